"""Parts of a period that words around it name: the second half of May, the last days of August, the rest of 1943."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.grammar import Found
from timeline.dates.scene import Scene
from timeline.model import Anchor, Clue, Grain, Modifier, TimexType

_EDGES = {
    "first": Modifier.START, "early": Modifier.START, "opening": Modifier.START, "closing": Modifier.END,
    "last": Modifier.END, "late": Modifier.END, "final": Modifier.END, "latter": Modifier.END, "later": Modifier.END,
}  # fmt: skip
_SHARES = frozenset("rest remainder whole most much".split())
_PARTS = (Grain.HALF, Grain.QUARTER)
_OWNER = 9  # tokens of "of the company's fiscal"
_VAGUE_UNITS = frozenset(("<units>", "recent <units>"))


def join_spans(found: list[Found], scene: Scene) -> list[Found]:
    """A half, quarter or some days of a period are a part of it; what owns a fiscal year may stand between."""
    out: list[Found] = []
    for f in found:
        before = out[-1] if out else None
        done = out[-2].last if len(out) > 1 else 0
        joined = _joined(before, f, scene, done) if before is not None else None
        if joined is not None:
            out[-1] = joined
            continue
        if before is not None and _of_its_year(before, f, scene):
            clue = replace(before.reading.clue, year=f.reading.clue.year, anchor=Anchor.WRITTEN)
            reading = before.reading._replace(clue=clue)
            out[-1] = before._replace(reading=reading, notes=(*before.notes, "of the year named after it"))
        out.append(_shared(f, scene, before.last if before is not None else 0))
    return out


def _joined(f: Found, g: Found, scene: Scene, done: int) -> Found | None:
    """The second half of May, the last days of August; no word before the token `done`, which another phrase has."""
    if g.first - f.last != 3 or scene.tokens[f.last : g.first] != [" ", "of", " "] or not _is_period(g):
        return None
    clue = f.reading.clue
    edge: Modifier | None = None
    first = f.first
    if g.rule == "the <unit>" and g.reading.clue.unit is Grain.YEAR and clue.unit in _PARTS and _is_open(clue):
        return f._replace(last=g.last, notes=(*f.notes, "of the year"))  # the second half of the year
    if clue.unit is Grain.HALF and _is_open(clue):
        edge = Modifier.START if clue.index == 1 else Modifier.END
    elif f.rule in _VAGUE_UNITS:
        words = [scene.word(at) for at in range(f.first, f.last)]
        leading = scene.word(f.first - 2) if f.first - 2 >= done else ""
        edge = next((_EDGES[w] for w in words if w in _EDGES), _EDGES.get(leading))
        if words[0] not in ("the", *_EDGES) and edge is not None:
            first -= 2
        if scene.word(first) != "the" and first - 2 >= done and scene.word(first - 2) == "the":
            first -= 2
    if edge is None:
        return None
    reading = g.reading._replace(clue=replace(g.reading.clue, modifier=edge))
    return g._replace(first=first, reading=reading, notes=(*g.notes, "a part of it"))


def _is_period(g: Found) -> bool:
    """A month, season, year, decade or century without more."""
    clue = g.reading.clue
    if g.reading.type is not TimexType.DATE or clue.day is not None or clue.weekday is not None or clue.modifier:
        return False
    return g.reading.value is None and (clue.month is not None or (clue.unit or Grain.YEAR) >= Grain.SEASON)


def _is_open(clue: Clue) -> bool:
    return clue.year is None and clue.shift is None and clue.anchor is Anchor.DOCUMENT


def _of_its_year(f: Found, g: Found, scene: Scene) -> bool:
    """The second half of the company's fiscal 2020, the third quarter of its 2020 financial year."""
    clue, year = f.reading.clue, g.reading.clue
    if clue.unit not in _PARTS or clue.index is None or not _is_open(clue):
        return False
    if year.year is None or year.month is not None or year.anchor is not Anchor.WRITTEN or g.first - f.last > _OWNER:
        return False
    gap = [t for t in scene.tokens[f.last : g.first] if not t.isspace()]
    return gap[:1] == ["of"] and all(t.isalpha() or t in "'’" for t in gap) and not set(gap) & {"in", "and", "the year"}


def _shared(f: Found, scene: Scene, done: int) -> Found:
    """The rest of 1943, most of that summer: the share belongs to the expression."""
    at = f.first
    if f.reading.value is not None or f.reading.clue.counted or at - 4 < done or scene.word(at - 2) != "of":
        return f
    if scene.word(at - 4) not in _SHARES or scene.word(at - 1) != " ":
        return f
    first = at - 4
    if scene.word(first - 2) == "the" and first - 2 >= done:
        first -= 2
    return f._replace(first=first)

"""Named days beside what belongs to them: the following Christmas, Easter Monday, 24 April 1916, Labor Day weekend."""

from __future__ import annotations

from dataclasses import replace

from timeline import moments
from timeline.dates.grammar import Found
from timeline.dates.holidays import holiday
from timeline.dates.scene import Scene
from timeline.model import Anchor, Clue, Grain, TimexType

_SIDES = {"after": 1, "before": -1}
_GAP = 4  # tokens between a named day and its year


def feasts_beside(found: list[Found], scene: Scene) -> list[Found]:
    """Each named day with the year of the date behind it, or beside the date told before it."""
    if all(f.reading.clue.name is None for f in found):
        return found
    out: list[Found] = []
    for f in found:
        before = out[-1] if out else None
        if before is not None and _is_feast(before) and _is_its_weekend(before, f, scene):
            clue = replace(before.reading.clue, unit=Grain.WEEK)
            out[-1] = before._replace(last=f.last, reading=before.reading._replace(clue=clue))
            continue
        if before is not None and (_is_feast(before) or _hangs_on_feast(before)):
            out[-1] = _dated(before, f, scene)
            if out[-1].last >= f.last:
                continue
        out.append(f)
    return [_told(f, scene) if _is_feast(f) else f for f in out]


def _is_feast(f: Found) -> bool:
    clue = f.reading.clue
    return clue.name not in (None, "weekend") and clue.year is None and clue.shift is None and not clue.counted


def _hangs_on_feast(f: Found) -> bool:
    """The Saturday before Thanksgiving, two days after Christmas."""
    clue = f.reading.clue
    return clue.counted and clue.name not in (None, "weekend") and clue.year is None


def _is_its_weekend(f: Found, g: Found, scene: Scene) -> bool:
    """Labor Day weekend."""
    return g.reading.clue.name == "weekend" and g.last - g.first == 1 and scene.tokens[f.last : g.first] == [" "]


def _dated(f: Found, g: Found, scene: Scene) -> Found:
    """Easter Monday, 24 April 1916; Labor Day weekend of 2002; Christmas Eve in 1999."""
    day = g.reading.clue
    gap = "".join(scene.tokens[f.last : g.first]) if g.first - f.last < _GAP else "."
    of_year = g.rule == "<year>" and gap.strip() in ("", "of", "in", ",")
    if day.year is None or not (of_year or (day.day is not None and gap == ", ")):
        return f
    clue = replace(f.reading.clue, anchor=Anchor.WRITTEN, year=day.year)
    last = g.last if of_year and gap.strip() != "in" else f.last
    return f._replace(
        last=last, reading=f.reading._replace(clue=clue), notes=(*f.notes, "takes its year from its neighbour")
    )


def _yearly(f: Found) -> Found:
    """Every Christmas is a set: by its day, where that is fixed."""
    one, other = (holiday(f.reading.clue.name or "", year) for year in (2000, 2001))
    days = [moments.ymd(day.first)[1:] for day in (one, other) if day is not None and day.first is not None]
    fixed = len(days) == 2 and days[0] == days[1]
    value = f"XXXX-{days[0][0]:02}-{days[0][1]:02}" if fixed else "P1Y"
    clue = Clue(Anchor.VAGUE, name=f.reading.clue.name)
    return f._replace(first=f.first - 2, reading=f.reading._replace(type=TimexType.SET, clue=clue, value=value))


def _told(f: Found, scene: Scene) -> Found:
    """The following Christmas, every Christmas, the Christmas after that."""
    side = _SIDES.get(scene.word(f.last + 1)) if scene.word(f.last + 3) == "that" else None
    if side is not None and scene.word(f.first - 2) == "the":
        reading = f.reading._replace(clue=replace(f.reading.clue, anchor=Anchor.PREVIOUS, shift=side))
        return f._replace(first=f.first - 2, last=f.last + 4, reading=reading)
    if scene.word(f.first - 2) in scene.rules.lexicon.words["every"] and scene.tokens[f.first - 1] == " ":
        return _yearly(f)
    shift = scene.rules.lexicon.words["relp"].get(scene.word(f.first - 2))
    if shift is None or scene.tokens[f.first - 1] != " ":
        return f
    first = f.first - 4 if scene.word(f.first - 4) == "the" else f.first - 2
    reading = f.reading._replace(clue=replace(f.reading.clue, anchor=Anchor.PREVIOUS, shift=shift))
    return f._replace(first=first, reading=reading)

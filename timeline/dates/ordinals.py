"""Ordinals that share a noun: the 19th and 20th centuries, the second and fourth quarters."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.grammar import Found
from timeline.dates.lists import separator_start
from timeline.dates.scene import Scene

_SHARING = ("the <ordinal> century", "the <ordinal> quarter", "the <ordinal> half")
_FAR = 3  # centuries
_EDGES = frozenset(("early", "late", "mid"))
_MOST = 4  # ordinals before one noun


def borrow_ordinals(found: list[Found], scene: Scene) -> list[Found]:
    """Each ordinal of a list takes the noun, the year and the era of the last one."""
    out: list[Found] = []
    for f in found:
        shared: list[Found] = []
        if f.rule in _SHARING and f.reading.clue.index is not None:
            shared = _shared(f, scene, _done(out))
            while shared and out and out[-1].last > shared[0].first:
                out.pop()  # the 5th, for a day
        century = (
            next((g for g in reversed(out[-_MOST:]) if g.rule in _SHARING[:1]), None) if f.rule == "the <day>" else None
        )
        out += [*shared, f if century is None else _of_next_century(f, century, scene)]
    return out


def _of_next_century(f: Found, before: Found, scene: Scene) -> Found:
    """Born in the late 19th century, he died in the 20th; not on the 20th."""
    number, index = f.reading.clue.day or 0, before.reading.clue.index or 0
    alone = not scene.after(f.last).isalpha() or scene.is_(scene.after(f.last), "function")
    apart = before.first < scene.sentence(f.first)[0]
    if apart or not alone or not 0 < number - index <= _FAR or not scene.is_(scene.before(f.first), "century place"):
        return f
    clue = replace(before.reading.clue, index=number)
    note = ("takes its noun from the century before",)
    return Found(f.first, f.last, before.rule, before.reading._replace(clue=clue, mod=None), note)


def _done(out: list[Found]) -> int:
    """Where the phrase before ends; a bare "the 5th" may yet belong to what follows."""
    return max((g.last for g in out[-_MOST:] if g.rule != "the <day>"), default=0)


def _shared(f: Found, scene: Scene, done: int) -> list[Found]:
    shared: list[Found] = []
    at = f.first
    while len(shared) < _MOST:
        last = separator_start(_before_edges(at, scene), scene, done)
        if last is None:
            break
        first = last - 2 if scene.is_(scene.word(last - 1), "ordinal sign") else last - 1
        number = _ordinal(first, last, scene)
        if not number or first < done:
            break
        if scene.word(first - 2) == "the" and first - 2 >= done:
            first -= 2
        clue = f.reading.clue
        clue = replace(clue, index=number if (clue.index or 0) > 0 else -number)
        note = ("takes its noun from its neighbour",)
        shared.insert(0, Found(first, last, f.rule, f.reading._replace(clue=clue), note))
        at = first
    return shared


def _ordinal(first: int, last: int, scene: Scene) -> int | None:
    """The number of 5th or fifth; None where tokens say neither."""
    lexicon, word = scene.rules.lexicon, scene.word(first)
    known = word.isdecimal() if last - first > 1 else word in lexicon.words["ordword"]
    return lexicon.evaluate["ordinal"](scene.tokens[first:last]) if known else None


def _before_edges(at: int, scene: Scene) -> int:
    """Where "the late" begins before an ordinal."""
    if scene.word(at - 2) in _EDGES:
        at -= 2
    return at - 2 if scene.word(at - 2) == "the" else at

"""Which part of a sentence a citation covers: (Reuters) all before it, "after the Post wrote" its own clause."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from timeline.claims.crediting import Credit
from timeline.claims.spots import Spot

Reach = Mapping[str, Sequence[tuple[int, int]]]  # of outlets that do not cover their whole sentence

_MARKS = re.compile(r"[\s.,;:!?”\"’'*_]*")
_HALF = re.compile(r";\s")
_FOLLOWS = 25  # characters behind an outlet that are more than the end of "… reported on Friday"
_NEAR = 60  # characters between the conjunction and the outlet
_ADVERBIAL = re.compile(r"\b(?:after|before|until|because|although|though|whereas|while)\b[^,.;:]*$", re.IGNORECASE)
_TOLD = re.compile(r"\b(?:told|tells|denied|confirmed|admitted|complained|said)\b[^,;]*$")  # …; she denied it to TASS
_TAKES_UP = re.compile(r"[*_”\"]*(?:\s+\w+){1,3}?\s+(?:it|this|these|them)\b")  # …; the Post called it a scandal
_AT_HEAD = re.compile(r"\W*(?:according to|per)\s", re.IGNORECASE)


def reach(text: str, start: int, end: int, credited: Sequence[Credit], named: Sequence[Spot]) -> Reach:
    """The stretches of a sentence that its citations cover, of those outlets that do not cover all of it.

    A credit behind words covers them back to the credit before it. An outlet that is `named` in one half of a sentence
    covers that half, where more is told behind its name or another half follows; one that is named in a clause of time
    or concession covers that clause. `credited` are in order.
    """
    found: dict[str, list[tuple[int, int]]] = {}
    whole = set()
    first = last = start
    for credit in credited:
        if not credit.behind:
            whole.add(credit.outlet)
            continue
        if not _MARKS.fullmatch(text, last, max(last, credit.start)):
            first = last
        last = max(last, credit.end)
        closes = _MARKS.fullmatch(text, last, end) is not None
        found.setdefault(credit.outlet, []).append((first, end if closes else credit.start))
    cuts = [start, *(m.end() for m in _HALF.finditer(text, start, end)), end]
    for spot in named:
        half = next((a, b) for a, b in pairwise(cuts) if a <= spot.start < b)
        clause = _ADVERBIAL.search(text, max(half[0], spot.start - _NEAR), spot.start)
        if clause is not None:
            comma = text.find(",", spot.end, half[1])
            found.setdefault(spot.name, []).append((clause.start(), comma if comma > 0 else half[1]))
        elif half != (start, end) and not _TAKES_UP.match(text, spot.end) and _of_half(text, half, (start, end), spot):
            found.setdefault(spot.name, []).append(half)
        else:
            whole.add(spot.name)
    return {o: parts for o, parts in found.items() if o and o not in whole and (start, end) not in parts}


def covers(stretches: Reach, outlet: str, at: int) -> bool:
    """Whether a citation covers what begins at an offset."""
    return outlet not in stretches or any(first <= at < last for first, last in stretches[outlet])


def _of_half(text: str, half: tuple[int, int], whole: tuple[int, int], spot: Spot) -> bool:
    """Whether an outlet in one half of a sentence says nothing of the others: no "according to" opens all of them."""
    if _AT_HEAD.match(text, half[0]):
        return half[0] > whole[0]
    told = _TOLD.search(text, half[0], spot.start) is not None
    return half[1] < whole[1] or told or len(text[spot.end : half[1]].strip()) > _FOLLOWS

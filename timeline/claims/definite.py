"""Descriptions with "the" that stand for somebody told of, and those that only describe a name beside them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

from timeline.claims import designations as d
from timeline.claims import lexicon as x
from timeline.claims.groups import NOMINAL
from timeline.claims.spots import Spot
from timeline.claims.tokens import Words
from timeline.model import Kind


def is_definite(words: Words, i: int) -> bool:
    """Whether a noun heads a phrase with "the" that describes no name beside it."""
    begin = next((k for k in range(i - 1, max(-1, i - 3), -1) if words.low[k] in ("the", "this", "that")), None)
    if begin is None or words.tag[i - 1] not in (x.DET, x.ADJ, x.NOUN, x.NAME):
        return False
    if i + 1 < len(words) and words.tag[i + 1] in (x.NAME, x.NOUN):
        return False  # the utility Norhall; the company chairman
    if i + 2 < len(words) and words.low[i + 1] == "of" and words.tag[i + 2] == x.NAME:
        return False  # the University of Orsk
    if i + 2 < len(words) and words.tag[i + 1] == x.COMMA and words.tag[i + 2] == x.NAME and words.tag[i - 1] == x.NAME:
        return False  # the Norhall president, Ann Lund
    if begin and words.tag[begin - 1] == x.COMMA and begin > 1 and words.tag[begin - 2] == x.NAME:
        return i + 1 < len(words) and words.tag[i + 1] not in (x.COMMA, x.STOP, x.REL)  # Norhall, the utility, …
    return True


def sort_before(words: Words, i: int) -> tuple[str, bool] | None:
    """The word that says of what sort a noun behind it is, and whether it is an adjective: the [district] court."""
    return (words.low[i - 1], words.tag[i - 1] == x.ADJ) if words.tag[i - 1] in (x.NOUN, x.ADJ) else None


def is_common(words: Words, i: int) -> bool:
    """Whether a word is a noun, though it may have a capital: the Claimant, the Minister."""
    return words.tag[i] == x.NOUN or (words.low[i] in d.HUMAN and words.low[i - 1 : i] == ("the",))


def is_by_age(words: Words, i: int) -> bool:
    """Whether an age stands for somebody: the 48-year-old was told; but: the 48-year-old striker."""
    return (
        words.low[i - 3 : i - 2] == ("the",) and words.tag[i - 2] == x.NUM and words.tag[i + 1 : i + 2] not in NOMINAL
    )


def is_apposed(words: Words, spots: Mapping[int, Spot], i: int) -> bool:
    """Whether a name between commas says whom a noun describes: the firm, Orbis Glass, was set up. `spots` by start."""
    if words.tag[i + 1 : i + 2] != x.COMMA:
        return False
    spot = next((s for k in (i + 2, i + 3) if k < len(words) and (s := spots.get(words.start[k]))), None)
    if spot is None or spot.kind is Kind.PLACE or (spot.kind is Kind.PERSON) is not (words.low[i] in d.PERSONS):
        return False
    end = bisect_left(words.start, spot.end)
    return words.tag[end : end + 1] in (x.COMMA, x.STOP) and words.tag[end + 1 : end + 2] not in (x.NAME, x.COORD)


def before_pronoun(words: Words, i: int) -> bool:
    """Whether a noun between commas describes the pronoun behind them: born in Lund, the son of a clerk, he left."""
    comma, first = words.tag.find(x.COMMA, i), i - 1
    while first and words.tag[first - 1] in NOMINAL:
        first -= 1
    opens = not first or words.tag[first - 1] == x.COMMA
    inside = words.tag[i + 1 : max(i + 1, comma)]
    return opens and _OF.issuperset(inside) and words.low[comma + 1 : comma + 2] in (("he",), ("she",))


_OF = NOMINAL | {x.PREP}

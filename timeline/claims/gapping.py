"""What a verb that is not said again has with a date of its own: it fell 3 percent, and 8 on Friday; the mill burned in
1921, the yard in 1930.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.claims import clauses
from timeline.claims import lexicon as x
from timeline.claims.groups import NOMINAL
from timeline.claims.lines import Line


def start(line: Line, clause: clauses.Clause, place: int) -> int:
    """The first word of a second quantity that a date at `place` belongs to, of the same verb: fell 3 percent on
    Wednesday and [another 8 percent] on Friday. 0 where there is none.
    """
    tags, group = line.words.tag, clause.group
    if group is None or place <= group.last:
        return 0
    k = tags.rfind(x.COORD, group.last, place)
    if k < 0 or x.NUM not in tags[group.last : k] or not _timed(line, group.last, k):
        return 0
    quantity = tags[k + 1 : place].lstrip(x.DET + x.ADJ + x.ADV)
    return k + 1 if quantity.startswith(x.NUM) and x.STRONG not in tags[group.last : place] else 0


def without_first(line: Line, clause: clauses.Clause, place: int) -> clauses.Clause:
    """A clause that gives the title of a second quantity without the first: it fell [3 percent on Wednesday and]
    another 8 percent.
    """
    gap, group = start(line, clause, place), clause.group
    if not gap or group is None:
        return _without_other(line, clause, place)
    first = line.words.tag.index(x.NUM, group.last)
    while line.words.tag[first - 1] in (x.DET, x.ADJ, x.ADV) and first > group.last:
        first -= 1
    before = tuple((a, min(b, first)) for a, b in clause.ranges if a < first)
    return replace(clause, ranges=(*before, (gap, clause.last)))


def _without_other(line: Line, clause: clauses.Clause, place: int) -> clauses.Clause:
    """A clause that gives the title of a second day without what goes with the first: was signed in 1998 [by Norland
    and] in 2001 by Sudland.
    """
    words = line.words
    before = [i for i in line.places if clause.first < i < place and any(a <= i < b for a, b in clause.ranges)]
    if len(before) == 1 and (second := _second(line, clause, before[0], place)):
        return second
    if (
        not before
        or words.tag[place + 1 : place + 2] not in (x.PREP, x.TO)
        or x.COORD not in words.tag[before[-1] : place]
    ):
        return clause
    first = before[-1] + 1
    if words.low[first] != words.low[place + 1]:
        return clause
    return replace(clause, ranges=((clause.first, first), (place + 1, clause.last)))


def behind_inserted(line: Line, clause: clauses.Clause, place: int) -> bool:
    """Whether a date is of an object of the verb before the clause, which is not said again: sent a reminder and, when
    nobody answered, [a final demand on 3 June].
    """
    tags, group = line.words.tag, clause.group
    if clause.kind != "subordinate" or group is None or tags[clause.first - 2 : clause.first] != x.COORD + x.COMMA:
        return False
    comma = tags.find(x.COMMA, group.last, place)
    noun = tags[comma + 1 : place - 1]
    led = comma > 0 and tags[place - 1] == x.PREP and noun[:1] in (x.DET, x.POSS, x.NUM, x.NAME)
    return led and all(tag in NOMINAL for tag in noun)


def _second(line: Line, clause: clauses.Clause, first: int, place: int) -> clauses.Clause | None:
    """A clause as its verb is told of a second day: took [the port on 3 May and] the mill on the 5th; declared war
    [on Norland on 1 August and] on Sudland two days later; the fair opened on 3 May and the museum on the 9th.
    """
    words, group = line.words, clause.group
    joins = first + 1 + (words.tag[first + 1 : first + 2] == x.COMMA)
    last = place - (words.tag[place - 1] == x.PREP)
    if group is None or first < group.last or words.tag[joins : joins + 1] != x.COORD:
        return None
    leads = words.tag[joins + 1] in (x.PREP, x.TO)
    phrase = words.tag[joins + 1 + leads : last]
    if phrase.endswith(x.COMMA) and phrase.count(x.COMMA) == 2:  # and their second, a girl, in May 1904
        phrase = phrase.replace(x.COMMA, "")
        last = words.tag.index(x.COMMA, joins)
    if not phrase or not _PHRASE.issuperset(phrase) or {x.NOUN, x.NAME}.isdisjoint(phrase):
        return None
    cut = group.last
    if leads:
        cut = next((k for k in range(first - 2, cut - 1, -1) if words.low[k] == words.low[joins + 1]), 0)
    elif _PHRASE.isdisjoint(words.tag[cut:first]):  # of another subject
        return replace(clause, ranges=((joins + 1, last), (group.first, first - (words.tag[first - 1] == x.PREP))))
    elif group.passive or not _PHRASE.issuperset(words.tag[cut : first - 1]):
        return None  # of one of several phrases: spoke of the war on 3 May and the peace on the 9th
    return replace(clause, ranges=(*until(clause, cut).ranges, (joins + 1, clause.last))) if cut else None


_PHRASE = frozenset(NOMINAL)


def until(clause: clauses.Clause, last: int) -> clauses.Clause:
    """The words of a clause before one of them."""
    return replace(clause, ranges=tuple((a, min(b, last)) for a, b in clause.ranges if a < last))


def _timed(line: Line, first: int, last: int) -> bool:
    """Whether words have a time of their own: on Wednesday, on the day of the recall, after it."""
    low, tags = line.words.low, line.words.tag
    return any(
        tags[i] == x.TIMEX or low[i] in ("after", "following") or (low[i] in x.TIMES and tags[i - 1] == x.DET)
        for i in range(first + 1, last)
    )


_NOUNS = re.escape(x.DET + x.POSS + x.NUM + x.ADJ + x.NOUN + x.NAME)
# What stands between two dates of a list: a mark, what the second is of, its preposition.
_MEMBER = re.compile(
    f"[{re.escape(x.STRONG + x.COMMA)}]?{re.escape(x.COORD)}?"
    f"(?P<np>[{_NOUNS}]+){re.escape(x.COMMA)}?{re.escape(x.PREP)}"
)


def lists(line: Line, own: Sequence[int]) -> bool:
    """Whether the dates of a clause are each of another thing in a list that has three members, or semicolons between
    them: Hatfield in 1984, Thorne in 1986 and Kell in 1990.
    """
    places, words = [line.places[k] for k in own], line.words
    parts = [words.tag[a + 1 : b] for a, b in pairwise(places)]
    found = [_MEMBER.fullmatch(part) for part in parts]
    if not parts or not all(m is not None and {x.NOUN, x.NAME}.intersection(m["np"]) for m in found):
        return False
    if any(words.low[b - 1] not in ("in", "on", "at") for b in places):
        return False
    return len(parts) > 1 or parts[0][0] == x.STRONG


def member(line: Line, clause: clauses.Clause, own: Sequence[int], place: int, first: int | None) -> clauses.Clause:
    """A clause as it is told of the member of a list whose date stands at `place` and that begins at `first`; without
    it of the first one.
    """
    tags, group = line.words.tag, clause.group
    if first is None or group is None:
        return until(clause, place + 1)
    last = place - 1 - (tags[place - 2] == x.COMMA)
    start = line.places[own[0]] - 1
    start -= tags[start - 1] == x.COMMA
    if not {x.NOUN, x.NAME}.intersection(tags[group.last : start]):
        return replace(clause, ranges=((first, last), (group.first, group.last)))
    while tags[start - 1] in NOMINAL and start > group.last:
        start -= 1
    return replace(clause, ranges=((clause.first, start), (first, last)))

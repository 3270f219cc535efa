"""A date that describes a noun: as an attribute before it, or as part of the name of an occasion.

Such a date is no time of the verb, but for an occasion at which the act was done: won the 2015 election.
"""

from __future__ import annotations

import re

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.groups import NOMINAL
from timeline.claims.tokens import Words
from timeline.model import Clue

_YEAR_AGO = re.compile(r"(?:the |a )?(?:year|month)-(?:ago|earlier)$")


def attribute(words: Words, i: int, clue: Clue) -> bool:
    """Whether a date describes the noun that follows, or dates a work in brackets: Friday's vote, Ferry (2021)."""
    before = words.tag[i - 1] if i else x.STOP
    after = words.tag[i + 1] if i + 1 < len(words) else x.STOP
    if after == x.POSS and words.low[i + 1] in ("'s", "'"):
        return True
    if before == x.OPEN and after == x.CLOSE and words.text[i].isdigit():
        return i > 1 and words.tag[i - 2] in (x.NAME, x.QUOTE, x.NOUN)
    if before == x.DET and after == x.COMMA and "," in words.text[i]:
        return words.tag[i + 2 : i + 3] in (x.NOUN, x.ADJ, x.NAME)  # the Dec. 21, 2008, bombing
    if _YEAR_AGO.match(words.low[i]) and after in (x.NOUN, x.ADJ, x.NUM, x.TIMEX):
        return True
    if after not in (x.NOUN, x.ADJ, x.NAME, x.ING) or words.low[i + 1] == "ago":
        return False
    if x.DESCRIBING.fullmatch(words.low[i]) is not None and ("-" in words.low[i] or before != x.PREP):
        return True  # reported third-quarter results on Friday
    if before in _NO_PREPOSITION and after == x.NOUN and _of_month(clue):
        return True  # October salaries were paid
    if before == x.NAME and words.low[i + 1].startswith(_EDITIONS) and words.text[i].isdigit():
        return words.low[_opens(words, i) - 1] not in _AT  # a film about the London 2012 Olympics; not: at them
    if before in (x.DET, x.POSS, x.ADJ):
        return not _of_span(words, i)
    return after == x.NOUN and before != x.PREP and words.low[i].startswith("the ")


# Behind these a month, which wants a preposition, is no time of the verb.
_NO_PREPOSITION = frozenset({x.STOP, x.COMMA, x.COORD, x.STRONG, x.QUOTE, x.SUB})


def _of_month(clue: Clue) -> bool:
    """Whether a phrase names a month, neither day nor part of it, nor which one from now: October, Oct., May 2012."""
    return clue.month is not None and clue.modifier is None and _names_period(clue) and clue.weekday is None


def _names_period(clue: Clue) -> bool:
    """Whether a phrase names a weekday or a period and reckons from nothing: not last week, three days later."""
    return clue.day is None and clue.shift is None and clue.direction is None and clue.event is None


def may_describe(words: Words, i: int, clue: Clue) -> bool:
    """Whether a weekday or period stands right before a noun, so that it can describe it where another date is the
    verb's: Friday wages, early October rents were paid on 3 May; not: Friday protesters gathered.
    """
    before = words.tag[i - 1] if i else x.STOP
    return _names_period(clue) and before in _NO_PREPOSITION and words.tag[i + 1 : i + 2] == x.NOUN


_AT = frozenset("at in during".split())
_EDITIONS = ("olympic", "paralympic", "games", "world cup", "bid", "festival", "championship", "expo")
_SPANS = frozenset("season semester term".split())
_YEARS = frozenset("financial fiscal academic school tax".split())


def _of_span(words: Words, i: int) -> bool:
    """Whether the noun behind a year only says what kind of year it is: in the 2018-19 season, in the 2020 tax year."""
    low = words.low
    if i < 2 or low[i - 2] not in ("in", "during", "throughout") or low[i - 1] not in ("the", "its", "their"):
        return False
    last = i + 2 if low[i + 1] in _YEARS and low[i + 2 : i + 3] == ("year",) else i + 1
    spans = last > i + 1 or low[last] in _SPANS
    return spans and words.tag[last + 1 : last + 2] not in (x.NOUN, x.NAME)


_AT_IT = frozenset("win lose contest attend boycott miss fight host stage chair enter".split())
_IN_IT = frozenset("score play compete finish race ride bat bowl appear win lose beat fight run".split())
_CONTESTS = frozenset(
    "election final finals semifinal race cup championship primary derby marathon olympics games title".split()
)


def _opens(words: Words, i: int) -> int:
    """Where the noun phrase begins in which a date stands before its noun: the 2015 final, the London 2012 Olympics."""
    while i > 1 and words.tag[i - 1] == x.NAME:
        i -= 1
    return i - (words.tag[i - 1] in (x.DET, x.POSS))


def names_occasion(words: Words, clause: Clause, i: int) -> bool:
    """Whether the date at `i` names the occasion at which the clause's act was done: won the 2015 election, scored in
    the 2015 final.
    """
    group = clause.group
    if group is None or group.future or group.modal or i < group.last:
        return False
    lemma, opens = words.lemma[group.head], _opens(words, i)
    direct = lemma in _AT_IT and opens == group.last
    inside = lemma in _IN_IT and words.low[opens - 1] in ("in", "at") and opens - 1 >= group.last
    last = i + 1 + (words.tag[i + 1 : i + 2] == x.POSS)
    while last < len(words) and words.tag[last] in NOMINAL:
        last += 1
    head = words.low[last - 1].rsplit(None, 1)[-1]
    return last > i + 1 and (direct or inside) and (head in _CONTESTS or (direct and head in x.EVENT_NOUNS))

"""Whether a date is that of what a number or rank is compared with: up from 9 in May, lower than a year ago."""

from __future__ import annotations

import re

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.tokens import Words

_RANKS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last only worst best".split())
_TRENDS = frozenset(
    "rise fall grow increase decrease decline drop double triple treble quadruple halve climb shrink improve worsen "
    "vary fluctuate soar plummet slip".split()
)


def compared(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date is that of something else to compare with: down from 9 in May, the first since 2009."""
    low = words.low
    if i > 1 and low[i - 1] in ("than", "from", "to") and low[i - 2] in ("more", "less", "up", "down", "compared"):
        return True
    if low[i - 1] == "than" or _year_before(words, clause, i) or _begins_rise(words, i):
        return True
    if low[i - 1] in _AT and low[i - 2 : i - 1] == ("than",) and low[i - 3] not in ("later", "earlier", "sooner"):
        return True  # three seats more than in 2011
    if _same_before(words, i):
        return True
    inside = range(clause.first, i)
    if _beside_number(words, i) or _reaches_back(words, i):
        return True
    if low[i - 1 : i] == ("since",):
        if any(low[k] == "than" and not _ANY.isdisjoint(low[k + 1 : k + 3]) for k in inside):
            return True  # more than any rival, than in any year since 1983
        if clause.group is not None and words.lemma[clause.group.head] in _TRENDS:
            return True  # has risen since 2014: how things went, no event
        return any(low[k] in _RANKS or (low[k].endswith("est") and len(low[k]) > 5) for k in inside)
    down = [k for k in inside if low[k : k + 2] in _COMPARES]
    if down and "to" in low[down[-1] + 3 : i]:
        return False  # went up from 3 to 5 in March
    between = words.tag[down[-1] + 1 : i] if down else ()
    return x.NUM in between and x.COMMA not in between and x.STRONG not in between  # not: stepped down from the mill


_AT = frozenset("in on at during".split())
_LIKENS = frozenset("than as".split())
_WHERE = frozenset("where what who".split())
_BARE = frozenset({x.PREP, x.TIMEX, x.ADV, x.STOP, x.COMMA, x.QUOTE, x.CLOSE, x.DET})


def likened(words: Words, clause: Clause, place: int) -> bool:
    """Whether a clause only says with what time something is compared: richer than they are today, as slow as it was
    this time last year, as his father had in 1950; or tells by "today" what somebody is: where I am today.
    """
    group, first = clause.group, clause.subject[0] if clause.subject is not None else 0
    if group is None or place < group.last or words.lemma[group.head] not in ("be", "have", "do"):
        return False
    opener = clause.opener or words.low[first - 1]
    if opener in _WHERE:
        return words.lemma[group.head] == "be" and words.low[place] == "today" and place == group.last
    behind = range(group.last, clause.last)
    bare = all(words.tag[i] in _BARE or words.low[i] == "time" for i in behind)
    return opener in _LIKENS and bare and words.tag[group.head] in (x.BE, x.HAVE, x.DO)


_ANY = frozenset("any anybody anyone ever".split())
_REACHES = frozenset("date go stretch reach extend run trace".split())


def _reaches_back(words: Words, i: int) -> bool:
    """Whether a date is that to which something goes back: ledgers dating back to 1998; a feud going back to 1950."""
    back = words.low[max(0, i - 2) : i] == ("back", "to") and i > 2
    return back and (words.lemma[i - 3] in _REACHES or words.low[i - 3] in ("far", "way", "all"))


_COMPARES = (("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to"), ("compared", "from"))
_AGAINST = frozenset("from versus vs against with than below above".split())
_YEAR_BEFORE = re.compile(
    r"(?:a|one|the) (?:year|month|week|quarter) (?:ago|before|earlier)$|.*\b(?:year|quarter|period) before$"
)


def _year_before(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date behind a number is that of the number: rose to 8 million, from 6 million a year ago."""
    if clause.group is None or _YEAR_BEFORE.match(words.low[i]) is None:
        return False
    for k in range(i - 1, clause.group.last - 1, -1):
        if words.low[k] in _AGAINST:
            return x.NUM in words.tag[k + 1 : i] or words.low[k - 1] in ("compared", "down", "up")
        if words.tag[k] in (x.PAST, x.PRES, x.BE, x.HAVE, x.SUB, x.REL, x.STRONG):
            return False
    return False


_SAME = frozenset("time period quarter month week".split())
_SET_BESIDE = frozenset("from with than against over versus".split())


def _same_before(words: Words, i: int) -> bool:
    """Whether a date is that of the same time before: up almost 12% from the same time last year, a fall of a third
    from the same period in 2008.
    """
    at = i - 1 - (words.low[i - 1] in ("in", "of"))
    if at < 3 or words.low[at] not in _SAME or words.low[at - 1] != "same":
        return False
    return words.low[at - 2] == "the" and words.low[at - 3] in _SET_BESIDE


def _begins_rise(words: Words, i: int) -> bool:
    """Whether a date behind a number is that from which it rose or fell: rose from 3% in 2005 to 9% in 2008."""
    if words.low[i - 1] not in ("in", "on", "at") or words.low[i + 1 : i + 2] != ("to",):
        return False
    first = i - 2
    while first > 0 and words.tag[first] in _OF_SUM:
        first -= 1
    to = i + 2 + (words.tag[i + 2 : i + 3] == x.ADV)
    return words.low[first] == "from" and x.NUM in words.tag[first:i] and words.tag[to : to + 1] == x.NUM


_OF_SUM = frozenset({x.NUM, x.NOUN, x.ADJ, x.ADV})


def _beside_number(words: Words, i: int) -> bool:
    """Whether brackets hold a date and a number of it and no verb: fell to 412 (2011: 448), up 9% (4% in May)."""
    if x.OPEN not in words.tag[:i]:
        return False
    first, last = i, i
    while first > 0 and words.tag[first - 1] not in (x.OPEN, x.CLOSE, *_ENDS) and i - first < 8:
        first -= 1
    while last + 1 < len(words) and words.tag[last + 1] not in (x.OPEN, x.CLOSE, *_ENDS) and last - i < 8:
        last += 1
    if not first or words.tag[first - 1] != x.OPEN or words.tag[last + 1 : last + 2] != x.CLOSE:
        return False
    return any(words.tag[k] == x.NUM for k in range(first, last + 1))


_ENDS = frozenset({x.STOP, x.PAST, x.PART, x.PRES, x.BE, x.HAVE, x.ING})

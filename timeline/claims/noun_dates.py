"""Dates of a noun of a clause and not of its verb: of a period, a sum, a writing, an apposition, a deed."""

from __future__ import annotations

import re

from timeline.claims import deadlines, moving
from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.groups import NOMINAL
from timeline.claims.neighbours import before_phrase
from timeline.claims.tokens import Words

_PERIODS = frozenset("year quarter months month weeks period half".split())

YEAR = re.compile(r"\d{3,4}$")


def of_period(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date only ends a period of accounts: for the year ended 3 February 2001, in the six months to June."""
    ended = words.low[i - 1] in ("ended", "ending", "to")
    return i > 1 and ended and words.low[i - 2].rsplit(None, 1)[-1] in _PERIODS and clause.group is not None


_CHARGES = x.PENAL - {"accuse"}  # who is only accused of what they did in 2017 did it, if at all, then


def _of_deed(words: Words, first: int, i: int) -> bool:
    """Whether a date is that of a deed: charged with killing a man in 2018."""
    return any(words.low[k] in ("with", "of", "for") and words.tag[k + 1] == x.ING for k in range(first, i - 1))


_PUNISHED = frozenset("convict jail imprison sentence execute".split())


def deed(words: Words, clause: Clause, i: int) -> int | None:
    """The killing or the like whose date stands behind its object, of which somebody was found guilty: jailed for
    killing a man in 2018. None where the date is of none.
    """
    group = clause.group
    if (
        group is None
        or group.negated
        or i < group.last
        or words.lemma[group.head] not in _PUNISHED
        or words.low[i - 1] not in ("in", "on")
    ):
        return None
    done = (k + 1 for k in range(group.last, i - 2) if words.low[k] in ("of", "for"))
    found = next((k for k in done if words.tag[k] == x.NOUN and words.low[k].endswith("ing")), None)
    inside = found is not None and all(words.tag[k] in NOMINAL for k in range(found + 1, i - 1)) and found < i - 2
    return found if inside else None


def target(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date is what something is moved from or to, or the last day for it."""
    low = words.low
    if low[max(0, i - 3) : i] == ("no", "later", "than") or low[max(0, i - 1) : i + 1] == ("since", "then"):
        return True
    if clause.group is None or i < clause.group.last:
        return False
    if words.lemma[clause.group.head] in deadlines.PLEDGES and low[i].startswith(("this ", "next ")):
        return True
    if words.low[clause.group.last : i].count("having") and words.lemma[clause.group.head] != "accuse":
        return True  # listed him as having paid in May
    if words.lemma[clause.group.head] in _CHARGES and _of_deed(words, clause.group.last, i):
        return True
    if deed(words, clause, i) is not None:
        return True
    if not moving.moved(words, clause):
        return False
    goal = low[i - 1] == "in" and low[i - 2] in x.EVENT_NOUNS and "to" in low[clause.group.last : i]
    return goal or low[i - 1] in ("from", "to", "until", "till")


_SUMS = frozenset(
    "fee fees rent rents tax taxes result results budget figures profit profits loss losses dividend dividends "
    "salary salaries wage wages bonus bonuses forecast target targets guidance accounts estimate outlook "
    "income revenue revenues earnings sales turnover costs spending".split()
)


def of_sum(words: Words, clause: Clause, i: int) -> bool:
    """Whether a period is that of a sum of money: resolved to waive all fees for January; bills for May went out."""
    group = clause.group
    if group is None or words.low[i - 1] != "for":
        return False
    if i < group.first:
        return clause.first < i - 1 and words.tag[i - 2] in (x.NOUN, x.NAME)
    if i <= group.last or re.search(r"\b\d{1,2}\b", words.low[i]):
        return False
    if words.low[i - 2] in _SUMS:
        return True
    told = any(words.low[k] in _SUMS for k in range(group.last, i - 1))  # reported a loss of $3 million, …, for 2001
    return told and words.tag[i - 2] in (x.COMMA, x.NUM, x.NOUN)


def meant_for(words: Words, clause: Clause, i: int) -> bool:
    """Whether a day is that for which something is: bought tickets for Saturday; tickets sold for 6 July."""
    group = clause.group
    if group is not None and words.lemma[group.head] in _SIGNS and YEAR.match(words.low[i]) is not None:
        return i > group.last and "for" in words.low[i - 2 : i]  # signed with the club for the 2025 season
    if group is None or words.low[i - 1] != "for" or i < 2 or _DAY.search(words.low[i]) is None:
        return False
    if clause.kind == "reduced" and i - 1 == group.last:
        return words.lemma[group.head] in _BOUGHT
    event = words.low[i - 2].rsplit(None, 1)[-1] in x.EVENT_NOUNS  # considered a raid for 9 May
    return i >= group.last and not (group.future or event) and words.tag[i - 2] in (x.NOUN, x.NAME)


_DAY = re.compile(r"\b\d{1,2}\b|day$")
_SIGNS = frozenset("sign re-sign hire contract recruit".split())
_BOUGHT = frozenset("buy sell order issue print".split())


def to_noun(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date belongs to what describes a name: Pell, by then old, left; Dr Roth, head since 2018."""
    low, tag = words.low, words.tag
    if clause.group is None or i < 2:
        return False
    if _denied(words, clause, i) or _dates_writing(words, clause, i) or _is_deadline(words, clause, i):
        return True
    if _in_apposition(words, clause, i) or _of_winner(words, clause, i) or low[i - 2 : i] == ("time", "since"):
        return True  # for the first time since 1990
    if low[i - 1 : i + 1] == ("by", "then"):
        return tag[i - 2] == x.COMMA and i < clause.group.first and tag[i + 1] != x.COMMA
    if low[i - 1] == "since" and i < clause.group.first and tag[i + 1] == x.COMMA:
        return x.COMMA in tag[clause.first : i]  # the limits, in force since May, were lifted
    j = before_phrase(tag, i - 2, clause.group.last)
    return low[i - 1] in ("since", "from", "until") and clause.group.last <= j < i - 2 and tag[j] == x.COMMA


_RANKS = frozenset("first second third fourth fifth last latest latter former most".split())


def _in_apposition(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date closes what describes the subject or object between commas: the painting, a gift from the king in
    1911, was stolen; Ida Lund, mayor from 2001 to 2009, died; sold the boat, a gift of 1911, on Monday.
    """
    group, subject, tag = clause.group, clause.subject, words.tag
    assert group is not None
    first = group.last if i > group.last else (subject[0] if subject is not None else i)
    if not first < i or tag[i + 1 : i + 2] != x.COMMA:
        return False
    k = tag.rfind(x.COMMA, first, i)
    one_of = words.low[k + 2] in _RANKS and words.low[k + 3] in ("of", "on", "in", "at")
    if k <= first or words.low[k + 1].endswith("ing") or one_of:
        return False  # the coroner, sitting on the 21st; two reviews, the second of them on 3 March
    opens = tag[k + 1] == x.DET or (tag[k - 1 : k + 2] == x.NAME + x.COMMA + x.NOUN and i < group.first)
    return opens and tag[k - 1] in (x.NOUN, x.NAME) and x.NOUN in tag[k + 1 : i] and x.COORD not in tag[k + 1 : i]


_WINNERS = frozenset("winner winners champion champions runner-up finalist medallist medalist".split())
_IN_TITLE = NOMINAL | {x.PREP, x.TIMEX, x.COORD}


def _of_winner(words: Words, clause: Clause, i: int) -> bool:
    """Whether a year is that in which somebody won who is told of behind a comma: rode with Moor, winner of the cup in
    2001; not: beat Moor, winner of the cup, in 2001; who became champion in 2001.
    """
    assert clause.group is not None
    listed = words.tag[i - 2 : i] == x.TIMEX + x.COORD  # in 1999 and 2000
    if YEAR.match(words.low[i]) is None or not (words.low[i - 1] == "in" or listed):
        return False
    k = words.tag.rfind(x.COMMA, clause.group.last, i)
    if k < 0 or k + 2 >= i or not _IN_TITLE.issuperset(words.tag[k + 1 : i]):
        return False
    return not _WINNERS.isdisjoint(words.low[k + 1 : i - 1])


_NOT_THEN = re.compile(r"(?:^| )(?:(not)|rather than|instead of)(?: (?:on|in|at|during|for))?$")


def _denied(words: Words, clause: Clause, i: int) -> bool:
    """Whether it is denied that a date is the one: not on 29 September but in May, in May rather than in June."""
    assert clause.group is not None
    m = _NOT_THEN.search(" ".join(words.low[max(0, i - 3) : i]))
    return m is not None and not (m[1] and clause.group.negated)  # "was not in May": the verb's own


def _dates_writing(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date between commas repeats "the date of" something: up to the date of the report, 10 March.

    Not where something was done on that day: gave evidence on the second day of the trial, 7 March.
    """
    assert clause.group is not None
    if words.tag[i - 1] != x.COMMA or i < clause.group.last:
        return False
    j = before_phrase(words.tag, i - 2, clause.group.last)
    then = words.low[before_phrase(words.tag, j - 1, clause.group.last - 1)] == "on"
    return words.low[j - 1 : j + 1] in (("date", "of"), ("day", "of")) and not then


def _is_deadline(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date between commas only says which deadline a clause is about: the deadline, 3 May, was put off."""
    subject, group = clause.subject, clause.group
    if subject is None or group is None or words.tag[i - 1] + words.tag[i + 1 : i + 2] != x.COMMA + x.COMMA:
        return False
    if words.lemma[group.head] in _COMES:
        return False
    return subject[0] < i < subject[1] + 2 and not _DEADLINES.isdisjoint(words.low[subject[0] : i])


_COMES = frozenset("pass expire lapse come arrive go fall".split())
_DEADLINES = frozenset("deadline deadlines cut-off".split())

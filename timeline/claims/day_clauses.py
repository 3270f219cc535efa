"""Clauses that only say which day it is, of which a date is the subject, or that say a date in other words."""

from __future__ import annotations

from timeline.claims import clauses, dating, phrases
from timeline.claims import lexicon as x
from timeline.claims.lines import Line
from timeline.claims.tokens import Words


def tells_the_day(line: Line, clause: clauses.Clause, place: int) -> bool:
    """It is Friday: the date is all that the clause says."""
    group = clause.group
    assert group is not None
    subject = clause.subject
    if group.first == 1 and line.words.low[0] in ("that", "this") and dates_before(line) is not None:
        return True  # that was in 1933
    alone = subject is not None and subject[1] - subject[0] == 1
    dummy = alone and subject is not None and line.words.low[subject[0]] in ("it", "today", "this")
    if line.words.lemma[group.head] == "be" and place == group.first - 1 and place - clause.first < 2:
        return True  # 2012 was a year of two halves; that 2008 was a leap year
    if dummy and line.words.lemma[group.head] in ("seem", "appear"):
        return place < group.first  # in May it seems that he sold it
    if line.words.lemma[group.head] != "be" or not dummy:
        return False
    n = line.clauses.index(clause) + 1
    cleft = n < len(line.clauses) and line.clauses[n].opener == "that" and subject is not None
    first = line.words.tag[group.last] if group.last < len(line.words) else x.STOP
    of_period = all(line.words.tag[i] in _DESCRIBING for i in range(group.last, place))  # a hard winter
    return of_period or (cleft and first in (x.ADV, x.NEG, x.PREP, x.SUB, x.PRON))  # it was there, in 1903


_DESCRIBING = (x.DET, x.ADJ, x.ADV, x.NOUN)


def dates_before(line: Line) -> phrases.Phrase | None:
    """The date that a sentence gives to what the one before it tells: That was in 1933, in a hut in Leeds. It did so on
    3 May.
    """
    words = line.words
    clause = line.clauses[0] if line.clauses else None
    group = clause.group if clause is not None else None
    if clause is None or group is None or group.first != 1 or not group.past or group.negated or group.perfect:
        return None
    undated = not any(i >= clause.last for i in line.places)
    pointed = words.low[0] in ("that", "this") and _dated_at_once(line, group.last)
    kinds = ("coordinate", "subordinate", "relative") if pointed else ("coordinate",)
    alone = (undated or pointed) and line.clauses[1:2] and line.clauses[1].kind in kinds
    if not (clause.last == len(words) or words.low[clause.last - 1] == ";" or alone):
        return None
    did = words.low[0] in _DOERS and words.low[group.first : group.last + 1] == ("did", "so")
    rest = [i for i in range(group.last, clause.last) if words.tag[i] not in _BESIDE_DATE]
    only = words.low[0] in _POINTS and words.lemma[group.head] == "be" and (pointed or not rest)
    own = [p for p, i in zip(line.phrases, line.places, strict=True) if i < clause.last and p.when is not None]
    usable = [p for p in own if p.usable]
    return dating.best(usable) if (only or did) and usable else None


def _dated_at_once(line: Line, at: int) -> bool:
    """Whether a date stands right at a place or behind a preposition there, and no noun behind it: was in 2010 the
    largest in the state.
    """
    at += line.words.tag[at : at + 1] == x.PREP
    return line.words.tag[at : at + 1] == x.TIMEX and line.words.tag[at + 1 : at + 2] not in _DESCRIBING


_POINTS = frozenset("that this it".split())
_DOERS = frozenset("it he she they we i".split())
_BESIDE_DATE = frozenset({x.ADV, x.PREP, x.STOP, x.COMMA, x.TIMEX, x.STRONG})


def subject(line: Line, clause: clauses.Clause, place: int) -> bool:
    """Whether a date is the subject of its clause and no time of it: September is lost; the second of May will tell."""
    group, tags = clause.group, line.words.tag
    own = clause.subject is not None and not clause.inherited
    if group is None or own or not group.finite or place != group.first - 1:
        return False
    return place == clause.first and clause.kind in ("main", "reported") and (place == 0 or tags[place - 1] == x.STOP)


def _behind_date(words: Words, at: int) -> bool:
    """Whether a comma at most parts a word from a date before it."""
    while at > 0 and words.tag[at - 1] == x.COMMA:
        at -= 1
    return at > 0 and words.tag[at - 1] == x.TIMEX


def restates(line: Line, clause: clauses.Clause, place: int) -> bool:
    """Whether a relative clause only says the date in other words: which is 20:52 in Dublin, which was a Sunday."""
    group = clause.group
    aside = clause.kind == "relative" and clause.opener == "which" and group is not None
    if aside and group is not None and line.words.lemma[group.head] in ("end", "begin", "start", "close"):
        return _behind_date(line.words, clause.first)  # for the first quarter, which ended on 5 May
    if not aside or group is None or line.words.lemma[group.head] != "be":
        return False
    between = range(group.last, place)  # which was 14 minutes past midnight on 3 May
    return all(line.words.tag[i] in (x.NUM, x.PREP, x.TIMEX, x.ADV) for i in between)

"""Days of the year without a year: "most returned on 13 February", in a report of long after, is of the year in which
the document tells of that winter and another document of that very day; "he was killed on 14 February", said at the
trial a year on, of the year in which most documents have him killed on that day.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from timeline import moments
from timeline import when as w
from timeline.events.derivation import Step, cited, date_words
from timeline.events.facts import Dating, Fact, day_of, redated
from timeline.events.parties import sufferers
from timeline.model import Basis, Grain, Status
from timeline.moments import DAY
from timeline.wording import spell

_RECENT = 60  # days from publication within which a day without a year is of the news
_AROUND = 45  # days around a day of which a document tells something else

_YearDay = tuple[int, int]
_Act = tuple[int, int, str, str]  # month, day, act, person


def of_told_years(facts: Sequence[Fact]) -> list[Fact]:
    """The facts, those with a day of no year in the one year in which another document tells of that day and their
    own of that time. O(n log n) in the facts.
    """
    loose = {f.index for f in facts if _without_year(f)}
    told: dict[_YearDay, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    days: dict[str, list[int]] = defaultdict(list)
    acts: dict[_Act, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for fact in facts:
        for key in _acts(fact):
            acts[key][day_of(fact.first)].add(fact.claim.document)
        if fact.dating is Dating.EXACT and fact.index not in loose:
            _, month, day = moments.ymd(fact.first)
            told[month, day][day_of(fact.first)].add(fact.claim.document)
            days[fact.claim.document].append(day_of(fact.first))
    for found in days.values():
        found.sort()
    return [_redated(f, told, days[f.claim.document]) if f.index in loose else _of_its_act(f, acts) for f in facts]


def _without_year(fact: Fact) -> bool:
    """Whether a claim says only which day of a year it was, and its document, long after, had to find the year."""
    claim = fact.claim
    if not _yearless(fact):
        return False
    if claim.published is None:
        return True
    first, last = (day_of(at) for at in w.bounds(claim.published))
    return not first - _RECENT <= day_of(fact.first) <= last + _RECENT


def _yearless(fact: Fact) -> bool:
    claim, mention = fact.claim, fact.claim.mention
    if fact.dating is not Dating.EXACT or mention is None or claim.basis is not Basis.RELATIVE:
        return False
    clue = mention.clue
    whole = clue.month is not None and clue.day is not None and clue.year is None and clue.hour is None
    return whole and claim.status is not Status.PLANNED


def _acts(fact: Fact) -> Iterator[_Act]:
    """What befell whom on which day of the year, where it befalls one once."""
    if fact.dating is Dating.EXACT and fact.claim.status is Status.HAPPENED:
        _, month, day = moments.ymd(fact.first)
        yield from ((month, day, fact.trigger, person) for person in sorted(sufferers(fact)))


def _of_its_act(fact: Fact, acts: Mapping[_Act, Mapping[int, set[str]]]) -> Fact:
    """The fact in the earlier year in which more documents tell of its act on that day of the year."""
    if not _yearless(fact):
        return fact
    own = day_of(fact.first)
    for key in _acts(fact):
        here = acts[key]
        earlier = [at for at in here if at < own]
        if len(earlier) == 1 and len(here[earlier[0]]) > max(1, len(here[own])):
            return _in_year(fact, earlier[0], min(here[earlier[0]]))
    return fact


def _redated(fact: Fact, told: dict[_YearDay, dict[int, set[str]]], days: Sequence[int]) -> Fact:
    """The fact in the year that is told of, as it is where none or more than one is, or its own year is."""
    _, month, day = moments.ymd(fact.first)
    others = {at: documents - {fact.claim.document} for at, documents in told[month, day].items()}
    found = [at for at, documents in others.items() if documents and _tells_of(days, at) and _is_over(fact, at)]
    if len(found) != 1 or day_of(fact.first) in (at for at, documents in others.items() if documents):
        return fact
    return _in_year(fact, found[0], min(others[found[0]]))


def _in_year(fact: Fact, at: int, document: str) -> Fact:
    """The fact on the day that another document tells of."""
    date = w.containing(at * DAY, Grain.DAY)
    says = cited(date_words(fact.claim), fact.claim.document)
    return redated(fact, (Step(f"{says}, where {document} tells of {spell(date)},", date),))


def _tells_of(days: Sequence[int], at: int) -> bool:
    """Whether one of the days, which are in order, is around a day."""
    n = bisect_left(days, at - _AROUND)
    return n < len(days) and days[n] <= at + _AROUND


def _is_over(fact: Fact, at: int) -> bool:
    published = fact.claim.published
    return published is None or at <= day_of(w.bounds(published)[1])

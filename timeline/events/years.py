"""Days of the year without a year: "most returned on 13 February", in a report of long after, is of the year in which
the document has just told of that winter, and another document tells of its people or act on that very day; "he was
killed on 14 February", said at the trial a year on, of the year in which most documents have him killed on that day.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence

from timeline import moments
from timeline import when as w
from timeline.events.derivation import Step, cited_date
from timeline.events.facts import Dating, Fact, day_of, redated
from timeline.events.kin import recurs, telling
from timeline.events.parties import sufferers
from timeline.model import Basis, Grain, Status
from timeline.moments import DAY
from timeline.wording import spell

_RECENT = 60  # days from publication within which a day without a year is of the news
_AROUND = 45  # days between a day and what its document told before it

_YearDay = tuple[int, int]
_Told = Mapping[_YearDay, Mapping[int, Sequence[Fact]]]  # what is told of a day of the year, by day
_Act = tuple[int, int, str, str]  # month, day, act, person


def of_told_years(facts: Sequence[Fact]) -> list[Fact]:
    """The facts, those with a day of no year in the year of which their own document has just told, where another
    document tells of that day. O(n log n) in the facts, where few are of one day of the year.
    """
    loose = {f.index for f in facts if _without_year(f)}
    told: dict[_YearDay, dict[int, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    line: dict[str, list[Fact]] = defaultdict(list)  # what each document dates to the day, in its order
    acts: dict[_Act, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for fact in facts:
        for key in _acts(fact):
            acts[key][day_of(fact.first)].add(fact.claim.document)
        if fact.dating is Dating.EXACT and fact.index not in loose:
            _, month, day = moments.ymd(fact.first)
            told[month, day][day_of(fact.first)].append(fact)
            line[fact.claim.document].append(fact)
    found = [_redated(f, told, line[f.claim.document]) if f.index in loose else _of_its_act(f, acts) for f in facts]
    return _carried(facts, found, loose)


def _carried(facts: Sequence[Fact], found: Sequence[Fact], loose: Container[int]) -> list[Fact]:
    """The facts `found`, where one of them has got another year, with those of its document that follow it soon and
    had its year before in the year that it has got.
    """
    out: list[Fact] = []
    last: dict[str, tuple[Fact, Fact]] = {}  # of each document what has got another year, before and after
    for was, fact in zip(facts, found, strict=True):
        document = was.claim.document
        if fact is not was:
            last[document] = (was, fact)
        elif was.index in loose and document in last:
            fact = _in_its_year(fact, *last[document])
        out.append(fact)
    return out


def _in_its_year(fact: Fact, before: Fact, after: Fact) -> Fact:
    """The fact in the year of another that had its year before, where they are of about one time."""
    (year, month, day), told = moments.ymd(fact.first), moments.ymd(after.first)
    if year != moments.ymd(before.first)[0] or (month, day) == (2, 29):
        return fact
    moved = w.of_day(told[0], month, day)
    at = day_of(w.bounds(moved)[0])
    if abs(at - day_of(after.first)) > _AROUND:
        return fact
    says = cited_date(fact.claim)
    assert after.claim.date is not None
    return redated(fact, (Step(f"{says}, told after {spell(after.claim.date)},", moved),))


def _without_year(fact: Fact) -> bool:
    """Whether a claim says only which day of a year it was, in a document of long after or of no date."""
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


def _redated(fact: Fact, told: _Told, line: Sequence[Fact]) -> Fact:
    """The fact in the year in which another document tells of its act on that day, or, near what its own document
    told last, of its people; as it is where none does, or one tells of the day of its own year.
    """
    _, month, day = moments.ymd(fact.first)
    others = {
        at: [f for f in found if f.claim.document != fact.claim.document] for at, found in told[month, day].items()
    }
    if others.get(day_of(fact.first)):
        return fact
    last = _told_last(fact, line)
    for at, found in others.items():
        near = last is not None and abs(at - last) <= _AROUND
        alike = [f.claim.document for f in found if _same_act(fact, f) or (near and _alike(fact, f))]
        if alike and _is_over(fact, at):
            return _in_year(fact, at, min(alike))
    return fact


def _told_last(fact: Fact, line: Sequence[Fact]) -> int | None:
    """The day that the document of a fact told last before it, or tells first where none is before it."""
    n = bisect_left(line, fact.index, key=lambda f: f.index)
    return day_of(line[max(0, n - 1)].first) if line else None


def _same_act(one: Fact, other: Fact) -> bool:
    return one.trigger == other.trigger and bool(one.trigger) and not recurs(one.trigger)


def _alike(one: Fact, other: Fact) -> bool:
    """Whether two facts have a party in common, or the act of one is told in the clause of the other."""
    acts = ({one.trigger} & other.families) | ({other.trigger} & one.families)
    return bool(one.parties & other.parties) or any(telling(act) for act in acts)


def _in_year(fact: Fact, at: int, document: str) -> Fact:
    """The fact on the day that another document tells of."""
    date = w.containing(at * DAY, Grain.DAY)
    says = cited_date(fact.claim)
    return redated(fact, (Step(f"{says}, where {document} tells of {spell(date)},", date),))


def _is_over(fact: Fact, at: int) -> bool:
    published = fact.claim.published
    return published is None or at <= day_of(w.bounds(published)[1])

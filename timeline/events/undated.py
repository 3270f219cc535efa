"""Documents without a date: when they were written, by what they report, and what their relative dates then mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline import moments
from timeline import when as w
from timeline.dates import resolve
from timeline.dates.agreement import year_of_weekday
from timeline.events.derivation import Step, cited, cited_date
from timeline.events.facts import Fact, redated
from timeline.events.relations import Relation
from timeline.events.sequence import in_sequence
from timeline.events.solve import Solution, is_limit
from timeline.model import Anchor, Basis, Clue, Grain, Status, When
from timeline.moments import DAY, days_in
from timeline.read.dating import Written
from timeline.wording import spell

_NEWS_DAYS = 14  # what a report leads with is seldom older
_LEAD = 1  # paragraphs after the headline that lead
_WIDEST = 400 * DAY
_CERTAIN = 8 * DAY  # dates no wider than this bound a document
_COARSE = 100 * DAY  # months and seasons tell how far its story goes; a year is mostly of something else
_BEFORE = 200 * DAY  # what a document tells of is seldom older, by far
_STORY = 240 * DAY  # what a document tells of may be this far apart for "4 December" to have one year


Heads = Mapping[str, tuple[Written, str]]


@dataclass(frozen=True, slots=True)
class Telling:
    """What a document without a date tells of: its first and last day, and, where its head has a day or its lead is
    dated, the days on which it can have been written, with what says so.
    """

    document: str
    first: int
    last: int
    until: int  # the end of what it tells last, months and seasons among it
    written: When | None
    why: str


def redate(
    facts: Sequence[Fact],
    groups: Sequence[Sequence[Fact]],
    solved: Sequence[Solution],
    related: Sequence[Solution],
    hanging: Iterable[Relation],
    heads: Heads,
) -> list[Fact]:
    """The facts, with dates for those that had none and now have one by another event or by their document.

    `solved` are the dates of the groups by their own claims, `related` those with what the relations `hanging` add.
    Such a date goes to the claims that a relation names; what else is told with them is matched anew. `heads` are
    the days without a year at the heads of documents, by id.
    """
    named = {index for relation in hanging for index in (relation.one, relation.other)}
    told = tellings(groups, related, heads)
    dates = {f.index: date for group, date in zip(groups, related, strict=True) for f in group}
    open_ = [f for f in facts if dates[f.index].date is None and f.claim.document in told]
    resolved = {f.index: steps for f in open_ if (steps := _resolved(f, told[f.claim.document]))}
    for fact in open_:
        if fact.index in resolved and fact.claim.mention is not None and _is_of_some_year(fact.claim.mention.clue):
            dates[fact.index] = replace(dates[fact.index], date=resolved[fact.index][-1].leaves, basis=Basis.DERIVED)
    counted = in_sequence(facts, dates, heads)
    fresh: dict[int, Fact] = {}
    for group, own, date in zip(groups, solved, related, strict=True):
        related_only = date.basis is Basis.DERIVED and own.basis is Basis.PUBLICATION
        for fact in group if own.date is None or related_only else ():
            if date.date is not None:
                steps = date.steps if fact.index in named else ()
            else:
                steps = counted.get(fact.index) or resolved.get(fact.index, ())
            if steps:
                fresh[fact.index] = redated(fact, steps)
    return [fresh.get(f.index, f) for f in facts]


def tellings(groups: Sequence[Sequence[Fact]], solutions: Sequence[Solution], heads: Heads) -> dict[str, Telling]:
    """What each document without a date tells of as past and certain."""
    told: dict[str, list[tuple[When, Fact]]] = defaultdict(list)
    until: dict[str, int] = {}
    for group, solution in zip(groups, solutions, strict=True):
        date = solution.date
        if date is None or date.first is None or date.last is None or date.last - date.first > _COARSE:
            continue
        for fact in group:
            claim = fact.claim
            if claim.published is None and claim.past and claim.status is Status.HAPPENED:
                until[claim.document] = max(until.get(claim.document, date.last), date.last)
                if date.last - date.first <= _CERTAIN:
                    told[claim.document].append((date, fact))
    return {d: _telling(d, found, until[d], heads.get(d)) for d, found in told.items()}


def _telling(document: str, told: Sequence[tuple[When, Fact]], until: int, head: tuple[Written, str] | None) -> Telling:
    days = [w.bounds(date)[0] // DAY * DAY for date, _ in told]
    last = max(days)
    if head is not None:
        why = f"{cited(head[1], document)}, at the head of what tells of {spell(w.containing(last, Grain.DAY))},"
        return Telling(document, min(days), last, until, _in_year(head[0], days), why)
    leads = any(fact.claim.depth <= _LEAD for day, (_, fact) in zip(days, told, strict=True) if day == last)
    written = w.spanning(last, last + (_NEWS_DAYS + 1) * DAY - 1) if leads else None
    why = f"{document} leads with what happened on {spell(w.containing(last, Grain.DAY))}, which"
    return Telling(document, min(days), last, until, written, why)


def _in_year(head: Written, days: Iterable[int]) -> When | None:
    """The day of a head in the year in which it follows soon on most of the days that its document tells of."""
    assert head.day is not None
    month, day = head.day
    told = list(days)
    years = {moments.ymd(at)[0] + more for at in told for more in (0, 1)}
    soon = {year: _follows(moments.moment(year, month, day), told) for year in years if day <= days_in(year, month)}
    best = sorted((year for year, of in soon.items() if of), key=lambda year: (-soon[year], year))
    held = best[:1] if head.weekday is None else [year_of_weekday(month, day, head.weekday, best)]
    return w.of_day(held[0], month, day) if held and held[0] is not None else None


def _follows(at: int, told: Iterable[int]) -> int:
    """On how many of the days that are told a moment follows soon."""
    return sum(0 <= at - day <= _BEFORE for day in told)


def _resolved(fact: Fact, telling: Telling) -> tuple[Step, ...]:
    """The steps to what the clue of a fact means, none where it stays open."""
    mention = fact.claim.mention
    if fact.claim.date is not None or mention is None or mention.clue.anchor is not Anchor.DOCUMENT or is_limit(fact):
        return ()
    says = cited_date(fact.claim)
    known = telling.written is not None and w.days_wide(telling.written) <= 1
    if known and mention.clue.day is not None and mention.clue.month is None:
        return ()  # of the month that is told of
    if not known and _is_of_some_year(mention.clue):
        return _of_some_year(mention.clue, telling, says)
    return _of_some_day(fact, mention.clue, telling, says)


def _is_of_some_year(clue: Clue) -> bool:
    """Whether a clue says all but the year: 4 December, three days before Christmas."""
    if clue.year is not None:
        return False
    feast = clue.name is not None and clue.unit is not Grain.YEAR and (clue.counted or clue.shift is None)
    return feast or (clue.month is not None and clue.shift is None)


def _of_some_year(clue: Clue, telling: Telling, says: str) -> tuple[Step, ...]:
    """Like "4 December": of the year that is nearest to everything else the document tells of."""
    if telling.until - telling.first > _STORY:
        return ()
    ends = [resolve(clue, w.containing(at, Grain.DAY), None) for at in (telling.first, telling.last)]
    if ends[0] is None or ends[1] is None or w.bounds(ends[0]) != w.bounds(ends[1]):
        return ()
    story = w.spanning(telling.first, telling.last + DAY - 1)
    return (Step(f"{says}, in a document that tells of {spell(story)},", ends[0]),)


def _of_some_day(fact: Fact, clue: Clue, telling: Telling, says: str) -> tuple[Step, ...]:
    """Like "earlier this year": what it means on any of the days on which the document can have been written."""
    bounds = telling.written
    if bounds is None or bounds.first is None or bounds.last is None:
        return ()
    whole = clue.month is not None and clue.day is not None  # of the year that is nearest
    ahead = not fact.claim.past or fact.claim.status is Status.PLANNED  # said that it would sail on Friday
    direction = None if whole else 1 if ahead else -1
    days = range(bounds.first, bounds.last, DAY)
    found = [resolve(clue, w.containing(day, Grain.DAY), direction) for day in days]
    dates = [d for d in found if d is not None and d.first is not None and d.last is not None]
    if not dates or len(dates) < len(found):
        return ()
    hull = dates[0]
    for date in dates[1:]:
        hull = w.hull(hull, date)
    assert hull.first is not None
    assert hull.last is not None
    later = hull.first > bounds.last  # a hearing was set for 9 December
    last = min(hull.last, bounds.last) if fact.claim.past and not later else hull.last
    if last - hull.first >= _WIDEST or last < hull.first:
        return ()
    date = hull if last == hull.last else w.spanning(hull.first, last)
    return (Step(telling.why, bounds), Step(says, date))

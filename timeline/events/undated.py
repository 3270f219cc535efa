"""Documents without a date: when they were written, by what they report, and what their relative dates then mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline import when as w
from timeline.dates import resolve
from timeline.events.facts import Fact
from timeline.events.solve import Solution, Step, cited, date_words
from timeline.model import Anchor, Basis, Grain, Status, When
from timeline.wording import spell

_NEWS_DAYS = 14  # what a report leads with is seldom older
_LEAD = 1  # paragraphs after the headline that lead
_WIDEST = 400 * w.DAY
_CERTAIN = 8 * w.DAY  # dates no wider than this bound a document


@dataclass(frozen=True, slots=True)
class Written:
    """The days on which a document can have been written, and the words for why."""

    first: int
    last: int
    why: str


def written(groups: Sequence[Sequence[Fact]], solutions: Sequence[Solution]) -> dict[str, Written]:
    """Bounds of the documents without a date that report something dated as past in their lead."""
    told: dict[str, list[tuple[int, Fact, When]]] = defaultdict(list)
    for group, solution in zip(groups, solutions, strict=True):
        date = solution.date
        if date is None or date.first is None or date.last is None or date.last - date.first > _CERTAIN:
            continue
        for fact in group:
            claim = fact.claim
            if claim.published is None and claim.past and claim.status is Status.HAPPENED:
                told[claim.document].append((date.first, fact, date))
    return {document: found for document, facts in told.items() if (found := _bounds(facts)) is not None}


def _bounds(told: Sequence[tuple[int, Fact, When]]) -> Written | None:
    latest, fact, date = min(told, key=lambda t: (-t[0], t[1].claim.depth, t[1].key))
    if fact.claim.depth > _LEAD:
        return None
    first = latest // w.DAY * w.DAY
    return Written(
        first, first + (_NEWS_DAYS + 1) * w.DAY - 1, f"{fact.claim.document} leads with what happened on {spell(date)}"
    )


def resolve_undated(groups: Sequence[Sequence[Fact]], solutions: Sequence[Solution]) -> list[Solution]:
    """Solutions with the relative dates of documents whose own date is now bounded."""
    when_written = written(groups, solutions)
    out = list(solutions)
    for number, group in enumerate(groups):
        if out[number].date is not None:
            continue
        for fact in group:
            bounds = when_written.get(fact.claim.document)
            step = _resolved(fact, bounds) if bounds is not None else None
            if bounds is not None and step is not None:
                first = Step(bounds.why + ", which", w.spanning(bounds.first, bounds.last))
                out[number] = replace(
                    out[number], date=step.leaves, basis=Basis.DERIVED, steps=(first, step), undated=None
                )
                break
    return out


def _resolved(fact: Fact, bounds: Written) -> Step | None:
    """What the clue of a fact means on any of the days on which its document can have been written."""
    mention = fact.claim.mention
    if fact.claim.date is not None or mention is None or mention.clue.anchor is not Anchor.DOCUMENT:
        return None
    direction = -1 if fact.claim.past else 1
    days = range(bounds.first, bounds.last, w.DAY)
    found = [resolve(mention.clue, w.containing(day, Grain.DAY), direction) for day in days]
    dates = [d for d in found if d is not None and d.first is not None and d.last is not None]
    if not dates or len(dates) < len(found):
        return None
    hull = dates[0]
    for date in dates[1:]:
        hull = w.hull(hull, date)
    assert hull.first is not None
    assert hull.last is not None
    last = min(hull.last, bounds.last) if fact.claim.past else hull.last
    if last - hull.first >= _WIDEST or last < hull.first:
        return None
    date = hull if last == hull.last else w.spanning(hull.first, last)
    return Step(cited(date_words(fact.claim), fact.claim.document), date)

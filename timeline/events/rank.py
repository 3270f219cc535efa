"""How much each event matters: a salience between 0 and 1.

What journalists put on a timeline is what many independent reports tell and lead with, on more days than one, in
reports that are about the story's main actors, and what later reports come back to. The count of documents that tell
of something on a day is the strongest single sign (Martschat & Markert 2018; measured with the benchmarks of this
project).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log1p

from timeline import when as w
from timeline.events.compose import status
from timeline.events.facts import Dating, Fact, day_of
from timeline.model import Basis, Status

_STATUS = {
    Status.HAPPENED: 1.0,
    Status.ALLEGED: 0.7,
    Status.PLANNED: 0.4,
    Status.CANCELLED: 0.3,
    Status.DENIED: 0.15,
    Status.HYPOTHETICAL: 0.1,
}
_UNDATED = 0.3
_REPORTED = 0.8
_LOOSE = 0.5  # what a document counts that dates the event less finely than others do
_LATE = 0.5  # what a document counts that tells it at its very end
_OPENING = 5  # claims into a document at which half of what prominence adds is gone


@dataclass(frozen=True, slots=True)
class _Told:
    """What is known of a group before it is compared with the others."""

    facts: Sequence[Fact]
    support: float  # independent documents, those that lead with it for most
    reports: int  # days on which it was told
    days: frozenset[int]  # on which it is said to have been


@dataclass(frozen=True, slots=True)
class _Most:
    """The highest values of all groups, at which a share is 1."""

    support: float
    reports: int
    telling: int


def rank(groups: Sequence[Sequence[Fact]], copies: Mapping[str, str]) -> list[float]:
    """A salience for each group, from independent documents, prominence in them, the days of their publication,
    mentions of its own day, how much its documents are about the main actors, and status.
    """

    def origin(fact: Fact) -> str:
        return copies.get(fact.claim.document, fact.claim.document)

    told = [_told(g, origin) for g in groups]
    facts = [f for g in groups for f in g]
    telling: dict[int, set[str]] = defaultdict(set)
    for fact in facts:
        if _dates(fact):
            telling[day_of(fact.last)].add(origin(fact))
    foremost: dict[int, float] = defaultdict(float)
    for event in told:
        for day in event.days:
            foremost[day] = max(foremost[day], event.support)
    most = _Most(
        max((t.support for t in told), default=0),
        max((t.reports for t in told), default=0),
        max((len(documents) for documents in telling.values()), default=0),
    )
    about = _centrality(facts, origin)
    return [_salience(t, telling, foremost, about, most) for t in told]


def _told(group: Sequence[Fact], origin: Callable[[Fact], str]) -> _Told:
    """The support of a group: a document counts for less that dates the event less finely than others do, or that
    tells it late.
    """
    finest = min(f.dating for f in group)
    best: dict[str, float] = {}
    for fact in group:
        weight = 1.0 if fact.dating == finest or fact.claim.lead else _LOOSE
        weight *= _LATE + (1 - _LATE) / (1 + fact.claim.order / _OPENING)
        best[origin(fact)] = max(best.get(origin(fact), 0.0), weight)
    reports = {_published(f) for f in group}
    return _Told(group, sum(best.values()), len(reports), frozenset(day_of(f.last) for f in group if _dates(f)))


def _dates(fact: Fact) -> bool:
    """Whether a document tells by it what happened on a day."""
    return fact.dating is Dating.EXACT or fact.claim.lead


def _published(fact: Fact) -> int | str:
    """The day of a document; a document without a date has one of its own."""
    published = fact.claim.published
    return day_of(w.bounds(published)[1]) if published is not None else fact.claim.document


def _centrality(facts: Iterable[Fact], origin: Callable[[Fact], str]) -> dict[str, float]:
    """How much each document is about the main actors: of its claims, the mean share of all documents that name the
    best known of their actors.
    """
    naming: dict[str, set[str]] = defaultdict(set)
    told: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        told[fact.claim.document].append(fact)
        for actor in fact.actors:
            naming[actor].add(origin(fact))
    size = len({origin(of[0]) for of in told.values()})
    return {
        document: sum(max((len(naming[a]) for a in f.actors), default=0) for f in of) / (len(of) * size)
        for document, of in told.items()
    }


def _salience(
    event: _Told,
    telling: Mapping[int, set[str]],
    foremost: Mapping[int, float],
    about: Mapping[str, float],
    most: _Most,
) -> float:
    # Who names a day means what mattered most on it: the other events of the day have their share only.
    echo = max((len(telling[d]) * event.support / foremost[d] for d in event.days), default=0.0)
    score = (
        0.25 * _share(event.support, most.support)
        + 0.25 * _share(event.reports, most.reports)
        + 0.2 * _share(echo, most.telling)
        + 0.3 * max(about[f.claim.document] for f in event.facts)
    )
    return round(min(1.0, score * _STATUS[status(event.facts)] * _dating(event.facts)), 4)


def _share(count: float, most: float) -> float:
    return log1p(count) / log1p(max(most, 3))


def _dating(group: Sequence[Fact]) -> float:
    """What is not dated by its own words counts less."""
    if all(f.dating is Dating.OPEN for f in group):
        return _UNDATED
    reported = all(f.claim.basis is Basis.PUBLICATION for f in group)
    return _REPORTED if reported else 1.0

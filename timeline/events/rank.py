"""How much each event matters: a salience between 0 and 1.

What journalists put on a timeline is what many independent reports tell, what they lead with, what later reports
come back to, and what the story's main actors do. The count of documents that tell of something on a day is the
strongest single sign (Martschat & Markert 2018; measured with the benchmarks of this project).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import log1p

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
_OPENING = 5  # claims into a document at which half of the prominence is gone


@dataclass(frozen=True, slots=True)
class _Told:
    """What is known of a group before it is compared with the others."""

    facts: Sequence[Fact]
    support: float  # independent documents
    days: frozenset[int]


def rank(groups: Sequence[Sequence[Fact]], copies: Mapping[str, str]) -> list[float]:
    """A salience for each group, from independent documents, prominence, mentions of its day, actors and status."""

    def origin(fact: Fact) -> str:
        return copies.get(fact.claim.document, fact.claim.document)

    telling: dict[int, set[str]] = defaultdict(set)
    naming: dict[str, set[str]] = defaultdict(set)
    for fact in (f for g in groups for f in g):
        if _dates(fact):
            telling[day_of(fact.last)].add(origin(fact))
        for actor in fact.actors:
            naming[actor].add(origin(fact))
    told = [_Told(g, _support(g, origin), frozenset(day_of(f.last) for f in g if _dates(f))) for g in groups]
    foremost: dict[int, float] = defaultdict(float)
    for event in told:
        for day in event.days:
            foremost[day] = max(foremost[day], event.support)
    tops = (max((t.support for t in told), default=1), _most(telling), _most(naming))
    return [_salience(t, telling, foremost, naming, tops) for t in told]


def _dates(fact: Fact) -> bool:
    """Whether a document tells by it what happened on a day."""
    return fact.dating is Dating.EXACT or fact.claim.lead


def _support(group: Sequence[Fact], origin: Callable[[Fact], str]) -> float:
    """The independent documents, those that date the event less finely than others do for less."""
    finest = min(f.dating for f in group)
    best: dict[str, float] = {}
    for fact in group:
        weight = 1.0 if fact.dating == finest or fact.claim.lead else _LOOSE
        best[origin(fact)] = max(best.get(origin(fact), 0.0), weight)
    return sum(best.values())


def _most(counted: Mapping[int, set[str]] | Mapping[str, set[str]]) -> int:
    return max((len(found) for found in counted.values()), default=1)


def _salience(
    event: _Told,
    telling: Mapping[int, set[str]],
    foremost: Mapping[int, float],
    naming: Mapping[str, set[str]],
    tops: tuple[float, int, int],
) -> float:
    # Who names a day means what mattered most on it: the other events of the day have their share only.
    echo = max((len(telling[d]) * event.support / foremost[d] for d in event.days), default=0.0)
    weight = max((len(naming[a]) for f in event.facts for a in f.actors), default=0)
    score = (
        0.3 * _share(event.support, max(tops[0], 3))
        + 0.2 * max(1 / (1 + f.claim.order / _OPENING) for f in event.facts)
        + 0.3 * _share(echo, max(tops[1], 3))
        + 0.2 * _share(weight, tops[2])
    )
    return round(min(1.0, score * _STATUS[status(event.facts)] * _dating(event.facts)), 4)


def _share(count: float, most: float) -> float:
    return log1p(count) / log1p(max(most, 1))


def _dating(group: Sequence[Fact]) -> float:
    """What is not dated by its own words counts less."""
    if all(f.dating is Dating.OPEN for f in group):
        return _UNDATED
    reported = all(f.claim.basis is Basis.PUBLICATION for f in group)
    return _REPORTED if reported else 1.0

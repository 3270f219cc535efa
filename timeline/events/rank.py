"""How much each event matters: a salience between 0 and 1.

What journalists put on a timeline is what many independent reports tell, what they lead with, what later reports
come back to, and what the story's main actors do. The count of documents that tell of something on a day is the
strongest single sign (Martschat & Markert 2018; measured with the benchmarks of this project).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
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


def rank(groups: Sequence[Sequence[Fact]], copies: Mapping[str, str]) -> list[float]:
    """A salience for each group, from independent documents, prominence, mentions of its day, actors and status."""

    def origin(fact: Fact) -> str:
        return copies.get(fact.claim.document, fact.claim.document)

    telling: dict[int, set[str]] = defaultdict(set)
    naming: dict[str, set[str]] = defaultdict(set)
    for fact in (f for g in groups for f in g):
        if fact.dating is Dating.EXACT or fact.claim.lead:
            telling[day_of(fact.last)].add(origin(fact))
        for actor in fact.actors:
            naming[actor].add(origin(fact))
    support = [len({origin(f) for f in g}) for g in groups]
    tops = (max(support, default=1), _most(telling), _most(naming))
    return [_salience(g, n, telling, naming, tops) for g, n in zip(groups, support, strict=True)]


def _most(counted: Mapping[int, set[str]] | Mapping[str, set[str]]) -> int:
    return max((len(found) for found in counted.values()), default=1)


def _salience(
    group: Sequence[Fact],
    support: int,
    telling: Mapping[int, set[str]],
    naming: Mapping[str, set[str]],
    tops: tuple[int, int, int],
) -> float:
    days = {day_of(f.last) for f in group if f.dating is Dating.EXACT or f.claim.lead}
    echo = max((len(telling[d]) for d in days if d in telling), default=0)
    weight = max((len(naming[a]) for f in group for a in f.actors), default=0)
    score = (
        0.3 * _share(support, max(tops[0], 3))
        + 0.2 * max(1 / (1 + f.claim.depth) for f in group)
        + 0.3 * _share(echo, max(tops[1], 3))
        + 0.2 * _share(weight, tops[2])
    )
    return round(min(1.0, score * _STATUS[status(group)] * _dating(group)), 4)


def _share(count: int, most: int) -> float:
    return log1p(count) / log1p(max(most, 1))


def _dating(group: Sequence[Fact]) -> float:
    """What is not dated by its own words counts less."""
    if all(f.dating is Dating.OPEN for f in group):
        return _UNDATED
    reported = all(f.claim.basis is Basis.PUBLICATION for f in group)
    return _REPORTED if reported else 1.0

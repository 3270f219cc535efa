"""How much each event matters: a salience between 0 and 1."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log1p

from timeline.events.compose import status
from timeline.events.facts import Dating, Fact, day_of
from timeline.model import Status

_STATUS = {Status.HAPPENED: 1.0, Status.ALLEGED: 0.7, Status.PLANNED: 0.4, Status.CANCELLED: 0.3, Status.DENIED: 0.15}


def rank(groups: Sequence[Sequence[Fact]], copies: Mapping[str, str]) -> list[float]:
    """A salience for each group, from independent documents, prominence, mentions of its day, actors and status."""
    days = Counter(day for g in groups for day in _days(g))
    actors = Counter(a for g in groups for f in g for a in f.actors)
    top_day, top_actor = max(days.values(), default=1), max(actors.values(), default=1)
    documents = [len({copies.get(f.claim.document, f.claim.document) for f in g}) for g in groups]
    top = max(documents, default=1)
    out = []
    for group, support in zip(groups, documents, strict=True):
        echo = max((days[d] for d in _days(group)), default=0)
        weight = max((actors[a] for f in group for a in f.actors), default=0)
        score = (
            0.35 * log1p(support) / log1p(max(top, 3))
            + 0.25 * max(1 / (1 + f.claim.depth) for f in group)
            + 0.2 * log1p(echo) / log1p(top_day)
            + 0.1 * log1p(weight) / log1p(top_actor)
            + 0.1 * (min(f.dating for f in group) == Dating.EXACT)
        )
        out.append(round(min(1.0, score) * _STATUS.get(status(group), 0.1), 4))
    return out


def _days(group: Sequence[Fact]) -> set[int]:
    return {day_of(f.first) for f in group if f.dating is Dating.EXACT}

"""How much speaks for two claims telling of one event: a sum of evidence from dates, actors, words and numbers.

Only the two claims and their two documents are looked at, so that a third document changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import inf

from timeline import when as w
from timeline.events.facts import Dating, Fact, day_of
from timeline.events.kin import opposed
from timeline.model import Status

BIAS = -3.0
_SAME_DAY = 1.6
_WIDTHS = ((8, 1.0), (32, 0.7), (100, 0.3), (400, 0.0))  # days of the wider date, evidence where dates overlap
_LAGS = ((1, 1.0), (3, 0.6), (7, 0.1), (14, -0.5), (45, -1.5))  # days from an event to its report
_APART = ((1, 0.8), (3, 0.3), (7, -0.5), (14, -1.5))  # days between two reports
CONFLICT_DAYS = 3  # reports of one event that contradict each other are rarely further apart
_CONFLICT = -2.2
_CONFLICT_COVER = 0.5
_OTHER_STATUS = -0.3
SAME_DOCUMENT = 1.2  # how much more it takes within one document: there, two sentences mostly tell two things


@dataclass(frozen=True, slots=True)
class Profile:
    """How often a document's claims name an actor or use a word: what all its claims share tells them not apart."""

    size: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)

    def share(self, term: str) -> float:
        """The share of the other claims with the term."""
        return max(0, self.counts.get(term, 0) - 1) / (self.size + 4)


def profiles(facts: Iterable[Fact]) -> dict[str, Profile]:
    """A profile for each document."""
    counts: dict[str, Counter[str]] = {}
    sizes: Counter[str] = Counter()
    for fact in facts:
        document = fact.claim.document
        sizes[document] += 1
        counts.setdefault(document, Counter()).update([*fact.terms, *fact.actors])
    return {d: Profile(sizes[d], counts[d]) for d in counts}


def evidence(one: Fact, other: Fact, about: Mapping[str, Profile]) -> float:
    """The evidence that two claims tell of one event; above 0 they do."""
    dates = _dates(one, other)
    if dates == -inf:
        return dates
    mine, theirs = about[one.claim.document], about[other.claim.document]

    def rarity(term: str) -> float:
        return 1 / (1 + 3 * min(mine.share(term), theirs.share(term)))

    shared = {t: min(weight, other.terms[t]) * rarity(t) for t, weight in one.terms.items() if t in other.terms}
    mass = sum(shared.values())
    cover = mass / max(2.0, min(one.mass, other.mass))
    score = BIAS + dates + _actors(one, other, rarity) + 2.5 * min(cover, 1.0) + 0.5 * min(mass, 5.0)
    score += 0.8 * min(2, sum(len(n) > 2 for n in one.numbers & other.numbers))
    score += _triggers(one, other)
    if one.claim.document == other.claim.document:
        score -= SAME_DOCUMENT
    if _contradict(one, other) and cover < _CONFLICT_COVER:
        return -inf
    return score + _status(one, other)


def _triggers(one: Fact, other: Fact) -> float:
    if opposed(one.trigger, other.trigger):
        return -2.5
    if one.trigger and one.trigger == other.trigger:
        return 0.8
    return 0.0


def _status(one: Fact, other: Fact) -> float:
    mine, theirs = one.claim.status, other.claim.status
    if mine == theirs:
        return 0.0
    unreal = {Status.DENIED, Status.HYPOTHETICAL, Status.CANCELLED}
    return -inf if (mine in unreal) != (theirs in unreal) else _OTHER_STATUS


def _actors(one: Fact, other: Fact, rarity: object) -> float:
    assert callable(rarity)
    shared = one.actors & other.actors
    score = 0.9 * min(2.0, sum(float(rarity(a)) for a in sorted(shared)))
    if not one.actors or not other.actors:
        return score - 0.2
    if not shared:
        return -1.2
    if one.agents and other.agents and not one.agents & other.agents:
        score -= 0.6
    return score - 0.4 * min(2, len(one.actors - shared), len(other.actors - shared))


def _contradict(one: Fact, other: Fact) -> bool:
    """Whether both dates are written and have no moment in common."""
    dated = max(one.dating, other.dating) <= Dating.COARSE
    slack = max(one.slack, other.slack)
    return dated and not (one.first <= other.last + slack and other.first <= one.last + slack)


def _dates(one: Fact, other: Fact) -> float:
    """Evidence of the dates; minus infinity where they cannot be of one event."""
    if one.dating > other.dating:
        one, other = other, one
    if other.dating is Dating.OPEN:
        return _open(one, other)
    if other.dating is Dating.REPORTED:
        return _reported(one, other)
    if _contradict(one, other):
        gap = max(one.first - other.last, other.first - one.last) / w.DAY
        tolerance = CONFLICT_DAYS if one.dating is Dating.EXACT else 1 + CONFLICT_DAYS * 2
        return _CONFLICT if gap <= tolerance else -inf
    if other.dating is Dating.EXACT:
        return _SAME_DAY
    days = max(_days(one), _days(other))
    return next((s for limit, s in _WIDTHS if days <= limit), -0.5) + (0.3 if _same(one, other) else 0.0)


def _same(one: Fact, other: Fact) -> bool:
    return (one.first, one.last) == (other.first, other.last)


def _days(fact: Fact) -> float:
    return (fact.last - fact.first + 1) / w.DAY


def _open(one: Fact, other: Fact) -> float:
    """One claim has no date, at most a weekday."""
    for clue, dated in ((one, other), (other, one)):
        if clue.weekday is not None and dated.dating is Dating.EXACT:
            return 0.8 if w.weekday_of(dated.first) == clue.weekday else -inf
        if clue.weekday is not None and dated.weekday is not None:
            return 0.4 if clue.weekday == dated.weekday else -inf
    return 0.1 if one.weekday is not None or other.weekday is not None else -0.2


def _reported(one: Fact, other: Fact) -> float:
    """The second is dated by its report only."""
    if one.dating is Dating.REPORTED:
        apart = abs(day_of(one.last) - day_of(other.last))
        return next((s for limit, s in _APART if apart <= limit), -inf)
    if one.first > other.last:  # told before it happened: the plan of it at best
        planned = other.claim.status is Status.PLANNED or not other.claim.past
        return -0.3 if planned else -inf
    lag = max(0, day_of(other.last) - day_of(one.last))
    score = next((s for limit, s in _LAGS if lag <= limit), -inf)
    return score if one.dating is Dating.EXACT else min(score, 0.3)

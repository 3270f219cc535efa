"""How much speaks for two claims telling of one event: a weighted sum of evidence from dates, actors, words, numbers.

Only the two claims and their two documents are looked at, so that a third document changes nothing. The weights
were fitted to hand-made timelines by logistic regression and rounded; above 0 the claims are one event's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from math import inf

from timeline import when as w
from timeline.events.facts import Dating, Fact, day_of, names_in
from timeline.events.kin import is_family, opposed
from timeline.model import Grain, Status

WEIGHTS: Mapping[str, float] = {
    "bias": -2.4,
    # dates
    "same day": 2.5,
    "only on that day": 1.4,  # neither document tells of another thing on that day
    "same time": 1.5,
    "other time": -1.5,
    "same coarse date": 2.4,
    "inside a week": 1.2,
    "inside a month": 0.8,
    "inside a quarter": 0.6,
    "inside a year": 0.5,
    "contradiction": -1.2,
    "days apart": -0.6,  # of a contradiction, each after the first
    "clear days": 0.9,  # of a contradiction: neither document tells of anything on the day of the other
    "reported at once": 0.6,
    "reported in days": 0.1,
    "reported late": -2.2,
    "reports together": -0.2,
    "reports apart": -0.5,
    "same clue": 0.5,  # "Friday" and a Friday
    "same day of the year": 2.5,  # "4 December" and 4 December 2018
    "no date": -1.3,
    # who
    "shared actors": 0.7,
    "no shared actor": -0.6,
    "other agents": -0.7,
    "unshared actors": -0.7,
    # what
    "cover": 3.2,
    "mass": 0.5,
    "context": 0.35,
    "unlike": -0.7,  # both say much, and other things
    "no shared word": -1.0,
    "numbers": 1.2,
    "other numbers": -0.9,
    "other names": -1.2,
    "same trigger": 0.8,
    "other trigger": -0.5,
    "opposed": -2.5,
    "other status": -0.3,
    "same document": -1.0,
    "headline": 1.0,  # of the same document and what it heads
}
CONFLICT_DAYS = 3  # reports of one event that contradict each other are rarely further apart
_LEAD = 2  # blocks of text below the headline that tell what it tells
_CONFLICT_COVER = 0.4
_VETO: Mapping[str, float] = {"veto": 1.0}


@dataclass(frozen=True, slots=True)
class Profile:
    """What a document's claims have in common: what all of them share tells them not apart."""

    size: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    days: Mapping[int, int] = field(default_factory=dict)  # claims dated to a day
    names: frozenset[str] = frozenset()  # words in capitals anywhere in its text

    def share(self, term: str) -> float:
        """The share of the other claims with the term."""
        return max(0, self.counts.get(term, 0) - 1) / (self.size + 4)


def profiles(facts: Iterable[Fact], texts: Mapping[str, str]) -> dict[str, Profile]:
    """A profile for each document; `texts` are the documents' by id."""
    counts: dict[str, Counter[str]] = {}
    days: dict[str, Counter[int]] = {}
    sizes: Counter[str] = Counter()
    for fact in facts:
        document = fact.claim.document
        sizes[document] += 1
        counts.setdefault(document, Counter()).update([*fact.terms, *fact.actors])
        days.setdefault(document, Counter())
        if fact.dating is Dating.EXACT:
            days[document][day_of(fact.first)] += 1
    return {d: Profile(sizes[d], counts[d], days[d], names_in(texts.get(d, ""))) for d in counts}


def evidence(one: Fact, other: Fact, about: Mapping[str, Profile]) -> float:
    """The evidence that two claims tell of one event; above 0 they do, minus infinity is a veto."""
    found = features(one, other, about)
    return -inf if "veto" in found else sum(WEIGHTS[name] * value for name, value in found.items())


def features(one: Fact, other: Fact, about: Mapping[str, Profile]) -> Mapping[str, float]:
    """The evidence by name; a single "veto" where the claims cannot be one event's."""
    mine, theirs = about[one.claim.document], about[other.claim.document]
    if _vetoed(one, other) or _elsewhere(one, other, mine, theirs):
        return _VETO
    dates = _dates(one, other, mine, theirs)
    if "veto" in dates:
        return _VETO

    def rarity(term: str) -> float:
        return 1 / (1 + 3 * min(mine.share(term), theirs.share(term)))

    shared = {t: min(weight, other.terms[t]) * rarity(t) for t, weight in one.terms.items() if t in other.terms}
    mass = sum(shared.values())
    cover = min(1.0, mass / max(2.0, min(one.mass, other.mass)))
    if "contradiction" in dates and not _surely(one, other, cover, mass):
        return _VETO
    found = {"bias": 1.0, "cover": cover, "mass": min(mass, 5.0), **dates, **_actors(one, other, rarity)}
    if "shared actors" in found:  # what one actor does twice is told in other words
        found["shared actors"] *= 0.4 + 0.6 * min(1.0, mass)
    found["context"] = min(4.0, _context(one, other) + _context(other, one))
    found["numbers"] = float(min(2, len(_big(one) & _big(other))))
    found["other numbers"] = float(bool(_big(one) and _big(other)) and not _big(one) & _big(other))
    found["other names"] = float(min(2, len(one.names - theirs.names), len(other.names - mine.names)))
    if opposed(one.trigger, other.trigger):
        found["opposed"] = 1.0
    elif one.trigger and one.trigger == other.trigger:
        found["same trigger"] = 1.0
    elif is_family(one.trigger) and is_family(other.trigger):
        found["other trigger"] = 1.0
    found["no shared word"] = float(not mass and found["context"] < 1)
    found["unlike"] = (1 - cover) * min(1.0, min(one.mass, other.mass) / 4)
    if one.claim.status != other.claim.status:
        found["other status"] = 1.0
    if one.claim.document == other.claim.document:
        found["same document"] = 1.0
        found["headline"] = float(min(one.claim.depth, other.claim.depth) == 0 and _lead(one) and _lead(other))
    return found


def _lead(fact: Fact) -> bool:
    return fact.claim.depth <= _LEAD


def _surely(one: Fact, other: Fact, cover: float, mass: float) -> bool:
    """Whether two claims with different dates still tell of one thing: the act, words, and an actor or a number."""
    if one.trigger and other.trigger and one.trigger != other.trigger:
        return False  # power cut on the 6th and restored on the 9th are two events, not a contradiction
    same = one.actors & other.actors or _big(one) & _big(other) or not (one.actors and other.actors)
    return bool(same) and cover >= _CONFLICT_COVER and (mass >= 2 or bool(one.families & other.families))


def _big(fact: Fact) -> frozenset[str]:
    return frozenset(n for n in fact.numbers if len(n) > 2)


def _context(one: Fact, other: Fact) -> float:
    """Weight of the words of one clause that stand around the other."""
    return sum(min(weight, other.context[t]) for t, weight in one.terms.items() if t in other.context)


_UNREAL = frozenset({Status.DENIED, Status.HYPOTHETICAL, Status.CANCELLED})


def _vetoed(one: Fact, other: Fact) -> bool:
    """Two clauses of one sentence are two events; what did not happen is not what happened, but a plan may be
    what another document says was called off.
    """
    status = {one.claim.status, other.claim.status}
    if len(status & _UNREAL) == 1 and len(status) == 2 and status != {Status.PLANNED, Status.CANCELLED}:
        return True
    return one.claim.document == other.claim.document and one.claim.sentence == other.claim.sentence != (0, 0)


def _elsewhere(one: Fact, other: Fact, mine: Profile, theirs: Profile) -> bool:
    """Whether each happened at a place of which the other's document does not speak at all."""
    return bool(one.places and other.places) and not (one.places & theirs.names or other.places & mine.names)


def _actors(one: Fact, other: Fact, rarity: Callable[[str], float]) -> dict[str, float]:
    shared = one.actors & other.actors
    if not one.actors or not other.actors:
        return {}
    if not shared:
        return {"no shared actor": 1.0}
    found = {
        "shared actors": min(2.0, sum(rarity(a) for a in sorted(shared))),
        "unshared actors": float(min(2, len(one.actors - shared), len(other.actors - shared))),
    }
    if one.agents and other.agents and not one.agents & other.agents:
        found["other agents"] = 1.0
    return found


def _dates(one: Fact, other: Fact, mine: Profile, theirs: Profile) -> Mapping[str, float]:
    """Evidence of the dates."""
    if one.dating > other.dating:
        one, other, mine, theirs = other, one, theirs, mine
    if other.dating is Dating.OPEN:
        return _open(one, other)
    if other.dating is Dating.REPORTED:
        return _reported(one, other)
    gap = _gap(one, other)
    if gap > max(one.slack, other.slack) / w.DAY:
        return _contradiction(one, other, gap, mine, theirs)
    if other.dating is Dating.EXACT:
        return _same_day(one, other, mine, theirs)
    if (one.first, one.last) == (other.first, other.last):
        return {"same coarse date": 1.0}
    days = max(_days(one), _days(other))
    name = next((n for limit, n in ((8, "week"), (32, "month"), (100, "quarter")) if days <= limit), "year")
    return {f"inside a {name}": 1.0}


def _contradiction(one: Fact, other: Fact, gap: float, mine: Profile, theirs: Profile) -> Mapping[str, float]:
    if gap > CONFLICT_DAYS:
        return _VETO
    clear = day_of(other.first) not in mine.days and day_of(one.first) not in theirs.days
    return {"contradiction": 1.0, "days apart": gap, "clear days": float(clear)}


def _gap(one: Fact, other: Fact) -> float:
    """Days between two dates; not above 0 where they touch, on one clock or in UTC."""
    apart = max(one.first - other.last, other.first - one.last)
    if one.instant and other.instant:
        apart = max(one.instant[0] - other.instant[1], other.instant[0] - one.instant[1])
    return apart / w.DAY


def _same_day(one: Fact, other: Fact, mine: Profile, theirs: Profile) -> dict[str, float]:
    day = day_of(one.first)
    found = {"same day": 1.0, "only on that day": 1 / max(1, mine.days.get(day, 1) * theirs.days.get(day, 1))}
    a, b = one.claim.date, other.claim.date
    if a is not None and b is not None and max(a.grain, b.grain) <= Grain.HOUR:
        together = _gap(one, other) <= 0 if one.instant and other.instant else w.overlaps(a, b)
        found["same time" if together else "other time"] = 1.0
    return found


def _days(fact: Fact) -> float:
    """How many days its date can mean."""
    return (fact.last - fact.first + 1) / w.DAY


def _open(one: Fact, other: Fact) -> Mapping[str, float]:
    """One claim has no date; its clue may say a weekday or a day of some year."""
    for clue, dated in ((one.clue, other), (other.clue, one)):
        if clue is None:
            continue
        if dated.dating is Dating.EXACT:
            _, month, day = w.ymd(dated.first)
            said = ((clue.month, month), (clue.day, day), (clue.weekday, w.weekday_of(dated.first)))
            if any(given not in (None, found) for given, found in said):
                return _VETO
            return {"same day of the year" if clue.month and clue.day else "same clue": 1.0}
        if dated.dating is Dating.COARSE and clue.weekday is not None and _days(dated) <= 10:
            return {"same clue": 1.0}
        if dated.clue is not None and one is not dated:
            here = (clue.month, clue.day, clue.weekday)
            there = (dated.clue.month, dated.clue.day, dated.clue.weekday)
            if here == there:
                return {"same day of the year" if clue.month and clue.day else "same clue": 1.0}
    return {"no date": 1.0}


def _reported(one: Fact, other: Fact) -> Mapping[str, float]:
    """The second is dated by its report only."""
    if one.dating is Dating.REPORTED:
        apart = abs(day_of(one.last) - day_of(other.last))
        name = next((n for limit, n in ((1, "together"), (7, "apart")) if apart <= limit), "")
        return {f"reports {name}": 1.0} if name else _VETO
    if one.first > other.last:  # told before it happened: the plan of it at best
        return {"reported late": 1.0} if other.claim.status is Status.PLANNED else _VETO
    lag = max(0, day_of(other.last) - day_of(one.last))
    name = next((n for limit, n in ((1, "at once"), (5, "in days"), (30, "late")) if lag <= limit), "")
    return {f"reported {name}": 1.0} if name else _VETO

"""How much speaks for two claims telling of one event: a weighted sum of evidence from dates, actors, words, numbers.

Only the two claims and their two documents are looked at, so that a third document changes nothing. The weights
were fitted to hand-made timelines by logistic regression and rounded; above 0 the claims are one event's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import inf, sqrt

from timeline.events.contradictions import big_numbers, one_event
from timeline.events.counts import differ
from timeline.events.disputes import disputed
from timeline.events.distinctions import apart, distinct
from timeline.events.doubts import RESTATED, doubts
from timeline.events.facts import Fact
from timeline.events.kin import (
    announcing,
    any_telling,
    converse,
    is_family,
    light,
    near,
    near_any,
    opposed,
    recurs,
    saying,
)
from timeline.events.matters import (
    may_be_one,
    of_one_matter,
    only_dated_alike,
    told_of,
    two_of_a_kind,
)
from timeline.events.occasions import kept, ruled_out
from timeline.events.parties import others_act, parties, two_speakers
from timeline.events.profiles import Profile
from timeline.events.strangers import other_doers
from timeline.events.timing import VETO, clocks_apart, dates
from timeline.events.weighing import LEAST_WORD, WHOLE_WORD
from timeline.model import Status

WEIGHTS: Mapping[str, float] = {
    "bias": -2.1,
    # dates
    "same day": 1.3,
    "only on that day": 2.6,  # neither document tells of another thing on that day
    "same time": 1.9,
    "other time": -2.5,
    "same coarse date": 1.3,
    "same year": 1.4,  # or quarter, season, decade: much happens in one
    "one of many": -0.9,  # an act that recurs, on a day and in the quarter or year around it
    "coarse date": -1.4,
    "wide date": 0.1,  # more than a month
    "rare date": 1.2,  # of the claims of both documents few have a date in common with it
    "contradicted": -4.0,  # by a date, and nothing says that they are one event all the same
    "contradiction": 2.0,
    "days apart": -0.6,  # of a contradiction, each after the first
    "slip": 0.0,  # one of the dates may be the other miswritten
    "clear days": 0.9,  # of a contradiction: neither document tells of anything on the day of the other
    "reported at once": 0.7,
    "reported in days": -0.1,
    "reported inside": 0.3,  # a month or more that was not long over
    "reported late": -1.7,
    "told in passing": -0.9,  # long after
    "reports together": 0.1,
    "reports apart": -0.7,
    "same clue": 0.8,  # "Friday" and a Friday
    "same day of the year": 2.7,  # "4 December" and 4 December 2018
    "no date": -0.9,
    # who
    "shared actors": 1.2,
    "no shared actor": -0.4,
    "kindred actors": 1.0,  # that may be one by two names
    "other agents": -1.1,
    "unshared actors": -0.6,
    "other counterpart": -1.5,
    # what
    "cover": 0.4,
    "mass": 0.7,
    "context": 0.2,
    "no shared word": -0.6,
    "numbers": 1.8,
    "other numbers": -0.4,
    "other names": -0.3,
    "same trigger": 2.9,
    "other trigger": -0.4,
    "only such act": 0.8,
    "only inside it": 0.9,
    "only each other": 1.1,  # in their two documents
    "same light trigger": 0.0,
    "act in clause": 2.0,
    "near trigger": 1.2,
    "near act in clause": 0.4,
    "same agent": -0.1,
    "aside": -0.5,
    "act alone": -0.6,  # dates that say little, and no word beside the act
    "other things": -2.0,  # to which one act was done
    "nothing alike": -3.0,  # in the acts or the words of one day
    "date alone": -1.0,  # and not more than all that speaks for them
    "nothing alike then": -1.0,  # of a coarse date
    "another act in it": -0.4,  # in a year
    "others in it": -1.6,
    "much told": -0.8,  # in two long documents that agree only about a coarse date
    "other status": -1.2,
    "same document": -0.9,
    "disputed": 2.0,  # by two sources of one document
    "headline": 1.3,  # of the same document and what it heads
}
# The most that what is looked at last can add to the rest.
_IN_ONE, _SHARED, _KINDRED, _NUMBER, _ONLY = (
    sum(max(0.0, WEIGHTS[name]) for name in names.split(", "))
    for names in ("disputed, headline, same document", "shared actors", "kindred actors", "numbers", "only such act")
)
_ROUNDING = 1e-6
_LEAD = 2  # blocks of text below the headline that tell what it tells
_RESTATES = 0.5  # share of the words with which a document tells a thing again, where it names the act otherwise


def evidence(
    one: Fact, other: Fact, about: Mapping[str, Profile], least: float = -inf, *, retold: bool = False
) -> float:
    """The evidence that two claims tell of one event; above 0 they do, minus infinity is a veto.

    Where it is plain before all is looked at that it is not above `least`, it is minus infinity.
    """
    found = features(one, other, about, least, retold=retold)
    return -inf if "veto" in found else _sum(found)


def _sum(found: Mapping[str, float]) -> float:
    return sum([WEIGHTS[name] * value for name, value in found.items()])


def features(
    one: Fact, other: Fact, about: Mapping[str, Profile], least: float = -inf, *, retold: bool = False
) -> Mapping[str, float]:
    """The evidence by name; a single "veto" where the claims cannot be one event's, or where what is cheap to tell
    leaves no more than `least`. `retold` are two claims of one document that are seen as if two told them.
    """
    mine, theirs = about[one.claim.document], about[other.claim.document]
    if _vetoed(one, other) or _elsewhere(one, other, mine, theirs) or other_doers(one, other, mine, theirs):
        return VETO
    times = dates(one, other, mine.days, theirs.days)
    if "veto" in times:
        return VETO

    def rarity(term: str) -> float:
        return 1 / (1 + 3 * min(mine.share(term), theirs.share(term)))

    words, acts = _words(one, other, rarity), _acts(one, other, rarity)
    found = {"bias": 1.0, **times, **words}
    if not retold and _no_more(one, other, {**found, **acts}, least):
        return VETO
    found |= parties(one, other, mine.cast, theirs.cast, rarity)
    found |= _names(one, other, mine, theirs)
    found |= acts
    refuted = _refuted(one, other, found, mine, theirs)
    if refuted:
        return refuted
    undated = one.claim.mention is None or other.claim.mention is None  # an act that is only named again
    if undated and found["mass"] < LEAST_WORD and not found["numbers"] and others_act(one, other):
        return VETO
    if undated and "same trigger" in found and is_family(one.trigger) and not recurs(one.trigger):
        found["only such act"] = 1 / (mine.acts[one.trigger] * theirs.acts[one.trigger])
    found |= doubts(one, other, found, sqrt(mine.size * theirs.size))
    if one.claim.status != other.claim.status:
        found["other status"] = 1.0
    if one.aside or other.aside:
        found["aside"] = 1.0
    told = _told(one, other, found, mine, theirs, retold=retold)
    alike = "veto" not in told and _sum(told) > 0
    return VETO if alike and distinct(one, other, found, mine, theirs) else told


def _told(
    one: Fact, other: Fact, found: Mapping[str, float], mine: Profile, theirs: Profile, *, retold: bool
) -> Mapping[str, float]:
    """The evidence as it counts for claims of one document, or of a date alone."""
    if one.claim.document == other.claim.document and not retold:
        return _of_one_document(one, other, found)
    return _of_one_date(one, other, found, mine, theirs) if only_dated_alike(found) else found


def _of_one_date(
    one: Fact, other: Fact, found: Mapping[str, float], mine: Profile, theirs: Profile
) -> Mapping[str, float]:
    """The evidence of two claims that share their date alone. Where something sets them apart it links them not, but
    what others say of both may, unless their documents tell of two matters.
    """
    if not of_one_matter(mine, theirs):
        return VETO
    return found if may_be_one(one, other) else {**found, "date alone": max(0.0, _sum(found))}


def _refuted(one: Fact, other: Fact, found: Mapping[str, float], mine: Profile, theirs: Profile) -> Mapping[str, float]:
    """What stands instead of the evidence where two claims are of two events: by what their documents are about, by
    days or by times; empty elsewhere.
    """
    if two_of_a_kind(one, other, found, mine, theirs):
        return VETO
    if "contradiction" in found and not one_event(one, other, found, mine, theirs):
        return {"contradicted": 1.0}
    return VETO if clocks_apart(one, other) and not _at_one_time(one, other, found, mine, theirs) else {}


def _at_one_time(one: Fact, other: Fact, found: Mapping[str, float], mine: Profile, theirs: Profile) -> bool:
    """Whether two claims with two times of one day may tell of one event.

    Two clocks go a little apart, and then only the name of the act must not be all that is common. What is further
    apart is one act where it has one name, and one doer or thing that it was done to.
    """
    differs = apart(one, other, found["other names"], mine, theirs)
    shared = bool(one.parties & other.parties) or found["mass"] >= LEAST_WORD or bool(found["numbers"])
    if "other time" not in found:
        return shared or not differs
    alike = one.doers & other.doers or one.patients & other.patients or found["mass"] >= WHOLE_WORD
    return "same trigger" in found and bool(alike) and not announcing(one.trigger) and not differs


def _no_more(one: Fact, other: Fact, found: Mapping[str, float], least: float) -> bool:
    """Whether dates, words and acts are too little, whatever numbers and actors add."""
    more = 0.0
    if one.claim.document == other.claim.document:
        if not ("contradiction" in found or found.keys() & RESTATED or found["cover"] >= _RESTATES):
            return True
        more += _IN_ONE
    if least == -inf:
        return False
    more += _SHARED * min(2, len(one.parties & other.parties)) or _KINDRED
    more += _NUMBER * min(2, len(one.numbers & other.numbers))
    more += _ONLY if "same trigger" in found else 0.0
    more += WEIGHTS["other status"] * (one.claim.status != other.claim.status)
    more += WEIGHTS["aside"] * (one.aside or other.aside)
    return _sum(found) + more < least - _ROUNDING


def _of_one_document(one: Fact, other: Fact, found: Mapping[str, float]) -> Mapping[str, float]:
    """The evidence of two claims of one document, which tells a thing twice where it names the act again.

    What it tells of two times of a day is two things, but where its sources differ.
    """
    more = found["mass"] >= LEAST_WORD or "shared actors" in found
    again = found.keys() & RESTATED and (more or ("near trigger" not in found and found["context"] >= WHOLE_WORD))
    told_twice = "contradiction" in found or again or found["cover"] >= _RESTATES
    if not told_twice or ("other time" in found and not disputed(one, other)):
        return VETO
    heads = min(one.claim.depth, other.claim.depth) == 0 or one.claim.lead or other.claim.lead
    return {
        **found,
        "same document": 1.0,
        "disputed": float("contradiction" in found),
        "headline": float(heads and _lead(one) and _lead(other)),
    }


def _words(one: Fact, other: Fact, rarity: Callable[[str], float]) -> dict[str, float]:
    """Words of the clauses beside their acts, and words around them."""
    acts = (one.trigger, other.trigger)
    common = (one.terms.keys() & other.terms.keys()).difference(acts)
    mass = sum([min(v, other.terms[t]) * rarity(t) for t, v in one.terms.items() if t in common]) if common else 0.0
    least = min(one.mass - one.terms.get(one.trigger, 0.0), other.mass - other.terms.get(other.trigger, 0.0))
    context = min(4.0, _context(one, other) + _context(other, one))
    return {
        "cover": min(1.0, mass / max(1.5, least)),
        "mass": min(mass, 5.0),
        "context": context,
        "no shared word": float(not mass and context < 1),
    }


def _names(one: Fact, other: Fact, mine: Profile, theirs: Profile) -> dict[str, float]:
    """Numbers and names that are no actor's."""
    here, there = big_numbers(one), big_numbers(other)
    return {
        "numbers": float(min(2, len(here & there))),
        "other numbers": float(differ(one.counts, other.counts)),
        "other names": float(min(2, len(one.names - theirs.names), len(other.names - mine.names))),
    }


def _acts(one: Fact, other: Fact, rarity: Callable[[str], float]) -> dict[str, float]:
    """The words for what was done."""
    if one.trigger and one.trigger == other.trigger:
        return {"same light trigger" if light(one.trigger) else "same trigger": rarity(one.trigger)}
    if not one.trigger or not other.trigger:
        return {}
    crossed = ((one.trigger, other), (other.trigger, one))
    named = [t for t, there in crossed if t in there.families and not light(t)]
    if named:
        return {"act in clause": max(rarity(t) for t in named)}
    if near(one.trigger, other.trigger):
        told = saying(one.trigger) or saying(other.trigger)  # they confirmed it, they said it: whatever that is
        return {"same light trigger" if told else "near trigger": 1.0}
    if any(near_any(t, there.families) for t, there in crossed):
        return {"near act in clause": 1.0}
    if kept(one, other):
        return {"near act in clause": 1.0}
    return {"other trigger": 1.0} if any_telling(one.families) and any_telling(other.families) else {}


def _lead(fact: Fact) -> bool:
    return fact.claim.depth <= _LEAD


def _context(one: Fact, other: Fact) -> float:
    """Weight of the words of one clause that stand around the other."""
    common = one.terms.keys() & other.context.keys()
    return sum([min(weight, other.context[t]) for t, weight in one.terms.items() if t in common]) if common else 0.0


_UNREAL = frozenset({Status.DENIED, Status.HYPOTHETICAL, Status.CANCELLED})


def _vetoed(one: Fact, other: Fact) -> bool:
    """Two clauses of one sentence are two events; what did not happen is not what happened, but a plan may be
    what another document says was called off.
    """
    if one.claim.status is not other.claim.status:
        status = {one.claim.status, other.claim.status}
        if len(status & _UNREAL) == 1 and status != {Status.PLANNED, Status.CANCELLED}:
            return True
    if opposed(one.trigger, other.trigger) and not (one.trigger in other.families or other.trigger in one.families):
        return True
    if converse(one.trigger, other.trigger) and one.doers & other.doers:
        return True
    if two_speakers(one, other) or ruled_out(one, other) or told_of(one, other):
        return True
    return (
        one.claim.document == other.claim.document
        and one.claim.sentence == other.claim.sentence != (0, 0)
        and not _again(one, other)
        and not disputed(one, other)
    )


def _again(one: Fact, other: Fact) -> bool:
    """Whether one sentence tells a thing twice: "three days later she was out: she had resigned"."""
    same = one.trigger == other.trigger and is_family(one.trigger) and not light(one.trigger)
    dated = one.claim.mention is not None and other.claim.mention is not None
    return same and not dated and bool(one.parties & other.parties)


def _elsewhere(one: Fact, other: Fact, mine: Profile, theirs: Profile) -> bool:
    """Whether each happened at a place of which the other's document does not speak at all."""
    return bool(one.places and other.places) and not (one.places & theirs.names or other.places & mine.names)

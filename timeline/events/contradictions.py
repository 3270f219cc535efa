"""Dates that contradict each other and are of one event all the same: the same act, and so much more alike that the
documents cannot both be right. Power cut on the 6th and restored on the 9th are two events, not a contradiction.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from timeline.events.clause_words import told_words, verb_at
from timeline.events.disputes import disputed, goes_on
from timeline.events.distinctions import apart, same_rank
from timeline.events.facts import TOLD, Dating, Fact
from timeline.events.kin import (
    decides,
    endures,
    happens_once,
    is_family,
    kin,
    once_to_a_thing,
    recurs,
    synonyms,
    telling,
)
from timeline.events.noun_phrases import subject, tokens
from timeline.events.parties import name_words
from timeline.events.profiles import Profile
from timeline.events.slots import object_of
from timeline.events.weighing import LEAST_WORD
from timeline.model import Anchor, Grain
from timeline.moments import DAY

CONFLICT_DAYS = 3  # reports of one event that contradict each other are rarely further apart
_YEAR = 300  # days
_BARE = 1.0  # weight of the words beside its act of a clause that says little more
_THING = 1.0  # weight of the words that tell what was ordered or asked for
_SAME_THING = 0.75  # share of the words of the shorter clause by which two clauses name one thing
_MOST = 0.66  # share of the words of the shorter clause by which two tell of one thing
_MUCH = 2.0  # weight of two words
_IT = re.compile(r"it\b", re.IGNORECASE)
_BEYOND = 0.8  # weight of the words that a contradiction shares beside the act


def one_event(one: Fact, other: Fact, found: Mapping[str, float], mine: Profile, theirs: Profile) -> bool:
    """Whether two claims with different dates still tell of one thing; `found` is what else is known of the pair."""
    if one.claim.document == other.claim.document:
        return disputed(one, other)
    if not (_firm(one) and _firm(other)) or apart(one, other, found["other names"], mine, theirs):
        return False
    if _another_thing(one, other) or _another_thing(other, one):
        return False
    light_too = one.trigger == other.trigger and decides(one.trigger)  # they announced the merger
    same = "same trigger" in found or ("same light trigger" in found and light_too)
    shared = bool(one.parties & other.parties or big_numbers(one) & big_numbers(other)) or "kindred actors" in found
    strangers = bool(one.parties and other.parties) and not shared
    clear = bool(found["clear days"])
    once = clear and mine.days.once(one) and theirs.days.once(other)
    beyond = _beyond(one, other)
    only = once and same_rank(one, other)
    if found["slip"] or found["days apart"] > CONFLICT_DAYS - 1:
        return same and once and not strangers and _far(one, other, found, beyond, shared=shared)
    if strangers and not (same and clear):
        return False
    single = once and (only or not (_repeats(one.trigger) and _repeats(other.trigger)))
    if not strangers and not found["days apart"]:
        bare = _least(one, other) <= (_BARE if single else _BARE / 2)
        if same and bare and (single or (shared and (once or found["context"]))):
            return True  # it was approved on the 11th
        if single and shared and (synonyms(one.trigger, other.trigger) or (same and only)):
            return True  # he quit on the 16th, he left on the 17th
    if once and shared and not found["days apart"] and _is_told_alike(found):
        return True
    again = not only and _repeats(one.trigger) and _repeats(other.trigger) and not big_numbers(one) & big_numbers(other)
    settled = same and once and beyond >= _THING and not found["days apart"]
    done = bool(one.doers & other.doers) and _to_one_thing(one, other)
    settled = settled and (
        (decides(one.trigger) and not _of_two_objects(one, other)) or (done and endures(one.trigger))
    )
    if again and not settled:
        return False  # two hearings; but there is one order to close the line
    return (shared and same) or (beyond >= _BEYOND and (same or found["days apart"] < 1))


def _is_told_alike(found: Mapping[str, float]) -> bool:
    """Whether two clauses share most words, and one the act of the other, or kin of it that is done to as many:
    fire destroyed it, it burned; 40,000 vials were recalled and withdrawn.
    """
    act = "act in clause" in found or ("near trigger" in found and bool(found["numbers"]))
    return act and found["cover"] >= _MOST and found["mass"] >= _MUCH


def _to_one_thing(one: Fact, other: Fact) -> bool:
    """Whether two claims are of one who suffers the act, or of a thing that one of them names and the other does too:
    Finch was released, they launched the Finch model.
    """
    if one.patients & other.patients:
        return True
    return any(
        p and name_words(p) <= there.terms.keys()
        for here, there in ((one, other), (other, one))
        for p in here.patients
        if not p.islower()
    )


def _of_two_objects(one: Fact, other: Fact) -> bool:
    """Whether what was proposed, ordered or announced is two things, acts or not: new taxes, pension cuts."""
    here, there = (object_of(told_words(fact), verb_at(fact)) for fact in (one, other))
    return bool(here and there) and here.isdisjoint(other.terms) and there.isdisjoint(one.terms)


def _firm(fact: Fact) -> bool:
    """Whether a date is sure enough to contradict another: of what happened or is alleged to have, and given by words
    that say the day, not only an hour or how many days later it was.
    """
    mention = fact.claim.mention
    if fact.claim.status not in TOLD or mention is None:
        return False
    clue = mention.clue
    if fact.derivation and not (clue.counted and clue.unit is Grain.DAY):
        return False
    if fact.dating is not Dating.EXACT and clue.anchor is not Anchor.WRITTEN:
        return False
    if goes_on(fact):
        return False
    return clue.anchor is Anchor.WRITTEN or (clue.day, clue.weekday, clue.unit, clue.part, clue.name) != (None,) * 5


def _repeats(key: str) -> bool:
    """Whether the same people may have done again, the next day, what a key names."""
    return recurs(key) or not is_family(key)


def _far(one: Fact, other: Fact, found: Mapping[str, float], beyond: float, *, shared: bool) -> bool:
    """Whether dates far apart are of one act that each document tells once: of one that nobody does twice, or where
    one date is the other miswritten.
    """
    if _other_thing(one, other, beyond):
        return False
    if not found["slip"]:
        return happens_once(one.trigger) and shared and beyond >= _BEYOND
    if happens_once(one.trigger):
        return shared or _least(one, other) <= _BARE or bool(beyond or found["context"])
    if abs(one.first - other.first) > _YEAR * DAY:
        return False  # what is done every year
    return shared and beyond >= _BEYOND and not recurs(one.trigger)


def _other_thing(one: Fact, other: Fact, beyond: float) -> bool:
    """Whether an act that is done to a thing once is told of two things: signed the farm bill, signed the budget."""
    if not once_to_a_thing(one.trigger) or one.patients & other.patients:
        return False
    least = _least(one, other)
    return least >= LEAST_WORD and beyond < _SAME_THING * least


def _least(one: Fact, other: Fact) -> float:
    """Weight of what the shorter of two clauses says beside its act."""
    return min(f.mass - f.terms.get(f.trigger, 0.0) for f in (one, other))


def _beyond(one: Fact, other: Fact) -> float:
    """Weight of the words that two claims of one act share beside the act, also as names of actors; 0 where the acts
    differ.
    """
    shared = {t: min(weight, other.terms[t]) for t, weight in one.terms.items() if t in other.terms}
    shared |= _meant(one, other) | _meant(other, one)
    for named, terms in ((one, other.terms), (other, one.terms)):
        shared |= {t: terms[t] for p in named.claim.parts for t in name_words(p.actor) if t in terms}
    acts: list[tuple[str, ...]] = [
        (t,)
        for t in (one.trigger, other.trigger)
        if t in one.families
        and t in other.families
        and (one.trigger == other.trigger or not recurs(t))
        and all(
            f.trigger == t or not telling(f.trigger) or f.trigger in g.families for f, g in ((one, other), (other, one))
        )
    ]
    if synonyms(one.trigger, other.trigger):
        acts.append((one.trigger, other.trigger))
    return max((sum(weight for t, weight in shared.items() if t not in act) for act in acts), default=0.0)


def _meant(one: Fact, other: Fact) -> dict[str, float]:
    """What the "it" of the first clause may be by the sentence before, with its weight, if the second is of that thing:
    it opened on the Monday.
    """
    things = _thing(other) if _IT.match(one.claim.quote) is not None else frozenset()
    return {t: other.terms[t] for t in things if t in one.context and t in other.terms}


def _another_thing(one: Fact, other: Fact) -> bool:
    """Whether the second clause is of a thing that what the first calls "it" cannot be; who does both is one."""
    if one.doers & other.doers:
        return False
    things = _thing(other) if _IT.match(one.claim.quote) is not None else frozenset()
    return bool(things) and not things & (one.context.keys() | one.terms.keys())


def _thing(fact: Fact) -> frozenset[str]:
    """The keys of the nouns that are the subject of a clause."""
    before = tokens(fact.claim.quote[: max(0, verb_at(fact))])
    phrases = subject(before[:-1] if before[-1:] == [","] else before)
    return frozenset(kin(words[-1].casefold()) for words in phrases if words[-1].islower())


def big_numbers(fact: Fact) -> frozenset[str]:
    """The numbers of a claim that are no small counts."""
    return frozenset(n for n in fact.numbers if len(n) > 2)

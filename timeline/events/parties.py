"""Who takes part in two claims: the evidence of their actors, by name or by what they are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product

from timeline.claims import body_words, naming
from timeline.claims.descriptions import nouns_of
from timeline.claims.designations import PERSONS
from timeline.claims.given_names import GIVEN_NAMES
from timeline.claims.spots import found_in
from timeline.claims.verbs import verb_uses
from timeline.events.facts import Fact, verb_of
from timeline.events.kin import kin, saying, suffered_once
from timeline.events.seats import one_government
from timeline.events.weighing import WHOLE_WORD, names_in
from timeline.model import Actor, Kind, Part

_MOST = 0.5  # share of the words of the shorter clause by which two say the same
# Words of names that many bear.
_WORDS = (
    naming.RANKS | naming.HONORIFICS | body_words.LEGAL | body_words.ORGANISATION | naming.PLACE_TAILS
) | frozenset(
    """National International Federal Royal United Central General Public First New Great Saint North South East West
    Northern Southern Eastern Western American British European World Global State States Republic
    Storm Hurricane Typhoon Cyclone""".split()
)
_GENERIC = frozenset(kin(w.casefold()) for w in _WORDS)


@dataclass(frozen=True, slots=True)
class Cast:
    """Who acts in a document: its actors by the words of their names, and the kin of the nouns by which each is
    called, "finance chief Ann Poe".
    """

    bearers: Counter[str] = field(default_factory=Counter)
    called: Mapping[str, frozenset[str]] = field(default_factory=dict)


def cast(told: Iterable[Fact], text: str) -> Cast:
    """The cast of a document with these claims."""
    parts = {(p.actor, p.alias, p.kind) for f in told for p in f.claim.parts if not p.actor.islower()}
    forms = {name: Actor(name, kind) for name, _, kind in sorted(parts, key=str)}
    forms |= {a: forms[n] for n, a, _ in sorted(parts, key=str) if name_words(a) & name_words(n) and a not in forms}
    nouns = nouns_of(text, found_in(text, forms, ()))
    names = {name for name, _, _ in parts}
    return Cast(
        Counter(word for name in names for word in name_words(name)),
        {name: frozenset(kin(n) for n in found) for name, found in nouns.items() if found},
    )


@lru_cache(maxsize=1 << 14)
def name_words(name: str) -> frozenset[str]:
    """The keys of the words in capitals of a name, but for those that many names have."""
    return names_in(name) - _GENERIC


def parties(one: Fact, other: Fact, mine: Cast, theirs: Cast, rarity: Callable[[str], float]) -> dict[str, float]:
    """The evidence of the actors by name."""
    shared = one.parties & other.parties
    if not shared and _kindred(one, other, mine, theirs):
        return {"kindred actors": 1.0}
    if not one.parties or not other.parties:
        return {}
    if not shared:
        return {"no shared actor": 1.0}
    found = {
        "shared actors": min(2.0, sum(rarity(a) for a in sorted(shared))),
        "same agent": float(bool(one.doers & other.doers)),
        "unshared actors": float(min(2, len(one.parties - shared), len(other.parties - shared))),
    }
    if one.doers and other.doers and not one.doers & other.doers:
        found["other agents"] = 1.0
    if (
        one.trigger in _BETWEEN
        and other.trigger in _BETWEEN
        and _named(one.parties - shared)
        and _named(other.parties - shared)
    ):
        found["other counterpart"] = 1.0
    return found


# Acts of two parties, which are others where the second party is another: partnered with one, with another.
_BETWEEN = frozenset(kin(verb) for verb in "agree buy merge sue sell partner marry meet sign beat".split())


def _named(parties: Iterable[str]) -> bool:
    return any(not p.islower() for p in parties)


def _kindred(one: Fact, other: Fact, mine: Cast, theirs: Cast) -> bool:
    """Whether two clauses may name one actor in two ways: "Harrow" and "Harrow Brothers", "Ann Poe", whom her own
    document calls the finance chief, and "the finance chief".

    A word of which one of the documents calls two actors tells them not apart.
    """
    here, there = _name_words(one), _name_words(other)
    words = (here & (there | other.names)) | (there & one.names)
    words -= _given_to_both(one, other)
    if any(max(mine.bearers[w], theirs.bearers[w]) == 1 for w in words):
        return True
    if _described(one, other, mine) or _described(other, one, theirs):
        return True
    acting = ([p for p in fact.claim.parts if p.role == "agent"] for fact in (one, other))
    return any(one_government(p, q) for p, q in product(*acting))


def _given_to_both(one: Fact, other: Fact) -> set[str]:
    """The keys of given names of two people with two family names: Rick Tiller, Rick Parry."""
    here, there = ({tuple(p.actor.casefold().split()) for p in f.claim.parts if _of_person(p)} for f in (one, other))
    return {kin(a[0]) for a in here for b in there if a[0] == b[0] and a[-1] != b[-1]}


def _of_person(part: Part) -> bool:
    return part.kind in (Kind.PERSON, None) and " " in part.actor and part.actor.split()[0] in GIVEN_NAMES


def _name_words(fact: Fact) -> set[str]:
    return {word for part in fact.claim.parts for word in name_words(part.actor)}


def _described(named: Fact, other: Fact, cast_of_named: Cast) -> bool:
    """Whether a clause speaks of somebody by a noun by which the document of the other calls an actor of its own."""
    said = {p for p in other.parties if p.islower()}
    return any(cast_of_named.called.get(p.actor, frozenset()) & said for p in named.claim.parts)


def two_speakers(one: Fact, other: Fact) -> bool:
    """What two people say on a day is two events; but the minister may be Ann Poe, and Beijing an office of China, if
    both say the same.
    """
    apart = bool(one.doers and other.doers) and not one.doers & other.doers
    if not apart or not saying(one.trigger) or not saying(other.trigger):
        return False
    return not (_by_another_name(one, other) and _in_like_words(one, other))


def _in_like_words(one: Fact, other: Fact) -> bool:
    """Whether two clauses share most words of the shorter beside their acts."""
    here, there = ({t: v for t, v in f.terms.items() if t != f.trigger} for f in (one, other))
    shared = sum(min(v, there[t]) for t, v in here.items() if t in there)
    return shared >= max(WHOLE_WORD, _MOST * min(sum(here.values()), sum(there.values())))


def _by_another_name(one: Fact, other: Fact) -> bool:
    """Whether who acts in two clauses may be one: a name and a description, a place and a body."""
    here, there = ([p for p in f.claim.parts if p.role == "agent"] for f in (one, other))
    return any(_may_be(p, q) for p in here for q in there)


def _may_be(one: Part, other: Part) -> bool:
    if {one.kind, other.kind} == {Kind.PLACE, Kind.ORGANISATION}:
        return True
    if one.actor.islower() is other.actor.islower():
        return False
    described, named = (one, other) if one.actor.islower() else (other, one)
    return (described.actor.rpartition(" ")[2] in PERSONS) is (named.kind is Kind.PERSON)


def others_act(one: Fact, other: Fact) -> bool:
    """Whether two who act are two by their names; a name and a noun may be one, and so may two nouns, but for denials
    and refusals, of which each has its own.
    """
    if not one.doers or not other.doers or one.parties & other.parties:
        return False
    return one.trigger == "reject" or not any(doer.islower() for doer in one.doers | other.doers)


_UNDERGOING = frozenset("die perish succumb marry wed".split())  # whose subject undergoes it


def sufferers(fact: Fact) -> frozenset[str]:
    """The people with a name to whom a clause says that something was done, or happened, which befalls one once."""
    verb = verb_of(fact.claim)
    if not suffered_once(fact.trigger) or verb is None:
        return frozenset()
    uses = verb_uses(fact.claim.quote[slice(*verb)].casefold())
    subject = fact.doers if uses is not None and uses[0] in _UNDERGOING else frozenset()
    return frozenset(p for p in fact.patients | subject if not p.islower())

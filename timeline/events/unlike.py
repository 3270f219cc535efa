"""What sets two acts of one day apart whatever else they share: unlike acts, sites, names of what was acted on."""

from __future__ import annotations

import re
from functools import lru_cache
from math import log10

from timeline.claims.demonyms import DEMONYMS
from timeline.claims.verbs import verb_uses
from timeline.events import noun_phrases as np
from timeline.events.clause_words import told_words, verb_at
from timeline.events.facts import Fact
from timeline.events.kin import converse, kin, light, plain
from timeline.events.parties import name_words
from timeline.events.profiles import Profile
from timeline.events.weighing import names_in, sites


def of_other_acts(one: Fact, other: Fact, *, kindred: bool) -> bool:
    """Whether two clauses of unlike acts cannot be of one: the inquiry published its report, the fire chief resigned;
    a price fell, rebels seized the mine. Of `kindred` acts few cannot: he was killed, he was buried.
    """
    if _dies_and_is_buried(one, other) or (converse(one.trigger, other.trigger) and other_sums(one, other)):
        return True
    if kindred:
        return False
    return (plain(one.trigger) and plain(other.trigger)) or _only_of_price(one, other) or _only_of_price(other, one)


_PRICES = frozenset(kin(w) for w in "price share stock rate sales profit turnover index currency inflation".split())


def _only_of_price(one: Fact, other: Fact) -> bool:
    """Whether the first clause tells that a price changed, and the second speaks of none."""
    changes = one.trigger in ("rise", "fall") and not _PRICES.isdisjoint(one.terms)
    return changes and _PRICES.isdisjoint(other.terms)


_BALLOT = kin("vote")
_CURRENCIES = frozenset(kin(unit) for unit in "dollar euro pound yen".split())
_ROUNDED = 0.08  # by which the logarithms of two numbers differ that may be one


def tallied_otherwise(one: Fact, other: Fact) -> bool:
    """Whether two clauses give two results of votes: by 295 votes to 268, by 400 votes to 160."""
    here, there = one.counts.get(_BALLOT), other.counts.get(_BALLOT)
    return here is not None and there is not None and _unlike(here, there)


def in_others_for_other_sums(one: Fact, other: Fact, mine: Profile, theirs: Profile) -> bool:
    """Whether one act is told with two sums of one currency, each beside a name that the other's document does not
    have: invested 300 million dollars in Wagg, two billion in Orsk Motors.
    """
    if not other_sums(one, other):
        return False
    here, there = (f.names.union(*(name_words(p.actor) for p in f.claim.parts)) for f in (one, other))
    return not (here <= theirs.names or there <= mine.names)


def other_sums(one: Fact, other: Fact) -> bool:
    """Whether two clauses give two sums of one currency."""
    units = _CURRENCIES & one.counts.keys() & other.counts.keys()
    return any(_unlike(one.counts[unit], other.counts[unit]) for unit in units)


def _unlike(here: frozenset[str], there: frozenset[str]) -> bool:
    """Whether no number of one clause may be one of the other's, rounded or in another magnitude: 450.3 and 450, 1.2
    billion and 1,200 million.
    """
    ratios = (float(a) / float(b) for a in here for b in there if float(b))
    logs = (log10(r) for r in ratios if r)
    return not any(abs(x - 3 * round(x / 3)) < _ROUNDED for x in logs)


def to_do_others(one: Fact, other: Fact) -> bool:
    """Whether one act by its name is to do two things: signed an order to leave the pact, an order to freeze pay."""
    here, there = (_to_do(told_words(fact), verb_at(fact)) for fact in (one, other))
    if one.trigger not in _DECIDED or not here or not there:
        return False  # "hired to find a buyer" may be "hired to advise on a sale"
    return here.isdisjoint(other.terms.keys() | other.context) and there.isdisjoint(one.terms.keys() | one.context)


@lru_cache(maxsize=1 << 12)
def _to_do(text: str, verb: int) -> frozenset[str]:
    """The keys of the words of what the verb of a clause is to lead to: to leave the pact."""
    found = _TO_DO.search(text, verb) if verb >= 0 else None
    if found is None or verb_uses(found["verb"].casefold()) is None:
        return frozenset()
    keys = (kin(word.casefold()) for word in np.tokens(found["what"]))
    return frozenset(key for key in keys if key and not light(key))


_DECIDED = frozenset("sign vote agree order decide promise reject rule".split())
_TO_DO = re.compile(r"\bto (?P<what>(?P<verb>[a-z]+)\b[^,;:]*)")
_DYING = frozenset(("die", "murder", "execute", "shoot"))


def _dies_and_is_buried(one: Fact, other: Fact) -> bool:
    """Whether a person dies in one clause and is buried in the other."""
    acts = one.trigger, other.trigger
    return "bury" in acts and not _DYING.isdisjoint(acts) and bool(one.parties & other.parties)


def at_others(one: Fact, other: Fact, mine: Profile, theirs: Profile) -> bool:
    """Whether one thing was done at two places, each by a name that the other's document does not have: pupils at Orsk
    High walked out, pupils at Tarn High did.
    """
    here, there = (sites(told_words(fact)) for fact in (one, other))
    here, there = here - there, there - here
    return bool(here and there) and here.isdisjoint(theirs.names) and there.isdisjoint(mine.names)


def to_other_names(one: Fact, other: Fact, mine: Profile, theirs: Profile) -> bool:
    """Whether one act is done to two things, each by a name that the other's document does not have: recalled 300
    Corsair saloons, recalled 40 Malabar pickups.
    """
    here, there = (_names_acted_on(told_words(fact), verb_at(fact)) for fact in (one, other))
    return bool(here and there) and here.isdisjoint(theirs.names) and there.isdisjoint(mine.names)


@lru_cache(maxsize=1 << 12)
def _names_acted_on(text: str, verb: int) -> frozenset[str]:
    """The keys of the words in capitals in the phrase behind the verb of a clause, or behind its number."""
    words = np.phrase(np.tokens(text[verb:])[1:]) if verb >= 0 else []
    return names_in(" ".join(w for w in words if w not in DEMONYMS))

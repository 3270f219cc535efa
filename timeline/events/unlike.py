"""What sets two acts of one day apart whatever else they share: unlike acts, sites, names of what was acted on."""

from __future__ import annotations

from functools import lru_cache

from timeline.claims.demonyms import DEMONYMS
from timeline.events import noun_phrases as np
from timeline.events.clause_words import told_words, verb_at
from timeline.events.facts import Fact
from timeline.events.kin import kin, plain
from timeline.events.profiles import Profile
from timeline.events.weighing import names_in, sites


def of_other_acts(one: Fact, other: Fact) -> bool:
    """Whether two clauses of unlike acts cannot be of one: the inquiry published its report, the fire chief resigned;
    a price fell, rebels seized the mine.
    """
    return (plain(one.trigger) and plain(other.trigger)) or _only_of_price(one, other) or _only_of_price(other, one)


_PRICES = frozenset(kin(w) for w in "price share stock rate sales profit turnover index currency inflation".split())


def _only_of_price(one: Fact, other: Fact) -> bool:
    """Whether the first clause tells that a price changed, and the second speaks of none."""
    changes = one.trigger in ("rise", "fall") and not _PRICES.isdisjoint(one.terms)
    return changes and _PRICES.isdisjoint(other.terms)


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

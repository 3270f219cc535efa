"""What the claims of each document have in common: what all of them share does not tell them apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from timeline.events.facts import Fact
from timeline.events.kin import is_family, kin, light
from timeline.events.parties import Cast, cast
from timeline.events.timing import Days
from timeline.events.weighing import names_in
from timeline.wording import DAYS, MONTHS


@dataclass(frozen=True)
class Profile:
    """What a document's claims have in common: what all of them share tells them not apart."""

    size: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    acts: Counter[str] = field(default_factory=Counter)  # triggers
    days: Days = field(default_factory=lambda: Days(()))
    names: frozenset[str] = frozenset()  # words in capitals anywhere in its text
    cast: Cast = field(default_factory=Cast)
    matter: frozenset[str] = frozenset()  # the names by which it can be known what it is about

    @cached_property
    def topics(self) -> frozenset[str]:
        """What its claims speak of: neither acts nor numbers nor light words."""
        return frozenset(k for k in self.counts if not (light(k) or is_family(k) or k[0].isdigit()))

    def share(self, term: str) -> float:
        """The share of the other claims with the term."""
        return max(0, self.counts.get(term, 0) - 1) / (self.size + 4)


def profiles(facts: Iterable[Fact], texts: Mapping[str, str]) -> dict[str, Profile]:
    """A profile for each document; `texts` are the documents' by id."""
    told: dict[str, list[Fact]] = {}
    for fact in facts:
        told.setdefault(fact.claim.document, []).append(fact)
    return {d: _profile(of, texts.get(d, "")) for d, of in told.items()}


def _profile(told: Sequence[Fact], text: str) -> Profile:
    counts = Counter(key for f in told for key in (*f.terms, *f.parties))
    who = cast(told, text)
    return Profile(
        size=len(told),
        counts=counts,
        acts=Counter(f.trigger for f in told),
        days=Days(told),
        names=names_in(text),
        cast=who,
        matter=_matter(text, who),
    )


def _matter(text: str, who: Cast) -> frozenset[str]:
    """Words in capitals inside sentences and the names of actors: neither the first words of sentences nor the
    calendar.
    """
    inside = " ".join(_INSIDE.findall(text))
    return frozenset(word for word in (names_in(inside) | who.bearers.keys()) - _CALENDAR if word)


_INSIDE = re.compile(r"(?:(?<=[\w,;] )|(?<=\b[A-Z]\. )|(?<=\b[DMS][rst]\. ))[A-Z][^\W\d_]+")
_CALENDAR = frozenset(kin(word.lower()) for word in (*DAYS, *MONTHS))

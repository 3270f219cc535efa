"""What the claims of each document have in common: what all of them share does not tell them apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from timeline.events.facts import Fact, names_in
from timeline.events.parties import Cast, cast
from timeline.events.timing import Days


@dataclass(frozen=True, slots=True)
class Profile:
    """What a document's claims have in common: what all of them share tells them not apart."""

    size: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    acts: Counter[str] = field(default_factory=Counter)  # triggers
    days: Days = field(default_factory=lambda: Days(()))
    names: frozenset[str] = frozenset()  # words in capitals anywhere in its text
    cast: Cast = field(default_factory=Cast)

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
    return Profile(len(told), counts, Counter(f.trigger for f in told), Days(told), names_in(text), cast(told, text))

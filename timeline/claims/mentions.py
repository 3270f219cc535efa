"""The actors mentioned so far in a document, and which of some mentions is worth most to a pronoun.

What is nearest, a subject and often named wins.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from timeline.claims.acted_on import Object
from timeline.claims.named_things import Sort
from timeline.claims.voices import Voice
from timeline.model import Actor, Kind

MEMORY = 60  # mentions that are looked at, so that a long text costs no more per sentence than a short one
_FAR = 0.7  # what a sentence of distance costs
_SUBJECT = 0.6  # what being a subject is worth
_OFTEN = 0.15  # what being named often is worth, by the logarithm of how often
_NAMELESS = 0.3  # what being called by a noun alone costs
_RUNNING = 3  # sentences of a paragraph that runs on, as those of news do not


@dataclass(slots=True)  # not frozen, as that takes thrice as long to make
class Mentioned:
    """An actor where it was mentioned: in which sentence, as its subject or not, as who speaks or is quoted, as whose
    the subject is: Norhall's chairman resigned.
    """

    name: str
    kind: Kind | None
    sentence: int
    subject: bool
    quoted: bool = False
    says: bool = False
    owns: bool = False


@dataclass(slots=True)
class Mentions:
    """The actors mentioned so far, the most recent last."""

    actors: Mapping[str, Actor]
    outlets: Collection[str]
    speaker: str | None = None  # whom "we" means
    author: str | None = None  # whom "I" means, outside of quotations
    voices: Sequence[Voice] = ()  # the quotations
    things: Mapping[str, Sort] = field(default_factory=dict)  # ships and storms
    nouns: Mapping[str, frozenset[str]] = field(default_factory=dict)  # what the text calls each actor
    seen: list[Mentioned] = field(default_factory=list)
    sentences: list[int] = field(default_factory=list)  # in which each of them was seen
    counts: dict[str, int] = field(default_factory=dict)
    called: dict[str, str] = field(default_factory=dict)  # what the text called an actor last, once by a short form
    women: dict[str, bool | None] = field(default_factory=dict)  # of whom it was asked, None where nothing tells it
    persons: dict[str, bool] = field(default_factory=dict)  # whether a name of no known kind can be one's
    groups: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)  # named together, and in which sentence
    thing: int = -9  # the last sentence whose subject was a thing and nobody
    storm_at: int = -9  # the last sentence whose subject was a storm without a name: a storm
    crowd: int = -9  # the last sentence with a subject of several, who have no name: the men
    human: int = -9  # the last sentence with a noun for a person
    stranger: int = -9  # the last sentence whose subject was a person not told of before: a man
    punished: tuple[int, str] = (-9, "")  # whom somebody fined, sued or the like, and in which sentence
    acted_on: tuple[int, Object | None] = (-9, None)  # the last object of a verb, and in which sentence
    firms: set[str] = field(default_factory=set)  # names of which is told what bodies do or suffer
    paragraph: int = -1
    length: int = 0  # sentences of the paragraph so far
    opens: bool = False  # this sentence begins a paragraph behind one that runs on

    def begin(self, paragraph: int) -> None:
        """Note that a sentence of a paragraph begins."""
        self.opens = paragraph != self.paragraph and self.length >= _RUNNING
        self.length = 1 if paragraph != self.paragraph else self.length + 1
        self.paragraph = paragraph

    def note(self, mentioned: Mentioned) -> None:
        """Note that an actor is meant in a sentence, by its name or by other words."""
        self.seen.append(mentioned)
        self.sentences.append(mentioned.sentence)
        self.counts[mentioned.name] = self.counts.get(mentioned.name, 0) + 1

    def _near(self, sentence: int, reach: int) -> list[Mentioned]:
        """The last mentions, of so many sentences before one."""
        return self.seen[bisect_left(self.sentences, sentence - reach, max(0, len(self.seen) - MEMORY)) :]

    def _best(
        self, fits: Sequence[Mentioned], sentence: int, favour: Mapping[str, float] = MappingProxyType({})
    ) -> str | None:
        """The actor of whose mentions one is worth the most, the last mentioned of equals."""
        best = self._worth(fits, sentence, favour)
        return max(reversed(best), key=lambda name: best[name], default=None)

    def _worth(self, fits: Sequence[Mentioned], sentence: int, favour: Mapping[str, float]) -> dict[str, float]:
        """What the best mention of each actor is worth; whose best is the last stands last."""
        found: dict[str, float] = {}
        often = {name: _OFTEN * math.log1p(self.counts[name]) + favour.get(name, 0) for name in {s.name for s in fits}}
        nameless = {name: _NAMELESS * name.islower() for name in often}
        for said in fits:
            name = said.name
            worth = _SUBJECT * said.subject - nameless[name] - _FAR * (sentence - said.sentence) + often[name]
            if name in found:
                if worth < found[name]:
                    continue
                del found[name]
            found[name] = worth
        return found

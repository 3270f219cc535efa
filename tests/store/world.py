"""Documents and what an extractor that changes its mind makes of them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from hashlib import sha256

from timeline import edtf
from timeline.model import Actor, Document, Event, Source


@dataclass(frozen=True)
class Claim:
    topic: int
    number: int

    @property
    def quote(self) -> str:
        words = ("mill", "bridge", "treaty", "flood", "strike", "vote")
        return f"The {words[self.topic % 6]} of {self.number:04} was in all papers: no. {self.number}, 12:30"


@dataclass
class World:
    """Documents by path; `mind` is the extractor's: how it words, dates and groups."""

    documents: dict[str, tuple[Claim, ...]] = field(default_factory=dict)
    missing: set[str] = field(default_factory=set)
    mind: int = 0
    titles: dict[int, str] = field(default_factory=dict)  # topic to a title that it has learnt
    count: int = 0

    def claim(self, topic: int) -> Claim:
        self.count += 1
        return Claim(topic, self.count)

    def read(self) -> list[Document]:
        """The documents that are there."""
        return [
            Document(path, "", title=f"About {path}", digest=sha256(repr(claims).encode()).hexdigest())
            for path, claims in sorted(self.documents.items())
            if path not in self.missing
        ]

    def extract(self) -> list[Event]:
        groups: dict[int, list[tuple[str, Claim]]] = defaultdict(list)
        for document in self.read():
            for claim in self.documents[document.id]:
                groups[self._group(claim)].append((document.id, claim))
        return [self._event(group, claims) for group, claims in sorted(groups.items())]

    def actors(self) -> list[Actor]:
        return [Actor(f"Actor {n}", aliases=(f"A{n}",)) for n in range(3 + self.mind % 2)]

    def _group(self, claim: Claim) -> int:
        match self.mind % 3:
            case 0:
                return claim.topic
            case 1:
                return claim.topic // 2
        return 100 + claim.number

    def _event(self, group: int, claims: list[tuple[str, Claim]]) -> Event:
        topic = claims[0][1].topic
        title = self.titles.get(topic, f"Topic {topic} as mind {self.mind % 4} says it: #{group}")
        date = (
            None
            if (topic + self.mind) % 7 == 6
            else edtf.parse(f"20{(topic * 3 + self.mind // 2) % 30:02}-0{topic % 9 + 1}")
        )
        sources = tuple(
            Source(
                document,
                claim.quote,
                says=f"in {self.mind % 2}",
                cites=(f"paper{self.mind % 3}.com",),
                start=claim.number * 100,
                end=9,
            )
            for document, claim in claims
        )
        actors = tuple(f"Actor {(topic + n) % 4}" for n in range(1 + (topic + self.mind) % 3))
        return Event("", date, title, actors, sources, undated="no words" if date is None else None)

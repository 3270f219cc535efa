"""Relations between events that claims state: "hours after X", "the day before X", "and then".

Each is an interval constraint of a simple temporal network (Dechter, Meiri & Pearl 1991): one date minus the
other lies between two numbers of seconds.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline import when as w
from timeline.events.facts import Fact, words
from timeline.events.names import Roster, fold
from timeline.model import Anchor, Clue, Grain

_SECONDS = {
    Grain.SECOND: 1,
    Grain.MINUTE: 60,
    Grain.HOUR: 3600,
    Grain.PART: 6 * 3600,
    Grain.DAY: w.DAY,
    Grain.WEEK: 7 * w.DAY,
    Grain.MONTH: 31 * w.DAY,
    Grain.QUARTER: 92 * w.DAY,
    Grain.YEAR: 366 * w.DAY,
}
# "Hours after": how many of the unit at least and at most where no number is given.
_SOME = {
    Grain.SECOND: (0, 86400),
    Grain.MINUTE: (0, 1440),
    Grain.HOUR: (0, 24),
    Grain.DAY: (1, 14),
    Grain.WEEK: (1, 10),
}
_SOON = re.compile(r"\b(just|shortly|immediately|right|soon|moments|straight)\b", re.IGNORECASE)
_SOON_DAYS = 7
_NAMED = 0.6  # share of the words of "X" that the claim of X must hold


@dataclass(frozen=True, slots=True)
class Relation:
    """The date of group `one` minus that of group `other` lies in `least` to `most` seconds."""

    one: int
    other: int
    least: int
    most: int
    says: str
    document: str


def offsets(clue: Clue, says: str) -> tuple[int, int] | None:
    """Seconds from the event a clue hangs on, or None where it puts no end to them."""
    if clue.direction == 0:
        return (-w.DAY // 2, w.DAY // 2)
    direction = clue.direction or 1
    if clue.unit is None or (clue.shift is None and clue.unit not in _SOME):
        span = (0, _SOON_DAYS * w.DAY) if _SOON.search(says) else None
    elif clue.shift is None:
        low, high = _SOME[clue.unit]
        span = (low * _SECONDS[clue.unit], high * _SECONDS[clue.unit])
    else:
        span = _counted(abs(clue.shift), clue.unit)
    if span is None:
        return None
    return span if direction > 0 else (-span[1], -span[0])


def _counted(count: int, unit: Grain) -> tuple[int, int] | None:
    """A count of units; half a unit of leeway from the week up, for then the count is rounded."""
    size = _SECONDS.get(unit)
    if size is None:
        return None
    leeway = 0 if unit <= Grain.DAY else size // 2
    return (count * size - leeway, count * size + leeway)


def relations(groups: Sequence[Sequence[Fact]], who: Roster) -> list[Relation]:
    """Every relation that a claim states and whose other event is found."""
    finder = _Finder(groups, who)
    out: list[Relation] = []
    for number, group in enumerate(groups):
        for fact in group:
            mention = fact.claim.mention
            if mention is None or mention.clue.anchor is not Anchor.EVENT or not mention.clue.event:
                continue
            span = offsets(mention.clue, mention.text)
            other = finder.find(mention.clue.event, fact, number) if span is not None else None
            if span is not None and other is not None:
                says = fact.claim.says or mention.text
                out.append(Relation(number, other, *span, says, fact.claim.document))
    return out


class _Finder:
    """Finds the group that tells of an event named in a few words."""

    def __init__(self, groups: Sequence[Sequence[Fact]], who: Roster) -> None:
        self.groups = groups
        self.who = who
        self.longest = max((len(n.split()) for n in who.names), default=1)
        self.by_document: dict[str, list[tuple[int, Fact]]] = defaultdict(list)
        self.by_term: dict[str, list[tuple[int, Fact]]] = defaultdict(list)
        for number, group in enumerate(groups):
            for fact in group:
                self.by_document[fact.claim.document].append((number, fact))
                for term in (*fact.families, *fact.actors):
                    self.by_term[term].append((number, fact))

    def find(self, phrase: str, near: Fact, own: int) -> int | None:
        """The group, first among those that the same document tells of, then among all; None where unsure."""
        terms, actors = words(phrase), self._actors(phrase)
        if not terms:
            return None
        home = self._best(terms, actors, self.by_document[near.claim.document], near, own)
        if home is not None or not actors:
            return home
        pool = [x for t in sorted((set(terms) & set(self.by_term)) | actors) for x in self.by_term[t]]
        return self._best(terms, actors, pool[:2000], near, own)

    def _actors(self, phrase: str) -> set[str]:
        tokens = fold(phrase).replace(",", " ").split()
        found = set()
        for i in range(len(tokens)):
            for j in range(min(len(tokens), i + self.longest), i, -1):
                name = self.who.names.get(fold(" ".join(tokens[i:j])))
                if name is not None:
                    found.add(name)
                    break
        return found

    def _best(
        self,
        terms: Mapping[str, float],
        actors: set[str],
        pool: Sequence[tuple[int, Fact]],
        near: Fact,
        own: int,
    ) -> int | None:
        scored: list[tuple[float, int, int]] = []
        total = sum(terms.values()) + len(actors)
        for number, fact in pool:
            if number == own or (actors and not actors & fact.actors):
                continue
            held = sum(weight for t, weight in terms.items() if t in fact.terms) + len(actors & fact.actors)
            if held >= _NAMED * total:
                away = abs(fact.index - near.index) if fact.claim.document == near.claim.document else 10**6
                scored.append((-held / total, away, number))
        return min(scored)[2] if scored else None

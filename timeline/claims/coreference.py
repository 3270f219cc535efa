"""What pronouns and descriptions stand for: he, it, the company, the ministry, we; the nearest fitting actor.

One pass through a document with the actors named so far; where nothing fits, the words stay open.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from timeline.claims import lexicon as x
from timeline.claims import naming as t
from timeline.claims.given_names import MEN, WOMEN
from timeline.claims.spots import Spot
from timeline.claims.tokens import Words
from timeline.model import Actor, Kind

_PERSON = frozenset({"he", "she", "him", "her", "his"})
_THING = frozenset({"it", "its"})
_FIRST = frozenset({"we", "our", "us"})
_BODIES = t.COMPANY_NOUNS | t.BODY_NOUNS
_REFERRING = _PERSON | _THING | _FIRST | _BODIES  # words that can stand for an actor
_PUBLIC = frozenset(
    "Ministry Department Court Commission Agency Authority Council Party Union Senate Parliament Congress Police "
    "County Board Committee Service".split()
)
_KINDS = frozenset("state federal military riot district election county city".split())
_MEMORY = 60  # names that are remembered, so that a long text costs no more per sentence than a short one
_REACH = 6  # sentences after which a name is too far away for a pronoun


@dataclass(slots=True)
class Discourse:
    """The actors named so far, the most recent last."""

    actors: Mapping[str, Actor]
    outlets: frozenset[str]
    speaker: str | None = None  # whom "we" means
    seen: list[tuple[str, Kind | None, int, bool]] = field(default_factory=list)  # name, kind, sentence, as subject
    counts: dict[str, int] = field(default_factory=dict)

    def name(self, spot: Spot, sentence: int, subject: bool) -> None:
        """Note that an actor is named in a sentence."""
        self.seen.append((spot.name, spot.kind, sentence, subject))
        self.counts[spot.name] = self.counts.get(spot.name, 0) + 1

    def person(self, pronoun: str) -> str | None:
        """Whom a personal pronoun means: the last person of that sex that was a subject, else the last one."""
        woman = pronoun in ("she", "her")
        fits = [s for s in self.seen[-_MEMORY:] if s[1] is Kind.PERSON and is_woman(s[0]) in (woman, None)]
        last = [s for s in fits[-8:] if s[3]] or fits[-1:]
        return last[-1][0] if last else None

    def body(self, sentence: int) -> str | None:
        """What organisation "it" or "the company" means."""
        return self._nearest(sentence, frozenset({Kind.ORGANISATION, None}))

    def _nearest(self, sentence: int, kinds: frozenset[Kind | None]) -> str | None:
        near = [
            s for s in self.seen[-_MEMORY:] if sentence - s[2] <= _REACH and s[1] in kinds and s[0] not in self.outlets
        ]
        for distance in range(_REACH + 1):
            level = [s for s in near if sentence - s[2] == distance]
            subjects = [s for s in level if s[3]]
            if subjects:
                return subjects[0][0] if distance == 0 else subjects[-1][0]
            if level:
                return level[-1][0]
        return None

    def described(self, noun: str) -> str | None:
        """The actor that "the <noun>" means: one whose name has the word, else the nearest of that kind."""
        head = noun.capitalize()
        for s in reversed(self.seen[-_MEMORY:]):
            if head in s[0].split() or head in _alias_words(self.actors.get(s[0])):
                return s[0]
        if noun in t.COMPANY_NOUNS and noun not in ("bank", "club", "team", "charity", "foundation"):
            bodies = [s for s in self.seen[-_MEMORY:] if s[1] in (Kind.ORGANISATION, None) and self._company(s[0])]
            acting = {s[0] for s in bodies if s[3]}
            near = [s for s in bodies if s[1] is Kind.ORGANISATION or s[0] in acting]
            return near[-1][0] if near else None
        return None

    def _company(self, name: str) -> bool:
        if name in self.outlets:
            return False
        words = set(name.split())
        return not words & _PUBLIC


def is_woman(name: str) -> bool | None:
    """What a given name tells of its bearer; None where it tells nothing."""
    first = name.split()[0]
    if first in WOMEN:
        return True
    return False if first in MEN else None


def _alias_words(actor: Actor | None) -> set[str]:
    return {w for a in actor.aliases for w in a.split()} if actor else set()


def resolve(words: Words, first: int, last: int, discourse: Discourse, sentence: int) -> list[tuple[int, int, str]]:
    """Pronouns and descriptions between two words that stand for an actor: first word, end, name."""
    found = []
    low = words.low
    for i in range(first, last):
        name = _resolved(words, i, discourse, sentence) if low[i] in _REFERRING else None
        if name is not None:
            begin = i - 1 if i > first and words.tag[i - 1] == x.DET else i
            found.append((begin, i + 1, name))
    return found


def _resolved(words: Words, i: int, discourse: Discourse, sentence: int) -> str | None:
    low, tag = words.low[i], words.tag[i]
    if words.text[i].isupper() and len(low) > 1:
        return None  # IT, US: names in capitals are no pronouns
    if low in _PERSON:
        return discourse.person(low)
    if low in _THING and tag in (x.PRON, x.POSS, x.OBJ):
        return None if _dummy(words, i) else discourse.body(sentence)
    if low in _FIRST:
        return discourse.speaker
    the = "the" in words.low[max(0, i - 2) : i] and words.tag[i - 1] in (x.DET, x.ADJ, x.NOUN, x.NAME)
    if i and the and low in _BODIES and tag in (x.NOUN, x.NAME):
        if i + 1 < len(words) and words.tag[i + 1] == x.NAME:
            return None
        return discourse.described(low)
    return None


def _dummy(words: Words, i: int) -> bool:
    """It is, it was, it has been …: more often nothing than someone."""
    return (
        words.low[i] == "it"
        and i + 1 < len(words)
        and words.low[i + 1] in ("is", "was", "'s", "seems", "takes", "took")
    )


def unnamed(words: Words, subject: Sequence[int]) -> str | None:
    """The name by which an unnamed body that acts can be listed: police, prosecutors, a court."""
    for i in reversed(subject):
        if words.tag[i] in (x.NOUN, x.NAME) and words.low[i] in t.BODIES:
            before = words.low[i - 1] if i else ""
            if words.low[i] in t.COMPANY_NOUNS and before in ("a", "an", "one", "another", "any", "each", "no"):
                return None
            joined = before in _KINDS or (i - 1 in subject and words.tag[i - 1] == x.NOUN)
            return f"{before} {words.low[i]}" if joined else words.low[i]
    return None

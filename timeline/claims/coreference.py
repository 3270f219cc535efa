"""What pronouns and descriptions stand for: he, it, the company, the judge, we; the nearest fitting actor.

One pass through a document with the actors named so far; where nothing fits, the words stay open.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from timeline.claims import descriptions as d
from timeline.claims import lexicon as x
from timeline.claims import naming as t
from timeline.claims.demonyms import DEMONYMS
from timeline.claims.given_names import MEN, WOMEN
from timeline.claims.spots import Spot
from timeline.claims.tokens import Words
from timeline.model import Actor, Kind

_PERSON = frozenset({"he", "she", "him", "her", "his"})
_THING = frozenset({"it", "its"})
_FIRST = frozenset({"we", "our", "us"})
_REFERRING = _PERSON | _THING | _FIRST | d.NOUNS | {"i"}  # words that can stand for an actor
_KINDS = frozenset("state federal military riot district election county city fire school traffic border".split())
_MEMORY = 60  # names that are remembered, so that a long text costs no more per sentence than a short one
_REACH = 6  # sentences after which a name is too far away for a pronoun
_BODY = frozenset({Kind.ORGANISATION, None})


@dataclass(frozen=True, slots=True)
class Mentioned:
    """An actor where it was named: in which sentence, and whether as its subject."""

    name: str
    kind: Kind | None
    sentence: int
    subject: bool


@dataclass(slots=True)
class Discourse:
    """The actors named so far, the most recent last."""

    actors: Mapping[str, Actor]
    outlets: frozenset[str]
    speaker: str | None = None  # whom "we" means
    author: str | None = None  # whom "I" means, outside of quotations
    things: Collection[str] = ()  # ships and storms
    nouns: Mapping[str, frozenset[str]] = field(default_factory=dict)  # what the text calls each actor
    seen: list[Mentioned] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    def name(self, spot: Spot, sentence: int, subject: bool) -> None:
        """Note that an actor is named in a sentence."""
        self.note(spot.name, spot.kind, sentence, subject)

    def note(self, name: str, kind: Kind | None, sentence: int, subject: bool) -> None:
        """Note that an actor is meant in a sentence, by its name or by other words."""
        self.seen.append(Mentioned(name, kind, sentence, subject))
        self.counts[name] = self.counts.get(name, 0) + 1

    def person(self, pronoun: str, sentence: int) -> str | None:
        """Whom a personal pronoun means: the last person of that sex that was a subject, else the last one."""
        woman = pronoun in ("she", "her")
        near = [s for s in self.seen[-_MEMORY:] if sentence - s.sentence <= 2 * _REACH]
        fits = [s for s in near if s.kind is Kind.PERSON and self._is_woman(s.name) in (woman, None)]
        if woman and not any(self._is_woman(s.name) for s in fits):
            ships = [s for s in near if s.name in self.things and sentence - s.sentence <= _REACH]
            if ships:
                return ships[-1].name
        last = [s for s in fits[-8:] if s.subject] or fits[-1:]
        return last[-1].name if last else None

    def _is_woman(self, name: str) -> bool | None:
        told = self.nouns.get(name, frozenset()) & {"woman", "man"}
        return "woman" in told if len(told) == 1 else is_woman(name)

    def body(self, sentence: int) -> str | None:
        """What organisation, ship or storm "it" means."""
        near = [s for s in self._bodies() if sentence - s.sentence <= _REACH]
        for distance in range(_REACH + 1):
            level = [s for s in near if sentence - s.sentence == distance]
            subjects = [s for s in level if s.subject]
            if subjects:
                return subjects[0].name if distance == 0 else subjects[-1].name
            if level:
                return level[-1].name
        return None

    def _bodies(self) -> list[Mentioned]:
        return [s for s in self.seen[-_MEMORY:] if s.kind in _BODY and s.name not in self.outlets]

    def described(self, noun: str, sentence: int, *, capital: bool = False) -> str | None:
        """The actor that "the <noun>" means: the nearest that the text calls so, else a company that stands out."""
        for s in reversed(self.seen[-_MEMORY:]):
            if capital and noun.capitalize() in s.name.split() and s.name not in self.outlets:
                return s.name
            if noun in self.nouns.get(s.name, ()) and not (s.name in self.outlets and noun not in d.PAPERS):
                return s.name
        if noun in d.COMPANIES:
            return self._company(noun, sentence)
        if capital:  # the Authority, in a text that gives its name only later
            called = [n for n, nouns in self.nouns.items() if noun in nouns and n not in self.outlets]
            return called[0] if len(called) == 1 else None
        return None

    def _company(self, noun: str, sentence: int) -> str | None:
        """The company that stands out: often named, lately, as a subject; none that has another description."""
        best: dict[str, float] = {}
        acted = {s.name for s in self.seen[-_MEMORY:] if s.subject}
        for s in self._bodies():
            nouns = self.nouns.get(s.name, frozenset())
            public = nouns & d.PUBLIC or (noun not in d.ANY_COMPANY and nouns & d.SPECIAL)
            if s.name in self.things or public or (s.kind is None and s.name not in acted):
                continue
            near = 1 / (1 + max(0, sentence - s.sentence)) + 0.5 * s.subject + 0.5 * (s.kind is not None)
            best[s.name] = max(best.get(s.name, 0), near)
        scored = {n: near + 0.6 * math.log1p(self.counts[n]) for n, near in best.items()}
        return max(scored, key=lambda n: scored[n]) if scored else None


def is_woman(name: str) -> bool | None:
    """What a given name tells of its bearer; None where it tells nothing."""
    first = name.split()[0]
    if first in WOMEN:
        return True
    return False if first in MEN else None


def resolve(words: Words, first: int, last: int, discourse: Discourse, sentence: int) -> list[tuple[int, int, str]]:
    """Pronouns and descriptions between two words that stand for an actor: first word, end, name."""
    found = []
    for i in range(first, last):
        name = _resolved(words, i, discourse, sentence) if words.low[i] in _REFERRING else None
        if name is not None:
            noun = words.tag[i] in (x.NOUN, x.NAME)
            begin = i - 1 if noun and i > first and words.low[i - 1] in ("the", "this", "that") else i
            found.append((begin, i + 1, name))
    return found


def _resolved(words: Words, i: int, discourse: Discourse, sentence: int) -> str | None:
    low, tag = words.low[i], words.tag[i]
    if words.text[i].isupper() and len(low) > 1:
        return None  # IT, US: names in capitals are no pronouns
    if low in _PERSON:
        return discourse.person(low, sentence)
    if low in _THING and tag in (x.PRON, x.POSS, x.OBJ):
        return None if _dummy(words, i) else discourse.body(sentence)
    if low in _FIRST:
        return discourse.speaker
    if low == "i" and tag == x.PRON:
        return None if _in_quotation(words, i) else discourse.author
    if low in d.NOUNS and tag in (x.NOUN, x.NAME) and _definite(words, i):
        return discourse.described(low, sentence, capital=words.text[i][0].isupper())
    return None


def _definite(words: Words, i: int) -> bool:
    """Whether a noun heads a phrase with "the" that describes no name beside it."""
    begin = next((k for k in range(i - 1, max(-1, i - 3), -1) if words.low[k] in ("the", "this", "that")), None)
    if begin is None or words.tag[i - 1] not in (x.DET, x.ADJ, x.NOUN, x.NAME):
        return False
    if i + 1 < len(words) and words.tag[i + 1] in (x.NAME, x.NOUN):
        return False  # the utility Norhall; the company chairman
    if i + 2 < len(words) and words.low[i + 1] == "of" and words.tag[i + 2] == x.NAME:
        return False  # the University of Orsk
    if begin and words.tag[begin - 1] == x.COMMA and begin > 1 and words.tag[begin - 2] == x.NAME:
        return i + 1 < len(words) and words.tag[i + 1] not in (x.COMMA, x.STOP, x.REL)  # Norhall, the utility, …
    return True


def _in_quotation(words: Words, i: int) -> bool:
    """Whether a word is quoted, as far as its sentence shows."""
    quotes = [words.text[k] for k in range(len(words)) if words.tag[k] == x.QUOTE]
    before = sum(words.tag[k] == x.QUOTE for k in range(i))
    return before % 2 == 1 or (len(quotes) % 2 == 1 and before == 0)


def _dummy(words: Words, i: int) -> bool:
    """It is, it was, it has been …: more often nothing than someone."""
    return (
        words.low[i] == "it"
        and i + 1 < len(words)
        and words.low[i + 1] in ("is", "was", "'s", "seems", "takes", "took")
    )


def unnamed(words: Words, subject: Sequence[int]) -> tuple[int, str] | None:
    """Where an unnamed body that acts stands, and how it can be listed: police, prosecutors, a court."""
    end = next((i for i in subject if i > subject[0] and words.tag[i] == x.PREP), subject[-1] + 1)
    heads = [i for i in subject if i < end and words.tag[i] in (x.NOUN, x.NAME)]
    for i in reversed(heads):
        after = words.tag[i + 1] if i + 1 < end else x.STOP
        if words.low[i] not in t.BODIES or after in (x.NOUN, x.NAME, x.POSS):
            continue
        before = words.low[i - 1] if i else ""
        if words.low[i] in t.COMPANY_NOUNS and before in ("a", "an", "one", "another", "any", "each", "no"):
            return None
        if i and words.text[i - 1] in DEMONYMS:
            return i, f"{words.text[i - 1]} {words.low[i]}"
        joined = before in _KINDS or (i - 1 in subject and words.tag[i - 1] == x.NOUN)
        return i, f"{before} {words.low[i]}" if joined else words.low[i]
    return None

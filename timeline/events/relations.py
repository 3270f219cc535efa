"""Relations between events that sentences state: "hours after X", "the day before X".

Each is an interval constraint of a simple temporal network (Dechter, Meiri & Pearl 1991): one date minus the
other lies between two numbers of seconds.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf

from timeline import when as w
from timeline.claims.noun_events import names_event
from timeline.events.facts import TOLD, Dating, Fact, day_of, undated, verb_of
from timeline.events.kin import is_family, kin, synonyms, telling
from timeline.events.kin import near as kindred
from timeline.events.names import Roster, fold
from timeline.events.phrases import Phrase, phrases
from timeline.events.weighing import words
from timeline.model import Anchor, Status

_NAMED = 0.6  # share of the words of "X" that the claim of X must hold
_EXPLAINS = re.compile(r"(?:that|this|it|which)(?:['’]s| is| was)\b", re.IGNORECASE)  # that is ten days after the vote
_TAKES_UP = re.compile(r"\s+(?:the|that|this) (?P<noun>[a-z]+)\s*")
_NOUN_PHRASE = re.compile(
    r"\s+(?:the|that|this|his|her|its|their)\s+(?:[a-z][\w-]*)(?:\s+(?:in|at|of)\s+(?:the\s+)?[A-Z][\w-]*)?(?=\s)"
)
# Nouns for whatever was told (general nouns, Halliday & Hasan 1976).
_GENERAL = frozenset("accident announcement ceremony deal decision event incident move news operation".split())
_DEATH = {"die", "bury"}  # the funeral is days later
_BESIDE = 3  # characters between two sentences of a paragraph
_POOL = 500  # claims of other documents that are looked at for one phrase


@dataclass(frozen=True, slots=True)
class Relation:
    """The date of claim `one`, a `weekday` if told, minus that of claim `other` lies in `least` to `most` seconds."""

    one: int
    other: int
    least: int
    most: int
    says: str
    document: str
    weekday: int | None = None  # of `one`, 0 for Monday
    guessed: bool = False  # `other` is what other documents tell by the same words, and nobody is named in them


def relations(facts: Sequence[Fact], who: Roster, texts: Mapping[str, str]) -> list[Relation]:
    """Every relation that a sentence states between two claims, where both are found. Linear in the claims."""
    finder = _Finder(facts, who)
    by_sentence: dict[tuple[str, int, int], list[Fact]] = defaultdict(list)
    for fact in facts:
        by_sentence[fact.claim.document, *fact.claim.sentence].append(fact)
    out: list[Relation] = []
    for (document, first, last), here in by_sentence.items():
        text = texts.get(document, "")[first:last]
        for found in phrases(text):
            phrase = _before_subject(here, found, text, first)
            one = _hanging(here, phrase, first)
            if one is None or _is_date(one, phrase, first) or _EXPLAINS.match(one.claim.quote):
                continue
            named = text[phrase.named : phrase.end]
            other = _inside(here, phrase, first) or finder.find(named, one) or finder.taken_up(named, one)
            if other is not None and other.index != one.index:
                says = text[phrase.start : phrase.end].strip()
                apart = other.claim.document != document and not finder.actors(named)
                span = phrase.least, phrase.most
                out.append(Relation(one.index, other.index, *span, says, document, phrase.weekday, guessed=apart))
    return out


def _before_subject(here: Sequence[Fact], phrase: Phrase, text: str, first: int) -> Phrase:
    """The phrase without the clause that no comma parts from it: two days after the lock-out | Okafor left for Lyon."""
    words = range(first + phrase.start, first + phrase.named)  # the Friday before: its date is "Friday"
    opens = [f for f in here if f.claim.mention is not None and f.claim.mention.start in words]
    noun = _NOUN_PHRASE.match(text, phrase.named, phrase.end)
    if noun is None or not any(noun.end() <= _place(f) - first < phrase.end for f in opens):
        return phrase
    if any(_place(f) < first + phrase.end for f in here if f not in opens):
        return phrase
    return replace(phrase, end=noun.end())


def without_dates(facts: Sequence[Fact], found: Iterable[Relation]) -> list[Fact]:
    """Facts whose date words hang on another event, "the day after X", lose what the document alone made of them."""
    hanging = {r.one: r for r in found}
    return [undated(f) if f.index in hanging and _of_phrase(f, hanging[f.index]) else f for f in facts]


def _of_phrase(fact: Fact, relation: Relation) -> bool:
    mention = fact.claim.mention
    return fact.dating is Dating.REPORTED or (mention is not None and relation.says.startswith(mention.text))


def _place(fact: Fact) -> int:
    return fact.claim.trigger[0] if fact.claim.trigger is not None else fact.claim.start


def _hanging(here: Sequence[Fact], phrase: Phrase, first: int) -> Fact | None:
    """The claim that hangs on the phrase: the nearest before it, else the first after it."""
    start, end = first + phrase.start, first + phrase.end
    before = [f for f in here if _place(f) < start]
    if before:
        return max(before, key=lambda f: (_place(f), -f.index))
    return min((f for f in here if _place(f) >= end), key=lambda f: (_place(f), f.index), default=None)


def _inside(here: Sequence[Fact], phrase: Phrase, first: int) -> Fact | None:
    """The claim that is told inside the phrase."""
    inside = [f for f in here if first + phrase.named <= _place(f) < first + phrase.end]
    return min(inside, key=lambda f: (_place(f), f.index), default=None)


def _is_date(fact: Fact, phrase: Phrase, first: int) -> bool:
    """Whether the phrase names a date, "two days before Easter", which is read already."""
    mention = fact.claim.mention
    if mention is None or mention.clue.anchor is Anchor.EVENT:
        return False
    return mention.start < first + phrase.named < mention.end


class _Finder:
    """Finds the claim that tells of an event named in a few words."""

    def __init__(self, facts: Sequence[Fact], who: Roster) -> None:
        self.who = who
        self.longest = max((len(n.split()) for n in who.names), default=1)
        self.by_document: dict[str, list[Fact]] = defaultdict(list)
        self.by_actor: dict[str, list[Fact]] = defaultdict(list)
        self.by_act: dict[str, list[Fact]] = defaultdict(list)  # what is dated to the day
        self.named: dict[str, set[str]] = defaultdict(set)  # who has a name in each document
        for fact in facts:
            self.by_document[fact.claim.document].append(fact)
            self.named[fact.claim.document].update(a for a in fact.actors if not a.islower())
            for actor in fact.actors:
                self.by_actor[actor].append(fact)
            for act in fact.families if fact.dating is Dating.EXACT and fact.claim.status is Status.HAPPENED else ():
                self.by_act[act].append(fact)

    def find(self, phrase: str, near: Fact) -> Fact | None:
        """The best claim of the same document, else of the others; None where unsure."""
        actors = self.actors(phrase)
        terms = {t: weight for t, weight in words(phrase).items() if not any(t in fold(a) for a in actors)}
        if not terms:
            return None
        home = self._best(terms, actors, self.by_document[near.claim.document], near)
        if home is not None:
            return home
        if not actors:
            return self._elsewhere(terms, near)
        pool = {f.index: f for a in sorted(actors) for f in self.by_actor[a][:_POOL]}
        return self._best(terms, actors, list(pool.values()), near)

    def _elsewhere(self, terms: Mapping[str, float], near: Fact) -> Fact | None:
        """What other documents tell of a day by the words of a phrase without names, "the coup", where all that name
        somebody whom this document names have it on one day, and before it was written.
        """
        if near.claim.status not in TOLD or not near.claim.past:
            return None
        acts = [t for t in terms if is_family(t) and telling(t)]
        pool = {f.index: f for act in acts for f in self.by_act[act][:_POOL]}
        here, published = self.named[near.claim.document], near.claim.published
        until = w.bounds(published)[1] if published is not None else inf
        known = [f for f in pool.values() if f.first <= until and not here.isdisjoint(self.named[f.claim.document])]
        known = [f for f in known if _tells(f, terms)]
        held = {f.index: sum(weight for t, weight in terms.items() if t in f.terms) for f in known}
        best = max(held.values(), default=0.0)
        told = [f for f in known if held[f.index] == best]
        if best < _NAMED * sum(terms.values()) or len({day_of(f.first) for f in told}) != 1:
            return None
        return min(told, key=lambda f: f.index)

    def taken_up(self, phrase: str, near: Fact) -> Fact | None:
        """What "the decision" takes up: the dated claim told right before, in the sentence or in the one before it."""
        taking = _TAKES_UP.fullmatch(phrase)
        if taking is None:
            return None
        told = [f for f in self.by_document[near.claim.document] if _place(f) < _place(near)]
        sure = [f for f in told if f.dating is Dating.EXACT]
        last = max(sure, key=lambda f: (_place(f), -f.index), default=None)
        if last is None or near.claim.sentence[0] - last.claim.sentence[1] > _BESIDE:
            return None
        return last if _may_be(taking["noun"], last, told) else None

    def actors(self, phrase: str) -> set[str]:
        tokens = fold(phrase).replace(",", " ").split()
        found = set()
        for i in range(len(tokens)):
            for j in range(min(len(tokens), i + self.longest), i, -1):
                name = self.who.names.get(fold(" ".join(tokens[i:j])))
                if name is not None:
                    found.add(name)
                    break
        return found

    def _best(self, terms: Mapping[str, float], actors: set[str], pool: Sequence[Fact], near: Fact) -> Fact | None:
        total = sum(terms.values()) + len(actors)
        scored: list[tuple[float, int, int, Fact]] = []
        for fact in pool:
            if (
                fact.index == near.index
                or fact.claim.status in _UNREAL
                or fact.claim.sentence == near.claim.sentence
                or actors - fact.actors == actors != set()
            ):
                continue
            held = sum(weight for t, weight in terms.items() if t in fact.terms) + len(actors & fact.actors)
            if held >= _NAMED * total:
                away = abs(fact.index - near.index)
                scored.append((-round(held / total, 3), away, fact.index, fact))
        best = min(scored)[3] if scored else None
        return best if best is not None and _tells(best, terms) else None


_UNREAL = frozenset({Status.HYPOTHETICAL, Status.DENIED})  # if the strike lasts: no strike that anything followed


def _tells(fact: Fact, named: Iterable[str]) -> bool:
    """Whether a claim tells what a phrase names and does not only mention it: of a standoff between two, not of a
    letter about one. Who announces an agreement tells of it.
    """
    acts = [t for t in named if is_family(t)]
    verb = kin(fact.claim.quote[slice(*(verb_of(fact.claim) or (0, 0)))].casefold())
    same = any(act in (verb, fact.trigger) or kindred(act, fact.trigger) for act in acts)
    return same or not acts or not telling(fact.trigger)


def _may_be(noun: str, fact: Fact, told: Iterable[Fact]) -> bool:
    """Whether a noun may stand for what a claim tells: the decision, whatever it was; the raid, where they took the
    depot and no raid was `told`; no election where one resigned.
    """
    if noun in _GENERAL:
        return True
    if not names_event(noun):
        return False
    key = kin(noun)
    if {key, fact.trigger} == _DEATH:
        return False
    if key in fact.families or kindred(key, fact.trigger) or synonyms(key, fact.trigger):
        return True
    says_little = not is_family(fact.trigger) or not telling(fact.trigger)
    return says_little and not any(key in f.terms for f in told)

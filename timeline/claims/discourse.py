"""Who has been spoken of so far in a document, and whom a pronoun or a description picks of them.

One pass from top to bottom; what is nearest, a subject and often named wins; where nothing fits, the words stay open.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.claims import body_words as bw
from timeline.claims import designations as d
from timeline.claims import naming as t
from timeline.claims.descriptions import is_of_other_sort
from timeline.claims.given_names import is_woman
from timeline.claims.mentions import MEMORY, Mentioned, Mentions
from timeline.claims.name_forms import VENUES
from timeline.claims.named_things import Sort
from timeline.claims.parties import CASE, PARTIES
from timeline.model import Kind

_REACH = 6  # sentences after which a body is too far away for a pronoun; twice as many for a person
_KNOWN = 0.5  # what a given name is worth that tells what the pronoun asks
_TOPIC = 1.0  # what being the protagonist is worth where a paragraph begins
_UNSURE = 0.4  # what a described person and a named one must differ by, or a pronoun names neither
_BODY = frozenset({Kind.ORGANISATION, None})


@dataclass(slots=True)
class Discourse(Mentions):
    """The actors mentioned so far, and whom words that are no names mean of them."""

    def person(
        self,
        sentence: int,
        *,
        woman: bool,
        but: Collection[str] = (),
        speaks: bool = False,
        accused: bool = False,
    ) -> str | None:
        """Whom a personal pronoun means; `but` names those whom it cannot mean, `speaks` that they say something.

        Who only comments on what is told, "It was loud," said Ann Lund, is seldom meant unless they go on speaking.
        None where two are as likely: a wrong name is worse than none. Who is `accused` is no judge where another is
        told of, and nobody where another was mentioned as late.
        """
        meant = self._person(sentence, woman=woman, but=but, speaks=speaks, accused=accused)
        if meant is not None and self._is_woman(meant) is None:
            self.women[meant] = woman  # whom the text calls she is no "he" of a later sentence
        return meant

    def _person(self, sentence: int, *, woman: bool, but: Collection[str], speaks: bool, accused: bool) -> str | None:
        near = self._near(sentence, 2 * _REACH)
        near = [s for s in near if s.name not in but] if but else near
        other = not woman
        sex = {name: self._is_woman(name) for name in {s.name for s in near}}
        fits = [s for s in near if sex[s.name] is not other and self._can_be_person(s)]
        if woman and not any(sex[s.name] for s in fits):
            ships = [s for s in near if self._is_vessel(s.name) and sentence - s.sentence <= _REACH]
            if ships:
                return ships[-1].name
        if accused:
            fits = [s for s in fits if not self._judges(s.name)] or fits
        named = [s for s in fits if not s.name.islower()]
        favour = {s.name: _KNOWN for s in fits if sex[s.name] is woman}
        if self.opens and (topic := self._topic(named)) is not None:
            favour[topic] = favour.get(topic, 0) + _TOPIC
        told = fits if speaks else [replace(s, sentence=s.sentence - 1, subject=False) if s.quoted else s for s in fits]
        if self._lost(sentence, fits, favour):
            return None
        surname = self._surname(sentence, but)
        if surname is not None:
            return self._or_surname(surname, self._best(told, sentence, favour), fits)
        best = self._sure(told, sentence, favour)
        return None if accused and best is not None and self._rivalled(best, fits) else best

    def _lost(self, sentence: int, fits: Sequence[Mentioned], favour: Mapping[str, float]) -> bool:
        """Whether a paragraph has gone on without any of two or more whom a pronoun fits alike."""
        begun = sentence - self.length + 1
        if not fits or fits[-1].sentence >= min(begun, sentence - 1):
            return False
        worth = {name: favour.get(name, 0.0) for name in {s.name for s in fits}}
        most = sorted(worth.values())[-2:]
        return len(most) == 2 and most[0] == most[1]

    def _judges(self, name: str) -> bool:
        """Whether somebody is a judge, a detective or the like, who accuses others."""
        return not d.JUSTICE.isdisjoint({name.rpartition(" ")[2], *self.nouns.get(name, ())})

    def _rivalled(self, name: str, fits: Sequence[Mentioned]) -> bool:
        """Whether another was mentioned as late as somebody, or right before somebody who only said something."""
        at = max(s.sentence - s.says for s in fits if s.name == name)
        own = {name, *self.nouns.get(name, ())}
        return any(s.name not in own and s.sentence >= at for s in fits)

    def _surname(self, sentence: int, but: Collection[str]) -> Mentioned | None:
        """The last subject of all, in the sentence before or in this, where it can be a surname: Lund sued Norhall."""
        last = next((s for s in reversed(self._near(sentence, 1)) if s.subject), None)
        if last is None or last.kind is not None or last.name in self.outlets or last.name in self.things:
            return None
        called = self.nouns.get(last.name, frozenset()) - {"woman", "man"}
        bare = last.name.isalpha() and last.name.istitle() and is_woman(last.name) is None
        return last if bare and not called and last.name not in but else None

    def _or_surname(self, surname: Mentioned, best: str | None, fits: Sequence[Mentioned]) -> str | None:
        """Of who fits a pronoun best and a surname that is a nearer subject the one that is sure."""
        at = max((s.sentence for s in fits if s.name == best), default=-1)
        if best is None or (best.islower() and at <= surname.sentence):
            sure = self.human < surname.sentence and surname.name not in self.firms
            return surname.name if sure else None
        near = at >= surname.sentence and self._is_woman(best) is not None
        return best if near or surname.name in self.firms else None

    def _sure(self, told: Sequence[Mentioned], sentence: int, favour: Mapping[str, float]) -> str | None:
        """Who fits best; nobody where another can be meant as well: a stranger, one named with them, one described."""
        worth = self._worth(told, sentence, favour)
        best, *others = sorted(worth, key=worth.__getitem__)[::-1] or [""]
        at = {s.name: s.sentence for s in told}
        if not best or self.stranger > at[best]:
            return None
        with_them = {n for _, group in self.groups[-2:] if best in group for n in group}
        for other in (n for n in others if worth[best] - worth[n] < _UNSURE):
            if other in with_them or best.islower() or (other.islower() and at[other] > at[best]):
                return None
        return best

    def anybody(self, sentence: int) -> str | None:
        """What person a description without a name means: the 48-year-old."""
        near = [s for s in self._near(sentence, _REACH) if self._can_be_person(s) and not s.name.islower()]
        near = [s for s in near if s.kind is Kind.PERSON] or near
        return self._best([s for s in near if not s.quoted] or near, sentence)

    def latest_subject(self, sentence: int) -> str | None:
        """The body that is the last subject of all, where no thing was one since: Norhall was paid; it closed."""
        last = next((s for s in reversed(self._near(sentence, 1)) if s.subject), None)
        if last is None or last.sentence <= self.thing or last.kind not in _BODY or last.name in self.outlets:
            return None
        return last.name

    def quoted(self, sentence: int) -> tuple[str, ...]:
        """Who said the quotation right before a sentence or in it, and so is no "he" of what is quoted."""
        return tuple({s.name for s in self._near(sentence, 1) if s.quoted})

    def _can_be_person(self, said: Mentioned) -> bool:
        """Whether somebody is a person, or has a name of two words that nothing shows to be another's."""
        if said.kind is not None:
            return said.kind is Kind.PERSON
        name = said.name
        if name not in self.persons:
            self.persons[name] = name not in self.outlets and name not in self.things and _may_be_person(name)
        return self.persons[name]

    def _can_be_body(self, said: Mentioned) -> bool:
        """Whether somebody is one body, or has a name that nothing shows to be a person's."""
        if said.name in PARTIES:
            return True  # the claimant lost its fruit
        if said.kind is not None and said.kind is not Kind.ORGANISATION:
            return False
        noun = said.name.rpartition(" ")[2]
        if said.name.partition(" ")[0].lower() in d.PERSONS or noun.lower() in d.ROLES:
            return False  # Patient 2, the District Inspector
        if noun.islower() and (noun in d.PAIRS or d.singular(noun) != noun):
            return False  # the bankers
        if said.kind is not None:
            return True
        person = said.name == self.author or not d.PERSONS.isdisjoint(self.nouns.get(said.name, ()))
        return not person and (" " not in said.name or is_woman(said.name) is None)

    def can_be(self, name: str, *, woman: bool) -> bool:
        """Whether an actor mentioned before is a person who can be called she, or he."""
        last = next((s for s in reversed(self.seen[-MEMORY:]) if s.name == name), None)
        return last is not None and last.kind is Kind.PERSON and self._is_woman(name) in (woman, None)

    def _is_woman(self, name: str) -> bool | None:
        if name not in self.women:
            told = self.nouns.get(name, frozenset()) & {"woman", "man"}
            noun = name.rpartition(" ")[2]
            sex = True if noun in d.WOMEN else False if noun in d.MEN else is_woman(name)
            self.women[name] = "woman" in told if len(told) == 1 else sex
        return self.women[name]

    def pronoun(self, name: str, *, owns: bool) -> str:
        """The pronoun for an actor as an object, or as an owner: her, its; them and their where nothing tells it."""
        actor = self.actors.get(name)
        if actor.kind is Kind.ORGANISATION if actor is not None else name == self.speaker:
            return "its" if owns else "it"
        woman = self._is_woman(name)
        if woman is None:
            return "their" if owns else "them"
        return "her" if woman else "his" if owns else "him"

    def _is_vessel(self, name: str) -> bool:
        """Whether a name is that of what may be called she; storms are mostly "it"."""
        return self.things.get(name, Sort.STORM) is not Sort.STORM

    def _topic(self, fits: Sequence[Mentioned]) -> str | None:
        """The protagonist: who was mentioned more than twice as often as anybody else."""
        ranked = sorted({s.name for s in fits}, key=lambda n: -self.counts[n])
        second = self.counts[ranked[1]] if len(ranked) > 1 else 0
        return ranked[0] if ranked and self.counts[ranked[0]] > max(3, 2 * second) else None

    def body(self, sentence: int, but: Collection[str] = (), *, acts: bool = True) -> str | None:
        """What organisation, ship or storm "it" means, or what place the sentence before was about.

        What only may be a body, a name that was no subject, is meant only where "it" `acts`.
        """
        late = self._near(sentence, _REACH)
        near = [s for s in late if self._can_be_body(s) and s.name not in self.outlets and s.name not in but]
        places = (s for s in late if s.kind is Kind.PLACE and s.subject and s.name not in but)
        near += [s for s in places if sentence - s.sentence <= 1]
        sure = [s for s in near if s.kind is not None or s.subject]
        return self._best(sure or (near if acts else []), sentence)

    def is_subject(self, name: str, sentence: int) -> bool:
        """Whether an actor was a subject in the sentence before or in this, or the last subject before them."""
        last = next((s for s in reversed(self._near(sentence, 2)) if s.subject), None)
        latest = last is not None and last.name == name and last.sentence > self.thing
        return latest or any(s.name == name and s.subject for s in self._near(sentence, 1))

    def several(self, sentence: int) -> tuple[str, ...]:
        """Whom "they" means: who was last named together, a body for its people, or two people told of."""
        near = self._near(sentence, 2)
        at, group = self.groups[-1] if self.groups else (-9, ())
        if self.crowd > max((s.sentence for s in near if s.subject), default=at - 1) - 1 and self.crowd > at:
            return ()  # until the men went back: they
        if sentence - at <= 2 and not any(s.subject and s.sentence > at and s.name not in group for s in near):
            return group
        latest = max((s.sentence for s in near), default=0)
        last = [s for s in near if s.sentence == latest]
        if last and last[-1].kind is Kind.ORGANISATION and last[-1].sentence == sentence and not last[-1].subject:
            return (last[-1].name,)  # Lund led the club to the final, which they lost
        people = tuple(dict.fromkeys(s.name for s in last if s.kind is Kind.PERSON))
        bodies = [s.name for s in last if s.subject and s.kind is Kind.ORGANISATION and s.name not in self.outlets]
        if bodies and not people:
            return (bodies[-1],)
        return people if len(people) == 2 and not bodies else ()

    def two(self, sentence: int) -> tuple[str, ...]:
        """Whom "the two" means: the last two named together, else the two bodies that stand out."""
        at, group = self.groups[-1] if self.groups else (-99, ())
        return group if len(group) == 2 and sentence - at <= 2 * _REACH else self._foremost()

    def pair(self, noun: str, sentence: int) -> tuple[str, ...]:
        """The two that "the couple", "both" or "the two companies" mean: the last two named together of that kind."""
        person = noun in d.PAIRS or d.singular(noun) in d.ROLES or noun in ("men", "women")
        for at, group in reversed(self.groups[-8:]):
            kinds = {a.kind for n in group if (a := self.actors.get(n)) is not None and a.kind is not None}
            if len(group) == 2 and sentence - at <= 4 * _REACH and (kinds == {Kind.PERSON}) is person:
                return group
        return () if person else self._foremost()

    def _foremost(self) -> tuple[str, ...]:
        """The two bodies that a text has named most often so far; none where a third is named as often."""
        acted = {s.name for s in self.seen[-MEMORY:] if s.subject}
        sure = {s.name for s in self._bodies() if s.kind is not None or s.name in acted}
        fits = [n for n in sure if not self.nouns.get(n, frozenset()) & d.PUBLIC and n not in self.things]
        ranked = sorted(fits, key=lambda n: (-self.counts[n], n))
        clear = len(ranked) == 2 or (len(ranked) > 2 and self.counts[ranked[1]] > self.counts[ranked[2]])
        return tuple(sorted(ranked[:2])) if clear else ()

    def _bodies(self) -> list[Mentioned]:
        return [s for s in self.seen[-MEMORY:] if self._can_be_body(s) and s.name not in self.outlets]

    def storm(self) -> str | None:
        """The one storm that the text has named so far: the hurricane; none where another came up behind it."""
        named = {s.name: s.sentence for s in self.seen if self.things.get(s.name) is Sort.STORM}
        return next((name for name, at in named.items() if at >= self.storm_at), None) if len(named) == 1 else None

    def described(
        self,
        noun: str,
        sentence: int,
        *,
        capital: bool = False,
        sort: tuple[str, bool] | None = None,
        acts: bool = True,
    ) -> str | None:
        """The actor that "the <noun>" means: the nearest that the text calls so, else a company that stands out.

        `sort` is a word between the two, and whether it is an adjective: the [district] court. One without a name is
        meant only where it `acts`.
        """
        for s in reversed(self.seen[-MEMORY:]):
            if sort is not None and is_of_other_sort(s.name, noun, sort[0], adjective=sort[1]):
                continue
            if acts and noun in d.PUBLIC and s.name.islower() and s.name.endswith(f" {noun}"):
                return s.name  # the district court
            named_so = capital and noun.capitalize() in s.name.split() and s.name not in VENUES
            if named_so and s.name not in self.outlets:
                return s.name
            if noun in self.nouns.get(s.name, ()) and not (s.name in self.outlets and noun not in d.PAPERS):
                return s.name
        if capital and noun in d.COMPANIES and self.speaker:
            return self.speaker  # the Group, in its own report
        if noun in d.COMPANIES:
            return self._company(noun, sentence)
        # The Authority, the mayor, in a text that gives the name only later or in its head.
        if capital or noun in CASE or noun in d.LOCAL_OFFICES:
            called = [n for n, nouns in self.nouns.items() if noun in nouns and n not in self.outlets]
            return called[0] if len(called) == 1 else None
        return None

    def _company(self, noun: str, sentence: int) -> str | None:
        """The company that stands out: often named, lately, as a subject; none that has another description."""
        best: dict[str, float] = {}
        acted = {s.name for s in self.seen[-MEMORY:] if s.subject or s.owns}
        for s in self._bodies():
            nouns = self.nouns.get(s.name, frozenset())
            public = nouns & d.PUBLIC or (noun not in d.ANY_COMPANY and nouns & d.SPECIAL)
            noun_of = s.name.rpartition(" ")[2]
            crew = noun_of.islower() and noun_of not in d.COMPANIES  # but: a Leeds firm built it
            unlikely = s.kind is None or s.name.rpartition(" ")[2] in d.VENUES
            if s.name in self.things or public or crew or (unlikely and s.name not in acted):
                continue
            near = 1 / (1 + max(0, sentence - s.sentence)) + 0.5 * (s.subject or s.owns) + 0.5 * (s.kind is not None)
            near += s.name == self.speaker  # who publishes is the company of its own release
            best[s.name] = max(best.get(s.name, 0), near)
        scored = {n: near + 0.6 * math.log1p(self.counts[n]) for n, near in best.items()}
        return max(scored, key=lambda n: scored[n]) if scored else None


def _may_be_person(name: str) -> bool:
    """Whether a name is a given name, or of two words that no body or place has in its own."""
    words = name.split()
    if len(words) == 1:
        return is_woman(name) is not None  # James came home
    return len(words) == 2 and not any(w in bw.ORGANISATION or w in t.PLACE_TAILS or not w.isalpha() for w in words)

"""What pronouns and descriptions stand for: he, it, they, the company, the judge, we; in the order of a sentence.

A name or a resolved word is noted before the words behind it are looked at, so that "he" never means somebody whom
the sentence names only later, but for an opening phrase: After his arrest Lund resigned.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from timeline.claims import designations as d
from timeline.claims import lexicon as x
from timeline.claims import pronouns
from timeline.claims.acted_on import Object, it_may_mean, last_object, they_may_mean
from timeline.claims.clauses import Clause
from timeline.claims.definite import before_pronoun, is_apposed, is_by_age, is_common, is_definite, sort_before
from timeline.claims.discourse import Discourse
from timeline.claims.expletives import ANSWERS, befalls_thing, does_or_suffers, is_body, is_expletive, is_firm
from timeline.claims.mentions import Mentioned
from timeline.claims.nouns import Range, heads_of
from timeline.claims.spots import Spot
from timeline.claims.tokens import Words, in_quotation
from timeline.claims.unnamed import unnamed
from timeline.claims.voices import voice_at
from timeline.model import Kind

# Nouns that can stand for two with "both" or "the two", and those that can for one with "the".
_OF_TWO = d.PAIRS | {"men", "women"} | {d.plural(n) for n in d.NOUNS}
_STORMS = frozenset("storm hurricane typhoon cyclone".split())
_NOUNS = d.NOUNS | _OF_TWO | _STORMS
_AGED = "year-old"  # the 48-year-old
_REFERRING = pronouns.PRONOUNS | _NOUNS | {_AGED, "two", *d.PARENTS}
_NOMINAL = frozenset({x.NOUN, x.NAME})


class Reference(NamedTuple):
    """Words that stand for actors: first word, one past the last, whom they mean."""

    first: int
    last: int
    names: tuple[str, ...]


def references(
    words: Words, clauses: Sequence[Clause], spots: Sequence[Spot], discourse: Discourse, sentence: int
) -> list[Reference]:
    """The words of a sentence that stand for actors, in order; the actors are noted in the discourse."""
    return _Pass(words, clauses, spots, discourse, sentence).run()


class _Pass:
    """One sentence from left to right."""

    def __init__(
        self, words: Words, clauses: Sequence[Clause], spots: Sequence[Spot], discourse: Discourse, sentence: int
    ) -> None:
        self.words, self.discourse, self.sentence = words, discourse, sentence
        self.spots = {s.start: s for s in spots}
        self.clauses = clauses
        self.heads: dict[int, Clause] = {}
        self.subjects: dict[int, tuple[Range, list[int]]] = {}  # by their last words, with their heads
        for c in clauses:
            if c.subject is not None and not c.inherited:
                heads = heads_of(words, *c.subject)
                for i in heads:
                    self.heads[i] = c
                self.subjects[c.subject[1] - 1] = c.subject, heads
        self.meant: dict[int, tuple[str, ...]] = {}
        self.unknown: set[str] = set()  # he, she, of whom the text has not told
        self.asks = words.text[-1:] == ("?",)  # whom a question names, the answer is about

    def run(self) -> list[Reference]:
        words, found = self.words, []
        named = {i: spot for start, spot in self.spots.items() if (i := words.at(start)) >= 0}
        referring = () if _REFERRING.isdisjoint(words.low) else [i for i, w in enumerate(words.low) if w in _REFERRING]
        for i in sorted({*named, *referring, *self.subjects}):
            low, tag = words.low[i], words.tag[i]
            if low in d.PERSONS and tag == x.NOUN:
                self.discourse.human = self.sentence
            if i in named and tag == x.NAME:
                if is_firm(words, i, self.heads.get(i)):
                    self.discourse.firms.add(named[i].name)
                initials = words.text[i].isupper() and " " not in words.text[i]
                if initials or named[i].name in self.discourse.called:
                    self.discourse.called[named[i].name] = words.text[i]
                self._note(i, (named[i].name,), named[i].kind)
            elif low in _REFERRING and (low not in _NOUNS or tag in _NOMINAL) and (names := self._resolved(i)):
                begin = i - 1 if tag in _NOMINAL and i and words.tag[i - 1] == x.DET else i
                begin = i - 3 if low == _AGED else begin
                found.append(Reference(begin, i + 1, names))
                self._note(i, names, None)
            elif low in ("he", "she") and not self._quoted(i):
                self.unknown.add(low)  # he bought Marne Hall, which he sold
            elif low in d.PERSONS and tag in _NOMINAL and i not in self.subjects and self._is_somebody(i):
                self.discourse.note(Mentioned(low, Kind.PERSON, self.sentence, False))
            if i in self.subjects:
                self._subject(*self.subjects[i])
        self.discourse.acted_on = self.sentence, last_object(words, self.clauses, len(words))
        return found

    def _is_somebody(self, i: int) -> bool:
        """Whether a noun is somebody of whom the text tells, and describes no pronoun: the son of a clerk, he left."""
        return is_definite(self.words, i) and not before_pronoun(self.words, i)

    def _note(self, i: int, names: tuple[str, ...], kind: Kind | None) -> None:
        self.meant[i] = names
        if i - 2 in self.meant and self.words.tag[i - 1] == x.COORD:
            self._together((*self.meant[i - 2], *names))
        if len(names) != 1:
            return
        name, is_head = names[0], i in self.heads
        actor = self.discourse.actors.get(name)
        glossed = x.OPEN in self.words.tag[i + 1 : i + 3] and any(i == span[0] for span, _ in self.subjects.values())
        governing = None if is_head else self._governing(i)
        if self._verb(governing) in x.PENAL and governing and governing.group and not governing.group.passive:
            self.discourse.punished = self.sentence, name
        kind = kind or (actor.kind if actor else None)
        quoted, says = (self._says_quoted(i), self._says(i)) if is_head else (False, False)
        subject = is_head or glossed or self.asks
        owns = self._owns_subject(i)
        self.discourse.note(Mentioned(name, kind, self.sentence, subject, quoted, says, owns))

    def _owns_subject(self, i: int) -> bool:
        """Whether the subject of a clause is somebody's: Norhall's chairman resigned."""
        owns = self.words.tag[i + 1 : i + 2] == x.POSS and self.words.low[i + 1].startswith("'")
        return owns and any(first <= i < last for (first, last), _ in self.subjects.values())

    def _says(self, i: int) -> bool:
        """Whether a word is whoever says something."""
        return self._verb(self.heads.get(i)) in x.REPORTING

    def _verb(self, clause: Clause | None) -> str:
        """The verb of a clause; empty where there is none."""
        return self.words.lemma[clause.group.head] if clause is not None and clause.group is not None else ""

    def _says_quoted(self, i: int) -> bool:
        """Whether a word is whoever said the quotation before it: …,” said Ann Lund."""
        clause = self.heads.get(i)
        group, before = (clause.group, self.words.tag[: clause.first]) if clause is not None else (None, "")
        inverted = group is not None and i >= group.last and self.words.lemma[group.head] in x.SAYING
        return inverted and x.QUOTE in before

    def _subject(self, span: Range, heads: Sequence[int]) -> None:
        """Note a subject that names several, or a thing."""
        names = tuple(dict.fromkeys([n for i in heads if i in self.meant for n in self.meant[i]]))
        if len(names) > 1 and x.COORD in self.words.tag[slice(*span)]:
            self._together(names)
        elif not names and heads and is_common(self.words, heads[-1]):
            noun = self.words.low[heads[-1]]
            if self.words.low[span[0]] in ("a", "an", "another"):
                self.discourse.stranger = self.sentence if noun in d.PERSONS else self.discourse.stranger
                self.discourse.storm_at = self.sentence if noun in _STORMS else self.discourse.storm_at
            self._nameless(unnamed(self.words, range(*span)))
            if d.is_plural(noun):
                self.discourse.crowd = self.sentence
            if not noun.endswith("s") and noun not in d.HUMAN and noun not in d.NOUNS:
                self.discourse.thing = self.sentence

    def _nameless(self, people: tuple[int, str] | None) -> None:
        """Note a subject without a name, which a pronoun may take up."""
        if people is None:
            return
        self.meant[people[0]] = (people[1],)
        noun = people[1].rpartition(" ")[2]
        if noun in d.PAIRS or d.singular(noun) != noun:
            self.discourse.groups.append((self.sentence, (people[1],)))
        else:
            kind = Kind.PERSON if noun in d.PERSONS else Kind.ORGANISATION
            self.discourse.note(Mentioned(people[1], kind, self.sentence, True, says=self._says(people[0])))

    def _together(self, names: tuple[str, ...]) -> None:
        if len(set(names)) > 1:
            self.discourse.groups.append((self.sentence, names))

    def _resolved(self, i: int) -> tuple[str, ...]:
        words, low, tag = self.words, self.words.low[i], self.words.tag[i]
        if words.text[i].isupper() and len(low) > 1:
            return ()  # IT, US: names in capitals are no pronouns
        if low in pronouns.SEVERAL:
            if low == "both" and i not in self.heads:
                return ()  # both companies
            if low == "them" and words.low[i - 1] == "of" and words.tag[i - 2] in (x.NUM, x.DET, x.ADJ):
                return ()  # 212 papers, 208 of them good
            but = self._subject_of(i) if low == "them" else ()
            names = self.discourse.several(self.sentence)
            return () if set(names) & set(but) or self._may_be_others(i, low) else names
        if low == "two":
            return self.discourse.two(self.sentence) if i in self.heads else ()
        if low in _OF_TWO and low not in d.NOUNS:
            return self._pair(i, low)
        return tuple(n for n in (self._one(i, low, tag),) if n is not None)

    def _acted_on(self, i: int) -> Object | None:
        """What was acted on right before a word, in this sentence or the one before."""
        at, before = self.discourse.acted_on
        before = before._replace(owned=False) if before is not None and self.sentence - at == 1 else None
        return last_object(self.words, self.clauses, i) or before

    def _may_be_others(self, i: int, low: str) -> bool:
        """Whether "they" can mean several on whom was acted right before."""
        group = self.heads[i].group if low == "they" and i in self.heads else None
        done_to = self._acted_on(i) if group is not None else None
        return group is not None and done_to is not None and they_may_mean(done_to, self.words, group)

    def _pair(self, i: int, noun: str) -> tuple[str, ...]:
        """The couple, both companies, the two men."""
        before = self.words.low[max(0, i - 2) : i]
        counted = "both" in before or (before[-1:] == ("two",) and before[0] in ("the", "these", "those"))
        counted = counted or (noun in d.PAIRS and before[-1:] == ("the",))
        return self.discourse.pair(noun, self.sentence) if counted else ()

    def _one(self, i: int, low: str, tag: str) -> str | None:
        if low in pronouns.PERSON:
            return self._personal(i, low, tag)
        if low in pronouns.THING:
            return self._body(i, low)
        if low in pronouns.FIRST:
            return self.discourse.speaker
        if low in pronouns.SPEAKER:
            said = self._voice(i)
            return said[0] if said else None if self._quoted(i) else self.discourse.author
        if low == _AGED:
            return self.discourse.anybody(self.sentence) if is_by_age(self.words, i) else None
        if low in d.PARENTS and is_definite(self.words, i):
            return self.discourse.person(self.sentence, woman=d.PARENTS[low])
        if is_definite(self.words, i) and not is_apposed(self.words, self.spots, i):
            before = self.words.low[i - 1]
            if low in _STORMS:
                return self.discourse.storm() if self.words.low[i + 1 : i + 2] != ("of",) else None
            noun = f"{before} {low}" if before in d.DEPUTIES else low
            capital, sort = self.words.text[i][0].isupper(), sort_before(self.words, i)
            return self.discourse.described(noun, self.sentence, capital=capital, sort=sort, acts=i in self.heads)
        return None

    def _personal(self, i: int, low: str, tag: str) -> str | None:
        """Whom he, she, him, her or his means."""
        if tag == x.POSS and (self.words.low[i + 1 : i + 2] or ("",))[0] in d.STYLES:
            return None  # Her Majesty
        but = self._subject_of(i) if tag == x.OBJ else self._belonging(i)
        if tag == x.POSS and (own := self._same_person(i, woman=low == "her")) is not None:
            return own
        if self._quoted(i):
            but = (*but, *self._voice(i), *self.discourse.quoted(self.sentence))
        elif self.discourse.author is not None and not pronouns.SPEAKER.isdisjoint(self.words.low):
            but = (*but, self.discourse.author)  # he called me in
        but = (*but, *self._inside(i))
        ahead = self._ahead(i, Kind.PERSON)
        if ahead is not None and ahead not in but:
            return ahead
        woman, accused = low in ("she", "her"), self._is_accused(i)
        name = self.discourse.person(self.sentence, woman=woman, but=but, speaks=self._says(i), accused=accused)
        actor = self.discourse.actors.get(name) if name is not None and low in self.unknown else None
        return None if actor is not None and actor.kind is not Kind.PERSON else name

    def _same_person(self, i: int, *, woman: bool) -> str | None:
        """The person who is the subject of the clause in which something is hers or his: Dr Moss sold [her] house."""
        names = self._subject_of(i)
        return names[0] if len(names) == 1 and self.discourse.can_be(names[0], woman=woman) else None

    def _is_accused(self, i: int) -> bool:
        """Whether of a pronoun is told what harms a good name: she was fired, police charged him, he pleaded guilty."""
        words, clause = self.words, self.heads.get(i)
        group = clause.group if clause is not None else None
        if group is not None:
            harmed = words.lemma[group.head] in x.PENAL and group.passive
            return harmed or words.low[group.last : group.last + 1] == ("guilty",)
        governing = self._governing(i) if words.tag[i] == x.OBJ else None
        return self._verb(governing) in x.PENAL

    def _belonging(self, i: int) -> tuple[str, ...]:
        """Who is somebody's, and so is not that somebody: his uncle, Karl Sund."""
        words, k = self.words, i + 1
        if words.tag[i] != x.POSS:
            return ()
        while k < len(words) and words.tag[k] in (x.NOUN, x.ADJ):
            k += 1
        k += k > i + 1 and words.tag[k : k + 1] == x.COMMA
        spot = self.spots.get(words.start[k]) if k < len(words) else None
        return (spot.name,) if spot is not None else ()

    def _body(self, i: int, low: str) -> str | None:
        if is_expletive(self.words, i):
            return None
        clause = self._governing(i)
        if low == "it" and i not in self.heads:
            behind = clause is not None and clause.group is not None and i == clause.group.last
            meant = behind and is_body(self.words, i, self._verb(clause))
            found = self.discourse.body(self.sentence, but=self._subject_of(i), acts=False) if meant else None
            passive = clause is not None and clause.group is not None and clause.group.passive
            if passive and self.words.low[i - 1] == "by":
                found = self.discourse.body(self.sentence, but=self._subject_of(i))  # published by it
        else:
            found = self._acting_body(i, low)
        if low == "it" and found is None:
            self.discourse.thing = self.sentence  # bought it; it lay there
        return found

    def _acting_body(self, i: int, low: str) -> str | None:
        """What body "it" as a subject means, or "its": the last subject, else one that can do what "it" does."""
        if (inside := self._inside(i)) and low == "it":
            return self.discourse.body(self.sentence, but=inside)
        group = self.heads[i].group if i in self.heads else None
        deed = does_or_suffers(group.passive, self.words.lemma[group.head]) if group is not None else False
        if low == "it" and group is not None and befalls_thing(self.words, self.words.lemma[group.head], group.last):
            return None
        done_to = self._acted_on(i) if low == "it" and group is not None else None
        if group is not None and done_to is not None and it_may_mean(done_to, self.words, group):
            return None
        if low == "it" and self.sentence - self.discourse.thing <= 1:
            latest = self.discourse.latest_subject(self.sentence)
            if latest is not None or not deed or (group is not None and group.passive):
                return latest
        ahead = self._ahead(i, Kind.ORGANISATION)
        if ahead is not None or low == "its":
            return ahead or self.discourse.body(self.sentence)
        at, punished = self.discourse.punished
        if self.sentence - at <= 1 and self._verb(self.heads.get(i)) in ANSWERS:
            return punished
        if self.sentence - at <= 1 and group is not None and group.passive and self._is_accused(i):
            return None  # Norhall sued Barclays; it was fined
        name = self.discourse.body(self.sentence)
        return name if name is None or deed or self.discourse.is_subject(name, self.sentence) else None

    def _voice(self, i: int) -> tuple[str, ...]:
        """Who says the quotation that a word is in."""
        voice = voice_at(self.discourse.voices, self.words.start[i])
        return (voice.name,) if voice is not None and voice.name is not None else ()

    def _inside(self, i: int) -> tuple[str, ...]:
        """Whom the quotation names that a word says, who so is not that word: “Lund was paid,” it said."""
        said = self._says(i) and not self._quoted(i)
        return tuple(n for k, names in self.meant.items() if said and self._quoted(k) for n in names)

    def _quoted(self, i: int) -> bool:
        return in_quotation(self.words, i) or voice_at(self.discourse.voices, self.words.start[i]) is not None

    def _governing(self, i: int) -> Clause | None:
        """The clause behind whose verb a word stands."""
        for clause in reversed(self.clauses):
            if clause.group is not None and clause.group.last <= i < clause.last:
                return clause
        return None

    def _subject_of(self, i: int) -> tuple[str, ...]:
        """Whom the subject of the clause means, of which a word is an object."""
        clause = self._governing(i)
        if clause is None or clause.subject is None:
            return ()
        return tuple(n for k in range(*clause.subject) for n in self.meant.get(k, ()))

    def _ahead(self, i: int, kind: Kind) -> str | None:
        """The subject behind an opening phrase or clause that holds the word: After his arrest, Lund …."""
        if self.words.tag[0] not in (x.PREP, x.SUB, x.ING) or x.COMMA not in self.words.tag[i:]:
            return None
        comma = self.words.tag.index(x.COMMA, i)
        if any(k in self.meant for k in range(i)) or comma + 1 >= len(self.words):
            return None
        spot = next((self.spots[s] for s in self.words.start[comma + 1 : comma + 3] if s in self.spots), None)
        k = self.words.start.index(spot.start) if spot is not None else -1
        return spot.name if spot is not None and k in self.heads and spot.kind is kind else None

"""What tells two clauses of one act apart, so that their dates do not contradict each other: the second reading and
the first, the board's vote and the shareholders', a sentence for arson and one for fraud, what was done and the news
of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

from timeline.claims.lexicon import BE, CLOSED
from timeline.events import noun_phrases as np
from timeline.events.clause_words import told_words, verb_at
from timeline.events.counts import differ
from timeline.events.facts import Fact
from timeline.events.kin import announcing, is_family, kin, light, saying
from timeline.events.ordinals import FIRST, LAST, Ordinal, comparable, ordinals, ranks
from timeline.events.profiles import Profile
from timeline.events.seats import two_states
from timeline.events.slots import CLASSES, NUMBERS, UNDERGOER, object_of, slots
from timeline.events.strangers import of_two_fields, other_people, strangers, two_sides
from timeline.events.unlike import (
    at_others,
    in_others_for_other_sums,
    of_other_acts,
    tallied_otherwise,
    to_do_others,
    to_other_names,
)
from timeline.events.weighing import LEAST_WORD
from timeline.model import Kind

_ONE_ACT = frozenset({"same trigger", "act in clause"})
_ONE_WORD = _ONE_ACT | {"same light trigger", "near trigger"}
_STRANGE = 2  # names that the other document does not know


def _lines(table: str) -> dict[str, str]:
    """Each word of a table by the first word of its line; lines are divided by bars."""
    return {word: line.split()[0] for line in table.split("|") for word in line.split()}


# Nouns before a number that is a name, phase four, flight 212; those of one line are one.
_NUMBERED = _lines(
    """phase level stage step grade alert|round leg heat|part|day|game match race|session|flight|mission|test|trial
    |count|lot|case|bill|act|resolution motion|article|section|chapter|clause|unit reactor block|line route|platform
    |pier gate|shaft mine well hole|ward floor room|version"""
)
# Bodies that decide apart, each in its turn, on one thing. One line is one body by several nouns.
_ORGANS = _lines(
    """board directors|shareholders stockholders investors|members workers staff employees union|creditors bondholders
    |house commons assembly deputies|senate lords|committee|cabinet government ministers|council councillors
    |court judge magistrate tribunal|jury jurors|president|governor|king queen|voters electorate"""
)
# The two sides of a thing, by a number each; those of one pair are n and -n.
_SIDES = {
    word: side
    for n, pair in enumerate(
        "east eastern eastbound/west western westbound|north northern northbound/south southern southbound"
        "|upper/lower|inner/outer|left/right|men/women|junior/senior".split("|"),
        start=1,
    )
    for side, words in zip((n, -n), pair.split("/"), strict=True)
    for word in words.split()
}
_PERSONAL = frozenset(kin(w) for w in "die bear murder kill shoot execute bury resign".split())
_BE = frozenset(word for word, tag in CLOSED.items() if tag == BE)
_SINGLE = frozenset("a an its his her their".split())
_PEOPLE = frozenset(kin(w) for w in "man men woman women boy boys girl girls people person suspect suspects".split())


def apart(one: Fact, other: Fact, found_names: float, mine: Profile, theirs: Profile) -> bool:
    """Whether something says that two clauses tell of two acts; `found_names` counts the names that are strange to the
    other's document.
    """
    return (
        found_names >= _STRANGE
        or differ(one.counts, other.counts)
        or _of_news(one, other)
        or _of_another(one, other)
        or _numbered_otherwise(one, other)
        or _of_other_things(one, other)
        or of_two_fields(one, other)
        or other_people(one, other, mine, theirs)
    )


def _of_news(one: Fact, other: Fact) -> bool:
    """Whether one date is that of the news of an act only, or both are those of two reports."""
    news = announcing(one.trigger), announcing(other.trigger)
    return news[0] != news[1] or (saying(one.trigger) and not same_rank(one, other))


def same_rank(one: Fact, other: Fact) -> bool:
    """Whether both clauses tell of the first or the last of something, of which there is one."""
    return bool(ranks(told_words(one)) & ranks(told_words(other)) & {FIRST, LAST})


def counted_apart(one: Fact, other: Fact) -> bool:
    """Whether two clauses tell of the first and the second, the east and the west, phase two and phase three, or of
    one and of several.
    """
    return (
        _of_other_rank(one, other)
        or _on_other_sides(one, other)
        or _numbered_otherwise(one, other)
        or _of_other_count(one, other)
    )


def _of_another(one: Fact, other: Fact) -> bool:
    """Whether the clauses rank the act, set it on two sides or give it to two bodies; not where it befalls one person,
    who dies and resigns once, whatever each clause says of them.
    """
    if one.trigger == other.trigger and one.trigger in _PERSONAL and _people(one) & _people(other):
        return False
    return _of_other_rank(one, other) or _on_other_sides(one, other) or _by_other_organs(one, other)


def distinct(one: Fact, other: Fact, found: Mapping[str, float], mine: Profile, theirs: Profile) -> bool:
    """Whether two clauses tell of two acts whatever else they share: they name two to whom something was done, or two
    who did one thing to different things, or two bodies, places, sides or numbers; `found` is what else is known of
    the pair.
    """
    if not one.patients & other.patients and strangers(one, other, "patient", mine, theirs):
        return True
    if two_sides(one, other) or of_two_fields(one, other):
        return True
    if of_other_acts(one, other, kindred=bool(found.keys() & _ONE_WORD)) or at_others(one, other, mine, theirs):
        return True
    if one.trigger == other.trigger == _SIGNING and _signed_otherwise(one, other):
        return True
    if one.trigger == other.trigger and _done_twice(one, other, mine, theirs):
        return True
    alike = found["numbers"] or not found.keys() & _ONE_ACT or plain_words(one, other) >= LEAST_WORD
    if not alike and _to_others(one, other, mine, theirs):
        return True
    if not one.doers & other.doers and strangers(one, other, "agent", mine, theirs):
        if found["other names"] or differ(one.counts, other.counts):
            return True
        if _of_other_things(one, other) or _to_others(one, other, mine, theirs):
            return True
    return (
        _of_other_count(one, other)
        or _numbered_otherwise(one, other)
        or _on_other_sides(one, other)
        or _by_other_organs(one, other)
    )


def _done_twice(one: Fact, other: Fact, mine: Profile, theirs: Profile) -> bool:
    """Whether one act by its name was done twice: by two states, at two sites, to two wares, for two sums, on two
    tallies, or by two for two reasons.
    """
    if _for_others(one, other, mine, theirs) or two_states(one, other) or to_do_others(one, other):
        return True
    if differ(one.counts, other.counts) and to_other_names(one, other, mine, theirs):
        return True
    if one.trigger in _WINNING and _of_other_slots(one, other, "for"):
        return True
    if in_others_for_other_sums(one, other, mine, theirs) or tallied_otherwise(one, other):
        return True
    return bool(one.doers and other.doers) and not one.doers & other.doers and _of_other_things(one, other)


_WINNING = frozenset(("win", "award"))  # one prize for the picture, one for the actress


def _of_other_slots(one: Fact, other: Fact, slot: str) -> bool:
    here, there = (slots(told_words(f), verb_at(f)).get(slot, frozenset[str]()) for f in (one, other))
    return bool(here and there) and not _stands(here, other) and not _stands(there, one)


_SIGNING = kin("sign")
_WRITINGS = frozenset(kin(w) for w in "agreement letter petition bill law lease will decree statement".split())


def _signed_otherwise(one: Fact, other: Fact) -> bool:
    """Whether two writings were signed, each named in one clause: a contract, an open letter."""
    here, there = _WRITINGS & one.terms.keys(), _WRITINGS & other.terms.keys()
    return bool(here and there) and here.isdisjoint(there)


def _people(fact: Fact, *roles: str) -> frozenset[str]:
    """The family names of the people in a clause, in some roles if given."""
    named = (p for p in fact.claim.parts if p.kind is Kind.PERSON and (not roles or p.role in roles))
    return frozenset(p.actor.casefold().split()[-1] for p in named)


def _of_other_rank(one: Fact, other: Fact) -> bool:
    """Whether the clauses tell of the first and the second, or one of a second and the other of one that it does not
    count.
    """
    here, there = ordinals(told_words(one), verb_at(one)), ordinals(told_words(other), verb_at(other))
    if here and there:
        pairs = [(a.rank, b.rank) for a in here for b in there if comparable(a, b)]
        return bool(pairs) and all(a != b for a, b in pairs)
    return any(_one_more(a, other) for a in here) or any(_one_more(b, one) for b in there)


def _one_more(ordinal: Ordinal, other: Fact) -> bool:
    """Whether what a clause counts cannot be what the other tells of without a count: a second crash; its second
    phase, where the other speaks of no phase.
    """
    if ordinal.rank in (FIRST, LAST):
        return False
    return ordinal.one_more or not _stands(frozenset((ordinal.of,)), other)


def _numbered_otherwise(one: Fact, other: Fact) -> bool:
    here, there = _numbered(told_words(one)), _numbered(told_words(other))
    return any(here[noun] != there[noun] for noun in here.keys() & there.keys())


def _on_other_sides(one: Fact, other: Fact) -> bool:
    """Whether two clauses tell of two parts of one thing: the east bank, the west bank."""
    here, there = _sided(told_words(one)), _sided(told_words(other))
    return any(here[thing] == -there[thing] for thing in here.keys() & there.keys())


@lru_cache(maxsize=1 << 12)
def _sided(text: str) -> dict[str, int]:
    """The sides that a clause names, by what they are sides of: the west bank, the west of Orsk."""
    words = np.tokens(text)
    found: dict[str, int] = {}
    for at, word in enumerate(words):
        side = _SIDES.get(word.casefold().removesuffix("'s").removesuffix("’s"))
        if side is None:
            continue
        phrase = np.phrase(words[at + 1 :])
        if not phrase and words[at + 1 : at + 2] == ["of"]:
            phrase = np.phrase(words[at + 2 :])
        found.setdefault(kin(phrase[-1].casefold()) if phrase else " ".join(words[max(0, at - 2) : at]), side)
    return found


def _by_other_organs(one: Fact, other: Fact) -> bool:
    """Whether two bodies act, each in one clause, and not one person with two titles."""
    here, there = _organs(one), _organs(other)
    return bool(here and there) and not here & there and not _people(one, "agent") & _people(other, "agent")


def _of_other_things(one: Fact, other: Fact) -> bool:
    """Whether the act is done to two things, or the same preposition leads to two, of which neither stands anywhere in
    the other clause.
    """
    here, there = slots(told_words(one), verb_at(one)), slots(told_words(other), verb_at(other))
    if _of_other_count(one, other):
        return True
    shared = {s for s in here.keys() & there.keys() if _is_number(here[s]) == _is_number(there[s])}
    if one.patients & other.patients:
        shared -= {UNDERGOER}
    return any(not _stands(here[slot], other) and not _stands(there[slot], one) for slot in shared)


def _for_others(one: Fact, other: Fact, mine: Profile, theirs: Profile) -> bool:
    """Whether one preposition leads to two names, each of which the other's document does not have: the board of
    Orsk Bank, the board of Halden.
    """
    here, there = slots(told_words(one), verb_at(one)), slots(told_words(other), verb_at(other))
    return any(
        here[slot] <= mine.names - theirs.names and there[slot] <= theirs.names - mine.names
        for slot in here.keys() & there.keys() - {UNDERGOER}
    )


def plain_words(one: Fact, other: Fact) -> float:
    """Weight of the words that two clauses share and that are no names and no acts."""
    names = one.names | other.names | {one.trigger, other.trigger}
    return sum(min(v, other.terms[t]) for t, v in one.terms.items() if t in other.terms and t not in names)


def _to_others(one: Fact, other: Fact, mine: Profile, theirs: Profile) -> bool:
    """Whether one act is done to two things, each of which the other's document does not speak of: the senate passed
    the water bill, the senate passed the budget; not: the measure, which the bill may be.
    """
    here, there = (object_of(told_words(fact), verb_at(fact)) for fact in (one, other))
    if not here or not there or any(is_family(k) or light(k) or k[0].isdigit() for k in here | there):
        return False
    if not CLASSES.isdisjoint(here | there):
        return False
    return not (here & (theirs.counts.keys() | theirs.names) or there & (mine.counts.keys() | mine.names))


def _of_other_count(one: Fact, other: Fact) -> bool:
    """Whether the act is done to one here and to several there: a woman, two men; its shop, nine shops."""
    (many, noun), (few, other_noun) = (_counted(told_words(f), verb_at(f)) for f in (one, other))
    return bool(many and few) and many != few and (noun == other_noun or {noun, other_noun} <= _PEOPLE)


@lru_cache(maxsize=1 << 12)
def _counted(text: str, verb: int) -> tuple[str, str]:
    """How many things the verb of a clause acts on, and the key of what they are; empty where that is not told."""
    words = [w.casefold() for w in np.phrase(np.tokens(text[verb:])[1:])] if verb >= 0 else []
    if len(words) < 2:
        return "", ""
    number = NUMBERS.get(words[0], words[0] if words[0].isdigit() else "")
    single = words[0] in _SINGLE and not words[-1].endswith("s")
    return number or ("1" if single else ""), kin(words[-1].removesuffix("s"))


def _is_number(keys: frozenset[str]) -> bool:
    return any(key[0].isdigit() for key in keys)


def _stands(keys: frozenset[str], fact: Fact) -> bool:
    """Whether a clause or its sentence has one of some words and numbers, or an actor by it."""
    if _is_number(keys):
        return not keys.isdisjoint(NUMBERS.get(w.casefold(), w) for w in np.tokens(told_words(fact)))
    actors = frozenset(kin(w) for p in fact.claim.parts for w in f"{p.actor} {p.alias}".casefold().split())
    return any(key in fact.terms or key in fact.context or key in actors for key in keys)


@lru_cache(maxsize=1 << 12)
def _numbered(text: str) -> dict[str, str]:
    """The number of each thing that is called by one."""
    words = map(str.casefold, np.tokens(text))
    found: dict[str, str] = {}
    for noun, number in pairwise(words):
        if (number[0].isdigit() or number in NUMBERS) and noun in _NUMBERED:
            found[_NUMBERED[noun]] = NUMBERS.get(number, number)
    return found


def _organs(fact: Fact) -> frozenset[str]:
    """The bodies that act in a clause: its subject, or what "by" leads to."""
    said, verb = told_words(fact), verb_at(fact)
    if verb < 0:
        return frozenset()
    before, behind = np.tokens(said[:verb]), np.tokens(said[verb:])
    if before and before[-1].casefold() in _BE:
        at = behind.index("by") + 1 if "by" in behind else len(behind)
        doing = np.subject(behind[at : at + 6])
    else:
        doing = np.subject(before)
    named = [p.actor.split() for p in fact.claim.parts if p.role == "agent" and p.kind is not Kind.PERSON]
    return frozenset(_ORGANS[w] for p in (*doing, *named) for w in map(str.casefold, p) if w in _ORGANS)

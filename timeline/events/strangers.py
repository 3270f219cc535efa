"""Who takes part in one of two clauses and is a stranger to the document of the other."""

from __future__ import annotations

from timeline.claims.given_names import GIVEN_NAMES
from timeline.events.facts import Fact
from timeline.events.kin import kin
from timeline.events.nicknames import one_name
from timeline.events.parties import name_words, sufferers
from timeline.events.profiles import Profile
from timeline.model import Kind, Part


def two_sides(one: Fact, other: Fact) -> bool:
    """Whether each of two clauses names who acts and to whom, and no name of one is of the other: Orsk beat Melby, Holm
    beat Tarn.
    """
    here, there = ([_name_words_of(fact, role) for role in ("agent", "patient")] for fact in (one, other))
    return all((*here, *there)) and not frozenset().union(*here) & frozenset().union(*there)


def _name_words_of(fact: Fact, role: str) -> frozenset[str]:
    return frozenset().union(*(_names(p) for p in fact.claim.parts if p.role == role))


def _names(part: Part) -> frozenset[str]:
    """The words of the names of somebody who takes part."""
    return name_words(part.actor) | name_words(part.alias)


def other_people(one: Fact, other: Fact, mine: Profile, theirs: Profile) -> bool:
    """Whether each clause names somebody in one role of whom the other's document does not speak: Poe sued the firm,
    Rudge sued the firm.
    """
    if any(strangers(one, other, role, mine, theirs) for role in ("agent", "patient")):
        return True
    return any(_namesakes(p, q) for p in one.claim.parts for q in other.claim.parts if p.role == q.role)


def _namesakes(one: Part, other: Part) -> bool:
    """Whether two people have one family name and two given names: Anna Reyne, Berta Reyne."""
    if Kind.PERSON not in (one.kind, other.kind) or {one.kind, other.kind} - {Kind.PERSON, None}:
        return False
    here, there = one.actor.casefold().split(), other.actor.casefold().split()
    if len(here) < 2 or len(there) < 2 or here[-1] != there[-1]:
        return False
    given, other_given = here[0], there[0]
    if given[0] == other_given[0] and (given[:3] == other_given[:3] or "." in given + other_given):
        return False
    return not one_name(given, other_given)


# What an office or a craft is of; the words of one line are one.
_FIELDS = {
    word: line.split()[0]
    for line in """finance treasury budget|health|foreign|interior|home|defence defense|justice|education school
    |transport transportation|trade commerce|energy|economy economic|environment climate|agriculture farm
    |labour labor employment|culture|housing|prime|science|immigration|development|sports sport|railway rail railroad
    |dock port harbour harbor|hospital|bank|bus|metro underground subway|postal post mail|airline|oil|gas|steel
    |mine mining|car|police|fire|competition antitrust""".split("|")
    for word in line.split()
}


def of_two_fields(one: Fact, other: Fact) -> bool:
    """Whether two clauses speak of two offices or crafts of one kind: the finance minister, the health minister."""
    here, there = _fields(one), _fields(other)
    return any(here[office].isdisjoint(there[office]) for office in here.keys() & there.keys())


def _fields(fact: Fact) -> dict[tuple[str, str | None], set[str]]:
    """The fields of the unnamed people and bodies of a clause, by what they are called and their role."""
    found: dict[tuple[str, str | None], set[str]] = {}
    for part in fact.claim.parts:
        *before, head = part.actor.split() or [""]
        field = _FIELDS.get(before[-1]) if before and part.actor.islower() else None
        if field is not None:
            found.setdefault((kin(head), part.role), set()).add(field)
    return found


def other_doers(one: Fact, other: Fact, mine: Profile, theirs: Profile) -> bool:
    """Whether two people did the same, each in one document: Ann Poe sued the firm, Tom Rudge sued the firm.

    Bodies are not told apart so: each document may call one by a name of its own. Who was sentenced on a day was
    sentenced once, whichever judge a document names.
    """
    if not one.doers or not other.doers or one.doers & other.doers:
        return False
    if one.trigger == other.trigger and sufferers(one) & sufferers(other):
        return False
    return strangers(one, other, "agent", mine, theirs, Kind.PERSON)


def strangers(one: Fact, other: Fact, role: str, mine: Profile, theirs: Profile, kind: Kind | None = None) -> bool:
    """Whether each of two clauses names somebody in a role, of a kind if given, of whom the other's document does not
    speak.
    """
    return _unheard(one, role, other, theirs, kind) and _unheard(other, role, one, mine, kind)


def _unheard(fact: Fact, role: str, other: Fact, elsewhere: Profile, kind: Kind | None = None) -> bool:
    """Whether a clause names somebody in a role, of a kind if given, of whom the other's document does not speak."""
    named = (p for p in fact.claim.parts if p.role == role and kind in (None, p.kind) and p.actor not in other.parties)
    return any(words and not words & elsewhere.names for words in map(_family_names, named))


def _family_names(part: Part) -> frozenset[str]:
    """The words of the names of somebody, of a person's whole name without the given ones, which others bear."""
    words = part.actor.split()
    if part.kind is not Kind.PERSON or len(words) < 2 or words[0] not in GIVEN_NAMES:
        return _names(part)
    given = frozenset(kin(w.casefold()) for w in words[:-1])
    return (_names(part) - given) or _names(part)

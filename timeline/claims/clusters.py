"""Names found in a text that are of one actor: full names, and the short forms and acronyms that belong to them.

A short form ("Lovelace", "Northwind") belongs to the one longer name that it begins or ends; one of several links to
none.
"""

from __future__ import annotations

import bisect
import re
from collections import Counter, defaultdict
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field, replace

from timeline.claims import body_words as bw
from timeline.claims import evidence, name_forms, named_things, names, usage
from timeline.claims import naming as t
from timeline.claims.acronyms import acronyms
from timeline.claims.designations import HUMAN
from timeline.claims.given_names import GIVEN_NAMES, is_woman
from timeline.claims.known import Known
from timeline.claims.outlets import PRESS
from timeline.claims.spots import Spot
from timeline.model import Actor, Document, Kind, Problem

_AND_KIN = re.compile(r"[ \n](?:and|&)[ \n]([A-ZÀ-Þ]\w+)[ \n]([A-ZÀ-Þ]\w+)\b(?! (?:and|&|Ltd|Inc|LLP))")
_FIRST_WORDS = 80  # characters: whom a text names there first, it is about


@dataclass(slots=True)
class Found:
    """The names found: those of actors by name, short forms to their owner, and what is nobody."""

    full: dict[str, Actor] = field(default_factory=dict)
    short: dict[str, str] = field(default_factory=dict)
    things: dict[str, named_things.Sort] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    @property
    def actors(self) -> list[Actor]:
        """The actors with their aliases."""
        return [a for n, a in self.full.items() if n not in self.short]


def cluster(document: Document, loose: Sequence[names.Candidate], spots: Sequence[Spot], known: Known) -> Found:
    """Put the names found together: full names as actors, short forms and acronyms as their aliases."""
    text = document.text
    where: dict[str, list[names.Candidate]] = defaultdict(list)
    for c in loose:
        where[name_forms.cased(" ".join(c.text.split()))].append(c)
    lowered = name_forms.lowered(text)
    series = named_things.series(text, where, lowered)
    where.update(series)
    parts = {word for name in where if " " in name for word in name.split()}
    kept = {n: cs for n, cs in where.items() if evidence.is_name(text, n, cs, parts, lowered)}
    found = Found()
    for name, places in kept.items():
        vehicle = name in series and name.split()[0].lower() not in HUMAN  # but Patient 2
        sort = named_things.Sort.VEHICLE if vehicle else named_things.sort_of(text, name, places)
        if sort is not None:
            found.things[name] = sort
    kept = {n: cs for n, cs in kept.items() if n not in found.things or found.things[n] in named_things.ACTING}
    _add_long(text, kept, found)
    found.short = acronyms(text, found.full, known.table)
    found.short = _shouted(kept, found) | _particled(kept, found) | found.short
    _add_single(document, kept, spots, found)
    _prefixes(text, found)
    for alias, owner in sorted(found.short.items()):
        if owner in found.full and alias != owner:
            actor = found.full[owner]
            found.full[owner] = replace(actor, aliases=tuple(dict.fromkeys([*actor.aliases, alias])))
    return found


def _kind(text: str, name: str, places: Sequence[names.Candidate], found: Found) -> Kind | None:
    if name in found.things:
        return None
    titles = [c.title for c in places]
    kind = name_forms.kind_of(name, titles)
    words = name.split()
    if kind is Kind.PLACE and len(words) == 2 and words[0] in GIVEN_NAMES and usage.bears_name_of_place(text, places):
        return Kind.PERSON
    town = (kind is Kind.PERSON or words[-1] in ("City", "Town")) and not any(titles)
    if kind is not None and not town:
        return kind
    use = usage.kind_by_use(text, places, alone=lambda: _names_no_other_person(found, name))
    if use is Kind.PLACE:
        return use  # in Harlan Bend, in Orsk City
    if kind is Kind.PERSON and use is Kind.ORGANISATION and usage.employs(text, places):
        return use  # analysts at Morgan Hale
    if kind is Kind.PERSON and " of " not in name and all(c.before == "the" for c in places):
        return use  # the Mary Lowe
    if kind is None and len(words) == 1 and is_woman(name) is not None:
        return use or Kind.PERSON
    return kind or use


def _names_no_other_person(found: Found, name: str) -> bool:
    return not any(a.kind is Kind.PERSON and n != name for n, a in found.full.items())


def _add_long(text: str, kept: Mapping[str, Sequence[names.Candidate]], found: Found) -> None:
    """The names of several words, and those that a legal form makes long."""
    forms: dict[str, set[str]] = defaultdict(set)
    for name in kept:
        forms[name_forms.bare(name)].add(name)
    for name in sorted(kept, key=lambda n: (-len(n.split()), n)):
        siblings = [n for n in forms[name_forms.bare(name)] if n != name_forms.bare(name)]
        base = name if len(siblings) > 1 and name in siblings else name_forms.canonical(name, text)
        if " " in name or base != name:
            kind = _kind(text, name, kept[name], found)
            if kind is None and _borne(name, kept):
                kind = Kind.PERSON
            old = found.full.get(base)
            aliases = tuple(dict.fromkeys([*(old.aliases if old else ()), *([name] if name != base else [])]))
            found.full[base] = Actor(base, (old.kind if old else None) or kind, aliases)


def _shouted(kept: Mapping[str, Sequence[names.Candidate]], found: Found) -> dict[str, str]:
    """The surnames in capitals of people whose whole names a text has in capitals: SUSAN ORTEGA, ORTEGA."""
    people = {n: n.split()[-1].upper() for n, a in found.full.items() if a.kind is Kind.PERSON and " " in n}
    loud = {n for n in people if n in kept and any(c.text.isupper() for c in kept[n])}
    borne = Counter(people.values())
    return {people[n]: n for n in sorted(loud) if borne[people[n]] == 1 and len(people[n]) > 1}


def _particled(kept: Container[str], found: Found) -> dict[str, str]:
    """The surnames with a particle that has a capital where no given name stands before it: Ten Broeke, Al-Qudsi."""
    ends: defaultdict[str, set[str]] = defaultdict(set)
    for name in (n for n, a in found.full.items() if a.kind in (Kind.PERSON, None)):
        for m in _PARTICLE.finditer(name):
            tail = name[m.end() :]
            ends[tail[0].upper() + tail[1:]].add(name)
    return {alias: next(iter(owners)) for alias, owners in ends.items() if alias in kept and len(owners) == 1}


_PARTICLE = re.compile(r" (?=(?:[a-z]{2,3}-|[a-z]{1,3} |d['’])\S)")


def _borne(name: str, kept: Mapping[str, Sequence[names.Candidate]]) -> bool:
    """Whether a name of two words is shortened as a person's is: by its last word."""
    words = name.split()
    if (words[0].isupper() and words[0].isalpha()) or words[0] in _HOUSES:
        return False  # IFK Lund, Château Lund
    return len(words) == 2 and words[1] in kept and words[0] not in kept and not any(w in t.COMMON for w in words)


_HOUSES = frozenset(
    "Château Chateau Domaine Villa Casa Hotel Café Cafe Maison Bodega Club Team Radio Camp Studio".split()
)


def _add_single(
    document: Document, kept: Mapping[str, Sequence[names.Candidate]], spots: Sequence[Spot], found: Found
) -> None:
    """The names of one word: short forms of longer ones, or names of their own."""
    first_seen = {name_forms.canonical(n, document.text): min(c.start for c in cs) for n, cs in kept.items()}
    longer = _longer(found.full, spots)
    for name in sorted(n for n in kept if " " not in n):
        whole = _of_family(document.text, name, kept[name]) if name in GIVEN_NAMES else None
        if whole is not None and not any(n.startswith(name + " ") for n in kept):
            found.full[whole] = Actor(whole, Kind.PERSON)
            found.short[name] = whole
            continue
        owner = _owner(document.text, name, found, longer, kept[name], first_seen)
        if owner == "":
            found.problems.append(_ambiguous(document, name, kept[name][0].start))
        if owner:
            found.short[name] = owner
        elif name not in found.full and name not in found.short:
            found.full[name] = Actor(name, _kind(document.text, name, kept[name], found))


@dataclass(frozen=True, slots=True)
class _Longer:
    """The names of several words by their first and last word, and the known people by their last."""

    by_first: defaultdict[str, set[str]]
    by_last: defaultdict[str, set[str]]
    people: defaultdict[str, set[str]]


def _longer(full: Mapping[str, Actor], spots: Sequence[Spot]) -> _Longer:
    longer = _Longer(defaultdict(set), defaultdict(set), defaultdict(set))
    for name in full:
        if " " in name:
            words = name.split()
            longer.by_first[words[0]].add(name)
            if words[-2] != "of":  # Kent is not the Duke of Kent
                longer.by_last[words[-1]].add(name)
    for name in {s.name for s in spots if s.kind is Kind.PERSON}:
        longer.people[name.split()[-1]].add(name)
    return longer


def _owner(
    text: str,
    name: str,
    known: Found,
    longer: _Longer,
    found: Sequence[names.Candidate],
    first_seen: Mapping[str, int],
) -> str | None:
    """The one longer name that a single word stands for; '' where there are several, None where there is none."""
    full = known.full
    if name in known.short:
        return known.short[name]
    initials = len(name) > 1 and name.isupper()  # DNS is no family name of a DynamoDB
    people = {n for n in longer.by_last[name] if full[n].kind is Kind.PERSON or (not full[n].kind and not initials)}
    if name in GIVEN_NAMES or not people:
        people |= {n for n in (name, *longer.by_first[name]) if n in full and full[n].kind is Kind.PERSON}
    people |= longer.people[name]
    if name in full and full[name].aliases:
        return None  # Acme Inc. is Acme itself, whatever else begins with the word
    bodies = {n for n in longer.by_first[name] if full[n].kind is not Kind.PERSON and n not in name_forms.VENUES}
    if name in bw.CLUBS or name in PRESS:
        bodies |= longer.by_last[name]
    bodies |= {n for n in longer.by_last[name] if n.split()[0] in bw.CLUB_MARKS}
    if name in t.PLACE_TAILS:
        bodies |= {n for n in longer.by_last[name] if full[n].kind is Kind.PLACE}  # Company Row, the Row
    bodies = {n for n in bodies if _shortened(text, n, first_seen.get(n, 0), found)}
    if bodies and usage.kind_by_use(text, found) is Kind.PLACE:
        bodies = {n for n in bodies if full[n].kind is Kind.PLACE}  # left for Merrow, where Merrow Radio is
    titled = any(c.title in t.HONORIFICS for c in found)
    owners = people if people and (titled or not bodies) else bodies
    if len(owners) > 1 and owners is people and name not in GIVEN_NAMES:
        owners = _introduced(owners, found[0].start, first_seen) or owners
    if len(owners) == 1:
        return next(iter(owners))
    legal = all(name_forms.bare(n) == name for n in owners)
    return "" if len(owners) > 1 and (people or legal) else None


def _shortened(text: str, whole: str, at: int, found: Sequence[names.Candidate]) -> bool:
    """Whether a body whose full name a text gives first there can be meant by a short form of it.

    It stands behind the full name, or in the lines that lead to it; nobody is who the text says is another: Calderis
    Resources is not connected with Calderis.
    """
    before = sum(c.start < at for c in found)
    led = before < _LEADING and all(w in bw.ORGANISATION or w in bw.LEGAL for w in whole.split()[1:])
    if before and not (led and found[-1].start > at):
        return False
    return all(_UNRELATED.match(text, m.end()) is None for m in re.finditer(re.escape(whole), text))


_LEADING = 3  # mentions in a headline and a lead
_UNRELATED = re.compile(
    r"[^.\n]{0,80}?\b(?:(?:not|no|never|nothing|neither|un)\W?(?:\w+ ){0,3}?(?:connect\w+|affiliat\w+"
    r"|related|relation|link(?:ed)?|to do with)\b|(?:separate|different) (?:company|firm|body|organi[sz]ation)\b)"
)


# Titles before which no family name goes.
_BY_GIVEN_NAMES = frozenset("Prince Princess King Queen Emperor Empress Tsar Sultan Pope Saint St".split())


def _of_family(text: str, name: str, found: Sequence[names.Candidate]) -> str | None:
    """The whole name of somebody named before a spouse or sibling: Ann and Tom Rudge; not: Prince Otto and Ann."""
    for c in found:
        m = _AND_KIN.match(text, c.end) if c.title not in _BY_GIVEN_NAMES else None
        if m is not None and m[1] in GIVEN_NAMES and m[2] not in GIVEN_NAMES:
            return f"{name} {m[2]}"
    return None


def _introduced(owners: set[str], at: int, first_seen: Mapping[str, int]) -> set[str]:
    """Those of a family whom a text names in full before it uses the surname alone, and in its first words."""
    before = {n for n in owners if first_seen.get(n, at) < at}
    return before if len(before) == 1 else {n for n in before if first_seen[n] < _FIRST_WORDS}


def _ambiguous(document: Document, name: str, at: int) -> Problem:
    line = document.text.count("\n", 0, at) + 1
    return Problem(
        where=f"{document.id}:{line}",
        what=f"{name!r} can be more than one of the names in this document",
        repair=f"declare {name!r} as an alias of one of them under 'actors' in events.yaml",
        rule="ambiguous-alias",
        error=False,
    )


def _prefixes(text: str, found: Found) -> None:
    """Names of several words that begin exactly one longer name: whichever the text has more often names both."""
    ordered = sorted(found.full)
    for name in ordered:
        if " " not in name:
            continue
        begin = name + " "
        at = bisect.bisect_left(ordered, begin)
        longer = [n for n in ordered[at : at + 2] if n.startswith(begin)]  # what begins so stands together
        if len(longer) == 1 and longer[0] not in found.short and not _in_place(found.full[name], found.full[longer[0]]):
            often = text.count(name) - text.count(longer[0]) > text.count(longer[0])
            long, brief = found.full[longer[0]], found.full[name]
            if often and long.kind is not Kind.PERSON:
                found.full[name] = replace(brief, kind=brief.kind or long.kind, aliases=(*brief.aliases, *long.aliases))
                found.short[longer[0]] = name
                for alias, owner in found.short.items():
                    if owner == longer[0]:
                        found.short[alias] = name
            else:
                found.short[name] = longer[0]


def _in_place(place: Actor, body: Actor) -> bool:
    """Whether a name is that of where a body is, which is named after it: Orsk Bend, Orsk Bend Fire."""
    club = body.name.split()[-1] in bw.CLUB_MARKS  # Orsk Town FC
    return place.kind is Kind.PLACE and body.kind is not Kind.PLACE and not club

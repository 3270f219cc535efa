"""Who a document speaks of: declared, shipped and found names, their aliases and kinds, and where each stands.

Found names are capitalised sequences; a short form ("Lovelace", "Northwind") belongs to the one longer name that it
begins or ends. A short form of several names links to none.
"""

from __future__ import annotations

import bisect
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from timeline.claims import evidence, gazetteer, name_forms, named_things, names
from timeline.claims import naming as t
from timeline.claims.acronyms import acronyms
from timeline.claims.descriptions import nouns_of
from timeline.claims.designations import HUMAN
from timeline.claims.given_names import GIVEN_NAMES, MEN, WOMEN
from timeline.claims.known import Known, known_names, known_spots
from timeline.claims.outlets import PRESS
from timeline.claims.spots import Spot, found_in, merged
from timeline.model import Actor, Document, Kind, Problem, Sentence


@dataclass(frozen=True, slots=True)
class Cast:
    """The actors of a document: spots in order and apart, the actors named, problems."""

    spots: tuple[Spot, ...]
    actors: tuple[Actor, ...]
    problems: tuple[Problem, ...]
    things: frozenset[str] = frozenset()  # the names among them of ships and storms, which are no bodies
    nouns: Mapping[str, frozenset[str]] = field(default_factory=dict)  # what the text calls each


# The wire that a report came over, and tickers: (Reuters) -, (NASDAQ: ABCD).
_ASIDE = re.compile(
    r"\((?:Reuters|AP|AFP|UPI|dpa|PA|Bloomberg|Xinhua|Kyodo|ANSA|TASS|Interfax|CNN|CN|WSVN)\)(?=\s*[-–—])"
    r"|\((?:NYSE|NASDAQ|Nasdaq|LSE|LON|AMEX|TSX|ASX|FRA|ETR|EPA|OTC\w*|HKEX|SEHK|NSE|BSE|JSE)\b[^()\n]{0,30}\)"
)


def recognise(
    document: Document, sentences: Sequence[Sentence], declared: Sequence[Actor], taken: Sequence[tuple[int, int]]
) -> Cast:
    """Find the actors that a document names. `taken` are the spans of dates, in order."""
    text = document.text
    known = known_names(tuple(declared))
    taken = sorted([*taken, *((m.start(), m.end()) for m in _ASIDE.finditer(text))])
    spots = known_spots(text, known, taken)
    starts = [s.start for s in spots]
    loose = [c for c in names.candidates(sentences, taken) if not _covered(c, spots, starts, known)]
    found = _cluster(document, loose, spots, known)
    table = {alias: actor for actor in found.actors for alias in (actor.name, *actor.aliases)}
    table |= {alias: known.actors[owner] for alias, owner in found.short.items() if owner in known.actors}
    masks = {name: Actor(name) for name in found.things if name not in table}
    spots = merged(spots, found_in(text, table | masks, taken))
    spots = _titled(text, [s for s in spots if s.name not in masks], found.actors)
    said: dict[str, list[str]] = defaultdict(list)
    for s in spots:
        said[s.name].append(text[s.start : s.end])
    shown = {n: _as_used(known.actors[n], text, words) for n, words in said.items() if n in known.actors}
    spots = [s._replace(name=shown[s.name].name) if s.name in shown else s for s in spots]
    named = {a.name for a in found.actors} | {a.name for a in shown.values()}
    titled = {s.name: Actor(s.name, s.kind) for s in spots if s.kind is Kind.PERSON and s.name not in named}
    actors = [*shown.values(), *titled.values()]
    everyone = tuple(sorted([*actors, *found.actors], key=lambda a: a.name))
    acting = frozenset(n for n in found.things if n not in masks)
    return Cast(tuple(spots), everyone, tuple(found.problems), acting, nouns_of(text, spots))


def _covered(candidate: names.Candidate, spots: Sequence[Spot], starts: Sequence[int], known: Known) -> bool:
    """Whether a known name stands there; a longer name around it (Ohio Republican Party) is a name of its own."""
    first = bisect.bisect_right(starts, candidate.start) - 1
    for spot in spots[max(0, first) : first + 4]:
        if spot.start >= candidate.end:
            break
        if candidate.start < spot.end:
            kind = name_forms.kind_of(candidate.text, [candidate.title])
            if spot.end - spot.start >= candidate.end - candidate.start:
                return True
            body = kind is Kind.ORGANISATION and (spot.kind is Kind.PLACE or candidate.text.split()[-1] in t.BODY_TAILS)
            if body and spot.name not in known.declared:
                continue  # Oregon Nurses Association, Senate Finance Committee
            if spot.kind is Kind.PLACE and _begins_a_name(candidate, spot):
                continue  # France Télécom
            extra = candidate.text[: max(0, spot.start - candidate.start)].split()
            longer = spot.start > candidate.start and spot.end == candidate.end
            if spot.kind is Kind.PLACE:  # Greenpeace Norway, no East Germany
                longer = longer and not any(w in _REGIONAL for w in extra)
            own = longer and extra and not any(w.lower() in t.COMMON or w in t.TITLES for w in extra)
            if not own and not (kind is Kind.PERSON and spot.kind is Kind.PLACE):
                return True
    return False


_REGIONAL = frozenset(
    "Nazi Imperial Soviet Communist Vichy Weimar Socialist Federal Republic Greater Upper Lower Central Mainland Inner"
    " Outer Old New Great Mid Downtown Continental Occupied Free Democratic Team Fortress Saint San Santa Los".split()
)


def _begins_a_name(candidate: names.Candidate, spot: Spot) -> bool:
    """Whether a place is the first word of a name that is no place's, and not where somebody is who is named next."""
    first = spot.start == candidate.start and candidate.before not in t.LOCATIVE
    rest = candidate.text[spot.end - spot.start :].split()
    plain = not any(w in t.RANKS or w in GIVEN_NAMES or w.lower() in t.COMMON for w in rest)
    return first and plain and bool(rest) and rest[0][0].isupper()


def _seen_aliases(actor: Actor, text: str) -> tuple[str, ...]:
    return tuple(a for a in actor.aliases if a in text)


def _as_used(actor: Actor, text: str, said: Sequence[str]) -> Actor:
    """A known actor with the aliases of the text, by the name that the text uses where it was renamed."""
    often = Counter(" ".join(words.split()) for words in said)
    used = max(often, key=lambda n: (often[n], n))
    if actor.name in often or not gazetteer.renamed(actor.name, used):
        return replace(actor, aliases=_seen_aliases(actor, text))
    aliases = (actor.name, *(a for a in _seen_aliases(actor, text) if a != used))
    return replace(actor, name=used, aliases=aliases)


_HONORIFIC = re.compile(
    r"\b(Mr|Mrs|Ms|Miss|Mx|Sir|Lord|Lady|Dame|Dr|Professor|Judge|Justice|Captain|Senator"
    r"|President|Mayor|Governor|Chairman|Colonel|General|Inspector)\.? $"
)
_HERS = frozenset({"Mrs", "Ms", "Miss", "Lady", "Dame"})


def _titled(text: str, spots: Sequence[Spot], found: Sequence[Actor]) -> list[Spot]:
    """The spots, with a surname behind an honorific given to its bearer: Ms Ives is Lea Ives, not Ives & Co."""
    bearers: dict[str, list[str]] = defaultdict(list)
    for actor in found:
        if actor.kind is Kind.PERSON and " " in actor.name:
            bearers[actor.name.split()[-1]].append(actor.name)
    out = []
    for spot in spots:
        people = bearers.get(text[spot.start : spot.end], [])
        short = spot.kind is Kind.ORGANISATION and " " in spot.name and " " not in text[spot.start : spot.end]
        before = text[max(0, spot.start - 14) : spot.start].replace("\n", " ") if people or short else ""
        title = _HONORIFIC.search(before)
        if title is not None and not people:  # President Ives of Ives & Co, whose own name the text does not give
            spot = spot._replace(name=f"{title[1]} {text[spot.start : spot.end]}", kind=Kind.PERSON)
        elif title is not None:
            other = MEN if title[1] in _HERS else WOMEN if title[1] in ("Mr", "Sir", "Lord") else frozenset()
            fits = [p for p in people if p.split()[0] not in other]
            sure = [p for p in fits if p.split()[0] in GIVEN_NAMES] if len(fits) > 1 else fits
            spot = spot._replace(name=sure[0], kind=Kind.PERSON) if len(sure) == 1 else spot
        out.append(spot)
    return out


# --- names found in the text

_AND_KIN = re.compile(r"[ \n](?:and|&)[ \n]([A-ZÀ-Þ]\w+)[ \n]([A-ZÀ-Þ]\w+)\b(?! (?:and|&|Ltd|Inc|LLP))")
_FIRST_WORDS = 80  # characters: whom a text names there first, it is about


@dataclass(slots=True)
class _Found:
    """The names found: those of actors by name, short forms to their owner, and what is nobody."""

    full: dict[str, Actor] = field(default_factory=dict)
    short: dict[str, str] = field(default_factory=dict)
    things: dict[str, named_things.Sort] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    @property
    def actors(self) -> list[Actor]:
        """The actors with their aliases."""
        return [a for n, a in self.full.items() if n not in self.short]


def _cluster(document: Document, loose: Sequence[names.Candidate], spots: Sequence[Spot], known: Known) -> _Found:
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
    found = _Found()
    for name, places in kept.items():
        vehicle = name in series and name.split()[0].lower() not in HUMAN  # but Patient 2
        sort = named_things.Sort.VEHICLE if vehicle else named_things.sort_of(text, name, places)
        if sort is not None:
            found.things[name] = sort
    kept = {n: cs for n, cs in kept.items() if found.things.get(n) in (None, *named_things.ACTING)}
    _add_long(text, kept, found)
    found.short = acronyms(text, found.full, known.table)
    _add_single(document, kept, spots, found)
    _prefixes(text, found)
    for alias, owner in sorted(found.short.items()):
        if owner in found.full and alias != owner:
            actor = found.full[owner]
            found.full[owner] = replace(actor, aliases=tuple(dict.fromkeys([*actor.aliases, alias])))
    return found


def _kind(text: str, name: str, places: Sequence[names.Candidate], found: _Found) -> Kind | None:
    if name in found.things:
        return None
    titles = [c.title for c in places]
    kind = name_forms.kind_of(name, titles)
    town = (kind is Kind.PERSON or name.split()[-1] in ("City", "Town")) and not any(titles)
    if kind is not None and not town:
        return kind
    use = evidence.kind_by_use(text, places)
    return use if use is Kind.PLACE else kind or use  # in Harlan Bend, in Orsk City


def _add_long(text: str, kept: Mapping[str, Sequence[names.Candidate]], found: _Found) -> None:
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


def _borne(name: str, kept: Mapping[str, Sequence[names.Candidate]]) -> bool:
    """Whether a name of two words is shortened as a person's is: by its last word."""
    words = name.split()
    return len(words) == 2 and words[1] in kept and words[0] not in kept and not any(w in t.COMMON for w in words)


def _add_single(
    document: Document, kept: Mapping[str, Sequence[names.Candidate]], spots: Sequence[Spot], found: _Found
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
        owner = _owner(name, found, longer, kept[name], first_seen)
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
            longer.by_last[words[-1]].add(name)
    for name in {s.name for s in spots if s.kind is Kind.PERSON}:
        longer.people[name.split()[-1]].add(name)
    return longer


def _owner(
    name: str,
    known: _Found,
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
    bodies = {n for n in longer.by_first[name] if full[n].kind is not Kind.PERSON}
    if name in t.CLUBS or name in PRESS:
        bodies |= longer.by_last[name]
    bodies = {n for n in bodies if first_seen.get(n, 0) < found[0].start}
    titled = any(c.title in t.HONORIFICS for c in found)
    owners = people if people and (titled or not bodies) else bodies
    if len(owners) > 1 and owners is people and name not in GIVEN_NAMES:
        owners = _introduced(owners, found[0].start, first_seen) or owners
    if len(owners) == 1:
        return next(iter(owners))
    legal = all(name_forms.bare(n) == name for n in owners)
    return "" if len(owners) > 1 and (people or legal) else None


def _of_family(text: str, name: str, found: Sequence[names.Candidate]) -> str | None:
    """The whole name of somebody named before a spouse or sibling: Ann and Tom Rudge."""
    for c in found:
        m = _AND_KIN.match(text, c.end)
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


def _prefixes(text: str, found: _Found) -> None:
    """Names of several words that begin exactly one longer name: whichever the text has more often names both."""
    ordered = sorted(found.full)
    for name in ordered:
        if " " not in name:
            continue
        begin = name + " "
        at = bisect.bisect_left(ordered, begin)
        longer = [n for n in ordered[at : at + 2] if n.startswith(begin)]  # what begins so stands together
        if len(longer) == 1 and longer[0] not in found.short:
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

"""Who a document speaks of: declared, shipped and found names, their aliases and kinds, and where each stands.

Found names are capitalised sequences; a short form ("Lovelace", "Northwind") belongs to the one longer name that it
begins or ends. A short form of several names links to none.
"""

from __future__ import annotations

import bisect
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.claims import names, verbs
from timeline.claims import naming as t
from timeline.claims.acronyms import acronyms
from timeline.claims.given_names import GIVEN_NAMES
from timeline.claims.known import Known, known_names, known_spots
from timeline.claims.lexicon import CLOSED, EVENT_NOUNS
from timeline.claims.spots import Spot, found_in, merged
from timeline.model import Actor, Document, Kind, Problem, Sentence


@dataclass(frozen=True, slots=True)
class Cast:
    """The actors of a document: spots in order and apart, the actors named, problems."""

    spots: tuple[Spot, ...]
    actors: tuple[Actor, ...]
    problems: tuple[Problem, ...]


def recognise(
    document: Document, sentences: Sequence[Sentence], declared: Sequence[Actor], taken: Sequence[tuple[int, int]]
) -> Cast:
    """Find the actors that a document names. `taken` are the spans of dates, in order."""
    text = document.text
    known = known_names(tuple(declared))
    spots = known_spots(text, known, taken)
    loose = [c for c in names.candidates(sentences, taken) if not _covered(c, spots)]
    found, problems = _cluster(document, loose, spots, known)
    table = {alias: actor for actor in found for alias in (actor.name, *actor.aliases)}
    spots = merged(spots, found_in(text, table, taken))
    named = {s.name for s in spots}
    actors = [replace(a, aliases=_seen_aliases(a, text)) for a in known.actors if a.name in named]
    return Cast(tuple(spots), tuple(sorted([*actors, *found], key=lambda a: a.name)), tuple(problems))


def _covered(candidate: names.Candidate, spots: Sequence[Spot]) -> bool:
    """Whether a known name stands there; a longer name around it (Ohio Republican Party) is a name of its own."""
    first = bisect.bisect_right(spots, candidate.start, key=lambda s: s.start) - 1
    for spot in spots[max(0, first) : first + 4]:
        if spot.start < candidate.end and candidate.start < spot.end:
            extra = candidate.text[: max(0, spot.start - candidate.start)].split()
            longer = spot.start > candidate.start and spot.end == candidate.end and spot.kind is not Kind.PLACE
            return not (longer and extra and not any(w.lower() in t.COMMON or w in t.TITLES for w in extra))
    return False


def _seen_aliases(actor: Actor, text: str) -> tuple[str, ...]:
    return tuple(a for a in actor.aliases if a in text)


# --- names found in the text


def _cluster(
    document: Document, loose: Sequence[names.Candidate], spots: Sequence[Spot], known: Known
) -> tuple[list[Actor], list[Problem]]:
    """Put the names found together: full names as actors, short forms and acronyms as their aliases."""
    text = document.text
    where: dict[str, list[names.Candidate]] = defaultdict(list)
    for c in loose:
        where[" ".join(c.text.split())].append(c)
    lowered = names.lowered(text)
    parts = {word for name in where if " " in name for word in name.split()}
    kept = {n: cs for n, cs in where.items() if _is_name(text, n, cs, parts, lowered)}
    full: dict[str, Actor] = {}
    for name in sorted(kept, key=lambda n: (-len(n.split()), n)):
        base = names.canonical(name)
        kind = names.kind_of(name, [c.title for c in kept[name]]) or _kind_by_use(text, kept[name])
        if len(name.split()) > 1 or base != name:
            old = full.get(base)
            aliases = tuple(dict.fromkeys([*(old.aliases if old else ()), *([name] if name != base else [])]))
            full[base] = Actor(base, (old.kind if old else None) or kind, aliases)
    short = acronyms(text, full, known.table)
    first_seen = {names.canonical(n): min(c.start for c in cs) for n, cs in kept.items()}
    problems: list[Problem] = []
    longer = _longer(full, spots)
    for name in sorted((n for n in kept if " " not in n), key=str):
        owner = _owner(name, full, short, longer, kept[name], first_seen)
        if owner == "":
            problems.append(_ambiguous(document, name, kept[name][0].start))
        if owner:
            short[name] = owner
        elif name not in full and name not in short:
            kind = names.kind_of(name, [c.title for c in kept[name]]) or _kind_by_use(text, kept[name])
            full[name] = Actor(name, kind)
    _prefixes(full, short)
    for alias, owner in sorted(short.items()):
        if owner in full and alias != owner:
            actor = full[owner]
            full[owner] = replace(actor, aliases=tuple(dict.fromkeys([*actor.aliases, alias])))
    return [a for n, a in full.items() if n not in short], problems


def _attribute(text: str, found: names.Candidate) -> bool:
    """Whether a word says of what country the noun behind it is: Danish authorities."""
    return found.text.endswith(t.DEMONYM) and re.match(r"[ \n][a-z]", text[found.end : found.end + 2]) is not None


def _is_name(text: str, name: str, found: Sequence[names.Candidate], parts: set[str], lowered: Counter[str]) -> bool:
    """Whether a capitalised sequence is a name and no sentence opening, heading or numbered thing.

    `parts` are the words of the sequences of several words.
    """
    words = name.split()
    if names.is_thing(name) or len(name) < 2 or len(words) > 9:
        return False
    if len(words) > 1:
        if name.isupper() and any(w.lower() in CLOSED or w.lower() in verbs.FORMS or lowered[w.lower()] for w in words):
            return False
        return not all(lowered[w.lower()] for w in words) or not all(c.opens for c in found)
    low = name.lower()
    if low in t.COMMON or low in t.BODY_NOUNS or low in t.COMPANY_NOUNS or low in t.BODIES or name in t.TITLES:
        return any(c.title in t.HONORIFICS for c in found)
    if any(c.title for c in found):
        return True
    if name not in GIVEN_NAMES and (low in EVENT_NOUNS or all(_attribute(text, c) for c in found)):
        return False
    inner = [c for c in found if not c.opens]
    if name.isupper() and len(name) > 1:
        if low in verbs.FORMS or low in CLOSED or lowered[low]:
            return False
        return (bool(inner) or len(found) > 1) and (len(name) < 6 or len(found) > 1)
    if inner:
        return lowered[low] < max(2, len(inner))
    if name in parts:
        return not lowered[low]
    if lowered[low] or low in CLOSED or low in verbs.FORMS:
        return False
    acts = len(found) > 1 and not low.endswith("s") and any(_acts(text, c) for c in found)
    return name in GIVEN_NAMES or re.search(r"[a-z][A-Z]", name) is not None or acts


def _acts(text: str, found: names.Candidate) -> bool:
    """Whether a verb in the past tense or a possessive follows a name."""
    m = re.match(r"['’]s\b|[ \n](\w+)", text[found.end : found.end + 24])
    if m is None or m[1] is None:
        return m is not None
    uses = verbs.verb_uses(m[1])
    return uses is not None and bool(uses[1] & verbs.PAST)


def _kind_by_use(text: str, found: Sequence[names.Candidate]) -> Kind | None:
    """What the words around a name show: an age or a title behind it, a preposition of place before it."""
    places = persons = 0
    for c in found:
        after = text[c.end : c.end + 40]
        persons += bool(re.match(r",? \(?\d\d\)?,|, (?:who\b|the \w+(?: \w+)?['’]s |an? \w+ (?:at|of|for)\b)", after))
        persons += c.before in t.ROLES
        places += c.before in t.LOCATIVE
    if persons > places:
        return Kind.PERSON
    if places and places >= 0.6 * len(found):
        return Kind.PLACE
    return None


@dataclass(frozen=True, slots=True)
class _Longer:
    """The names of several words by their first and last word, and the known people by their last."""

    by_first: defaultdict[str, set[str]]
    by_last: defaultdict[str, set[str]]
    people: defaultdict[str, set[str]]


def _longer(full: dict[str, Actor], spots: Sequence[Spot]) -> _Longer:
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
    full: dict[str, Actor],
    short: dict[str, str],
    longer: _Longer,
    found: Sequence[names.Candidate],
    first_seen: dict[str, int],
) -> str | None:
    """The one longer name that a single word stands for; '' where there are several, None where there is none."""
    if name in short:
        return short[name]
    people = {n for n in longer.by_last[name] if full[n].kind in (Kind.PERSON, None)}
    if name in GIVEN_NAMES:
        people |= {n for n in (name, *longer.by_first[name]) if n in full and full[n].kind is Kind.PERSON}
    people |= longer.people[name]
    if name in full and full[name].aliases:
        return None  # Acme Inc. is Acme itself, whatever else begins with the word
    bodies = {n for n in longer.by_first[name] if full[n].kind is not Kind.PERSON}
    bodies = {n for n in bodies if first_seen.get(n, 0) < found[0].start}
    titled = any(c.title in t.HONORIFICS for c in found)
    owners = people if people and (titled or not bodies) else bodies
    if len(owners) == 1:
        return next(iter(owners))
    return "" if people and len(owners) > 1 else None


def _ambiguous(document: Document, name: str, at: int) -> Problem:
    line = document.text.count("\n", 0, at) + 1
    return Problem(
        where=f"{document.id}:{line}",
        what=f"{name!r} can be more than one of the names in this document",
        repair=f"declare {name!r} as an alias of one of them under 'actors' in events.yaml",
        rule="ambiguous-alias",
        error=False,
    )


def _prefixes(full: dict[str, Actor], short: dict[str, str]) -> None:
    """Names of several words that begin exactly one longer name: Second Bank of Second Bank of Riga."""
    ordered = sorted(full)
    for name in ordered:
        if " " not in name:
            continue
        begin = name + " "
        at = bisect.bisect_left(ordered, begin)
        longer = [n for n in ordered[at : at + 2] if n.startswith(begin)]  # what begins so stands together
        if len(longer) == 1:
            short[name] = longer[0]

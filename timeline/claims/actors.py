"""Who a document speaks of: declared, shipped and found names, their aliases and kinds, and where each stands.

Found names are capitalised sequences; a short form ("Lovelace", "Northwind") belongs to the one longer name that it
begins or ends; an acronym to the words before its brackets (A. Schwartz and M. Hearst, "A simple algorithm for
identifying abbreviation definitions in biomedical text", PSB 2003). A short form of several names links to none.
"""

from __future__ import annotations

import bisect
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import ahocorasick

from timeline.claims import gazetteer, names, verbs
from timeline.claims import naming as t
from timeline.claims.given_names import GIVEN_NAMES
from timeline.claims.lexicon import CLOSED, EVENT_NOUNS
from timeline.model import Actor, Document, Kind, Problem, Sentence

# Shipped names that are common words: a match that opens a sentence is none, nor one that a number follows.
_ORDINARY = frozenset(
    """
    Target Time Nature Science Visa Shell Meta Arm Vale Stripe Deadline Slate Vox Variety Fortune Nike Unite
    Insider Nice
    Cork Turkey Chad Reading Lords Commons Conservatives Republicans Democrats Labour Gap Wired Stat Verge Independent
    Guardian Observer Georgia Jordan Victoria Orlando Florence Charlotte Austin Jackson Lincoln Hamilton Wellington
    Perth Santiago Valencia Cohere Okta Oracle Polygon Apple Mistral Perplexity Pacific Atlantic Columbus Phoenix
    Buffalo Mobile Orange Congress Senate Treasury Hull Bath Mali Niger Guinea Lima Naples Venice Queens Richmond Newark
    """.split()
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A name where it stands; `name` is the actor's."""

    start: int
    end: int
    name: str
    kind: Kind | None


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
    known = _known(tuple(declared))
    spots = _known_spots(text, known, taken)
    loose = [c for c in names.candidates(sentences, taken) if not _covered(c, spots)]
    found, problems = _cluster(document, loose, spots, known)
    table = {alias: actor for actor in found for alias in (actor.name, *actor.aliases)}
    spots = _merge(spots, _found_spots(text, table, taken))
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


# --- declared and shipped names


@dataclass(frozen=True, slots=True)
class _Known:
    actors: tuple[Actor, ...]
    automaton: Any
    table: dict[str, Actor]
    declared: frozenset[str]


@lru_cache(maxsize=8)
def _known(declared: tuple[Actor, ...]) -> _Known:
    """Declared actors before shipped ones; an alias that two declared actors share links to nothing."""
    table: dict[str, Actor] = {}
    mine = Counter(alias for a in declared for alias in {a.name, *a.aliases})
    for actor in declared:
        for alias in {actor.name, *actor.aliases}:
            if mine[alias] == 1:
                table[alias] = actor
    taken = set(mine)
    actors = list(declared)
    for actor in gazetteer.shipped():
        if actor.name in taken or any(a in mine and mine[a] == 1 for a in (actor.name, *actor.aliases)):
            continue
        actors.append(actor)
        for alias in (actor.name, *actor.aliases):
            if alias not in mine:
                table.setdefault(alias, actor)
    automaton = ahocorasick.Automaton()
    for alias in table:
        automaton.add_word(alias, alias)
    automaton.make_automaton()
    return _Known(tuple(actors), automaton, table, frozenset(mine))


def _known_spots(text: str, known: _Known, taken: Sequence[tuple[int, int]]) -> list[Spot]:
    found = []
    for last, alias in known.automaton.iter_long(_flat(text)):
        start, end = last - len(alias) + 1, last + 1
        if (
            _bounded(text, start, end)
            and not _inside(start, end, taken)
            and not _ordinary(text, start, end, alias, known)
        ):
            actor = known.table[alias]
            found.append(Spot(start, end, actor.name, actor.kind))
    return found


def _bounded(text: str, start: int, end: int) -> bool:
    """Whether a match is a whole name: no letter beside it, no capitalised word that goes on."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if before.isalnum() or before in "_@/&" or after.isalnum() or after in "_@":
        return False
    if (before in "-‑." and start > 1 and text[start - 2].isalnum()) or (
        after in "-‑." and text[end + 1 : end + 2].isalnum()
    ):
        return False
    following = re.match(r" (?:of (?=[A-Z]))?([A-Z][a-z]+|[A-Z]{2,}|\d{2,})\b", text[end : end + 30])
    if following and following.group(1) not in t.TITLES:
        word = following.group(1)
        longer = word in t.ORGANISATION or word in t.LEGAL or word in t.OF_HEADS or word in t.PLACE_TAILS
        if longer and not text[start:end].isupper():
            return False
    preceding = re.search(r"\b([A-Z][a-z]+) $", text[max(0, start - 20) : start])
    return not (preceding and preceding.group(1) in GIVEN_NAMES and " " not in text[start:end])


def _ordinary(text: str, start: int, end: int, alias: str, known: _Known) -> bool:
    if alias not in _ORDINARY or alias in known.declared:
        return False
    before = text[:start].rstrip(" ")[-1:]
    return (
        before in ("", "\n", ".", "!", "?", ":", "•", "“", '"', "-", "*", "#", "|")
        or text[end : end + 2].strip().isdigit()
    )


def _inside(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a stretch overlaps one of the spans, which are in order and apart."""
    at = bisect.bisect_left(spans, (end, end)) - 1
    return at >= 0 and spans[at][1] > start


# --- names found in the text


def _cluster(
    document: Document, loose: Sequence[names.Candidate], spots: Sequence[Spot], known: _Known
) -> tuple[list[Actor], list[Problem]]:
    """Put the names found together: full names as actors, short forms and acronyms as their aliases."""
    text = document.text
    where: dict[str, list[names.Candidate]] = defaultdict(list)
    for c in loose:
        where[" ".join(c.text.split())].append(c)
    lowered = names.lowered(text)
    kept = {n: cs for n, cs in where.items() if _is_name(text, n, cs, where, lowered)}
    full: dict[str, Actor] = {}
    for name in sorted(kept, key=lambda n: (-len(n.split()), n)):
        base = names.canonical(name)
        kind = names.kind_of(name, [c.title for c in kept[name]]) or _kind_by_use(text, kept[name])
        if len(name.split()) > 1 or base != name:
            old = full.get(base)
            aliases = tuple(dict.fromkeys([*(old.aliases if old else ()), *([name] if name != base else [])]))
            full[base] = Actor(base, (old.kind if old else None) or kind, aliases)
    short = _acronyms(text, full, known)
    first_seen = {names.canonical(n): min(c.start for c in cs) for n, cs in kept.items()}
    problems: list[Problem] = []
    for name in sorted((n for n in kept if " " not in n), key=str):
        owner = _owner(name, full, short, spots, kept[name], first_seen)
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


def _is_name(
    text: str, name: str, found: Sequence[names.Candidate], where: dict[str, Any], lowered: Counter[str]
) -> bool:
    """Whether a capitalised sequence is a name and no sentence opening, heading or numbered thing."""
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
    if any(name in other.split() for other in where if other != name):
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


def _owner(
    name: str,
    full: dict[str, Actor],
    short: dict[str, str],
    spots: Sequence[Spot],
    found: Sequence[names.Candidate],
    first_seen: dict[str, int],
) -> str | None:
    """The one longer name that a single word stands for; '' where there are several, None where there is none."""
    if name in short:
        return short[name]
    people = {n for n, a in full.items() if a.kind in (Kind.PERSON, None) and n.split()[-1] == name and " " in n}
    people |= {n for n, a in full.items() if a.kind is Kind.PERSON and n.split()[0] == name and name in GIVEN_NAMES}
    people |= {s.name for s in spots if s.kind is Kind.PERSON and s.name.split()[-1] == name}
    if name in full and full[name].aliases:
        return None  # Acme Inc. is Acme itself, whatever else begins with the word
    bodies = {n for n, a in full.items() if a.kind is not Kind.PERSON and " " in n and n.split()[0] == name}
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
    for name in sorted(full):
        longer = [n for n in full if n != name and n.startswith(name + " ") and " " in name]
        if len(longer) == 1:
            short[name] = longer[0]


_DEFINED = re.compile(r"\(\s*(?:the |“|\"|or )*(?P<short>[A-Z][\w&.-]{1,9})[”\"]?\s*\)")
_REVERSED = re.compile(r"\b(?P<short>[A-Z]{2,8}) \((?:the )?(?P<long>[A-Z][^()\n]{4,80})\)")


def _acronyms(text: str, full: dict[str, Actor], known: _Known) -> dict[str, str]:
    """Acronyms and short names that the text defines in brackets, to the full name."""
    found: dict[str, str] = {}
    for m in _DEFINED.finditer(text):
        acronym = m["short"].strip(".")
        before = text[max(0, m.start() - 120) : m.start()].replace("\n", " ").rstrip()
        owner = next((n for n in sorted(full, key=len, reverse=True) if _ends_with(before, full[n])), None)
        fits = owner is not None and (abbreviates(acronym, owner) or not acronym.isupper())
        if owner and fits and owner != acronym and acronym not in known.table:
            found[acronym] = owner
    for m in _REVERSED.finditer(text):
        if m["long"] in full and abbreviates(m["short"], m["long"]):
            found[m["short"]] = m["long"]
    for name in list(full):
        initials = "".join(w[0] for w in re.split(r"[\s-]+", name) if w[0].isupper())
        if len(initials) > 2 and initials in full and initials not in found:
            found[initials] = name
    return found


def _ends_with(text: str, actor: Actor) -> bool:
    return any(text.endswith(n) for n in (actor.name, *actor.aliases))


def abbreviates(short: str, long: str) -> bool:
    """Whether each character of `short` is found in `long`, from the right, the first at a word's beginning.

    The matching of Schwartz and Hearst (2003).
    """
    at = len(long)
    letters = [c.lower() for c in short if c.isalnum()]
    for n in range(len(letters) - 1, -1, -1):
        at -= 1
        while at >= 0 and (long[at].lower() != letters[n] or (n == 0 and at > 0 and long[at - 1].isalnum())):
            at -= 1
        if at < 0:
            return False
    return True


def _found_spots(text: str, table: dict[str, Actor], taken: Sequence[tuple[int, int]]) -> list[Spot]:
    """Every place where a found name or alias stands, headings and capitals included."""
    if not table:
        return []
    automaton = ahocorasick.Automaton()
    for alias, actor in table.items():
        for form in {alias, alias.upper()} if len(alias) > 5 else {alias}:
            automaton.add_word(form.replace("’", "'"), (actor, len(form)))
    automaton.make_automaton()
    found = []
    for last, (actor, length) in automaton.iter_long(_flat(text)):
        start, end = last + 1 - length, last + 1
        if _whole(text, start, end) and not _inside(start, end, taken):
            found.append(Spot(start, end, actor.name, actor.kind))
    return found


def _flat(text: str) -> str:
    """The text with line ends, hard spaces and curly apostrophes as names have them, offsets kept."""
    return text.replace("\n", " ").replace("\u00a0", " ").replace("’", "'")


def _whole(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not (before.isalnum() or before in "_@/-‑" or after.isalnum() or after in "_@" or (
        after in "-‑" and text[end + 1 : end + 2].isalnum()))  # fmt: skip


def _merge(known: Iterable[Spot], found: Iterable[Spot]) -> list[Spot]:
    """Both lists in order, the longer of two that overlap."""
    merged: list[Spot] = []
    for spot in sorted([*known, *found], key=lambda s: (s.start, -s.end)):
        if merged and spot.start < merged[-1].end:
            if spot.end - spot.start > merged[-1].end - merged[-1].start:
                merged[-1] = spot
            continue
        merged.append(spot)
    return merged

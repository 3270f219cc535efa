"""Who a document speaks of: declared, shipped and found names, their aliases and kinds, and where each stands.

Found names are capitalised sequences that `clusters` puts together.
"""

from __future__ import annotations

import bisect
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter

from timeline.claims import body_words as bw
from timeline.claims import gazetteer, name_forms, names
from timeline.claims import naming as t
from timeline.claims.clusters import cluster
from timeline.claims.descriptions import nouns_of
from timeline.claims.given_names import GIVEN_NAMES, MEN, WOMEN
from timeline.claims.handles import handles
from timeline.claims.known import Known, known_names, known_spots
from timeline.claims.named_things import Sort
from timeline.claims.offices import Office, held, offices
from timeline.claims.parties import defined, parties
from timeline.claims.spots import Spot, found_in, inside, merged
from timeline.claims.vessels import vessels
from timeline.model import Actor, Document, Kind, Problem, Sentence


@dataclass(frozen=True, slots=True)
class Cast:
    """The actors of a document: spots in order and apart, the actors named, problems."""

    spots: tuple[Spot, ...]
    actors: tuple[Actor, ...]
    problems: tuple[Problem, ...]
    things: Mapping[str, Sort] = field(default_factory=dict)  # the ships and storms among them, which are no bodies
    nouns: Mapping[str, frozenset[str]] = field(default_factory=dict)  # what the text calls each


# The wire that a report came over, and tickers: (Reuters) -, (NASDAQ: ABCD).
_ASIDE = re.compile(
    r"\((?:Reuters|AP|AFP|UPI|dpa|PA|Bloomberg|Xinhua|Kyodo|ANSA|TASS|Interfax|CNN|CN|WSVN)\)(?=\s*[-–—])"
    r"|\((?:NYSE|NASDAQ|Nasdaq|LSE|LON|AMEX|TSX|ASX|FRA|ETR|EPA|OTC\w*|HKEX|SEHK|NSE|BSE|JSE)\b[^()]{0,30}\)"
)
# Laws whose name goes on in brackets, and how these end, which is quickly found.
_LAW = re.compile(
    r"(?:[A-Z][a-z]+ (?:and |of )?){1,6}\([A-Z][^()\n]{2,60}\)\s(?:Acts?|Regulations?|Orders?|Rules|Bill|Directive)\b"
)
_OF_LAW = re.compile(r"\)\s(?:Act|Regulation|Order|Rules|Bill|Directive)")


def _asides(text: str) -> list[tuple[int, int]]:
    """Where brackets stand that name nobody of the story, with the law whose name they are part of."""
    if "(" not in text:
        return []
    laws = [m.span() for m in _LAW.finditer(text)] if _OF_LAW.search(text) is not None else []
    return laws + [m.span() for m in _ASIDE.finditer(text) if not inside(*m.span(), laws)]


def recognise(
    document: Document, sentences: Sequence[Sentence], declared: Sequence[Actor], taken: Sequence[tuple[int, int]]
) -> Cast:
    """Find the actors that a document names. `taken` are the spans of dates, in order."""
    text = document.text
    known = known_names(tuple(declared))
    taken = sorted([*taken, *_asides(text)])
    spots = known_spots(text, known, taken)
    starts = [s.start for s in spots]
    parts = list(parties(text))
    sure = [*(c for c, _ in parts), *(c for c, _ in defined(text)), *vessels(text)]
    here = {at for c in sure for at in range(c.start, c.end)}
    candidates = [*sure, *(c for c in names.candidates(sentences, taken) if c.start not in here)]
    posts = list(offices(text))
    loose = [c for c in candidates if not _covered(c, spots, starts, known) and not _in_office(c, posts)]
    found = cluster(document, loose, spots, known)
    table = {alias: actor for actor in found.actors for alias in (actor.name, *actor.aliases)}
    table |= {alias: known.actors[owner] for alias, owner in found.short.items() if owner in known.actors}
    accounts = {name: actor for name, actor in handles(text).items() if name not in table}
    table |= accounts
    masks = {name: Actor(name) for name in found.things if name not in table}
    spots = merged(spots, found_in(text, table | masks, taken))
    spots = _titled(text, [s for s in spots if s.name not in masks], found.actors)
    spots, ranks = _with_offices(text, spots, posts)
    said: dict[str, list[str]] = defaultdict(list)
    for s in spots:
        said[s.name].append(text[s.start : s.end])
    shown = {n: _as_used(known.actors[n], text, words) for n, words in said.items() if n in known.actors}
    renamed = {n: a.name for n, a in shown.items() if a.name != n}
    spots = [replace(s, name=renamed[s.name]) if s.name in renamed else s for s in spots]
    named = {a.name for a in found.actors} | {a.name for a in shown.values()}
    titled = {s.name: Actor(s.name, s.kind) for s in spots if s.kind is Kind.PERSON and s.name not in named}
    actors = [*shown.values(), *titled.values()]
    everyone = tuple(sorted([*actors, *found.actors, *accounts.values()], key=lambda a: a.name))
    acting = {n: sort for n, sort in found.things.items() if n not in masks}
    nouns = nouns_of(text, spots)
    nouns |= {name: nouns.get(name, frozenset()) | called for name, called in ranks.items()}
    names_at = {s.start: s.name for s in spots}
    for candidate, role in parts:
        if candidate.start in names_at:
            name = names_at[candidate.start]
            nouns[name] = nouns.get(name, frozenset()) | {role}
    return Cast(tuple(spots), everyone, tuple(found.problems), acting, nouns)


def _in_office(candidate: names.Candidate, posts: Sequence[Office]) -> bool:
    """Whether a name is only what an office is of, or a body whose head acts for it: the Minister for [Works]."""
    at = bisect.bisect_right(posts, candidate.start, key=attrgetter("start")) - 1
    post = posts[max(0, at)] if posts else None
    if post is None or not (candidate.start < post.end and post.start < candidate.end):
        return False
    body = candidate.start > post.start and name_forms.kind_of(candidate.text) is Kind.ORGANISATION
    return post.acts or not body


def _with_offices(
    text: str, spots: Sequence[Spot], posts: Sequence[Office]
) -> tuple[list[Spot], dict[str, frozenset[str]]]:
    """The spots with those of offices, each under its one holder where the text names them, and by rank who it is."""
    holders = held(text, posts, [s for s in spots if s.kind is not Kind.PLACE])
    acting = [p for p in posts if p.acts]
    found = [Spot(p.start, p.end, holders.get(p.name, p.name), Kind.PERSON) for p in acting]
    return merged(spots, found), {holders.get(p.name, p.name): frozenset({p.rank}) for p in acting}


def _covered(candidate: names.Candidate, spots: Sequence[Spot], starts: Sequence[int], known: Known) -> bool:
    """Whether a known name stands there; a longer name around it (Ohio Republican Party) is a name of its own."""
    first = bisect.bisect_right(starts, candidate.start) - 1
    bearer = known.table.get(candidate.title)
    if bearer is not None and spots and spots[first].name == bearer.name and spots[first].end + 1 == candidate.start:
        return True  # GM Korea, no grandmaster
    for spot in spots[max(0, first) : first + 4]:
        if spot.start >= candidate.end:
            break
        if candidate.start < spot.end:
            if spot.name in _UMBRELLAS and candidate.start == spot.start and _OF_UMBRELLA.fullmatch(candidate.text):
                continue  # UN OCHA
            kind = name_forms.kind_of(candidate.text, [candidate.title])
            if spot.end - spot.start >= candidate.end - candidate.start:
                return True
            inner = (
                candidate.start < spot.start and spot.end < candidate.end
            )  # Institute of Marine Science and Fisheries
            tail = candidate.text.split()[-1] in bw.BODY_TAILS
            body = kind is Kind.ORGANISATION and (spot.kind is Kind.PLACE or tail or inner)
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


_UMBRELLAS = frozenset({"United Nations", "European Union", "African Union"})
_OF_UMBRELLA = re.compile(r"[A-Z]{2} (?:(?!CEO|MEP)[A-Z]{3,}|Women)")
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
            spot = replace(spot, name=f"{title[1]} {text[spot.start : spot.end]}", kind=Kind.PERSON)
        elif title is not None:
            other = MEN if title[1] in _HERS else WOMEN if title[1] in ("Mr", "Sir", "Lord") else frozenset()
            fits = [p for p in people if p.split()[0] not in other]
            sure = [p for p in fits if p.split()[0] in GIVEN_NAMES] if len(fits) > 1 else fits
            spot = replace(spot, name=sure[0], kind=Kind.PERSON) if len(sure) == 1 else spot
        out.append(spot)
    return out

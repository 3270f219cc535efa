"""Declared and shipped names: which alias is whose, and where each stands in a text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import ahocorasick

from timeline.claims import body_words as bw
from timeline.claims import gazetteer, name_forms, names
from timeline.claims import naming as t
from timeline.claims.given_names import GIVEN_NAMES
from timeline.claims.spots import Spot, flat, inside
from timeline.model import Actor, Kind

# Shipped names that are common words: a match that opens a sentence is none, nor one that a number follows.
ORDINARY = frozenset(
    """
    Target Time Nature Science Visa Shell Meta Arm Vale Stripe Deadline Slate Vox Variety Fortune Nike Unite
    Insider Nice
    Cork Turkey Chad Reading Lords Commons Conservatives Republicans Democrats Labour Gap Wired Stat Verge Independent
    Guardian Observer Georgia Jordan Victoria Orlando Florence Charlotte Austin Jackson Lincoln Hamilton Wellington
    Perth Santiago Valencia Cohere Okta Oracle Polygon Apple Mistral Perplexity Pacific Atlantic Columbus Phoenix
    Buffalo Mobile Orange Congress Senate Treasury Hull Bath Mali Niger Guinea Lima Naples Venice Queens Richmond Newark
    """.split()
)
# Of these a sentence can tell without an article.
_BODIES = frozenset("Labour Conservatives Republicans Democrats Congress Senate Treasury Commons Lords".split())
_FOLLOWING = re.compile(r" (?:of (?=[A-ZÀ-Þ]))?([A-ZÀ-Þ][^\W\d_]+|\d{2,})\b")
_BOTH = re.compile(r"(?:^|[\s(])[A-Z][\w&]*/$")  # AFP/Reuters, and no address
_PRECEDING = re.compile(r"\b([A-Z][a-z]+) $")


@dataclass(frozen=True, slots=True)
class Known:
    """The table of declared and shipped names, and what finds them."""

    actors: dict[str, Actor]  # by name
    automaton: Any
    table: dict[str, Actor]
    declared: frozenset[str]


@lru_cache(maxsize=8)
def known_names(declared: tuple[Actor, ...]) -> Known:
    """Declared actors before shipped ones; an alias that two declared actors share links to nothing.

    A declared actor without a kind is of the kind that its name shows: Jane Roe is called Roe, and she.
    """
    declared = tuple(replace(a, kind=a.kind or name_forms.kind_of(a.name, [])) for a in declared)
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
    return Known({a.name: a for a in actors}, automaton, table, frozenset(mine))


def known_spots(text: str, known: Known, taken: Sequence[tuple[int, int]]) -> list[Spot]:
    """Where the declared and shipped names stand in a text. `taken` are spans that hold no name, in order."""
    found = []
    for last, alias in known.automaton.iter_long(flat(text)):
        start, end = last - len(alias) + 1, last + 1
        if (
            _bounded(text, start, end)
            and not inside(start, end, taken)
            and not _ordinary(text, start, end, alias, known)
        ):
            actor = known.table[alias]
            found.append(Spot(start, end, actor.name, actor.kind))
    return _with_shouted(found, text, taken)


# A line of a telegram or headline in capitals alone. Possessive, so that a row of signs is gone over once.
# The sign before its first letter is looked at behind that letter, so that a search goes from capital to capital.
_SHOUTED = re.compile(
    r"[A-ZÀ-Þ](?<![\w'’&.-][A-ZÀ-Þ])[A-ZÀ-Þ'’&.]*+(?:[ ,;:\d-]++[A-ZÀ-Þ][A-ZÀ-Þ'’&.]*+){4,}(?![^\W\d_])"
)


def _with_shouted(found: list[Spot], text: str, taken: Sequence[tuple[int, int]]) -> list[Spot]:
    """The names with those of outlets in capitals, in lines of nothing else, in order: THE BOSTON GLOBE REPORTED."""
    starts = {s.start for s in found}
    for line in _SHOUTED.finditer(text):
        for last, name in _shouted_outlets().iter_long(flat(line[0])):
            start, end = line.start() + last - len(name[0]) + 1, line.start() + last + 1
            if start not in starts and _bounded(text, start, end) and not inside(start, end, taken):
                found.append(Spot(start, end, name[1], Kind.ORGANISATION))
    return sorted(found, key=lambda s: (s.start, s.end))


@lru_cache(maxsize=1)
def _shouted_outlets() -> Any:
    """What finds the names of outlets in capitals, of those that no other words look like."""
    automaton = ahocorasick.Automaton()
    for plain, name in gazetteer.outlets().items():
        ordinary = name in ORDINARY or name in gazetteer.ordinary_outlets() or name.removeprefix("The ") in ORDINARY
        if "." not in plain and len(plain) > _INITIALS and not ordinary:
            automaton.add_word(plain.upper(), (plain.upper(), name))
    automaton.make_automaton()
    return automaton


_INITIALS = 5  # letters of a name that is found in capitals as it is, or could be any word


def _bounded(text: str, start: int, end: int) -> bool:
    """Whether a match is a whole name: no letter beside it, no capitalised word that goes on."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if before.isalnum() or before in "_@&" or after.isalnum() or after in "_@$":
        return False
    if before == "/" and _BOTH.search(text[max(0, start - 20) : start]) is None:
        return False
    if (before in "-‑." and start > 1 and text[start - 2].isalnum()) or (
        after in "-‑." and text[end + 1 : end + 2].isalnum()
    ):
        return False
    following = _FOLLOWING.match(text, end, end + 30) if after == " " else None
    if following and following.group(1) not in t.TITLES:
        word = following.group(1)
        longer = word in bw.ORGANISATION or word in bw.LEGAL or word in bw.OF_HEADS or word in t.PLACE_TAILS
        if longer and not text[start:end].isupper():
            return False
    if before not in " \n" or " " in text[start:end]:
        return True
    preceding = _PRECEDING.search(text[max(0, start - 20) : start])
    return preceding is None or preceding.group(1) not in GIVEN_NAMES


_CHESS = re.compile(r"\b[Cc]hess\b|\b[Gg]randmaster")


def _goes_on(text: str, end: int, alias: str) -> bool:
    """Whether a common word begins another name: Science Minister Ann Lund, Time Out, Nature Communications."""
    m = _FOLLOWING.match(text, end, end + 30)
    if m is None or m[1].lower() in t.COMMON:
        return False
    if m[1] in ("Minister", "Secretary"):
        return alias in bw.PORTFOLIOS
    return alias.lower() in gazetteer.outlets() and m[1].isalpha() and m[1] not in t.TITLES


def _ordinary(text: str, start: int, end: int, alias: str, known: Known) -> bool:
    if alias in t.TITLES and alias not in known.declared and _FOLLOWING.match(text, end) is not None:
        return _CHESS.search(text) is not None  # GM Ann Lund
    if alias not in ORDINARY or alias in known.declared:
        return False
    if _goes_on(text, end, alias):
        return True
    if alias in _BODIES and (names.goes_on(text, end) or text.startswith((", which ", ", who "), end)):
        return False  # Labour lost; Labour, which lost
    at = start
    while at and text[at - 1] == " ":
        at -= 1
    before = text[at - 1 : at]
    return (
        before in ("", "\n", ".", "!", "?", ":", "•", "“", '"', "-", "*", "#", "|")
        or text[end : end + 2].strip().isdigit()
    )

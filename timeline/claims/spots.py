"""Where names stand in a text: the places of whole words out of a table, in one pass."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import ahocorasick

from timeline.model import Actor, Kind


@dataclass(slots=True)  # not frozen, as that takes thrice as long to make
class Spot:
    """A name where it stands; `name` is the actor's."""

    start: int
    end: int
    name: str
    kind: Kind | None


def found_in(text: str, table: Mapping[str, Actor], taken: Sequence[tuple[int, int]]) -> list[Spot]:
    """Every place where a found name or alias stands, headings and capitals included."""
    if not table:
        return []
    automaton = ahocorasick.Automaton()
    for alias, actor in table.items():
        for form in {alias, alias.upper()} if len(alias) > 5 else {alias}:
            automaton.add_word(form.replace("’", "'"), (actor, len(form)))
    automaton.make_automaton()
    spots = []
    for last, (actor, length) in automaton.iter_long(flat(text)):
        start, end = last + 1 - length, last + 1
        if _whole(text, start, end) and not inside(start, end, taken):
            spots.append(Spot(start, end, actor.name, actor.kind))
    return spots


def flat(text: str) -> str:
    """The text with line ends, hard spaces and curly apostrophes as names have them, offsets kept."""
    return text.replace("\n", " ").replace("\u00a0", " ").replace("’", "'")


_DOING = re.compile(r"[-‑](?:operated|owned|led|backed|run|controlled|managed|funded|sponsored|organised|organized)\b")


def _whole(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if before.isalnum() or before in "_@/-‑" or after.isalnum() or after in "_@":
        return False
    joined = after in "-‑" and text[end + 1 : end + 2].isalnum()
    return not joined or _DOING.match(text, end) is not None


def inside(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a stretch overlaps one of the spans, which are in order and apart."""
    at = bisect.bisect_left(spans, (end, end)) - 1
    return at >= 0 and spans[at][1] > start


def merged(known: Iterable[Spot], others: Iterable[Spot]) -> list[Spot]:
    """Both lists in order, the longer of two that overlap."""
    kept: list[Spot] = []
    for spot in sorted([*known, *others], key=lambda s: (s.start, -s.end)):
        if kept and spot.start < kept[-1].end:
            if spot.end - spot.start > kept[-1].end - kept[-1].start:
                kept[-1] = spot
            continue
        kept.append(spot)
    return kept

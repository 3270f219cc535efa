"""Refiners: plain functions from phrases to phrases, applied in the order of `REFINERS`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from timeline.dates.grammar import Found, Grammar
from timeline.model import Grain, Modifier, TimexType, When


class Scene(NamedTuple):
    """What refiners may look at."""

    tokens: list[str]
    reduced: str
    rules: Grammar
    published: When | None
    order: str | None


Refiner = Callable[[list[Found], Scene], list[Found]]

_EDGES = {
    "early": Modifier.EARLY, "late": Modifier.LATE, "mid": Modifier.MID, "beginning": Modifier.START,
    "start": Modifier.START, "end": Modifier.END, "middle": Modifier.MID, "close": Modifier.END,
}  # fmt: skip
_ABOUT = frozenset(["about", "around", "circa", "approximately", "roughly", "nearly", "almost", "some"])


def refined(found: list[Found], scene: Scene) -> list[Found]:
    """The phrases after all refiners."""
    for refine in REFINERS:
        found = refine(found, scene)
    return found


def widen(found: list[Found], scene: Scene) -> list[Found]:
    """Take in the words before a phrase that place it in its unit: early, late, mid-, the end of, about."""
    out: list[Found] = []
    done = 0
    for f in found:
        out.append(_widened(f, scene, done))
        done = f.last
    return out


def _widened(f: Found, scene: Scene, done: int) -> Found:
    tokens, at = scene.tokens, f.first
    if at - 2 < done:
        return f
    word = tokens[at - 2].lower()
    clue, reading = f.reading.clue, f.reading
    if reading.type in (TimexType.DATE, TimexType.TIME):
        if word in ("early", "late", "mid") and clue.unit is not Grain.DAY:
            return f._replace(first=at - 2, reading=reading._replace(clue=replace(clue, modifier=_EDGES[word])))
        if word == "of" and at - 4 >= done and tokens[at - 4].lower() in _EDGES:
            modifier = _EDGES[tokens[at - 4].lower()]
            first = at - 6 if at - 6 >= done and tokens[at - 6].lower() == "the" else at - 4
            return f._replace(first=first, reading=reading._replace(clue=replace(clue, modifier=modifier)))
    if word in _ABOUT and reading.value != "PRESENT_REF":
        return f._replace(first=at - 2, reading=reading._replace(mod=reading.mod or "APPROX"))
    return f


_NOT_YEAR_BEFORE = frozenset(
    ["$", "£", "€", "#", "no", "section", "page", "room", "flight", "route", "boeing", "version", "windows"]
)


def unlikely(found: list[Found], scene: Scene) -> list[Found]:
    """Drop what only looks like a date: $2024, 2,024 people, version 10.12, Section 2023, a bare "Sun"."""
    return [f for f in found if not _unlikely(f, scene)]


def _unlikely(f: Found, scene: Scene) -> bool:
    tokens = scene.tokens
    before = tokens[f.first - 1] if f.first else ""
    word_before = tokens[f.first - 2].lower() if f.first > 1 and before.isspace() else before.lower()
    after = tokens[f.last] if f.last < len(tokens) else ""
    digit_after = f.last + 1 < len(tokens) and tokens[f.last + 1][0].isdigit()
    if f.rule == "the <day>":
        return not _stands_alone(f, scene, word_before)
    if f.rule == "<year>":
        if word_before in _NOT_YEAR_BEFORE or (
            before in ("$", "£", "€", "#", ".", ",", "/", ":", "-", "–") and not before.isspace()
        ):
            return not (before in ("-", "–", "/") and f.first > 1 and tokens[f.first - 2].isdigit())
        if after in ("%", "-", "/", "'") or (after in (",", ".", ":") and digit_after):
            return True
        following = tokens[f.last + 1].lower() if f.last + 1 < len(tokens) and after == " " else ""
        return following in ("people", "miles", "shares", "workers", "jobs", "points", "units", "men", "troops", "feet")
    return False


_AFTER_ORDINAL = frozenset(
    "and at in by when he she they we i it that was were but for with after before to until from the had has who "
    "which while because as on if a an or is will would".split()
)


def _stands_alone(f: Found, scene: Scene, word_before: str) -> bool:
    """Whether "the 12th" is a day: no noun follows, and where it is spelled out a preposition goes before."""
    tokens = scene.tokens
    after = tokens[f.last] if f.last < len(tokens) else ""
    following = tokens[f.last + 1].lower() if f.last + 1 < len(tokens) and after.isspace() else ""
    alone = not following or not following[0].isalpha() or following in _AFTER_ORDINAL
    if after in ("-", "'", "’", "/"):
        return False
    if any(t.isdecimal() for t in tokens[f.first : f.last]):
        return alone
    return alone and not following and word_before in ("on", "until", "by", "since", "from")


REFINERS: tuple[Refiner, ...] = (
    unlikely,
    widen,
)

"""Lines that open with clock times: 0615, 07.15, or 09 FEB 2247, where the other entries show what they are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from timeline import moments
from timeline.dates.grammar import Found, Reading
from timeline.dates.hours import is_dotted, is_time
from timeline.dates.scene import DASHES, Scene
from timeline.model import Anchor, Clue, TimexType

RULE = "<clock> among others"
_DATED, _DAY = "<day> <month> <year>", "<day> <month>"
_OPENING = re.compile(r"\n[^\w\n]{0,8}(?:0\d{3}|\d\d\.\d\d)(?!\d)")
_FEWEST = 2  # entries that show nothing but a clock: a single one may be anything
_LINES = 3  # entries, where no day stands before any
_HOUR = 60  # minutes
_WAKING = 5 * _HOUR  # minutes from midnight before which no page is written
_ROUND = 5  # minutes of a schedule, or of prices
_EARLIEST = 1000
_AHEAD = 100  # years that nobody writes ahead of a document's own
_BESIDE = 5  # years from it
_LATEST = 2100  # where the document has no date
_GROUP = 2  # figures of a count, 0615 31 miles; groups of a long number are of more
_JOINING = frozenset("+#/$£€:")
_NOTE = "a clock time, as in the other entries"


def entry_times(found: list[Found], scene: Scene) -> list[Found]:
    """The phrases with the times that open the lines of a text, or follow the day of an entry, as it writes them."""
    ends = ((_end_of_entry(f, scene), f) for f in found if f.rule in (_DATED, _DAY))
    days = {at: f for at, f in ends if at is not None}
    if not days and not scene.lines_open(_OPENING, _FEWEST):
        return found
    times = [_time(at, at + 1, days.get(at), scene) for at in _figures(days, scene)]
    times += [_time(at, at + 3, None, scene) for at in _dotted(found, scene)]
    told = {at for time in times for at in range(time.first, time.last)}
    rest = [f for f in found if f.reading.clue.hour is not None or told.isdisjoint(range(f.first, f.last))]
    taken = {at for f in rest for at in range(f.first, f.last)}
    return sorted([*rest, *(f for f in times if taken.isdisjoint(range(f.first, f.last)))], key=lambda f: f.first)


def is_entry(f: Found) -> bool:
    """Whether a phrase is the time of an entry, or its day and time."""
    return f.rule == RULE or _NOTE in f.notes


def is_clock(word: str) -> bool:
    """Whether a word is four figures that show hours and minutes."""
    return is_four(word) and int(word[:2]) < 24 and int(word[2:]) < _HOUR


def is_four(word: str) -> bool:
    """Whether a word is of four figures."""
    return len(word) == 4 and word.isdecimal() and word.isascii()


def is_alone(at: int, scene: Scene) -> bool:
    """Whether figures are no part of a longer number: 0800 123 456, 0207-946; but 0200-0500."""
    return all(_parted(scene.word(sign), scene.word(beyond)) for sign, beyond in ((at - 1, at - 2), (at + 1, at + 2)))


def _parted(sign: str, beyond: str) -> bool:
    """Whether what stands beside figures parts them from the token beyond it."""
    if sign in DASHES:
        return beyond.isspace() or is_clock(beyond)
    if sign.isspace():
        return "\n" in sign or not (beyond.isdecimal() and len(beyond) > _GROUP)
    return not sign.isalnum() and sign not in _JOINING


def _end_of_entry(f: Found, scene: Scene) -> int | None:
    """The four figures that end a date with its month in capitals, or stand right behind it."""
    capital = any(t.isalpha() and t.isupper() and len(t) > 2 for t in scene.tokens[f.first : f.last])
    at = f.last - 1 if f.rule == _DATED else f.last + 1
    spaced = f.rule == _DATED or (scene.word(f.last).isspace() and "\n" not in scene.word(f.last))
    return at if capital and spaced and is_four(scene.word(at)) else None


def _figures(days: Mapping[int, Found], scene: Scene) -> list[int]:
    """Where four figures are times: all can be, and some can be no year, with a zero before them or as far ahead.

    A year beside that of the document stays one, unless lines open with zeros: its own date may stand above.
    """
    tokens, year = scene.tokens, _year(scene)
    opens = [at for at, token in enumerate(tokens) if is_four(token) and scene.begins_line(at)]
    zeros = sum(tokens[at][0] == "0" for at in opens) >= _FEWEST
    ends = [at for at in days if not _is_beside(tokens[at], year)]
    opens = opens if zeros else [at for at in opens if not _is_beside(tokens[at], year)]
    if not all(is_clock(tokens[at]) and is_alone(at, scene) and _tells(at, scene) for at in opens):
        opens = []
    latest = _LATEST if year is None else year + _AHEAD
    known = any(not _EARLIEST <= int(tokens[at]) <= latest for at in ends)
    if ends and (known or (zeros and opens)):
        entries = sorted({*ends, *opens})
        return entries if len(entries) >= _FEWEST and all(is_clock(tokens[at]) for at in ends) else []
    return opens if zeros and len(opens) >= _LINES else []


def _year(scene: Scene) -> int | None:
    published = scene.published
    return None if published is None or published.last is None else moments.ymd(published.last)[0]


def _is_beside(figures: str, year: int | None) -> bool:
    return year is not None and abs(int(figures) - year) <= _BESIDE


def _tells(at: int, scene: Scene) -> bool:
    """Whether words follow on figures."""
    return scene.word(at + 1).isspace() and "\n" not in scene.word(at + 1) and scene.word(at + 2)[:1].isalnum()


def _dotted(found: list[Found], scene: Scene) -> list[int]:
    """Where lines open with 08.45, in a page written as things happen: in order, and not numbered one by one.

    Parts of a contract (1.05, 1.10) and prices are no times: without another time some minute must be of no schedule.
    """
    tokens = scene.tokens
    opens = [n - 1 for n in scene.signs(".") if is_dotted(n, scene)]
    opens = [n for n in opens if len(tokens[n]) == 2 and scene.begins_line(n) and not scene.touches(n + 3)]
    minutes = [int(tokens[n]) * _HOUR + int(tokens[n + 2]) for n in opens]
    odd = max(minutes, default=0) >= _WAKING and any(minute % _ROUND for minute in minutes)
    if len(opens) < _LINES or not (odd or any(is_time(f) for f in found)):
        return []
    steps = [later - earlier for earlier, later in pairwise(minutes)]
    ordered = all(step >= 0 for step in steps) or all(step <= 0 for step in steps)
    return opens if ordered and any(abs(step) > 1 for step in steps) else []


def _time(at: int, last: int, day: Found | None, scene: Scene) -> Found:
    figures = "".join(t for t in scene.tokens[at:last] if t != ".").zfill(4)
    hour, minute = int(figures[:2]), int(figures[2:])
    if day is None:
        return Found(at, last, RULE, Reading(TimexType.TIME, Clue(Anchor.DOCUMENT, hour=hour, minute=minute)), (_NOTE,))
    clue = replace(day.reading.clue, anchor=Anchor.DOCUMENT, year=None, hour=hour, minute=minute)
    return day._replace(last=last, reading=Reading(TimexType.TIME, clue), notes=(*day.notes, _NOTE))

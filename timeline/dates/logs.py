"""Times of a log: 09 FEB 2247 is no year where the other entries show that figures behind the day are clock times."""

from __future__ import annotations

from dataclasses import replace

from timeline import when as w
from timeline.dates.grammar import Found
from timeline.dates.scene import Scene
from timeline.model import Anchor, TimexType

_RULES = frozenset(("<day> <month> <year>", "<day> <month>"))
_YEAR = "<day> <month> <year>"
_EARLIEST = 1000
_AHEAD = 100  # years that nobody writes ahead of a document's own
_BESIDE = 5
_LATEST = 2100  # where the document has no date
_FEWEST = 2  # entries: a single one may be a slip


def log_times(found: list[Found], scene: Scene) -> list[Found]:
    """Four figures behind a month in capitals are hours and minutes, if all can be and one can be no year.

    A year beside that of the document stays one: its own date may stand above the entries.
    """
    year = _year(scene)
    entries = {
        n: clock
        for n, f in enumerate(found)
        if f.rule in _RULES
        and (clock := _figures(f, scene)) is not None
        and (year is None or abs(int(clock) - year) > _BESIDE)
    }
    latest = _LATEST if year is None else year + _AHEAD
    if len(entries) < _FEWEST or not any(not _EARLIEST <= int(clock) <= latest for clock in entries.values()):
        return found
    if not all(int(clock[:2]) < 24 and int(clock[2:]) < 60 for clock in entries.values()):
        return found
    return [_timed(f, entries[n]) if n in entries else f for n, f in enumerate(found)]


def _figures(f: Found, scene: Scene) -> str | None:
    """The four figures at the end of a date or right behind it, where its month is written in capitals."""
    words = [t for t in scene.tokens[f.first : f.last] if not t.isspace()]
    if not any(t.isalpha() and t.isupper() and len(t) > 2 for t in words):
        return None
    if f.rule == _YEAR:
        return words[-1] if len(words[-1]) == 4 and words[-1].isdecimal() else None
    behind = scene.tokens[f.last : f.last + 2]
    return (
        behind[1] if len(behind) == 2 and behind[0] == " " and len(behind[1]) == 4 and behind[1].isdecimal() else None
    )


def _year(scene: Scene) -> int | None:
    published = scene.published
    return None if published is None or published.last is None else w.ymd(published.last)[0]


def _timed(f: Found, clock: str) -> Found:
    clue = replace(f.reading.clue, anchor=Anchor.DOCUMENT, year=None, hour=int(clock[:2]), minute=int(clock[2:]))
    last = f.last if f.rule == _YEAR else f.last + 2
    reading = f.reading._replace(type=TimexType.TIME, clue=clue, value=None)
    return f._replace(last=last, reading=reading, notes=(*f.notes, "a clock time, as in the other entries"))

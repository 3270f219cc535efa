"""Times of a log: 09 FEB 2247, or 2258 at the head of a line, is no year where the other entries show the clock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from timeline import moments
from timeline.dates.grammar import Found, Reading
from timeline.dates.scene import Scene
from timeline.model import Anchor, Clue, TimexType

_DATED, _DAY, _BARE = "<day> <month> <year>", "<day> <month>", "<year>"
_EARLIEST = 1000
_AHEAD = 100  # years that nobody writes ahead of a document's own
_BESIDE = 5
_LATEST = 2100  # where the document has no date
_FEWEST = 2  # entries: a single one may be a slip
_NOTE = "a clock time, as in the other entries"


def log_times(found: list[Found], scene: Scene) -> list[Found]:
    """Four figures behind a month in capitals or at the head of a line are hours and minutes, if one can be no year.

    All must be times of the clock. A year beside that of the document stays one: its own date may stand above.
    """
    if not any(f.rule in (_DATED, _BARE) for f in found):
        return found
    year = _year(scene)
    entries = {n: at for n, f in enumerate(found) if (at := _figures(f, scene)) is not None}
    entries = {n: at for n, at in entries.items() if year is None or abs(int(scene.word(at)) - year) > _BESIDE}
    latest = _LATEST if year is None else year + _AHEAD
    figures = [scene.word(at) for at in entries.values()]
    if len(figures) < _FEWEST or all(_EARLIEST <= int(clock) <= latest for clock in figures):
        return found
    if not all(_is_clock(clock) for clock in figures):
        return found
    timed = [_timed(f, entries[n], scene) if n in entries else f for n, f in enumerate(found)]
    taken = {i for f in timed for i in range(f.first, f.last)}
    return sorted([*_beside_their_day(timed, scene), *_heads(scene, taken)], key=lambda f: f.first)


def _figures(f: Found, scene: Scene) -> int | None:
    """The token of the four figures of an entry: at the end of its date, right behind it, or at the head of a line."""
    if f.rule == _BARE:
        own = scene.begins_line(f.first) or _behind_day(f, scene)
        return f.first if own and f.last == f.first + 1 and _four(scene.word(f.first)) else None
    if f.rule not in (_DATED, _DAY) or not _capital_month(f, scene):
        return None
    at = f.last - 1 if f.rule == _DATED else f.last + 1
    spaced = f.rule == _DATED or (scene.word(f.last).isspace() and "\n" not in scene.word(f.last))
    return at if spaced and _four(scene.word(at)) else None


def _four(word: str) -> bool:
    return len(word) == 4 and word.isdecimal()


def _is_clock(figures: str) -> bool:
    return int(figures[:2]) < 24 and int(figures[2:]) < 60


def _capital_month(f: Found, scene: Scene) -> bool:
    return any(t.isalpha() and t.isupper() and len(t) > 2 for t in scene.tokens[f.first : f.last])


def _behind_day(f: Found, scene: Scene) -> bool:
    """Whether figures stand right behind a month in capitals."""
    month = scene.tokens[f.first - 2] if f.first > 1 and scene.tokens[f.first - 1].isspace() else ""
    return month.isupper() and month.lower() in scene.rules.lexicon.words["anymonth"]


def _year(scene: Scene) -> int | None:
    published = scene.published
    return None if published is None or published.last is None else moments.ymd(published.last)[0]


def _timed(f: Found, at: int, scene: Scene) -> Found:
    clock = scene.word(at)
    clue = replace(f.reading.clue, anchor=Anchor.DOCUMENT, year=None, hour=int(clock[:2]), minute=int(clock[2:]))
    return f._replace(last=at + 1, reading=Reading(TimexType.TIME, clue), notes=(*f.notes, _NOTE))


def _beside_their_day(found: list[Found], scene: Scene) -> Iterator[Found]:
    """09 FEB  2247: a time in its own column belongs to the day before it."""
    held: Found | None = None
    for f in found:
        day = held is not None and held.rule == _DAY and held.reading.clue.hour is None and _NOTE in f.notes
        if held is not None and day and f.first == held.last + 1 and "\n" not in scene.word(held.last):
            clue = replace(held.reading.clue, hour=f.reading.clue.hour, minute=f.reading.clue.minute)
            held = f._replace(first=held.first, reading=f.reading._replace(clue=clue))
            continue
        if held is not None:
            yield held
        held = f
    if held is not None:
        yield held


def _heads(scene: Scene, taken: set[int]) -> Iterator[Found]:
    """The times at the head of a line that look like no year: 0230."""
    for at, token in enumerate(scene.tokens):
        if token[0] == "0" and _four(token) and _is_clock(token) and at not in taken and scene.begins_line(at):
            clue = Clue(Anchor.DOCUMENT, hour=int(token[:2]), minute=int(token[2:]))
            yield Found(at, at + 1, _BARE, Reading(TimexType.TIME, clue), (_NOTE,))

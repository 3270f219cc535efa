"""Logs that run past midnight: 2210 the team left, 0115 the pump failed, which is of the next day."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline import edtf
from timeline import when as w
from timeline.dates.alphabet import has_empty_line
from timeline.dates.bare import is_bare_hour
from timeline.dates.grammar import Found
from timeline.dates.hours import minutes_of
from timeline.dates.scene import DOCUMENT, HEADING, Scene
from timeline.model import Grain, When
from timeline.moments import DAY

LOGGED = "the day of its entry in the log"
_DAY = 24 * 60  # minutes
_EVENING, _NOON = 15 * 60, 12 * 60
_NIGHT = 10 * 60  # minutes that may pass from the last entry of a day to the first of the next
_FEWEST = 3  # entries of a log
_ISSUED = 3600  # seconds by which the first entry is later than the time of a report, and not that at which it opens


class Overnight:
    """The days of the entries of logs that run past midnight, found beside the day of the first of them."""

    __slots__ = ("base", "blocks", "scene", "told", "turns")

    def __init__(self, found: Sequence[Found], scene: Scene) -> None:
        self.scene = scene
        self.turns: dict[int, tuple[int, int]] = {}  # the token of an entry → its log, the midnights before it
        self.blocks: list[int] = []  # midnights of each log
        self.base: dict[int, When] = {}  # the day of the first entry of each log
        self.told: When | None = None  # the day and time told last that stand in no entry
        for block in _blocks(found, scene):
            turns = _turns([minutes_of(f) for f in block])
            if turns is not None:
                self.turns |= {f.first: (len(self.blocks), turn) for f, turn in zip(block, turns, strict=True)}
                self.blocks.append(turns[-1])

    def read(self, f: Found, when: When | None, anchor: str | None) -> tuple[When | None, str | None]:
        """The date of a phrase and whose it is, as the log has it that the phrase opens an entry of."""
        clue = f.reading.clue
        if f.first not in self.turns:
            if when is not None and clue.hour is not None and clue.day is not None:
                self.told = when
            return when, anchor
        block, turn = self.turns[f.first]
        if block not in self.base:
            if when is None or when.first is None:
                return when, anchor
            self.base[block] = self._day_of_first(when, anchor or "", self.blocks[block])
        day = w.shift(self.base[block], turn, Grain.DAY)
        assert clue.hour is not None
        return w.at_time(day, clue.hour, clue.minute, clue.second, clue.zone), f"{edtf.dump(day)}, {LOGGED}"

    def _day_of_first(self, when: When, anchor: str, turns: int) -> When:
        """The day of the first entry: that above the log; but no report tells what comes after it was issued."""
        first, told = when.first or 0, self.told
        day = w.containing(first, Grain.DAY)
        since = first - (told.first or 0) if told is not None else 0
        late = since >= _ISSUED and first // DAY == (first - since) // DAY
        return w.shift(day, -turns, Grain.DAY) if turns > 0 and (late or anchor.endswith(DOCUMENT)) else day


def is_logged(anchor: str | None) -> bool:
    """Whether a date is of an entry: of the day that stands above it, or of a log that runs past midnight."""
    return anchor is not None and anchor.endswith((HEADING, LOGGED))


def _blocks(found: Sequence[Found], scene: Scene) -> list[list[Found]]:
    """The entries of each log: times alone that open lines, with no day and no heading between them."""
    blocks: list[list[Found]] = [[]]
    if sum(is_bare_hour(f.reading.clue) for f in found) < _FEWEST:
        return []
    for f in found:
        clue = f.reading.clue
        if not scene.begins_line(f.first):
            continue
        if is_bare_hour(clue):
            if blocks[-1] and _parted(blocks[-1][-1], f, scene):
                blocks.append([])
            blocks[-1].append(f)
        elif clue.day is not None or clue.weekday is not None:
            blocks.append([])
    return [block for block in blocks if len(block) >= _FEWEST]


def _parted(f: Found, g: Found, scene: Scene) -> bool:
    """Whether a paragraph stands between two entries that is part of none of them."""
    start = scene.line(g.first)[0]
    empty = [at for at in range(f.last, start) if has_empty_line(scene.tokens[at])]
    return bool(empty) and empty[0] + 1 < start


def _turns(minutes: Sequence[int]) -> list[int] | None:
    """How many midnights lie before each time of a log, below zero in one whose last entry comes first; None where it
    runs past none, or its times are in no order.
    """
    for sign in (1, -1):
        turns = [0]
        for earlier, later in pairwise(minutes):
            step = (later - earlier) * sign
            turned = step < 0 and _is_night(*((earlier, later) if sign > 0 else (later, earlier)))
            if step < 0 and not turned:
                break
            turns.append(turns[-1] + sign * turned)
        else:
            return turns if turns[-1] else None
    return None


def _is_night(late: int, early: int) -> bool:
    """Whether a night can lie between two times: from 17:20 to 01:15."""
    return late >= _EVENING and early < _NOON and _DAY - late + early <= _NIGHT

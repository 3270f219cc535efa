"""Stamps of a chat or log: the day and time that open a line, from which the words of that line are told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.dates.grammar import Found
from timeline.dates.scene import Scene
from timeline.model import Anchor

STAMP = "the stamp of its line"
_FEWEST = 2  # a single one may be the date of the page
_CLOCK = re.compile(r",?[ \t]+\d{1,2}:\d\d")
_WRITES = re.compile(
    r"[ \t]*\]|[ \t]+(?:<[^<>\n]{1,30}>|@[\w.-]{1,30}:?[ \t]|[a-z][\w.+-]{0,30}:[ \t])"
)  # [10:05], 10:05 ana:
_AHEAD = 12  # tokens in which those signs stand


def stamps(found: Sequence[Found], scene: Scene) -> frozenset[int]:
    """The phrases that are stamps, by their place in `found`: [08.02.2026 09:02], 2025-11-18 09:33, [09:33]."""
    places = frozenset(n for n, f in enumerate(found) if scene.begins_line(f.first) and _is_stamp(f, scene))
    return places if len(places) >= _FEWEST else frozenset()


def has_no_day(f: Found) -> bool:
    """Whether a phrase is a time of day alone."""
    clue = f.reading.clue
    apart = clue.shift is None and clue.event is None and not clue.counted
    return clue.hour is not None and apart and clue.day is clue.month is clue.year is clue.weekday is None


def heads_day(f: Found, scene: Scene) -> bool:
    """Whether a date stands above the messages of its day."""
    clue = f.reading.clue
    return clue.day is not None and clue.hour is None and not clue.counted and scene.is_heading(f.first, f.last)


def _is_stamp(f: Found, scene: Scene) -> bool:
    clue = f.reading.clue
    if has_no_day(f):
        return _WRITES.match("".join(scene.tokens[f.last : f.last + _AHEAD])) is not None
    if clue.anchor is not Anchor.WRITTEN or None in (clue.year, clue.month, clue.day) or clue.counted:
        return False
    return clue.hour is not None or _CLOCK.match("".join(scene.tokens[f.last : f.last + _AHEAD])) is not None


def ends_block(first: int, last: int, scene: Scene) -> bool:
    """Whether an empty line stands between two tokens: what follows it is of no stamp."""
    return any(token.count("\n") > 1 for token in scene.tokens[first:last])

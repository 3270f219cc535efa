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
_CLOCK_TOKENS = 5


def stamps(found: Sequence[Found], scene: Scene) -> frozenset[int]:
    """The phrases that are stamps, by their place in `found`: [08.02.2026 09:02], 2025-11-18 09:33."""
    places = frozenset(n for n, f in enumerate(found) if scene.begins_line(f.first) and _is_stamp(f, scene))
    return places if len(places) >= _FEWEST else frozenset()


def _is_stamp(f: Found, scene: Scene) -> bool:
    clue = f.reading.clue
    if clue.anchor is not Anchor.WRITTEN or None in (clue.year, clue.month, clue.day) or clue.counted:
        return False
    return clue.hour is not None or _CLOCK.match("".join(scene.tokens[f.last : f.last + _CLOCK_TOKENS])) is not None


def ends_block(first: int, last: int, scene: Scene) -> bool:
    """Whether an empty line stands between two tokens: what follows it is of no stamp."""
    return any(token.count("\n") > 1 for token in scene.tokens[first:last])

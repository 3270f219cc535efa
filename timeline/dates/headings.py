"""Headings that are a year: each holds for the months below it, up to the next heading."""

from __future__ import annotations

from bisect import bisect_right

from timeline.dates.memory import Memory
from timeline.model import When


class Headings:
    """The headings of one text under way. Offsets are in characters, asked for in reading order."""

    __slots__ = ("_memory", "_starts", "_text", "_until")

    def __init__(self, text: str, memory: Memory) -> None:
        self._text, self._memory = text, memory
        self._starts: list[int] | None = None  # looked for once a year is a heading
        self._until = 0

    def reach(self, at: int) -> None:
        """The reader has come to an offset: a heading above the last one holds no longer."""
        if self._memory.heading is not None and at >= self._until:
            self._memory.heading = None

    def put(self, year: When | None, at: int) -> None:
        """A year that is a heading was read at an offset; None where the year that was read is none."""
        self._memory.heading = year
        if year is None:
            return
        if self._starts is None:
            from timeline.dates.splitting import headings  # few texts need its expressions, which take long to compile

            self._starts = headings(self._text)
        following = bisect_right(self._starts, at)
        self._until = self._starts[following] if following < len(self._starts) else len(self._text)

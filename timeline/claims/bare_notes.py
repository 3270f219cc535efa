"""Notes of a plain text whose figures stand bare behind the words: the bank closed.1 … 1. Lund Post, 3 May 1851."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Behind the sign that ends or parts what a note is to, where no decimal can be: but version 2.1, at 10.30.
_MARK = re.compile(r"(?:(?<=[^\W\d][.,;:!?)”\"’])|(?<=\b(?:1\d|20)\d\d[.,;]))[”\"’]?(\d{1,3})(?=\s|$)")
_LIKELY = re.compile(r"[.,;:!?)”\"’]\d{1,3}(?=\s|$)")  # the end of each, quickly found
_NOTE = re.compile(r"^[ \t]*(\d{1,3})[.)]?[ \t]+(\S[^\n]*)$", re.MULTILINE)
_FIRST = re.compile(r"\n[ \t]*1[.)]?[ \t]")
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class BareNotes:
    """Figures and what their notes say, and where the lines of the notes stand; offsets are those of the text."""

    marks: tuple[tuple[int, int, str], ...] = ()
    lines: tuple[tuple[int, int], ...] = ()

    @property
    def places(self) -> list[tuple[int, int]]:
        """Where the figures stand, in order."""
        return [(start, end) for start, end, _ in self.marks]


def numbered(text: str, start: int = 0) -> list[re.Match[str]]:
    """The last lines of a text, from `start` on, if numbered from 1 without a gap; figure and words are groups."""
    if _FIRST.search(text, max(0, start - 1)) is None and not (start == 0 and _NOTE.match(text)):
        return []
    lines = list(_NOTE.finditer(text, start))
    first = next((n for n in range(len(lines) - 1, -1, -1) if lines[n][1] == "1"), len(lines))
    notes = lines[first:]
    return notes if [m[1] for m in notes] == [str(n) for n in range(1, len(notes) + 1)] else []


def _marks(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    for likely in _LIKELY.finditer(text, start, end):
        mark = _MARK.match(text, likely.start(), end) or _MARK.match(text, likely.start() + 1, end)
        if mark is not None:
            yield mark


def read(text: str) -> BareNotes:
    """The notes at the end of a text, if each has its figure, in order, before them."""
    notes = numbered(text)
    if len(notes) < _FEWEST:
        return BareNotes()
    marks, at = [], 0
    for note in notes:
        mark = next((m for m in _marks(text, at, notes[0].start()) if m[1] == note[1]), None)
        if mark is None:
            return BareNotes()
        marks.append((mark.start(1), mark.end(1), note[2]))
        at = mark.end()
    return BareNotes(tuple(marks), tuple(m.span() for m in notes))

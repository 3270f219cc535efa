"""Tables with a column of sources: its cells are credits of their rows, and no words of what these tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from timeline.claims.crediting import Credit, entered, listed

_HEADS = frozenset(
    "source sources outlet outlets newspaper publication reference references citation citations via".split()
) | {"reported by", "first reported by"}
_CELL = re.compile(r"[^|\n]+")


class Cell(NamedTuple):
    """A cell for sources: where it begins and what it says, and where the other cells of its row end."""

    start: int
    said: str
    row: int

    @property
    def place(self) -> tuple[int, int]:
        """Where the cell stands."""
        return self.start, self.start + len(self.said)


def credits_in(cells: Sequence[Cell]) -> list[Credit]:
    """The outlets that cells for sources name, each behind what its row tells, in order."""
    return [Credit(cell.row, cell.row, outlet) for cell in cells for outlet in entered(cell.said)]


def cells(text: str) -> list[Cell]:
    """The cells of a text under a heading that says "source", of rows with as many cells as the heads, in order.

    Those under "via", by which people travel too, count where most of their column name outlets.
    """
    found: list[Cell] = []
    for head, column in _columns(text):
        known = sum(bool(listed(cell.said)) for cell in column)
        if head != "via" or 2 * known > len(column):
            found += column
    return found


def _columns(text: str) -> list[tuple[str, list[Cell]]]:
    """The columns of a text that may be of sources, each by its heading in small letters."""
    found: list[tuple[str, list[Cell]]] = []
    column = count = -1
    at = 0
    for line in text.splitlines(keepends=True) if "|" in text else ():
        row = list(_CELL.finditer(line, *_inside(line)))
        headed = next((n for n, cell in enumerate(row) if _heading(cell) in _HEADS), -1)
        if headed >= 0 and len(row) > 1:
            column, count = headed, len(row)
            found.append((_heading(row[headed]), []))
        elif len(row) == count and column >= 0:
            others = [cell.end() for n, cell in enumerate(row) if n != column and cell[0].strip()]
            if others and any(c.isalnum() for c in row[column][0]):
                found[-1][1].append(Cell(at + row[column].start(), row[column][0], at + others[-1]))
        elif line.strip():
            column = -1
        at += len(line)
    return found


def _heading(cell: re.Match[str]) -> str:
    return cell[0].strip(" *_:").lower()


def _inside(line: str) -> tuple[int, int]:
    """Where the cells of a row begin and end, without the bars around it."""
    first, last = len(line) - len(line.lstrip()), len(line.rstrip())
    return first + line.startswith("|", first), last - (last > first + 1 and line[last - 1] == "|")

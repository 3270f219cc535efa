"""Dates of imported rows: the order of their numbers, and years, months and days in columns of their own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from timeline.cli.typed_dates import NUMERIC, Order, UnclearDateError


def order_of(cells: Iterable[str]) -> Order | None:
    """The order of a column of numeric dates, where a number over 12 tells it and none contradicts."""
    found: set[Order] = set()
    for cell in cells:
        m = NUMERIC.fullmatch(cell.strip())
        if m and int(m[1]) > 12:
            found.add(Order.DAY)
        if m and int(m[3]) > 12:
            found.add(Order.MONTH)
    return found.pop() if len(found) == 1 else None


def joined(parts: Mapping[str, str]) -> str:
    """EDTF of a date given in columns: year, month and day; empty where all are. Raises UnclearDateError."""
    year, month, day = (parts.get(name, "").strip() for name in ("year", "month", "day"))
    if not year:
        if month or day:
            raise UnclearDateError(f"no year beside {' and '.join(filter(None, (month, day)))}")
        return ""
    try:
        text = f"{int(year):05d}" if year.startswith("-") else f"{int(year):04d}"
        for part in (month, day):
            if not part:
                break
            text += f"-{int(part):02d}"
    except ValueError:
        raise UnclearDateError(f"no such date: {year} {month} {day}".rstrip()) from None
    return text

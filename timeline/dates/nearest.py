"""The nearest of the dates that an expression can mean: a weekday, a month, a day, a holiday beside an anchor.

`shift` -1 and 1 want one strictly before or after the anchor ("last May", "next May"); `direction` is the side to
which the tense points, and may be the anchor itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline import moments
from timeline import when as w
from timeline.model import Grain, When
from timeline.moments import DAY


def years_around(anchor: When) -> tuple[int, int, int]:
    """The year in which an anchor begins, between the one before and the one after."""
    assert anchor.first is not None
    year = moments.ymd(anchor.first)[0]
    return year - 1, year, year + 1


def nearest_weekday(weekday: int, anchor: int, shift: int, direction: int | None = None) -> When:
    """The weekday nearest to a moment, 0 for Monday; without a side the one within three days."""
    day = anchor // DAY
    back = (moments.weekday_of(anchor) - weekday) % 7
    if shift < 0:
        day -= (back or 7) - 7 * (shift + 1)  # the last but one, where it is -2
    elif shift > 0:
        day += ((-back) % 7 or 7) + 7 * (shift - 1)
    elif direction is not None and direction > 0:
        day += (-back) % 7
    elif direction is not None and direction < 0:
        day -= back
    else:
        day += -back if back <= 3 else 7 - back
    return w.containing(day * DAY, Grain.DAY)


def nearest_year(month: int, count: int, anchor: When, shift: int | None, direction: int | None) -> int | None:
    """The year whose period, so many months from a month on, is the nearest."""
    years = years_around(anchor)
    at = _place([(moments.moment(y, month), moments.end_of(y, month, count)) for y in years], anchor, shift, direction)
    return years[at] if at is not None else None


def nearest_day(
    day: int, month: int | None, anchor: When, shift: int | None, direction: int | None, weekday: int | None = None
) -> When | None:
    """The nearest day of that number, in a month or any; Friday the 17th is in a month of which the 17th is one."""
    year, of, _ = moments.ymd(anchor.first or 0)
    if month is not None:
        months = [(year - 1, month), (year, month), (year + 1, month)]
    else:
        months = [(n // 12, n % 12 + 1) for n in range(year * 12 + of - 3, year * 12 + of + 2)]
    days = [moments.moment(y, m, day) for y, m in months if day <= moments.days_in(y, m)]
    if month is None and weekday is not None:
        days = [at for at in days if moments.weekday_of(at) == weekday] or days
    at = _place([(first, first + DAY - 1) for first in days], anchor, shift, direction)
    return w.containing(days[at], Grain.DAY) if at is not None else None


def nearest(ways: Sequence[When], anchor: When, shift: int | None, direction: int | None) -> When | None:
    """The nearest of some dates; strictly before or after where shift says so."""
    at = _place([w.bounds(way) for way in ways], anchor, shift, direction)
    return ways[at] if at is not None else None


def distance(when: When, anchor: When) -> float:
    """The days between the beginnings of a date and of its anchor, 0 where they overlap."""
    if w.overlaps(when, anchor):
        return 0.0
    return abs((when.first or 0) - (anchor.first or 0)) / DAY


def _place(ways: Sequence[tuple[int, int]], anchor: When, shift: int | None, direction: int | None) -> int | None:
    """Which of some stretches of time is the nearest; strictly before or after where shift says so."""
    first = anchor.first or 0
    last = anchor.last if anchor.last is not None else first
    middle = (first + last) // 2
    if shift:
        direction = shift
    found: int | None = None
    least = 0
    for at, (begin, end) in enumerate(ways):
        if (shift and begin <= last and end >= first) or (
            direction and (begin > last if direction < 0 else end < first)
        ):
            continue
        off = abs((begin + end) // 2 - middle)
        if found is None or off < least:
            found, least = at, off
    return found


def weekday_told(weekday: int, shift: int, told: When) -> When | None:
    """That Thursday, of what was done in a week: the one in it; of a month nobody knows which."""
    first, last = told.first, told.last
    if first is None or last is None or last - first > 7 * DAY:
        return None
    if shift:
        return nearest_weekday(weekday, last if shift > 0 else first, shift)
    return nearest_weekday(weekday, first, 0, 1)

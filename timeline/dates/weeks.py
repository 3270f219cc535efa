"""The week around or beside a day: the week of 11 March, the week ending 15 March, the week after Thanksgiving."""

from __future__ import annotations

from timeline import moments
from timeline import when as w
from timeline.model import Clue, Grain, When
from timeline.moments import DAY

_FRIDAY, _SATURDAY, _SUNDAY = 4, 5, 6


def is_week_beside(clue: Clue) -> bool:
    """Whether a clue is of the week before or after a day that it names, or of the one that the day is of."""
    if clue.shift is None or clue.direction is None or clue.counted:
        return False
    return clue.unit is Grain.WEEK and (clue.day is not None or clue.name not in (None, "weekend"))


def week_beside(day: When, shift: int) -> When | None:
    """The week so many weeks from that of a day; before a weekend the one that it ends: the week before Easter."""
    if day.first is None:
        return None
    ends = shift < 0 and moments.weekday_of(day.first) >= _SATURDAY
    return w.of_week(day.first + 7 * (shift + ends) * DAY)


def week_with(day: When, direction: int) -> When | None:
    """The week of a day (`direction` 0), the one that begins (1) or ends with it (-1); a working
    week ends on Friday.
    """
    if day.first is None:
        return None
    weekday = moments.weekday_of(day.first)
    if not direction or (direction < 0 and weekday >= _FRIDAY) or (direction > 0 and weekday == 0):
        return w.of_week(day.first)
    if direction > 0 and weekday == _SUNDAY:
        return w.of_week(day.first + DAY)
    start = day.first // DAY * DAY - (0 if direction > 0 else 6 * DAY)
    return When(start, start + 7 * DAY - 1, Grain.WEEK)

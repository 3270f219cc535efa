"""The week before or after a day: the week after Thanksgiving."""

from __future__ import annotations

from timeline import moments
from timeline import when as w
from timeline.model import Clue, Grain, When
from timeline.moments import DAY

_SATURDAY = 5


def is_week_beside(clue: Clue) -> bool:
    """Whether a clue is of the week before or after a day that it names."""
    if not clue.shift or not clue.direction or clue.counted:
        return False
    return clue.unit is Grain.WEEK and (clue.day is not None or clue.name not in (None, "weekend"))


def week_beside(day: When, shift: int) -> When | None:
    """The week so many weeks from that of a day; before a weekend the one that it ends: the week before Easter."""
    if day.first is None:
        return None
    ends = shift < 0 and moments.weekday_of(day.first) >= _SATURDAY
    return w.of_week(day.first + 7 * (shift + ends) * DAY)

"""What is counted from a month or a year that is told no more exactly."""

from __future__ import annotations

from timeline import moments
from timeline import when as w
from timeline.model import Grain, When

_PART = 3  # a count of less than a third of what it counts from most likely ends in it


def from_span(told: When, shift: int, unit: Grain) -> When | None:
    """Eight weeks after something in February: March or April; three days after it, still February.

    Two days after something of a week: from its third day to the second of the next.
    """
    if told.first is None or told.last is None:
        return None
    first, last = (moments.later(at, shift, unit) for at in (told.first, told.last))
    if told.grain is Grain.WEEK:
        return w.spanning(first, last)
    if abs(first - told.first) * _PART < told.last - told.first:
        return w.containing(first, told.grain)
    one, other = w.containing(first, Grain.MONTH), w.containing(last, Grain.MONTH)
    return one if w.bounds(one) == w.bounds(other) else w.hull(one, other)

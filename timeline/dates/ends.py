"""The end of a week, month or year that a report tells as past: by the end of the month ten had died."""

from __future__ import annotations

from timeline import when as w
from timeline.dates.grammar import Found
from timeline.model import Clue, Grain, Modifier, When
from timeline.moments import DAY

_UNITS = (Grain.WEEK, Grain.MONTH, Grain.YEAR)
_WORKWEEK = 4  # days from Monday to the last one of work


def is_end(f: Found, clue: Clue) -> bool:
    """Whether a phrase is "the end of the week", of one that nothing beside it names."""
    return f.rule == "the <unit>" and clue.modifier is Modifier.END and clue.unit in _UNITS


def past_end(clue: Clue, told: When | None, published: When | None) -> tuple[When | None, str]:
    """What the end of a unit that is over hangs on: the day just told, else the report's, or one in the unit before.

    With it how far before the report's own that is, in words: "a week before ".
    """
    unit = clue.unit
    if unit is None or published is None or published.first is None:
        return published, ""
    if told is not None and told.first is not None and told.grain <= unit and told.first <= published.first:
        return (told if _is_over(unit, told.first, published.first) else None), ""
    if _is_over(unit, published.first, published.first):
        return published, ""
    return w.shift(w.containing(published.first, Grain.DAY), -1, unit), f"a {unit.name.lower()} before "


def _is_over(unit: Grain, day: int, now: int) -> bool:
    """Whether the unit in which a day lies is over, but for the weekend of a week."""
    whole = w.containing(day, unit)
    end = whole.first + _WORKWEEK * DAY if unit is Grain.WEEK and whole.first is not None else whole.last
    return end is not None and now >= end // DAY * DAY

"""Dates that need no anchor: written with year or century, or by number in a year, month or week that is known."""

from __future__ import annotations

from timeline import moments
from timeline import when as w
from timeline.dates.holidays import holiday, nth_weekday
from timeline.model import Clue, Grain, When
from timeline.moments import DAY

_SATURDAY = 5


def written(clue: Clue) -> When | None:
    """The date of a clue with a year of its own, or of a century; None for a day that no such month has."""
    year, month, day = clue.year, clue.month, clue.day
    if clue.unit in (Grain.CENTURY, Grain.MILLENNIUM) and clue.index is not None:
        return _age(clue.unit, clue.index)
    if year is None:
        return None
    if clue.name == "weekend" and clue.index is not None and month is not None:
        return nth_weekend(year, month, clue.index)
    if clue.name is not None:
        return holiday(clue.name, year)
    if clue.weekday is not None and clue.index is not None and month is not None:
        return nth_weekday(year, month, clue.weekday, clue.index)
    if clue.unit is Grain.DECADE:
        return w.of_decade(year)
    if clue.index is not None and clue.unit is not None and clue.unit not in (Grain.YEAR, Grain.DAY):
        return indexed(w.of_year(year) if month is None else w.of_month(year, month), clue.unit, clue.index)
    if month is None:
        return w.of_year(year)
    if day is None:
        return w.of_month(year, month)
    return w.of_day(year, month, day) if day <= moments.days_in(year, month) else None


def indexed(scope: When, unit: Grain, index: int) -> When | None:
    """The quarter, half, season or week of a year or month by its number; the last week is -1."""
    assert scope.first is not None
    assert scope.last is not None
    year = moments.ymd(scope.first)[0]
    if unit is Grain.QUARTER:
        return w.of_quarter(year, index)
    if unit is Grain.HALF:
        return w.of_half(year, index)
    if unit is Grain.SEASON:
        return w.of_season(year, index)
    if unit is Grain.WEEK and index < 0:
        return When(scope.last - 7 * DAY + 1, scope.last, Grain.WEEK)
    if unit is Grain.WEEK:
        first = scope.first + (index - 1) * 7 * DAY
        return When(first, first + 7 * DAY - 1, Grain.WEEK) if first <= scope.last else None
    return None


def inside(scope: When, clue: Clue) -> When | None:
    """The month, weekday or day of month inside a year, month or week."""
    if scope.first is None:
        return None
    year, month, _ = moments.ymd(scope.first)
    if clue.unit is Grain.YEAR and clue.index is not None:
        return w.of_season(year, clue.index)  # the spring of last year
    if clue.month is not None:
        if clue.day is not None:
            return w.of_day(year, clue.month, clue.day) if clue.day <= moments.days_in(year, clue.month) else None
        scope = w.of_month(year, clue.month)
    elif clue.day is not None:
        return w.of_day(year, month, clue.day) if clue.day <= moments.days_in(year, month) else None
    if clue.unit is Grain.WEEK and clue.index is not None:
        return indexed(scope, Grain.WEEK, clue.index)
    if clue.weekday is not None and scope.grain == Grain.WEEK:
        return w.containing((scope.first or 0) + clue.weekday * DAY, Grain.DAY)
    return scope


def nth_weekend(year: int, month: int, which: int) -> When:
    """The first weekend of a month, its last (-1): by its Saturday."""
    at = nth_weekday(year, month, _SATURDAY, which).first or 0
    return When(at, at + 2 * DAY - 1, Grain.DAY, interval=True)


def _age(unit: Grain, index: int) -> When:
    if unit is Grain.CENTURY:
        return w.of_century(index)
    first = (index - 1) * 1000 if index > 0 else index * 1000 + 1
    return When(moments.moment(first), moments.moment(first + 1000) - 1, Grain.MILLENNIUM)

"""Partial-date arithmetic: building, shifting, narrowing and comparing `When`s, and the sort key."""

from __future__ import annotations

from dataclasses import replace

from timeline.model import Grain, Modifier, When
from timeline.moments import DAY, add_months, clock, days_in, end_of, later, moment, months_of, weekday_of, ymd

# Hours from and to of the parts of a day; night runs past midnight but belongs to the day it begins on.
PARTS = {"MO": (5, 12), "MI": (12, 13), "AF": (12, 18), "EV": (17, 22), "NI": (18, 24), "DT": (6, 18)}
_FAR = 10**18


# --- building


def _months(year: int, month: int, count: int, grain: Grain) -> When:
    return When(moment(year, month), end_of(year, month, count), grain)


def _period(year: int, grain: Grain, number: int) -> When:
    return _months(year, *months_of(grain, number), grain)


def of_year(year: int) -> When:
    """An astronomical year: 0 is 1 BC, -43 is 44 BC."""
    return _months(year, 1, 12, Grain.YEAR)


def of_month(year: int, month: int) -> When:
    """A month, 1 to 12."""
    return _months(year, month, 1, Grain.MONTH)


def of_day(year: int, month: int, day: int) -> When:
    """A day. Raises ValueError where the month has no such day."""
    if not (1 <= month <= 12 and 1 <= day <= days_in(year, month)):
        raise ValueError(f"no such day: {year}-{month}-{day}")
    first = moment(year, month, day)
    return When(first, first + DAY - 1, Grain.DAY)


def _day_of(at: int) -> When:
    first = at // DAY * DAY
    return When(first, first + DAY - 1, Grain.DAY)


def of_quarter(year: int, quarter: int) -> When:
    """A calendar quarter, 1 to 4."""
    return _period(year, Grain.QUARTER, quarter)


def of_half(year: int, half: int) -> When:
    """A calendar half year, 1 or 2."""
    return _period(year, Grain.HALF, half)


def of_season(year: int, season: int) -> When:
    """A northern season by its EDTF number, 21 (spring) to 24 (winter, which begins in December)."""
    return _period(year, Grain.SEASON, season)


def of_decade(year: int) -> When:
    """The decade that begins with `year`."""
    return _months(year, 1, 120, Grain.DECADE)


def of_century(number: int) -> When:
    """The century by its number: 18 is 1700-1799 as EDTF and news have it; -1 is the first century BC."""
    return _months((number - 1) * 100 if number > 0 else number * 100 + 1, 1, 1200, Grain.CENTURY)


def of_week(at: int) -> When:
    """The week, Monday to Sunday, in which a moment lies."""
    monday = (at // DAY - weekday_of(at)) * DAY
    return When(monday, monday + 7 * DAY - 1, Grain.WEEK)


def at_time(
    day: When, hour: int, minute: int | None = None, second: int | None = None, zone: str | None = None
) -> When:
    """A time on a day, as fine as it was given."""
    assert day.first is not None
    start = day.first // DAY * DAY + hour * 3600 + (minute or 0) * 60 + (second or 0)
    if second is not None:
        return When(start, start, Grain.SECOND, zone=zone)
    if minute is not None:
        return When(start, start + 59, Grain.MINUTE, zone=zone)
    return When(start, start + 3599, Grain.HOUR, zone=zone)


def in_part(day: When, part: str) -> When:
    """A TIMEX3 part of a day: MO, MI, AF, EV, NI or DT."""
    assert day.first is not None
    hours = PARTS[part]
    start = day.first // DAY * DAY
    return When(start + hours[0] * 3600, start + hours[1] * 3600 - 1, Grain.PART, part=part)


def between(first: When, last: When) -> When:
    """The interval from one date to another, both included."""
    return When(
        first.first,
        last.last,
        first.grain,
        zone=first.zone or last.zone,
        end_grain=last.grain if last.grain != first.grain else None,
        interval=True,
    )


def since(when: When) -> When:
    """From a date on, with no end."""
    return When(when.first, None, when.grain, zone=when.zone, interval=True)


def until(when: When) -> When:
    """Up to and with a date, with no beginning."""
    return When(None, when.last, when.grain, zone=when.zone, interval=True)


def before(when: When) -> When:
    """Before a date."""
    return When(None, when.first - 1 if when.first is not None else None, when.grain, Modifier.BEFORE, interval=True)


def after(when: When) -> When:
    """After a date."""
    return When(when.last + 1 if when.last is not None else None, None, when.grain, Modifier.AFTER, interval=True)


def approximate(when: When) -> When:
    """The date, marked as approximate; its bounds stay those of the words."""
    return replace(when, modifier=Modifier.APPROXIMATE, qualifier="~")


def modified(when: When, modifier: Modifier) -> When:
    """The early, late, middle, first or last part of a month, year, decade or the like.

    A month's start and end are five days (what a reader takes from "at the end of February"), its early,
    mid and late parts a third each; a year's start and end are two months, mid is May to August.
    """
    if modifier is Modifier.APPROXIMATE:
        return approximate(when)
    if when.first is None or when.last is None:
        return replace(when, modifier=modifier)
    year, month, _ = ymd(when.first)
    if when.grain == Grain.MONTH:
        edge = {
            Modifier.START: (1, 5),
            Modifier.EARLY: (1, 10),
            Modifier.MID: (11, 20),
            Modifier.LATE: (21, 31),
            Modifier.END: (days_in(year, month) - 4, 31),
        }[modifier]
        first, last = of_day(year, month, edge[0]), of_day(year, month, min(edge[1], days_in(year, month)))
        return replace(when, first=first.first, last=last.last, modifier=modifier)
    months = (ymd(when.last)[0] - year) * 12 + ymd(when.last)[1] - month + 1
    if when.grain > Grain.MONTH and months >= 3:
        edge_size = max(months // 6, 1)
        lo, hi = {
            Modifier.START: (0, edge_size),
            Modifier.EARLY: (0, -(-months // 3)),
            Modifier.MID: (months // 3, months - months // 3),
            Modifier.LATE: (months - -(-months // 3), months),
            Modifier.END: (months - edge_size, months),
        }[modifier]
        first_moment = moment(*add_months(year, month, lo))
        last_moment = moment(*add_months(year, month, hi)) - 1
        return replace(when, first=first_moment, last=last_moment, modifier=modifier)
    return replace(when, modifier=modifier)


# --- moving


def shift(when: When, count: int, unit: Grain) -> When:
    """The date `count` units on (back where negative), as fine as the unit or the date, the coarser.

    A year from 29 February is 28 February. "Two weeks" and finer from a day is a day.
    """
    assert when.first is not None
    moved = later(when.first, count, unit)
    if unit > Grain.WEEK and when.grain > Grain.DAY:
        return containing(moved, max(when.grain, Grain.MONTH))
    width = when.last - when.first if when.last is not None else 0 if unit <= Grain.WEEK else DAY - 1
    return When(
        moved, moved + width, when.grain, when.modifier, when.zone, when.end_grain, when.part, when.qualifier,
        when.interval, when.choices, when.unknown, when.mask,
    )  # fmt: skip


def containing(at: int, grain: Grain) -> When:
    """The unit of the calendar, of the given grain, in which a moment lies."""
    if Grain.PART <= grain <= Grain.DAY:
        return _day_of(at)
    year, month, _ = ymd(at)
    match grain:
        case Grain.WEEK:
            return of_week(at)
        case Grain.MONTH:
            return of_month(year, month)
        case Grain.QUARTER:
            return of_quarter(year, (month + 2) // 3)
        case Grain.SEASON:
            season = 24 if month in (12, 1, 2) else 21 + (month - 3) // 3
            return of_season(year - (month <= 2), season)
        case Grain.HALF:
            return of_half(year, 1 if month <= 6 else 2)
        case Grain.YEAR:
            return of_year(year)
        case Grain.DECADE:
            return of_decade(year // 10 * 10)
        case Grain.CENTURY:
            return _months(year // 100 * 100, 1, 1200, Grain.CENTURY)
        case Grain.MILLENNIUM:
            return _months(year // 1000 * 1000, 1, 12000, Grain.MILLENNIUM)
    hour, minute, second = clock(at)
    return at_time(
        _day_of(at), hour, minute if grain <= Grain.MINUTE else None, second if grain == Grain.SECOND else None
    )


# --- comparing


def bounds(when: When) -> tuple[int, int]:
    """First and last moment, open sides at infinity."""
    return (-_FAR if when.first is None else when.first, _FAR if when.last is None else when.last)


def overlaps(one: When, other: When) -> bool:
    """Whether there is a moment that both can mean."""
    (a, b), (c, d) = bounds(one), bounds(other)
    return a <= d and c <= b


def within(one: When, other: When) -> bool:
    """Whether everything `one` can mean lies in `other`."""
    (a, b), (c, d) = bounds(one), bounds(other)
    return c <= a and b <= d


def intersect(one: When, other: When) -> When | None:
    """What both allow, or None.

    Where one lies in the other it is returned as it is, so that its grain and modifier are kept; else
    the result is an interval, in days or coarser.
    """
    if within(one, other):
        return one
    if within(other, one):
        return other
    if not overlaps(one, other):
        return None
    (a, b), (c, d) = bounds(one), bounds(other)
    lo, hi = max(a, c), min(b, d)
    return spanning(None if lo == -_FAR else lo, None if hi == _FAR else hi)


def spanning(first: int | None, last: int | None) -> When:
    """The interval between two moments, in the coarsest calendar units that fit exactly, else days."""
    if first is None or last is None:
        return When(first, last, Grain.DAY, interval=True)
    for grain in (Grain.YEAR, Grain.MONTH, Grain.DAY):
        one = containing(first, grain)
        if (one.first, one.last) == (first, last):
            return one
    end = containing(last, Grain.DAY)
    if first % DAY == 0 and end.last == last:
        for grain in (Grain.YEAR, Grain.MONTH):
            if containing(first, grain).first == first and containing(last, grain).last == last:
                return When(first, last, grain, interval=True)
        return When(first, last, Grain.DAY, interval=True)
    if first // DAY == last // DAY:
        return When(first, last, Grain.MINUTE, interval=True)
    return When(first // DAY * DAY, end.last, Grain.DAY, interval=True)


def hull(one: When, other: When) -> When:
    """The smallest interval that holds both."""
    if within(one, other):
        return other
    if within(other, one):
        return one
    first = None if one.first is None or other.first is None else min(one.first, other.first)
    last = None if one.last is None or other.last is None else max(one.last, other.last)
    return spanning(first, last)


def days_wide(when: When) -> float:
    """How many days it can mean; infinite where a side is open."""
    if when.first is None or when.last is None:
        return float("inf")
    return (when.last - when.first + 1) / DAY


def sort_key(when: When | None) -> tuple[int, int, int, int]:
    """Earliest moment first, then the finer, then the sooner end; open beginnings sort by their end,
    just before it; the undated last.
    """
    if when is None:
        return (1, 0, 0, 0)
    first, last = bounds(when)
    return (0, first if when.first is not None else last - DAY, int(when.grain), last)

"""Moments and the days and months of the calendar.

A moment is a number of seconds since 0000-01-01T00:00 of the proleptic Gregorian calendar with a year 0 (1 BC).
"""

from __future__ import annotations

from functools import lru_cache

from timeline.model import Grain

DAY = 86400
MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SECONDS = {Grain.SECOND: 1, Grain.MINUTE: 60, Grain.HOUR: 3600, Grain.WEEK: 7 * DAY}  # the others: a day
_UNIT_MONTHS = {
    Grain.MONTH: 1, Grain.QUARTER: 3, Grain.SEASON: 3, Grain.HALF: 6, Grain.YEAR: 12, Grain.DECADE: 120,
    Grain.CENTURY: 1200, Grain.MILLENNIUM: 12000,
}  # fmt: skip


def leap(year: int) -> bool:
    """Whether an astronomical year is a leap year."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in(year: int, month: int) -> int:
    """How many days a month has."""
    return 29 if month == 2 and leap(year) else MONTH_DAYS[month - 1]


@lru_cache(maxsize=4096)
def day_number(year: int, month: int, day: int) -> int:
    """Days since 0000-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms")."""
    y = year - (month <= 2)
    era = y // 400
    yoe = y - era * 400
    doy = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + yoe * 365 + yoe // 4 - yoe // 100 + doy + 60


@lru_cache(maxsize=4096)
def civil(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number; the inverse of `day_number`."""
    z = number - 60
    era = z // 146097
    doe = z - era * 146097
    yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
    doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
    mp = (5 * doy + 2) // 153
    month = mp + 3 if mp < 10 else mp - 9
    return yoe + era * 400 + (month <= 2), month, doy - (153 * mp + 2) // 5 + 1


def moment(year: int, month: int = 1, day: int = 1, hour: int = 0, minute: int = 0, second: int = 0) -> int:
    """Seconds since 0000-01-01T00:00."""
    return day_number(year, month, day) * DAY + hour * 3600 + minute * 60 + second


def ymd(at: int) -> tuple[int, int, int]:
    """Year, month and day of a moment."""
    return civil(at // DAY)


def clock(at: int) -> tuple[int, int, int]:
    """Hour, minute and second of a moment."""
    rest = at % DAY
    return rest // 3600, rest % 3600 // 60, rest % 60


def weekday_of(at: int) -> int:
    """0 for Monday to 6 for Sunday."""
    return (at // DAY + 5) % 7  # 0000-01-01 was a Saturday


def months_of(grain: Grain, number: int) -> tuple[int, int]:
    """The first month of a quarter, half or northern season by its number (EDTF's: 21 is spring), and how many."""
    if grain is Grain.HALF:
        return number * 6 - 5, 6
    return (number * 3 - 60 if grain is Grain.SEASON else number * 3 - 2), 3


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """The year and month so many months on."""
    total = year * 12 + month - 1 + count
    return total // 12, total % 12 + 1


@lru_cache(maxsize=4096)
def end_of(year: int, month: int, count: int) -> int:
    """The last moment of so many months from a month on."""
    return moment(*add_months(year, month, count)) - 1


def later(at: int, count: int, unit: Grain) -> int:
    """The moment `count` units on (back where negative); a year from 29 February is 28 February."""
    if unit <= Grain.WEEK:
        return at + count * _SECONDS.get(unit, DAY)
    year, month, day = ymd(at)
    year, month = add_months(year, month, count * _UNIT_MONTHS[unit])
    return moment(year, month, min(day, days_in(year, month))) + at % DAY

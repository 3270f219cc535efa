"""TIMEX3 values (TimeML 1.2.1) of clues and the dates that they resolve to."""

from __future__ import annotations

from timeline import moments
from timeline import when as w
from timeline.dates.holidays import holiday
from timeline.dates.weeks import is_week_beside
from timeline.model import Anchor, Clue, Grain, When
from timeline.moments import DAY

_SHORT = 100
_ANY_YEARS = (2001, 2002)
_ANY_DAY = "XXXX-XX-XX"
SEASONS = {21: "SP", 22: "SU", 23: "FA", 24: "WI"}


def value_of(clue: Clue, when: When | None) -> str:
    """The value of a date or time: 2026-02-27, 2026-W09, 2026-Q1, 199, XXXX-05 where the year is not known."""
    if when is None or when.first is None:
        return _open(clue)
    return _of_when(when, clue)


def inside(value: str, when: When) -> str:
    """A time of an unknown day of a month, season or year that is known: 1862-XX-XXTMO."""
    if not value.startswith(_ANY_DAY) or when.first is None or not Grain.MONTH <= when.grain <= Grain.YEAR:
        return value
    year, month, _ = moments.ymd(when.first)
    of = f"{month:02}" if when.grain == Grain.MONTH else "XX"
    return f"{_year(year)}-{of}-XX" + value.removeprefix(_ANY_DAY)


def iso_week(at: int) -> str:
    """The ISO 8601 week of a moment."""
    thursday = at // DAY - moments.weekday_of(at) + 3
    year = moments.civil(thursday)[0]
    return f"{_year(year)}-W{(thursday - moments.day_number(year, 1, 1)) // 7 + 1:02}"


def _year(year: int) -> str:
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"


def _of_when(when: When, clue: Clue) -> str:
    assert when.first is not None
    hours = clue.counted and clue.unit is Grain.HOUR and when.interval and when.last is not None
    year, month, day = moments.ymd(
        when.last if hours and when.last is not None and clue.direction == -1 else when.first
    )
    text = _year(year)
    if when.grain > Grain.DAY or _is_weekend(clue):
        return _coarse(when, clue, year, month, text)
    date = f"{text}-{month:02}-{day:02}"
    if when.grain == Grain.PART:
        return f"{date}T{when.part}"
    if when.grain == Grain.DAY:
        return date
    hour, minute, second = moments.clock(when.first)
    if clue.hour == 24:
        return f"{_before(when.first)}T24:00"
    if when.grain == Grain.HOUR:
        return f"{date}T{hour:02}:00"
    return f"{date}T{hour:02}:{minute:02}" + (f":{second:02}" if when.grain == Grain.SECOND else "")


def _is_weekend(clue: Clue) -> bool:
    """The weekend, or that of a feast."""
    of_feast = clue.name is not None and clue.unit is Grain.WEEK and not (clue.counted or is_week_beside(clue))
    return clue.name == "weekend" or of_feast


def _coarse(when: When, clue: Clue, year: int, month: int, text: str) -> str:
    assert when.first is not None
    if _is_weekend(clue):
        return iso_week(when.first) + "-WE"
    if when.grain == Grain.WEEK and clue.index is not None and clue.month is not None:
        return f"{text}-{clue.month:02}"  # the last week of October
    if when.grain == Grain.WEEK:
        return iso_week(when.first)
    match when.grain:
        case Grain.MONTH:
            return f"{text}-{month:02}"
        case Grain.QUARTER:
            return f"{text}-Q{(month + 2) // 3}"
        case Grain.SEASON:
            return f"{text}-{_season(when)}"
        case Grain.HALF:
            return f"{text}-H{1 if month <= 6 else 2}"
        case Grain.DECADE:
            return text[:-1]
        case Grain.CENTURY:
            return _century(clue, text)
        case Grain.MILLENNIUM:
            return text[:-3] if year > 0 else f"BC{-year // 1000}"
    return text


def _century(clue: Clue, text: str) -> str:
    if clue.index is None:
        return text[:-2]
    return f"{clue.index - 1:02}" if clue.index > 0 else f"BC{-clue.index - 1:02}"


def _before(at: int) -> str:
    year, month, day = moments.ymd(at - 1)
    return f"{_year(year)}-{month:02}-{day:02}"


def _season(when: When) -> str:
    assert when.first is not None
    start = w.containing(when.first, Grain.SEASON).first
    return SEASONS[21 + (moments.ymd(start or 0)[1] - 3) // 3]


def _open(clue: Clue) -> str:
    year = f"{clue.year:04}" if clue.year is not None and clue.year > 0 else "XXXX"
    if clue.year is not None and 0 <= clue.year < _SHORT and clue.anchor is Anchor.DOCUMENT:
        year = f"XX{clue.year:02}"  # '69, of whatever century
    if is_week_beside(clue):
        date = f"{year}-WXX"
    elif clue.weekday is not None and clue.day is None:
        date = f"{year}-WXX-{clue.weekday + 1}"
    elif clue.month is not None:
        date = f"{year}-{clue.month:02}" + (f"-{clue.day:02}" if clue.day is not None else "")
    elif clue.day is not None:
        date = f"{year}-XX-{clue.day:02}"
    else:
        date = _fixed_feast(clue.name, year) or _open_unit(clue, year)
    if clue.hour is not None:
        day = date if len(date) >= 10 else f"{year}-XX-XX"
        return f"{day}T{clue.hour:02}:{clue.minute or 0:02}" + (f":{clue.second:02}" if clue.second is not None else "")
    if clue.part is not None:
        return f"{date if len(date) >= 9 else year + '-XX-XX'}T{clue.part}"
    return date


def _fixed_feast(name: str | None, year: str) -> str | None:
    """XXXX-12-25 for Christmas, which is on the same day of every year."""
    days = [holiday(name, any_year) for any_year in _ANY_YEARS] if name is not None else []
    dates = {moments.ymd(day.first or 0)[1:] for day in days if day is not None and day.grain == Grain.DAY}
    return "{}-{:02}-{:02}".format(year, *dates.pop()) if len(dates) == 1 else None


def _open_unit(clue: Clue, year: str) -> str:
    match clue.unit:
        case Grain.YEAR:
            return year
        case Grain.QUARTER:
            return f"{year}-Q{clue.index or 'X'}"
        case Grain.HALF:
            return f"{year}-H{clue.index or 'X'}"
        case Grain.SEASON:
            return f"{year}-{SEASONS.get(clue.index or 0, 'XX')}"
        case Grain.MONTH:
            return f"{year}-XX"
        case Grain.WEEK:
            return f"{year}-WXX" + ("-WE" if clue.name == "weekend" else "")
        case Grain.DECADE:
            return "XX" + (str(clue.index // 10) if clue.index is not None else "X")
        case Grain.CENTURY:
            return "XX"
    return year if clue.year is not None else f"{year}-XX-XX"

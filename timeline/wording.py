"""Dates as people write them in English: 2 March 2026, mid-2025, 24-28 February 2026, 44 BC."""

from __future__ import annotations

from timeline import moments
from timeline import when as w
from timeline.model import Basis, Event, Grain, Modifier, When
from timeline.moments import DAY

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS = ("spring", "summer", "autumn", "winter")
PARTS = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}
_BEFORE_WORDS = {
    Modifier.START: "start of ",
    Modifier.EARLY: "early ",
    Modifier.MID: "mid-",
    Modifier.LATE: "late ",
    Modifier.END: "end of ",
    Modifier.APPROXIMATE: "about ",
}


def dated(event: Event) -> str:
    """The date of an event in words; "reported" before it where it is that of the report (law 8)."""
    if event.date is None:
        return "undated"
    return f"reported {spell(event.date)}" if event.basis is Basis.PUBLICATION else spell(event.date)


def spell(when: When) -> str:
    """The date in words, as precise as it is and no more."""
    if when.choices:
        return " or ".join(spell(c) for c in when.choices)
    if when.first is None or when.last is None:
        return _open(when)
    if when.interval:
        return _interval(when)
    text = _unit(when)
    if when.modifier in _BEFORE_WORDS:
        text = _BEFORE_WORDS[when.modifier] + text
    elif when.qualifier in ("~", "%"):
        text = "about " + text
    return text + (" (uncertain)" if when.qualifier in ("?", "%") else "")


def _year(year: int) -> str:
    return f"{1 - year} BC" if year < 1 else str(year)


def _day(at: int) -> str:
    year, month, day = moments.ymd(at)
    return f"{day} {MONTHS[month - 1]} {_year(year)}"


def _unit(when: When) -> str:
    assert when.first is not None
    assert when.last is not None
    base = when.first
    year, month, _ = moments.ymd(base)
    match when.grain:
        case Grain.MILLENNIUM | Grain.CENTURY:
            return _ages(when)
        case Grain.DECADE:
            return f"{year // 10 * 10}s" if year > 0 else _interval(when)
        case Grain.YEAR:
            return _year(year)
        case Grain.HALF:
            return f"{'first' if month <= 6 else 'second'} half of {_year(year)}"
        case Grain.SEASON:
            middle = w.containing(base, Grain.SEASON)
            assert middle.first is not None
            start_year, start, _ = moments.ymd(middle.first)
            return f"{SEASONS[(start - 3) // 3]} {_year(start_year)}"
        case Grain.QUARTER:
            return f"Q{(month + 2) // 3} {_year(year)}"
        case Grain.MONTH:
            return f"{MONTHS[month - 1]} {_year(year)}"
        case Grain.WEEK:
            return f"week of {_day(base)}"
        case Grain.PART:
            return f"{_day(base)}, {PARTS.get(when.part or '', when.part)}"
        case Grain.DAY:
            return _day(base)
    return f"{_day(base)}, {_clock(base, when.grain)}" + (f" {when.zone}" if when.zone else "")


def _clock(at: int, grain: Grain) -> str:
    hour, minute, second = moments.clock(at)
    return f"{hour:02}:{minute:02}" + (f":{second:02}" if grain == Grain.SECOND else "")


def _ages(when: When) -> str:
    assert when.first is not None
    assert when.last is not None
    year = moments.ymd((when.first + when.last) // 2)[0]
    size, noun = (100, "century") if when.grain == Grain.CENTURY else (1000, "millennium")
    number = year // size + 1 if year > 0 else -year // size + 1
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending} {noun}" + (" BC" if year <= 0 else "")


def _open(when: When) -> str:
    if when.first is None and when.last is None:
        return "unknown"
    if when.last is None:
        assert when.first is not None
        if when.modifier is Modifier.AFTER:
            return f"after {_end(when.first - 1, when.grain)}"
        return f"since {_end(when.first, when.grain)}"
    if when.modifier is Modifier.BEFORE:
        return f"before {_end(when.last + 1, when.grain)}"
    return f"until {_end(when.last, when.grain)}"


def _end(at: int, grain: Grain) -> str:
    if grain <= Grain.DAY:
        return _day(at)
    return _unit(w.containing(at, grain))


def _interval(when: When) -> str:
    assert when.first is not None
    assert when.last is not None
    if when.grain <= Grain.HOUR:
        same = when.first // DAY == when.last // DAY
        last = when.last + 1 - {Grain.SECOND: 1, Grain.MINUTE: 60}.get(when.grain, 3600)
        tail = _clock(last, when.grain) if same else f"{_day(last)}, {_clock(last, when.grain)}"
        return f"{_day(when.first)}, {_clock(when.first, when.grain)} to {tail}" + (
            f" {when.zone}" if when.zone else ""
        )
    grain = when.grain if when.grain not in (Grain.PART, Grain.WEEK) else Grain.DAY
    end_grain = when.end_grain or grain
    (y1, m1, d1), (y2, m2, d2) = moments.ymd(when.first), moments.ymd(when.last)
    if grain == end_grain == Grain.DAY:
        if (y1, m1, d1) == (y2, m2, d2):
            return _day(when.first)
        if (y1, m1) == (y2, m2):
            return f"{d1}\N{EN DASH}{d2} {MONTHS[m1 - 1]} {_year(y1)}"
        if y1 == y2:
            return f"{d1} {MONTHS[m1 - 1]} to {d2} {MONTHS[m2 - 1]} {_year(y1)}"
    if grain == end_grain == Grain.MONTH and y1 == y2:
        return f"{MONTHS[m1 - 1]} to {MONTHS[m2 - 1]} {_year(y1)}"
    if grain == end_grain == Grain.YEAR and y1 > 0:
        return f"{y1}\N{EN DASH}{y2}"
    return f"{_end(when.first, grain)} to {_end(when.last, end_grain)}"

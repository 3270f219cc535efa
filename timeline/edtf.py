"""EDTF (ISO 8601-2:2019, Level 1 and the parts of Level 2 a timeline needs) in and out, and a store's date fields.

What EDTF cannot say has fields of its own: `as` (mid-2025), `time`, `zone`, `end` as a time.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from timeline import moments
from timeline import when as w
from timeline.model import Grain, Modifier, When
from timeline.wording import spell

_DATE = re.compile(r"(?P<year>-?\d{4}|Y-?\d{5,})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?P<qualifier>[?~%])?")
_MASK = re.compile(
    r"(?P<year>-?\d{2}(?:\d\d|\dX|XX))(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<qualifier>[?~%])?"
)
_CLOCK = re.compile(r"(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d))?")
_AS = re.compile(r"(?P<modifier>mid-|early |late |start of |end of )(?P<rest>.+)")
_WORDS = {"mid-": Modifier.MID, "early ": Modifier.EARLY, "late ": Modifier.LATE} | {
    "start of ": Modifier.START,
    "end of ": Modifier.END,
}


def parse(text: str) -> When:
    """The `When` of an EDTF string. Raises ValueError with the reason where it is not one."""
    text = text.strip()
    if text[:1] == "[" and text[-1:] == "]":
        return one_of([parse(part) for part in text[1:-1].split(",")])
    if "/" in text:
        return _interval(*text.split("/", 1))
    return _single(text)


def _interval(left: str, right: str) -> When:
    first = None if left in ("", "..") else _single(left)
    last = None if right in ("", "..") else _single(right)
    unknown = "first" if left == "" else "last" if right == "" else None
    if first is None and last is None:
        raise ValueError("an interval needs at least one date")
    if first is None:
        assert last is not None
        return replace(w.until(last), unknown=unknown, qualifier=last.qualifier)
    if last is None:
        return replace(w.since(first), unknown=unknown, qualifier=first.qualifier)
    if w.bounds(first)[0] > w.bounds(last)[1]:
        raise ValueError(f"the interval ends before it begins: {left}/{right}")
    return w.between(first, last)


def _single(text: str) -> When:
    m = _DATE.fullmatch(text)
    if m is None:
        return _masked(text)
    year = int(m["year"].lstrip("Y"))
    if m["day"]:
        when = w.of_day(year, int(m["month"]), int(m["day"]))
    elif m["month"]:
        when = _month_code(year, int(m["month"]))
    else:
        when = w.of_year(year)
    if m["qualifier"]:
        modifier = Modifier.APPROXIMATE if m["qualifier"] in "~%" else None
        when = replace(when, qualifier=m["qualifier"], modifier=modifier)
    return when


def _month_code(year: int, code: int) -> When:
    if 1 <= code <= 12:
        return w.of_month(year, code)
    if 21 <= code <= 24:
        return w.of_season(year, code)
    if 33 <= code <= 36:
        return w.of_quarter(year, code - 32)
    if 40 <= code <= 41:
        return w.of_half(year, code - 39)
    raise ValueError(f"no such month, season, quarter or half: {code:02}")


def _masked(text: str) -> When:
    m = _MASK.fullmatch(text)
    if m is None:
        raise ValueError(f"not an EDTF date: {text!r} (write 2026-02-27, 2026-02, 2026 or 2026-02-24/2026-02-28)")
    year = m["year"]
    if m["month"] == "XX" or m["day"] == "XX" or (m["month"] and "X" in year):
        inner = _single(year if m["month"] == "XX" or "X" in year else f"{year}-{m['month']}")
        return replace(inner, mask=text, qualifier=m["qualifier"])
    low = int(year.replace("X", "0"))
    when = (
        w.of_decade(low)
        if year.endswith("X") and not year.endswith("XX")
        else w.containing(moments.moment(low), Grain.CENTURY)
    )
    return replace(when, qualifier=m["qualifier"])


def one_of(choices: list[When]) -> When:
    """The EDTF set [a,b]: one of these."""
    if len(choices) == 1:
        return choices[0]
    ordered = tuple(sorted(choices, key=w.sort_key))
    first, last = ordered[0].first, max((w.bounds(c)[1], c.last) for c in ordered)[1]
    return When(first, last, max(c.grain for c in ordered), choices=ordered)


def dump(when: When) -> str:
    """The EDTF of a `When`: bounds, where EDTF cannot say it otherwise."""
    if when.choices:
        return "[" + ",".join(dump(c) for c in when.choices) + "]"
    if when.mask:
        return when.mask
    if when.interval or when.first is None or when.last is None:
        first, last = _side(when, "first"), _side(when, "last")
        within_a_day = when.grain <= Grain.HOUR and first == last
        return first if within_a_day else f"{first}/{last}"
    narrowed = when.modifier not in (None, Modifier.APPROXIMATE) and when.grain > Grain.DAY
    if narrowed or when.grain == Grain.WEEK:
        return dump(w.spanning(when.first, when.last))
    return _code(when.first, when.grain) + (when.qualifier or "")


def _side(when: When, side: str) -> str:
    at = when.first if side == "first" else when.last
    if at is None:
        return "" if when.unknown == side else ".."
    grain = when.end_grain if side == "last" and when.end_grain is not None else when.grain
    if grain not in (Grain.MONTH, Grain.YEAR, Grain.SEASON, Grain.QUARTER, Grain.HALF, Grain.DECADE, Grain.CENTURY):
        grain = Grain.DAY
    unit = w.containing(at, grain)
    if (unit.first if side == "first" else unit.last) != at:
        grain = Grain.DAY
    return _code(at, grain)


def _code(at: int, grain: Grain) -> str:
    year, month, day = moments.ymd(at)
    text = f"-{-year:04}" if year < 0 else f"{year:04}"
    if abs(year) > 9999:
        text = f"Y{year}"
    match grain:
        case Grain.MILLENNIUM:
            return f"{text}/{year + 999:04}"
        case Grain.CENTURY:
            return text[:-2] + "XX" if year >= 0 else f"{text}/{_code(moments.moment(year + 99), Grain.YEAR)}"
        case Grain.DECADE:
            return text[:-1] + "X" if year >= 0 else f"{text}/{_code(moments.moment(year + 9), Grain.YEAR)}"
        case Grain.YEAR:
            return text
        case Grain.HALF:
            return f"{text}-{40 if month <= 6 else 41}"
        case Grain.SEASON:
            start = w.containing(at, Grain.SEASON).first
            assert start is not None
            first_year, first_month, _ = moments.ymd(start)
            return f"{_code(moments.moment(first_year), Grain.YEAR)}-{21 + (first_month - 3) // 3}"
        case Grain.QUARTER:
            return f"{text}-{32 + (month + 2) // 3}"
        case Grain.MONTH:
            return f"{text}-{month:02}"
    return f"{text}-{month:02}-{day:02}"


# --- the store's fields


def fields(when: When) -> dict[str, str]:
    """The store's fields of a date: `date` always; `as`, `time`, `zone` and `end` where they apply."""
    out = {"date": dump(when)}
    if when.grain <= Grain.HOUR and when.first is not None:
        grain = when.grain
        if when.interval and when.last is not None:
            out["end"] = _clock(when.last + 1 - _width(grain), grain)
        out["time"] = _clock(when.first, grain)
        if when.zone:
            out["zone"] = when.zone
    elif (
        when.grain == Grain.PART
        or when.grain == Grain.WEEK
        or (when.modifier not in (None, Modifier.APPROXIMATE, Modifier.BEFORE, Modifier.AFTER) and not when.interval)
    ):
        out["as"] = spell(when)
    return out


def _width(grain: Grain) -> int:
    return {Grain.SECOND: 1, Grain.MINUTE: 60, Grain.HOUR: 3600}[grain]


def _clock(at: int, grain: Grain) -> str:
    hour, minute, second = moments.clock(at)
    return f"{hour:02}:{minute:02}:{second:02}" if grain == Grain.SECOND else f"{hour:02}:{minute:02}"


def from_fields(raw: Mapping[str, str | None]) -> When | None:
    """The `When` of a store's fields; the inverse of `fields`. Raises ValueError with the reason."""
    date = raw.get("date")
    if not date:
        return None
    when = parse(date)
    time = raw.get("time")
    if time:
        first = _timed(when, time, raw.get("zone"))
        end = raw.get("end")
        if end and _CLOCK.fullmatch(end):
            assert when.last is not None
            last_day = w.containing(when.last, Grain.DAY)
            return w.between(first, _timed(last_day, end, raw.get("zone")))
        return first
    written = raw.get("as")
    m = _AS.fullmatch(written or "")
    if m and when.first is not None:
        for grain in (Grain.MONTH, Grain.SEASON, Grain.QUARTER, Grain.HALF, Grain.YEAR, Grain.DECADE, Grain.CENTURY):
            again = w.modified(w.containing(when.first, grain), _WORDS[m["modifier"]])
            if spell(again) == written:
                return again
    for part in w.PARTS if written and when.grain == Grain.DAY else ():
        if spell(w.in_part(when, part)) == written:
            return w.in_part(when, part)
    if written and when.first is not None and spell(w.of_week(when.first)) == written:
        return w.of_week(when.first)
    return when


def _timed(day: When, text: str, zone: str | None) -> When:
    m = _CLOCK.fullmatch(text)
    if m is None or int(m["hour"]) > 24 or int(m["minute"]) > 59:
        raise ValueError(f"not a time: {text!r} (write 09:42 or 09:42:17)")
    return w.at_time(day, int(m["hour"]), int(m["minute"]), int(m["second"]) if m["second"] else None, zone)

"""Dates as files write them of themselves: header lines, front matter, metadata, file names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from timeline import edtf, moments
from timeline import when as w
from timeline.model import When
from timeline.read import months, spelled

_MONTHS = (
    "jan(?:uary|y|r)?|feb(?:ruary|y|r)?|mar(?:ch)?|apr(?:il|l)?|may|june?|july?|aug(?:ust|t)?|sep(?:tember|tr|t|r)?"
    "|oct(?:ober|r)?|nov(?:ember|r)?|dec(?:ember|r)?"
)
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_MONTH_KEYS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_DAY_KEYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CLOCK = (
    r"(?:(?:T|,?\s+(?:at\s+)?|\s*[|·•]\s*)\d{1,2}[:.h]\d\d(?::\d\d)?(?:\.\d+)?\s*(?:[ap]\.?\s?m\.?)?"
    r"\s*(?:Z\b|[+-]\d\d:?\d\d\b|(?-i:\(?[A-Z]{2,5}\)?)(?![\w]))?)?"
)
_WEEKDAY = rf"(?:(?P<weekday>{_DAYS})\b\.?(?:\s+(?:morning|afternoon|evening|night))?,?\s+(?:the\s+)?)?"
_MONTH = rf"(?P<month>{_MONTHS})\b\.?"
_YEAR = r"['’]?(?P<year>\d{4}|(?<=['’])\d\d)"
_PRINTED = "1500"  # a year from which texts are dated with their heads
_EDGE = r"(?<![\w/.,-])"
_END = r"(?:(?=,?\d?\d:\d\d)|(?![\w/])(?![-.,]\d))"  # a clock may be glued to the year where a page lost its spaces
_FORMS = [
    re.compile(_EDGE + body + _END, re.IGNORECASE)
    for body in (
        rf"{_WEEKDAY}(?P<year>\d{{4}})(?P<sep>[-/.])(?P<mm>\d\d?)(?P=sep)(?P<day>\d\d?){_CLOCK}",
        rf"{_WEEKDAY}(?P<day>\d\d?)(?:st|nd|rd|th|d)?\.?[\s-]+(?:day\s+of\s+|of\s+)?{_MONTH},?[\s-]+{_YEAR}{_CLOCK}",
        rf"{_WEEKDAY}{_MONTH}\s+(?P<day>\d\d?)(?:st|nd|rd|th|d)?,?\s+{_YEAR}{_CLOCK}",
        rf"{_WEEKDAY}(?P<a>\d\d?)(?P<sep>[./-])(?P<b>\d\d?)(?P=sep)(?P<year>\d{{4}}){_CLOCK}",
        rf"{_WEEKDAY}(?P<a>\d\d?)(?P<sep>[./-])(?P<b>\d\d?)(?P=sep)(?P<year>\d\d){_CLOCK}",
        rf"{_WEEKDAY}(?P<day>\d\d?)[./-]\s?(?P<roman>I{{1,3}}|I?V|VI{{1,3}}|I?X|XI{{1,2}})[./-]\s?(?P<year>\d{{4}}){_CLOCK}",
        rf"(?P<weekday>{_DAYS})\b\.?,?\s+(?P<day>\d\d?)\s+{_MONTH}\s+(?P<year>\d\d)",  # Tue 26 Jul 22
        rf"(?P<day>[0-3]\d)[0-2]\d[0-5]\d\s?(?:GMT|UTC|[A-Z])\s+{_MONTH}\s+(?P<year>(?:\d\d)?\d\d)",  # 050600Z MAR 16
        rf"{months.DAY}{_CLOCK}",
        rf"{_MONTH},?\s+{_YEAR}",
        r"(?P<year>\d{4})-(?P<mm>0[1-9]|1[0-2])",
    )
]
_IN_WORDS = re.compile(_EDGE + spelled.day_in_words(_MONTHS), re.IGNORECASE)
_NO_YEAR = [
    re.compile(_EDGE + body + _END, re.IGNORECASE)
    for body in (
        rf"{_WEEKDAY}(?P<day>\d\d?)(?:st|nd|rd|th|d)?\.?\s+{_MONTH}",
        rf"{_WEEKDAY}{_MONTH}\s+(?P<day>\d\d?)(?:st|nd|rd|th|d)?",
    )
]
_COMPACT = re.compile(r"(?<!\d)((?:1[5-9]|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
_EVIDENCE = 200_000  # characters that are searched for the order of day and month
_NUMERIC = re.compile(
    r"(?<![\w/.-])(\d\d?)([/.-])(\d\d?)\2(?:\d{4}|\d\d)(?![\w/])(?![-.]\d)"
    r"|(?<=\bon )(?P<day>\d\d?)/(?P<month>\d\d?)(?![\w/])(?![-.]\d)"  # arrested on 27/1
    r"|(?<![\w/.-])(?P<first>0[1-9]|1[3-9]|2\d|3[01])-(?P<second>0[1-9]|1[3-9]|2\d|3[01])(?![\w/-])(?!\.\d)"  # 31-01
)
_OF_DAY_FIRST = re.compile(  # languages whose dates begin with the day
    r"\btranslat(?:ed|ion)\s+(?:\w+\s+){0,3}?from\s+(?:the\s+)?(?:original\s+)?"
    r"(?:Dutch|German|French|Spanish|Italian|Portuguese|Danish|Norwegian|Polish|Czech|Russian|Ukrainian|Turkish|Greek"
    r"|Romanian|Arabic|Hebrew|Indonesian)\b",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)(?!\s*(?:gmt|utc|hrs|hours|z)\b)", re.IGNORECASE)  # no clocks
_HEAD = 400  # characters in which a translation says what it is one of

_LEAD = 600  # characters in which the weekday of a report's news stands
_BEFORE_YEAR = 120  # characters before a year in which a word tells that it is to come
_LEAD_DAY = re.compile(rf"\bon ({_DAYS})\b(?!,? (?:the )?\d|,? (?:{_MONTHS})\b)", re.IGNORECASE)
_PAST_YEAR = re.compile(
    rf"\b(?:in|since|from|by|of|{_MONTHS})\.?,? (?:\d\d?,? )?((?:19|20)\d\d)\b(?![-/–])", re.IGNORECASE
)
_TO_COME = re.compile(r"\b(?:will|would|shall|plan\w*|expect\w*|due|until|target\w*|aim\w*|by)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Written:
    """A date as written: offsets in the text that was read, and what it means.

    `when` holds a set of two days where the order of day and month is open, and is None where there is
    no year; then `day` tells the month and the day.
    """

    start: int
    end: int
    when: When | None
    weekday: int | None = None
    day: tuple[int, int] | None = None
    short: bool = False  # written with two digits of the year


def dates_in(text: str, *, partial: bool = False) -> list[Written]:
    """The dates of a short text in reading order, none inside another; `partial` takes those without a year too."""
    found: list[Written] = []
    taken = bytearray(len(text))
    for form in [*_FORMS, _IN_WORDS, *(_NO_YEAR if partial else ())]:
        for m in form.finditer(text):
            written = _written(m) if not any(taken[m.start() : m.end()]) else None
            if written is not None:
                found.append(written)
                taken[m.start() : m.end()] = b"\1" * (m.end() - m.start())
    return sorted(found, key=lambda f: f.start)


def in_words(text: str) -> bool:
    """Whether a text may have a day with its year in words."""
    return _IN_WORDS.search(text) is not None


def date_of(text: str) -> When | None:
    """The one date that a metadata value is; None where it is none or more than one.

    Reads EDTF, then the forms of English and ISO, then what dateparser knows of other languages.
    """
    text = text.strip()
    try:
        return edtf.parse(text)
    except ValueError:
        pass
    compact = _COMPACT.fullmatch(text[:8]) if text[8:9] in ("", "T") else None
    if compact:
        return _day(*(int(part) for part in compact.groups()))
    days = dates_in(text)
    if days:
        return days[0].when if len(days) == 1 else None
    return _foreign(text)


def date_in_name(name: str) -> When | None:
    """The date at the beginning of a file name, or anywhere in it as 2026-03-02, 2026_03_02 or 20260302."""
    separated = re.search(r"(?<!\d)((?:1[5-9]|20)\d\d)([-_. ])(\d\d)\2(\d\d)(?!\d)", name)
    if separated:
        return _day(int(separated[1]), int(separated[3]), int(separated[4]))
    compact = _COMPACT.search(name)
    if compact:
        return _day(int(compact[1]), int(compact[2]), int(compact[3]))
    month = re.match(r"((?:1[5-9]|20)\d\d)[-_](0[1-9]|1[0-2])(?!\d)", name)
    return w.of_month(int(month[1]), int(month[2])) if month else None


def date_in_url(url: str) -> When | None:
    """The date in the path of an address, as most news sites have it: /2026/03/02/ or /2026/mar/02/."""
    m = re.search(
        rf"/((?:19|20)\d\d)[/-](?:(0?[1-9]|1[0-2])|({_MONTHS}))[/-](0?[1-9]|[12]\d|3[01])(?=[/-]|$)", url, re.IGNORECASE
    )
    if m is None:
        return None
    return _day(int(m[1]), int(m[2]) if m[2] else _month_number(m[3]), int(m[4]))


def with_year(day: tuple[int, int], year: int) -> When | None:
    """The day of a year, None where there is no such day."""
    return _day(year, *day)


def in_its_year(day: tuple[int, int], weekday: int | None, text: str) -> tuple[When, str] | None:
    """The day of a news report without its year, and in words why; None where nothing tells.

    It is of the year behind the last that the report names as past, or of that year, where the weekday beside it or in
    its lead is that of the day then.
    News writes no year of its own: "Nov 12 (Reuters) - … on Tuesday …, which they seized in July 2023" is of 2024.
    """
    named = _LEAD_DAY.search(text[:_LEAD]) if weekday is None else None
    on = weekday if named is None else _DAY_KEYS.index(named[1][:3].lower())
    years = [int(m[1]) for m in _PAST_YEAR.finditer(text[:_EVIDENCE]) if not _TO_COME.search(_clause(text, m))]
    for year in (max(years) + 1, max(years)) if on is not None and years else ():
        when = _day(year, *day)
        if when is not None and when.first is not None and moments.weekday_of(when.first) == on:
            return when, f"{max(years)} and the weekday in the text"
    return None


def _clause(text: str, m: re.Match[str]) -> str:
    return text[max(text.rfind(".", 0, m.start()), m.start() - _BEFORE_YEAR, 0) : m.start()]


def settle(when: When, text: str, weekday: int | None = None) -> tuple[When, str | None]:
    """The day that an ambiguous numeric date is, by the document's own evidence, and the evidence in words.

    Evidence is a weekday beside it, a number above 12 in another date of the document, that all dates with a month's
    name stand in one order, or the language it is translated from. The set itself where there is none or it disagrees.
    """
    if len(when.choices) != 2:
        return when, None
    month_first, day_first = when.choices  # as `_numeric` puts them
    if weekday is not None:
        fitting = [c for c in when.choices if c.first is not None and moments.weekday_of(c.first) == weekday]
        if len(fitting) == 1:
            return fitting[0], "the weekday beside it"
    text = text[:_EVIDENCE]
    for orders, why in (
        (set(_numeric_orders(text)), "{!r} in the text"),
        (set(_named_orders(text)), "dates like {!r}"),
    ):
        kinds = {order for order, _ in orders}
        if len(kinds) == 1:
            example = min(words for _, words in orders)
            return day_first if kinds == {"day first"} else month_first, why.format(example)
    translated = _OF_DAY_FIRST.search(text[:_HEAD])
    if translated is not None:
        return day_first, repr(translated[0])
    return edtf.one_of([month_first, day_first]), None


def in_century(when: When, text: str, weekday: int | None = None) -> When:
    """A date of a two-digit year in the century in which its weekday is that of the day, nearest to the text's other
    years; without any, 1969 to 2068 (POSIX).
    """
    years = {int(year) for year in _YEARS.findall(text[:_EVIDENCE])}
    if when.first is None or not years:
        return when
    own = moments.ymd(when.first)[0]
    shifts = [by for by in (0, -100, -200, 100) if weekday is None or _falls_on(_moved(when, by), weekday)]
    shift = min(shifts or [0], key=lambda by: min(abs(own + by - year) for year in years) // 40)
    return _moved(when, shift) if shift else when


def _falls_on(when: When, weekday: int) -> bool:
    return any(day.first is not None and moments.weekday_of(day.first) == weekday for day in when.choices or (when,))


def _moved(when: When, years: int) -> When:
    if when.choices:
        first, second = (_moved(choice, years) for choice in when.choices)
        return When(first.first, second.last, when.grain, choices=(first, second))
    assert when.first is not None
    year, month, day = moments.ymd(when.first)
    return _day(year + years, month, day) or when


def _numeric_orders(text: str) -> Iterator[tuple[str, str]]:
    for m in _NUMERIC.finditer(text):
        a, b = int(m[1] or m["day"] or m["first"]), int(m[3] or m["month"] or m["second"])
        if 12 < a <= 31 and b <= 12:
            yield "day first", m[0]
        elif 12 < b <= 31 and a <= 12:
            yield "month first", m[0]


def _named_orders(text: str) -> Iterator[tuple[str, str]]:
    for m in re.finditer(rf"\b(?P<before>\d\d?)?\s?\b(?:{_MONTHS})\b\.?\s(?P<after>\d\d?\b)?", text, re.IGNORECASE):
        if m["before"] and not m["after"]:
            yield "day first", m[0].strip()
        elif m["after"] and not m["before"]:
            yield "month first", m[0].strip()


def _written(m: re.Match[str]) -> Written | None:
    groups = m.groupdict()
    if groups.get("said_year"):
        in_year = _month_number(groups["month"] or groups["said"])
        said = _day(spelled.year(groups["said_year"]), in_year, spelled.day(groups["said_day"] or groups["behind"]))
        return Written(m.start(), m.end(), said) if said is not None else None
    weekday = _DAY_KEYS.index(groups["weekday"][:3].lower()) if groups.get("weekday") else None
    month = groups.get("month") or groups.get("mm")
    number = (int(month) if month.isdigit() else _month_number(month)) if month else 0
    if groups.get("foreign"):
        number = months.NUMBERS[groups["foreign"].lower()]
    elif groups.get("roman"):
        number = _ROMAN.index(groups["roman"].upper()) + 1
    if "year" not in groups:
        day = (number, int(groups["day"]))
        return Written(m.start(), m.end(), None, weekday, day) if _day(2000, *day) else None
    short = len(groups["year"]) == 2
    if not short and groups["year"] < _PRINTED and re.search(r"\s\s", m[0]):
        return None  # 22 FEB  1310: a clock in a column
    year = int(groups["year"]) + (0 if not short else 1900 if groups["year"] >= "69" else 2000)
    if groups.get("a"):
        when = _numeric(year, int(groups["a"]), int(groups["b"]), groups["sep"])
    elif groups.get("day"):
        when = _day(year, number, int(groups["day"]))
    else:
        when = w.of_month(year, number) if 1 <= number <= 12 else None
    return Written(m.start(), m.end(), when, weekday, short=short) if when is not None else None


def _numeric(year: int, a: int, b: int, separator: str) -> When | None:
    """Dots stand between day, month and year in that order wherever they are used; slashes and hyphens in either."""
    day_first, month_first = _day(year, b, a), _day(year, a, b)
    if separator == "." and day_first is not None:
        return day_first
    if day_first is None or month_first is None or day_first == month_first:
        return day_first or month_first
    both = edtf.one_of([month_first, day_first])
    return When(both.first, both.last, both.grain, choices=(month_first, day_first))


def _day(year: int, month: int, day: int) -> When | None:
    try:
        return w.of_day(year, month, day)
    except ValueError:
        return None


def _month_number(name: str) -> int:
    return _MONTH_KEYS.index(name[:3].lower()) + 1


def _foreign(text: str) -> When | None:
    """A full date with a month's name in another language, by dateparser; nothing relative, nothing filled in."""
    if len(text) > 60 or not re.search(r"\d{4}", text) or not re.search(r"[^\W\d_]{3}", text):
        return None
    import datetime as dt

    import dateparser

    settings = {
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["day", "month", "year"],
        "RELATIVE_BASE": dt.datetime(2000, 1, 1),  # noqa: DTZ001 - never today; unused, as all parts are required
        "DATE_ORDER": "DMY",
    }
    got = dateparser.parse(text, languages=["de", "fr", "es", "it", "pt", "nl", "pl", "ru"], settings=settings)
    return _day(got.year, got.month, got.day) if got is not None else None

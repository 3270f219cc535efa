"""EDTF strings come back as they went in, so do a store's date fields, and two other libraries agree on the bounds.

`edtf` 5 and `undate` are oracles where they are right. Known errors of theirs, met here and left out:
edtf 5: bounds of an interval with an open or unknown end raise TypeError or are padded by years; its seasons have
bounds of its own choosing (spring is March to May for both, winter is January to March in the year that is
written); approximate dates are padded by days, uncertain ones too; a decade `199X` and a century `17XX` agree.
undate 0.8: no seasons, quarters, halves, sets; years before 1 and beyond 9999 are off or refused.
"""

from __future__ import annotations

import datetime as dt

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st
from undate import Undate

from timeline import edtf, moments
from timeline import when as w
from timeline.model import Grain, Modifier, When

# --- strategies: every form of Level 1, and of Level 2 quarters, halves and one-of sets

YEARS = st.integers(-9999, 9999)


def spelled(year: int) -> str:
    return f"-{-year:04}" if year < 0 else f"{year:04}"


@st.composite
def days(draw: st.DrawFn) -> str:
    year, month = draw(YEARS), draw(st.integers(1, 12))
    return f"{spelled(year)}-{month:02}-{draw(st.integers(1, moments.days_in(year, month))):02}"


MONTHS = st.builds(lambda y, m: f"{spelled(y)}-{m:02}", YEARS, st.integers(1, 12))
PARTS_OF_YEAR = st.builds(
    lambda y, c: f"{spelled(y)}-{c}", YEARS, st.sampled_from([21, 22, 23, 24, 33, 34, 35, 36, 40, 41])
)
PLAIN_YEARS = YEARS.map(spelled)
FAR_YEARS = st.integers(10000, 10**7).flatmap(lambda n: st.sampled_from([f"Y{n}", f"Y-{n}"]))
UNSPECIFIED = st.builds(
    lambda y, form: form.format(y=y, d=y // 10, c=y // 100),
    st.integers(1000, 9999),
    st.sampled_from(["{d}X", "{c}XX", "{y}-XX", "{y}-XX-XX", "{y}-04-XX"]),
)
DATES = st.one_of(days(), MONTHS, PLAIN_YEARS)
QUALIFIED = st.builds(lambda date, sign: date + sign, DATES, st.sampled_from("?~%"))
SINGLE = st.one_of(DATES, PARTS_OF_YEAR, FAR_YEARS, UNSPECIFIED, QUALIFIED)


@st.composite
def intervals(draw: st.DrawFn) -> str:
    one, two = draw(DATES), draw(DATES)
    first, last = sorted((one, two), key=lambda text: w.bounds(edtf.parse(text)))
    if w.bounds(edtf.parse(first))[0] > w.bounds(edtf.parse(last))[1]:
        first = last
    return draw(st.sampled_from([f"{first}/{last}", f"{first}/..", f"../{last}", f"{first}/", f"/{last}"]))


SETS = st.lists(DATES, min_size=2, max_size=4, unique=True).map(
    lambda dates: "[" + ",".join(sorted(dates, key=lambda d: w.sort_key(edtf.parse(d)))) + "]"
)


@given(st.one_of(SINGLE, intervals(), SETS))
def test_what_was_parsed_is_printed_again(text: str) -> None:
    assert edtf.dump(edtf.parse(text)) == text


@given(st.one_of(SINGLE, intervals(), SETS))
def test_what_was_printed_means_the_same(text: str) -> None:
    when = edtf.parse(text)
    assert edtf.parse(edtf.dump(when)) == when


@pytest.mark.parametrize(
    "text",
    "-0043 2026-02-27 2026-02 2026 2026-21 2025-34 2025-41 199X 17XX -0227-24 2026-02-24/2026-02-28 2025-05/2025-08 "
    "2019/.. ../2025-03 1939/1945 2004-06/2006-08-05 1850~ 1984? [2026-03-04,2026-04-03] 1985-XX /2019 2024-24".split(),
)
def test_print_parse_print(text: str) -> None:
    assert edtf.dump(edtf.parse(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-13",
        "2026-02-30",
        "26",
        "2026-2-3",
        "yesterday",
        "2026/2025",
        "..",
        "/",
        "2026-45",
        "[]",
        "2026-02-27T",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        edtf.parse(text)


# --- the store's fields

EDGES = [Modifier.START, Modifier.EARLY, Modifier.MID, Modifier.LATE, Modifier.END]
WHENS = st.one_of(
    days().map(edtf.parse),
    MONTHS.map(edtf.parse),
    st.builds(w.modified, MONTHS.map(edtf.parse), st.sampled_from(EDGES)),
    st.builds(w.modified, PLAIN_YEARS.map(edtf.parse), st.sampled_from(EDGES[1:4])),
    st.builds(
        lambda day, h, m: w.at_time(day, h, m, zone="UTC"),
        days().map(edtf.parse),
        st.integers(0, 23),
        st.integers(0, 59),
    ),
    st.builds(w.in_part, days().map(edtf.parse), st.sampled_from(sorted(w.PARTS))),
    days().map(lambda text: w.of_week(edtf.parse(text).first or 0)),
)


@given(WHENS)
def test_fields_come_back(when: When) -> None:
    again = edtf.from_fields(edtf.fields(when))
    assert again is not None
    assert (again.first, again.last) == (when.first, when.last)
    if when.grain is not Grain.HOUR:
        assert edtf.fields(again) == edtf.fields(when)


@pytest.mark.parametrize(
    "when",
    [
        w.modified(w.of_year(2025), Modifier.MID),
        w.modified(w.of_month(2026, 2), Modifier.END),
        w.in_part(w.of_day(2026, 2, 27), "EV"),
        w.of_week(moments.moment(2026, 2, 25)),
        w.at_time(w.of_day(2026, 2, 27), 9, 42, 17, "UTC"),
        w.of_century(18),
    ],
)
def test_these_fields_come_back_whole(when: When) -> None:
    assert edtf.from_fields(edtf.fields(when)) == when


# --- oracles


def date_of(at: int | None) -> tuple[int, int, int]:
    assert at is not None
    return moments.ymd(at)


COMMON = st.integers(1, 9998)
COMMON_DATES = st.one_of(
    st.dates(dt.date(1, 1, 1), dt.date(9998, 12, 31)).map(dt.date.isoformat),
    st.builds(lambda y, m: f"{y:04}-{m:02}", COMMON, st.integers(1, 12)),
    COMMON.map(lambda y: f"{y:04}"),
    st.integers(100, 998).map(lambda d: f"{d}X"),
    st.integers(10, 98).map(lambda c: f"{c}XX"),
)


@settings(deadline=None)
@given(COMMON_DATES)
def test_bounds_are_those_of_edtf(text: str) -> None:
    when, theirs = edtf.parse(text), parse_edtf(text)
    assert date_of(when.first) == tuple(theirs.lower_strict())[:3]
    assert date_of(when.last) == tuple(theirs.upper_strict())[:3]


@settings(deadline=None)  # the oracle is slow on first use
@given(COMMON_DATES.filter(lambda text: "X" not in text))
def test_bounds_are_those_of_undate(text: str) -> None:
    when, theirs = edtf.parse(text), Undate.parse(text, "EDTF")
    first, last = theirs.earliest, theirs.latest
    assert date_of(when.first) == (int(first.year), int(first.month), int(first.day))
    assert date_of(when.last) == (int(last.year), int(last.month), int(last.day))


@given(st.dates())
def test_days_are_those_of_the_calendar(day: dt.date) -> None:
    when = edtf.parse(day.isoformat())
    assert when.first is not None
    assert moments.weekday_of(when.first) == day.weekday()
    assert moments.civil(moments.day_number(day.year, day.month, day.day)) == (day.year, day.month, day.day)

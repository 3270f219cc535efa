"""Values compared by the time that they cover, for gold that writes them in another way than TIMEX3 does.

GUM gives decades, centuries and weeks by their first and last days (1930-01-01/1939-12-31 for 193), times without
their day (10:38:00), months of any year as --07, and the parts of a day as that day. `same` calls such values equal:
those that cover the same days, and one that says all that the gold says and more. A year and its first day stay two
things, and so do a month and half of it.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterable
from types import ModuleType
from typing import Any

_DAY = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)")
_MONTH = re.compile(r"(\d{4})-(\d\d?)|(?P<month>\d\d)-(?P<year>\d{4})")
_YEARS = re.compile(r"\d{2,4}")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_TIME = re.compile(r"(?:T|^)(\d\d:\d\d)(?::\d\d)?$")
_PART = re.compile(r"(\d{4}-\d\d-\d\d)T(?:\d\d.*|[A-Z]{2})")


def same(gold: str, found: str) -> bool:
    """Whether a value says what the gold says: equal as they stand, by the days they cover, or but for what the gold
    leaves out.
    """
    if gold == found or (gold.startswith("--") and f"XXXX{gold[1:]}" == found):
        return True
    time, other = _TIME.search(gold), _TIME.search(found)
    if time is not None and gold == time[0]:
        return other is not None and other[1] == time[1]
    part = _PART.fullmatch(found)
    if part is not None and gold == part[1]:
        return True
    days = covered(gold)
    return days is not None and days == covered(found)


def covered(value: str) -> tuple[str, str] | None:
    """The first and the last day of a value, as ISO dates; None where it is no span of whole days."""
    if "/" in value:
        first, _, last = value.partition("/")
        begins, ends = covered(first), covered(last)
        return (begins[0], ends[1]) if begins is not None and ends is not None else None
    if (day := _DAY.fullmatch(value)) is not None:
        one = "-".join((day[1], day[2].zfill(2), day[3].zfill(2)))
        return one, one
    if (month := _MONTH.fullmatch(value)) is not None:
        year, number = month[1] or month["year"], int(month[2] or month["month"])
        valid = 1 <= number <= 12 and int(year) > 0
        last_day = calendar.monthrange(int(year), number)[1] if valid else 0
        return (f"{year}-{number:02}-01", f"{year}-{number:02}-{last_day:02}") if valid else None
    if (week := _WEEK.fullmatch(value)) is not None:
        monday = dt.date.fromisocalendar(int(week[1]), int(week[2]), 1)
        first_day = monday + dt.timedelta(days=5 if week[3] else 0)
        return first_day.isoformat(), (monday + dt.timedelta(days=6)).isoformat()
    if _YEARS.fullmatch(value) is not None:
        return f"{value.ljust(4, '0')}-01-01", f"{value.ljust(4, '9')}-12-31"
    return None


def score(scorer: ModuleType, gold: dict[str, Any], found: dict[str, list[dict[str, Any]]]) -> float:
    """The F1 of expressions that overlap and whose values are the `same`."""
    hits = sum(_hits(scorer, doc["timexes"], found.get(name, [])) for name, doc in gold.items())
    wanted, given = (sum(map(len, side)) for side in (_items(gold.values()), found.values()))
    f1: float = scorer.f1(hits, wanted, given)[0]
    return f1


def _items(docs: Iterable[Any]) -> list[list[dict[str, Any]]]:
    return [doc["timexes"] for doc in docs]


def _hits(scorer: ModuleType, gold: list[dict[str, Any]], found: list[dict[str, Any]]) -> int:
    pairs = scorer.align(gold, found)
    return sum(same(*(scorer.canonical(t["value"]) for t in pair)) for pair in pairs)

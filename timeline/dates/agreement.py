"""Which year a day without one is of: that in which its weekday is right, or that in which it was told before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import pairwise

from timeline import edtf, moments
from timeline import when as w
from timeline.dates.grammar import Found
from timeline.dates.resolution import resolve
from timeline.dates.scene import Scene
from timeline.model import Anchor, Clue, Grain, When
from timeline.moments import DAY
from timeline.wording import DAYS

_GREGORIAN = 1753  # the first year in which all English dates are of our calendar
_SOME_DAY = "a <weekday>"
NEWS = 45  # days in which a day without a year is news, and for which a story goes on without naming one
_TWICE = 800  # days to a day told before that is told again


def weekdays_behind(found: list[Found], scene: Scene) -> list[Found]:
    """He retired on 31 December, a Sunday: a date without a year takes the weekday that explains it."""
    out = list(found)
    for i, (f, g) in enumerate(pairwise(found)):
        clue, day = f.reading.clue, g.reading.clue
        bare = clue.month is not None and clue.day is not None and clue.year is None and clue.weekday is None
        if g.rule == _SOME_DAY and bare and scene.tokens[f.last : g.first] == [",", " "]:
            out[i] = f._replace(reading=f.reading._replace(clue=replace(clue, weekday=day.weekday)))
    return out


def agreeing(clue: Clue, anchor: When, told: When | None) -> When | None:
    """The day, in the year before or after an anchor or in that told last, that is of the weekday written with it.

    None where the clue has no weekday beside a month and a day, or no such year agrees.
    """
    if clue.weekday is None or clue.day is None or clue.month is None or clue.counted:
        return None
    ways = (resolve(clue, anchor, -1), resolve(clue, anchor, 1), told)
    years = [moments.ymd(way.first)[0] for way in ways if way is not None and way.first is not None]
    year = year_of_weekday(clue.month, clue.day, clue.weekday, years)
    return None if year is None else resolve(replace(clue, anchor=Anchor.WRITTEN, year=year), None)


def told_before(clue: Clue, days: Mapping[tuple[int, int], When]) -> When | None:
    """The same day and month as a text told it last, or the part or time of it that a clue names."""
    day = days.get((clue.month or 0, clue.day or 0)) if clue.weekday is None else None
    if day is None or day.first is None:
        return None
    year, month, number = moments.ymd(day.first)
    return resolve(replace(clue, anchor=Anchor.WRITTEN, year=year, month=month, day=number), None)


def is_told_again(again: When, past: When, published: When) -> bool:
    """Whether a report means a day that it told before, where the last one before its date is no news."""
    if again.first is None or past.first is None or past.last is None:
        return False
    gone = (published.first or 0) - past.last > NEWS * DAY
    return gone and 0 < past.first - again.first < _TWICE * DAY


def is_of_weekday(when: When, weekday: int) -> bool:
    """Whether a day is of a weekday: of our calendar or, where it may be a date of the Julian one, of that."""
    if when.first is None:
        return False
    actual, year = moments.weekday_of(when.first), moments.ymd(when.first)[0]
    if actual == weekday:
        return True
    ahead = year // 100 - year // 400 - 2  # the days by which the Julian calendar is behind
    return year < _GREGORIAN and (actual + ahead) % 7 == weekday


def year_of_weekday(month: int, day: int, weekday: int, years: Iterable[int]) -> int | None:
    """The first of some years in which a day of a month is of a weekday; None where it is in none of them."""
    held = (year for year in years if day <= moments.days_in(year, month))
    return next((year for year in held if is_of_weekday(w.of_day(year, month, day), weekday)), None)


def contradiction(clue: Clue, when: When | None) -> tuple[str, ...]:
    """A note where the weekday that was written is not that of the date."""
    if clue.weekday is None or clue.day is None or when is None or when.first is None or clue.counted:
        return ()
    if is_of_weekday(when, clue.weekday):
        return ()
    actual = moments.weekday_of(when.first)
    day = edtf.dump(w.containing(when.first, Grain.DAY))
    return (f"the weekday contradicts the date: {day} is a {DAYS[actual]}",)

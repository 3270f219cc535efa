"""Clues → dates: what a phrase means beside an anchor."""

from __future__ import annotations

from dataclasses import replace

from timeline import moments
from timeline import when as w
from timeline.dates.absolute import indexed, inside, nth_weekend, written
from timeline.dates.holidays import holiday, nth_weekday
from timeline.dates.nearest import nearest, nearest_day, nearest_weekday, nearest_year, weekday_told, years_around
from timeline.dates.spread import from_span
from timeline.dates.weeks import is_week_beside, week_beside, week_with
from timeline.model import Anchor, Clue, Grain, Modifier, When
from timeline.moments import DAY

EDGE_DAY = "edge day"  # the name of the first or last day of a unit
SAME_WEEK = "same week"  # of the days of a week, `index` weeks on, in a year beside the anchor's
_SHORT = 100  # a year below is one of its century, '61
_NEAR_YEARS = 10  # '61 is no more than so many years after the document


def resolve(clue: Clue, anchor: When | None, direction: int | None = None) -> When | None:
    """As `timeline.dates.resolve`."""
    if clue.anchor is Anchor.VAGUE:
        return None
    if clue.year is not None and 0 <= clue.year < _SHORT and clue.anchor is Anchor.DOCUMENT:
        if anchor is None or anchor.first is None:
            return None
        clue = replace(clue, year=_of_century(clue.year, anchor), anchor=Anchor.WRITTEN)
    told = direction if clue.direction is None or is_week_beside(clue) else clue.direction
    when = _plain(clue, anchor, told)
    if when is None:
        return None
    if clue.hour is not None:
        when = _at(when, clue)
    elif clue.part is not None and when.grain >= Grain.DAY:
        when = w.in_part(when, clue.part)
    if clue.modifier is not None and when.grain >= Grain.WEEK:
        when = w.modified(when, clue.modifier)
    elif clue.modifier is Modifier.APPROXIMATE:
        when = w.approximate(when)
    return when


def _at(day: When, clue: Clue) -> When:
    assert clue.hour is not None
    return w.at_time(day, clue.hour, clue.minute, clue.second, clue.zone)


def _plain(clue: Clue, anchor: When | None, direction: int | None) -> When | None:
    if is_week_beside(clue):
        ahead = 1 if direction == 1 else None
        day = _plain(replace(clue, unit=None, shift=None, direction=None), anchor, ahead)
        if day is None or clue.shift:
            return week_beside(day, clue.shift or 0) if day is not None else None
        return week_with(day, clue.direction or 0)
    if clue.name not in (None, "weekend") and not clue.counted and clue.unit is Grain.WEEK:  # Labor Day weekend
        feast = _plain(replace(clue, unit=None), anchor, direction)
        return _weekend_of(feast) if feast is not None else None
    if clue.counted and (clue.day is not None or clue.name is not None):  # three days before Christmas
        fixed = _plain(replace(clue, counted=False, unit=None, shift=None, direction=None), anchor, None)
        if clue.unit is None and clue.weekday is not None and fixed is not None:  # the Friday before Christmas
            return nearest_weekday(clue.weekday, fixed.first or 0, clue.shift or 0)
        return _counted(replace(clue, weekday=None), fixed) if fixed is not None else None
    if clue.anchor is Anchor.WRITTEN or (clue.year is not None and clue.unit is not Grain.WEEK):
        return written(clue)
    if clue.year is not None:
        return inside(w.of_year(clue.year), clue)
    if anchor is None or anchor.first is None:
        return None
    return _beside(clue, anchor, direction)


def _beside(clue: Clue, anchor: When, direction: int | None) -> When | None:
    if clue.counted:
        return _counted(clue, anchor)
    if clue.name == "weekend":
        return _weekend(clue, anchor, direction)
    if clue.name == EDGE_DAY:
        return _edge_day(clue, anchor)
    if clue.name == SAME_WEEK:
        days = w.bounds(w.shift(w.of_week(anchor.first or 0), clue.index or 0, Grain.WEEK))
        first, last = (moments.later(day, clue.shift or 0, Grain.YEAR) for day in days)
        return w.spanning(first, last)
    if clue.name is not None and clue.unit is Grain.YEAR:
        return holiday(clue.name, moments.ymd(anchor.first or 0)[0] + (clue.shift or 0))
    if clue.name is not None:
        return nearest([h for y in years_around(anchor) if (h := holiday(clue.name, y))], anchor, clue.shift, direction)
    if clue.index is not None and clue.unit in (Grain.QUARTER, Grain.HALF, Grain.SEASON):
        return _period(clue, anchor, direction)
    if clue.index is not None and clue.shift is None and clue.month is not None and clue.unit is Grain.WEEK:
        month = _bare(Clue(clue.anchor, month=clue.month), anchor, direction)
        return indexed(month, clue.unit, clue.index) if month is not None else None
    if clue.index is not None and clue.weekday is None and clue.unit is not None and clue.unit < Grain.YEAR:
        return _numbered(clue, clue.index, anchor)
    if clue.index is not None and clue.unit is Grain.DECADE:
        year = _of_century(clue.index, anchor)
        gone = year > moments.ymd(anchor.last or anchor.first or 0)[0]
        return w.of_decade(year - 100 if gone else year)  # the twenties, in 2013, are over
    if clue.unit is not None and clue.shift is not None:
        return _units_on(clue, anchor, clue.unit, clue.shift)
    return _bare(clue, anchor, direction)


def _numbered(clue: Clue, index: int, anchor: When) -> When | None:
    """A week by its number: the first week of what was told, of this or of last month."""
    if clue.unit is not Grain.MONTH or clue.shift is None:
        return inside(anchor, clue)
    month = _units_on(replace(clue, index=None), anchor, Grain.MONTH, clue.shift)
    return indexed(month, Grain.WEEK, index) if month is not None else None


def _units_on(clue: Clue, anchor: When, unit: Grain, shift: int) -> When | None:
    """Last week, next year, the week after what was told before."""
    if clue.anchor is Anchor.PREVIOUS and unit is Grain.WEEK is anchor.grain and not shift:
        return inside(anchor, clue)  # that week, of the first one of June
    if clue.anchor is Anchor.PREVIOUS and unit <= Grain.YEAR and anchor.grain > max(unit, Grain.DAY):
        return _week_beside(anchor, shift) if unit is Grain.WEEK else None  # that month, of a year: nobody knows which
    return inside(w.containing(moments.later(_day_start(anchor), shift, unit), unit), clue)


def _week_beside(anchor: When, shift: int) -> When | None:
    """The week after something in February: of that month or the first of the next; of a year nobody knows which.

    That week: one of the month.
    """
    first, last = anchor.first, anchor.last
    if anchor.grain > Grain.MONTH or first is None or last is None:
        return None
    return w.spanning(first, last + 7 * shift * DAY) if shift > 0 else w.spanning(first + 7 * shift * DAY, last)


def _day(when: When) -> When:
    """The first day of a date, the anchor of what is counted in days."""
    assert when.first is not None
    return w.containing(when.first, Grain.DAY)


def _day_start(when: When) -> int:
    assert when.first is not None
    return when.first // DAY * DAY


def _counted(clue: Clue, anchor: When) -> When | None:
    if clue.unit is None or clue.shift is None:
        return None
    if clue.unit <= Grain.HOUR:
        if anchor.grain > Grain.HOUR:
            return _hours_from_day(clue, anchor)
        if clue.unit is Grain.MINUTE and anchor.grain == Grain.HOUR:  # forty minutes after four o'clock
            anchor = replace(anchor, last=(anchor.first or 0) + 59, grain=Grain.MINUTE)
        return w.shift(anchor, clue.shift, clue.unit)
    day = _day_start(anchor)
    moved = moments.later(day, clue.shift, clue.unit)
    unit = min(clue.unit, Grain.YEAR)  # a decade ago is a year, not a decade of the calendar
    grain = max(unit if unit > Grain.WEEK else Grain.DAY, max(Grain.DAY, anchor.grain))
    if clue.weekday is not None and clue.direction == 1:  # a week from Tuesday
        return w.shift(nearest_weekday(clue.weekday, day, 1), clue.shift, clue.unit)
    if clue.weekday is not None and clue.shift < 0 and clue.unit is Grain.WEEK:  # a week ago Wednesday
        return w.shift(nearest_weekday(clue.weekday, day, 0, -1), clue.shift, clue.unit)
    if clue.weekday is not None:
        return nearest_weekday(clue.weekday, moved, 0)
    if clue.index is not None:
        return w.containing(moved + (clue.index - 1) * DAY, Grain.DAY)
    if clue.unit is Grain.DAY and clue.shift < 0 and anchor.grain > Grain.WEEK:
        return w.containing(day, grain)  # in January he wept; a day earlier he had laughed
    if clue.unit is Grain.WEEK and clue.anchor is Anchor.DOCUMENT and clue.day is None and clue.name is None:
        return w.of_week(moved)
    if unit < anchor.grain <= Grain.YEAR and anchor.last is not None:
        return from_span(anchor, clue.shift, clue.unit)
    return w.containing(moved, grain)


def _hours_from_day(clue: Clue, anchor: When) -> When | None:
    """Hours from a whole day: that day or the one beside it; whole days where they come out even."""
    assert clue.shift is not None
    if clue.unit is not Grain.HOUR:
        return _day(anchor) if anchor.grain <= Grain.DAY else None
    if anchor.grain > Grain.DAY:
        return None
    days, rest = divmod(abs(clue.shift), 24)
    sign = 1 if clue.shift > 0 else -1
    one = w.shift(_day(anchor), sign * days, Grain.DAY)
    return w.hull(one, w.shift(one, sign, Grain.DAY)) if rest else one


def _weekend(clue: Clue, anchor: When, direction: int | None) -> When | None:
    assert anchor.first is not None
    if clue.index is not None and clue.month is not None:
        ways = [nth_weekend(year, clue.month, clue.index) for year in years_around(anchor)]
        return nearest(ways, anchor, clue.shift, direction)
    monday = w.of_week(anchor.first).first
    assert monday is not None
    saturdays = [monday + (5 + 7 * weeks) * DAY for weeks in (-2, -1, 0, 1, 2)]
    ways = [When(at, at + 2 * DAY - 1, Grain.DAY, interval=True) for at in saturdays]
    beside = max(-1, min(clue.shift, 1)) if clue.shift is not None else None
    near = nearest(ways, anchor, beside, direction)
    more = (clue.shift or 0) - (beside or 0)  # of the weekend before last, the one before the last
    return w.shift(near, more, Grain.WEEK) if near is not None and more else near


def _weekend_of(feast: When) -> When | None:
    """The weekend of a named day, and that day where it stands beside it: Labor Day weekend is over on the Monday."""
    weekend = _weekend(Clue(Anchor.DOCUMENT, name="weekend"), feast, None)
    if weekend is None or weekend.first is None or feast.first is None:
        return weekend
    return w.hull(weekend, feast) if -2 * DAY <= feast.first - weekend.first <= 2 * DAY else weekend


def _edge_day(clue: Clue, anchor: When) -> When | None:
    """The first or last day of the week, month or year in which the anchor lies."""
    assert anchor.first is not None
    unit = w.containing(anchor.first, clue.unit or Grain.YEAR)
    at = unit.first if clue.index == 1 else unit.last
    return w.containing(at, Grain.DAY) if at is not None else None


def _period(clue: Clue, anchor: When, direction: int | None) -> When | None:
    assert clue.unit is not None
    assert clue.index is not None
    assert anchor.first is not None
    year = moments.ymd(anchor.first)[0]
    if clue.shift is not None:
        season_year = year if clue.unit is not Grain.SEASON else _season_year(clue, anchor, direction)
        return indexed(w.of_year(season_year + (0 if clue.unit is Grain.SEASON else clue.shift)), clue.unit, clue.index)
    month, count = moments.months_of(clue.unit, clue.index)
    near = nearest_year(month, count, anchor, None, direction)
    return indexed(w.of_year(near), clue.unit, clue.index) if near is not None else None


def _season_year(clue: Clue, anchor: When, direction: int | None) -> int:
    """The year of last, this or next spring."""
    assert anchor.first is not None
    assert clue.index is not None
    year = moments.ymd(anchor.first)[0]
    season = w.of_season(year, clue.index)
    assert season.first is not None
    assert season.last is not None
    if clue.shift is not None and clue.shift < 0:
        return year + clue.shift + (clue.shift == -1 and season.last < anchor.first)
    if clue.shift:
        return year + clue.shift - (season.first > (anchor.last or anchor.first))
    if anchor.grain > Grain.MONTH:
        return year
    if direction == 1 and season.last < anchor.first:
        return year + 1  # this spring, of what will be decided in December
    before = w.of_season(year - 1, clue.index)  # this winter, in January or soon after it
    assert before.last is not None
    return year - 1 if anchor.first - before.last < season.first - anchor.first and _turns(before) else year


def _turns(season: When) -> bool:
    """Whether a season lies in two years."""
    assert season.first is not None
    assert season.last is not None
    return moments.ymd(season.first)[0] < moments.ymd(season.last)[0]


def _of_century(short: int, anchor: When) -> int:
    """'61 or the sixties: the last such year that is not far after the anchor."""
    assert anchor.first is not None
    latest = moments.ymd(anchor.first)[0] + _NEAR_YEARS
    year = latest // 100 * 100 + short
    return year if year <= latest else year - 100


def _beyond(shift: int) -> int:
    """How many years a month lies beyond the nearest on its side: the May before last, June after next."""
    return shift - max(-1, min(shift, 1))


_LOOKING_BACK = 2  # days: on Tuesday they met, and that Saturday, four days on, they signed


def _bare(clue: Clue, anchor: When, direction: int | None) -> When | None:
    """A weekday, month or day without what it belongs to: the nearest in a direction."""
    assert anchor.first is not None
    if clue.month is not None and clue.shift == 0 and clue.day is None:
        return w.of_month(moments.ymd(anchor.first)[0], clue.month)
    if clue.month is not None and clue.weekday is not None and clue.index is not None:
        ways = [nth_weekday(year, clue.month, clue.weekday, clue.index) for year in years_around(anchor)]
        return nearest(ways, anchor, clue.shift, direction)
    if clue.month is not None and clue.day is None:
        near = nearest_year(clue.month, 1, anchor, clue.shift, direction)
        return w.of_month(near + _beyond(clue.shift or 0), clue.month) if near is not None else None
    if clue.day is not None:
        return nearest_day(clue.day, clue.month, anchor, clue.shift, direction, clue.weekday)
    if clue.weekday is not None:
        if clue.anchor is Anchor.PREVIOUS and clue.shift is not None and (anchor.grain > Grain.DAY or anchor.interval):
            return weekday_told(clue.weekday, clue.shift, anchor)
        if clue.anchor is Anchor.PREVIOUS and clue.shift == 0 and direction is None:
            return nearest_weekday(clue.weekday, anchor.first - _LOOKING_BACK * DAY, 0, 1)
        return nearest_weekday(clue.weekday, anchor.first, clue.shift or 0, direction)
    if clue.hour is not None or clue.part is not None:
        return _day(anchor)
    return anchor if clue.shift == 0 else None

"""Days with their weekdays or weeks: from Monday 3 to Friday 7 June 2019, the weekend of 8 June, the week of 3 June."""

from __future__ import annotations

from dataclasses import replace

from timeline import moments
from timeline.dates.agreement import year_of_weekday
from timeline.dates.entries import is_clock
from timeline.dates.grammar import Found
from timeline.dates.links import is_range
from timeline.dates.lists import day_end, is_day, separator_start
from timeline.dates.numeric import RULES
from timeline.dates.scene import Scene
from timeline.model import Anchor, Clue, Grain, TimexType

_WEEKEND = "the weekend"
# How a day stands to its week: the week of 11 March, the one that begins or ends with it.
_OF_WEEK = {"of": 0, "beginning": 1, "commencing": 1, "starting": 1, "ending": -1, "ended": -1, "to": -1}
_ALWAYS = ("24", "7")
_FIGURES = 4  # of a day and a month
_LONGEST_MONTH = 31
_AWAY = 100  # years from a text that a date with its weekday is hardly of
_GAP = 8  # tokens between a weekday and the date from which its day borrows


def weekday_days(found: list[Found], scene: Scene) -> list[Found]:
    """Each weekday with a bare day behind it, and a whole date behind that, with the month and year of that date."""
    out = list(found)
    for i in range(len(out) - 2, -1, -1):
        lent = _lent(out[i], out[i + 1], scene) if out[i].rule == "<weekday>" else None
        if lent is not None:
            out[i] = lent
    return out


def _lent(f: Found, g: Found, scene: Scene) -> Found | None:
    clue = g.reading.clue
    if clue.month is None or clue.day is None or clue.hour is not None or g.first - f.last > _GAP:
        return None
    if g.rule in RULES:
        return None  # Saturday 7 and 21/1/2014: which of two numbers is the month is not known yet
    start = f.last + 1
    if scene.word(f.last) != " " or not is_day(start, scene, clue.month):
        return None
    last = day_end(start, scene)
    if separator_start(g.first, scene, f.last) != last or scene.before(g.first) == ",":
        return None
    year = clue.year if clue.anchor is Anchor.WRITTEN else None
    lent = replace(clue, day=int(scene.word(start)), weekday=f.reading.clue.weekday, year=year)
    note = "takes its month from its neighbour"
    return Found(f.first, last, g.rule, g.reading._replace(clue=lent), (*f.notes, note))


def weekday_numbers(found: list[Found], scene: Scene) -> list[Found]:
    """Fri 12/4, Monday 7/9: a weekday with the day and month of which it is, in the order that makes it so."""
    return [_numbered(f, scene) if "/" in scene.tokens[f.last + 2 : f.last + 4] else f for f in found]


def _numbered(f: Found, scene: Scene) -> Found:
    weekday, published = f.reading.clue.weekday, scene.published
    if scene.word(f.last - 1) not in scene.rules.lexicon.words["anyday"]:
        return f
    at = f.last + (scene.word(f.last) in (".", ",")) + 1
    one, two = scene.word(at), scene.word(at + 2)
    apart = scene.word(at - 1) == " " and scene.word(at + 1) == "/" and not scene.touches(at + 3)
    if not apart or weekday is None or not (one.isdecimal() and two.isdecimal()) or len(one + two) > _FIGURES:
        return f
    if published is None or published.first is None or f.reading.clue.day is not None or (one, two) == _ALWAYS:
        return f
    year = moments.ymd(published.first)[0]
    ways = [(int(one), int(two)), (int(two), int(one))]
    held = [(month, day) for month, day in ways if 1 <= month <= 12 and 1 <= day <= _LONGEST_MONTH]
    right = [way for way in held if year_of_weekday(*way, weekday, (year, year + 1, year - 1)) is not None]
    if not right or len({*right}) > 1:
        return f
    month, day = right[0]
    clue = replace(f.reading.clue, month=month, day=day)
    note = "its weekday shows the order"
    return Found(f.first, at + 3, f.rule, f.reading._replace(clue=clue), (*f.notes, note))


def weekday_clocks(found: list[Found], scene: Scene) -> list[Found]:
    """Wed 9 Mar, 1000: a day with a clock time, where its weekday shows that the figures are no year."""
    return [_clocked(f, scene) if f.rule == "<day> <month> <year>" else f for f in found]


def _clocked(f: Found, scene: Scene) -> Found:
    clue, published, figures = f.reading.clue, scene.published, scene.word(f.last - 1)
    if clue.weekday is None or clue.day is None or clue.month is None or clue.year is None:
        return f
    if published is None or published.first is None or not is_clock(figures):
        return f
    year = moments.ymd(published.first)[0]
    right = year_of_weekday(clue.month, clue.day, clue.weekday, (year, year + 1, year - 1))
    if abs(clue.year - year) <= _AWAY or right is None or _agrees(clue):
        return f
    told = replace(clue, anchor=Anchor.DOCUMENT, year=None, hour=int(figures[:2]), minute=int(figures[2:]))
    note = "its weekday shows that the figures are a time"
    return f._replace(reading=f.reading._replace(type=TimexType.TIME, clue=told), notes=(*f.notes, note))


def _agrees(clue: Clue) -> bool:
    """Whether a date is of the weekday beside it."""
    month, day, weekday = clue.month or 1, clue.day or 1, clue.weekday or 0
    return year_of_weekday(month, day, weekday, (clue.year or 1,)) is not None


def weekend_days(found: list[Found], scene: Scene) -> list[Found]:
    """The weekend of 8 and 9 November is that of its days, and no other."""
    out: list[Found] = []
    for f in found:
        before = out[-1] if out else None
        if before is not None and before.rule == _WEEKEND and scene.tokens[before.last : f.first] == [" ", "of", " "]:
            day = f.reading.clue
            if day.day is not None and day.month is not None:
                out[-1] = f._replace(first=before.first)
                continue
        out.append(f)
    return out


def week_days(found: list[Found], scene: Scene) -> list[Found]:
    """The week of 11 March, the week ending 15 March: the week and no day of it."""
    out: list[Found] = []
    for i, f in enumerate(found):
        week = _week_of(f, scene)
        if week is None or (i + 1 < len(found) and is_range(f, found[i + 1], scene)):
            out.append(f)
            continue
        while out and out[-1].last > week.first:  # the week that was read by itself
            out.pop()
        out.append(week)
    return out


def _week_of(f: Found, scene: Scene) -> Found | None:
    clue = f.reading.clue
    if clue.day is None or clue.month is None or clue.hour is not None or clue.counted or clue.unit is not None:
        return None
    at = f.first - 2 * (scene.word(f.first - 2) == "on")
    stands, at = _OF_WEEK.get(scene.word(at - 2)), at - 4
    if stands is None or clue.part is not None or scene.word(at) != "week":
        return None
    first = at - 2 if scene.word(at - 2) in ("the", "that") else at
    if first == at and scene.word(f.first - 2) == "to":
        return None  # they walked a week to 4 March
    week = replace(clue, unit=Grain.WEEK, shift=0, direction=stands, weekday=None)
    return f._replace(first=first, reading=f.reading._replace(clue=week), notes=(*f.notes, "the week of that day"))

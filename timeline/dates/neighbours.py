"""What a date takes from the one told right before it: the day of an apposition, the night of a range of hours."""

from __future__ import annotations

from dataclasses import replace

from timeline import when as w
from timeline.dates.agreement import is_of_weekday
from timeline.dates.bare import is_bare, is_clock
from timeline.dates.grammar import Found
from timeline.dates.links import is_range
from timeline.dates.scene import HEADING, Scene
from timeline.model import Anchor, Grain, TimexType, When
from timeline.moments import DAY

_JOINED = frozenset((", ", " and ", ", and ", " or ", " and on ", " or on "))
_ADDING = frozenset("on again also for the a an in at until his her their its".split())  # and no verb
_CLAUSE = 8  # words
_DAWN = frozenset(("at <dawn>", "by <part>"))
_WEEK_BESIDE = "the day before"  # or the week before that, on 25 March: longer than the day that it has
_EVENING = 17  # an hour from which a range may run into the next day
_NOON = 12
_MIDNIGHT = 24


def apposed(f: Found, before: Found, told: When | None, scene: Scene) -> When | None:
    """The day of "Oct. 12, the day before the crash" and "7 May, the day of my final": that which was just told."""
    clue = f.reading.clue
    if told is None or told.grain is not Grain.DAY:
        return None
    if clue.anchor is not Anchor.EVENT or clue.unit is not Grain.DAY or scene.word(f.first) != "the":
        return None
    day = before.reading.clue
    if day.counted or (day.day is None and day.weekday is None) or before.reading.type is not TimexType.DATE:
        return None
    return told if scene.tokens[before.last : f.first] == [",", " "] else None


def past_midnight(f: Found, first: When | None, g: Found, last: When | None, scene: Scene) -> When | None:
    """A time of the next day: from 11 p.m. to 3 a.m., and what comes after midnight."""
    if first is None or last is None or first.first is None or last.first is None or last.last is None:
        return last
    one, two = f.reading.clue, g.reading.clue
    same_day = first.first // DAY == last.first // DAY
    late = one.part == "NI" or (g.rule in _DAWN and one.hour is not None and _EVENING <= one.hour < _MIDNIGHT)
    if late and two.part == "MO" and is_bare(two) and is_clock(two) and same_day:
        return replace(last, first=last.first + DAY, last=last.last + DAY)  # on the night of the 26th, and at dawn
    if one.hour is None or two.hour is None or one.hour < _EVENING or two.hour >= _NOON:
        return last
    named = two.day is not None or two.weekday is not None or two.shift is not None
    if one.hour == _MIDNIGHT and not named:
        return replace(last, first=last.first + DAY, last=last.last + DAY) if last.first < first.first else last
    if named or not same_day or not is_range(f, g, scene) or not _is_morning(g, scene):
        return last
    return replace(last, first=last.first + DAY, last=last.last + DAY)


def in_turn(f: Found, first: When | None, g: Found, last: When | None, scene: Scene) -> When | None:
    """A weekday of the week after: from Monday to Friday and on Wednesday and Thursday, where the first is to come.

    So is the month or day that ends a range of the year after: from June to August.
    """
    published = scene.published
    if first is None or last is None or first.first is None or last.first is None:
        return last
    if published is None or published.first is None or not published.first < first.first > last.first:
        return last
    if _is_of_year(f) and _is_of_year(g) and f.reading.clue.month != g.reading.clue.month:
        return w.shift(last, 1, Grain.YEAR) if is_range(f, g, scene) and last.last is not None else last
    joined = is_range(f, g, scene) or "".join(scene.tokens[f.last : g.first]).lower() in _JOINED
    return w.shift(last, 1, Grain.WEEK) if joined and _is_weekday(f) and _is_weekday(g) else last


def week_before(f: Found, first: When | None, g: Found, last: When | None, scene: Scene) -> When | None:
    """The weekday told first, a week earlier, where it would come after what it is told with.

    From Wednesday to Friday; taken on Wednesday night and lost on Monday morning; None where nothing is to be moved.
    """
    published = scene.published
    if first is None or last is None or first.first is None or last.first is None or published is None:
        return None
    if not last.first < first.first <= (published.last or 0) or not (_is_weekday(f) and _is_weekday(g)):
        return None
    if is_range(f, g, scene) and f.reading.clue.weekday != g.reading.clue.weekday:
        return w.shift(first, -1, Grain.WEEK)
    between = [t.lower() for t in scene.tokens[f.last : g.first] if not t.isspace()]
    verb = between[:1] == ["and"] and 2 < len(between) <= _CLAUSE and between[1] not in _ADDING
    plain = verb and all(t.isalpha() for t in between) and not scene.touches(f.last)
    return w.shift(first, -1, Grain.WEEK) if plain and scene.sentence(f.first) == scene.sentence(g.first) else None


def named_behind(f: Found, g: Found, named: When | None, scene: Scene) -> When | None:
    """The date of "three days later, on 5 June", "a decade ago, in 2001" and "today is 5 June": that which explains it;
    None of others.
    """
    clue, date = f.reading.clue, g.reading.clue
    if named is None or named.first is None or clue.anchor is Anchor.EVENT:
        return None
    if clue.weekday is not None and clue.shift and date.day is not None and named.grain is Grain.DAY:
        gap = "".join(scene.tokens[f.last : g.first])
        return named if gap in (", ", " (") and is_of_weekday(named, clue.weekday) else None
    if clue.unit is None:
        return None
    if f.rule == "today" and clue.shift == 0 and clue.part is None:
        return named if scene.whose == HEADING and scene.tokens[f.last : g.first] == [" ", "is", " "] else None
    if not (clue.counted and clue.shift) or f.rule == _WEEK_BESIDE:
        return None
    written = date.month is not None or (date.year is not None and date.unit in (None, Grain.YEAR))
    between = [t.lower() for t in scene.tokens[f.last : g.first] if not t.isspace()]
    if f.reading.type is not TimexType.DATE or not written or between not in ([",", "in"], [",", "on"], ["("]):
        return None
    grain = max(min(clue.unit, Grain.YEAR) if clue.unit >= Grain.MONTH else Grain.DAY, named.grain)
    return named if named.choices else w.containing(named.first, grain)


def _is_of_year(f: Found) -> bool:
    """A month, or a day of one, without its year."""
    clue = f.reading.clue
    return clue.month is not None and clue.weekday is None and is_bare(clue)


def _is_weekday(f: Found) -> bool:
    """A weekday and nothing that says which."""
    clue = f.reading.clue
    return (
        clue.weekday is not None and clue.shift is None and clue.day is None and clue.month is None and not clue.counted
    )


def _is_morning(f: Found, scene: Scene) -> bool:
    """Whether an hour was written as one before noon: 3 a.m., 02:00."""
    return scene.word(f.first).startswith("0") or any(scene.word(at) in ("a", "am") for at in range(f.first, f.last))

"""Dates that come again and again, and so are none in particular: the months of a season, hours of opening, habits."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.grammar import Found
from timeline.dates.links import is_range
from timeline.dates.scene import Scene
from timeline.model import Anchor, Clue, Grain, TimexType

_REACH = 40  # tokens between a date and the set it recurs with
_NEAR = 6  # tokens in which a comma may stand
_PAUSES = frozenset(";:()")
_ADJECTIVES = frozenset(("annual", "quarterly"))
_KINDS = (TimexType.DATE, TimexType.TIME)
_DAYS_AND_HOURS = ([True, True, False, False], [False, False, True, True])
_YEARLY = frozenset((Grain.YEAR, Grain.SEASON, None))


def recurring(found: Sequence[Found], scene: Scene) -> frozenset[int]:
    """The numbers of the phrases that recur: a month, season, weekday or time of day without what it belongs to."""
    recurs = _timetable(found, scene)
    for number, f in enumerate(found):
        if not _is_open(f):
            if _is_yearly(number, found, scene):
                recurs.add(number)
            continue
        before = found[number - 1] if number else None
        goes_on = before is not None and (number - 1 in recurs or _is_day_set(before)) and _goes_on(before, f, scene)
        if goes_on or _comes_again(number, found, scene):
            recurs.add(number)
    return frozenset(recurs)


def _is_yearly(number: int, found: Sequence[Found], scene: Scene) -> bool:
    """A day of every year: every year on 12 February, 3 September is still kept as a holiday."""
    f = found[number]
    clue = f.reading.clue
    day = clue.month is not None and clue.day is not None and clue.weekday is None and clue.hour is None
    if not day or clue.year is not None or clue.counted or clue.shift is not None or f.reading.value is not None:
        return False
    before = found[number - 1].reading if number else None
    if before is not None and before.type is TimexType.SET and before.clue.unit is Grain.YEAR:
        gap = [t for t in scene.tokens[found[number - 1].last : f.first] if not t.isspace()]
        if gap == ["on"]:
            return True
    start, end = scene.sentence(f.first)
    return scene.rules.lexicon.habits.yearly(scene.tokens, f.first, f.last, start, end)


def _timetable(found: Sequence[Found], scene: Scene) -> set[int]:
    """Mon–Fri 9am–5pm: a range of weekdays right beside a range of hours is when something is open."""
    hours: set[int] = set()
    days = [f.reading.clue.weekday is not None for f in found]
    for at in range(len(found) - 3):
        four = found[at : at + 4]
        if days[at : at + 4] not in _DAYS_AND_HOURS or not all(map(_is_open, four)):
            continue
        ranges = is_range(four[0], four[1], scene) and is_range(four[2], four[3], scene)
        if (
            ranges
            and four[2].first - four[1].last <= _NEAR
            and _PAUSES.isdisjoint(scene.tokens[four[1].last : four[2].first])
        ):
            hours.update(range(at, at + 4))
    return hours


def _is_open(f: Found) -> bool:
    """Whether a phrase says no more than a month, season, quarter, weekday or time of day."""
    clue, reading = f.reading.clue, f.reading
    if reading.type not in _KINDS or reading.value is not None or clue.anchor is not Anchor.DOCUMENT or clue.counted:
        return False
    if clue.shift is not None or clue.year is not None or clue.day is not None or clue.zone or clue.name:
        return False
    return clue.unit is None or (clue.unit in (Grain.SEASON, Grain.QUARTER) and clue.index is not None)


def _goes_on(f: Found, g: Found, scene: Scene) -> bool:
    """Whether a phrase goes on with one that recurs: June or July; open from March to October, closed in winter."""
    if _listed(f, g, scene):
        return True
    start, end = scene.sentence(g.first)
    if f.first < start or _PAUSES & set(scene.tokens[f.last : g.first]):
        return False
    return scene.rules.lexicon.habits.general(scene.tokens, g.first, g.last, start, end, True)


def _is_day_set(f: Found) -> bool:
    """Every Monday, and Wednesday."""
    return f.reading.type is TimexType.SET and f.reading.clue.weekday is not None


def _listed(f: Found, g: Found, scene: Scene) -> bool:
    gap = [t for t in scene.tokens[f.last : g.first] if not t.isspace()]
    return is_range(f, g, scene) or (len(gap) == 1 and (gap == [","] or scene.is_(gap[0].lower(), "and")))


def _comes_again(number: int, found: Sequence[Found], scene: Scene) -> bool:
    f = found[number]
    start, end = scene.sentence(f.first)
    habits, clue = scene.rules.lexicon.habits, f.reading.clue
    if habits.often(scene.tokens, f.first, f.last, start, end) or _beside_set(number, found, scene):
        return True
    if _is_time(clue) or clue.unit is Grain.QUARTER:
        near = max(start, f.first - _REACH), min(end, f.last + _REACH)
        return _is_time(clue) and scene.has("days of every week", *near)  # on weekdays between 9am and 4pm
    following = found[number + 1] if number + 1 < len(found) else None
    ranged = following is not None and _is_open(following) and is_range(f, following, scene)
    if clue.weekday is not None:
        return ranged and habits.weekly(scene.tokens, f.first, f.last, start, end)
    return habits.general(scene.tokens, f.first, f.last, start, end, ranged)


def _is_time(clue: Clue) -> bool:
    return clue.hour is not None or clue.part is not None


def _beside_set(number: int, found: Sequence[Found], scene: Scene) -> bool:
    """Every January … in June: a set in the same clause says how often; for a time of day, at least every week."""
    f = found[number]
    if f.reading.clue.weekday is not None:
        return number > 0 and _is_rate(found[number - 1], f, scene)
    start, end = scene.sentence(f.first)
    for g in found[max(0, number - 2) : number + 3]:
        if g.reading.type is not TimexType.SET or scene.word(g.first) in _ADJECTIVES or not start <= g.first < end:
            continue
        gap = scene.tokens[g.last : f.first] or scene.tokens[f.last : g.first]
        pauses = _PAUSES if len(gap) <= _NEAR or g.reading.clue.weekday is not None else _PAUSES | {","}
        if len(gap) <= _REACH and not pauses & set(gap) and _matches(f.reading.clue, g.reading.clue):
            return True
    return False


def _is_rate(f: Found, g: Found, scene: Scene) -> bool:
    """Two flights a week on Monday: a rate right before a weekday, and nothing is over."""
    if f.reading.type is not TimexType.SET or f.reading.clue.unit not in (Grain.WEEK, Grain.MONTH):
        return False
    gap = [t for t in scene.tokens[f.last : g.first] if not t.isspace()]
    return gap == ["on"] and scene.tense(g) != -1


def _matches(clue: Clue, often: Clue) -> bool:
    if _is_time(clue):
        return often.weekday is not None or often.part is not None or (often.unit or Grain.YEAR) <= Grain.WEEK
    return often.weekday is None and often.part is None and often.unit in _YEARLY

"""Bare hours of an afternoon or evening: at 7:40 on Monday night and again at 8:15; at midday, and at three o'clock."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.grammar import Found
from timeline.dates.scene import Scene
from timeline.model import Clue, Grain, TimexType

_NOON = 12
_REACH = 60  # tokens from one time to the next
_BARE = frozenset(("<hour>:<minute> <zone> <day>", "<hour> o'clock", "half past <hour>"))
_SPOKEN = frozenset(("<hour> o'clock", "half past <hour>"))
_LUNCH = 3  # an hour up to which three o'clock is of the afternoon, where nothing speaks of the night
_TEATIME = 7
_LATE = {"AF": 12, "EV": 17, "NI": 18}  # when a part of the day begins
_TWELVE = frozenset("am pm a p noon midday".split())


def afternoon_hours(found: list[Found], scene: Scene) -> list[Found]:
    """A bare hour goes on with the half of the day that was told before it, where that runs forward."""
    out: list[Found] = []
    told: tuple[int, Found] | None = None  # where a time was told, and which
    for f in found:
        if f.reading.type is TimexType.TIME:
            if _is_bare(f, scene):
                f = _halved(f, told[1] if told is not None and f.first - told[0] <= _REACH else None, scene)
            elif f.rule in _SPOKEN and f.reading.clue.day is not None:
                f = _lunchtime(f, scene)
            told = (f.last, f)
        elif _is_day(f.reading.clue):
            told = None
        out.append(f)
    return out


def _halved(f: Found, told: Found | None, scene: Scene) -> Found:
    minutes = _after_noon(told, scene) if told is not None else None
    if minutes is not None:
        return _afternoon(f, minutes)
    if f.rule not in _SPOKEN:
        return f
    clue = f.reading.clue
    assert clue.hour is not None
    morning = told is not None and told.reading.clue.hour is not None
    if morning and told is not None and clue.hour < _TEATIME and clue.hour < (told.reading.clue.hour or 0) < _NOON:
        return _afternoon(f, 0)  # at eleven in the morning, and towards three o'clock
    return _lunchtime(f, scene) if told is None else f


def _lunchtime(f: Found, scene: Scene) -> Found:
    """One o'clock on Wednesday is of the afternoon, where nothing speaks of the night."""
    hour = f.reading.clue.hour
    return _afternoon(f, 0) if hour is not None and hour <= _LUNCH and not _is_night(f, scene) else f


def _is_night(f: Found, scene: Scene) -> bool:
    """Whether the sentence of a time speaks of the night or the morning."""
    start, end = scene.sentence(f.first)
    parts = scene.rules.lexicon.words["part"]
    return any(scene.word(at) in parts or scene.is_(scene.word(at), "early hour") for at in range(start, end))


def _is_bare(f: Found, scene: Scene) -> bool:
    clue, hour = f.reading.clue, f.reading.clue.hour
    if f.rule not in _BARE or hour is None or not 1 <= hour < _NOON or clue.zone is not None:
        return False
    if clue.weekday is not None or clue.day is not None or clue.shift is not None or clue.part is not None:
        return False
    if scene.before(f.first) == "the":
        return False  # the 7:15 of a timetable
    return not scene.tokens[f.first].startswith("0") and _TWELVE.isdisjoint(map(scene.word, range(f.first, f.last)))


def _afternoon(f: Found, told: int) -> Found:
    clue = f.reading.clue
    assert clue.hour is not None
    if (clue.hour + _NOON) * 60 + (clue.minute or 0) < told:
        return f
    clue = replace(clue, hour=clue.hour + _NOON)
    return f._replace(reading=f.reading._replace(clue=clue), notes=(*f.notes, "of the afternoon told before it"))


def _after_noon(f: Found, scene: Scene) -> int | None:
    """The minutes from midnight of a time after noon that is told in twelve hours; None of any other."""
    clue = f.reading.clue
    if clue.hour is None:
        return _LATE[clue.part] * 60 if clue.part in _LATE else None
    if clue.hour < _NOON or clue.hour >= 2 * _NOON or not _in_twelve(f, scene):
        return None
    return clue.hour * 60 + (clue.minute or 0)


def _in_twelve(f: Found, scene: Scene) -> bool:
    """Whether an hour was not written as 14:30."""
    return not any(t.isdecimal() and _NOON < int(t) < 2 * _NOON for t in scene.tokens[f.first : f.first + 1])


def _is_day(clue: Clue) -> bool:
    return clue.day is not None or clue.weekday is not None or (clue.unit is Grain.DAY and clue.shift is not None)

"""Bare hours among times: the government met at midnight, adjourned at four, and met again at eight."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from timeline.dates.grammar import Found, Reading
from timeline.dates.messages import RULE, ends
from timeline.dates.scene import Scene
from timeline.model import Anchor, Clue, Grain, TimexType

_NOON = 12
_HOUR = 60  # minutes
_EARLY = 7  # an hour below, with no other time beside it, is rather of the afternoon
_REACH = 40  # tokens from a time to a bare hour
_JOINING = frozenset(("to", "and", "or", "till", "until", "-", "–", "—"))
_UNTIL = frozenset(("till", "until"))
_HOUR_PLACES = frozenset(("at", "by", "till", "until"))
_TO = frozenset(("to", "till", "until", "-", "–"))
# What `is_dotted` looks for, found sooner: 8.45 behind a space.
_DOTTED = re.compile(r"\.(?=\d\d(?!\d))(?:(?<=\s\d\.)|(?<=\s\d\d\.))")
_BEGINS = {"MO": 5, "MI": 12, "AF": 12, "EV": 17, "NI": 18, "DT": 6}  # hours


def told_hours(found: list[Found], scene: Scene) -> list[Found]:
    """Numbers behind "at", "by", "until" near a time, as hours: the first that comes after the time told before."""
    times = [f for f in found if is_time(f)]
    tokens, small = scene.tokens, scene.rules.lexicon.words["small"]
    days = [f for f in found if _is_date(f) and scene.word(f.first - 4) != "night" and _has_number_near(f, scene)]
    if not times and not days:
        return found
    taken = {at for f in found for at in range(f.first, f.last)}
    new: dict[int, Found] = {}
    for f in times:
        for at in _near(f, scene):
            token = tokens[at]
            if not (token.isdecimal() or token in small) or at in taken or at in new:
                continue
            if _is_hour(at, scene, taken):
                new[at] = _hour(at, at + 1, _number(at, scene))
    for f in days:
        end = len(tokens) if scene.published is None else scene.sentence(f.first)[1]
        for at in _near(f, scene):
            if (
                at < end
                and tokens[at] in small
                and at not in taken
                and at not in new
                and _is_spelt_hour(at, scene, taken)
            ):
                new[at] = _hour(at, at + 1, small[tokens[at]])
    if not new:
        return found
    return _halved(sorted([*found, *new.values()], key=lambda f: f.first), new, scene)


def _hour(first: int, last: int, hour: int, minute: int | None = None) -> Found:
    clue = Clue(Anchor.DOCUMENT, hour=hour, minute=minute)
    return Found(first, last, RULE, Reading(TimexType.TIME, clue), ("an hour beside another time",))


def is_dotted(at: int, scene: Scene) -> bool:
    """Whether a full stop parts the hour of a clock from its minutes."""
    hour, minute = scene.word(at - 1), scene.word(at + 1)
    if not scene.touches(at) or not scene.touches(at + 1) or scene.touches(at - 1):
        return False
    figures = hour.isdecimal() and minute.isdecimal() and len(hour) <= 2 == len(minute)
    return figures and int(hour) < 2 * _NOON and int(minute) < _HOUR


def dotted_hours(found: list[Found], scene: Scene) -> list[Found]:
    """The phrases with times like 8.45, in a text that writes 7.30 pm, has one right beside its day, or whose lines
    open with such times.
    """
    if _DOTTED.search(scene.lined) is None:
        return found
    times = [f for f in found if is_time(f)]
    written = any(scene.word(f.first + 1) == "." and scene.word(f.first).isdecimal() for f in times)
    days = [f for f in found if _is_day(f.reading.clue)]
    if not written and not days:
        return found
    taken = {at for f in found for at in range(f.first, f.last)}
    signs = [at for at in scene.signs(".") if at not in taken and is_dotted(at, scene) and _is_dotted_time(at, scene)]
    ends_of, starts = {f.last for f in days}, {f.first for f in days}
    if not signs or not (written or any(_has_day(at, ends_of, starts, scene) for at in signs)):
        return found
    new = [_hour(at - 1, at + 2, int(scene.word(at - 1)), int(scene.word(at + 1))) for at in signs]
    whole = any((f.reading.clue.hour or 0) > _NOON for f in new)  # at 6.40, beside at 16.00
    bare = {f.first: f for f in new if not whole and not scene.word(f.first).startswith("0")}
    return _halved(sorted([*found, *new], key=lambda f: f.first), bare, scene)


def _is_dotted_time(at: int, scene: Scene) -> bool:
    """Whether figures with a full stop between them stand where a time does, and are no price."""
    if not scene.is_(scene.before(at - 1), "clock place") or not ends(at + 2, scene):
        return False
    start, end = scene.sentence(at)
    if scene.before(at - 1) == "by" and scene.has("scoring", at - 8, at):
        return False  # grew by 2.30 on Monday
    priced = scene.has("priced", start, end)
    return not priced and not scene.has("quoting", at - 8, at)


def _has_day(at: int, behind: set[int], before: set[int], scene: Scene) -> bool:
    """Whether a day stands right beside a time with a full stop: on 3 May, at 6.40; at 6.40 on Sunday."""
    place = at - 3  # the token of "at"
    if place - 1 in behind or (scene.word(place - 2) == "," and place - 2 in behind):
        return True
    on = at + 3 if scene.word(at + 2) == " " else at + 4
    return on in before or (scene.word(on) == "on" and on + 2 in before)


def is_time(f: Found) -> bool:
    """Whether a phrase says a time or a part of a day."""
    clue = f.reading.clue
    return f.reading.type is TimexType.TIME and (clue.hour is not None or clue.part is not None)


def minutes_of(f: Found) -> int:
    """The minutes from midnight at which a time, or a part of a day, begins; midnight itself is 0."""
    clue = f.reading.clue
    if clue.hour is None:
        return _BEGINS[clue.part or "MO"] * 60
    return clue.hour % (2 * _NOON) * 60 + (clue.minute or 0)


def _near(f: Found, scene: Scene) -> Iterator[int]:
    """The tokens around a time in which a bare hour may stand: its sentence and the next."""
    start, end = scene.sentence(f.first)
    _, end = scene.sentence(min(end + 1, len(scene.tokens) - 1))
    yield from range(max(start, f.first - _REACH), f.first)
    yield from range(f.last, min(end, f.last + _REACH))


def _has_number_near(f: Found, scene: Scene) -> bool:
    """Whether a number in words stands in reach of a day."""
    near = scene.tokens[max(0, f.first - _REACH) : f.last + _REACH]
    return not scene.rules.lexicon.words["small"].keys().isdisjoint(near)


def _number(at: int, scene: Scene) -> int:
    word = scene.word(at)
    if word.isdecimal():
        return int(word) if len(word) <= 2 and not word.startswith("0") else 0
    return scene.rules.lexicon.words["small"].get(word, 0)


def _is_hour(at: int, scene: Scene, taken: set[int]) -> bool:
    if not 1 <= _number(at, scene) <= _NOON or scene.touches(at):
        return False
    place = scene.before(at)
    paired = place == "and" and scene.before(at - 4) == "between" and _number(at - 4, scene) > 0
    if not paired and not scene.is_(place, "told hour place"):
        return False
    scored = scene.has("scoring", at - 8, at)
    if place == "by" and (scored or (scene.after(at + 1) == "to" and _number(at + 4, scene) > 0)):
        return False  # lost by two, adopted by four to three
    if scene.word(at).isdecimal() and scene.has("quoting", at - 6, at):
        return False  # to close at 10
    if place == "at" and scene.word(at) == "one" and scene.after(at + 1)[:1].isalnum():
        return False  # at one with the world
    return ends(at + 1, scene) and not _counts_on(at, scene, taken)


def _is_spelt_hour(at: int, scene: Scene, taken: set[int]) -> bool:
    """An hour in words beside a day: by six it was over, put off from six until nine; not odds of two to one."""
    place, follows = scene.before(at), scene.after(at + 1)
    if place == "from":
        return follows in _UNTIL and 1 <= _number(at, scene) <= _NOON and ends(at + 5, scene)
    if follows == "to" or (place == "at" and (scene.first_of_sentence(at - 2) or _is_age(at, scene))):
        return False  # at seven he went to school
    if place == "by" and not (scene.is_(scene.before(at - 2), "done") or not scene.before(at - 2).isalpha()):
        return False  # followed by two
    return place in _HOUR_PLACES and _is_hour(at, scene, taken)


def _is_date(f: Found) -> bool:
    return f.reading.clue.month is not None and f.reading.clue.day is not None


def _is_age(at: int, scene: Scene) -> bool:
    """Whether a sentence tells of an age: born on 3 May, he was orphaned at seven."""
    start, _ = scene.sentence(at)
    return scene.has("of age", start, at)


def _counts_on(at: int, scene: Scene, taken: set[int]) -> bool:
    """From five to ten people: two numbers of one noun."""
    if scene.after(at + 1) not in _JOINING:
        return False
    other = at + 4 if scene.word(at + 1) == " " else at + 2
    return _number(other, scene) > 0 and other not in taken and not ends(other + 1, scene)


def _halved(found: list[Found], new: dict[int, Found], scene: Scene) -> list[Found]:
    """Each bare hour in the half of the day that follows the time told before it, or precedes the one behind it.

    From 10 to 11:45 is told by its own end, whatever came before.
    """
    out: list[Found] = []
    told: int | None = None
    for number, f in enumerate(found):
        if f.first in new and new[f.first] is f:
            behind = next((minutes_of(g) or 2 * _NOON * 60 for g in found[number + 1 : number + 2] if is_time(g)), None)
            ranges = behind is not None and found[number + 1].first == f.last + 3 and scene.word(f.last + 1) in _TO
            f = _with_half(f, None if ranges else told, behind, scene)
        if is_time(f):
            told = minutes_of(f)
        elif _is_day(f.reading.clue):
            told = None
        out.append(f)
    return out


def _with_half(f: Found, told: int | None, behind: int | None, scene: Scene) -> Found:
    given = f.reading.clue.hour or 0
    if given > _NOON:
        return f
    hour = given % _NOON
    ways = (hour, hour + _NOON)
    if told is not None:
        minute = f.reading.clue.minute or 0
        late = ways[scene.is_message and hour < _EARLY]
        chosen = next((way for way in ways if way * 60 + minute >= told), late)
    elif behind is not None:
        chosen = max((way for way in ways if way * 60 < behind), default=hour)
    else:
        chosen = ways[hour < _EARLY]
    clue = replace(f.reading.clue, hour=chosen)
    return f._replace(reading=f.reading._replace(clue=clue))


def _is_day(clue: Clue) -> bool:
    return clue.day is not None or clue.weekday is not None or (clue.unit is Grain.DAY and clue.shift is not None)

"""Bare hours: "out of here at 5", "up since 4" in messages; in longer texts only beside their day, "Friday at 10"."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.bare import is_bare, is_clock
from timeline.dates.grammar import Found, Reading
from timeline.dates.scene import STAMP, Scene
from timeline.model import Anchor, Clue, Grain, TimexType

_OF_DAY = "of the day that its clause names"  # a note
RULE = "at <hour> in a message"
_TEATIME = 7  # up to this hour it is rather the afternoon
_CLOSING = 10  # up to this hour polls, shops and bars stay open
_UNTIL = frozenset(("til", "till", "until"))
_NOON = 12
_HOUR = 60  # minutes
_ISH = "ish"
_NOUN = 2  # words between a time and its day
_RAISED = 16  # tokens between a verb of rising and the number from which
_SIGNS = frozenset("!?,.")
_PAUSES = frozenset((*"!?,.;=()…", "..", "..."))
_LONGEST_MONTH = 31
_PLAIN = "<hour>:<minute> <zone> <day>"


def message_hours(found: list[Found], scene: Scene) -> list[Found]:
    """Numbers that close a clause behind a word that wants a time, in a short text, or beside a day in any."""
    if not scene.is_message:
        return _beside_days(found, scene)
    taken = {at for f in found for at in range(f.first, f.last)}
    figures = [at for at, token in enumerate(scene.tokens) if token.isdecimal() and at not in taken]
    new = [_hour(at, scene) or _year(at, scene) for at in figures]
    found = sorted([*found, *(f for f in new if f is not None)], key=lambda f: f.first)
    found = [_going_on(_of_evening(f, scene), found[:n]) for n, f in enumerate(found)]
    return _beside_days(found, scene)


def days_behind(found: list[Found], scene: Scene) -> list[Found]:
    """10am lecture tmrw, as messages write: a time is of the day behind its noun."""
    if not scene.is_message:
        return found
    return [_of_day_behind(f, found[n + 1 : n + 2], scene) for n, f in enumerate(found)]


def _of_day_behind(f: Found, behind: list[Found], scene: Scene) -> Found:
    clue = f.reading.clue
    if clue.hour is None or not behind or not (is_bare(clue) and is_clock(clue)) or not _is_day(behind[0]):
        return f
    day, between = behind[0].reading.clue, [t for t in scene.tokens[f.last : behind[0].first] if t != " "]
    between = between[: -1 if between[-1:] == ["on"] else None]  # 6am flight on sun
    noun = 0 < len(between) <= _NOUN and all(t.isalpha() and not scene.is_(t.lower(), "function") for t in between)
    if not noun or "then" in between or day.month is not None:
        return f
    clue = replace(clue, unit=day.unit, shift=day.shift, weekday=day.weekday, direction=day.direction)
    return f._replace(reading=f.reading._replace(clue=clue), notes=(*f.notes, _OF_DAY))


def _going_on(f: Found, before: list[Found]) -> Found:
    """Fireworks at 9:45pm, home by 10: an hour goes on from the time after noon told before it."""
    hour, told = f.reading.clue.hour, before[-1].reading.clue if before else None
    if f.rule != RULE or hour is None or told is None or told.hour is None or not _NOON <= told.hour < 2 * _NOON:
        return f
    later = hour < _NOON and (hour + _NOON, f.reading.clue.minute or 0) >= (told.hour, told.minute or 0)
    if not later:
        return f
    clue = replace(f.reading.clue, hour=hour + _NOON)
    return f._replace(reading=f.reading._replace(clue=clue))


def _beside_days(found: list[Found], scene: Scene) -> list[Found]:
    """Friday at 10, this afternoon around three, at ten on Friday, by 6 tomorrow."""
    out: list[Found] = []
    tokens, small = scene.tokens, scene.rules.lexicon.words["small"].keys()
    for number, f in enumerate(found):
        following = found[number + 1].first if number + 1 < len(found) else len(scene.tokens)
        out.append(f)
        if not _is_day(f):
            continue
        near = (
            *tokens[f.last + 1 : f.last + 2],
            *tokens[f.last + 3 : f.last + 4],
            *tokens[max(f.first - 4, 0) : f.first : 2],
        )
        if not any(token in small or token.isdecimal() for token in near):
            continue
        before = _hour_before(f, out[-2].last if len(out) > 1 else 0, scene)
        if before is not None:
            out.insert(-1, before)
        dotted = _dotted(f, scene)
        if dotted is not None and dotted.last <= following:
            out.append(dotted)
            continue
        at = f.last + 3
        if at < following and scene.is_(scene.word(f.last + 1), "day hour place") and scene.word(f.last) == " ":
            out.extend(_told(at, f, scene) if ends(at + 1, scene) else ())
    return out


def _dotted(day: Found, scene: Scene) -> Found | None:
    """Weds 10.40: figures right behind a day in a message, rather of the evening up to seven."""
    at = day.last + 1
    hour, sign, minute = scene.word(at), scene.word(at + 1), scene.word(at + 2)
    short = scene.is_message and scene.word(day.last) == " " and sign in (".", ":") and len(minute) == 2
    if not short or not (hour.isdecimal() and minute.isdecimal()) or not ends(at + 3, scene):
        return None
    if not 1 <= int(hour) < 2 * _NOON or int(minute) >= _HOUR or hour.startswith("0"):
        return None
    late = int(hour) <= _TEATIME and day.reading.clue.part != "MO"
    clue = Clue(Anchor.DOCUMENT, hour=int(hour) + _NOON if late else int(hour), minute=int(minute))
    return Found(at, at + 3, RULE, Reading(TimexType.TIME, clue), ("a time beside its day",))


def _is_day(f: Found) -> bool:
    clue = f.reading.clue
    if clue.hour is not None or f.reading.value is not None:
        return False
    deictic = clue.shift is not None and not clue.counted and clue.unit is Grain.DAY
    day = clue.weekday is not None or deictic or (clue.day is not None and clue.month is not None)
    return day and f.reading.type in (TimexType.DATE, TimexType.TIME)


def _hour_before(f: Found, done: int, scene: Scene) -> Found | None:
    at = f.first - (4 if scene.word(f.first - 2) == "on" else 2)
    if at < done + 2 or (at == f.first - 2 and f.reading.clue.unit is not Grain.DAY):
        return None
    placed = scene.before(at) != "from" and (
        scene.is_(scene.before(at), "day hour place") or scene.is_(scene.before(at), "hour place")
    )  # up from 10 yesterday
    return next(iter(_told(at, f, scene)), None) if placed else None


def _told(at: int, day: Found, scene: Scene) -> list[Found]:
    """The hour that a number or its word says beside a day; none where it says none."""
    word = scene.word(at)
    hour = int(word) if word.isdecimal() and len(word) <= 2 else scene.rules.lexicon.words["small"].get(word, 0)
    if not 1 <= hour <= _NOON or word.startswith("0") or scene.touches(at):
        return []
    if scene.before(at) == "from" and scene.has("scoring", at - _RAISED, at):
        return []  # raised its alert level on Tuesday from three to four
    part = day.reading.clue.part
    late = hour < _NOON and (part in ("AF", "EV", "NI") if part is not None else hour < _TEATIME)
    clue = Clue(Anchor.DOCUMENT, hour=hour + _NOON if late else hour)
    return [Found(at, at + 1, RULE, Reading(TimexType.TIME, clue), ("an hour beside its day",))]


def ends(at: int, scene: Scene) -> bool:
    """Whether a phrase ends at a token: Friday at 10 in the hall; not Friday at 10 sites, at one of them."""
    if scene.touches(at):
        return _closes(at, scene)
    follows = scene.after(at)
    return not follows[:1].isalnum() or (scene.is_(follows, "function") and follows != "of")


def _hour(at: int, scene: Scene) -> Found | None:
    token = scene.tokens[at]
    if len(token) > 2 or token.startswith("0") or not 1 <= int(token) <= _NOON or scene.touches(at):
        return None
    place = scene.before(at - 2) if scene.before(at) == "like" else scene.before(at)
    if scene.has("quoting", at - 6, at):
        return None  # to close at 10
    scored = place == "by" and scene.is_(scene.before(at - 2), "scoring")  # we won by 3
    placed = scene.is_(place, "hour place") or (scene.word(at + 1) == _ISH and scene.touches(at + 1))  # dinner 8ish
    if not placed or scored or not _closes(at + 1, scene):
        return None
    hour = int(token)
    closing = place in _UNTIL and hour <= _CLOSING and _has("open hour", scene)
    late = (closing or _is_late(hour, scene)) and (place, scene.before(at - 2)) != ("since", "up")
    clue = Clue(Anchor.DOCUMENT, hour=hour + _NOON if late else hour)
    last = at + 1 + (scene.word(at + 1) == _ISH)
    return Found(at, last, RULE, Reading(TimexType.TIME, clue), ("an hour, as messages write it",))


def _is_late(hour: int, scene: Scene) -> bool:
    """Whether an hour is rather one after noon, by what a message tells of."""
    late = hour <= _TEATIME or (hour < _NOON and _has("late hour", scene))
    return late and not _has("early hour", scene)


def _has(kind: str, scene: Scene) -> bool:
    return any(scene.is_(token.lower(), kind) for token in scene.tokens)


def _of_evening(f: Found, scene: Scene) -> Found:
    """Table for one, 6:30: a time without its half of the day; not 06:30, nor one of a zone."""
    clue = f.reading.clue
    plain = f.rule == _PLAIN and clue.zone is None and clue.hour is not None and 1 <= clue.hour < _NOON
    if not plain or len(scene.word(f.first)) > 1 or not _is_late(clue.hour or 0, scene):
        return f
    return f._replace(reading=f.reading._replace(clue=replace(clue, hour=(clue.hour or 0) + _NOON)))


def _year(at: int, scene: Scene) -> Found | None:
    """In 09, since 58: two figures that are no minutes and count nothing."""
    token = scene.tokens[at]
    if len(token) != 2 or not (token.startswith("0") or int(token) > _LONGEST_MONTH) or scene.touches(at):
        return None
    if scene.before(at) not in ("in", "since") or not _closes(at + 1, scene):
        return None
    clue = Clue(Anchor.DOCUMENT, year=int(token))
    return Found(at, at + 1, "'<year>", Reading(TimexType.DATE, clue), ("a year, as messages write it",))


def is_informal(f: Found, scene: Scene) -> bool:
    """Whether a weekday is written as in messages, which look ahead: doors 8pm sat."""
    days = scene.rules.lexicon.words["weekdayword"] if scene.is_message else ()
    return bool(days) and (_OF_DAY in f.notes or any(t in days for t in scene.tokens[f.first : f.last]))


def direction(f: Found, scene: Scene) -> int | None:
    """What the clause of a day in a message tells, as the language's `direction`: finals tues, ive told my boss."""
    first, last, days = f.first, f.last, scene.rules.lexicon.words["shortday"]
    while (
        first > 0
        and not _pauses(scene.tokens[first - 1])
        and not _names_writer(first, scene)
        and scene.tokens[first - 1] not in days
    ):
        first -= 1
    while last < len(scene.tokens) and not _pauses(scene.tokens[last]) and scene.tokens[last] not in days:
        last += 1  # fri off and sat off: which is no verb
    return scene.rules.lexicon.direction(scene.tokens, f.first, f.last, first, last)


def _names_writer(first: int, scene: Scene) -> bool:
    """Whether a colon behind whoever writes a line of a chat stands before a token."""
    return scene.whose == STAMP and scene.tokens[first - 1].isspace() and scene.word(first - 2) == ":"


def _pauses(token: str) -> bool:
    return token in _PAUSES or "\n" in token


def _closes(at: int, scene: Scene) -> bool:
    """Whether nothing that is counted follows a number."""
    if scene.touches(at):
        if scene.word(at) == _ISH:
            return True
        return scene.word(at)[:1] in _SIGNS and not scene.word(at + 1).isdecimal()
    return at >= len(scene.tokens) or scene.is_(scene.after(at), "hour close") or not scene.after(at)[:1].isalnum()

"""Bare hours: "out of here at 5", "up since 4" in messages; in longer texts only beside their day, "Friday at 10"."""

from __future__ import annotations

from timeline.dates.grammar import Found, Reading
from timeline.dates.scene import Scene
from timeline.model import Anchor, Clue, Grain, TimexType

LENGTH = 90  # tokens of a message at most
RULE = "at <hour> in a message"
_TEATIME = 7  # up to this hour it is rather the afternoon
_NOON = 12
_SIGNS = frozenset("!?,.")


def message_hours(found: list[Found], scene: Scene) -> list[Found]:
    """Numbers that close a clause behind a word that wants a time, in a short text, or beside a day in any."""
    if len(scene.tokens) > LENGTH:
        return _beside_days(found, scene)
    taken = {at for f in found for at in range(f.first, f.last)}
    hours = [_hour(at, scene) for at, token in enumerate(scene.tokens) if token.isdecimal() and at not in taken]
    found = sorted([*found, *(f for f in hours if f is not None)], key=lambda f: f.first)
    return _beside_days(found, scene)


def _beside_days(found: list[Found], scene: Scene) -> list[Found]:
    """Friday at 10, this afternoon around three, at ten on Friday, by 6 tomorrow."""
    out: list[Found] = []
    tokens, small = scene.tokens, scene.rules.lexicon.words["small"].keys()
    for number, f in enumerate(found):
        following = found[number + 1].first if number + 1 < len(found) else len(scene.tokens)
        out.append(f)
        if not _is_day(f):
            continue
        near = (*tokens[f.last + 3 : f.last + 4], *tokens[max(f.first - 4, 0) : f.first : 2])
        if not any(token in small or token.isdecimal() for token in near):
            continue
        before = _hour_before(f, out[-2].last if len(out) > 1 else 0, scene)
        if before is not None:
            out.insert(-1, before)
        at = f.last + 3
        if at < following and scene.is_(scene.word(f.last + 1), "day hour place") and scene.word(f.last) == " ":
            out.extend(_told(at, f, scene) if ends(at + 1, scene) else ())
    return out


def _is_day(f: Found) -> bool:
    clue = f.reading.clue
    if f.reading.value is not None or f.reading.type not in (TimexType.DATE, TimexType.TIME) or clue.hour is not None:
        return False
    deictic = clue.unit is Grain.DAY and clue.shift is not None and not clue.counted
    return clue.weekday is not None or deictic or (clue.day is not None and clue.month is not None)


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
    if any(scene.is_(scene.word(n), "quoting") for n in range(at - 6, at)):
        return None  # to close at 10
    scored = place == "by" and scene.is_(scene.before(at - 2), "scoring")  # we won by 3
    if not scene.is_(place, "hour place") or scored or not _closes(at + 1, scene):
        return None
    hour = int(token)
    words = [token.lower() for token in scene.tokens]
    late = hour <= _TEATIME or (hour < _NOON and any(scene.is_(word, "late hour") for word in words))
    late = (
        late
        and (place, scene.before(at - 2)) != ("since", "up")
        and not any(scene.is_(word, "early hour") for word in words)
    )
    clue = Clue(Anchor.DOCUMENT, hour=hour + _NOON if late else hour)
    return Found(at, at + 1, RULE, Reading(TimexType.TIME, clue), ("an hour, as messages write it",))


def _closes(at: int, scene: Scene) -> bool:
    """Whether nothing that is counted follows a number."""
    if scene.touches(at):
        if scene.word(at) == "ish":
            return True
        return scene.word(at)[:1] in _SIGNS and not scene.word(at + 1).isdecimal()
    return at >= len(scene.tokens) or scene.is_(scene.after(at), "hour close") or not scene.after(at)[:1].isalnum()

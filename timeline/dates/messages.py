"""Bare hours of messages: "out of here at 5", "up since 4". Longer texts say more than a number."""

from __future__ import annotations

from timeline.dates.grammar import Found, Reading
from timeline.dates.scene import Scene
from timeline.model import Anchor, Clue, TimexType

LENGTH = 90  # tokens of a message at most
RULE = "at <hour> in a message"
_TEATIME = 7  # up to this hour it is rather the afternoon
_NOON = 12
_SIGNS = frozenset("!?,.")


def message_hours(found: list[Found], scene: Scene) -> list[Found]:
    """Numbers that close a clause behind a word that wants a time, in a short text."""
    if len(scene.tokens) > LENGTH:
        return found
    taken = {at for f in found for at in range(f.first, f.last)}
    hours = [_hour(at, scene) for at, token in enumerate(scene.tokens) if token.isdecimal() and at not in taken]
    return sorted([*found, *(f for f in hours if f is not None)], key=lambda f: f.first)


def _hour(at: int, scene: Scene) -> Found | None:
    token = scene.tokens[at]
    if len(token) > 2 or token.startswith("0") or not 1 <= int(token) <= _NOON or scene.touches(at):
        return None
    place = scene.before(at - 2) if scene.before(at) == "like" else scene.before(at)
    scored = place == "by" and scene.is_(scene.before(at - 2), "scoring")  # we won by 3
    if not scene.is_(place, "hour place") or scored or not _closes(at + 1, scene):
        return None
    hour = int(token)
    late = hour <= _TEATIME and not any(scene.is_(token.lower(), "early hour") for token in scene.tokens)
    clue = Clue(Anchor.DOCUMENT, hour=hour + _NOON if late else hour)
    return Found(at, at + 1, RULE, Reading(TimexType.TIME, clue), ("an hour, as messages write it",))


def _closes(at: int, scene: Scene) -> bool:
    """Whether nothing that is counted follows a number."""
    if scene.touches(at):
        return scene.word(at)[:1] in _SIGNS and not scene.word(at + 1).isdecimal()
    return at >= len(scene.tokens) or scene.is_(scene.after(at), "hour close") or not scene.after(at)[:1].isalnum()

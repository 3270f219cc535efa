"""What a sentence tells only to place its own day: confirmed on 3 May, a month after the earthquake of 2 April."""

from __future__ import annotations

from timeline.dates.grammar import Found
from timeline.dates.memory import Memory
from timeline.dates.scene import Scene
from timeline.model import When

_REACH = 24  # tokens from "after" to its date
_PLACING = 10  # tokens to "after" in: That was two days after …


def places_day(f: Found, when: When, memory: Memory, scene: Scene) -> bool:
    """Whether a date is of what went before that which was told already with a later date.

    The text goes on from the other one: The next day the mayor resigned.
    """
    told = memory.date
    if told is None or (when.first or 0) >= (told.first or 0):
        return False
    start = scene.sentence(f.first)[0]
    after = _sequel(f, max(start, memory.told + 1), scene)
    if after is None:
        return False
    if memory.told >= start:
        return True
    pointing = range(start, min(after, start + _PLACING))
    return memory.told >= scene.previous_sentence(f.first) and any(_points(at, scene) for at in pointing)


def _sequel(f: Found, start: int, scene: Scene) -> int | None:
    """The token of the "after" in whose phrase or clause a date stands, not of "after that"."""
    low = max(start, f.first - _REACH)
    for at in range(f.first - 2, low - 1, -1) if scene.has("sequel", low, f.first) else ():
        if scene.tokens[at] in ",;:":
            return None
        if scene.is_(scene.word(at), "sequel"):
            return at if at + 4 < f.first and not scene.is_(scene.after(at + 1), "reference") else None
    return None


def _points(at: int, scene: Scene) -> bool:
    """Whether a sentence opens by placing what was told: That was, it came."""
    behind = scene.after(at + 1)
    return scene.first_of_sentence(at) and scene.is_(scene.word(at), "pointing") and scene.is_(behind, "placed")

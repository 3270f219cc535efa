"""The unlikely dropped: what only looks like a date beside its neighbours."""

from __future__ import annotations

from timeline.dates.grammar import Found
from timeline.dates.scene import Scene
from timeline.model import Grain

_PARTS = frozenset(("the <part>",))  # of a day that was told


def loose_parts(found: list[Found], scene: Scene) -> list[Found]:
    """In the morning, during the night: only of a day that was told in the sentence or the one before."""
    out: list[Found] = []
    day = -1
    for f in found:
        if f.rule in _PARTS and not _of_a_day(f, scene, day):
            continue
        clue = f.reading.clue
        if clue.day is not None or clue.weekday is not None or clue.unit is Grain.DAY or clue.part is not None:
            day = f.first
        out.append(f)
    return out


def _of_a_day(f: Found, scene: Scene, day: int) -> bool:
    """Whether a part of the day is that of a day told shortly before, and not the night sky or the morning papers."""
    follows = scene.after(f.last)
    opens = scene.first_of_sentence(f.first - 2)
    if not scene.is_(scene.before(f.first), "part place"):
        return False
    if day < scene.previous_sentence(f.first) or _names(follows, scene, opens=opens):
        return False
    direction = scene.tense(f)
    return direction is not None and direction < 0


def _names(follows: str, scene: Scene, *, opens: bool) -> bool:
    """Whether a noun follows: the morning papers; not the afternoon turned cold."""
    if opens and not scene.is_(follows, "of part"):
        return False  # In the morning fresh troops came
    verb = scene.is_(follows, "after ordinal") or follows.endswith("ed")
    return follows[:1].isalpha() and not verb and not scene.is_(follows, "function")


def unlikely(found: list[Found], scene: Scene) -> list[Found]:
    """Only the phrases that no check of the language speaks against (`language/en/checks_*.py`)."""
    checks = scene.rules.lexicon.checks
    return [f for f in found if not (f.rule in checks and checks[f.rule](f, scene))]

"""A report as it is told: the dates that later phrases hang on, apart from those of a clause or of a plan."""

from __future__ import annotations

from timeline.dates.background import places_day
from timeline.dates.grammar import Found, Ground
from timeline.dates.memory import Memory
from timeline.dates.scene import Scene
from timeline.model import Anchor, Grain, When
from timeline.when import within

_CLAUSE = 20  # tokens of a relative clause before its date
_ON = 4  # tokens from a word to the day behind it and its preposition


def tell(f: Found, when: When | None, memory: Memory, scene: Scene, *, assumed: bool = False) -> None:
    """Keep a date of a report: one since which something is so only for "that day", one of a relative clause in it.

    `assumed`: nobody wrote its day.
    """
    if when is None:
        return
    if scene.is_(scene.word(f.first - 2), "since"):
        memory.since, memory.since_at = when, f.first
        return
    aside = beside(f, memory, scene)
    relative = (
        _is_relative(f, scene) or places_day(f, when, memory, scene) or (aside is not None and within(when, aside))
    )
    if relative or _looks_back(f, scene) or (when.grain <= Grain.DAY and _was_planned(f, scene)):
        memory.aside, memory.beside = when, f.first
    else:
        described = when.grain is Grain.YEAR and scene.ground(f) is Ground.ASIDE  # the 2019 series leaves the day
        memory.keep(when, assumed=assumed or described)


def beside(f: Found, memory: Memory, scene: Scene) -> When | None:
    """The day that the clause of a phrase was told to be of, in a relative clause of a report."""
    aside = memory.aside
    if aside is None or aside.grain > Grain.DAY or memory.beside < scene.sentence(f.first)[0]:
        return None
    return aside if "," not in scene.tokens[memory.beside : f.first] else None


def _is_relative(f: Found, scene: Scene) -> bool:
    """Whether a date stands in a relative clause."""
    near = scene.tokens[max(0, f.first - _CLAUSE) : f.first]
    relatives = scene.rules.lexicon.context["relative pronoun"]
    return not relatives.isdisjoint(near) and scene.ground(f) is Ground.RELATIVE


def _looks_back(f: Found, scene: Scene) -> bool:
    """Whether a sentence only looks back from the day told before: notice had gone out the day before."""
    clue = f.reading.clue
    counted = clue.anchor is Anchor.PREVIOUS and clue.counted and (clue.shift or 0) < 0
    return counted and scene.ground(f) is Ground.BACK


def _was_planned(f: Found, scene: Scene) -> bool:
    """Whether a day was only meant for something once: the tour was due to start on 13 July."""
    low = max(0, f.first - _CLAUSE)
    if scene.rules.lexicon.context["planned"].isdisjoint(scene.tokens[low : f.first]):
        return False
    near = range(max(scene.sentence(f.first)[0], low), f.first)
    return any(_plans(at, f, scene) and scene.is_(scene.before(at), "passive") for at in near)


def _plans(at: int, f: Found, scene: Scene) -> bool:
    """Whether a word plans what is told: set to start, due for repair, expected on 13 July; not set on fire on it,
    due to a fault, likely a bomb.
    """
    behind = scene.after(at + 1)
    if not scene.is_(scene.word(at), "planned"):
        return False
    if behind == "to":
        return at + 4 < f.first and not scene.is_(scene.word(at + 4), "determiner")
    return behind == "for" or (at + _ON == f.first and not scene.is_(scene.word(at), "placing"))

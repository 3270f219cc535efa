"""The days of trials, inquests and conferences by their number, and anniversaries by theirs: on the third day of the
hearing, on the tenth anniversary.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline import moments
from timeline import when as w
from timeline.dates.grammar import Found
from timeline.dates.scene import Scene
from timeline.model import Clue, Grain, When

RULE = "on the <ordinal> day of a session"
ANNIVERSARY = "on the <ordinal> anniversary"
_FRIDAY, _WEEK = 4, 7
_BREAKS = 10  # days behind which nobody knows how often a court has adjourned


@dataclass(slots=True)
class Session:
    """What sits or lasts from a day on: `courts` sit on working days; the token of the sentence that says so, and that
    of the last day that was counted.
    """

    first: When
    courts: bool
    told: int
    counted: int = -1


def begun(f: Found, when: When | None, known: Session | None, scene: Scene) -> Session | None:
    """What a date tells to have begun that goes on for days, by the words of its sentence; else what is known."""
    if when is None or when.first is None or when.grain > Grain.DAY or when.choices:
        return known
    start, end = scene.sentence(f.first)
    if known is not None and known.told == start:
        return known  # between the 8th and the 26th of March
    words, context = set(map(str.lower, scene.tokens[start:end])), scene.rules.lexicon.context
    courts = not words.isdisjoint(context["court session"])
    if not courts and words.isdisjoint(context["session"]):
        return known
    if words.isdisjoint(context["session begins"]):
        return known
    return Session(w.containing(when.first, Grain.DAY), courts, start)


def day(session: Session | None, f: Found, clue: Clue) -> When | None:
    """The day of a session by its number; None where a court has sat for too long to tell."""
    shift = clue.shift or 0
    if session is None or session.first.first is None or (session.courts and shift >= _BREAKS):
        return None
    session.counted = f.first
    weekday = moments.weekday_of(session.first.first)
    over = (min(weekday, _FRIDAY) + shift) // (_FRIDAY + 1) * (_WEEK - _FRIDAY - 1) if session.courts else 0
    return w.shift(session.first, shift + over, Grain.DAY)


def anniversary(told: Sequence[When], clue: Clue, published: When | None) -> When | None:
    """So many years behind what a text `told` first, but its own day, or the day in it where that is a month or year;
    None where they lie behind the text's own day: then it is of something else.
    """
    told = [when for when in told if not when.interval and (published is None or not w.overlaps(when, published))]
    if not told:
        return None
    day = next((when for when in told if when.grain <= Grain.DAY and w.within(when, told[0])), told[0])
    way = w.shift(day, clue.shift or 0, Grain.YEAR)
    return way if published is None or (way.first or 0) <= (published.last or 0) else None

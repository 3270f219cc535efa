"""Every date in a window that a clue allows, for readers that reason over several documents."""

from __future__ import annotations

from dataclasses import replace

from timeline import moments
from timeline import when as w
from timeline.dates.resolution import resolve
from timeline.model import Anchor, Clue, Grain, When

_LONGEST = 4000  # candidates at most


def candidates(clue: Clue, window: When) -> tuple[When, ...]:
    """As `timeline.dates.candidates`."""
    if window.first is None or window.last is None or clue.anchor is Anchor.VAGUE or clue.counted:
        return ()
    if clue.anchor is Anchor.WRITTEN:
        when = resolve(clue, None)
        return (when,) if when is not None and w.overlaps(when, window) else ()
    bare = replace(clue, shift=None, direction=None, modifier=None, unit=None, index=None)
    if bare.month is None and bare.day is None and bare.weekday is None:
        return ()
    grain = Grain.DAY if bare.day is not None or bare.weekday is not None else Grain.MONTH
    found: list[When] = []
    step = w.containing(window.first, grain)
    while step.first is not None and step.first <= window.last and len(found) < _LONGEST:
        if _fits(bare, step):
            found.append(
                resolve(
                    replace(
                        bare,
                        anchor=Anchor.DOCUMENT,
                        weekday=None,
                        day=None,
                        month=None,
                        part=clue.part or None,
                        hour=clue.hour,
                    ),
                    step,
                )
                or step
            )
        assert step.last is not None
        step = w.containing(step.last + 1, grain)
    return tuple(found)


def _fits(clue: Clue, unit: When) -> bool:
    assert unit.first is not None
    _, month, day = moments.ymd(unit.first)
    return (
        (clue.month is None or clue.month == month)
        and (clue.day is None or clue.day == day)
        and (clue.weekday is None or clue.weekday == moments.weekday_of(unit.first))
    )

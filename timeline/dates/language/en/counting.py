"""English for what is counted in units that are no plain ones: fortnights, halves, weeks from a day beside today."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.grammar import Groups, Reading
from timeline.dates.readings import HALVES, counted
from timeline.dates.resolution import SAME_WEEK
from timeline.model import Anchor, Clue, Grain, TimexType

_TIMES = frozenset(("once", "twice", "thrice"))
_PLACED = frozenset(("is", "was", "this", "s"))


def fortnights(g: Groups) -> Reading | None:
    """A fortnight later, two fortnights ago, a fortnight ago yesterday."""
    clue = Clue(
        Anchor.DOCUMENT if g.words("later") == "ago" else Anchor.PREVIOUS,
        unit=Grain.WEEK,
        shift=2 * (g["number"] or 1) * (g["later"] or 1),
        direction=g["later"],
        counted=True,
    )
    if g["today"] is not None:
        clue = replace(clue, unit=Grain.DAY, shift=7 * (clue.shift or 0) + g["today"], index=1)
    return Reading(TimexType.DATE, clue)


def years_ago(g: Groups) -> Reading | None:
    """Five years ago this month, next week, last May; a year ago in March, on 3 May: what lies in that year."""
    number, near = g["number"], g["rel"]
    if not number or (near is None and not {"in", "on"} & set(g.tokens[g.first : g.last])):
        return None
    if g.follows(0)[:1].isdecimal():
        return None  # a year ago on 3 May 2019
    clue = Clue(Anchor.DOCUMENT, unit=Grain.YEAR, shift=-number, direction=-1)
    if g["unit"] == Grain.MONTH and near is not None:
        clue = replace(clue, unit=Grain.MONTH, shift=near - 12 * number, counted=True)
    elif g["unit"] == Grain.WEEK and near is not None:
        clue = replace(clue, name=SAME_WEEK, index=near)
    elif g["season"] is not None and near == 0:
        clue = replace(clue, unit=Grain.SEASON, index=g["season"], direction=None)
    elif g["month"] is not None and near == -1:
        clue = replace(clue, unit=None, month=g["month"], day=g["day"], shift=-number - 1, direction=None)
    elif g["month"] is not None and not near:
        clue = replace(clue, month=g["month"], day=g["day"], direction=None)
    else:
        return None
    return Reading(TimexType.DATE, clue)


def weeks_from(g: Groups) -> Reading | None:
    """A week today, two weeks tomorrow."""
    days = 7 * (g["number"] or 1) + (g["deictic"] or 0)
    return Reading(TimexType.DATE, Clue(Anchor.DOCUMENT, unit=Grain.DAY, shift=days, direction=1, counted=True))


def half_ago(g: Groups) -> Reading | None:
    """Half an hour ago, half a century later."""
    whole, sign = Grain(g["unit"] or Grain.DAY), g["later"]
    if whole not in HALVES or whole is Grain.DAY or sign is None:
        return None
    unit, parts = HALVES[whole]
    anchor = Anchor.DOCUMENT if g.words("later") == "ago" else Anchor.PREVIOUS
    clue = Clue(anchor, unit=unit, shift=parts // 2 * sign, direction=sign, counted=True)
    return Reading(TimexType.TIME if unit < Grain.DAY else TimexType.DATE, clue)


def weekdays_ago(g: Groups) -> Reading | None:
    """Two Fridays ago, three weekends ago: the last but one, the last but two."""
    number = g["number"]
    if not number:
        return None
    if g["weekday"] is not None:
        return Reading(TimexType.DATE, Clue(Anchor.DOCUMENT, weekday=g["weekday"], shift=-number))
    return Reading(TimexType.DATE, Clue(Anchor.DOCUMENT, unit=Grain.WEEK, name="weekend", shift=-number))


def week_on(g: Groups) -> Reading | None:
    """A week on Monday; but not two flights a week on Monday."""
    rate = g.tokens[g.first].lower() in ("a", "one") and (g.precedes(0).endswith("s") or g.precedes(0) in _TIMES)
    return None if rate and g.precedes(0) not in _PLACED else counted(1, unit=Grain.WEEK)(g)

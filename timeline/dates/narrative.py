"""News or narrative: whether a bare "in May" hangs on the document's date or on the date told before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline import when as w
from timeline.dates.grammar import Found
from timeline.dates.resolution import resolve
from timeline.model import Anchor, Clue, Grain, When

_FAR_YEARS = 4  # written years that make a history, at least
_NEXT_YEAR = 5  # so many months back in a narrative are rather the next year
_NEXT_MONTH = 20  # so many days back are rather in the next month
_RATIO = 6
_OLD = 3  # years from which one alone makes a history, where no word hangs on the document's date


def is_narrative(found: Sequence[Found], published: When | None) -> bool:
    """True without a document date; else where years far from it outnumber the words that hang on it.

    One configuration serves both: news says today and Tuesday, history says 1862.
    """
    if published is None or published.first is None:
        return True
    year = w.ymd(published.first)[0]
    far = old = here = 0
    for f in found:
        clue = f.reading.clue
        if clue.year is not None and clue.anchor is Anchor.WRITTEN and abs(clue.year - year) > 1:
            far += 1
            old += abs(clue.year - year) >= _OLD
        elif clue.anchor is Anchor.DOCUMENT:
            here += _counts(f)
    if far >= _FAR_YEARS and far > here * _RATIO:
        return True
    return old > here * 2 if old >= _FAR_YEARS else old > 0 and here == 0


def _counts(f: Found) -> bool:
    """Whether a phrase speaks from the day of writing: yesterday, last week, Tuesday; not "today" as nowadays."""
    clue = f.reading.clue
    if f.rule in ("today", "the next <unit>"):
        return False
    if clue.counted and clue.unit is not None and clue.unit >= Grain.YEAR:
        return False
    return clue.shift is not None or _bare_weekday(f)


def _bare_weekday(f: Found) -> bool:
    clue = f.reading.clue
    return clue.weekday is not None and clue.day is None and clue.unit is not Grain.WEEK


def onward(clue: Clue, anchor: When, back: bool) -> When | None:
    """In a narrative: the same year as the date before, unless that would run far backwards."""
    when = resolve(clue, anchor, 1 if clue.weekday is not None else None)
    if anchor.first is None:
        return when
    year, month, day = w.ymd(anchor.first)
    if clue.month is None and clue.day is not None and clue.weekday is None:
        month += anchor.grain <= Grain.DAY and day - clue.day >= _NEXT_MONTH
        return resolve(replace(clue, anchor=Anchor.WRITTEN, year=year + month // 13, month=(month - 1) % 12 + 1), None)
    if clue.unit is Grain.SEASON and clue.index is not None:
        return _season_onward(clue, anchor, year)
    if clue.month is None:
        return when
    if anchor.grain < Grain.YEAR and month - clue.month >= _NEXT_YEAR and not back:
        year += 1
    same = replace(clue, year=year, anchor=Anchor.WRITTEN)
    return resolve(same, None) or when


def _season_onward(clue: Clue, anchor: When, year: int) -> When | None:
    """The season that is going on or comes next; of a year, the one that begins in it."""
    if anchor.grain == Grain.YEAR:
        return resolve(replace(clue, year=year, anchor=Anchor.WRITTEN), None)
    return resolve(clue, anchor, 1)

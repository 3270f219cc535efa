"""Clues that leave out what their date belongs to: a weekday, a day, a month, a time."""

from __future__ import annotations

from timeline.dates.grammar import Found
from timeline.model import Anchor, Clue, Grain

WEEKDAY_RULES = frozenset(("<weekday>", "<weekday> <part>"))  # that read a weekday alone


def is_bare(clue: Clue) -> bool:
    """A weekday, month or day (or named day, quarter, season) without what it belongs to."""
    return clue.anchor is Anchor.DOCUMENT and clue.shift is None and clue.year is None and not clue.counted


def is_clock(clue: Clue) -> bool:
    """Whether a clue says no day, weekday, feast or month."""
    return (clue.weekday, clue.day, clue.month, clue.name) == (None,) * 4


def is_bare_hour(clue: Clue) -> bool:
    """Whether a clue is a clock time of a day that it does not say."""
    return clue.hour is not None and clue.event is None and is_bare(clue) and is_clock(clue)


def is_bare_time(clue: Clue) -> bool:
    """Whether a clue is a clock time or a part of a day that it does not say."""
    return (clue.hour is not None or clue.part is not None) and is_bare(clue) and is_clock(clue)


def is_of_today(f: Found) -> bool:
    """Whether a phrase hangs on the day of its writing: today, last night, yesterday at noon."""
    clue = f.reading.clue
    return clue.anchor is Anchor.DOCUMENT and clue.unit is Grain.DAY and clue.shift in (-1, 0) and not clue.counted


def is_bare_weekday(rule: str, clue: Clue) -> bool:
    """Whether a phrase is a weekday alone, or with a part of its day: Friday, Friday evening."""
    return rule in WEEKDAY_RULES and is_bare(clue)


def is_month(clue: Clue) -> bool:
    """Whether a clue is a month without its year and without a day."""
    return clue.month is not None and clue.day is clue.weekday is clue.index is None and is_bare(clue)


def is_feast(clue: Clue) -> bool:
    """Whether a clue names a day or weekend of the year without its year: Easter, Labor Day weekend."""
    return clue.name not in (None, "weekend") and is_bare(clue)


def is_ordinal_word(rule: str, text: str) -> bool:
    """Whether a phrase is an ordinal in words, which may count anything: on the eleventh."""
    return rule == "the <day>" and not any(c.isdecimal() for c in text)


def names_day(clue: Clue) -> bool:
    """Whether a clue that hangs on an event names a day or more by it: ten days after, or the Monday after."""
    return (clue.unit or Grain.HOUR) >= Grain.DAY or clue.weekday is not None or clue.part is not None

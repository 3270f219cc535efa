"""The midnight that a phrase means: past it the day begins, before it the day ends."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline import when as w
from timeline.model import Anchor, Clue, Grain, Mention, When

_END = 24  # the hour of a midnight, which ends the day that it is read for
_REACH = 24  # characters before a date in which its preposition stands
_PAST = re.compile(r"\b(?:after|past)\s+$", re.IGNORECASE)
_BEFORE = re.compile(
    r"\b(?:by|before|until|till|to|towards?|near|nearing|nearly|close (?:on|to)|almost|approaching)\s+$", re.IGNORECASE
)
_NIGHT = "NI"


def placed(text: str, mention: Mention) -> Mention:
    """A midnight as the words around it mean it: after midnight on 3 May is early on that day, by or before it is that
    day. "At midnight on 3 May" may be either end of it, and is that day, as written.

    Other mentions are given back as they are.
    """
    clue, when = mention.clue, mention.when
    if clue.hour != _END or when is None or when.first is None or when.interval:
        return mention
    lead = text[max(0, mention.start - _REACH) : mention.start]
    if _PAST.search(lead):
        return replace(mention, clue=replace(clue, hour=0), when=w.shift(when, -1, Grain.DAY))
    if _BEFORE.search(lead) or _of_a_day(mention):
        day = w.containing(when.first - 1, Grain.DAY)
        return replace(mention, clue=replace(clue, hour=None, part=_NIGHT), when=day)
    return mention


def _of_a_day(mention: Mention) -> bool:
    """Whether the words name midnight and a day; 24:00 ends its day."""
    clue = mention.clue
    return (clue.day, clue.weekday, clue.name) != (None,) * 3 and "midnight" in mention.text.casefold()


def over(clue: Clue, when: When, published: When) -> When:
    """The midnight before a report, where one told as past was read for the end of the report's own day."""
    alone = clue.anchor is Anchor.DOCUMENT and clue.day is clue.month is clue.weekday is clue.shift is clue.unit is None
    ends = clue.hour == _END or (clue.part == _NIGHT and clue.hour is None and when.grain is Grain.DAY)
    if not (alone and ends) or when.first is None or published.first is None or published.last is None:
        return when
    late = when.first > published.last if clue.hour == _END else when.first >= published.first
    return w.shift(when, -1, Grain.DAY) if late else when

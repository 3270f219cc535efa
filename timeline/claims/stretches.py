"""Weeks that are told by the day with which they begin or end: the week of 6 May, the fortnight to the 10th."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline import when as w
from timeline.claims.phrases import Phrase
from timeline.model import Grain, When

_COUNTS = {"two": 2, "three": 3, "four": 4, "six": 6}
_STRETCH = re.compile(
    r"(?<!\bfor )\b(?:(?:the|a|its|their)\s+)?(?:(?:first|last|past)\s+)?"
    rf"(?:(?P<count>{'|'.join(_COUNTS)})\s+weeks|(?P<unit>week|fortnight))\s+"
    r"(?:(?P<on>beginning|commencing|starting|from)|(?P<to>ending|ended|to|up to)|of)\s+(?:on\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_REACH = 48  # characters before the day


def told(text: str, found: Sequence[Phrase]) -> list[Phrase]:
    """The phrases, each day that only begins or ends a stretch of weeks with the whole of it."""
    out: list[Phrase] = []
    for phrase in found:
        named = phrase.mention.clue.day is not None or phrase.mention.clue.weekday is not None
        day = phrase.when if named and phrase.usable else None
        m = _STRETCH.search(text[max(0, phrase.start - _REACH) : phrase.start]) if _is_day(day) else None
        if m is None or day is None:
            out.append(phrase)
            continue
        start = max(0, phrase.start - _REACH) + m.start()
        while out and out[-1].end > start:
            out.pop()  # the week, as a date of its own
        out.append(replace(phrase, start=start, when=_stretch(day, m)))
    return out


def _is_day(when: When | None) -> bool:
    return when is not None and when.grain is Grain.DAY and not when.interval and not when.choices


def _stretch(day: When, m: re.Match[str]) -> When:
    weeks = _COUNTS[m["count"].lower()] if m["count"] else 1 + (m["unit"].lower() == "fortnight")
    if m["on"] is None and m["to"] is None:
        return w.containing(day.first or 0, Grain.WEEK)
    other = w.shift(w.shift(day, -weeks if m["to"] else weeks, Grain.WEEK), 1 if m["to"] else -1, Grain.DAY)
    return w.between(other, day) if m["to"] else w.between(day, other)

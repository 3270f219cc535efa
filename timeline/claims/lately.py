"""The year, month or week that ends with a report, which is none of the calendar: in the last year, the past month."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline import when as w
from timeline.claims.phrases import Phrase
from timeline.model import Anchor, Grain, When

_PAST = re.compile(r"(?:the|this)\s+(?:past|last)\s+(?:year|month|week)", re.IGNORECASE)
_LED = re.compile(r"\b(?:in|over|during|within|for|throughout)\s+$", re.IGNORECASE)
_OF_WHAT = re.compile(r"\s+(?:of|before|that|when|in which)\b")  # the last year of the war, before it
_LEAD = 12  # characters before the phrase
_COUNTED = {Grain.YEAR: Grain.MONTH, Grain.MONTH: Grain.DAY, Grain.WEEK: Grain.DAY}  # as fine as they are told


def told(text: str, found: Sequence[Phrase], published: When | None) -> list[Phrase]:
    """The phrases, those of the time right before a report up to its day."""
    if published is None or published.first is None or published.grain > Grain.DAY:
        return list(found)
    return [replace(p, when=_up_to(published, p)) if _is_lately(text, p) else p for p in found]


def _is_lately(text: str, phrase: Phrase) -> bool:
    """Whether a phrase is the past year, or the last one behind "in"; not the last year of the war."""
    clue = phrase.mention.clue
    near = phrase.when is not None and clue.anchor is Anchor.DOCUMENT and clue.unit in _COUNTED and clue.shift == -1
    if not near or _PAST.fullmatch(phrase.mention.text) is None or _OF_WHAT.match(text, phrase.end) is not None:
        return False
    past = "past" in phrase.mention.text.lower()
    return past or _LED.search(text[max(0, phrase.start - _LEAD) : phrase.start]) is not None


def _up_to(published: When, phrase: Phrase) -> When:
    unit = phrase.mention.clue.unit or Grain.YEAR
    last = w.containing(published.first or 0, _COUNTED[unit])
    return w.between(w.shift(last, -1, unit), last)

"""News or narrative: whether a bare "in May" hangs on the document's date or on the date told before it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline import when as w
from timeline.dates.grammar import Found
from timeline.model import Anchor, Grain, When

_FAR_YEARS = 4  # written years that make a history, at least
_RATIO = 6


def is_narrative(found: Sequence[Found], published: When | None) -> bool:
    """True without a document date; else where years far from it outnumber the words that hang on it.

    One configuration serves both: news says today and Tuesday, history says 1862.
    """
    if published is None or published.first is None:
        return True
    year = w.ymd(published.first)[0]
    far = here = 0
    for f in found:
        clue = f.reading.clue
        if clue.year is not None and clue.anchor is Anchor.WRITTEN and abs(clue.year - year) > 1:
            far += 1
        elif (
            clue.anchor is Anchor.DOCUMENT
            and f.rule not in ("today", "the next <unit>")
            and (clue.shift is not None or _bare_weekday(f))
        ):
            here += 1
    return far >= _FAR_YEARS and far > here * _RATIO


def _bare_weekday(f: Found) -> bool:
    clue = f.reading.clue
    return clue.weekday is not None and clue.day is None and clue.unit is not Grain.WEEK

"""The date of what a measured "after" hangs on, where the sentence dates the rest: closed on 3 May, two days after."""

from __future__ import annotations

from dataclasses import replace

from timeline import when as w
from timeline.claims import clauses
from timeline.claims.lines import Line
from timeline.claims.phrases import Phrase
from timeline.model import Anchor, Grain, When

_SIGNS = {"after": -1, "before": 1}
_UNITS = frozenset({Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR})


def backwards(line: Line, clause: clauses.Clause) -> Phrase | None:
    """The date of a clause behind "four days after", reckoned from the last date before these words in the sentence.

    None where the clause is no such one, or the length has no number (hours after).
    """
    sign = _SIGNS.get(clause.opener)
    k = next((k for k, i in enumerate(line.places) if i == clause.first - 1), None)
    if sign is None or k is None or line.phrases[k].mention.clue.anchor is not Anchor.EVENT:
        return None
    dated = [p.when for p in line.phrases[:k] if p.usable and p.when is not None and not p.when.interval]
    phrase = line.phrases[k]
    clue = phrase.mention.clue
    unit = Grain.DAY if clue.unit is Grain.PART or clue.part is not None else clue.unit
    count = 1 if clue.shift is None and clue.unit is None else abs(clue.shift or 0)
    if not dated or unit not in _UNITS or not count or "half" in phrase.mention.text:
        return None
    when = _moved(dated[-1], sign * count, unit)
    return replace(phrase, end=line.words.end[clause.first], when=when) if when is not None else None


def _moved(when: When, count: int, unit: Grain) -> When | None:
    """So many units from a date, no finer than the unit; None where the date is not fine enough to count from."""
    if when.first is None or when.grain > unit:
        return None
    return w.containing(w.bounds(w.shift(when, count, unit))[0], unit)

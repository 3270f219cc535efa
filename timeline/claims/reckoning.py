"""Dates reckoned from another clause: closed on 3 May, two days after it burnt; two died after it fell on Monday."""

from __future__ import annotations

from dataclasses import replace

from timeline import when as w
from timeline.claims import clauses, dating
from timeline.claims import lexicon as x
from timeline.claims.lines import Line
from timeline.claims.phrases import Phrase
from timeline.model import Anchor, Grain, When
from timeline.moments import DAY

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


def around(line: Line, n: int, published: When | None) -> Phrase | None:
    """The date of a clause by the one that it goes with: died when a wall fell on Monday, on that day; died after it
    fell, from that day to the report's, None where the report is of much later.
    """
    clause = line.clauses[n]
    if clause.kind != "main" or not _happened(clause) or _before_it(line, clause):
        return None
    for m in (n - 1, n + 1):
        other = line.clauses[m] if 0 <= m < len(line.clauses) else None
        if other is None or other.kind != "subordinate" or other.parent not in (n, -1) or not _happened(other):
            continue
        held = [p for p, k in zip(line.phrases, dating.holders(line), strict=True) if k == m]
        day = held[0].when if len(held) == 1 else None
        if day is None or day.first is None or day.interval or day.grain > Grain.DAY or not _told(line, other):
            continue
        if other.opener == "when":
            return replace(held[0], when=w.containing(day.first, Grain.DAY))
        if other.opener == "after" and published is not None and published.last is not None:
            since = w.containing(day.first, Grain.DAY)
            near = 0 <= published.last - day.first < _NEAR * DAY and published.grain <= Grain.DAY
            return replace(held[0], when=w.hull(since, w.containing(published.last, Grain.DAY))) if near else None
    return None


_NEAR = 3  # days from what came before to the report that tells what came after it


def _happened(clause: clauses.Clause) -> bool:
    """Whether a clause is told as a plain past."""
    group = clause.group
    return group is not None and group.finite and group.past and not (group.modal or group.future or group.negated)


def _before_it(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause tells what came before its story: had taken two pills when she fell."""
    group = clause.group
    return group is not None and group.perfect and line.words.low[group.first] in ("had", "'d")


def _told(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause tells something that was done, and not how something was: when he was mayor."""
    assert clause.group is not None
    head = clause.group.head
    return line.words.tag[head] not in (x.BE, x.HAVE) and line.words.lemma[head] not in x.STATIVE


def _moved(when: When, count: int, unit: Grain) -> When | None:
    """So many units from a date, no finer than the unit; None where the date is not fine enough to count from."""
    if when.first is None or when.grain > unit:
        return None
    return w.containing(w.bounds(w.shift(when, count, unit))[0], unit)

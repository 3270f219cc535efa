"""Months and days without a year in a document without a date: what it tells as past is of no year that lies beyond
everything that the dated documents beside it tell. "Voted out on 4 February 2026 … wrote on 9 December" is of 2025 in
a folder whose last page was written in April 2026.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline import edtf, moments
from timeline.dates import resolve
from timeline.dates.bare import is_bare
from timeline.events.derivation import Step, cited_date
from timeline.events.facts import TOLD, Dating, Fact, redated
from timeline.model import Anchor, Basis, Grain, Status, When
from timeline.when import containing
from timeline.wording import spell

_HALF_YEAR = 182 * moments.DAY
_TOLD = (*TOLD, Status.DENIED)


def of_years_gone(facts: Sequence[Fact]) -> list[Fact]:
    """The facts, those of documents without a date that lie beyond the rest a year earlier, and what was counted from
    them; as they are where no document has a date. Facts come in the order of documents and of claims in them.
    """
    newest = _newest(facts)
    if newest is None:
        return list(facts)
    out: list[Fact] = []
    moved: dict[str, dict[str, When]] = {}  # of each document, by the date that was read
    for fact in facts:
        earlier = moved.setdefault(fact.claim.document, {})
        date = _earlier(fact, newest, earlier)
        if date is not None and fact.claim.date is not None:
            earlier[edtf.dump(fact.claim.date)] = date
            says = cited_date(fact.claim)
            until = spell(containing(newest, Grain.DAY))
            fact = redated(fact, (Step(f"{says}, where nothing dated tells of a day after {until},", date),))
        out.append(fact)
    return out


def _newest(facts: Sequence[Fact]) -> int | None:
    """The last moment at which a document was written, or of which one tells with its year; None if none is dated."""
    written = [f.claim.published.last for f in facts if f.claim.published is not None]
    dates = [f.claim.date.last for f in facts if f.claim.basis is Basis.WRITTEN and _is_told(f) and f.claim.date]
    return max(at for at in (*written, *dates) if at is not None) if any(written) else None


def _is_told(fact: Fact) -> bool:
    return fact.dating <= Dating.COARSE and fact.claim.past and fact.claim.status in _TOLD


def _earlier(fact: Fact, newest: int, moved: Mapping[str, When]) -> When | None:
    """The date of a fact a year earlier, or as counted from what was moved; None where it may stay."""
    claim, mention = fact.claim, fact.claim.mention
    if claim.published is not None or mention is None or claim.basis is not Basis.RELATIVE or not _is_told(fact):
        return None
    clue = mention.clue
    if clue.anchor is Anchor.PREVIOUS and mention.anchor is not None:
        counted = moved.get(mention.anchor.split(",")[0])
        return resolve(clue, counted) if counted is not None else None
    if fact.first <= newest or clue.month is None or not is_bare(clue):
        return None
    told = mention.anchor.split(",")[0] if mention.anchor is not None else None
    if told is not None and told not in moved and _goes_on(fact, edtf.parse(told)):
        return None
    year, month, day = moments.ymd(fact.first)
    date = resolve(replace(clue, anchor=Anchor.WRITTEN, year=year - 1), None) if (month, day) != (2, 29) else None
    return date if date is not None and date.last is not None and date.last <= newest else None


def _goes_on(fact: Fact, told: When) -> bool:
    """Whether a date follows sooner on the one that its document told before than it would precede it a year earlier:
    resigned on 8 June 2011 … wrote in August.
    """
    return told.last is not None and 0 < fact.first - told.last < _HALF_YEAR

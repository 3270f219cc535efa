"""One date from many claims: their dates are intersected, what contradicts the best supported one is a conflict."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline import edtf
from timeline import when as w
from timeline.dates import candidates
from timeline.events.derivation import Step, before_date, cited_date, wording
from timeline.events.facts import Dating, Fact
from timeline.events.zones import instant
from timeline.model import Anchor, Basis, Conflict, Status, When
from timeline.moments import DAY

_SURE = {Basis.PERSON: 0, Basis.WRITTEN: 1, Basis.RELATIVE: 2, Basis.DERIVED: 3, Basis.PUBLICATION: 4}


@dataclass(frozen=True, slots=True)
class Solution:
    """The date of a group of claims, how it is known, and what stands against it."""

    date: When | None
    basis: Basis
    steps: tuple[Step, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    undated: str | None = None
    documents: tuple[str, ...] = ()  # that give the date

    @property
    def because(self) -> str | None:
        """The derivation of a derived date in words."""
        if self.basis is not Basis.DERIVED or not self.steps:
            return None
        return wording(self.steps)


def solve(group: Sequence[Fact], copies: Mapping[str, str]) -> Solution:
    """Intersect the dates of a group.

    The best supported date stands: most independent documents, then written before relative, then the finest,
    then the earliest. Dates that have no day in common with it are conflicts.
    """
    dated = sorted((f for f in group if f.dating <= Dating.COARSE), key=_order)
    if not dated:
        return _reported(group)
    seeds = [(_gather(seed, dated), seed) for seed in dated]
    (date, used), _ = min(seeds, key=lambda s: (-_support(s[0][1], copies), _order(s[0][1][0]), s[1].key))
    steps = _steps(used)
    narrowed = _by_clue(date, group)
    if narrowed is not None:
        date, steps = narrowed.leaves, (*steps, narrowed)
    same = [f for f in used if _is(f, date)]
    slack = max(f.before for f in same or used), max(f.behind for f in same or used)
    against = [f for f in dated if f not in used and not _near(f, date, *slack)]
    conflicts = _conflicts(date, used, against)
    documents = tuple(sorted({f.claim.document for f in used}))
    if not same:
        return Solution(date, Basis.DERIVED, steps, conflicts, documents=documents)
    best = min(same, key=lambda f: (_unzoned(f), _SURE[f.claim.basis], f.key)).claim
    return Solution(best.date, best.basis, steps, conflicts, documents=documents)


def _unzoned(fact: Fact) -> bool:
    return fact.claim.date is None or fact.claim.date.zone is None


def _order(fact: Fact) -> tuple[object, ...]:
    return (fact.last - fact.first + max(fact.before, fact.behind), _SURE[fact.claim.basis], fact.first, fact.key)


def _gather(seed: Fact, dated: Sequence[Fact]) -> tuple[When, list[Fact]]:
    """What is left of a seed's date after all that agree with it, the finest first."""
    assert seed.claim.date is not None
    date, used = seed.claim.date, [seed]
    for fact in dated:
        assert fact.claim.date is not None
        common = common_date(date, fact.claim.date) if fact is not seed else None
        if common is not None:
            date = common
            used.append(fact)
    return date, sorted(used, key=_order)


def common_date(one: When, other: When) -> When | None:
    """What both allow. Two times of one instant in different zones agree, and so does a time with the day that
    it falls on in its own zone or in UTC.
    """
    here, there = instant(one), instant(other)
    if here and there:
        return one if here[0] <= there[1] and there[0] <= here[1] else None
    for time, span, day in ((one, here, other), (other, there, one)):
        first, last = w.bounds(day)
        if span and first <= span[0] and span[1] <= last:
            return time
    return w.intersect(one, other)


def _support(used: Sequence[Fact], copies: Mapping[str, str]) -> int:
    return len({copies.get(f.claim.document, f.claim.document) for f in used})


def _is(fact: Fact, date: When) -> bool:
    return fact.claim.date is not None and w.bounds(fact.claim.date) == w.bounds(date)


def _near(fact: Fact, date: When, before: int, behind: int) -> bool:
    """Whether a date is of the same day after all, or one of the two is vague enough for it to be; `before` and
    `behind` are the seconds by which `date` can be off.
    """
    first, last = w.bounds(date)
    sooner, later = max(behind, fact.before), max(before, fact.behind)
    return (fact.first - sooner) // DAY <= last // DAY and first // DAY <= (fact.last + later) // DAY


def _by_clue(date: When, group: Sequence[Fact]) -> Step | None:
    """The one date inside `date` that an unresolved clue of the group allows: "Friday" in 24-28 February."""
    if date.first is None or date.last is None or not DAY <= date.last - date.first < 40 * DAY:
        return None
    for fact in group:
        mention = fact.claim.mention
        if fact.claim.date is not None or mention is None or mention.clue.anchor is not Anchor.DOCUMENT:
            continue
        if fact.claim.status is Status.PLANNED or is_limit(fact):
            continue  # a plan, and a day by which something was to be done, are not when it was done
        found = candidates(mention.clue, date)
        if len(found) == 1 and w.within(found[0], date):
            return Step(cited_date(fact.claim), found[0])
    return None


def is_limit(fact: Fact) -> bool:
    """Whether a claim says only by, before or until which day something was to be: fixed by Monday."""
    return _LIMIT.search(before_date(fact.claim)) is not None


_LIMIT = re.compile(r"\b(?:by|before|until|till)\s+$", re.IGNORECASE)


def _steps(used: Sequence[Fact]) -> tuple[Step, ...]:
    """The clues that narrow, the widest first."""
    steps: list[Step] = []
    date: When | None = None
    for fact in sorted(used, key=lambda f: (f.first - f.last, f.key)):
        assert fact.claim.date is not None
        left = fact.claim.date if date is None else common_date(date, fact.claim.date)
        if left is not None and (date is None or w.bounds(left) != w.bounds(date)):
            date = left
            steps += fact.derivation or (Step(cited_date(fact.claim), left),)
    return tuple(steps)


def _conflicts(date: When, used: Sequence[Fact], against: Sequence[Fact]) -> tuple[Conflict, ...]:
    """Every date that stands with the documents that give it; nothing where none contradicts."""
    if not against:
        return ()
    holders: dict[str, set[str]] = {edtf.dump(date): {f.claim.document for f in used}}
    for fact in against:
        assert fact.claim.date is not None
        holders.setdefault(edtf.dump(fact.claim.date), set()).add(fact.claim.document)
    return tuple(Conflict(d, tuple(sorted(docs))) for d, docs in sorted(holders.items()))


def _reported(group: Sequence[Fact]) -> Solution:
    """The day of the first report, or no date with the reason: that a report mentions it dates nothing."""
    reports = sorted((f for f in group if f.dating is Dating.REPORTED), key=lambda f: (f.last, f.key))
    if reports and (len(reports) == len(group) or not all(f.aside for f in reports)):
        return Solution(reports[0].claim.date, Basis.PUBLICATION)
    reasons = sorted({f.claim.undated for f in group if f.claim.undated})
    return Solution(None, Basis.WRITTEN, undated=reasons[0] if reasons else "no date is given")

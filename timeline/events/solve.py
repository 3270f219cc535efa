"""One date from many claims: their dates are intersected, what contradicts the best supported one is a conflict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from timeline import edtf
from timeline import when as w
from timeline.events.facts import Dating, Fact
from timeline.model import Basis, Conflict, Grain, When
from timeline.wording import spell

_SURE = {Basis.PERSON: 0, Basis.WRITTEN: 1, Basis.RELATIVE: 2, Basis.DERIVED: 3, Basis.PUBLICATION: 4}


@dataclass(frozen=True, slots=True)
class Step:
    """One clue of a derivation: the words, their document, and what they leave."""

    says: str
    document: str
    leaves: When


@dataclass(frozen=True, slots=True)
class Solution:
    """The date of a group of claims, how it is known, and what stands against it."""

    date: When | None
    basis: Basis
    steps: tuple[Step, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    undated: str | None = None

    @property
    def because(self) -> str | None:
        """The derivation of a derived date in words."""
        return wording(self.steps) if self.basis is Basis.DERIVED and self.steps else None


def wording(steps: Sequence[Step]) -> str:
    """Each clue with its document and what it leaves, in order."""
    return "; ".join(f"'{s.says}' ({s.document}) leaves {spell(s.leaves)}" for s in steps)


def solve(group: Sequence[Fact], copies: Mapping[str, str]) -> Solution:
    """Intersect the dates of a group.

    The best supported date stands: most independent documents, then written before relative, then the finest,
    then the earliest. Dates that have no moment in common with it are conflicts.
    """
    dated = sorted((f for f in group if f.dating <= Dating.COARSE), key=_order)
    if not dated:
        return _reported(group)
    seeds = [(_gather(seed, dated), seed) for seed in dated]
    best, _ = min(seeds, key=lambda s: (-_support(s[0][1], copies), _order(s[0][1][0]), s[1].key))
    date, used = best
    date, steps, weekday_used = _weekdays(date, group, used)
    against = [f for f in dated if f not in used and not _near(f, date)]
    basis = Basis.DERIVED if weekday_used or not any(_is(f, date) for f in used) else _basis(used, date)
    if basis is not Basis.DERIVED:
        date = _spelled(used, date)
    return Solution(date, basis, steps, _conflicts(date, used, against))


def _order(fact: Fact) -> tuple[object, ...]:
    return (fact.last - fact.first, _SURE[fact.claim.basis], fact.first, fact.key)


def _gather(seed: Fact, dated: Sequence[Fact]) -> tuple[When, list[Fact]]:
    """What is left of a seed's date after all that agree with it, the finest first."""
    assert seed.claim.date is not None
    date, used = seed.claim.date, [seed]
    for fact in dated:
        assert fact.claim.date is not None
        if fact is seed:
            continue
        common = common_date(date, fact.claim.date)
        if common is not None:
            date = common
            used.append(fact)
    return date, sorted(used, key=_order)


def common_date(one: When, other: When) -> When | None:
    """What both allow; two times of one instant in different zones agree, and a time agrees with its day."""
    return w.intersect(one, other)


def _support(used: Sequence[Fact], copies: Mapping[str, str]) -> int:
    return len({copies.get(f.claim.document, f.claim.document) for f in used})


def _is(fact: Fact, date: When) -> bool:
    return fact.claim.date is not None and w.bounds(fact.claim.date) == w.bounds(date)


def _basis(used: Sequence[Fact], date: When) -> Basis:
    return min((f.claim.basis for f in used if _is(f, date)), key=lambda b: _SURE[b])


def _spelled(used: Sequence[Fact], date: When) -> When:
    """The date as the surest of its claims wrote it."""
    same = [f for f in used if _is(f, date)]
    best = min(same, key=lambda f: (_SURE[f.claim.basis], f.key))
    return best.claim.date or date


def _near(fact: Fact, date: When) -> bool:
    """Whether a date is vague enough to be of the same day after all."""
    slack = fact.slack
    first, last = w.bounds(date)
    return fact.first - slack <= last and first <= fact.last + slack


def _weekdays(date: When, group: Sequence[Fact], used: Sequence[Fact]) -> tuple[When, tuple[Step, ...], bool]:
    """Narrow by clues that name a weekday, where only one such day is left."""
    steps = _steps(used)
    if date.first is None or date.last is None or date.last - date.first < w.DAY:
        return date, steps, False
    for fact in group:
        if fact.weekday is None:
            continue
        days = weekdays_in(date, fact.weekday)
        if len(days) == 1:
            date = days[0]
            return date, (*steps, Step(fact.claim.says or _says(fact), fact.claim.document, date)), True
    return date, steps, False


def weekdays_in(date: When, weekday: int) -> list[When]:
    """The days of that name in a date, at most three: more says nothing."""
    assert date.first is not None
    assert date.last is not None
    at = date.first // w.DAY * w.DAY
    at += (weekday - w.weekday_of(at)) % 7 * w.DAY
    return [w.containing(day, Grain.DAY) for day in range(at, min(date.last, at + 21 * w.DAY) + 1, 7 * w.DAY)][:3]


def _says(fact: Fact) -> str:
    return fact.claim.mention.text if fact.claim.mention else ""


def _steps(used: Sequence[Fact]) -> tuple[Step, ...]:
    """The clues that narrow, the widest first."""
    steps: list[Step] = []
    date: When | None = None
    for fact in sorted(used, key=lambda f: (f.first - f.last, f.key)):
        assert fact.claim.date is not None
        left = fact.claim.date if date is None else common_date(date, fact.claim.date)
        if left is not None and (date is None or w.bounds(left) != w.bounds(date)):
            date = left
            steps.append(Step(fact.claim.says or _says(fact), fact.claim.document, left))
    return tuple(steps)


def _conflicts(date: When, used: Sequence[Fact], against: Sequence[Fact]) -> tuple[Conflict, ...]:
    """Every date that stands with the documents that give it; nothing where none contradicts."""
    if not against:
        return ()
    holders: dict[str, set[str]] = {edtf.dump(date): {f.claim.document for f in used}}
    for fact in against:
        assert fact.claim.date is not None
        holders.setdefault(edtf.dump(replace(fact.claim.date)), set()).add(fact.claim.document)
    return tuple(Conflict(d, tuple(sorted(docs))) for d, docs in sorted(holders.items()))


def _reported(group: Sequence[Fact]) -> Solution:
    """The day of the first report, or no date with the reason."""
    reports = sorted((f for f in group if f.dating is Dating.REPORTED), key=lambda f: (f.last, f.key))
    if reports:
        return Solution(reports[0].claim.date, Basis.PUBLICATION)
    reasons = sorted({f.claim.undated for f in group if f.claim.undated})
    return Solution(None, Basis.WRITTEN, undated=reasons[0] if reasons else "no date is given")

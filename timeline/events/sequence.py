"""What a narrative counts from what it told before, "two days later", where only another document dates that: "I lost
to Reker in the fifth round. Two days later they found the phone" has a day where a report has the day of that round.

A narrative's time moves on from what it told last (Reichenbach 1947; Partee 1984).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline import when as w
from timeline.dates import resolve
from timeline.dates.bare import is_clock
from timeline.events.derivation import Step, before_date, cited_date
from timeline.events.facts import TOLD, Dating, Fact
from timeline.events.solve import Solution
from timeline.model import Anchor, Basis, Clue, Grain, When
from timeline.wording import spell

_THE = re.compile(r"\bthe\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Clock:
    """The day to which a narrative has come, and the claim that moved it there."""

    day: When
    depth: int  # its paragraph
    dated_by: str  # the document that dates it


def in_sequence(
    facts: Iterable[Fact], solutions: Mapping[int, Solution], letters: Container[str]
) -> dict[int, tuple[Step, ...]]:
    """The steps to the dates of claims that are counted from what their document told before them, by their places.

    `solutions` are the dates of the events by the places of their claims; `letters` are the documents with a day at
    their heads, from which their weekdays are reckoned. Linear in the claims.
    """
    told: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        told[fact.claim.document].append(fact)
    found: dict[int, tuple[Step, ...]] = {}
    for document, of in told.items():
        counting = {f.index for f in of if solutions[f.index].date is None and _counts_on(f, document in letters)}
        if counting:
            found |= _told_in(of, solutions, counting)
    return found


def _told_in(
    told: Sequence[Fact], solutions: Mapping[int, Solution], counting: Container[int]
) -> dict[int, tuple[Step, ...]]:
    found: dict[int, tuple[Step, ...]] = {}
    clock: _Clock | None = None
    for fact in told:
        solution = solutions[fact.index]
        if fact.claim.status not in TOLD or not fact.claim.past:
            clock = None if fact.claim.mention is not None else clock
        elif (day := _day(fact, solution)) is not None:
            clock = _Clock(day, fact.claim.depth, _dated_by(fact, solution))
        elif fact.claim.mention is None:
            clock = None  # lost the match; won the other; two days later
        else:
            date = _counted(fact, clock) if clock is not None and fact.index in counting else None
            if date is None or clock is None:
                clock = None
                continue
            since = f"counted from what {clock.dated_by} dates to {spell(clock.day)},"
            found[fact.index] = (Step(f"{cited_date(fact.claim)}, {since}", date),)
            clock = _Clock(date, fact.claim.depth, clock.dated_by) if w.days_wide(date) <= 1 else None
    return found


def _day(fact: Fact, solution: Solution) -> When | None:
    """The day of an event, where it is known by more than a report of it and a bare time of a day."""
    date = solution.date
    if date is None or solution.basis is Basis.PUBLICATION or w.days_wide(date) > 1:
        return None
    return None if fact.dating is Dating.EXACT and _bare_time(fact) else w.containing(w.bounds(date)[0], Grain.DAY)


def _bare_time(fact: Fact) -> bool:
    """Whether a claim gives an hour that names no day."""
    clue = fact.claim.mention.clue if fact.claim.mention is not None else None
    return clue is not None and clue.hour is not None and clue.shift is None and is_clock(clue)


def _dated_by(fact: Fact, solution: Solution) -> str:
    """The document that dates what a claim tells: its own, where it does."""
    own = fact.claim.document
    return own if fact.dating is Dating.EXACT or not solution.documents else solution.documents[0]


def _counts_on(fact: Fact, letter: bool) -> bool:
    """Whether a claim has no date but by days or more from what was told before it, or, in a document without a date
    that is no letter, by "the Saturday".
    """
    mention = fact.claim.mention
    if fact.dating is not Dating.OPEN or mention is None:
        return False
    if mention.clue.anchor is Anchor.PREVIOUS:
        return mention.clue.unit is None or mention.clue.unit >= Grain.DAY
    bare = replace(mention.clue, weekday=None, part=None) == Clue(Anchor.DOCUMENT)
    return bare and not letter and fact.claim.published is None and _THE.search(before_date(fact.claim)) is not None


def _counted(fact: Fact, clock: _Clock) -> When | None:
    """What the clue of a claim means beside the day to which its narrative has just come."""
    if fact.claim.depth - clock.depth > 1 or fact.claim.mention is None:
        return None
    return resolve(fact.claim.mention.clue, clock.day, 1)

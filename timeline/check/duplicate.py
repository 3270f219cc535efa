"""TL301: two events may be one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from timeline import moments
from timeline import when as w
from timeline.check.rule import Rule
from timeline.check.subject import Subject
from timeline.check.text import clipped, normalised
from timeline.model import Event, Problem

_ALIKE = 88.0  # of 100: titles that differ by a word or two
_NUMBER = re.compile(r"\d[\d.,]*")


def find(subject: Subject) -> Iterator[Problem]:
    """Each pair of events of one status whose dates overlap, that share an actor and have nearly one title.

    Events are compared within a month and an actor, so that cost grows with what they have in common.
    A pair that a person has reviewed, both of it, is two events.
    """
    blocks: dict[tuple[int, str], list[int]] = defaultdict(list)
    events = subject.shown()
    for number, event in enumerate(events):
        for key in _keys(event):
            blocks[key].append(number)
    pairs = {pair for members in blocks.values() for pair in combinations(members, 2) if _alike(events, *pair)}
    for first, second in sorted(pairs):
        one, other = events[first], events[second]
        yield Problem(
            subject.where("events", other.id),
            f"“{clipped(other.title)}” may be the event {one.id} “{clipped(one.title)}”",
            f"`timeline merge {one.id} {other.id}`, or `timeline edit ID --reviewed` of both where they are two",
            event=other.id,
        )


def _keys(event: Event) -> Iterator[tuple[int, str]]:
    if event.date is None or w.days_wide(event.date) > 366:
        return
    first, last = w.bounds(event.date)
    (year, month, _), (end_year, end_month, _) = moments.ymd(first), moments.ymd(last)
    for count in range(year * 12 + month, end_year * 12 + end_month + 1):
        for actor in event.actors or ("",):
            yield count, actor


def _alike(events: tuple[Event, ...], first: int, second: int) -> bool:
    one, other = events[first], events[second]
    if one.status != other.status or (one.reviewed and other.reviewed):
        return False
    assert one.date is not None
    assert other.date is not None
    if not w.overlaps(one.date, other.date):
        return False
    a, b = normalised(one.title).casefold(), normalised(other.title).casefold()
    numbers = set(_NUMBER.findall(a)), set(_NUMBER.findall(b))
    if all(numbers) and numbers[0] != numbers[1]:
        return False
    from rapidfuzz import fuzz

    return fuzz.token_sort_ratio(a, b, score_cutoff=_ALIKE) > 0


RULE = Rule("TL301", "duplicate", "two events of one time and actor with nearly one title", find)

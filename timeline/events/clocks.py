"""Whose clock a document's times are on: what two documents tell of one event at one clock time they read off one
clock, so that the zone that one of them names is the other's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from timeline.events.facts import Fact
from timeline.events.zones import instant
from timeline.model import Grain

_PASSES = 5  # documents that a zone goes through


def on_shared_clocks(facts: Sequence[Fact], groups: Iterable[Sequence[Fact]]) -> list[Fact]:
    """The facts, with the zones that other documents give to their clocks; `groups` are those of one event each.

    A document of several zones, and one to which others give several, keeps its times as they are.
    """
    timed = [[f for f in group if _timed(f)] for group in groups]
    timed = [group for group in timed if len({f.claim.document for f in group}) > 1]
    own = {f.claim.document for f in facts if _zone(f) is not None}
    clocks: dict[str, str] = {}
    for _ in range(_PASSES):
        found: dict[str, set[str]] = defaultdict(set)
        for group in timed:
            known = {(_moment(f), zone) for f in group if (zone := _zone(f) or clocks.get(f.claim.document))}
            for fact in group:
                if fact.claim.document not in own and fact.claim.document not in clocks:
                    found[fact.claim.document] |= {zone for moment, zone in known if moment == _moment(fact)}
        fresh = {document: zones.pop() for document, zones in found.items() if len(zones) == 1}
        if not fresh:
            break
        clocks |= fresh
    return [_on(f, clocks[f.claim.document]) if f.claim.document in clocks and _timed(f) else f for f in facts]


def _timed(fact: Fact) -> bool:
    return fact.claim.date is not None and fact.claim.date.grain <= Grain.MINUTE


def _zone(fact: Fact) -> str | None:
    return fact.claim.date.zone if fact.claim.date is not None else None


def _moment(fact: Fact) -> int | None:
    return fact.claim.date.first if fact.claim.date is not None else None


def _on(fact: Fact, zone: str) -> Fact:
    assert fact.claim.date is not None
    date = replace(fact.claim.date, zone=zone)
    return replace(fact, claim=replace(fact.claim, date=date), instant=instant(date))

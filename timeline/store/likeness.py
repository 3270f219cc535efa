"""An event that a person wrote without sources gains them when documents report it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline import when
from timeline.model import Event
from timeline.store import entries
from timeline.store.fields import Entry
from timeline.store.identity import Assignment, Found
from timeline.store.rows import Row

_ENOUGH = 80  # of 100: nearly all words of the shorter title stand in the longer one


def claim(rows: Sequence[Row], assignment: Assignment, events: Sequence[Event]) -> None:
    """Gives new fresh events to the sourceless stored events that they report, one to one, the most alike first."""
    bare = [row.entry for row in rows if not row.entry.get("sources") and row.entry["id"] not in assignment.found]
    if not bare or not assignment.new:
        return
    date = entries.dates()
    pairs = []
    for entry in bare:
        at = date(entry)
        for place, (index, _) in enumerate(assignment.new):
            event = events[index]
            if at is None or event.date is None or not when.overlaps(at, event.date):
                continue
            if (score := _score(entry, event)) >= _ENOUGH:
                pairs.append((-score, entry["id"], place))
    taken: set[int] = set()
    for _, name, place in sorted(pairs):
        if name in assignment.found or place in taken:
            continue
        index, evidence = assignment.new[place]
        taken.add(place)
        assignment.found[name] = Found(index, [(e, e.key) for e in evidence])
    assignment.new = [one for place, one in enumerate(assignment.new) if place not in taken]


def _score(entry: Entry, event: Event) -> float:
    from rapidfuzz import fuzz, utils  # here: only a store with events written by hand needs it

    actors = entry.get("actors", ())
    if actors and event.actors and not set(actors) & set(event.actors):
        return 0.0
    return fuzz.token_set_ratio(entry.get("title", ""), event.title, processor=utils.default_process)

"""TL202: sources give dates that cannot all be right, and nobody has settled it."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.check.rule import Rule
from timeline.check.subject import Subject
from timeline.model import Problem


def find(subject: Subject) -> Iterator[Problem]:
    """Each event with conflicts that is not settled."""
    for event in subject.shown():
        if not event.conflicts or event.settled:
            continue
        sides = "; ".join(f"{side.date} ({', '.join(side.documents)})" for side in event.conflicts)
        yield Problem(
            subject.where("events", event.id, "conflicts"),
            f"sources disagree on the date: {sides}",
            f"`timeline edit {event.id} --date DATE --settled` with the right one",
            event=event.id,
        )


RULE = Rule("TL202", "conflict", "documents that give different dates for one event, not settled", find)

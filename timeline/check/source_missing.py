"""TL302: an event has no source."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.check.rule import Rule
from timeline.check.subject import Subject
from timeline.model import Problem


def find(subject: Subject) -> Iterator[Problem]:
    """Each event that nothing proves, unless a person has reviewed it."""
    for event in subject.shown():
        if not event.sources and not event.reviewed:
            repair = f"`timeline edit {event.id} --document PATH --quote WORDS`, or `--reviewed` where none is needed"
            if not event.id:  # no command can name it before a build has given it one
                repair = "write `sources:` with `document` and `quote`, or `reviewed: true` where none is needed"
            yield Problem(
                subject.where("events", event.id),
                f"“{event.title}” has no source",
                repair,
                event=event.id,
            )


RULE = Rule("TL302", "source-missing", "an event without a source that no person has reviewed", find)

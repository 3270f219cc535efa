"""TL105: a source names a document that the store does not list."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from timeline.check.rule import Rule
from timeline.check.subject import Subject
from timeline.model import Problem


def find(subject: Subject) -> Iterator[Problem]:
    """Each source of a document that is not under `documents:`."""
    listed = {document.id for document in subject.listed}
    for event in subject.shown():
        for number, source in enumerate(event.sources):
            if source.document in listed:
                continue
            near = get_close_matches(source.document, listed, 1)
            yield Problem(
                subject.where("events", event.id, "sources", number, "document"),
                f"{source.document} is not listed under documents",
                f"did you mean {near[0]}?" if near else f"run `timeline build {source.document}`, or correct the path",
                event=event.id,
            )


RULE = Rule("TL105", "document-unlisted", "a source of a document that `documents:` does not list", find)

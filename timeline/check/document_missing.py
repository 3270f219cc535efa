"""TL102: the file of a document is gone."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.check.rule import Rule
from timeline.check.subject import Subject
from timeline.model import Problem


def find(subject: Subject) -> Iterator[Problem]:
    """Each listed document of which no file is there."""
    for number, document in enumerate(subject.listed):
        if document.id in subject.absent:
            yield Problem(
                subject.where("documents", number, "path"),
                f"{document.id} is not there",
                f"put it back, or `timeline build` where it was renamed, or `timeline forget {document.id}`",
            )


RULE = Rule("TL102", "document-missing", "a listed document whose file is gone", find)

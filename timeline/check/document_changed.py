"""TL103: a document has changed since the store was built."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.check.rule import Rule
from timeline.check.subject import Subject
from timeline.model import Problem


def find(subject: Subject) -> Iterator[Problem]:
    """Each document whose bytes are not those of the last build."""
    for number, listed in enumerate(subject.listed):
        now = subject.texts.get(listed.id)
        if now is not None and listed.digest and now.digest and now.digest != listed.digest:
            yield Problem(
                subject.where("documents", number, "path"),
                f"{listed.id} has changed since the last build",
                "run `timeline build`",
            )


RULE = Rule("TL103", "document-changed", "a document whose bytes are not those of the last build", find)

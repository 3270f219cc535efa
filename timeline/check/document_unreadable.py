"""TL104: a document is there and cannot be read."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.check.rule import Rule
from timeline.check.subject import Subject
from timeline.model import Problem

ID = "TL104"


def find(subject: Subject) -> Iterator[Problem]:
    """What reading the documents reported."""
    return (problem for problem in subject.problems if problem.rule == ID)


RULE = Rule(ID, "document-unreadable", "a document that is there and cannot be read", find)

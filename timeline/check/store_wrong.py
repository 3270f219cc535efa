"""TL001 to TL012: what is wrong with the store's own file, as reading it reported."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.check.rule import Rule
from timeline.check.subject import Subject
from timeline.model import Problem

# Id, the store's word for it, and what is found.
_STORE = (
    ("TL001", "yaml", "a store that does not parse"),
    ("TL002", "conflict-marker", "a conflict marker that a merge left"),
    ("TL003", "alias", "an anchor or alias, which could make a small file huge"),
    ("TL004", "tag", "a YAML tag, which is never followed"),
    ("TL005", "too-deep", "nesting deeper than any store has"),
    ("TL006", "too-big", "a value or a file larger than any store has"),
    ("TL007", "version", "a store of a version that this program does not know"),
    ("TL008", "schema", "a value of the wrong kind, or a field that is missing"),
    ("TL009", "unknown-key", "a field that no store has"),
    ("TL010", "duplicate-key", "a field that stands twice in one entry"),
    ("TL011", "duplicate-entry", "an id, path or name that two entries have"),
    ("TL012", "date", "a date that is not EDTF, or a time that is none"),
)


def _rule(identity: str, name: str, finds: str) -> Rule:
    def find(subject: Subject) -> Iterator[Problem]:
        """The problems of that name."""
        return (problem for problem in subject.problems if problem.rule == name)

    return Rule(identity, name, finds, find)


RULES = tuple(_rule(*row) for row in _STORE)
NAMES = frozenset(name for _, name, _ in _STORE)

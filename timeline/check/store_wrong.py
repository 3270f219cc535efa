"""TL001 to TL014: what is wrong with the store's own file, as reading it reported."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.check.document_unreadable import ID as UNREADABLE
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
    ("TL013", "encoding", "a store that is not UTF-8"),
    ("TL014", "lock", "a lock that is none, or of a format that this program does not know"),
)


_NAMES = frozenset(name for _, name, _ in _STORE)


def _rule(identity: str, name: str, finds: str) -> Rule:
    def find(subject: Subject) -> Iterator[Problem]:
        """The problems of that name."""
        return (problem for problem in subject.problems if _named(problem) == name)

    return Rule(identity, name, finds, find)


def _named(problem: Problem) -> str:
    """The store's word for a problem; what it has no word for here is a store that does not parse."""
    other = problem.rule in _NAMES or problem.rule == UNREADABLE
    return problem.rule if other else _STORE[0][1]


RULES = tuple(_rule(*row) for row in _STORE)

"""The C parser's events of a store's text, and what is refused in them whatever the field.

Nothing is resolved implicitly: `no`, `2014`, `12:30` and `1e3` are the text they are written as.
"""

from __future__ import annotations

from typing import Any

import yaml
from yaml.cyaml import CParser  # type: ignore[attr-defined]

from timeline.model import Problem
from timeline.store.complaints import short

# Untyped: the stubs give every mark as optional, the C parser never leaves one out.
SCALAR: Any = yaml.ScalarEvent
ALIAS: Any = yaml.AliasEvent
SEQUENCE_START: Any = yaml.SequenceStartEvent
SEQUENCE_END: Any = yaml.SequenceEndEvent
MAPPING_START: Any = yaml.MappingStartEvent
MAPPING_END: Any = yaml.MappingEndEvent
STREAM_END: Any = yaml.StreamEndEvent
_NODE: Any = yaml.NodeEvent
_COLLECTION_START: Any = yaml.CollectionStartEvent
_COLLECTION_END: Any = yaml.CollectionEndEvent
_TAGS = frozenset((None, "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"))
_DEPTH = 20


class Stop(Exception):  # noqa: N818 - ends the reading of a file that cannot be read further
    """What is wrong is among the problems; nothing after it can be read."""


class Stream:
    """The events one by one; `name` is the file's name for the problems found among them."""

    def __init__(self, text: str, name: str, problems: list[Problem]) -> None:
        self.next = CParser(text).get_event
        self.name = name
        self.problems = problems

    def problem(self, event: Any, what: str, repair: str, rule: str) -> None:
        """Notes what is wrong with an event, at its line."""
        self.problems.append(Problem(f"{self.name}:{event.start_mark.line + 1}", what, repair, rule))

    def plain(self, event: Any) -> None:
        """Refuses anchors, aliases and tags: in a store they are never needed, and they are how bombs are built."""
        if isinstance(event, ALIAS):
            self.problem(event, f"the alias *{short(event.anchor)} is not allowed", "write the value out", "alias")
            raise Stop
        if event.anchor is not None:
            self.problem(event, f"the anchor &{short(event.anchor)} is not allowed", "write the value out", "alias")
            raise Stop
        if event.tag not in _TAGS:
            self.problem(
                event, f"the tag {short(event.tag)} is not allowed", "remove it: it would not be followed", "tag"
            )

    def skip(self, event: Any) -> int:
        """Passes over one value of any kind; the code point after it."""
        depth = 0
        while True:
            if isinstance(event, _NODE):
                self.plain(event)
            if isinstance(event, _COLLECTION_START):
                depth += 1
                if depth > _DEPTH:
                    self.problem(event, "this is nested too deeply", "a store has three levels", "too-deep")
                    raise Stop
            elif isinstance(event, _COLLECTION_END):
                depth -= 1
            if depth == 0:
                return int(event.end_mark.index)
            event = self.next()


def after(event: Any, last: int) -> int:
    """The code point after a collection: its closing bracket, else what its last value ended with.

    The mark of a block collection's end stands at the next token, behind comments that are not its own.
    """
    return int(event.end_mark.index) if event.end_mark.index > event.start_mark.index else last

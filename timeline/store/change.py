"""What a build or a command does to the store: both files' new bytes, and what there is to say of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from timeline.model import Problem

if TYPE_CHECKING:
    from timeline.store.layout import Layout


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A field that a person changed and of which extraction now says something else again."""

    event: str
    field: str
    yours: Any
    extracted: Any
    line: int = 0


@dataclass(frozen=True, slots=True)
class Gone:
    """An event of which extraction has lost the evidence."""

    event: str
    title: str
    kept: bool  # a person touched it, so it stays
    into: tuple[str, ...] = ()  # events that have its reports now
    still: tuple[str, ...] = ()  # documents that still have its quotes, as no event of their own


@dataclass(frozen=True, slots=True)
class Report:
    """What a build did, by event id unless it says otherwise."""

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    by_hand: tuple[str, ...] = ()  # with at least one value of the person's
    gone: tuple[Gone, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    undated: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()  # events that a person deleted since the last build
    left_out: int = 0  # reports of events and sources that a person deleted
    documents_new: tuple[str, ...] = ()  # paths
    documents_renamed: tuple[tuple[str, str], ...] = ()  # old path, new path
    documents_left_out: tuple[str, ...] = ()  # read, but a person deleted them from `documents:`
    documents_unread: tuple[str, ...] = ()  # in the store, not read this time; their events are kept
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """The new bytes of both files. Nothing is written until `commit`."""

    data: bytes  # events.yaml
    lock: bytes  # events.lock
    base: str | None  # digest of the events.yaml it was made from; None where there was none
    before: str  # the text of events.yaml before
    report: Report = field(default_factory=Report)
    layout: Layout | None = field(default=None, repr=False, compare=False)  # of the new events.yaml

    @property
    def text(self) -> str:
        """The new text of events.yaml."""
        return self.data.decode("utf-8-sig")

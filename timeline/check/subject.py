"""What the rules look at: the content of a store, where each thing stands in it, and its documents as they are now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from timeline.model import Actor, Document, Event, Problem

Place = tuple[str | int, ...]  # the way to a field: ('events', id, 'date'), ('events', id, 'sources', 1, 'quote')


def _unknown_line(_place: Place) -> int | None:
    return None


@dataclass(frozen=True, slots=True)
class Subject:
    """A loaded store beside its documents. `listed` are the store's entries, `texts` what reading them gave."""

    store: str  # the store's path, as the person named it
    events: tuple[Event, ...] = ()
    listed: tuple[Document, ...] = ()  # the entries of `documents:`; digest is that of the last build
    actors: tuple[Actor, ...] = ()
    texts: Mapping[str, Document] = field(default_factory=dict)  # by key; what could be read
    absent: frozenset[str] = frozenset()  # keys of which no file is there
    problems: tuple[Problem, ...] = ()  # what reading the store and the documents gave
    readable: bool = True  # False: the store cannot be read as it stands
    partial: bool = False  # what could be read of it is here nevertheless
    line: Callable[[Place], int | None] = _unknown_line

    def where(self, *place: str | int) -> str:
        """`file:line` of the nearest thing that encloses a place; the file alone where no line is known."""
        while place:
            line = self.line(place)
            if line is not None:
                return f"{self.store}:{line}"
            place = place[:-1]
        return self.store

    def shown(self) -> tuple[Event, ...]:
        """The events that a person has not hidden."""
        return tuple(event for event in self.events if not event.hidden)

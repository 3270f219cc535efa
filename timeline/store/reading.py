"""What a reader needs of a store: documents, actors and events, from the cache where they were read before.

`load` gives everything a writer needs and costs its parsers' imports; `show` on a store that did not change needs
neither.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.model import Actor, Document, Event
from timeline.store import shelf, switch
from timeline.store.cache import Cache

if TYPE_CHECKING:
    from timeline.store.stored import Store


@dataclass(frozen=True, slots=True)
class Glance:
    """A store's documents (without text; folders left out), actors and events, in the order of the file."""

    documents: tuple[Document, ...]
    actors: tuple[Actor, ...]
    events: tuple[Event, ...]


def glance(path: Path, cache: Cache | None = None, choice: shelf.Choice | None = None) -> Glance | None:
    """The store at a path; None where there is none. Raises StoreError with every problem found.

    With a choice, the events that it does not want may be left out.
    """
    data, lock = switch.read(path)
    if data is None:
        return None
    name = switch.name(data, lock)
    found = _kept(cache, name, choice) if cache is not None else None
    if found is not None:
        return found
    from timeline.store.stored import of_bytes

    made = glance_of(of_bytes(path, data, lock, cache))
    if cache is not None:
        cache.put("glance", name, (made.documents, made.actors))
    return made


def _kept(cache: Cache, name: str, choice: shelf.Choice | None) -> Glance | None:
    around = cache.get("glance", name, tuple[tuple[Document, ...], tuple[Actor, ...]])
    if around is None:
        return None
    events = shelf.every(cache, name) if choice is None else shelf.chosen(cache, name, choice)
    return None if events is None else Glance(*around, events)


def glance_of(store: Store) -> Glance:
    """What a reader needs of a store that was loaded."""
    from timeline.store.entries import to_document

    documents = tuple(to_document(entry) for entry in store.documents if not entry["path"].endswith("/"))
    return Glance(documents, store.actors, store.events)

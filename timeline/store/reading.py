"""What a reader needs of a store: documents, actors and events, from the cache where they were read before.

`load` gives everything a writer needs and costs its parsers' imports; `show` on a store that did not change needs
neither.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.model import Actor, Document, Event
from timeline.store import switch
from timeline.store.cache import Cache, key

if TYPE_CHECKING:
    from timeline.store.stored import Store


@dataclass(frozen=True, slots=True)
class Glance:
    """A store's documents (without text; folders left out), actors and events, in the order of the file."""

    documents: tuple[Document, ...]
    actors: tuple[Actor, ...]
    events: tuple[Event, ...]


def glance(path: Path, cache: Cache | None = None) -> Glance | None:
    """The store at a path; None where there is none. Raises StoreError with every problem found."""
    data, lock = switch.read(path)
    if data is None:
        return None
    name = key(data, lock or b"", str(lock is None))
    found = cache.get("glance", name, Glance) if cache is not None else None
    if found is not None:
        return found
    from timeline.store.stored import of_bytes

    made = glance_of(of_bytes(path, data, lock, cache))
    if cache is not None:
        cache.put("glance", name, made)
    return made


def glance_of(store: Store) -> Glance:
    """What a reader needs of a store that was loaded."""
    from timeline.store.entries import to_document

    documents = tuple(to_document(entry) for entry in store.documents if not entry["path"].endswith("/"))
    return Glance(documents, store.actors, store.events)

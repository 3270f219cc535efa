"""The store as commands open it: present, readable, and as a `Selection` for the views."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from timeline import edtf, store
from timeline.cli.edge import CommandError
from timeline.model import Document, Problem
from timeline.store import Store
from timeline.views.selection import Selection


def opened(path: Path) -> Store:
    """The store at a path. Raises CommandError where there is none, StoreError where it cannot be read."""
    found = store.load(path)
    if found is None:
        raise CommandError(Problem(str(path), "there is no store", "timeline build FOLDER makes one"))
    return found


def whole(found: Store) -> Selection:
    """All of a store, for the views."""
    return Selection(tuple(documents(found.documents)), found.actors, found.events)


def documents(entries: Iterable[Mapping[str, Any]]) -> Iterable[Document]:
    """The documents of the store's entries, without text; folders are left out."""
    for entry in entries:
        if not entry["path"].endswith("/"):
            published = entry.get("published")
            yield Document(
                entry["path"],
                "",
                title=entry.get("title"),
                publisher=entry.get("publisher"),
                url=entry.get("url"),
                published=edtf.parse(published) if published else None,
                published_from=entry.get("published_from"),
            )

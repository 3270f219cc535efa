"""Synthetic documents and events, and a build over them, for the tests of the store."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from timeline import edtf, store
from timeline.model import Actor, Document, Event, Source

VERSION = "1.0"


def document(path: str, digest: str = "", title: str | None = None, published: str | None = None) -> Document:
    when = edtf.parse(published) if published else None
    how = "header" if published else None
    return Document(path, "", title=title, digest=digest or f"sum of {path}", published=when, published_from=how)


def source(document: str, quote: str, start: int = 0) -> Source:
    return Source(document, quote, says="then", start=start, end=start + len(quote), rule="a rule")


def event(
    title: str, date: str | None, *sources: Source, actors: Sequence[str] = (), because: str | None = None
) -> Event:
    when = edtf.parse(date) if date else None
    undated = None if date else "no date words"
    return Event("", when, title, tuple(actors), tuple(sources), because=because, undated=undated)


def build(
    path: Path,
    documents: Sequence[Document],
    events: Sequence[Event],
    actors: Sequence[Actor] = (),
    *,
    adopt: bool = False,
    version: str = VERSION,
) -> store.Report:
    """One build, as the command does it."""
    with store.hold(path):
        store.recover(path)
        old = store.load(path, adopt=adopt)
        change = store.reconcile(old, documents, actors, events, version=version, adopt=adopt)
        store.commit(path, change)
        return change.report


def loaded(path: Path) -> store.Store:
    found = store.load(path)
    assert found is not None
    return found


def edit(path: Path, old: str, new: str) -> None:
    """What a person does in an editor."""
    data = path.read_bytes().decode()
    assert data.count(old) == 1, f"{data.count(old)} times {old!r}"
    path.write_bytes(data.replace(old, new).encode())

"""A fresh extraction into the store: the three-way merge of documents, actors and events. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.collector import paused
from timeline.model import Actor, Document, Event
from timeline.store import entries, lists, rename, rows
from timeline.store.change import Change
from timeline.store.fields import ACTOR, DOCUMENT
from timeline.store.merging import EventMerge
from timeline.store.stored import Store
from timeline.store.unpaired import mended


def reconcile(
    store: Store | None,
    documents: Sequence[Document],
    actors: Sequence[Actor],
    events: Sequence[Event],
    *,
    version: str,
    unreadable: Collection[str] = (),
    adopt: bool = False,
) -> Change:
    """Merges what extraction now says into the store.

    `documents` are all that were read this time, as read: without the person's corrections (with them is safe
    too). A document of the store that is not among them is missing or, by `unreadable`, could not be read: its
    events stay. `version` is the tool's. Raises StoreError where the lock is missing or belongs to another
    events.yaml, unless `adopt` takes everything in the store as the person's (law 6).
    """
    unread = frozenset(unreadable)
    with paused():
        try:
            return _reconciled(store, documents, actors, events, version, unread, adopt=adopt)
        except UnicodeEncodeError:
            whole = (mended(list(documents)), mended(list(actors)), mended(list(events)))
            return _reconciled(store, *whole, version, unread, adopt=adopt)


def _reconciled(
    store: Store | None,
    documents: Sequence[Document],
    actors: Sequence[Actor],
    events: Sequence[Event],
    version: str,
    unreadable: frozenset[str],
    *,
    adopt: bool,
) -> Change:
    work = rows.of(store, adopt=adopt)
    rename.follow(work, documents)
    read = {d.id for d in documents}
    lists.merge(work, "documents", {d.id: entries.of_document(d) for d in documents}, DOCUMENT, complete=False)
    for document in documents:
        rows.remember_file(work, document)
    deleted = {path for path, record in work.records["documents"].items() if record.gone}
    work.documents_left_out = sorted(read & deleted)
    listed = {row.entry["path"] for row in work.rows["documents"]}
    work.documents_unread = sorted(listed - read | unreadable & listed)
    known = read - unreadable | deleted
    lists.merge(
        work, "actors", {a.name: entries.of_actor(a) for a in actors}, ACTOR, complete=not work.documents_unread
    )
    texts = {d.id: d.text for d in documents if d.id not in deleted}
    EventMerge(work, frozenset(known), frozenset(deleted), texts).run(events)
    return rows.change(work, version)

"""A store as it was read: entries and events, where each stands, and what the person has changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from timeline.collector import paused
from timeline.model import Actor, Document, Event, Problem
from timeline.store import entries, lock, shelf, switch
from timeline.store.cache import Cache
from timeline.store.fields import Entry
from timeline.store.laidout import laid_out
from timeline.store.layout import Layout
from timeline.store.lock import Lock
from timeline.store.switch import StoreError

_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class Store:
    """A store that could be read: everything in it is of a known form. Entries are not to be changed in place."""

    path: Path
    data: bytes  # of events.yaml
    lock_data: bytes | None  # of events.lock
    cache: Cache | None = None

    @cached_property
    def digest(self) -> str:
        """SHA-256 of events.yaml."""
        return switch.digest(self.data)

    @cached_property
    def layout(self) -> Layout:
        """The sections and blocks of the file."""
        return laid_out(self.path, self.data, self.cache)

    @property
    def forgotten(self) -> frozenset[str]:
        """The documents that the lock knows and a person has taken out, by path."""
        known = self.lock.documents if self.lock is not None else {}
        return frozenset(known) - {entry["path"] for entry in self.documents}

    @cached_property
    def lock(self) -> Lock | None:
        """What extraction last said; None where there is no lock."""
        if self.lock_data is None:
            return None
        found, problems = lock.parse(self.lock_data, switch.lock_path(self.path).name)
        if problems:
            raise StoreError(problems)
        return found

    @cached_property
    def key(self) -> str:
        """The name under which the cache keeps what is derived from both files."""
        return switch.name(self.data, self.lock_data)

    @property
    def text(self) -> str:
        """The text of events.yaml, without a BOM."""
        return self.data.removeprefix(_BOM).decode()

    @cached_property
    def documents(self) -> tuple[Entry, ...]:
        """The entries of `documents:` as they stand."""
        return tuple(self.layout.entries("documents"))

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The entries of `events:` as they stand, in the order of the file."""
        return tuple(self.layout.entries("events"))

    @cached_property
    def actors(self) -> tuple[Actor, ...]:
        """The actors, by the person and by extraction."""
        return tuple(entries.to_actor(e) for e in self.layout.entries("actors"))

    @cached_property
    def declared(self) -> tuple[Actor, ...]:
        """The actors that a person wrote or changed: what extraction is to be told."""
        known = self.lock.actors if self.lock is not None else {}
        own = [e for e in self.layout.entries("actors") if e["name"] not in known or e != known[e["name"]].said]
        return tuple(entries.to_actor(e) for e in own)

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """The events in the order of the file, joined with the lock's detail."""
        if self.cache is not None:
            found = shelf.every(self.cache, self.key)
            if found is not None:
                return found
        known = self.lock.events if self.lock is not None else {}
        date = entries.dates()
        with paused():
            made = tuple(entries.to_event(e, known.get(e.get("id", "")), date) for e in self.entries)
        if self.cache is not None:
            shelf.put(self.cache, self.key, made)
        return made

    @cached_property
    def lines(self) -> Mapping[str, int]:
        """The 1-based line at which each event stands, by id."""
        part = self.layout.part("events")
        return {} if part is None else {b.key: b.line for b in part.blocks}

    def where(self, event: str) -> str:
        """The file:line of an event, for a problem."""
        return f"{self.path.name}:{self.lines.get(event, 1)}"

    def digest_of(self, document: str) -> str | None:
        """SHA-256 of a document's bytes when it was last read."""
        record = self.lock.documents.get(document) if self.lock is not None else None
        return record.sha256 if record is not None else None

    @property
    def edited(self) -> bool:
        """Whether events.yaml has been changed since the build that wrote the lock."""
        return self.lock is None or self.digest not in self.lock.digests

    def by_hand(self, event: str) -> tuple[str, ...]:
        """The fields of an event that are the person's: other than extraction last said."""
        entry = next((e for e in self.entries if e.get("id") == event), None)
        if entry is None:
            return ()
        record = self.lock.events.get(event) if self.lock is not None else None
        said = {} if record is None else dict(record.said)
        if record is not None and record.sources:
            said["sources"] = [lock.without_detail(s) for s in record.sources if not s.gone]
        return tuple(k for k in dict.fromkeys([*entry, *said]) if k != "id" and entry.get(k) != said.get(k))

    @cached_property
    def corrections(self) -> Mapping[str, Mapping[str, str | None]]:
        """Document path to the fields that a person corrected: what extraction is to be told."""
        known = self.lock.documents if self.lock is not None else {}
        out = {}
        for entry in self.documents:
            record = known.get(entry["path"])
            said = record.said if record is not None else {}
            changed = {
                k: entry.get(k) for k in ("title", "publisher", "url", "published") if entry.get(k) != said.get(k)
            }
            if changed:
                out[entry["path"]] = changed
        return out


def corrected(document: Document, corrections: Mapping[str, str | None]) -> Document:
    """The document with a person's corrections, as extraction is to see it."""
    from timeline import edtf

    for name in ("title", "publisher", "url"):
        if name in corrections:
            document = replace(document, **{name: corrections[name]})  # type: ignore[arg-type]
    if "published" in corrections:
        text = corrections["published"]
        document = replace(document, published=edtf.parse(text) if text else None, published_from="person")
    return document


def load(path: Path, *, adopt: bool = False, cache: Cache | None = None) -> Store | None:
    """Reads a store; None where there is no events.yaml. Raises StoreError with every problem found.

    With `adopt`, a lock that cannot be read is taken as missing. With a cache, a store that was read before is
    not parsed again.
    """
    data, lock_data = switch.read(path)
    if data is None:
        return None
    if adopt and lock_data is not None and lock.parse(lock_data, "")[1]:
        lock_data = None
    return of_bytes(path, data, lock_data, cache)


def of_bytes(path: Path, data: bytes, lock_data: bytes | None, cache: Cache | None = None) -> Store:
    """The store of these bytes; `path` names it in problems. Raises StoreError with every problem found."""
    store = Store(path, data, lock_data, cache)
    if cache is not None and shelf.has(cache, store.key):
        return store  # both files were read before: they are sound
    problems: list[Problem] = []
    with paused(lasting=True):
        for part in ("layout", "lock"):
            try:
                getattr(store, part)
            except StoreError as error:
                problems += error.problems
    if problems:
        raise StoreError(problems)
    return store

"""The nouns ↔ the store's entries: `Event` → entry and evidence, entry and lock → `Event`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from timeline import edtf
from timeline.model import Actor, Basis, Conflict, Document, Event, Kind, Source, Status, When
from timeline.store.fields import DATE_FIELDS, Entry
from timeline.store.lock import Evidence, Record, without_detail


def of_document(document: Document) -> Entry:
    """What reading says of a document."""
    entry: Entry = {"path": document.id}
    for name in ("title", "publisher", "url"):
        if text := getattr(document, name):
            entry[name] = text
    if document.published is not None:
        entry["published"] = edtf.dump(document.published)
        if document.published_from:
            entry["published_from"] = document.published_from
    return entry


def of_actor(actor: Actor) -> Entry:
    """What extraction says of an actor."""
    entry: Entry = {"name": actor.name}
    if actor.kind is not None:
        entry["kind"] = actor.kind.value
    if actor.aliases:
        entry["aliases"] = list(actor.aliases)
    if actor.domains:
        entry["domains"] = list(actor.domains)
    return entry


def of_event(event: Event) -> Entry:
    """What extraction says of an event, its sources among it without their detail."""
    entry: Entry = {"date": None} if event.date is None else dict(edtf.fields(event.date))
    if event.undated and event.date is None:
        entry["undated"] = event.undated
    entry["title"] = event.title
    if event.status is not Status.HAPPENED:
        entry["status"] = event.status.value
    if event.basis is not Basis.WRITTEN:
        entry["basis"] = event.basis.value
    if event.because:
        entry["because"] = event.because
    if event.conflicts:
        entry["conflicts"] = [{"date": c.date, "documents": list(c.documents)} for c in event.conflicts]
    for name in ("settled", "reviewed", "hidden"):
        if getattr(event, name):
            entry[name] = True
    if event.sources:
        entry["sources"] = [of_source(source) for source in event.sources]
    if event.note:
        entry["note"] = event.note
    for name in ("actors", "tags", "merged_from"):
        if texts := getattr(event, name):
            entry[name] = list(texts)
    return entry


def of_source(source: Source) -> Entry:
    """A source's entry in events.yaml."""
    entry = without_detail(evidence(source))
    if source.archive_url:
        entry["archive_url"] = source.archive_url
    return entry


def evidence(source: Source) -> Evidence:
    """A source's record in the lock."""
    return Evidence(
        source.document,
        source.quote,
        source.says,
        source.cites,
        source.page,
        source.start,
        source.end,
        source.prefix,
        source.suffix,
        source.trigger,
        source.date,
        None if source.basis is Basis.WRITTEN else source.basis.value,
        source.rule,
        source.clue,
        source.anchor,
        source.parts,
        source.copy_of,
    )


def to_document(entry: Entry) -> Document:
    """The document of an entry, without its text."""
    published = entry.get("published")
    return Document(
        entry["path"],
        "",
        title=entry.get("title"),
        publisher=entry.get("publisher"),
        url=entry.get("url"),
        published=edtf.parse(published) if published else None,
        published_from=entry.get("published_from"),
    )


def to_actor(entry: Entry) -> Actor:
    """The noun of an actor's entry."""
    kind = entry.get("kind")
    return Actor(
        entry["name"], Kind(kind) if kind else None, tuple(entry.get("aliases", ())), tuple(entry.get("domains", ()))
    )


def dates() -> Callable[[Mapping[str, Any]], When | None]:
    """A reader of an entry's date fields that remembers what it has read: dates repeat, and parsing them is slow."""
    known: dict[tuple[Any, ...], When | None] = {}

    def read(entry: Mapping[str, Any]) -> When | None:
        get = entry.get
        key = (get("date"), get("as"), get("time"), get("zone"), get("end"))
        if key not in known:
            try:
                known[key] = edtf.from_fields({name: entry.get(name) for name in DATE_FIELDS})
            except (ValueError, AssertionError):  # the date alone is sound: parsing has seen to that
                known[key] = edtf.parse(entry["date"]) if entry.get("date") else None
        return known[key]

    return read


def to_event(entry: Entry, record: Record | None, date: Callable[[Mapping[str, Any]], When | None]) -> Event:
    """The noun of an event's entry, with the lock's detail where there is any."""
    detail = {e.key: e for e in record.sources} if record is not None else {}
    basis, status = entry.get("basis"), entry.get("status")
    return Event(
        entry.get("id", ""),
        date(entry),
        entry.get("title", ""),
        tuple(entry.get("actors", ())),
        tuple(to_source(s, detail.get((s["document"], s.get("quote", "")))) for s in entry.get("sources", ())),
        Basis(basis) if basis else Basis.WRITTEN,
        entry.get("because"),
        Status(status) if status else Status.HAPPENED,
        entry.get("undated"),
        tuple(Conflict(c["date"], tuple(c.get("documents", ()))) for c in entry.get("conflicts", ())),
        entry.get("settled", False),
        entry.get("note"),
        tuple(entry.get("tags", ())),
        entry.get("reviewed", False),
        entry.get("hidden", False),
        tuple(entry.get("merged_from", ())),
        record.salience if record is not None else 0.0,
        record.merged_because if record is not None else None,
    )


def to_source(entry: Entry, known: Evidence | None) -> Source:
    """The noun of a source's entry, with the lock's detail where there is any."""
    light = (
        entry["document"],
        entry.get("quote", ""),
        entry.get("says"),
        tuple(entry.get("cites", ())),
        entry.get("page"),
        entry.get("archive_url"),
    )
    if known is None:
        return Source(*light)
    return Source(
        *light,
        known.start,
        known.end,
        known.prefix,
        known.suffix,
        known.trigger,
        known.date,
        Basis(known.basis) if known.basis else Basis.WRITTEN,
        known.rule,
        known.clue,
        known.anchor,
        known.parts,
        known.copy_of,
    )

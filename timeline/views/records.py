"""Events, actors and documents as records of plain values: what JSON, JSON Lines and CSV write.

The field names are the store's; a field that does not apply is null or an empty list, so that the form of a
record never changes.
"""

from __future__ import annotations

from typing import Any

from timeline import edtf
from timeline.model import Actor, Conflict, Document, Event, Part, Source

SCHEMA = 1
Record = dict[str, Any]


def document(value: Document) -> Record:
    """A document, without its text."""
    return {
        "path": value.id,
        "title": value.title,
        "publisher": value.publisher,
        "url": value.url,
        "published": edtf.dump(value.published) if value.published is not None else None,
        "published_from": value.published_from,
        "language": value.language,
    }


def actor(value: Actor) -> Record:
    """An actor with its aliases."""
    return {
        "name": value.name,
        "kind": value.kind.value if value.kind is not None else None,
        "aliases": list(value.aliases),
        "domains": list(value.domains),
    }


def event(value: Event) -> Record:
    """An event with all that is known of it."""
    date = edtf.fields(value.date) if value.date is not None else {}
    return {
        "id": value.id,
        "date": date.get("date"),
        "as": date.get("as"),
        "time": date.get("time"),
        "end": date.get("end"),
        "zone": date.get("zone"),
        "title": value.title,
        "actors": list(value.actors),
        "status": value.status.value,
        "basis": value.basis.value,
        "because": value.because,
        "undated": value.undated,
        "conflicts": [conflict(c) for c in value.conflicts],
        "settled": value.settled,
        "salience": round(value.salience, 4),
        "note": value.note,
        "tags": list(value.tags),
        "reviewed": value.reviewed,
        "hidden": value.hidden,
        "merged_from": list(value.merged_from),
        "merged_because": value.merged_because,
        "sources": [source(s) for s in value.sources],
    }


def conflict(value: Conflict) -> Record:
    """A date that some documents give and others contradict."""
    return {"date": value.date, "documents": list(value.documents)}


def source(value: Source) -> Record:
    """One document's evidence. Offsets are code points in the document's extracted text."""
    return {
        "document": value.document,
        "page": value.page,
        "quote": value.quote,
        "prefix": value.prefix,
        "suffix": value.suffix,
        "start": value.start,
        "end": value.end,
        "says": value.says,
        "date": value.date,
        "basis": value.basis.value,
        "rule": value.rule,
        "clue": value.clue,
        "anchor": value.anchor,
        "cites": list(value.cites),
        "trigger": list(value.trigger) if value.trigger is not None else None,
        "actors": [part(p) for p in value.parts],
        "copy_of": value.copy_of,
        "archive_url": value.archive_url,
    }


def part(value: Part) -> Record:
    """An actor's part in a claim, with the words that name it."""
    return {
        "name": value.actor,
        "alias": value.alias,
        "start": value.start,
        "end": value.end,
        "role": value.role,
    }

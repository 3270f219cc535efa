"""The fields of events.yaml: one table from which reading, writing and the JSON Schema are made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

from timeline.model import Basis, Kind, Status

Entry: TypeAlias = dict[str, Any]
"""One entry of the store: field name to text, bool, int, None, list of texts or list of entries."""

FORMAT = 1
SCHEMA_URL = "https://raw.githubusercontent.com/timeline-builder/timeline/main/timeline/store/events.schema.json"
FIRST_LINE = f"# yaml-language-server: $schema={SCHEMA_URL}"


class Form(StrEnum):
    """What a field holds."""

    TEXT = "text"
    DATE = "date"  # EDTF, may be null
    FLAG = "flag"  # true or false
    NUMBER = "number"
    TEXTS = "texts"  # a list of texts
    CHOICE = "choice"
    ENTRIES = "entries"  # a list of entries


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its form, what it is for, and for a choice or a list what it may hold."""

    form: Form
    doc: str
    choices: tuple[str, ...] = ()
    of: Mapping[str, Field] | None = None
    required: bool = False
    quoted: bool = False  # always in quotes, whatever it looks like


def _text(doc: str, *, required: bool = False, quoted: bool = False) -> Field:
    return Field(Form.TEXT, doc, required=required, quoted=quoted)


DOCUMENT: Mapping[str, Field] = {
    "path": _text("Path relative to the store's folder, '/' on every system; the document's key.", required=True),
    "title": _text("Headline."),
    "publisher": _text("Who published it."),
    "url": _text("Where it stands on the web."),
    "published": Field(Form.DATE, "Date of publication, EDTF; absent where unknown.", quoted=True),
    "published_from": _text(
        "How the date is known: front matter, json-ld, meta, e-mail, header, dateline, text, url, file name, person."
    ),
    "archive_url": _text("An archived copy."),
    "note": _text("A note of yours."),
}
ACTOR: Mapping[str, Field] = {
    "name": _text("The one name under which it is listed.", required=True),
    "kind": Field(Form.CHOICE, "What it is.", tuple(Kind)),
    "aliases": Field(Form.TEXTS, "Other names for it."),
    "domains": Field(Form.TEXTS, "Web domains of an outlet."),
    "note": _text("A note of yours."),
}
SOURCE: Mapping[str, Field] = {
    "document": _text("Path of the document.", required=True),
    "quote": _text("Its words, verbatim."),
    "says": _text("The date words."),
    "cites": Field(Form.TEXTS, "Outlets that it cites."),
    "page": Field(Form.NUMBER, "Page of the document."),
    "archive_url": _text("An archived copy."),
    "note": _text("A note of yours."),
}
CONFLICT: Mapping[str, Field] = {
    "date": Field(Form.DATE, "A date that some documents give, EDTF.", required=True, quoted=True),
    "documents": Field(Form.TEXTS, "The documents that give it."),
}
EVENT: Mapping[str, Field] = {
    "id": _text("Made once and never changed."),
    "date": Field(Form.DATE, "EDTF, in quotes; null where no date can be known.", quoted=True),
    "as": _text("How the date is written where EDTF has only bounds: mid-2025."),
    "time": _text("Time of day, 09:42 or 09:42:17.", quoted=True),
    "zone": _text("Time zone of the time."),
    "end": _text("Time at which it ended.", quoted=True),
    "title": _text("What happened, in one line.", required=True),
    "actors": Field(Form.TEXTS, "Who took part, by name."),
    "status": Field(Form.CHOICE, "Absent where it happened.", tuple(Status)),
    "basis": Field(Form.CHOICE, "How the date is known; absent where it is written out.", tuple(Basis)),
    "because": _text("How the date was derived, in words."),
    "undated": _text("Why there is no date."),
    "conflicts": Field(Form.ENTRIES, "Dates that contradict each other.", of=CONFLICT),
    "settled": Field(Form.FLAG, "You have settled the conflict."),
    "sources": Field(Form.ENTRIES, "The evidence.", of=SOURCE),
    "archive_url": _text("An archived copy."),
    "note": _text("A note of yours."),
    "tags": Field(Form.TEXTS, "Words of yours to find it by."),
    "reviewed": Field(Form.FLAG, "You have looked at it; no rebuild changes it."),
    "hidden": Field(Form.FLAG, "Left out of every view."),
    "merged_from": Field(Form.TEXTS, "Ids of events that were merged into this one."),
}
SECTIONS: Mapping[str, Mapping[str, Field]] = {"documents": DOCUMENT, "actors": ACTOR, "events": EVENT}
KEYS: Mapping[str, str] = {"documents": "path", "actors": "name", "events": "id"}
DATE_FIELDS = ("date", "as", "time", "zone", "end", "undated")
"""What makes up the date of an event; a person's change to one of them makes them all the person's."""


def in_order(entry: Entry, table: Mapping[str, Field]) -> Entry:
    """The entry with its fields in the table's order."""
    return {name: entry[name] for name in table if name in entry}

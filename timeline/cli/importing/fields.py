"""An imported row → an entry of the store: which column is which field, and each value in the field's form."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from timeline import edtf
from timeline.cli.importing.dates import joined
from timeline.cli.typed_dates import Order, UnclearDateError, read
from timeline.model import Basis, Status
from timeline.store.fields import ACTOR, DOCUMENT, EVENT, Entry, Field, Form

# Names that other programs give the fields; the first three rows are TimelineJS's spreadsheet.
_ALSO = {
    "headline": "title",
    "text": "note",
    "display date": "as",
    "event": "title",
    "name": "title",
    "summary": "title",
    "what": "title",
    "description": "note",
    "notes": "note",
    "comment": "note",
    "when": "date",
    "day of event": "date",
    "start": "date",
    "start date": "date",
    "end date": "end",
    "who": "actors",
    "people": "actors",
    "actor": "actors",
    "tag": "tags",
    "group": "tags",
    "file": "document",
    "citation": "quote",
}
_PARTS = ("year", "month", "day", "end year", "end month", "end day")
_SOURCE = ("document", "quote", "says", "cites", "page", "archive_url")
_DERIVED = ("salience", "merged because", "schema")  # of our own exports; the next build makes them again
FIELDS = (*EVENT, *_SOURCE, *_PARTS)
_TRUE, _FALSE = ("true", "yes", "y", "x", "1", "on"), ("false", "no", "n", "0", "off", "")


def mapped(columns: Iterable[str], given: Mapping[str, str]) -> dict[str, str]:
    """Column to field, by the columns' names. `given` is the person's own column to field, which goes before."""
    known = {name.replace("_", " "): name for name in FIELDS}
    mapping = dict(given)
    taken = set(given.values())
    for column in columns:
        field = known.get(_plain(column)) or _ALSO.get(_plain(column))
        if field is not None and field not in taken and column not in given:
            mapping[column] = field
            taken.add(field)
    for prefix, whole in (("", "date"), ("end ", "end")):
        part = next((p for p in (f"{prefix}day", f"{prefix}month") if p in taken), "")
        if part and f"{prefix}year" not in taken and whole not in taken and part not in given.values():
            # without a column of years, one called Day holds whole dates
            mapping = {column: whole if field == part else field for column, field in mapping.items()}
    return mapping


def unmapped(columns: Iterable[str], mapping: Mapping[str, str]) -> list[str]:
    """The columns that are no field, but for what the next build makes again."""
    return [column for column in columns if column not in mapping and _plain(column) not in _DERIVED]


def _plain(column: str) -> str:
    return " ".join(column.casefold().replace("_", " ").replace("-", " ").split())


@dataclass(frozen=True, slots=True)
class Reading:
    """How the file is to be read: column to field, what separates the items of a list, the order of numeric dates."""

    mapping: Mapping[str, str]
    separator: str = ";"
    order: Order | None = None


def entry(values: Mapping[str, Any], reading: Reading) -> Entry:
    """The entry of a row. Raises ValueError with all that cannot be read in it."""
    raw: dict[str, Any] = {}
    for column, value in values.items():
        field = reading.mapping.get(column)
        if field is None or value in (None, "", []):
            continue
        raw[field] = f"{raw[field]}; {value}" if field == "note" and field in raw else value
    wrong: list[str] = []
    _dates(raw, reading.order, wrong)
    source = {name: raw.pop(name) for name in _SOURCE if name in raw and name not in EVENT}
    if source and "archive_url" in raw:
        source["archive_url"] = raw.pop("archive_url")
    if source and "sources" not in raw:
        raw["sources"] = [source]
    out = _entry(raw, EVENT, reading, wrong)
    if not out.get("title"):
        wrong.append("it has no title")
    if wrong:
        raise ValueError("; ".join(dict.fromkeys(wrong)))
    _leave_out_usual(out)
    return out


def _leave_out_usual(entry: Entry) -> None:
    """What goes without saying is not written."""
    if entry.get("status") == Status.HAPPENED:
        del entry["status"]
    if entry.get("basis") == Basis.WRITTEN:
        del entry["basis"]
    if "date" not in entry:
        entry["date"] = None
        if "id" not in entry:  # our own exports say why
            entry.setdefault("undated", "no date was given")


def _dates(raw: dict[str, Any], order: Order | None, wrong: list[str]) -> None:
    """Puts columns of years, months and days together, and a second date into the first."""
    try:
        for name, prefix in (("date", ""), ("end", "end ")):
            parts = {part: str(raw.pop(prefix + part, "")) for part in ("year", "month", "day")}
            if joined(parts) and name not in raw:
                raw[name] = joined(parts)
        end = str(raw.get("end", ""))
        if end and ":" not in end and "date" in raw:
            first, last = edtf.dump(read(str(raw["date"]), order)), edtf.dump(read(end, order))
            del raw["end"]
            raw["date"] = first if first == last else f"{first}/{last}"
    except UnclearDateError as error:
        wrong.append(str(error))
        raw.pop("date", None)
        raw.pop("end", None)


def _entry(raw: Mapping[str, Any], table: Mapping[str, Field], reading: Reading, wrong: list[str]) -> Entry:
    out: Entry = {}
    for name, known in table.items():
        value = raw.get(name)
        if value in (None, "", []):
            continue
        try:
            formed = _value(value, known, reading)
        except ValueError as error:
            wrong.append(f"{name}: {error}")
            continue
        if formed not in (None, False, []):
            out[name] = formed
            if known.form is Form.DATE and isinstance(value, str) and table is EVENT:
                out |= {k: v for k, v in edtf.fields(read(value, reading.order)).items() if k not in raw or k == "date"}
    for name, known in table.items():
        if known.required and not out.get(name) and table is not EVENT:
            wrong.append(f"`{name}` is missing")
    return out


def _value(value: Any, known: Field, reading: Reading) -> Any:
    match known.form:
        case Form.TEXT:
            return _text(value)
        case Form.DATE:
            return edtf.dump(read(_text(value), reading.order))
        case Form.FLAG:
            return _flag(value)
        case Form.NUMBER:
            return _number(_text(value))
        case Form.TEXTS:
            return _texts(value, reading.separator)
        case Form.CHOICE:
            return _choice(_text(value).casefold(), known.choices)
        case Form.ENTRIES:
            return _entries(value, known, reading)


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool | int | float):
        return str(value)
    raise ValueError(f"a text is wanted, not {_kind(value)}")


def _kind(value: Any) -> str:
    return "a list" if isinstance(value, list) else "an object" if isinstance(value, dict) else repr(value)


def _flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    word = _text(value).casefold()
    if word in _TRUE or word in _FALSE:
        return word in _TRUE
    raise ValueError(f"{word!r} is neither true nor false")


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or len(text) > 9:
        raise ValueError(f"{text!r} is no whole number")
    return int(text)


def _texts(value: Any, separator: str) -> list[str]:
    if isinstance(value, str) and value.lstrip()[:1] == "[":
        value = _json(value)
    if isinstance(value, str):
        value = value.split(separator)
    if not isinstance(value, list):
        raise ValueError(f"a list of texts is wanted, not {_kind(value)}")
    return list(dict.fromkeys(text for item in value if (text := _text(item))))


def _choice(word: str, choices: tuple[str, ...]) -> str:
    if word in choices:
        return word
    near = get_close_matches(word, choices, 1)
    raise ValueError(f"{word!r}: " + (f"did you mean {near[0]}?" if near else "one of " + ", ".join(choices)))


def _entries(value: Any, known: Field, reading: Reading) -> list[Entry]:
    if isinstance(value, str):
        value = _json(value)
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise ValueError("a list of objects is wanted")
    wrong: list[str] = []
    assert known.of is not None
    entries = [_entry(item, known.of, reading, wrong) for item in value]
    if wrong:
        raise ValueError("; ".join(wrong))
    return entries


def _json(text: str) -> Any:
    try:
        return json.loads(text, parse_int=str, parse_float=str)
    except (json.JSONDecodeError, RecursionError):
        raise ValueError("this is no JSON list") from None


def document(values: Mapping[str, Any]) -> Entry:
    """The entry of an exported document. Raises ValueError with all that cannot be read in it."""
    return _of(values, DOCUMENT)


def actor(values: Mapping[str, Any]) -> Entry:
    """The entry of an exported actor. Raises ValueError with all that cannot be read in it."""
    return _of(values, ACTOR)


def _of(values: Mapping[str, Any], table: Mapping[str, Field]) -> Entry:
    wrong: list[str] = []
    out = _entry(values, table, Reading({}), wrong)
    if wrong:
        raise ValueError("; ".join(wrong))
    return out

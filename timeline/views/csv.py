"""The timeline as CSV (RFC 4180) that a spreadsheet opens without acting on it and that `import` reads back whole."""

from __future__ import annotations

import csv
import json
import re
from io import StringIO
from typing import Any

from timeline.views import records
from timeline.views.inert import escaped
from timeline.views.selection import Selection

COLUMNS = (
    "id",
    "date",
    "as",
    "time",
    "end",
    "zone",
    "title",
    "actors",
    "status",
    "basis",
    "because",
    "undated",
    "conflicts",
    "settled",
    "note",
    "tags",
    "reviewed",
    "hidden",
    "merged_from",
    "salience",
    "sources",
)
LISTS = ("actors", "tags", "merged_from")  # joined by "; ", as JSON where an item holds a semicolon
STRUCTURES = ("conflicts", "sources")  # JSON
_SOURCE = ("document", "page", "quote", "says", "cites", "archive_url")  # what a store's file holds of a source
_ESCAPES = re.compile(r"\\\\|(?:\\u[0-9a-f]{4})+")
_FORMULA = re.compile(r"'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")
_GUARDED = re.compile(r"'+[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")


def render(selection: Selection) -> str:
    """A header and one event a line."""
    return table(COLUMNS, [_row(records.event(e)) for e in selection.events])


def _row(record: records.Record) -> records.Record:
    kept = [{name: s[name] for name in _SOURCE if s[name] not in (None, [])} for s in record["sources"]]
    return record | {"sources": kept}


def table(columns: tuple[str, ...], rows: list[dict[str, Any]]) -> str:
    """CSV of records; line ends are CR LF as RFC 4180 has them."""
    out = StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([guard(cell(row.get(name))) for name in columns])
    return out.getvalue()


def cell(value: Any) -> str:
    """A field as the text of a cell: null is empty, a list is joined or JSON, a truth is true or empty."""
    if value is None or value is False or value == []:
        return ""
    if value is True:
        return "true"
    if isinstance(value, list) and not all(map(_simple, value)):
        return escaped(json.dumps(value, ensure_ascii=False))
    return _harmless("; ".join(value) if isinstance(value, list) else str(value))


def _simple(item: Any) -> bool:
    return isinstance(item, str) and bool(item) and ";" not in item and item == item.strip() and item[0] != "["


def field(column: str, text: str) -> Any:
    """The value of a cell of one of `COLUMNS`: the inverse of `guard` and `cell`. Empty is None, or [] for a list.

    Raises ValueError where a cell that should hold JSON does not.
    """
    text = unguard(text)
    if column in STRUCTURES or (column in LISTS and text[:1] == "["):
        return json.loads(text) if text else []
    if column in LISTS:
        return [item.strip() for item in _restored(text).split(";") if item.strip()]
    return _restored(text) or None


def guard(text: str) -> str:
    """The text of a cell behind an apostrophe where a spreadsheet would take it for a formula.

    Source: OWASP, "CSV Injection". `unguard` is the inverse.
    """
    return f"'{text}" if _FORMULA.match(text) else text


def unguard(text: str) -> str:
    """The text of a cell as it was before `guard`."""
    return text[1:] if _GUARDED.match(text) else text


def _harmless(text: str) -> str:
    """The text with active characters, but for line feeds, as JSON writes them; the inverse is `_restored`."""
    doubled = "".join(c + c if c == "\\" and _acts(text[i + 1 : i + 2]) else c for i, c in enumerate(text))
    return escaped(doubled)


def _acts(after: str) -> bool:
    """Whether a backslash before this character would look like one of ours."""
    return after in ("u", "\\") or (after != "" and escaped(after) != after)


def _restored(text: str) -> str:
    return _ESCAPES.sub(lambda m: "\\" if m[0] == "\\\\" else json.loads(f'"{m[0]}"'), text)

"""CSV, JSON, JSON Lines or YAML text → rows as they stand, each with its place. Nothing is interpreted here."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import StringIO
from typing import Any

from timeline.model import Problem

_DELIMITERS = (",", ";", "\t", "|")
_REPAIR = "mend it, or import the rest without it"


@dataclass(frozen=True, slots=True)
class Row:
    """One record of the file: where it stands, and its values by the names the file gives them."""

    where: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Table:
    """All rows of a file; `documents` and `actors` only in our own JSON and YAML."""

    rows: tuple[Row, ...] = ()
    documents: tuple[Row, ...] = ()
    actors: tuple[Row, ...] = ()
    problems: tuple[Problem, ...] = ()
    columns: tuple[str, ...] = ()


def of_csv(text: str, name: str) -> Table:
    """The rows of a CSV (RFC 4180); the delimiter is the one that the header has most of."""
    header = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(_DELIMITERS, key=header.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    columns: list[str] = []
    rows: list[Row] = []
    problems: list[Problem] = []
    line = 1
    try:
        for cells in reader:
            where, line = f"{name}:{line}", reader.line_num + 1
            if not any(cell.strip() for cell in cells):
                continue
            if not columns:
                columns = [cell.strip() for cell in cells]
            elif len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
                what = f"{len(cells)} cells, and the header names {len(columns)}"
                problems.append(Problem(where, what, "put text with a delimiter in it in quotes"))
            else:
                _take(Row(where, dict(zip(columns, cells, strict=False))), rows, problems)
    except csv.Error as error:
        problems.append(Problem(f"{name}:{line}", f"not CSV from here on: {error}", _REPAIR))
    if len(set(columns)) < len(columns):
        twice = next(column for column in columns if columns.count(column) > 1)
        return Table(problems=(Problem(f"{name}:1", f"two columns are named {twice!r}", "rename one of them"),))
    return Table(tuple(rows), problems=tuple(problems), columns=tuple(dict.fromkeys(columns)))


def _take(row: Row, rows: list[Row], problems: list[Problem]) -> None:
    """The row with its cells' values; in our own export the lists and escapes are taken back."""
    from timeline.views.csv import COLUMNS, field, unguard

    own = "id" in row.values and set(row.values) <= set(COLUMNS)
    try:
        values = {name: field(name, cell) if own else unguard(cell) for name, cell in row.values.items()}
    except ValueError:
        problems.append(Problem(row.where, "a cell of conflicts, sources or a list is not JSON", _REPAIR))
        return
    rows.append(Row(row.where, values))


def of_json(text: str, name: str) -> Table:
    """The rows of a JSON list, or of an object with `events` (and `documents` and `actors`)."""
    try:
        value = json.loads(text, parse_int=str, parse_float=str)
    except (json.JSONDecodeError, RecursionError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        what = error.msg if isinstance(error, json.JSONDecodeError) else "nested too deeply"
        return Table(problems=(Problem(f"{name}:{line}", f"not JSON: {what}", _REPAIR),))
    return _table(value, lambda section, number: f"{name}: {section}[{number}]")


def of_json_lines(text: str, name: str) -> Table:
    """The rows of JSON Lines; a line that is not JSON is a problem, and the others are read."""
    rows, problems = [], []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        where = f"{name}:{number}"
        try:
            value = json.loads(line, parse_int=str, parse_float=str)
        except (json.JSONDecodeError, RecursionError) as error:
            what = error.msg if isinstance(error, json.JSONDecodeError) else "nested too deeply"
            problems.append(Problem(where, f"not JSON: {what}", _REPAIR))
            continue
        if isinstance(value, dict):
            rows.append(Row(where, value))
        else:
            problems.append(Problem(where, "not an object", 'write {"date": …, "title": …}'))
    return Table(tuple(rows), problems=tuple(problems), columns=_columns(rows))


def of_yaml(text: str, name: str) -> Table:
    """The rows of a YAML list, or of a mapping with `events`; everything in it is text, as in a store."""
    from timeline.store.plain import read

    value, lines, problems = read(text, name)
    if not problems and not isinstance(value, dict | list):
        what = "there are no events in it, only text"
        problems = [Problem(name, what, f"a document is read by `timeline build {name}`")]
    if problems:
        return Table(problems=tuple(problems))
    return _table(value, lambda section, number: f"{name}:{lines.get((section, number), 1)}")


def _table(value: Any, where: Callable[[str, int], str]) -> Table:
    sections = value if isinstance(value, dict) else {"events": value}
    if isinstance(value, dict) and "events" not in value:
        sections = {"events": [value]}
    problems: list[Problem] = []
    found: dict[str, tuple[Row, ...]] = {}
    for section in ("documents", "actors", "events"):
        items = sections.get(section) or []
        if not isinstance(items, list):
            problems.append(Problem(where(section, 0), f"`{section}` is not a list", "write a list of events"))
            continue
        rows = []
        for number, item in enumerate(items):
            if isinstance(item, dict):
                rows.append(Row(where(section, number), item))
            else:
                problems.append(Problem(where(section, number), "not an object", "write one with a date and a title"))
        found[section] = tuple(rows)
    events = found.get("events", ())
    documents, actors = found.get("documents", ()), found.get("actors", ())
    return Table(events, documents, actors, tuple(problems), _columns(events))


def _columns(rows: list[Row] | tuple[Row, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for row in rows for name in row.values))


READERS: dict[str, Callable[[str, str], Table]] = {
    "csv": of_csv,
    "json": of_json,
    "jsonl": of_json_lines,
    "yaml": of_yaml,
}
_ENDINGS = {"tsv": "csv", "txt": "csv", "yml": "yaml", "ndjson": "jsonl"}


def format_of(ending: str, text: str) -> str:
    """The format of a file by its ending, else by its first character: csv, json, jsonl or yaml."""
    known = _ENDINGS.get(ending.lower(), ending.lower())
    if known in READERS:
        return known
    head = text.lstrip()
    if head[:1] == "[" or (head[:1] == "{" and not _is_lines(head)):
        return "json"
    if head[:1] == "{":
        return "jsonl"
    first = head.partition("\n")[0]
    return "csv" if "," in first or ";" in first or "\t" in first else "yaml"


def _is_lines(text: str) -> bool:
    first, _, rest = text.partition("\n")
    return first.rstrip().endswith("}") and rest.lstrip()[:1] == "{"

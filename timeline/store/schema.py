"""The JSON Schema of events.yaml, made from the fields: editors complete and check by it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline.store.fields import FORMAT, SCHEMA_URL, SECTIONS, Field, Form

FILE = "events.schema.json"
"""Its name; it stands beside this module, and at `SCHEMA_URL`."""


def schema() -> dict[str, Any]:
    """The schema (JSON Schema 2020-12)."""
    sections = {name: {"type": ["array", "null"], "items": _entry(table)} for name, table in SECTIONS.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_URL,
        "title": "A timeline's store",
        "description": "events.yaml: what happened, when, who did it, and which words of which document say so.",
        "type": "object",
        "additionalProperties": False,
        "properties": {"version": {"const": FORMAT, "description": "Version of the format."}, **sections},
    }


def _entry(table: Mapping[str, Field]) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [name for name, known in table.items() if known.required],
        "properties": {name: _field(known) for name, known in table.items()},
    }


def _field(known: Field) -> dict[str, Any]:
    said: dict[str, Any] = {"description": known.doc}
    match known.form:
        case Form.FLAG:
            said["type"] = "boolean"
        case Form.NUMBER:
            said |= {"type": "integer", "minimum": 0}
        case Form.TEXTS:
            said |= {"type": "array", "items": {"type": "string"}}
        case Form.CHOICE:
            said["enum"] = [str(choice) for choice in known.choices]
        case Form.ENTRIES:
            assert known.of is not None
            said |= {"type": "array", "items": _entry(known.of)}
        case Form.DATE:
            said["type"] = ["string", "null"]
        case Form.TEXT:
            said["type"] = "string"
    return said

"""The shipped JSON Schema is the one of the code, is named in the first line, and says what the reader says.

python tests/store/test_schema.py writes it anew.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from store.building import build, document, event, source

import timeline.store.schema
from timeline.store import parse
from timeline.store.fields import EVENT, FIRST_LINE, SECTIONS, Form
from timeline.store.schema import FILE, schema

SHIPPED = Path(timeline.store.schema.__file__).with_name(FILE)


def written() -> str:
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


def test_the_shipped_schema_is_the_one_of_the_code() -> None:
    assert SHIPPED.read_text(encoding="utf-8") == written()


def test_the_first_line_of_a_store_names_it(tmp_path: Path) -> None:
    build(tmp_path / "events.yaml", [document("a.md")], [event("A deal", "2026", source("a.md", "a deal"))])
    first = (tmp_path / "events.yaml").read_text().splitlines()[0]
    assert first == FIRST_LINE
    assert first.endswith(f"/{FILE}")
    assert schema()["$id"] in first


@pytest.mark.parametrize("section", SECTIONS)
def test_it_has_every_field_and_says_what_it_is_for(section: str) -> None:
    said = schema()["properties"][section]["items"]
    assert list(said["properties"]) == list(SECTIONS[section])
    assert all(field["description"].endswith(".") for field in said["properties"].values())
    assert said["additionalProperties"] is False


def test_reader_and_schema_agree_on_what_is_wrong() -> None:
    """An empty entry lacks what the schema requires; an unknown field is unknown to both."""
    for section in SECTIONS:
        problems = parse.parse(f"{section}:\n  - {{}}\n", "events.yaml").problems
        missing = [p.what.split("`")[1] for p in problems]
        assert missing == schema()["properties"][section]["items"]["required"]


def test_every_choice_is_listed() -> None:
    said: dict[str, Any] = schema()["properties"]["events"]["items"]["properties"]
    for name, known in EVENT.items():
        assert ("enum" in said[name]) == (known.form is Form.CHOICE)
    assert "planned" in said["status"]["enum"]


if __name__ == "__main__":
    SHIPPED.write_text(written(), encoding="utf-8", newline="\n")

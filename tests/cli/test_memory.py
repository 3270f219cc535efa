"""A rebuild reads anew only what changed: a document's bytes, what a person corrected, the version of the tool."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from timeline import claims
from timeline.cli import Environment, main
from timeline.model import Document, Extraction

Read = Callable[[], list[str]]


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Read:
    """Builds, and names the documents out of which claims were read."""
    monkeypatch.chdir(tmp_path)
    seen: list[str] = []
    real = claims.extract

    def extract(document: Document, *others: object) -> Extraction:
        seen.append(document.id)
        return real(document, *others)  # type: ignore[arg-type]

    monkeypatch.setattr("timeline.claims.extract", extract)
    for name, town in (("a", "Oban"), ("b", "Leith"), ("c", "Ayr")):
        Path(f"{name}.md").write_text(f"The ferry {town} sank on Friday off {town}.\n", encoding="utf-8")

    def build() -> list[str]:
        seen.clear()
        env = Environment(io.BytesIO(), io.StringIO(), io.StringIO(), {"TIMELINE_CACHE": str(tmp_path / "kept")})
        assert main(["build", "a.md", "b.md", "c.md", "-q"], env) == 0
        return sorted(seen)

    assert build() == ["a.md", "b.md", "c.md"]
    return build


def test_nothing_changed(read: Read) -> None:
    assert read() == []


def test_a_document_that_changed(read: Read) -> None:
    Path("b.md").write_text("The ferry Leith was raised on 3 May 2021.\n", encoding="utf-8")
    assert read() == ["b.md"]
    assert "The ferry Leith was raised" in Path("events.yaml").read_text(encoding="utf-8")


def test_a_date_that_a_person_corrected(read: Read) -> None:
    edited("  - path: c.md\n", "  - path: c.md\n    published: '2026-03-18'\n")
    assert read() == ["c.md"]
    assert "date: '2026-03-13'" in Path("events.yaml").read_text(encoding="utf-8")
    assert read() == []


def test_an_actor_that_a_person_declared(read: Read) -> None:
    edited("events:\n", "  - name: Caledonian Lines\n    aliases: [CalLines]\nevents:\n")
    assert read() == ["a.md", "b.md", "c.md"]
    assert read() == []


def test_another_version(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.cli.environment._edition", lambda: "another")
    assert read() == ["a.md", "b.md", "c.md"]


def test_a_value_by_hand_reads_nothing_anew(read: Read) -> None:
    edited("title: The ferry Oban sank", "title: Mine")
    assert read() == []


def edited(old: str, new: str) -> None:
    """As a person edits the store."""
    path = Path("events.yaml")
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")

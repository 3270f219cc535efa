"""The nine laws of the store; each test breaks when its law is broken."""

from __future__ import annotations

from pathlib import Path

import pytest
from store.building import build, document, edit, event, loaded, source

from timeline import store

A, B = document("a.md"), document("b.md")
DEAL = event("They signed the deal", "2026-02-27", source("a.md", "signed the deal"), actors=["Acme"])
FIRE = event("A mill burnt down", "2025-03", source("b.md", "the mill burnt down"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "events.yaml"


def test_a_second_build_changes_nothing(path: Path) -> None:
    build(path, [A, B], [DEAL, FIRE])
    before = path.read_bytes(), store.lock_path(path).read_bytes()
    report = build(path, [A, B], [DEAL, FIRE])
    assert (path.read_bytes(), store.lock_path(path).read_bytes()) == before
    assert (report.new, report.changed) == ((), ())


def test_law_1_an_id_survives_edits_of_everything_it_was_born_with(path: Path) -> None:
    build(path, [A, B], [DEAL, FIRE])
    name = loaded(path).entries[1]["id"]
    edit(path, "title: They signed the deal", "title: The pact")
    edit(path, "'2026-02-27'", "'2026-02-20'")
    edit(path, "actors: [Acme]", "actors: [Acme, Bolt]")
    better = event("Acme signed the deal with Bolt", "2026-02", source("a.md", "signed the deal", 40), actors=["Acme"])
    build(path, [A, B], [better, FIRE])
    entry = next(e for e in loaded(path).entries if e["id"] == name)
    assert entry["title"] == "The pact"
    assert entry["date"] == "2026-02-20"
    assert entry["actors"] == ["Acme", "Bolt"]


def test_law_3_a_value_equal_to_the_lock_follows_extraction(path: Path) -> None:
    build(path, [A, B], [DEAL, FIRE])
    edit(path, "title: A mill burnt down", "title: The fire")
    later = event("A mill was set alight", "2025-04", source("b.md", "the mill burnt down"))
    report = build(path, [A, B], [DEAL, later])
    entry = loaded(path).entries[0]
    assert (entry["title"], entry["date"]) == ("The fire", "2025-04")
    [said] = report.disagreements
    assert (said.field, said.yours, said.extracted) == ("title", "The fire", "A mill was set alight")


def test_law_6_no_lock_no_build(path: Path) -> None:
    build(path, [A, B], [DEAL, FIRE])
    store.lock_path(path).unlink()
    before = path.read_bytes()
    with pytest.raises(store.StoreError, match="--adopt"):
        build(path, [A, B], [DEAL, FIRE])
    assert path.read_bytes() == before

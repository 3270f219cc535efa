"""The cache changes nothing but the time, whatever becomes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from store.building import document, event, source

from timeline import store
from timeline.model import Event
from timeline.store import cache as caching
from timeline.store.switch import digest

DOCUMENTS = [document("a.md"), document("b.md")]
EVENTS = [
    event("A deal", "2026-02-27", source("a.md", "a deal"), actors=["Acme"]),
    event("A fire", "2020~", source("b.md", "a fire")),
    event("A day", None, source("b.md", "a day")),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "events.yaml"


@pytest.fixture
def kept(tmp_path: Path) -> store.Cache:
    return store.Cache(tmp_path / "cache", "1")


def build(path: Path, events: list[Event], kept: store.Cache | None) -> bytes:
    with store.hold(path):
        old = store.load(path, cache=kept)
        change = store.reconcile(old, DOCUMENTS, [], events, version="1")
        store.commit(path, change, kept)
    return path.read_bytes()


def same(one: store.Store | None, other: store.Store | None) -> None:
    assert one is not None
    assert other is not None
    assert one.events == other.events
    assert one.layout == other.layout
    assert one.lines == other.lines
    assert one.lock == other.lock


def test_a_store_from_the_cache_is_the_same(path: Path, kept: store.Cache) -> None:
    build(path, EVENTS, kept)
    for _ in range(3):
        same(store.load(path, cache=kept), store.load(path))


def test_what_a_build_keeps_is_what_is_read(path: Path, kept: store.Cache) -> None:
    build(path, EVENTS[:1], kept)
    path.write_text("# a\n\n" + path.read_text() + "  # mine\n  -\n    # in\n    title: By hand\n\n# end\n")
    build(path, EVENTS, kept)
    assert kept.has("layout", caching.key(digest(path.read_bytes())))
    same(store.load(path, cache=kept), store.load(path))


def test_builds_are_the_same_bytes_with_a_cache_and_without(tmp_path: Path, kept: store.Cache) -> None:
    for events in (EVENTS[:2], EVENTS, EVENTS[1:], EVENTS):
        ends = {build(tmp_path / f"{name}.yaml", events, one) for name, one in (("with", kept), ("without", None))}
        assert len(ends) == 1


@pytest.mark.parametrize("junk", [b"", b"\xc1", b"\x93\x01", b"x" * 1000])
def test_a_damaged_cache_is_no_cache(path: Path, kept: store.Cache, junk: bytes) -> None:
    build(path, EVENTS, kept)
    same(store.load(path, cache=kept), store.load(path))
    for file in kept.folder.rglob("*"):
        if file.is_file():
            file.write_bytes(junk)
    same(store.load(path, cache=kept), store.load(path))


def test_an_edited_store_is_read_anew_and_its_problems_are_not_hidden(path: Path, kept: store.Cache) -> None:
    build(path, EVENTS, kept)
    store.load(path, cache=kept)
    path.write_text(path.read_text().replace("title: A deal", "tittle: A deal"))
    for _ in range(2):
        with pytest.raises(store.StoreError, match="did you mean `title`"):
            store.load(path, cache=kept)


def test_another_version_reads_nothing_of_it(kept: store.Cache) -> None:
    kept.put("some", "name", [1])
    assert kept.get("some", "name", list[int]) == [1]
    assert store.Cache(kept.folder, "2").get("some", "name", list[int]) is None


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    one = store.Cache(tmp_path / "file" / "below", "1")
    one.put("some", "name", [1])
    assert one.get("some", "name", list[int]) is None


def test_what_was_not_used_for_longest_goes_first(kept: store.Cache) -> None:
    for number in range(5):
        kept.put("some", f"name {number}", "x" * 1000)
    kept.prune(2500)
    assert sum(f.stat().st_size for f in kept.folder.rglob("*") if f.is_file()) <= 2500

"""Ids of new events: the same whether they are asked for one by one or one after another, however often a key comes."""

import hashlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from store.building import build, document, event, source

from timeline import store
from timeline.store import identity
from timeline.store.identity import Births, birth

Closed = Callable[..., AbstractContextManager[None]]
KEYS = [("a.txt", "Fares rose."), ("b.txt", "Fares fell."), ("a.txt", "Fares rose.")]


def test_ids_are_those_of_birth_one_by_one() -> None:
    births, taken = Births({birth(KEYS[1])}), {birth(KEYS[1])}
    for key in KEYS * 100:  # a hash has 57 starts of 8 characters or more
        name = birth(key, taken)
        taken.add(name)
        assert births.next(key) == name
    assert births.taken == taken
    assert len(taken) == 1 + len(KEYS) * 100


def test_a_key_that_comes_often_costs_no_more_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    hashed: list[bytes] = []

    def counted(data: bytes) -> object:
        hashed.append(data)
        return hashlib.sha256(data)

    monkeypatch.setattr(identity, "sha256", counted)
    births = Births(set())
    assert len({births.next(KEYS[0]) for _ in range(20_000)}) == 20_000
    assert len(hashed) < 2 * 20_000


def test_a_folder_where_no_file_can_be_made_is_not_busy(public: Path, closed: Closed) -> None:
    refused = pytest.raises(store.StoreError, match="cannot be written")
    with closed(public, writing=True), refused, store.hold(public / "events.yaml"):
        pass


def test_an_event_that_became_one_with_another_is_not_said_to_be_reported_no_more(tmp_path: Path) -> None:
    path = tmp_path / "events.yaml"
    documents = [document("a.md", "1"), document("b.md", "2")]
    one, other = source("a.md", "the pier burned down"), source("b.md", "a fire destroyed the pier")
    build(path, documents, [event("The pier burned", "2021-05-03", one), event("Fire", "2021-05-04", other)])
    (gone,) = build(path, documents, [event("The pier burned", "2021-05-03", one, other)]).gone
    assert (gone.event, gone.into, gone.kept) == (birth(("b.md", other.quote)), (birth(("a.md", one.quote)),), False)
    (lost,) = build(path, documents, []).gone
    assert (lost.event, lost.into) == (birth(("a.md", one.quote)), ())

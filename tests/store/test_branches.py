"""The three-way merge of two branches' stores: laws, and bytes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.store import StoreError
from timeline.store.branches import merge

HEAD = "version: 1\nevents:\n"
PIECES = ["  - id: e1\n    date: '2021'\n    title: One\n", "  - id: e2\n    date: null\n    title: Two # why\n"]
BASE = HEAD + "".join(PIECES)


def merged(ours: str, theirs: str, base: str = BASE) -> str:
    out = merge(base.encode(), ours.encode(), theirs.encode(), "events.yaml")
    return out.data.decode()


def test_comments_and_formatting_of_both_sides_stay() -> None:
    ours = BASE.replace("  - id: e1", "  # the first\n  - id: e1").replace("title: One", 'title: "Uno"')
    theirs = BASE.replace("title: One", "title: One\n    note: x # seen").replace("title: Two", "title: Due")
    text = merged(ours, theirs)
    assert "  # the first\n  # seen\n  - id: e1\n    date: '2021'\n    title: \"Uno\"\n    note: x\n" in text
    assert "title: Due # why\n" in text


def test_a_conflict_holds_both_blocks() -> None:
    text = merged(BASE.replace("One", "Uno"), BASE.replace("One", "Eins"))
    block = PIECES[0].replace("One", "{}")
    ours, theirs = block.format("Uno"), block.format("Eins")
    assert text == f"{HEAD}<<<<<<< ours\n{ours}=======\n{theirs}>>>>>>> theirs\n{PIECES[1]}"


def test_changed_here_and_deleted_there_is_kept() -> None:
    changed = BASE.replace("One", "Uno")
    deleted = HEAD + PIECES[1]
    assert merged(changed, deleted) == changed
    assert "Uno" in merged(deleted, changed)
    assert merged(BASE, deleted) == merged(deleted, BASE) == deleted


def test_a_version_that_cannot_be_read_is_an_error() -> None:
    with pytest.raises(StoreError):
        merge(BASE.encode(), BASE.encode(), b"version: 1\nevents: [", "events.yaml")


ENTRY = st.builds(
    lambda key, title, tags, comment: (
        f"  - id: e{key}{comment}\n    date: null\n    title: {title}\n"
        + (f"    tags: [{', '.join(tags)}]\n" * bool(tags))
    ),
    st.just("{}"),
    st.sampled_from(["One", "Two", "Three"]),
    st.lists(st.sampled_from(["a", "b", "c"]), unique=True),
    st.sampled_from(["", " # seen"]),
)
STORE = st.dictionaries(st.integers(1, 5), ENTRY, max_size=5).map(
    lambda entries: (
        HEAD + "".join(text.replace("{}", str(key)) for key, text in entries.items())
        if entries
        else "version: 1\nevents: []\n"
    )
)


@settings(deadline=None)
@given(STORE, STORE)
def test_what_only_one_side_changed_is_taken_as_it_is(base: str, changed: str) -> None:
    assert merged(base, base, base) == base
    assert merged(changed, base, base) == changed
    assert merged(changed, changed, base) == changed


@settings(deadline=None)
@given(STORE, STORE, STORE)
def test_no_event_that_either_side_wrote_is_lost(base: str, ours: str, theirs: str) -> None:
    out = merge(base.encode(), ours.encode(), theirs.encode(), "events.yaml")
    text = out.data.decode()
    for key in range(1, 6):
        mark = f"id: e{key}"
        block = {name: _block(side, mark) for name, side in (("base", base), ("ours", ours), ("theirs", theirs))}
        deleted = (
            block["base"]
            and "" in (block["ours"], block["theirs"])
            and block["base"] in (block["ours"], block["theirs"])
        )
        assert (mark in text) == (not deleted and bool(block["ours"] or block["theirs"])), mark


def _block(text: str, mark: str) -> str:
    return next((f"  - {piece}" for piece in text.split("  - ")[1:] if piece.split()[1] == mark.split()[1]), "")

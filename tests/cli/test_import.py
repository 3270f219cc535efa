"""Our own exports come back whole, whatever the text in them."""

from __future__ import annotations

import contextlib
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import __version__
from timeline.cli.importing.fields import Reading, actor, document, entry, mapped
from timeline.cli.importing.tables import READERS, Table
from timeline.cli.stored import whole
from timeline.store import of_bytes
from timeline.store.bulk import Incoming, take_in
from timeline.store.fields import Entry
from timeline.store.stored import Store
from timeline.views import csv, json

ANY = st.text(st.characters(codec="utf-8"), max_size=30).map(str.strip).filter(bool)
# A CR in a cell is a line end to every reader of CSV.
SEEN = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=30).map(str.strip).filter(bool)
DATES = st.sampled_from(
    [
        {"date": "2021-05-03"},
        {"date": "2021-05"},
        {"date": "-0043"},
        {"date": "2021-05-03/2021-05-07"},
        {"date": "../1999"},
        {"date": "[2021-03-04,2021-04-03]"},
        {"date": "2021-05-03", "time": "09:42:17", "zone": "UTC"},
        {"date": "2025-05/2025-08", "as": "mid-2025"},
        {"date": None, "undated": "no date is written"},
    ]
)


def events_of(text: st.SearchStrategy[str], most: int) -> st.SearchStrategy[list[Entry]]:
    return st.lists(event_of(text), max_size=most, unique_by=lambda e: e["title"])


def event_of(text: st.SearchStrategy[str]) -> st.SearchStrategy[Entry]:
    source = st.fixed_dictionaries(
        {"document": text, "quote": text},
        optional={
            "says": text,
            "page": st.integers(1, 999),
            "cites": st.lists(text, min_size=1, max_size=3, unique=True),
        },
    )
    return st.builds(
        lambda date, rest: date | rest,
        DATES,
        st.fixed_dictionaries(
            {"title": text},
            optional={
                "actors": st.lists(text, min_size=1, max_size=3, unique=True),
                "tags": st.lists(text, min_size=1, max_size=3, unique=True),
                "status": st.sampled_from(["planned", "denied"]),
                "basis": st.sampled_from(["derived", "person", "publication"]),
                "because": text,
                "note": text,
                "settled": st.just(True),
                "reviewed": st.just(True),
                "hidden": st.just(True),
                "conflicts": st.just([{"date": "2021", "documents": ["a.md"]}]),
                "sources": st.lists(source, min_size=1, max_size=2, unique_by=lambda s: (s["document"], s["quote"])),
            },
        ),
    )


def stored(events: list[Entry], documents: list[Entry] = [], actors: list[Entry] = []) -> Store:  # noqa: B006 - read
    incoming = [Incoming(str(number), event) for number, event in enumerate(events)]
    change, taken = take_in(None, incoming, documents, actors, version=__version__)
    assert not taken.problems
    return of_bytes(Path("events.yaml"), change.data, change.lock)


def again(table: Table) -> Store:
    assert not table.problems
    reading = Reading(mapped(table.columns, {}))
    rows = [entry(row.values, reading) for row in table.rows]
    return stored(rows, [document(r.values) for r in table.documents], [actor(r.values) for r in table.actors])


@settings(max_examples=50, deadline=None)
@given(events_of(SEEN, 4))
def test_csv_comes_back_whole(events: list[Entry]) -> None:
    first = stored(events)
    second = again(READERS["csv"](csv.render(whole(first)), "out.csv"))
    assert {e["id"]: e for e in second.entries} == {e["id"]: e for e in first.entries}


@settings(max_examples=50, deadline=None)
@given(events_of(ANY, 4))
def test_json_comes_back_whole(events: list[Entry]) -> None:
    first = stored(events, [{"path": "a.md", "published": "2021-05"}], [{"name": "Alba", "aliases": ["MV Alba"]}])
    for form, text in (("json", json.render(whole(first))), ("jsonl", json.render_lines(whole(first)))):
        second = again(READERS[form](text, f"out.{form}"))
        assert {e["id"]: e for e in second.entries} == {e["id"]: e for e in first.entries}
    second = again(READERS["json"](json.render(whole(first)), "out.json"))
    assert (second.documents, second.actors) == (first.documents, first.actors)


@settings(max_examples=30, deadline=None)
@given(events_of(ANY, 3))
def test_a_store_is_read_as_yaml(events: list[Entry]) -> None:
    first = stored(events)
    second = again(READERS["yaml"](first.text, "events.yaml"))
    assert {e["id"]: e for e in second.entries} == {e["id"]: e for e in first.entries}


@settings(max_examples=30, deadline=None)
@given(events_of(ANY, 3))
def test_taking_in_twice_changes_nothing(events: list[Entry]) -> None:
    first = stored(events)
    incoming = [Incoming("", {k: v for k, v in e.items() if k != "id"}) for e in first.entries]
    change, taken = take_in(first, incoming, version=__version__)
    assert (change.data, taken.added, taken.changed) == (first.text.encode(), (), ())


@settings(deadline=None)
@given(st.sampled_from(sorted(READERS)), st.text(max_size=200))
def test_any_text_is_rows_or_problems(form: str, text: str) -> None:
    table = READERS[form](text, "x")
    reading = Reading(mapped(table.columns, {}))
    for row in table.rows:
        with contextlib.suppress(ValueError):
            assert entry(row.values, reading)["title"]

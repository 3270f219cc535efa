"""What changed between two lists of events: each kind of change, and the laws of a difference."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import edtf
from timeline.cli.changes import as_text, changes, summary
from timeline.model import Basis, Conflict, Event, Source, Status

SOURCE = Source("a.md", "The ferry sank on 3 May 2021.")
EVENT = Event("e1", edtf.parse("2021-05-03"), "The ferry sank", ("Alba",), (SOURCE,))


@pytest.mark.parametrize(
    ("now", "line"),
    [
        (replace(EVENT, date=edtf.parse("2021-05")), "date: 3 May 2021 → May 2021"),
        (replace(EVENT, date=None, undated="unknown"), "date: 3 May 2021 → undated"),
        (replace(EVENT, basis=Basis.DERIVED), "basis of the date: written out → derived"),
        (replace(EVENT, title="It sank"), "title: The ferry sank → It sank"),
        (replace(EVENT, note="Ask."), "new note: Ask."),
        (replace(EVENT, status=Status.DENIED), "status: happened → denied"),
        (replace(EVENT, hidden=True), "now hidden"),
        (replace(EVENT, actors=("Oban",)), "new actor: Oban\n    actor gone: Alba"),
        (replace(EVENT, tags=("wreck",)), "new tag: wreck"),
        (
            replace(EVENT, sources=(SOURCE, replace(SOURCE, document="b.md", quote="It sank"))),
            "new source: b.md “It sank”",
        ),
        (replace(EVENT, sources=(replace(SOURCE, document="b.md"),)), "document of a source: a.md → b.md"),
        (replace(EVENT, sources=(replace(SOURCE, cites=("Reuters",)),)), "new outlets that a.md cites: Reuters"),
        (
            replace(EVENT, conflicts=(Conflict("2021", ("a.md",)), Conflict("2022", ("b.md",)))),
            "new conflict: 2021 or 2022",
        ),
    ],
)
def test_a_change_is_told_in_words(now: Event, line: str) -> None:
    found = changes([EVENT], [now])
    assert as_text(found).partition("\n")[2] == f"    {line}\n"
    assert len(changes([now], [EVENT])) == 1


def test_added_gone_and_merged_stand_by_date() -> None:
    early, late = replace(EVENT, id="e2", date=edtf.parse("2020")), replace(EVENT, id="e3", date=edtf.parse("2022"))
    one = replace(EVENT, merged_from=("e3",))
    found = changes([EVENT, late], [early, one])
    assert [(change.kind, change.event.id) for change in found] == [("added", "e2"), ("merged", "e3")]
    assert summary(found) == "1 added, 1 merged"
    assert summary(changes([EVENT], [])) == "1 gone"


IDS = st.lists(st.sampled_from(["e1", "e2", "e3"]), unique=True)
TITLES = st.sampled_from(["One", "Two"])


@given(st.lists(st.builds(lambda i, t: replace(EVENT, id=i, title=t), st.sampled_from("abc"), TITLES), unique_by=id))
def test_nothing_differs_from_itself(events: list[Event]) -> None:
    unique = list({event.id: event for event in events}.values())
    assert changes(unique, unique) == []


@given(IDS, IDS)
def test_added_one_way_is_gone_the_other(old: list[str], new: list[str]) -> None:
    before, after = [replace(EVENT, id=i) for i in old], [replace(EVENT, id=i) for i in new]
    there = {(change.kind, change.event.id) for change in changes(before, after)}
    back = {(change.kind, change.event.id) for change in changes(after, before)}
    turned = {("gone" if kind == "added" else "added", identity) for kind, identity in there}
    assert turned == back

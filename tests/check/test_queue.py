"""The queue of `review`: what stands in it, for which reason, in which order."""

from __future__ import annotations

from dataclasses import replace

from timeline import edtf
from timeline.check.queue import queue
from timeline.model import Basis, Conflict, Event, Source

SOURCE = Source("a.md", "They met on 3 May 2021.")
SURE = Event("sure", edtf.parse("2021-05-03"), "They met", (), (SOURCE,))
CONFLICT = replace(SURE, id="c", conflicts=(Conflict("2021-05-03", ("a.md",)), Conflict("2021-05-04", ("b.md",))))
AMBIGUOUS = replace(SURE, id="a", date=edtf.parse("[2021-03-05,2021-05-03]"))
UNDATED = replace(SURE, id="u", date=None, undated="the document has no date")
WEAK = replace(SURE, id="w", basis=Basis.RELATIVE)


def test_the_most_pressing_first() -> None:
    items = queue([SURE, WEAK, UNDATED, AMBIGUOUS, CONFLICT])
    assert [(item.event.id, item.reason) for item in items] == [
        ("c", "conflict"),
        ("a", "ambiguous"),
        ("u", "undated"),
        ("w", "low support"),
    ]
    assert items[2].what == "the document has no date"


def test_what_a_person_has_decided_is_not_asked_again() -> None:
    for event in (CONFLICT, AMBIGUOUS, UNDATED, WEAK):
        assert queue([replace(event, reviewed=True), replace(event, hidden=True)]) == []
    assert queue([replace(CONFLICT, settled=True), replace(AMBIGUOUS, basis=Basis.PERSON)]) == []


def test_support_is_another_document_or_an_outlet() -> None:
    assert queue([replace(WEAK, sources=(SOURCE, replace(SOURCE, document="b.md")))]) == []
    assert queue([replace(WEAK, sources=(replace(SOURCE, cites=("Reuters",)),))]) == []
    copy = replace(SOURCE, document="b.md", copy_of="a.md")
    assert [item.reason for item in queue([replace(WEAK, sources=(SOURCE, copy))])] == ["low support"]

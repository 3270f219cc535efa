"""Small stories in plain text: documents in, expected events out.

A case begins with `### what it holds`. `--- NAME | PUBLISHED | PUBLISHER | TITLE` begins a document (the last three may
be left out), `===` the expectations, one a line:

    DATE FLAGS | words | documents     one event: its date (EDTF, `undated`, or `*` for any), words that one of its
                                       quotes holds, and the documents of its sources, no more and no fewer
    because | fragment; fragment       what the derivation of the event above holds
    never DATE | words                 no event that happened has that date and those words

FLAGS are a basis (derived, publication, relative, written), a status (happened, planned …), `conflict=DATE,DATE`
or `conflict=none`, `copies=N`. Every case is built twice, the second time with its documents in reverse.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from timeline import edtf
from timeline import when as w
from timeline.build import build
from timeline.model import Document, Event, Status

FOLDER = Path(__file__).parent


@dataclass
class Case:
    name: str
    documents: list[Document] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)


def cases() -> list[Case]:
    found: list[Case] = []
    for path in sorted(FOLDER.glob("*.txt")):
        for block in re.split(r"(?m)^### ", path.read_text(encoding="utf-8"))[1:]:
            name, rest = block.split("\n", 1)
            texts, _, expected = rest.partition("\n===\n")
            case = Case(f"{path.stem}: {name}", expected=[x for x in expected.splitlines() if x.strip()])
            for document in re.split(r"(?m)^--- ", texts)[1:]:
                case.documents.append(_document(*document.split("\n", 1)))
            found.append(case)
    return found


def _document(head: str, text: str) -> Document:
    name, published, publisher, title = ([x.strip() for x in head.split("|")] + ["", "", ""])[:4]
    return Document(
        name,
        text,
        title=title or None,
        publisher=publisher or None,
        published=edtf.parse(published) if published else None,
        language="en",
    )


def show(events: tuple[Event, ...]) -> str:
    lines = []
    for e in events:
        date = edtf.dump(e.date) if e.date else "undated"
        lines.append(f"{date} {e.basis} {e.status} {e.title!r} {[c.date for c in e.conflicts]} {e.because}")
        lines += [f"      {s.document}: {s.quote!r} ({s.says!r} {s.date})" for s in e.sources]
    return "\n".join(lines)


def holds(event: Event, words: str) -> bool:
    return any(all(x.casefold() in f"{event.title} {s.quote}".casefold() for x in words.split()) for s in event.sources)


def dated(event: Event, date: str) -> bool:
    if date == "*":
        return event.date is not None
    return event.date is None if date == "undated" else event.date is not None and edtf.dump(event.date) == date


def flagged(event: Event, flag: str) -> bool:
    name, _, value = flag.partition("=")
    if name == "conflict":
        return {c.date for c in event.conflicts} == (set() if value == "none" else set(value.split(",")))
    if name == "copies":
        return sum(s.copy_of is not None for s in event.sources) == int(value)
    return flag in (str(event.basis), str(event.status))


def check(line: str, events: tuple[Event, ...], last: list[Event]) -> None:
    head, *rest = (x.strip() for x in line.split("|"))
    date, *flags = head.split()
    if date == "because":
        assert all(x.strip() in (last[0].because or "") for x in rest[0].split(";")), last[0].because
    elif date == "never":
        day = edtf.parse(flags[0])
        wrong = [e for e in events if e.status is Status.HAPPENED and e.date and w.overlaps(e.date, day)]
        assert not [e for e in wrong if holds(e, rest[0])]
    else:
        documents = set(rest[1].split())
        fits = [e for e in events if dated(e, date) and holds(e, rest[0])]
        fits = [e for e in fits if {s.document for s in e.sources} == documents]
        assert len(fits) == 1, f"{len(fits)} events for: {line}"
        assert all(flagged(fits[0], f) for f in flags), f"flags: {line}"
        last[:] = fits


@pytest.mark.parametrize("case", cases(), ids=lambda c: c.name)
def test_story(case: Case) -> None:
    events = build(case.documents).events
    last: list[Event] = []
    try:
        for line in case.expected:
            check(line, events, last)
    except AssertionError as error:
        pytest.fail(f"{error}\n{show(events)}")
    assert build(case.documents[::-1]).events == events


def test_there_are_enough_stories() -> None:
    assert len(cases()) >= 40

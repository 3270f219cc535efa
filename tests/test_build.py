"""The line through the rooms: any order, any number of workers and a cache give the same timeline."""

from __future__ import annotations

from dataclasses import replace

import pytest

from timeline import edtf
from timeline.build import Timeline, build
from timeline.model import Actor, Basis, Claim, Document, Extraction

TOLD = (
    "Mayor Elsa Norling opened the Gamla bridge on 3 May 2019.",
    "The bridge firm Traverse sold its yard in Malmen on 9 April 2019.",
    "On 12 March 2019 divers of the Lindal Rescue Service found the wreck of the barge Tuva.",
    "The harbour pilot Jonas Ekberg retired on 1 May 2019.",
    "Parliament passed the Waterways Act on 20 March 2019.",
    "Ferry line Skerry bought two ships from Baltline on 27 May 2019.",
    "Elsa Norling opened the Gamla bridge on 3 May 2019, and 4,000 people walked across it.",
    "The county court fined Traverse 90,000 kronor on 14 May 2019.",
    "A fire destroyed the sawmill of Norr Timber on 2 February 2019.",
    "Professor Ines Dahl published her study of the strait on 8 January 2019.",
)
PAPERS = [
    Document(f"paper-{n:02}.txt", text, published=edtf.parse("2019-06-01"), language="en")
    for n, text in enumerate(TOLD)
]


@pytest.fixture(scope="module")
def alone() -> Timeline:
    return build(PAPERS)


def test_a_build_finds_dated_events_with_their_sources(alone: Timeline) -> None:
    opened = [e for e in alone.events if e.date == edtf.parse("2019-05-03") and "Gamla" in e.title]
    assert [s.document for e in opened for s in e.sources] == ["paper-00.txt", "paper-06.txt"]
    assert opened[0].basis is Basis.WRITTEN
    assert alone.claims >= len(alone.events) > 0


def test_the_order_of_documents_does_not_matter(alone: Timeline) -> None:
    assert build(PAPERS[::-1]) == alone


def test_workers_change_nothing_but_the_time(alone: Timeline) -> None:
    assert build(PAPERS, jobs=2) == alone


def test_known_extractions_are_taken_as_they_are(alone: Timeline) -> None:
    told: list[Claim] = [replace(c, quote="cached") for c in alone.extractions["paper-00.txt"].claims]
    known = {"paper-00.txt": Extraction(tuple(told))}
    result = build(PAPERS, known=known)
    assert result.extractions["paper-00.txt"] == known["paper-00.txt"]
    assert any(s.quote == "cached" for e in result.events for s in e.sources)


def test_progress_counts_up_to_the_whole() -> None:
    seen: list[tuple[int, int]] = []
    build(PAPERS[:3], progress=lambda done, whole: seen.append((done, whole)))
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_no_documents_make_an_empty_timeline() -> None:
    result = build([])
    assert (result.events, result.claims, result.documents) == ((), 0, ())


def test_what_the_person_declared_names_an_actor(alone: Timeline) -> None:
    declared = Actor("Mayor of Gamla", aliases=("Elsa Norling",))
    names = {a for e in build(PAPERS[:2], [declared]).events for a in e.actors}
    assert "Mayor of Gamla" in names
    assert "Elsa Norling" not in names

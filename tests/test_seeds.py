"""The five real documents of the neighbouring folder, built as a user would: what a careful reader gets from them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from timeline import build, edtf
from timeline import when as w
from timeline.model import Event, Status
from timeline.read import load, scan

SEEDS = Path(__file__).parents[1].parent / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the folder ../shared is not here")
KEYS = (
    "dod-directive secret-west amazon-openai-partnership supply-chain-risk anthropic-barred pentagon-deal "
    "march-2-amendments information-report aws-confirms"
).split()


@cache
def gold() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((SEEDS / "gold.yaml").read_text(encoding="utf-8"))
    return loaded


@cache
def built() -> tuple[dict[str, str], tuple[Event, ...]]:
    found, problems = scan([SEEDS / "docs"], SEEDS / "docs")
    assert problems == []
    documents = [document for one in found for document in load(one)[0]]
    return {d.id: d.text for d in documents}, build.build(documents).events


def telling(document: str, passage: str) -> list[Event]:
    """The events that have their evidence in a passage."""
    texts, events = built()
    start = texts[document].index(passage)
    end = start + len(passage)
    return [
        e
        for e in events
        if any(s.document == document and (s.start or 0) < end and start < (s.end or 0) for s in e.sources)
    ]


def dated_event(key: str) -> Event:
    """The one event that a part of the gold is found as."""
    entry = next(e for e in gold()["events"] if e["key"] == key)
    span = edtf.parse(str(entry.get("within", entry["date"])))
    found = {
        event.title: event
        for document, passage in entry["reports"].items()
        for event in telling(document, passage)
        if event.date is not None and w.overlaps(event.date, span)
    }
    passages = [(d, p) for d, p in entry["reports"].items()]
    best = max(found.values(), key=lambda e: sum(e in telling(d, p) for d, p in passages), default=None)
    assert best is not None, f"{key} is not found"
    return best


def test_the_list_of_keys_is_whole() -> None:
    assert [e["key"] for e in gold()["events"]] == KEYS


@pytest.mark.parametrize("key", KEYS)
def test_every_event_is_found_with_a_date_that_the_sources_carry(key: str) -> None:
    entry = next(e for e in gold()["events"] if e["key"] == key)
    event = dated_event(key)
    assert event.status is Status.HAPPENED
    assert event.date is not None
    first, last = w.bounds(edtf.parse(str(entry.get("within", entry["date"]))))
    assert first <= w.bounds(event.date)[1] <= last


def test_each_is_an_event_of_its_own() -> None:
    assert len({dated_event(key).title for key in KEYS}) == len(KEYS)


def test_the_day_of_the_deal_is_reasoned_out_of_four_documents() -> None:
    event = dated_event("pentagon-deal")
    assert event.date is not None
    assert edtf.dump(event.date) == "2026-02-27"
    assert {s.document[:3] for s in event.sources} >= {"000", "002", "003", "004"}
    assert event.because is not None
    assert "the end of February 2026" in event.because
    assert "Friday" in event.because


def test_a_date_by_relation_goes_to_what_the_relation_names_only() -> None:
    """Hours after the ban: so was the deal with the Pentagon, not what else the firm signed."""
    found = telling("001_19a5bd4374f022c0.txt", "partnership with Amazon Web Services")
    assert found
    assert [
        edtf.dump(e.date) for e in found if e.date and w.bounds(e.date)[1] < w.bounds(edtf.parse("2026-03-01"))[0]
    ] == []


@pytest.mark.parametrize("n", range(3))
def test_what_has_no_date_gets_none(n: int) -> None:
    entry = gold()["undated"][n]
    found = telling(entry["document"], entry["quote"])
    assert found
    assert all(e.date is None and e.undated for e in found)


@pytest.mark.parametrize("n", range(3))
def test_what_is_no_event_is_none(n: int) -> None:
    entry = gold()["not_events"][n]
    assert [e.title for e in telling(entry["document"], entry["quote"]) if e.date and e.status is Status.HAPPENED] == []

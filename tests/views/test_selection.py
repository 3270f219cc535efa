"""Filters: what they let through and what they do not."""

import pytest
from hypothesis import given
from views.made import selections

from timeline import edtf
from timeline.model import Actor, Document, Event, Source, Status
from timeline.views.selection import Query, Selection, order, outlet, reading, select


def event(key: str, date: str | None, title: str = "A thing", **more: object) -> Event:
    source = Source("notes/a.md", "a quote", cites=("www.thewire.example",))
    fields: dict[str, object] = {"actors": ("Pentagon",), "sources": (source,)} | more
    return Event(key, edtf.parse(date) if date else None, title, **fields)  # type: ignore[arg-type]


WHOLE = Selection(
    (Document("notes/a.md", "", publisher="The Courier"),),
    (
        Actor("Pentagon", aliases=("Department of Defense", "DoD", "U.S. Defense Department")),
        Actor("Amazon"),
        Actor("Amazon Web Services", aliases=("AWS",)),
        Actor("The Wire", domains=("thewire.example",)),
    ),
    (
        event("1", "2026-03-02"),
        event("2", "2025-05/2025-08", actors=("Amazon Web Services",)),
        event("3", "2026-03", salience=0.9, tags=("Law",)),
        event("4", None, undated="no date"),
        event("5", "2026-04-01", status=Status.DENIED),
        event("6", "2026-04-02", hidden=True),
    ),
)


def ids(**query: object) -> list[str]:
    return [e.id for e in select(WHOLE, Query(**query)).events]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, ["2", "3", "1", "5", "4"]),
        ({"actors": ("dod",)}, ["3", "1", "5", "4"]),
        ({"actors": ("us defense department",)}, ["3", "1", "5", "4"]),
        ({"actors": ("AMAZON",)}, []),
        ({"actors": ("aws",)}, ["2"]),
        ({"actors": ("web services",)}, ["2"]),  # where nobody is called so alone
        ({"actors": ("the Services",)}, ["2"]),
        ({"actors": ("aws", "dod")}, []),
        ({"sources": ("The Wire",)}, ["2", "3", "1", "5", "4"]),
        ({"sources": ("the courier",)}, ["2", "3", "1", "5", "4"]),
        ({"sources": ("a.md",)}, ["2", "3", "1", "5", "4"]),
        ({"sources": ("wire",)}, ["2", "3", "1", "5", "4"]),
        ({"sources": ("other.org",)}, []),
        ({"since": edtf.parse("2026-03-15")}, ["3", "5"]),
        ({"until": edtf.parse("2025-06")}, ["2"]),
        ({"since": edtf.parse("2025-08-31"), "until": edtf.parse("2026-03-01")}, ["2", "3"]),
        ({"undated": True}, ["4"]),
        ({"hidden": True}, ["6"]),
        ({"tags": ("law",)}, ["3"]),
        ({"top": 1}, ["3"]),
        ({"top": 0}, []),
        ({"min_salience": 0.5}, ["3"]),
        ({"min_sources": 2}, []),
        ({"match": "a QUOTE"}, ["2", "3", "1", "5", "4"]),
        ({"match": "nothing"}, []),
    ],
)
def test_select(query: dict[str, object], expected: list[str]) -> None:
    assert ids(**query) == expected


def test_what_is_offered_to_a_reader() -> None:
    def read(**query: object) -> list[str]:
        return [e.id for e in reading(select(WHOLE, Query(**query)), Query(**query)).events]  # type: ignore[arg-type]

    assert read() == ["2", "3", "1"]
    assert read(undated=True) == ["4"]
    assert read(every=True) == ["2", "3", "1", "5", "4"]
    assert read(hidden=True) == ["6"]


def test_conflicts_stay_settled() -> None:
    from timeline.model import Conflict

    open_ = event("1", "2026", conflicts=(Conflict("2025", ("b.md",)),))
    settled = event("2", "2026", conflicts=(Conflict("2025", ("b.md",)),), settled=True)
    chosen = select(Selection(events=(open_, settled, event("3", "2026"))), Query(conflicts=True))
    assert [e.id for e in chosen.events] == ["1"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("techcrunch.com", "TechCrunch", True),
        ("www.reuters.com", "Reuters", True),
        ("The Information", "theinformation.com", False),  # an alias, which the actors table knows
        ("bbc.co.uk", "BBC", True),
        ("news.example.org", "Example", True),
        ("reuters.com", "routers.com", False),
    ],
)
def test_outlets(one: str, other: str, same: bool) -> None:
    assert (outlet(one) == outlet(other)) is same


@given(selections)
def test_selected_events_are_sorted_and_chosen_from_the_whole(selection: Selection) -> None:
    chosen = select(selection, Query()).events
    assert list(chosen) == sorted(chosen, key=order)
    assert select(Selection(events=chosen), Query()).events == chosen


def test_long_paths_are_called_by_their_shortest_ending() -> None:
    from timeline.views.layout import Named

    ids = ["notes/a.md", "../../far/one/a.md", "../../far/two/a.md", "../../far/b.md", f"{'x' * 40}/c.md"]
    named = Named.of(Selection(documents=tuple(Document(name, "") for name in ids)))
    assert [named.name(name) for name in ids] == ["notes/a.md", "one/a.md", "two/a.md", "b.md", "c.md"]


def test_what_is_of_a_whole_year_stands_under_no_month() -> None:
    from timeline.views.layout import Heading, rows

    days = [f"2021-{month:02}-09" for month in range(1, 13)]
    events = tuple(event(str(n), date) for n, date in enumerate(["2021", *days]))
    shown = [row.text if isinstance(row, Heading) else "" for row in rows(select(Selection(events=events), Query()))]
    assert shown[:4] == ["2021", "", "January 2021", ""]

"""What `show --top` leaves unread changes nothing of what it prints."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store.building import event, source

from timeline.cli.foremost import foremost
from timeline.model import Event, Status
from timeline.store import Cache, shelf
from timeline.views.selection import Query, Selection, reading, select

STATUSES = st.sampled_from([*[Status.HAPPENED] * 4, *Status])


@st.composite
def events(draw: st.DrawFn) -> tuple[Event, ...]:
    made = []
    for number in range(draw(st.integers(0, 12))):
        one = event(f"Number {number}", draw(st.sampled_from(["2020", "2021-05", None])), source("a.md", str(number)))
        salience = draw(st.sampled_from([0.0, 0.25, 0.5, 0.75]))
        one = replace(one, id=f"e{number}", salience=salience, hidden=draw(st.booleans()), status=draw(STATUSES))
        made.append(one)
    return tuple(made)


QUERIES = st.builds(
    Query, top=st.integers(1, 9), min_salience=st.sampled_from([0.0, 0.0, 0.5, 0.9]), every=st.booleans()
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(every=events(), query=QUERIES, form=st.sampled_from(["data", "page", "terminal"]))
def test_the_same_is_shown(tmp_path: Path, every: tuple[Event, ...], query: Query, form: str) -> None:
    data, left_out = form == "data", form == "terminal"
    kept = Cache(tmp_path, "1")
    shelf.put(kept, "name", every)
    choice = foremost(query, data=data, left_out=left_out)
    assert choice is not None
    some = shelf.chosen(kept, "name", choice)
    assert some is not None

    def shown(offered: tuple[Event, ...]) -> Selection:
        whole = Selection(events=offered)
        return select(whole if data else reading(whole, query), query)

    assert shown(some) == shown(every)
    if left_out:  # what the reader is told was left out is counted from all of them
        told = replace(query, top=None)

        def aside(offered: tuple[Event, ...]) -> set[str]:
            kept = reading(Selection(events=offered), told).events
            hidden = {e.id for e in offered if e.hidden}
            return {e.id for e in offered} - {e.id for e in kept} | hidden

        assert aside(some) == aside(every)


def test_what_a_gist_cannot_answer_reads_everything() -> None:
    asked = [Query(top=3, match="x"), Query(top=3, actors=("a",)), Query(top=3, hidden=True), Query(), Query(top=0)]
    assert [foremost(query, data=False, left_out=False) for query in asked] == [None] * 5


def test_only_what_is_wanted_is_read(tmp_path: Path) -> None:
    kept = Cache(tmp_path, "1")
    every = tuple(replace(event(f"Number {n}", "2020"), id=f"e{n}", salience=n / 100) for n in range(100))
    shelf.put(kept, "name", every)
    choice = foremost(Query(top=3), data=False, left_out=True)
    assert choice is not None
    assert shelf.chosen(kept, "name", choice) == every[-3:]
    assert shelf.every(kept, "name") == every

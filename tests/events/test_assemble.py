"""Matching and date reasoning on hand-built claims."""

from __future__ import annotations

import pytest
from events.building import claim, events_of

from timeline import claims, edtf
from timeline import when as w
from timeline.events import assemble
from timeline.model import Anchor, Basis, Clue, Document, Event, Grain, Modifier, Status


def test_a_weekday_in_one_document_narrows_the_end_of_a_month_in_another() -> None:
    end = w.modified(w.of_month(2023, 6), Modifier.END)
    events = events_of(
        [
            claim(
                "a",
                "Norvik Shipping announced the sale of its ferry fleet to Baltline at the end of June 2023",
                says="at the end of June 2023",
                when=end,
                actors=("Norvik Shipping", "Baltline"),
                trigger="announced",
            ),
            claim(
                "b",
                "Late on Thursday, Norvik Shipping announced it would sell the ferry fleet to Baltline",
                says="Late on Thursday",
                clue=Clue(Anchor.DOCUMENT, weekday=3),
                actors=("Norvik Shipping", "Baltline"),
                trigger="announced",
            ),
        ]
    )
    assert len(events) == 1
    assert events[0].date is not None
    assert edtf.dump(events[0].date) == "2023-06-29"
    assert events[0].basis is Basis.DERIVED
    assert events[0].because == (
        "'at the end of June 2023' (a) leaves 26–30 June 2023; 'Late on Thursday' (b) leaves 29 June 2023"
    )


def test_two_events_of_one_actor_on_one_day_stay_two() -> None:
    recall = "Harlow Foods recalled its frozen peas on 3 May 2024"
    rise = "Harlow Foods named Ruth Ames finance chief on 3 May 2024"
    events = events_of(
        [
            claim("a", recall, "2024-05-03", "3 May 2024", ("Harlow Foods",), trigger="recalled"),
            claim("b", rise, "2024-05-03", "3 May 2024", ("Harlow Foods", "Ruth Ames"), trigger="named"),
        ]
    )
    assert len(events) == 2


def test_different_days_of_one_thing_are_a_conflict() -> None:
    one = "Divers raised the trawler Astrid from 41 metres on 3 May 2024"
    other = "The trawler Astrid was raised by divers from 41 metres on 4 May 2024"
    events = events_of(
        [
            claim("a", one, "2024-05-03", "3 May 2024", ("Astrid",), trigger="raised"),
            claim("b", other, "2024-05-04", "4 May 2024", ("Astrid",), trigger="raised"),
        ]
    )
    assert len(events) == 1
    assert [(c.date, c.documents) for c in events[0].conflicts] == [("2024-05-03", ("a",)), ("2024-05-04", ("b",))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Poe sued Orbis Rail on {}", "Tom Rudge sued Orbis Rail on {}"),
        ("Norway banned the Kalden tablet on {}", "Sweden banned the Kalden tablet on {}"),
        ("Kalden appointed Ann Poe as finance chief on {}", "Kalden appointed Tom Rudge as finance chief on {}"),
        ("Ann Poe resigned from the Kalden board on {}", "Tom Rudge resigned from the Kalden board on {}"),
    ],
)
def test_what_others_did_on_another_day_is_no_contradiction(one: str, other: str) -> None:
    """Each document names somebody in one role of whom the other says nothing; with the same names it is one event."""
    assert [e.conflicts for e in read_events(one.format("8 March 2026"), other.format("9 March 2026"))] == [(), ()]
    (event,) = read_events(one.format("8 March 2026"), one.format("9 March 2026"))
    assert [c.date for c in event.conflicts] == ["2026-03-08", "2026-03-09"]


def read_events(*texts: str) -> tuple[Event, ...]:
    """The events of texts as they are read, a document each."""
    documents = [Document(f"{n}.md", f"{text}.") for n, text in enumerate(texts)]
    return assemble([claims.extract(d) for d in documents], documents).events


def test_a_plan_that_another_document_reports_as_done_is_that_event() -> None:
    plan = "Arlen will close the Mercer bridge on 12 March 2018"
    done = "Arlen closed the Mercer bridge on 12 March 2018"
    events = events_of(
        [
            claim("a", plan, "2018-03-12", "12 March 2018", ("Arlen",), trigger="close", status=Status.PLANNED),
            claim("b", done, "2018-03-12", "12 March 2018", ("Arlen",), trigger="closed"),
        ]
    )
    assert [e.status for e in events] == [Status.HAPPENED]


def test_what_is_denied_is_not_merged_with_what_happened() -> None:
    sold = "Dorling United sold its stadium to Arcadia on 4 February 2014"
    events = events_of(
        [
            claim("a", sold, "2014-02-04", "4 February 2014", ("Dorling United",), trigger="sold"),
            claim(
                "b", sold, "2014-02-04", "4 February 2014", ("Dorling United",), trigger="sold", status=Status.DENIED
            ),
        ]
    )
    assert sorted(e.status for e in events) == [Status.DENIED, Status.HAPPENED]


def test_hours_after_an_event_that_another_document_dates() -> None:
    ruling = "The high court struck down the Ravel licence on 13 February 2020"
    protest = "Marchers occupied the pit hours after the high court struck down the Ravel licence"
    says = "hours after the high court struck down the Ravel licence"
    clue = Clue(Anchor.EVENT, unit=Grain.HOUR, direction=1, event="the high court struck down the Ravel licence")
    events = events_of(
        [
            claim("a", ruling, "2020-02-13", "13 February 2020", ("Ravel",), trigger="struck"),
            claim("b", protest, says=says, clue=clue, trigger="occupied"),
        ]
    )
    dates = {e.title: (edtf.dump(e.date), e.basis) for e in events if e.date is not None}
    assert dates == {ruling: ("2020-02-13", Basis.WRITTEN), protest: ("2020-02-13/2020-02-14", Basis.DERIVED)}


@pytest.mark.parametrize(
    "declared", ["All times Central:", "All hours are in CST;", "All times | CST (UK = CST + 6) |", "All times: CST"]
)
def test_clock_times_have_the_zone_that_their_document_declares(declared: str) -> None:
    quote = f"{declared} the pumps at Orley stopped at 14:05 on 3 January 2019"
    at = w.at_time(w.containing(w.bounds(edtf.parse("2019-01-03"))[0], Grain.DAY), 14, 5, None, None)
    (event,) = events_of([claim("a", quote, says="14:05 on 3 January 2019", when=at, trigger="stopped")])
    assert event.date is not None
    assert event.date.zone == "CST"


def test_a_local_time_has_no_zone_of_another_time() -> None:
    day = w.containing(w.bounds(edtf.parse("2019-01-03"))[0], Grain.DAY)
    zoned, local = w.at_time(day, 14, 5, None, "UTC"), w.at_time(day, 20, 30, None, None)
    events = events_of(
        [
            claim("a", "The pumps at Orley stopped at 14:05 UTC", says="14:05 UTC", when=zoned, trigger="stopped"),
            claim("a", "A bus arrived at 20:30 local time", says="20:30", when=local, trigger="arrived", order=1),
        ]
    )
    assert [e.date.zone for e in events if e.date is not None] == ["UTC", None]


def test_what_came_after_an_event_gives_it_no_title() -> None:
    texts = {
        "a.txt": "The claim follows the death of Amina Yusuf on 9 December 2021.",
        "b.txt": "Amina Yusuf died in December 2021. Judges heard the case in 2024.",
    }
    documents = [Document(name, text, published=edtf.parse("2024-05-22")) for name, text in texts.items()]
    events = assemble([claims.extract(d) for d in documents], documents).events
    assert [e.title for e in events if e.date is not None and edtf.dump(e.date) == "2021-12-09"] == ["Amina Yusuf died"]

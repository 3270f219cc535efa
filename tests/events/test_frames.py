"""Asides of a report that are of the day of its news, told with short reports."""

from __future__ import annotations

from timeline import edtf
from timeline.build import build
from timeline.model import Basis, Document, Event


def _aside(text: str, words: str) -> Event:
    """The event of an aside of a report of 9 March 2019, a Saturday."""
    result = build([Document("report", text, published=edtf.parse("2019-03-09"))])
    found = [e for e in result.asides if any(words in s.quote for s in e.sources)]
    assert len(found) == 1
    return found[0]


def _date(event: Event) -> str:
    assert event.date is not None
    return edtf.dump(event.date)


_NEWS = "The engineer Grace Tanaka showed a new tram in Leeds on Thursday.\n\n"


def test_what_the_same_person_did_is_of_the_day_of_the_news() -> None:
    event = _aside(_NEWS + "The doors open in a second. Tanaka praised the brakes as the best in Europe.", "praised")
    assert (_date(event), event.basis) == ("2019-03-07", Basis.DERIVED)
    assert event.because == "'Thursday' (report), of what is told before it, leaves 7 March 2019"


def test_what_another_did_is_known_by_its_report_only() -> None:
    event = _aside(_NEWS + "The doors open in a second. The banker Lou Petri praised the brakes.", "praised")
    assert (_date(event), event.basis) == ("2019-03-09", Basis.PUBLICATION)


def test_another_day_told_of_the_person_ends_it() -> None:
    event = _aside(_NEWS + "Tanaka visited Ghent on 4 March 2019. Tanaka praised the brakes there.", "praised")
    assert event.basis is Basis.PUBLICATION


def test_what_had_been_done_before_is_not_of_the_day() -> None:
    event = _aside(_NEWS + "The doors open in a second. Tanaka had praised the brakes of the old ones.", "praised")
    assert event.basis is Basis.PUBLICATION


def test_news_of_long_ago_and_of_the_day_of_the_report_lend_no_day() -> None:
    for day in ("on 4 January 2019", "today"):
        news = f"The engineer Grace Tanaka showed a new tram in Leeds {day}.\n\n"
        event = _aside(news + "The doors open in a second. Tanaka praised the brakes as the best.", "praised")
        assert event.basis is Basis.PUBLICATION

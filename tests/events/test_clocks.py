"""Zones of clock times: from the words behind them, from another clock, from another document."""

from __future__ import annotations

import pytest

from timeline import edtf
from timeline.build import build
from timeline.model import Document, Event


def _events(*texts: str) -> tuple[Event, ...]:
    published = edtf.parse("2019-03-09")
    return build([Document(f"{n}.txt", text, published=published) for n, text in enumerate(texts)]).events


def _zones(*texts: str) -> dict[str, str | None]:
    """The zone of each event by its clock time."""
    return {
        edtf.fields(e.date)["time"]: e.date.zone for e in _events(*texts) if e.date and "time" in edtf.fields(e.date)
    }


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("The dam at Orrin failed at 3:35 in the morning local time (08:35 UTC) on 7 March 2019.", "-05:00"),
        ("The ferry Astrid sank on 7 March 2019 at 03:35 (2205Z on the 6th).", "+05:30"),
        ("The ferry Astrid sank on 7 March 2019 at 03:35 (5:35 a.m. CET).", "-01:00"),
        ("The ferry Astrid sank on 7 March 2019 at 03:35 (03:41 by the clock of the mate).", None),
        ("The ferry Astrid sank at 03:35 Pacific on 7 March 2019.", "PST"),
        ("The ferry Astrid sank on 7 March 2019 at 03:35 (3,500 tons of ore were lost).", None),
    ],
)
def test_a_clock_beside_another_tells_its_zone(text: str, zone: str | None) -> None:
    assert _zones(text) == {"03:35": zone}


_DIARY = (
    "The ferry Astrid left Orrin at 21:10 on 6 March 2019.\n\n"
    "The ferry Astrid struck a rock at 22:47 on 6 March 2019.\n\n"
    "The mate lit a flare at 23:05 on 6 March 2019."
)
_BOARD = "The ferry Astrid struck a rock off Tarn at 22:47 CET on 6 March 2019."


def test_a_document_is_on_the_clock_of_one_that_gives_the_same_time_of_the_same_event() -> None:
    assert set(_zones(_DIARY).items()) == {("21:10", None), ("22:47", None), ("23:05", None)}
    assert set(_zones(_DIARY, _BOARD).values()) == {"CET"}


def test_clocks_that_two_documents_place_in_two_zones_stay_as_they_are() -> None:
    other = "The ferry Astrid left the quay of Orrin at 21:10 EET on 6 March 2019."
    found = _zones(_DIARY, _BOARD, other)
    assert found == {"21:10": "EET", "22:47": "CET", "23:05": None}

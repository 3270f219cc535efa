"""EDTF strings come back as they went in, and so do a store's date fields."""

import pytest

from timeline import edtf
from timeline import when as w
from timeline.model import Modifier, When


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-27",
        "2026-02",
        "2026",
        "2026-21",
        "2025-34",
        "2025-41",
        "199X",
        "17XX",
        "-0043",
        "2026-02-24/2026-02-28",
        "2025-05/2025-08",
        "2019/..",
        "../2025-03",
        "1939/1945",
        "2004-06/2006-08-05",
        "1850~",
        "1984?",
        "[2026-03-04,2026-04-03]",
        "1985-XX",
        "/2019",
        "2024-24",
    ],
)
def test_print_parse_print(text: str) -> None:
    assert edtf.dump(edtf.parse(text)) == text


@pytest.mark.parametrize(
    "when",
    [
        w.modified(w.of_year(2025), Modifier.MID),
        w.modified(w.of_month(2026, 2), Modifier.END),
        w.in_part(w.of_day(2026, 2, 27), "EV"),
        w.of_week(w.moment(2026, 2, 25)),
        w.at_time(w.of_day(2026, 2, 27), 9, 42, 17, "UTC"),
        w.of_century(18),
    ],
)
def test_fields_come_back(when: When) -> None:
    assert edtf.from_fields(edtf.fields(when)) == when

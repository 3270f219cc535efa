"""The zone of a time stands behind its figures, or behind the part of the day."""

from __future__ import annotations

import pytest

from timeline import dates, edtf


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("It began at 5:52 in the morning EST.", "EST"),
        ("At 7:40 o'clock Irish time they took him.", "Europe/Dublin"),
        ("The gates opened at 8 o'clock BST on Monday.", "BST"),
        ("It was nine in the morning in Ireland.", None),
        ("It began at 5 in the morning. EST is a zone.", None),
    ],
)
def test_the_zone_behind_a_part_of_the_day(text: str, zone: str | None) -> None:
    times = [m.when for m in dates.tag(text, published=edtf.parse("2025-01-23"))]
    assert [when.zone for when in times if when is not None][:1] == [zone]

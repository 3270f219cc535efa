"""The TIMEX3 view is well-formed for any text and loses none of it."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import edtf
from timeline.dates import tag
from timeline.views import timex3

PUBLISHED = edtf.parse("2026-03-05")


def test_a_range_points_at_its_other_end() -> None:
    text = "The fair ran from 3 to 7 May 2023 & was <full>."
    root = ET.fromstring(timex3.xml("a.txt", text, tag(text, PUBLISHED), PUBLISHED))
    first, last = root.findall("TEXT/TIMEX3")
    assert (first.text, first.get("value"), first.get("endPoint")) == ("3", "2023-05-03", last.get("tid"))
    assert (last.text, last.get("value"), last.get("beginPoint")) == ("7 May 2023", "2023-05-07", first.get("tid"))
    assert "".join(root.find("TEXT").itertext()) == text  # type: ignore[union-attr]


def test_a_range_of_hours_begins_in_the_half_of_the_day_in_which_it_ends() -> None:
    text = "At 14:02 Ana wrote that mails had failed from 10 to 11:45."
    assert [m.value for m in tag(text, PUBLISHED)] == [
        "2026-03-05T14:02",
        "2026-03-05T10:00",
        "2026-03-05T11:45",
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("fireworks 9:45pm, home by 10", ["2026-03-05T21:45", "2026-03-05T22:00"]),
        ("polls open til 8", ["2026-03-05T20:00"]),
        ("slept til 9", ["2026-03-05T09:00"]),
        ("see u 2moz at half 7", ["2026-03-06T19:30"]),
    ],
)
def test_hours_of_messages_are_of_the_half_of_the_day_that_is_meant(text: str, values: list[str]) -> None:
    assert [m.value for m in tag(text, PUBLISHED)] == values


def test_figures_without_a_sign_are_hours_of_twenty_four() -> None:
    text = "Calm from 0100 till 2115, reefed 1640, in by 1800 on 3 June 1982, out at 0615."
    assert [m.value[-5:] for m in tag(text, None)] == ["01:00", "21:15", "16:40", "18:00", "06:15"]


def test_what_hangs_on_the_document_says_so() -> None:
    text = "It broke yesterday."
    root = ET.fromstring(timex3.xml("a.txt", text, tag(text, PUBLISHED), PUBLISHED))
    timex = root.find("TEXT/TIMEX3")
    assert timex is not None
    assert timex.get("anchorTimeID") == "t0"
    assert root.find("DCT/TIMEX3").get("value") == "2026-03-05"  # type: ignore[union-attr]


def test_a_line_holds_what_scorers_read() -> None:
    text = "Shut since mid-2025."
    data = json.loads(timex3.line("a", tag(text, PUBLISHED)))
    assert data["timexes"] == [
        {"start": 11, "end": 19, "text": "mid-2025", "type": "DATE", "value": "2025", "mod": "MID",
         "edtf": "2025-05/2025-08", "rule": "<year>"}
    ]  # fmt: skip


def test_explanations_name_rule_and_anchor() -> None:
    (mention,) = tag("It broke last Friday.", PUBLISHED)
    told = timex3.explain(mention)
    assert "rule: last <weekday>" in told
    assert "anchor: 2026-03-05, the document's date" in told
    assert "date: 2026-02-27" in told


@given(st.text(max_size=60), st.sampled_from(["yesterday", "in May 2024", "3 to 7 May", "the 90s", "at 9 a.m."]))
def test_any_text_is_well_formed(text: str, phrase: str) -> None:
    whole = f"{text} {phrase} {text}"
    ET.fromstring(timex3.xml(text, whole, tag(whole, PUBLISHED), PUBLISHED))


def test_a_time_of_a_day_that_was_told_before_keeps_its_hour() -> None:
    text = "It was sold on 25 November 2008. By March 2009 all was found. At 8 p.m. on 25 November he had said so."
    assert tag(text, edtf.parse("2010-01-28"))[-1].value == "2008-11-25T20:00"

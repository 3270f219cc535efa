"""The JSON form is documented field by field, and its records never change their form."""

import re
from pathlib import Path

from hypothesis import given
from views.made import selections

from timeline.model import Actor, Document, Event, Part, Source
from timeline.views import records
from timeline.views.selection import Selection

PAGE = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")
EMPTY = {
    "documents": records.document(Document("a", "")),
    "actors": records.actor(Actor("a")),
    "events": records.event(Event("1", None, "t", (), ())),
    "sources of an event": records.source(Source("a", "q")),
}


def documented(section: str) -> list[str]:
    """The fields that stand in a section's table, in order."""
    table = PAGE.partition(f"## {section}\n")[2].partition("\n## ")[0]
    cells = re.findall(r"^\| ((?:`\w+`(?:, )?)+) \|", table, re.MULTILINE)
    return [name for cell in cells for name in re.findall(r"`(\w+)`", cell)]


def test_every_field_is_documented_and_no_other() -> None:
    for section, record in EMPTY.items():
        assert sorted(documented(section)) == sorted(record), section
    assert set(records.part(Part("a", "b", 0, 1))) <= set(re.findall(r"`(\w+)`", PAGE))
    assert f"`schema`, today {records.SCHEMA}:" in PAGE


@given(selections)
def test_every_record_has_every_field(selection: Selection) -> None:
    for event in selection.events:
        assert records.event(event).keys() == EMPTY["events"].keys()
        for source in event.sources:
            assert records.source(source).keys() == EMPTY["sources of an event"].keys()

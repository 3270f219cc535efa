"""Text from documents does nothing in any format: no escape sequence, no markup, no formula."""

import csv as stdlib_csv
import io
import json as stdlib_json
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from views.made import HOSTILE, events, selections, text

from timeline.views import csv, json, markdown, table, terminal, why
from timeline.views.inert import line
from timeline.views.layout import rows
from timeline.views.selection import Selection

ACTIVE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u2028\u2029\ud800-\udfff]"
)
OURS = re.compile(r"\x1b\[[0-9;]*m")


@given(text)
def test_a_line_is_one_line_without_active_characters(value: str) -> None:
    made = line(value)
    assert not ACTIVE.search(made)
    assert "\n" not in made
    assert line(made) == made


@settings(max_examples=40)
@given(selections)
def test_no_active_character_in_plain_formats(selection: Selection) -> None:
    for made in (table.render(selection), json.render(selection), json.render_lines(selection)):
        assert not ACTIVE.search(made)
    assert not ACTIVE.search(markdown.render(selection))
    assert not ACTIVE.search(csv.render(selection).replace("\r\n", "\n"))


@settings(max_examples=50)
@given(selections, st.integers(20, 200))
def test_a_terminal_gets_no_sequence_but_our_colours(selection: Selection, width: int) -> None:
    plain = terminal.render(selection, width, colour=False)
    assert not ACTIVE.search(plain)
    coloured = terminal.render(selection, width, colour=True)
    assert OURS.sub("", coloured) == plain


@settings(max_examples=50)
@given(events)
def test_why_is_inert(event: object) -> None:
    from timeline.model import Event

    assert isinstance(event, Event)
    laid = list(why.rows(event, {}, {}, ["title"]))
    assert not ACTIVE.search(table.plain(laid))
    assert not ACTIVE.search(terminal.wrapped(laid, 80, colour=False))


@given(selections)
def test_every_line_of_json_lines_is_json(selection: Selection) -> None:
    lines = json.render_lines(selection).split("\n")
    assert lines.pop() == ""
    assert [stdlib_json.loads(one)["title"] for one in lines] == [event.title for event in selection.events]


@given(selections)
def test_json_keeps_every_character(selection: Selection) -> None:
    read = stdlib_json.loads(json.render(selection))
    assert read["schema"] == 1
    assert [s["quote"] for e in read["events"] for s in e["sources"]] == [
        s.quote for e in selection.events for s in e.sources
    ]


MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable(["strikethrough", "table"])


@given(text)
@example("__0__")
def test_escaped_text_is_text_to_markdown(value: str) -> None:
    (paragraph,) = [t for t in MARKDOWN.parse(f"- **x**: {markdown.escape(value)}.") if t.type == "inline"]
    assert paragraph.children is not None
    tail = paragraph.children[[t.type for t in paragraph.children].index("strong_close") + 1 :]
    assert {t.type for t in tail} <= {"text", "text_special"}, tail
    assert "".join(t.content for t in tail) == f": {line(value)}.".rstrip()


@given(text)
def test_escaped_text_begins_no_block(value: str) -> None:
    kinds = {t.type for t in MARKDOWN.parse(markdown.escape(value))}
    assert kinds <= {"paragraph_open", "inline", "paragraph_close"}


@pytest.mark.parametrize("value", ["see http://x.org", "HTTPS://x.org", "www.x.org", "WWW.x.org", "ftp://x.org"])
def test_a_bare_address_is_no_link_on_github(value: str) -> None:
    # The extended autolinks of GitHub's Markdown begin with these, and a backslash in them ends them.
    assert not re.search(r"(?i)(?:https?|ftp)://|www\.", markdown.escape(value))


@pytest.mark.parametrize(
    ("url", "made"),
    [
        ("https://example.org/a b<c>", "<https://example.org/a%20b%3Cc%3E>"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("https://[::1", "https:\\//\\[::1"),
        ("not an address", "not an address"),
    ],
)
def test_only_web_addresses_are_links(url: str, made: str) -> None:
    assert markdown.link(url) == made


@given(selections)
def test_no_cell_is_a_formula(selection: Selection) -> None:
    for row in stdlib_csv.reader(io.StringIO(csv.render(selection), newline="")):
        assert not any(re.match(r"[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]", cell) for cell in row)


@given(text | st.sampled_from(HOSTILE).map(lambda t: f"'{t}") | st.from_regex(r"'*[=+\-@].*"))
def test_guarded_cells_come_back(value: str) -> None:
    assert csv.unguard(csv.guard(value)) == value


@pytest.mark.parametrize("column", ["title", "note", "because"])
@given(value=text | st.text("\\u001b\x1b\x00\U000e0001"))
def test_a_text_comes_back_from_its_cell(column: str, value: str) -> None:
    assert csv.field(column, csv.guard(csv.cell(value))) == (value or None)


@given(st.lists(text.filter(bool)))
def test_a_list_comes_back_from_its_cell(values: list[str]) -> None:
    assert csv.field("actors", csv.guard(csv.cell(values))) == values


@given(selections)
def test_rows_are_stable(selection: Selection) -> None:
    assert list(rows(selection)) == list(rows(selection))

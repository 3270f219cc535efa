"""Whatever a field holds comes back as it was, and every YAML reader reads it alike."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from store.building import build, document, event, loaded, source

from timeline import edtf, store
from timeline.model import Source
from timeline.store import emit, parse
from timeline.store.fields import EVENT, Entry, Field, Form
from timeline.store.values import Values, Wrong

NAME = Path("events.yaml")
TRAPS = (
    "no|No|yes|off|on|y|n|true|False|null|Null|~|NaN|.nan|.inf|-.Inf|inf|2014|1e3|1_000|0x1F|0o17|0b11|017|+1|-1|1.5"
    "|.5|12:30|12:30:45|190:20:30|2026-02-27|2026-02-27T10:00:00Z|2001-1-1|=|<<|---|...|- a|? a|a: b|a:|: a|a #b|#a"
    "|'a'|\"a\"|[a]|{a}|a, b|*a|&a|!a|!!str a|%a|@a|`a|>|a |  a|\ta|a\tb|a\\b||\\|a\nb|a\n|\n|a\r\nb|\x85|\u2028"
    "|\ufeffa|a\xa0b|\x00|\x7f|7e391221|12345678|0b111101|1e345678|😀|שלום|\u202eabc|e\u0301|\u0301|\ud800"
).split("|")
TEXTS = st.one_of(
    st.text(), st.sampled_from(TRAPS), st.text(st.sampled_from(" \t\n:#-'\"[]{},|>&*!%@`\\ab1é😀\u2028\xa0"))
)


def values(known: Field) -> st.SearchStrategy[object]:
    """Anything that a field may hold."""
    match known.form:
        case Form.FLAG:
            return st.booleans()
        case Form.NUMBER:
            return st.integers(0, 10_000)
        case Form.TEXTS:
            return st.lists(TEXTS, min_size=1, max_size=3)
        case Form.CHOICE:
            return st.sampled_from(known.choices)
        case Form.DATE:
            return st.sampled_from(
                ["2026-02-27", "2026", "199X", "-0043", "2025-33/2026-02", "[2026-03-04,2026-04-03]"]
            )
        case Form.ENTRIES:
            assert known.of is not None
            return st.lists(entries(known.of), min_size=1, max_size=2)
    return TEXTS.filter(bool)


def entries(table: Mapping[str, Field]) -> st.SearchStrategy[Entry]:
    """Any entry with these fields."""
    fields = {name: values(known) for name, known in table.items() if name not in ("time", "end", "zone")}
    needed = {name: s for name, s in fields.items() if table[name].required}
    return st.fixed_dictionaries(needed, optional={n: s for n, s in fields.items() if n not in needed})


@settings(max_examples=500)
@given(st.from_regex(r"[0-9]{4}-[0-3][0-9]-[0-3][0-9]\n?", fullmatch=True) | st.sampled_from(["٢٠٢٦-01-01"]))
def test_a_day_is_a_date_where_the_parser_of_dates_says_so(written: str) -> None:
    try:
        edtf.parse(written)
        sound = True
    except ValueError:
        sound = False
    said = Values().meant("date", EVENT["date"], written, plain=False)
    assert (said == written) == sound == (not isinstance(said, Wrong))


def whole(entry: object) -> object:
    """The entry without lone surrogates, which UTF-8 cannot hold: they become U+FFFD."""
    if isinstance(entry, str):
        return entry.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(entry, dict):
        return {name: whole(value) for name, value in entry.items()}
    return [whole(one) for one in entry] if isinstance(entry, list) else entry


@settings(max_examples=300, deadline=None)
@given(entries(EVENT))
def test_every_field_comes_back(entry: Entry) -> None:
    text = "version: 1\nevents:\n" + emit.entry(entry, EVENT)
    parsed = parse.parse(text, "events.yaml")
    assert parsed.problems == []
    assert parsed.sections["events"].entries == [whole(entry)]
    assert list(parsed.sections["events"].entries[0]) == [name for name in EVENT if name in entry]


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.lists(TEXTS, max_size=3))
def test_other_readers_of_yaml_agree(text: str, texts: list[str]) -> None:
    written = emit.entry({"title": text or "x", "tags": texts}, EVENT, 0)
    for read in (
        yaml.safe_load(written),  # YAML 1.1
        YAML(typ="safe", pure=True).load(written),  # YAML 1.2
    ):
        assert read[0]["title"] == whole(text or "x")
        assert read[0]["tags"] == whole(texts)


@pytest.mark.parametrize("text", TRAPS)
def test_a_trap_survives_builds_and_edits(tmp_path: Path, text: str) -> None:
    path = tmp_path / "events.yaml"
    said = Source("a.md", text, says=text or "x", cites=(text,), prefix=text, suffix=text)
    build(path, [document("a.md", title=text)], [event(text or "x", "2026", said, actors=[text])])
    before = path.read_bytes()
    report = build(path, [document("a.md", title=text)], [event(text or "x", "2026", said, actors=[text])])
    assert path.read_bytes() == before
    assert (report.new, report.by_hand) == ((), ())
    assert loaded(path).events[0].sources[0].quote == whole(text)


@pytest.mark.parametrize(
    ("written", "read"), [("no", "no"), ("12:30", "12:30"), ("~", "~"), ("1e3", "1e3"), ("2014", "2014")]
)
def test_what_a_person_writes_without_quotes_is_text(written: str, read: str) -> None:
    text = f"version: 1\nevents:\n  - date: 2026-02-27\n    title: {written}\n    tags: [{written}]\n"
    [entry] = parse.parse(text, "events.yaml").sections["events"].entries
    assert entry == {"date": "2026-02-27", "title": read, "tags": [read]}


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("ending", ["", "\n", "\n\n# the end"])
def test_line_ends_bom_and_the_end_of_the_file_are_kept(tmp_path: Path, newline: str, bom: bytes, ending: str) -> None:
    path = tmp_path / "events.yaml"
    deal, fire = event("A deal", "2026", source("a.md", "a deal")), event("A fire", "2020", source("a.md", "a fire"))
    build(path, [document("a.md")], [deal])
    body = path.read_text().rstrip("\n").replace("\n", newline) + ending.replace("\n", newline)
    path.write_bytes(bom + body.encode())
    build(path, [document("a.md")], [deal])
    assert path.read_bytes() == bom + body.encode()
    build(path, [document("a.md")], [deal, fire])
    data = path.read_bytes()
    assert data.startswith(bom)
    assert data.count(b"\n") == data.count(newline.encode())
    assert ("# the end" in data.decode()) == ("# the end" in ending)
    assert body.split("events:")[1].rstrip() in data.decode()
    assert len(loaded(path).entries) == 2


def test_a_store_of_bytes_is_the_same_bytes() -> None:
    text = (
        "# mine\nversion: 1   # first\n\n# docs\ndocuments: []  # none yet\n\nevents:   # below\n    # a\n\n"
        "- title: One\n  # inside\n  note: >\n    folded\n    text\n\n\n  # after\n\n-   title: 'Two'\n"
        "    tags:\n    - a  # why\n    - b\n"
        '- {title: Three, actors: ["A, B", C]}\n-\n  title: "Four\n    goes on"\n# the end\nactors:\n- name: A\n'
    )
    found = store.of_bytes(NAME, text.encode(), None)
    assert found.layout.text() == text
    assert [e["title"] for e in found.entries] == ["One", "Two", "Three", "Four goes on"]
    assert "".join(b.lead + b.body for p in found.layout.parts if p.name == "events" for b in p.blocks) in text

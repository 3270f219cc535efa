"""The first formats: where the date, the title and the text proper are found."""

from pathlib import Path

import pytest

from timeline import edtf
from timeline.model import Document
from timeline.read import load, load_stdin, scan


def read_one(text: str, name: str = "note.txt") -> Document:
    from timeline.read.found import READERS, Found
    from timeline.read.load import _documents

    found = Found(Path(name), name, READERS[Path(name).suffix])
    documents, _ = _documents(found, text.encode(), {})
    assert len(documents) == 1
    return documents[0]


@pytest.mark.parametrize(
    ("text", "published", "origin"),
    [
        (" date 2026-03-02 Harbour board elects a new chair\nIt met on Monday.", "2026-03-02", "header"),
        ("Ferry fares rise\n\nPublished: 3 May 2024\n\nThey rose.", "2024-05-03", "header"),
        ("Ferry fares rise\n\nLONDON, March 3, 2026 (Reuters) - Fares rose.", "2026-03-03", "dateline"),
        ("Ferry fares rise\n\nGENEVA, 12 March 2024 - Fares rose.", "2024-03-12", "dateline"),
        ("Ferry fares rise\n\nFares rose on 12 March 2024 in Geneva, the council said.", None, None),
        ("The board met today, 13 May 2018, and raised the fares of all ferries.", "2018-05-13", "text"),
        ("Ferry notes\n6.7.2018\n\nFares rose.", "2018-07-06", "header"),
        ("Ferry notes\nHull, 03/04/2026\n\nFares rose; the order of 23/03/2026 stands.", "2026-04-03", "header"),
        ("Ferry notes\nHull, 03/04/2026\n\nFares rose.", "[2026-03-04,2026-04-03]", "header"),
    ],
)
def test_publication_date(text: str, published: str | None, origin: str | None) -> None:
    document = read_one(text)
    assert (edtf.dump(document.published) if document.published else None, document.published_from) == (
        published,
        origin,
    )


def test_front_matter_is_part_of_the_text_and_before_the_body() -> None:
    document = read_one("---\ntitle: Fares\ndate: 2026-03-02\nurl: https://x.example/a\n---\nFares rose.\n", "a.md")
    assert document.text[document.body :] == "Fares rose.\n"
    assert (document.title, document.url, document.published_from) == ("Fares", "https://x.example/a", "front matter")


def test_json_lines_give_a_document_a_line(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(
        '{"id": "x", "published": "2020-01-02", "text": "One."}\nnot json\n{"text": "Two."}'
    )
    found, problems = scan([tmp_path], tmp_path)
    documents, more = load(found[0], {"a.jsonl#x": {"published": "2020-01-03"}})
    assert problems == []
    assert [(d.id, d.published_from) for d in documents] == [("a.jsonl#x", "person"), ("a.jsonl#3", None)]
    assert [p.where for p in more] == ["a.jsonl:2"]


def test_stdin() -> None:
    documents, problems = load_stdin(b"Fares rise\r\n\r\nThey rose.")
    assert problems == []
    assert [(d.id, d.text) for d in documents] == [("-", "Fares rise\n\nThey rose.")]

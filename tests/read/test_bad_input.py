"""Whatever a file holds: one clear line with a way out, no exception, and steps that grow with its size."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from read.hostile import UNITS, made_of

from timeline.model import Document, Problem
from timeline.read import load, load_stdin
from timeline.read.found import READERS, Found
from timeline.read.load import LONGEST_TEXT, _documents

Read = Callable[[str, bytes | str], tuple[list[Document], list[Problem]]]


def zipped(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "rule"),
    [
        ("a.txt", b"", "empty-file"),
        ("a.txt", b" \n\n ", "empty-file"),
        ("a.txt", bytes(range(256)), "binary-file"),
        ("a.md", b"---\ntitle: x\n---\n", "empty-file"),
        ("a.html", b"<html><body></body></html>", "empty-file"),
        ("a.html", b"<html><script>var a = 1</script></html>", "empty-file"),
        ("a.html", b"<div>" * 100_000 + b"x", "html-depth"),
        ("a.pdf", b"%PDF-1.7\n1 0 obj", "broken-pdf"),
        ("a.pdf", b"only text", "broken-pdf"),
        ("a.docx", b"only text", "broken-docx"),
        ("a.docx", zipped(a_xml=b"x"), "broken-docx"),
        ("a.docx", zipped(word__document_xml=b"<a>"), "broken-docx"),
        ("a.docx", zipped(word__document_xml=b"0" * 250_000_000), "zip-bomb"),
        ("a.eml", b"\x80\x81" * 1000, "broken-eml"),
        ("a.eml", b"only text\nand more\n", "broken-eml"),
        ("a.jsonl", b"[" * 100_000, "bad-line"),
        ("a.jsonl", b'{"n": ' + b"9" * 6000 + b', "text": "x"}', "bad-line"),
        ("a.jsonl", b'{"text": ""}', "empty-file"),
    ],
)
def test_one_line_with_a_way_out(read: Read, name: str, content: bytes, rule: str) -> None:
    documents, problems = read(name, content)
    assert documents == []
    (problem,) = problems
    assert (problem.rule, problem.error) == (rule, True)
    assert problem.where.startswith(name)
    assert problem.what
    assert problem.repair
    assert "\n" not in problem.what


def test_truncated_files_are_read_or_reported(
    read: Read, make_pdf: Callable[..., bytes], make_docx: Callable[..., bytes]
) -> None:
    for name, whole in (("a.pdf", make_pdf([["Fares rose."]] * 3)), ("a.docx", make_docx(["Fares rose."] * 9))):
        for size in range(1, len(whole), 97):
            documents, problems = read(name, whole[:size])
            assert len(documents) + len([p for p in problems if p.error]) == 1


def test_only_what_is_longer_than_the_limit_is_left_out(read: Read) -> None:
    sentence = "Fares rose on 3 May 2024. "
    longest = (sentence * (LONGEST_TEXT // len(sentence) + 1))[:LONGEST_TEXT]
    (document,), _ = read("a.txt", longest)
    assert document.text == longest
    documents, (problem,) = read("a.txt", longest + "!")
    assert documents == []
    assert (problem.where, problem.rule, problem.error) == ("a.txt", "too-long", True)
    lines = json.dumps({"id": "1", "text": longest + "!"}) + "\n" + json.dumps({"id": "2", "text": sentence})
    (document,), problems = read("a.jsonl", lines)
    assert document.id == "a.jsonl#2"
    assert [p.where for p in problems if p.rule == "too-long"] == ["a.jsonl#1"]


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    documents, problems = load(Found(tmp_path / "gone.txt", "gone.txt", "text"))
    assert documents == []
    assert [(p.where, p.rule) for p in problems] == [("gone.txt", "no-permission")]


def test_bombs_of_yaml_aliases_are_not_blown_up(read: Read) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 30)]
    documents, _ = read("a.md", "---\n" + "\n".join(lines) + "\ntitle: Fares\n---\nThey rose.")
    assert documents[0].title == "Fares"


@pytest.mark.parametrize("unit", UNITS)
def test_steps_grow_with_size_only(unit: str) -> None:
    """Four times the text in no more than about four times the calls; its seconds are a benchmark's figure."""
    load_stdin(made_of(unit, 30_000))  # what is loaded or compiled once is no part of it
    assert _calls(made_of(unit, 120_000)) < 6 * _calls(made_of(unit, 30_000)) + 1000


def _calls(data: bytes) -> int:
    """How many calls reading some bytes takes."""
    count = 0

    def counted(_frame: FrameType, _event: str, _arg: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(counted)
    try:
        documents, _ = load_stdin(data)
    finally:
        sys.setprofile(None)
    assert len(documents) == 1
    return count


@settings(deadline=None, max_examples=60)
@example(".jsonl", b"\x1c")  # white space as text, not as bytes
@given(st.sampled_from(sorted(set(READERS))), st.binary(max_size=400))
def test_random_bytes_never_raise(suffix: str, data: bytes) -> None:
    documents, problems = _documents(Found(Path(f"a{suffix}"), f"a{suffix}", READERS[suffix]), data, {})
    assert documents or problems
    for document in documents:
        document.text.encode()


PIECES = """Date: ;Published ;HULL, ;By Ada;Title: x;3 May 2024;03/04/2026; - ;(Reuters);
;

;May 2024;Fares rose. ;https://a.example/2024/05/03/x;|;·;  ;---
;12;So ordered this ;é"""
HEADERS = st.lists(st.sampled_from(PIECES.split(";")), max_size=25).map("".join)


@settings(deadline=None)
@given(HEADERS, st.sampled_from([".txt", ".md"]))
def test_offsets_lie_in_the_text(text: str, suffix: str) -> None:
    documents, _ = _documents(Found(Path(f"a{suffix}"), f"a{suffix}", READERS[suffix]), text.encode(), {})
    for document in documents:
        assert document.text == text
        assert 0 <= document.body <= len(text)
        for region in document.regions:
            assert 0 <= region.start < region.end <= len(text)

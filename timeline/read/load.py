"""One file → its documents: the right reader, the metadata, and one clear line for whatever goes wrong."""

from __future__ import annotations

import hashlib
import importlib
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol, cast

from timeline.model import Document, Problem
from timeline.read.draft import Draft, Note, UnreadableError
from timeline.read.found import Found
from timeline.read.metadata import document

# Claims are read at some 40,000 characters a second, so that this much takes a minute; long books have a million.
LONGEST_TEXT = 2_000_000

Corrections = Mapping[str, Mapping[str, str]]


class _Reader(Protocol):
    def read(self, data: bytes) -> tuple[list[Draft], list[Note]]: ...


_MODULES = {
    "text": "text",
    "markdown": "markdown",
    "html": "html",
    "pdf": "pdf",
    "docx": "docx",
    "eml": "eml",
    "jsonl": "jsonl",
}


def load(found: Found, corrections: Corrections | None = None) -> tuple[list[Document], list[Problem]]:
    """The documents of a file, several of `.jsonl` (id `file.jsonl#<id>`) and `.eml`, with what is wrong of it.

    `corrections` are the person's title, publisher, url and published (EDTF) by document id. Nothing is
    raised for what a file holds or for a file that cannot be opened.
    """
    try:
        data = found.path.read_bytes()
    except OSError as error:
        what = f"cannot be opened: {error.strerror or type(error).__name__}"
        return [], [Problem(found.id, what, "give yourself the right to read it", "no-permission")]
    return _documents(found, data, corrections or {})


def load_stdin(data: bytes) -> tuple[list[Document], list[Problem]]:
    """The documents of a stream, whose id is `-`; its format is told from its first bytes."""
    return _documents(Found(Path("-"), "-", "guess"), data, {})


def _documents(found: Found, data: bytes, corrections: Corrections) -> tuple[list[Document], list[Problem]]:
    if not data.strip():
        return [], [Problem(found.id, "an empty file", "remove it, or save the document again", "empty-file")]
    reader = found.reader if found.reader != "guess" else _guess(data)
    found = Found(found.path, found.id, reader)
    module = cast(_Reader, importlib.import_module(f"timeline.read.{_MODULES[reader]}"))
    try:
        drafts, notes = module.read(data)
    except UnreadableError as error:
        return [], [Problem(found.id, error.what, error.repair, error.rule)]
    if not drafts and not notes:
        return [], [Problem(found.id, "no text in it", "save the document again with its text", "empty-file")]
    digest = hashlib.sha256(data).hexdigest()
    problems = [_problem(found, note) for note in notes]
    documents = []
    for draft in drafts:
        key = f"{found.id}#{draft.key}" if draft.key is not None else found.id
        if not draft.text[draft.body :].strip():
            problems.append(Problem(key, "no text in it", "save the document again with its text", "empty-file"))
            continue
        if len(draft.text) > LONGEST_TEXT:
            problems.append(_too_long(key, len(draft.text)))
            continue
        one, doubts = document(found, draft, digest, corrections.get(key, {}))
        documents.append(one)
        problems += doubts
    return documents, problems


def _too_long(key: str, characters: int) -> Problem:
    return Problem(
        key,
        f"{characters:,} characters of text, more than the {LONGEST_TEXT:,} that are read of one document",
        "split it into a file for each report or chapter",
        "too-long",
    )


def _problem(found: Found, note: Note) -> Problem:
    where = f"{found.id}:{note.line}" if note.line is not None else found.id
    return Problem(where, note.what, note.repair, note.rule, error=note.error)


def _guess(data: bytes) -> str:
    """The reader for bytes without a telling name."""
    head = data.lstrip(b"\xef\xbb\xbf \t\r\n")[:2048]
    lowered = head.lower()
    if head.startswith(b"%PDF-"):
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return "docx"
    if lowered.startswith((b"<!doctype html", b"<html", b"<head", b"<?xml")) and b"<html" in lowered:
        return "html"
    if head.startswith(b'{"'):
        return "jsonl"
    if head.startswith((b"---\n", b"---\r\n")):
        return "markdown"
    return "text"

"""The bytes of events.yaml → its layout, from the cache where the same bytes were read before."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec

from timeline.model import Problem
from timeline.store.cache import Cache, key
from timeline.store.layout import Block, Layout, Part
from timeline.store.switch import StoreError, digest

_BOM = b"\xef\xbb\xbf"
_DASH = re.compile(r"\s*-(?:\s|#[^\n]*\n)*")  # up to the first key, which may stand on a later line


class _Part(msgspec.Struct, array_like=True):
    """A section, its texts as lengths: they are cut from the file's own text again."""

    name: str
    head: int
    tail: int
    indent: int
    flow: bool
    blocks: list[tuple[dict[str, Any], int, int, int]]  # entry, line, lengths of lead and body


class _File(msgspec.Struct, array_like=True):
    """A layout, its texts as lengths."""

    preamble: int
    newline: str
    parts: list[_Part]


def laid_out(path: Path, data: bytes, cache: Cache | None) -> Layout:
    """The layout of a store's bytes; `path` names it in problems. Raises StoreError with every problem found."""
    bom = data.startswith(_BOM)
    text = _decoded(data[3:] if bom else data, path.name)
    if cache is None:
        return _parsed(path, text, bom=bom)
    name = key(digest(data))
    kept = cache.get("layout", name, _File)
    if kept is not None:
        return _cut(kept, text, bom=bom)
    made = _parsed(path, text, bom=bom)
    cache.put("layout", name, _measured(made))
    return made


def keep(cache: Cache, data: bytes, made: Layout) -> None:
    """Keeps the layout of bytes that were just written."""
    name = key(digest(data))
    if not cache.has("layout", name):
        cache.put("layout", name, _measured(numbered(made)))


def numbered(made: Layout) -> Layout:
    """The layout with the lines in which its entries stand now."""
    line = made.preamble.count("\n") + 1
    parts = []
    for part in made.parts:
        line += part.head.count("\n")
        blocks = []
        for block in () if part.flow else part.blocks:
            first = line + block.lead.count("\n")
            dash = _DASH.match(block.body)
            blocks.append(replace(block, line=first + (dash[0].count("\n") if dash else 0)))
            line = first + block.body.count("\n")
        parts.append(replace(part, blocks=tuple(blocks) or part.blocks))
        line += part.tail.count("\n")
    return replace(made, parts=tuple(parts))


def _parsed(path: Path, text: str, *, bom: bool) -> Layout:
    from timeline.store import complaints, layout, parse  # here: a store in the cache needs no YAML

    problems = complaints.markers(text, path.name) or complaints.returns(text, path.name)
    if not problems:
        parsed = parse.parse(text, path.name)
        problems = parsed.problems
    if problems:
        raise StoreError(problems)
    return layout.of(text, parsed, bom=bom)


def _measured(made: Layout) -> _File:
    parts = [
        _Part(
            part.name,
            len(part.head),
            len(part.tail),
            part.indent,
            part.flow,
            [(b.entry, b.line, len(b.lead), len(b.body)) for b in part.blocks],
        )
        for part in made.parts
    ]
    return _File(len(made.preamble), made.newline, parts)


def _cut(kept: _File, text: str, *, bom: bool) -> Layout:
    at = kept.preamble
    parts = []
    for part in kept.parts:
        head, at = text[at : at + part.head], at + part.head
        blocks = []
        for entry, line, lead, body in part.blocks:
            middle, end = at + lead, at + lead + body
            blocks.append(Block(entry, line, text[at:middle], text[middle:end]))
            at = end
        tail, at = text[at : at + part.tail], at + part.tail
        parts.append(Part(part.name, head, tuple(blocks), tail, part.indent, part.flow))
    return Layout(tuple(parts), text[at:], kept.newline, bom, text[: kept.preamble])


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise StoreError([Problem(f"{name}:{line}", "this is not UTF-8", "save it as UTF-8", "encoding")]) from None

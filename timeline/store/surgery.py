"""A changed entry cut into its block: only the changed fields are replaced, every other byte stays.

The places come from the marks of the C parser; `Unclear` is raised where a block is written in a way that
cannot be cut (an entry in braces, say), and the caller writes the block anew.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml

from timeline.store import emit
from timeline.store.fields import Entry, Field, Form

_COMMENT = re.compile(r"(?:^|(?<=\s))#[^\r\n]*", re.MULTILINE)
_SCALAR: Any = yaml.ScalarNode
_MAPPING: Any = yaml.MappingNode
_SEQUENCE: Any = yaml.SequenceNode


class Unclear(Exception):  # noqa: N818 - no error: the caller has another way
    """The block cannot be cut."""


@dataclass(slots=True)
class _Cut:
    """The text of a block and the replacements to be made in it, by code points."""

    text: str
    newline: str
    edits: list[tuple[int, int, str]] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)  # of scalars

    def done(self) -> str:
        text, last = self.text, len(self.text) + 1
        for start, end, new in sorted(self.edits, key=lambda e: (e[0], e[1]), reverse=True):
            if end > last:
                raise Unclear
            text = text[:start] + new + text[end:]
            last = start
        return text

    def line_start(self, at: int) -> int:
        return self.text.rfind("\n", 0, at) + 1

    def line_end(self, at: int) -> int:
        end = self.text.find("\n", at)
        return len(self.text) if end < 0 else end + 1

    def end(self, node: Any) -> int:
        """The code point after a node's last character; the marks of block style point further."""
        if isinstance(node, _SCALAR):
            end = int(node.end_mark.index)
            if node.style in ("|", ">"):
                while end > node.start_mark.index and self.text[end - 1] in " \t\r\n":
                    end -= 1
            return end
        if node.flow_style:
            return int(node.end_mark.index)
        last = node.value[-1]
        return self.end(last[1] if isinstance(last, tuple) else last)

    def comments(self, start: int, end: int) -> list[str]:
        """The comments between two places, outside of scalars."""
        return [
            m[0].rstrip()
            for m in _COMMENT.finditer(self.text, start, end)
            if not any(a <= m.start() < b for a, b in self.spans)
        ]

    def kept(self, start: int, end: int, column: int) -> str:
        """The comments of a stretch that is to go, as lines of their own."""
        return "".join(" " * column + c + self.newline for c in self.comments(start, end))


def cut(body: str, old: Entry, new: Entry, table: Mapping[str, Field], newline: str) -> str:
    """The block's text with the new entry in it. Raises Unclear where it has to be written anew."""
    if not body.endswith("\n"):
        body += newline
    root: Any = yaml.compose(body, Loader=yaml.CSafeLoader)
    work = _Cut(body, newline)
    work.spans = scalars(body)
    _mapping(work, root.value[0], old, new, table)
    return work.done()


def comments_of(body: str) -> list[str]:
    """The comments in a block's text."""
    if "#" not in body:
        return []
    return _Cut(body, "\n", spans=scalars(body)).comments(0, len(body))


def scalars(body: str) -> list[tuple[int, int]]:
    """The code points that the scalars of a block take up, without the first line of a block scalar."""
    event_type: Any = yaml.ScalarEvent
    spans = []
    for event in yaml.parse(body, Loader=yaml.CSafeLoader):
        if isinstance(event, event_type):
            start, end = event.start_mark.index, event.end_mark.index
            if event.style in ("|", ">"):
                start = body.find("\n", start)
                while end > start and body[end - 1] in " \t\r\n":
                    end -= 1
            spans.append((start, end))
    return spans


def _mapping(work: _Cut, node: Any, old: Entry, new: Entry, table: Mapping[str, Field]) -> None:
    if not isinstance(node, _MAPPING) or node.flow_style:
        raise Unclear
    there = {key.value: (key, value) for key, value in node.value}
    column = node.value[0][0].start_mark.column
    first = node.value[0][0].value
    for name, (key, value) in there.items():
        if name in new:
            if new[name] != old.get(name):
                _replace(work, key, value, old.get(name), new[name], table[name])
        elif name in old:
            if name == first:
                raise Unclear
            start, end = work.line_start(key.start_mark.index), work.line_end(work.end(value))
            work.edits.append((start, end, work.kept(start, end, column)))
    _add(work, there, new, table, column)


def _add(work: _Cut, there: Mapping[str, tuple[Any, Any]], new: Entry, table: Mapping[str, Field], column: int) -> None:
    """Puts new fields after the field that comes before them in the table."""
    order = list(table)
    before: dict[int, list[str]] = {}
    for name in order:
        if name not in new or name in there:
            continue
        above = [n for n in order[: order.index(name)] if n in there]
        line = _field(name, new[name], table[name], column, work.newline)
        if above:
            place = work.line_end(work.end(there[above[-1]][1]))
            before.setdefault(place, []).append(" " * column + line)
        else:
            first = min(key.start_mark.index for key, _ in there.values())
            before.setdefault(first, []).append(line + " " * column)
    work.edits += [(place, place, "".join(lines)) for place, lines in before.items()]


def _field(name: str, value: Any, known: Field, column: int, newline: str) -> str:
    """A field as lines, the first without its indentation."""
    text = emit.entry({name: value}, {name: known}, column - 2, newline)
    return text[column:]


def _replace(work: _Cut, key: Any, value: Any, old: Any, new: Any, known: Field) -> None:
    if isinstance(value, _SCALAR) and known.form not in (Form.TEXTS, Form.ENTRIES):
        _scalar(work, key, value, emit.value(known, new))
    elif isinstance(value, _SEQUENCE) and not value.flow_style and old:
        if known.form is Form.ENTRIES:
            assert known.of is not None
            _entries(work, value, old, new, known.of)
        else:
            _texts(work, value, old, new)
    elif isinstance(value, _SEQUENCE) and value.flow_style and known.form is Form.TEXTS:
        start, end = int(value.start_mark.index), int(value.end_mark.index)
        if work.comments(start, end):
            _whole(work, key, value, new, known)
        else:
            work.edits.append((start, end, emit.value(known, new)))
    else:
        _whole(work, key, value, new, known)


def _scalar(work: _Cut, key: Any, value: Any, text: str) -> None:
    start, end = int(value.start_mark.index), work.end(value)
    if start == end or work.text[key.end_mark.index : start].strip() != ":":
        raise Unclear  # nothing after the colon, or a comment between
    if value.style in ("|", ">"):
        header = work.comments(start, work.line_end(start))
        text += "".join(f"  {c}" for c in header)
    work.edits.append((start, end, text))


def _whole(work: _Cut, key: Any, value: Any, new: Any, known: Field) -> None:
    """Writes a field anew; its comments go before it."""
    start, end = int(key.start_mark.index), work.line_end(work.end(value))
    column = int(key.start_mark.column)
    kept = work.kept(start, end, column)
    if kept and work.text[work.line_start(start) : start].strip():
        raise Unclear  # the first field stands behind the dash: no line can go before it
    text = _field(str(key.value), new, known, column, work.newline)
    work.edits.append((start, end, kept[column:] + " " * column + text if kept else text))


def _texts(work: _Cut, node: Any, old: Sequence[str], new: Sequence[str]) -> None:
    """A list with one text a line."""
    items = list(node.value)
    left = [t for t in old if t in new]
    if len(items) != len(old) or left != [t for t in new if t in old] or len(set(old)) != len(old) or not left:
        raise Unclear
    places = [(work.line_start(item.start_mark.index), work.line_end(work.end(item))) for item in items]
    dash = work.text[places[0][0] :].index("-")
    at = 0
    for text, (start, end) in zip(old, places, strict=True):
        if text not in new:
            work.edits.append((start, end, work.kept(start, end, dash)))
    position = {text: end for text, (_, end) in zip(old, places, strict=True)}
    at = places[0][0]
    for text in new:
        if text in position:
            at = position[text]
        else:
            work.edits.append((at, at, " " * dash + "- " + emit.scalar(text) + work.newline))


def _entries(work: _Cut, node: Any, old: Sequence[Entry], new: Sequence[Entry], table: Mapping[str, Field]) -> None:
    """A list of entries: the unchanged keep their bytes, the changed are cut."""
    items = list(node.value)
    pairs = _paired(old, new)
    kept = [j for j in pairs if j is not None]
    if len(items) != len(old) or kept != sorted(kept) or not kept:
        raise Unclear
    starts = [work.line_start(item.start_mark.index) for item in items]
    ends = [work.line_end(work.end(item)) for item in items]
    dash = len(work.text[starts[0] :]) - len(work.text[starts[0] :].lstrip(" "))
    if any(work.text[s + dash : s + dash + 2] != "- " for s in starts):
        raise Unclear
    at = starts[0]
    place = {}
    for i, j in enumerate(pairs):
        if j is None:
            work.edits.append((starts[i], ends[i], work.kept(starts[i], ends[i], dash)))
        else:
            place[j] = ends[i]
            if old[i] != new[j]:
                _mapping(work, items[i], old[i], new[j], table)
    for j, entry in enumerate(new):
        if j in place:
            at = place[j]
        else:
            work.edits.append((at, at, emit.entry(entry, table, dash, work.newline)))


def _paired(old: Sequence[Entry], new: Sequence[Entry]) -> list[int | None]:
    """For each old entry the new one that it has become."""
    found: list[int | None] = [None] * len(old)
    free = set(range(len(new)))
    tests: list[Any] = [
        lambda a, b: a == b,
        lambda a, b: (
            (a.get("document"), a.get("quote"), a.get("date")) == (b.get("document"), b.get("quote"), b.get("date"))
        ),
        lambda a, b: "quote" in a and a.get("quote") == b.get("quote"),
        lambda a, b: "document" in a and a.get("document") == b.get("document"),
    ]
    for alike in tests:
        for i, entry in enumerate(old):
            if found[i] is None:
                j = next((j for j in sorted(free) if alike(entry, new[j])), None)
                if j is not None:
                    found[i] = j
                    free.discard(j)
    return found

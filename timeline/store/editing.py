"""One event as a person edits it by itself: its block as text, and what they made of the text as its block again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import takewhile

from timeline.model import Problem
from timeline.store import amend, emit, parse, rows
from timeline.store.change import Change
from timeline.store.edit import changed, row_of, unknown, with_fields
from timeline.store.fields import EVENT, Entry
from timeline.store.layout import Block
from timeline.store.stored import Store
from timeline.store.switch import StoreError


def event_text(store: Store, event: str) -> str:
    """One event as YAML for an editor: its fields with the comments between them, at the left margin."""
    part = store.layout.part("events")
    block = next((b for b in part.blocks if b.key == event), None) if part is not None else None
    if block is None:
        raise StoreError([unknown([e.get("id", "") for e in store.entries], event)])
    text = _dedented(block.body)
    if text and _is(text, block.entry):
        return text
    return "".join(line[2:] for line in emit.entry(block.entry, EVENT, 0).splitlines(keepends=True))


def parse_event(text: str, name: str = "-") -> Entry:
    """The fields of one event written as YAML. Raises StoreError with every problem; `name` is where it came from."""
    parsed = parse.parse("version: 1\nevents:\n  -\n" + _indented(text.lstrip("\ufeff"), 4), name)
    problems = [_moved(p, 3) for p in parsed.problems]
    if problems:
        raise StoreError(problems)
    found = parsed.sections["events"].entries
    if len(found) != 1:
        raise StoreError([Problem(name, "one event is wanted", "write `title:` and `date:`", "schema")])
    return found[0]


def replace_event(store: Store, event: str, fields: Mapping[str, object]) -> Change:
    """Gives an event exactly these fields; the id stays."""
    have = next((e for e in store.entries if e.get("id") == event), {})
    work = rows.of(store)
    row = row_of(work, event)
    row.entry = with_fields(row.entry, _exactly(have, event, fields))
    return changed(work, store)


def rewrite_event(store: Store, event: str, text: str, name: str = "-") -> Change:
    """Makes of an event what a person made of its `event_text`, with their comments and their way to write it.

    Raises StoreError with every problem; `name` is where the text came from.
    """
    fields = parse_event(text, name)
    work = rows.of(store)
    row = row_of(work, event)
    entry = with_fields(row.entry, _without_old_date(row.entry, _exactly(row.entry, event, fields)))
    if row.block is not None:
        part = store.layout.part("events")
        indent = 2 if part is None or part.flow else part.indent
        row.block = _as_written(row.block, {"id": event, **fields}, text, indent, store.layout.newline)
    row.entry = entry
    return changed(work, store)


def _exactly(have: Entry, event: str, fields: Mapping[str, object]) -> dict[str, object]:
    return {**{name: None for name in have if name not in ("id", *fields)}, "id": event, **fields}


def _without_old_date(have: Entry, fields: dict[str, object]) -> dict[str, object]:
    """The fields without those of the date before, where a person wrote another and left them standing."""
    if fields.get("date") == have.get("date"):
        return fields
    return {k: v for k, v in fields.items() if k not in ("as", "basis", "because", "undated") or v != have.get(k)}


def _as_written(block: Block, entry: Entry, text: str, indent: int, newline: str) -> Block:
    """The block with the text as its body; comments above its first field join those before the event."""
    lines = text.lstrip("\ufeff").splitlines(keepends=True)
    above = list(takewhile(lambda line: not line.strip() or line.lstrip().startswith("#"), lines))
    body = _indented("".join(lines[len(above) :]).rstrip(" \t\r\n") + "\n", indent + 2)
    body = f"{' ' * indent}- {body[indent + 2 :]}"
    comments = "".join(f"{' ' * indent}{line.strip()}\n" for line in above if line.strip())
    if newline != "\n":
        body, comments = body.replace("\n", newline), comments.replace("\n", newline)
    if not amend.says(body, entry, EVENT):
        return block  # written in braces, say: its fields are taken, its form is ours
    return replace(block, entry=entry, lead=block.lead + comments, body=body)


def _dedented(body: str) -> str:
    """A block's text without its dash and its margin; nothing where it has no text of its own."""
    first, dash, rest = body.replace("\r\n", "\n").partition("-")
    if first.strip() or not dash:
        return ""
    lines = f"{first} {rest}".splitlines(keepends=True)
    margin = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), default=0)
    text = "".join(line[margin:] if line.strip() else "\n" for line in lines).lstrip("\n")
    return text if text.endswith("\n") else text + "\n"


def _indented(text: str, by: int) -> str:
    return "".join(" " * by + line if line.strip() else line for line in text.splitlines(keepends=True))


def _is(text: str, entry: Entry) -> bool:
    try:
        return parse_event(text) == entry
    except StoreError:
        return False


def _moved(problem: Problem, by: int) -> Problem:
    name, _, line = problem.where.rpartition(":")
    return Problem(f"{name}:{max(1, int(line) - by)}", problem.what, problem.repair, problem.rule, problem.error)

"""A person with an editor: random but legible changes to the text of events.yaml, and what must come of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import yaml

from timeline.store import emit, surgery
from timeline.store.fields import EVENT, Entry
from timeline.store.layout import Block, Layout, with_blocks
from timeline.store.stored import Store


def sections(store: Store, name: str = "events") -> tuple[Block, ...]:
    part = store.layout.part(name)
    return part.blocks if part is not None else ()


STYLES: dict[str, Callable[[Entry], str]] = {
    "ours": lambda entry: emit.entry(entry, EVENT),
    "folded": lambda entry: yaml.safe_dump([entry], allow_unicode=True, width=40, sort_keys=False),
    "sorted": lambda entry: yaml.safe_dump([entry], allow_unicode=False, default_flow_style=False),
    "quoted": lambda entry: _shifted(yaml.safe_dump([entry], default_style='"', width=10_000, sort_keys=False)),
    "braces": lambda entry: "  - " + json.dumps(entry, ensure_ascii=False) + "\n",
    "dash alone": lambda entry: "  -\n" + emit.entry(entry, EVENT).replace("  - ", "    ", 1),
}


def _shifted(text: str) -> str:
    text = text.replace('!!bool "true"', "true").replace('!!null "null"', "null").replace('!!int "3"', "3")
    return "".join("  " + line for line in text.splitlines(keepends=True))


@dataclass
class Person:
    """What the person has done and may rely on."""

    values: dict[tuple[str, str], Any] = field(default_factory=dict)  # event, field: value; None is deleted
    has: set[tuple[str, str, str]] = field(default_factory=set)  # event, list field, element
    lacks: set[tuple[str, str, str]] = field(default_factory=set)
    comments: set[str] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)  # events
    banned: set[tuple[str, str]] = field(default_factory=set)  # sources of deleted events, deleted sources
    touches: dict[str, set[object]] = field(default_factory=dict)  # event to what the person did to it
    commented: set[str] = field(default_factory=set)  # events with a comment of the person's
    count: int = 0

    @property
    def alive(self) -> set[str]:
        """The events that the person touched."""
        return {name for name, acts in self.touches.items() if acts}

    def touched(self, event: str, act: object) -> None:
        self.touches.setdefault(event, set()).add(act)

    def token(self, what: str) -> str:
        self.count += 1
        return f"{what} {self.count} of mine"

    # --- the acts; each gives the new blocks of `events:`

    def write(self, blocks: tuple[Block, ...], at: int, entry: Entry, style: str) -> tuple[Block, ...]:
        """Writes a block anew; the comments in it are the person's own loss."""
        block = blocks[at]
        self.forget_comments(block.body)
        body = STYLES[style](entry)
        if style in ("folded", "sorted") and not body.startswith("- "):
            body = STYLES["ours"](entry)
        if style in ("folded", "sorted"):
            body = "".join("  " + line for line in body.splitlines(keepends=True))
        return (*blocks[:at], replace(block, entry=entry, body=body), *blocks[at + 1 :])

    def forget_comments(self, text: str) -> None:
        self.comments = {c for c in self.comments if c not in text}

    def set_value(self, entry: Entry, name: str, value: Any) -> Entry:
        self.values[entry["id"], name] = value
        self.touched(entry["id"], name)
        if name == "date":
            entry = {k: v for k, v in entry.items() if k not in ("as", "undated", "because", "basis")}
        return {**entry, name: value}

    def add_element(self, entry: Entry, name: str, element: str) -> Entry:
        self.has.add((entry["id"], name, element))
        self.lacks.discard((entry["id"], name, element))
        self.touched(entry["id"], (name, element))
        return {**entry, name: [*entry.get(name, []), element]}

    def remove_element(self, entry: Entry, name: str, element: str) -> Entry:
        if (entry["id"], name, element) in self.has:  # taken back: as if it had never been
            self.has.discard((entry["id"], name, element))
            self.touches[entry["id"]].discard((name, element))
        else:
            self.lacks.add((entry["id"], name, element))
            self.touched(entry["id"], (name, element))
        left = [e for e in entry[name] if e != element]
        return {k: v for k, v in {**entry, name: left}.items() if v != []}

    def delete(self, blocks: tuple[Block, ...], at: int) -> tuple[Block, ...]:
        block = blocks[at]
        self.drop(block.entry["id"])
        self.deleted.add(block.entry["id"])
        self.forget_comments(block.lead + block.body)
        rest = (*blocks[:at], *blocks[at + 1 :])
        elsewhere = {k for b in rest for k in keys(b.entry)}
        self.banned |= set(keys(block.entry)) - elsewhere
        return rest

    def drop(self, event: str) -> None:
        self.values = {k: v for k, v in self.values.items() if k[0] != event}
        self.has = {k for k in self.has if k[0] != event}
        self.lacks = {k for k in self.lacks if k[0] != event}
        self.touches.pop(event, None)

    def delete_source(self, entry: Entry, at: int) -> Entry:
        key = keys(entry)[at]
        self.touched(entry["id"], key)
        self.banned.add(key)
        left = [s for s in entry["sources"] if (s["document"], s["quote"]) != key]
        return {k: v for k, v in {**entry, "sources": left}.items() if v != []}

    def comment(self, blocks: tuple[Block, ...], at: int, line: int, *, own_line: bool) -> tuple[Block, ...]:
        """Writes a comment where it is one."""
        block = blocks[at]
        text = f"# {self.token('comment')}"
        lines = block.body.splitlines(keepends=True)
        line %= len(lines) + 1
        if line == len(lines):
            changed = replace(block, lead=block.lead + f"  {text}\n")
        else:
            old = lines[line]
            ending = old[len(old.rstrip("\r\n")) :]
            lines[line] = f"      {text}{ending or chr(10)}{old}" if own_line else f"{old.rstrip()}  {text}{ending}"
            changed = replace(block, body="".join(lines))
        try:
            read = yaml.load("events:\n" + block.body, Loader=yaml.BaseLoader)
            same = yaml.load("events:\n" + changed.body, Loader=yaml.BaseLoader) == read
            found = text in surgery.comments_of(changed.body) or text in changed.lead
        except yaml.YAMLError:
            return blocks
        if not (same and found):
            return blocks
        self.comments.add(text)
        return (*blocks[:at], changed, *blocks[at + 1 :])

    # --- what must hold after a build

    def touch(self, store: Store) -> None:
        """An event with a comment before it or in it is one that the person touched."""
        self.commented = {b.key for b in sections(store) if any(c in b.lead + b.body for c in self.comments)}

    def check(self, store: Store) -> None:
        events = {e["id"]: e for e in store.entries}
        for (name, key), value in self.values.items():
            assert events[name].get(key) == value, (name, key, value, events[name])
        for name, key, element in self.has:
            assert element in events[name].get(key, []), (name, key, element)
        for name, key, element in self.lacks:
            assert element not in events[name].get(key, []), (name, key, element)
        for name in self.alive | self.commented:
            assert name in events, name
        for name in self.deleted:
            assert name not in events, name
        for entry in events.values():
            for claim in keys(entry):
                assert claim not in self.banned, claim
        for comment in self.comments:
            assert store.text.count(comment) == 1, comment


def keys(entry: Entry) -> list[tuple[str, str]]:
    return [(s["document"], s.get("quote", "")) for s in entry.get("sources", [])]


def rewritten(layout: Layout, blocks: tuple[Block, ...]) -> bytes:
    """The file with other blocks in `events:`."""
    return with_blocks(layout, "events", blocks).data()

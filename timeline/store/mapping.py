"""The entries of a store from the parser's events, each by the table of its fields."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from timeline.model import Problem
from timeline.store.complaints import ARTICLES, REPAIRS, short
from timeline.store.fields import CONFLICT, SECTIONS, SOURCE, Entry, Field, Form
from timeline.store.stream import ALIAS, MAPPING_END, MAPPING_START, SCALAR, SEQUENCE_END, SEQUENCE_START, Stream, after
from timeline.store.values import ABSENT, Values, Wrong

MAX_SCALAR = 1_000_000
_TEXTS, _ENTRIES = Form.TEXTS, Form.ENTRIES  # a member of an enumeration is slow to find


@dataclass(slots=True)
class Place:
    """Where an entry stands: its key's or dash's 1-based line, and code points from its first key to its end."""

    line: int
    start: int
    end: int


class Entries(Stream):
    """The events, read an entry at a time. Plain texts, which are nearly all there is, are read without a call."""

    def __init__(self, text: str, name: str, problems: list[Problem]) -> None:
        super().__init__(text, name, problems)
        self.values = Values()

    def entries(self, table: Mapping[str, Field], entries: list[Entry], places: list[Place] | None) -> int:
        """Reads a list of entries up to its end; the code point after it."""
        end = 0
        while True:
            event: Any = self.next()
            if event.__class__ is SEQUENCE_END:
                return after(event, end)
            if event.__class__ is MAPPING_START:
                if event.anchor is not None or event.tag is not None:
                    self.plain(event)
                entry, end = self.entry(event, table)
                entries.append(entry)
                if places is not None:
                    mark = event.start_mark
                    places.append(Place(mark.line + 1, mark.index, end))
            else:
                wanted = next(iter(table))
                self.problem(event, "a mapping is wanted here", f"write `- {wanted}: …`", "schema")
                end = self.skip(event)

    def entry(self, start: Any, table: Mapping[str, Field]) -> tuple[Entry, int]:
        """Reads one entry; the code point after it."""
        entry: Entry = {}
        seen: dict[str, Any] = {}
        end = int(start.end_mark.index)
        last: Any = None  # the text after which the entry ends, as far as it was read
        texts, required = _SHORT_CUTS[id(table)]
        following: Any = self.next
        while True:
            key = following()
            if key.__class__ is MAPPING_END:
                break
            name = key.value if key.__class__ is SCALAR else ""
            if name not in table or name in seen or key.tag is not None or key.anchor is not None:
                name = self.key(key, seen, table, "an entry")
            seen[name] = key
            value = following()
            if name in texts and value.__class__ is SCALAR and value.tag is None and value.anchor is None:
                text = value.value
                if text and len(text) <= MAX_SCALAR:
                    entry[name] = text
                    last = value
                    continue
            known = table.get(name)
            end, last = (self.skip(value) if known is None else self.value(entry, name, known, value)), None
        if last is not None:
            end = int(last.end_mark.index)
        for name in required:
            if name not in seen:
                self.problem(start, f"`{name}` is missing", f"add `{name}:`", "schema")
        return entry, after(key, end)

    def key(self, event: Any, seen: Mapping[str, Any], known: Collection[str], where: str) -> str:
        """The name of a field, with what is wrong with it; empty where it is none, whose value is still to come."""
        if not isinstance(event, SCALAR):
            if isinstance(event, ALIAS):
                self.plain(event)
            self.problem(event, "a field's name is wanted here", "write `name: value`", "schema")
            self.skip(event)
            return ""
        name = str(event.value)
        self.plain(event)
        if name in seen:
            self.problem(
                event,
                f"`{short(name)}` stands in line {seen[name].start_mark.line + 1} too",
                "remove one of the two: YAML would silently keep the last",
                "duplicate-key",
            )
        elif name not in known:
            near = difflib.get_close_matches(name[:80], list(known), 1, 0.6)
            repair = f"did you mean `{near[0]}`?" if near else "known are: " + ", ".join(known)
            self.problem(event, f"{where} has no field `{short(name)}`", repair, "unknown-key")
        return name

    def value(self, entry: Entry, name: str, known: Field, event: Any) -> int:
        """Reads one field's value into the entry; the code point after it."""
        form = known.form
        if event.anchor is not None or event.tag is not None:  # an alias, too, has an anchor
            self.plain(event)
        if event.__class__ is SCALAR:
            if len(event.value) > MAX_SCALAR:
                self.problem(event, f"`{name}` has {len(event.value):,} characters", "shorten it", "too-big")
            else:
                self._scalar(entry, name, known, event)
            return int(event.end_mark.index)
        if event.__class__ is SEQUENCE_START and form is _TEXTS:
            entry[name], end = self._texts(name)
            return end
        if event.__class__ is SEQUENCE_START and form is _ENTRIES:
            assert known.of is not None
            within: list[Entry] = []
            entry[name] = within
            return self.entries(known.of, within, None)
        self.problem(event, f"`{name}` is {ARTICLES[form]}", REPAIRS[form].format(name), "schema")
        return self.skip(event)

    def _scalar(self, entry: Entry, name: str, known: Field, event: Any) -> None:
        meant = self.values.meant(name, known, event.value, plain=event.style is None or event.style == "")
        if isinstance(meant, Wrong):
            self.problem(event, meant.what, meant.repair, meant.rule)
        elif meant is not ABSENT:
            entry[name] = meant

    def _texts(self, name: str) -> tuple[list[str], int]:
        texts: list[str] = []
        last: Any = None
        following: Any = self.next
        while True:
            event = following()
            if event.__class__ is SCALAR:
                if event.tag is not None or event.anchor is not None:
                    self.plain(event)
                texts.append(event.value)
                last = event
            elif event.__class__ is SEQUENCE_END:
                return texts, after(event, 0 if last is None else last.end_mark.index)
            else:
                self.plain(event)
                self.problem(event, f"`{name}` is a list of texts", f"write `{name}: [one, two]`", "schema")
                self.skip(event)


_SHORT_CUTS = {
    id(table): (
        frozenset(name for name, known in table.items() if known.form is Form.TEXT and not known.quoted),
        tuple(name for name, known in table.items() if known.required),
    )
    for table in (*SECTIONS.values(), SOURCE, CONFLICT)
}
"""By the id of a table, which lives as long as the program: its fields of plain text, and those it needs."""

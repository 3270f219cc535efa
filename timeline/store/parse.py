"""The text of events.yaml → entries with the places where they stand, from the C parser's events in one pass.

Nothing is resolved implicitly: `no`, `2014`, `12:30` and `1e3` are the text they are written as.
"""

from __future__ import annotations

import difflib
import gc
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.cyaml import CParser  # type: ignore[attr-defined]

from timeline.model import Problem
from timeline.store.complaints import ARTICLES, REPAIRS, short, syntax
from timeline.store.fields import CONFLICT, KEYS, SECTIONS, SOURCE, Entry, Field, Form
from timeline.store.values import ABSENT, NULLS, Values, Wrong

MAX_SCALAR = 1_000_000
# Untyped: the stubs give every mark as optional, the C parser never leaves one out.
_SCALAR: Any = yaml.ScalarEvent
_ALIAS: Any = yaml.AliasEvent
_NODE: Any = yaml.NodeEvent
_SEQUENCESTART: Any = yaml.SequenceStartEvent
_SEQUENCEEND: Any = yaml.SequenceEndEvent
_MAPPINGSTART: Any = yaml.MappingStartEvent
_MAPPINGEND: Any = yaml.MappingEndEvent
_COLLECTIONSTART: Any = yaml.CollectionStartEvent
_COLLECTIONEND: Any = yaml.CollectionEndEvent
_STREAMEND: Any = yaml.StreamEndEvent
_TAGS = frozenset((None, "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"))


@dataclass(slots=True)
class Place:
    """Where an entry stands: its key's or dash's 1-based line, and code points from its first key to its end."""

    line: int
    start: int
    end: int


@dataclass(slots=True)
class Section:
    """One of documents, actors, events as it stands in the file."""

    key: int  # code point at which the section's key begins
    value: int = 0  # code point at which its value begins
    end: int = 0  # code point after its value
    flow: bool = True  # written as [ ] or left empty
    entries: list[Entry] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)


@dataclass(slots=True)
class Parsed:
    """What the file says, and every problem found on the way."""

    version: int | None = None
    sections: dict[str, Section] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


class _Stop(Exception):  # noqa: N818 - ends the reading of a file that cannot be read further
    pass


def parse(text: str, name: str) -> Parsed:
    """Reads a store's text; `name` is the file's name for problems. Never raises for what the text holds."""
    parsed = Parsed()
    reader = _Reader(text, name, parsed)
    paused = gc.isenabled()
    gc.disable()  # a hundred thousand small dicts: the collector would take half of the time
    try:
        reader.file()
    except _Stop:
        pass
    except yaml.YAMLError as error:
        parsed.problems.append(syntax(error, name, text))
    finally:
        if paused:
            gc.enable()
    return parsed


class _Reader:
    def __init__(self, text: str, name: str, parsed: Parsed) -> None:
        self.next = CParser(text).get_event
        self.name = name
        self.parsed = parsed
        self.values = Values()

    def problem(self, event: Any, what: str, repair: str, rule: str) -> None:
        self.parsed.problems.append(Problem(f"{self.name}:{event.start_mark.line + 1}", what, repair, rule))

    # --- structure

    def file(self) -> None:
        self.next()  # the stream begins
        event = self.next()
        if isinstance(event, _STREAMEND):
            return
        event = self.next()
        if isinstance(event, _SCALAR) and event.value == "":
            return
        if not isinstance(event, _MAPPINGSTART):
            self.problem(event, "a store is a mapping", "begin with `version: 1` and `events:`", "schema")
            raise _Stop
        self._plain(event)
        self._top()
        self.next()  # the document ends
        event = self.next()
        if not isinstance(event, _STREAMEND):
            self.problem(event, "a second YAML document begins here", "a store is one document: remove the ---", "yaml")

    def _top(self) -> None:
        seen: dict[str, Any] = {}
        while True:
            key = self.next()
            if isinstance(key, _MAPPINGEND):
                return
            name = self._key(key, seen, ("version", *SECTIONS), "the store")
            value = self.next()
            if name == "version":
                self._version(value)
            elif name in SECTIONS:
                self._section(name, key, value)
            else:
                self._skip(value)

    def _version(self, event: Any) -> None:
        if not isinstance(event, _SCALAR) or not event.value.isdecimal() or len(event.value) > 9:
            self.problem(event, "the version is a whole number", "write `version: 1`", "schema")
            self._skip(event)
            return
        self.parsed.version = int(event.value)
        if self.parsed.version != 1:
            self.problem(event, f"version {event.value} of the store is not known", "use a newer timeline", "version")

    def _section(self, name: str, key: Any, value: Any) -> None:
        section = Section(key.start_mark.index, value.start_mark.index)
        if isinstance(value, _SCALAR) and value.value in NULLS:
            section.end = value.end_mark.index
        elif isinstance(value, _SEQUENCESTART):
            self._plain(value)
            section.flow = bool(value.flow_style)
            section.end = self._entries(SECTIONS[name], section.entries, section.places)
        else:
            self.problem(value, f"`{name}` is a list", f"write `{name}: []` or entries that begin with `-`", "schema")
            self._skip(value)
        self.parsed.sections[name] = section
        self._unique(name, section)

    def _unique(self, name: str, section: Section) -> None:
        key, seen = KEYS[name], dict[str, int]()
        for entry, place in zip(section.entries, section.places, strict=True):
            value = entry.get(key)
            if value in seen:
                self.parsed.problems.append(
                    Problem(
                        f"{self.name}:{place.line}",
                        f"{key} {value!r} stands in line {seen[value]} too",
                        "remove one of the two"
                        if name != "events"
                        else "remove its id line to make it an event of its own",
                        "duplicate-entry",
                    )
                )
            elif value:
                seen[value] = place.line

    def _entries(self, table: Mapping[str, Field], entries: list[Entry], places: list[Place] | None) -> int:
        """Reads a list of entries up to its end; the code point after it."""
        end = 0
        while True:
            event = self.next()
            if isinstance(event, _SEQUENCEEND):
                return _end(event, end)
            if isinstance(event, _MAPPINGSTART):
                self._plain(event)
                entry, end = self._entry(event, table)
                entries.append(entry)
                if places is not None:
                    places.append(Place(event.start_mark.line + 1, event.start_mark.index, end))
            else:
                wanted = next(iter(table))
                self.problem(event, "a mapping is wanted here", f"write `- {wanted}: …`", "schema")
                end = self._skip(event)

    def _entry(self, start: Any, table: Mapping[str, Field]) -> tuple[Entry, int]:
        """Reads one entry; plain text fields, which are nearly all there is, without a call."""
        entry: Entry = {}
        end = int(start.end_mark.index)
        seen: dict[str, Any] = {}
        last: Any = None
        texts, required = _SHORT_CUTS[id(table)]
        following: Any = self.next
        while True:
            key = following()
            if key.__class__ is _MAPPINGEND:
                break
            name = key.value if key.__class__ is _SCALAR else ""
            value: Any = None
            if name in texts and name not in seen and key.tag is None and key.anchor is None:
                value = following()
                if value.__class__ is _SCALAR and value.tag is None and value.anchor is None:
                    text = value.value
                    if text and len(text) <= MAX_SCALAR:
                        entry[name] = text
                        seen[name] = key
                        last = value
                        continue
            end, last = self._field(entry, table, key, value, seen), None
        if last is not None:
            end = int(last.end_mark.index)
        end = _end(key, end)
        for name in required:
            if name not in seen:
                self.problem(start, f"`{name}` is missing", f"add `{name}:`", "schema")
        return entry, end

    def _field(self, entry: Entry, table: Mapping[str, Field], key: Any, value: Any, seen: dict[str, Any]) -> int:
        """Reads one field; the code point after it. `value` is None where it has not been fetched."""
        name = self._key(key, seen, table, "an entry")
        known = table.get(name)
        if value is None:
            value = self.next()
        return self._skip(value) if known is None else self._value(entry, name, known, value)

    def _key(self, event: Any, seen: dict[str, Any], known: Any, where: str) -> str:
        if not isinstance(event, _SCALAR):
            if isinstance(event, _ALIAS):
                self._plain(event)
            self.problem(event, "a field's name is wanted here", "write `name: value`", "schema")
            self._skip(event)
            return ""
        name = str(event.value)
        self._plain(event)
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
        seen[name] = event
        return name

    # --- values

    def _value(self, entry: Entry, name: str, known: Field, event: Any) -> int:
        """Reads one field's value into the entry; the code point after it."""
        form = known.form
        if isinstance(event, _SCALAR):
            if event.tag is not None or event.anchor is not None:
                self._plain(event)
            if len(event.value) > MAX_SCALAR:
                self.problem(event, f"`{name}` has {len(event.value):,} characters", "shorten it", "too-big")
                return int(event.end_mark.index)
            self._scalar(entry, name, known, event)
            return int(event.end_mark.index)
        self._plain(event)
        if isinstance(event, _SEQUENCESTART) and form is Form.TEXTS:
            entry[name], end = self._texts(name)
            return end
        if isinstance(event, _SEQUENCESTART) and form is Form.ENTRIES:
            assert known.of is not None
            entries: list[Entry] = []
            end = self._entries(known.of, entries, None)
            entry[name] = entries
            return end
        self.problem(event, f"`{name}` is {ARTICLES[form]}", REPAIRS[form].format(name), "schema")
        return self._skip(event)

    def _scalar(self, entry: Entry, name: str, known: Field, event: Any) -> None:
        meant = self.values.meant(name, known, event.value, plain=event.style is None or event.style == "")
        if isinstance(meant, Wrong):
            self.problem(event, meant.what, meant.repair, meant.rule)
        elif meant is not ABSENT:
            entry[name] = meant

    def _texts(self, name: str) -> tuple[list[str], int]:
        texts: list[str] = []
        last: Any = None
        event: Any
        while True:
            event = self.next()
            if event.__class__ is _SCALAR:
                if event.tag is not None or event.anchor is not None:
                    self._plain(event)
                texts.append(event.value)
                last = event
            elif event.__class__ is _SEQUENCEEND:
                return texts, _end(event, 0 if last is None else last.end_mark.index)
            else:
                self._plain(event)
                self.problem(event, f"`{name}` is a list of texts", f"write `{name}: [one, two]`", "schema")
                self._skip(event)

    # --- what is refused

    def _plain(self, event: Any) -> None:
        """Refuses anchors, aliases and tags: in a store they are never needed, and they are how bombs are built."""
        if isinstance(event, _ALIAS):
            self.problem(event, f"the alias *{short(event.anchor)} is not allowed", "write the value out", "alias")
            raise _Stop
        if event.anchor is not None:
            self.problem(event, f"the anchor &{short(event.anchor)} is not allowed", "write the value out", "alias")
            raise _Stop
        if event.tag not in _TAGS:
            self.problem(
                event, f"the tag {short(event.tag)} is not allowed", "remove it: it would not be followed", "tag"
            )

    def _skip(self, event: Any) -> int:
        """Passes over one value of any kind; the code point after it."""
        depth = 0
        while True:
            if isinstance(event, _NODE):
                self._plain(event)
            if isinstance(event, _COLLECTIONSTART):
                depth += 1
                if depth > 20:
                    self.problem(event, "this is nested too deeply", "a store has three levels", "too-deep")
                    raise _Stop
            elif isinstance(event, _COLLECTIONEND):
                depth -= 1
            if depth == 0:
                return int(event.end_mark.index)
            event = self.next()


_SHORT_CUTS = {
    id(table): (
        frozenset(name for name, known in table.items() if known.form is Form.TEXT and not known.quoted),
        tuple(name for name, known in table.items() if known.required),
    )
    for table in (*SECTIONS.values(), SOURCE, CONFLICT)
}
"""By the id of a table, which lives as long as the program: its fields of plain text, and those it needs."""


def _end(event: Any, last: int) -> int:
    """The code point after a collection: its closing bracket, else what its last value ended with.

    The mark of a block collection's end stands at the next token, behind comments that are not its own.
    """
    return int(event.end_mark.index) if event.end_mark.index > event.start_mark.index else last

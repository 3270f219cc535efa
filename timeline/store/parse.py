"""The text of events.yaml → entries with the places where they stand, from the C parser's events in one pass."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import yaml

from timeline.collector import paused
from timeline.model import Problem
from timeline.store.complaints import syntax
from timeline.store.fields import KEYS, SECTIONS, Entry
from timeline.store.mapping import Entries, Place
from timeline.store.stream import MAPPING_END, MAPPING_START, SCALAR, SEQUENCE_START, STREAM_END, Stop
from timeline.store.values import NULLS


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


def parse(text: str, name: str) -> Parsed:
    """Reads a store's text; `name` is the file's name for problems. Never raises for what the text holds."""
    parsed = Parsed()
    try:
        with paused():
            _File(text, name, parsed).file()
    except Stop:
        pass
    except yaml.YAMLError as error:
        parsed.problems[:] = [syntax(error, name, text)]  # what was read before it may be another thing than was meant
    return parsed


class _File(Entries):
    """What stands around the entries: one document, its version, its sections."""

    def __init__(self, text: str, name: str, parsed: Parsed) -> None:
        super().__init__(text, name, parsed.problems)
        self.parsed = parsed

    def file(self) -> None:
        self.next()  # the stream begins
        event = self.next()
        if isinstance(event, STREAM_END):
            return
        event = self.next()
        if isinstance(event, SCALAR) and event.value == "":
            return
        if not isinstance(event, MAPPING_START):
            self.problem(event, "a store is a mapping", "begin with `version: 1` and `events:`", "schema")
            raise Stop
        self.plain(event)
        self._top()
        self.next()  # the document ends
        event = self.next()
        if not isinstance(event, STREAM_END):
            self.problem(event, "a second YAML document begins here", "a store is one document: remove the ---", "yaml")

    def _top(self) -> None:
        seen: dict[str, Any] = {}
        while True:
            key = self.next()
            if isinstance(key, MAPPING_END):
                return
            name = self.key(key, seen, ("version", *SECTIONS), "the store")
            seen[name] = key
            value = self.next()
            if name == "version":
                self._version(value)
            elif name in SECTIONS:
                self._section(name, key, value)
            else:
                self.skip(value)

    def _version(self, event: Any) -> None:
        if not isinstance(event, SCALAR) or not event.value.isdecimal() or len(event.value) > 9:
            self.problem(event, "the version is a whole number", "write `version: 1`", "schema")
            self.skip(event)
            return
        self.parsed.version = int(event.value)
        if self.parsed.version != 1:
            self.problem(event, f"version {event.value} of the store is not known", "use a newer timeline", "version")

    def _section(self, name: str, key: Any, value: Any) -> None:
        section = Section(key.start_mark.index, value.start_mark.index)
        if isinstance(value, SCALAR) and value.value in NULLS:
            section.end = value.end_mark.index
        elif isinstance(value, SEQUENCE_START):
            self.plain(value)
            section.flow = bool(value.flow_style)
            section.end = self.entries(SECTIONS[name], section.entries, section.places)
        else:
            self.problem(value, f"`{name}` is a list", f"write `{name}: []` or entries that begin with `-`", "schema")
            self.skip(value)
        self.parsed.sections[name] = section
        self._unique(name, section)

    def _unique(self, name: str, section: Section) -> None:
        key, seen = KEYS[name], dict[str, int]()
        repair = "remove its id line to make it an event of its own" if name == "events" else "remove one of the two"
        for entry, place in zip(section.entries, section.places, strict=True):
            value = entry.get(key)
            if value in seen:
                what = f"{key} {value!r} stands in line {seen[value]} too"
                self.problems.append(Problem(f"{self.name}:{place.line}", what, repair, "duplicate-entry"))
            elif value:
                seen[value] = place.line

"""events.lock: what extraction last said, one JSON line a record, sorted, so that git can merge it by lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import msgspec

from timeline.model import Part, Problem
from timeline.store.fields import FORMAT, Entry


class Evidence(msgspec.Struct, omit_defaults=True, frozen=True, gc=False):
    """A source as extraction last gave it: the fields of events.yaml, then the detail a person does not need."""

    document: str
    quote: str = ""
    says: str | None = None
    cites: tuple[str, ...] = ()
    page: int | None = None
    start: int | None = None  # code points in the extracted text
    end: int | None = None
    prefix: str = ""
    suffix: str = ""
    trigger: tuple[int, int] | None = None
    date: str | None = None
    basis: str | None = None
    rule: str | None = None
    clue: str | None = None
    anchor: str | None = None
    parts: tuple[Part, ...] = ()
    copy_of: str | None = None
    gone: bool = False  # a person deleted it
    hand: bool = False  # a person put it with this event

    @property
    def key(self) -> tuple[str, str]:
        """Document and quote: what makes it the same source."""
        return (self.document, self.quote)


class Record(msgspec.Struct, omit_defaults=True, frozen=True, gc=False):
    """One line. Exactly one of lock, document, actor and event is set; it says what the line is about."""

    lock: int | None = None  # the first line: version of the format
    tool: str | None = None  # version of the tool that wrote it
    yaml: str | None = None  # SHA-256 of the events.yaml it belongs to
    document: str | None = None
    sha256: str | None = None
    reader: str | None = None
    actor: str | None = None
    event: str | None = None
    gone: bool = False  # a person deleted it: a tombstone
    hand: bool = False  # born by a person's hand
    into: str | None = None  # of a tombstone: the event it was merged into
    said: dict[str, Any] = {}
    placed: dict[str, Any] | None = None  # the date as last written, where it is not the one said
    lost: bool = False  # its evidence is gone, and it stays because a person touched it
    marked: bool = False  # the build wrote `basis: person` beside a person's date
    sources: tuple[Evidence, ...] = ()
    salience: float = 0.0
    merged_because: str | None = None

    @property
    def key(self) -> tuple[int, str]:
        """Its place in the file."""
        if self.lock is not None:
            return (0, self.yaml or "")
        if self.document is not None:
            return (1, self.document)
        if self.actor is not None:
            return (2, self.actor)
        return (3, self.event or "")


@dataclass(frozen=True, slots=True)
class Lock:
    """What the lock says, by section and key."""

    digests: frozenset[str] = frozenset()  # of events.yaml; two after a merge by lines
    tool: str | None = None
    documents: dict[str, Record] = field(default_factory=dict)
    actors: dict[str, Record] = field(default_factory=dict)
    events: dict[str, Record] = field(default_factory=dict)
    others: dict[tuple[int, str], tuple[Record, ...]] = field(default_factory=dict)  # second lines after a merge

    def section(self, name: str) -> dict[str, Record]:
        """The records of documents, actors or events."""
        return {"documents": self.documents, "actors": self.actors, "events": self.events}[name]


_DECODER = msgspec.json.Decoder(Record)
_ENCODER = msgspec.json.Encoder()


def parse(data: bytes, name: str) -> tuple[Lock, list[Problem]]:
    """Reads a lock. Lines that git's union merge doubled are kept as alternatives; anything else odd is a problem."""
    try:
        records = _DECODER.decode_lines(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        records, problems = _line_by_line(data, name)
        if problems:
            return Lock(), problems
    lock, heads = Lock(), []
    for record in records:
        kind, key = record.key
        if kind == 0:
            heads.append(record)
            continue
        into = (lock.documents, lock.actors, lock.events)[kind - 1]
        if key in into and into[key] != record:
            lock.others[kind, key] = (*lock.others.get((kind, key), ()), record)
        else:
            into[key] = record
    problems = []
    if not heads:
        problems = [Problem(f"{name}:1", "the lock has no first line", "restore it from git, or build --adopt", "lock")]
    for head in heads:
        if head.lock != FORMAT:
            problems.append(
                Problem(f"{name}:1", f"format {head.lock} of the lock is not known", "use a newer timeline", "lock")
            )
    return (
        Lock(
            frozenset(h.yaml for h in heads if h.yaml),
            max((h.tool for h in heads if h.tool), default=None),
            lock.documents,
            lock.actors,
            lock.events,
            lock.others,
        ),
        problems,
    )


def _line_by_line(data: bytes, name: str) -> tuple[list[Record], list[Problem]]:
    records, problems = [], []
    for number, line in enumerate(data.splitlines(), 1):
        if not line.strip():
            continue
        try:
            records.append(_DECODER.decode(line))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            marker = line[:7] in (b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||")
            what = "a merge left its marker here" if marker else f"this is no line of a lock: {error}"
            repair = "restore it with `git checkout`, or build with --adopt"
            if marker:
                repair = "remove the marker lines (both sides may stay), or run `timeline git-setup` and merge again"
            problems.append(Problem(f"{name}:{number}", what, repair, "conflict-marker" if marker else "lock"))
            if len(problems) == 20:
                break
    return records, problems


def dump(digest: str, tool: str, records: Iterable[Record]) -> bytes:
    """The bytes of a lock for the events.yaml with this SHA-256."""
    lines = [Record(lock=FORMAT, tool=tool, yaml=digest), *sorted(records, key=lambda r: r.key)]
    return _ENCODER.encode_lines(lines)


def without_detail(source: Evidence) -> Entry:
    """The source's entry in events.yaml."""
    entry: Entry = {"document": source.document, "quote": source.quote}
    if source.says is not None:
        entry["says"] = source.says
    if source.cites:
        entry["cites"] = list(source.cites)
    if source.page is not None:
        entry["page"] = source.page
    return entry

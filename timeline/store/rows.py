"""A store in the making: its entries beside the lock's records, and how they become the two files again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import msgspec

from timeline import when
from timeline.model import Document, Problem, When
from timeline.store import amend, entries, identity, layout, lock, order, surgery, switch
from timeline.store.change import Change, Disagreement, Gone, Report
from timeline.store.fields import DATE_FIELDS, KEYS, SECTIONS, Entry
from timeline.store.layout import Block, Layout
from timeline.store.lock import Lock, Record
from timeline.store.stored import Store
from timeline.store.switch import StoreError


@dataclass(slots=True)
class Row:
    """One entry: what is to be written, and the block that the file has of it."""

    entry: Entry
    block: Block | None = None

    @property
    def has_comments(self) -> bool:
        """Whether a person wrote a comment before it or in it."""
        if self.block is None:
            return False
        return "#" in self.block.lead or bool(surgery.comments_of(self.block.body))


@dataclass(slots=True)
class Rows:
    """The working state of one build or command."""

    layout: Layout
    base: str | None
    rows: dict[str, list[Row]]
    records: dict[str, dict[str, Record]]
    buried: set[str] = field(default_factory=set)  # documents that were deleted before this run
    same: set[str] = field(default_factory=set)  # documents whose bytes have not changed
    altered: set[str] = field(default_factory=set)  # documents whose bytes are others than before
    new: list[str] = field(default_factory=list)
    by_hand: list[str] = field(default_factory=list)
    gone: list[Gone] = field(default_factory=list)
    disagreements: list[Disagreement] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    left_out: int = 0
    documents_new: list[str] = field(default_factory=list)
    documents_renamed: list[tuple[str, str]] = field(default_factory=list)
    documents_left_out: list[str] = field(default_factory=list)
    documents_unread: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    written: dict[str, Entry] = field(default_factory=dict)  # event to its date fields when last written
    sorted: bool = False  # the rows of events stand in the order in which they are to be written


def of(store: Store | None, *, adopt: bool = False) -> Rows:
    """The working state of a store. Raises StoreError where its lock is missing or of another store (law 6)."""
    if store is None:
        return Rows(layout.empty(), None, {s: [] for s in SECTIONS}, {s: {} for s in SECTIONS})
    known = store.lock
    if known is None and not adopt:
        what = "its lock is missing, so what you changed cannot be told from what the build wrote"
        repair = "restore it from git, or take everything in the store as yours with `timeline build --adopt`"
        raise StoreError([Problem(store.path.name, what, repair, "no-lock")])
    if known is not None and (foreign := _foreign(store, known)):
        if not adopt:
            raise StoreError([foreign])
        known = Lock(documents=known.documents, events={k: r for k, r in known.events.items() if r.gone})
    known = known or Lock()
    work = Rows(
        store.layout,
        store.digest,
        {s: [] for s in SECTIONS},
        {s: dict(known.section(s)) for s in SECTIONS},
    )
    for name in SECTIONS:
        part = store.layout.part(name)
        work.rows[name] = [Row(b.entry, b) for b in part.blocks] if part is not None else []
        _settle(work, name, known)
        _bury(work, name)
    work.written = {
        name: record.said if record.placed is None else record.placed
        for name, record in work.records["events"].items()
        if record.said or record.placed
    }
    _name_the_unnamed(work)
    return work


def _foreign(store: Store, known: Lock) -> Problem | None:
    """Whether a build wrote events that this lock has never heard of: then it is of another branch."""
    if store.digest in known.digests:
        return None
    for entry in store.entries:
        name = entry.get("id", "")
        if not name or name in known.events:
            continue
        births = (identity.birth((s["document"], s.get("quote", ""))) for s in entry.get("sources", ()))
        if any(b.startswith(name[:8]) for b in births):
            what = f"{switch.lock_path(store.path).name} does not know event {name}: it belongs to another branch"
            repair = "restore the lock that goes with it (git), or take everything as yours with --adopt"
            return Problem(store.where(name), what, repair, "foreign-lock")
    return None


def _settle(work: Rows, name: str, known: Lock) -> None:
    """Where a merge by lines left several records of one entry, a value that any of them said is the tool's."""
    kind = 1 + list(SECTIONS).index(name)
    entries_by_key = {row.entry.get(KEYS[name]): row.entry for row in work.rows[name]}
    for (number, key), others in known.others.items():
        if number != kind:
            continue
        entry = entries_by_key.get(key)
        several = [work.records[name][key], *others]
        several.sort(key=lambda record: record.gone == (entry is not None))  # a living entry: its living records
        said = dict(several[0].said)
        for record in several[1:]:
            for field_name in {*said, *record.said}:
                if entry is not None and entry.get(field_name) == record.said.get(field_name):
                    said[field_name] = record.said.get(field_name)
        said = {field_name: value for field_name, value in said.items() if value is not None or field_name == "date"}
        evidence = {e.key: e for record in reversed(several) for e in record.sources}
        placed = next(
            (r.placed for r in several if r.placed and entry and _same_date(r.placed, entry)), several[0].placed
        )
        work.records[name][key] = msgspec.structs.replace(
            several[0], said=said, sources=tuple(evidence.values()), placed=placed
        )


def _bury(work: Rows, name: str) -> None:
    """What the lock knows and the file no longer has was deleted by the person: a tombstone."""
    present = {row.entry.get(KEYS[name]) for row in work.rows[name]}
    merged = {old: row.entry["id"] for row in work.rows[name] for old in row.entry.get("merged_from", ())}
    records = work.records[name]
    for key, record in records.items():
        if key in present:
            if record.gone:
                records[key] = msgspec.structs.replace(record, gone=False, into=None)
        elif record.gone:
            if name == "documents":
                work.buried.add(key)
        else:
            records[key] = msgspec.structs.replace(record, gone=True, into=merged.get(key))
            if name == "events" and key not in merged:
                work.deleted.append(key)


def _name_the_unnamed(work: Rows) -> None:
    """Events that a person wrote without an id get one."""
    taken = {row.entry["id"] for row in work.rows["events"] if "id" in row.entry} | set(work.records["events"])
    for row in work.rows["events"]:
        if "id" not in row.entry:
            key = identity.birth((str(row.entry.get("date")), row.entry.get("title", "")), taken)
            taken.add(key)
            row.entry = {"id": key, **row.entry}


def remember_file(work: Rows, document: Document) -> None:
    """Notes the bytes of a document that was read."""
    record = work.records["documents"].get(document.id) or Record(document=document.id)
    if record.sha256 == document.digest and document.digest:
        work.same.add(document.id)
    else:
        work.altered.add(document.id)
    work.records["documents"][document.id] = msgspec.structs.replace(
        record, sha256=document.digest or None, reader=document.reader
    )


def change(work: Rows, version: str) -> Change:
    """The two files of a working state."""
    before = work.layout.text()
    made = work.layout
    changed: list[str] = []
    unchanged: list[str] = []
    arranged = _arranged(work)
    for name in SECTIONS:
        blocks = []
        part = made.part(name)
        for row in arranged if name == "events" else work.rows[name]:
            block = _written(row, name, 2 if part is None else part.indent, made.newline)
            blocks.append(block)
            if name == "events" and row.block is not None:
                (unchanged if block is row.block else changed).append(row.entry["id"])
        made = layout.with_blocks(made, name, tuple(blocks))
    data = made.data()
    records = [r for name in SECTIONS for r in _placed(work, name)]
    return Change(
        data,
        lock.dump(switch.digest(data), version, records),
        work.base,
        before if work.base is not None else "",
        _report(work, changed, unchanged),
        made,
    )


def _report(work: Rows, changed: Sequence[str], unchanged: Sequence[str]) -> Report:
    return Report(
        tuple(work.new),
        tuple(changed),
        tuple(unchanged),
        tuple(work.by_hand),
        tuple(work.gone),
        tuple(work.disagreements),
        tuple(row.entry["id"] for row in work.rows["events"] if not row.entry.get("date")),
        tuple(work.deleted),
        work.left_out,
        tuple(work.documents_new),
        tuple(work.documents_renamed),
        tuple(work.documents_left_out),
        tuple(work.documents_unread),
        tuple(work.problems),
    )


def _written(row: Row, name: str, indent: int, newline: str) -> Block:
    if row.block is None:
        return amend.amend(Block({}), row.entry, SECTIONS[name], indent, newline)
    if row.entry is row.block.entry or row.entry == row.block.entry:
        return row.block
    return amend.amend(row.block, row.entry, SECTIONS[name], indent, newline)


def forget(work: Rows, path: str) -> None:
    """Takes a document out for good; what only it reports goes, but what a person touched."""
    work.rows["documents"] = [row for row in work.rows["documents"] if row.entry["path"] != path]
    record = work.records["documents"].get(path) or Record(document=path)
    work.records["documents"][path] = msgspec.structs.replace(record, gone=True)
    kept = []
    for row in work.rows["events"]:
        left = [s for s in row.entry.get("sources", ()) if s["document"] != path]
        if len(left) == len(row.entry.get("sources", ())):
            kept.append(row)
            continue
        name = row.entry["id"]
        known = work.records["events"].get(name)
        own = touched(row, known)
        if not left:
            work.gone.append(Gone(name, row.entry.get("title", ""), own))
            if not own:
                work.records["events"].pop(name, None)
                continue
        kept.append(row)
        row.entry = {k: left if k == "sources" else v for k, v in row.entry.items() if k != "sources" or left}
        if known is not None:
            rest = tuple(e for e in known.sources if e.document != path)
            work.records["events"][name] = msgspec.structs.replace(known, sources=rest, lost=not left)
    work.rows["events"] = kept


def touched(row: Row, record: Record | None) -> bool:
    """Whether a person changed anything in an event, wrote it, or wrote a comment to it."""
    if record is None or record.hand or any(e.gone or e.hand for e in record.sources):
        return True
    have = {k: v for k, v in row.entry.items() if k != "id"}
    said = dict(record.said)
    left = [lock.without_detail(e) for e in record.sources]
    if left:
        said["sources"] = left
    return have != said or row.has_comments


def with_comments(block: Block, other: Block) -> Block:
    """The block with the comments of another one before it."""
    lead = "".join(line for line in other.lead.splitlines(keepends=True) if line.strip())
    inner = "".join(f"  {c}\n" for c in surgery.comments_of(other.body))
    return replace(block, lead=block.lead + lead + inner)


def sort_key(entry: Entry, date: Callable[[Mapping[str, Any]], When | None]) -> tuple[order.SortKey, str]:
    """By date, then by id."""
    return when.sort_key(date(entry)), entry["id"]


def _arranged(work: Rows) -> list[Row]:
    if work.sorted:
        return work.rows["events"]
    date = entries.dates()

    def key_of(fields: Entry) -> order.SortKey:
        return when.sort_key(date(fields))

    stay, new = [], []
    for row in work.rows["events"]:
        now = key_of(row.entry)
        if row.block is None:
            new.append((now, row.entry["id"], row))
            continue
        written = work.written.get(row.entry["id"])
        old = now if written is None or _same_date(written, row.entry) else key_of(written)
        stay.append((old, now, row))
    return order.arrange(stay, new)


def _same_date(one: Entry, other: Entry) -> bool:
    a, b = one.get, other.get
    return bool(
        a("date") == b("date")
        and a("time") == b("time")
        and a("as") == b("as")
        and a("end") == b("end")
        and a("zone") == b("zone")
        and a("undated") == b("undated")
    )


def _placed(work: Rows, name: str) -> list[Record]:
    """The section's records; those of events note the date as written, where it is not the one said."""
    records = work.records[name]
    if name != "events":
        return list(records.values())
    written = {row.entry["id"]: row.entry for row in work.rows["events"]}
    out = []
    for key, record in records.items():
        entry = written.get(key)
        if entry is None:
            out.append(record)
            continue
        if _same_date(entry, record.said):
            out.append(record if record.placed is None else msgspec.structs.replace(record, placed=None))
        else:
            placed = {f: entry[f] for f in DATE_FIELDS if entry.get(f) is not None}
            out.append(msgspec.structs.replace(record, placed=placed))
    return out

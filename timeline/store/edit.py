"""What commands do to a store, as pure functions Store → Change, with the guarantees of a rebuild.

A value set here differs from the lock's, so it is the person's and stays. All raise StoreError for an id, a
path, a field or a value that is not there or cannot be.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.model import Problem
from timeline.store import emit, entries, identity, parse, rows
from timeline.store.change import Change
from timeline.store.fields import EVENT, Entry, Field, Form
from timeline.store.lock import Record
from timeline.store.rows import Row, Rows
from timeline.store.stored import Store
from timeline.store.switch import StoreError


def change_event(store: Store, event: str, fields: Mapping[str, object]) -> Change:
    """Sets fields of an event; None removes one (for `date`, None says that no date can be known).

    A new `date` drops the fields that belonged to the old one unless they are given too, and is marked
    `basis: person`.
    """
    work = rows.of(store)
    row = row_of(work, event)
    row.entry = with_fields(row.entry, fields)
    return changed(work, store)


def add_event(store: Store | None, fields: Mapping[str, object], *, version: str) -> tuple[Change, str]:
    """Adds an event of the person's; the change and the new event's id. `version` is the tool's."""
    work = rows.of(store)
    given = {k: v for k, v in fields.items() if v is not None or k == "date"}
    taken = {row.entry["id"] for row in work.rows["events"]} | set(work.records["events"])
    sources = given.get("sources")
    first = sources[0] if isinstance(sources, list) and sources and isinstance(sources[0], dict) else {}
    born = (
        (str(first.get("document")), str(first.get("quote", "")))
        if first
        else (str(given.get("date")), str(given.get("title", "")))
    )
    name = str(given.get("id") or identity.birth(born, taken))
    if name in taken:
        _refuse("id", f"there is an event {name} already", "leave the id out: it gets its own")
    entry = {"id": name, **{k: v for k, v in given.items() if k != "id"}}
    if "date" not in entry:
        entry["date"] = None
    check_entry(entry, EVENT)
    work.rows["events"].append(Row(entry))
    work.records["events"][name] = Record(event=name, hand=True)
    work.new.append(name)
    tool = version if store is None or store.lock is None or store.lock.tool is None else store.lock.tool
    return rows.change(work, tool), name


def hide(store: Store, event: str, *, hidden: bool = True) -> Change:
    """Leaves an event out of every view, or shows it again."""
    return change_event(store, event, {"hidden": True if hidden else None})


def merge_events(store: Store, into: str, others: Sequence[str]) -> Change:
    """Merges events into one, which keeps its id and its values and gains their sources, actors and tags.

    A rebuild does not undo it: the others leave tombstones that point to it.
    """
    work = rows.of(store)
    target = row_of(work, into)
    entry = dict(target.entry)
    for other in dict.fromkeys(others):
        if other == into:
            _refuse(other, "an event cannot be merged into itself", "name two different events")
        row = row_of(work, other)
        for name in ("actors", "tags", "merged_from"):
            _extend(entry, name, row.entry.get(name, ()))
        _extend(entry, "merged_from", [other])
        _extend(entry, "sources", row.entry.get("sources", ()))
        if row.entry.get("note"):
            entry["note"] = "\n".join(filter(None, (entry.get("note"), row.entry["note"])))
        if target.block is not None and row.block is not None:
            target.block = rows.with_comments(target.block, row.block)
        work.rows["events"].remove(row)
    target.entry = {name: entry[name] for name in EVENT if name in entry}
    return changed(work, store)


def forget_document(store: Store, path: str) -> Change:
    """Takes a document out, and with it what only it reports; an event that a person touched stays."""
    work = rows.of(store)
    if path not in {row.entry["path"] for row in work.rows["documents"]} | set(work.records["documents"]):
        near = difflib.get_close_matches(path, [d["path"] for d in store.documents], 1)
        _refuse(path, "the store has no such document", f"did you mean {near[0]}?" if near else "see `documents:`")
    rows.forget(work, path)
    return changed(work, store)


def sort(store: Store) -> Change:
    """Puts every event where its date belongs."""
    work = rows.of(store)
    date = entries.dates()
    work.rows["events"].sort(key=lambda row: rows.sort_key(row.entry, date))
    work.sorted = True
    return changed(work, store)


def with_fields(entry: Entry, fields: Mapping[str, object]) -> Entry:
    """The entry with fields set, as `change_event` sets them. Raises StoreError for what cannot be."""
    out = dict(entry)
    redated = "date" in fields and fields["date"] != entry.get("date")
    if redated:
        for name in ("as", "time", "zone", "end", "undated", "because", "basis"):
            out.pop(name, None)
        if fields["date"] is not None:
            out["basis"] = "person"
    for name, value in fields.items():
        if value is None and name != "date":
            out.pop(name, None)
        else:
            out[name] = value
    if out.get("id") != entry.get("id"):
        _refuse("id", "an id never changes", "leave `id` as it is")
    check_entry(out, EVENT)
    return {name: out[name] for name in EVENT if name in out}


def check_entry(entry: Mapping[str, object], table: Mapping[str, Field]) -> None:
    """Whether the entry would be read back as it is: the same rules as for what a person writes."""
    for name in entry:
        if name not in table:
            near = difflib.get_close_matches(name, list(table), 1)
            _refuse(name, "an event has no such field", f"did you mean `{near[0]}`?" if near else ", ".join(table))
    for name, value in entry.items():
        if not _has_form(value, table[name]):
            _refuse(name, f"{value!r} is not what this field holds", table[name].doc)
    text = "version: 1\nevents:\n" + emit.entry(dict(entry), table)
    if problems := parse.parse(text, "event").problems:
        raise StoreError([replace(p, where="event") for p in problems])


def _has_form(value: object, known: Field) -> bool:
    match known.form:
        case Form.FLAG:
            return isinstance(value, bool)
        case Form.NUMBER:
            return isinstance(value, int) and not isinstance(value, bool)
        case Form.TEXTS:
            return isinstance(value, list) and all(isinstance(v, str) for v in value)
        case Form.ENTRIES:
            return isinstance(value, list) and all(isinstance(v, dict) for v in value)
        case Form.DATE:
            return value is None or isinstance(value, str)
    return isinstance(value, str)


def _extend(entry: Entry, name: str, more: Sequence[object]) -> None:
    have = list(entry.get(name, ()))
    new = [one for one in more if one not in have]
    if new:
        entry[name] = have + new


def row_of(work: Rows, event: str) -> Row:
    """The row of an event. Raises StoreError where there is none."""
    row = next((r for r in work.rows["events"] if r.entry["id"] == event), None)
    if row is None:
        raise StoreError([unknown([r.entry["id"] for r in work.rows["events"]], event)])
    return row


def unknown(ids: Sequence[str], event: str) -> Problem:
    """That no event has this id, with the nearest that is there."""
    starts = [i for i in ids if event and i.startswith(event)]
    near = starts[:1] or difflib.get_close_matches(event, ids, 1)
    repair = f"did you mean {near[0]}?" if near else "see the ids with `timeline show`"
    return Problem(event, "there is no event with this id", repair, "no-event")


def _refuse(where: str, what: str, repair: str) -> None:
    raise StoreError([Problem(where, what, repair, "edit")])


def changed(work: Rows, store: Store) -> Change:
    """The change that the rows have become; the lock names the tool that last built it."""
    tool = store.lock.tool if store.lock is not None and store.lock.tool is not None else ""
    return rows.change(work, tool)

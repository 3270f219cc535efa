"""Many events taken into a store at once, as `import` does: new ones are added, known ones changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.model import Problem
from timeline.store import identity, rows
from timeline.store.change import Change
from timeline.store.edit import check_entry, with_fields
from timeline.store.fields import EVENT, KEYS, Entry
from timeline.store.lock import Record
from timeline.store.rows import Row, Rows
from timeline.store.stored import Store
from timeline.store.switch import StoreError


@dataclass(frozen=True, slots=True)
class Incoming:
    """An event from elsewhere: where it stood, its fields (with the id, if it has one), and its salience."""

    where: str
    entry: Entry
    salience: float = 0.0


@dataclass(frozen=True, slots=True)
class Taken:
    """The ids of events by what became of them, the number of documents and actors added, and what was refused."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    same: tuple[str, ...]
    documents: int
    actors: int
    problems: tuple[Problem, ...]


def take_in(
    store: Store | None,
    events: Sequence[Incoming],
    documents: Sequence[Entry] = (),
    actors: Sequence[Entry] = (),
    *,
    version: str,
) -> tuple[Change, Taken]:
    """Adds what the store does not have, as the person's; of what it has, sets the fields that are given.

    An event is known by its id; one without an id by its date, title and sources, so that taking a file in
    twice adds nothing. Documents and actors that are there stay as they are. An event with a value that no
    store holds is refused with a problem, and the others are taken.
    """
    work = rows.of(store)
    fresh = [_missing(work, "documents", documents), _missing(work, "actors", actors)]
    present = {row.entry["id"]: row for row in work.rows["events"]}
    known = {_print(row.entry): row.entry["id"] for row in work.rows["events"]}
    taken = set(present) | set(work.records["events"])
    fates: dict[str, list[str]] = {"added": [], "changed": [], "same": []}
    problems: list[Problem] = []
    for incoming in events:
        try:
            name = str(incoming.entry.get("id") or known.get(_print(incoming.entry)) or "")
            if name in present:
                row = present[name]
                entry = with_fields(row.entry, {**incoming.entry, "id": name})
                fates["same" if entry == row.entry else "changed"].append(name)
                row.entry = entry
                continue
            row = _add(work, incoming, taken)
        except StoreError as error:
            problems += [Problem(incoming.where, f"{p.where}: {p.what}", p.repair) for p in error.problems]
            continue
        name = row.entry["id"]
        present[name] = row
        known.setdefault(_print(row.entry), name)
        fates["added"].append(name)
    tool = version if store is None or store.lock is None or store.lock.tool is None else store.lock.tool
    change = rows.change(work, tool)
    added, changed, same = (tuple(fates[fate]) for fate in ("added", "changed", "same"))
    return change, Taken(added, changed, same, fresh[0], fresh[1], tuple(problems))


def _add(work: Rows, incoming: Incoming, taken: set[str]) -> Row:
    sources = incoming.entry.get("sources") or [{}]
    born = (sources[0].get("document"), sources[0].get("quote", ""))
    if not born[0]:
        born = (incoming.entry.get("date"), incoming.entry.get("title", ""))
    name = str(incoming.entry.get("id") or identity.birth((str(born[0]), str(born[1])), taken))
    entry = {"id": name, "date": None, **{k: v for k, v in incoming.entry.items() if k != "id"}}
    entry = {field: entry[field] for field in EVENT if field in entry}
    check_entry(entry, EVENT)
    row = Row(entry)
    taken.add(name)
    work.rows["events"].append(row)
    work.records["events"][name] = Record(event=name, hand=True, salience=incoming.salience)
    work.new.append(name)
    return row


def _missing(work: Rows, section: str, entries: Sequence[Entry]) -> int:
    key = KEYS[section]
    present = {row.entry[key] for row in work.rows[section]}
    fresh = [entry for entry in entries if entry[key] not in present]
    work.rows[section] += [Row(entry) for entry in fresh]
    return len(fresh)


def _print(entry: Entry) -> tuple[object, ...]:
    """What tells two events without ids apart."""
    sources = tuple((s.get("document"), s.get("quote")) for s in entry.get("sources") or ())
    return entry.get("date"), entry.get("time"), entry.get("title"), sources

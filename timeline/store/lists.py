"""The merge of `documents:` and `actors:`, which obey the same law as events."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

import msgspec

from timeline.store import merge as three_way
from timeline.store.fields import KEYS, Entry, Field, in_order
from timeline.store.lock import Record
from timeline.store.rows import Row, Rows


def merge(work: Rows, name: str, now: Mapping[str, Entry], table: Mapping[str, Field], *, complete: bool) -> None:
    """Merges fresh entries by key into a section.

    Where `complete`, an entry that extraction no longer gives goes, unless a person wrote or changed it.
    """
    key = KEYS[name]
    records = work.records[name]
    kept = []
    for row in work.rows[name]:
        record = records.get(row.entry[key])
        fresh = now.get(row.entry[key])
        if fresh is not None:
            _update(row, record, fresh, records, table, key)
        elif complete and record is not None and not record.hand and row.entry == record.said and not row.has_comments:
            del records[row.entry[key]]
            continue
        kept.append(row)
    present = {row.entry[key] for row in kept}
    born = []
    for path, fresh in now.items():
        if path in present or path in records:
            continue
        records[path] = _record(name, path, in_order(fresh, table))
        born.append(Row(in_order(fresh, table)))
    if name == "documents":
        work.documents_new = sorted(row.entry[key] for row in born)
    work.rows[name] = _inserted(kept, born, key)


def _record(name: str, key: str, said: Entry) -> Record:
    return Record(document=key, said=said) if name == "documents" else Record(actor=key, said=said)


def _update(
    row: Row, record: Record | None, fresh: Entry, records: dict[str, Record], table: Mapping[str, Field], key: str
) -> None:
    name = row.entry[key]
    if record is not None and row.entry == record.said == fresh:
        return
    if record is None:
        record = _record("documents" if key == "path" else "actors", name, {key: name})
        record = msgspec.structs.replace(record, hand=True)
    result = three_way.entry(row.entry, record.said, fresh, table)
    row.entry = _whose_date(result.entry, result.said)
    records[name] = msgspec.structs.replace(record, said=in_order({key: name, **result.said}, table))


def _whose_date(entry: Entry, said: Entry) -> Entry:
    """A publication date that a person corrected is no longer known from where it was."""
    if entry.get("published") == said.get("published"):
        if entry.get("published_from") == "person" and "published_from" in said:
            return {**entry, "published_from": said["published_from"]}
    elif entry.get("published") and entry.get("published_from") == said.get("published_from"):
        return {**entry, "published_from": "person"}
    return entry


def _inserted(rows: list[Row], born: list[Row], key: str) -> list[Row]:
    """Each new entry after its nearest smaller neighbour."""

    def rank(row: Row) -> tuple[str, str]:
        return (row.entry[key].casefold(), row.entry[key])

    ranks = sorted((rank(row), place) for place, row in enumerate(rows))
    after: dict[int, list[Row]] = {}
    for row in sorted(born, key=rank):
        at = bisect_left(ranks, (rank(row), -1))
        after.setdefault(ranks[at - 1][1] if at else -1, []).append(row)
    out = list(after.get(-1, ()))
    for place, row in enumerate(rows):
        out += (row, *after.get(place, ()))
    return out

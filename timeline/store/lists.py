"""The merge of `documents:` and `actors:`, which obey the same law as events."""

from __future__ import annotations

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
    for path, fresh in sorted(now.items(), key=lambda item: (item[0].casefold(), item[0])):
        if path in present or path in records:
            continue
        records[path] = _record(name, path, fresh)
        _insert(kept, Row(dict(fresh)), key)
        if name == "documents":
            work.documents_new.append(path)
    work.rows[name] = kept


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
    row.entry = result.entry
    records[name] = msgspec.structs.replace(record, said=in_order({key: name, **result.said}, table))


def _insert(rows: list[Row], row: Row, key: str) -> None:
    """After its nearest smaller neighbour."""

    def rank(one: Row) -> tuple[str, str]:
        return (one.entry[key].casefold(), one.entry[key])

    smaller = [i for i, other in enumerate(rows) if rank(other) < rank(row)]
    best = max(smaller, key=lambda i: (rank(rows[i]), i)) + 1 if smaller else 0
    rows.insert(best, row)

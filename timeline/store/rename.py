"""A document that was renamed is known by its bytes and keeps its entry, its claims and their ids (law 2)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from timeline.model import Document
from timeline.store.fields import Entry
from timeline.store.lock import Record
from timeline.store.rows import Rows


def follow(work: Rows, documents: Sequence[Document]) -> None:
    """Finds the renamed among the documents that were read, and gives their entries the new path."""
    renamed = _renamed(work, documents)
    if not renamed:
        return
    work.documents_renamed = sorted(renamed.items())
    for name in ("documents", "events"):
        for row in work.rows[name]:
            row.entry = _entry(row.entry, renamed, key="path" if name == "documents" else "document")
    work.records["documents"] = {
        renamed.get(path, path): _record(record, renamed)
        for path, record in work.records["documents"].items()
        if not (path in renamed.values() and record.sha256 is None)
    }
    work.records["events"] = {key: _record(record, renamed) for key, record in work.records["events"].items()}


def _renamed(work: Rows, documents: Sequence[Document]) -> dict[str, str]:
    """Old path to new path: the same bytes under a path the lock does not know, the old path not read."""
    read = {d.id for d in documents}
    records = work.records["documents"]
    listed = {row.entry["path"] for row in work.rows["documents"]}
    old: dict[tuple[str, str], list[str]] = defaultdict(list)
    new: dict[tuple[str, str], list[str]] = defaultdict(list)
    for path, record in records.items():
        fresh_grave = record.gone and path not in work.buried
        if path not in read and record.sha256 and (not record.gone or fresh_grave):
            old[record.sha256, _inner(path)].append(path)
    for document in documents:
        if document.id not in records and document.digest:
            new[document.digest, _inner(document.id)].append(document.id)
    out = {}
    for key, paths in new.items():
        before = old.get(key, [])
        if len(paths) == 1 and len(before) == 1:
            gone = records[before[0]].gone
            if not gone or paths[0] in listed:
                out[before[0]] = paths[0]
    return out


def _inner(path: str) -> str:
    """What names a document within its file, where several share one."""
    return path.partition("#")[2]


def _entry(entry: Entry, renamed: Mapping[str, str], key: str) -> Entry:
    if key == "path":
        return {**entry, "path": renamed[entry["path"]]} if entry["path"] in renamed else entry
    sources = entry.get("sources", ())
    conflicts = entry.get("conflicts", ())
    if any(s["document"] in renamed for s in sources):
        entry = {**entry, "sources": [{**s, "document": renamed.get(s["document"], s["document"])} for s in sources]}
    if any(d in renamed for c in conflicts for d in c.get("documents", ())):
        entry = {
            **entry,
            "conflicts": [{**c, "documents": [renamed.get(d, d) for d in c.get("documents", ())]} for c in conflicts],
        }
    return entry


def _record(record: Record, renamed: Mapping[str, str]) -> Record:
    if record.document is not None:
        new = renamed.get(record.document)
        if new is None:
            return record
        return msgspec.structs.replace(record, document=new, gone=False, said={**record.said, "path": new})
    sources = tuple(
        msgspec.structs.replace(
            s, document=renamed.get(s.document, s.document), copy_of=renamed.get(s.copy_of or "", s.copy_of)
        )
        if s.document in renamed or s.copy_of in renamed
        else s
        for s in record.sources
    )
    return msgspec.structs.replace(record, sources=sources, said=_entry(record.said, renamed, key="document"))

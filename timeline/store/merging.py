"""The merge of events: fresh ones find the stored events they are, and each field is merged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

import msgspec

from timeline import when
from timeline.model import Event
from timeline.store import entries, identity, likeness, merge, sources
from timeline.store.change import Disagreement, Gone
from timeline.store.claims import Key, Known
from timeline.store.fields import DATE_FIELDS, EVENT, Entry, in_order
from timeline.store.identity import Found
from timeline.store.lock import Evidence, Record, without_detail
from timeline.store.rows import Row, Rows, touched

_ELSEWHERE = ("id", "sources", "basis", "because", *DATE_FIELDS)


@dataclass(slots=True)
class EventMerge:
    """One run of the merge. `read` are the documents all of whose claims are fresh events; `texts` are of all."""

    work: Rows
    read: frozenset[str]
    deleted: frozenset[str]
    texts: Mapping[str, str]

    def run(self, events: Sequence[Event]) -> None:
        """Merges the fresh events into the rows and records."""
        fresh = [self._evidence(event) for event in events]
        some = [i for i, evidence in enumerate(fresh) if evidence or not events[i].sources]
        known = self._known()
        assignment = identity.assign(known, [fresh[i] for i in some], frozenset(self.work.same))
        self.work.left_out += assignment.left_out
        chosen = [events[i] for i in some]
        before = self.work.rows["events"]
        likeness.claim(before, assignment, chosen)
        self.work.rows["events"] = [
            row for row in before if self._merge(row, assignment.found.get(row.entry["id"]), chosen)
        ]
        born = self._births([(i, chosen[i], evidence) for i, evidence in assignment.new])
        moved = {name: {born.get(to, to) for to in there} for name, there in assignment.moved.items()}
        self._account({row.entry["id"]: _keys(row) for row in before}, moved)
        self._unplace({e.key for evidence in fresh for e in evidence})

    def _account(self, had: Mapping[str, tuple[Key, ...]], moved: Mapping[str, set[str | int]]) -> None:
        """Notes what has become of the reports of the events that are gone: others have them, or no event has."""
        if not self.work.gone:
            return
        owners: dict[Key, set[str]] = defaultdict(set)
        for row in self.work.rows["events"]:
            for key in _keys(row):
                owners[key].add(row.entry["id"])
        living = {row.entry["id"] for row in self.work.rows["events"]}
        for place, gone in enumerate(self.work.gone):
            keys = had.get(gone.event, ())
            into = (living & moved.get(gone.event, set())).union(*(owners[key] for key in keys)) - {gone.event}
            still = {document for document, quote in keys if quote and quote in self.texts.get(document, "")}
            self.work.gone[place] = replace(gone, into=tuple(sorted(into)), still=tuple(sorted(still)))

    def _unplace(self, fresh: set[Key]) -> None:
        """Claims that a changed document no longer makes lose their offsets: those were of its old text."""
        altered = self.work.altered & self.read
        if not altered:
            return
        records = self.work.records["events"]
        for name, record in records.items():
            stale = [e.document in altered and e.start is not None and e.key not in fresh for e in record.sources]
            if any(stale):
                rest = (
                    msgspec.structs.replace(e, start=None, end=None, trigger=None) if old else e
                    for e, old in zip(record.sources, stale, strict=True)
                )
                records[name] = msgspec.structs.replace(record, sources=tuple(rest))

    def _evidence(self, event: Event) -> list[Evidence]:
        """An event's sources, each document and quote once, without those of documents that a person deleted."""
        found = (entries.evidence(s) for s in event.sources if s.document not in self.deleted)
        return list({e.key: e for e in found}.values())

    def _known(self) -> list[Known]:
        records = self.work.records["events"]
        known = []
        for row in self.work.rows["events"]:
            record = records.get(row.entry["id"])
            keys = _keys(row)
            evidence = {} if record is None else {e.key: e for e in record.sources}
            frozen = row.entry.get("reviewed")  # it keeps what it has
            own = frozenset(k for k in keys if frozen or k not in evidence or evidence[k].hand)
            merges = bool(own or row.entry.get("merged_from"))
            known.append(
                Known(
                    row.entry["id"],
                    True,
                    partial(touched, row, record),
                    keys,
                    own,
                    evidence,
                    None,
                    merges,
                    bool(frozen),
                )
            )
        for key, record in records.items():
            if record.gone:
                evidence = {e.key: e for e in record.sources}
                known.append(Known(key, False, bool, (), frozenset(), evidence, record.into))
        return known

    def _unread(self, document: str) -> bool:
        return document not in self.read

    def _merge(self, row: Row, found: Found | None, events: Sequence[Event]) -> bool:
        """Merges one stored event; whether it stays."""
        name = row.entry["id"]
        records = self.work.records["events"]
        record = records.get(name) or Record(event=name, hand=True)
        if found is not None and found.main is not None and self._same(row, record, found, events[found.main]):
            return True
        have = row.entry.get("sources", [])
        incomplete = any(self._unread(s["document"]) for s in have)
        event = events[found.main] if found is not None and found.main is not None else None
        now = record.said if event is None or incomplete else entries.of_event(event)
        said = record.said
        frozen = bool(row.entry.get("reviewed"))
        fresh = [] if found is None else found.sources
        if frozen:
            fresh = [(e, key) for e, key in fresh if e.key == key]
        merged = sources.merged(have, record.sources, fresh, lambda d: frozen or self._unread(d))
        if have and not merged.entries:
            return self._without_evidence(row, record)
        if record.gone:
            record = msgspec.structs.replace(record, gone=False)
        result = self._fields(row, record, said, now)
        own = result.by_hand + (["sources"] if merged.by_hand else [])
        if own or record.hand:
            self.work.by_hand.append(name)
        if not frozen:
            entry = {"id": name, **result.entry}
            if merged.entries:
                entry["sources"] = merged.entries
            row.entry = entry
        else:
            shown = {(s["document"], s.get("quote", "")) for s in have} | {e.key for e in record.sources}
            merged.evidence = [e for e in merged.evidence if e.key in shown]
            result.marked = record.marked
        records[name] = msgspec.structs.replace(
            record,
            said=in_order(result.said, EVENT),
            sources=tuple(merged.evidence),
            lost=False,
            marked=result.marked,
            salience=event.salience if event is not None else record.salience,
            merged_because=event.merged_because if event is not None else record.merged_because,
        )
        return True

    def _same(self, row: Row, record: Record, found: Found, event: Event) -> bool:
        """Whether nobody has changed anything; the lock's detail is brought up to date then."""
        if record.marked or record.hand or record.lost or record.gone or row.entry.get("reviewed"):
            return False
        now = entries.of_event(event)
        now.pop("sources", None)
        have = {k: v for k, v in row.entry.items() if k not in ("id", "sources")}
        if not now == record.said == have:
            return False
        shown = [without_detail(e) for e, _ in found.sources]
        fresh = tuple([e for e, _ in found.sources])
        if row.entry.get("sources", []) != shown:
            return False
        if record.sources != fresh:
            known = [without_detail(e) for e in record.sources if not (e.gone or e.hand)]
            if len(known) != len(record.sources) or known != shown:
                return False
        elif record.salience == event.salience and record.merged_because == event.merged_because:
            return True
        self.work.records["events"][row.entry["id"]] = msgspec.structs.replace(
            record, sources=fresh, salience=event.salience, merged_because=event.merged_because
        )
        return True

    def _fields(self, row: Row, record: Record, said: Entry, now: Entry) -> merge.Merged:
        have = row.entry
        frozen = bool(have.get("reviewed"))
        if frozen:
            now = {**now, "reviewed": now.get("reviewed")}
        result = merge.entry(have, said, now, EVENT, skip=_ELSEWHERE)
        date = merge.dated(have, said, now, marked=record.marked)
        if date.entry.get("date") is None and "date" not in have and not said:
            date.entry.pop("date", None)
        result.entry.update(date.entry)
        result.said.update(date.said)
        result.by_hand += date.by_hand
        result.marked = date.marked
        if frozen:
            changed = (k for k in EVENT if k not in _ELSEWHERE or k == "date")
            changes = ((k, have.get(k), result.entry.get(k)) for k in changed)
            result.disagreements = [c for c in changes if c[1] != c[2] and (c[2] or c[1])]
            date.disagreements = []
        line = row.block.line if row.block is not None else 0
        for field, yours, extracted in [*date.disagreements, *result.disagreements]:
            self.work.disagreements.append(Disagreement(have["id"], field, yours, extracted, line))
        return result

    def _without_evidence(self, row: Row, record: Record) -> bool:
        name = row.entry["id"]
        kept = touched(row, record)
        if kept:
            self.work.by_hand.append(name)
        if not kept or not record.lost:
            self.work.gone.append(Gone(name, row.entry.get("title", ""), kept))
        if kept:
            self.work.records["events"][name] = msgspec.structs.replace(record, lost=True)
        else:
            self.work.records["events"].pop(name, None)
        return kept

    def _births(self, new: list[tuple[int, Event, list[Evidence]]]) -> dict[str | int, str]:
        """Adds the new events; their ids by the numbers they are given with."""
        born: dict[str | int, str] = {}
        taken = {row.entry["id"] for row in self.work.rows["events"]} | set(self.work.records["events"])
        births = identity.Births(taken)
        for number, event, evidence in sorted(new, key=lambda n: _seniority(*n[1:])):
            name = born[number] = births.next(_first(evidence, event).key)
            said = in_order(entries.of_event(event), EVENT)
            said.pop("sources", None)
            entry = {"id": name, **said}
            if evidence:
                entry["sources"] = [without_detail(e) for e in evidence]
            self.work.rows["events"].append(Row(entry))
            self.work.new.append(name)
            self.work.records["events"][name] = Record(
                event=name,
                said=said,
                sources=tuple(evidence),
                salience=event.salience,
                merged_because=event.merged_because,
            )
        return born


def _keys(row: Row) -> tuple[Key, ...]:
    return tuple((s["document"], s.get("quote", "")) for s in row.entry.get("sources", ()))


def _first(evidence: list[Evidence], event: Event) -> Evidence:
    """The claim that an event's id is made of: its first by document and place."""
    return min(evidence, key=_rank, default=Evidence("", event.title))


def _rank(claim: Evidence) -> tuple[str, int, str, tuple[int, int]]:
    return (claim.document, claim.start or 0, claim.quote, claim.trigger or (0, 0))


def _seniority(event: Event, evidence: list[Evidence]) -> tuple[object, ...]:
    """Two events may share their first claim's quote: which of them gets the shorter id."""
    return (*_rank(_first(evidence, event)), when.sort_key(event.date), event.title)

"""What changed between two stores, told as a reader would tell it: added, gone, re-dated, new sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from timeline import edtf
from timeline import when as w
from timeline.model import Basis, Event, Status
from timeline.wording import dated, spell


@dataclass(frozen=True, slots=True)
class Change:
    """One event's change. `kind` is added, gone, merged or changed; each detail is (what, old, new) in words."""

    kind: str
    event: Event
    details: tuple[tuple[str, str, str], ...] = field(default=())


def changes(old: Sequence[Event], new: Sequence[Event]) -> list[Change]:
    """The changes by date, the added before the gone on one day. Events are the same where their id is."""
    before, after = {event.id: event for event in old}, {event.id: event for event in new}
    merged = {was: event.id for event in new for was in event.merged_from}
    found = [Change("added", event) for event in new if event.id not in before]
    for event in old:
        now = after.get(event.id)
        if now is not None:
            details = tuple(_details(event, now))
            if details:
                found.append(Change("changed", now, details))
        elif event.id in merged:
            found.append(Change("merged", event, (("into", event.id, merged[event.id]),)))
        else:
            found.append(Change("gone", event))
    order = ("added", "changed", "merged", "gone")
    return sorted(found, key=lambda change: (w.sort_key(change.event.date), order.index(change.kind), change.event.id))


_FLAGS = ("hidden", "reviewed", "settled")


def _details(old: Event, new: Event) -> Iterable[tuple[str, str, str]]:
    yield from _date(old, new)
    for name in ("title", "because", "note", "undated"):
        one, other = getattr(old, name) or "", getattr(new, name) or ""
        if one != other and not (name in ("because", "undated") and old.date != new.date):
            yield name, one, other
    if old.status != new.status:
        yield "status", old.status.value, new.status.value
    for flag in _FLAGS:
        one, other = getattr(old, flag), getattr(new, flag)
        if one != other:
            yield flag, _yes(one), _yes(other)
    yield from _elements("actor", old.actors, new.actors)
    yield from _elements("tag", old.tags, new.tags)
    yield from _sources(old, new)
    sides = [tuple(side.date for side in event.conflicts) for event in (old, new)]
    if sides[0] != sides[1]:
        yield "conflict", " or ".join(sides[0]), " or ".join(sides[1])


def _date(old: Event, new: Event) -> Iterable[tuple[str, str, str]]:
    if old.date != new.date:
        yield "date", _told(old), _told(new)
    elif old.basis != new.basis:
        yield "basis of the date", _basis(old), _basis(new)


def _told(event: Event) -> str:
    if event.date is None:
        return "undated"
    return spell(event.date) + (f" ({_basis(event)})" if event.basis is not Basis.WRITTEN else "")


def _basis(event: Event) -> str:
    return _HOW[event.basis]


_HOW = {
    Basis.WRITTEN: "written out",
    Basis.RELATIVE: "reckoned from another date",
    Basis.DERIVED: "derived",
    Basis.PUBLICATION: "when it was reported",
    Basis.PERSON: "by hand",
}


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _elements(name: str, old: Sequence[str], new: Sequence[str]) -> Iterable[tuple[str, str, str]]:
    yield from ((name, "", one) for one in new if one not in old)
    yield from ((name, one, "") for one in old if one not in new)


def _sources(old: Event, new: Event) -> Iterable[tuple[str, str, str]]:
    one = {(source.document, source.quote): source for source in old.sources}
    other = {(source.document, source.quote): source for source in new.sources}
    gone = {source.quote: source for key, source in one.items() if key not in other}
    renamed = {gone[source.quote]: source for key, source in other.items() if key not in one and source.quote in gone}
    for was, now in renamed.items():
        yield "document of a source", was.document, now.document
    one = {key: source for key, source in one.items() if source not in renamed}
    other = {key: source for key, source in other.items() if source not in renamed.values()}
    for key, source in other.items():
        if key not in one:
            yield "source", "", f"{source.document} “{source.quote}”"
        elif (one[key].cites, one[key].page) != (source.cites, source.page):
            yield (
                f"outlets that {source.document} cites",
                _cited(one[key].cites, one[key].page),
                _cited(source.cites, source.page),
            )
    for key, source in one.items():
        if key not in other:
            yield "source", f"{source.document} “{source.quote}”", ""


def _cited(cites: Sequence[str], page: int | None) -> str:
    return ", ".join([*cites, *([f"page {page}"] if page else [])])


def as_text(found: Sequence[Change]) -> str:
    """A line an event, `+` added, `-` gone, `>` merged, `~` changed, and below it a line a detail."""
    return "".join(_block(change) for change in found)


def _block(change: Change) -> str:
    event = change.event
    sign = {"added": "+", "gone": "-", "merged": ">", "changed": "~"}[change.kind]
    status = f" ({event.status.value})" if event.status is not Status.HAPPENED else ""
    lines = [f"{sign} {dated(event)}: {event.title}{status} [{event.id}]"]
    if change.kind == "merged":
        lines.append(f"    merged into {change.details[0][2]}")
    elif change.kind == "added":
        lines += [f"    {source.document}: “{source.quote}”" for source in event.sources]
    else:
        lines += [f"    {_line(*detail)}" for detail in change.details]
    return "".join(f"{line}\n" for line in lines)


def _line(what: str, old: str, new: str) -> str:
    if what in _FLAGS:
        return f"now {what}" if new == _yes(True) else f"no longer {what}"
    if old and new:
        return f"{what}: {old} → {new}"
    return f"new {what}: {new}" if new else f"{what} gone: {old}"


def summary(found: Sequence[Change]) -> str:
    """How much of what, in a line: 3 added, 1 gone, 2 re-dated, 4 new sources."""
    counts = Counter(_kind(change) for change in found)
    order = ("added", "gone", "merged", "re-dated", "with new sources", "with fewer sources", "changed otherwise")
    return ", ".join(f"{counts[what]} {what}" for what in order if counts[what]) or "nothing changed"


def _kind(change: Change) -> str:
    """What happened to an event, in a word or two; the most telling where it is more than one thing."""
    if change.kind != "changed":
        return change.kind
    if any(what == "date" for what, _, _ in change.details):
        return "re-dated"
    sources = [bool(new) for what, _, new in change.details if what == "source"]
    if sources:
        return "with new sources" if any(sources) else "with fewer sources"
    return "changed otherwise"


def as_value(found: Sequence[Change]) -> dict[str, object]:
    """The changes for programs: `{"schema": 1, "changes": [{"kind", "event", "date", "title", "details"}]}`."""
    return {
        "schema": 1,
        "changes": [
            {
                "kind": change.kind,
                "event": change.event.id,
                "date": edtf.dump(change.event.date) if change.event.date else None,
                "title": change.event.title,
                "details": [
                    {"what": what, "old": old or None, "new": new or None} for what, old, new in change.details
                ],
            }
            for change in found
        ],
    }

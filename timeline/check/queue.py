"""The queue of `review`: the events that need a person, with the reason, the most pressing first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from timeline.model import Basis, Event
from timeline.wording import spell


@dataclass(frozen=True, slots=True)
class Item:
    """An event and why a person should look at it. `reason` is a stable word, `what` the details."""

    event: Event
    reason: str
    what: str


def queue(events: Iterable[Event]) -> list[Item]:
    """Conflicts, then ambiguous dates, then the undated, then what little supports; in each the most salient first.

    An event stands once, for its most pressing reason. What is hidden or reviewed is left out.
    """
    waiting = [event for event in events if not event.hidden and not event.reviewed]
    items = [item for event in waiting if (item := _item(event)) is not None]
    order = list(REASONS)
    return sorted(items, key=lambda item: (order.index(item.reason), -item.event.salience))


def _item(event: Event) -> Item | None:
    for reason, look in REASONS.items():
        what = look(event)
        if what is not None:
            return Item(event, reason, what)
    return None


def _conflict(event: Event) -> str | None:
    if not event.conflicts or event.settled:
        return None
    return "; ".join(f"{side.date} in {', '.join(side.documents)}" for side in event.conflicts)


def _ambiguous(event: Event) -> str | None:
    if event.date is None or not event.date.choices or event.basis is Basis.PERSON:
        return None
    return f"the date can be {spell(event.date)}"


def _undated(event: Event) -> str | None:
    return None if event.date is not None else event.undated or "no date is known"


def _low_support(event: Event) -> str | None:
    """No source; or one document, copies aside, that cites nobody, for a date that is not written out."""
    documents = {source.document for source in event.sources if source.copy_of is None}
    if not event.sources:
        return None if event.basis is Basis.PERSON else "no source"
    if len(documents) > 1 or any(source.cites for source in event.sources):
        return None
    if event.basis in (Basis.WRITTEN, Basis.PERSON):
        return None
    return f"only {event.sources[0].document} reports it, citing nobody; its date is {_HOW[event.basis]}"


_HOW = {
    Basis.RELATIVE: "reckoned from another date",
    Basis.DERIVED: "derived",
    Basis.PUBLICATION: "that of the report",
}
# Reason: what it looks for, the most pressing first.
REASONS: dict[str, Callable[[Event], str | None]] = {
    "conflict": _conflict,
    "ambiguous": _ambiguous,
    "undated": _undated,
    "low support": _low_support,
}

"""Who acts: a table of actors with aliases, number of events, first and last date; and the same as records."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from textwrap import fill

from timeline import edtf
from timeline import when as w
from timeline.model import Actor, Event, When
from timeline.views.inert import line
from timeline.views.records import Record
from timeline.views.selection import Selection, fold
from timeline.wording import spell


@dataclass(frozen=True, slots=True)
class Acting:
    """An actor and what the events say of it."""

    actor: Actor
    events: int
    first: When | None
    last: When | None


def acting(selection: Selection) -> list[Acting]:
    """Every actor of the store or of an event, those with most events first, then by name."""
    events: dict[str, list[Event]] = {}
    for event in selection.events:
        for name in dict.fromkeys(map(fold, event.actors)):
            events.setdefault(name, []).append(event)
    known = {fold(actor.name): actor for actor in selection.actors}
    for event in selection.events:
        for name in event.actors:
            known.setdefault(fold(name), Actor(name))
    out = [_of(actor, events.get(name, [])) for name, actor in known.items()]
    return sorted(out, key=lambda a: (-a.events, fold(a.actor.name), a.actor.name))


def _of(actor: Actor, events: Iterable[Event]) -> Acting:
    every = list(events)
    dates = sorted((e.date for e in every if e.date is not None), key=w.sort_key)
    last = max(dates, key=lambda d: w.bounds(d)[1], default=None)
    return Acting(actor, len(every), dates[0] if dates else None, last)


def table(actors: Iterable[Acting]) -> str:
    """One actor a line: name, kind, events, first and last date, aliases."""
    rows = [("Actor", "Kind", "Events", "First", "Last", "Aliases")]
    for one in actors:
        actor = one.actor
        kind = actor.kind.value if actor.kind is not None else ""
        aliases = ", ".join(line(alias) for alias in actor.aliases)
        rows.append((line(actor.name), kind, str(one.events), _spelled(one.first), _spelled(one.last), aliases))
    if len(rows) == 1:
        return ""
    widths = [max(len(row[i]) for row in rows) for i in range(5)]
    lines = []
    for row in rows:
        cells = [f"{c:>{n}}" if i == 2 else f"{c:{n}}" for i, (c, n) in enumerate(zip(row, widths, strict=False))]
        lines.append("  ".join([*cells, row[5]]).rstrip())
    return "".join(f"{text}\n" for text in lines)


def blocks(actors: Iterable[Acting], width: int) -> str:
    """The same where a line is too narrow: an actor is two lines or more, broken between words."""
    out = []
    for one in actors:
        kind = f" ({one.actor.kind.value})" if one.actor.kind is not None else ""
        dates = " to ".join(dict.fromkeys(filter(None, (_spelled(one.first), _spelled(one.last)))))
        told = f"{one.events} event{'' if one.events == 1 else 's'}{f': {dates}' if dates else ''}"
        also = f"also {', '.join(map(line, one.actor.aliases))}" if one.actor.aliases else ""
        out.append(fill(f"{line(one.actor.name)}{kind}", width, subsequent_indent="  "))
        out += [fill(text, width, initial_indent="  ", subsequent_indent="    ") for text in (told, also) if text]
    return "".join(f"{text}\n" for text in out)


def _spelled(when: When | None) -> str:
    return spell(when) if when is not None else ""


def record(one: Acting) -> Record:
    """An actor as plain values; dates are EDTF."""
    return {
        "name": one.actor.name,
        "kind": one.actor.kind.value if one.actor.kind is not None else None,
        "aliases": list(one.actor.aliases),
        "domains": list(one.actor.domains),
        "events": one.events,
        "first": edtf.dump(one.first) if one.first is not None else None,
        "last": edtf.dump(one.last) if one.last is not None else None,
    }

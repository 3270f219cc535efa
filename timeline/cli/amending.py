"""One way in which every command changes a store: hold it, finish what a crash cut off, load, change, commit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from timeline.cli.edge import CommandError, did_you_mean
from timeline.cli.environment import Environment
from timeline.model import Event, Problem

if TYPE_CHECKING:
    from timeline.store import Change, Store

Made = TypeVar("Made")
Step: TypeAlias = "Callable[[Store], Change]"


def amend(env: Environment, path: Path, *steps: Step) -> Store:
    """Change a store that is there by functions of it, one after the other; the files are switched once, at the end.

    Returns the store as it is then.
    """
    from timeline.cli.stored import opened

    def make(store: Store | None) -> tuple[Change, Store]:
        store = store or opened(path, env.cache)
        change = chained(store, steps)
        return change, after(store, change)

    return held(env, path, make)


def each(words: Iterable[str], change: Callable[[Store, str], Change]) -> list[Step]:
    """A step for each event that the words name."""

    def step(word: str) -> Step:
        return lambda store: change(store, named(store, word).id)

    return [step(word) for word in words]


def after(store: Store, change: Change) -> Store:
    """The store that a change makes of one; it is parsed only when it is looked into."""
    return replace(store, data=change.data, lock_data=change.lock)


def held(env: Environment, path: Path, make: Callable[[Store | None], tuple[Change, Made]]) -> Made:
    """The same with a store that need not be there yet; what the function gives beside the change is returned."""
    from timeline.store import commit, hold, load, recover

    with hold(path):
        recover(path)
        change, made = make(load(path, cache=env.cache))
        commit(path, change)
    return made


def chained(store: Store, steps: Iterable[Step]) -> Change:
    """All steps as one change. There must be one at least."""
    first = last = None
    for step in steps:
        last = step(store)
        first = first or last
        store = after(store, last)
    assert first is not None
    assert last is not None
    return replace(last, base=first.base, before=first.before)


def told(event: Event) -> str:
    """An event in a line: its id, date and title."""
    from timeline.wording import dated

    return f"{event.id} {dated(event)}: {event.title}"


def named(store: Store, word: str) -> Event:
    """The event of that id, of the only id that begins so, or with those words in its title, as `why` finds it.

    Raises CommandError where none or several are meant.
    """
    from timeline.store.entries import dates, to_event
    from timeline.views.selection import fold

    known = {str(entry.get("id", "")): entry for entry in store.entries}
    hits = [word] if word in known else [name for name in known if word and name.startswith(word.lower())]
    if not hits and word.strip():
        hits = [name for name, entry in known.items() if fold(word) in fold(str(entry.get("title") or ""))]
    if not hits:
        titles = [str(entry.get("title") or "") for entry in store.entries]
        near = did_you_mean(word, [*known, *titles]) or "`timeline show` lists the ids"
        raise CommandError(Problem("", f"there is no event {word!r}", near))
    records = store.lock.events if store.lock is not None else {}
    events = [to_event(known[name], records.get(name), dates()) for name in hits[:5]]
    if len(hits) == 1:
        return events[0]
    some = "; ".join(told(event) for event in events)
    raise CommandError(Problem("", f"{len(hits)} events are meant by {word!r}", f"give the id of one: {some}"))

"""The store as commands open it: present, readable, and as a `Selection` for the views."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from timeline.cli.edge import CommandError
from timeline.cli.environment import Environment
from timeline.model import Problem
from timeline.views.selection import Selection

if TYPE_CHECKING:
    from timeline.store import Store
    from timeline.store.cache import Cache
    from timeline.store.shelf import Choice


def opened(path: Path, cache: Cache | None = None) -> Store:
    """The store at a path. Raises CommandError where there is none, StoreError where it cannot be read."""
    from timeline.store import load

    found = load(path, cache=cache)
    if found is None:
        raise _none(path)
    return found


def whole(found: Store) -> Selection:
    """All of a store, for the views."""
    from timeline.store.reading import glance_of

    made = glance_of(found)
    return Selection(made.documents, made.actors, made.events)


def glanced(env: Environment, path: Path, choice: Choice | None = None) -> Selection:
    """The store at a path, from the cache where it was read before. Raises as `opened` does.

    With a choice, the events that it does not want may be left out.
    """
    from timeline.store.reading import glance

    found = glance(path, env.cache, choice)
    if found is None:
        raise _none(path)
    return Selection(found.documents, found.actors, found.events)


def _none(path: Path) -> CommandError:
    return CommandError(Problem(str(path), "there is no store", "timeline build FOLDER makes one"))

"""`timeline merge`: make one event of several."""

from __future__ import annotations

from typing import Annotated

import typer

from timeline.cli.amending import amend, named, told
from timeline.cli.edge import CommandError, Status
from timeline.cli.environment import Environment
from timeline.cli.options import STORE, StoreOption
from timeline.model import Problem

EXAMPLES = (
    ("timeline merge 7f3a 91c2", "91c2 becomes part of 7f3a, which keeps its date and title"),
    ("timeline merge 7f3a 91c2 b04d", "three into one"),
)


def merge(
    ctx: typer.Context,
    into: Annotated[str, typer.Argument(metavar="EVENT", help="What stays: id, its beginning, or words of its title.")],
    others: Annotated[list[str], typer.Argument(metavar="EVENT...", help="Events that become part of it.")],
    store: StoreOption = STORE,
) -> int:
    """Make one event of several: the first keeps its date and title and gains sources, actors and tags.

    A rebuild does not undo it.
    """
    from timeline.store import Change, Store
    from timeline.store.edit import merge_events

    env: Environment = ctx.obj
    gone: list[str] = []

    def step(work: Store) -> Change:
        target = named(work, into)
        parts = [named(work, word) for word in others]
        if target in parts:
            raise CommandError(Problem("", f"{target.id} cannot be merged into itself", "name two different events"))
        gone.extend(told(part) for part in parts)
        return merge_events(work, target.id, [part.id for part in parts])

    after = amend(env, store, step)
    for line in gone:
        env.note(f"merged: {line}")
    event = named(after, into)
    env.note(f"into:   {told(event)}, with {len(event.sources)} source{'s' if len(event.sources) != 1 else ''}")
    return Status.FINE

"""`timeline unhide`: show hidden events again."""

from __future__ import annotations

import typer

from timeline.cli.amending import amend, each, named, told
from timeline.cli.edge import Status
from timeline.cli.environment import Environment
from timeline.cli.hide import Ids
from timeline.cli.options import STORE, StoreOption

EXAMPLES = (
    ("timeline unhide 7f3a", "an event by the beginning of its id"),
    ("timeline show --hidden", "what is hidden"),
)


def unhide(ctx: typer.Context, ids: Ids, store: StoreOption = STORE) -> int:
    """Show hidden events again."""
    from timeline.store.edit import hide

    env: Environment = ctx.obj
    after = amend(env, store, *each(ids, lambda work, event: hide(work, event, hidden=False)))
    for word in ids:
        env.note(f"shown again: {told(named(after, word))}")
    return Status.FINE

"""`timeline hide`: leave events out of every view, without losing them."""

from __future__ import annotations

from typing import Annotated

import typer

from timeline.cli.amending import amend, each, named, told
from timeline.cli.edge import Status
from timeline.cli.environment import Environment
from timeline.cli.options import STORE, StoreOption

EXAMPLES = (
    ("timeline hide 7f3a", "an event by the beginning of its id"),
    ("timeline hide 7f3a 91c2 b04d", "several at once"),
    ("timeline show --hidden", "what is hidden"),
)
Ids = Annotated[list[str], typer.Argument(metavar="EVENT...", help="Ids, beginnings of ids, or words of titles.")]


def hide(ctx: typer.Context, ids: Ids, store: StoreOption = STORE) -> int:
    """Leave events out of every view; a rebuild keeps them hidden, `unhide` brings them back."""
    from timeline.store.edit import hide as hidden

    env: Environment = ctx.obj
    after = amend(env, store, *each(ids, hidden))
    for word in ids:
        env.note(f"hidden: {told(named(after, word))}")
    return Status.FINE

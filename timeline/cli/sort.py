"""`timeline sort`: put the events of the store in the order of their dates."""

from __future__ import annotations

import typer

from timeline.cli.amending import amend
from timeline.cli.edge import Status
from timeline.cli.environment import Environment
from timeline.cli.options import STORE, StoreOption

EXAMPLES = (
    ("timeline sort", "events.yaml by date, the undated last"),
    ("timeline sort --check", "whether it is sorted; writes nothing"),
)


def sort(
    ctx: typer.Context,
    store: StoreOption = STORE,
    check: bool = typer.Option(False, "--check", help="Write nothing; exit 1 where the order is another."),
) -> int:
    """Put the events of the store in the order of their dates, also those that you moved; comments go along."""
    from timeline.cli.amending import after
    from timeline.cli.stored import opened
    from timeline.store.edit import sort as by_date

    env: Environment = ctx.obj
    before = opened(store, env.cache)
    now = after(before, by_date(before)) if check else amend(env, store, by_date)
    places = zip((e.id for e in before.events), (e.id for e in now.events), strict=True)
    moved = sum(old != new for old, new in places)
    if moved:
        env.note(f"{moved} of {len(now.events)} events {'would stand' if check else 'stand'} elsewhere")
    return Status.FINDINGS if moved and check else Status.FINE

"""`timeline git-merge`: git's merge driver for events.yaml, as `git-setup` installs it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.edge import Status, report
from timeline.cli.environment import Environment

EXAMPLES = (("timeline git-merge %O %A %B %P", "as git calls it: base, ours (which is written), theirs, name"),)


def git_merge(
    ctx: typer.Context,
    base: Annotated[Path, typer.Argument(help="The common ancestor's version.")],
    ours: Annotated[Path, typer.Argument(help="Our version; the result is written there.")],
    theirs: Annotated[Path, typer.Argument(help="Their version.")],
    name: Annotated[str, typer.Argument(help="The file's name in the repository.")] = "events.yaml",
) -> int:
    """Merge two branches' stores, event by event and field by field.

    Exit status: 0 merged, 1 there are conflicts between markers, 2 a version cannot be read; nothing is written.
    """
    from timeline.store.branches import merge

    env: Environment = ctx.obj
    merged = merge(base.read_bytes(), ours.read_bytes(), theirs.read_bytes(), name)
    ours.write_bytes(merged.data)
    report(env, merged.problems)
    return Status.FINDINGS if merged.problems else Status.FINE

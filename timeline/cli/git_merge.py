"""`timeline git-merge`: git's merge driver for events.yaml, as `git-setup` installs it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.edge import Status, report
from timeline.cli.environment import Environment
from timeline.cli.git import merged_by_lines
from timeline.views.inert import line

EXAMPLES = (("timeline git-merge %O %A %B %P", "as git calls it: base, ours (which is written), theirs, name"),)


def git_merge(
    ctx: typer.Context,
    base: Annotated[Path, typer.Argument(help="The common ancestor's version.")],
    ours: Annotated[Path, typer.Argument(help="Our version; the result is written there.")],
    theirs: Annotated[Path, typer.Argument(help="Their version.")],
    name: Annotated[str, typer.Argument(help="The file's name in the repository.")] = "events.yaml",
) -> int:
    """Merge two branches' stores, event by event and field by field.

    A version that is no sound store is merged by lines, as any text.

    Exit status: 0 merged, 1 there are conflicts between markers.
    """
    from timeline.store.branches import merge
    from timeline.store.switch import StoreError

    env: Environment = ctx.obj
    try:
        merged = merge(base.read_bytes(), ours.read_bytes(), theirs.read_bytes(), name)
    except StoreError as error:
        report(env, error.problems)
        env.note(f"{line(name)}: merged by lines, as any text, because of this")
        return Status.FINE if merged_by_lines(base, ours, theirs) else Status.FINDINGS
    ours.write_bytes(merged.data)
    report(env, merged.problems)
    return Status.FINDINGS if merged.problems else Status.FINE

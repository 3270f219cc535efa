"""`timeline forget`: take a document out of the store."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import Annotated

import typer

from timeline.cli.amending import Step, amend
from timeline.cli.edge import Status
from timeline.cli.environment import Environment
from timeline.cli.options import STORE, StoreOption

EXAMPLES = (
    ("timeline forget articles/old.md", "the document, and the events that only it reports"),
    ("timeline forget articles/", "all documents of a folder"),
    ("timeline forget articles/old.md --dry-run", "what would go"),
)


def forget(
    ctx: typer.Context,
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Documents, by their path in the store.")],
    store: StoreOption = STORE,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would go, and write nothing.")] = False,
) -> int:
    """Take documents out of the store, and with them what only they report; the files stay where they are.

    Events that you have changed stay, without that source.
    """
    from timeline.cli.amending import after, chained
    from timeline.cli.changes import as_text, changes, summary
    from timeline.cli.stored import opened

    env: Environment = ctx.obj
    before = opened(store, env.cache)
    known = [entry["path"] for entry in before.documents]
    keys = list(dict.fromkeys(key for path in paths for key in _keys(path, store.parent, known)))
    steps = [_step(key) for key in keys]
    now = after(before, chained(before, steps)) if dry_run else amend(env, store, *steps)
    found = changes(before.events, now.events)
    env.tell(as_text(found))
    env.note(f"{'would be ' if dry_run else ''}forgotten: {', '.join(keys)}; events: {summary(found)}")
    return Status.FINE


def _step(path: str) -> Step:
    from timeline.store.edit import forget_document

    return lambda store: forget_document(store, path)


def _keys(path: str, folder: Path, known: Sequence[str]) -> list[str]:
    """The documents that a path means: one, or all below a folder; the path itself where it is none of them."""
    plain = PurePath(path).as_posix()
    relative = _relative(path, folder)
    hits = [key for key in known if key in (plain, relative)]
    below = [key for key in known if key.startswith((f"{plain}/", f"{relative}/", f"{plain}#", f"{relative}#"))]
    return hits or below or [path]


def _relative(path: str, folder: Path) -> str:
    try:
        return PurePath(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # another drive
        return path

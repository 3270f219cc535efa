"""`timeline diff`: what changed between two stores, or since git's HEAD, told as a reader would tell it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.edge import CommandError, Status
from timeline.cli.environment import Environment
from timeline.cli.options import STORE
from timeline.model import Event, Problem

EXAMPLES = (
    ("timeline diff", "what changed since the last commit"),
    ("timeline diff old.yaml", "what changed from another store to this one"),
    ("timeline diff old.yaml new.yaml --json", "for programs"),
    ("timeline diff HEAD~3", "since three commits ago, or any revision of git"),
    ("timeline diff --exit-code", "exit 1 where anything changed, as git diff does"),
)


def diff(
    ctx: typer.Context,
    old: Annotated[str | None, typer.Argument(metavar="[OLD]", help="A store, or a revision of git.")] = None,
    new: Annotated[str | None, typer.Argument(metavar="[NEW]", help="The same; the store if left out.")] = None,
    store: Annotated[Path, typer.Option("--store", help="The store.", metavar="FILE")] = STORE,
    json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="Exit 1 where anything changed.")] = False,
) -> int:
    """Tell what changed between two stores: events added, gone, merged, re-dated, with new sources.

    Without OLD, what changed since the last commit of git.
    """
    from timeline.cli.changes import as_text, as_value, changes, summary

    env: Environment = ctx.obj
    found = changes(_events(env, old or "HEAD", store), _events(env, new or str(store), store))
    if json:
        from timeline.views.json import dump

        env.write(dump(as_value(found)))
    else:
        env.tell(as_text(found))
        env.note(summary(found))
    return Status.FINDINGS if found and exit_code else Status.FINE


def _events(env: Environment, word: str, store: Path) -> Sequence[Event]:
    """The events of a store by its path, of its folder, or of the store as a revision of git has it."""
    from timeline.cli.stored import opened

    path = Path(word)
    if path.is_dir():
        path = path / store.name
    if path.exists():
        return opened(path, env.cache).events
    from timeline.cli.git import NotThereError, shown
    from timeline.store import lock_path, of_bytes

    try:
        data, lock = shown(word, store), shown(word, lock_path(store))
    except NotThereError as error:
        raise _nothing(word, store, str(error)) from None
    if data is None:
        return ()
    return of_bytes(Path(f"{word}:{store.name}"), data, lock).events


def _nothing(word: str, store: Path, reason: str) -> CommandError:
    if Path(word).suffix in (".yaml", ".yml"):
        return CommandError(Problem(word, "there is no store", "check the path"))
    return CommandError(Problem(word, f"neither a store nor a revision of git: {reason}", f"timeline diff OLD {store}"))

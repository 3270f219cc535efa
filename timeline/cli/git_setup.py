"""`timeline git-setup`: teach git to merge the store and its lock."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.edge import CommandError, Status
from timeline.cli.environment import Environment
from timeline.cli.git import NotThereError, run
from timeline.cli.options import STORE, StoreOption
from timeline.model import Problem

EXAMPLES = (
    ("timeline git-setup", "once in every clone"),
    ("git add .gitattributes .gitignore && git commit", "so that the others' clones know it too"),
    ("timeline git-setup --undo", "as it was before"),
)
_DRIVER = "merge.timeline"


def git_setup(
    ctx: typer.Context,
    store: StoreOption = STORE,
    undo: Annotated[bool, typer.Option("--undo", help="Take it out again.")] = False,
) -> int:
    """Teach git to merge the store event by event, and its lock line by line.

    Writes two lines into .gitattributes beside the store and one into .gitignore, which you commit, and the
    merge driver into this clone's git configuration, which git does not share: run it in every clone.
    """
    from timeline.store import busy_path

    env: Environment = ctx.obj
    folder = store.resolve().parent
    try:
        run(folder, "rev-parse", "--git-dir")
        if undo:
            if _configured(folder):
                run(folder, "config", "--local", "--remove-section", _DRIVER)
        else:
            run(folder, "config", "--local", f"{_DRIVER}.name", "timeline's events.yaml, event by event")
            run(folder, "config", "--local", f"{_DRIVER}.driver", _command())
    except NotThereError as error:
        repair = "run `git init` first, or name a store in a repository with --store"
        raise CommandError(Problem(str(store), str(error), repair)) from None
    files = {".gitattributes": _lines(store), ".gitignore": (_exactly(busy_path(store).name),)}
    written = [name for name, lines in files.items() if _write(folder / name, lines, undo)]
    how = "as any text" if undo else "event by event"
    also = f"; {' and '.join(written)} {'was' if len(written) == 1 else 'were'} written: commit" if written else ""
    env.note(f"git merges {store.name} {how}{also}")
    return Status.FINE


def _configured(folder: Path) -> bool:
    try:
        return bool(run(folder, "config", "--local", "--get", f"{_DRIVER}.driver"))
    except NotThereError:
        return False


def _command() -> str:
    """The driver as git's shell runs it: this very Python, wherever `timeline` stands on the path.

    Where that Python has lost timeline, git merges by lines: a driver that fails would leave our side alone in the
    file, without a marker.
    """
    python = "'" + Path(sys.executable).as_posix().replace("'", "'\\''") + "'"
    return (
        f"if {python} -c 'import timeline'; then {python} -m timeline git-merge %O %A %B %P; "
        f"else git merge-file -L ours -L base -L theirs %A %O %B; fi"
    )


def _lines(store: Path) -> tuple[str, str]:
    return f"{_pattern(store.name)} merge=timeline", f"{_pattern(store.stem + '.lock')} merge=union"


def _pattern(name: str) -> str:
    """The pattern of .gitattributes that this file alone fits, in quotes where it needs them."""
    pattern = _exactly(name)
    if not re.search(r'[\s"]', pattern):
        return pattern
    return '"' + pattern.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t") + '"'


def _exactly(name: str) -> str:
    """The pattern of .gitignore that this file alone fits: in this folder, and no character with a meaning."""
    return "/" + re.sub(r"[\\*?\[]", r"\\\g<0>", name)


def _write(path: Path, lines: tuple[str, ...], undo: bool) -> bool:
    """Put the lines into a file of git's, or take them out; what else stands there stays. Whether it changed."""
    before = path.read_text(encoding="utf-8", errors="surrogateescape") if path.exists() else ""
    present = before.split("\n") if before else []
    if present and not present[-1]:
        present.pop()
    if undo:
        kept = [line for line in present if line not in lines]
    else:
        kept = present + [line for line in lines if line not in present]
    if kept == present:
        return False
    text = "".join(f"{line}\n" for line in kept)
    path.write_text(text, encoding="utf-8", errors="surrogateescape", newline="\n")
    return True

"""What commands ask of git: a file as a revision has it, and settings of the repository."""

from __future__ import annotations

import subprocess
from pathlib import Path


class NotThereError(Exception):
    """There is no git, no repository, or no such revision."""


def shown(revision: str, path: Path) -> bytes | None:
    """A file's bytes as a revision has it; None where the revision has no such file. Raises NotThereError."""
    folder = path.resolve().parent
    try:
        run(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except NotThereError:
        run(folder, "rev-parse", "--git-dir")  # says so where this is no repository
        raise NotThereError(f"git knows no revision {revision!r}") from None
    listed = run(folder, "ls-tree", revision, "--", f"./{path.name}")
    return run(folder, "cat-file", "blob", f"{revision}:./{path.name}") if listed else None


def merged_by_lines(base: Path, ours: Path, theirs: Path) -> bool:
    """Merges into our file as git does any text; whether without conflicts."""
    names = [word for name in ("ours", "base", "theirs") for word in ("-L", name)]
    command = ["git", "merge-file", *names, str(ours), str(base), str(theirs)]
    return subprocess.run(command, check=False).returncode == 0  # noqa: S603 - no shell, and the arguments are a list


def run(folder: Path, *arguments: str) -> bytes:
    """What a git command prints. Raises NotThereError with git's own words where it fails."""
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and the arguments are a list
            ["git", "-C", str(folder), *arguments],  # noqa: S607 - git is where PATH says
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise NotThereError("git is not installed") from None
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise NotThereError(said[0].removeprefix("fatal: ") if said else "git failed")
    return done.stdout

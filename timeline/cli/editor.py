"""A text in the person's editor, until what comes back is sound or the person gives up; nothing written is lost."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from timeline.cli.edge import CommandError, spelled
from timeline.cli.environment import Environment
from timeline.errors import RepairableError
from timeline.model import Problem
from timeline.views.inert import line

# Below the text, so that its lines keep their numbers.
_FOOT = """\
#: An event, as it stands in events.yaml. Save and leave to keep it; as it is, it changes nothing.
#: These lines are left out.
"""
_MARK = "#:"
Saved = TypeVar("Saved")


def edited(env: Environment, text: str, save: Callable[[str], Saved]) -> Saved | None:
    """What `save` made of the person's text; None where it was left as it is.

    Where `save` refuses it, the problems are put below the text and the editor opens again, on a terminal;
    else CommandError names the file in which the text is kept.
    """
    command = _command(env.variables)
    handle, name = tempfile.mkstemp(suffix=".yaml", prefix="timeline-")
    os.close(handle)
    path = Path(name)
    shown = text + _FOOT
    while True:
        path.write_text(shown, encoding="utf-8", newline="\n")
        _open(command, path)
        written = _read(path)
        body = "".join(part for part in written.splitlines(keepends=True) if not part.startswith(_MARK))
        if body.strip() in ("", text.strip()):
            path.unlink()
            return None
        try:
            result = save(body)
        except RepairableError as error:
            if not env.stderr_is_terminal or written == shown:
                raise CommandError(*error.problems, _kept(path)) from None
            shown = body.rstrip("\n") + "\n" + "".join(f"{_MARK} {_told(p)}\n" for p in error.problems) + _FOOT
            continue
        path.unlink()
        return result


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        what = f"what the editor saved is not UTF-8: {error.object[error.start : error.end]!r}"
        raise CommandError(Problem("EDITOR", what, "save it as UTF-8"), _kept(path)) from None


def _kept(path: Path) -> Problem:
    return Problem("", f"not saved; what you wrote is kept in {path}", "mend it, then `timeline edit` and paste it")


def _told(problem: Problem) -> str:
    """The problem with the line of the text in place of the name that it has elsewhere."""
    number = problem.where.rpartition(":")[2]
    return spelled(replace(problem, where=f"line {number}" if number.isdecimal() else ""))


def _command(variables: Mapping[str, str]) -> list[str]:
    """The person's editor and its arguments. On Windows a backslash is no escape, and quotes go around a whole word."""
    words = (variables.get("VISUAL") or variables.get("EDITOR") or "").strip()
    windows = sys.platform == "win32"
    if not words:
        return ["notepad"] if windows else ["vi"]
    try:
        parts = shlex.split(words, posix=not windows)
    except ValueError:
        what = f"the editor {line(words)!r} has a quotation mark without its other half"
        raise CommandError(Problem("EDITOR", what, "set EDITOR, or use options: `timeline edit -h`")) from None
    return [part.strip('"') for part in parts] if windows else parts


def _open(command: list[str], path: Path) -> None:
    try:
        done = subprocess.run([*command, str(path)], check=False)  # noqa: S603 - the person's own editor
    except OSError as error:
        what = f"the editor {line(command[0])!r} cannot be started: {error.strerror}"
        raise CommandError(Problem("EDITOR", what, "set EDITOR, or use options: `timeline edit -h`")) from None
    if done.returncode:
        what = f"the editor {line(command[0])!r} ended with status {done.returncode}; nothing was saved"
        raise CommandError(Problem("EDITOR", what, f"what you wrote is kept in {path}"))

"""A text in the person's editor, until what comes back is sound or the person gives up; nothing written is lost."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from timeline.cli.edge import CommandError, spelled
from timeline.cli.environment import Environment
from timeline.model import Problem
from timeline.views.inert import line

_HEAD = "# An event, as it stands in events.yaml. Save and leave to keep it; leave it as it is to change nothing.\n"
_WRONG = "#! "
Read = TypeVar("Read")


def edited(env: Environment, text: str, read: Callable[[str], Read]) -> Read | None:
    """What the person made of the text, as `read` understands it; None where it was left as it is.

    Where `read` raises something with problems, they are put at the head of the text and the editor opens again,
    on a terminal; else CommandError names the file in which the text is kept.
    """
    command = _command(env.variables)
    handle, name = tempfile.mkstemp(suffix=".yaml", prefix="timeline-")
    os.close(handle)
    path = Path(name)
    shown = _HEAD + text
    while True:
        path.write_text(shown, encoding="utf-8", newline="\n")
        _open(command, path)
        written = path.read_text(encoding="utf-8", errors="replace")
        body = "".join(part for part in written.splitlines(keepends=True) if not part.startswith((_WRONG, _HEAD)))
        if body.strip() in ("", text.strip()):
            path.unlink()
            return None
        try:
            result = read(body)
        except Exception as error:
            problems: list[Problem] | None = getattr(error, "problems", None)
            if problems is None:
                raise
            if not env.stderr_is_terminal or written == shown:
                what = f"not saved; what you wrote is kept in {path}"
                raise CommandError(*problems, Problem("", what, "mend it, then `timeline edit` and paste it")) from None
            shown = "".join(f"{_WRONG}{spelled(problem)}\n" for problem in problems) + _HEAD + body
            continue
        path.unlink()
        return result


def _command(variables: Mapping[str, str]) -> list[str]:
    words = variables.get("VISUAL") or variables.get("EDITOR") or ""
    if words:
        return shlex.split(words, posix=sys.platform != "win32")
    return ["notepad"] if sys.platform == "win32" else ["vi"]


def _open(command: list[str], path: Path) -> None:
    try:
        done = subprocess.run([*command, str(path)], check=False)  # noqa: S603 - the person's own editor
    except OSError as error:
        what = f"the editor {line(command[0])!r} cannot be started: {error.strerror}"
        raise CommandError(Problem("EDITOR", what, "set EDITOR, or use options: `timeline edit -h`")) from None
    if done.returncode:
        what = f"the editor {line(command[0])!r} ended with status {done.returncode}; nothing was saved"
        raise CommandError(Problem("EDITOR", what, f"what you wrote is kept in {path}"))

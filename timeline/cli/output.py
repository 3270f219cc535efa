"""Where a result goes: stdout, or the file that -o names."""

from __future__ import annotations

import shutil
from pathlib import Path

from timeline.cli.environment import Environment


def put(env: Environment, text: str, output: str) -> None:
    """Write the result, in UTF-8 and with its line ends as they are. Raises OSError where it cannot be written."""
    if output == "-":
        env.write(text)
        return
    try:
        _switch(Path(output), text)
    except OSError as error:
        raise OSError(error.errno, error.strerror, output) from error  # the name the person gave


def _switch(path: Path, text: str) -> None:
    if path.exists() and not path.is_file():  # /dev/null and the like are written as they are
        path.write_text(text, encoding="utf-8", errors="backslashreplace", newline="")
        return
    path = path.resolve()  # a link stays a link
    fresh = path.with_name(f".{path.name}.new")
    try:
        fresh.write_text(text, encoding="utf-8", errors="backslashreplace", newline="")
        if path.exists():
            shutil.copymode(path, fresh)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)

"""All that a command knows of the world: streams, terminal, variables, clock. Tests put in their own."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO

if TYPE_CHECKING:
    from timeline.store import Cache


@dataclass(frozen=True, slots=True)
class Environment:
    """The streams, the terminal, the variables and the clock that a command works with."""

    stdin: BinaryIO
    stdout: TextIO
    stderr: TextIO
    variables: Mapping[str, str]
    stdout_is_terminal: bool = False
    stderr_is_terminal: bool = False
    stdin_is_terminal: bool = False
    width: int = 80  # columns
    clock: Callable[[], float] = time.monotonic  # seconds; for how long something takes, never for a date

    @classmethod
    def system(cls) -> Environment:
        """The process's own. Output is UTF-8 with LF on every system, so that the bytes are the same."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
        return cls(
            sys.stdin.buffer,
            sys.stdout,
            sys.stderr,
            os.environ,
            sys.stdout.isatty(),
            sys.stderr.isatty(),
            sys.stdin.isatty(),
            shutil.get_terminal_size().columns,
        )

    @property
    def dumb(self) -> bool:
        """Whether the terminal understands no escape sequences."""
        return self.variables.get("TERM") == "dumb"

    @property
    def rich(self) -> bool:
        """Whether stdout is a terminal on which a view may be laid out."""
        return self.stdout_is_terminal and not self.dumb

    @property
    def colour(self) -> bool:
        """Whether stdout may have colour (no-color.org)."""
        return self.rich and not self.variables.get("NO_COLOR")

    @property
    def progress(self) -> bool:
        """Whether stderr may show a progress bar."""
        return self.stderr_is_terminal and not self.dumb

    @property
    def cache(self) -> Cache | None:
        """Where derived values are kept: TIMELINE_CACHE, nowhere where that is empty, else the user's cache folder."""
        from timeline.store.cache import Cache

        folder = self.variables.get("TIMELINE_CACHE")
        if folder is None:
            from platformdirs import user_cache_path

            return Cache(user_cache_path("timeline", appauthor=False), _edition())
        return Cache(Path(folder), _edition()) if folder else None

    def write(self, text: str) -> None:
        """Put the result on stdout."""
        self.stdout.write(text)

    def note(self, text: str) -> None:
        """Put a line for the person on stderr."""
        self.stderr.write(f"{text}\n")


def _edition() -> str:
    """The version and what its files are, so that a checkout that is worked on never reads what it said before."""
    from timeline import __version__

    newest, total = 0, 0
    waiting = [str(Path(__file__).parents[1])]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.name.endswith(".py"):
                    stat = entry.stat()
                    newest, total = max(newest, stat.st_mtime_ns), total + stat.st_size
                elif entry.is_dir() and entry.name != "__pycache__":
                    waiting.append(entry.path)
    return f"{__version__} {newest} {total}"

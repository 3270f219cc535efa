"""All that a command knows of the world: streams, terminal, variables, clock. Tests put in their own."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
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

    def tell(self, lines: str) -> None:
        """Put a result in words on stdout: its lines, on a terminal broken between words to its width."""
        self.stdout.write(_fitted(lines, self.width) if self.stdout_is_terminal else lines)

    def note(self, text: str) -> None:
        """Put a line for the person on stderr, on a terminal broken between words to its width.

        Where nobody reads it any more, as behind `2>&1 | head -1`, what is to be done is done without it.
        """
        with suppress(BrokenPipeError):
            self.stderr.write(f"{_fitted(text, self.width) if self.stderr_is_terminal else text}\n")


def _fitted(text: str, width: int) -> str:
    """The lines of a text, those that are too long broken between words; what goes on is set in by two more."""
    if all(len(line) <= width for line in text.split("\n")):
        return text
    from textwrap import TextWrapper

    wrapper = TextWrapper(max(width, 20), break_long_words=False, break_on_hyphens=False, replace_whitespace=False)
    fitted = []
    for line in text.split("\n"):
        wrapper.subsequent_indent = " " * (len(line) - len(line.lstrip(" ")) + 2)
        fitted.append(wrapper.fill(line) if len(line) > width else line)
    return "\n".join(fitted)


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

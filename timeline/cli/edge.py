"""Where exceptions end: what a person did becomes one line with a way out and an exit status."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from enum import IntEnum

from timeline.cli.environment import Environment
from timeline.errors import RepairableError
from timeline.model import Problem
from timeline.views.inert import line


class Status(IntEnum):
    """Exit statuses, as the README promises them."""

    FINE = 0
    FINDINGS = 1
    NOTHING_DONE = 2
    INTERRUPTED = 130


class CommandError(RepairableError):
    """Nothing could be done by a command, for reasons a person can repair."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(problems)


def spelled(problem: Problem) -> str:
    """A problem in one line: where, what, and the way out."""
    where = f"{line(problem.where)}: " if problem.where else ""
    repair = f" ({line(problem.repair)})" if problem.repair else ""
    return f"{where}{line(problem.what)}{repair}"


def report(env: Environment, problems: Iterable[Problem]) -> None:
    """Put problems on stderr, one line each, each once."""
    for text in dict.fromkeys(spelled(problem) for problem in problems):
        env.note(text)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question that names the nearest known word, or nothing; case does not count."""
    folded = {name.casefold(): name for name in known}
    near = get_close_matches(word.casefold(), folded, n=1)
    return f"did you mean {folded[near[0]]!r}?" if near else ""


def about_file(error: OSError) -> Problem:
    """What the operating system says of a file, as a problem with a way out."""
    reason = error.strerror or str(error)
    repairs = {
        "FileNotFoundError": "check the path",
        "PermissionError": "check its permissions, or write elsewhere",
        "IsADirectoryError": "name a file, not a folder",
        "NotADirectoryError": "a part of the path is a file, not a folder",
    }
    where = str(error.filename) if error.filename is not None else "timeline"
    return Problem(where, reason.lower(), repairs.get(type(error).__name__, "repair it and run the command again"))

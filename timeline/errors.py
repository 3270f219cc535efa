"""The exception that carries problems to the edge: nothing was done, and a person can repair why."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.model import Problem


class RepairableError(Exception):
    """What a person can repair; every problem says where, what, and the way out."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(f"{p.where}: {p.what}; {p.repair}" for p in problems))
        self.problems = tuple(problems)

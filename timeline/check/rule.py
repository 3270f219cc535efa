"""What a rule of `check` is: a stable id, a name, what it finds, the way out, and the function that looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from timeline.check.subject import Subject
from timeline.model import Problem


@dataclass(frozen=True, slots=True)
class Rule:
    """One check. `find` yields a problem for each finding, without the rule's id, which the registry adds."""

    id: str
    name: str
    finds: str
    find: Callable[[Subject], Iterator[Problem]]

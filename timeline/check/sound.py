"""A store some of whose entries cannot be read, without them: so that one mistake hides no other finding."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from timeline.check.registry import place
from timeline.model import Problem
from timeline.store import Store, StoreError, layout, of_bytes, parse

_LOCAL = frozenset(("schema", "unknown-key", "duplicate-key", "duplicate-entry", "date"))
_BOM = b"\xef\xbb\xbf"


def local(problems: Iterable[Problem]) -> bool:
    """Whether each problem is one of a single entry, which leaves the others readable."""
    return all(problem.rule in _LOCAL for problem in problems)


def without(path: Path, data: bytes, lock: bytes | None, problems: Iterable[Problem]) -> Store | None:
    """The store with the broken entries blank, every line where it was; None where that is not enough.

    An entry of `documents:` that is broken leaves nothing to compare sources with: None too.
    """
    text = data.removeprefix(_BOM).decode()
    broken = {place(problem)[1] for problem in problems}
    try:
        pieces = list(_pieces(text, path.name, broken))
        return of_bytes(path, "".join(pieces).encode(), lock)
    except (StoreError, LookupError, ValueError):
        return None


def _pieces(text: str, name: str, broken: Collection[int]) -> Iterator[str]:
    """The text, block by block, with line ends alone for a block in which a broken line stands."""
    laid = layout.of(text, parse.parse(text, name))
    line = 1
    yield laid.preamble
    line += laid.preamble.count("\n")
    for part in laid.parts:
        yield part.head
        line += part.head.count("\n")
        for block in () if part.flow else part.blocks:
            whole = block.lead + block.body
            after = line + whole.count("\n")
            wrong = any(line <= number < after for number in broken)
            if wrong and part.name == "documents":
                raise LookupError(block.key)
            yield "\n" * whole.count("\n") if wrong else whole
            line = after
        yield part.tail
        line += part.tail.count("\n")
    yield laid.foot

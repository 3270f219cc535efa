"""The three-way merge of a store that two branches changed, for git: entry by entry, field by field, bytes kept.

What one side changed is taken; what both changed alike is taken once; lists are merged by element. Where both
gave one field different values, both blocks are written between git's conflict markers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from timeline import when
from timeline.model import Problem, When
from timeline.store import amend, entries, layout, surgery
from timeline.store.fields import SECTIONS, Entry, Field, Form
from timeline.store.layout import Block, Layout
from timeline.store.order import SortKey
from timeline.store.stored import of_bytes

_OURS, _MIDDLE, _THEIRS = "<<<<<<< ours", "=======", ">>>>>>> theirs"


@dataclass(slots=True)
class Branches:
    """The merged file, and a problem for each entry over which a person has to decide."""

    data: bytes
    problems: list[Problem]


def merge(base: bytes, ours: bytes, theirs: bytes, name: str) -> Branches:
    """Merges two versions of events.yaml that come from one. `name` is the file's, for problems.

    An entry that one side deleted and the other changed is kept. Raises StoreError where a version cannot be read.
    """
    old, mine, other = (of_bytes(Path(name), data, None).layout for data in (base, ours, theirs))
    made = replace(
        mine,
        preamble=other.preamble if mine.preamble == old.preamble else mine.preamble,
        foot=other.foot if mine.foot == old.foot else mine.foot,
    )
    problems: list[Problem] = []
    for section, table in SECTIONS.items():
        merger = _Merger.of(section, table, old, mine, other)
        made = layout.with_blocks(made, section, tuple(merger.blocks()))
        problems += (
            Problem(name, what, "keep one of the two blocks between the conflict markers", "conflict-marker")
            for what in merger.clashes
        )
    data = made.data()
    if not problems:
        of_bytes(Path(name), data, None)
    return Branches(data, problems)


@dataclass(frozen=True, slots=True)
class _Merger:
    """One section of the three versions, by the entries' keys."""

    table: Mapping[str, Field]
    newline: str
    indent: int
    base: Mapping[str, Block]
    ours: Mapping[str, Block]
    theirs: Mapping[str, Block]
    clashes: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, section: str, table: Mapping[str, Field], *versions: Layout) -> _Merger:
        parts = [version.part(section) for version in versions]
        # The line in which a block stands is no part of what it says.
        base, ours, theirs = (
            {_key(block): replace(block, line=0) for block in part.blocks} if part is not None else {} for part in parts
        )
        mine = parts[1]
        return cls(table, versions[1].newline, mine.indent if mine is not None else 2, base, ours, theirs)

    def blocks(self) -> Iterator[Block]:
        """The merged blocks, in our order."""
        for key in self._order():
            base, ours, theirs = self.base.get(key), self.ours.get(key), self.theirs.get(key)
            if ours is None or theirs is None:
                only = ours or theirs
                assert only is not None
                if base != only:
                    yield only
            elif theirs in (ours, base):
                yield ours
            elif ours == base:
                yield theirs
            else:
                yield self._both(base, ours, theirs)

    def _order(self) -> list[str]:
        """The keys of both sides in our order; what is theirs alone follows the one that it follows there.

        Where several follow that one, on one side each, they stand by date.
        """
        order = list(self.ours)
        date = entries.dates()
        before = ""
        for key, block in self.theirs.items():
            if key not in self.ours:
                at = order.index(before) + 1 if before in order else 0
                own = when.sort_key(date(block.entry))
                while at < len(order) and self._ours_before(order[at], own, date):
                    at += 1
                order.insert(at, key)
            before = key
        return order

    def _ours_before(self, key: str, own: SortKey, date: Callable[[Entry], When | None]) -> bool:
        return key not in self.theirs and when.sort_key(date(self.ours[key].entry)) <= own

    def _both(self, base: Block | None, ours: Block, theirs: Block) -> Block:
        entry, clashes = fields(base.entry if base is not None else {}, ours.entry, theirs.entry, self.table)
        if clashes:
            self.clashes.append(f"both branches changed {', '.join(clashes)} of {ours.key}")
            return replace(ours, body=self._marked(ours.body, theirs.lead + theirs.body))
        block = amend.amend(ours, entry, self.table, self.indent, self.newline)
        known = _comments(ours) + (_comments(base) if base is not None else [])
        more = [comment for comment in _comments(theirs) if comment not in known]
        lines = "".join(f"{' ' * self.indent}{comment}{self.newline}" for comment in more)
        return replace(block, lead=block.lead + lines)

    def _marked(self, ours: str, theirs: str) -> str:
        pieces = (_OURS, ours, _MIDDLE, theirs, _THEIRS)
        return "".join(piece if piece.endswith("\n") else piece + self.newline for piece in pieces)


def _key(block: Block) -> str:
    """What makes an entry the same; an event that has no id yet is known by its text."""
    return block.key or f"\0{block.body}"


def _comments(block: Block) -> list[str]:
    return [line.strip() for line in block.lead.splitlines() if line.strip()] + surgery.comments_of(block.body)


def fields(base: Entry, ours: Entry, theirs: Entry, table: Mapping[str, Field]) -> tuple[Entry, list[str]]:
    """The fields of both sides, and the names of those to which each gave another value."""
    out: Entry = {}
    clashes = []
    for name, known in table.items():
        mine, other, old = ours.get(name), theirs.get(name), base.get(name)
        if mine == other or other == old:
            value = mine
        elif mine == old:
            value = other
        elif known.form in (Form.TEXTS, Form.ENTRIES):
            value = _elements(old or [], mine or [], other or [])
        else:
            clashes.append(name)
            continue
        if value is not None or (name in ours and name in theirs):
            out[name] = value
    return out, clashes


def _elements(old: Sequence[Any], mine: Sequence[Any], other: Sequence[Any]) -> list[Any]:
    """What either side has, less what one of them took out."""
    kept = [one for one in mine if one in other or one not in old]
    return kept + [one for one in other if one not in mine and one not in old]

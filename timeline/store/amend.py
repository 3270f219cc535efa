"""A changed entry written back into its block: only the changed fields, and no comment is lost."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from timeline.store import emit
from timeline.store.fields import Entry, Field
from timeline.store.layout import Block

_COMMENT = re.compile(r"(?:^|(?<=\s))#[^\r\n]*")


def amend(block: Block, entry: Entry, table: Mapping[str, Field], indent: int, newline: str) -> Block:
    """The block with another entry."""
    written = emit.entry(entry, table, indent, newline)
    if not block.body or block.body == emit.entry(block.entry, table, indent, newline):
        return replace(block, entry=entry, body=written)
    comments = "".join(f"{' ' * indent}{c.rstrip()}{newline}" for c in comments_of(block.body))
    return replace(block, entry=entry, lead=block.lead + comments, body=written)


def comments_of(body: str) -> list[str]:
    """The comments in a block's text."""
    if "#" not in body:
        return []
    spans = scalars(body)
    return [m[0] for m in _COMMENT.finditer(body) if not any(start <= m.start() < end for start, end in spans)]


def scalars(body: str) -> list[tuple[int, int]]:
    """The code points that the scalars of a block take up."""
    import yaml

    spans = []
    scalar: Any = yaml.ScalarEvent
    for event in yaml.parse(body, Loader=yaml.CSafeLoader):
        if isinstance(event, scalar):
            start, end = event.start_mark.index, event.end_mark.index
            if event.style in ("|", ">"):
                start += len(body[start:].split("\n", 1)[0])
                while end > start and body[end - 1] in " \t\r\n":
                    end -= 1
            spans.append((start, end))
    return spans

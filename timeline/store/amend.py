"""A changed entry written back into its block: what did not change keeps its bytes, and no comment is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

import yaml

from timeline.store import emit, parse, surgery
from timeline.store.fields import SECTIONS, Entry, Field
from timeline.store.layout import Block


def amend(block: Block, entry: Entry, table: Mapping[str, Field], indent: int, newline: str) -> Block:
    """The block with another entry in it."""
    written = emit.entry(entry, table, indent, newline)
    if not block.body or block.body == emit.entry(block.entry, table, indent, newline):
        return replace(block, entry=entry, body=written)
    comments = surgery.comments_of(block.body)
    try:
        body = surgery.cut(block.body, block.entry, entry, table, newline)
    except (surgery.Unclear, yaml.YAMLError, IndexError, ValueError):
        body = ""
    if body and says(body, entry, table) and Counter(surgery.comments_of(body)) == Counter(comments):
        return replace(block, entry=entry, body=body)
    above = "".join(" " * indent + comment + newline for comment in comments)
    return replace(block, entry=entry, lead=block.lead + above, body=written)


def says(body: str, entry: Entry, table: Mapping[str, Field]) -> bool:
    """Whether a block is read as this entry and nothing else."""
    name = next(name for name, known in SECTIONS.items() if known is table)
    parsed = parse.parse(f"{name}:\n{body}", "")
    return not parsed.problems and parsed.sections[name].entries == [entry]

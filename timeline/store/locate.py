"""The line in which a field of the store stands, for a problem that names it."""

from __future__ import annotations

from functools import lru_cache

import yaml

from timeline.store.layout import Block, Layout

Place = tuple[str | int, ...]


def line_of(layout: Layout, place: Place) -> int | None:
    """The 1-based line of a place: ('events', id, 'sources', 1, 'quote'); None where there is no such thing.

    The second step is an entry's id, path or name, or its number in the section.
    """
    part = layout.part(str(place[0])) if len(place) > 1 else None
    if part is None:
        return None
    blocks = part.blocks
    if isinstance(place[1], int):
        block = blocks[place[1]] if place[1] < len(blocks) else None
    else:
        block = next((b for b in blocks if b.key == place[1]), None)
    if block is None or not block.body:
        return None if block is None else block.line or None
    offset = _within(block, place[2:])
    return None if offset is None else block.line + offset


def _within(block: Block, steps: Place) -> int | None:
    """Lines from the block's first key to the place."""
    node = _node(block.body)
    if node is None:
        return None if steps else 0
    first = line = int(node.start_mark.line)
    for step in steps:
        if isinstance(node, yaml.MappingNode):
            pair = next(((key, value) for key, value in node.value if key.value == step), None)
            if pair is None:
                return None
            line, node = int(pair[0].start_mark.line), pair[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            line = int(node.start_mark.line)
        else:
            return None
    return line - first


@lru_cache(maxsize=64)
def _node(body: str) -> yaml.Node | None:
    try:
        node = yaml.compose(body, Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        return None
    return node.value[0] if isinstance(node, yaml.SequenceNode) and node.value else None

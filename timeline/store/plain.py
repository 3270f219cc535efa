"""Any YAML text as plain values, every scalar the text that it is, with the lines of its entries."""

from __future__ import annotations

from typing import Any

import yaml

from timeline.model import Problem

_DEPTH = 8


def read(text: str, name: str) -> tuple[Any, dict[tuple[str, int], int], list[Problem]]:
    """The value; the 1-based line of each entry by section and number, a bare list as `events`; what is wrong.

    Aliases, which could make a small text huge, are refused; tags are not followed.
    """
    try:
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(text, Loader=yaml.CSafeLoader)):
            return None, {}, [Problem(f"{name}:1", "it has aliases", "write their values out")]
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
        value = _value(node, 0) if node is not None else []
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or str(error)
        where = f"{name}:{mark.line + 1 if mark is not None else 1}"
        return None, {}, [Problem(where, f"not YAML: {what}", "mend it; text with ': ' or ' #' in it needs quotes")]
    return value, _lines(node), []


def _value(node: yaml.Node, depth: int) -> Any:
    if depth > _DEPTH:
        raise ValueError("nested too deeply")
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): _value(value, depth + 1) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, depth + 1) for item in node.value]
    plain_null = node.tag == "tag:yaml.org,2002:null"
    return None if plain_null else node.value


def _lines(node: yaml.Node | None) -> dict[tuple[str, int], int]:
    sections = [("events", node)]
    if isinstance(node, yaml.MappingNode):
        sections = [(str(key.value), value) for key, value in node.value]
    return {
        (section, number): item.start_mark.line + 1
        for section, value in sections
        if isinstance(value, yaml.SequenceNode)
        for number, item in enumerate(value.value)
    }

"""Phrase patterns → regular expressions over token classes.

A pattern reads like the phrase it finds. `<month>` is a word of that class and a group of that name, `<dom:day>`
names the group, `{number}` is a macro and `{number:n}` a named one, plain words stand for themselves in any case,
`(…)?` is optional, `|` is or, `[…]` marks the part of the match that is the expression where the rest is only
context. There is no other repetition, so a match costs a bounded number of steps.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

EXTENT = "extent_"
_ITEM = re.compile(
    r"<(?P<cls>\w+)(?::(?P<group>\w+))?>|\{(?P<macro>\w+)(?::(?P<name>\w+))?\}|(?P<word>[a-z0-9]+)|(?P<sign>.)"
)
SIGNS = {"'": "'’‘`", "-": "-‐‑", "~": "–—−-‐‑"}  # what a sign in a pattern stands for


class Node(NamedTuple):
    """A piece of a pattern: its expression, what it can begin with, and whether it can be empty."""

    regex: str
    first: frozenset[str]
    empty: bool


def literals(pattern: str) -> set[str]:
    """The plain words of a pattern."""
    return {m["word"] for m in _ITEM.finditer(pattern) if m["word"]}


class Translator:
    """Turns patterns into nodes, given the characters of each class and the macros."""

    def __init__(self, members: Mapping[str, str], macros: Mapping[str, str]) -> None:
        self._members, self._macros = members, macros
        self._nodes: dict[str, Node] = {}

    def translate(self, pattern: str, named: Callable[[str, str], str]) -> Node:
        """The node of a pattern; `named(group, class or macro)` gives each group its name."""
        items = list(_ITEM.finditer(pattern))
        node, rest = self._either(items, 0, named)
        if rest != len(items):
            raise ValueError(f"unbalanced brackets: {pattern!r}")
        return node

    def _either(self, items: list[re.Match[str]], at: int, named: Callable[[str, str], str]) -> tuple[Node, int]:
        ways = []
        while True:
            node, at = self._sequence(items, at, named)
            ways.append(node)
            if at == len(items) or items[at]["sign"] != "|":
                break
            at += 1
        if len(ways) == 1:
            return ways[0], at
        first = frozenset().union(*(w.first for w in ways))
        return Node("(?:" + "|".join(w.regex for w in ways) + ")", first, any(w.empty for w in ways)), at

    def _sequence(self, items: list[re.Match[str]], at: int, named: Callable[[str, str], str]) -> tuple[Node, int]:
        parts: list[str] = []
        first: frozenset[str] = frozenset()
        empty = True
        while at < len(items) and items[at]["sign"] not in ("|", ")", "]"):
            node, at = self._item(items, at, named)
            if at < len(items) and items[at]["sign"] == "?":
                node, at = Node(f"(?:{node.regex})?", node.first, empty=True), at + 1
            parts.append(node.regex)
            if empty:
                first |= node.first
                empty = node.empty
        return Node("".join(parts), first, empty), at

    def _item(self, items: list[re.Match[str]], at: int, named: Callable[[str, str], str]) -> tuple[Node, int]:
        m = items[at]
        if m["sign"] in ("(", "["):
            node, at = self._either(items, at + 1, named)
            if m["sign"] == "[":
                named(EXTENT, "")
                return Node(f"(?P<{EXTENT}>{node.regex})", node.first, node.empty), at + 1
            return Node(f"(?:{node.regex})", node.first, node.empty), at + 1
        if m["cls"]:
            name = named(m["group"] or m["cls"], m["cls"])
            chars = self._members[m["cls"]]
            return Node(f"(?P<{name}>[{chars}])", frozenset(chars), empty=False), at + 1
        if m["macro"]:
            return self._macro(m, named), at + 1
        if m["sign"] == " ":
            return Node(" ", frozenset(" "), empty=False), at + 1
        words = [m["word"]] if m["word"] else list(SIGNS.get(m["sign"], m["sign"]))
        chars = "".join(self._members["=" + word] for word in words)
        # A period belongs to a phrase only behind an abbreviation or a digit; else it ends the sentence.
        behind = f"(?<=[{self._members['abbreviation']}{self._members['digits']}])" if m["sign"] == "." else ""
        return Node(f"{behind}[{chars}]", frozenset(chars), empty=False), at + 1

    def _macro(self, m: re.Match[str], named: Callable[[str, str], str]) -> Node:
        name = m["macro"]
        groups = _ITEM.finditer(self._macros[name])
        plain = not any(g["cls"] and not m["name"] for g in groups)
        if m["name"]:  # the span is read as a whole: groups inside have no names
            group = named(m["name"], name)
            node = self._bare(name)
            return Node(f"(?P<{group}>{node.regex})", node.first, node.empty)
        return self._bare(name) if plain else self.translate(self._macros[name], named)

    def _bare(self, macro: str) -> Node:
        if macro not in self._nodes:
            node = self.translate(self._macros[macro], lambda *_: "_")
            self._nodes[macro] = node._replace(regex=node.regex.replace("(?P<_>", "(?:"))
        return self._nodes[macro]

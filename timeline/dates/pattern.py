"""Phrase patterns → trees over token classes, and the regular expression that names their groups.

A pattern reads like the phrase it finds. `<month>` is a word of that class and a group of that name, `<dom:day>`
names the group, `{number}` is a macro and `{number:n}` a named one, plain words stand for themselves in any case,
`(…)?` is optional, `|` is or, `[…]` marks the part of the match that is the expression where the rest is only
context. There is no other repetition, so a match costs a bounded number of steps.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple

EXTENT = "extent_"
_ITEM = re.compile(
    r"<(?P<cls>\w+)(?::(?P<group>\w+))?>|\{(?P<macro>\w+)(?::(?P<name>\w+))?\}|(?P<word>[a-z0-9]+)|(?P<sign>.)"
)
SIGNS = {"'": "'’‘`", "-": "-‐‑", "~": "–—−-‐‑"}  # what a sign in a pattern stands for
SET, SEQUENCE, CHOICE, OPTION, GROUP = range(5)


class Node(NamedTuple):
    """A piece of a pattern. A set has characters and what must stand before it; the others have parts."""

    kind: int
    parts: tuple[Node, ...] = ()
    chars: str = ""
    behind: str = ""
    name: str = ""


def literals(pattern: str) -> set[str]:
    """The plain words of a pattern."""
    return {m["word"] for m in _ITEM.finditer(pattern) if m["word"]}


class Parser:
    """Reads patterns, given the characters of each class and the macros."""

    def __init__(self, members: Mapping[str, str], macros: Mapping[str, str]) -> None:
        self._members, self._macros = members, macros
        self._nodes: dict[str, Node] = {}

    def parse(self, pattern: str, named: Callable[[str, str], str] | None) -> Node:
        """The tree of a pattern; `named(group, class or macro)` gives each group its name. Raises ValueError."""
        items = list(_ITEM.finditer(pattern))
        node, rest = self._either(items, 0, named)
        if rest != len(items):
            raise ValueError(f"unbalanced brackets: {pattern!r}")
        return node

    def _either(self, items: list[re.Match[str]], at: int, named: Callable[[str, str], str] | None) -> tuple[Node, int]:
        ways = []
        while True:
            node, at = self._sequence(items, at, named)
            ways.append(node)
            if at == len(items) or items[at]["sign"] != "|":
                break
            at += 1
        return (ways[0] if len(ways) == 1 else Node(CHOICE, tuple(ways))), at

    def _sequence(
        self, items: list[re.Match[str]], at: int, named: Callable[[str, str], str] | None
    ) -> tuple[Node, int]:
        parts: list[Node] = []
        while at < len(items) and items[at]["sign"] not in ("|", ")", "]"):
            node, at = self._item(items, at, named)
            if at < len(items) and items[at]["sign"] == "?":
                node, at = Node(OPTION, (node,)), at + 1
            parts.append(node)
        return (parts[0] if len(parts) == 1 else Node(SEQUENCE, tuple(parts))), at

    def _item(self, items: list[re.Match[str]], at: int, named: Callable[[str, str], str] | None) -> tuple[Node, int]:
        m = items[at]
        if m["sign"] in ("(", "["):
            node, at = self._either(items, at + 1, named)
            if m["sign"] == "[" and named is not None:
                node = Node(GROUP, (node,), name=named(EXTENT, ""))
            return node, at + 1
        if m["cls"]:
            node = Node(SET, chars=self._members[m["cls"]])
            name = named(m["group"] or m["cls"], m["cls"]) if named is not None else ""
            return (Node(GROUP, (node,), name=name) if name else node), at + 1
        if m["macro"]:
            return self._macro(m, named), at + 1
        if m["sign"] == " ":
            return Node(SET, chars=" "), at + 1
        words = [m["word"]] if m["word"] else list(SIGNS.get(m["sign"], m["sign"]))
        chars = "".join(self._members["=" + word] for word in words)
        # A period belongs to a phrase only behind an abbreviation or a digit; else it ends the sentence.
        behind = self._members["abbreviation"] + self._members["digits"] if m["sign"] == "." else ""
        return Node(SET, chars=chars, behind=behind), at + 1

    def _macro(self, m: re.Match[str], named: Callable[[str, str], str] | None) -> Node:
        """A macro is read as a whole: the classes inside have no groups of their own."""
        name = m["macro"]
        if name not in self._nodes:
            self._nodes[name] = self.parse(self._macros[name], None)
        if m["name"] and named is not None:
            return Node(GROUP, (self._nodes[name],), name=named(m["name"], name))
        return self._nodes[name]


def expression(node: Node) -> str:
    """The regular expression of a tree."""
    if node.kind == SET:
        return (f"(?<={ranges(node.behind)})" if node.behind else "") + ranges(node.chars)
    inner = [expression(part) for part in node.parts]
    if node.kind == SEQUENCE:
        return "".join(inner)
    if node.kind == CHOICE:
        return "(?:" + "|".join(inner) + ")"
    if node.kind == OPTION:
        return f"(?:{inner[0]})?"
    return f"(?P<{node.name}>{inner[0]})"


@cache
def ranges(chars: str) -> str:
    """A set of characters as an expression, in ranges, which compile faster than single characters."""
    spans: list[list[int]] = []
    for code in sorted(map(ord, set(chars))):
        if spans and spans[-1][1] == code - 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    if len(spans) == 1 and spans[0][0] == spans[0][1]:
        return chr(spans[0][0])
    return "[" + "".join(chr(a) if a == b else f"{chr(a)}-{chr(b)}" for a, b in spans) + "]"


Beginnings = dict[int, tuple[frozenset[str], bool]]  # by the identity of a node: a macro's is in many trees


def beginnings(node: Node, known: Beginnings) -> tuple[frozenset[str], bool]:
    """The characters that a tree can begin with, and whether it can be empty; `known` are those found so far."""
    if node.kind == SET:
        return frozenset(node.chars), False
    if id(node) not in known:
        known[id(node)] = _beginnings(node, known)
    return known[id(node)]


def _beginnings(node: Node, known: Beginnings) -> tuple[frozenset[str], bool]:
    if node.kind == SEQUENCE:
        first: frozenset[str] = frozenset()
        for part in node.parts:
            chars, empty = beginnings(part, known)
            first |= chars
            if not empty:
                return first, False
        return first, True
    inner = [beginnings(part, known) for part in node.parts]
    chars = frozenset().union(*(chars for chars, _ in inner))
    return chars, node.kind == OPTION or any(empty for _, empty in inner)

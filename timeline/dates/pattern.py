"""Phrase patterns → places: where in a phrase a token of which class may stand, and which places may follow it.

A pattern reads like the phrase it finds. `<month>` is a word of that class and a group of that name, `<dom:day>`
names the group, `{number}` is a macro and `{number:n}` a named one, plain words stand for themselves in any case,
`(…)?` is optional, `|` is or, `[…]` marks the part of the match that is the expression where the rest is only
context. There is no other repetition, so a match costs a bounded number of steps.
Places and their followers are made after V. M. Glushkov, "The abstract theory of automata" (1961).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

EXTENT = "extent_"
PERIOD = "=."
_ITEM = re.compile(r"<(\w+)(?::(\w+))?>|\{(\w+)(?::(\w+))?\}|([a-z0-9]+)|(.)")
_CLOSES = {"(": ")", "[": "]"}
_SYNTAX = frozenset("()[]|?")
SIGNS = {"'": "'’‘`", "-": "-‐‑", "~": "–—−-‐‑"}  # what a sign in a pattern stands for

Item = tuple[str, str, str, str, str, str]  # class and group, macro and group, word, sign
Items = Sequence[Item]
Part = tuple[
    list[int], list[int], bool
]  # the places a piece of a pattern begins and ends with; whether it can be empty


class Group(NamedTuple):
    """A named group: the class or macro that it reads, and its places, `high` excluded."""

    name: str
    source: str
    low: int
    high: int


class Phrase(NamedTuple):
    """A whole pattern."""

    first: list[int]
    last: list[int]
    groups: tuple[Group, ...]


class Places:
    """The places of all patterns. Those of a pattern are numbered from left to right, and so are their followers.

    The class of a word that stands for itself is `=word`, that of a sign `=sign`.
    """

    def __init__(self, macros: Mapping[str, str]) -> None:
        self.classes: list[str] = []  # of each place
        self.follow: list[list[int]] = []
        self._macros = {name: items(pattern) for name, pattern in macros.items()}
        self._made: dict[str, tuple[Part, list[str], list[list[int]]]] = {}  # macros, counted from 0
        self._groups: list[Group] = []

    def add(self, pattern: Items) -> Phrase:
        """The places of one more pattern. Raises ValueError where its brackets do not match."""
        self._groups = []
        first, last, _ = self._part(pattern, named=True)
        return Phrase(first, last, tuple(self._groups))

    def _part(self, pattern: Items, *, named: bool) -> Part:
        outer: list[tuple[str, list[Part], list[Part], int]] = []  # what is around each open bracket
        ways: list[Part] = []
        parts: list[Part] = []
        for item in pattern:
            sign = item[-1]
            if sign not in _SYNTAX:
                parts.append(self._item(item, named=named))
            elif sign in _CLOSES:
                outer.append((_CLOSES[sign], ways, parts, len(self.classes)))
                ways, parts = [], []
            elif sign == "|":
                ways.append(self._chain(parts))
                parts = []
            elif sign == "?":
                parts[-1] = (*parts[-1][:2], True)
            else:
                inner = _either([*ways, self._chain(parts)])
                if not outer or outer[-1][0] != sign:
                    raise ValueError("a bracket is closed that was not opened")
                _, ways, parts, low = outer.pop()
                parts.append(inner)
                if sign == "]":
                    self._groups.append(Group(EXTENT, "", low, len(self.classes)))
        if outer:
            raise ValueError("a bracket is not closed")
        return _either([*ways, self._chain(parts)])

    def _item(self, item: Item, *, named: bool) -> Part:
        """A class, macro, word or sign."""
        name, group, macro, macro_group, word, sign = item
        low = len(self.classes)
        if macro:
            part = self._macro(macro)
            name, group = (macro, macro_group) if macro_group else ("", "")
        else:
            part = self._place(name or (sign if sign == " " else f"={word}{sign}"))
        if name and named:
            self._groups.append(Group(group or name, name, low, len(self.classes)))
        return part

    def _place(self, name: str) -> Part:
        place = [len(self.classes)]
        self.classes.append(name)
        self.follow.append([])
        return place, place, False

    def _macro(self, name: str) -> Part:
        """A macro is read as a whole: the classes inside have no groups of their own."""
        low = len(self.classes)
        made = self._made.get(name)
        if made is None:
            part = self._part(self._macros[name], named=False)
            followers = [[q - low for q in places] for places in self.follow[low:]]
            self._made[name] = _moved(part, -low), self.classes[low:], followers
            return part
        part, classes, followers = made
        self.classes += classes
        self.follow += [[q + low for q in places] for places in followers]
        return _moved(part, low)

    def _chain(self, parts: Sequence[Part]) -> Part:
        if len(parts) == 1:
            return parts[0]
        first: list[int] = []
        last: list[int] = []
        empty = True
        for begins, ends, optional in parts:
            for place in last:
                self.follow[place] += begins
            if empty:
                first = first + begins
            last = last + ends if optional else ends
            empty = empty and optional
        return first, last, empty


def items(pattern: str) -> Items:
    """The classes, macros, words and signs of a pattern, in order."""
    return _ITEM.findall(pattern)


def literals(patterns: Iterable[Items]) -> set[str]:
    """The plain words of patterns."""
    return {item[4] for pattern in patterns for item in pattern if item[4]}


def _either(ways: Sequence[Part]) -> Part:
    if len(ways) == 1:
        return ways[0]
    first = [place for way in ways for place in way[0]]
    last = [place for way in ways for place in way[1]]
    return first, last, any(way[2] for way in ways)


def _moved(part: Part, by: int) -> Part:
    first, last, empty = part
    return [place + by for place in first], [place + by for place in last], empty

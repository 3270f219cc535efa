"""Phrase patterns → places: where in a phrase a token of which class may stand, and which places may follow it.

A pattern reads like the phrase it finds. `<month>` is a word of that class and a group of that name, `<dom:day>`
names the group, `{number}` is a macro and `{number:n}` a named one, plain words stand for themselves in any case,
`(…)?` is optional, `|` is or, `[…]` marks the part of the match that is the expression where the rest is only
context. There is no other repetition, so a match costs a bounded number of steps.
Places and their followers are made after V. M. Glushkov, "The abstract theory of automata" (1961).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

EXTENT = "extent_"
PERIOD = "=."
_ITEM = re.compile(r"(?:<[\w:]+>|\{[\w:]+\}|[a-z0-9]+|[^?])\??")
_CLOSES = {"(": ")", "[": "]"}
_ENDS = frozenset(_CLOSES.values())
_STRUCTURE = frozenset((*_CLOSES, *_ENDS, "|"))
SIGNS = {"'": "'’‘`", "-": "-‐‑", "~": "–—−-‐‑"}  # what a sign in a pattern stands for

# A bracket, a bar, "<" for a class, "{" for a macro, nothing for a word or sign; the class or macro; the name of its
# group; whether it is optional.
Item = tuple[str, str, str, bool]
Items = Sequence[Item]
# The places a piece of a pattern begins and ends with; whether it can be empty. No list of a part is changed once made.
Part = tuple[list[int], list[int], bool]
Group = tuple[str, str, int, int]  # a name, the class or macro that it reads, its places, the last one excluded
_Bracket = tuple[str, Part, Part, int]  # what closes it, the ways and the part before it, its first place
_NO_PART: Part = [], [], True
_NO_WAY: Part = [], [], False


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
        classes, follow = self.classes, self.follow
        outer: list[_Bracket] = []  # those that are open
        ways, (first, last, empty) = _NO_WAY, _NO_PART
        for kind, source, name, optional in pattern:
            if not kind:
                begins = ends = [len(classes)]
                classes.append(source)
                follow.append([])
            elif kind in _CLOSES:
                outer.append((_CLOSES[kind], ways, (first, last, empty), len(classes)))
                ways, (first, last, empty) = _NO_WAY, _NO_PART
                continue
            elif kind == "|":
                ways, (first, last, empty) = _either(ways, (first, last, empty)), _NO_PART
                continue
            elif kind in _ENDS:
                begins, ends, inner = _either(ways, (first, last, empty))
                optional = optional or inner
                ways, (first, last, empty) = self._close(kind, outer)
            else:
                begins, ends, inner = self._group(kind, source, name if named else "")
                optional = optional or inner
            for place in last:
                follow[place] += begins
            if empty:
                first = first + begins
            if optional:
                last = last + ends
            else:
                last, empty = ends, False
        if outer:
            raise ValueError("a bracket is not closed")
        return _either(ways, (first, last, empty))

    def _close(self, sign: str, outer: list[_Bracket]) -> tuple[Part, Part]:
        """The ways and the part before the bracket that a sign closes."""
        if not outer or outer[-1][0] != sign:
            raise ValueError("a bracket is closed that was not opened")
        _, ways, part, low = outer.pop()
        if sign == "]":
            self._groups.append((EXTENT, "", low, len(self.classes)))
        return ways, part

    def _group(self, kind: str, source: str, name: str) -> Part:
        """A class or a macro, and a group of it where that has a name."""
        low = len(self.classes)
        if kind == "{":
            part = self._macro(source)
        else:
            self.classes.append(source)
            self.follow.append([])
            part = [low], [low], False
        if name:
            self._groups.append((name, source, low, len(self.classes)))
        return part

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


class _Read(dict[str, Item]):
    """The items that were met, by how they are written: few are new."""

    def __missing__(self, text: str) -> Item:
        sign = text[:-1] if text[-1] == "?" else text
        kind = sign[0]
        if kind in "<{":
            source, _, name = sign[1:-1].partition(":")
            name = name or (source if kind == "<" else "")
        elif kind in _STRUCTURE:
            source = name = ""
        else:
            kind, source, name = "", sign if sign == " " else f"={sign}", ""
        item = self[text] = kind, source, name, sign != text
        return item


_READ = _Read()


def items(pattern: str) -> Items:
    """The classes, macros, words and signs of a pattern, in order."""
    return list(map(_READ.__getitem__, _ITEM.findall(pattern)))


def _either(one: Part, other: Part) -> Part:
    return one[0] + other[0], one[1] + other[1], one[2] or other[2]


def _moved(part: Part, by: int) -> Part:
    first, last, empty = part
    return [place + by for place in first], [place + by for place in last], empty

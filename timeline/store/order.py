"""Where events stand in the file (law 4): by date, but what a person moved stays where they put it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import TypeVar

T = TypeVar("T")
SortKey = tuple[int, int, int, int]


def arrange(stay: Sequence[tuple[SortKey, SortKey, T]], new: Sequence[tuple[SortKey, str, T]]) -> list[T]:
    """The order of the events of a file and the new ones.

    `stay` are the events of the file in its order, each with the key of its date when the file was last
    written and its key now; `new` each with its key and its id. An event that stood in order and whose date
    has changed is put where its date belongs; one that stood out of order was moved and stays.
    """
    in_order = _longest_ascending([old for old, _, _ in stay])
    fixed: list[tuple[SortKey | None, T]] = []
    loose: list[tuple[SortKey, int, str, T]] = []
    for index, (old, now, item) in enumerate(stay):
        if index not in in_order:
            fixed.append((None, item))
        elif old == now:
            fixed.append((now, item))
        else:
            loose.append((now, index, "", item))
    for key, name, item in new:
        loose.append((key, len(stay), name, item))
    return _insert(fixed, sorted(loose, key=lambda one: one[:3]))


def _insert(fixed: list[tuple[SortKey | None, T]], loose: list[tuple[SortKey, int, str, T]]) -> list[T]:
    """Each loose item goes after its nearest earlier neighbour."""
    guides = [(key, index) for index, (key, _) in enumerate(fixed) if key is not None]
    keys = [key for key, _ in guides]
    after: dict[int, list[T]] = {}
    for key, _, _, item in loose:
        place = bisect_right(keys, key)
        after.setdefault(guides[place - 1][1] if place else -1, []).append(item)
    out = list(after.get(-1, ()))
    for index, (_, item) in enumerate(fixed):
        out.append(item)
        out += after.get(index, ())
    return out


def _longest_ascending(keys: Sequence[SortKey]) -> frozenset[int] | range:
    """The places of a longest run of keys that do not descend (patience sorting, O(n log n))."""
    if all(a <= b for a, b in pairwise(keys)):
        return range(len(keys))
    tails: list[SortKey] = []
    last: list[int] = []
    before = [-1] * len(keys)
    for index, key in enumerate(keys):
        place = bisect_right(tails, key)
        before[index] = last[place - 1] if place else -1
        if place == len(tails):
            tails.append(key)
            last.append(index)
        else:
            tails[place], last[place] = key, index
    found, at = set(), last[-1] if last else -1
    while at >= 0:
        found.add(at)
        at = before[at]
    return frozenset(found)

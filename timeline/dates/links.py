"""Ranges: which two mentions are the ends of one, and the link between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.grammar import Found
from timeline.dates.scene import DASHES, Scene
from timeline.model import Link, Mention

_PREPOSITIONS = frozenset({"in", "since", "during"})
_GAP = 6  # tokens between the ends of a range at most
_JOINED = frozenset(("and", ", and", "&"))


def linked(mentions: list[Mention], found: Sequence[Found], scene: Scene) -> list[Mention]:
    """The two parts of a range know each other."""
    for i in range(len(mentions) - 1):
        one, two = mentions[i], mentions[i + 1]
        if is_range(found[i], found[i + 1], scene) and one.type == two.type:
            mentions[i] = replace(one, link=Link("begin", two.start, two.end))
            mentions[i + 1] = replace(two, link=Link("end", one.start, one.end))
    return mentions


def is_range(f: Found, g: Found, scene: Scene) -> bool:
    """Whether two neighbours are the ends of one range: a dash, to, until, between … and, or in 2018/19."""
    if g.first - f.last > _GAP:
        return False
    gap = [t.lower() for t in scene.tokens[f.last : g.first] if not t.isspace()]
    if gap[1:] in (["the"], ["on"]):
        gap = gap[:1]
    if len(gap) != 1:
        return False
    if gap[0] == "/":
        free = f.last - f.first > 1 or scene.before(f.first) in _PREPOSITIONS  # no part of a name: the 2018/19 cup
        return free and f.rule == g.rule == "<year>-<year>"
    return gap[0] in DASHES or scene.is_(gap[0], "to") or (gap[0] == "and" and scene.before(f.first) == "between")


def are_days(f: Found, g: Found, scene: Scene) -> bool:
    """Whether two neighbours are the first and last of several days: from 21 to 23 November, on 21 and 22 November."""
    joined = "".join(scene.tokens[f.last : g.first]).strip().lower() in _JOINED
    days = all(h.reading.clue.day is not None or h.reading.clue.weekday is not None for h in (f, g))
    return days and (joined or is_range(f, g, scene))

"""Whether one document tells a thing twice: two of its claims, which are two events by themselves, are one where the
claim of another document links them and they are so alike that two documents might have told them.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import inf

from timeline.events.disputes import of_two_things
from timeline.events.facts import Dating, Fact
from timeline.events.links import evidence
from timeline.events.profiles import Profile

RETOLD = 0.5  # evidence between two claims of one document, as if two told them, that lets a third link them


def retold(one: Fact, other: Fact, about: Mapping[str, Profile]) -> float:
    """The evidence that two claims of one document tell of one event, as if two documents told them; minus infinity
    where they cannot, and for one act done to two things: the school was closed, the intake was closed.
    """
    if Dating.COARSE in (one.dating, other.dating) and (one.first, one.last) != (other.first, other.last):
        return -inf  # a document gives one thing its day or its year, not both
    if one.trigger == other.trigger and of_two_things(one, other):
        return -inf
    return evidence(one, other, about, retold=True)

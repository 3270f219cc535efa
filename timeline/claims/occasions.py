"""Dates in the name of an occasion, which are those of what was done at it: won the 2015 election."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.groups import NOMINAL
from timeline.claims.tokens import Words

_AT_IT = frozenset("win lose contest attend boycott miss fight host stage chair enter".split())
_BEFORE_IT = frozenset(  # what is won before the occasion
    "bid right rights contract nomination licence license franchise concession candidacy lottery ticket tickets".split()
)
_HOSTED = frozenset("games olympics paralympics tournament".split())  # which a city wins years ahead


def taken_part(words: Words, clause: Clause, i: int) -> bool:
    """Whether the date at `i` names the occasion at which the clause's act was done: its direct object's attribute."""
    group = clause.group
    if group is None or words.lemma[group.head] not in _AT_IT or not group.last <= i <= group.last + 1:
        return False
    if group.future or group.modal or words.tag[group.last] not in (x.DET, x.POSS, x.TIMEX):
        return False
    last = i + 1 + (words.tag[i + 1 : i + 2] == x.POSS)
    while last < len(words) and words.tag[last] in NOMINAL:
        last += 1
    head = words.low[last - 1].rsplit(None, 1)[-1]
    return last > i + 1 and head not in _BEFORE_IT and head not in _HOSTED

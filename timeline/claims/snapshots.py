"""How things are as a text is written, by its clock: as of 16:30, 40 jobs are waiting."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.tokens import Words

_AS_OF = (("as", "of"), ("as", "at"))
_NOW = frozenset("now currently presently".split())
_PRESENT = frozenset("is are has have 's 're 've".split())


def led_to(words: Words, i: int) -> bool:
    """Whether a date says up to when all is told: as of 16:30, as at noon on 3 May, at the time of writing (16:30)."""
    return words.low[max(0, i - 2) : i] in _AS_OF or "writing" in words.low[max(0, i - 3) : i]


def taken(words: Words, clause: Clause, i: int) -> bool:
    """Whether a clause tells how things are at the time at `i`, when its text is written."""
    group = clause.group
    if group is None or not group.finite or group.modal or group.future:
        return False
    present = words.tag[group.first] == x.PRES or words.low[group.first] in _PRESENT
    return present and (led_to(words, i) or not _NOW.isdisjoint(words.low[clause.first : clause.last]))

"""Clauses that say how something is, what it ranks as or what anybody may think, and tell no event."""

from __future__ import annotations

from timeline.claims import clauses
from timeline.claims import lexicon as x
from timeline.claims.lines import Line

_REACHED = frozenset(
    "complete ready dead free gone open shut closed public final official law clear safe ablaze".split()
)
_ENDS = frozenset("end close begin start run".split())
_ANYBODY = frozenset("it this that everyone everybody i".split())


def of_whatever(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause leaves open what it tells of: whatever the papers said on Sunday."""
    first = line.words.low[clause.subject[0]] if clause.subject is not None else clause.opener
    return first in ("whatever", "whoever", "whichever") or clause.opener == "whatever"


def of_state(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause only says how something was: it was cold in May, everyone was tired."""
    words, group, subject = line.words, clause.group, clause.subject
    if group is None or subject is None or clause.inherited or words.lemma[group.head] != "be":
        return False
    alone = subject[1] - subject[0] == 1 and words.low[subject[0]] in _ANYBODY
    told = words.low[group.last : group.last + 1]
    return alone and words.tag[group.last : group.last + 1] in (x.ADJ, x.NOUN) and not _REACHED.issuperset(told)


def of_accounts(line: Line, clause: clauses.Clause) -> bool:
    """Whether the subject is a fiscal year, whose ends are no events."""
    subject, group = clause.subject, clause.group
    if group is None or line.words.lemma[group.head] not in _ENDS:
        return False
    low = line.words.low[subject[0] : subject[1]] if subject is not None else ()
    return "year" in low and ("fiscal" in low or "financial" in low)


def ranks(line: Line, clause: clauses.Clause, place: int) -> bool:
    """Whether a clause only says what something is now: it is the second attack on a bank this year."""
    words, group, subject = line.words, clause.group, clause.subject
    if group is None or subject is None or words.lemma[group.head] != "be" or place <= group.last + 1:
        return False
    present = words.low[group.first] in ("is", "'s", "are", "'re")
    return present and subject[1] - subject[0] == 1 and words.low[subject[0]] in ("it", "this", "that", "these", "they")

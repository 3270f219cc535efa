"""What "did so" takes up: promised to resign, and did so on Friday; said that she would leave, and did so in May."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.groups import Group
from timeline.claims.lines import Line

_NOT = frozenset({"not", "never"})


def told(line: Line, n: int) -> Clause | None:
    """What clause `n` says was done, in the words of the clause before it that says it was to be done, if any."""
    words, clause = line.words, line.clauses[n]
    group = clause.group
    if group is None or words.lemma[group.head] != "do" or words.low[group.last : group.last + 1] != ("so",):
        return None
    if not group.finite or not group.past or group.negated or group.modal or clause.subject is None:
        return None
    for other in reversed(line.clauses[:n]):
        if _is_condition(other) or _is_asked_of_another(line, other):
            return None
        verb = _to_be_done(line, other)
        if verb is None:
            continue
        end = other.last
        while end > verb + 1 and words.tag[end - 1] in (x.COMMA, x.STOP, x.COORD):
            end -= 1
        done = Group(
            verb, verb + 1, verb, finite=False, negated=False, modal="", past=True, passive=False, perfect=False
        )
        return Clause("coordinate", ((verb, end),), done, clause.subject, "and", clause.parent, inherited=True)
    return None


def _is_condition(clause: Clause) -> bool:
    """Whether it may be what a clause sets as a condition that was done: unless the firm withdrew, and it did so."""
    return clause.opener in ("unless", "if", "until") and clause.group is not None and clause.group.finite


def _is_asked_of_another(line: Line, clause: Clause) -> bool:
    """Whether what is to be done is another's to do: asked the council to buy it."""
    words, group = line.words, clause.group
    if group is None or words.lemma[group.head] in ("promise", "vow"):
        return False
    to = words.tag.find(x.TO + x.BASE, group.last, clause.last)
    if to <= group.last or words.tag[group.last] == x.PREP:
        return False  # agreed with the council to close it
    return any(tag in (x.NOUN, x.NAME, x.OBJ) for tag in words.tag[group.last : to])


def _to_be_done(line: Line, clause: Clause) -> int | None:
    """The bare verb of what somebody would do or was to do."""
    words, group = line.words, clause.group
    if group is None or group.negated:
        return None
    if group.modal in ("would", "will") and not (group.passive or group.perfect):
        return group.head
    for i in range(group.last, clause.last - 1):
        if words.tag[i : i + 2] == x.TO + x.BASE:
            return i + 1 if _NOT.isdisjoint(words.low[i - 1 : i]) else None
    return None

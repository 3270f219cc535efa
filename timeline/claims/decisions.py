"""What a record says is decided: it was decided on the day of its session."""

from __future__ import annotations

from timeline.claims import clauses, performatives
from timeline.claims import lexicon as x
from timeline.claims.lines import Line, Session

_DECISIONS = performatives.DECIDES | frozenset(
    "resolve agree carry vote elect accept authorise authorize defer move amend pass ratify decide direct instruct "
    "oppose support declare renew endorse resign defeat lose apply apologise apologize abstain dissent concede "
    "undertake offer demand".split()
)
_NEAR = 4  # words behind a verb in which its object stands
_GIVEN = frozenset("permission leave judgment judgement directions consent approval notice undertaking ruling".split())
_FALLS = frozenset("fall fail".split())
_MOVED = frozenset("motion motions amendment amendments proposal resolution".split())
_ROUTINE = frozenset("minutes minute agenda apologies meeting report accounts".split())


def decides(line: Line, clause: clauses.Clause, session: Session) -> bool:
    """Whether a clause tells a decision of its document's session, and not that the last minutes were approved."""
    group, words = clause.group, line.words
    if group is None or clause.kind not in ("main", "coordinate"):
        return False
    about = words.low[slice(*clause.subject)] if clause.subject is not None else ()
    routine = not _ROUTINE.isdisjoint(about)
    if performatives.performs(line, clause):
        return session.rules or not routine  # the application is dismissed
    if session.rules or words.low[group.first] in ("is", "are"):
        return False
    fell = words.lemma[group.head] in _FALLS and not _MOVED.isdisjoint(about)
    given = words.lemma[group.head] == "give" and not _GIVEN.isdisjoint(words.low[group.last : group.last + _NEAR])
    if words.lemma[group.head] not in _DECISIONS and not fell and not given:
        return False
    return (
        not routine and (group.past or group.passive) and not group.perfect and x.QUOTE not in words.tag[: group.first]
    )

"""Whether a thing happened: plans, cancellations, denials, conditions and allegations, by verb and surroundings."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims import lexicon as x
from timeline.claims import verdicts
from timeline.claims.clauses import Clause
from timeline.claims.contents import is_content, of_report, passes_on
from timeline.claims.mood import GRANTED, cancels, own
from timeline.claims.negation import negated
from timeline.claims.planning import plans
from timeline.claims.tokens import Words
from timeline.model import Status

_SUPPOSING = frozenset("if unless whether lest".split())
_BREAKS = frozenset("collapse founder evaporate unravel".split())
_THWARTS = frozenset("ban block bar forbid stop prohibit reject prevent halt veto kill foil thwart avert".split())


def of_clause(words: Words, clauses: Sequence[Clause], at: int, mention: int | None = None) -> Status:
    """The status that the sentence itself gives to a clause. `mention` is the word that dates it, if any."""
    clause = clauses[at]
    says = own(words, clause, mention)
    if says is Status.PLANNED and _came_to_nothing(clauses, at):
        return Status.CANCELLED
    described = says is Status.PLANNED and clause.kind in ("relative", "reduced")
    around = _inherited(words, clauses, at) if described else says
    if around is Status.CANCELLED:
        return around
    if says is not Status.HAPPENED:
        return _undone(words, clauses, at, says)
    if verdicts.refutes(words, clause):
        return Status.DENIED
    if _never_came(words, clauses, at):
        return Status.CANCELLED
    if clause.kind in ("relative", "reduced") and _of_nobody(words, clause):
        return Status.DENIED
    if clause.opener in _SUPPOSING or _as_if(words, clause):
        return Status.HYPOTHETICAL
    if _said_and_denied(words, clauses, at):
        return Status.DENIED
    if _disputed(words, clauses, at):
        return Status.ALLEGED
    around = _inherited(words, clauses, at)
    return Status.ALLEGED if around is Status.HAPPENED and _accuses(words, clauses, at) else around


def _undone(words: Words, clauses: Sequence[Clause], at: int, says: Status) -> Status:
    """The status of a clause whose own words say that it did not happen, by the clauses around it."""
    if says is Status.DENIED and clauses[at].opener in _SUPPOSING:
        return Status.HYPOTHETICAL  # if he had not left
    if says is Status.PLANNED and _would_now(words, clauses, at):
        return Status.HYPOTHETICAL
    if says is Status.PLANNED and _inherited(words, clauses, at) is Status.DENIED:
        return Status.DENIED  # the rumour that it will close in May is untrue
    if says is Status.PLANNED and _on_condition(words, clauses, at):
        return Status.HYPOTHETICAL
    return Status.PLANNED if _promised(words, clauses, at) else says


def _on_condition(words: Words, clauses: Sequence[Clause], at: int) -> bool:
    """Whether something will only be on a condition told first, or unless something else is: if the talks collapse,
    they will strike in May; not: it will open in May if it is approved, even if they strike, it will open.
    """
    group = clauses[at].group
    if group is None or group.modal not in ("will", "shall"):
        return False
    for n, clause in enumerate(clauses):
        around = words.low[max(0, clause.first - 2) : clause.first + 2]
        front = clauses[at].parent == n and clause.first < group.first
        behind = clause.parent == at and clause.opener == "unless"
        told = clause.opener in ("if", "unless") and clause.group is not None and clause.group.finite
        if told and (front or behind) and _EVEN.isdisjoint(around):
            return True
    return False


_EVEN = frozenset({"even", "only", "as"})


def _would_now(words: Words, clauses: Sequence[Clause], at: int) -> bool:
    """Whether "would" is what somebody thinks now, and no future told afterwards: she thinks it would be hard."""
    group, outer = clauses[at].group, clauses[clauses[at].parent].group if clauses[at].parent >= 0 else None
    if group is None or group.modal != "would" or clauses[at].kind != "reported" or outer is None:
        return False
    return words.tag[outer.head] == x.PRES and words.lemma[outer.head] in _THINKS and not (outer.modal or outer.past)


_THINKS = x.HOLDING | {"feel"}


def _accuses(words: Words, clauses: Sequence[Clause], at: int) -> bool:
    """Whether a clause is what an accusation or a rumour says, and nobody bears it out: settled claims that it hid."""
    clause = clauses[at]
    noun = words.low[clause.first - 1] if clause.first else ""
    outer = clauses[clause.parent].group if clause.parent >= 0 else None
    if noun not in _ACCUSATIONS or clause.opener != "that" or not is_content(words, clause):
        return False
    return outer is None or outer.negated or words.lemma[outer.head] not in _BEARS_OUT


_ACCUSATIONS = x.RUMOURS | frozenset(
    "allegation allegations accusation accusations claims complaint complaints suspicion suspicions suggestions "
    "reports".split()
)
_BEARS_OUT = frozenset(
    "confirm verify corroborate uphold prove accept admit substantiate support concede acknowledge validate".split()
)


def _disputed(words: Words, clauses: Sequence[Clause], at: int) -> bool:
    """Whether somebody denies what a clause tells in one about the whole of it: had searched it, which he denies."""
    behind = clauses[at + 1] if at + 1 < len(clauses) else None
    group = behind.group if behind is not None else None
    if behind is None or group is None or behind.opener != "which" or behind.parent != at or group.negated:
        return False
    own = behind.subject is not None and behind.subject[0] > behind.first and not group.passive
    ends = all(words.tag[i] in (x.STOP, x.ADV, x.TIMEX, x.QUOTE) for i in range(group.last, behind.last))
    about = next((words.low[i] for i in range(behind.first - 1, 0, -1) if words.tag[i] == x.NOUN), "")
    of_thing = of_report(about) or about.removesuffix("s") in GRANTED  # sought bail, which they denied
    return own and ends and words.lemma[group.head] == "deny" and not of_thing


def _of_nobody(words: Words, clause: Clause) -> bool:
    """Whether a clause describes what there is none of: no bank insured since 2001 has failed; not: none of the men
    killed in May was armed.
    """
    if clause.subject is None or words.low[clause.subject[0]] not in ("no", "none", "nobody", "nothing"):
        return False
    first = clause.subject[0] + 1
    return not (words.low[first] == "of" and words.tag[first + 1] in (x.DET, x.POSS))


def _promised(words: Words, clauses: Sequence[Clause], at: int) -> bool:
    """Whether "would" goes on with what somebody said: said it had closed the yard and would sell it in May; it would,
    she said, be sold.
    """
    clause = clauses[at]
    group, outer = clause.group, clauses[clause.parent] if clause.parent >= 0 else None
    goes_on = clause.kind == "coordinate" and clause.inherited and outer is not None and outer.kind == "reported"
    return (
        (goes_on or _behind_saying(words, clauses, at))
        and group is not None
        and group.modal == "would"
        and not group.perfect
        and not group.negated
    )


_SUPPOSES = frozenset({"if", "unless", "otherwise"})


def _behind_saying(words: Words, clauses: Sequence[Clause], at: int) -> bool:
    """Whether who says it stands between commas right before a clause that supposes nothing: on Tuesday, she said."""
    before = clauses[at - 1] if at else None
    group = before.group if before is not None else None
    if before is None or group is None or group.passive or words.lemma[group.head] not in x.REPORTING:
        return False
    aside = words.tag[group.last : before.last] == x.COMMA and before.last == clauses[at].first
    return aside and _SUPPOSES.isdisjoint(words.low)


def _came_to_nothing(clauses: Sequence[Clause], at: int) -> bool:
    """Whether "but" and what happened instead follow a plan that is told as past: had planned to move, but stayed."""
    group = clauses[at].group
    if group is None or not (group.past or group.perfect) or group.modal:
        return False
    following = [c for c in clauses[at + 1 : at + 3] if c.opener == "but" and c.group is not None]
    return any(c.group is not None and not c.group.modal and (c.group.past or c.group.perfect) for c in following)


def _as_if(words: Words, clause: Clause) -> bool:
    """Whether a clause is only likened or provided for: as though the ship had sunk; in case it sank."""
    first = clause.first
    likened = clause.opener in ("as", "though") and words.low[first - 1 : first + 1] == ("as", "though")
    provided = words.low[first : first + 2] == ("in", "case")
    at = first + 1 + provided
    return (likened or provided) and words.tag[at : at + 1] != x.PREP  # not: in case of fire; as though by magic


def _said_and_denied(words: Words, clauses: Sequence[Clause], at: int) -> bool:
    """Whether "but" and a bare denial follow on what somebody says: many say he died in May, but he did not."""
    clause, behind = clauses[at], next((c for c in clauses[at + 1 : at + 3] if c.opener in _YET), None)
    group = behind.group if behind is not None else None
    if group is None or behind is None or not group.negated or words.lemma[group.head] not in ("be", "do", "have"):
        return False
    bare = all(words.tag[i] in (x.STOP, x.QUOTE, x.NEG, x.ADV) for i in range(group.last, behind.last))
    return bare and (is_content(words, clause) or plans(words, clause))


_YET = frozenset("but though although yet".split())
COMES = frozenset("come happen take occur materialise materialize open proceed".split())


def _never_came(words: Words, clauses: Sequence[Clause], at: int) -> bool:
    """Whether "but" and a denial follow of the same thing: had been advertised for May but did not come about."""
    behind = clauses[at + 1] if at + 1 < len(clauses) else None
    group = behind.group if behind is not None and behind.opener == "but" and behind.inherited else None
    return group is not None and group.negated and words.lemma[group.head] in COMES


def _inherited(words: Words, clauses: Sequence[Clause], at: int) -> Status:
    """What the clauses around say: denied that, planned, would."""
    clause = clauses[at]
    if clause.opener == "as":  # as the paper wrote on Monday: nobody doubts that it did
        return Status.HAPPENED
    child, parent, seen = clause, clause.parent, 0
    content = is_content(words, clause)  # what somebody says, an aside between it and the verb
    presupposed = describes = False
    while 0 <= parent < len(clauses) and seen < 6:
        outer = clauses[parent]
        if outer.opener == "as" and content:  # it is not true, as the paper had it, that he fled
            parent, seen = outer.parent, seen + 1
            continue
        presupposed = presupposed or (not content and _presupposed(words, child, outer))
        describes = describes or (not content and (child.kind == "reduced" or _has_pronoun(child)))
        if outer.group is not None and not _counts(words, outer):
            taken_back = verdicts.of(words, outer, child, content=content, presupposed=presupposed)
            found = taken_back or _described(words, outer, child, describes=describes)
            if found is not None:
                return found
        content = content and passes_on(words, outer)
        child, parent, seen = outer, outer.parent, seen + 1
    return _resumed(words, clauses, clause)


def _has_pronoun(clause: Clause) -> bool:
    """Whether a clause is relative for certain: a court that is full; not: reminds the court she is ill."""
    return clause.kind == "relative" and clause.opener != ""


_COUNTING = frozenset("first second third only last".split())


def _counts(words: Words, outer: Clause) -> bool:
    """Whether a clause only says how often something happened: it was not the first time that they met."""
    group = outer.group
    assert group is not None
    counted = not _COUNTING.isdisjoint(words.low[group.last : group.last + 3])
    return group.negated and counted and words.lemma[group.head] == "be"


_TEMPORAL = frozenset("before after when while since until till".split())


def _presupposed(words: Words, clause: Clause, outer: Clause) -> bool:
    """Whether a clause stays true when the one around it is denied: a warning issued on Monday, before he left.

    What says who somebody is, and what is told of "any", is denied with the rest.
    """
    if clause.kind == "subordinate":
        return clause.opener in _TEMPORAL
    group, subject = outer.group, clause.subject
    if clause.kind == "coordinate" and outer.kind in ("reported", "relative") and outer.opener in ("", "that"):
        return not clause.inherited and words.tag[clause.first - 1] == x.COMMA  # feared he was ill, and he left
    if group is not None and words.lemma[group.head] == "be" and clause.first >= group.last:
        return False  # that he was the man who sold it in May
    if subject is not None and words.low[subject[0]] in ("any", "no", "such"):
        return False
    return clause.kind in ("relative", "reduced") and not is_content(words, clause)


def _described(words: Words, outer: Clause, child: Clause, *, describes: bool) -> Status | None:
    """What the clause around makes of one that describes something in it or goes on with it.

    `describes`: the clause asked about only tells more of a thing in the child: would pay, buying a firm sold in 2019.
    """
    group = outer.group
    assert group is not None
    hangs = child.kind in ("relative", "reduced", "reported")
    cleft = words.lemma[group.head] == "be" and words.low[outer.first] in ("it", "nor")
    if child.kind == "relative" and cleft and group.negated:
        return Status.DENIED  # it was not he who …
    goes_on = child.kind in ("coordinate", "participle") and child.inherited and group.modal and not describes
    if goes_on and not _resets(words, child):
        return own(words, outer, None)
    if hangs and child.kind != "reported" and cancels(words, outer) and plans(words, child):
        return Status.CANCELLED  # cancelled its meeting, which had been planned for May
    if hangs and outer.first <= child.first < group.first:
        return _subject_status(words, outer, child)
    return None


def _resets(words: Words, clause: Clause) -> bool:
    """Whether a verb that goes on after "would" or "could" has a tense of its own: could not agree and was sacked."""
    group = clause.group
    if group is None or not group.finite:
        return False
    return words.tag[group.first] in (x.PAST, x.HAVE) or words.low[group.first] in x.PAST_AUX


def _subject_status(words: Words, outer: Clause, child: Clause) -> Status | None:
    """What the outer verb does to a thing described by a planning clause: a trip planned for May was cancelled."""
    planning = plans(words, child)
    if child.opener == "that" and outer.group is not None and is_content(words, child):
        if verdicts.is_false(words, outer):
            return Status.DENIED  # the report that it was sold is untrue
        if verdicts.unproved(words, outer) or (_of_rumour(words, child) and not verdicts.is_true(words, outer)):
            return Status.ALLEGED
    thwarted = outer.group is not None and words.lemma[outer.group.head] in _THWARTS
    broke = outer.group is not None and words.lemma[outer.group.head] in _BREAKS
    if planning and (thwarted or broke or cancels(words, outer) or negated(words, outer)):
        return Status.CANCELLED
    return None


def _of_rumour(words: Words, child: Clause) -> bool:
    """Whether a clause is what a rumour says: rumours that he was dead swept the town."""
    return child.first > 0 and words.low[child.first - 1] in x.RUMOURS


def _resumed(words: Words, clauses: Sequence[Clause], clause: Clause) -> Status:
    """A reduced or relative clause inside the subject of a clause that comes to its verb later."""
    if clause.kind not in ("relative", "reduced", "reported"):
        return Status.HAPPENED
    for outer in clauses:
        if (
            outer is not clause
            and outer.group is not None
            and len(outer.ranges) > 1
            and outer.first < clause.first < outer.group.first
        ):
            return _subject_status(words, outer, clause) or Status.HAPPENED
    return Status.HAPPENED

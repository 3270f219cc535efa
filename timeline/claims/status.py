"""Whether a thing happened: plans, cancellations, denials, conditions and allegations, by verb and surroundings."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims import hearsay
from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.mood import GRANTED, cancels, negated, own, says_falsely
from timeline.claims.planning import plans
from timeline.claims.tokens import Words
from timeline.model import Status

DENIALS = frozenset("deny dispute reject refute dismiss disavow rebut contradict debunk quash scotch rubbish".split())
# Not to say so is to doubt it; not to remember or to announce it leaves it a fact.
_OPINIONS = frozenset(
    "be have think believe claim allege suggest say find prove show mean ask accept suppose see".split()
)
_ALLEGATIONS = frozenset("allege claim accuse charge".split())
_RETRACTS = frozenset("withdraw retract apologise apologize correct recant".split())
_BREAKS = frozenset("collapse founder evaporate unravel".split())
_THWARTS = frozenset("ban block bar forbid stop prohibit reject prevent halt veto kill foil thwart avert".split())
FALSE = frozenset(
    "false untrue wrong incorrect nonsense fiction invented baseless unfounded groundless myth hoax lie legend".split()
)


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
        if says is Status.PLANNED and _inherited(words, clauses, at) is Status.DENIED:
            return Status.DENIED  # the rumour that it will close in May is untrue
        return Status.PLANNED if _promised(words, clauses, at) else says
    if _never_came(words, clauses, at):
        return Status.CANCELLED
    if clause.kind in ("relative", "reduced") and _of_nobody(words, clause):
        return Status.DENIED
    if clause.opener in ("if", "unless", "whether", "lest"):
        return Status.HYPOTHETICAL
    if _disputed(words, clauses, at):
        return Status.ALLEGED
    return _inherited(words, clauses, at)


def _disputed(words: Words, clauses: Sequence[Clause], at: int) -> bool:
    """Whether somebody denies what a clause tells in one about the whole of it: had searched it, which he denies."""
    behind = clauses[at + 1] if at + 1 < len(clauses) else None
    group = behind.group if behind is not None else None
    if behind is None or group is None or behind.opener != "which" or behind.parent != at or group.negated:
        return False
    own = behind.subject is not None and behind.subject[0] > behind.first and not group.passive
    ends = all(words.tag[i] in (x.STOP, x.ADV, x.TIMEX, x.QUOTE) for i in range(group.last, behind.last))
    about = next((words.low[i] for i in range(behind.first - 1, 0, -1) if words.tag[i] == x.NOUN), "")
    of_thing = (
        about in x.REPORTS or about in _TALES or about.removesuffix("s") in GRANTED
    )  # sought bail, which they denied
    return own and ends and words.lemma[group.head] == "deny" and not of_thing


def _of_nobody(words: Words, clause: Clause) -> bool:
    """Whether a clause describes what there is none of: no bank insured since 2001 has failed."""
    return clause.subject is not None and words.low[clause.subject[0]] in ("no", "none", "nobody", "nothing")


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
    content = _is_content(words, clause)  # what somebody says, an aside between it and the verb
    presupposed = False
    while 0 <= parent < len(clauses) and seen < 6:
        outer = clauses[parent]
        presupposed = presupposed or (not content and _presupposed(words, child, outer))
        if outer.group is not None and not _counts(words, outer):
            taken_back = _taken_back(words, outer, child, content=content)
            if presupposed and taken_back is not Status.ALLEGED:
                taken_back = None
            found = taken_back or _described(words, outer, child)
            if found is not None:
                return found
        content = content and outer.kind in ("reduced", "participle")
        child, parent, seen = outer, outer.parent, seen + 1
    return _resumed(words, clauses, clause)


def _is_content(words: Words, clause: Clause) -> bool:
    """Whether a clause is what somebody says or what a claim is of, and does not describe somebody or something."""
    if clause.kind == "reported":
        return True
    if words.low[max(0, clause.first - 2) : clause.first + 1] == ("according", "to", "which"):
        return True  # a report according to which he was paid
    own = clause.subject is not None and clause.subject[0] >= clause.first
    if clause.kind != "relative" or clause.opener not in ("", "that") or not own:
        return False
    before = words.low[clause.first - 1] if clause.first else ""
    return clause.opener == "" or before in x.REPORTS or before in _TALES


_COUNTING = frozenset("first second third only last".split())


def _counts(words: Words, outer: Clause) -> bool:
    """Whether a clause only says how often something happened: it was not the first time that they met."""
    group = outer.group
    assert group is not None
    counted = not _COUNTING.isdisjoint(words.low[group.last : group.last + 3])
    return group.negated and counted and words.lemma[group.head] == "be"


_TALES = frozenset("story stories tale theory theories idea notion myth legend charge speculation talk gossip".split())
_TEMPORAL = frozenset("before after when while since until till".split())


def _presupposed(words: Words, clause: Clause, outer: Clause) -> bool:
    """Whether a clause stays true when the one around it is denied: a warning issued on Monday, before he left.

    What says who somebody is, and what is told of "any", is denied with the rest.
    """
    if clause.kind == "subordinate":
        return clause.opener in _TEMPORAL
    group, subject = outer.group, clause.subject
    if group is not None and words.lemma[group.head] == "be" and clause.first >= group.last:
        return False  # that he was the man who sold it in May
    if subject is not None and words.low[subject[0]] in ("any", "no", "such"):
        return False
    return clause.kind in ("relative", "reduced") and not _is_content(words, clause)


def _taken_back(words: Words, outer: Clause, child: Clause, *, content: bool) -> Status | None:
    """What a verb of denying or doubting makes of what hangs on it: denied that, did not say that, is untrue."""
    group = outer.group
    assert group is not None
    lemma = words.lemma[group.head]
    told = _is_content(words, child) or (child.kind == "participle" and child.first == group.last)
    if lemma == "be" and words.low[group.last : group.last + 2] == ("not", "until"):
        return None  # it was not until 1998 that …
    if lemma in DENIALS and (told or content):
        return Status.HAPPENED if group.negated else Status.DENIED  # has never disputed that
    if told and _unproved(words, outer):
        return Status.ALLEGED  # it could not be confirmed that
    own = group.last < child.first  # not: said no trains would run
    if told and lemma in _OPINIONS and (group.negated or (own and negated(words, outer))):
        return Status.DENIED
    if told and (lemma in _RETRACTS or says_falsely(words, outer) or _false(words, outer) or _corrected(words, outer)):
        return Status.DENIED
    if child.kind == "reported" and (lemma in _ALLEGATIONS or hearsay.by_anybody(words, outer)):
        return Status.ALLEGED
    return None


_VERSIONS = frozenset("version edition headline caption".split())
_OWN = frozenset("article story report post page item piece column entry".split())


def _corrected(words: Words, outer: Clause) -> bool:
    """Whether a clause cites what its own paper said before, to correct it: an earlier version of this article said;
    this page originally stated.
    """
    if outer.subject is None or outer.group is None or outer.group.negated:
        return False
    first, end = outer.subject
    subject, verb = words.low[first:end], words.low[max(end, outer.group.first - 1) : outer.group.last]
    if not _VERSIONS.isdisjoint(subject):
        return not (x.EARLIER | {"first"}).isdisjoint(subject)
    ours = subject[0] == "this" and subject[-1] in _OWN and outer.group.past
    return ours and not (x.EARLIER | {"first"}).isdisjoint(verb)


def _described(words: Words, outer: Clause, child: Clause) -> Status | None:
    """What the clause around makes of one that describes something in it or goes on with it."""
    group = outer.group
    assert group is not None
    hangs = child.kind in ("relative", "reduced", "reported")
    cleft = words.lemma[group.head] == "be" and words.low[outer.first] in ("it", "nor")
    if child.kind == "relative" and cleft and group.negated:
        return Status.DENIED  # it was not he who …
    goes_on = child.kind in ("coordinate", "participle") and child.inherited and group.modal
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
    if child.opener == "that" and outer.group is not None and _false(words, outer):
        return Status.DENIED  # the report that it was sold is untrue
    if child.opener == "that" and outer.group is not None and (_unproved(words, outer) or _of_rumour(words, child)):
        return Status.ALLEGED
    thwarted = outer.group is not None and words.lemma[outer.group.head] in _THWARTS
    broke = outer.group is not None and words.lemma[outer.group.head] in _BREAKS
    if planning and (thwarted or broke or cancels(words, outer) or negated(words, outer)):
        return Status.CANCELLED
    return None


def _false(words: Words, outer: Clause) -> bool:
    """Whether a verb takes back what its subject says: is untrue, was denied, is without foundation."""
    group = outer.group
    assert group is not None
    following = words.low[group.last : group.last + 4]
    if words.lemma[group.head] in ("be", "prove", "turn"):
        return any(w in FALSE or w == "foundation" for w in following) and not group.negated
    return group.passive and words.lemma[group.head] in DENIALS


_PROVES = frozenset("confirm verify substantiate corroborate prove establish support authenticate".split())


def _unproved(words: Words, outer: Clause) -> bool:
    """Whether a verb leaves open what its subject says: could not be confirmed, has never been proved."""
    group = outer.group
    assert group is not None
    bare = group.negated or words.low[group.last : group.last + 1] in (("unconfirmed",), ("unproven",), ("unverified",))
    return (
        bare
        and (group.passive or words.lemma[group.head] in ("be", "remain", "go"))
        and (words.lemma[group.head] in _PROVES or not group.negated)
    )


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

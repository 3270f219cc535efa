"""Whether a thing happened: plans, cancellations, denials, conditions and allegations, by verb and surroundings."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.mood import cancels, inverted_condition, negated, own, plans, says_falsely
from timeline.claims.tokens import Words
from timeline.model import Status

_DENIALS = frozenset("deny dispute reject refute dismiss disavow rebut contradict debunk quash scotch rubbish".split())
# Not to say so is to doubt it; not to remember or to announce it leaves it a fact.
_OPINIONS = frozenset(
    "be have think believe claim allege suggest say find prove show mean ask accept suppose see".split()
)
_ALLEGATIONS = frozenset("allege claim accuse charge".split())
_RETRACTS = frozenset("withdraw retract apologise apologize correct recant".split())
_BREAKS = frozenset("collapse founder evaporate unravel".split())
_THWARTS = frozenset("ban block bar forbid stop prohibit reject prevent halt veto kill foil thwart avert".split())
_RUMOURS = frozenset(
    "rumour rumor rumoured rumored said reported alleged claimed suggested whispered put ask asks whether read".split()
)
_FALSE = frozenset(
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
        return Status.PLANNED if _promised(clauses, at) else says
    if _never_came(words, clauses, at):
        return Status.CANCELLED
    if clause.kind in ("relative", "reduced") and _of_nobody(words, clause):
        return Status.DENIED
    if clause.opener in ("if", "unless", "whether", "lest") or inverted_condition(words, clause):
        return Status.HYPOTHETICAL
    return _inherited(words, clauses, at)


def _of_nobody(words: Words, clause: Clause) -> bool:
    """Whether a clause describes what there is none of: no bank insured since 2001 has failed."""
    return clause.subject is not None and words.low[clause.subject[0]] in ("no", "none", "nobody", "nothing")


def _promised(clauses: Sequence[Clause], at: int) -> bool:
    """Whether "would" goes on with what somebody said: said it had closed the yard and would sell it in May."""
    clause = clauses[at]
    group, outer = clause.group, clauses[clause.parent] if clause.parent >= 0 else None
    goes_on = clause.kind == "coordinate" and clause.inherited and outer is not None and outer.kind == "reported"
    return goes_on and group is not None and group.modal == "would" and not group.perfect and not group.negated


def _came_to_nothing(clauses: Sequence[Clause], at: int) -> bool:
    """Whether "but" and what happened instead follow a plan that is told as past: had planned to move, but stayed."""
    group = clauses[at].group
    if group is None or not (group.past or group.perfect) or group.modal:
        return False
    following = [c for c in clauses[at + 1 : at + 3] if c.opener == "but" and c.group is not None]
    return any(c.group is not None and not c.group.modal and (c.group.past or c.group.perfect) for c in following)


_COMES = frozenset("come happen take occur materialise materialize open proceed".split())


def _never_came(words: Words, clauses: Sequence[Clause], at: int) -> bool:
    """Whether "but" and a denial follow of the same thing: had been advertised for May but did not come about."""
    behind = clauses[at + 1] if at + 1 < len(clauses) else None
    group = behind.group if behind is not None and behind.opener == "but" and behind.inherited else None
    return group is not None and group.negated and words.lemma[group.head] in _COMES


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
    told = _is_content(words, child)
    if lemma == "be" and words.low[group.last : group.last + 2] == ("not", "until"):
        return None  # it was not until 1998 that …
    if lemma in _DENIALS and (told or content):
        return Status.HAPPENED if group.negated else Status.DENIED  # has never disputed that
    if told and lemma in _OPINIONS and (group.negated or negated(words, outer)):
        return Status.DENIED
    if told and (lemma in _RETRACTS or says_falsely(words, outer) or _false(words, outer)):
        return Status.DENIED
    if child.kind == "reported" and (lemma in _ALLEGATIONS or _said_by_anybody(words, outer)):
        return Status.ALLEGED
    return None


_SAY = frozenset("say claim think believe".split())
_FOLK = frozenset("people residents locals villagers townspeople neighbours neighbors folk onlookers".split())
_ANY = frozenset("some many most several few other others everybody everyone".split())


def _said_by_anybody(words: Words, outer: Clause) -> bool:
    """Whether nobody stands for what is said now: people are saying, some say; not: people said at the hearing."""
    group, subject = outer.group, outer.subject
    if group is None or subject is None or group.past or words.lemma[group.head] not in _SAY:
        return False
    last = subject[1] - 1
    described = all(words.low[k] in _ANY or words.tag[k] == x.ADJ for k in range(subject[0], last))
    return described and (words.low[last] in _FOLK or words.low[last] in _ANY)


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
    return clause.group is not None and clause.group.finite and words.tag[clause.group.first] in (x.PAST, x.HAVE)


def _subject_status(words: Words, outer: Clause, child: Clause) -> Status | None:
    """What the outer verb does to a thing described by a planning clause: a trip planned for May was cancelled."""
    planning = plans(words, child)
    if child.opener == "that" and outer.group is not None and _false(words, outer):
        return Status.DENIED  # the report that it was sold is untrue
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
        return any(w in _FALSE or w == "foundation" for w in following) and not group.negated
    return group.passive and words.lemma[group.head] in _DENIALS


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


def denied_after(words: Words) -> bool:
    """Whether a short sentence takes back what the one before says: It did not. They were not. That is false."""
    stop = words.tag.index(x.STRONG) if x.STRONG in words.tag[1:] else len(words)
    if stop - sum(words.tag.count(sign, 0, stop) for sign in (x.STOP, x.COMMA, x.QUOTE)) > 9:
        return False
    pairs = list(zip(words.low, words.tag, strict=True))[:stop]
    lows = [w for w, tag in pairs if tag not in (x.STOP, x.COMMA, x.QUOTE)]
    if not lows:
        return False
    if (
        lows[0] in ("it", "they", "he", "she", "we", "that", "this", "i")
        and len(lows) <= 4
        and (any(w in x.NEGATED for w in lows[1:3]) or lows[-1] == "not")
    ):
        return True
    if lows[:3] == ["there", "was", "no"] or lows[:2] == ["no", "such"] or lows[-4:-1] == ["there", "was", "no"]:
        return True
    if any(words.lemma[i] in _DENIALS and words.low[i + 1 : i + 2] in (("it",), ("this",), ("that",), ("both",))
           for i in range(stop)):  # fmt: skip
        return True
    if lows[0] in ("nothing", "none", "nobody") and ("kind" in lows or "sort" in lows or len(lows) <= 3):
        return True
    return lows[0] in ("that", "this", "it", "the") and any(w in _FALSE for w in lows[-3:])


def rumoured(words: Words) -> bool:
    """Whether a sentence tells what others say, ask or spread, so that a denial after it takes it back."""
    return any(w in _RUMOURS or w.startswith(("rumo", "claim", "alleg", "report")) for w in words.low)


_PICKS_UP = frozenset("it that this they these those".split())
_PLAN_NOUNS = frozenset("plan plans idea ideas event project scheme proposal move arrangement arrangements".split())
_NOUN_ENDINGS = ("ing", "ance", "ment", "ion", "ation")  # of nouns made of verbs: meet and meeting
_DROPPED = 9  # words of a sentence that does nothing but call something off


def dropped_after(words: Words, clauses: Sequence[Clause], planned: Sequence[str]) -> bool:
    """Whether a short sentence calls off what the one before plans: It's off. It never took place.

    Its subject stands for the plan or names the same thing, one of the lower-case words `planned` that tell the plan.
    """
    if len(words) > _DROPPED or not clauses or not _means(words, clauses[0], planned):
        return False
    group = clauses[0].group
    assert group is not None
    gone = group.passive or words.tag[group.head] == x.BE or words.lemma[group.head] in ("come", "fall")
    gone = gone or any(w in ("it", "them") for w in words.low[group.last : group.last + 2])
    if not group.negated:
        return gone and cancels(words, clauses[0])
    return words.lemma[group.head] in _COMES - {"take"} or words.low[group.last : group.last + 1] == ("place",)


def _means(words: Words, clause: Clause, planned: Sequence[str]) -> bool:
    """Whether the subject of a clause is one of the words of a plan, is made of one, or stands for the plan."""
    subject = clause.subject
    if clause.group is None:
        return False
    if words.low[0] in _PICKS_UP and set(words.tag[1 : clause.group.first]) <= {x.ADV, x.NEG}:
        return True
    if subject is None:
        return False
    ends = (i for i in range(*subject) if words.tag[i] in (x.PREP, x.COMMA))
    head = words.low[next(ends, subject[1]) - 1]
    made = {w.removesuffix("e") + ending for w in planned for ending in _NOUN_ENDINGS}
    return head in _PLAN_NOUNS or head in planned or head in made

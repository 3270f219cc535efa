"""Whether a thing happened: plans, cancellations, denials, conditions and allegations, by verb and surroundings."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.tokens import Words
from timeline.model import Status

_WILL = frozenset({"will", "shall", "'ll"})
_MAYBE = frozenset("may might could would should must ought can 'd".split())
_PLANS = frozenset(
    "plan schedule expect intend hope want slate aim purpose project forecast anticipate propose due set time".split()
)
_PLANNED_PASSIVE = frozenset("plan schedule expect set slate time intend project forecast due fix call".split())
_WISHES = frozenset("plan hope want intend aim expect mean purpose".split())
_DENIALS = frozenset("deny dispute reject refute dismiss disavow rebut contradict debunk quash scotch rubbish".split())
# Not to say so is to doubt it; not to remember or to announce it leaves it a fact.
_OPINIONS = frozenset(
    "be have think believe claim allege suggest say find prove show mean ask accept suppose see".split()
)
_ALLEGATIONS = frozenset("allege claim accuse".split())
_CANCELS = frozenset("cancel postpone scrap shelve abandon drop vacate suspend delay defer move axe ditch skip".split())
_THWARTS = frozenset("ban block bar forbid stop prohibit reject prevent halt veto kill foil thwart avert".split())
_OFF = frozenset("call put lay break".split())
_RUMOURS = frozenset(
    "rumour rumor rumoured rumored said reported alleged claimed suggested whispered put ask asks whether read".split()
)
_FALSE = frozenset("false untrue wrong incorrect nonsense fiction invented baseless unfounded groundless".split())


def of_clause(words: Words, clauses: Sequence[Clause], at: int, mention: int | None = None) -> Status:
    """The status that the sentence itself gives to a clause. `mention` is the word that dates it, if any."""
    clause = clauses[at]
    own = _own(words, clause, mention)
    if own is Status.PLANNED and _came_to_nothing(clauses, at):
        return Status.CANCELLED
    around = _inherited(words, clauses, at) if own is Status.PLANNED and clause.kind in ("relative", "reduced") else own
    if around is Status.CANCELLED:
        return around
    if own is not Status.HAPPENED:
        return own
    if clause.opener in ("if", "unless", "whether", "lest") or _inverted_condition(words, clause):
        return Status.HYPOTHETICAL
    return _inherited(words, clauses, at)


def _came_to_nothing(clauses: Sequence[Clause], at: int) -> bool:
    """Whether "but" and what happened instead follow a plan that is told as past: had planned to move, but stayed."""
    group = clauses[at].group
    if group is None or not (group.past or group.perfect) or group.modal:
        return False
    following = [c for c in clauses[at + 1 : at + 3] if c.opener == "but" and c.group is not None]
    return any(c.group is not None and not c.group.modal and (c.group.past or c.group.perfect) for c in following)


def _own(words: Words, clause: Clause, mention: int | None) -> Status:
    group = clause.group
    if group is None:
        return _of_fragment(words, clause)
    lemma = words.lemma[group.head]
    before_verb = mention is not None and mention < group.first
    undone = group.passive or lemma in ("be", "come", "fall", "fail")
    if (
        before_verb
        and undone
        and clause.kind != "participle"
        and cancels(words, clause)
        and not _leads(clause, mention)
    ):
        return Status.CANCELLED
    if group.future and (group.perfect or (group.past and words.low[group.head] == "have")):
        return Status.CANCELLED
    if group.passive and lemma in ("accuse", "allege", "suspect", "rumour", "rumor"):
        return Status.ALLEGED
    if _negated(words, clause):
        return _of_negation(words, clause, mention)
    if group.modal == "would" and clause.kind == "reported" and not group.perfect:
        return Status.PLANNED  # said that it would: the future, told afterwards
    if _inverted_condition(words, clause) or (group.modal in _MAYBE and group.modal != "can"):
        return Status.HYPOTHETICAL
    if group.modal in _WILL or group.future:
        return Status.PLANNED
    if (
        lemma in _PLANNED_PASSIVE
        and (group.passive or clause.kind == "reduced")
        and _forward(words, clause, group.last)
    ):
        return Status.PLANNED
    if lemma in _WISHES and group.finite and _followed_by_to(words, group.last):
        return Status.PLANNED
    if (
        lemma == "be"
        and group.last < len(words)
        and words.low[group.last] in ("due", "likely", "expected", "set", "possible")
    ):
        return Status.PLANNED
    return Status.HAPPENED


def _of_negation(words: Words, clause: Clause, mention: int | None) -> Status:
    """Not … until 1801 happened in 1801; a meeting that did not take place was cancelled."""
    group = clause.group
    assert group is not None
    if mention is not None and words.low[mention - 1 : mention] and words.low[mention - 1] in ("until", "till"):
        return Status.HAPPENED
    if words.lemma[group.head] in ("take", "happen", "occur") and mention is not None and mention < group.first:
        return Status.CANCELLED
    return Status.DENIED


def _negated(words: Words, clause: Clause) -> bool:
    group = clause.group
    assert group is not None
    if group.negated:
        return True
    following = words.low[group.last : group.last + 1]
    return following in (("no",), ("nothing",), ("nobody",), ("none",)) or (
        words.lemma[group.head] in ("be", "do", "have") and words.tag[group.last : group.last + 1] == (x.NEG,)
    )


def _leads(clause: Clause, mention: int | None) -> bool:
    """Whether the date opens the clause, before its subject: it dates the cancelling then."""
    subject = clause.subject
    return mention is not None and (subject is None or clause.inherited or mention < subject[0])


def cancels(words: Words, clause: Clause) -> bool:
    """Whether the verb calls something off."""
    group = clause.group
    if group is None:
        return False
    lemma = words.lemma[group.head]
    following = words.low[group.last : group.last + 5]
    if lemma in _OFF:
        return "off" in following
    if lemma in ("come", "fall", "fail"):
        return following[:2] == ("to", "nothing") or following[:1] == ("through",) or lemma == "fail"
    if lemma == "be":
        return words.low[group.last : group.last + 1] in (("off",), ("cancelled",), ("canceled",))
    return lemma in _CANCELS


def _forward(words: Words, clause: Clause, at: int) -> bool:
    """Whether a plan points ahead: planned for May, set to open, due by; not "called on the police"."""
    following = words.low[at : at + 3]
    if words.lemma[at - 1] in ("set", "call", "fix", "time"):
        return following[:1] == ("for",) or (following[:1] in (("to",), ("by",)) and words.lemma[at - 1] != "call")
    return any(w in ("for", "to", "by", "on", "in", "at", "this", "as") for w in following) or clause.kind == "reduced"


def _followed_by_to(words: Words, at: int) -> bool:
    return "to" in words.low[at : at + 2] or words.tag[at : at + 1] in ((x.DET,), (x.TIMEX,), (x.NUM,))


def _inverted_condition(words: Words, clause: Clause) -> bool:
    """A condition by word order: Had the bank moved; Should it object; Were prices to fall."""
    group = clause.group
    if group is None or words.low[group.first] not in ("had", "should", "were"):
        return False
    before = words.tag[group.first - 1] if group.first else x.STOP
    after = words.tag[group.first + 1 : group.first + 2]
    return before in (x.STOP, x.QUOTE, x.STRONG) and after in (
        (x.PRON,),
        (x.DET,),
        (x.NAME,),
        (x.POSS,),
        (x.NUM,),
        (x.NOUN,),
    )


def _inherited(words: Words, clauses: Sequence[Clause], at: int) -> Status:
    """What the clauses around say: denied that, planned, would."""
    clause = clauses[at]
    seen = 0
    parent = clause.parent
    child = clause
    content = clause.kind in ("reported", "relative")  # what somebody says, an aside between it and the verb
    while 0 <= parent < len(clauses) and seen < 6:
        outer = clauses[parent]
        if outer.group is not None:
            lemma = words.lemma[outer.group.head]
            if lemma in _DENIALS and (child.kind in ("reported", "relative") or content):
                return Status.DENIED
            if child.kind == "reported" and lemma in _OPINIONS and (outer.group.negated or _negated(words, outer)):
                return Status.DENIED
            if child.kind == "reported" and lemma in _ALLEGATIONS:
                return Status.ALLEGED
            if (
                child.kind == "relative"
                and lemma == "be"
                and outer.group.negated
                and words.low[outer.first] in ("it", "nor")
            ):
                return Status.DENIED  # it was not he who …
            if (
                child.kind in ("coordinate", "participle")
                and child.inherited
                and outer.group.modal
                and not _resets(words, child)
            ):
                return _own(words, outer, None)
            if child.kind in ("relative", "reduced") and cancels(words, outer) and _plans(words, child):
                return Status.CANCELLED  # cancelled its meeting, which had been planned for May
            if child.kind in ("relative", "reduced", "reported") and outer.first <= child.first < outer.group.first:
                of_outer = _subject_status(words, outer, child)
                if of_outer is not None:
                    return of_outer
        content = content and outer.kind in ("reduced", "participle")
        child, parent, seen = outer, outer.parent, seen + 1
    return _resumed(words, clauses, clause)


def _resets(words: Words, clause: Clause) -> bool:
    return clause.group is not None and clause.group.finite and words.tag[clause.group.first] in (x.PAST, x.HAVE)


def _plans(words: Words, clause: Clause) -> bool:
    group = clause.group
    return group is not None and (group.future or words.lemma[group.head] in (_PLANS | _PLANNED_PASSIVE))


def _subject_status(words: Words, outer: Clause, child: Clause) -> Status | None:
    """What the outer verb does to a thing described by a planning clause: a trip planned for May was cancelled."""
    planning = _plans(words, child)
    if child.opener == "that" and outer.group is not None and _false(words, outer):
        return Status.DENIED  # the report that it was sold is untrue
    thwarted = outer.group is not None and words.lemma[outer.group.head] in _THWARTS
    if planning and (thwarted or cancels(words, outer) or _negated(words, outer)):
        return Status.CANCELLED
    return None


def _false(words: Words, outer: Clause) -> bool:
    """Whether a verb takes back what its subject says: is untrue, was denied, is without foundation."""
    group = outer.group
    assert group is not None
    following = words.low[group.last : group.last + 3]
    if words.lemma[group.head] == "be":
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


def _of_fragment(words: Words, clause: Clause) -> Status:
    lows = [words.low[i] for a, b in clause.ranges for i in range(a, b)]
    if "not" in lows or "no" in lows[:3] or "never" in lows:
        return Status.CANCELLED if any(w in ("planned", "scheduled", "due") for w in lows) else Status.DENIED
    if any(w in ("cancelled", "canceled", "postponed", "vacated") for w in lows):
        return Status.CANCELLED
    if any(w in ("unless", "if") for w in lows):
        return Status.HYPOTHETICAL
    if any(w in ("due", "expected", "planned", "scheduled", "tomorrow", "upcoming", "next") for w in lows):
        return Status.PLANNED
    return Status.HAPPENED


def denied_after(words: Words) -> bool:
    """Whether a short sentence takes back what the one before says: It did not. They were not. That is false."""
    stop = words.tag.index(x.STRONG) if x.STRONG in words.tag[1:] else len(words)
    pairs = list(zip(words.low, words.tag, strict=True))[:stop]
    lows = [w for w, tag in pairs if tag not in (x.STOP, x.COMMA, x.QUOTE)]
    if not lows or len(lows) > 9:
        return False
    if (
        lows[0] in ("it", "they", "he", "she", "we", "that", "this", "i")
        and len(lows) <= 4
        and (
            any(w in x.NEGATED for w in lows[1:3])
            or lows[-1] == "not"
            or (len(lows) > 2 and lows[2] == "not" and len(lows) == 3)
        )
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


def dropped_after(words: Words) -> bool:
    """Whether a short sentence calls off what the one before plans: It's off. It never took place."""
    lows = words.low
    if len(lows) > 9 or not lows or lows[0] not in ("it", "that", "this", "they", "the"):
        return False
    off = (
        "off" in lows
        or "nothing" in lows
        or "through" in lows
        or any(w in ("cancelled", "canceled", "postponed", "scrapped", "abandoned") for w in lows)
    )
    never = any(w in ("never", "not", "n't", "didn't") for w in lows) and any(
        w in ("took", "take", "happened", "happen") for w in lows
    )
    return off or never

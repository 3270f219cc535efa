"""By what writing, or at what gathering, the act of a clause was done, so that its date is that of the act."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.neighbours import PHRASE, before_phrase
from timeline.claims.tokens import Words

_DATED = PHRASE | {x.TIMEX}  # in Tuesday's statement
_TOLD = x.WRITINGS | x.SPEECHES
_BY = frozenset("by through via".split())
_AT = frozenset("at in during".split())
_LASTS = frozenset("govern bind protect cover regulate rule run define limit know back support allow guide".split())
# What is told to somebody in a letter.
_BY_LETTER = frozenset(
    "warn tell ask order demand inform notify write resign request announce declare promise apologise apologize "
    "complain threaten instruct appoint dismiss propose offer accept reject decline refuse confirm admit deny "
    "raise report lodge submit argue claim allege explain agree urge respond reply retract withdraw cancel terminate "
    "invite accuse concede sack quit concur object".split()
)


def done_by(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date is that of the writing by which, or of the gathering at which, the act of a clause was done.

    Ended it by notice of 3 May; warned them in a letter dated 3 May; at its meeting of 3 May it agreed.
    """
    group = clause.group
    if group is None or group.modal or group.future or i < 3:
        return False
    link, head = words.low[i - 1], _head(words, i - 2)
    noun = words.low[head].rsplit(None, 1)[-1]
    j = before_phrase(words.tag, head if link == "dated" and head == i - 2 else head - 1)
    fronted = j < group.first
    if words.low[j - 1 : j + 1] == ("according", "to"):
        return link in ("of", "dated") and _made_known(words, clause, noun)
    if link == "dated" or (link == "of" and noun in _ACTS):
        if words.lemma[group.head] in _LASTS:
            return False
        written = words.low[j] in _BY or (words.low[j] == "in" and (fronted or writes(words, clause, j)))
        return written and _of_act(words, clause, j, telling=True)
    spoken = fronted and noun in x.SPEECHES  # in his speech of 3 May he refused
    held = noun in x.GATHERINGS or noun in x.ASSEMBLIES or (link == "of" and (noun in _OCCASIONS or spoken))
    held = held and link in ("of", "on", "in") and words.low[j] in _AT
    return held and _of_act(words, clause, j, telling=False)


_ACTS = x.WRITINGS | x.DEEDS
_OCCASIONS = frozenset(
    "honours honors olympics games championship championships war fire flood floods storm earthquake explosion blast "
    "crash collapse riot riots massacre battle siege epidemic famine election elections referendum census raid attack "
    "ambush bombing shooting coup putsch mutiny uprising protest protests demonstration debate".split()
)


_DISCLOSES = frozenset("filing notice announcement statement disclosure release circular notification".split())


def _made_known(words: Words, clause: Clause, noun: str) -> bool:
    """Whether the day of a writing is the only one told of what it makes known: raised it, according to a filing of."""
    group = clause.group
    assert group is not None
    alone = sum(words.tag.count(x.TIMEX, a, b) for a, b in clause.ranges) == 1
    return alone and noun in _DISCLOSES and group.past and not group.perfect and not group.negated


def _head(words: Words, last: int) -> int:
    """The noun of a writing that another phrase parts from its date: an order in council of 3 May; a decree of the king
    of 3 May. The word at `last` where there is none.
    """
    k = last
    while k > 1 and words.tag[k] in (x.NOUN, x.NAME, x.DET, x.POSS, x.ADJ):
        k -= 1
    parted = k < last and words.low[k] in ("in", "of", "to") and words.low[k - 1] in _ACTS
    return k - 1 if parted else last


def writes(words: Words, clause: Clause, j: int) -> bool:
    """Whether what a writing says does the act of a clause: warned them in a letter; quit in a letter."""
    group = clause.group
    assert group is not None
    lemma = words.lemma[group.head]
    return lemma in _BY_LETTER or (j == group.last and not group.passive and lemma not in x.STATIVE)


def tells_with(words: Words, clause: Clause, noun: int) -> bool:
    """Whether somebody says something in what a noun names: he said in Tuesday's statement that."""
    group = clause.group
    if group is None or not group.finite or words.lemma[group.head] not in x.REPORTING:
        return False
    if words.low[noun] not in _TOLD:
        return False
    j = before_phrase(words.tag, noun - 1, inside=_DATED)
    return words.low[j] in ("in", "at", "during")


# What is done about an event, and what is one's share in it, is of another day.
_ABOUT = frozenset(
    """
    jail sentence convict charge accuse arrest fine acquit try sue blame praise criticise criticize apologise apologize
    mourn remember commemorate investigate punish clear name identify implicate interest compete enrol register
    """.split()
)
_SHARES = frozenset(
    "role part hand involvement interest death deaths injuries killing victims suspect suspects candidate survivors "
    "participation".split()
)
# Verbs about what others did: what stands behind their object is told of that.
_REVIEWS = frozenset(
    """
    uphold affirm overturn reverse review challenge contest regret condemn welcome denounce deplore defend justify
    question protest oppose study examine
    """.split()
)
_TOPICS = frozenset("about over concerning regarding against after following before during".split())


def _of_act(words: Words, clause: Clause, j: int, *, telling: bool) -> bool:
    """Whether what a preposition at `j` leads is said of the verb of a clause, not of a noun before it.

    No noun stands between, or the object of a verb that is neither of review nor, without `telling`, of speech; or
    what it leads is the subject's own.
    """
    group = clause.group
    assert group is not None
    if j < group.first:
        return True
    own = words.low[j + 1] in ("its", "their")  # agreed to the sale at its meeting
    if own or (x.NOUN not in words.tag[group.last : j] and x.NAME not in words.tag[group.last : j]):
        return True
    lemma = words.lemma[group.head]
    if lemma in _ABOUT or lemma in _REVIEWS or (lemma in x.REPORTING and not telling):
        return False
    return words.low[j - 1] not in _SHARES and _TOPICS.isdisjoint(words.low[group.last + 1 : j])


_CALLS = (("for",), ("off",), ("on",))


def happens_in(words: Words, clause: Clause, noun: int) -> bool:
    """Whether something was done in the course of a dated event: the board voted it down at Monday's meeting."""
    group = clause.group
    if group is None or not group.finite or not group.past or group.perfect or group.modal or group.negated:
        return False
    if words.lemma[group.head] in x.STATIVE or words.lemma[group.head] in _ABOUT:
        return False
    j = before_phrase(words.tag, noun - 1, inside=_DATED)
    if words.low[j] not in ("in", "at", "during") or j < group.last:
        return False
    says = words.lemma[group.head] in x.REPORTING and words.low[group.last : group.last + 1] not in _CALLS
    return j == group.last if says else _of_act(words, clause, j, telling=True)


def by_doing(words: Words, first: int, i: int) -> bool:
    """Whether a date is that of what something was done by, which has a date at `first` itself: left on 31 March by
    giving notice on 3 January.
    """
    by = words.low.index("by", first, i) if first < i and "by" in words.low[first:i] else -1
    return by > 0 and words.tag[by + 1 : by + 2] == x.ING

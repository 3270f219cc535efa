"""What a negation says of a clause: that it was not so, that it is to be, that something was called off or refused."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.designations import HUMAN
from timeline.claims.groups import Group
from timeline.claims.planning import looks_ahead
from timeline.claims.tokens import Words
from timeline.model import Status

_WILL = frozenset({"will", "shall", "'ll"})


def status(words: Words, clause: Clause, mention: int | None) -> Status:
    """Not … until 1801 happened in 1801; what will not open before May is planned for then, as that no trains will run;
    a meeting that did not take place was cancelled.
    """
    group = clause.group
    assert group is not None
    until = mention is not None and mention > 0 and words.low[mention - 1] in ("until", "till")
    if mention is not None and words.low[mention - 2 : mention] in (("as", "on"), ("as", "in"), ("than", "on")):
        return Status.HAPPENED  # never had so many come as on 3 May
    later = group.modal == "would" and clause.kind != "reported" and not group.perfect  # would not paint until 1910
    if until and (group.past or group.perfect or later) and not group.future:
        return Status.HAPPENED
    if mention is not None and mention > group.last and _held_off(words, clause, mention):
        return Status.PLANNED
    if mention is not None and _befell(words, clause, mention):
        return Status.HAPPENED
    told = clause.kind == "reported" and group.modal == "would" and not group.perfect
    if (
        mention is not None
        and (group.modal in _WILL or group.future or told)
        and (_of_none(words, clause) or _of_service(words, clause))
    ):
        return Status.PLANNED
    if mention is not None and mention < group.first and _takes_place(words, group):
        return Status.CANCELLED
    if group.modal == "would" and later and mention is not None and words.lemma[group.head] in _GRANTS:
        return Status.HAPPENED  # would not hear the case: refused to
    unable = group.modal == "could" and not (group.passive or group.perfect)
    if unable and words.lemma[group.head] not in _ONLY_SAYS and words.lemma[group.head] not in x.STATIVE:
        return Status.HAPPENED  # nobody could pay for two hours: that is what happened
    unreal = group.modal in ("may", "might") or (group.modal == "would" and group.perfect)  # would never have gone
    return Status.HYPOTHETICAL if unreal else Status.DENIED


_BEFALLS = x.UNFORESEEN | frozenset("attack battle death killing storm".split())
_EXISTS = frozenset("take happen occur exist start begin come".split())


def _befell(words: Words, clause: Clause, mention: int) -> bool:
    """Whether a date is that of a known disaster of which something else is denied: the fire on 3 May was never
    explained; not: the fire on 3 May never happened.
    """
    group, subject = clause.group, clause.subject
    if group is None or subject is None or not subject[0] < mention < group.first:
        return False
    head = words.low[subject[0] + 1 : min(mention, subject[0] + 4)]
    definite = words.low[subject[0]] == "the" or words.tag[subject[0]] == x.POSS
    return definite and not _BEFALLS.isdisjoint(head) and words.lemma[group.head] not in _EXISTS


def _of_service(words: Words, clause: Clause) -> bool:
    """Whether a service is told of, and nobody who refuses: trains will not run; not: the mayor will not run."""
    group, subject = clause.group, clause.subject
    if group is None or subject is None or words.lemma[group.head] not in _RUNS:
        return False
    return words.tag[subject[1] - 1] == x.NOUN and words.low[subject[1] - 1] not in HUMAN


_RUNS = frozenset("run operate sail open".split())
_GRANTS = frozenset(
    "suspend grant allow hear lift admit release approve accept stay reopen extend lend let recognise recognize "
    "license certify".split()
)


def _takes_place(words: Words, group: Group) -> bool:
    """Whether a verb says that its subject took place; not that somebody took part, calls or payments."""
    if words.lemma[group.head] == "take":
        return words.low[group.last : group.last + 1] == ("place",)
    return words.lemma[group.head] in ("happen", "occur")


def _held_off(words: Words, clause: Clause, mention: int) -> bool:
    """Whether what is to come is only put off to a day: will not reopen until Monday, is not due before May."""
    group = clause.group
    assert group is not None
    led = words.low[mention - 1] == "before" or not _UNTIL.isdisjoint(words.low[mention - 3 : mention])
    return led and (
        group.modal in _WILL or group.modal in _WILL_NOT or group.future or looks_ahead(words, clause, group)
    )


def _of_none(words: Words, clause: Clause) -> bool:
    """Whether a clause announces that there is to be none of something: no trains will run, there will be no talks."""
    group, subject = clause.group, clause.subject
    assert group is not None
    if subject is not None and words.low[subject[0]] == "there":
        return words.low[group.last : group.last + 1] == ("no",)
    return subject is not None and words.low[subject[0]] in _NONE


_NONE = frozenset("no none nobody".split())
_UNTIL = frozenset({"until", "till"})
_ONLY_SAYS = x.REPORTING - frozenset("write agree decide find answer".split())  # no one could write to the disk
_WILL_NOT = frozenset({"wo", "won't", "shan't"})


def negated(words: Words, clause: Clause) -> bool:
    """Whether the verb is negated, or what it has or is "no"."""
    group = clause.group
    assert group is not None
    if group.negated:
        return True
    lemma, following = words.lemma[group.head], words.low[group.last : group.last + 2]
    if following[:1] in (("no",), ("nothing",), ("nobody",), ("none",)):
        if words.text[group.last] == "No" and following[1:] != () and following[1].isdigit():
            return False  # reached No 10
        in_want = following == ("nothing", "to") and lemma == "have"  # had nothing to eat
        in_want = in_want and words.low[group.last + 2 : group.last + 4] != ("do", "with")
        return not (in_want or following[1:] in _AFTER_NOTHING or (following[0] == "no" and lemma in _VOTES))
    return lemma in ("be", "do", "have") and words.tag[group.last : group.last + 1] == x.NEG


_AFTER_NOTHING = (("but",), ("less",), ("more",), ("fewer",), ("except",))  # did nothing but weep
_VOTES = frozenset("say vote answer reply shout".split())  # said no to the plan


_OUTCOMES = frozenset("find reveal show detect discover uncover yield".split())
_NO_GROUNDS = (("no", "cause"), ("no", "grounds"), ("no", "reason"))


def fruitless(words: Words, clause: Clause) -> bool:
    """Whether a verb tells what was done though it brought nothing: the search found no trace of the boy."""
    group = clause.group
    if group is None or group.negated:
        return False
    nothing = words.low[group.last : group.last + 2]
    if not group.past:
        return nothing in _NO_GROUNDS  # the log shows no visits
    return nothing in _NO_GROUNDS or (words.lemma[group.head] in _OUTCOMES and nothing[:1] in (("no",), ("nothing",)))

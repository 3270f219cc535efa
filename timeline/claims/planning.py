"""Verbs and nouns that look ahead: plans, hopes, forecasts, what is due, likely or about to be."""

from __future__ import annotations

import re

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.groups import Group
from timeline.claims.tokens import Words

_PLANS = frozenset(
    "plan schedule expect intend foresee envisage hope want slate aim purpose project forecast anticipate propose due "
    "set time".split()
)
_PLANNED_PASSIVE = frozenset(
    "plan schedule expect set foresee envisage slate time intend project forecast due fix call suppose list mean "
    "pencil appoint".split()
)
_CONSIDERS = frozenset("consider contemplate mull weigh discuss moot float".split())
_ANNOUNCED = frozenset(  # for a day to come
    "announce advertise promise bill arrange book propose suggest earmark target moot reserve".split()
)
_HOPES = frozenset(
    "hopes hope prospects prospect chances chance fears fear talk threat threats risk possibility danger likelihood "
    "calls".split()
)
_READY = frozenset("about ready poised bound prepared".split())  # to open
_OPENS_NOUN = (x.DET, x.NOUN, x.NAME, x.POSS, x.NUM)
_BRINKS = (("on", "the"), ("at", "the"))
_EDGES = (("point",), ("verge",), ("brink",))
_WISHES = frozenset("plan hope want intend aim expect mean purpose".split())
_FORECASTS = frozenset("expect forecast project anticipate predict".split())
_SUGGESTS = frozenset("propose suggest".split())  # for a post, and for a day
_SEEMS = frozenset("be seem look appear remain stay".split())
_PROSPECTS = frozenset(
    "due likely unlikely expected set possible impossible doubtful conceivable probable improbable inconceivable "
    "feasible unthinkable".split()
)


def plans(words: Words, clause: Clause) -> bool:
    """Whether the verb of a clause is one of planning, or points ahead."""
    group = clause.group
    if group is None:
        return False
    if words.lemma[group.head] in _ANNOUNCED and words.low[group.last : group.last + 1] == ("for",):
        return True
    purpose = clause.kind == "reduced" and words.tag[group.last : group.last + 2] == x.TO + x.BASE  # chartered to bring
    return purpose or group.future or words.lemma[group.head] in _PLANS or words.lemma[group.head] in _PLANNED_PASSIVE


def done_on(clause: Clause, place: int) -> bool:
    """Whether a date at `place` is that on which somebody did the planning: on Monday set October 6 for the trial."""
    group = clause.group
    active = group is not None and group.finite and group.past and not (group.passive or group.modal or group.future)
    return group is not None and active and place < group.first and clause.kind in ("main", "coordinate", "reported")


def looks_ahead(words: Words, clause: Clause, group: Group) -> bool:
    """Whether a verb is one of planning: is scheduled for, was announced for, hoped to open, expects a loss, is due."""
    lemma = words.lemma[group.head]
    at = group.last + (words.tag[group.last : group.last + 1] == x.NEG)
    following = words.low[at : at + 1]
    if lemma in _ANNOUNCED and following == ("for",) and group.passive:
        return lemma not in _SUGGESTS or words.tag[at + 1 : at + 2] == x.TIMEX
    passive = group.passive or clause.kind == "reduced"
    if lemma in _PLANNED_PASSIVE and passive and _forward(words, clause, group.last):
        return True
    if lemma in _FORECASTS and words.tag[group.head] == x.PRES:
        return True
    if lemma in ("go", "mean") and group.head > group.first and words.tag[group.last : group.last + 2] == x.TO + x.BASE:
        return words.tag[group.head] == x.ING or lemma == "mean"  # was going to open; had meant to leave
    if lemma in _WISHES and group.finite and _followed_by_to(words, group.last):
        return True
    if lemma == "have" and not _HELD.isdisjoint(words.low[at : at + 3]) and not passive:
        return not {"for", "with"}.isdisjoint(words.low[at : at + 5])  # had tickets for the final on 2 May
    return (lemma in _SEEMS and _to_come(words, at)) or _of_next(words, clause, group)


_HELD = frozenset("ticket tickets booking bookings reservation reservations appointment".split())
_NEAR = _PROSPECTS | _READY
_EACH = frozenset("both all each".split())
_LENGTH = re.compile(r"\b(?:second|minute|hour|day|week|month|year|decade)s?$")


def _to_come(words: Words, at: int) -> bool:
    """Whether something is said to be likely, due or about to happen: still possible, ready to sign, about to open."""
    while at < len(words) and (words.tag[at] == x.ADV or words.low[at] in _EACH) and words.low[at] not in _NEAR:
        at += 1
    if at >= len(words):
        return False
    ready = (
        words.low[at] in _READY
        and words.tag[at + 2 : at + 3] in (x.BASE, x.ADJ, x.BE)
        and words.tag[at + 1 : at + 2] == x.TO
    )
    if words.low[at : at + 2] == ("down", "for"):
        lasts = at + 2 < len(words) and _LENGTH.search(words.low[at + 2]) is not None  # the site was down for an hour
        return words.tag[at + 2 : at + 3] == x.TIMEX and not lasts  # trial was down for May
    brink = words.low[at : at + 2] in _BRINKS and words.low[at + 2 : at + 3] in _EDGES
    likely = (
        words.low[at] in _PROSPECTS and words.tag[at + 1 : at + 2] not in _OPENS_NOUN
    )  # not: was likely an accident
    return likely or ready or brink


def _of_next(words: Words, clause: Clause, group: Group) -> bool:
    """Whether a present tense tells when the next of a kind is: the next update is at 6 a.m."""
    subject = clause.subject
    present = words.low[group.first] in ("is", "are") or words.tag[group.head] == x.PRES
    return subject is not None and present and "next" in words.low[subject[0] : min(subject[0] + 2, subject[1])]


def _forward(words: Words, clause: Clause, at: int) -> bool:
    """Whether a plan points ahead: planned for May, set to open, due by; not "called on the police"."""
    following = words.low[at : at + 3]
    lemma = words.lemma[at - 1]
    if lemma == "pencil":
        return following[:2] == ("in", "for")
    if lemma in ("set", "call", "fix", "time", "list", "mean", "appoint"):
        # not: listed for a transplant, appointed for life
        dated = lemma not in ("list", "mean", "appoint") or words.tag[at + 1 : at + 2] == x.TIMEX
        return (
            (following[:1] == ("for",) and dated)
            or following[:2] == ("down", "for")
            or (following[:1] in (("to",), ("by",)) and lemma not in ("call", "mean", "appoint"))
        )
    return any(w in ("for", "to", "by", "on", "in", "at", "this", "as") for w in following) or clause.kind == "reduced"


def _followed_by_to(words: Words, at: int) -> bool:
    return "to" in words.low[at : at + 2] or words.tag[at : at + 1] in (x.DET, x.TIMEX, x.NUM)


_READIES = frozenset("prepare".split())
_TILL = frozenset("before until till for".split())  # not: ruled out a stroke on 3 May


def points_to(words: Words, group: Group, mention: int) -> bool:
    """Whether a verb only looks to the day behind it, or a day before it is only due: considered a raid for 9 May, must
    file by 7 May, ruled out a sale before 2027, prepared to appear in court on Friday.
    """
    if mention <= group.last:
        return mention < group.first and is_due(words, mention)
    lemma = words.lemma[group.head]
    if lemma in _CONSIDERS:
        return words.low[mention - 1] == "for"
    if lemma in _READIES:
        return words.tag[group.last : group.last + 2] == x.TO + x.BASE and words.low[mention - 1] not in ("for", "from")
    rules_out = lemma == "rule" and words.low[group.last : group.last + 1] == ("out",)
    return (rules_out and words.low[mention - 1] in _TILL) or (group.modal in ("must", "shall") and not group.perfect)


def is_due(words: Words, mention: int) -> bool:
    """Whether a date only says when what an aside describes is due: the dam, due to open in 2023, is unfinished."""
    start = words.tag.rfind(x.COMMA, 0, mention) + 1
    return start > 0 and words.low[start] == "due" and words.tag[mention + 1 : mention + 2] == x.COMMA


def superseded(words: Words, clause: Clause) -> bool:
    """Whether a plan came to nothing or was another one at first: was to have met, originally scheduled for 3 May."""
    group = clause.group
    assert group is not None
    if group.future and (group.past if words.low[group.head] == "have" else group.perfect):
        return True  # was to have its reading; not: is to have it
    if (group.future or words.lemma[group.head] == "be") and clause.subject is not None and not group.negated:
        about = frozenset(words.low[slice(*clause.subject)])
        if not (_AT_FIRST.isdisjoint(about) or _PLAN.isdisjoint(about)):
            return True  # the original plan was to open it in May
    before = words.low[max(0, group.head - 1) : group.head]
    planned = group.passive and words.lemma[group.head] in _PLANNED_PASSIVE and _forward(words, clause, group.last)
    return planned and before in (("originally",), ("initially",), ("previously",), ("first",))


_AT_FIRST = frozenset("original initial earlier first".split())
_PLAN = frozenset("plan plans schedule timetable target intention idea proposal".split())
_FORGOES = frozenset("abandon drop scrap shelve axe ditch cancel withdraw".split())


def forgone(words: Words, clause: Clause, place: int) -> bool:
    """Whether a date to come is that of what somebody gave up or refused: voted not to close it on 3 June; dropped its
    plan to close it on 3 June.
    """
    group = clause.group
    if group is None or place <= group.last or x.TO not in words.tag[group.last : place]:
        return False
    to = words.tag.index(x.TO, group.last)
    if not {x.COMMA, x.COORD}.isdisjoint(words.tag[to:place]):
        return False
    dropped = words.lemma[group.head] in _FORGOES and not _PLAN.isdisjoint(words.low[group.last : to])
    return (words.low[to - 1] == "not" and not group.negated) or dropped


def of_hope(words: Words, clause: Clause, mention: int) -> bool:
    """Whether a date is that of what is only hoped, feared or talked of: hopes of a deal by May; talk of a strike on
    3 May. "There was" tells no more of it.
    """
    group, subject = clause.group, clause.subject
    if group is None or subject is None or clause.inherited:
        return False
    first = subject[0]
    if mention > group.first:
        if words.low[first] != "there" or words.lemma[group.head] != "be":
            return False
        first = group.last
    elif words.low[first] in _HOPES:
        return True
    hopes = (i for i in range(first, mention - 2) if words.low[i] in _HOPES and words.low[i + 1] in ("of", "for"))
    return next(hopes, -1) >= 0

"""The subject of a clause that has none of its own: that of the clause around it, or of what was planned."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims import lexicon as x
from timeline.claims.groups import NOMINAL, Group
from timeline.claims.nouns import Range, first_np
from timeline.claims.pending import Clause as Clause
from timeline.claims.pending import Open
from timeline.claims.tokens import Words

_NOMINATIVE = frozenset("i we he she they".split())


def pronoun_behind(words: Words, subject: Range, group: Group) -> Range | None:
    """The pronoun right before a verb, behind a comma that ends what opens the clause, describes its subject or calls
    somebody: As a precaution, we closed; A clerk's son, he left; Dear Anna, we came.
    """
    at = group.first - 1
    if subject[1] == at + 1 and words.low[at] in _NOMINATIVE and words.low[subject[0] - 1] == "as" and subject[0]:
        return at, at + 1  # as a doctor I have seen it
    alone = at > subject[1] and words.low[at] in _NOMINATIVE and words.tag[at - 1] == x.COMMA
    return (at, at + 1) if alone and subject[1] == at - 1 else None


def interrupted(words: Words, found: Sequence[Open], current: int) -> Range | None:
    """The subject of the clause that a participle interrupts before its verb: the mayor, being ill, resigned."""
    clause = found[current]
    outer = found[clause.parent] if clause.parent >= 0 else None
    if clause.kind != "participle" or outer is None or outer.group is not None:
        return None
    return first_np(words, [(max(outer.ranges[0][0], outer.body), clause.ranges[0][0])])


_DEEDS = x.EVENT_NOUNS | x.WRITINGS | frozenset("plan proposal scheme offer bid project deal motion contract".split())
_DONE_TO_DEEDS = frozenset(
    "agree approve announce sign adopt propose schedule plan file publish launch hold make pass draft submit table "
    "reach strike issue present reject withdraw set call".split()
)


def of_plan(words: Words, found: Sequence[Open], clause: Open) -> Range | None:
    """The plan or writing that a participle between commas is said of, and no noun nearer to it: a plan to merge with a
    larger firm, agreed in May, was dropped.
    """
    group, at = clause.group, clause.ranges[0][0]
    outer = found[clause.parent] if clause.kind == "reduced" and clause.parent >= 0 else None
    if group is None or outer is None or outer.group is not None or words.tag[at - 1] != x.COMMA:
        return None
    head = first_np(words, [(max(outer.ranges[0][0], outer.body), at)])
    if head is None or words.low[head[1] - 1] not in _DEEDS or words.lemma[group.head] not in _DONE_TO_DEEDS:
        return None
    return head


_OF_TWO = frozenset("merger marriage wedding union alliance partnership amalgamation combination engagement".split())


def of_union(words: Words, found: Sequence[Open], clause: Open) -> Range | None:
    """What joins two, of which a participle between commas is said and not of the two: the merger of Lund and Kolm,
    blocked in 2022, was approved.
    """
    at = clause.ranges[0][0]
    outer = found[clause.parent] if clause.kind == "reduced" and clause.parent >= 0 else None
    if outer is None or outer.group is not None or words.tag[at - 1] != x.COMMA:
        return None
    head = first_np(words, [(max(outer.ranges[0][0], outer.body), at - 1)])
    if head is None or head[1] != at - 1:
        return None
    noun = next((i for i in range(*head) if words.tag[i] == x.NOUN), head[0])
    joins = words.low[noun] in _OF_TWO and words.low[noun + 1] in ("of", "between")
    return head if joins and "and" in words.low[noun:at] else None


_PERSON = frozenset("he she who".split())


def predicated(words: Words, found: Sequence[Open], clause: Open) -> Range | None:
    """Of whom it is said that he is somebody of whom a clause tells more: Lund was [a pilot who had fled in 2011]."""
    outer = found[clause.parent] if clause.opener == "who" and clause.parent >= 0 else None
    if outer is None or outer.group is None or outer.subject is None or clause.subject is None:
        return None
    group, first = outer.group, outer.subject[0]
    said = words.tag[group.head] == x.BE and not (group.negated or group.modal or group.passive)
    if not said or clause.subject[0] != group.last or words.tag[group.last] != x.DET:
        return None
    if not {x.PREP, x.TO}.isdisjoint(words.tag[slice(*clause.subject)]):
        return None  # a fan of the singer, who died
    named = words.tag[first] == x.NAME and words.tag[first + 1] not in (x.NOUN, x.POSS)  # no Ulm case, no Lund's ship
    return outer.subject if named or words.low[first] in _PERSON else None


_TAKES_PLACE = frozenset("begin start open end finish conclude resume last".split())


def of_occasion(words: Words, found: Sequence[Open], clause: Open) -> Range | None:
    """The occasion in front that a "which" between commas is said of, as it began or was due to: the trial of a man
    accused of bribery, which began on Monday, was put off.
    """
    group, at = clause.group, clause.ranges[0][0]
    outer = next((c for c in found if c.group is None), None)
    if group is None or outer is None or clause.opener != "which" or words.tag[at - 1] != x.COMMA:
        return None
    due = words.low[group.last : group.last + 2] == ("due", "to")
    due = due and not _TAKES_PLACE.isdisjoint(words.lemma[group.last + 2 : group.last + 3])
    if not due and words.lemma[group.head] not in _TAKES_PLACE:
        return None
    head = first_np(words, [(max(outer.ranges[0][0], outer.body), at)])
    return head if head is not None and words.low[_head(words, head)] in x.OCCASIONS else None


def _head(words: Words, phrase: Range) -> int:
    """The last word of a noun phrase before what a preposition adds to it."""
    cut = words.tag.find(x.PREP, *phrase)
    return (cut if cut > phrase[0] else phrase[1]) - 1


def listed(words: Words, subject: Range | None, group: Group) -> Range | None:
    """What a relative clause hangs on with what is joined to it, where its verb wants several: both who were."""
    if subject is None or words.low[group.first] not in ("were", "are", "have"):
        return subject
    first = subject[0]
    if first < 2 or words.low[first] not in ("a", "an") or words.low[first - 1] != "and":
        return subject
    before = first - 1
    while before > 0 and words.tag[before - 1] in NOMINAL:
        before -= 1
    return (before, subject[1]) if before < first - 1 else subject


def adds(words: Words, clause: Open, outer: Open) -> bool:
    """Whether a participle goes on with the clause around what was said: he said there was a fire, adding that it ….

    So does any verb behind "there is", which does nothing: and warned that it ….
    """
    if clause.group is None or outer.subject is None or outer.parent < 0:
        return False
    there = words.low[outer.subject[0]] == "there" and clause.kind in ("participle", "coordinate")
    return there or (
        clause.kind == "participle" and outer.kind == "reported" and words.lemma[clause.group.head] == "add"
    )


_SHOWS = frozenset("show indicate suggest reveal".split())


def shows(words: Words, found: Sequence[Open], clause: Open, outer: Open) -> bool:
    """Whether an aside says what bears a statement out, and a verb behind it goes on with the statement: the firm knew
    of it, letters show, but did nothing; two men were held, police said, and were charged.
    """
    group, first = outer.group, outer.ranges[0][0]
    if clause.kind != "coordinate" or group is None or outer.parent < 0 or group.passive or group.modal:
        return False
    between = words.tag[first - 1 : first] == words.tag[group.last : group.last + 1] == x.COMMA
    if not between or group.last + 1 != clause.ranges[0][0] or clause.group is None:
        return False
    told, lemma = found[outer.parent].group, words.lemma[group.head]
    alike = told is not None and told.passive and clause.group.passive and clause.group.finite
    return lemma in _SHOWS or (alike and (lemma in x.REPORTING or lemma == "find"))

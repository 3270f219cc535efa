"""The predicate of a title with a finite verb that agrees with its subject: filed on Wednesday → was filed."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.claims import lexicon as x
from timeline.claims import verbs
from timeline.claims.clauses import Clause
from timeline.claims.designations import is_plural
from timeline.claims.nouns import Range
from timeline.claims.tokens import Words
from timeline.claims.trimming import render


def without_pronoun(words: Words, clause: Clause, body: list[int]) -> list[int]:
    """The words behind a subject that stands elsewhere: without the pronoun between it and the verb."""
    group = clause.group
    return [i for i in body if group is None or i >= group.first or words.tag[i] != x.REL]


def finite_predicate(words: Words, clause: Clause, body: list[int], names: Mapping[int, str]) -> str:
    """The predicate with a finite verb: filed on Wednesday → was filed; releasing → released."""
    group = clause.group
    if group is None:
        return render(words, body, names)
    if body and words.tag[body[0]] != x.NAME and words.text[body[0]].istitle():
        names = {**names, body[0]: names.get(body[0], words.low[body[0]])}
    if not group.finite and words.low[group.head] == "dated":
        return ""  # its date says no more: Directive 12, dated 3 May
    if not group.finite and words.low[group.first] == "having" and not group.passive:  # having lost the case
        said = {**names, group.head: verbs.past_of(words.lemma[group.head])}
        return render(words, [i for i in body if not group.first <= i < group.head], said)
    if words.low[group.first] == "having":
        return render(words, body, {**names, group.first: "had"})
    if words.low[group.first] == "being" and group.first in body:
        return render(words, body, {**names, group.first: "were" if is_several(words, clause.subject) else "was"})
    if not group.finite and words.tag[group.head] == x.PART:
        return ("were " if is_several(words, clause.subject) else "was ") + render(words, body, names)
    if not group.finite and words.tag[group.head] in (x.ING, x.BASE):
        verb = verbs.past_of(words.lemma[group.head])
        return render(words, body, {**names, group.head: verb})
    return render(words, body, names)


def is_several(words: Words, subject: Range | None) -> bool:
    """Whether a subject is of several: its head noun, the last before a preposition, is a plural."""
    if subject is None:
        return False
    head = ""
    for i in range(*subject):
        if words.tag[i] in (x.PREP, x.COMMA) and head and not (words.low[i] == "of" and head in _SHARES):
            break
        one = words.low[subject[0]] in ("a", "an") and words.tag[i + 1] in (x.ADJ, x.NOUN)  # a rare and small ship
        if (
            words.tag[i] == x.COORD
            and words.low[i] == "and"
            and not one
            and not _OWNING.intersection(words.low[i : subject[1]])
        ):
            return True  # but: Orbis and Lund's plan
        if words.tag[i] in (x.NOUN, x.PRON, x.NUM):
            head = words.low[i]
        if words.low[i] in _SEVERAL and words.tag[i + 1 : i + 2] == x.NAME:
            return True  # two Libyans
        if words.tag[i] == x.NAME and i > subject[0] and words.tag[i - 1] == x.NUM and words.low[i].endswith("s"):
            return True  # 2,000 Britons
    return head in _SEVERAL_ALWAYS or (is_plural(head) and not head.endswith("'s"))


_OWNING = frozenset({"'s", "’s"})
_SEVERAL_ALWAYS = frozenset("police cattle they these those".split())
_SHARES = frozenset("half most majority third quarter number".split())
_SEVERAL = frozenset("two three four five six seven eight nine ten several many few".split())

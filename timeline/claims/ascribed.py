"""Dates that belong to a noun of a clause and not to its verb: those of documents, appositions, what is denied."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.tokens import Words

_BY_LETTER = frozenset(
    "warn tell ask order demand inform notify write resign request announce declare promise apologise apologize "
    "complain threaten instruct appoint dismiss propose offer accept reject decline refuse confirm admit deny".split()
)


def by_document(words: Words, clause: Clause, i: int) -> bool:
    """Whether something was done by the document that a date belongs to: warned them in a letter dated 3 May."""
    group = clause.group
    j = i - 2
    while j > clause.first and words.tag[j] in (x.NOUN, x.NAME, x.ADJ, x.DET, x.POSS):
        j -= 1
    if words.tag[j] != x.PREP or group is None:
        if group is not None and group.passive and words.lemma[group.head] not in _MADE and i < group.first:
            return False  # his letter dated 3 May was rejected: later
        return clause.subject is not None and clause.subject[0] <= i < clause.subject[1] + 2
    told = i < group.first or words.lemma[group.head] in _BY_LETTER
    return words.low[j] in ("by", "through", "via", "under") or (words.low[j] == "in" and told)


def to_noun(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date belongs to what describes a name: Pell, by then old, left; Dr Roth, head since 2018."""
    low, tag = words.low, words.tag
    if clause.group is None or i < 2:
        return False
    if _denied(words, clause, i) or _dates_writing(words, clause, i):
        return True
    if low[i - 1 : i + 1] == ("by", "then"):
        return tag[i - 2] == x.COMMA and i < clause.group.first and tag[i + 1] != x.COMMA
    if low[i - 1] == "since" and i < clause.group.first and tag[i + 1] == x.COMMA:
        return x.COMMA in tag[clause.first : i]  # the limits, in force since May, were lifted
    j = i - 2
    while j > clause.group.last and tag[j] in (x.NOUN, x.NAME, x.ADJ, x.DET, x.POSS):
        j -= 1
    return low[i - 1] in ("since", "from", "until") and clause.group.last <= j < i - 2 and tag[j] == x.COMMA


def _denied(words: Words, clause: Clause, i: int) -> bool:
    """Whether it is denied that a date is the one: on 13 October and not on 29 September."""
    assert clause.group is not None
    before = words.low[max(0, i - 3) : i]
    return i > clause.group.last and before[-2:-1] == ("not",) and before[:1] in (("and",), (",",), ("but",))


def _dates_writing(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date between commas repeats "the date of" something: up to the date of the report, 10 March."""
    assert clause.group is not None
    if words.tag[i - 1] != x.COMMA or i < clause.group.last:
        return False
    j = i - 2
    while j > clause.group.last and words.tag[j] in (x.NOUN, x.NAME, x.ADJ, x.DET, x.POSS):
        j -= 1
    return words.low[j - 1 : j + 1] in (("date", "of"), ("day", "of"))


# What is done to a writing on its date.
_MADE = frozenset("sign issue send write file publish serve execute conclude seal draft submit make enter post".split())

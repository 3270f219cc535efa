"""Dates that stand in one clause and are of the next: before an inserted speaker, a description, "in which"."""

from __future__ import annotations

from timeline.claims import clauses, means
from timeline.claims import lexicon as x
from timeline.claims.lines import Line
from timeline.claims.neighbours import before_phrase

_ASIDE = frozenset({"relative", "reduced", "participle"})
_WHEN = frozenset("in on during".split())
_SPOKEN = x.SAYING | frozenset("tell recall testify recount relate".split())
_TOLD = frozenset("tell".split())
_LONGEST = 4  # words of the person to whom something was told


def later_clause(line: Line, n: int, i: int) -> int:
    """The clause that the date at `i`, a word of clause `n`, is of where that is a later one, else 0.

    Last night, in a room [that smelled of soup], they voted; in an email of 3 May [in which] she wrote; on Tuesday,
    [a neighbour told the paper,] the wall fell; the winter [in which] the river froze.
    """
    clause, words = line.clauses[n], line.words
    behind = line.clauses[n + 1] if n + 1 < len(line.clauses) else None
    if behind is None or behind.group is None or not behind.group.finite:
        return 0
    if (i in line.places and written_in(line, behind, line.places.index(i))) or _antecedent(line, behind, i):
        return n + 1
    if _inserted(line, n, i):
        return n + 1
    if clause.group is not None or n or i - clause.first > 1 or x.COMMA not in words.tag[i : i + 2]:
        return 0
    to = next((m for m in range(n + 1, len(line.clauses)) if line.clauses[m].kind not in _ASIDE), 0)
    group = line.clauses[to].group
    return to if line.clauses[to].kind == "main" and group is not None and group.finite else 0


def written_in(line: Line, clause: clauses.Clause, k: int) -> bool:
    """Whether a clause tells what stands in a writing, or was done by it, whose date is right before it: a letter of
    3 May in which she asked for money; the order of the judge dated 3 May, by which she refused it.
    """
    words, i, group = line.words, line.places[k], clause.group
    opens = i + 1 + (words.tag[i + 1 : i + 2] == x.COMMA)
    link = words.low[opens : opens + 2]
    inside = clause.kind == "relative" and clause.first in (i + 1, opens) and link in (_IN_WHICH, _BY_WHICH)
    if not inside or group is None or not group.past or i < 2 or words.low[i - 1] not in ("of", "dated"):
        return False
    noun = i - 2
    while noun > 1 and words.tag[noun] == x.NAME:
        noun -= 1
    noun -= words.low[noun] in ("of", "from", "by") and noun < i - 2  # the order of HHJ Lund dated 3 May
    writing = words.low[noun].rsplit(None, 1)[-1]
    return writing in x.WRITINGS or (link == _BY_WHICH and writing in x.DEEDS)


_IN_WHICH = ("in", "which")
_BY_WHICH = ("by", "which")


def of_writing(line: Line, clause: clauses.Clause) -> bool:
    """Whether a participle only tells when the writing was sent by which the outer clause's act was done: resigned in
    an e-mail sent on 3 May.
    """
    words, group, at = line.words, clause.group, clause.first
    outer = line.clauses[clause.parent] if clause.parent >= 0 else None
    if group is None or outer is None or outer.group is None or words.lemma[group.head] not in _SENT or at < 3:
        return False
    acts = outer.group.finite and outer.group.past and not (outer.group.modal or outer.group.perfect)
    by = before_phrase(words.tag, at - 2)
    dated = any(outer.first <= i < at for i in line.places)
    sent = words.low[at - 1] in x.WRITINGS and words.low[by] in _BY and by >= outer.group.last
    return acts and not dated and sent and (words.low[by] != "in" or means.writes(words, outer, by))


_SENT = frozenset("send receive issue publish post write submit release file make date".split())
_BY = frozenset("in by with via".split())


def _antecedent(line: Line, clause: clauses.Clause, i: int) -> bool:
    """Whether a clause tells what happened on a date that is only named: they recall the Friday on which the mill fell.

    Not where the date also tells when the outer clause's event was: died in the winter in which the river froze.
    """
    words = line.words
    if clause.kind != "relative" or clause.first != i + 1 or clause.group is None or not clause.group.past:
        return False
    if words.low[i + 2 : i + 3] != ("which",) or words.low[i + 1] not in _WHEN:
        return False
    first = i - (words.tag[i - 1] == x.DET)
    return first > 0 and words.low[first - 1] not in _WHEN


def _inserted(line: Line, n: int, i: int) -> bool:
    """Whether a clause is only who says what follows, between a date and what that dates: on Tuesday, she said, he."""
    clause, words = line.clauses[n], line.words
    group, subject, behind = clause.group, clause.subject, line.clauses[n + 1]
    if group is None or subject is None or not group.finite or words.lemma[group.head] not in _SPOKEN:
        return False
    if n or not i < subject[0] - 1 or words.tag[subject[0] - 1] != x.COMMA or words.tag[clause.last - 1] != x.COMMA:
        return False
    if behind.kind != "main" or behind.inherited or behind.subject is None or behind.first != clause.last:
        return False
    told = range(group.last, clause.last - 1)
    heard = words.lemma[group.head] in _TOLD and not group.passive and len(told) <= _LONGEST
    nominal = all(words.tag[k] in (x.DET, x.NOUN, x.NAME, x.POSS, x.OBJ, x.ADJ) for k in told)
    return not told or (heard and nominal)

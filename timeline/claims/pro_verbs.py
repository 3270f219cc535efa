"""What "did" stands for behind "as" and "which", whose title says the deed again: Orbis raised fares, as Lund did in
2003; it closed the yard, which Lund had done in 1997.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.claims import lexicon as x
from timeline.claims import verbs
from timeline.claims.clauses import Clause
from timeline.claims.objects import taken_up
from timeline.claims.tokens import Words

_ENDS = ("", x.TIMEX, x.PREP, x.STOP, x.COMMA, x.ADV, x.SUB)
_COMPARING = frozenset("as so more less fewer than such".split())
_OWNED = frozenset("his her its their my our your".split())


def spelt_out(
    words: Words, clauses: Sequence[Clause], clause: Clause, names: Mapping[int, str]
) -> tuple[Clause, dict[int, str]]:
    """The clause that gives the title of one, with the deed in place of "did" and what "it" takes up behind a second
    verb: the clause itself or the other; `names`, and the words to be said otherwise, by their place.
    """
    told, other = _with_deed(words, clauses, clause) or (clause, taken_up(words, clauses, clause))
    return told, {**other, **names}


def _with_deed(words: Words, clauses: Sequence[Clause], clause: Clause) -> tuple[Clause, dict[int, str]] | None:
    """None where a clause has another verb, or where the deed would not be the same: raised his fares, as did."""
    group, outer = clause.group, _deed(words, clauses, clause)
    if group is None or outer is None or outer.group is None or clause.subject is None or clause.inherited:
        return None
    head = outer.group.head
    plain = not outer.group.passive and words.tag[head] in (x.PAST, x.PRES, x.BASE, x.PART)
    behind = [words.low[i] for a, b in outer.ranges for i in range(max(a, head + 1), b)]
    plain = plain and x.TO not in {words.tag[i] for a, b in outer.ranges for i in range(a, b)}  # agreed to pay
    if not plain or words.lemma[head] in ("be", "have", "do") or not (_COMPARING | _OWNED).isdisjoint(behind):
        return None
    ranges = tuple((max(a, head), b) for a, b in outer.ranges if b > head)
    said = replace(outer.group, first=head, last=head + 1, finite=True, negated=False, modal="", future=False)
    told = Clause("coordinate", ranges, said, clause.subject, "", clause.parent, inherited=True)
    lemma = words.lemma[head]
    return told, {head: f"did not {lemma}" if group.negated else verbs.past_of(lemma)}


def _deed(words: Words, clauses: Sequence[Clause], clause: Clause) -> Clause | None:
    """The clause whose deed "did" stands for: the one that "as" or "which" hangs on, or that follows on the first."""
    group = clause.group
    if group is None or words.lemma[group.head] != "do" or not group.past or group.modal:
        return None
    alone = words.tag[group.last : group.last + 1] in _ENDS and words.tag[group.head] in (x.DO, x.PART, x.PAST)
    like = clause.kind == "subordinate" and clause.opener == "as"
    which = clause.kind == "relative" and clause.opener == "which" and words.tag[clause.first - 1] == x.COMMA
    if not alone or not (like or (which and clause.subject and clause.subject[0] > clause.first)):
        return None
    if clause.first == 0:
        return next((c for c in clauses if c.kind == "main" and c.first > clause.first), None)
    return clauses[clause.parent] if 0 <= clause.parent < len(clauses) else None

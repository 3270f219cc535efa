"""Clauses of a tagged sentence: where each begins, its verb, its subject, how it hangs on the others.

A shallow parse from left to right: verb groups first, then what opens the clause of each (a relative pronoun, a
conjunction, a comma after which a verb stands, a participle after a noun). A clause that was interrupted before its
verb ("The clerk, who had written it, resigned") is resumed, so that its words are several ranges.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from timeline.claims import lexicon as x
from timeline.claims.groups import NOMINAL as _NP
from timeline.claims.groups import Group, groups, inverts
from timeline.claims.nouns import Range, antecedent, first_np, subject_start, with_apposition
from timeline.claims.tokens import Words


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause; ranges are of words. `kind`: main, coordinate, subordinate, relative, reported, participle, reduced."""

    kind: str
    ranges: tuple[Range, ...]
    group: Group | None
    subject: Range | None
    opener: str = ""  # the conjunction or relative pronoun, lower case
    parent: int = -1  # the clause it hangs on, by place in the list
    inherited: bool = False  # the subject is another clause's

    @property
    def first(self) -> int:
        """Its first word."""
        return self.ranges[0][0]

    @property
    def last(self) -> int:
        """One past its last word."""
        return self.ranges[-1][1]


@dataclass(slots=True)
class _Open:
    kind: str
    ranges: list[Range]
    group: Group | None = None
    subject: Range | None = None
    opener: str = ""
    parent: int = -1
    inherited: bool = False
    body: int = field(default=0)  # first word after the opener

    def close(self) -> Clause:
        ranges = tuple(r for r in self.ranges if r[1] > r[0])
        return Clause(self.kind, ranges, self.group, self.subject, self.opener, self.parent, self.inherited)


_VERBS = frozenset({x.PAST, x.PRES, x.PART, x.MODAL, x.HAVE, x.BE, x.DO})


def parse(words: Words) -> list[Clause]:
    """The clauses of a sentence in the order of their first words; one without a group where there is no verb.

    What stands on either side of a semicolon is read by itself where both sides have a verb.
    """
    if ";" not in words.low:
        return _parse(words)
    found: list[Clause] = []
    for first, last in _statements(words):
        here = [_moved(c, first, len(found)) for c in _parse(words.part(first, last))]
        if here and here[0].subject is None and here[0].group is not None:  # born in 1921; died in 2016
            before = next((c.subject for c in reversed(found) if c.subject is not None), None)
            here[0] = replace(here[0], subject=before, inherited=before is not None)
        found += here
    return found


def _statements(words: Words) -> list[Range]:
    """The stretches of a sentence between semicolons, each with a verb where the sentence has one at all."""
    ends = [i + 1 for i, low in enumerate(words.low) if low == ";" and i + 1 < len(words)]
    out: list[Range] = []
    first = 0
    for last in [*ends, len(words)]:
        if any(tag in _VERBS for tag in words.tag[first:last]):
            out.append((first, last))
        elif out:
            out[-1] = (out[-1][0], last)
        else:
            continue
        first = last
    return out or [(0, len(words))]


def _moved(clause: Clause, by: int, places: int) -> Clause:
    """A clause whose words begin `by` words later, in a list that has `places` clauses before it."""
    if not by:
        return clause
    group = clause.group
    return replace(
        clause,
        ranges=tuple((a + by, b + by) for a, b in clause.ranges),
        group=group._replace(first=group.first + by, last=group.last + by, head=group.head + by) if group else None,
        subject=(clause.subject[0] + by, clause.subject[1] + by) if clause.subject else None,
        parent=clause.parent + places if clause.parent >= 0 else -1,
    )


def _parse(words: Words) -> list[Clause]:
    found = [_Open("main", [(0, 0)])]
    current = 0
    previous_end = 0
    for group in groups(words):
        kind, start, body = _opening(words, group, previous_end, found, current)
        if kind == "main" and found[0].group is None and found[current].group is not None and _bare(words, found[0]):
            kind = "resume"  # Hours after the vote, …: the clause of the first words
        if kind == "resume":
            current = _resume(found, current, start)
            found[current].group = group
        elif found[current].group is None and kind == "main":
            found[current].group = group
        elif found[current].group is None and start <= _content_start(words, found[current]):
            found[current].kind, found[current].group = kind, group
            found[current].opener, found[current].body = words.low[start] if body > start else "", body
        else:
            _stop(found[current], start)
            opener = words.low[start] if body > start else ""
            found.append(_Open(kind, [(start, start)], group, None, opener, current, False, body))
            current = len(found) - 1
        previous_end = group.last
        _set_subject(words, found, current)
        first = found[current].ranges[-1][0]
        found[current].ranges[-1] = (first, group.last)
        _grow(found, current, len(words))
    _borrow(found)
    return [c.close() for c in found if any(b > a for a, b in c.ranges)]


def _borrow(found: list[_Open]) -> None:
    """Gives an opening participle the subject of the clause behind it: Elected in 2016, she resigned."""
    for n, clause in enumerate(found):
        opening = clause.group is not None and (not clause.group.finite or clause.kind == "coordinate")
        if clause.subject is None and opening:
            later = (c.subject for c in found[n + 1 :] if c.subject is not None and not c.inherited)
            clause.subject = next(later, None)
            clause.inherited = clause.subject is not None


def _bare(words: Words, clause: _Open) -> bool:
    """Whether a clause so far is a date or an adverb only."""
    return all(
        words.tag[i] in (x.TIMEX, x.ADV, x.NUM, x.PREP, x.COMMA, x.DET) for a, b in clause.ranges for i in range(a, b)
    )


def _grow(found: list[_Open], current: int, end: int) -> None:
    """The current clause runs to the end of the sentence until another one stops it."""
    first = found[current].ranges[-1][0]
    found[current].ranges[-1] = (first, end)


def _stop(clause: _Open, at: int) -> None:
    first, last = clause.ranges[-1]
    clause.ranges[-1] = (first, max(first, min(last, at) if last else at))


def _content_start(words: Words, clause: _Open) -> int:
    at = clause.ranges[-1][0]
    while at < len(words) and words.tag[at] in (x.QUOTE, x.ADV, x.COMMA, x.COORD):
        at += 1
    return at


def _resume(found: list[_Open], current: int, start: int) -> int:
    """The nearest clause that still lacks its verb goes on at `start`."""
    for i in range(len(found) - 1, -1, -1):
        if found[i].group is None:
            _stop(found[current], start)
            found[i].ranges.append((start, start))
            return i
    return current


def _opening(
    words: Words, group: Group, previous_end: int, found: Sequence[_Open], current: int
) -> tuple[str, int, int]:
    """How the clause of a group begins: its kind, its first word, the first word after its opener."""
    if not group.finite or _inverted_speech(words, group):
        return _participle_opening(words, group, previous_end)
    top = found[current]
    pending = any(c.group is None for c in found)
    for j in range(group.first - 1, previous_end - 1, -1):
        tag, low = words.tag[j], words.low[j]
        if tag == x.REL:
            start = j - 1 if j > previous_end and words.tag[j - 1] == x.PREP else j
            return "relative", start, j + 1
        if tag == x.SUB and low != "than" and not _governs_noun(words, j, group.first):
            return _subordinate(words, j, previous_end)
        if tag == x.COORD and (previous_end > 0 or top.group is not None):
            if words.lemma[group.head] in x.SAYING and (comma := _comma_before(words, j, previous_end)):
                return "main", comma, comma
            return "coordinate", j, j + 1
        if tag == x.STRONG:
            return ("main", j + 1, j + 1) if top.group is not None else ("main", top.ranges[-1][0], 0)
        if tag == x.COMMA and previous_end > 0:
            answer = _comma(words, group, j, previous_end, top, pending)
            if answer is not None:
                return answer
    if previous_end == 0:
        return "main", 0, 0
    nested = top.group is not None and top.kind in ("relative", "reduced", "participle", "reported")
    if pending and nested and not any(words.tag[k] == x.PRON for k in range(previous_end, group.first)):
        return "resume", group.first, group.first
    start = subject_start(words, group.first, previous_end)
    return ("reported" if _reports(words, top) else "relative"), start, start


def _inverted_speech(words: Words, group: Group) -> bool:
    """Whether the speaker stands behind the verb: "They knew," said the lead plaintiff."""
    after = words.tag[group.last] if group.last < len(words) else x.STOP
    quoted = group.first > 0 and words.tag[group.first - 1] == x.QUOTE
    return quoted and words.lemma[group.head] in x.SAYING and after in (x.NAME, x.DET, x.POSS, x.NOUN, x.PRON)


def _comma_before(words: Words, j: int, limit: int) -> int:
    """The word after the comma that only a noun phrase parts from a conjunction: …, the Globe and the Post wrote."""
    k = j - 1
    while k > limit and words.tag[k] in _NP:
        k -= 1
    return k + 1 if k >= limit and words.tag[k] == x.COMMA and k + 1 < j else 0


def _governs_noun(words: Words, j: int, verb: int) -> bool:
    """Whether a conjunction is a preposition here: after the vote, the board did; an hour after the walkout he left."""
    if words.low[j] == "as" and words.low[j - 1 : j] == ("such",):
        return True
    if words.low[j] not in ("after", "before", "since", "until", "till", "as", "than"):
        return False
    for k in range(j + 2, verb):
        opens = words.tag[k] in (x.PRON, x.DET, x.NAME, x.POSS, x.NOUN, x.NUM, x.ADJ)
        if words.tag[k] == x.PRON and words.tag[k - 1] in (x.NOUN, x.NAME, x.TIMEX, x.COMMA, x.CLOSE):
            return True
        if words.tag[k - 1] == x.COMMA and opens and words.tag[k - 2] in (x.NOUN, x.NAME, x.TIMEX, x.NUM, x.OBJ, x.SUB):
            return not any(words.tag[q] == x.COMMA for q in range(k, verb))
    return False


def _reports(words: Words, clause: _Open) -> bool:
    return clause.group is not None and words.lemma[clause.group.head] in x.SAYING


def _subordinate(words: Words, j: int, previous_end: int) -> tuple[str, int, int]:
    low = words.low[j]
    start = j
    while start > previous_end and low in ("after", "before", "when") and _measures(words, start - 1):
        start -= 1
    if low == "that":
        return "reported", j, j + 1
    return "subordinate", start, j + 1


def _measures(words: Words, i: int) -> bool:
    """Whether a word before "after" says how long after: just, shortly. Dates belong to the clause around."""
    return words.tag[i] in (x.ADV, x.NUM)


def _comma(
    words: Words, group: Group, j: int, previous_end: int, top: _Open, pending: bool
) -> tuple[str, int, int] | None:
    """A comma before a finite verb: the outer clause resumed, a list of verbs, or a new subject."""
    between = range(j + 1, group.first)
    bare = all(words.tag[k] in (x.ADV, x.TIMEX, x.PREP, x.CLOSE) for k in between)
    if bare and pending:
        return "resume", group.first, group.first
    if bare:
        for k in range(j - 1, previous_end, -1):  # … was founded, and its head, a banker, resigned
            own = words.tag[k] == x.COORD and words.tag[k + 1] in (x.DET, x.POSS, x.NAME, x.NOUN, x.PRON)
            if own and x.COMMA in words.tag[k:j]:
                return "coordinate", k, k + 1
        return "coordinate", j + 1, j + 1
    if top.group is None:
        return None
    k = j
    while k > previous_end and words.tag[k - 1] in (x.TIMEX, x.PREP, x.ADV, x.NUM):
        k -= 1
    if previous_end < k < j and words.tag[k - 1] in (x.STRONG, x.COORD):  # …; in 1993, the storm killed
        return "main", k, k
    earlier = [k for k in range(previous_end, j) if words.tag[k] == x.COMMA]
    start = j
    for k in earlier:  # a subject with an apposition: begin at the first comma that a subject can follow
        if words.tag[k + 1] in (x.NAME, x.DET, x.PRON, x.POSS, x.NOUN) and top.kind == "subordinate":
            start = k
            break
    return "main", start + 1, start + 1


def _participle_opening(words: Words, group: Group, previous_end: int) -> tuple[str, int, int]:
    """The beginning of a clause with a participle for a verb."""
    i = group.first
    if group.finite:
        return "main", i, i
    j = i - 1
    while j >= previous_end and words.tag[j] in (x.ADV, x.NEG):
        j -= 1
    before = words.tag[j] if j >= previous_end else x.STOP
    if before == x.SUB:
        return "subordinate", j, j + 1
    if before == x.COORD:
        return "coordinate", j, j + 1
    if words.tag[i] == x.ING:
        return "participle", j + 1, j + 1
    return "reduced", j + 1, j + 1


def _set_subject(words: Words, found: list[_Open], current: int) -> None:
    clause = found[current]
    group = clause.group
    assert group is not None
    if (clause.kind == "relative" and clause.body == group.first) or clause.kind == "reduced":
        clause.subject = antecedent(words, clause.ranges[0][0])
        return
    if _inverted_speech(words, group):
        clause.subject = first_np(words, [(group.last, len(words))])
        return
    own = None
    if group.finite:
        own = first_np(words, [(max(a, clause.body), min(b, group.first)) for a, b in _spans(clause, group)])
        if own is None and inverts(words, group.first):
            own = first_np(words, [(group.first + 1, group.head)])
    if own is not None:
        clause.subject = with_apposition(words, own, group.first)
        return
    outer = clause.parent
    while outer >= 0 and found[outer].subject is None:
        outer = found[outer].parent
    clause.subject = found[outer].subject if outer >= 0 else None
    clause.inherited = clause.subject is not None


def _spans(clause: _Open, group: Group) -> list[Range]:
    return [(a, b if b > a else group.first) for a, b in clause.ranges]

"""Clauses of a tagged sentence: where each begins, its verb, its subject, how it hangs on the others.

A shallow parse from left to right: verb groups first, then what opens the clause of each (a relative pronoun, a
conjunction, a comma after which a verb stands, a participle after a noun). A clause that was interrupted before its
verb ("The clerk, who had written it, resigned") is resumed, so that its words are several ranges.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.claims import lexicon as x
from timeline.claims.groups import NOMINAL as _NP
from timeline.claims.groups import Group, groups, inverts
from timeline.claims.tokens import Words

Range = tuple[int, int]
_LINKS = frozenset("of for in at on to with between from against".split())
_HEADS = frozenset({x.NOUN, x.NAME, x.NUM, x.PRON, x.OBJ})


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


def parse(words: Words) -> list[Clause]:
    """The clauses of a sentence in the order of their first words; one without a group where there is no verb."""
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
    nested = top.group is not None and top.kind in ("relative", "reduced", "participle")
    if pending and nested and not any(words.tag[k] == x.PRON for k in range(previous_end, group.first)):
        return "resume", group.first, group.first
    start = _subject_start(words, group.first, previous_end)
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


def _subject_start(words: Words, verb: int, limit: int) -> int:
    """The first word of the noun phrase before a verb."""
    j = verb
    while j > limit and words.tag[j - 1] in (x.ADV, x.TIMEX, x.NEG):
        j -= 1
    if j > limit and words.tag[j - 1] == x.PRON:
        return j - 1
    while j > limit and words.tag[j - 1] in (*_NP, x.PREP, x.TIMEX, x.CLOSE, x.OPEN):
        j -= 1
        if words.tag[j] == x.DET and not (j > limit and words.tag[j - 1] == x.PREP):
            break
    return j


def _set_subject(words: Words, found: list[_Open], current: int) -> None:
    clause = found[current]
    group = clause.group
    assert group is not None
    if (clause.kind == "relative" and clause.body == group.first) or clause.kind == "reduced":
        clause.subject = antecedent(words, clause.ranges[0][0])
        return
    if _inverted_speech(words, group):
        clause.subject = _first_np(words, [(group.last, len(words))])
        return
    own = None
    if group.finite:
        own = _first_np(words, [(max(a, clause.body), min(b, group.first)) for a, b in _spans(clause, group)])
        if own is None and inverts(words, group.first):
            own = _first_np(words, [(group.first + 1, group.head)])
    if own is not None:
        clause.subject = _with_apposition(words, own, group.first)
        return
    outer = clause.parent
    while outer >= 0 and found[outer].subject is None:
        outer = found[outer].parent
    clause.subject = found[outer].subject if outer >= 0 else None
    clause.inherited = clause.subject is not None


def _with_apposition(words: Words, subject: Range, verb: int) -> Range:
    """The subject with a name or description between commas before the verb."""
    between = words.tag[subject[1] : verb]
    if between[:1] == (x.COMMA,) and between[-1:] == (x.COMMA,) and len(between) < 16 and x.TIMEX not in between:
        return subject[0], verb - 1
    return subject


def _spans(clause: _Open, group: Group) -> list[Range]:
    return [(a, b if b > a else group.first) for a, b in clause.ranges]


def _first_np(words: Words, ranges: Sequence[Range]) -> Range | None:
    """The first noun phrase in the ranges that no preposition governs, with what hangs on it."""
    for first, last in ranges:
        i = first
        while i < last:
            tag = words.tag[i]
            if tag == x.PREP:  # skip the phrase: to the comma or past its noun
                i = _past_phrase(words, i, last)
                continue
            if tag in _HEADS or tag in _NP:
                end = _np_end(words, i, last)
                if any(words.tag[k] in _HEADS for k in range(i, end)):
                    return i, end
                i = end
                continue
            i += 1
    return None


def _past_phrase(words: Words, i: int, last: int) -> int:
    k = i + 1
    while k < last and words.tag[k] in (x.DET, x.ADJ, x.POSS, x.NUM, x.ADV):
        k += 1
    while k < last and words.tag[k] in (x.NOUN, x.NAME, x.TIMEX, x.POSS, x.NUM, x.OBJ):
        if k > i + 1 and words.tag[k] == x.NAME and words.tag[k - 1] == x.NOUN:
            break
        if k == i + 1 and words.tag[k] == x.TIMEX:  # on Friday police arrested …: the date is all of the phrase
            return k + 1
        k += 1
    return max(k, i + 1)


def _np_end(words: Words, i: int, last: int) -> int:
    """One past a noun phrase, `of` phrases and coordinated nouns included."""
    k = i
    while k < last:
        tag = words.tag[k]
        if (
            tag in _NP
            or tag in _HEADS
            or words.low[k] == "of"
            or tag in (x.OPEN, x.CLOSE)
            or (tag in (x.COORD, x.PREP) and k + 1 < last and words.tag[k + 1] in _NP)
        ):
            k += 1
        else:
            break
    return k


def antecedent(words: Words, at: int) -> Range | None:
    """The noun phrase that ends before `at`, commas and a preposition skipped."""
    j = at
    while j > 0 and words.tag[j - 1] in (x.COMMA, x.PREP, x.OPEN, x.CLOSE, x.QUOTE, x.TIMEX, x.STRONG):
        j -= 1
        if words.tag[j] == x.CLOSE:  # over the brackets
            while j > 0 and words.tag[j] != x.OPEN:
                j -= 1
    end = j
    while j > 0 and (words.tag[j - 1] in _NP or (words.low[j - 1] in _LINKS and j < end)):
        j -= 1
    while j > 1 and words.tag[j] == words.tag[j - 2] == x.NAME and words.low[j - 1] == "and":
        j -= 2  # Acme and Orbis's venture, announced …
    if j > 1 and words.tag[j] == x.DET and words.tag[j - 1] == x.COMMA and words.tag[j - 2] == x.NAME:
        j -= 2  # an apposition: Josiah Pell, a bridge-maker, who …
    return (j, end) if end > j and any(words.tag[k] in _HEADS for k in range(j, end)) else None

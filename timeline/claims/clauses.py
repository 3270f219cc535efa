"""Clauses of a tagged statement: where each begins, its verb, its subject, how it hangs on the others.

A shallow parse from left to right: verb groups first, then what opens the clause of each (a relative pronoun, a
conjunction, a comma after which a verb stands, a participle after a noun). A clause that was interrupted before its
verb ("The clerk, who had written it, resigned") is resumed, so that its words are several ranges.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims import lexicon as x
from timeline.claims.antecedents import antecedent
from timeline.claims.conjunctions import governs_noun
from timeline.claims.designations import HUMAN
from timeline.claims.groups import NOMINAL, groups
from timeline.claims.inherited import (
    adds,
    interrupted,
    listed,
    of_occasion,
    of_plan,
    of_union,
    predicated,
    pronoun_behind,
    shows,
)
from timeline.claims.inversions import inverts
from timeline.claims.neighbours import WITH_VERB
from timeline.claims.nouns import Range, first_np, with_apposition
from timeline.claims.openings import opening
from timeline.claims.pending import Clause as Clause
from timeline.claims.pending import Open
from timeline.claims.regrouping import regrouped
from timeline.claims.remarks import TELLS, inserted_speech, inverted_speech
from timeline.claims.tokens import Words

_BEHIND_VERBS = frozenset("abroad there here home away back together alone elsewhere overseas ago".split())
_COMING = frozenset("come go follow begin stand lie".split())


def parse(words: Words) -> list[Clause]:
    """The clauses of one statement in the order of their first words; one without a group where there is no verb."""
    return regrouped(words, _parse(words))


def _parse(words: Words) -> list[Clause]:
    found = [Open("main", [(0, 0)])]
    current = 0
    previous_end = 0
    for group in groups(words):
        kind, start, body = opening(words, group, previous_end, found, current)
        if kind in ("relative", "reduced") and (parted := _parted(words, found[current], start)):
            _stop(found[current], parted.ranges[0][0])
            if parted.kind == "main" and found[0].group is None and _bare(words, found[0]):
                found[0].ranges.append(parted.ranges[0])  # In March, when it rained, the fair planned for May was moved
                current = 0
            else:
                parted.parent = current
                found.append(parted)
                current = len(found) - 1
        if kind == "main" and found[current].group is None and (speaker := inserted_speech(words, group)):
            _stop(found[current], speaker)
            found.append(Open("main", [(speaker, speaker)], parent=current, body=speaker))
            current = len(found) - 1
        if kind == "main" and found[0].group is None and found[current].group is not None and _bare(words, found[0]):
            kind = "resume"  # Hours after the vote, …: the clause of the first words
        while kind == "resume" and start > previous_end and words.tag[start - 1] in (x.NEG, x.ADV):
            if words.low[start - 2 : start] == ("it", "all") or words.low[start - 1] in _BEHIND_VERBS:
                break  # what had started it all; those who had been there
            start -= 1  # the suit that he brought never saw a jury
        if kind == "resume":
            current = _resume(found, current, start)
            found[current].group = group
            _as_subordinate(words, found[current])
        elif found[current].group is None and kind == "main":
            labelled = words.low[body - 1 : body] == (":",)  # Entry 41: the judge granted it
            found[current].group, found[current].body = group, body if labelled else found[current].body
        elif found[current].group is None and start <= _content_start(words, found[current]):
            found[current].kind, found[current].group = kind, group
            found[current].opener, found[current].body = words.low[start] if body > start else "", body
        else:
            _stop(found[current], start)
            opener = words.low[start] if body > start else ""
            found.append(Open(kind, [(start, start)], group, None, opener, current, False, body))
            current = len(found) - 1
        previous_end = group.last
        _set_subject(words, found, current)
        first = found[current].ranges[-1][0]  # it runs to the end of the sentence until another one stops it
        found[current].ranges[-1] = (first, len(words.tag))
    _borrow(found)
    return [_closed(c, ranges) for c in found if (ranges := [r for r in c.ranges if r[1] > r[0]])]


def _as_subordinate(words: Words, clause: Open) -> None:
    """Mark a clause with a conjunction that was interrupted before its verb: When the yard sold in May reopened."""
    first = clause.ranges[0][0]
    assert clause.group is not None
    if clause.kind == "main" and words.tag[first] == x.SUB and not governs_noun(words, first, clause.group.first):
        clause.kind, clause.opener, clause.body = "subordinate", words.low[first], first + 1


def _parted(words: Words, clause: Open, at: int) -> Open | None:
    """The clause whose subject a relative clause or participle at `at` parts from its verb, None where there is none.

    The board met and the chairman, who had served since 2001, was removed; they say the man, who is 40, fled; when it
    rained, the match planned for May was moved.
    """
    aside = words.tag[at - 1 : at + 1] in (x.COMMA + x.REL, x.COMMA + x.PART)
    if clause.group is None or at < 3 or not (_resumes_behind(words, at) if aside else _verb_to_come(words, at)):
        return None
    done, noun = clause.group.last, at - aside
    k = noun - 1
    while k >= done and (words.tag[k] in NOMINAL or (words.low[k] == "of" and words.low[k - 1] in HUMAN)):
        k -= 1  # the pilots of the aircraft that fell
    if k + 1 == noun:
        return None
    joins = k >= done and words.tag[k] == x.COORD
    if joins and (words.tag[done:k] in _WHOLE or words.tag[k - 1] == x.COMMA):
        return Open("coordinate", [(k, at)], opener=words.low[k], body=k + 1)
    if k >= done and words.tag[k] == x.SUB:
        return Open("reported" if words.low[k] == "that" else "subordinate", [(k, at)], opener=words.low[k], body=k + 1)
    if k >= done and words.tag[k] == x.COMMA and clause.kind == "subordinate":
        return Open("main", [(k + 1, at)], body=k + 1)
    if k + 1 == done and words.lemma[clause.group.head] in TELLS:
        return Open("reported", [(done, at)], body=done)
    return None


def _resumes_behind(words: Words, at: int) -> bool:
    """Whether a verb follows on the comma that ends a relative clause."""
    close = words.tag.find(x.COMMA, at)
    return close > 0 and words.tag[close + 1 : close + 2] in (x.BE, x.HAVE, x.MODAL, x.PAST)


def _verb_to_come(words: Words, at: int) -> bool:
    """Whether a finite verb follows that is none of the participle or relative clause that begins at `at`."""
    verbs = 1 + (words.tag[at] == x.REL)
    for k in range(at, len(words)):
        tag = words.tag[k]
        inside = words.tag[k - 1] in (x.REL, x.PART, x.PAST)  # that he bought, who had sold it
        if tag == x.SUB and words.low[k] in WITH_VERB and words.tag[k + 1 : k + 2] != x.TIMEX:
            verbs += 1  # a man stabbed while he waited for a bus died
            continue
        inside = inside or words.tag[k - 1] == x.SUB
        if tag in (x.COMMA, x.STRONG, x.COORD, x.SUB, x.QUOTE) or (tag == x.PRON and not inside):
            return False
        verbs -= tag in (x.PAST, x.PRES, x.BE, x.HAVE, x.MODAL)
        if not verbs:
            return True
    return False


_WHOLE = ("", x.TIMEX, x.PREP + x.TIMEX, x.ADV, x.COMMA, x.PREP + x.TIMEX + x.COMMA)  # behind a verb without an object


def _closed(clause: Open, ranges: Sequence[Range]) -> Clause:
    subject, opener, parent = clause.subject, clause.opener, clause.parent
    return Clause(clause.kind, tuple(ranges), clause.group, subject, opener, parent, clause.inherited)


def _borrow(found: list[Open]) -> None:
    """Gives an opening participle the subject of the clause behind it: Elected in 2016, she resigned."""
    for n, clause in enumerate(found):
        opening = clause.group is not None and (not clause.group.finite or clause.kind == "coordinate")
        if clause.subject is None and opening:
            whole = (c for c in found[n + 1 :] if c.kind != "reduced" and not (c.kind == "relative" and c.opener))
            later = (c.subject for c in whole if c.subject is not None and not c.inherited)
            clause.subject = next(later, None)
            clause.inherited = clause.subject is not None


def _bare(words: Words, clause: Open) -> bool:
    """Whether a clause so far is a date or an adverb only: hours after; on 3 May, the day on."""
    return _only_dates(words, clause.ranges)


def _only_dates(words: Words, ranges: Sequence[Range]) -> bool:
    return all(_of_date(words, i) for a, b in ranges for i in range(a, b))


def _of_date(words: Words, i: int) -> bool:
    before = words.tag[i] == x.SUB and words.tag[i + 1 : i + 2] == x.TIMEX  # before dawn on Monday
    return before or words.tag[i] in _OF_DATES or words.low[i] in x.TIMES


_OF_DATES = frozenset({x.TIMEX, x.ADV, x.NUM, x.PREP, x.COMMA, x.DET})


def _stop(clause: Open, at: int) -> None:
    first, last = clause.ranges[-1]
    clause.ranges[-1] = (first, max(first, min(last, at) if last else at))


def _content_start(words: Words, clause: Open) -> int:
    at = clause.ranges[-1][0]
    while at < len(words) and words.tag[at] in (x.QUOTE, x.ADV, x.COMMA, x.COORD):
        at += 1
    return at


def _resume(found: list[Open], current: int, start: int) -> int:
    """The nearest clause that still lacks its verb goes on at `start`."""
    for i in range(len(found) - 1, -1, -1):
        if found[i].group is None:
            _stop(found[current], start)
            found[i].ranges.append((start, start))
            return i
    return current


def _set_subject(words: Words, found: list[Open], current: int) -> None:
    clause = found[current]
    group = clause.group
    assert group is not None
    if (clause.kind == "relative" and clause.body == group.first) or clause.kind == "reduced":
        clause.subject = listed(words, antecedent(words, clause.ranges[0][0]), group)
        aside = of_plan(words, found, clause) or of_union(words, found, clause) or of_occasion(words, found, clause)
        clause.subject = aside or predicated(words, found, clause) or clause.subject
        return
    if inverted_speech(words, group):
        clause.subject = first_np(words, [(group.last, len(words))])
        return
    own = None
    if group.finite:
        verb, body = group.first, clause.body
        ranges = [(max(a, body), min(b, verb) if b > a else verb) for a, b in clause.ranges]
        if len(ranges) > 1 and _only_dates(words, ranges[:-1]):
            own = first_np(words, ranges[-1:])
        own = own or first_np(words, ranges)
        if own is None and inverts(words, group.first):
            own = first_np(words, [(group.first + 1, group.head)])
        if own is None and clause.kind == "main" and words.lemma[group.head] in _COMING:
            behind = first_np(words, [(group.last, len(words))])  # then came the controls
            own = behind if behind is not None and behind[0] == group.last else None
    if own is None and words.tag[clause.body] == x.DET and clause.kind == "relative" and clause.body < group.first:
        own = clause.body, clause.body + 1  # some of which were lost
    if own is None and words.low[group.first - 1] in _POINTING and clause.kind == "main" and group.first:
        own = group.first - 1, group.first  # “That was it”
    if own is not None:
        own = pronoun_behind(words, own, group) or own
        clause.subject = with_apposition(words, own, group.first)
        return
    if clause.kind == "relative" and clause.opener in ("who", "which", "that"):
        clause.subject = antecedent(words, clause.ranges[0][0])  # who a month before was ill
        return
    outer = clause.parent
    while outer >= 0 and (
        found[outer].subject is None
        or _other_kind(clause, found[outer])
        or adds(words, clause, found[outer])
        or shows(words, found, clause, found[outer])
    ):
        outer = found[outer].parent
    clause.subject = found[outer].subject if outer >= 0 else interrupted(words, found, current)
    clause.inherited = clause.subject is not None


_POINTING = frozenset("that this these those".split())


def _other_kind(clause: Open, outer: Open) -> bool:
    """Whether a finite verb behind "and" goes on with no participle: was pushed by gains made in May and fell."""
    goes_on = clause.kind == "coordinate" and clause.group is not None and clause.group.finite
    return goes_on and outer.kind == "reduced" and outer.parent >= 0

"""How a clause begins: what stands before its verb, a relative pronoun, a conjunction, a comma, decides its kind."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims import contacts, joined_subjects
from timeline.claims import lexicon as x
from timeline.claims.commas import behind_comma
from timeline.claims.conjunctions import by_the_time, governs_noun, relative_opening, subordinate_opening
from timeline.claims.groups import NOMINAL, Group
from timeline.claims.inversions import unfulfilled
from timeline.claims.neighbours import before_phrase
from timeline.claims.nouns import OPENS_SUBJECT, subject_start
from timeline.claims.pending import Open, last_verb, resumes
from timeline.claims.remarks import inverted_speech
from timeline.claims.tokens import Words
from timeline.claims.valency import DONE_TO


def opening(words: Words, group: Group, previous_end: int, found: Sequence[Open], current: int) -> tuple[str, int, int]:
    """How the clause of a group begins: its kind, its first word, the first word after its opener."""
    if not group.finite or inverted_speech(words, group):
        kind, start, body = _participle_opening(words, group, previous_end)
        return ("coordinate" if _lists_passives(words, group, found[current]) else kind), start, body
    if unfulfilled(words, group.first):
        return "subordinate", group.first, group.first
    contact = contacts.begins(words, group, previous_end)
    return ("relative", contact, contact) if contact else _finite_opening(words, group, previous_end, found, current)


def _lists_passives(words: Words, group: Group, top: Open) -> bool:
    """Whether a participle behind a comma goes on with a passive: was arrested, questioned and released."""
    first, before = group.first, top.group
    if before is None or not before.passive or words.tag[first - 1] != x.COMMA or words.low[first] not in DONE_TO:
        return False
    behind = words.tag[group.last : group.last + 14]
    return top.kind != "reduced" and any(more in behind for more in _GOES_ON)


_GOES_ON = (x.COORD + x.PART, x.COORD + x.ADV + x.PART, x.COORD + x.PAST)  # … and came into force


_OPENING = frozenset({x.REL, x.SUB, x.COORD, x.STRONG, x.COMMA})


def _finite_opening(
    words: Words, group: Group, previous_end: int, found: Sequence[Open], current: int
) -> tuple[str, int, int]:
    """The beginning of a clause by what stands between its verb and the verb before it, the nearest word first."""
    top = found[current]
    pending = any(clause.group is None for clause in found)  # a clause whose verb is to come
    fronted = _fronted(found, current)
    between = range(group.first - 1, previous_end - 1, -1)
    for j in [k for k in between if words.tag[k] in _OPENING or words.low[k] == "time"]:
        tag, low = words.tag[j], words.low[j]
        if by_the_time(words, j, group.first):
            return "subordinate", j - 2, j + 1
        if tag == x.REL:
            return relative_opening(words, j, previous_end)
        governs = tag == x.SUB and (
            governs_noun(words, j, group.first) or (pending and last_verb(words, group, j, top))
        )
        if tag == x.SUB and low != "than" and not governs:
            return subordinate_opening(words, j, previous_end)
        if tag == x.COORD and (previous_end > 0 or top.group is not None):
            answer = _coordination(words, group, j, previous_end, top.kind if pending else "", fronted=fronted)
            if answer is not None:
                return answer
        if tag == x.STRONG:
            return (
                ("main", j + 1, j + 1)
                if top.group is not None
                else ("main", top.ranges[-1][0], _behind_label(words, j, group))
            )
        if tag == x.COMMA and previous_end > 0:
            answer = behind_comma(words, group, j, previous_end, top, pending, fronted=fronted)
            if answer is not None:
                return answer
    if previous_end == 0:
        return "main", 0, 0
    if pending and (start := _behind_dated_opening(words, group, previous_end, found[0], top)):
        return "main", start, start
    return _unmarked(words, group, previous_end, found, current)


def _behind_dated_opening(words: Words, group: Group, previous_end: int, opens: Open, top: Open) -> int:
    """Where the subject begins behind a date that ends what a preposition opens the sentence with, though no comma
    parts them: By a letter sent on 3 May [the firm] ended the lease. 0 where nothing does.
    """
    first = opens.ranges[0][0]
    if opens.group is not None or top.kind != "reduced" or words.tag[first : first + 1] != x.PREP:
        return 0
    start = words.tag.rfind(x.TIMEX, previous_end, group.first) + 1
    between = words.tag[start : group.first]
    nominal = all(tag in NOMINAL or tag in (x.PRON, x.PREP, x.ADV) for tag in between)
    return start if start and nominal and between[:1] in (*OPENS_SUBJECT, x.NUM) else 0


def _unmarked(
    words: Words, group: Group, previous_end: int, found: Sequence[Open], current: int
) -> tuple[str, int, int]:
    """The beginning of a clause where no word or mark parts its subject from the clause before."""
    pending = any(clause.group is None for clause in found)
    if pending and resumes(words, group, found[current], previous_end):
        return "resume", group.first, group.first
    start = subject_start(words, group.first, previous_end)
    if _ends_opening(words, group, found, current):
        return "main", start, start
    # Right behind a verb nothing stands that it could describe.
    told = _reports(words, found[current]) or start == previous_end
    return ("reported" if told else "relative"), start, start


def _ends_opening(words: Words, group: Group, found: Sequence[Open], current: int) -> bool:
    """Whether the main clause begins behind one with which its sentence opens, though no comma parts them: After they
    left the table we went home. It describes the noun before it where another clause is to come: After they left the
    house we bought, it burned.
    """
    top = found[current]
    others = [c for c in found[:current] if c.group is not None]
    if top.kind != "subordinate" or top.opener in _COMPLETING or others or _reports(words, top):
        return False
    for k in range(group.last, len(words)):
        if words.tag[k] in x.TENSED:  # to the firm she founded in 1996 she came back
            return words.tag[k - 2 : k] != x.TIMEX + x.PRON
        if words.tag[k] in (x.SUB, x.REL, x.COORD, x.STRONG):
            return True
        if words.tag[k] == x.COMMA:
            return not any(tag in x.TENSED for tag in words.tag[k:])
    return True


_COMPLETING = frozenset(("that", "whether", "than", ""))  # of a verb, of no sentence


def _behind_label(words: Words, j: int, group: Group) -> int:
    """The first word behind a label that a colon ends, where a subject follows: Entry 41: [the judge] granted it."""
    between = words.tag[j + 1 : group.first]
    named = not {x.NOUN, x.NAME}.isdisjoint(between) and x.PRON not in between
    plain = {x.NAME, x.COMMA}.isdisjoint(words.tag[:j])  # but: Leeds: a man drowned
    return j + 1 if words.low[j] == ":" and named and plain else 0


def _coordination(
    words: Words, group: Group, j: int, previous_end: int, interrupts: str, *, fronted: bool
) -> tuple[str, int, int] | None:
    """A conjunction before a finite verb; None where it joins nouns inside a clause that `interrupts` another."""
    if fronted and (subject := joined_subjects.behind_opening(words, j, group.first, previous_end)):
        return "main", subject, subject
    if (said := joined_subjects.said_of_two(words, j, group.first, previous_end)) > 0:
        return "reported", said, said
    if joined_subjects.behind_conjunction(words, j, group.first, previous_end):
        return None
    if words.lemma[group.head] in x.SAYING and (comma := _comma_before(words, j, previous_end)):
        return "main", comma, comma
    if interrupts in ("reduced", "relative", "participle") and j + 1 < joined_subjects.bare_start(words, group.first):
        return None  # a man accused of killing one and an innocent other was jailed
    return "coordinate", j, j + 1


def _fronted(found: Sequence[Open], current: int) -> bool:
    """Whether the sentence so far is what opens it: When the storm hit, …; Adding to the trouble, …."""
    top = found[current]
    return top.kind in ("subordinate", "participle", "reduced") and all(c is top or c.group is None for c in found)


def _comma_before(words: Words, j: int, limit: int) -> int:
    """The word after the comma that only a noun phrase parts from a conjunction: …, the Globe and the Post wrote."""
    k = before_phrase(words.tag, j - 1, limit)
    return k + 1 if k >= limit and words.tag[k] == x.COMMA and k + 1 < j else 0


def _reports(words: Words, clause: Open) -> bool:
    return clause.group is not None and words.lemma[clause.group.head] in x.SAYING


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
    if words.tag[i] in (x.ING, x.HAVE, x.BE):
        return "participle", j + 1, j + 1
    return "reduced", j + 1, j + 1

"""What begins behind a comma before a finite verb: a clause, a subject with its apposition, or the rest of one."""

from __future__ import annotations

from itertools import pairwise

from timeline.claims import lexicon as x
from timeline.claims.conjunctions import subordinate_opening
from timeline.claims.groups import NOMINAL, Group
from timeline.claims.neighbours import before_phrase
from timeline.claims.nouns import OPENS_SUBJECT, behind_date
from timeline.claims.pending import GOVERNING, Open, fronted_in_content
from timeline.claims.remarks import speaker_with_apposition, told_with_apposition
from timeline.claims.tokens import Words


def behind_comma(
    words: Words, group: Group, j: int, previous_end: int, top: Open, pending: bool, *, fronted: bool
) -> tuple[str, int, int] | None:
    """A comma before a finite verb: the outer clause resumed, a list of verbs, or a new subject."""
    between = range(j + 1, group.first)
    bare = all(words.tag[k] in (x.ADV, x.NEG, x.TIMEX, x.PREP, x.CLOSE) for k in between)
    led = top.kind == "reduced" and words.tag[0] == x.PREP and x.COMMA not in words.tag[: top.ranges[0][0]]
    if bare and (led or (fronted and not pending)) and (subject := _behind_fronted(words, j, previous_end)):
        return "main", subject, subject
    if bare:
        return _bare_comma(words, group, j, previous_end, top, pending)
    if top.group is None:
        return None
    k = j
    while k > previous_end and words.tag[k - 1] in (x.TIMEX, x.PREP, x.ADV, x.NUM):
        k -= 1
    if k - 1 > previous_end and words.tag[k - 2 : k] == x.COORD + x.COMMA:
        k -= 1  # …, and, in 1993, the storm killed
    if previous_end < k < j and words.tag[k - 1] in (x.STRONG, x.COORD):  # …; in 1993, the storm killed
        return "main", k, k
    if words.tag[k - 2 : k] == x.SUB + x.COMMA and k - 1 > previous_end:
        k -= 1  # reported that, on Monday, police had
    if previous_end < k < j and words.tag[k - 1] == x.SUB and words.low[k - 1] not in GOVERNING:
        return subordinate_opening(words, k - 1, previous_end)  # said that on Monday, the storm had killed
    if (that := fronted_in_content(words, group, j, previous_end)) >= 0:
        return subordinate_opening(words, that, previous_end)
    earlier = [k for k in range(previous_end, j) if words.tag[k] == x.COMMA]
    start = j
    for k in earlier:  # a subject with an apposition: begin at the first comma that a subject can follow
        if words.tag[k + 1] in OPENS_SUBJECT and top.kind == "subordinate":
            start = k
            break
    return "main", start + 1, start + 1


def _bare_comma(
    words: Words, group: Group, j: int, previous_end: int, top: Open, pending: bool
) -> tuple[str, int, int]:
    """A comma right before the verb: behind an apposition or an aside, or between the verbs of a list."""
    if speaker := speaker_with_apposition(words, group, j, previous_end):
        return "main", speaker, speaker
    if opener := _before_apposition(words, j, previous_end, told=not pending):
        return opener
    if pending:
        return "resume", group.first, group.first
    for k in range(j - 1, previous_end, -1):  # … was founded, and its head, a banker, resigned
        own = words.tag[k] == x.COORD and words.tag[behind_date(words, k + 1)] in OPENS_SUBJECT
        if own and x.COMMA in words.tag[k:j]:
            return "coordinate", k, k + 1
        aside = words.tag[k] == x.COORD and words.tag[k + 1] == x.COMMA  # …, and, in March 1965, persuaded
        if aside and all(t in (x.COMMA, x.PREP, x.TIMEX, x.ADV, x.DET) for t in words.tag[k + 1 : j]):
            return "coordinate", k, k + 1
    told = told_with_apposition(words, j, previous_end, top)
    return ("reported", told, told) if told else ("coordinate", j + 1, j + 1)


_IN_NOUN_PHRASE = NOMINAL | {x.PREP}
_IN_SUBJECT = _IN_NOUN_PHRASE | {x.TIMEX, x.OPEN, x.CLOSE}


def _behind_fronted(words: Words, j: int, previous_end: int) -> int:
    """Where the subject begins, its apposition before the comma at `j`, behind a clause with which the sentence opens:
    When the vote was over, Ann Lund, the mayor, left. 0 where there is none.
    """
    commas = [k for k in range(previous_end, j + 1) if words.tag[k] == x.COMMA]
    for k, close in tuple(pairwise(commas))[-2:-1]:
        place = words.tag[k - 1 : k + 3] == x.NAME + x.COMMA + x.NAME + x.COMMA and close != commas[-1]
        inside = words.tag[k + 1 : close]  # but: in Leeds, Yorkshire, the mayor …
        if not place and inside[:1] in NOMINAL and _IN_SUBJECT.issuperset(inside):
            return k + 1
    return 0


def _before_apposition(words: Words, j: int, previous_end: int, *, told: bool) -> tuple[str, int, int] | None:
    """The opener of a clause whose subject has an apposition: when the chairman, Sir Neil, resigned.

    Behind "after" and the like only where the clause around has been `told`.
    """
    commas = [k for k in range(previous_end, j) if words.tag[k] == x.COMMA]
    if not commas:
        return None
    k = before_phrase(words.tag, commas[-1] - 1, previous_end, _IN_NOUN_PHRASE)
    if k + 1 >= commas[-1] or k < previous_end:
        return None
    noun = any(words.tag[q] in (x.NOUN, x.NAME) for q in range(k, j))
    if words.tag[k] == x.SUB and noun and (told or words.low[k] not in GOVERNING):
        return subordinate_opening(words, k, previous_end)
    if words.tag[k] != x.REL or not noun:
        return None
    return "relative", k - (words.tag[k - 1] == x.PREP and k > previous_end), k + 1  # of which its maker, Orbis, knew

"""How a clause begins: what stands before its verb, a relative pronoun, a conjunction, a comma, decides its kind."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.claims import contacts, joined_subjects
from timeline.claims import lexicon as x
from timeline.claims.groups import NOMINAL as _NP
from timeline.claims.groups import Group, unfulfilled
from timeline.claims.nouns import new_subject, subject_start
from timeline.claims.past import DONE_TO
from timeline.claims.pending import GOVERNING, Open, fronted_in_content, last_verb, resumes
from timeline.claims.tokens import Words


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
        if _by_the_time(words, j, group.first):
            return "subordinate", j - 2, j + 1
        if tag == x.REL:
            return _relative(words, j, previous_end)
        governs = tag == x.SUB and (
            governs_noun(words, j, group.first) or (pending and last_verb(words, group, j, top))
        )
        if tag == x.SUB and low != "than" and not governs:
            return _subordinate(words, j, previous_end)
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
            answer = _comma(words, group, j, previous_end, top, pending, fronted=fronted)
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
    nominal = all(tag in _NP or tag in (x.PRON, x.PREP, x.ADV) for tag in between)
    return start if start and nominal and between[:1] in (*_OPENS_SUBJECT, x.NUM) else 0


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
        if words.tag[k] in _FINITE:  # to the firm she founded in 1996 she came back
            return words.tag[k - 2 : k] != x.TIMEX + x.PRON
        if words.tag[k] in (x.SUB, x.REL, x.COORD, x.STRONG):
            return True
        if words.tag[k] == x.COMMA:
            return not any(tag in _FINITE for tag in words.tag[k:])
    return True


def _behind_label(words: Words, j: int, group: Group) -> int:
    """The first word behind a label that a colon ends, where a subject follows: Entry 41: [the judge] granted it."""
    between = words.tag[j + 1 : group.first]
    named = not {x.NOUN, x.NAME}.isdisjoint(between) and x.PRON not in between
    plain = {x.NAME, x.COMMA}.isdisjoint(words.tag[:j])  # but: Leeds: a man drowned
    return j + 1 if words.low[j] == ":" and named and plain else 0


_FINITE = frozenset({x.PAST, x.PRES, x.BE, x.HAVE, x.MODAL})
_COMPLETING = frozenset(("that", "whether", "than", ""))  # of a verb, of no sentence


def _by_the_time(words: Words, j: int, verb: int) -> bool:
    """Whether "by the time" ends at a word and the subject of a verb follows."""
    if words.low[j] != "time" or words.low[max(0, j - 2) : j] != ("by", "the"):
        return False
    return j + 1 < verb and words.tag[j + 1] in (*_OPENS_SUBJECT, x.NUM)


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


def inverted_speech(words: Words, group: Group) -> bool:
    """Whether the speaker stands behind the verb: "They knew," said the lead plaintiff."""
    if not group.first or words.tag[group.first - 1] != x.QUOTE or words.lemma[group.head] not in x.SAYING:
        return False
    return words.tag[group.last : group.last + 1] in (x.NAME, x.DET, x.POSS, x.NOUN, x.PRON)


_HEARERS = (x.DET, x.POSS, x.NOUN, x.NAME, x.OBJ)
_REMARKS = x.SAYING | frozenset("announce admit confirm declare recall testify".split())


def inserted_speech(words: Words, group: Group) -> int:
    """Where a remark on who says so begins between a subject and its verb: the mill, [the council said,] burned down; 0
    where there is none.
    """
    k = group.first - 1
    while k > 0 and (words.tag[k] in _NP or words.tag[k] == x.PRON):
        k -= 1
    if words.lemma[group.head] not in _REMARKS or not 0 < k < group.first - 1 or words.tag[k] != x.COMMA:
        return 0
    told = group.last
    while words.lemma[group.head] == "tell" and words.tag[told : told + 1] in _HEARERS:
        told += 1  # he told parliament
    comma = _behind_date(words, told) if told < len(words) else told
    resumes = words.tag[comma : comma + 1] == x.COMMA and words.tag[comma + 1 : comma + 2] in _FINITE
    return k + 1 if resumes and words.tag[k - 1] in _NP and _opens_sentence(words, k) else 0


def _opens_sentence(words: Words, end: int) -> bool:
    """Whether a noun phrase that no preposition governs is all that stands before a word."""
    return words.tag[0] in (x.DET, x.POSS, x.NAME, x.NOUN, x.NUM, x.ADJ) and x.COMMA not in words.tag[:end]


def _comma_before(words: Words, j: int, limit: int) -> int:
    """The word after the comma that only a noun phrase parts from a conjunction: …, the Globe and the Post wrote."""
    k = j - 1
    while k > limit and words.tag[k] in _NP:
        k -= 1
    return k + 1 if k >= limit and words.tag[k] == x.COMMA and k + 1 < j else 0


def governs_noun(words: Words, j: int, verb: int) -> bool:
    """Whether a conjunction is a preposition here: after the vote, the board did; an hour after the walkout he left."""
    if words.low[j] == "as" and (words.low[j - 1 : j] == ("such",) or words.low[j + 1 : j + 2] in (("of",), ("yet",))):
        return True
    if words.low[j] not in GOVERNING:
        return False
    if words.tag[j + 1] == x.COMMA and words.tag[j - 1] in _NP and words.tag[j + 2] in (x.PAST, x.BE, x.HAVE, x.MODAL):
        return True  # donations, a trickle before, rose
    if words.low[j - 1 : j + 1] == ("time", "since") and words.tag[j + 1] == x.TIMEX:
        return True  # for the first time since 1990 fans stood
    if words.tag[j + 1] == x.TIMEX and (j + 2 == verb or words.tag[j + 2] == x.COMMA) and words.low[j] != "as":
        return True
    if words.low[j] != "as" and (new_subject(words, j + 1, verb) or _in_aside(words, j, verb)):
        return True
    for k in range(j + 2, verb):
        opens = words.tag[k] in (x.PRON, x.DET, x.NAME, x.POSS, x.NOUN, x.NUM, x.ADJ)
        if words.tag[k] == x.PRON and words.tag[k - 1] in (x.NOUN, x.NAME, x.TIMEX, x.COMMA, x.CLOSE):
            return True
        if words.tag[k - 1] == x.COMMA and opens and words.tag[k - 2] in (x.NOUN, x.NAME, x.TIMEX, x.NUM, x.OBJ, x.SUB):
            return _all_of_subject(words, k, verb)
    return False


def _all_of_subject(words: Words, first: int, verb: int) -> bool:
    """Whether all words up to a verb can be its subject, with or without a description between commas: [the mayor],
    [the mayor, Ann Lund,] resigned.
    """
    between = words.tag[first:verb].rstrip(x.ADV)
    if x.COMMA not in between:
        return True
    return between.count(x.COMMA) == 2 and between[-1] == x.COMMA and x.COORD not in between


_STATES = frozenset("silent empty closed shut derelict dormant vacant ill dead blind idle disused".split())


def _in_aside(words: Words, j: int, verb: int) -> bool:
    """Whether a conjunction and nouns stand between two commas before a verb: Lund, days after the vote, left."""
    k = j - 1
    while k > 0 and (words.tag[k] in (x.TIMEX, x.ADV, x.NUM) or words.low[k] in _STATES):
        k -= 1
    inside = words.tag[j + 1 : verb - 1]
    closed = k > 0 and words.tag[k] == x.COMMA and words.tag[verb - 1] == x.COMMA
    return closed and inside != "" and all(tag in _NP or tag in (x.PREP, x.TIMEX) for tag in inside)


def _reports(words: Words, clause: Open) -> bool:
    return clause.group is not None and words.lemma[clause.group.head] in x.SAYING


def _subordinate(words: Words, j: int, previous_end: int) -> tuple[str, int, int]:
    low = words.low[j]
    start = j
    while start > previous_end and low in ("after", "before", "when") and _measures(words, start - 1):
        if words.low[start - 1] in x.PARTICLES and start - 1 == previous_end:
            break  # was swept away when
        start -= 1
    if low == "as" and words.low[j - 2 : j - 1] == ("as",) and words.low[j - 1] in ("soon", "long"):
        start = max(previous_end, j - 2)  # as soon as it had the money
    if low == "that" or (low == "how" and _recounts(words, j, previous_end)):
        return "reported", j, j + 1
    return "subordinate", start, j + 1


def _recounts(words: Words, j: int, previous_end: int) -> bool:
    """Whether "how" opens what is told, and asks for no degree: the court heard how Lund had lied."""
    told = previous_end > 0 and words.lemma[previous_end - 1] in _RECOUNTING
    return told and words.tag[j + 1] in (x.DET, x.PRON, x.POSS, x.NAME, x.NOUN, x.TIMEX, x.PREP)


_RECOUNTING = x.REPORTING | frozenset("see watch witness notice realise realize discover recount relate detail".split())


def _measures(words: Words, i: int) -> bool:
    """Whether a word before "after" says how long after: just, shortly. Dates belong to the clause around."""
    return words.tag[i] in (x.ADV, x.NUM)


def _comma(
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
        return _subordinate(words, k - 1, previous_end)  # said that on Monday, the storm had killed
    if (that := fronted_in_content(words, group, j, previous_end)) >= 0:
        return _subordinate(words, that, previous_end)
    earlier = [k for k in range(previous_end, j) if words.tag[k] == x.COMMA]
    start = j
    for k in earlier:  # a subject with an apposition: begin at the first comma that a subject can follow
        if words.tag[k + 1] in (x.NAME, x.DET, x.PRON, x.POSS, x.NOUN) and top.kind == "subordinate":
            start = k
            break
    return "main", start + 1, start + 1


def _bare_comma(
    words: Words, group: Group, j: int, previous_end: int, top: Open, pending: bool
) -> tuple[str, int, int]:
    """A comma right before the verb: behind an apposition or an aside, or between the verbs of a list."""
    if speaker := _speaker(words, group, j, previous_end):
        return "main", speaker, speaker
    if opener := _before_apposition(words, j, previous_end, told=not pending):
        return opener
    if pending:
        return "resume", group.first, group.first
    for k in range(j - 1, previous_end, -1):  # … was founded, and its head, a banker, resigned
        own = words.tag[k] == x.COORD and words.tag[_behind_date(words, k + 1)] in _OPENS_SUBJECT
        if own and x.COMMA in words.tag[k:j]:
            return "coordinate", k, k + 1
        aside = words.tag[k] == x.COORD and words.tag[k + 1] == x.COMMA  # …, and, in March 1965, persuaded
        if aside and all(t in (x.COMMA, x.PREP, x.TIMEX, x.ADV, x.DET) for t in words.tag[k + 1 : j]):
            return "coordinate", k, k + 1
    told = _told_with_apposition(words, j, previous_end, top)
    return ("reported", told, told) if told else ("coordinate", j + 1, j + 1)


def _relative(words: Words, j: int, previous_end: int) -> tuple[str, int, int]:
    """The beginning of a relative clause whose pronoun stands at `j`, or of the part that it tells of: five men, [three
    of whom] were jailed.
    """
    k = j - 1
    while words.low[j - 1] == "of" and k > previous_end and (words.tag[k - 1] in _NP or words.tag[k - 1] == x.DET):
        k -= 1
    if previous_end < k < j - 1 and words.tag[k - 1] == x.COMMA:
        return "relative", k, k
    return "relative", j - (j > previous_end and words.tag[j - 1] == x.PREP), j + 1


_IN_SUBJECT = _NP | {x.PREP, x.TIMEX, x.OPEN, x.CLOSE}


def _behind_fronted(words: Words, j: int, previous_end: int) -> int:
    """Where the subject begins, its apposition before the comma at `j`, behind a clause with which the sentence opens:
    When the vote was over, Ann Lund, the mayor, left. 0 where there is none.
    """
    commas = [k for k in range(previous_end, j + 1) if words.tag[k] == x.COMMA]
    for k, close in tuple(pairwise(commas))[-2:-1]:
        place = words.tag[k - 1 : k + 3] == x.NAME + x.COMMA + x.NAME + x.COMMA and close != commas[-1]
        inside = words.tag[k + 1 : close]  # but: in Leeds, Yorkshire, the mayor …
        if not place and inside[:1] in _OPENS_NP and _IN_SUBJECT.issuperset(inside):
            return k + 1
    return 0


_OPENS_NP = (x.DET, x.POSS, x.NAME, x.NOUN, x.ADJ, x.NUM)
_OPENS_SUBJECT = (x.DET, x.POSS, x.NAME, x.NOUN, x.PRON)


def _behind_date(words: Words, i: int) -> int:
    """The word behind a date that stands at `i`, with or without its preposition: and on Tuesday [the mayor]."""
    at = i + (words.tag[i] == x.PREP)
    return at + 1 if words.tag[at : at + 1] == x.TIMEX and at + 1 < len(words) else i


def _speaker(words: Words, group: Group, j: int, previous_end: int) -> int:
    """Where the speaker behind a quotation begins, with an apposition: "We lost," Ann Lund, the mayor, said."""
    quote = next((k for k in range(j - 1, previous_end - 1, -1) if words.tag[k] == x.QUOTE), -1)
    opens = words.tag[quote + 1 : quote + 2] in (x.NAME, x.DET, x.POSS, x.NOUN, x.ADJ)
    return quote + 1 if quote >= 0 and opens and words.lemma[group.head] in x.REPORTING else 0


def _before_apposition(words: Words, j: int, previous_end: int, *, told: bool) -> tuple[str, int, int] | None:
    """The opener of a clause whose subject has an apposition: when the chairman, Sir Neil, resigned.

    Behind "after" and the like only where the clause around has been `told`.
    """
    commas = [k for k in range(previous_end, j) if words.tag[k] == x.COMMA]
    if not commas:
        return None
    k = commas[-1] - 1
    while k > previous_end and words.tag[k] in (*_NP, x.PREP):
        k -= 1
    if k + 1 >= commas[-1] or k < previous_end:
        return None
    noun = any(words.tag[q] in (x.NOUN, x.NAME) for q in range(k, j))
    if words.tag[k] == x.SUB and noun and (told or words.low[k] not in GOVERNING):
        return _subordinate(words, k, previous_end)
    if words.tag[k] != x.REL or not noun:
        return None
    return "relative", k - (words.tag[k - 1] == x.PREP and k > previous_end), k + 1  # of which its maker, Orbis, knew


TELLS = frozenset("say show claim believe suggest indicate reveal report think find confirm insist allege".split())


def _told_with_apposition(words: Words, j: int, previous_end: int, top: Open) -> int:
    """Where what is said begins, its subject with an apposition: records show the owner, Orbis, was fined."""
    group = top.group
    if group is None or words.lemma[group.head] not in TELLS or group.last != previous_end:
        return 0
    commas = [k for k in range(previous_end, j + 1) if words.tag[k] == x.COMMA]
    opens = words.tag[previous_end : previous_end + 1]
    named = len(commas) == 2 and commas[0] > previous_end and opens in (x.DET, x.NAME, x.POSS, x.NOUN)
    return previous_end if named else 0


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

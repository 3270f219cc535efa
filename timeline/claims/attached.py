"""Which clauses of a sentence belong to a claim, and which go on with its date."""

from __future__ import annotations

from dataclasses import replace

from timeline.claims import clauses, dating, negation, status
from timeline.claims import lexicon as x
from timeline.claims.lines import Line
from timeline.model import Status

_HANGING = frozenset({"reported", "participle", "reduced", "relative"})


def complement(line: Line, n: int, *, after: bool = False) -> list[clauses.Clause]:
    """The undated clauses right behind that belong to a claim: what was said, what it brought with it.

    With `after` also the event that its date hangs on: hours after the minister resigned.
    """
    out: list[clauses.Clause] = []
    reach = line.clauses[n].last
    dated = dating.holders(line)
    for m in range(n + 1, len(line.clauses)):
        other = line.clauses[m]
        if other.first < reach and other.last <= reach:
            continue
        of_day = other.opener == "that" and line.words.low[other.first - 1].endswith(
            ("same day", "same night", "the day")
        )
        if other.first != reach or m in dated or of_day:
            break
        doing = other.group is not None and line.words.tag[other.group.head] == x.ING and not other.group.finite
        shared = not doing and other.kind == "coordinate" and other.inherited and other.opener == "and" and not after
        shared = shared and not (_but(line, line.clauses[n], other) or _ends(line, line.clauses[n], other))
        hangs = other.kind in _HANGING or (after and other.kind == "subordinate") or _asks(line.clauses[n], other)
        if not hangs and not shared:
            break
        out.append(other)
        reach = other.last
    return out


def _asks(clause: clauses.Clause, other: clauses.Clause) -> bool:
    """Whether a clause goes on with what is asked: is investigating whether the firm lied."""
    return other.opener == "whether" and clause.group is not None and other.first == clause.group.last


def _but(line: Line, clause: clauses.Clause, other: clauses.Clause) -> bool:
    """Whether of two clauses only the second tells what happened: gave no reasons and dismissed the appeal."""
    if clause.group is None or other.group is None:
        return False
    return negation.negated(line.words, clause) and not negation.negated(line.words, other)


_BEGINS = frozenset("begin start open commence".split())
_ENDS = frozenset("end close finish conclude cease".split())


def _ends(line: Line, clause: clauses.Clause, other: clauses.Clause) -> bool:
    """Whether what begins in one clause ends in the other, at another time: began on 3 May and ended in a draw."""
    if clause.group is None or other.group is None:
        return False
    return line.words.lemma[clause.group.head] in _BEGINS and line.words.lemma[other.group.head] in _ENDS


def spread(line: Line, dated: dict[int, list[list[int]]]) -> set[int]:
    """Give the dates to the clauses that go on with them; the clauses that make no claim of their own."""
    for n, clause in enumerate(line.clauses):
        if n not in dated and (above := _led_by(line, clause, dated) or _meanwhile(line, clause, dated)):
            dated[n] = above
    return {m for n in dated for m in _shared(line, n)}


def _led_by(line: Line, clause: clauses.Clause, dated: dict[int, list[list[int]]]) -> list[list[int]]:
    """The date with which the clause around opens, where a coordinate one goes on: On 3 March they met and he left."""
    outer, group = clause.parent, clause.group
    if clause.kind != "coordinate" or clause.opener != "and" or outer not in dated:
        return []
    before = line.clauses[outer]
    if clause.inherited and not _but(line, before, clause):
        return []
    lead = dated[outer][0]
    if group is None or before.group is None or before.subject is None or len(dated[outer]) > 1 or before.inherited:
        return []
    tense = (group.past, group.perfect, group.modal) == (before.group.past, before.group.perfect, before.group.modal)
    opens = line.places[lead[0]] < before.subject[0] and line.places[lead[0]] - before.first < 3
    if any(i > before.group.last and dating.within(before, i) for i in line.places):
        return []  # On 3 March they were told to leave by 5 May, and they did not
    return [lead] if tense and opens and before.kind == "main" else []


def _meanwhile(line: Line, clause: clauses.Clause, dated: dict[int, list[list[int]]]) -> list[list[int]]:
    """The date of the clause at the same time as which this one happened, before it or behind it.

    As the troops left in May, the price rose; the march turned ugly on Monday as a brick went through the window.
    """
    words, outer = line.words, clause.parent
    before = line.clauses[outer] if outer in dated and len(dated[outer]) == 1 else None
    if before is None or before.group is None or clause.group is None:
        return []
    early, late = (before, clause) if clause.kind == "main" else (clause, before)
    opens = early.kind == "subordinate" and early.opener in ("when", "as", "while") and late.kind == "main"
    if not opens or early.group is None or clause.first < before.first or (early is before and before.first):
        return []
    said = early.opener == "as" and words.lemma[early.group.head] in x.REPORTING
    said = said or early.subject is None or words.low[early.group.first - 1 : early.group.last] == ("it", "came")
    plain = all(g.finite and g.past and not (g.perfect or g.modal or g.future) for g in (before.group, clause.group))
    happened = words.lemma[clause.group.head] not in x.STATIVE and not clause.group.negated
    written = [k for k in dated[outer][0] if not dating.hangs(line.phrases[k])]
    return [written] if plain and happened and not said and written and words.tag[clause.group.head] != x.ING else []


def _shared(line: Line, n: int) -> list[int]:
    """The clauses that tell on with the date of this one: met on Monday and decided to close it."""
    mine = complement(line, n)
    return [m for m, c in enumerate(line.clauses) if c.kind == "coordinate" and any(c is other for other in mine)]


_ADDRESSED = frozenset("tell inform remind assure warn advise show notify".split())
_OF_OBJECT = frozenset({x.DET, x.POSS, x.OBJ, x.PRON})


def _has_object(line: Line, clause: clauses.Clause) -> bool:
    """Whether a verb of telling has something to tell of behind it: one court ordered it, another confirmed the ban."""
    group, tags = clause.group, line.words.tag
    assert group is not None
    if clause.subject is None or clause.subject[1] > group.first or line.words.lemma[group.head] in _ADDRESSED:
        return False
    return not group.passive and bool(_OF_OBJECT.intersection(tags[group.last : group.last + 1]))


_BETWEEN = frozenset("relative reduced participle reported subordinate".split())


def said_before(line: Line, n: int) -> int | None:
    """The clause of which a clause behind it says who said it, if any: …, it said on Friday; …, the firms announced."""
    clause = line.clauses[n]
    if n == 0 or clause.kind != "main" or clause.group is None or line.clauses[n - 1].group is None:
        return None
    before = line.words.tag[clause.first - 1]
    if line.words.low[clause.first - 1] == ";" or x.QUOTE in (before, line.words.tag[clause.first]):
        return None
    if line.words.lemma[clause.group.head] not in x.REPORTING or _has_object(line, clause):
        return None
    last = next((c.first for c in line.clauses[n + 1 : n + 2] if c.kind == "participle"), len(line.words))
    far = before == x.COMMA and clause.last == last
    for m in range(n - 1, -1, -1):
        kind, group = line.clauses[m].kind, line.clauses[m].group
        if kind == "main" or (kind == "coordinate" and (group is None or group.finite)):
            return m
        if not far or kind not in (*_BETWEEN, "coordinate"):
            return None
    return None


def bare_speech(line: Line, clause: clauses.Clause) -> clauses.Clause | None:
    """Who said it and when, where a comma or nothing follows: …, the agency reported on Friday[, a sign that …]."""
    assert clause.group is not None
    tags, at = line.words.tag, clause.group.last
    while at < len(tags) and tags[at] in (x.TIMEX, x.PREP, x.ADV):
        at += 1
    if at < len(tags) and tags[at] not in (x.COMMA, x.STOP):
        return None
    return replace(clause, ranges=((clause.first, at),))


def told_as_fact(line: Line, n: int, content: int) -> bool:
    """Whether what stands before "it said" is the event, and not that somebody said it: no plans, the firm said."""
    group, told = line.clauses[n].group, line.clauses[content].group
    assert group is not None
    if status.of_clause(line.words, line.clauses, content) in (Status.HYPOTHETICAL, Status.DENIED, Status.PLANNED):
        return False
    if content < n - 1 and (told is None or not (told.past or told.perfect)):
        return False
    return line.words.lemma[group.head] in x.SAYING

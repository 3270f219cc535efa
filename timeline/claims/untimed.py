"""The claim of a clause without a date: an event by its verb, dated by a line above it or by publication."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.claims import (
    casualties,
    clauses,
    decisions,
    making,
    performatives,
    phrases,
    questions,
    reckoning,
    rows,
    states,
    status,
    storyline,
    within,
)
from timeline.claims import lexicon as x
from timeline.claims.attached import complement
from timeline.claims.lines import Line, Reading
from timeline.model import Basis, Claim, Kind, Status

_LEAD = 3  # blocks of text, the headline included, that tell what is new


def undated_claim(reading: Reading, line: Line, n: int, *, others_dated: bool) -> Claim | None:
    """A clause without a date: an event by its verb, dated by a line above it or by publication."""
    clause, group = line.clauses[n], line.clauses[n].group
    session = reading.session
    decided = session is not None and decisions.decides(line, clause, session)
    entry = rows.dated(reading, line, clause)
    live = entry is not None or reading.section is not None
    acts = entry is not None and performatives.performs(line, clause)
    told = group is not None and (decided or acts or _tells_event(line, clause, live))
    if not others_dated and _announces(reading, line, clause):
        return _to_come(reading, line, n)
    if not (told or _measured(reading, line, clause)) or states.sets_scene(line, n):
        return None
    state = Status.HAPPENED if acts else status.of_clause(line.words, line.clauses, n)
    reckoned = None
    if state is Status.HAPPENED:
        reckoned = _reckoned(reading, line, n) or casualties.date_of(reading, line, clause)
    if reckoned is not None:
        storyline.go_on(reading, line, clause, reckoned)
        return making.claim(reading, line, clause, reckoned, state, complement(line, n), outside=True)
    if entry is not None and state in (Status.HAPPENED, Status.DENIED):
        return making.claim(reading, line, clause, entry, state, complement(line, n), outside=True)
    phrase = reading.loose or reading.section
    if phrase is not None and state is Status.HAPPENED and clause.kind == "main":
        if not reading.stamps:
            reading.section = None  # the first sentence is the news of the entry, the rest goes on about it
        return making.claim(reading, line, clause, phrase, state, complement(line, n), outside=True)
    if session is not None and decided and state is Status.HAPPENED:
        return making.claim(reading, line, clause, session.day, state, complement(line, n), outside=True)
    lead = (
        not (others_dated or reading.entered)
        and reading.document.published is not None
        and (clause.kind == "main" or (_said(line, clause) and not _aside(line, clause)))
        and state is Status.HAPPENED
        and line.sentence.paragraph <= _LEAD
        and _new(line, clause)
        and not (session is not None and session.rules and _tells_past(line, clause))
    )
    paragraph = line.sentence.paragraph
    if lead and (_aside(line, clause) or paragraph in (reading.told_on[0], reading.unplaced)):
        reading.goes_on.add(line.sentence.start)
    return making.claim(reading, line, clause, None, state, complement(line, n), lead=lead)


_YEARS = ("years ", "decades ")
_YEARS_ON = re.compile(r"(?:[\w-]++ ){1,3}(?:years|decades) (?:on|later)\b(?! than)", re.IGNORECASE)


def long_ago(line: Line, following: Sequence[Line]) -> bool:
    """Whether the next sentence tells that a plain past lies years back: founded it in a garage. Ten years on, …."""
    text = following[0].sentence.text if following else ""
    if not any(map(text.lower().__contains__, _YEARS)) or _YEARS_ON.match(text) is None:
        return False
    return not any(c.group is not None and c.group.perfect for c in line.clauses)


def _announces(reading: Reading, line: Line, clause: clauses.Clause) -> bool:
    """Whether a report leads with what somebody named will do, without a date: Judge Ann Moor will lead the inquiry."""
    group, words = clause.group, line.words
    if group is None or clause.kind != "main" or line.sentence.paragraph > _LEAD or reading.document.published is None:
        return False
    will = words.low[group.first] in ("will", "shall") and not (group.negated or group.perfect)
    lemma = words.lemma[group.head]
    if (
        not will
        or not lemma
        or lemma in x.STATIVE
        or lemma in x.SAYING
        or _in_quotes(line, clause)
        or clause.subject is None
    ):
        return False
    acts = clause.subject if not group.passive else (group.last, clause.last)
    if acts[0] >= acts[1]:
        return False  # Lund will be sacked
    first, end = words.start[acts[0]], words.end[acts[1] - 1]
    return any(s.kind in (Kind.PERSON, Kind.ORGANISATION) and first <= s.start < end for s in line.spots)


def _to_come(reading: Reading, line: Line, n: int) -> Claim | None:
    """The claim of what is announced without a date, which its report does not date either."""
    made = making.claim(reading, line, line.clauses[n], None, Status.PLANNED, complement(line, n))
    reason = "it is still to come, and no date is written"
    return replace(made, date=None, basis=Basis.RELATIVE, undated=reason) if made is not None else None


def _measured(reading: Reading, line: Line, clause: clauses.Clause) -> bool:
    """Whether a date is counted from that something was said: blessed it five weeks after they offered to sell it."""
    group = clause.group
    plain = group is not None and group.finite and group.past and not (group.modal or group.future or group.negated)
    return plain and reckoning.backwards(reading, line, clause) is not None


def _reckoned(reading: Reading, line: Line, n: int) -> phrases.Phrase | None:
    """The date that another clause of the sentence, or the day told before, gives to one, if any."""
    measured = reckoning.backwards(reading, line, line.clauses[n])
    return measured or reckoning.around(line, n, reading.document.published) or within.stretch(reading, line, n)


def bare_do(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause only takes up the verb of another: this one did; they did not; did what it could."""
    words, group = line.words, clause.group
    if group is None or words.lemma[group.head] != "do":
        return False
    if words.tag[group.head] != x.DO or words.low[group.last : group.last + 1] in _WHATEVER:
        return words.low[group.last : group.last + 1] in _WHATEVER
    return words.tag[group.last : group.last + 1] in ("", x.STOP, x.COMMA, x.STRONG, x.NEG, x.QUOTE)


_WHATEVER = (("what",), ("all",), ("everything",), ("whatever",), ("so",), ("something",), ("anything",))


def _aside(line: Line, clause: clauses.Clause) -> bool:
    """Whether a sentence of the lead goes on about somebody, tells what went before, stands in brackets, or only asks
    what happened.
    """
    words, group = line.words, clause.group
    assert group is not None
    subject = clause.subject
    before_it = group.perfect and words.low[group.first] in ("had", "'d")  # had grown up in a mill town
    before_it = before_it and not line.sentence.heading and not (group.passive and _said(line, clause))
    if before_it or (group.passive and words.low[group.head] == "born"):
        return True
    pronoun = subject is not None and words.tag[subject[0]] == x.PRON and words.low[subject[0]] != "we"
    before = words.tag[: group.head]
    bracketed = words.tag[0] == x.OPEN or before.count(x.OPEN) > before.count(x.CLOSE)
    bracketed = bracketed or words.tag.count(x.CLOSE) > words.tag.count(x.OPEN)  # the last of several in brackets
    return pronoun or bracketed or questions.announces(line)


def _said(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause is what somebody says in the main clause: police said a man was killed."""
    if clause.kind != "reported" or clause.parent < 0:
        return False
    above = line.clauses[clause.parent]
    group = above.group
    told = above.kind == "main" and group is not None and group.finite and not (group.negated or group.modal)
    return told and group is not None and line.words.lemma[group.head] in x.SAYING


def _tells_past(line: Line, clause: clauses.Clause) -> bool:
    """Whether a sentence tells by a plain past, in a ruling its story: the district court granted the motion."""
    group = clause.group
    return group is not None and group.past and not group.perfect and not line.sentence.heading


def _new(line: Line, clause: clauses.Clause) -> bool:
    """Whether a lead sentence tells news: a perfect, a past tense of doing, a headline's present."""
    group = clause.group
    assert group is not None
    if group.perfect or group.past:
        return True
    return line.sentence.heading or line.words.tag[group.head] == x.ING


def _tells_event(line: Line, clause: clauses.Clause, live: bool) -> bool:
    """Whether a clause tells an event: a verb of doing, told as past; in headlines and live reports as present."""
    group = clause.group
    assert group is not None
    lemma, tag = line.words.lemma[group.head], line.words.tag[group.head]
    if (
        not lemma
        or clause.kind == "reduced"
        or (clause.opener == "as" and not group.finite)
        or (clause.kind == "relative" and "what" in line.words.low[clause.first : clause.first + 2])
        or (lemma in x.SAYING and not _tells_to_do(line, clause))
    ):
        return False
    if lemma in x.STATIVE and not _done(line, clause):
        return live and states.has_become(line, clause)
    if states.of_standing(line, clause) or states.of_mind(line, clause) or states.of_extremes(line, clause):
        return False
    if questions.of_degree(line, clause) or line.words.low[clause.first] == "what":
        return False  # the rest of "What they saw was …"
    headline = (line.sentence.heading or live) and tag == x.PRES
    headline = headline or (live and group.passive and not group.modal)  # the motion is lost
    if not (group.past or group.perfect or headline or (tag == x.ING and group.finite)):
        return False
    return not (bare_do(line, clause) or _in_quotes(line, clause))


def _tells_to_do(line: Line, clause: clauses.Clause) -> bool:
    """Whether "tell" is an order: workers were told to clear their desks."""
    group = clause.group
    assert group is not None
    behind = line.words.tag[group.last : clause.last]
    before, order, _ = behind.partition(x.TO + x.BASE)
    return line.words.lemma[group.head] == "tell" and order != "" and x.COMMA not in before


_PLACING = frozenset("in on through back".split())  # stood in, lived on
_NEVER_DONE = frozenset("be have think believe expect know".split())


def _done(line: Line, clause: clauses.Clause) -> bool:
    """Whether a verb of a state tells something done: in the passive, or with a particle: was raised, ran away."""
    group = clause.group
    assert group is not None
    if line.words.lemma[group.head] in _NEVER_DONE:
        return False
    behind = line.words.low[group.last] if group.last < len(line.words) else ""
    offered = line.words.lemma[group.head] == "offer" and group.past and _offers(line, group.last)
    offered = offered or states.appears(line.words, clause)
    return group.passive or offered or (group.past and behind in x.PARTICLES and behind not in _PLACING)


def _offers(line: Line, at: int) -> bool:
    """Whether it is told to whom or what is offered to be done: offered Coast three ministries, offered to resign."""
    tags = line.words.tag[at : at + 2]
    return tags == x.TO + x.BASE or (tags[:1] in (x.OBJ, x.NAME) and tags[1:] in (x.DET, x.NUM, x.POSS, x.NOUN, x.ADJ))


def _in_quotes(line: Line, clause: clauses.Clause) -> bool:
    """Whether the clause is someone's words: an odd number of quotation marks before its verb."""
    assert clause.group is not None
    return line.words.tag.count(x.QUOTE, 0, clause.group.head) % 2 == 1

"""Questions that ask when something was, answered by a date: When did she veto it? On 15 December. And dates that an
answer corrects: It closed on the Tuesday. – On the Monday.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.claims import clauses, making, status
from timeline.claims import lexicon as x
from timeline.claims.attached import complement
from timeline.claims.coreference import Reference
from timeline.claims.lines import Asked, Line, Reading
from timeline.claims.phrases import Phrase
from timeline.model import Claim, Status, When

_OPENS = 4  # words before "when": a number, a label, and
_TURN = re.compile(r"\n\s*(?:(?P<label>[A-Z][\w.’' -]{0,40}):|A\.|[-–—])\s")
_OF_DATES = re.compile(  # no name of who speaks: Dated: 4 March; Next meeting: 3 May
    r"\b(?:dated?|due|deadline|next|last|time|(?:sign|fil|issu|execut|publish|post|updat|receiv|approv|adopt)ed|"
    r"effective|meeting|hearing|session|sitting)\b",
    re.IGNORECASE,
)
_LEADS = frozenset({x.PREP, x.ADV, x.QUOTE, x.STOP})


def asked(line: Line, references: Sequence[Reference]) -> Asked | None:
    """A question for the date of something, or what a line says of one day; None where a line is neither."""
    if "?" not in line.sentence.text[-6:] or "when" not in line.words.low[:_OPENS]:
        return _said(line, references)
    n = next((n for n, c in enumerate(line.clauses) if c.opener == "when" and _asks(line, c)), None)
    return Asked(line, n, tuple(references)) if n is not None else None


def _said(line: Line, references: Sequence[Reference]) -> Asked | None:
    """What a line says of one day, with one verb."""
    if len(line.phrases) != 1 or not (line.phrases[0].usable and _names_day(line.phrases[0])):
        return None
    told = [n for n, c in enumerate(line.clauses) if c.group is not None and c.kind in ("main", "coordinate")]
    if len(told) != 1 or line.clauses[told[0]].subject is None:
        return None
    return Asked(line, told[0], tuple(references), line.phrases[0])


def _names_day(phrase: Phrase) -> bool:
    clue = phrase.mention.clue
    return phrase.when is not None and (clue.weekday is not None or clue.day is not None)


def _asks(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause asks when something happened or will: not when one knew it, nor when it usually does."""
    group, words = clause.group, line.words
    if group is None or clause.subject is None or clause.inherited or words.low[group.first] in ("do", "does"):
        return False
    return group.passive or words.lemma[group.head] not in x.STATIVE


def answer(reading: Reading, line: Line) -> Claim | None:
    """The claim that a question makes with the date that answers it; None where no date does."""
    question = reading.asked
    phrase = _date(line) if question is not None else None
    if question is None or phrase is None:
        return None
    if question.said is not None and not (_turns(reading, question.line, phrase) and _corrects(question, line, phrase)):
        return None
    own, reading.references = reading.references, list(question.references)
    clause = question.line.clauses[question.clause]
    state = status.of_clause(question.line.words, question.line.clauses, question.clause)
    published = reading.document.published
    if phrase.when is not None and published is not None and _after(phrase.when, published):
        state = Status.PLANNED if state is Status.HAPPENED else state
    also = complement(question.line, question.clause)
    told = replace(question.line, cites=tuple(dict.fromkeys((*question.line.cites, *line.cites))))
    claim = making.claim(reading, told, clause, phrase, state, also, outside=True)
    reading.references = own
    return _through(reading, claim, phrase) if claim is not None and question.said is not None else claim


def _through(reading: Reading, claim: Claim, phrase: Phrase) -> Claim:
    """A claim whose quote goes on to the date that corrects its own."""
    text, end = reading.document.text, phrase.mention.end
    return replace(claim, end=end, quote=text[claim.start : end], suffix=text[end : end + len(claim.suffix)])


def _turns(reading: Reading, before: Line, phrase: Phrase) -> bool:
    """Whether somebody else gives a date than who spoke before: on a new line, behind a label or a dash."""
    turn = _TURN.search(reading.document.text, before.sentence.end, phrase.mention.start)
    return turn is not None and (turn["label"] is None or _OF_DATES.search(turn["label"]) is None)


def _corrects(question: Asked, line: Line, phrase: Phrase) -> bool:
    """Whether a line of another speaker is nothing but another day for what the one before says."""
    said, words = question.said, line.words
    assert said is not None
    if phrase.when == said.when or not _names_day(phrase):
        return False
    same_kind = (said.mention.clue.day is None) == (phrase.mention.clue.day is None)
    return same_kind and set(words.tag[line.places[0] + 1 :]) <= {x.STOP, x.STRONG, x.QUOTE}


def _after(when: When, published: When) -> bool:
    return when.first is not None and published.last is not None and when.first > published.last


def _date(line: Line) -> Phrase | None:
    """The date with which a line that is no statement of its own opens."""
    if not line.phrases or not line.phrases[0].usable or not line.clauses:
        return line.phrases[0] if line.phrases and line.phrases[0].usable else None
    place = line.places[0]
    states = any(c.group is not None and c.kind in ("main", "coordinate") for c in line.clauses)
    return None if states or not _LEADS.issuperset(line.words.tag[:place]) else line.phrases[0]

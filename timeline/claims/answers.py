"""Questions that ask when something was, answered by a date: When did she veto it? On 15 December."""

from __future__ import annotations

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
_LEADS = frozenset({x.PREP, x.ADV, x.QUOTE, x.STOP})


def asked(line: Line, references: Sequence[Reference]) -> Asked | None:
    """A question for the date of something, None where a line is none."""
    if "?" not in line.sentence.text[-6:] or "when" not in line.words.low[:_OPENS]:
        return None
    n = next((n for n, c in enumerate(line.clauses) if c.opener == "when" and _asks(line, c)), None)
    return Asked(line, n, tuple(references)) if n is not None else None


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
    return claim


def _after(when: When, published: When) -> bool:
    return when.first is not None and published.last is not None and when.first > published.last


def _date(line: Line) -> Phrase | None:
    """The date with which a line that is no statement of its own opens."""
    if not line.phrases or not line.phrases[0].usable or not line.clauses:
        return line.phrases[0] if line.phrases and line.phrases[0].usable else None
    place = line.places[0]
    states = any(c.group is not None and c.kind in ("main", "coordinate") for c in line.clauses)
    return None if states or not _LEADS.issuperset(line.words.tag[:place]) else line.phrases[0]

"""What goes on behind an entry of a chronology, log or docket: the sentences of its row are of its date as well."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline import when as w
from timeline.claims import clauses, storyline
from timeline.claims import lexicon as x
from timeline.claims.lines import Line, Reading, Row
from timeline.claims.performatives import performs
from timeline.claims.phrases import Phrase
from timeline.model import Claim, Grain


def begun(reading: Reading, line: Line) -> None:
    """Note the row that a line opens, or that the one before does not reach it."""
    label = reading.entries.get(line.sentence.start)
    if label is not None:
        first = next((c.group for c in line.clauses if c.group is not None and c.group.finite), None)
        present = first is not None and not (first.past or first.perfect)
        reading.row = Row(label, line.sentence.start, line.sentence.paragraph, present)
        _note_day(reading, label, line.sentence.paragraph)
    elif reading.row is not None and not _reaches(reading.row, line, reading.document.text):
        reading.row = None


def _note_day(reading: Reading, label: Phrase, paragraph: int) -> None:
    """The day of the times that the entry tells."""
    when = label.when
    if when is None or when.first is None or when.interval or when.grain > Grain.DAY or storyline.bare_time(label):
        return
    reading.entry = paragraph, w.containing(when.first, Grain.DAY)


def _reaches(row: Row, line: Line, text: str) -> bool:
    """Whether a line goes on in a row: on the same line of the text, or on one that is further indented."""
    if line.sentence.paragraph != row.paragraph:
        return False
    at = text.rfind("\n", 0, line.sentence.start) + 1
    return at <= row.start or _indent(text, at) > _indent(text, text.rfind("\n", 0, row.start) + 1)


def _indent(text: str, at: int) -> int:
    end = at
    while text[end : end + 1] in (" ", "\t"):
        end += 1
    return end - at


# What of an entry only says that it is one: 02/24/2017 Minute order. Petition granted.
_KIND = re.compile(
    r"(?:(?:minute|court|docket|text|clerk['’]s|log|register) )?(?:orders?|entry|note|notice|remarks?)", re.IGNORECASE
)


def kept(reading: Reading, line: Line, made: Sequence[Claim]) -> None:
    """Give a row up whose label only says when it was written: 27 June: he died last night. She was there.

    What a row tells behind the kind of its entry stands for it: Minute order. Petition granted.
    """
    row = reading.row
    if row is None or row.label.when is None:
        return
    if line.sentence.start != row.start:
        if any(c.mention is not None for c in made):
            bare = [c for c in reading.claims if c.start >= row.start and _KIND.fullmatch(c.title)]
            reading.claims = [c for c in reading.claims if c not in bare]
        return
    own = [c.date for c in made if c.date is not None and c.mention is not None and c.mention.start != row.label.start]
    if any(not w.overlaps(date, row.label.when) for date in own if not storyline.bare_time(row.label)):
        reading.row = None


def dated(reading: Reading, line: Line, clause: clauses.Clause) -> Phrase | None:
    """The date that a row gives to a clause without one, None where it tells of another time."""
    row, group = reading.row, clause.group
    if row is None or line.sentence.start == row.start or group is None or clause.kind not in ("main", "coordinate"):
        return None
    if group.perfect or group.modal or group.future or (row.present and group.past and not _is_note(line, clause)):
        return None
    if not _on_the_day(reading, line, clause):
        return None
    described = group.passive and line.words.low[group.first] in ("is", "are") and not performs(line, clause)
    if described or line.words.lemma[group.head] in _CALLS:
        return None
    label = row.label
    return replace(label, when=storyline.on_day(label, reading.entry[1])) if storyline.bare_time(label) else label


_COLUMN = re.compile(r"[ \t]{2,}|\t")
_PROSE = re.compile(r"\b(?:i|we|he|she|they|it|was|were|had|my|our|his|her)\b", re.IGNORECASE)
_LATER = re.compile(
    r"\b(?:later|eventually|finally|afterwards?|subsequently|since|once|ago|originally|earlier)\b", re.IGNORECASE
)
_NAMED_AS = frozenset({x.DET, x.POSS, x.PRON})


def _on_the_day(reading: Reading, line: Line, clause: clauses.Clause) -> bool:
    """Whether a row tells on of its day: in a column of notes, in terse ones, or in the present as its entry; prose
    goes back and ahead: 3 May. We left Orsk. My father was born there.
    """
    row, text = reading.row, reading.document.text
    assert row is not None
    if _LATER.search(line.sentence.text):
        return False
    if row.present or _COLUMN.match(text, row.label.end):
        return True
    end = text.find("\n", line.sentence.end)
    terse = _PROSE.search(text, row.label.end, end if end >= 0 else len(text)) is None
    subject = line.words.tag[slice(*clause.subject)] if clause.subject is not None else ""
    return terse and _NAMED_AS.isdisjoint(subject)


_CALLS = frozenset("call describe wear hold show report".split())  # the board calls this regrettable


def _is_note(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause leaves its auxiliary out: Counsel appear. Bail refused."""
    group = clause.group
    assert group is not None
    return line.words.tag[group.last : group.last + 1] in ("", x.STOP)

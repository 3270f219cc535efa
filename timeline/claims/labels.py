"""What a line without a verb announces by its label: Next meeting: 26 June 2025; Date of next meeting: 9 November."""

from __future__ import annotations

import re

from timeline.claims import clauses, dating, making, tense
from timeline.claims import lexicon as x
from timeline.claims.lines import Line, Reading
from timeline.model import Claim, Status

_LABEL = re.compile(r"(?:(?:time and )?date of (?:the |our |its )?)?(next (?:[\w-]+ ){0,2}?(\w+))", re.IGNORECASE)
_PARTING = frozenset({x.STRONG, x.COMMA, x.PREP, x.OPEN, x.QUOTE})
_LONGEST = 16  # words of such a line


def to_come(reading: Reading, line: Line) -> Claim | None:
    """The claim of the next of a kind that a line gives the date of, None for any other line."""
    words = line.words
    if not line.phrases or line.clauses or len(words) > _LONGEST or not line.phrases[0].usable:
        return None
    place = line.places[0]
    label = [i for i in range(place) if words.tag[i] not in _PARTING or words.low[i] == "of"]
    m = _LABEL.fullmatch(" ".join(words.text[i] for i in label))
    if m is None or m[2].lower() not in x.EVENT_NOUNS or (label[-1] + 1 < place and words.low[place - 1] == "of"):
        return None
    phrase = tense.chosen(dating.best(line.phrases), reading.document.published, ahead=True)
    told = clauses.Clause("noun", ((label[0], place + 1),), None, None)
    title = m[1][0].upper() + m[1][1:]
    return making.claim(reading, line, told, phrase, Status.PLANNED, [], trigger=label[-1], title=title)

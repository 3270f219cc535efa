"""What a line without a verb tells by its label: Next meeting: 26 June 2025; Keys handed over: 12 January."""

from __future__ import annotations

import re

from timeline import when as w
from timeline.claims import clauses, dating, finishing, label_words, making, tense
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


_HEAD = 3  # blocks of text at the top, where a label tells of the document itself


def done(reading: Reading, line: Line) -> Claim | None:
    """The claim of what the label before a date tells, None for any other line and for the document's own date."""
    text, published = line.sentence.text, reading.document.published
    if not line.phrases or any(c.group is not None and c.group.finite for c in line.clauses):
        return None
    phrase = dating.best(line.phrases[:1])
    label, colon, rest = text[: phrase.start - line.sentence.start].rstrip(" *").rpartition(":")
    what = label.strip(" \t\n*•#>–—-")
    if not colon or rest.strip() or not phrase.usable or phrase.when is None or not label_words.tells(what):
        return None
    if line.sentence.paragraph < _HEAD and (published is None or w.overlaps(phrase.when, published)):
        return None
    told = clauses.Clause("noun", ((0, line.places[0] + 1),), None, None)
    state = tense.by_date(reading, line, told, phrase, Status.HAPPENED)
    return making.claim(reading, line, told, phrase, state, [], title=finishing.finish(what))

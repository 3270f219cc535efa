"""Entries of a chronology: lines set off by the date that opens them, each of which tells an event, verb or no verb."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from timeline.claims import storyline
from timeline.claims.clauses import Clause
from timeline.claims.finishing import finish
from timeline.claims.lines import Line
from timeline.claims.log_words import LEVELS
from timeline.claims.phrases import Phrase
from timeline.claims.trimming import LONGEST
from timeline.model import Anchor, Sentence

_FEWEST = 3  # lines that open with their date; two may be chance
_BULLET = re.compile(r"[\s*•|–—#>\[(-]*")
_APART = re.compile(r"[\])*]*(?:\s*[:|–—]|\s+-\s|\t| {2}|\.[*_]* )")  # what parts a label from its entry
# A word behind figures: 10, 11: two ships …, 5-year plan. Possessive, as a row of figures has many ways to be cut.
_TELLS = re.compile(r"\W*+(?:\d\S*+\s++\W*+)*(?:\d\S*?[^\w\s])?(?:[AI] )?[^\W\d]{2}")
_LETTERS = re.compile(r"[^\W\d]{3}")
_CODE = re.compile(r"\s*\|\s*[A-Z]{1,4}[-/. ]?\d{1,4}[a-z]?\s*\|?\s*$")  # the last column: exhibit A1
_NUMBER = re.compile(r"\A[ \t]{2,}\d{1,4}(?:[ \t]{2,}|\t)(?:minute entry:\s)?", re.IGNORECASE)  # of a docket's column
_MARKS = "\t :|–—-*_].)"


def entries(sentences: Sequence[Sentence], found: Sequence[Phrase]) -> Mapping[int, Phrase]:
    """The date that labels a line, by the offset at which the line begins; `found` are all date phrases, in order.

    A text has a chronology where several lines open with their date, set off from what they tell by a mark, a column
    or by being figures. "May 3 was a bright day" is none by itself, but is one beside them.
    """
    starts = [p.start for p in found]
    labelled: dict[int, Phrase] = {}
    apart = 0
    for sentence in sentences:
        k = bisect_left(starts, sentence.start)
        if k < len(found) and found[k].end < sentence.end and _is_label(sentence, found[k]):
            labelled[sentence.start] = found[k]
            apart += _set_off(sentence, found[k])
    return labelled if apart >= _FEWEST else {}


def _is_label(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a line opens with a date of its own, and words that tell something follow."""
    clue = phrase.mention.clue
    own = (
        clue.anchor is Anchor.WRITTEN or storyline.bare_time(phrase) or (clue.month is not None and clue.shift is None)
    )
    if not (own and phrase.usable) or not _BULLET.fullmatch(sentence.text, 0, phrase.start - sentence.start):
        return False
    return _TELLS.match(sentence.text, phrase.end - sentence.start) is not None


def _set_off(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether the date stands apart from what it labels: by a mark, in a column, or as figures before words."""
    return _APART.match(sentence.text, phrase.end - sentence.start) is not None or not _LETTERS.search(
        phrase.mention.text
    )


def told(line: Line, label: Phrase) -> Clause:
    """An entry as one clause, its label included, with verb and subject where it begins with them."""
    words = line.words
    opens = bisect_left(words.start, label.start)
    first = bisect_left(words.start, label.end)
    while first < len(words) - 1 and words.text[first] in _MARKS:
        first += 1
    own = next((c for c in line.clauses if c.group is not None and c.subject == (first, c.group.first)), None)
    group = own.group if own is not None and own.group is not None and own.group.finite else None
    subject = own.subject if own is not None and group is not None else None
    return Clause("main", ((opens, len(words)),), group, subject)


def short(line: Line, label_end: int) -> bool:
    """Whether an entry fits into a title as it stands, behind its label."""
    return len(_bare(line, label_end)) <= LONGEST


def title(line: Line, label_end: int, *, posted: bool = False) -> str:
    """An entry is a title already: its words without label, notes in brackets, and what a semicolon parts off.

    Of what somebody `posted` the first sentence: a message may be several that begin with no capital.
    """
    bare = _bare(line, label_end)
    first = re.split(r"(?<=[\w)])[.!?]+\s+", bare, maxsplit=1)[0] if posted else bare
    bare = first if " " in first else bare
    return finish(bare if len(bare) <= LONGEST else re.split(r";\s|(?<=[\w)])\.\s", bare, maxsplit=1)[0])


def _bare(line: Line, label_end: int) -> str:
    text = _NUMBER.sub("", line.sentence.text[label_end - line.sentence.start : line.end - line.sentence.start])
    bare = _CODE.sub("", re.sub(r"\s*[(\[][^()\[\]]*[)\]]", "", text)).strip(_MARKS[:4])
    level, _, said = bare.partition(" ")
    bare = said.lstrip(_MARKS) if said and level.strip("[]:") in LEVELS else bare
    who, *cells = re.split(r"\s+\|\s+", bare)
    return f"{who}: {', '.join(cells)}" if cells else bare.strip()  # a row of a table: who, what

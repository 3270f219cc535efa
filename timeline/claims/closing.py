"""Entries that close with the date and time at which they were posted, as those of a status page do."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from timeline.claims import storyline
from timeline.claims.lines import Line
from timeline.claims.phrases import Phrase
from timeline.model import Grain

_FEWEST = 2  # one may be the foot of a report, unless nothing else dates it and it says "posted"
_OPENS = 2  # blocks of text before the first of the stamps that are of its entry; above them stands the page's head
_LONGEST = 3  # blocks of text between the first of an entry and its stamp
_SUBSCRIBED = frozenset("written dated penned".split())  # below a letter
_POSTED = re.compile(r"\W*(?:posted|published|updated)(?:\s+(?:on|at))?\W*", re.IGNORECASE)


def of_page(line: Line, at: int) -> bool:
    """Whether a participle says when a page was posted or a letter written: last updated in May; Posted 3 May: We are
    looking into it; Written on board the Elba, 3 May 1911.
    """
    low, start = line.words.low, line.sentence.start
    if at == 0 and low[0] in _SUBSCRIBED and "by" not in low and line.phrases:
        return not line.sentence.text[line.phrases[-1].end - start :].strip(" .)]")
    if low[at - 1 : at + 1] == ("last", "updated"):
        return True
    label = line.sentence.text[: line.phrases[0].start - start] if line.phrases else ""
    opens = line.words.start[at] < start + len(label) and _POSTED.fullmatch(label) is not None
    return opens and line.sentence.text[line.phrases[0].end - start :].lstrip(" .)]*_").startswith(":")


def stamps(ready: Sequence[Line], *, dated: bool) -> Mapping[int, Phrase]:
    """The stamp of each line of an entry, by the offset at which the line begins; a stamp's own line is there, too.

    A text has them where it ends with one and tells something before the first; else stamps open what they date.
    `dated` tells whether the document has a date.
    """
    at = [n for n, line in enumerate(ready) if _is_stamp(line)]
    alone = len(at) == 1 and not dated and _POSTED.match(ready[at[0]].sentence.text) is not None
    below = ready[at[-1] + 1 :] if at else ()
    goes_on = any(_tells(line) and not _says_its_day(line) for line in below)  # as a notice below the entries does
    if (len(at) < _FEWEST and not alone) or goes_on:
        return {}
    first = ready[at[0]].sentence.paragraph - _OPENS
    begins = [next(n for n, line in enumerate(ready) if line.sentence.paragraph >= first), *(n + 1 for n in at)]
    entries = list(pairwise(begins))
    if not all(_is_entry(ready[low:high]) for low, high in entries):
        return {}
    return {
        line.sentence.start: ready[high - 1].phrases[0] for low, high in entries for line in ready[low:high]
    }  # fmt: skip


def _says_its_day(line: Line) -> bool:
    """Whether a line writes a whole date of its own, and so needs no stamp."""
    return any(p.mention.clue.year is not None and p.mention.clue.day is not None for p in line.phrases)


def _is_entry(lines: Sequence[Line]) -> bool:
    """Whether lines up to a stamp tell something, in a few blocks: more are an article and its footer."""
    return any(map(_tells, lines)) and lines[-1].sentence.paragraph - lines[0].sentence.paragraph <= _LONGEST


def _is_stamp(line: Line) -> bool:
    """Whether a line is a day with a time and nothing else, but that something was posted then."""
    if len(line.phrases) != 1:
        return False
    (phrase,), text = line.phrases, line.sentence.text
    if phrase.when is None or phrase.when.grain > Grain.MINUTE or storyline.bare_time(phrase):
        return False
    label, rest = text[: phrase.start - line.sentence.start], text[phrase.end - line.sentence.start :]
    return not rest.strip(" .)]*_\n") and (not label.strip(" ([*_-\n") or _POSTED.fullmatch(label) is not None)


def _tells(line: Line) -> bool:
    return not line.sentence.heading and any(c.group is not None and c.group.finite for c in line.clauses)

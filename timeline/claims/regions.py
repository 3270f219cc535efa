"""What stands in a region that is not the report, a date line, a byline, a quoted mail, makes no claim."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline import dates, moments
from timeline.model import Document, Grain, Mention, Sentence

_ADDRESS = re.compile(r"\b(?:https?://|www\.)[^\s<>\"”]+")
_NUMERIC = re.compile(r"(?<![\w/.-])(\d\d?)([/.-])(\d\d?)\2(?:\d\d)?\d\d(?![\w/])")


def blanked(document: Document) -> str:
    """The text with regions and web addresses blank, of the same length: neither holds a date of the report."""
    text = document.text
    if "://" in text or "www." in text:
        text = _ADDRESS.sub(lambda m: " " * len(m.group()), text)
    return _without_regions(document, text)


def sentences(document: Document) -> list[Sentence]:
    """The sentences of a document; a region on lines of its own ends one."""
    found = dates.sentences(_without_regions(document, document.text), document.language or "en")
    if not document.regions:
        return found
    return [replace(s, text=document.text[s.start : s.end]) for s in found]


def _without_regions(document: Document, text: str) -> str:
    pieces = []
    at = 0
    for region in document.regions:
        inside = text[max(at, region.start) : region.end]
        pieces += [text[at : region.start], "".join(c if c == "\n" else " " for c in inside)]
        at = max(at, region.end)
    return "".join([*pieces, text[at:]])


def outside(document: Document, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions that do not stand in a region: the date in a header is the document's, not an event's."""
    return [m for m in mentions if not any(r.start <= m.start < r.end for r in document.regions)]


def trimmed(document: Document, sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences without what of them stands in a region at their beginning; none that lies in one."""
    out: list[Sentence] = []
    for sentence in sentences:
        start = max((r.end for r in document.regions if r.start <= sentence.start < r.end), default=sentence.start)
        while start < sentence.end and document.text[start].isspace():
            start += 1
        if start == sentence.start < sentence.end:
            out.append(sentence)
        elif start < sentence.end:
            out.append(replace(sentence, start=start, text=document.text[start : sentence.end]))
    return out


def numeric_order(document: Document) -> str | None:
    """The order of numeric dates that the date in the head of a document shows: `date: 13/11/2024` is day first."""
    own = document.published
    if own is None or own.first is None or own.grain > Grain.DAY or own.choices:
        return None
    _, month, day = moments.ymd(own.first)
    for region in document.regions:
        for m in _NUMERIC.finditer(document.text, region.start, region.end):
            pair = int(m[1]), int(m[3])
            if month != day and pair in ((day, month), (month, day)):
                return "dmy" if pair == (day, month) else "mdy"
    return None

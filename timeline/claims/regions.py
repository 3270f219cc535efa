"""What stands in a region that is not the report, a date line, a byline, a quoted mail, makes no claim."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline import dates
from timeline.model import Document, Mention, Sentence

_ADDRESS = re.compile(r"\b(?:https?://|www\.)[^\s<>\"”]+")


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

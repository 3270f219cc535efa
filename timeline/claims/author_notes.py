"""The note on its author at the end of a piece: Jane Moor is a writer in Hull. Her book appeared in 2019."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.model import Document, Sentence

_LAST = 3  # blocks at the end of a text among which such notes stand: two authors', and a footer
_LATE = 0.5  # of a text, from where it can end
_NAME = re.compile(r"\W*(?P<name>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*?)+)(?=['’]s\b|[\s,])")
_INTRODUCES = re.compile(
    r"['’]s\s|,? (?:is|who|an?|the|was born|and [A-Z].{3,60} (?:are|teach|write|live|work))\b"
    r"|,? (?!was\b|has\b)[a-z]{3,}s\b"
)
_WRITES = re.compile(  # what makes somebody of whom a text does not tell its author, where no byline names one
    r",?(?: who)?(?: has (?:covered|written|reported|edited|blogged)| (?:covers|writes|reports|edits|blogs))"
    r" (?:the|on|about|for|this|our|from)\b"
    r"|,? is (?:an? |the )?(?:[\w’'-]+ ){0,4}?(?:writer|journalist|reporter|editor|columnist|critic|correspondent"
    r"|contributor|freelancer)\b"
)
_AUTHOR = re.compile(r"^(?:authors?|by|byline):(.*)$", re.MULTILINE)


def sentences_of(document: Document, sentences: Sequence[Sentence]) -> set[int]:
    """The sentences, by place, of late blocks that begin with a name of the byline and say who that is.

    Without a byline it is the last block, about somebody who writes. Somebody whom the story itself names is one of its
    figures, and what a plain past tells of the author is its end.
    """
    named = " ".join(_bylines(document))
    out: set[int] = set()
    for block in sorted({s.paragraph for s in sentences})[-_LAST if named else -1 :]:
        held = [i for i, s in enumerate(sentences) if s.paragraph == block]
        first = sentences[held[0]]
        m = _NAME.match(first.text)
        introduces = _INTRODUCES if named else _WRITES
        if m is None or first.start < _LATE * len(document.text) or not introduces.match(first.text, m.end()):
            continue
        figure = any(m["name"] in s.text for s in sentences[: held[0]])
        if not figure and (not named or re.search(rf"\b{re.escape(m['name'])}\b", named)):
            out.update(held)
    return out


def _bylines(document: Document) -> list[str]:
    """What the bylines and the front matter say of who wrote the text."""
    texts = [(r.kind, document.text[r.start : r.end]) for r in document.regions if r.kind in ("byline", "front matter")]
    return [name for kind, text in texts for name in ([text] if kind == "byline" else _AUTHOR.findall(text))]

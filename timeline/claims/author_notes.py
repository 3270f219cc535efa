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
_AUTHOR = re.compile(r"^(?:authors?|by|byline):(.*)$", re.MULTILINE)


def sentences_of(document: Document, sentences: Sequence[Sentence]) -> set[int]:
    """The sentences, by place, of late blocks that begin with a name of the byline and say who that is.

    Somebody whom the story itself names is one of its figures, and what a plain past tells of the author is its end.
    """
    named = " ".join(_bylines(document))
    if not named:
        return set()
    out: set[int] = set()
    for block in sorted({s.paragraph for s in sentences})[-_LAST:]:
        held = [i for i, s in enumerate(sentences) if s.paragraph == block]
        first = sentences[held[0]]
        m = _NAME.match(first.text)
        if m is None or first.start < _LATE * len(document.text) or not _INTRODUCES.match(first.text, m.end()):
            continue
        figure = any(m["name"] in s.text for s in sentences[: held[0]])
        if not figure and re.search(rf"\b{re.escape(m['name'])}\b", named):
            out.update(held)
    return out


def _bylines(document: Document) -> list[str]:
    """What the bylines and the front matter say of who wrote the text."""
    texts = [(r.kind, document.text[r.start : r.end]) for r in document.regions if r.kind in ("byline", "front matter")]
    return [name for kind, text in texts for name in ([text] if kind == "byline" else _AUTHOR.findall(text))]

"""Words of a sentence with coarse part-of-speech tags, by word tables, endings and their neighbours; no model.

Dates and known names come in as single words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from timeline.claims.finite import decide
from timeline.claims.forms import FORMS
from timeline.claims.tagging import lexical

_WORD = re.compile(
    r"[A-Za-z][a-z]*+(?=[ ,\n;)])"  # most words; the rest of the pattern would read them alike, and slower
    r"|(?:[A-Za-z]\.){2,}"  # U.S., a.m.
    r"|\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Prof|Rev|Hon|Jr|Sr|Inc|Ltd|Corp|Co|No|Jas|vs)\.(?=\s)"
    r"|(?:[$€£¥]|US\$)?\d[\d.,:/]*\d%?|\d%?"
    r"|['’](?:s|ll|ve|re|d|m)\b"
    r"|\w+(?:[-‑]\w+)*(?:['’](?!s\b|ll\b|ve\b|re\b|d\b|m\b)\w+)?"
    r"|—|–|\.\.\.|…|[^\w\s]"
)


class Chunk(NamedTuple):
    """A stretch that counts as one word: a date phrase or a name. Offsets are those of the document."""

    start: int
    end: int
    tag: str


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence's words as columns; offsets are those of the document."""

    text: tuple[str, ...]
    low: tuple[str, ...]
    start: tuple[int, ...]
    end: tuple[int, ...]
    tag: tuple[str, ...]
    lemma: tuple[str, ...]  # of verbs; empty otherwise

    def __len__(self) -> int:
        return len(self.text)

    def part(self, first: int, last: int) -> Words:
        """The words from `first` up to `last`."""
        cut = slice(first, last)
        return Words(self.text[cut], self.low[cut], self.start[cut], self.end[cut], self.tag[cut], self.lemma[cut])


def read(text: str, start: int, end: int, chunks: Sequence[Chunk]) -> Words:
    """The tagged words of `text[start:end]`; `chunks` are in order and do not overlap."""
    tokens: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    tags: list[str] = []
    at = start
    for chunk in (*chunks, None):
        stop = end if chunk is None else chunk.start
        for word in _WORD.findall(text, at, stop):  # only white space stands between two of them
            first = text.index(word, at)
            at = first + len(word)
            tokens.append(word)
            starts.append(first)
            ends.append(at)
            tags.append("")
        if chunk is not None:
            tokens.append(text[chunk.start : chunk.end])
            starts.append(chunk.start)
            ends.append(chunk.end)
            tags.append(chunk.tag)
            at = chunk.end
    known = list(map(FORMS.__getitem__, tokens))
    low = [word[0] for word in known]
    lemma = [""] * len(tokens)
    shouting = _shouting(tokens)
    for i, (_, tag, base) in enumerate(known):
        if tags[i]:
            continue
        if tag:
            tags[i], lemma[i] = tag, base
        else:
            tags[i], lemma[i] = lexical(tokens, low, i, tags, shouting)
    decide(low, tags, lemma)
    return Words(tuple(tokens), tuple(low), tuple(starts), tuple(ends), tuple(tags), tuple(lemma))


def _shouting(tokens: Sequence[str]) -> bool:
    """Whether the sentence is set in capitals or title case, so that a capital says nothing."""
    if tokens and tokens[-1] in (".", "!", "”") and any(t[0].islower() for t in tokens if len(t) > 3):
        return False
    words = [t for t in tokens if len(t) > 3 and t[0].isalpha()]
    return len(words) > 2 and sum(t[0].isupper() for t in words) > 0.75 * len(words)

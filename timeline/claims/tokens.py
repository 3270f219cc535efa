"""Words of a sentence with coarse part-of-speech tags, by word tables, endings and their neighbours; no model.

Dates and known names come in as single words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from operator import add
from typing import NamedTuple

from timeline.claims.finite import decide
from timeline.claims.forms import CLOSING, FOLLOWED, Piece, lower
from timeline.claims.tagging import lexical


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
    tag: str  # a letter a word
    lemma: tuple[str, ...]  # of verbs; empty otherwise

    def __len__(self) -> int:
        return len(self.text)

    def part(self, first: int, last: int) -> Words:
        """The words from `first` up to `last`."""
        cut = slice(first, last)
        return Words(self.text[cut], self.low[cut], self.start[cut], self.end[cut], self.tag[cut], self.lemma[cut])


def read(text: str, start: int, end: int, chunks: Sequence[Chunk]) -> Words:
    """The tagged words of `text[start:end]`; `chunks` are in order and do not overlap."""
    known: list[Piece] = []
    at = start
    for chunk in (*chunks, None):
        stretch = text[at : end if chunk is None else chunk.start]
        pieces = stretch.split()
        known += map(FOLLOWED.__getitem__, pieces)
        if pieces and not stretch[-1].isspace():
            known[-1] = CLOSING[pieces[-1]]
        if chunk is not None:
            at = chunk.end
            said = text[chunk.start : at]
            known.append(Piece((said,), (lower(said),), (chunk.tag,), ("",)))
    if not known:
        return Words((), (), (), (), "", ())
    tokens, low, tag, lemma = [list(chain.from_iterable(column)) for column in zip(*known, strict=True)]
    doubtful = [i for i, t in enumerate(tag) if not t]
    if doubtful:
        shouting = _shouting(tokens)
        for i in doubtful:
            tag[i], lemma[i] = lexical(tokens, low, i, tag, shouting)
    decide(low, tag, lemma)
    starts: list[int] = []
    at = start
    for token in tokens:  # only white space stands between two of them
        at = text.index(token, at)
        starts.append(at)
        at += len(token)
    ends = map(add, starts, map(len, tokens))
    return Words(tuple(tokens), tuple(low), tuple(starts), tuple(ends), "".join(tag), tuple(lemma))


def _shouting(tokens: Sequence[str]) -> bool:
    """Whether the sentence is set in capitals or title case, so that a capital says nothing."""
    if tokens and tokens[-1] in (".", "!", "”") and any(t[0].islower() for t in tokens if len(t) > 3):
        return False
    words = [t for t in tokens if len(t) > 3 and t[0].isalpha()]
    return len(words) > 2 and sum(t[0].isupper() for t in words) > 0.75 * len(words)

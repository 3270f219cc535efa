"""Words of a sentence with coarse part-of-speech tags, by word tables, endings and their neighbours; no model.

Dates and known names come in as single words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from operator import add
from typing import NamedTuple

from timeline.claims.finite import decide
from timeline.claims.forms import CLOSING, FOLLOWED, lower
from timeline.claims.lexicon import CLOSE, NAME, OPEN, QUOTE
from timeline.claims.tagging import lexical


class Chunk(NamedTuple):
    """A stretch that counts as one word: a date phrase or a name. Offsets are those of the document."""

    start: int
    end: int
    tag: str


@dataclass(slots=True)
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

    def at(self, start: int) -> int:
        """The word that begins at an offset, -1 where none does."""
        i = bisect_left(self.start, start)
        return i if i < len(self.start) and self.start[i] == start else -1

    def part(self, first: int, last: int) -> Words:
        """The words from `first` up to `last`."""
        cut = slice(first, last)
        return Words(self.text[cut], self.low[cut], self.start[cut], self.end[cut], self.tag[cut], self.lemma[cut])

    def of(self, places: Sequence[int]) -> Words:
        """The words at some places."""
        text, low, lemma = ([column[i] for i in places] for column in (self.text, self.low, self.lemma))
        start, end = ([column[i] for i in places] for column in (self.start, self.end))
        tag = "".join(self.tag[i] for i in places)
        return Words(tuple(text), tuple(low), tuple(start), tuple(end), tag, tuple(lemma))


def read(text: str, start: int, end: int, chunks: Sequence[Chunk]) -> Words:
    """The tagged words of `text[start:end]`; `chunks` are in order and do not overlap."""
    known: list[tuple[str, str, str, str, int]] = []  # of each word what `Word` has
    at = start
    for chunk in chunks:
        _add(known, text[at : chunk.start])
        at = chunk.end
        said = text[chunk.start : at]
        apart = at < end and text[at].isspace()
        known.append((said, lower(said), chunk.tag, "", len(said) + apart))
    _add(known, text[at:end])
    if not known:
        return Words((), (), (), (), "", ())
    tokens, low, tags, lemmas, steps = zip(*known, strict=True)
    tag, lemma = list(tags), list(lemmas)
    if "" in tag:
        shouting = _shouting(tokens)
        for i, t in enumerate(tags):
            if not t:
                tag[i], lemma[i] = lexical(tokens, low, i, tag, shouting)
    if tag.count(QUOTE) > 1:
        tag = list(_QUOTED_NAME.sub(lambda m: NAME * len(m[0]), "".join(tag)))
    _decide(low, tag, lemma)
    starts = _starts(text, tokens, steps, start, end)
    ends = tuple(map(add, starts, map(len, tokens)))
    return Words(tokens, low, starts, ends, "".join(tag), tuple(lemma))


_QUOTED_NAME = re.compile(f"{QUOTE}{NAME}{{1,3}}{QUOTE}")  # the ketch "Rose" sank: the marks are part of the name


def _decide(low: tuple[str, ...], tag: list[str], lemma: list[str]) -> None:
    """Decide between past and participle, what is told in brackets apart from what stands around it."""
    inside = apart(tag)[1:] if OPEN in tag else []
    telling = [part for part in inside if any(lemma[i] for i in part)]
    cut = {i for part in telling for i in range(part[0] - 1, part[-1] + 2)}
    for part in ([i for i in range(len(tag)) if i not in cut], *telling) if cut else ():
        tags, lemmas = [tag[i] for i in part], [lemma[i] for i in part]
        decide(tuple(low[i] for i in part), tags, lemmas)
        for i, t, base in zip(part, tags, lemmas, strict=True):
            tag[i], lemma[i] = t, base
    if not cut:
        decide(low, tag, lemma)


def apart(tag: Sequence[str]) -> list[list[int]]:
    """The words outside of all brackets, and those inside of each, without the brackets; by their places."""
    parts: list[list[int]] = [[]]
    inside = False
    for i, t in enumerate(tag):
        if t == OPEN and not inside and CLOSE in tag[i:]:
            inside = True
            parts.append([])
        elif t == CLOSE and inside:
            inside = False
        else:
            parts[-1 if inside else 0].append(i)
    return [part for n, part in enumerate(parts) if part or not n]


def _add(known: list[tuple[str, str, str, str, int]], stretch: str) -> None:
    """Add the words of a stretch of text; its last piece closes it where no space follows."""
    pieces = stretch.split()
    if not pieces:
        return
    last = None if stretch[-1].isspace() else pieces.pop()
    known += chain.from_iterable(map(FOLLOWED.__getitem__, pieces))
    if last is not None:
        known += CLOSING[last]


def _starts(text: str, tokens: Sequence[str], steps: Sequence[int], start: int, end: int) -> tuple[int, ...]:
    """Where the words begin: one space at most parts two, or else more white space and nothing besides."""
    *starts, last = accumulate(steps, initial=start)
    if last == end:
        return tuple(starts)
    starts = []
    at = start
    for token in tokens:
        at = text.index(token, at)
        starts.append(at)
        at += len(token)
    return tuple(starts)


def _shouting(tokens: Sequence[str]) -> bool:
    """Whether the sentence is set in capitals or title case, so that a capital says nothing."""
    if tokens and tokens[-1] in (".", "!", "”") and any(t[0].islower() for t in tokens if len(t) > 3):
        return False
    words = [t for t in tokens if len(t) > 3 and t[0].isalpha()]
    return len(words) > 2 and sum(t[0].isupper() for t in words) > 0.75 * len(words)


def in_quotation(words: Words, i: int) -> bool:
    """Whether a word is quoted, as far as its sentence shows."""
    before = words.tag.count(QUOTE, 0, i)
    return before % 2 == 1 or (before == 0 and words.tag.count(QUOTE) % 2 == 1)

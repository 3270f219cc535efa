"""Syndicated copies: documents that share most of their text count as one source.

Shingles sampled by their hash (Broder 1997, "On the resemblance and containment of documents"): about linear
in the length of the corpus, and the share that one document holds of another can be told from the samples.
"""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from timeline.model import Document, When

_WORD = re.compile(r"[^\W_]+")
_SHINGLE = 6  # words
_RATE = 4  # one shingle in so many is kept, the same ones in every document
_LEAST = 4  # shared shingles below which nothing is said
_SHARE = 0.5  # of the smaller sample
_COMMON = 12  # a shingle in more documents than this is furniture


def copies(documents: Sequence[Document]) -> Mapping[str, str]:
    """The document of which each copy is a copy, by id: the earliest published of its set, then the least id."""
    words = {d.id: _WORD.findall(_own(d).casefold()) for d in documents}
    samples = {key: _sample(found) for key, found in words.items()}
    holders: dict[int, list[str]] = defaultdict(list)
    for key in sorted(samples):
        for shingle in samples[key]:
            holders[shingle].append(key)
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for who in holders.values():
        if 1 < len(who) <= _COMMON:
            for i, one in enumerate(who):
                for other in who[i + 1 :]:
                    shared[one, other] += 1
    return _chosen(documents, [*_near(shared, {k: len(s) for k, s in samples.items()}), *_same(documents, words)])


def _own(document: Document) -> str:
    """The text without its head and without what it quotes: mails of their own, and lines marked by hand."""
    pieces, at = [], document.body
    for region in document.regions:
        if region.kind == "quoted":
            pieces.append(document.text[at : max(at, region.start)])
            at = max(at, region.end)
    return "\n".join([*pieces, document.text[at:]])


def _sample(words: Sequence[str]) -> frozenset[int]:
    raw = [word.encode() for word in words]
    text = b" ".join(raw)
    ends = list(accumulate(len(word) + 1 for word in raw))  # each with the space behind it
    starts = [0, *ends]
    grams = {zlib.crc32(text[start : end - 1]) for start, end in zip(starts, ends[_SHINGLE - 1 :], strict=False)}
    return frozenset(g for g in grams if g % _RATE == 0)


def _near(shared: Mapping[tuple[str, str], int], sizes: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """The pairs that share most of the smaller one's text."""
    for (one, other), count in shared.items():
        if count >= _LEAST and count >= _SHARE * min(sizes[one], sizes[other]):
            yield one, other


def _same(documents: Sequence[Document], words: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """The pairs of texts of one day with the same words, however short: a mail, and an answer that quotes it."""
    holders: dict[tuple[When | None, tuple[str, ...]], str] = {}
    for document in sorted(documents, key=lambda d: d.id):
        own = tuple(words[document.id])
        first = holders.setdefault((document.published, own), document.id) if len(own) >= _SHINGLE else document.id
        if first != document.id:
            yield first, document.id


def _chosen(documents: Sequence[Document], pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    def key(document: Document) -> tuple[int, str]:
        published = document.published
        return (published.first if published and published.first is not None else 10**18, document.id)

    near: dict[str, set[str]] = defaultdict(set)
    for one, other in pairs:
        near[one].add(other)
        near[other].add(one)
    original: dict[str, str] = {}
    for document in sorted(documents, key=key):
        if document.id not in original:
            for other in near[document.id]:
                original.setdefault(other, document.id)
            original[document.id] = document.id
    return {copy: source for copy, source in original.items() if copy != source}

"""Syndicated copies: documents that share most of their text count as one source.

Shingles sampled by their hash (Broder 1997, "On the resemblance and containment of documents"): about linear
in the length of the corpus, and the share that one document holds of another can be told from the samples.
"""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from collections.abc import Mapping, Sequence

from timeline.model import Document

_WORD = re.compile(r"[^\W_]+")
_SHINGLE = 6  # words
_RATE = 4  # one shingle in so many is kept, the same ones in every document
_LEAST = 4  # shared shingles below which nothing is said
_SHARE = 0.5  # of the smaller sample
_COMMON = 12  # a shingle in more documents than this is furniture


def copies(documents: Sequence[Document]) -> Mapping[str, str]:
    """The document of which each copy is a copy, by id: the earliest published of its set, then the least id."""
    samples = {d.id: _sample(d.text[d.body :]) for d in documents}
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
    return _chosen(documents, shared, {k: len(s) for k, s in samples.items()})


def _sample(text: str) -> frozenset[int]:
    words = _WORD.findall(text.casefold())
    grams = {zlib.crc32(" ".join(words[i : i + _SHINGLE]).encode()) for i in range(len(words) - _SHINGLE + 1)}
    return frozenset(g for g in grams if g % _RATE == 0)


def _chosen(
    documents: Sequence[Document], shared: Mapping[tuple[str, str], int], sizes: Mapping[str, int]
) -> dict[str, str]:
    def key(document: Document) -> tuple[int, str]:
        published = document.published
        return (published.first if published and published.first is not None else 10**18, document.id)

    near: dict[str, set[str]] = defaultdict(set)
    for (one, other), count in shared.items():
        if count >= _LEAST and count >= _SHARE * min(sizes[one], sizes[other]):
            near[one].add(other)
            near[other].add(one)
    original: dict[str, str] = {}
    for document in sorted(documents, key=key):
        if document.id not in original:
            for other in near[document.id]:
                original.setdefault(other, document.id)
            original[document.id] = document.id
    return {copy: source for copy, source in original.items() if copy != source}

"""What a build need not do again: documents whose bytes are known, and the claims of documents that did not change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.model import Actor, Document, Extraction, Problem
from timeline.read import Found, digest, load
from timeline.store.cache import Cache, key


@dataclass(frozen=True, slots=True)
class Taken:
    """The documents of a file and what is wrong of it, as `load` gives them."""

    documents: tuple[Document, ...]
    problems: tuple[Problem, ...]


def taken(found: Found, cache: Cache | None) -> Taken:
    """A file as it was read before, where its bytes are the same, else read now."""
    try:
        name = key(digest(found), found.id, found.reader, str(found.path)) if cache is not None else ""
    except OSError:  # load has the words for it
        name = ""
    kept = cache.get("documents", name, Taken) if cache is not None and name else None
    if kept is None:
        documents, problems = load(found)
        kept = Taken(tuple(documents), tuple(problems))
        if cache is not None and name:
            cache.put("documents", name, kept)
    return kept


class Memory:
    """The extractions of earlier builds, by all that they depend on."""

    def __init__(self, cache: Cache | None, documents: Sequence[Document], actors: Sequence[Actor]) -> None:
        self._cache = cache
        self._names: dict[str, str] = {}
        self.known: dict[str, Extraction] = {}
        if cache is None:
            return
        self._names = dict(_names(documents, actors))
        for one, name in self._names.items():
            kept = cache.get("extractions", name, Extraction)
            if kept is not None:
                self.known[one] = kept

    def keep(self, extractions: Mapping[str, Extraction]) -> None:
        """Keep what was made anew."""
        if self._cache is not None:
            for one, name in self._names.items():
                if one not in self.known:
                    self._cache.put("extractions", name, extractions[one])
            if len(self.known) < len(self._names):
                self._cache.prune()


def _names(documents: Sequence[Document], actors: Sequence[Actor]) -> Iterable[tuple[str, str]]:
    """The key of each document's extraction: text, what is known of it, the person's actors, shared lines in it."""
    from timeline.claims import furniture
    from timeline.claims.boilerplate import normalised

    shared = sorted(furniture(documents))
    told = repr(sorted(map(repr, actors)))
    for one in documents:
        flat = normalised(one.text) if shared else ""
        own = [text for text in shared if text in flat]
        yield one.id, key(repr(one), told, *own)

"""Mentions → claims: one document's report of one event: clause, actors, citations, status, title.

`extract` reads one document; `furniture` finds what repeats across many and is not the story.

What a caller gets, and what it is worth:
- A clause with a date phrase makes a claim with `mention`, `says` and `date` (None and `undated` where the phrase
  cannot be resolved in this document alone; its clue is in `mention.clue`, for `events/` to reason with).
- A clause without one that tells a past event with a named actor makes a claim too. In a document with a date its
  basis is PUBLICATION and its date the document's: "by that day". In one without, `date` is None.
- `lead` is True for the one of those that is the news of the report (headline or first blocks, main clause, told
  as past): it stands on a timeline by itself. The others are support: they join dated events and feed actor
  timelines, and where a claim of basis PUBLICATION without `lead` is alone it should not rank.
- `status` is by the document's own words and date. DENIED covers what is negated.
- `depth` is the paragraph, `order` the place in the document, `then` the claim that this one follows in time.
- Boilerplate, bylines, teasers and opinions in the present tense make no claims.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.collector import paused
from timeline.model import Actor, Document, Extraction

__all__ = ["Extraction", "extract", "furniture"]


def extract(document: Document, actors: Sequence[Actor] = (), furniture: frozenset[str] = frozenset()) -> Extraction:
    """The claims and actors of a document, in order, with problems for a person.

    `actors` are those the person declared: they win over the shipped gazetteer and over names found. `furniture`
    are normalised lines that are not the story, from the function of that name. Offsets are code points in
    `document.text`, and each quote is the text between them.
    """
    from timeline.claims import reader

    with paused():  # reading makes no cycles
        return reader.read(document, actors, furniture)


def furniture(documents: Iterable[Document]) -> frozenset[str]:
    """Lines, normalised, that several documents share and that are not the story; copies do not empty each other."""
    from timeline.claims import boilerplate

    return boilerplate.furniture(documents)

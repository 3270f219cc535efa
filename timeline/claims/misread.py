"""A document whose text was damaged, its UTF-8 misread or its hyphens spaced, is read repaired; its claims go back to
the words that the file has.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from timeline.claims import spaced_hyphens
from timeline.model import Claim, Document, Mention, Part
from timeline.mojibake import Places, repaired_with_places


def repaired(document: Document) -> tuple[Document, Places | None]:
    """The document as it is read, and where its characters stand in the file; None where nothing was damaged."""
    text, places = repaired_with_places(document.text)
    spaced = spaced_hyphens.cuts(text)
    if spaced:
        text, places = spaced_hyphens.joined(text, spaced), Places(spaced, over=places)
    if places is None:
        return document, None
    at = places.repaired
    regions = tuple(replace(r, start=at(r.start), end=at(r.end)) for r in document.regions)
    pages = tuple(map(at, document.pages))
    return replace(document, text=text, body=at(document.body), regions=regions, pages=pages), places


def restored(claims: Iterable[Claim], text: str, places: Places) -> list[Claim]:
    """The claims of a repaired document with their offsets, quotes and date words as the file's text has them."""
    return [_restored(claim, text, places) for claim in claims]


def _restored(claim: Claim, text: str, places: Places) -> Claim:
    at = places.original
    start, end = at(claim.start), at(claim.end)
    trigger = (at(claim.trigger[0]), at(claim.trigger[1])) if claim.trigger is not None else None
    return replace(
        claim,
        start=start,
        end=end,
        quote=text[start:end],
        trigger=trigger,
        parts=tuple(_part(part, places) for part in claim.parts),
        mention=_mention(claim.mention, text, places) if claim.mention is not None else None,
        says=_says(claim, text, places),
        sentence=(at(claim.sentence[0]), at(claim.sentence[1])),
    )


def _part(part: Part, places: Places) -> Part:
    return replace(part, start=places.original(part.start), end=places.original(part.end))


def _mention(mention: Mention, text: str, places: Places) -> Mention:
    start, end, link = places.original(mention.start), places.original(mention.end), mention.link
    if link is not None:
        link = replace(link, start=places.original(link.start), end=places.original(link.end))
    return replace(mention, start=start, end=end, text=text[start:end], link=link)


def _says(claim: Claim, text: str, places: Places) -> str | None:
    """The date words of a claim, which stand in its quote or its mention."""
    if claim.says is None or claim.mention is None:
        return claim.says
    start = claim.mention.start - max(0, claim.says.find(claim.mention.text))
    return text[places.original(start) : places.original(start + len(claim.says))]

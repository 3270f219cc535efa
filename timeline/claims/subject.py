"""The day that a document is about: a title that names it is read before the text, in which it need not stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline import dates
from timeline.claims.regions import blanked, numeric_order
from timeline.model import Anchor, Document, Grain, Mention, When

_PARTED = "\n\n"


def read(document: Document) -> tuple[Sequence[Mention], When | None]:
    """The date phrases of a document's text, and the one whole day that its title names, if it does.

    Behind such a title "14:02" and "the next day" are of its day, not of the report's: a post-mortem is
    published days after what it tells. A title that the text itself repeats is read there.
    """
    text, language, order = blanked(document), document.language or "en", numeric_order(document)
    day = _day(document, language)
    title = document.title or ""
    if day is None or title in text:
        return dates.tag(text, document.published, language, order=order), day
    shift = len(title) + len(_PARTED)
    found = dates.tag(title + _PARTED + text, document.published, language, order=order)
    return [_moved(m, -shift) for m in found if m.start >= shift], day


# Before a day that is not that of what the text tells: a life, a writing that it goes back to.
_ELSE = re.compile(
    r"\b(?:born|died|b\.|d\.|since|until|after|before|from|(?:agreement|deal|treaty|contract|act|law|letter|order|will"
    r"|ruling|judgment|judgement|statement|decision|report|resolution)s? (?:of|dated))\W*(?:the )?$",
    re.IGNORECASE,
)


def _moved(mention: Mention, by: int) -> Mention:
    link = mention.link
    moved = replace(link, start=link.start + by, end=link.end + by) if link is not None else None
    return replace(mention, start=mention.start + by, end=mention.end + by, link=moved)


def _day(document: Document, language: str) -> When | None:
    """The day of the title; None for one that is not before the document's own, or where it names several dates."""
    title, published = document.title or "", document.published
    if not any(map(str.isdigit, title)):
        return None
    found = [m for m in dates.tag(title, published, language) if m.when is not None]
    if len(found) != 1 or found[0].clue.anchor is not Anchor.WRITTEN:
        return None
    day = found[0].when
    if day is None or day.first is None or day.grain is not Grain.DAY or day.interval or day.choices:
        return None
    if _ELSE.search(title[: found[0].start]):
        return None
    own = published is not None and published.first is not None and day.first >= published.first
    return None if own else day

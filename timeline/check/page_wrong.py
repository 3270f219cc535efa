"""TL106: a quote stands on another page than its source says."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from timeline.check.rule import Rule
from timeline.check.subject import Subject
from timeline.model import Document, Event, Problem, Source


def find(subject: Subject) -> Iterator[Problem]:
    """Each source with a page, of a document with pages, on which its quote does not begin."""
    for event in subject.shown():
        for number, source in enumerate(event.sources):
            document = subject.texts.get(source.document)
            if source.page is None or document is None:
                continue
            found = _finding(subject, event, number, source, document)
            if found is not None:
                yield found


def _finding(subject: Subject, event: Event, number: int, source: Source, document: Document) -> Problem | None:
    where = subject.where("events", event.id, "sources", number, "page")
    if not document.pages:
        return Problem(where, f"{document.id} has no pages", "remove `page` from the source", event=event.id)
    if source.page is None or not 1 <= source.page <= len(document.pages):
        what = f"{document.id} has {len(document.pages)} pages, not {source.page}"
        return Problem(where, what, "correct the page", event=event.id)
    pages = _pages(document, source.quote)
    if pages and source.page not in pages:
        what = f"the quote stands on page {pages[0]} of {document.id}, not on {source.page}"
        return Problem(where, what, f"write `page: {pages[0]}`", event=event.id)
    return None


def _pages(document: Document, quote: str) -> list[int]:
    """The pages on which a quote begins, in order; none where it is not found verbatim."""
    found, at = [], document.text.find(quote) if quote else -1
    while at != -1:
        found.append(bisect_right(document.pages, at))
        at = document.text.find(quote, at + 1)
    return found


RULE = Rule("TL106", "page-wrong", "a page that its document does not have, or on which the quote does not stand", find)

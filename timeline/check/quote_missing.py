"""TL101: a quote no longer stands in its document."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.check.rule import Rule
from timeline.check.subject import Subject
from timeline.check.text import clipped, normalised
from timeline.model import Event, Problem, Source

_NEAR = 75.0  # how alike, of 100, other words must be to be offered


def find(subject: Subject) -> Iterator[Problem]:
    """Each source whose quote its document does not hold, white space and quote marks aside."""
    plain: dict[str, str] = {}
    for event in subject.shown():
        for number, source in enumerate(event.sources):
            document = subject.texts.get(source.document)
            if document is None or (source.quote.strip() and source.quote in document.text):
                continue
            if source.document not in plain:
                plain[source.document] = normalised(document.text)
            quote = normalised(source.quote)
            if not quote or quote not in plain[source.document]:
                yield _problem(subject, event, number, source, quote, plain[source.document])


def _problem(subject: Subject, event: Event, number: int, source: Source, quote: str, text: str) -> Problem:
    where = subject.where("events", event.id, "sources", number, "quote")
    if not quote:
        return Problem(
            where,
            f"a source of {source.document} has no quote",
            "copy the words that tell of the event from the document, or remove the source",
            event=event.id,
        )
    near = nearest(quote, text)
    return Problem(
        where,
        f"not found in {source.document}: “{clipped(source.quote)}”",
        f"the nearest words there are “{clipped(near, 160)}”: correct the quote"
        if near
        else "rebuild if the document changed; else copy the words from the document or remove the source",
        event=event.id,
    )


def nearest(quote: str, text: str) -> str | None:
    """The words of a text that are most like the quote, whole words, if any are like it at all."""
    from rapidfuzz import fuzz

    found = fuzz.partial_ratio_alignment(quote, text, score_cutoff=_NEAR)
    if found is None or found.dest_end <= found.dest_start:
        return None
    start = text.rfind(" ", 0, found.dest_start + 1) + 1
    end = text.find(" ", found.dest_end)
    return text[start : end if end != -1 else len(text)].strip()


RULE = Rule("TL101", "quote-missing", "a quote that its document does not hold", find)

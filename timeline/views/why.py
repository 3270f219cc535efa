"""How an event is known: each quote with its date words marked, where it stands, and how its date was read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from timeline import edtf
from timeline.model import Basis, Document, Event, Part, Source
from timeline.views.inert import line
from timeline.views.layout import Entry, Heading, Named, Row, Span, actor_style, entry, words_of
from timeline.wording import spell

_BASES = {
    Basis.WRITTEN: "written out",
    Basis.RELATIVE: "reckoned from the date of the document",
    Basis.DERIVED: "derived from what several sources say",
    Basis.PUBLICATION: "the date of the report: it happened by that day",
    Basis.PERSON: "set by hand",
}


def rows(
    event: Event, documents: Mapping[str, Document], lines: Mapping[int, int], by_hand: Sequence[str]
) -> Iterator[Row]:
    """What is known of an event, from top to bottom.

    `lines` has the line (from 1) at which a source's quote stands, by the source's index, where it could be
    found; `by_hand` names the fields whose values are the person's.
    """
    head = entry(event, Named({}, {}))
    yield Entry(head.left, head.right[:1])
    for first, fact in enumerate(_facts(event, by_hand)):
        yield replace(fact, tight=first > 0)
    for number, source in enumerate(event.sources):
        yield Heading(f"{number + 1}. {_place(source, lines.get(number))}", 2)
        yield from _source(source, documents.get(source.document))


def _fact(label: str, *spans: Span) -> Entry:
    return Entry((((label, "label"),),), (spans,), tight=True)


def _facts(event: Event, by_hand: Sequence[str]) -> Iterator[Entry]:
    if event.date is not None:
        yield _fact("date", (f"{spell(event.date)} ({edtf.dump(event.date)}), {_BASES[event.basis]}", ""))
    elif event.undated:
        yield _fact("no date", (line(event.undated), ""))
    if event.because:
        yield _fact("because", (line(event.because), ""))
    for conflict in event.conflicts:
        where = ", ".join(map(line, conflict.documents))
        settled = ", settled" if event.settled else ""
        yield _fact("conflict", (f"{words_of(conflict.date)} in {where}{settled}", "conflict"))
    yield _fact("status", (event.status.value, ""))
    if event.merged_because:
        yield _fact("merged", (line(event.merged_because), ""))
    if event.merged_from:
        yield _fact("merged from", (", ".join(map(line, event.merged_from)), ""))
    if event.note:
        yield _fact("note", (line(event.note), ""))
    if by_hand:
        yield _fact("by hand", (", ".join(map(line, by_hand)), ""))


def _place(source: Source, at: int | None) -> str:
    parts = [line(source.document)]
    if source.page is not None:
        parts.append(f"page {source.page}")
    if at is not None:
        parts.append(f"line {at}")
    if source.start is not None and source.end is not None:
        parts.append(f"characters {source.start} to {source.end}")
    return ", ".join(parts)


def _source(source: Source, document: Document | None) -> Iterator[Row]:
    if document is not None:
        yield from _document(document)
    yield _fact("quote", *_quote(source))
    if source.date or source.says:
        yield _fact("date", (_reading(source), ""))
    if source.anchor:
        yield _fact("anchor", (line(source.anchor), ""))
    if source.parts:
        yield _fact("actors", *_actors(source.parts))
    if source.cites:
        yield _fact("cites", (", ".join(map(line, source.cites)), "outlet"))
    if source.copy_of:
        yield _fact("copy of", (line(source.copy_of), ""))
    if source.archive_url:
        yield _fact("archived", (line(source.archive_url), ""))


def _document(document: Document) -> Iterator[Row]:
    parts = [line(part) for part in (document.title, document.publisher) if part]
    if document.published is not None:
        known = f" (from: {line(document.published_from)})" if document.published_from else ""
        parts.append(f"published {spell(document.published)}{known}")
    if document.url:
        parts.append(line(document.url))
    if parts:
        yield _fact("document", (", ".join(parts), "source"))


def _quote(source: Source) -> Iterator[Span]:
    """The quote in its surroundings, the date words between guillemets."""
    _, start, before = source.prefix.rpartition("\n\n")
    after, end, _ = source.suffix.partition("\n\n")
    if before.strip():
        yield ("" if start else "\N{HORIZONTAL ELLIPSIS}") + _kept(before), "source"
    yield "\N{LEFT DOUBLE QUOTATION MARK}", ""
    at = source.quote.find(source.says) if source.says else -1
    if source.says and at >= 0:
        yield _kept(source.quote[:at]), ""
        yield f"\xab{line(source.says)}\xbb", "mark"
        yield _kept(source.quote[at + len(source.says) :]), ""
    else:
        yield line(source.quote), ""
    yield "\N{RIGHT DOUBLE QUOTATION MARK}", ""
    if after.strip():
        yield _kept(after).rstrip() + ("" if end else "\N{HORIZONTAL ELLIPSIS}"), "source"


def _kept(text: str) -> str:
    """Inert text whose white space at either end stays one space."""
    inert = line(text)
    lead = " " if text[:1].isspace() and inert else ""
    tail = " " if text[-1:].isspace() else ""
    return f"{lead}{inert}{tail}"


def _words(text: str) -> str:
    return f"\u2018{line(text)}\u2019"


def _reading(source: Source) -> str:
    date = f"{words_of(source.date)} ({line(source.date)})" if source.date else "not known from this document alone"
    said = f", from {_words(source.says)}" if source.says else ""
    rule = f", rule: {line(source.rule)}" if source.rule else ""
    clue = f", clue: {line(source.clue)}" if source.clue and source.basis is not Basis.WRITTEN else ""
    basis = "" if source.basis is Basis.WRITTEN else f", {_BASES[source.basis]}"
    return f"{date}{said}{rule}{clue}{basis}"


def _actors(parts: Sequence[Part]) -> Iterator[Span]:
    for number, part in enumerate(parts):
        if number:
            yield ", ", ""
        yield line(part.actor), actor_style(part.actor)
        named = [] if part.alias == part.actor else [f"here {_words(part.alias)}"]
        if part.role:
            named.append(part.role)
        if named:
            yield f" ({', '.join(named)})", "source"

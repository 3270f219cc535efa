"""The timeline as a page of GitHub Markdown: a heading a year, an entry an event, a footnote a source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote, urlsplit

from timeline.model import Basis, Conflict, Document, Event, Source, Status
from timeline.views.inert import line
from timeline.views.layout import Entry, Heading, rows, words_of
from timeline.views.selection import Selection
from timeline.wording import spell

# What can begin markup inside a line of GitHub Markdown: emphasis, code, links, HTML, entities, mathematics,
# bare addresses; and at its beginning, where a note may start with a path, a heading, quote or list.
_INLINE = re.compile(r"[\\`*\[\]<>~$|]|(?<![^\W_])_|_(?![^\W_])|&(?=[#\w])|(?<=:)/(?=/)|(?<=www)\.", re.IGNORECASE)
_BLOCK = re.compile(r"^(?:[#+\-=:]|\d+(?=[.)]))")
_BASIS = {
    Basis.DERIVED: " (derived)",
    Basis.RELATIVE: " (reckoned from the document's date)",
    Basis.PERSON: " (set by hand)",
}


def render(selection: Selection) -> str:
    """The page; without events a page that says so."""
    notes: list[str] = []
    blocks = list(_body(selection, notes))
    if not blocks:
        blocks = ["No events."]
    return "\n\n".join(["# Timeline", *blocks, *notes]) + "\n"


def _body(selection: Selection, notes: list[str]) -> Iterator[str]:
    documents = {d.id: d for d in selection.documents}
    events = iter(selection.events)
    # The headings are those of the other views; months are headings of the third level.
    for row in rows(selection):
        if isinstance(row, Heading):
            yield f"{'#' * (row.level + 1)} {row.text}"
        elif isinstance(row, Entry):
            yield _event(next(events), documents, notes)


def _event(event: Event, documents: dict[str, Document], notes: list[str]) -> str:
    marks = []
    for source in event.sources:
        notes.append(f"[^{len(notes) + 1}]: {_note(source, documents.get(source.document))}")
        marks.append(f"[^{len(notes)}]")
    status = "" if event.status is Status.HAPPENED else f"*{event.status.value}:* "
    title = escape(event.title) or "(no title)"
    text = f"- {_date(event)}: {status}{title}{'' if title.endswith(('.', '!', '?')) else '.'}"
    if event.actors:
        text += f" *{', '.join(escape(a) for a in event.actors)}*"
    parts = [text + "".join(marks)]
    if event.date is None and event.undated:
        parts.append(f"No date: {escape(event.undated)}")
    if event.conflicts:
        said = "; ".join(_conflict(conflict) for conflict in event.conflicts)
        parts.append(f"Sources disagree{' (settled)' if event.settled else ''}: {said}")
    if event.note:
        parts.append(f"Note: {escape(event.note)}")
    return "<br>\n  ".join(parts)


def _date(event: Event) -> str:
    if event.date is None:
        return "**Undated**"
    reported = "reported " if event.basis is Basis.PUBLICATION else ""
    return f"**{reported}{escape(spell(event.date))}**{_BASIS.get(event.basis, '')}"


def _conflict(conflict: Conflict) -> str:
    documents = ", ".join(escape(d) for d in conflict.documents)
    return f"**{escape(words_of(conflict.date))}** in {documents}"


def _note(source: Source, document: Document | None) -> str:
    title = document.title if document is not None else None
    parts = [f"*{escape(title)}*"] if title else []
    if document is not None and document.publisher:
        parts.append(escape(document.publisher))
    parts.append(escape(source.document) + (f" p. {source.page}" if source.page is not None else ""))
    if source.cites:
        parts.append("citing " + ", ".join(escape(c) for c in source.cites))
    urls = (document.url if document is not None else None, source.archive_url)
    parts.extend(link(url) for url in urls if url)
    if source.copy_of:
        parts.append(f"a copy of {escape(source.copy_of)}")
    return f"{', '.join(parts)}: \N{LEFT DOUBLE QUOTATION MARK}{escape(source.quote)}\N{RIGHT DOUBLE QUOTATION MARK}"


def escape(text: str) -> str:
    """Text on one line in which no character is markup: not of Markdown, HTML, a link or an entity."""
    return _BLOCK.sub(_started, _INLINE.sub(r"\\\g<0>", line(text)))


def _started(match: re.Match[str]) -> str:
    start = match[0]
    return f"{start}\\" if start.isdigit() else f"\\{start}"


def link(url: str) -> str:
    """An address as an autolink where it is one of the web, else as text."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return escape(url)
    if parts.scheme.lower() not in ("http", "https") or not parts.netloc:
        return escape(url)
    return f"<{quote(url, safe=_URL_SAFE)}>"


_URL_SAFE = ":/?#[]@!$&'()*+,;=%-._~"

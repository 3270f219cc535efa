"""Events → entries of two columns, date and text, with named styles: what the table and the terminal share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from zlib import crc32

from timeline import edtf, moments
from timeline.model import Basis, Conflict, Document, Event, Source, Status
from timeline.views.inert import line
from timeline.views.selection import Selection
from timeline.wording import MONTHS, dated, spell

Span = tuple[str, str]  # text, already inert, and the name of its style
MARKS = {Basis.DERIVED: "*", Basis.RELATIVE: "\N{DAGGER}"}
LEGEND = {
    Basis.DERIVED: "* derived from what several sources say",
    Basis.RELATIVE: "\N{DAGGER} reckoned from the date of the document",
    Basis.PUBLICATION: "reported: dated by its report; it happened by that day",
}
ACTOR_STYLES = ("actor1", "actor2", "actor3", "actor4", "actor5", "actor6")
_LONG = 40  # characters of a path
_MONTH = 31 * moments.DAY
_CROWDED = 12  # a year with more events is divided into months


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that stands over a group; `level` 1 is a year, 2 a month."""

    text: str
    level: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One event, or one fact of it: lines of the left column beside lines of the text column."""

    left: tuple[tuple[Span, ...], ...]
    right: tuple[tuple[Span, ...], ...]
    tight: bool = False  # no blank line before it


@dataclass(frozen=True, slots=True)
class Legend:
    """What the marks mean that were used."""

    texts: tuple[str, ...]


Row = Heading | Entry | Legend


def date_words(event: Event) -> str:
    """The date as people write it, with its mark: reported, derived (*), reckoned from the document's date (†)."""
    return dated(event) + (MARKS.get(event.basis, "") if event.date is not None else "")


def rows(selection: Selection) -> Iterator[Row]:
    """Headings and entries from top to bottom, the legend last."""
    documents = Named.of(selection)
    sizes = Counter(_year(event) for event in selection.events)
    years, months = "", ""
    for event in selection.events:
        year = _year(event)
        if year != years:
            yield Heading(year, 1)
            years, months = year, ""
        month = months if not months and _is_wide(event) else _month(event)
        if month != months and month and sizes[year] > _CROWDED:
            yield Heading(month, 2)
            months = month
        yield entry(event, documents)
    used = {event.basis for event in selection.events if event.date is not None}
    texts = tuple(text for basis, text in LEGEND.items() if basis in used)
    if texts:
        yield Legend((*texts, "timeline why ID shows how an event is known"))


def _year(event: Event) -> str:
    if event.date is None:
        return "Undated"
    first, last = event.date.first, event.date.last
    at = first if first is not None else last
    year = moments.ymd(at)[0] if at is not None else 0
    return f"{1 - year} BC" if year < 1 else str(year)


def _is_wide(event: Event) -> bool:
    """Whether a date is of no one month: of a year, a season, a half."""
    date = event.date
    return date is not None and (date.first is None or date.last is None or date.last - date.first > _MONTH)


def _month(event: Event) -> str:
    if event.date is None or event.date.first is None:
        return ""
    return f"{MONTHS[moments.ymd(event.date.first)[1] - 1]} {_year(event)}"


@dataclass(frozen=True, slots=True)
class Named:
    """Documents by id, and what an id that is long or leads out of the store's folder is called for short.

    That is its shortest ending which no other has: ../../letters/2021/a.txt is a.txt where it can be.
    """

    documents: Mapping[str, Document]
    short: Mapping[str, str]

    @classmethod
    def of(cls, selection: Selection) -> Named:
        """The names of all documents that a selection speaks of."""
        ids = {d.id for d in selection.documents}
        ids |= {s.document for event in selection.events for s in event.sources}
        long = {name for name in ids if len(name) > _LONG or name.startswith(("../", "/"))}
        endings = Counter(ending for name in ids if long for ending in _endings(name))
        short = {name: next((e for e in _endings(name) if endings[e] == 1), name) for name in long}
        return cls({d.id: d for d in selection.documents}, short)

    def name(self, document: str) -> str:
        """The short name of a document."""
        return line(self.short.get(document, document))


def _endings(name: str) -> list[str]:
    parts = name.split("/")
    return ["/".join(parts[i:]) for i in range(len(parts) - 1, -1, -1)]


def entry(event: Event, documents: Named) -> Entry:
    """One event: date and id beside title, actors, disagreement, note and sources."""
    left = (((date_words(event), "date"),), ((line(event.id), "id"),))
    right: list[tuple[Span, ...]] = [(*_status(event), (line(event.title) or "(no title)", "title"))]
    if event.actors:
        right.append(tuple(_actors(event.actors)))
    if event.undated and event.date is None:
        right.append((("no date: ", "label"), (line(event.undated), "")))
    if event.conflicts:
        right.append(_conflicts(event.conflicts, event.settled, documents))
    if event.note:
        right.append((("note: ", "label"), (line(event.note), "")))
    if event.tags:
        right.append(((" ".join(f"#{line(tag)}" for tag in event.tags), "tag"),))
    right.extend(_source(group, documents) for group in _by_document(event.sources))
    if not event.sources:
        right.append((("no source", "source"),))
    return Entry(left, tuple(right))


def _status(event: Event) -> Iterator[Span]:
    if event.status is not Status.HAPPENED:
        yield f"{event.status.value}: ", "status"
    if event.hidden:
        yield "hidden: ", "status"


def actor_style(name: str) -> str:
    """The style of an actor, the same in every run."""
    return ACTOR_STYLES[crc32(name.encode("utf-8", "replace")) % len(ACTOR_STYLES)]


def _actors(names: Iterable[str]) -> Iterator[Span]:
    for number, name in enumerate(names):
        if number:
            yield ", ", ""
        yield line(name), actor_style(name)


def _conflicts(conflicts: Iterable[Conflict], settled: bool, named: Named) -> tuple[Span, ...]:
    """Every date that is given, with the documents that give it."""
    label = "settled; the sources say " if settled else "! sources disagree: "
    dates = [f"{words_of(c.date)} ({', '.join(map(named.name, c.documents))})" for c in conflicts]
    return ((label, "label" if settled else "conflict"), (", ".join(dates), ""))


def words_of(date: str) -> str:
    """An EDTF date in words; what does not parse as it stands."""
    try:
        return spell(edtf.parse(date))
    except ValueError:
        return line(date)


def _by_document(sources: Iterable[Source]) -> list[list[Source]]:
    groups: dict[str, list[Source]] = {}
    for source in sources:
        groups.setdefault(source.document, []).append(source)
    return list(groups.values())


def _source(group: list[Source], named: Named) -> tuple[Span, ...]:
    first = group[0]
    document = named.documents.get(first.document)
    text = named.name(first.document)
    pages = list(dict.fromkeys(str(s.page) for s in group if s.page is not None))
    if pages:
        text += f" p. {', '.join(pages)}"
    if document is not None and document.publisher:
        text = f"{line(document.publisher)}, {text}"
    cites = list(dict.fromkeys(line(c) for s in group for c in s.cites))
    spans: list[Span] = [(text, "source")]
    if cites:
        spans += [(", citing ", "source"), (", ".join(cites), "outlet")]
    if first.copy_of and all(source.copy_of for source in group):
        spans.append((f" (a copy of {named.name(first.copy_of)})", "source"))
    return tuple(spans)

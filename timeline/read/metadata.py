"""Draft → Document: title, publisher, address and publication date, each from the first place that tells it.

The order for the date: the person; what the format declares (front matter, JSON-LD, meta tags, e-mail headers);
a header line, a dateline, the text's own words ("met today, 13 September 2018"); the address; the file name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from timeline import edtf, moments
from timeline.model import Document, Problem, Region, When
from timeline.mojibake import repaired
from timeline.read import dating
from timeline.read.dateline import Dateline, date_in_text, dateline_of, opening_day
from timeline.read.draft import Draft, Fact
from timeline.read.found import Found
from timeline.read.header import Line, lines_above
from timeline.read.language import language_of
from timeline.read.title import header_facts

# Rules of problems that a person answers by giving `published`.
DATE_DOUBTS = frozenset({"ambiguous-date", "date-order", "date-without-year", "header-date"})


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A date that some place gives: `when` may be a set of two, `day` a month and day without a year."""

    when: When | None
    origin: str
    weekday: int | None = None
    day: tuple[int, int] | None = None
    short: bool = False
    problem: Problem | None = None  # the place says a date that is none


@dataclass(frozen=True, slots=True)
class _Head:
    """All that may tell when a document was published."""

    key: str
    found: Found
    draft: Draft
    facts: list[Fact]
    lines: list[Line]
    line: Dateline | None


def document(found: Found, draft: Draft, digest: str, correction: Mapping[str, str]) -> tuple[Document, list[Problem]]:
    """The document of a draft, with the person's corrections on top, and what is doubtful of its date."""
    key = f"{found.id}#{draft.key}" if draft.key is not None else found.id
    line = dateline_of(draft.text, draft.body) if draft.head else None
    lines = lines_above(draft.text, draft.body, line.start if line else None) if draft.head else []
    titled = any(fact.field == "title" for fact in draft.facts)
    facts = [*draft.facts, *header_facts(draft.text, lines, titled=titled)]
    published, origin, problems = _published(_Head(key, found, draft, facts, lines, line))
    corrected, problem = _corrected(key, correction)
    if corrected is not None:
        published, origin = corrected, "person"
        problems = [doubt for doubt in problems if doubt.rule not in DATE_DOUBTS]
    problems += problem
    return (
        Document(
            id=key,
            text=draft.text,
            title=correction.get("title") or _first(facts, "title"),
            publisher=correction.get("publisher")
            or _first(facts, "publisher")
            or (line.agency if line else None)
            or _site(_first(facts, "url")),
            url=correction.get("url") or _first(facts, "url"),
            published=published,
            published_from=origin,
            language=_first(facts, "language") or language_of(draft.text),
            reader=found.reader,
            digest=digest,
            pages=draft.pages,
            body=_body(draft, lines),
            path=str(found.path),
            regions=_regions(draft, lines, line, published),
        ),
        problems,
    )


def _first(facts: list[Fact], field: str) -> str | None:
    for fact in facts:
        if fact.field == field and fact.value.strip():
            return " ".join(repaired(fact.value).split())
    return None


def _site(url: str | None) -> str | None:
    """The host of an address, which names its publisher where nothing else does."""
    host = urlsplit(url).hostname if url and url.isascii() and "[" not in url else None
    return host.removeprefix("www.") if host else None


# --- the date


def _published(head: _Head) -> tuple[When | None, str | None, list[Problem]]:
    """The first date that can be read, whose it is, and what is doubtful of it and of those before it.

    A day without a year borrows one from a later place.
    """
    problems: list[Problem] = []
    open_day: _Candidate | None = None
    for candidate in _candidates(head):
        if candidate.problem is not None:
            problems.append(candidate.problem)
            continue
        if candidate.when is None:
            open_day = open_day or candidate
            continue
        if open_day is not None and open_day.day is not None and candidate.when.first is not None:
            year = dating.with_year(open_day.day, moments.ymd(candidate.when.first)[0])
            if year is not None:
                return year, open_day.origin, problems
        written = candidate.when
        if candidate.short:
            written = dating.in_century(candidate.when, head.draft.text, candidate.weekday)
        when, why = dating.settle(written, head.draft.text, candidate.weekday)
        if candidate.when.choices:
            problems.append(_order(head.key, when, why))
        return when, candidate.origin, problems
    if open_day is not None:
        own, problem = _without_year(head, open_day)
        return own, open_day.origin if own is not None else None, [*problems, problem]
    return None, None, problems


def _without_year(head: _Head, day: _Candidate) -> tuple[When | None, Problem]:
    """The day of a head that gives no year, where the report's own dates leave one, and what is to be said of it."""
    repair = "give `published` under documents: in events.yaml"
    told = dating.in_its_year(day.day, day.weekday, head.draft.text[head.draft.body :]) if day.day is not None else None
    if told is None:
        return None, Problem(head.key, "the date at its head has no year", repair, "date-without-year")
    when, why = told
    what = f"its date is read as {edtf.dump(when)} because of {why}"
    return when, Problem(head.key, what, f"{repair} if not", "date-order", error=False)


def _candidates(head: _Head) -> Iterator[_Candidate]:
    yield from _declared(head, "published")
    for kind in ("published", "publisher", "updated"):
        for one in head.lines:
            if one.kind == kind and one.date is not None:
                yield _Candidate(one.date.when, "header", one.date.weekday, one.date.day, one.date.short)
    if head.line is not None:
        yield _Candidate(head.line.date.when, "dateline", head.line.date.weekday, head.line.date.day)
    told = date_in_text(head.draft.text, head.draft.body)
    if told is not None:
        yield _Candidate(told[0].when, "text", told[0].weekday, short=told[0].short)
    yield from _declared(head, "updated")
    yield from _outside(head)


def _declared(head: _Head, field: str) -> Iterator[_Candidate]:
    """The dates that the file declares: of its publication, or of its last change."""
    for fact in head.facts:
        if fact.field == field:
            when = dating.date_of(fact.value)
            if when is not None:
                yield _Candidate(when, fact.origin)
            elif fact.value.strip():
                what = f"its {fact.origin} date is no date: {' '.join(fact.value.split())[:60]!r}"
                wrong = Problem(head.key, what, "write 2026-03-02", "header-date")
                yield _Candidate(None, fact.origin, problem=wrong)


def _outside(head: _Head) -> Iterator[_Candidate]:
    """Where the text says nothing: the address and the file's name."""
    url = _first(head.facts, "url")
    for when, origin in (
        (dating.date_in_url(url) if url else None, "url"),
        (dating.date_in_name(head.found.path.name) if head.draft.key is None else None, "file name"),
    ):
        if when is not None:
            yield _Candidate(when, origin)


def _order(key: str, when: When, why: str | None) -> Problem:
    if why is None:
        what = f"its date can be {' or '.join(edtf.dump(c) for c in when.choices)}"
        return Problem(key, what, "give `published` under documents: in events.yaml", "ambiguous-date")
    what = f"its date is read as {edtf.dump(when)} because of {why}"
    return Problem(key, what, "give `published` under documents: in events.yaml if not", "date-order", error=False)


def _corrected(key: str, correction: Mapping[str, str]) -> tuple[When | None, list[Problem]]:
    given = correction.get("published")
    if not given:
        return None, []
    try:
        return edtf.parse(given), []
    except ValueError as error:
        return None, [Problem(key, f"published: {error}", "write 2026-03-02, 2026-03 or 2026", "bad-correction")]


# --- regions


def _body(draft: Draft, lines: list[Line]) -> int:
    """Where the text begins after the header lines that stand above everything else."""
    body = draft.body
    for line in lines:
        if line.rest is not None:
            return line.rest
        if line.kind in ("plain", "field"):
            return line.start
        body = line.end
    return body


def _regions(draft: Draft, lines: list[Line], line: Dateline | None, published: When | None) -> tuple[Region, ...]:
    regions = list(draft.regions)
    if draft.body:
        regions.append(Region(0, draft.body, "front matter"))
    for head in lines:
        if head.kind == "byline":
            regions.append(Region(head.start, head.end, "byline"))
        elif head.kind not in ("plain", "field", "title"):
            regions.append(Region(head.start, head.rest or head.end, "header"))
    if line is not None:
        regions.append(Region(line.start, line.end, "dateline"))
    opening = opening_day(draft.text, draft.body, published) if line is None else None
    if opening is not None:
        regions.append(Region(*opening, "dateline"))
    return tuple(sorted(set(regions), key=lambda r: (r.start, r.end)))

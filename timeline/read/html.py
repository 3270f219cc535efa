"""Saved web pages: JSON-LD and meta tags say what the page is, trafilatura which of its text is the story."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import pairwise

from selectolax.lexbor import LexborHTMLParser

from timeline import edtf, moments
from timeline.read import blocks, footnotes
from timeline.read.dateheader import date_line
from timeline.read.dating import dates_in, with_year
from timeline.read.decode import decode
from timeline.read.draft import Draft, Fact, Note
from timeline.read.headrow import HAS_FINITE

_ARTICLE = re.compile(r"(?:\w*Article|\w*Posting|Report|LiveBlogPosting|WebPage|\w*Page)$")
_META = {
    "published": (
        "article:published_time og:article:published_time datepublished date pubdate publishdate publish-date"
        " publication_date dc.date dc.date.issued dcterms.issued dcterms.date dcterms.created citation_publication_date"
        " citation_date parsely-pub-date sailthru.date article.published cxenseparse:recs:publishtime"
    ).split(),
    "updated": [
        *("article:modified_time", "og:updated_time", "datemodified"),
        *("dcterms.modified", "dc.date.modified", "last-modified"),
    ],
    "title": ["og:title", "headline", "dc.title", "dcterms.title", "citation_title", "twitter:title", "parsely-title"],
    "publisher": ["og:site_name", "publisher", "dc.publisher", "citation_journal_title", "application-name"],
    "url": ["og:url", "parsely-link"],
}
_LARGE = 600_000  # characters, scripts left out, above which trafilatura takes seconds
_COVERED = 0.6  # the part of the story's paragraphs that trafilatura must have kept
_TOLD = 60  # letters of a paragraph by which it is found again
_STAMP = re.compile(r"\W*\d{1,2}[:.h]\d\d\b.{0,24}|\W*\w+\.? \d{1,2}(?:,? \d{4})?\W*|\W*\d{1,2} \w+\.?(?: \d{4})?\W*")
_TIMES = (
    "time[itemprop~=datePublished], time[pubdate], [itemprop=datePublished], article time[datetime]"
    ", abbr[class*=published][title]"
)
_TIMES_BESIDE = "main time[datetime]"  # where no sentence tells them: The show is on 3 August
_STAMPS = ("datetime", "content", "title")  # attributes that hold the day of such an element
_RIGHTS = re.compile(
    r"(?:©|&copy;|\(c\)|copyright)[^<\n]{0,12}?(?:\d{4}\s*(?:–|-|&ndash;)\s*)?((?:19|20)\d\d)", re.IGNORECASE
)
_CLOCK = re.compile(
    r"(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?)?\W*"
)  # behind a byline's day
_BYLINE = 5  # blocks under the headline in which a page says when it was posted
_ABOVE = 2  # blocks over it
_BYLINE_WORDS = 30


def read(data: bytes) -> tuple[list[Draft], list[Note]]:
    """One draft: its facts from JSON-LD, then meta tags, then the page itself; its text the story."""
    declared = re.search(rb"<meta[^>]+charset=[\"']?([\w-]+)", data[:4096], re.IGNORECASE)
    source, notes = decode(data, declared[1].decode() if declared else None)
    tree = blocks.parse(data, source)
    headline = next((" ".join(node.text().split()) for node in tree.css("h1") if node.text().strip()), "")
    facts = tuple(_facts(tree, source, headline))
    years = [int(year) for year in _RIGHTS.findall(source)]
    whole = blocks.text_of(tree.body).split("\n\n") if tree.body is not None else []  # its banner too
    blocks.strip(tree)
    shown = blocks.text_of(tree.body).split("\n\n") if tree.body is not None else []
    footnotes.mark(tree)
    text = _story(tree)
    told = " ".join(text.split())
    facts += tuple(_byline([" ".join(block.split()) for block in shown], headline, years, told))
    facts += tuple(_labelled([" ".join(block.split()) for block in whole], headline, told))
    if headline and headline not in text[: 2 * len(headline) + 200]:
        text = f"{headline}\n\n{text}" if text else headline
    return [Draft(text, facts=facts)], notes


# --- what the page says of itself


def _facts(tree: LexborHTMLParser, source: str, headline: str) -> Iterator[Fact]:
    yield from _json_ld(tree)
    metas: dict[str, str] = {}
    for node in tree.css("meta[content]"):
        for name in ("property", "name", "itemprop"):
            key = (node.attributes.get(name) or "").lower()
            metas.setdefault(key, node.attributes.get("content") or "")
    for field, names in _META.items():
        yield from (Fact(field, metas[name], "meta") for name in names if metas.get(name, "").strip())
    beside = (n for n in tree.css(_TIMES_BESIDE) if n.parent is None or not HAS_FINITE.search(n.parent.text()))
    for node in tree.css(_TIMES)[:1] or [*beside][:1]:
        yield Fact(
            "published", next((value for name in _STAMPS if (value := node.attributes.get(name))), node.text()), "meta"
        )
    saved = re.search(r"Page saved with SingleFile\s+url:\s*(\S+)", source[:4096])
    if saved:
        yield Fact("url", saved[1], "meta")
    for node in tree.css("link[rel=canonical][href]")[:1]:
        yield Fact("url", node.attributes.get("href") or "", "meta")
    title = tree.css_first("title")
    if title is not None:
        yield from _page_title(title.text(), headline, metas.get("og:site_name", ""))
    elif headline:
        yield Fact("title", headline, "meta")
    html = tree.css_first("html")
    language = (html.attributes.get("lang") or "") if html is not None else ""
    if re.match(r"[a-zA-Z]{2}(?:[-_]|$)", language):
        yield Fact("language", language[:2].lower(), "meta")


def _page_title(title: str, headline: str, site: str) -> Iterator[Fact]:
    """A page's title, and the site's name where that stands behind it."""
    title = " ".join(title.split())
    parts = re.split(r"\s+[|–—-]\s+|\s+·\s+", title)
    tail = parts[-1] if len(parts) > 1 else ""
    if tail and (tail == site or title.removesuffix(tail).rstrip(" |–—-·") == headline or " | " in title):
        yield Fact("title", title.removesuffix(tail).rstrip(" |–—-·"), "meta")
        if len(tail.split()) <= 5:
            yield Fact("publisher", tail, "meta")
    elif title:
        yield Fact("title", title, "meta")


def _json_ld(tree: LexborHTMLParser) -> Iterator[Fact]:
    found = [item for item in _items(tree) if any(_ARTICLE.search(kind) for kind in _texts(item.get("@type")))]
    for item in sorted(found, key=lambda item: "datePublished" not in item):
        for field, name in (("published", "datePublished"), ("title", "headline"), ("url", "url")):
            yield from (Fact(field, value, "json-ld") for value in _texts(item.get(name))[:1] if value.strip())
        for holder in (item.get("publisher"), item.get("isPartOf")):
            yield from (Fact("publisher", value, "json-ld") for value in _texts(holder)[:1])
        page = item.get("mainEntityOfPage")
        address = page.get("@id") if isinstance(page, Mapping) else page
        if isinstance(address, str) and address.startswith("http"):
            yield Fact("url", address, "json-ld")


def _items(tree: LexborHTMLParser) -> Iterator[Mapping[str, object]]:
    """The objects of all JSON-LD blocks, those of lists and graphs too."""
    for node in tree.css('script[type="application/ld+json"]'):
        with suppress(ValueError, RecursionError):
            waiting: list[object] = [json.loads(node.text(), strict=False)]
            while waiting:
                item = waiting.pop(0)
                if isinstance(item, list):
                    waiting += item[:50]
                elif isinstance(item, Mapping):
                    yield item
                    waiting.append(item.get("@graph"))


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, Mapping):
        return _texts(value.get("name"))
    return [text for item in value for text in _texts(item)] if isinstance(value, list) else []


def _byline(found: list[str], headline: str, years: list[int], told: str) -> Iterator[Fact]:
    """The day in a short block under or over the headline, where the text that was `told` has lost it.

    One without its year is of the last of `years`, to which the page claims its rights, if its weekday is that day's.
    """
    heads = (headline in block if headline else told.startswith(block) for block in found)
    at = next((n for n, is_head in enumerate(heads) if is_head), -1)
    for block in [*found[max(at, 0) : at + 1 + _BYLINE], *found[max(at - _ABOVE, 0) : max(at, 0)]]:
        line = date_line(block, top=True, chronology=False) if len(block.split()) < _BYLINE_WORDS else None
        if line is not None and not line.later and line.date.when is not None and (line.labelled or at >= 0):
            if block in told or (" | " in block and not line.date.start):
                continue  # its header will tell; the row of a table
            yield Fact("published", block[line.date.start : line.date.end], "byline")
            return
        days = dates_in(block, partial=True) if years and at >= 0 else []
        day = next((d for d in days if d.weekday is not None and _CLOCK.fullmatch(block[d.end :])), None)
        if day is not None and day.day is not None and re.search(r"(?:^|[|·•–—,]\s*)$", block[: day.start]):
            when = with_year(day.day, max(years))
            if when is not None and when.first is not None and moments.weekday_of(when.first) == day.weekday:
                yield Fact("published", edtf.dump(when), "byline")
            return


def _labelled(found: list[str], headline: str, told: str) -> Iterator[Fact]:
    """The day of a block near the headline that says what day it is, where the story has lost it: Page generated 3 May
    2024; Last updated 4 May 2024.
    """
    at = next((n for n, block in enumerate(found) if headline and headline in block), -1)
    near = found[max(at - _ABOVE, 0) : at + 1 + _BYLINE] if at >= 0 else []
    for block in near:
        line = date_line(block, top=True, chronology=False) if len(block.split()) < _BYLINE_WORDS else None
        if line is not None and line.labelled and line.date.when is not None and block not in told:
            yield Fact("updated", block[line.date.start : line.date.end], "byline")


# --- which text is the story


def _story(tree: LexborHTMLParser) -> str:
    """The story by trafilatura; our own reading of the page where that lost much of it or took it out of order."""
    body = tree.body
    if body is None:
        return ""
    roots = [n for n in tree.css("article, main, [role=main], [itemprop=articleBody]") if len(n.text()) > 200]
    root = max(roots, key=lambda n: len(n.text())) if roots else body
    own = blocks.text_of(root)
    if blocks.has_layout_table(root):
        return own
    taken = _trafilatura(tree.html or "")
    paragraphs = [p for p in own.split("\n\n") if len(p.split()) >= 12]
    squeezed = re.sub(r"\W+", "", taken)
    kept = [p for p in paragraphs if re.sub(r"\W+", "", p)[:_TOLD] in squeezed]
    rows_lost = " | " in own and " | " not in taken
    if not taken or rows_lost or sum(map(len, kept)) < _COVERED * sum(map(len, paragraphs)):
        return own
    return own if _disturbed(own, squeezed) else taken


def _disturbed(own: str, squeezed: str) -> bool:
    """Whether paragraphs of a page were taken twice or in another order, or have lost the times above them.

    A live page is a list of entries, each under its time, which mean nothing without it.
    """
    pieces = [re.sub(r"\W+", "", block)[:_TOLD] for block in own.split("\n\n")]
    places = [squeezed.find(block) for block in pieces]
    found = [(block, at) for block, at in zip(pieces, places, strict=True) if at >= 0 and len(block) == _TOLD]
    unordered = any(one > other for (_, one), (_, other) in pairwise(found))
    unordered = unordered or any(squeezed.find(piece, at + 1) > 0 and pieces.count(piece) == 1 for piece, at in found)
    times = [at for text, at in zip(own.split("\n\n"), places, strict=True) if _STAMP.fullmatch(text.strip())]
    return unordered or sum(at < 0 for at in times) > 1


def _trafilatura(page: str) -> str:
    if len(page) > _LARGE:
        return ""
    import trafilatura
    from lxml.etree import LxmlError

    with suppress(LxmlError, ValueError, TypeError, AttributeError, RecursionError):
        text = trafilatura.extract(page, include_comments=False, include_tables=True, favor_recall=True)
        rows = re.sub(r"(?m)^\|(?:-+\|)+ *\n", "", text or "")
        rows = re.sub(r"(?m)^\| (.*?) \| *$", r"\1", rows)
        return re.sub(r"\n+", "\n\n", rows)
    return ""

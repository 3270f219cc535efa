"""PDF: the text of its pages by pypdfium2, with the offset at which each page begins."""

from __future__ import annotations

import itertools
import re
import statistics
from typing import Any

from timeline.read.decode import normalise
from timeline.read.draft import Draft, Fact, Note, UnreadableError

_GAP = 1.35  # of the usual distance of lines: more is a new paragraph
_SHORT = 0.8  # of the widest line: a shorter one can end a paragraph
_SOFT_HYPHEN = "\ufffe"  # what PDFium gives for a hyphen at a line's end, which it joins with the next line
_JUNK_TITLE = re.compile(r"(?i)untitled|microsoft (?:word|powerpoint)|.*\.(?:docx?|pdf|indd|qxd|rtf|tex)$|\W*$")


def read(data: bytes) -> tuple[list[Draft], list[Note]]:
    """One draft. Raises UnreadableError for a broken file, a locked one and one without any text."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadableError("locked with a password", "save a copy without the password", "locked-pdf") from error
        raise UnreadableError("a broken PDF", "download or save it again", "broken-pdf") from error
    try:
        pages = [_page(document, number) for number in range(len(document))]
        title = str(document.get_metadata_dict().get("Title") or "")
    finally:
        document.close()
    return _draft(pages, title)


def _draft(pages: list[str | None], title: str) -> tuple[list[Draft], list[Note]]:
    empty = [number for number, page in enumerate(pages, 1) if not (page or "").strip()]
    repair = "make its text readable first, for example: ocrmypdf IN.pdf OUT.pdf"
    if len(empty) == len(pages):
        raise UnreadableError(f"a PDF without text ({_counted(len(pages))} of images)", repair, "pdf-no-text")
    starts, at = [], 0
    for page in pages:
        starts.append(at)
        at += len(page or "") + 1
    text = "\n".join(page or "" for page in pages)
    facts = () if _JUNK_TITLE.match(title) else (Fact("title", normalise(title), "text"),)
    notes = []
    if empty:
        shown = ", ".join(map(str, empty[:8])) + (" …" if len(empty) > 8 else "")
        notes.append(Note(f"no text on {_counted(len(empty))} ({shown})", repair, "pdf-no-text", error=False))
    return [Draft(text, facts=facts, pages=tuple(starts))], notes


def _counted(pages: int) -> str:
    return f"{pages} page{'s' if pages != 1 else ''}"


def _page(document: Any, number: int) -> str | None:
    """The text of a page with an empty line between paragraphs; None where the page is damaged."""
    import pypdfium2

    try:
        page = document[number]
        textpage = page.get_textpage()
        raw = textpage.get_text_range()
        text = _paragraphs(raw, textpage) if textpage.count_chars() == len(raw) else normalise(raw)
    except pypdfium2.PdfiumError:
        return None
    return _joined(text.replace("\0", ""))


def _paragraphs(raw: str, textpage: Any) -> str:
    """Lines as they stand, with an empty line where the gap above is wide or the line above ends short."""
    lines: list[tuple[str, float, float]] = []  # text, bottom, right
    at = 0
    for line in raw.split("\r\n"):
        ends = [at + i for i, c in enumerate(line) if not c.isspace() and c != _SOFT_HYPHEN]
        if ends:
            _, bottom, _, _ = textpage.get_charbox(ends[0], loose=True)
            _, _, right, _ = textpage.get_charbox(ends[-1], loose=True)
            lines.append((line.rstrip(), bottom, right))
        at += len(line) + 2
    gaps = [above[1] - below[1] for above, below in itertools.pairwise(lines)]
    usual = statistics.median([gap for gap in gaps if gap > 0] or [0.0])
    widest = max((right for _, _, right in lines), default=0.0)
    out = [lines[0][0]] if lines else []
    for ((above, _, right), (line, _, _)), gap in zip(itertools.pairwise(lines), gaps, strict=True):
        wide = gap < 0 or (usual > 0 and gap > _GAP * usual)
        short = right < _SHORT * widest and not line.lstrip()[:1].islower() and above[-1:] not in ",-"
        out += ["", line] if wide or short else [line]
    return "\n".join(out)


def _joined(text: str) -> str:
    """Words that were parted at a line's end are whole again; compounds that also stand elsewhere keep the hyphen."""
    text = normalise(text)

    def join(m: re.Match[str]) -> str:
        left, right = m[1], m[2]
        compound = not (left[-1:].islower() and right[:1].islower()) or f"{left}-{right}" in text
        return f"{left}-{right}" if compound else left + right

    return re.sub(rf"(\w*){_SOFT_HYPHEN}(\w*)", join, text)

"""Word documents: mammoth makes HTML of them, of which the text is taken; headings, lists and footnotes stay."""

from __future__ import annotations

import io
import re
import zipfile

from timeline.read import blocks
from timeline.read.draft import Draft, Fact, Note, UnreadableError

_UNPACKED = 200_000_000  # bytes that a document may unpack to
_REPAIR = "open it in a word processor and save it again"


def read(data: bytes) -> tuple[list[Draft], list[Note]]:
    """One draft; its title from the document's properties where the text has none."""
    import mammoth

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(item.file_size for item in archive.infolist()) > _UNPACKED:
                what = f"it unpacks to more than {_UNPACKED // 1_000_000} MB"
                raise UnreadableError(what, "do not trust it, or save its text alone", "zip-bomb")
            facts = _properties(archive)
            if "word/document.xml" not in archive.namelist():
                raise UnreadableError("no Word document, though a zip file", _REPAIR, "broken-docx")
        result = mammoth.convert_to_html(io.BytesIO(data), convert_image=mammoth.images.img_element(lambda _: {}))
    except UnreadableError:
        raise
    except Exception as error:  # its parsers raise whatever theirs do
        raise UnreadableError(f"no Word document that can be read: {_reason(error)}", _REPAIR, "broken-docx") from error
    page = str(result.value)
    body = blocks.parse(page.encode(), page).body
    return [Draft(blocks.text_of(body) if body is not None else "", facts=facts)], []


def _reason(error: Exception) -> str:
    return " ".join(str(error).split())[:80] or type(error).__name__


def _properties(archive: zipfile.ZipFile) -> tuple[Fact, ...]:
    """The title in docProps/core.xml. Its dates are those of the file, not of publication."""
    try:
        core = archive.read("docProps/core.xml")[:100_000].decode("utf-8", "replace")
    except KeyError:
        return ()
    m = re.search(r"<dc:title>([^<]+)</dc:title>", core)
    return (Fact("title", blocks.plain(m[1]), "meta"),) if m and m[1].strip() else ()

"""Files of each format, made by hand: no test document comes from outside."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from timeline.model import Document, Problem
from timeline.read import load
from timeline.read.found import READERS, Found

Reading = tuple[list[Document], list[Problem]]
Read = Callable[[str, bytes | str], Reading]
One = Callable[[str, bytes | str], Document]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Writes a file and reads it."""

    def reading(name: str, content: bytes | str) -> Reading:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return load(Found(path, name, READERS.get(path.suffix, "guess")))

    return reading


@pytest.fixture
def one(read: Read) -> One:
    """The one document of a file that has no problems."""

    def only(name: str, content: bytes | str) -> Document:
        documents, problems = read(name, content)
        assert [p for p in problems if p.error] == []
        assert len(documents) == 1
        return documents[0]

    return only


def pdf(pages: Sequence[Sequence[str]], title: str = "") -> bytes:
    """A PDF of Helvetica lines, 14 points apart; an empty line is a gap."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for lines in pages:
        escaped = [line.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(") for line in lines]
        escaped = [line.replace(b")", b"\\)") for line in escaped]
        stream = b"BT /F1 11 Tf 72 760 Td\n" + b"".join(b"(" + line + b") Tj 0 -14 Td\n" for line in escaped) + b"ET"
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> "
        objects.append(page + b"/Contents %d 0 R >>" % len(objects))
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    objects.append(b"<< /Title (%s) >>" % title.encode())
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    trailer = b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, size - 1, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + trailer


_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/officeDocument"/></Relationships>'
)
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(paragraphs: Sequence[str], title: str = "", document: str | None = None) -> bytes:
    """A Word document of plain paragraphs; a leading `# ` makes a heading."""
    body = ""
    for text in paragraphs:
        style = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' if text.startswith("# ") else ""
        body += f"<w:p>{style}<w:r><w:t>{text.removeprefix('# ')}</w:t></w:r></w:p>"
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></cp:coreProperties>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELATIONS)
        archive.writestr("docProps/core.xml", core)
        archive.writestr("word/document.xml", document or f"<w:document {_WORD}><w:body>{body}</w:body></w:document>")
    return out.getvalue()


@pytest.fixture
def make_pdf() -> Callable[..., bytes]:
    return pdf


@pytest.fixture
def make_docx() -> Callable[..., bytes]:
    return docx

"""Bytes → text: the character set, the BOM and the line ends, and nothing else (law 7)."""

from __future__ import annotations

import codecs
import re

from timeline.read.draft import Note, UnreadableError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose BOM it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 65536


def decode(data: bytes, declared: str | None = None) -> tuple[str, list[Note]]:
    """The text of a file: by its BOM, else UTF-8, else the declared set, else the likeliest legacy set.

    Raises UnreadableError where the bytes are no text.
    """
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _with_bom(data[len(bom) :], name)
    wide = _wide(data)
    if wide:
        return normalise(data.decode(wide, "replace")), [_assumed(wide.upper())]
    if b"\0" in data[:_SAMPLE]:
        raise UnreadableError("a binary file, not text", "remove it, or save it as text, PDF or HTML", "binary-file")
    try:
        return normalise(data.decode("utf-8")), []
    except UnicodeDecodeError as error:
        damaged = _damaged_utf8(data, error)
        return damaged or _legacy(data, declared)


def normalise(text: str) -> str:
    """Line ends as LF. Lone surrogates, which no file can hold, become U+FFFD."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if any("\ud800" <= c <= "\udfff" for c in text) if not text.isascii() else False:
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _with_bom(data: bytes, name: str) -> tuple[str, list[Note]]:
    try:
        return normalise(data.decode(name)), []
    except UnicodeDecodeError:
        what = f"the file says that it is {name.upper()}, but some bytes are not"
        return normalise(data.decode(name, "replace")), [Note(what, "save it again as UTF-8", "encoding-damaged")]


def _wide(data: bytes) -> str | None:
    """UTF-16 without BOM: text mostly of one plane has its zeros on one side."""
    sample = data[:4096]
    if len(sample) < 8 or b"\0" not in sample:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > half * 0.6 and even < half * 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.6 and odd < half * 0.05 else None


def _damaged_utf8(data: bytes, error: UnicodeDecodeError) -> tuple[str, list[Note]] | None:
    """UTF-8 with a few bad bytes: much of what is not ASCII decodes."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(1 for c in text if c > "\x7f") - bad
    if good < 4 * bad:
        return None
    line = data.count(b"\n", 0, error.start) + 1
    note = Note(
        f"{bad} bytes are not UTF-8 and are shown as \ufffd", "save it again as UTF-8", "encoding-damaged", line
    )
    return normalise(text), [note]


def _legacy(data: bytes, declared: str | None) -> tuple[str, list[Note]]:
    if declared:
        try:
            return normalise(data.decode(declared)), []
        except (LookupError, UnicodeDecodeError):
            pass
    name = _likeliest(data)
    text = data.decode(name, "replace")
    return normalise(text), [_assumed(name)]


def _likeliest(data: bytes) -> str:
    """The likeliest legacy set by charset-normalizer, on the part around the first byte that is not ASCII."""
    import charset_normalizer

    first = next(i for i, byte in enumerate(data) if byte > 0x7F)
    start = max(0, first - _SAMPLE // 2)
    best = charset_normalizer.from_bytes(data[start : start + _SAMPLE]).best()
    if best is None or "cp1252" in best.could_be_from_charset:
        return "cp1252"
    return best.encoding if best.encoding in _FAR_FROM_1252 or not _is_1252(data) else "cp1252"


# Sets that web pages and mail of the last decades are in; a guess of any other is a guess at Windows-1252.
_FAR_FROM_1252 = frozenset(
    re.findall(
        r"\S+",
        "cp1251 koi8_r koi8_u iso8859_5 cp866 mac_cyrillic cp1253 iso8859_7 cp1255 iso8859_8 cp1256 iso8859_6 cp874"
        " tis_620 shift_jis cp932 euc_jp iso2022_jp gb2312 gbk gb18030 big5 big5hkscs euc_kr cp949 cp1250"
        " iso8859_2",
    )
)


def _is_1252(data: bytes) -> bool:
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    return True


def _assumed(name: str) -> Note:
    shown = name.replace("_", "-")
    return Note(f"not UTF-8; read as {shown}", "save it as UTF-8 if words look wrong", "encoding-assumed", error=False)

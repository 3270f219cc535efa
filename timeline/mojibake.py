"""UTF-8 that was once read as another character set (â€™ for ’, Ã© for é): repaired for matching and for the eye.

Quotes keep what the file has (law 7), so that a repaired text comes with the places of its characters in the original.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

_LETTERS = "".join(map(chr, range(0xA0, 0x180)))  # Latin-1 and Latin Extended-A
_MARKS = "‐‑‒–—―‘’‚“”„†‡•…‰‹›€™′″\ufeff"
_CODECS = ("cp1252", "latin-1", "mac_roman", "cp1250", "cp874")  # as which UTF-8 is read by mistake
_LOST = "\ufffd"  # what stands for the one byte of ” that Windows-1252 does not have
_SIGNS = ("Ã", "Â", "â", "‚Ä", "โ", "Ă", "ï»¿")  # one stands in every text that has any
_CERTAIN = re.compile("â€|â\x80|‚Ä[ìîôöúù¶¢]|Ã[\x80-\x9f¡-©«-º¼½]|Â[\xa0£©®°½«»·¢]|ï»¿")
_RESIDUE = re.compile(r"(?<=\s)[âโ](?=\s)")  # of a dash whose other two bytes were dropped as control characters


class Places:
    """Where the characters of a repaired text stand in the original, and the other way round; offsets in characters."""

    def __init__(self, cuts: list[tuple[int, int, int]], over: Places | None = None) -> None:
        """`cuts` are the repairs in order: where in the original, how long there, how long in the repaired text.

        `over` are the places of the text that they were made in, where it was a repaired one.
        """
        self._over = over
        self._starts, self._fresh, self._by = [0], [0], [0]
        gone = 0
        for start, was, now in cuts:
            gone += was - now
            self._starts.append(start + was)
            self._fresh.append(start + was - gone)
            self._by.append(gone)

    def original(self, at: int) -> int:
        """The place in the original of a place in the repaired text."""
        at += self._by[bisect_right(self._fresh, at) - 1]
        return at if self._over is None else self._over.original(at)

    def repaired(self, at: int) -> int:
        """The place in the repaired text of a place in the original; within a repair, where it ends."""
        at = at if self._over is None else self._over.repaired(at)
        return max(0, at - self._by[bisect_right(self._starts, at) - 1])


def repaired(text: str) -> str:
    """The text with what was misread put right."""
    return text if not _suspect(text) else "".join(piece for piece, _, _ in _pieces(text))


def repaired_with_places(text: str) -> tuple[str, Places | None]:
    """The text with what was misread put right, and where its characters stood; None where nothing was."""
    if not _suspect(text):
        return text, None
    out: list[str] = []
    cuts: list[tuple[int, int, int]] = []
    for piece, start, end in _pieces(text):
        out.append(piece)
        if end - start != len(piece):
            cuts.append((start, end - start, len(piece)))
    fresh = "".join(out)
    return (text, None) if fresh == text else (fresh, Places(cuts))


def _suspect(text: str) -> bool:
    return not text.isascii() and any(sign in text for sign in _SIGNS)


def _pieces(text: str) -> Iterator[tuple[str, int, int]]:
    """The text in pieces, each with the span of the original that it stands for."""
    table = _table() if _CERTAIN.search(text) else {}
    pattern = _pattern() if table else _RESIDUE
    at = 0
    for sign in _beginning().finditer(text):
        match = pattern.match(text, sign.start()) if sign.start() >= at else None
        if match is None:
            continue
        if match.start() > at:
            yield text[at : match.start()], at, match.start()
        yield table.get(match.group(), "–"), match.start(), match.end()
        at = match.end()
    yield text[at:], at, len(text)


@cache
def _beginning() -> re.Pattern[str]:
    """The characters with which something misread begins."""
    return re.compile(f"[{re.escape(''.join(sorted({'â', 'โ', *(misread[0] for misread in _table())})))}]")


@cache
def _table() -> dict[str, str]:
    """What each character becomes when its UTF-8 is misread, once or twice."""
    found: dict[str, str] = {"â€" + _LOST: "”", "â€": "”"}
    for codec in _CODECS:
        for char in _MARKS + (_LETTERS if codec in ("cp1252", "latin-1") else ""):
            once = _misread(char, codec)
            if once is not None and len(once) > 1:
                found.setdefault(once, char)
                twice = _misread(once, codec)
                if twice is not None:
                    found.setdefault(twice, char)
    return found


@cache
def _pattern() -> re.Pattern[str]:
    longest = sorted(_table(), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest)) + "|" + _RESIDUE.pattern)


def _misread(text: str, codec: str) -> str | None:
    try:
        return text.encode().decode(codec)
    except UnicodeDecodeError:
        return None

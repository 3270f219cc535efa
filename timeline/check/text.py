"""Text compared as a reader compares it: white space, quote marks, dashes, mojibake, invisible characters aside."""

from __future__ import annotations

from timeline.mojibake import repaired

_SAME = (
    dict.fromkeys(map(ord, "‘’‚‛′´`"), "'")
    | dict.fromkeys(map(ord, "“”„‟″«»"), '"')
    | dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
    | dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"), None)
    | {ord("…"): "..."}
)


def normalised(text: str) -> str:
    r"""The text with one space for any white space, plain quote marks and dashes, and nothing invisible.

    >>> normalised("He  said\u00a0“no” –\n twice")
    'He said "no" - twice'
    """
    return " ".join(repaired(text).translate(_SAME).split())


def clipped(text: str, width: int = 60) -> str:
    """The text on one line, cut at a word's end.

    >>> clipped("one two three four", 12)
    'one two …'
    """
    line = " ".join(text.split())
    if len(line) <= width:
        return line
    return (line[: width - 1].rsplit(" ", 1)[0] or line[: width - 1]) + " …"

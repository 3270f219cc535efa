"""A text → its tokens: letters, digits, white space, signs; nothing is left out."""

from __future__ import annotations

import re

_ASCII = re.compile(r"[A-Za-z]++|\s++|\d++|.")  # the same tokens as the other finds, sooner
_TOKEN = re.compile(r"[^\W\d_]+|\s+|\d+|.")


def tokens_of(text: str) -> list[str]:
    """The tokens of a text: their concatenation is the text."""
    return (_ASCII if text.isascii() else _TOKEN).findall(text)

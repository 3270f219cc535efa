"""Plain text: the file is the text."""

from __future__ import annotations

from timeline.read.decode import decode
from timeline.read.draft import Draft, Note


def read(data: bytes) -> tuple[list[Draft], list[Note]]:
    """One draft."""
    text, notes = decode(data)
    return [Draft(text)], notes

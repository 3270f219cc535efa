"""Places of a text that are no words of its story become spaces."""

from __future__ import annotations

from collections.abc import Iterable


def blanked(text: str, places: Iterable[tuple[int, int]]) -> str:
    """The text with some places, in order and apart, as spaces; offsets stay."""
    pieces, at = [], 0
    for start, end in places:
        pieces += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*pieces, text[at:]])

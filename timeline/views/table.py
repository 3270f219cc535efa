"""The timeline as plain text: no colour, no wrapping, for pipes and for terminals that can do no more."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from timeline.views.layout import Entry, Heading, Legend, Row, Span, rows
from timeline.views.selection import Selection

_LEFT = 24  # columns of the date, wrapped between words where it needs more


def render(selection: Selection) -> str:
    """The selection as text. Nothing selected is nothing."""
    return plain(list(rows(selection)))


def plain(items: list[Row]) -> str:
    """Rows as text, their columns aligned."""
    width = max((len(part) for row in items if isinstance(row, Entry) for part in _left(row)), default=0)
    lines: list[str] = []
    for row in items:
        if lines and not (isinstance(row, Entry) and row.tight):
            lines.append("")
        lines += [text.rstrip() for text in _block(row, width)]
    return "".join(f"{text}\n" for text in lines)


def _block(row: Row, width: int) -> Iterator[str]:
    match row:
        case Heading(text=text, level=level):
            yield text if level == 1 else f"{text}:"
        case Legend(texts=texts):
            yield from texts
        case Entry(right=right):
            for left, spans in zip_longest(_left(row), right, fillvalue=""):
                yield f"{left:{width}}  {spans if isinstance(spans, str) else joined(spans)}"


def _left(row: Entry) -> list[str]:
    return [part for spans in row.left for part in folded(joined(spans), _LEFT)]


def joined(spans: tuple[Span, ...]) -> str:
    """The text of spans."""
    return "".join(text for text, _ in spans)


def folded(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` characters, broken at spaces only."""
    lines = [""]
    for word in text.split(" "):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".lstrip()
    return lines

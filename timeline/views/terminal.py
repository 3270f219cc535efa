"""The timeline laid out for a terminal: colours, and lines wrapped between words to its width."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import StringIO
from itertools import zip_longest

from rich.console import Console
from rich.style import Style
from rich.text import Text

from timeline.views.layout import Entry, Heading, Legend, Row, Span, rows
from timeline.views.selection import Selection

STYLES = {
    "date": "bold",
    "id": "dim",
    "title": "bold",
    "label": "dim",
    "source": "dim",
    "outlet": "dim cyan",
    "status": "yellow",
    "conflict": "bold red",
    "tag": "green",
    "actor1": "cyan",
    "actor2": "green",
    "actor3": "magenta",
    "actor4": "yellow",
    "actor5": "blue",
    "actor6": "bright_red",
    "mark": "bold underline",
    "": "",
}
_READABLE = 110  # columns of text beyond which the eye loses the line
_GAP = 2


def render(selection: Selection, width: int, colour: bool) -> str:
    """The selection for a terminal of `width` columns, as text with escape sequences where `colour` is set."""
    return wrapped(list(rows(selection)), width, colour)


def wrapped(items: list[Row], width: int, colour: bool) -> str:
    """Rows for a terminal of `width` columns."""
    console = Console(
        file=StringIO(),
        width=max(width, 20),
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
        _environ={},
    )
    with console.capture() as capture:
        for text in _lines(items, console):
            console.print(text, soft_wrap=True)
    return capture.get()


def _lines(items: list[Row], console: Console) -> Iterator[Text]:
    left = _date_width(items, console)
    right = max(min(console.width - left - _GAP, _READABLE), 12)
    for number, row in enumerate(items):
        if number and not (isinstance(row, Entry) and row.tight):
            yield Text()
        match row:
            case Heading(text=text, level=level):
                rule = max(min(console.width, left + _GAP + right) - Text(text).cell_len - 1, 0)
                yield (
                    Text.assemble((text, "bold"), " ", ("\N{BOX DRAWINGS LIGHT HORIZONTAL}" * rule, "dim"))
                    if level == 1
                    else Text(text, Style.parse("underline"))
                )
            case Legend(texts=texts):
                yield from _column([((text, "label"),) for text in texts], min(console.width, _READABLE), console)
            case Entry():
                yield from _beside(_column(row.left, left, console), _column(row.right, right, console), left)


def _column(lines: Iterable[tuple[Span, ...]], width: int, console: Console) -> list[Text]:
    out: list[Text] = []
    for spans in lines:
        text = Text.assemble(*((part, STYLES[style]) for part, style in spans))
        out.extend(text.wrap(console, width))
    for text in out:
        text.rstrip()
    return out


def _date_width(items: list[Row], console: Console) -> int:
    """The columns that the dates need when they are wrapped to three tenths of the screen, or to 32."""
    most = min(max(console.width * 3 // 10, 12), 32)
    dates = [spans for row in items if isinstance(row, Entry) for spans in row.left]
    return max((text.cell_len for text in _column(dates, most, console)), default=0)


def _beside(left: list[Text], right: list[Text], width: int) -> Iterator[Text]:
    for one, other in zip_longest(left, right):
        cell = one if one is not None else Text()
        if other is not None:
            cell.append(" " * (width - cell.cell_len + _GAP))
            cell.append_text(other)
        yield cell

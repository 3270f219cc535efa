"""Draws docs/terminal.svg: what `timeline show` prints on a terminal. Run from the repository's root: make docs."""

import io
import re
from pathlib import Path

from rich.console import Console
from rich.text import Text

from timeline.cli import Environment, main

WIDTH = 96
COMMAND = ["show", "--since", "2025"]


def picture() -> str:
    """The SVG, the same on every machine."""
    out = io.StringIO()
    main(COMMAND, Environment(io.BytesIO(), out, io.StringIO(), {"COLORTERM": "truecolor"}, True, True, True, WIDTH))
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text("$ timeline " + " ".join(COMMAND) + "\n"))
    console.print(Text.from_ansi(out.getvalue()))
    drawn = console.export_svg(title="timeline", unique_id="timeline")
    # No font is fetched from anywhere: the reader's own monospace will do.
    return re.sub(r"@font-face \{.*?\}\n", "", drawn, flags=re.DOTALL)


if __name__ == "__main__":
    Path("docs/terminal.svg").write_text(picture(), encoding="utf-8", newline="\n")

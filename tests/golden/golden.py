"""The views of the project's own store, kept as files: rewritten by this one command, reviewed as a diff.

python tests/golden/golden.py      (make golden)
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
STORE = ROOT / "events.yaml"

# File: arguments of `timeline`, and the columns of the terminal, 0 for a pipe.
VIEWS = {
    "table.txt": (("show",), 0),
    "all.txt": (("show", "--all"), 0),
    "terminal-80.txt": (("show",), 80),
    "terminal-200.txt": (("show",), 200),
    "page.md": (("show", "--format", "markdown"), 0),
    "events.json": (("show", "--json"), 0),
    "events.jsonl": (("show", "--format", "jsonl"), 0),
    "events.csv": (("show", "--format", "csv"), 0),
    "actors.txt": (("actors",), 0),
}


def made(name: str) -> str:
    """What a view prints now."""
    from timeline.cli import Environment, main

    arguments, width = VIEWS[name]
    out, err = io.StringIO(newline=""), io.StringIO(newline="")
    variables = {"NO_COLOR": "1", "TIMELINE_CACHE": ""}
    terminal = width > 0
    env = Environment(
        io.BytesIO(), out, err, variables, stdout_is_terminal=terminal, stderr_is_terminal=terminal, width=width or 80
    )
    status = main([*arguments, "--store", str(STORE)], env)
    assert status == 0, err.getvalue()
    return out.getvalue()


def rewrite() -> None:
    """Write all views anew."""
    for name in VIEWS:
        (HERE / name).write_bytes(made(name).encode())


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    rewrite()

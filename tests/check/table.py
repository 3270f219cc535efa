"""The table of `check`'s rules in README, made from the registry and the sessions in tests/cases.

`python tests/check/table.py` writes it between the marks `<!-- checks -->` and `<!-- /checks -->`.
"""

from __future__ import annotations

import itertools
import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
START, END = "<!-- checks -->", "<!-- /checks -->"
_FINDING = re.compile(r"\S+?: (TL\d{3}) [a-z-]+(?: \[\w+\])?: (.*)")


def examples() -> dict[str, tuple[str, str]]:
    """Rule id to the first message and way out that a session shows of it."""
    found: dict[str, tuple[str, str]] = {}
    for file in sorted((ROOT / "tests" / "cases").glob("check*.test")):
        lines = file.read_text(encoding="utf-8").splitlines()
        for line, after in itertools.pairwise(lines):
            m = _FINDING.fullmatch(line)
            if m:
                found.setdefault(m[1], (m[2], after.strip()))
    return found


def table() -> str:
    """The table as Markdown. Raises KeyError for a rule of which no session shows a message."""
    from timeline.check import RULES

    shown = examples()
    rows = ["| rule | finds | says, for example | way out |", "|---|---|---|---|"]
    for rule in RULES:
        what, repair = shown[rule.id]
        rows.append(f"| {rule.id} `{rule.name}` | {_cell(rule.finds)} | {_cell(what)} | {_cell(repair)} |")
    return "\n".join(rows) + "\n"


def _cell(text: str) -> str:
    cut = text if len(text) <= 140 else text[:139].rsplit(" ", 1)[0] + " …"
    return cut.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|").replace("*", "\\*")


def with_table(text: str) -> str:
    """The README's text with the table as it should be. Raises ValueError where the marks are missing."""
    before, start, rest = text.partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise ValueError(f"README.md lacks the marks {START} and {END}")
    return f"{before}{START}\n{table()}{END}{after}"


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    README.write_text(with_table(README.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")

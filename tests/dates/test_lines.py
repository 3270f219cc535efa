"""Every line of `tests/dates/*.txt`: dates marked in place, and no other dates than those.

`He left [last Friday|2026-02-27].` A line begins a new text. The value behind the bar is the EDTF of the date, or,
where there is none, the TIMEX3 value. `# published: 2026-03-05` holds for the lines that follow, `# published:`
alone for texts without a date; `# order: dmy` likewise. Other lines that begin with `#` are headings.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from timeline import edtf
from timeline.dates import tag
from timeline.dates.language import grammar
from timeline.model import Mention, When

FOLDER = Path(__file__).parent
MARK = re.compile(r"\[(?P<words>[^\[\]|]+)\|(?P<value>[^\[\]|]*(?:\[[^\]]*\])?)\]")


class Line(NamedTuple):
    where: str
    text: str
    marks: list[tuple[int, int, str]]
    published: When | None
    order: str | None


def lines() -> list[Line]:
    out = []
    for path in sorted(FOLDER.glob("*.txt")):
        published: When | None = None
        order: str | None = None
        for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if raw.startswith("# published:"):
                value = raw.partition(":")[2].strip()
                published = edtf.parse(value) if value else None
            elif raw.startswith("# order:"):
                order = raw.partition(":")[2].strip() or None
            elif raw and not raw.startswith("#"):
                out.append(Line(f"{path.name}:{number}", *unmark(raw.replace("\\n", "\n")), published, order))
    return out


def unmark(raw: str) -> tuple[str, list[tuple[int, int, str]]]:
    text, marks, at = "", [], 0
    for m in MARK.finditer(raw):
        text += raw[at : m.start()]
        marks.append((len(text), len(text) + len(m["words"]), m["value"]))
        text += m["words"]
        at = m.end()
    return text + raw[at:], marks


def value(mention: Mention) -> str:
    return edtf.dump(mention.when) if mention.when is not None else mention.value


LINES = lines()


@pytest.mark.parametrize("line", LINES, ids=[line.where for line in LINES])
def test_line(line: Line) -> None:
    found = [(m.start, m.end, value(m)) for m in tag(line.text, line.published, order=line.order)]
    said = [f"{line.text[a:b]}|{v}" for a, b, v in found]
    assert said == [f"{line.text[a:b]}|{v}" for a, b, v in line.marks]
    assert found == line.marks


def test_every_rule_is_reached() -> None:
    reached = {m.rule for line in LINES for m in tag(line.text, line.published, order=line.order)}
    written = {rule.name for rule in grammar("en").rules}
    # What refiners make: a range out of two bare years, hours out of bare numbers, times out of years, one day of two.
    made = {"<year>-<year>", "at <hour> in a message", "<clock> among others", "<weekday> before <date>"}
    assert reached - written == made
    assert written - reached == set()


def test_there_are_enough_lines() -> None:
    assert sum(bool(line.marks) for line in LINES) >= 600
    assert sum(not line.marks for line in LINES) >= 280
    assert len(LINES) >= 1000

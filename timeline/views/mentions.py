"""The date expressions of a text: as a table, and as records for JSON Lines."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from timeline import edtf
from timeline.model import Mention
from timeline.views.inert import line
from timeline.views.records import Record
from timeline.wording import spell


def table(text: str, mentions: Sequence[Mention], explain: bool) -> str:
    """One expression a line: where (line:column, from 1), words, TIMEX3 type and value, the date in words.

    With `explain` the rule, the anchor and every refinement stand beneath it.
    """
    rows = [_row(place, mention) for place, mention in zip(_places(text, mentions), mentions, strict=True)]
    widths = [max((len(row[i]) for row in rows), default=0) for i in range(4)]
    out = []
    for row, mention in zip(rows, mentions, strict=True):
        cells = [f"{cell:{width}}" for cell, width in zip(row, widths, strict=False)]
        out.append("  ".join([*cells, row[4]]).rstrip())
        if explain:
            out += [f"{'':{widths[0]}}    {reason}" for reason in reasons(mention)]
    return "".join(f"{one}\n" for one in out)


def _row(place: str, mention: Mention) -> tuple[str, str, str, str, str]:
    value = mention.value + (f" {mention.mod}" if mention.mod else "")
    date = spell(mention.when) if mention.when is not None else "not resolved"
    if mention.type.value in ("DURATION", "SET"):
        date = "" if mention.when is None else date
    return place, line(mention.text), mention.type.value, line(value), date


def reasons(mention: Mention) -> list[str]:
    """Why a mention is read as it is, in words."""
    out = [f"rule: {line(mention.rule)}"]
    if mention.anchor:
        out.append(f"anchor: {line(mention.anchor)}")
    return out + [f"then: {line(note)}" for note in mention.notes]


def _places(text: str, mentions: Sequence[Mention]) -> list[str]:
    starts = [0, *(i + 1 for i, c in enumerate(text) if c == "\n")]
    out = []
    for mention in mentions:
        row = bisect_right(starts, mention.start) - 1
        out.append(f"{row + 1}:{mention.start - starts[row] + 1}")
    return out


def record(mention: Mention) -> Record:
    """A mention as plain values; offsets are code points in the text."""
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "type": mention.type.value,
        "value": mention.value,
        "mod": mention.mod,
        "date": edtf.dump(mention.when) if mention.when is not None else None,
        "rule": mention.rule,
        "anchor": mention.anchor,
        "notes": list(mention.notes),
        "link": {"role": mention.link.role, "start": mention.link.start, "end": mention.link.end}
        if mention.link is not None
        else None,
    }

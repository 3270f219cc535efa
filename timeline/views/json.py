"""The timeline as JSON and as JSON Lines: the documented, versioned form for programs."""

from __future__ import annotations

import json
from typing import Any

from timeline.views import records
from timeline.views.inert import escaped
from timeline.views.selection import Selection


def render(selection: Selection) -> str:
    """`{"schema": 1, "documents": […], "actors": […], "events": […]}`; empty lists where there is nothing."""
    whole = {
        "schema": records.SCHEMA,
        "documents": [records.document(d) for d in selection.documents],
        "actors": [records.actor(a) for a in selection.actors],
        "events": [records.event(e) for e in selection.events],
    }
    return dump(whole)


def dump(value: Any) -> str:
    """JSON, indented, in UTF-8 but for characters that act on a terminal, which are escapes."""
    return escaped(json.dumps(value, indent=2, ensure_ascii=False)) + "\n"


def dump_lines(items: list[Any]) -> str:
    """JSON Lines: one value a line."""
    return "".join(escaped(json.dumps(item, ensure_ascii=False)) + "\n" for item in items)


def render_lines(selection: Selection) -> str:
    """One event a line; nothing where there is none."""
    return dump_lines([records.event(e) for e in selection.events])

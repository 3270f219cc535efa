"""JSON lines: one document a line, `{"id", "published", "title", "text", …}`."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime

from timeline.read.decode import decode, normalise
from timeline.read.draft import Draft, Fact, Note

_KEYS = {
    "title": ("title", "headline"),
    "publisher": ("publisher", "source", "outlet", "publication", "from", "sender", "user", "username"),
    "url": ("url", "link"),
    "published": ("published", "date", "dct", "published_at", "timestamp", "created_at", "datetime", "ts"),
    "language": ("language", "lang"),
}
_TEXT = ("text", "body", "content", "message")
_EPOCH = re.compile(r"(?:\d{9,10}|\d{13})(?:\.\d+)?")  # seconds, as chats write them; milliseconds
_LONG_EPOCH = 100_000_000_000  # a count as large as this is of milliseconds


def read(data: bytes) -> tuple[list[Draft], list[Note]]:
    """A draft a line. A line that is no JSON object with text is noted, and the others are read."""
    text, notes = decode(data)
    drafts: list[Draft] = []
    seen: set[str] = set()
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        draft, problem = _line(line, number)
        if draft is None:
            notes.append(Note(problem, 'write {"id": …, "published": …, "text": …}', "bad-line", number))
        elif draft.key in seen:
            notes.append(
                Note(f"the id {draft.key} is used before", "give each line an id of its own", "same-id", number)
            )
        else:
            seen.add(draft.key or "")
            drafts.append(draft)
    return drafts, notes


def _line(line: str, number: int) -> tuple[Draft | None, str]:
    try:
        raw = json.loads(line)
    except (ValueError, RecursionError) as error:
        reason = error.msg if isinstance(error, json.JSONDecodeError) else "numbers or nesting out of all measure"
        return None, f"not JSON: {reason}"
    if not isinstance(raw, Mapping):
        return None, "not a JSON object"
    body = next((raw[name] for name in _TEXT if isinstance(raw.get(name), str)), None)
    if body is None:
        return None, 'no "text"'
    facts = tuple(
        Fact(field, _epoch(value) if field == "published" else value, "front matter")
        for field, names in _KEYS.items()
        for name in names
        if (value := _plain(raw.get(name)))
    )
    key = _plain(raw.get("id")) or str(number)
    return Draft(normalise(body), facts=facts, key=key, head=not any(f.field == "published" for f in facts)), ""


def _plain(value: object) -> str:
    """A text or number as text; nothing for what is neither."""
    return normalise(str(value)) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _epoch(value: str) -> str:
    """A count of seconds or milliseconds since 1970 as a date and time in UTC; any other text as it stands."""
    if not _EPOCH.fullmatch(value.strip()):
        return value
    count = float(value)
    try:
        return datetime.fromtimestamp(count / 1000 if count >= _LONG_EPOCH else count, UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return value

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
_TEXT = ("full_text", "text", "body", "content", "message")  # a long post has its text cut short under "text"
_NAMES = ("name", "display_name", "username", "screen_name")
_EPOCH = re.compile(r"(?:\d{9,10}|\d{13})(?:\.\d+)?")  # seconds, as chats write them; milliseconds
_CTIME = re.compile(  # Thu Feb 09 11:20:31 +0000 2023, as exports of posts write it
    r"[A-Z][a-z]{2} (?P<month>[A-Z][a-z]{2}) +(?P<day>\d{1,2}) (?P<time>\d\d:\d\d:\d\d) (?:(?P<zone>[+-]\d{4}) )?"
    r"(?P<year>\d{4})"
)
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
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
        Fact(field, _moment(value) if field == "published" else value, "front matter")
        for field, names in _KEYS.items()
        for name in names
        if (value := _plain(_name(raw.get(name))))
    )
    key = _plain(raw.get("id")) or str(number)
    return Draft(normalise(body), facts=facts, key=key, head=not any(f.field == "published" for f in facts)), ""


def _name(value: object) -> object:
    """The name in an object that describes somebody, as exports of posts have their writers; any other value."""
    if not isinstance(value, Mapping):
        return value
    return next((value[key] for key in _NAMES if isinstance(value.get(key), str)), None)


def _plain(value: object) -> str:
    """A text or number as text; nothing for what is neither."""
    return normalise(str(value)) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _moment(value: str) -> str:
    """A count of seconds or milliseconds since 1970, or a date as ctime writes it, as ISO 8601; any other text as it
    stands.
    """
    ctime = _CTIME.fullmatch(value.strip())
    if ctime is not None and ctime["month"] in _MONTHS:
        zone = f"{ctime['zone'][:3]}:{ctime['zone'][3:]}" if ctime["zone"] else ""
        return f"{ctime['year']}-{_MONTHS.index(ctime['month']) + 1:02}-{ctime['day']:0>2}T{ctime['time']}{zone}"
    if not _EPOCH.fullmatch(value.strip()):
        return value
    count = float(value)
    try:
        return datetime.fromtimestamp(count / 1000 if count >= _LONG_EPOCH else count, UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return value

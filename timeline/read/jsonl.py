"""JSON lines: one document a line, `{"id", "published", "title", "text", …}`."""

from __future__ import annotations

import json
from collections.abc import Mapping

from timeline.read.decode import decode, normalise
from timeline.read.draft import Draft, Fact, Note

_KEYS = {
    "title": ("title", "headline"),
    "publisher": ("publisher", "source", "outlet", "publication"),
    "url": ("url", "link"),
    "published": ("published", "date", "dct"),
    "language": ("language", "lang"),
}
_TEXT = ("text", "body", "content")


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
        Fact(field, normalise(str(raw[name])), "front matter")
        for field, names in _KEYS.items()
        for name in names
        if isinstance(raw.get(name), str | int) and not isinstance(raw.get(name), bool)
    )
    own = raw.get("id")
    key = normalise(str(own)) if isinstance(own, str | int) and not isinstance(own, bool) else str(number)
    return Draft(normalise(body), facts=facts, key=key, head=not any(f.field == "published" for f in facts)), ""

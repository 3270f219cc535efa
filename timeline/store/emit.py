"""Entries → YAML that every reader reads alike: YAML 1.1 and 1.2 agree on each scalar."""

from __future__ import annotations

import re
from collections.abc import Mapping

from timeline.store.fields import Entry, Field, Form

_SAFE = re.compile(
    r"[^\W\d_](?:[^:#,\[\]{}\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ufff0-\uffff\ud800-\udfff]|:(?! |$)|(?<! )#)*"
)
_SAFE_FLOW = re.compile(r"[^\W\d_][\w \-./()&+$%'’–—]*")
_HEX_ID = re.compile(r"(?!0[box])\d[0-9a-f]*[a-df][0-9a-f]*")
_WORDS = frozenset(["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf", "none"])
_MUST_ESCAPE = re.compile("[\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ufff0-\uffff\ud800-\udfff]")
_ESCAPES = {"\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0", "\\": "\\\\", '"': '\\"', "\xa0": "\\_"}
"""A no-break space is escaped so that it is seen."""


def scalar(text: str, *, flow: bool = False, quoted: bool = False) -> str:
    """A text as a YAML scalar: plain where no reader can misread it, else in quotes. Lone surrogates become U+FFFD."""
    if not quoted and _plain(text, _SAFE_FLOW if flow else _SAFE):
        return text
    if not _MUST_ESCAPE.search(text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(_escaped(c) for c in text) + '"'


def _plain(text: str, safe: re.Pattern[str]) -> bool:
    if text[-1:] == " " or text.lower() in _WORDS or len(text) > 100_000:
        return False
    return safe.fullmatch(text) is not None or _HEX_ID.fullmatch(text) is not None


def _escaped(c: str) -> str:
    if c in _ESCAPES:
        return _ESCAPES[c]
    if not _MUST_ESCAPE.match(c):
        return c
    code = ord(c)
    if 0xD800 <= code <= 0xDFFF:
        return "\\ufffd"
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"


def value(known: Field, item: object) -> str:
    """A field's value on one line."""
    if item is None:
        return "null"
    if isinstance(item, bool):
        return "true" if item else "false"
    if isinstance(item, int):
        return str(item)
    if isinstance(item, str):
        return scalar(item, quoted=known.quoted)
    assert isinstance(item, (list, tuple))
    return "[" + ", ".join(scalar(text, flow=True) for text in item) + "]"


def entry(item: Entry, table: Mapping[str, Field], indent: int = 2, newline: str = "\n") -> str:
    """An entry as a block that begins with `- ` at `indent`, its fields in the table's order."""
    lines: list[str] = []
    pad = " " * (indent + 2)
    for name, known in table.items():
        if name not in item:
            continue
        content = item[name]
        if known.form is Form.ENTRIES:
            if not content:
                lines.append(f"{pad}{name}: []")
                continue
            assert known.of is not None
            lines.append(f"{pad}{name}:")
            lines += [entry(part, known.of, indent + 4, newline).removesuffix(newline) for part in content]
        else:
            lines.append(f"{pad}{name}: {value(known, content)}")
    if not lines:
        return " " * indent + "- {}" + newline
    lines[0] = " " * indent + "- " + lines[0][indent + 2 :]
    return newline.join(lines) + newline

"""Text from documents made inert for a line of output: no control character acts, no direction is turned."""

from __future__ import annotations

import re

# C0 and C1 controls, bidi embeddings, overrides and isolates, the zero-width and the invisible, line and
# paragraph separators, tag characters, lone surrogates. ZWJ and ZWNJ stay: emoji and several scripts need them.
_ACTIVE = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
    r"|[\ud800-\udfff]"
)
_SPACE = re.compile(r"[ \t\r\n\f\v\x85\xa0\u2028\u2029]+")


def line(text: str) -> str:
    """The text on one line: white space runs become a space, other active characters visible escapes."""
    return _ACTIVE.sub(_visible, _SPACE.sub(" ", text).strip())


def _visible(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def escaped(json: str) -> str:
    """JSON text whose active characters are escapes; its line feeds stay, as they stand between values."""
    return _ACTIVE.sub(lambda m: m[0] if m[0] == "\n" else _utf16(ord(m[0])), json)


def referenced(xml: str) -> str:
    """XML whose active characters are character references; line feeds and tabs stay."""
    return _ACTIVE.sub(lambda m: m[0] if m[0] in "\n\t" else f"&#{ord(m[0])};", xml)


def _utf16(code: int) -> str:
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"

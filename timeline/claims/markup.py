"""Markup inside a sentence (emphasis, code, links, tags) is no part of it: a text of equal length without marks."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.claims.making import CONTEXT
from timeline.model import Claim, Document
from timeline.read.footnotes import MARK

_LINK = re.compile(r"!?\[(?P<said>[^\[\]\n]{1,200})\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+\"[^\"\n]*\")?\)")
_NOTE = re.compile(rf"\[\^[\w-]{{1,20}}\]|(?<=[\w.,;:!?”\"’')\]])\[(?:{MARK})\](?![(:\w])")
_PAIRED = re.compile(
    r"(?P<stars>\*{1,3})(?=[^\s*])(?P<strong>(?:[^*\n]|\n(?!\s*\n)){1,300}?)(?<=[^\s*])(?P=stars)"
    r"|(?<!\w)(?P<bars>_{1,3})(?=[^\s_])(?P<soft>(?:[^_\n]|\n(?!\s*\n)){1,300}?)(?<=[^\s_])(?P=bars)(?!\w)"
    r"|(?P<ticks>`{1,2})(?P<code>[^`\n]{1,200})(?P=ticks)"
)
_TAG = re.compile(r"</?[A-Za-z][\w:-]*(?:\s[^<>\n]{0,300})?/?>|\x1b\[[\d;?]*[A-Za-z]")
_WRITER = re.compile(r"(?<=:\d\d[ \]])( ?)<([\w.+-]{1,30})>")  # of a message, behind its time: [10:05] <ana>
_BOX = re.compile(r"^([ \t]*(?:[-*+•][ \t]+)?)\[[ xX✓]\](?=[ \t])", re.MULTILINE)  # of a list of things to do
_MARKS = "*_`"
_PICTURE = re.compile(  # who took a picture, in brackets: (By Ann Lund -- Wire News), (AP Photo/Ann Lund)
    r"\((?:Photo(?:graph)?s?(?: by|:| courtesy)? |By )[A-Z][^()\n]{2,50}(?:--|[–—/])[^()\n]{2,40}\)"
    r"|\([A-Z][\w ]{1,20} (?:Photo|File)/[^()\n]{2,50}\)|\((?:Photo|Photograph|Picture|Image): [^()\n]{2,60}\)"
    r"|\([A-Z][\w.’' -]{2,40}(?: - | ?-- ?| [–—] )(?:AP|AFP|EPA|UPI|Reuters|Getty|Bloomberg)\b[\w ]{0,20}\)"
)
_MARK = re.compile(f"[{_MARKS}]")


def plain(text: str) -> str:
    """The text with marks of emphasis, code, footnotes, links, tags and terminal colours as spaces; offsets stay.

    Who writes a message of a chat stands before a colon, as elsewhere: `[10:05] <ana> done` is `[10:05] ana:  done`.

    Marks count only in pairs, so a bullet or a product sign stays; of a link its words stay.
    """
    if "(" in text:
        text = _PICTURE.sub(lambda m: " " * len(m.group()), text)
    if not marked(text):
        return text
    if "<" in text or "\x1b" in text:
        text = _WRITER.sub(r"\1\2: ", text)
        text = _TAG.sub(lambda m: " " * len(m.group()), text)
    if "[" in text:
        text = _BOX.sub(r"\1   ", text)
        text = _LINK.sub(lambda m: _only(m, "said"), _NOTE.sub(lambda m: " " * len(m.group()), text))
    if not any(text.count(mark) > 1 for mark in _MARKS):
        return text
    return _unmarked(_unmarked(text))  # emphasis within emphasis


def _unmarked(text: str) -> str:
    """The text without its outermost pairs of marks, which are looked for only where a mark stands."""
    pieces = []
    at = 0
    for mark in _MARK.finditer(text):
        m = _PAIRED.match(text, mark.start()) if mark.start() >= at else None
        if m is not None:
            pieces += [text[at : m.start()], _only(m, "strong" if m["stars"] else "soft" if m["bars"] else "code")]
            at = m.end()
    return "".join([*pieces, text[at:]]) if pieces else text


def marked(text: str) -> bool:
    """Whether anything in a text can be markup."""
    return any(mark in text for mark in (*_MARKS, "[", "<"))


def verbatim(document: Document, claim: Claim) -> Claim:
    """A claim with its quote as the document has it, marks of emphasis and links included."""
    text = document.text
    start, end = _whole(text, claim.start, claim.end)
    start -= text[start - 1 : start + 1] == "``"
    quote, prefix, suffix = text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    if (quote, prefix, suffix) == (claim.quote, claim.prefix, claim.suffix):
        return claim
    return replace(claim, start=start, end=end, quote=quote, prefix=prefix, suffix=suffix)


def _whole(text: str, start: int, end: int) -> tuple[int, int]:
    """A span of the text with the marks that touch it, where they come in pairs."""
    first, last = start, end
    if text[start - 1 : start] not in _MARKS and text[end : end + 1] not in _MARKS:
        return start, end
    while first and text[first - 1] in _MARKS:
        first -= 1
    while last < len(text) and text[last] in _MARKS:
        last += 1
    inside = text[first:last]
    paired = all(inside.count(mark) % 2 == 0 for mark in _MARKS)
    return (first, last) if paired else (start, end)


def _only(m: re.Match[str], group: str) -> str:
    """A match with everything but the group as spaces."""
    return " " * (m.start(group) - m.start()) + m[group] + " " * (m.end() - m.end(group))

"""Raised figures of a page that lead to notes, written as [1] before the sentence's end is lost in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

MARK = r"\d{1,3}|[*†‡§]{1,3}"  # of a note, written between brackets
_SIGN = re.compile(rf"\[?({MARK})\]?")
_BETWEEN = re.compile(r"[\s,;]+|(?<=\])(?=\[)")
_ENDS = re.compile(r"[.,;:!?”\"’')]\s*$")
_FORMULA = re.compile(r"\((?![^()]*[^\W\d_]{3})[^()]*\)\s*$|\([^()]*[=+^×−][^()]*\)\s*$")  # (1.02), (1 + rate)


def mark(tree: LexborHTMLParser) -> None:
    """Write raised figures that link to a note, or stand behind a sign, as "[1]", and that before the note linked to.

    Each of several is written so: "[1][2]". An exponent or a unit (km²) stays as it is.
    """
    raised = tree.css("sup")
    notes = {node.attributes["id"]: node for node in tree.css("li[id], p[id], div[id], aside[id]")} if raised else {}
    for sup in raised:
        links = [a for a in sup.css("a[href]") if (a.attributes["href"] or "").startswith("#")]
        written = [a.text() for a in links] or _BETWEEN.split(sup.text().strip())
        found = [m[1] for text in written if (m := _SIGN.fullmatch(text.strip()))]
        if len(found) < len(written) or not (links or _ends_words(_before(sup))):
            continue
        for link, sign in zip(links, found, strict=False):
            note = notes.pop((link.attributes["href"] or "")[1:], None)
            if note is not None and note.child is not None and not _has(note, sign):
                note.child.insert_before(f"[{sign}] ")
        sup.replace_with("".join(f"[{sign}]" for sign in found))


def _ends_words(before: str) -> bool:
    """Whether a sign stands behind what is before a raised figure, and it ends no formula."""
    return _ENDS.search(before) is not None and _FORMULA.search(before) is None


def _has(note: LexborNode, sign: str) -> bool:
    """Whether a note begins with its sign, behind which a figure is told from that of a date."""
    text = note.text().strip()
    first = note.css_first("sup, a")
    own = first is not None and first.text().strip(" []") == sign and text.startswith(first.text().strip())
    return own or re.match(rf"\[{re.escape(sign)}\]|{re.escape(sign)}[.):]", text) is not None


def _before(node: LexborNode) -> str:
    return node.prev.text() if node.prev is not None else ""

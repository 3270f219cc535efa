"""Raised figures of a page that lead to notes, written as [1] before the sentence's end is lost in them."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

_MARK = re.compile(r"\[?(\d{1,3}|[*†‡])\]?")
_ENDS = re.compile(r"[.,;:!?”\"’')]\s*$")


def mark(tree: LexborHTMLParser) -> None:
    """Write raised figures that link to a note, or stand behind a sign, as "[1]", and that before the note linked to.

    An exponent or a unit (km²) stays as it is.
    """
    raised = tree.css("sup")
    notes = {node.attributes["id"]: node for node in tree.css("li[id], p[id], div[id], aside[id]")} if raised else {}
    for sup in raised:
        m = _MARK.fullmatch(sup.text().strip())
        link = next((a for a in sup.css("a[href]") if (a.attributes["href"] or "").startswith("#")), None)
        if m is None or (link is None and not _ENDS.search(_before(sup))):
            continue
        note = notes.pop((link.attributes["href"] or "")[1:], None) if link is not None else None
        if note is not None and note.child is not None and not _MARK.match(note.text().strip()):
            note.child.insert_before(f"[{m[1]}] ")
        sup.replace_with(f"[{m[1]}]")


def _before(node: LexborNode) -> str:
    return node.prev.text() if node.prev is not None else ""

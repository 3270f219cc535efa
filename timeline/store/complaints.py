"""The words for what cannot be read in a store: what it is, and the way out."""

from __future__ import annotations

import re

from timeline.model import Problem
from timeline.store.fields import Form

_MARKER = re.compile(r"^(<{7}|>{7}|\|{7})(?: |$)", re.MULTILINE)

_RETURN = re.compile(r"\r(?!\n)")

ARTICLES = {
    Form.TEXT: "a text",
    Form.DATE: "a date",
    Form.FLAG: "true or false",
    Form.NUMBER: "a whole number",
    Form.TEXTS: "a list of texts",
    Form.CHOICE: "a word",
    Form.ENTRIES: "a list of entries",
}
REPAIRS = {
    Form.TEXT: "write text after `{}:`, in quotes if it has brackets or braces",
    Form.DATE: "write `{}: '2026-02-27'`",
    Form.FLAG: "write `{}: true`, or remove the line",
    Form.NUMBER: "write `{}: 3`",
    Form.TEXTS: "write `{}: [one, two]`",
    Form.CHOICE: "write one word after `{}:`",
    Form.ENTRIES: "write `{}:` and below it entries that begin with `-`",
}


def markers(text: str, name: str) -> list[Problem]:
    """The conflict markers that a merge left in a file."""
    if "<<<<<<<" not in text and ">>>>>>>" not in text and "|||||||" not in text:
        return []
    return [
        Problem(
            f"{name}:{text.count(chr(10), 0, m.start()) + 1}",
            f"a merge left its marker {m[1]} here",
            "settle the conflict by hand, or run `timeline git-setup` and merge again",
            "conflict-marker",
        )
        for m in _MARKER.finditer(text)
    ]


def returns(text: str, name: str) -> list[Problem]:
    """The first line that ends as lines did on the Macs of old: YAML would end it there, no editor of today does."""
    at = _RETURN.search(text)
    if at is None:
        return []
    line = text.count("\n", 0, at.start()) + 1
    what = "a carriage return stands alone here, without the line feed that ends a line"
    return [Problem(f"{name}:{line}", what, 'save it with LF or CRLF line ends; in a text write "\\r"', "yaml")]


def syntax(error: Exception, name: str, text: str) -> Problem:
    """What the YAML parser says, with its line."""
    mark = getattr(error, "problem_mark", None)
    line = last = max(text.count("\n"), text.count("\r")) + 1
    if mark is not None:
        line = min(mark.line + 1, last)  # the end of a file without a final newline is given as a line of its own
    elif isinstance(position := getattr(error, "position", None), int):  # of bytes: a character YAML does not allow
        line = text.encode()[:position].count(b"\n") + 1
    what = getattr(error, "problem", None) or str(error).splitlines()[0]
    context = getattr(error, "context", None)
    return Problem(
        f"{name}:{line}",
        f"this is not YAML: {what}" + (f" ({context})" if context else ""),
        "mend the line or the one before it; text with ': ' or ' #' in it needs quotes",
        "yaml",
    )


def short(text: str) -> str:
    """The text, or its beginning where it is long."""
    return text if len(text) <= 60 else text[:59] + "…"

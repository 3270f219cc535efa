"""Ships whose names stand in quotation marks: the steamer "Lady Anne"; the s.s. "Rose of Tralee"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.claims.named_things import SHIPS
from timeline.claims.names import Candidate

_WORD = r"[A-ZÀ-Þ][\w’'-]*"
_NAMED = (
    rf"[“\"](?P<name>{_WORD}(?: (?:(?:of|the|de|la|von|van) ){{0,2}}{_WORD}){{0,3}}(?: [IVX]{{1,4}}| \d{{1,2}})?)[”\"]"
)
_PREFIXED = r"(?:[Ss]\.? ?[Ss]|[Mm]\.? ?[Vv]|[Rr]\.? ?[Mm]\.? ?[Ss]|[Hh]\.? ?[Mm]\.? ?[Ss])\b\.?"
_QUOTED = re.compile(_NAMED)  # sooner found than a word for a ship before it
_MARK = re.compile('[“"]')
_LED = re.compile(rf"\b(?:{'|'.join(sorted(SHIPS))}|{_PREFIXED})s?,? \Z")
_LONGEST = 40  # characters of a word for a ship and what may stand behind it


def vessels(text: str) -> Iterator[Candidate]:
    """The ships that a text names in quotation marks behind a word for a ship, wherever those names stand so."""
    flat = text.replace("\n", " ")
    for name in dict.fromkeys(_led(flat)) if _QUOTED.search(flat) else ():
        for m in re.finditer(rf"[“\"]{re.escape(name)}[”\"]", flat):
            yield Candidate(m.start() + 1, m.end() - 1, name, False, "", "ship")


def _led(flat: str) -> Iterator[str]:
    """The names in quotation marks right behind a word for a ship."""
    for mark in _MARK.finditer(flat):
        at = mark.start()
        m = _QUOTED.match(flat, at)
        if m is not None and _LED.search(flat, max(0, at - _LONGEST), at) is not None:
            yield m["name"]

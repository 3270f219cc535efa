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
_LED = re.compile(rf"(?:\b(?P<noun>{'|'.join(sorted(SHIPS))})|\b{_PREFIXED})s?,? {_NAMED}")


def vessels(text: str) -> Iterator[Candidate]:
    """The ships that a text names in quotation marks behind a word for a ship, wherever those names stand so."""
    flat = text.replace("\n", " ")
    for name in dict.fromkeys(m["name"] for m in _LED.finditer(flat)) if _QUOTED.search(flat) else ():
        for m in re.finditer(rf"[“\"]{re.escape(name)}[”\"]", flat):
            yield Candidate(m.start() + 1, m.end() - 1, name, False, "", "ship")

"""What questions ask for, and what they take for a fact: only the latter is told."""

from __future__ import annotations

import re

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.lines import Line

_DOUBTED = frozenset("true right correct so".split())  # Is it true that …?
_FACTS = frozenset("aware know knew known realise realize regret sorry remember recall forget notice".split())


def asked(line: Line, clause: Clause) -> bool:
    """Whether a question asks for what a clause tells."""
    doubted = clause.opener == "that" and not _DOUBTED.isdisjoint(line.words.low[: clause.first])
    return doubted or not (clause.kind in ("relative", "subordinate", "reduced") or _known(line, clause))


def _known(line: Line, clause: Clause) -> bool:
    """Whether a question takes for a fact what a clause tells: Did they know that it was sold in May?"""
    return clause.opener == "that" and not _FACTS.isdisjoint(line.words.low[: clause.first])


def put(line: Line) -> bool:
    """Whether a line is one question and no more, also where somebody's name and a time open it."""
    text = line.sentence.text.rstrip()
    return text.endswith("?") and tag(text) == len(text) and _STOP.search(text) is None


def announces(line: Line) -> bool:
    """Whether a line only announces what it will tell: What happened on Thursday."""
    first = next((low for low in line.words.low if low != "#"), "")
    said = line.sentence.text[: line.end - line.sentence.start].rstrip()
    return first in ("what", "why", "how") and not said.endswith((".", "!"))


def of_manner(clause: Clause) -> bool:
    """Whether "how" asks for the way something is done: how it works; not: heard how Lund had lied."""
    told = clause.kind == "reported" and clause.group is not None and clause.group.past
    return clause.opener == "how" and not told


def of_degree(line: Line, clause: Clause) -> bool:
    """Whether "how" asks for a degree: how far they have come, how messy it was; not: how Lund had lied."""
    tag, at = line.words.tag, clause.first + 1
    if clause.opener != "how" or line.words.low[clause.first] != "how":
        return False
    return (
        tag[at : at + 1] in (x.ADV, x.ADJ)
        or line.words.low[at] in ("many", "much")
        or (tag[at : at + 1] == x.NOUN and tag[at + 1 : at + 2] in _SUBJECTS)
    )


_SUBJECTS = (x.DET, x.PRON, x.POSS, x.NAME)
_STOP = re.compile(r"[.!;?]\s")
_TAG = re.compile(
    r",\s+(?:(?:is|was|are|were|do|does|did|has|have|had|wo|would|ca|could|should)n['’]t\s+(?:he|she|it|they|we|you|i)"
    r"|did(?:n['’]t)?\s+you\s+(?:hear|know|see)|(?:do\s+)?you\s+(?:know|remember|see)|remember|right|eh)\?[\"”’)]*\s*$",
    re.IGNORECASE,
)


def tag(text: str) -> int:
    """The offset of what ends a sentence that asks only for assent to what it tells, its length where nothing does:
    They sold it on 3 May, didn't they? He has married, did you hear?
    """
    m = _TAG.search(text) if text.rstrip().endswith("?") else None
    return m.start() if m is not None else len(text)

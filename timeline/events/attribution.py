"""On whose word a document tells something: "the council says that", "according to the log", "the almanac has 3 May".

Two dates that one document gives of one thing are a contradiction only where it sets two sources against each other.
"""

from __future__ import annotations

import re

from timeline.model import Claim

_VERBS = (
    r"(?:says?|said|claims?|claimed|insists?|insisted|maintains?|maintained|records?|recorded|reckons?|reckoned|"
    r"puts?|gives?|gave|dates?|dated|reports?|reported|believes?|believed|"
    r"(?:has|have|had)(?=\s+(?:(?:it|the|its|his|her)\b|\d|[A-Z][a-z]+\s\d)))"
)
_NOUN = r"(?!(?:it|he|she|they|we|I|who|which|that|there|this|if|when|on|in|at)\b)[^\s,;:.()]+"
_WHO = rf"(?P<who>{_NOUN}(?:\s+[^\s,;:.()]+){{0,4}}?)"
_LOG = _WHO.replace("who", "log")
_ACCORDING = re.compile(
    rf"\baccording\s+to\s+{_WHO}(?=\s*(?:[,;:.)]|$))|\bby\s+the\s+{_LOG}(?=,|\s+(?:the|it|he|she)\b)", re.IGNORECASE
)
_ASIDE = r"(?:,\s(?!which\b|who\b|whose\b|where\b|that\b)[^,;.]{1,60})?"  # the Echo, and after it others, has the 4th
_SUBJECT = re.compile(
    rf"(?:^|[;,]\s+(?:and\s+|but\s+|while\s+)?|\b(?:but|while)\s+){_WHO}(?<!\bwas)(?<!\bwere)(?<!\bbeen){_ASIDE},?\s+"
    rf"{_VERBS}\b(?!\s+been\b)"
)


def voice(claim: Claim, text: str) -> str:
    """Who tells a claim besides its document, in lower case; empty where nobody is named.

    It is the source that stands nearest before the claim's date in its sentence. `text` is the document's.
    """
    first, last = claim.sentence
    sentence = text[first:last]
    until = (claim.mention.start if claim.mention is not None else claim.end) - first
    subjects = [m for m in _SUBJECT.finditer(sentence) if m.start() < until]
    if subjects:
        return _name(subjects[-1])
    said = _ACCORDING.search(sentence)
    return _name(said) if said is not None else ""


def _name(match: re.Match[str]) -> str:
    return " ".join(match[match.lastgroup or 0].casefold().removeprefix("the ").split())

"""On whose word a document tells something: "the council says that", "according to the log", "the almanac has 3 May".

Two dates that one document gives of one thing are a contradiction only where it sets two sources against each other.
"""

from __future__ import annotations

import re

from timeline.model import Claim

_VERBS = (
    r"(?:says?|said|claims?|claimed|insists?|insisted|maintains?|maintained|reckons?|reckoned|"
    r"puts?|gives|dates|records|reports|believes?|believed|"
    r"(?:has|have)(?=\s+(?:(?:it|the|its|his|her)\b|\d|[A-Z][a-z]+\s\d))|"
    r"(?:gave|dated|recorded|reported|had)(?=\s+(?:(?:it|the\s\w+)\s+(?:as|at|to)\b|that\b|\d|[A-Z][a-z]+\s\d)))"
)
_GIVES = re.compile(rf"(?:{_VERBS}|is|was|were|be|been|being)\b")
_RECORD = (
    r"(?:log|books?|registers?|ledger|records?|diary|diaries|journal|almanac|minutes|calendar|accounts?|files?|notes|"
    r"papers|chart|chronicle|logbook|yearbook|bill)"
)
_NOUN = r"(?!(?:it|he|she|they|we|I|who|which|that|there|this|if|when|on|in|at)\b)[^\s,;:.()]+"
_WHO = rf"(?P<who>{_NOUN}(?:\s+[^\s,;:.()]+){{0,4}}?)"
_LOG = rf"(?P<log>(?:[^\s,;:.()]+\s+){{0,4}}?{_RECORD})"
_BEHIND = re.compile(rf",\s+(?:{_VERBS}\s+{_WHO}|{_WHO.replace('who', 'log')}\s+{_VERBS})(?=\s*(?:[,;.]|$))")
_ACCORDING = re.compile(
    rf"\baccording\s+to\s+{_WHO}(?=\s*(?:[,;:.)]|$))|\bby\s+the\s+{_LOG}(?=,|\s+(?:the|it|he|she)\b)", re.IGNORECASE
)
_ASIDE = r"(?:,\s(?!which\b|who\b|whose\b|where\b|that\b)[^,;.]{1,60},)?"  # the Echo, and after it others, has the 4th
_SUBJECT = re.compile(
    rf"(?:^|[;,]\s+(?:and\s+|but\s+|while\s+)?|\b(?:but|while)\s+){_WHO}(?<!\bwas)(?<!\bwere)(?<!\bbeen){_ASIDE}\s+"
    rf"{_VERBS}\b(?!\s+been\b)"
)


def voice(claim: Claim, text: str) -> str:
    """Who tells a claim besides its document, in lower case; empty where nobody is named.

    It is the source that stands nearest before the claim's date in its sentence, or, where none does, behind it: ",
    said his widow". `text` is the document's.
    """
    first, last = claim.sentence
    sentence = text[first:last]
    until = (claim.mention.start if claim.mention is not None else claim.end) - first
    subjects = [m for m in _SUBJECT.finditer(sentence) if m.start() < until]
    if subjects:
        return _name(subjects[-1])
    behind = _BEHIND.search(sentence, max(0, until))
    said = _ACCORDING.search(sentence) or behind
    return _name(said) if said is not None else ""


def attributes(text: str) -> bool:
    """Whether a text begins with the verb by which a source gives a date: "has the 4th", "was on the 4th"."""
    return _GIVES.match(text) is not None


def _name(match: re.Match[str]) -> str:
    return " ".join(match[match.lastgroup or 0].casefold().removeprefix("the ").split())

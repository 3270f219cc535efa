"""A row of fields in the head of a text, of which one is wholly its date: Le Matin, 15.10.2003, Vaud, p. 12."""

from __future__ import annotations

import re

from timeline.model import Grain
from timeline.read.dating import Written

_DIVIDER = re.compile(r"\s*[,;|·•*/]+\s*|\s+[–—-]+\s+|\s{2,}|\s+(?=\()|(?<=\))\s+")
_ENDS = re.compile(r".*(?:[,;|·•*(]|\s(?:--?|[–—])|\s\s|^)\s*", re.DOTALL)  # before a field
_BEGINS = re.compile(r"\s*(?:[,;|·•*)]|[–—-]\s|\s(?:--?|[–—])|\s\(|\s\s|$)")  # after one
_PARTICLE = r"of|the|and|in|at|for|to|de|la|le|les|el|du|des|di|da|do|del|della|van|von|der|den|und|et|y|e|am"
_NAMED = re.compile(
    rf"[\"“'‘(]?(?:[A-Z0-9][\w.'’&-]*|{_PARTICLE}|&)(?:\s+(?:[A-Z0-9][\w.'’&-]*|{_PARTICLE}|&))*[.\"”'’)]*"
)
WRITING = (  # a line that begins with it is of a text that was given, said or printed on a day
    r"judge?ment|ruling|opinion|decision|award|remarks|testimony|evidence|statement|speech|address|sermon|lecture"
    r"|letter|extracts?|cutting|clipping|minutes?|bulletin|transcript|deposition|affidavit|notice|memorandum|interview"
    r"|magazine|newspaper|gazette|journal|diary|call|(?:summary|verbatim|official)\s+(?:record|report)|proceedings"
    r"|order|announcement|briefing"
)
KIND = (
    r"posted|published|reported|written|release|letter|statement|memo|memorandum|notice|newsletter|edition|bulletin"
    r"|correspondent|despatch|dispatch|circular|communiqué|communique"
)
_SAYS_WRITING = re.compile(
    rf"\b(?:{WRITING}|{KIND}|notes?|report|hearing|session|sitting|meeting|assembly|broadcast|copy|translation)\b",
    re.IGNORECASE,
)
_OF_SOMETHING = re.compile(  # a day that is not that of the text: Next meeting, Closing date, Born
    r"^(?:from|until|since|before|after|save|to)\b|\b(?:next|opening|closing|deadline|due|expires?|born|died|founded|event"
    r"|concert|wedding|funeral|ceremony|battle|retrieved|accessed|opens|copyright)\b",
    re.IGNORECASE,
)
FINITE = (  # which no field and no head has
    r"will|would|has|have|had|is|are|was|were|be|said|says|did|does|do|can|could|must|shall|should"
)
HAS_FINITE = re.compile(rf"\b(?:{FINITE})\b")
_SENTENCE = re.compile(rf"\b(?:{FINITE}|been|who|which|that|when|where|because|as)\b")
_NO_FIELD = re.compile(
    r"(?:and|but|or|in|on|after|until)\b|(?:before|to)\s+(?!(?:the\s+)?[A-Z])|(?:[a-z]+\s+)?(?!(?:un[a-z]+|translat|edit|abridg|reprint|revis|updat)ed\b)[a-z]+ed\b|.*\w:\s+[^\W\d]",
    re.DOTALL,
)
_PLACE = re.compile(
    r"(?:pp?\.?|page|col\.?|column|no\.?|section|vol\.?)\s*\w[\w. -]{0,12}", re.IGNORECASE
)  # in a paper
_FIELD_WORDS = 7


def in_row(text: str, date: Written) -> bool:
    """Whether a full day is one of the fields that a head line consists of, none of which is a sentence.

    What stands before it is names or says a kind of writing; behind it are an hour, a place, a page, an edition.
    A line that begins with a day without its weekday or hour has no words in lower case next to it.
    """
    if (date.when is None and date.weekday is None) or (date.when is not None and date.when.grain > Grain.DAY):
        return False
    before, after = text[: date.start].strip("\t #>"), text[date.end :]
    if not _ENDS.fullmatch(before) or not _BEGINS.match(after):
        return False
    if not all(_names(field) for field in _fields(before)):
        return False
    behind = _fields(after.strip(" ."))
    if not all(_is_field(field) for field in behind):
        return False
    clocked = date.weekday is not None or re.search(r"\d{4}\W.*\d[:.h]\d\d", text[date.start : date.end]) is not None
    return bool(before.strip() or clocked or not behind or not behind[0][:1].islower())


def ends_row(after: str) -> bool:
    """Whether what stands behind a date in its line is further fields: , Economy, page 14."""
    fields = _fields(after.strip(" .])*_"))
    return after.lstrip()[:1] in tuple(",;|·•") and all(_NAMED.fullmatch(f) or _PLACE.fullmatch(f) for f in fields)


def _fields(text: str) -> list[str]:
    return [field for field in _DIVIDER.split(text) if field.strip()]


def _names(field: str) -> bool:
    if _OF_SOMETHING.search(field) or len(field.split()) > _FIELD_WORDS or _SENTENCE.search(field):
        return False
    return _NAMED.fullmatch(field) is not None or (field[:1].isupper() and _SAYS_WRITING.search(field) is not None)


def _is_field(field: str) -> bool:
    return len(field.split()) <= _FIELD_WORDS and not _SENTENCE.search(field) and not _NO_FIELD.match(field)

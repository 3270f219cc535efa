"""The day that the end of a text gives it: a place and a day, a signature, an attestation, a wire's stamp."""

from __future__ import annotations

import re

from timeline.model import Grain
from timeline.read.dateheader import date_line
from timeline.read.dating import Written, dates_in
from timeline.read.headrow import FINITE, in_row

_REACH = 2500  # characters of the end that are looked at
_LINES = 6  # at the end, among which a place and a date can stand
_NAME_WORDS = 6  # of a name or office above a day
_ATTESTED = re.compile(
    r"\bso\s+ordered\W+(?:on\s+|this\s+)?$|\b(?:dated|signed|done|given|entered|executed|adopted)\b[^.;:]{0,60}?\bthis\s+$"
    r"|\b(?:approved|authori[sz]ed|signed)\b[^.;:]{0,60}?\bby\s+the\s+(?:board|directors)\b[^.;:]{0,40}?\bon\s+$",
    re.IGNORECASE,
)
_SENT = re.compile(  # It left us on; this edition went to press at 18:00 on; you received this on
    r"\b(?:it\s+(?:left\s+us|went\s+to\s+press)|this\s+(?:issue|edition|e-?mail|message|newsletter|bulletin|digest"
    r"|briefing|number|page|note|report|summary|article|interview)\s+(?:(?:was|is|has\s+been)\s+)?(?:first\s+)?"
    r"(?:left\s+us|went\s+(?:out|to\s+press)|sent|mailed|posted|published|printed|issued|dispatched|compiled|written"
    r"|closed|prepared|finished|appeared|recorded|broadcast)|you\s+(?:have\s+)?received\s+this)"
    r"(?:\s+(?:out|by\s+\w+|to\s+[\w, ]{1,40}?|in\s+[A-Z][\w ]{1,40}?|e-?mail|message|letter))?\s+"
    r"(?:at\s+[\d:.]+\s*(?:[ap]\.?m\.?\s*)?(?:[A-Z]{2,4}\s+)?)?(?:on\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_TELLS_ON = re.compile(r",?\s+(?:and|but)\b")  # this report was published on 3 May, and nobody read it
_PLACED = re.compile(
    r"\W*(?:(?:Done|Given|Signed|Made|Written|Dated|Sworn|Issued)\s+)?"
    r"(?:(?:[Aa]t|[Ii]n|[Ff]rom|[Aa]board|[Oo]n\s+board)\s+)?(?:the\s+)?"
    r"(?:(?:(?:[A-Z][\w.'’-]*[ ]?){1,4}|at\s+sea|in\s+the\s+field|on\s+(?:board|leave))(?:,\s+|(?<=\s)on\s+)){1,3}"
    r"(?:[A-Z][a-z]+day\s+(?:morning|evening|night),\s+)?(?:the\s+)?"
)
_MADE = re.compile(  # First published in the Ledger, 3 May 2024; Posted by Ada Brook at 10:22 on; ENDS
    r"\W*(?:ends?\W+|(?:first\s+|originally\s+)?(?:posted|published|filed|written|reported|compiled|issued|prepared"
    r"|broadcast|delivered|recorded|printed|released|dictated|typed|transcribed|translated|translation"
    r"|pronounced|rendered|adopted|(?:thus\s+)?decided|handed\s+down|done|given)\b"
    r"(?=\s*[,:(–—]|\s+(?:by|on|for|online)\b|\s+(?:in|at|from)\s+(?-i:[A-Z]|the\b|public\b|open\b|chambers\b))"
    r"[^;]{0,80}?(?:[,:–—|-]|\b(?:on|of|at)|\bthe)\s+)",
    re.IGNORECASE,
)
_SOURCE = re.compile(  # Source: Le Bac, 3 May 2024; © Le Bac 3.5.2024
    r"\W*(?:(?:source|quelle|fuente|fonte)\s*:|©)\s*[A-Z][\w.'’&() -]{1,40}?[\s,;]+", re.IGNORECASE
)
_PAPER = re.compile(r"\W*[A-Z][\w.'’&() -]{1,40},\s+")  # Le Bac, 3 May 2024, page 4
_PAGE_NUMBER = r",?\s+(?:p\.|pp\.|page|col)\W*\w+.{0,60}"
_PAGE = re.compile(_PAGE_NUMBER, re.IGNORECASE | re.DOTALL)
_PRINTED = re.compile(rf"{_PAGE_NUMBER}|\s*\|.{{0,60}}|\W*", re.IGNORECASE | re.DOTALL)
_FINITE = re.compile(rf"\b(?:{FINITE})\b|\b\w+ed\b|\b[Bb](?:orn|uilt)\b")
_BULLET = re.compile(r"\s*(?:[-*•–—]|\(?\d{1,2}[.)])\s")
_SENTENCES = re.compile(r"(?<=[a-z)\"”][.!?])\s+")
_SIGNING = 12  # words of a last line that is a name, a place and a day
_OVER = re.compile(r"\W*|\s+by\s+[A-Z].{0,120}|\s*(?:at\s+\d.{0,12}|[|(·–—-].{0,60})", re.DOTALL)
_SIGNED_BEFORE = re.compile(
    r"(?:.*(?:[(|:–—-]|\s\s)\s*)?\b(?:signed|sgd|/s/)\b[^;]{0,60}?(?:,\s+|\s\s+)", re.IGNORECASE | re.DOTALL
)
_NUMBERED = re.compile(r"\W*(?:\d{1,2}[.)]?\s+)?")  # 9   27 June 2023      SIGNED: H. Oldacre
_SIGNED_AFTER = re.compile(r"\s\s+\W*(?:signed|sgd|/s/|by\s+order)\b.{0,80}", re.IGNORECASE | re.DOTALL)
_STAMPED = re.compile(r"\s*[—–-]\s*[A-Z]{2,8}\W*|\W*")  # behind the day that a wire stamps on its last line
_RECEIVED = re.compile(r"\b(?:received|registered|eingegangen|reçu|recibido)\b", re.IGNORECASE)  # by somebody, later
_OFFICE = re.compile(r"\W*[A-Z(][^.!?:;]{1,60}\W*")
_COMMENTS = re.compile(r"\n\W*(?:\d+\s+)?(?:comments?|responses?|replies)\b.{0,12}\n", re.IGNORECASE)
_END = re.compile(r"[\s.)\]*_]*")
_WAYS = (  # what stands before and behind the day in a line that is about its own making
    (_PLACED, _END),
    (_SIGNED_BEFORE, _END),
    (_NUMBERED, _SIGNED_AFTER),
    (_MADE, _OVER),
    (_SOURCE, _PRINTED),
    (_PAPER, _PAGE),
)


def closing_date(text: str, start: int) -> tuple[Written, int] | None:
    """The date near the end of a text that is that of its making, and its offset; `start`: where the body begins."""
    offset = max(start, len(text) - _REACH)
    tail = text[offset:]
    for date in reversed(dates_in(tail)):
        this = "this " if tail[date.start :][:5].lower() == "this " else ""
        sent = _SENT.search(tail[: date.start]) and not _TELLS_ON.match(tail, date.end)
        if sent or _ATTESTED.search(tail[: date.start] + this):
            return date, offset + date.start
    lines = [line for line in _COMMENTS.split(tail)[0].split("\n") if line.strip()][-_LINES:]
    for n in range(len(lines) - 1, -1, -1):
        own = _own(lines, n)
        if own is not None:
            return own, offset + tail.rindex(lines[n]) + own.start
    return None


def _own(lines: list[str], n: int) -> Written | None:
    """The day of one of the last lines, where the line says that it is that of the text."""
    line, last = lines[n], n == len(lines) - 1
    found = date_line(line, top=last and line.lstrip()[:1] in "([", chronology=True)
    if found is not None and not found.later and found.rest is None and (found.labelled or line.lstrip()[:1] in "(["):
        return found.date
    date = next(iter(dates_in(line)), None)
    if date is None or (date.when is not None and date.when.grain > Grain.DAY) or _RECEIVED.search(line):
        return None
    before, after = _SENTENCES.split(line[: date.start])[-1], line[date.end :]
    if sum(_BULLET.match(near) is not None for near in lines[max(n - 1, 0) : n + 2]) > 1:
        return None  # an item of a list
    if any(way.fullmatch(before) and over.fullmatch(after) for way, over in _WAYS):
        return date
    if not line[: date.start].strip(" *_") and not after.strip(" .*_"):
        signed = n > 0 and _OFFICE.fullmatch(lines[n - 1]) is not None and len(lines[n - 1].split()) <= _NAME_WORDS
        return date if last and signed else None
    return date if last and _ends(line, date) else None


def _ends(line: str, date: Written) -> bool:
    """Whether the last line is a note in brackets, a wire's stamp, a row of fields or a signature, with a day."""
    before, after = _SENTENCES.split(line[: date.start])[-1], line[date.end :]
    signed = before.rstrip()[-1:] in (",", "–", "—", "-") or (not before and date.start)
    if signed and len(before.split()) <= _SIGNING and len(after.split()) <= 2 and not _FINITE.search(before):
        return ":" not in before
    noted = line.lstrip()[:1] in "([" and not before.strip(" ([*_") and date.weekday is not None
    stamped = _STAMPED.fullmatch(after) and (":" in line[date.start : date.end] or before.isupper())
    return bool((noted and after[:1] in ".,;)]") or stamped) or (" | " in line and in_row(line, date))

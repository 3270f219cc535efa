"""Sentences with exact offsets, through wrapped lines, headings, list items, tables, citations and abbreviations."""

from __future__ import annotations

import re
from itertools import pairwise

from timeline.dates.stops import SENTENCE_WORDS
from timeline.model import Sentence

_BLOCK = re.compile(r"\n[^\S\n]*\n\s*|\f")
# A run of stops is tried once, at its beginning, and as a whole: its parts can end no sentence that it does not. A set
# of characters stands first, so that the search skips whatever is none of them.
_STOP = re.compile(r"[.!?…](?:(?<![.!?…][.!?…])[.!?…]*+[\"'”’»)\]*_]*+(?=\s|$)|(?<=[a-z][.!?])(?=[A-Z“\"][a-z]+ ))")
_CITATION = re.compile(r"[^\S\n]*(?:\((?:[\w-]+\.)+[a-z]{2,}(?:/[^\s)]*)?\)|\[\d{1,3}\])")
_MARK = re.compile(r"\s*(?:[-*+•·–—]|\d{1,3}[.)]|\((?:[a-z]|[ivx]{2,5}|\d{1,2})\)|[a-z]\)|[#>]+|\|)\s")
_LETTERED = re.compile(r"\s*\(?(?:[a-z]|[ivx]{2,5})\)\s+[\"“‘']?[A-Z]")  # (b) The council
# The heading of a numbered part: COUNT 3 - Theft; Chapter 2: The flood.
_PART = re.compile(
    r"\W*(?:count|charge|part|chapter|section|article|schedule|annex|appendix|item|phase|stage|day|week|exhibit)\s"
    r"(?:\d{1,3}|[IVXLC]{1,6}|[A-Z])(?:\s*$|\s*:|\s+[-–—]\s)(?!.*[.!?;,]$)",
    re.IGNORECASE,
)
# What stands by itself: a rule of dashes, a row of a table that begins with its date.
_RULE = re.compile(r"\s*[-=_*~+]{3}[-=_*~+ ]*$")
_ROW = re.compile(r"\s*(?:\d{1,2}([/.-])\d{1,2}\1\d{2,4}|\d{4}-\d\d-\d\d)(?:\t|  )")
# A line of a chat's log: 14:09 <raj> on it; 14:10 -!- ines has joined; --- Day changed Thu Sep 18 2025.
_LOGGED = re.compile(
    r"\s*(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s+(?:<[^<>\n]{1,30}>|\* |-!- )|--- (?:Log|Day) \w+ |\*\*\* \w)"
)
_LOG_MARK = re.compile(r"\s*--- (?:Log|Day) \w+ ")
_ABBREVIATIONS = frozenset(
    (
        "mr mrs ms dr prof rev hon st jr sr gen col lt sgt capt cmdr maj adm gov sen rep pres supt messrs mme "
        "mlle ste brig lieut insp cllr vda jas wm chas inc corp co ltd llc bros no nos vol pp fig sec art ch ed eds "
        "vs v etc al cf ca approx est dept univ assn ave blvd rd ft mt jan feb febr mar apr jun jul aug sep sept oct "
        "nov dec mon tue tues wed thu thur thurs fri sat sun i.e e.g u.s u.k u.n e.u d.c p.m a.m ph.d b.c a.d inst "
        "ult prox jany feby augt novr decr octr septr bt"
    ).split()
)
_NUMBERED = frozenset("par para paras subpar arts cl reg regs secs subsec pt nr abs sched app ext".split())  # par. 2
_ENDING = frozenset(("p.m a.m u.s u.k u.n e.u d.c b.c a.d inc corp co ltd etc al jr sr ph.d inst ult").split())


def sentences(text: str, language: str = "en") -> list[Sentence]:  # noqa: ARG001 -- part of the interface
    """As `timeline.dates.sentences`."""
    out: list[Sentence] = []
    start = 0
    paragraph = 0
    for block in [*_BLOCK.finditer(text), None]:
        end = block.start() if block else len(text)
        if text[start:end].strip():
            _block(text, start, end, paragraph, out)
            paragraph += 1
        start = block.end() if block else end
    return out


def headings(text: str) -> list[int]:
    """Where the headings of a text begin; an item of a list is none."""
    lines = (s for s in sentences(text) if s.heading and text[s.start - 1 : s.start] in ("", "\n"))
    return [s.start for s in lines if s.text.startswith("#") or not _MARK.match(s.text)]


def _block(text: str, start: int, end: int, paragraph: int, out: list[Sentence]) -> None:
    for first, last in _pieces(text, start, end):
        heading = _is_heading(text, first, last)
        at = first
        for stop in _STOP.finditer(text, first, last):
            close = stop.end()
            while (citation := _CITATION.match(text, close, last)) is not None:
                close = citation.end()
            if close < last and not _ends(text, stop, close, at, last):
                continue
            if close > at:
                _add(text, at, close, paragraph, heading, out)
                at = close
        _add(text, at, last, paragraph, heading, out)


def _add(text: str, start: int, end: int, paragraph: int, heading: bool, out: list[Sentence]) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        out.append(Sentence(start, end, text[start:end], paragraph, heading))


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The lines of a block joined where they are one wrapped text: a list item, a row or a heading stands alone."""
    lines = []
    at = start
    while at < end:
        close = text.find("\n", at, end)
        close = end if close < 0 else close
        if text[at:close].strip():
            lines.append((at, close))
        at = close + 1
    if not lines:
        return []
    widest = max(b - a for a, b in lines)
    pieces = [lines[0]]
    for before, line in pairwise(lines):
        if _wrapped(text, before, line, widest):
            pieces[-1] = (pieces[-1][0], line[1])
        else:
            pieces.append(line)
    return pieces


def _wrapped(text: str, before: tuple[int, int], line: tuple[int, int], widest: int) -> bool:
    """Whether a line goes on in the next: it was full, or the next begins in lower case."""
    above, below = text[before[0] : before[1]].rstrip(), text[line[0] : line[1]]
    first, last = below.lstrip()[:1], above[-1:]
    if first == "|" or above.lstrip()[:1] in ("|", "#") or _MARK.match(below):
        return False
    if (_PART.match(above) and not first.islower()) or _LOGGED.match(below) or _LOG_MARK.match(above):
        return False
    if _RULE.match(above) or _RULE.match(below) or _ROW.match(below):
        return False
    if first.islower() or last in (",", "-", "–", "—"):
        return True
    if not 40 <= widest <= 100:
        return False
    width = len(above) + len(below.split(None, 1)[0]) + 1  # with the first word of the next line
    if last in '.!?:;”"' and width <= min(widest, 90) - 12:
        return False
    return width >= min(widest, 80) - 8


# A sentence to its end, with what may stand behind it: left. [1]; left.* ; left.</p>
_CLOSED = re.compile(
    r"[.!?…][\"”’'»)\]*_]*(?: ?(?:\[[^\[\]\n]{1,60}\]|\([^()\n]{1,60}\)|</?\w{1,10}>)){0,4}[\"”’'»)\]*_]*$"
)


def _is_heading(text: str, start: int, end: int) -> bool:
    line = text[start:end].strip()
    if line.startswith("#"):
        return True
    return (
        len(line) <= 120
        and "\n" not in line
        and line[-1:] not in '.!?:;,"”)…'
        and not line.startswith("|")
        and _CLOSED.search(line) is None
        and (start == 0 or text[start - 1] == "\n")
    )


def _ends(text: str, stop: re.Match[str], close: int, start: int, end: int) -> bool:
    """Whether a full stop ends a sentence here: not behind an abbreviation, an initial, or before lower case.

    `close` is the offset behind the stop and the citations that follow it.
    """
    rest = text[close : min(close + 40, end)].lstrip(" \t\n\xa0\"'“‘(*_[")
    if not rest:
        return True
    if stop.group()[0] != "." or len(stop.group().rstrip("\"'”’»)]*_")) > 1:
        return not rest[0].islower()
    word = text[max(start, stop.start() - 20) : stop.start()].split()[-1:] or [""]
    last = word[0].lstrip("\"'“‘(*_[").lower()
    follows = (rest.split(None, 1) or [""])[0].rstrip(",.;:'’s").lower()
    if rest[0].islower():
        return last not in _ABBREVIATIONS and _LETTERED.match(text, close, end) is not None
    if last in _NUMBERED and rest[0].isdigit():
        return False
    if last in _ABBREVIATIONS or (len(last) == 1 and last.isalpha() and last != "i"):
        if last in ("no", "nos") and not rest[0].isdigit():
            return True
        return last in _ENDING and follows in SENTENCE_WORDS
    if re.fullmatch(r"(?:[a-z]\.)+[a-z]", last):
        return follows in SENTENCE_WORDS
    return True

"""Dates that a text gives itself in its own words: a dateline, "met today, 13 May", "so ordered this 15th day"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.model import Grain, When
from timeline.read.closing import closing_date
from timeline.read.dating import Written, dates_in

_REACH = 2500  # characters of the beginning, and of the end, that are looked at
_PARAGRAPHS = 8
_TOWN = (
    r"(?:[A-Z][A-Z.'’ \t-]*[A-Z.](?:[ ]?[/,;][ ]?[A-Z][\w.'’ -]{1,25}){0,3}"  # LONDON, DAYTON, Ohio
    r"|[A-Z][\w.'’-]+(?:[ ][A-Z][\w.'’-]+){0,3}(?:,[ ][A-Z][\w.'’ -]{1,25}){0,2})"  # Geneva, New York, N.Y.
)
_PLACE = re.compile(
    r"(?:By\s+[A-Z][^|\n]{3,80}?\s+(?=[A-Z]{3}))?\(?"  # the byline of a page that was saved as one line
    rf"(?P<place>{_TOWN}(?:(?:,?\s+and\s+|\s+[/&]\s+){_TOWN})?)"
    r"(?:\s*\((?P<early>[^()\n]{2,40})\))?[,:]?\s+(?:[|–—-]\s*)?"
)
_AFTER = re.compile(
    r"(?:,?\s+\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,5})?)?"  # 11:17 am BST LONDON (Reuters) -
    r"(?:\s+[A-Z][A-Z .'’/-]+(?:,\s[A-Z][\w.]+)?(?=\s*\())?"
    r"\s*(?:\)\s*(?=[A-Z])|(?:[(/]\s*(?P<agency>[^()\n/]{2,40}?)\s*[)/])?\s*(?:—|–|--?|:|\.)\s*(?=\S))"
)
_MADE = re.compile(  # THIS AGREEMENT is made on; This Deed, dated; This lease is entered into as of the
    r"^\W*this\s+(?:[\w-]+\s+){0,4}?(?:agreement|deed|contract|lease|licen[cs]e|indenture|will|bond|charter|treaty|order"
    r"|memorandum(?:\s+of\s+\w+)?)(?:\s+\([^()]{1,60}\))?\W+(?:is\s+)?(?:made|dated|entered\s+into|executed|given)\W+"
    r"(?:(?:and\s+)?(?:entered\s+into|effective)\s+)?(?:on|as\s+of|this)?\W*(?:the\s+)?$",
    re.IGNORECASE | re.MULTILINE,
)
_TODAY = re.compile(
    r"\b(?:today|this\s+(?:morning|afternoon|evening)|this\s+day(?:\s+of)?)\b,?\s+(?:[(—–-]\s*)?(?:on\s+)?$",
    re.IGNORECASE,
)
_DASHES = ("—", "–", "--")
_SET_OFF = re.compile(r"[*_]*(?:[.:]|\s+[—–-])[*_]*\s+(?=\w)")
_WORDS = 2  # of a line that is only a day, with its hour
_CHRONOLOGY = 20_000  # characters in which lines are looked for that open with a day


@dataclass(frozen=True, slots=True)
class Dateline:
    """`LONDON, 3 March 2026 (Reuters) — `: its offsets, its date and the agency that it names."""

    start: int
    end: int
    date: Written
    agency: str | None


def dateline_of(text: str, start: int) -> Dateline | None:
    """The dateline at the head of one of the first paragraphs."""
    at = start
    for _ in range(_PARAGRAPHS):
        while text[at : at + 1] in (" ", "\t", "\n", "*", "_") and at < start + _REACH:
            at += 1
        found = _dateline_at(text, at)
        if found is not None:
            return found
        at = text.find("\n", at, start + _REACH)
        if at < 0:
            return None
    return None


def _dateline_at(text: str, at: int) -> Dateline | None:
    piece = text[at : at + 160].split("\n\n")[0]
    for date in dates_in(piece, partial=True)[:1]:
        place = _PLACE.fullmatch(piece[: date.start])
        if place is None or (date.when is not None and date.when.grain > Grain.DAY):
            return None
        after = _AFTER.match(piece, date.end)
        capitals = place["place"].split(",")[0].isupper()
        dash = piece[date.end : after.end()] if after is not None else ""
        apart = dash.strip() in _DASHES or (dash == " - " and date.when is not None and place["place"].istitle())
        apart = apart and ":" not in piece[: date.start]  # Argued: 6 January 1987 -
        if after is None or not (capitals or after["agency"] or apart):
            return None
        return Dateline(at, at + after.end(), date, after["agency"] or place["early"])
    return None


def opening_day(text: str, start: int, published: When | None) -> tuple[int, int] | None:
    """The offsets of the text's own day where its first paragraph opens with it: **Tuesday, 21 May 2024.** The mill …;
    not in a text in which other lines open so, which is a chronology.
    """
    opened = []
    for line in re.finditer(r"(?m)^[ \t*_#-]*(?=\S)(?P<text>.+)$", text[start : start + _CHRONOLOGY]):
        date = next(iter(dates_in(line["text"][:40])), None)
        if date is not None and date.start == 0 and len(line["text"][date.end :].split()) > _WORDS:
            opened.append((start + line.start("text"), date, line["text"]))
    if len(opened) != 1 or published is None or opened[0][1].when != published or opened[0][0] > start + _REACH:
        return None
    at, date, said = opened[0]
    apart = _SET_OFF.match(said, date.end)
    return (at, at + apart.end()) if apart is not None else None


def date_in_text(text: str, start: int) -> tuple[Written, int] | None:
    """The date that a text ties to its own making, and the offset of its first character.

    "Today" beside a full date in the first paragraphs, the day on which "this agreement" was made, or a
    formula of attestation near the end.
    """
    head = text[start : start + _REACH]
    for date in dates_in(head):
        if _TODAY.search(head[: date.start]) or _MADE.search(head[: date.start]):
            return date, start + date.start
    return closing_date(text, start)

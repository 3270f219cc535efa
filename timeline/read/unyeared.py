"""The day at the head of a document that gives no year: "SALTER CITY, Feb 13 (Reuters) -", "Sunday 18th March"."""

from __future__ import annotations

from timeline.model import Document
from timeline.read.dateline import dateline_of
from timeline.read.dating import Written
from timeline.read.header import lines_above


def head_day(document: Document) -> tuple[Written, str] | None:
    """The first date of a header line or a dateline, where it is a day without a year, and its words.

    Nothing else of the document may date it: this is for those whose publication is not known.
    """
    text = document.text
    line = dateline_of(text, document.body)
    for one in lines_above(text, 0, line.start if line is not None else None):
        if one.kind == "published" and one.date is not None:
            return _unyeared(one.date, one.text)
    return _unyeared(line.date, text[line.start : line.end]) if line is not None else None


def _unyeared(date: Written, text: str) -> tuple[Written, str] | None:
    return (date, text[date.start : date.end]) if date.when is None and date.day is not None else None

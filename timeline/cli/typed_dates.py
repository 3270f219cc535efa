"""The date that a person or a row writes: EDTF, or words and numbers that leave no doubt."""

from __future__ import annotations

import re
from enum import StrEnum

from timeline import edtf
from timeline import when as w
from timeline.model import Anchor, When

NUMERIC = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})")


class Order(StrEnum):
    """What comes first in a date of numbers alone."""

    DAY = "dmy"
    MONTH = "mdy"


class UnclearDateError(ValueError):
    """A date that cannot be read, or can be read in two ways: the reason, and what to write instead, if anything."""

    def __init__(self, reason: str, repair: str = "") -> None:
        super().__init__(f"{reason} ({repair})" if repair else reason)
        self.reason = reason
        self.repair = repair


def read(text: str, order: Order | None = None) -> When:
    """The date that a text says, EDTF first, then as people write it. Raises UnclearDateError with the reason.

    `order` is that of 03/04/2026, which without it can be two days.
    """
    text = text.strip()
    try:
        return edtf.parse(text)
    except ValueError as error:
        if str(error).startswith("no such"):
            raise UnclearDateError(str(error)) from None
    if m := NUMERIC.fullmatch(text):
        return _numeric(text, int(m[1]), int(m[3]), int(m[4]), order)
    from timeline.dates import tag

    mentions = tag(text)
    whole = len(mentions) == 1 and (mentions[0].start, mentions[0].end) == (0, len(text))
    if whole and mentions[0].clue.anchor is not Anchor.VAGUE:
        when = mentions[0].when
        if when is not None and when.choices:
            raise UnclearDateError(f"{text!r} can be {' or '.join(edtf.dump(choice) for choice in when.choices)}")
        if when is not None and mentions[0].clue.anchor is Anchor.WRITTEN:
            return when
        raise UnclearDateError(f"{text!r} is a date only beside another one")
    raise UnclearDateError(f"{text!r} is no date", "write 2026-02-27, 2026-02 or 2026-02-24/2026-02-28")


def _numeric(text: str, first: int, second: int, year: int, order: Order | None) -> When:
    if order is None and first <= 12 and second <= 12 and first != second:
        both = f"{year}-{second:02}-{first:02} or {year}-{first:02}-{second:02}"
        raise UnclearDateError(f"{text!r} can be {both}")
    day_first = order is Order.DAY or (order is None and first > 12)
    day, month = (first, second) if day_first else (second, first)
    try:
        return w.of_day(year, month, day)
    except ValueError:
        raise UnclearDateError(f"{text!r} is no day") from None

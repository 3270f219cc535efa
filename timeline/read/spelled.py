"""Days whose year is in words, as courts and boards write them: the third day of May, two thousand and nineteen."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.numerals import ORDINALS, SMALL, TENS, ordinal_of, spoken_year


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_ONES = _any(word for word, n in SMALL.items() if 0 < n < 10)
_SMALL = rf"(?:(?:{_any(TENS)})(?:[ -](?:{_ONES}))?|{_any(word for word, n in SMALL.items() if n)})"
_AND = rf"(?:,?[ ](?:and[ ])?{_SMALL}\b)?"
_YEAR = (
    rf"(?:(?:one|two)[ ]thousand(?:[ ]{_SMALL}[ ]hundred)?{_AND}"
    rf"|(?:eighteen|nineteen|twenty)(?:[ ]hundred{_AND}|[ -]{_SMALL}\b)|\d{{4}}\b)"
)
_DAY = rf"(?:(?:twenty|thirty)[ -])?(?:{_any(ORDINALS)})|\d{{1,2}}(?:st|nd|rd|th|d)?"


def day_in_words(months: str) -> str:
    """The expression of such a day, `months` being that of the months' names.

    A year in figures stands behind "in the year".
    """
    between = r"(?:,?[ ]in[ ]the[ ]year(?:[ ]of[ ]our[ ]lord)?[ ]|,?[ ](?!\d))"
    return (
        rf"(?:this[ ]|the[ ])?(?:(?P<said_day>{_DAY})[ ](?:day[ ])?(?:of[ ])?(?P<month>{months})\b\.?"
        rf"|(?P<said>{months})[ ](?:the[ ])?(?P<behind>{_DAY})){between}(?P<said_year>{_YEAR})"
    )


def day(words: str) -> int:
    """The day that an ordinal in words or figures is: twenty-first, 3rd."""
    return ordinal_of(re.findall(r"\d+|[a-z]+", words.lower())) or 0


def year(words: str) -> int:
    """The year that words or figures are: two thousand and nineteen, nineteen ninety-four, 1994."""
    return int(words) if words.isdecimal() else spoken_year(re.findall(r"[a-z]+", words.lower())) or 0

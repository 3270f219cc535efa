"""Days whose year is in words, as courts and boards write them: the third day of May, two thousand and nineteen."""

from __future__ import annotations

import re

_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen".split()
)
_ONES += ["eighteen", "nineteen"]
_CENTURY = 18  # the first that a year in words is of
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_VALUES = {word: n for n, word in enumerate(_ONES, 1)} | {word: 10 * n for n, word in enumerate(_TENS, 2)}
_DAYS = {word: n for n, word in enumerate(_ORDINALS, 1)} | {"thirtieth": 30}
_SMALL = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_ONES[:9])}))?|{'|'.join(sorted(_ONES, key=len, reverse=True))})"
)
_AND = rf"(?:,?[ ](?:and[ ])?{_SMALL}\b)?"
_YEAR = (
    rf"(?:(?:one|two)[ ]thousand(?:[ ]{_SMALL}[ ]hundred)?{_AND}"
    rf"|(?:eighteen|nineteen|twenty)(?:[ ]hundred{_AND}|[ -]{_SMALL}\b)|\d{{4}}\b)"
)
_DAY = rf"(?:(?:twenty|thirty)[ -])?(?:{'|'.join(sorted(_DAYS, key=len, reverse=True))})|\d{{1,2}}(?:st|nd|rd|th|d)?"


def day_in_words(months: str) -> str:
    """The expression of such a day, `months` being that of the months' names.

    A year in figures stands behind "in the year".
    """
    between = r"(?:,?[ ]in[ ]the[ ]year(?:[ ]of[ ]our[ ]lord)?[ ]|,?[ ](?!\d))"
    return (
        rf"(?:this[ ]|the[ ])?(?:(?P<said_day>{_DAY})[ ](?:day[ ])?(?:of[ ])?(?P<month>{months})\b\.?"
        rf"|(?P<said>{months})[ ](?:the[ ])?(?P<behind>{_DAY})){between}(?P<said_year>{_YEAR})"
    )


def number(words: str) -> int:
    """The number that words or figures are: twenty-first, two thousand and nineteen, nineteen ninety-four, 3rd."""
    figures = re.match(r"\d+", words)
    if figures:
        return int(figures[0])
    total, last = 0, 0
    for word in re.findall(r"[a-z]+", words.lower()):
        if word in ("thousand", "hundred"):
            total, last = total + last * (1000 if word == "thousand" else 100) - last, 0
        elif word in _VALUES or word in _DAYS:
            value = _VALUES.get(word) or _DAYS[word]
            if total == last >= _CENTURY and value >= 10:  # nineteen ninety-four
                total = last * 100
            total, last = total + value, value
    return total

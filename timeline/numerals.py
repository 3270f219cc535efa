"""English numbers in words: cardinals, ordinals, and years as they are spoken."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final


def _numbered(words: str, first: int = 1) -> dict[str, int]:
    return {word: number for number, word in enumerate(words.split(), first)}


SMALL: Final = _numbered(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen",
    0,
)
TENS: Final = {
    w: n * 10 for n, w in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
SCALES: Final = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
ORDINALS: Final = _numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
) | {"thirtieth": 30}
VAGUE: Final = dict.fromkeys("several few many some numerous various".split(), 0)


def _lower(tokens: Sequence[str]) -> list[str]:
    return [t.lower() for t in tokens]


def number_of(tokens: Sequence[str]) -> int | None:
    """The number that digits or words say; 0 for a vague one (several). Fractions are dropped."""
    text = "".join(t for t in tokens if not t.isspace()).replace(",", "")
    if "/" in text or "½" in text:
        return int(tokens[0])  # 3 1/2
    if text.replace(".", "", 1).isdecimal():
        return int(float(text))
    scale = next((SCALES[w.lower()] for w in tokens if w.lower() in SCALES), 0)
    figures = text.rstrip("abdehilmnorstu")
    if scale and "." in figures and figures.replace(".", "", 1).isdecimal():
        return round(float(figures) * scale)  # 4.55 billion
    total = group = 0
    words = [w for w in _lower(tokens) if w.isalnum()]
    for word in words:
        if word in VAGUE or word in ("hundreds", "thousands", "dozens", "tens", "scores", "millions"):
            return 0
        if word.isdecimal():
            group += int(word)
        elif word in SMALL or word in TENS:
            group += SMALL.get(word) or TENS.get(word, 0)
        elif word == "hundred":
            group = (group or 1) * 100
        elif word in SCALES:
            total, group = total + (group or 1) * SCALES[word], 0
        elif word in ("couple", "pair"):
            group = 2
        elif word == "dozen":
            group = 6 if "half" in words else (group or 1) * 12
    return total + group or (1 if words[0] in ("a", "an") else 0)


def ordinal_of(tokens: Sequence[str]) -> int | None:
    """What an ordinal or number says, in digits or words: 21st, 21, twenty-first."""
    total = 0
    for word in _lower(tokens):
        total += int(word) if word.isdecimal() else ORDINALS.get(word, TENS.get(word, 0))
    return total or None


def spoken_year(tokens: Sequence[str]) -> int | None:
    """A year in words: nineteen ninety-seven, two thousand and four."""
    words = [w for w in _lower(tokens) if w.isalpha() and w != "and"]
    if "thousand" in words or "hundred" in words:
        return number_of(words)
    values = [SMALL.get(w, TENS.get(w, 0)) for w in words]
    return values[0] * 100 + sum(values[1:])


def short_year_of(tokens: Sequence[str]) -> int | None:
    """The two figures of a year in words: eighty-five, oh five."""
    return sum(SMALL.get(w, TENS.get(w, 0)) for w in _lower(tokens))

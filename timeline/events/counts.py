"""What a clause counts and how many: 12 phones, 86 patients, 40 million euros."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from timeline.claims.designations import PERSONS, is_plural, singular
from timeline.claims.lexicon import BE, CLOSED, HAVE, PREP, TO
from timeline.events.kin import kin
from timeline.numerals import SMALL, TENS

_ONES = [word for word, n in SMALL.items() if 0 < n < 10]
CARDINALS = SMALL | TENS | {f"{word}-{one}": n + SMALL[one] for word, n in TENS.items() for one in _ONES}
_COUNT = re.compile(
    r"(?P<sign>[$€£¥][ \u00a0]?)?(?<![\w.,-])(?P<number>\d+(?:[.,]\d+)*)(?:m|bn|tn|k)?(?![\w:])"
    r"(?P<rest>[ \u00a0]?%|(?:[ \u00a0-]+[^\W\d_]+(?:['’][^\W\d_]+)?){0,4})"
)
_NAMED = re.compile(r"\b[A-Z][^\W\d_]*[ \u00a0-]$")  # Pier 4, Route 9
_HEDGE = re.compile(
    r"\b(?:about|around|over|nearly|some|almost|roughly|only|(?:more|less|fewer) than|at (?:least|most)|up to|the|its"
    r"|their|his|her|another|a (?:further|total of))[ \n\u00a0]$",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"([^\W\d_]+)[ \n\u00a0]$")
_BESIDE = frozenset(word for word, tag in CLOSED.items() if tag in (PREP, TO))
_ACTED_ON = ""  # the key of all that does or suffers the act, whatever it is
_UNITS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen"}
_MANY = frozenset("people men women children police crew staff".split())
_PEOPLE, _PERCENT = "people", "percent"
_MAGNITUDES = frozenset("hundred thousand million billion trillion dozen".split())
_ELLIPTIC = frozenset({"others"} | {word for word, tag in CLOSED.items() if tag in (BE, HAVE)})  # 12 were hurt

Counts = Mapping[str, frozenset[str]]


def counts(text: str) -> Counts:
    """The numbers of a clause by the key of what they count; ages, names and bare numbers count nothing.

    Persons of all kinds have one key, and so has all that is counted behind no preposition: bought are 12 planes or
    40 buses, whatever came with 214 passengers.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for match in _COUNT.finditer(text):
        sign = match["sign"]
        named = _NAMED.search(text, max(0, match.start() - 30), match.start()) is not None
        noun = kin(_UNITS[sign[0]]) if sign else _counted(match["rest"], named=named)
        if noun:
            number = match["number"].replace(",", "")
            found[noun].add(number)
            if not _is_beside(text[: match.start()]) and not match["rest"].startswith("-"):
                found[_ACTED_ON].add(number)
    return {noun: frozenset(numbers) for noun, numbers in found.items()}


def differ(one: Counts, other: Counts) -> bool:
    """Whether one thing at least is counted on both sides, and none with a number in common."""
    both = one.keys() & other.keys()
    return bool(both) and not any(one[noun] & other[noun] for noun in both)


def _is_beside(before: str) -> bool:
    """Whether a number behind these words counts what stands behind a preposition: with about 12 phones."""
    near = before[-40:]
    hedge = _HEDGE.search(near)
    while hedge is not None:
        near = near[: hedge.start()]
        hedge = _HEDGE.search(near)
    word = _BEFORE.search(near)
    return word is not None and word[1].casefold() in _BESIDE


def _counted(rest: str, *, named: bool) -> str:
    """The key of the noun that follows a number: the first plural, else the last word before one of grammar."""
    words = re.split(r"[ \u00a0-]+", rest.strip(" \u00a0-").casefold())
    if words[0] in ("%", "percent") or words[:2] == ["per", "cent"]:
        return _PERCENT
    if words[:2] == ["year", "old"]:
        return ""
    end = next((n for n, word in enumerate(words) if not kin(word) and word not in _MANY), len(words))
    noun = next((w for w in words[:end] if _is_plural(w)), "")
    if not noun and named:
        return ""
    if noun in _MANY or singular(noun) in PERSONS or words[0] in _ELLIPTIC:
        return _PEOPLE
    noun = noun or (words[end - 1] if end else "")
    return kin(noun) if noun not in _MAGNITUDES else ""


def _is_plural(word: str) -> bool:
    return word in _MANY or is_plural(word)

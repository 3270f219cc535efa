"""What the words of a text weigh where claims are compared: names and numbers most, what every report says least."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.claims.demonyms import DEMONYMS
from timeline.claims.naming import TITLES
from timeline.events.kin import kin, light
from timeline.mojibake import repaired

_TOKEN = re.compile(r"[^\W\d_]+(?:[-'’‑][^\W\d_]+)*|\d+(?:[.,:]\d+)*")
NAME = 1.5  # what a word in capitals weighs
WHOLE_WORD = 1.0  # what one weighs that is neither light nor a name
LEAST_WORD = 0.5  # what no light word weighs
_LIGHT = 0.35


def words(text: str) -> dict[str, float]:
    """The keys of a text's words with their weights; numbers and names weigh most."""
    weights: dict[str, float] = {}
    most = 1.0  # the first word is in capitals whatever it is
    for token in _TOKEN.findall(repaired(text)):
        if token[0].isdigit():
            number = token.replace(",", "").rstrip(".:")
            weights[number] = 2.5 if len(number) > 2 else 1.2
        else:
            for key, weight in _keys(token):
                weights[key] = max(weights.get(key, 0.0), min(weight, most))
        most = NAME
    return weights


@lru_cache(maxsize=65536)
def _keys(token: str) -> tuple[tuple[str, float], ...]:
    """The keys of the parts of a word with what each weighs inside a text."""
    lower = token.casefold().replace("’", "'").removesuffix("'s")
    keys = [kin(piece) for piece in lower.split("-")]
    return tuple((key, _weight(key, token)) for key in keys if key)


_PLACE = re.compile(r"\b(?:in|near|off|outside|at)\s+(?:the\s+)?([A-Z][^\W\d_]+(?:\s+[A-Z][^\W\d_]+)*)")
_SITE = re.compile(r"\b(?:at|outside|inside)\s+(?:the\s+)?([A-Z][^\W\d_]+(?:\s+[A-Z][^\W\d_]+)*)")
# What is in one of these is in no place of that name: in American history, in the Commons, in the World Cup.
_NO_PLACES = frozenset(
    """Commons Lords House Knesset Bundestag Duma Diet Cup Games Olympics Championship Championships Series Final
    Finals Open Prix Tour Trophy Masters Marathon Derby War""".split()
) | frozenset("Senate Parliament Congress Assembly Cabinet Government Council League Court Tribunal Committee".split())


@lru_cache(maxsize=1 << 12)
def sites(text: str) -> frozenset[str]:
    """The keys of the names of the schools, halls, airports at which a text says that something was."""
    names = (m[1].split() for m in _SITE.finditer(text))
    found = (kin(w.casefold()) for name in names if name[-1] not in _NO_PLACES for w in name if w not in DEMONYMS)
    return frozenset(key for key in found if key and not light(key))


_CAPITAL = re.compile(r"\b[A-Z][^\W\d_]+")


def places(text: str) -> frozenset[str]:
    """The keys of the names of places that a text has after "in", "near" and the like."""
    names = (m[1].split() for m in _PLACE.finditer(text))
    found = (kin(w.casefold()) for name in names if name[-1] not in _NO_PLACES for w in name if w not in DEMONYMS)
    return frozenset(key for key in found if key and not light(key))


def names_in(text: str) -> frozenset[str]:
    """The keys of all words in capitals but titles: two mayors are not one."""
    return frozenset(kin(word.casefold()) for word in set(_CAPITAL.findall(repaired(text))) - TITLES)


def _weight(key: str, token: str) -> float:
    if light(key):
        return _LIGHT
    return NAME if token[0].isupper() else WHOLE_WORD

"""The noun phrases around the verb of a clause: its subject, its object, and those that prepositions lead to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from timeline.claims.lexicon import CLOSED, DET, POSS

_TOKEN = re.compile(r"[^\W\d_]+(?:[-'’‑][^\W_]+)*|\d+(?:[.,]\d+)*|[^\w\s]")
_INSIDE = (DET, POSS, "J", "#", "N", "A")  # tags of words that stand inside a noun phrase
ENDS = frozenset(word for word, tag in CLOSED.items() if tag not in _INSIDE)
_OPENING = frozenset(word for word, tag in CLOSED.items() if tag in (DET, POSS))
_OWNING = ("'s", "’s", "s'", "s’")


def tokens(text: str) -> list[str]:
    """The words, numbers and signs of a text."""
    return _TOKEN.findall(text)


def subject(before: Sequence[str]) -> list[list[str]]:
    """The phrases joined by "and" that are the subject of a verb, of the tokens before it, without what hangs on them
    by a preposition or stands beside them between commas.
    """
    words = list(before)
    while words and (words[-1].casefold() in ENDS or words[-1].endswith("ly")):
        words.pop()
    if words and words[-1] == ",":  # Tom Hall, the first man to climb Ash, died
        words.pop()
        words = words[: max((n for n, w in enumerate(words) if w == ","), default=0)]
    words = words[max((n + 1 for n, w in enumerate(words) if not w[0].isalnum()), default=0) :]
    while words and words[0].casefold() in ENDS:
        words.pop(0)
    first = phrase(words)
    rest = words[len(first) :]
    joined = [phrase(rest[1:])] if rest and rest[0].casefold() == "and" else []
    return [_trimmed(p) for p in (first, *joined) if p]


def object_of(words: Sequence[str]) -> list[str]:
    """The phrase behind a verb, of which the tokens are the first; empty where there is none."""
    return _trimmed(phrase(words[1:]))


def led_to(words: Sequence[str]) -> list[list[str]]:
    """The phrases to which prepositions lead in the tokens, up to the first sign."""
    clause = list(takewhile(lambda w: w[0].isalnum(), words))
    starts = [n + 1 for n, w in enumerate(clause) if w.casefold() in ENDS]
    return [p for n in starts if (p := _trimmed(phrase(clause[n:])))]


def phrase(words: Sequence[str]) -> list[str]:
    """The words of the noun phrase with which tokens begin."""
    return list(takewhile(lambda w: w[0].isalnum() and w.casefold() not in ENDS, words))


def _trimmed(words: list[str]) -> list[str]:
    """A phrase from its last article or owner on: "yesterday | the board"; "his second | wife's son"."""
    starts = [n for n, w in enumerate(words[:-1]) if w.casefold() in _OPENING or w.endswith(_OWNING)]
    return words[starts[-1] :] if starts else words

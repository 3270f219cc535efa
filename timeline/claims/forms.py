"""Words by themselves: where they begin and end, their lower-case forms, their tags where no neighbour has a say."""

from __future__ import annotations

import re
from typing import NamedTuple

from timeline.claims import lexicon as x
from timeline.claims import verbs

PUNCTUATION = {
    ",": x.COMMA, ";": x.STRONG, ":": x.STRONG, "—": x.STRONG, "–": x.STRONG, "...": x.STRONG, "…": x.STRONG,
    "(": x.OPEN, "[": x.OPEN, ")": x.CLOSE, "]": x.CLOSE, '"': x.QUOTE, "“": x.QUOTE, "”": x.QUOTE,
    ".": x.STOP, "!": x.STOP, "?": x.STOP, "|": x.STRONG, "•": x.STRONG, "*": x.STOP, "\ufffd": x.STRONG,
    "«": x.QUOTE, "»": x.QUOTE, "\t": x.STRONG,
}  # fmt: skip
_ADJ_ENDINGS = ("ous", "ful", "ive", "able", "ible", "ical", "less", "ish", "ese")
EARLY = frozenset({"first", "earlier", "later", "then", "now", "only", "far", "once"})
# Closed words whose tag their neighbours make.
CHANGING = EARLY | {"her", "so", "no", "neither", "more", "less", "than", "past"}
_LONGEST = 40  # characters of a piece that is remembered
_REMEMBERED = 1 << 15
_WORD = re.compile(
    r"[A-Za-z][a-z]*+(?=[ ,;)])"  # most words; the rest of the pattern would read them alike, and slower
    r"|(?:[A-Za-z]\.){2,}"  # U.S., a.m.
    r"|\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Prof|Rev|Hon|Jr|Sr|Inc|Ltd|Corp|Co|No|Jas|vs)\.(?=\s)"
    r"|(?:[$€£¥]|US\$)?\d[\d.,:/]*\d%?|\d%?"
    r"|['’](?:s|ll|ve|re|d|m)\b"
    r"|\w+(?:[-‑]\w+)*(?:['’](?!s\b|ll\b|ve\b|re\b|d\b|m\b)\w+)?"
    r"|—|–|\.\.\.|…|[^\w\s]"
)


def aux_lemma(tag: str) -> str:
    """The base form of an auxiliary by its tag; empty for other words."""
    return {x.HAVE: "have", x.BE: "be", x.DO: "do"}.get(tag, "")


def by_ending(form: str) -> str:
    """Adverb, adjective or noun."""
    if form.endswith("ly") and len(form) > 4:
        return x.ADV
    return x.ADJ if form.endswith(_ADJ_ENDINGS) else x.NOUN


def lower(word: str) -> str:
    """A word or name as it is looked up."""
    return word.lower().replace("’", "'")


def _alone(word: str) -> tuple[str, str, str]:
    """The lower-case form of a word, and its tag and base form where its neighbours have no say in them."""
    low = lower(word)
    if word in "'’‘`" or word[0] in "'’" or low in CHANGING:
        return low, "", ""
    if word in PUNCTUATION:
        return low, PUNCTUATION[word], ""
    if word[0].isdigit() or word[0] in "$€£¥":
        return low, x.NUM, ""
    closed = x.CLOSED.get(low)
    if word[0].isupper() or (closed is None and word[0].isalpha() and verbs.verb_uses(low) is not None):
        return low, "", ""
    if closed is not None:
        return low, closed, aux_lemma(closed)
    return low, by_ending(low) if word[0].isalpha() else x.NOUN, ""


class Piece(NamedTuple):
    """What stands between two spaces, as columns of words: mostly one, and the signs beside it."""

    text: tuple[str, ...]
    low: tuple[str, ...]
    tag: tuple[str, ...]  # empty where the words around decide
    lemma: tuple[str, ...]


class _Pieces(dict[str, Piece]):
    """The pieces met, each with its words; `after` is what stands behind them."""

    def __init__(self, after: str) -> None:
        super().__init__()
        self._after = after

    def __missing__(self, piece: str) -> Piece:
        words = tuple(_WORD.findall(piece + self._after))
        found = Piece(words, *zip(*map(_alone, words), strict=True))
        if len(piece) <= _LONGEST:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[piece] = found
        return found


FOLLOWED = _Pieces(" ")
CLOSING = _Pieces("")  # the last piece of a sentence: "Co." is a word and a full stop there

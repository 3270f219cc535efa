"""What a word is by itself: its lower-case form, and its tag where its neighbours have no say in it."""

from __future__ import annotations

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
_CHANGING = EARLY | {"her", "so", "no", "neither", "more", "less", "than"}
_LONGEST = 40  # characters of a word that is remembered
_REMEMBERED = 1 << 14


def aux_lemma(tag: str) -> str:
    """The base form of an auxiliary by its tag; empty for other words."""
    return {x.HAVE: "have", x.BE: "be", x.DO: "do"}.get(tag, "")


def by_ending(form: str) -> str:
    """Adverb, adjective or noun."""
    if form.endswith("ly") and len(form) > 4:
        return x.ADV
    return x.ADJ if form.endswith(_ADJ_ENDINGS) else x.NOUN


def _alone(word: str) -> tuple[str, str, str]:
    """The lower-case form of a word, and its tag and base form where its neighbours have no say in them."""
    low = word.lower().replace("’", "'")
    if word in "'’‘`" or word[0] in "'’" or low in _CHANGING:
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


class _Forms(dict[str, tuple[str, str, str]]):
    """Words met, with what `_alone` says of them."""

    def __missing__(self, word: str) -> tuple[str, str, str]:
        found = _alone(word)
        if len(word) <= _LONGEST:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[word] = found
        return found


FORMS = _Forms()

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
CHANGING = (
    EARLY
    | {"her", "so", "no", "neither", "more", "less", "than", "past", "high", "low"}
    | {"open", "free", "clear", "own", "what", "back", "last", "need", "house", "staff", "fire", "ground", "bankrupt"}
    | {"home", "since", "had", "before", "after"}
    | {"those", "these", "some", "many", "most", "others", "all", "both", "several", "few", "much", "enough", "yet"}
    | {"whether", "how", "when", "where", "there", "about", "around", "over"}
    | {"itself", "himself", "herself", "themselves", "will", "well", "half", "aged"}
)
# Of the words in -ly these are nouns, the others of this table adjectives, and the rest adverbs.
_NOUNS_IN_LY = frozenset(
    """
    family assembly ally supply rally tally reply monopoly oligopoly duopoly anomaly butterfly dragonfly firefly belly
    bully jelly folly gully lily homily panoply doily underbelly melancholy
    """.split()
)
_ADJECTIVES_IN_LY = frozenset(
    """
    deadly friendly unfriendly costly elderly lonely lovely ugly unlikely orderly disorderly cowardly worldly oily silly
    ghostly lively timely untimely unruly scholarly motherly fatherly brotherly sisterly heavenly earthly stately
    shapely sickly homely unsightly bodily ungodly princely neighbourly neighborly smelly hilly woolly prickly
    """.split()
)
_LONGEST = 40  # characters of a piece that is remembered
_REMEMBERED = 1 << 15
_WORD = re.compile(
    r"[A-Za-z][a-z]*+(?=[ ,;)])"  # most words; the rest of the pattern would read them alike, and slower
    r"|(?:[A-Za-z]\.){2,}"  # U.S., a.m.
    r"|\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Adm|Maj|Brig|Cmdr|Cllr|Insp|Supt|Prof|Rev|Hon|Jr|Sr|Inc|Ltd|Corp|Co|Nos?|nos?|Jas|vs)\.(?=\s)"
    r"|(?:[$€£¥]|US\$)?\d[\d.,:/]*\d%?|\d%?"
    r"|['’](?:s|ll|ve|re|d|m)\b"
    r"|\w+(?:[-‑]\w+)*(?:['’](?!s\b|ll\b|ve\b|re\b|d\b|m\b)\w+)?"
    r"|—|–|\.\.\.|…|[^\w\s]"
)


SHORT = 6  # letters of a word in -ed that the tables lack and that may be an adjective


def aux_lemma(tag: str) -> str:
    """The base form of an auxiliary by its tag; empty for other words."""
    return _AUXILIARIES.get(tag, "")


_AUXILIARIES = {x.HAVE: "have", x.BE: "be", x.DO: "do"}


# Other words that end so are nouns: a secretary, a documentary, an inventory.
_ADJECTIVES_IN_RY = frozenset(
    "temporary preliminary voluntary involuntary disciplinary extraordinary ordinary parliamentary monetary budgetary "
    "statutory mandatory regulatory contradictory compulsory honorary interlocutory contemporary customary".split()
)


# Nouns that end as adjectives do.
_NO_ADJECTIVES = frozenset(
    "constable table cable vegetable syllable timetable fable gable initiative archive directive motive narrative "
    "incentive olive locomotive sedative preservative missive crucible bible parish dish rubbish radish blemish "
    "cheese geese handful mouthful armful spoonful".split()
)


def by_ending(form: str) -> str:
    """Adverb, adjective or noun."""
    if form.endswith("ly") and len(form) > 4 and form not in _NOUNS_IN_LY:
        return x.ADJ if form in _ADJECTIVES_IN_LY else x.ADV
    undone = form.startswith("un") and form.endswith("ed")  # untitled, unarmed
    ends = form.endswith(_ADJ_ENDINGS) and form not in _NO_ADJECTIVES
    return x.ADJ if undone or ends or form in _ADJECTIVES_IN_RY else x.NOUN


def only_noun(form: str) -> bool:
    """Whether a word can be nothing but a noun or a name's beginning: first customers, no "first announced"."""
    return form.isalpha() and form not in x.CLOSED and not verbs.can_be(form, verbs.PAST | verbs.PART)


def lower(word: str) -> str:
    """A word or name as it is looked up."""
    return word.lower().replace("’", "'")


class Word(NamedTuple):
    """A word by itself; `tag` is empty where the words around decide."""

    text: str
    low: str
    tag: str
    lemma: str  # of verbs; empty otherwise
    step: int  # characters from its start to that of the next word, where at most one space parts them


def _alone(text: str, step: int) -> Word:
    """A word with its tag and base form where its neighbours have no say in them."""
    low = lower(text)
    if text in "'’‘`-" or text[0] in "'’" or low in CHANGING:
        return Word(text, low, "", "", step)
    if text in PUNCTUATION:
        return Word(text, low, PUNCTUATION[text], "", step)
    if text[0].isdigit() or text[0] in "$€£¥":
        return Word(text, low, x.NUM, "", step)
    closed = x.CLOSED.get(low)
    if text[0].isupper() or (closed is None and text[0].isalpha() and verbs.verb_uses(low) is not None):
        return Word(text, low, "", "", step)
    if closed is not None:
        return Word(text, low, closed, aux_lemma(closed), step)
    if low.endswith("ed") and len(low) > SHORT:
        return Word(text, low, "", "", step)
    return Word(text, low, by_ending(low) if text[0].isalpha() else x.NOUN, "", step)


class _Pieces(dict[str, tuple[Word, ...]]):
    """What stands between two spaces, mostly one word and the signs beside it; `after` is what stands behind."""

    def __init__(self, after: str) -> None:
        super().__init__()
        self._after = after

    def __missing__(self, piece: str) -> tuple[Word, ...]:
        said = _WORD.findall(piece + self._after)
        steps = [*map(len, said[:-1]), len(said[-1]) + len(self._after)]
        found = tuple(map(_alone, said, steps))
        if len(piece) <= _LONGEST:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[piece] = found
        return found


FOLLOWED = _Pieces(" ")
CLOSING = _Pieces("")  # the last piece of a sentence: "Co." is a word and a full stop there

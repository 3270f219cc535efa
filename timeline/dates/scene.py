"""What refiners see: the tokens of a text, its language's words, the document's date."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator

from timeline.dates.alphabet import STOP, has_empty_line
from timeline.dates.grammar import Found, Grammar, Ground
from timeline.model import When

DOCUMENT = "the document's date"
HEADING = "the day above its entry"
STAMP = "the stamp of its line"
DASHES = frozenset("-‐‑–—−")  # between the ends of a range
LENGTH = 90  # tokens of a message at most
_SENTENCE = 120  # tokens
_MARKS = 4  # tokens in which the mark behind a label stands
_LABELLING = frozenset(".:—–")
_LEAD = 3  # tokens from the end of a line to a date behind a preposition
_BRACKET = 30
_HEADING = 16
_QUOTES = frozenset("\"'”’»“‘«`")
_BULLETS = frozenset("-*•–·◦▪")
_OPENING, _CLOSING = frozenset("(["), frozenset(")]")
_LIST_MARKS = frozenset("*-–—•·>|#")


class Scene:
    """One text under way."""

    __slots__ = (
        "_length",
        "_paragraphs",
        "_sentences",
        "_stop",
        "_tenses",
        "_told",
        "is_message",
        "lined",
        "order",
        "published",
        "reduced",
        "rules",
        "runs",
        "tokens",
        "whose",
    )

    def __init__(
        self,
        tokens: list[str],
        reduced: str,
        rules: Grammar,
        published: When | None,
        order: str | None,
        lined: str,
    ) -> None:
        self.tokens, self.reduced, self.rules, self.published, self.order = tokens, reduced, rules, published, order
        self._length = len(tokens)
        self.is_message = self._length <= LENGTH
        self.lined = lined  # the text behind a line feed, so that every line begins behind one
        self.runs = 0  # the days that head its entries run forward, 1, or back, -1
        self.whose = DOCUMENT  # what `published` is the date of
        self._stop = rules.alphabet["."]
        self._told = (0, -1, 0, 0)  # the sentence that was found last, after the tokens that it holds for
        self._paragraphs: list[int] | None = None  # the tokens with which they begin, once they are asked for
        self._sentences: dict[int, tuple[int, int]] = {}  # of the tokens that were asked for
        self._tenses: dict[tuple[int, int], int | None] = {}  # beside the phrases that were asked for

    def dated(self, published: When | None, whose: str) -> None:
        """What follows was written on another day than what came before: a log is, line by line."""
        self.published, self.whose = published, whose

    def lines_open(self, pattern: re.Pattern[str], fewest: int) -> bool:
        """Whether so many lines open as a pattern tells that begins with a line feed; cheaper than a walk."""
        return sum(1 for _ in pattern.finditer(self.lined)) >= fewest

    def signs(self, sign: str) -> Iterator[int]:
        """The tokens that are a sign which a pattern may name, in order; cheaper than a walk."""
        char, at = self.rules.alphabet[sign], -1
        while (at := self.reduced.find(char, at + 1)) >= 0:
            yield at

    def word(self, at: int) -> str:
        """A token in lower case, empty outside the text."""
        return self.tokens[at].lower() if 0 <= at < self._length else ""

    def before(self, at: int) -> str:
        """The word or sign before a token, spaces skipped."""
        at -= 1
        if at >= 0 and self.tokens[at].isspace():
            at -= 1
        return self.word(at)

    def after(self, at: int) -> str:
        """The word or sign from a token on, spaces skipped."""
        if at < len(self.tokens) and self.tokens[at].isspace():
            at += 1
        return self.word(at)

    def touches(self, at: int) -> bool:
        """Whether a token stands right against the one before it."""
        return 0 < at < len(self.tokens) and not self.tokens[at].isspace() and not self.tokens[at - 1].isspace()

    def sentence(self, at: int) -> tuple[int, int]:
        """The tokens of the sentence around a token, no more than so many on either side.

        Cheaper than `sentences`, and good enough to find a verb in.
        """
        found = self._sentences.get(at)
        if found is None:
            low, high, first, last = self._told
            if not low <= at <= high:
                begins, ends = self._begins(at), self._ends(at)
                first = at - _SENTENCE if begins is None else begins
                last = at + _SENTENCE if ends is None else ends
                self._told = (at if begins is None else first, at if ends is None else last, first, last)
            found = self._sentences[at] = max(first, at - _SENTENCE), min(last, at + _SENTENCE)
        return found

    def previous_sentence(self, at: int) -> int:
        """The token with which the sentence before that of a token begins, or its own where it is the first."""
        return self.sentence(max(self.sentence(at)[0] - 2, 0))[0]

    def previous_paragraph(self, at: int) -> int:
        """The token with which the paragraph before that of a token begins, or its own where it is the first."""
        return self.paragraph(max(self.paragraph(at) - 2, 0))

    def tense(self, f: Found) -> int | None:
        """What the sentence around a phrase tells, as the language's `direction` has it."""
        asked = f.first, f.last
        if asked not in self._tenses:
            first, last = self.sentence(f.first)
            first = max(first, self._opening(f.first))
            self._tenses[asked] = self.rules.lexicon.direction(self.tokens, f.first, f.last, first, last)
        return self._tenses[asked]

    def _opening(self, at: int) -> int:
        """The token with which a line begins that a phrase and its preposition open, so that no heading above it tells
        the tense: Club begins talks / On Tuesday the owner left. 0 where the line goes on with a sentence.
        """
        opens = at >= _LEAD and "\n" in self.tokens[at - _LEAD] and self.tokens[at - _LEAD + 1][:1].isupper()
        return at - _LEAD + 1 if opens else 0

    def is_past(self, f: Found) -> bool:
        """Whether the sentence around a phrase tells it as past."""
        return self.tense(f) == -1

    def ground(self, f: Found) -> Ground:
        """How a phrase stands in its sentence, as the language's `ground` has it."""
        first, last = self.sentence(f.first)
        return self.rules.lexicon.ground(self.tokens, f.first, f.last, first, last)

    def _begins(self, at: int) -> int | None:
        """The token behind the sentence end before a token; None where it is too far off to matter."""
        low = max(0, at - _SENTENCE)
        while (at := max(self.reduced.rfind(self._stop, low, at), self.reduced.rfind(STOP, low, at))) >= 0:
            if self.reduced[at] == STOP or self._full_stop(at):
                return at + 1
        return None if low else 0

    def _ends(self, at: int) -> int | None:
        """The token that ends the sentence of a token; None where it is too far off to matter."""
        high = min(at + _SENTENCE, len(self.tokens))
        stop = self.reduced.find(STOP, at, high)
        while (at := self.reduced.find(self._stop, at, stop if stop >= 0 else high)) >= 0:
            if self._full_stop(at):
                return at
            at += 1
        if stop >= 0:
            return stop
        return high if high == len(self.tokens) else None

    def _full_stop(self, at: int) -> bool:
        """Whether a period ends a sentence: what follows quotation marks and a space has no small letter."""
        tokens = self.tokens
        space = self._unquoted(at + 1)
        if space >= len(tokens):
            return True
        if not tokens[space].isspace():
            return False
        behind = self._unquoted(space + 1)
        begins, word = tokens[behind] if behind < len(tokens) else "", self.word(at - 1)
        if begins.isalpha() and begins == begins.lower():
            return False  # a small letter
        if begins.isdecimal() and word in self.rules.lexicon.words["anymonth"]:
            return False
        if word.isdecimal():
            return True
        return len(word) > 1 and not self.is_(word, "title") and not self.is_(word, "short form")

    def _unquoted(self, at: int) -> int:
        """The first token from one on that is no quotation mark."""
        while at < len(self.tokens) and self.tokens[at] in _QUOTES:
            at += 1
        return at

    def in_brackets(self, at: int) -> bool:
        """Whether a token stands in round brackets that are open since a few tokens."""
        for i in range(at - 1, max(-1, at - _BRACKET), -1):
            if self.tokens[i] == ")":
                return False
            if self.tokens[i] == "(":
                return True
        return False

    def begins_line(self, at: int) -> bool:
        """Whether only list marks stand between a token and the line end before it."""
        for i in range(at - 1, max(-1, at - 5), -1):
            if "\n" in self.tokens[i]:
                return True
            if self.tokens[i].isalnum():
                return False
        return at < 5

    def is_heading(self, first: int, last: int) -> bool:
        """Whether tokens stand in a short line of its own without a full stop."""
        start, end = first, last
        while start > 0 and "\n" not in self.tokens[start - 1]:
            start -= 1
            if first - start > _HEADING:
                return False
        while end < len(self.tokens) and "\n" not in self.tokens[end]:
            end += 1
            if end - last > _HEADING:
                return False
        return end < len(self.tokens) and self.tokens[end - 1] not in '.!?,;:”"'

    def paragraph(self, at: int) -> int:
        """The token with which the paragraph of a token begins."""
        if self._paragraphs is None:
            self._paragraphs, end = [0], self.reduced.find(STOP)
            while end >= 0:
                if has_empty_line(self.tokens[end]):
                    self._paragraphs.append(end + 1)
                end = self.reduced.find(STOP, end + 1)
        return self._paragraphs[bisect_right(self._paragraphs, at) - 1]

    def parts_items(self, first: int, last: int) -> bool:
        """Whether an item of a list begins between two tokens, whose line opens with a bullet."""
        return any("\n" in self.tokens[n] and self.tokens[n + 1] in _BULLETS for n in range(first, last))

    def line(self, at: int) -> tuple[int, int]:
        """The tokens of the line of a token, no more than so many on either side."""
        first, last = at, at
        low, high = max(0, at - _SENTENCE), min(len(self.tokens), at + _SENTENCE)
        while first > low and "\n" not in self.tokens[first - 1]:
            first -= 1
        while last < high and "\n" not in self.tokens[last]:
            last += 1
        return first, last

    def labels(self, first: int, last: int) -> bool:
        """Whether tokens stand before all else in their line and apart from it: "February. The keys were cut"."""
        if not self.begins_line(first):
            return False
        start, end = self.line(first)
        behind = range(last, min(end, last + _MARKS))
        mark = next((at for at in behind if self.tokens[at] in _LABELLING), None)
        if mark is None or any(t.isalnum() for t in self.tokens[start:first]):
            return False
        return any(t.isalnum() for t in self.tokens[mark:end]) and not any(t.isalnum() for t in self.tokens[last:mark])

    def is_line(self, first: int, last: int) -> bool:
        """Whether tokens are all of a line but for the marks of a heading."""
        before, behind = self.tokens[max(0, first - _SENTENCE) : first], self.tokens[last : first + _SENTENCE]
        alone = _is_wordless(reversed(before)) and _is_wordless(behind)
        return alone and not any("\n" in token for token in self.tokens[first:last])

    def first_of_sentence(self, at: int) -> bool:
        """Whether a token follows a full stop, the mark of a list's item, an empty line, a heading or nothing."""
        if at == 0 or self.before(at) in ".!?:;”“\"'‘’`":
            return True
        if "\n" in self.tokens[at - 1]:
            return has_empty_line(self.tokens[at - 1]) or self.is_heading(at - 2, at - 1)
        if self.before(at) in _CLOSING:
            return self._behind_remark(at)
        return self.before(at) in _LIST_MARKS and self.begins_line(at)

    def _behind_remark(self, at: int) -> bool:
        """Whether only a short remark in brackets stands between a token and the beginning of its line, as a stamp
        does, or the end of the sentence before it.
        """
        for i in range(at - 2, max(-1, at - _BRACKET), -1):
            if self.tokens[i] in _OPENING:
                return self.begins_line(i) or (self.before(i) in '.!?”")]' and self.tokens[i - 1].isspace())
        return False

    def is_number(self, at: int) -> bool:
        """Whether a token is a number in digits or words, or "a"."""
        return self.word(at) in ("a", "an") or self.is_number_word(self.word(at))

    def is_number_word(self, token: str) -> bool:
        """Whether a token is a number in digits or words."""
        return token.isdecimal() or token.lower() in self.rules.number_words

    def has(self, kind: str, first: int, last: int) -> bool:
        """Whether a word from a token on, up to another, is of a kind that the language lists."""
        return not self.rules.lexicon.context[kind].isdisjoint(map(str.lower, self.tokens[max(first, 0) : last]))

    def is_(self, word: str, kind: str) -> bool:
        """Whether a word is of a kind that the language lists."""
        return word in self.rules.lexicon.context[kind]


def _is_wordless(tokens: Iterable[str]) -> bool:
    """Whether no word or number stands in tokens up to the end of their line."""
    for token in tokens:
        if "\n" in token:
            return True
        if token.isalnum():
            return False
    return True


Refiner = Callable[[list[Found], Scene], list[Found]]

"""A text → its tokens, nothing left out, and one character for each: letters, digits, white space, signs.

What stands between two spaces is looked at once and remembered: most of a text was met before.
"""

from __future__ import annotations

import re
from itertools import chain
from operator import itemgetter

from timeline.dates.alphabet import BREAK, GAP, OTHER, SPACE, STOP, Alphabet

# What is most frequent comes first and costs least: ASCII words.
_TOKEN = re.compile(r"[A-Za-z]++(?![^\W\d_])|[.,]|[^\W\d_]+|\d+|\s+|.")
_SPACES = SPACE + BREAK + GAP
_RUN = re.compile(f"[{_SPACES}]{{2,}}")
_PAIRS = [one + other for one in _SPACES for other in _SPACES]
_REMEMBERED = 20_000  # chunks
_SIGNS = frozenset(",.")
_LONGEST = 40  # characters of a chunk that is remembered

Known = tuple[tuple[str, ...], str]  # tokens and their characters


class Tokens(dict[str, Known]):
    """The chunks of a text that were met, each with the space behind it."""

    def __init__(self, alphabet: Alphabet) -> None:
        super().__init__()
        self._alphabet = alphabet

    def __missing__(self, chunk: str) -> Known:
        if len(chunk) > _LONGEST:
            return self._cut(chunk)
        if chunk.isalpha():
            known: Known = (chunk, " "), self._alphabet.of_word(chunk) + SPACE
        elif chunk[-1:] in _SIGNS and (word := chunk[:-1]).isalpha():
            sign = chunk[-1]
            known = (word, sign, " "), self._alphabet.of_word(word) + self._alphabet[sign] + SPACE
        else:
            known = self._lines(chunk) if "\n" in chunk else self._cut(chunk)
        if len(self) >= _REMEMBERED:
            self.clear()
        self[chunk] = known
        return known

    def _lines(self, chunk: str) -> Known:
        """The end of a line and the beginning of the next, which were met more often than both together."""
        above, _, rest = chunk.partition("\n")
        below = rest.lstrip("\n")
        if not above or not below or above[-1].isspace() or below[0].isspace():
            return self._cut(chunk)
        space = "\n" * (1 + len(rest) - len(below))
        (one, chars), (other, more) = self[above], self[below]
        return (*one[:-1], space, *other), chars[:-1] + self._alphabet[space] + more

    def _cut(self, chunk: str) -> Known:
        tokens = (*_TOKEN.findall(chunk), " ")
        return tokens, "".join(map(self._alphabet.__getitem__, tokens))

    def of(self, text: str) -> tuple[list[str], str]:
        """The tokens of a text and its reduction to one character a token."""
        known = list(map(self.__getitem__, text.split(" ")))
        tokens = list(chain.from_iterable(map(itemgetter(0), known)))
        reduced = "".join(map(itemgetter(1), known))[:-1]
        tokens.pop()  # no space stands behind the last chunk
        if any(map(reduced.__contains__, _PAIRS)):
            tokens, reduced = self._joined(tokens, reduced)
        return tokens, reduced.replace(GAP, OTHER).replace(BREAK, STOP)

    def _joined(self, tokens: list[str], reduced: str) -> tuple[list[str], str]:
        """White space that a space parts is one token."""
        out: list[str] = []
        chars: list[str] = []
        done = 0
        for run in _RUN.finditer(reduced):
            first, last = run.span()
            space = "".join(tokens[first:last])
            out += tokens[done:first]
            out.append(space)
            chars += reduced[done:first], self._alphabet[space]
            done = last
        return out + tokens[done:], "".join(chars) + reduced[done:]

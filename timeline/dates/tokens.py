"""A text → its tokens, nothing left out, and one character for each: letters, digits, white space, signs.

What stands between two spaces is looked at once and remembered: most of a text was met before.
"""

from __future__ import annotations

import re
from itertools import chain

from timeline.dates.alphabet import BREAK, GAP, OTHER, SPACE, STOP, Alphabet

# What is most frequent comes first and costs least: ASCII words.
_TOKEN = re.compile(r"[A-Za-z]++(?![^\W\d_])|[.,]|[^\W\d_]+|\d+|\s+|.")
_SPACES = SPACE + BREAK + GAP
_RUN = re.compile(f"[{_SPACES}]{{2,}}")
_PAIRS = [one + other for one in _SPACES for other in _SPACES]
_REMEMBERED = 20_000  # chunks
_LONGEST = 40  # characters of a chunk that is remembered
_SIGNS = frozenset(",.")
_UNKNOWN = OTHER + SPACE


class Tokens(dict[str, tuple[str, ...]]):
    """The chunks of texts that were met, each with the space behind it; `chars` are their characters."""

    def __init__(self, alphabet: Alphabet) -> None:
        super().__init__()
        self._alphabet = alphabet
        self.chars: dict[str, str] = {}
        self._long: list[str] = []  # chunks of this text that are not worth to be kept

    def of(self, text: str) -> tuple[list[str], str]:
        """The tokens of a text and its reduction to one character a token."""
        chunks = text.split(" ")
        tokens = list(chain.from_iterable(map(self.__getitem__, chunks)))
        reduced = "".join(map(self.chars.__getitem__, chunks))[:-1]
        tokens.pop()  # no space stands behind the last chunk
        self._forget()
        if any(map(reduced.__contains__, _PAIRS)):
            tokens, reduced = self._joined(tokens, reduced)
        return tokens, reduced.replace(GAP, OTHER).replace(BREAK, STOP)

    def __missing__(self, chunk: str) -> tuple[str, ...]:
        chars = _UNKNOWN
        if chunk.isalpha():
            tokens: tuple[str, ...] = (chunk, " ")
            if chunk.lower() in self._alphabet.spellings:
                chars = self._alphabet[chunk] + SPACE
        elif chunk[-1:] in _SIGNS and (word := chunk[:-1]).isalpha():
            sign = chunk[-1]
            tokens = (word, sign, " ")
            chars = self._alphabet.of_word(word) + self._alphabet[sign] + SPACE
        else:
            tokens, chars = self._lines(chunk) if "\n" in chunk else self._cut(chunk)
        self.chars[chunk] = chars
        self[chunk] = tokens
        if len(chunk) > _LONGEST:
            self._long.append(chunk)
        return tokens

    def _lines(self, chunk: str) -> tuple[tuple[str, ...], str]:
        """The end of a line and the beginning of the next, which were met more often than both together."""
        above, _, rest = chunk.partition("\n")
        below = rest.lstrip("\n")
        if len(chunk) > _LONGEST or not above or not below or above[-1].isspace() or below[0].isspace():
            return self._cut(chunk)
        space = "\n" * (1 + len(rest) - len(below))
        tokens = (*self[above][:-1], space, *self[below])
        return tokens, self.chars[above][:-1] + self._alphabet[space] + self.chars[below]

    def _cut(self, chunk: str) -> tuple[tuple[str, ...], str]:
        tokens = (*_TOKEN.findall(chunk), " ")
        return tokens, "".join(map(self._alphabet.__getitem__, tokens))

    def _forget(self) -> None:
        """Keep no more than so much."""
        if len(self) > _REMEMBERED:
            self.clear()
            self.chars.clear()
        for chunk in self._long:
            self.pop(chunk, None)
            self.chars.pop(chunk, None)
        self._long = []

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

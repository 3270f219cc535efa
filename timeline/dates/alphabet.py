"""Tokens → characters: one character for all tokens that no rule tells apart, found when a token first turns up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet

from timeline.dates.pattern import SIGNS

DIGITS = "digits"  # the class of all numbers
OTHER = "\x01"  # a token that no rule knows
STOP = "\x02"  # likewise, that may end a sentence: a sign, an empty line
SPACE = " "
_BREAKS = [f"{left}\n{' ' * n}" for left in ("", " ", "\r") for n in range(13)]
_SPACES = frozenset((" ", "  ", "   ", "\xa0", "\u202f", "\u2009", " \xa0", "\xa0 ", *_BREAKS))
_STOPS = frozenset("!?")
_LONGEST = 6  # digits of a number that can be part of a date: of microseconds
_REMEMBERED = 50_000  # tokens whose character is kept
_LENGTH = 40  # characters of such a token at most
_BLOCK = 0x200  # code points: small, as a range of a regular expression is made one by one
_JOINING = frozenset(":/.-–")
# The block of code points in which a character stands says what its tokens are. They follow one another so that
# whatever a search looks for is one range: sets of several are slow to make and to match.
WORD, JOINING, TRIGGER, TRIGGER_NUMBER, SHORT_YEAR, NUMBER = range(_BLOCK, 7 * _BLOCK, _BLOCK)


class Alphabet(dict[str, str]):
    """The character of each token that was met. Subscripting finds out that of any other."""

    def __init__(
        self,
        words: Iterable[tuple[str, Iterable[str]]],
        numbers: Mapping[str, Callable[[str], int | None]],
        triggers: AbstractSet[str],
    ) -> None:
        super().__init__()
        self._numbers, self._triggers = numbers, triggers
        self.index: dict[str, set[str]] = {}  # word or sign → its classes
        self.spellings: dict[str, list[str]] = {}  # word in lower case → as it was given
        for name, members in words:
            for word in members:
                self.index.setdefault(word, set()).add(name)
        for word in self.index:
            self.spellings.setdefault(word.lower(), []).append(word)
        self._chars: dict[frozenset[str], str] = {}
        self._free = {kind: kind for kind in (WORD, JOINING, TRIGGER, TRIGGER_NUMBER, SHORT_YEAR, NUMBER)}
        self.meaning = {SPACE: frozenset((SPACE,))}  # character → its classes

    def __missing__(self, token: str) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        unknown = token.isalpha() and token.lower() not in self.spellings  # most are
        char = OTHER if unknown else self.char(token)
        if len(token) <= _LENGTH:
            self[token] = char
        return char

    def classes(self, token: str) -> frozenset[str]:
        """The classes that a token belongs to. A word given with a capital wants one, one given in capitals all."""
        names: set[str] = set()
        for word in self.spellings.get(token.lower(), ()):
            capitals = len(word) > 1 and word.isupper()
            if token == word or token == word.upper() or (token == word.capitalize() and not capitals):
                names |= self.index[word]
        if len(token) <= _LONGEST and token.isdecimal() and token.isascii():
            names.add(DIGITS)
            names.update([name for name, test in self._numbers.items() if test(token) is not None])
        return frozenset(names)

    def char(self, token: str) -> str:
        """The character of a token, which need not be kept."""
        if token.lower() not in self.spellings and not token.isdecimal():
            if token in _SPACES:
                return SPACE
            return STOP if token in _STOPS or (token.isspace() and has_empty_line(token)) else OTHER
        names = self.classes(token)
        if not names:
            return OTHER
        char = self._chars.get(names)
        if char is None:
            kind = JOINING if token in _JOINING else self._kind(names)
            char = self._chars[names] = chr(self._free[kind])
            self._free[kind] += 1
            self.meaning[char] = names
        return char

    def _kind(self, names: frozenset[str]) -> int:
        triggers = not names.isdisjoint(self._triggers)
        if DIGITS not in names:
            return TRIGGER if triggers else WORD
        return TRIGGER_NUMBER if triggers else SHORT_YEAR if "yy" in names else NUMBER


def has_empty_line(token: str) -> bool:
    """Whether white space holds an empty line, which parts two paragraphs."""
    return token.count("\n") > 1


def block(kind: int, last: int | None = None) -> str:
    """The characters of a kind, or of all kinds up to another, as a range of a regular expression."""
    return f"{chr(kind)}-{chr((kind if last is None else last) + _BLOCK - 1)}"


def sign_classes() -> Iterable[tuple[str, str]]:
    """The class of each sign of a pattern, and the signs that it stands for."""
    return [(f"={sign}", SIGNS.get(sign, sign)) for sign in [*SIGNS, *",.:/()$%&½‐‑’‘`–—−+"]]

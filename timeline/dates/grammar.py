"""The matcher: a text reduced to one character a token, and rules tried only where a trigger word stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import repeat
from typing import Any, NamedTuple

from timeline.dates.automaton import Automaton
from timeline.dates.pattern import EXTENT, SIGNS, Beginnings, Parser, beginnings, expression, literals
from timeline.model import Clue, TimexType

OTHER = "\x01"  # a token that no rule knows
SPACE = " "
# Letters, digits, white space, signs. What is most frequent comes first and costs least: ASCII words, a single space.
_TOKEN = re.compile(r"[A-Za-z]++(?![^\W\d_])| (?=\S)|[.,]|[^\W\d_]+|\d+|\s+|.")
_REMEMBERED = 4096  # phrases whose reading is kept
_NEAR = 12  # how many tokens before its trigger a phrase may begin
_SPACES = (" ", "  ", "   ", "\xa0", "\u202f", "\u2009", " \xa0", "\xa0 ")

Words = Mapping[str, int]
Evaluate = Callable[[Sequence[str]], int | None]
GroupTable = dict[str, list[tuple[str, Words | Evaluate]]]  # name → its groups, in the order of the pattern


class Ground(Enum):
    """How a date stands in a sentence of a story (foreground and background, Hopper 1979)."""

    FIRST = auto()  # before every verb: In 1862 …
    TOLD = auto()  # with a verb of the story: … was signed in 1862
    BOUND = auto()  # as a limit: by 1862, from 1862, after 1862
    RELATIVE = auto()  # in a relative clause: which was signed in 1862
    END = auto()  # until 1862, before 1862
    BACK = auto()  # with a pluperfect: … had been signed in 1862
    SINCE = auto()  # since 1862
    ASIDE = auto()  # with something else than the story: the treaty of 1862, built in 1862, would end in 1862


class Reading(NamedTuple):
    """What a rule makes of a phrase: its type, what it says, and the TIMEX3 value where that is known at once."""

    type: TimexType
    clue: Clue
    value: str | None = None
    mod: str | None = None


Hit = tuple[int, int, Reading]  # where in a phrase the expression begins and ends, and what it says


class Groups:
    """The named groups of a match as the values of their words; None where a group took no part."""

    __slots__ = ("match", "tokens", "values")

    def __init__(self, match: re.Match[str], values: GroupTable, tokens: Sequence[str]) -> None:
        self.match, self.values, self.tokens = match, values, tokens

    def __getitem__(self, name: str) -> int | None:
        for group, source in self.values.get(name, ()):
            first, last = self.match.span(group)
            if first >= 0:
                return source(self.tokens[first:last]) if callable(source) else source[self.tokens[first].lower()]
        return None

    def has(self, name: str) -> bool:
        """Whether a group took part."""
        return any(self.match.start(group) >= 0 for group, _ in self.values.get(name, ()))

    def follows(self, word: int) -> str:
        """The word behind the match: the first is 0. In lower case, empty where a sign stands or the text ends."""
        return self._beyond(self.match.end() + 1 + 2 * word, 1)

    def precedes(self, word: int) -> str:
        """The word before the match: the nearest is 0. In lower case, empty where a sign stands or the text begins."""
        return self._beyond(self.match.start() - 2 - 2 * word, -1)

    def _beyond(self, at: int, step: int) -> str:
        gap = at - step
        if not 0 <= at < len(self.tokens) or not self.tokens[gap].isspace():
            return ""
        return self.tokens[at].lower() if self.tokens[at].isalnum() else ""

    def words(self, name: str) -> str:
        """The words of a group in lower case, empty where it took no part."""
        for group, _ in self.values.get(name, ()):
            first, last = self.match.span(group)
            if first >= 0:
                return "".join(self.tokens[first:last]).lower()
        return ""


class Rule(NamedTuple):
    """A phrase and what it means. The name reads like the phrase; `make` may refuse with None.

    What `make` sees are the tokens of the phrase alone, unless `looks_around`.
    """

    name: str
    pattern: str
    make: Callable[[Groups], Reading | None]
    looks_around: bool = False


class Found(NamedTuple):
    """A phrase that a rule found: token numbers, the last one excluded, and its reading."""

    first: int
    last: int
    rule: str
    reading: Reading
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The word tables of a language. A word given with a capital wants one; `triggers` start a search."""

    words: Mapping[str, Words]
    numbers: Mapping[str, Callable[[str], int | None]]  # classes of digit strings
    macros: Mapping[str, str]
    evaluate: Mapping[str, Evaluate]  # how the span of a named macro is read
    triggers: frozenset[str]
    context: Mapping[str, frozenset[str]]  # words that decide about their neighbours
    checks: Mapping[str, Callable[[Found, Any], bool]]  # rule → what speaks against its phrase in a `Scene`
    direction: Callable[[Sequence[str], int, int, int, int], int | None]  # the tense around a date
    ground: Callable[[Sequence[str], int, int, int, int], Ground]  # how a date stands in a story


class Grammar:
    """Rules over a lexicon; a rule is compiled when a word that it can begin with turns up."""

    def __init__(self, lexicon: Lexicon, rules: Sequence[Rule]) -> None:
        self.lexicon, self.rules = lexicon, rules
        self.alphabet: dict[str, str] = {}
        self.members: dict[str, str] = {}
        self._words = {name: {w.lower(): v for w, v in words.items()} for name, words in lexicon.words.items()}
        self._intern()
        self._values: list[GroupTable] = [{} for _ in rules]
        parser = Parser(self.members, lexicon.macros)
        self._trees = [
            parser.parse(rule.pattern, self._namer(values)) for rule, values in zip(rules, self._values, strict=True)
        ]
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._read: dict[tuple[int, tuple[str, ...]], Hit | None] = {}
        starts: dict[str, list[int]] = {}
        known: Beginnings = {}
        for number, tree in enumerate(self._trees):
            for char in beginnings(tree, known)[0]:
                starts.setdefault(char, []).append(number)
        self._starts = frozenset(starts)
        self._automaton = Automaton(self._trees, starts)
        chars = "".join(sorted({c for name in lexicon.triggers for c in self.members[name]}))
        signs = "".join(self.alphabet[s] for s in ":/.-–")
        digits = self.members["digits"]
        quotes = "".join(self.alphabet[s] for s in SIGNS["'"])
        yy = self.members["yy"]
        # One set of characters stands first, so that the search skips whatever is none of them.
        self._trigger = re.compile(
            f"[{chars}{signs}{yy}](?:(?<=[{chars}])|(?<=[{digits}][{signs}])(?=[{digits}])|(?<=[{quotes}][{yy}]))"
        )
        self.number_words = frozenset(w for name in ("small", "tens") for w in self._words[name])
        self._glue = frozenset(self.alphabet.values())

    def _namer(self, values: GroupTable) -> Callable[[str, str], str]:
        def named(name: str, source: str) -> str:
            ways = values.setdefault(name, [])
            group = f"{name}{len(ways)}" if ways else name
            ways.append((group, self._source(source)))
            return group

        return named

    def _source(self, name: str) -> Words | Evaluate:
        if name in self._words:
            return self._words[name]
        test = self.lexicon.numbers.get(name)
        if test is not None:
            return lambda tokens: test(tokens[0])
        return self.lexicon.evaluate.get(name, _nothing)

    def _intern(self) -> None:
        """Give each token that some class knows a character, one for all tokens of the same classes."""
        classes = self._token_classes()
        signatures: dict[frozenset[str], str] = {}
        for token, names in classes.items():
            self.alphabet[token] = signatures.setdefault(frozenset(names), chr(0x100 + len(signatures)))
        for tokens in self._alike(_long_numbers()):
            char = signatures.setdefault(self._number_classes(tokens[0]), chr(0x100 + len(signatures)))
            self.alphabet.update(dict.fromkeys(tokens, char))
        for signature, char in signatures.items():
            for name in signature:
                self.members[name] = self.members.get(name, "") + char
        for name, chars in self.members.items():
            self.members[name] = "".join(sorted(chars))
        for spaces in _SPACES + tuple(f"{left}\n{' ' * n}" for left in ("", " ", "\r") for n in range(13)):
            self.alphabet[spaces] = SPACE

    def _alike(self, blocks: Sequence[Sequence[str]]) -> Iterator[Sequence[str]]:
        """Numbers of the same classes: those of a block whose ends are alike, else of each ten, round numbers apart."""
        for block in blocks:
            (low, below), (high, above) = (map(self._number_classes, ten[:2]) for ten in (block, block[-10:]))
            whole = (low, below) == (high, above)
            for part in [block] if whole else [block[n : n + 10] for n in range(0, len(block), 10)]:
                yield part[::10]
                yield [number for n, number in enumerate(part) if n % 10]

    def _token_classes(self) -> dict[str, set[str]]:
        """The classes of every word, sign and short number."""
        classes: dict[str, set[str]] = {}
        phrases = [rule.pattern for rule in self.rules] + list(self.lexicon.macros.values())
        tables: list[tuple[str, Words]] = list(self.lexicon.words.items())
        tables += [(f"={word}", {word: 0}) for word in sorted({w for p in phrases for w in literals(p)})]
        for name, words in tables:
            for word in words:
                for form in {word, word.capitalize(), word.upper()}:
                    classes.setdefault(form, set()).add(name)
        for sign in {s for group in SIGNS.values() for s in group} | set(",.:/()$%&"):
            classes.setdefault(sign, set()).add(f"={sign}")
        for digits in _short_numbers():
            classes.setdefault(digits, set()).update(self._number_classes(digits))
        return classes

    def _number_classes(self, digits: str) -> frozenset[str]:
        names = [name for name, test in self.lexicon.numbers.items() if test(digits) is not None]
        return frozenset((*names, "digits"))

    def reduce(self, text: str) -> tuple[list[str], str]:
        """The tokens of a text, nothing left out, and its reduction to one character a token."""
        tokens = _TOKEN.findall(text)
        return tokens, "".join(map(self.alphabet.get, tokens, repeat(OTHER)))

    def find(self, tokens: list[str], reduced: str) -> list[Found]:
        """Every phrase, from left to right: the longest at the leftmost place, at equal length the first rule."""
        found: list[Found] = []
        done = 0
        for trigger in self._trigger.finditer(reduced):
            at = trigger.start()
            if at < done:
                continue
            first = at
            while first > done and at - first < _NEAR and reduced[first - 1] in self._glue:
                first -= 1
            for start in range(first, at + 1):
                hit = self._match(tokens, reduced, start) if reduced[start] in self._starts else None
                if hit is not None and hit.last > at:
                    found.append(hit)
                    done = hit.last
                    break
        return found

    def _match(self, tokens: list[str], reduced: str, start: int) -> Found | None:
        ends = self._automaton.ends(reduced, start)
        if not ends or _splits_word(tokens, start):
            return None
        for end, numbers in reversed(ends):
            if _splits_word(tokens, end):
                continue
            for number in numbers:
                if self.rules[number].looks_around:
                    hit = self._reading(number, tokens, reduced, start, end)
                else:
                    hit = self._remembered(number, tuple(tokens[start:end]), reduced[start:end])
                if hit is not None:
                    first, last, reading = hit
                    return Found(start + first, start + last, self.rules[number].name, reading)
        return None

    def _remembered(self, number: int, phrase: tuple[str, ...], reduced: str) -> Hit | None:
        """The same phrases recur, and what a rule reads in one hangs on its words alone."""
        try:
            return self._read[number, phrase]
        except KeyError:
            if len(self._read) >= _REMEMBERED:
                self._read.clear()
            hit = self._read[number, phrase] = self._reading(number, phrase, reduced, 0, len(phrase))
            return hit

    def _reading(self, number: int, tokens: Sequence[str], reduced: str, start: int, end: int) -> Hit | None:
        """What a rule reads in a phrase, and the part of it that is the expression, counted from the phrase's start."""
        pattern = self._compiled.get(number)
        if pattern is None:
            pattern = self._compiled[number] = re.compile(expression(self._trees[number]))
        match = pattern.fullmatch(reduced, start, end)
        values = self._values[number]
        reading = self.rules[number].make(Groups(match, values, tokens)) if match is not None else None
        if match is None or reading is None:
            return None
        first, last = match.span(EXTENT) if EXTENT in values else match.span()
        return first - start, last - start, reading


def _nothing(_: Sequence[str]) -> None:
    return None


def _splits_word(tokens: Sequence[str], at: int) -> bool:
    return 0 < at < len(tokens) and tokens[at][0].isalnum() and tokens[at - 1][-1].isalnum()


def _short_numbers() -> list[str]:
    return [str(n) for n in range(100)] + [f"{n:02}" for n in range(10)]


def _long_numbers() -> list[list[str]]:
    """Numbers of three and four digits in blocks of a hundred."""
    return [[f"{n:0{size}}" for n in range(first, first + 100)] for size in (3, 4) for first in range(0, 10**size, 100)]

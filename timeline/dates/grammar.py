"""The matcher: a text reduced to one character a token, and rules tried only where a trigger word stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from threading import Lock
from typing import Any, NamedTuple

from timeline.dates.alphabet import (
    JOINING,
    NUMBER,
    OTHER,
    SHORT_YEAR,
    STOP,
    TRIGGER,
    TRIGGER_NUMBER,
    Alphabet,
    block,
    sign_classes,
)
from timeline.dates.automaton import Automaton, Span
from timeline.dates.pattern import EXTENT, SIGNS, Places, items
from timeline.dates.tokens import tokens_of
from timeline.model import Clue, TimexType

_REMEMBERED = 4096  # phrases whose reading is kept
_NEAR = 12  # how many tokens before its trigger a phrase may begin

Words = Mapping[str, int]
Evaluate = Callable[[Sequence[str]], int | None]
Extent = tuple[int, int]  # tokens, the last one excluded


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
    """The named groups of a match as the values of their words; None where a group took no part.

    `first` to `last`, the last one excluded, are the tokens of the match.
    """

    __slots__ = ("_sources", "_spans", "first", "last", "tokens")

    def __init__(
        self, spans: Mapping[str, Span], sources: Mapping[str, Words | Evaluate], tokens: Sequence[str], extent: Extent
    ) -> None:
        self._spans, self._sources, self.tokens = spans, sources, tokens
        self.first, self.last = extent

    def __getitem__(self, name: str) -> int | None:
        span = self._spans.get(name)
        if span is None:
            return None
        first, last, source = span
        read = self._sources[source]
        return read(self.tokens[first:last]) if callable(read) else read[self.tokens[first].lower()]

    def has(self, name: str) -> bool:
        """Whether a group took part."""
        return name in self._spans

    def follows(self, word: int) -> str:
        """The word behind the match: the first is 0. In lower case, empty where a sign stands or the text ends."""
        return self._beyond(self.last + 1 + 2 * word, 1)

    def precedes(self, word: int) -> str:
        """The word before the match: the nearest is 0. In lower case, empty where a sign stands or the text begins."""
        return self._beyond(self.first - 2 - 2 * word, -1)

    def _beyond(self, at: int, step: int) -> str:
        gap = at - step
        if not 0 <= at < len(self.tokens) or not self.tokens[gap].isspace():
            return ""
        return self.tokens[at].lower() if self.tokens[at].isalnum() else ""

    def words(self, name: str) -> str:
        """The words of a group in lower case, empty where it took no part."""
        span = self._spans.get(name)
        return "".join(self.tokens[span[0] : span[1]]).lower() if span is not None else ""


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


class Habits(NamedTuple):
    """What tells that a date comes again: each takes the tokens, those of the date, and those of its sentence."""

    often: Callable[[Sequence[str], int, int, int, int], bool]
    general: Callable[[Sequence[str], int, int, int, int, bool], bool]
    weekly: Callable[[Sequence[str], int, int, int, int], bool]
    yearly: Callable[[Sequence[str], int, int, int, int], bool]


class Lexicon(NamedTuple):
    """The word tables of a language. A word given with a capital wants one; `triggers` start a search."""

    words: Mapping[str, Words]
    numbers: Mapping[str, Callable[[str], int | None]]  # classes of digit strings
    macros: Mapping[str, str]
    evaluate: Mapping[str, Evaluate]  # how the span of a named macro is read
    triggers: frozenset[str]
    context: Mapping[str, frozenset[str]]  # words that decide about their neighbours
    checks: Mapping[str, Callable[[Found, Any], bool]]  # rule → what speaks against its phrase in a `Scene`
    direction: Callable[[Sequence[str], int, int, int, int], int | None]  # the tense around a date
    past: Callable[[str], bool]  # whether a word in lower case has a form of the past
    done: Callable[[Sequence[str], int], bool]  # whether a date stands right behind a verb of the past
    to_come: Callable[[Sequence[str], int], bool]  # whether a date stands right behind a plan in force
    ground: Callable[[Sequence[str], int, int, int, int], Ground]  # how a date stands in a story
    habits: Habits


def _in_figures(tokens: list[str], at: int) -> bool:
    """Whether a token goes on with figures before a point: the 1 of "3.4.1 this morning", the 3 of "2.3 May"."""
    return at > 1 and tokens[at - 1] == "." and tokens[at].isdecimal() and tokens[at - 2].isdecimal()


class Grammar:
    """Rules over a lexicon; what a rule is made of is looked at when a text first reaches it."""

    def __init__(self, lexicon: Lexicon, rules: Sequence[Rule]) -> None:
        self.lexicon, self.rules = lexicon, rules
        self._lock = Lock()  # one text at a time: what is learnt of it goes into tables that all share
        places = Places(lexicon.macros)
        phrases = [places.add(items(rule.pattern)) for rule in rules]
        words = [(name, (name[1:],)) for name in set(places.classes) if name[1:].isalnum() and name[0] == "="]
        self.alphabet = Alphabet([*lexicon.words.items(), *words, *sign_classes()], lexicon.numbers, lexicon.triggers)
        self._automaton = Automaton(places, phrases, self.alphabet.meaning)
        self._sources = _sources(lexicon)
        self._read: dict[tuple[int, tuple[str, ...]], Hit | None] = {}
        self._trigger = re.compile(_trigger(self.alphabet))
        self.number_words = frozenset(w.lower() for name in ("small", "tens") for w in lexicon.words[name])

    def reduce(self, text: str) -> tuple[list[str], str]:
        """The tokens of a text, nothing left out, and its reduction to one character a token."""
        tokens = tokens_of(text)
        with self._lock:
            return tokens, "".join(map(self.alphabet.__getitem__, tokens))

    def find(self, tokens: list[str], reduced: str) -> list[Found]:
        """Every phrase, from left to right: the longest at the leftmost place, at equal length the first rule."""
        with self._lock:
            return self._find(tokens, reduced)

    def _find(self, tokens: list[str], reduced: str) -> list[Found]:
        found: list[Found] = []
        done = 0
        begin = self._automaton.start
        for trigger in self._trigger.finditer(reduced):
            at = trigger.start()
            if at < done:
                continue
            low = max(done, at - _NEAR)
            other, stop = reduced.rfind(OTHER, low, at), reduced.rfind(STOP, low, at)
            first = (max(stop, other)) + 1 or low
            done = at + 1  # what begins up to here and is refused now is refused at every later trigger
            for start, char in enumerate(reduced[first : at + 1], first):
                if begin[char] is None:
                    continue
                ends = self._automaton.ends(reduced, start, at)
                hit = self._match(tokens, reduced, start, ends) if ends else None
                if hit is not None and hit.last > at and not _in_figures(tokens, start):
                    found.append(hit)
                    done = hit.last
                    break
        return found

    def _match(
        self, tokens: list[str], reduced: str, start: int, ends: list[tuple[int, tuple[int, ...]]]
    ) -> Found | None:
        """What the rules read in the longest phrase that one of them takes."""
        if _splits_word(tokens, start):
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
        spans = self._automaton.spans(number, reduced, start, end)
        if spans is None:
            return None
        reading = self.rules[number].make(Groups(spans, self._sources, tokens, (start, end)))
        if reading is None:
            return None
        first, last, _ = spans.get(EXTENT, (start, end, ""))
        return first - start, last - start, reading


def _sources(lexicon: Lexicon) -> dict[str, Words | Evaluate]:
    """How the words of a group are read, by the class or macro that it names."""
    tables = {name: {w.lower(): v for w, v in words.items()} for name, words in lexicon.words.items()}
    return {**{name: _first(test) for name, test in lexicon.numbers.items()}, **lexicon.evaluate, **tables}


def _first(test: Callable[[str], int | None]) -> Evaluate:
    return lambda tokens: test(tokens[0])


def _trigger(alphabet: Alphabet) -> str:
    """The expression of what starts a search: trigger words, years, a sign between digits, '61."""
    words, numbers = block(TRIGGER, TRIGGER_NUMBER), block(TRIGGER_NUMBER, NUMBER)
    signs, short = block(JOINING), block(SHORT_YEAR)
    quotes = "".join(alphabet[sign] for sign in SIGNS["'"])
    # One set of characters stands first, so that the search skips whatever is none of them.
    return (
        f"[{block(JOINING, SHORT_YEAR)}]"
        f"(?:(?<=[{words}])|(?<=[{numbers}][{signs}])(?=[{numbers}])|(?<=[{quotes}][{short}]))"
    )


def _splits_word(tokens: Sequence[str], at: int) -> bool:
    return 0 < at < len(tokens) and tokens[at][0].isalnum() and tokens[at - 1][-1].isalnum()

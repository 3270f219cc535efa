"""Tokens of a text: nothing left out, the same whatever was read before."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.alphabet import JOINING, NUMBER, OTHER, SHORT_YEAR, SPACE, STOP, TRIGGER, TRIGGER_NUMBER, WORD
from timeline.dates.language import grammar
from timeline.dates.tokens import tokens_of

PIECES = [
    *" .,'!?-/:_",
    "  ",
    "\n",
    "\n\n",
    " \n",
    "\t",
    "\u00a0",
    "\u2028",
    "\x1c",
    "é",
    "naïve",
    "May",
    "1999",
    "x²",
    "٣",
    "漢",
]
TOKEN = re.compile(r"[^\W\d_]+|\d+|\s+|.")


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=30).map("".join))
def test_tokens_are_letters_digits_white_space_and_signs(text: str) -> None:
    rules = grammar("en")
    for _ in range(2):
        tokens, reduced = rules.reduce(text)
        assert tokens == tokens_of(text) == TOKEN.findall(text)
        assert list(reduced) == list(map(rules.alphabet.char, tokens))


def test_what_is_kept_is_bounded() -> None:
    rules = grammar("en")
    rules.reduce(" ".join(f"x{'abcdefghij'[n % 10]}{'y' * (n // 10 % 30)}{n}" for n in range(60_000)))
    rules.reduce(f"no {'y' * 1000} {'1' * 1000} more")
    assert len(rules.alphabet) <= 50_000
    assert "more" in rules.alphabet
    assert max(map(len, rules.alphabet)) < 1000


def test_ends_of_sentences_and_unknown_words_are_told_apart() -> None:
    rules = grammar("en")
    unknown = f"{OTHER}{STOP}{SPACE}{OTHER}{STOP}{OTHER}{OTHER}"
    assert rules.reduce("Oops! xyzzy\n\n\tqvw \t no")[1] == unknown + rules.alphabet["no"]


def test_every_kind_of_character_has_room_in_its_block() -> None:
    alphabet = grammar("en").alphabet
    words = {form for word in alphabet.index for form in (word, word.lower(), word.upper(), word.capitalize())}
    numbers = (str(n).zfill(length) for n in range(10_000) for length in range(1, 7))
    chars = set(map(alphabet.char, (*words, *numbers))) - {OTHER, STOP, SPACE}
    kinds = (WORD, JOINING, TRIGGER, TRIGGER_NUMBER, SHORT_YEAR, NUMBER)
    for kind, following in pairwise((*kinds, NUMBER + TRIGGER - JOINING)):
        assert 0 < sum(kind <= ord(char) < following for char in chars) < (following - kind) * 3 / 4
    assert all(kinds[0] <= ord(char) for char in chars)

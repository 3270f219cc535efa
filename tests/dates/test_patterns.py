"""No regular expression of the date reader can take exponential time, told by its structure.

What makes a backtracking matcher blow up is a repetition without end inside another. A possessive repetition gives
nothing back. The rules for phrases are no regular expressions: their places come one after the other, never again.
Growth in seconds is what benchmarks/fuzz_dates.py looks at.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from timeline import dates
from timeline.dates.alphabet import DIGITS, OTHER
from timeline.dates.language import grammar
from timeline.dates.pattern import Places, items

REPEATS = (c.MAX_REPEAT, c.MIN_REPEAT)
# Read by `match` at a place that was found, never searched for; each of its repeated parts ends in a full stop.
SAFE = frozenset({"_CITATION"})


def patterns() -> Iterator[tuple[str, str]]:
    for module in pkgutil.walk_packages(dates.__path__, "timeline.dates."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, re.Pattern) and name not in SAFE:
                yield f"{module.name}.{name}", value.pattern
    yield "the triggers", grammar("en")._trigger.pattern


def endless(tree: Any, *, inside: bool = False) -> bool:
    """Whether a repetition without end stands in another."""
    for kind, value in tree:
        again = kind in REPEATS and value[1] == c.MAXREPEAT
        if again and inside:
            return True
        if any(endless(part, inside=inside or again) for part in parts(kind, value)):
            return True
    return False


def parts(kind: Any, value: Any) -> list[Any]:
    """The trees inside a piece of a pattern."""
    if kind in (*REPEATS, c.POSSESSIVE_REPEAT):
        return [value[2]]
    if kind is c.SUBPATTERN:
        return [value[3]]
    if kind is c.BRANCH:
        return list(value[1])
    if kind in (c.ASSERT, c.ASSERT_NOT):
        return [value[1]]
    return [value] if kind is c.ATOMIC_GROUP else []


@pytest.mark.parametrize(("name", "pattern"), [pytest.param(n, p, id=n) for n, p in patterns()])
def test_no_repetition_in_a_repetition(name: str, pattern: str) -> None:
    assert not endless(parser.parse(pattern)), name


def test_rules_repeat_nothing() -> None:
    places = Places(grammar("en").lexicon.macros)
    for rule in grammar("en").rules:
        places.add(items(rule.pattern))
    for place, following in enumerate(places.follow):
        assert following == sorted(set(following)), "an earlier way is not tried first, or one is tried twice"
        assert place < min(following, default=place + 1)


@pytest.mark.parametrize("pattern", ["(a", "a)", "(a]b"])
def test_brackets_match(pattern: str) -> None:
    with pytest.raises(ValueError, match="bracket"):
        Places({}).add(items(pattern))


def test_the_check_sees_what_blows_up() -> None:
    assert endless(parser.parse(r"(?:a+b?)+"))
    assert not endless(parser.parse(r"(?:a{1,9}b)+c*"))


def test_numbers_have_the_classes_that_their_tests_say() -> None:
    rules = grammar("en")
    for digits in [f"{n:0{size}}" for size in (1, 2, 3, 4) for n in range(10**size)]:
        said = {name for name, test in rules.lexicon.numbers.items() if test(digits) is not None}
        known = rules.alphabet.meaning[rules.alphabet[digits]]
        assert said | {DIGITS} == {name for name in known if not name.startswith("=")}, digits


@pytest.mark.parametrize("forget", [False, True])
def test_what_was_read_before_changes_no_character(forget: bool) -> None:
    alphabet = grammar("en").alphabet
    tokens = "March march MARCH mArch 12 1999 61 ' – xyz".split()
    before = [alphabet[token] for token in tokens]
    if forget:
        alphabet.clear()
    else:
        for number in range(60_000):
            alphabet[f"x{number}"]
    assert len(alphabet) < 60_000
    assert [alphabet[token] for token in tokens] == before
    assert before.count(OTHER) == 2

"""No regular expression of the date reader can take exponential time, told by its structure.

What makes a backtracking matcher blow up is a repetition without end inside another; the rules for phrases repeat
nothing at all. A possessive repetition gives nothing back. Growth in seconds is what benchmarks/fuzz_dates.py looks at.
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
from timeline.dates.language import grammar
from timeline.dates.pattern import expression

REPEATS = (c.MAX_REPEAT, c.MIN_REPEAT)
# Read by `match` at a place that was found, never searched for; each of its repeated parts ends in a full stop.
SAFE = frozenset({"_CITATION"})


def patterns() -> Iterator[tuple[str, str]]:
    for module in pkgutil.walk_packages(dates.__path__, "timeline.dates."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, re.Pattern) and name not in SAFE:
                yield f"{module.name}.{name}", value.pattern
    rules = grammar("en")
    yield "the triggers", rules._trigger.pattern
    for rule, tree in zip(rules.rules, rules._trees, strict=True):
        yield rule.name, expression(tree)


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
    rules = grammar("en")
    for rule, tree in zip(rules.rules, rules._trees, strict=True):
        assert "*" not in (signs := re.sub(r"\[[^]]*\]|\\.", "", expression(tree))), rule.name
        assert "+" not in signs, rule.name


def test_the_check_sees_what_blows_up() -> None:
    assert endless(parser.parse(r"(?:a+b?)+"))
    assert not endless(parser.parse(r"(?:a{1,9}b)+c*"))


def test_numbers_have_the_classes_that_their_tests_say() -> None:
    rules = grammar("en")
    for digits in [f"{n:0{size}}" for size in (1, 2, 3, 4) for n in range(10**size)]:
        char = rules.alphabet[digits]
        said = {name for name, test in rules.lexicon.numbers.items() if test(digits) is not None}
        assert said == {name for name in rules.lexicon.numbers if char in rules.members[name]}, digits

"""The rules of `check` in the order of their ids, and running those that are asked for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from timeline.check import (
    actor_alias,
    actor_ambiguous,
    actor_unknown,
    conflict,
    date_contradicted,
    document_changed,
    document_missing,
    document_unlisted,
    document_unreadable,
    duplicate,
    page_wrong,
    quote_missing,
    source_missing,
    store_wrong,
)
from timeline.check.rule import Rule
from timeline.check.subject import Subject
from timeline.model import Problem

# The first digit says where to look: 0 the store's file, 1 documents and quotes, 2 dates, 3 events, 4 actors.
RULES: tuple[Rule, ...] = (
    *store_wrong.RULES,
    quote_missing.RULE,
    document_missing.RULE,
    document_changed.RULE,
    document_unreadable.RULE,
    document_unlisted.RULE,
    page_wrong.RULE,
    date_contradicted.RULE,
    conflict.RULE,
    duplicate.RULE,
    source_missing.RULE,
    actor_unknown.RULE,
    actor_ambiguous.RULE,
    actor_alias.RULE,
)


class UnknownRuleError(ValueError):
    """A selection that names no rule."""


def selected(select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
    """The rules whose id begins with, or whose name is, one of `select` (all where empty), less `ignore`.

    Raises UnknownRuleError where a word of either reaches no rule.
    """
    chosen, left_out = _reach(select), _reach(ignore)
    return tuple(rule for rule in RULES if (rule.id in chosen or not chosen) and rule.id not in left_out)


def _reach(words: Iterable[str]) -> set[str]:
    reached: set[str] = set()
    for word in words:
        hit = {rule.id for rule in RULES if rule.id.startswith(word.upper()) or rule.name == word.lower()}
        if not hit or not word:
            raise UnknownRuleError(word)
        reached |= hit
    return reached


def findings(subject: Subject, rules: Iterable[Rule] = RULES) -> list[Problem]:
    """All that the rules find, in the order of the file, then of the rules."""
    found = [replace(problem, rule=rule.id) for rule in rules for problem in rule.find(subject)]
    return sorted(found, key=lambda problem: (*place(problem), problem.rule, problem.what))


def place(problem: Problem) -> tuple[str, int]:
    """The file and line of a problem; line 0 where it names none."""
    path, colon, line = problem.where.rpartition(":")
    return (path, int(line)) if colon and line.isdecimal() else (problem.where, 0)

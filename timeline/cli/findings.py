"""Findings as text for a person, JSON for a program, and annotations for GitHub."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from timeline.check import Rule
from timeline.check.registry import RULES, place
from timeline.model import Problem
from timeline.views.inert import line
from timeline.views.json import dump

_NAMES = {rule.id: rule.name for rule in RULES}


def text(problems: Sequence[Problem]) -> str:
    """Two lines a finding: what and where, then the way out."""
    return "".join(_two_lines(problem) for problem in problems)


def _two_lines(problem: Problem) -> str:
    event = f" [{problem.event}]" if problem.event else ""
    head = f"{problem.where}: {problem.rule} {_NAMES[problem.rule]}{event}: {problem.what}"
    return f"{line(head)}\n    {line(problem.repair)}\n"


def as_json(problems: Sequence[Problem]) -> str:
    """`{"schema": 1, "findings": […]}`; an event or a line that is not known is null."""
    findings = []
    for problem in problems:
        file, number = place(problem)
        findings.append(
            {
                "rule": problem.rule,
                "name": _NAMES[problem.rule],
                "file": file,
                "line": number or None,
                "event": problem.event or None,
                "message": problem.what,
                "repair": problem.repair,
            }
        )
    return dump({"schema": 1, "findings": findings})


def github(problems: Sequence[Problem]) -> str:
    """Workflow commands, as GitHub Actions reads them from a log: `::error file=…,line=…,title=…::message`."""
    return "".join(_annotation(problem) for problem in problems)


def _annotation(problem: Problem) -> str:
    file, number = place(problem)
    title = f"{problem.rule} {_NAMES[problem.rule]}"
    properties = [f"file={_property(file)}"] + ([f"line={number}"] if number else []) + [f"title={_property(title)}"]
    event = f"[{problem.event}] " if problem.event else ""
    return f"::error {','.join(properties)}::{_data(f'{event}{problem.what} ({problem.repair})')}\n"


def _data(value: str) -> str:
    return line(value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


def table(rules: Sequence[Rule]) -> str:
    """A line a rule: its id, its name, what it finds."""
    width = max((len(rule.name) for rule in rules), default=0)
    return "".join(f"{rule.id}  {rule.name:{width}}  {rule.finds}\n" for rule in rules)


FORMATS: dict[str, Callable[[Sequence[Problem]], str]] = {"text": text, "json": as_json, "github": github}

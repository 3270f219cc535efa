"""`timeline check`: all that is wrong with a store and its documents, at once."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.edge import CommandError, Status, did_you_mean
from timeline.cli.environment import Environment
from timeline.cli.options import STORE, StoreOption
from timeline.model import Problem

if TYPE_CHECKING:
    from timeline.check import Subject

EXAMPLES = (
    ("timeline check", "all findings, each with its line and the way out"),
    ("timeline check --select quote-missing,TL2", "only some rules, by name or by the beginning of their ids"),
    ("timeline check --ignore TL301", "all but some"),
    ("timeline check --format github", "as annotations, in a workflow"),
    ("timeline check --rules", "what is looked for"),
)


_REST = {
    False: "; the rest cannot be checked yet",
    True: "; entries that cannot be read were left out of the other checks",
}


class Format(StrEnum):
    """How findings are written."""

    text = "text"
    json = "json"
    github = "github"


def check(
    ctx: typer.Context,
    store: StoreOption = STORE,
    select: Annotated[
        list[str] | None,
        typer.Option(metavar="RULE", help="Only these: ids, their beginnings, or names; commas between them."),
    ] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="RULE", help="Not these.")] = None,
    form: Annotated[Format, typer.Option("--format", help="How findings are written.")] = Format.text,
    rules: Annotated[bool, typer.Option("--rules", help="List the rules and end.")] = False,
) -> int:
    """Look for what is wrong: quotes, documents, dates, conflicts, duplicates, actors.

    Exit status: 0 nothing found, 1 findings, 2 the store is not there or the options are wrong.
    """
    from timeline.check import findings, selected
    from timeline.check.registry import UnknownRuleError
    from timeline.cli.findings import FORMATS, table

    env: Environment = ctx.obj
    try:
        chosen = selected(_words(select), _words(ignore))
    except UnknownRuleError as error:
        raise _unknown(str(error)) from None
    if rules:
        env.write(table(chosen))
        return Status.FINE
    subject = _subject(env, store)
    found = findings(subject, chosen)
    if not subject.readable and not found:
        raise CommandError(*subject.problems)
    (env.tell if form is Format.text else env.write)(FORMATS[form](found))
    if form is Format.text and found:
        counts = Counter(problem.rule for problem in found)
        told = ", ".join(f"{rule} {count}" for rule, count in sorted(counts.items()))
        rest = "" if subject.readable else _REST[subject.partial]
        env.note(f"{len(found)} found: {told}{rest}")
    return Status.FINDINGS if found else Status.FINE


def _words(values: list[str] | None) -> list[str]:
    return [word.strip() for value in values or [] for word in value.split(",")]


def _unknown(word: str) -> CommandError:
    from timeline.check import RULES

    near = did_you_mean(word, [rule.name for rule in RULES] + [rule.id for rule in RULES])
    return CommandError(Problem("", f"there is no rule {word!r}", near or "`timeline check --rules` lists them"))


def _subject(env: Environment, path: Path) -> Subject:
    from timeline.check.gather import malformed, subject
    from timeline.cli.stored import opened
    from timeline.store import StoreError

    try:
        return subject(opened(path, env.cache), path.as_posix())
    except StoreError as error:
        return malformed(path, error.problems)

"""`timeline actors`: list who acts."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from timeline.cli.edge import Status
from timeline.cli.environment import Environment
from timeline.cli.options import STORE, JsonOption, OutputOption, StoreOption
from timeline.cli.output import put

EXAMPLES = (
    ("timeline actors", "those with most events first"),
    ("timeline actors --match open", "by name or alias"),
    ("timeline actors --json", "for programs"),
)


class Format(StrEnum):
    """How actors are written."""

    table = "table"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"


def actors(
    ctx: typer.Context,
    match: Annotated[str, typer.Option(metavar="TEXT", help="With this text in the name or an alias.")] = "",
    form: Annotated[Format, typer.Option("--format", help="How they are written.")] = Format.table,
    json: JsonOption = False,
    output: OutputOption = "-",
    store: StoreOption = STORE,
) -> int:
    """List who acts, with aliases, number of events, first and last date.

    Hidden events and those that did not happen count too. Correct names and aliases under actors: in the store.

    Exit status: 0 printed; 2 there is no store, or it cannot be read.
    """
    from timeline.cli.stored import glanced
    from timeline.views import actors as view
    from timeline.views.csv import table
    from timeline.views.json import dump, dump_lines
    from timeline.views.selection import fold

    env: Environment = ctx.obj
    wanted = fold(match)
    chosen = [
        one
        for one in view.acting(glanced(env, store))
        if any(wanted in fold(name) for name in (one.actor.name, *one.actor.aliases))
    ]
    records = [view.record(one) for one in chosen]
    match "json" if json else form.value:
        case "json":
            text = dump({"schema": 1, "actors": records})
        case "jsonl":
            text = dump_lines(records)
        case "csv":
            text = table(("name", "kind", "aliases", "domains", "events", "first", "last"), records)
        case _:
            text = view.table(chosen)
            if env.stdout_is_terminal and output == "-" and max(map(len, text.split("\n"))) > env.width:
                text = view.blocks(chosen, max(env.width, 20))
    put(env, text, output)
    return Status.FINE

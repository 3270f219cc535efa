"""`timeline add`: write an event into the store by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli import fields as options
from timeline.cli.amending import held, told
from timeline.cli.edge import CommandError, Status
from timeline.cli.environment import Environment
from timeline.cli.options import STORE, StoreOption
from timeline.model import Problem

if TYPE_CHECKING:
    from timeline.store import Change, Store

EXAMPLES = (
    ("timeline add --date 2026-03-02 --title 'The board met'", "an event of yours"),
    ("timeline add --date 'mid-2025' --title '…' --actor AWS", "a date as people write it"),
    ("timeline add --date 2026-03-02 --title '…' --document a.md --quote '…'", "with its proof"),
    ("timeline add - < event.yaml", "fields as YAML, as they stand in events.yaml"),
)


def add(
    ctx: typer.Context,
    yaml: Annotated[str | None, typer.Argument(metavar="[-]", help="`-` reads the fields as YAML from stdin.")] = None,
    date: options.Date = None,
    title: options.Title = None,
    time: options.Time = None,
    zone: options.Zone = None,
    actor: options.Who = None,
    status: options.StatusOf = None,
    note: options.Note = None,
    tag: options.Tag = None,
    document: options.Document = None,
    quote: options.Quote = None,
    store: StoreOption = STORE,
) -> int:
    """Write an event into the store by hand; its id is printed.

    It is yours: rebuilds keep it, and add sources when documents report it.
    """
    from timeline import __version__
    from timeline.store.edit import add_event
    from timeline.store.entries import dates, to_event

    env: Environment = ctx.obj
    values = _from_stdin(env) if yaml is not None and _is_dash(yaml) else {}
    values |= options.given(
        date,
        {"title": title, "time": time, "zone": zone, "status": status, "note": note},
        {"actors": actor, "tags": tag},
    )
    proof = options.source(document, quote)
    if proof is not None:
        values["sources"] = [proof]
    if not values.get("title"):
        raise CommandError(Problem("--title", "an event needs a title", "say what happened: --title 'The board met'"))

    def make(old: Store | None) -> tuple[Change, str]:
        change, name = add_event(old, values, version=__version__)
        return change, name

    name = held(env, store, make)
    env.write(f"{name}\n")
    env.note(f"added: {told(to_event({**values, 'id': name}, None, dates()))}")
    return Status.FINE


def _is_dash(word: str) -> bool:
    if word != "-":
        raise CommandError(Problem("", f"what is {word!r}?", "`-` reads YAML from stdin; else use --date and --title"))
    return True


def _from_stdin(env: Environment) -> dict[str, object]:
    from timeline.store.editing import parse_event

    try:
        text = env.stdin.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CommandError(Problem("-", "this is not UTF-8", "save it as UTF-8")) from None
    return dict(parse_event(text))

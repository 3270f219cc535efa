"""`timeline review`: the queue of what needs a person, one by one on a terminal, as a list elsewhere."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.edge import CommandError, Status, did_you_mean
from timeline.cli.environment import Environment
from timeline.cli.options import STORE, StoreOption
from timeline.model import Problem

if TYPE_CHECKING:
    from timeline.check.queue import Item

EXAMPLES = (
    ("timeline review", "one by one: accept, date, edit, hide, next"),
    ("timeline review --reason conflict", "only conflicts; or ambiguous, undated, 'low support'"),
    ("timeline review --list", "all of them, a line each, as it is where there is no terminal"),
    ("timeline review --json | jq -r '.items[].event'", "for programs"),
)


def review(
    ctx: typer.Context,
    store: StoreOption = STORE,
    reason: Annotated[list[str] | None, typer.Option(metavar="WORD", help="Only what waits for this reason.")] = None,
    listing: Annotated[bool, typer.Option("--list", help="A line each, and no questions.")] = False,
    json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> int:
    """Go through what needs a person: conflicts, ambiguous dates, the undated, and what little supports.

    Each answer is written at once, so that you can stop at any time. What you accept is `reviewed: true`,
    and no rebuild changes it.

    Exit status: 0 also where something waits; 2 there is no store.
    """
    from timeline.check.queue import REASONS, queue
    from timeline.cli.stored import opened

    env: Environment = ctx.obj
    for word in reason or []:
        if word not in REASONS:
            near = did_you_mean(word, REASONS) or f"one of {', '.join(REASONS)}"
            raise CommandError(Problem("--reason", f"there is no reason {word!r}", near))
    items = [item for item in queue(opened(store, env.cache).events) if not reason or item.reason in reason]
    if json:
        env.write(_json(items))
    elif listing or not (env.stdin_is_terminal and env.stdout_is_terminal):
        env.tell("".join(_line(item) for item in items))
        env.note(_counts(items))
    else:
        _ask(env, store, items)
    return Status.FINE


def _json(items: list[Item]) -> str:
    from timeline import edtf
    from timeline.views.json import dump

    return dump(
        {
            "schema": 1,
            "items": [
                {
                    "event": item.event.id,
                    "reason": item.reason,
                    "what": item.what,
                    "date": edtf.dump(item.event.date) if item.event.date else None,
                    "title": item.event.title,
                }
                for item in items
            ],
        }
    )


def _line(item: Item) -> str:
    from timeline.cli.amending import told
    from timeline.views.inert import line

    why = f" ({item.what})" if item.event.date is not None else ""
    reason = f"{item.reason}: " if item.event.date is not None or item.reason != "undated" else ""
    return line(f"{reason}{told(item.event)}{why}") + "\n"


def _counts(items: list[Item]) -> str:
    counts = Counter(item.reason for item in items)
    told = ", ".join(f"{count} {reason}" for reason, count in counts.items())
    return f"{len(items)} waiting: {told}" if items else "nothing waits for you"


def _ask(env: Environment, store: Path, items: list[Item]) -> None:
    from timeline.cli.questions import Session

    env.note(_counts(items))
    if items:
        env.note(Session(env, store, items).run())

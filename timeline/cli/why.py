"""`timeline why`: show how an event is known."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.edge import CommandError, Status, did_you_mean
from timeline.cli.environment import Environment
from timeline.cli.options import STORE, JsonOption, OutputOption, StoreOption
from timeline.cli.output import put
from timeline.model import Event, Problem, Source
from timeline.views.selection import Selection, fold

if TYPE_CHECKING:
    from timeline.store import Store

EXAMPLES = (
    ("timeline why 7f3a9c21", "by id, as timeline show prints it; its beginning will do"),
    ("timeline why 'agreement announced'", "by words of its title, where only one event has them"),
    ("timeline why 7f3a --json", "for programs"),
)


def why(
    ctx: typer.Context,
    event: Annotated[str, typer.Argument(metavar="EVENT", help="Its id, the beginning of it, or words of its title.")],
    json: JsonOption = False,
    output: OutputOption = "-",
    store: StoreOption = STORE,
) -> int:
    """Show how an event is known: quotes, places, rules, anchors, what was merged.

    The date words of each quote stand between guillemets.

    Exit status: 0 shown; 2 there is no such event, or no store.
    """
    from timeline.cli.stored import glanced, opened

    env: Environment = ctx.obj
    found = opened(store)
    everything = glanced(env, store)
    chosen = the_event(event, everything.events)
    if json:
        from timeline.views import records
        from timeline.views.json import dump

        text = dump({"schema": records.SCHEMA, "events": [records.event(chosen)]})
    else:
        text = _laid_out(env, found, everything, chosen, output)
    put(env, text, output)
    return Status.FINE


def the_event(wanted: str, events: tuple[Event, ...]) -> Event:
    """The event of that id, of the only id that begins so, or with those words in its title.

    Raises CommandError where there is none, or more than one.
    """
    exact = [event for event in events if event.id == wanted]
    begun = [event for event in events if event.id.startswith(wanted.lower())]
    titled = [event for event in events if fold(wanted) in fold(event.title)]
    for found in (exact, begun, titled):
        if len(found) == 1:
            return found[0]
        if found:
            some = "; ".join(f"{event.id} {event.title}" for event in found[:5])
            raise CommandError(Problem(wanted, f"{len(found)} events are meant by it", f"give the id of one: {some}"))
    near = did_you_mean(wanted, [event.id for event in events] + [event.title for event in events])
    raise CommandError(Problem(wanted, "there is no such event", near or "timeline show prints their ids"))


def _laid_out(env: Environment, found: Store, everything: Selection, chosen: Event, output: str) -> str:
    from timeline.views.why import rows

    documents = {document.id: document for document in everything.documents}
    laid = list(rows(chosen, documents, _lines(found.path.parent, chosen.sources), found.by_hand(chosen.id)))
    if output == "-" and env.rich:
        from timeline.views.terminal import wrapped

        return wrapped(laid, env.width, env.colour)
    from timeline.views.table import plain

    return plain(laid)


def _lines(folder: Path, sources: tuple[Source, ...]) -> dict[int, int]:
    """The line at which each quote stands, for documents that are plain text and still there."""
    out = {}
    for index, source in enumerate(sources):
        path = folder / source.document
        if path.suffix.lower() in (".txt", ".md", ".markdown", ".text") and path.is_file():
            at = _line_of(path, source)
            if at is not None:
                out[index] = at
    return out


def _line_of(path: Path, source: Source) -> int | None:
    from timeline.read import Found, load

    read, _ = load(Found(path, source.document, "markdown" if path.suffix.lower().startswith(".m") else "text"))
    for document in read:
        start = source.start
        if start is None or document.text[start : start + len(source.quote)] != source.quote:
            start = document.text.find(source.quote)
        if start >= 0:
            return document.text.count("\n", 0, start) + 1
    return None

"""`timeline show`: print the timeline, or some of it, in one of its formats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.edge import CommandError, Status, did_you_mean
from timeline.cli.environment import Environment
from timeline.cli.options import STORE, JsonOption, OutputOption, StoreOption, date_of
from timeline.cli.output import put
from timeline.errors import RepairableError
from timeline.model import Problem, When
from timeline.views import DATA, FORMATS
from timeline.views.inert import line
from timeline.views.selection import ASIDE, Query, Selection, fold, names_of, reading, select

EXAMPLES = (
    ("timeline show", "all of it"),
    ("timeline show --actor OpenAI --actor dod", "events in which both take part, by any alias"),
    ("timeline show --since 2026-03 --until 2026-03-17", "a period; partial dates count when they overlap"),
    ("timeline show --source techcrunch.com --min-sources 2", "by outlet or document, and by support"),
    ("timeline show --format markdown -o timeline.md", "a page with footnotes"),
    ("timeline show --json | jq '.events[].title'", "for programs"),
)


class Format(StrEnum):
    """How the timeline is written."""

    table = "table"
    markdown = "markdown"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"


def _actor_names(ctx: typer.Context, incomplete: str) -> list[str]:
    from timeline.store.reading import glance

    try:
        found = glance(Path(ctx.params.get("store") or STORE))
    except (RepairableError, OSError):  # completion stays silent, whatever is wrong with the store
        return []
    names = [name for actor in found.actors for name in (actor.name, *actor.aliases)] if found else []
    return [name for name in names if name.startswith(incomplete)]


def show(
    ctx: typer.Context,
    actor: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME", help="Who takes part, by alias or part of a name; all must.", autocompletion=_actor_names
        ),
    ] = None,
    since: Annotated[
        str | None, typer.Option(metavar="DATE", help="Not over before 2026, 2026-03 or 2026-03-17.")
    ] = None,
    until: Annotated[str | None, typer.Option(metavar="DATE", help="Begun by then.")] = None,
    source: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Reported or cited by this outlet or document.")
    ] = None,
    match: Annotated[str, typer.Option(metavar="TEXT", help="With this text in title, quotes, actors or note.")] = "",
    min_sources: Annotated[
        int, typer.Option(metavar="N", show_default=False, help="Reported by at least N documents.")
    ] = 0,
    top: Annotated[int | None, typer.Option(metavar="N", help="The N most salient.")] = None,
    min_salience: Annotated[
        float, typer.Option(metavar="S", show_default=False, help="Salience of at least S, 0 to 1.")
    ] = 0.0,
    tag: Annotated[list[str] | None, typer.Option(metavar="TAG", help="With this tag.")] = None,
    undated: Annotated[bool, typer.Option("--undated", help="Only those without a date.")] = False,
    conflicts: Annotated[bool, typer.Option("--conflicts", help="Only those whose sources disagree.")] = False,
    hidden: Annotated[bool, typer.Option("--hidden", help="Only those that are hidden.")] = False,
    every: Annotated[bool, typer.Option("--all", help="Also the undated, cancelled, denied, hypothetical.")] = False,
    form: Annotated[Format, typer.Option("--format", help="json, jsonl, csv hold all, as --all does.")] = Format.table,
    json: JsonOption = False,
    output: OutputOption = "-",
    store: StoreOption = STORE,
) -> int:
    """Print the timeline.

    Exit status: 0 printed, though it be empty; 2 there is no store, or it cannot be read.
    """
    env: Environment = ctx.obj
    first, last = _period(since, until)
    query = Query(
        actors=tuple(actor or ()),
        since=first,
        until=last,
        sources=tuple(source or ()),
        match=match,
        min_sources=min_sources,
        min_salience=min_salience,
        top=top,
        tags=tuple(tag or ()),
        undated=undated,
        conflicts=conflicts,
        hidden=hidden,
        every=every,
    )
    return _show(env, query, "json" if json else form.value, output, store)


def _period(since: str | None, until: str | None) -> tuple[When | None, When | None]:
    """The dates of both options. Raises CommandError where nothing can lie between them."""
    first, last = date_of(since, "--since"), date_of(until, "--until")
    starts, ends = first.first if first is not None else None, last.last if last is not None else None
    if starts is not None and ends is not None and ends < starts:
        raise CommandError(Problem("--until", f"{until} is before --since {since}", "exchange the two"))
    return first, last


def _show(env: Environment, query: Query, form: str, output: str, path: Path) -> int:
    from timeline.collector import paused

    with paused():  # what is read stays to the end: the collector would walk through it for nothing
        return _printed(env, query, form, output, path)


def _printed(env: Environment, query: Query, form: str, output: str, path: Path) -> int:
    from timeline.cli.foremost import foremost
    from timeline.cli.stored import glanced

    noted = form == "table" and output == "-" and (env.rich or env.stderr_is_terminal)
    everything = glanced(env, path, foremost(query, data=form in DATA, left_out=noted))
    unknown = [*_unknown_actors(query, everything), *_unknown_sources(query, everything)]
    for what in unknown:
        env.note(f"{line(str(path))}: {what}")
    offered = everything if form in DATA else reading(everything, query)
    selected = select(offered, query)
    put(env, rendered(env, selected, form, output), output)
    if form == "table" and output == "-" and not selected.events and (noted or not unknown):
        env.note("No event is to be shown.")
    if noted:
        _left_out(env, query, everything, offered)
    return Status.FINE


def rendered(env: Environment, selection: Selection, form: str, output: str) -> str:
    """The selection in a format; a table for the terminal is laid out for it."""
    if form == "table" and output == "-" and env.rich:
        from timeline.views.terminal import render

        return render(selection, env.width, env.colour)
    module, function = FORMATS[form]
    text: str = getattr(import_module(module), function)(selection)
    return text


def _unknown_actors(query: Query, everything: Selection) -> Iterator[str]:
    if not query.actors:
        return
    known = [name for a in everything.actors for name in (a.name, *a.aliases)]
    acting = {fold(name) for event in everything.events for name in event.actors}
    for name in query.actors:
        if names_of(name, everything).isdisjoint(acting):
            near = did_you_mean(name, known)
            yield f"nobody called {name!r} takes part in an event{f'; {near}' if near else ''}"


def _unknown_sources(query: Query, everything: Selection) -> Iterator[str]:
    cited = {name for event in everything.events for source in event.sources for name in source.cites}
    known = [*(d.id for d in everything.documents), *(d.publisher for d in everything.documents if d.publisher), *cited]
    for name in query.sources:
        if not select(everything, Query(sources=(name,), every=True)).events:
            near = did_you_mean(name, sorted(set(known)))
            yield f"no event is reported or cited by {name!r}{f'; {near}' if near else ''}"


def _left_out(env: Environment, query: Query, everything: Selection, offered: Selection) -> None:
    """Says on a terminal what the table leaves out, and the option that shows it."""
    kept = {id(event) for event in offered.events}
    rest = replace(everything, events=tuple(e for e in everything.events if id(e) not in kept))
    aside = Counter(e.status in ASIDE for e in select(rest, replace(query, top=None)).events)
    hidden = 0 if query.hidden else sum(event.hidden for event in everything.events)
    notes = [f"{aside[False]} without a date (--undated)"] if aside[False] else []
    notes += [f"{aside[True]} that did not happen (--all)"] if aside[True] else []
    notes += [f"{hidden} hidden (--hidden)"] if hidden else []
    if notes:
        env.note(f"Not shown: {', '.join(notes)}.")

"""`timeline import`: take in events from CSV, JSON or YAML; own exports come back whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.amending import held
from timeline.cli.edge import CommandError, Status, did_you_mean, report
from timeline.cli.environment import Environment
from timeline.cli.options import STORE, StoreOption
from timeline.cli.typed_dates import Order
from timeline.model import Problem

if TYPE_CHECKING:
    from timeline.cli.importing.fields import Reading
    from timeline.cli.importing.tables import Row, Table
    from timeline.store import Change, Store
    from timeline.store.bulk import Incoming, Taken
    from timeline.store.fields import Entry

EXAMPLES = (
    ("timeline import events.csv", "columns with known names: date, title, actors, note, …"),
    ("timeline import board.csv --map title=Headline --map date=Day", "columns with names of their own"),
    ("timeline import export.json", "what `show --format json` or csv wrote comes back whole"),
    ("timeline import notes.yaml --dry-run", "what would be taken in"),
    ("… | timeline import - --format csv", "from stdin"),
)


@dataclass(frozen=True, slots=True)
class _Read:
    """What a file holds for the store, and what of it could not be read."""

    events: list[Incoming]
    documents: list[Entry]
    actors: list[Entry]
    problems: list[Problem]


def import_(
    ctx: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE", help="CSV, TSV, JSON, JSON Lines or YAML; - is stdin.")],
    store: StoreOption = STORE,
    columns: Annotated[
        list[str] | None, typer.Option("--map", metavar="FIELD=COLUMN", help="Which column is which field; repeat.")
    ] = None,
    form: Annotated[
        str | None, typer.Option("--format", metavar="FORMAT", help="csv, json, jsonl or yaml; else by the name.")
    ] = None,
    separator: Annotated[str, typer.Option(metavar="TEXT", help="What stands between two actors or tags.")] = ";",
    order: Annotated[
        Order | None, typer.Option("--dates", help="What comes first in 03/04/2026; else the column tells it.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be taken in, and write nothing.")] = False,
) -> int:
    """Take in events from a file of another program, or from an export.

    An event with the id of one in the store changes it; one that is there already is left; others are added
    as yours. A row that cannot be read is listed, and the rest is taken.

    Fields: id, date (or year, month, day), end, time, zone, title, actors, status, tags, note, document, quote, …

    Exit status: 0 all was read, 1 some rows were not, 2 none.
    """
    from timeline import __version__
    from timeline.store.bulk import take_in

    env: Environment = ctx.obj
    name, text = _text(env, file)
    table = _table(file, name, text, form)
    read = _rows(table, name, _reading(table, _mapping(columns, table.columns), separator, order), env)

    def make(old: Store | None) -> tuple[Change, Taken]:
        return take_in(old, read.events, read.documents, read.actors, version=__version__)

    if not read.events and not read.documents and not read.actors:
        raise CommandError(*(read.problems or [Problem(name, "there are no events in it", "see `timeline import -h`")]))
    taken = _tried(store, make) if dry_run else held(env, store, make)
    problems = sorted([*read.problems, *taken.problems], key=lambda problem: _place(problem, name))
    report(env, problems)
    _say(env, taken, len({problem.where for problem in problems}), dry_run)
    return Status.FINDINGS if problems else Status.FINE


def _tried(path: Path, make: Callable[[Store | None], tuple[Change, Taken]]) -> Taken:
    from timeline.store import load

    return make(load(path))[1]


def _place(problem: Problem, name: str) -> list[int]:
    """The numbers of a place in the file, by which it is sorted: a line, or an item of a list."""
    return [int(number) for number in re.findall(r"\d+", problem.where.removeprefix(name))]


def _say(env: Environment, taken: Taken, wrong: int, dry_run: bool) -> None:
    counts = [
        (len(taken.added), "added"),
        (len(taken.changed), "changed"),
        (len(taken.same), "there already"),
        (wrong, "not taken"),
    ]
    told = ", ".join(f"{count} {what}" for count, what in counts if count)
    others = ((taken.documents, "documents"), (taken.actors, "actors"))
    more = "".join(f"; {what}: {count} added" for count, what in others if count)
    env.note(f"{'dry run: ' if dry_run else ''}events: {told or 'none'}{more}")


def _text(env: Environment, file: str) -> tuple[str, str]:
    from timeline.read.decode import decode
    from timeline.read.draft import UnreadableError

    data = env.stdin.read() if file == "-" else Path(file).read_bytes()
    try:
        return file, decode(data)[0]
    except UnreadableError as error:
        raise CommandError(Problem(file, error.what, error.repair)) from None


def _table(file: str, name: str, text: str, form: str | None) -> Table:
    from timeline.cli.importing.tables import READERS, format_of

    if form is not None and form not in READERS:
        near = did_you_mean(form, READERS) or f"one of {', '.join(READERS)}"
        raise CommandError(Problem("--format", f"there is no format {form!r} to import", near))
    return READERS[form or format_of(Path(file).suffix.lstrip("."), text)](text, name)


def _mapping(given: list[str] | None, columns: Sequence[str]) -> dict[str, str]:
    """Column to field, as the person gives it. Raises CommandError for a field or a column that is not there."""
    from timeline.cli.importing.fields import FIELDS

    mapping: dict[str, str] = {}
    for word in given or []:
        field, mark, column = word.partition("=")
        if not mark:
            raise CommandError(Problem("--map", f"{word!r} is no FIELD=COLUMN", "write --map title=Headline"))
        if field not in FIELDS:
            near = did_you_mean(field, FIELDS) or f"one of {', '.join(FIELDS)}"
            raise CommandError(Problem("--map", f"there is no field {field!r}", near))
        if column not in columns:
            near = did_you_mean(column, columns) or f"its columns are {', '.join(columns)}"
            raise CommandError(Problem("--map", f"the file has no column {column!r}", near))
        mapping[column] = field
    return mapping


def _reading(table: Table, given: dict[str, str], separator: str, order: Order | None) -> Reading:
    from timeline.cli.importing.dates import order_of
    from timeline.cli.importing.fields import Reading, mapped

    mapping = mapped(table.columns, given)
    dates = [column for column, field in mapping.items() if field in ("date", "end")]
    cells = (str(row.values.get(column) or "") for row in table.rows for column in dates)
    return Reading(mapping, separator, order or order_of(cells))


def _rows(table: Table, name: str, reading: Reading, env: Environment) -> _Read:
    from timeline.cli.importing.fields import actor, document, entry, unmapped
    from timeline.store.bulk import Incoming

    if table.rows and "title" not in reading.mapping.values():
        columns = ", ".join(table.columns)
        raise CommandError(Problem(name, f"no column is the title; there are {columns}", "--map title=COLUMN"))
    read = _Read([], [], [], list(table.problems))
    for row in table.rows:
        try:
            salience = _salience(row)
            read.events.append(Incoming(row.where, entry(row.values, reading), salience))
        except ValueError as error:
            read.problems.append(Problem(row.where, str(error), "mend the row and import again; the others are taken"))
    for section, make, into in ((table.documents, document, read.documents), (table.actors, actor, read.actors)):
        for row in section:
            try:
                into.append(make(row.values))
            except ValueError as error:
                read.problems.append(Problem(row.where, str(error), "mend it and import again"))
    if left := unmapped(table.columns, reading.mapping):
        env.note(f"{name}: not taken: {', '.join(left)} (--map note={left[0]} would take {left[0]} as the note)")
    return read


def _salience(row: Row) -> float:
    try:
        return min(max(float(row.values.get("salience") or 0), 0.0), 1.0)
    except (TypeError, ValueError):
        return 0.0

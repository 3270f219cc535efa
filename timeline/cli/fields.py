"""The options by which `add` and `edit` set fields of an event, and what is made of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated

import typer

from timeline.cli.edge import CommandError
from timeline.model import Problem

Date = Annotated[
    str | None,
    typer.Option(metavar="DATE", help="EDTF (2026-02-27, 2026-02, 2026-02-24/2026-02-28), or as people write it."),
]
Time = Annotated[str | None, typer.Option(metavar="HH:MM[:SS]", help="Time of day; '' removes it.")]
Zone = Annotated[str | None, typer.Option(metavar="ZONE", help="Time zone of the time: UTC, +02:00; '' removes it.")]
Title = Annotated[str | None, typer.Option(metavar="TEXT", help="What happened, in a line.")]
Who = Annotated[list[str] | None, typer.Option("--actor", metavar="NAME", help="Who took part; may be repeated.")]
StatusOf = Annotated[
    str | None,
    typer.Option("--status", metavar="STATUS", help="happened, planned, cancelled, denied, hypothetical or alleged."),
]
Note = Annotated[str | None, typer.Option(metavar="TEXT", help="A note of yours; '' removes it.")]
Tag = Annotated[list[str] | None, typer.Option("--tag", metavar="WORD", help="A word to find it by; may be repeated.")]
Document = Annotated[str | None, typer.Option(metavar="PATH", help="The document of a source.")]
Quote = Annotated[str | None, typer.Option(metavar="TEXT", help="Its words, verbatim.")]


def dated(text: str) -> dict[str, object]:
    """The date fields for what a person wrote; 'none' says that no date can be known. Raises CommandError."""
    from timeline import edtf
    from timeline.cli.typed_dates import UnclearDateError, read

    if text.strip().casefold() in ("none", "null", "undated", ""):
        return {"date": None}
    try:
        return dict(edtf.fields(read(text)))
    except UnclearDateError as error:
        raise CommandError(Problem("--date", error.reason, error.repair)) from None


def given(
    date: str | None,
    texts: Mapping[str, str | None],
    lists: Mapping[str, Sequence[str] | None],
) -> dict[str, object]:
    """The fields that options set. An empty text removes a field; a list that was not given is left out."""
    fields: dict[str, object] = {} if date is None else dated(date)
    for name, text in texts.items():
        if text is not None:
            fields[name] = text.strip() or None
    for name, words in lists.items():
        if words:
            fields[name] = list(dict.fromkeys(word for word in words if word))
    if fields.get("status") == "happened":
        fields["status"] = None
    return fields


def source(document: str | None, quote: str | None) -> dict[str, str] | None:
    """The source of `--document` and `--quote`. Raises CommandError where only one of them is given."""
    if document is None and quote is None:
        return None
    if not document or not quote:
        missing = "--quote" if document else "--document"
        raise CommandError(Problem(missing, "a source is a document and its words", f"give {missing} too"))
    return {"document": document, "quote": quote}

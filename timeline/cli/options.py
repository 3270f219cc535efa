"""Options that several commands share, and what their values mean."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.edge import CommandError
from timeline.model import Problem, When

STORE = Path("events.yaml")
StoreOption = Annotated[Path, typer.Option("--store", metavar="FILE", help="The store; its lock stands beside it.")]
OutputOption = Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="Write there; - is stdout.")]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but what went wrong.")]
VerboseOption = Annotated[bool, typer.Option("--verbose", "-v", help="Say more.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Short for --format json.")]


def date_of(text: str | None, option: str) -> When | None:
    """The partial date that an option gives, as EDTF or as people write it: 2026-03, March 2026.

    Raises CommandError where it is none, or can be two.
    """
    if text is None:
        return None
    from timeline import edtf

    try:
        return edtf.parse(text)
    except ValueError:
        from timeline.cli.typed_dates import UnclearDateError, read  # which loads the rules of a language

    try:
        return read(text)
    except UnclearDateError as error:
        raise CommandError(Problem(option, error.reason, "write 2026, 2026-03 or 2026-03-17")) from None

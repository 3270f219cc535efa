"""`timeline dates`: print the date expressions of a text."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.edge import CommandError, Status, report
from timeline.cli.environment import Environment
from timeline.cli.options import JsonOption, OutputOption, date_of
from timeline.cli.output import put
from timeline.model import Document, Mention, Problem, When

EXAMPLES = (
    ("timeline dates article.md", "with the date that the article itself gives"),
    ("echo 'He left last Friday.' | timeline dates - --date 2026-03-04", "from standard input"),
    ("timeline dates article.md --explain", "with rule, anchor and each refinement"),
    ("timeline dates article.html --format jsonl", "for programs"),
    ("timeline dates article.md --format timex3", "a TimeML document"),
)


class Format(StrEnum):
    """How date expressions are written."""

    table = "table"
    json = "json"
    jsonl = "jsonl"
    timex3 = "timex3"


def dates(
    ctx: typer.Context,
    file: Annotated[str, typer.Argument(metavar="[FILE]", show_default=False, help="A document; - is stdin.")] = "-",
    date: Annotated[str | None, typer.Option(metavar="DATE", help="The day the text was written.")] = None,
    form: Annotated[Format, typer.Option("--format", help="How they are written.")] = Format.table,
    json: JsonOption = False,
    explain: Annotated[bool, typer.Option("--explain", help="Say why each is read so.")] = False,
    output: OutputOption = "-",
) -> int:
    """Print the date expressions of a text.

    Without --date, what the document says of its own date is what "yesterday" hangs on; without either it stays
    unresolved.

    Exit status: 0 printed; 2 the file cannot be read.
    """
    env: Environment = ctx.obj
    written = date_of(date, "--date")
    parts = []
    for document in _documents(env, file):
        published = written or document.published
        parts.append(_rendered(document, published, "json" if json else form.value, explain))
    put(env, "".join(parts), output)
    return Status.FINE


def _documents(env: Environment, file: str) -> list[Document]:
    from timeline.read import load, load_stdin, scan

    problems: list[Problem] = []
    documents: list[Document] = []
    if file == "-":
        documents, problems = load_stdin(env.stdin.read())
    elif Path(file).is_dir():
        raise CommandError(Problem(file, "a folder", "name a file, or timeline build for a folder"))
    else:
        found, problems = scan([Path(file)], Path())
        for one in found:
            documents, more = load(one)
            problems += more
    if not documents:
        raise CommandError(*(problems or [Problem(file, "no text in it", "name another file")]))
    report(env, [problem for problem in problems if problem.error])
    return documents


def _rendered(document: Document, published: When | None, form: str, explain: bool) -> str:
    from timeline.claims.regions import blanked, numeric_order
    from timeline.dates import tag
    from timeline.views import mentions as view
    from timeline.views.inert import referenced
    from timeline.views.json import dump, dump_lines
    from timeline.views.timex3 import xml

    found = _in_body(document, tag(blanked(document), published, order=numeric_order(document)))
    if form == "timex3":
        return referenced(xml(document.id, document.text, found, published))
    if form == "table":
        return view.table(document.text, found, explain)
    records = [view.record(mention) for mention in found]
    return dump(records) if form == "json" else dump_lines(records)


def _in_body(document: Document, found: list[Mention]) -> list[Mention]:
    """Without what stands in header lines: a document's own date is no expression of its text."""
    return [mention for mention in found if mention.start >= document.body]

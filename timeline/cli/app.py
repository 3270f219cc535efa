"""The table of commands, loaded when they are run, and `main`, the one way in."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from importlib import import_module
from inspect import cleandoc
from keyword import iskeyword
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.exceptions import Abort, TyperException

from timeline import __version__
from timeline.cli.coercion import lighten
from timeline.cli.edge import Status, about_file, did_you_mean, report
from timeline.cli.environment import Environment
from timeline.errors import RepairableError
from timeline.views.inert import line

# Name: what it does, in a line, as `timeline -h` lists it. The module is timeline.cli.<name>.
COMMANDS = {
    "build": "Read documents and write the store, events.yaml.",
    "show": "Print the timeline.",
    "why": "Show how an event is known.",
    "actors": "List who acts, with aliases.",
    "dates": "Print the date expressions of a text.",
    "check": "Look for what is wrong with the store and its documents.",
    "review": "Go through what needs a person.",
    "add": "Write an event by hand.",
    "edit": "Change an event.",
    "hide": "Leave events out of every view.",
    "unhide": "Show hidden events again.",
    "merge": "Make one event of several.",
    "forget": "Take a document out of the store.",
    "sort": "Put the events in the order of their dates.",
    "diff": "Tell what changed.",
    "import": "Take in events from CSV, JSON or YAML.",
    "git-setup": "Teach git to merge the store.",
}
_HIDDEN = ("git-merge",)  # for git, not for people
EXAMPLES = (
    ("timeline build articles/", "read a folder, write events.yaml"),
    ("timeline show", "print the timeline"),
    ("timeline show --actor OpenAI --since 2026-03", "only some of it"),
    ("timeline show --format markdown -o timeline.md", "a page"),
    ("timeline why 7f3a", "the proof of one event"),
)
# Why output can be refused, which is no bug of ours: a full disk, a quota, a stream that cannot be written to.
_REFUSED = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EBADF)
_SETTINGS = {"help_option_names": ["-h", "--help"]}


def _write_examples(formatter: Any, examples: Sequence[tuple[str, str]]) -> None:
    with formatter.section("Examples"):
        formatter.write_dl(examples, col_max=60)
    formatter.write_paragraph()


class Command(TyperCommand):
    """A command whose help begins with examples."""

    examples: Sequence[tuple[str, str]] = ()

    def get_help_option(self, ctx: Any) -> Any:
        """The option -h, as light as the others."""
        option = super().get_help_option(ctx)
        lighten([option])
        return option

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """What it does, examples, usage, options."""
        first, _, rest = cleandoc(self.help or "").partition("\n")
        formatter.write_text(first)
        _write_examples(formatter, self.examples)
        self.format_usage(ctx, formatter)
        if rest.strip():
            formatter.write_paragraph()
            formatter.write_text(rest.strip())
        self.format_options(ctx, formatter)


class Commands(TyperGroup):
    """The commands of the table; the module of one is loaded when it is asked for."""

    def get_help_option(self, ctx: Any) -> Any:
        """The option -h, as light as the others."""
        option = super().get_help_option(ctx)
        lighten([option])
        return option

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - typer's signature
        """Their names, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 - typer's signature
        """The command of that name, or None."""
        if cmd_name not in COMMANDS and cmd_name not in _HIDDEN:
            return None
        name = cmd_name.replace("-", "_") + "_" * iskeyword(cmd_name)
        module = import_module(f"timeline.cli.{name}")
        app = typer.Typer(add_completion=False, rich_markup_mode=None)
        function = getattr(module, name)
        app.command(cmd_name, cls=Command, context_settings=_SETTINGS)(function)
        command = typer.main.get_command(app)
        lighten(command.params)
        command.examples = module.EXAMPLES  # type: ignore[attr-defined]
        return command

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that the arguments name; one that is not there gets a suggestion."""
        if args[0] not in (*COMMANDS, *_HIDDEN) and not args[0].startswith("-"):
            ctx.fail(f"there is no command {args[0]!r}; {did_you_mean(args[0], COMMANDS)}".rstrip("; "))
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """What it is, examples, usage, commands from the table (none is loaded), options."""
        formatter.write_text(cleandoc(self.help or ""))
        _write_examples(formatter, EXAMPLES)
        self.format_usage(ctx, formatter)
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))
        TyperCommand.format_options(self, ctx, formatter)  # type: ignore[arg-type]


def _version(value: bool) -> None:
    if value:
        typer.echo(f"timeline {__version__}")
        raise typer.Exit


app = typer.Typer(
    cls=Commands,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings=_SETTINGS,
    invoke_without_command=True,
)


@app.callback()
def timeline(
    ctx: typer.Context,
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Print the version."),  # noqa: ARG001 - the callback acts
) -> None:
    """A source-attributed timeline out of a folder of documents, offline, every event proved by a quote."""
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())


def main(arguments: Sequence[str], env: Environment | None = None) -> int:
    """Run one command and return its exit status: 0 fine, 1 findings, 2 nothing done, 130 interrupted.

    Raises only what is a bug.
    """
    env = env or Environment.system()
    args = list(arguments)
    if args[:1] == ["help"]:
        args = [*args[1:], "--help"]
    try:
        with redirect_stdout(env.stdout), redirect_stderr(env.stderr):
            command = typer.main.get_command(app)
            lighten(command.params)
            status = command.main(args, "timeline", standalone_mode=False, obj=env, terminal_width=min(env.width, 100))
            env.stdout.flush()
    except TyperException as error:
        return _usage(env, error)
    except BrokenPipeError:
        return Status.FINE
    except OSError as error:
        if error.filename is None:
            if error.errno not in _REFUSED:
                raise
            error.filename = "stdout"
        report(env, [about_file(error)])
        return Status.NOTHING_DONE
    except SystemExit as leave:  # shell completion ends so
        return int(leave.code or 0)
    except Abort:  # a prompt was left
        return Status.INTERRUPTED
    except RepairableError as error:
        report(env, error.problems)
        return Status.NOTHING_DONE
    if status == Status.INTERRUPTED:
        env.note("timeline: interrupted")
    return int(status or 0)


def _usage(env: Environment, error: TyperException) -> int:
    ctx = getattr(error, "ctx", None)
    path = ctx.command_path if ctx is not None else "timeline"
    text = line(error.format_message())
    if possible := getattr(error, "possibilities", None):  # an option that is not there
        text = f"{line(error.message)}; {did_you_mean(getattr(error, 'option_name', ''), possible)}".rstrip("; ")
    env.note(f"{path}: {text[:1].lower()}{text[1:].rstrip('.')} (see {path} -h)")
    return Status.NOTHING_DONE

"""`timeline build`: read documents and write the store."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.edge import CommandError, Status, report
from timeline.cli.environment import Environment
from timeline.cli.options import STORE, QuietOption, StoreOption, VerboseOption
from timeline.model import Problem

if TYPE_CHECKING:
    from timeline.build import Timeline
    from timeline.cli.intake import Intake
    from timeline.store import Change, Store

EXAMPLES = (
    ("timeline build articles/", "read a folder into events.yaml"),
    ("timeline build", "read again what events.yaml names"),
    ("timeline build more/ talk.pdf", "add to it; nothing is lost"),
    ("timeline build --check", "in CI: a diff and status 1 where it is out of date"),
    ("curl -s https://example.org/a.html | timeline build -", "from standard input"),
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the options of a build ask for."""

    paths: tuple[Path, ...]
    store: Path
    check: bool = False
    dry_run: bool = False
    adopt: bool = False
    jobs: int = 0
    quiet: bool = False
    verbose: bool = False

    @property
    def writes(self) -> bool:
        """Whether anything may be written."""
        return not (self.check or self.dry_run)


def build(
    ctx: typer.Context,
    paths: Annotated[list[Path] | None, typer.Argument(metavar="[PATH]...", help="Documents and folders.")] = None,
    store: StoreOption = STORE,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; print a diff; status 1 if outdated.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", "-n", help="Write nothing; only say what would be.")] = False,
    adopt: Annotated[bool, typer.Option("--adopt", help="Take a store without its lock as written by hand.")] = False,
    jobs: Annotated[int, typer.Option("--jobs", "-j", metavar="N", help="Worker processes; 0 is as many as help.")] = 0,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
) -> int:
    """Read documents and write the store, events.yaml.

    Without PATH: the documents and folders that the store names, else the folder seeds/.

    Exit status: 0 done; 1 out of date (--check), or some documents could not be read; 2 nothing could be done.
    """
    env: Environment = ctx.obj
    return run(env, Wish(tuple(paths or ()), store, check, dry_run, adopt, jobs, quiet, verbose))


def run(env: Environment, wish: Wish) -> int:
    """Build as wished. Raises CommandError and StoreError where nothing could be done."""
    from timeline import store

    if not wish.store.parent.is_dir():
        raise CommandError(Problem(str(wish.store.parent), "no such folder", "make it, or give another --store"))
    with store.hold(wish.store) if wish.writes else nullcontext():
        if wish.writes:
            store.recover(wish.store)
        return _built(env, wish)


def _built(env: Environment, wish: Wish) -> int:
    from timeline import __version__, store
    from timeline.cli import absent
    from timeline.cli.intake import read_all
    from timeline.cli.summary import summary

    old = store.load(wish.store, adopt=wish.adopt, cache=env.cache)
    taken = read_all(env, wish.paths, wish.store, old)
    missing = absent.gone(taken.problems, old, wish.store.parent)
    others = [problem for problem in taken.problems if problem not in missing.values()]
    failed = _reported(env, wish, others)
    if not taken.documents and (old is None or failed or missing):
        report(env, missing.values())
        raise CommandError(Problem("timeline build", "no document could be read", "name a folder of documents"))
    result = _extracted(env, wish, old, taken)
    change = store.reconcile(
        old,
        [*taken.folders, *taken.documents],
        result.actors,
        result.events,
        version=__version__,
        unreadable=taken.unreadable,
        adopt=wish.adopt,
    )
    since = list(absent.told(missing, change))
    failed |= _reported(env, wish, since)
    if not wish.quiet:
        taken = replace(taken, problems=(*others, *since))
        for text in summary(wish.store, taken, result, change, missing, wish.verbose):
            env.note(text)
    if wish.check:
        return _checked(env, wish, change) or (Status.FINDINGS if failed else Status.FINE)
    if wish.writes:
        store.commit(wish.store, change, env.cache)
    return Status.FINDINGS if failed else Status.FINE


def _reported(env: Environment, wish: Wish, problems: Iterable[Problem]) -> bool:
    """Says what was wrong with the documents; whether any of it is an error, which --quiet leaves standing."""
    problems = list(problems)
    errors = [problem for problem in problems if problem.error]
    report(env, errors if wish.quiet else problems)
    return bool(errors)


def _extracted(env: Environment, wish: Wish, old: Store | None, taken: Intake) -> Timeline:
    """What the documents say, with the person's corrections; only what changed is read anew."""
    from timeline.build import build as assemble
    from timeline.cli.memory import Memory
    from timeline.cli.progress import Progress
    from timeline.store import corrected

    corrections = old.corrections if old is not None else {}
    forgotten = old.forgotten if old is not None and not wish.adopt else frozenset()
    documents = [corrected(d, corrections.get(d.id, {})) for d in taken.documents if d.id not in forgotten]
    declared = old.declared if old is not None else ()
    with Progress(env) as progress:
        jobs = wish.jobs or _workers(sum(len(d.text) for d in documents))
        memory = Memory(env.cache, documents, declared)
        result = assemble(documents, declared, known=memory.known, jobs=jobs, progress=progress)
        memory.keep(result.extractions)
    return result


def _workers(characters: int) -> int:
    """How many processes are worth their start: one for a few articles, else as many as there are processors."""
    import os

    return 1 if characters < 300_000 else os.cpu_count() or 1


def _checked(env: Environment, wish: Wish, change: Change) -> int:
    from timeline.cli.summary import difference

    text, reason = difference(wish.store, change)
    if not reason:
        return Status.FINE
    env.write(text)
    env.note(reason)
    return Status.FINDINGS

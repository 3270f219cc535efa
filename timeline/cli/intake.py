"""What a build reads: the paths given and those the store names, each file once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from timeline.cli import memory
from timeline.cli.edge import CommandError
from timeline.cli.environment import Environment
from timeline.model import Document, Problem
from timeline.read import DATE_DOUBTS, load_stdin, scan
from timeline.read.found import file_of, relative
from timeline.store import Store

_DEFAULT = "seeds"


@dataclass(frozen=True, slots=True)
class Intake:
    """The documents read, as read; the folders they came from; what went wrong; what could not be read."""

    documents: tuple[Document, ...]
    folders: tuple[Document, ...]
    problems: tuple[Problem, ...]
    unreadable: frozenset[str]


def read_all(env: Environment, paths: Sequence[Path], store: Path, old: Store | None) -> Intake:
    """Read everything a build is about. Raises CommandError where there is nothing to read."""
    base = store.parent
    wanted = [path for path in paths if str(path) != "-"]
    wanted += _listed(old, base) if old is not None else []
    if not paths and not wanted:
        if not (base / _DEFAULT).is_dir():
            what = "no documents are named, and there is no folder seeds/"
            raise CommandError(Problem("timeline build", what, "timeline build FOLDER"))
        wanted = [base / _DEFAULT]
    found, problems = scan(wanted, base)
    documents: list[Document] = []
    unreadable = set()
    cache = env.cache
    for file in found:
        taken = memory.taken(file, cache)
        documents += taken.documents
        problems += taken.problems
        if not taken.documents:
            unreadable.add(file.id)
    if any(str(path) == "-" for path in paths):
        piped, wrong = load_stdin(env.stdin.read())
        documents += piped
        problems += wrong
    folders = tuple(Document(name, "", reader="folder") for name in _folders(wanted, base))
    told = {p for p in problems if p.rule in DATE_DOUBTS and "published" in _corrections(old, p.where)}
    left = tuple(p for p in dict.fromkeys(problems) if p not in told)
    return Intake(tuple(documents), folders, left, frozenset(unreadable))


def _corrections(old: Store | None, document: str) -> Mapping[str, str | None]:
    return old.corrections.get(document, {}) if old is not None else {}


def _listed(old: Store, base: Path) -> list[Path]:
    """The files and folders that the store names; see `file_of`."""
    out: dict[Path, None] = {}
    for entry in old.documents:
        name = file_of(entry["path"], base)
        if name != "-":
            out[base / name] = None
    return list(out)


def _folders(paths: Sequence[Path], base: Path) -> Iterator[str]:
    """The folders among the paths, relative to the store's, with a slash at the end."""
    names = {relative(path, base) for path in paths if path.is_dir()}
    yield from (f"{name}/" for name in sorted(names))

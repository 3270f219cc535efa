"""A store and its documents, read again, as the subject of the rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from timeline import edtf
from timeline.check import sound
from timeline.check.document_unreadable import ID as UNREADABLE
from timeline.check.subject import Place, Subject
from timeline.model import Document, Problem
from timeline.read import Found, load
from timeline.read.found import READERS, file_of, is_there
from timeline.store import Store, locate
from timeline.store.fields import Entry
from timeline.store.switch import read


def subject(store: Store, name: str) -> Subject:
    """The store and what its documents say now. `name` is how the person names the store's file."""
    texts, problems, absent = _documents(store)

    @lru_cache(maxsize=1024)
    def line(place: Place) -> int | None:
        return locate.line_of(store.layout, place)

    return Subject(
        name,
        store.events,
        tuple(_listed(store, entry) for entry in store.documents),
        store.actors,
        texts,
        frozenset(absent),
        tuple(problems),
        line=line,
    )


def malformed(store: Path, problems: Iterable[Problem]) -> Subject:
    """The subject that a store is which cannot be read whole: its problems, and what stands beside them.

    Their files are named as the person names the store's.
    """
    problems = list(problems)
    own = tuple(replace(problem, where=(store.parent / problem.where).as_posix()) for problem in problems)
    data, lock = read(store) if sound.local(problems) else (None, None)
    rest = sound.without(store, data, lock, problems) if data is not None else None
    if rest is None:
        return Subject(store.as_posix(), problems=own, readable=False)
    known = subject(rest, store.as_posix())
    return replace(known, problems=own + known.problems, readable=False, partial=True)


def _listed(store: Store, entry: Entry) -> Document:
    path, published = entry["path"], entry.get("published")
    return Document(
        path, "", published=edtf.parse(published) if published else None, digest=store.digest_of(path) or ""
    )


def _documents(store: Store) -> tuple[dict[str, Document], list[Problem], set[str]]:
    texts: dict[str, Document] = {}
    absent: set[str] = set()
    problems: list[Problem] = []
    files: dict[str, list[str]] = {}
    for entry in store.documents:
        if entry["path"] != "-" and not entry["path"].endswith("/"):  # stdin is nowhere to be looked up
            files.setdefault(file_of(entry["path"], store.path.parent), []).append(entry["path"])
    for name, keys in files.items():
        path = store.path.parent / name
        if not is_there(name, store.path.parent):
            absent.update(keys)
            continue
        read, wrong = load(Found(path, name, READERS.get(path.suffix.lower(), "guess")), _own(store))
        texts.update((document.id, document) for document in read)
        problems += (
            replace(problem, where=(store.path.parent / problem.where).as_posix())
            for problem in _of_missing(keys, texts, wrong)
        )
    folders = [entry["path"] for entry in store.documents if entry["path"].endswith("/")]
    absent.update(folder for folder in folders if not is_there(folder, store.path.parent))
    return texts, problems, absent


def _own(store: Store) -> Mapping[str, Mapping[str, str]]:
    return {path: {k: v for k, v in own.items() if v is not None} for path, own in store.corrections.items()}


def _of_missing(keys: list[str], texts: Mapping[str, Document], wrong: list[Problem]) -> list[Problem]:
    """The problems of a file some documents of which could not be read."""
    missing = [key for key in keys if key not in texts]
    if not missing:
        return []
    return [replace(problem, rule=UNREADABLE) for problem in wrong if problem.error] or [
        Problem(key, "its file no longer holds it", f"`timeline forget {key}`, or restore it", UNREADABLE)
        for key in missing
    ]

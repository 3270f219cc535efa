"""What a build says of documents that are not where the store has them: renamed, or gone."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.model import Problem
from timeline.read.found import file_of

if TYPE_CHECKING:
    from timeline.store import Change, Store


def gone(problems: Iterable[Problem], old: Store | None, base: Path) -> dict[str, Problem]:
    """The problems that a document of the store is not there, by the document: it may prove to be renamed."""
    listed = [] if old is None else [entry["path"] for entry in old.documents]
    places = {(base / file_of(path, base)).as_posix(): path for path in listed}
    missing = [problem for problem in problems if problem.rule == "missing-path"]
    return {places[problem.where]: problem for problem in missing if problem.where in places}


def told(missing: dict[str, Problem], change: Change) -> Iterator[Problem]:
    """What has become of them; a renamed one is no error. One that is new to the store may be meant, no other."""
    renamed = dict(change.report.documents_renamed)
    for path, problem in missing.items():
        if path in renamed:
            yield Problem(path, f"is {renamed[path]} now; its events follow it", "", error=False)
        else:
            near = difflib.get_close_matches(path, change.report.documents_new, 1)
            put = f"did you mean {near[0]}? Else put" if near else "put"
            repair = f"{put} it back, or `timeline forget {path}`"
            yield replace(problem, what=f"{problem.what}; what the store has of it is kept", repair=repair)

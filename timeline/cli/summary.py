"""What a build says when it is done: a few lines, and the diff of --check."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from difflib import unified_diff
from pathlib import Path
from typing import Any

from timeline import __version__
from timeline.build import Timeline
from timeline.cli.edge import spelled
from timeline.cli.intake import Intake
from timeline.model import Problem
from timeline.store import Change, lock_path
from timeline.store.change import Gone
from timeline.views.inert import line

_NAMED = 10  # problems that are named without -v


def counted(number: int, noun: str) -> str:
    """`1 event`, `2 events`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def summary(
    path: Path, taken: Intake, result: Timeline, change: Change, missing: Collection[str], verbose: bool
) -> Iterator[str]:
    """The lines for stderr; of the missing documents all is said."""
    said = change.report
    problems = list(dict.fromkeys([*result.problems, *said.problems]))
    shown = problems if verbose else problems[:_NAMED]
    yield from dict.fromkeys(spelled(problem) for problem in shown)
    if len(problems) > len(shown):
        yield f"and {counted(len(problems) - len(shown), 'problem')} more (-v shows all)"
    yield from _by_hand(path, change, missing)
    yield from _forgotten(said.documents_left_out)
    yield f"{counted(len(taken.documents), 'document')} read, {counted(result.claims, 'claim')} found"
    parts = [
        f"{len(said.new)} new",
        f"{len(said.changed)} changed",
        f"{len(said.unchanged)} unchanged",
        f"{len(said.by_hand)} kept by hand",
    ]
    events = len(said.new) + len(said.changed) + len(said.unchanged)
    yield f"{line(str(path))}: {counted(events, 'event')}, {', '.join(parts)}; {len(said.undated)} undated"
    trouble = len([p for p in taken.problems if p.error]) + len(problems)
    if trouble:
        yield counted(trouble, "problem")


def _forgotten(documents: Sequence[str]) -> Iterator[str]:
    """The documents that were read and stay out of the store, because a person took them out."""
    for name in documents[:_NAMED]:
        yield spelled(
            Problem(name, "forgotten, and left out", f"list it under documents: as `path: {name}` to take it back")
        )
    if len(documents) > _NAMED:
        yield f"and {counted(len(documents) - _NAMED, 'forgotten document')} more"


def _by_hand(path: Path, change: Change, missing: Collection[str]) -> Iterator[str]:
    """Where extraction and the person disagree, and what the documents no longer hold."""
    for one in change.report.disagreements:
        where = f"{path}:{one.line}" if one.line else str(path)
        what = (
            f"{one.field} of {one.event}: yours stays, {_value(one.yours)}; the documents say {_value(one.extracted)}"
        )
        yield spelled(Problem(where, what, ""))
    for gone in change.report.gone:
        yield spelled(Problem(str(path), _lost(gone), ""))
    if deleted := change.report.deleted:
        named = ", ".join(deleted[:_NAMED]) + f" and {len(deleted) - _NAMED} more" * (len(deleted) > _NAMED)
        what = f"deleted since the last build, and left out from now on: {named}"
        repair = "not meant? put the entries back, or restore it together with its lock"
        yield spelled(Problem(str(path), what, repair))
    for unread in change.report.documents_unread:
        if unread not in missing:
            repair = f"`timeline forget {unread}` drops them"
            yield spelled(Problem(unread, "was not read this time; its events are kept", repair))


def _lost(gone: Gone) -> str:
    """What has become of an event that extraction no longer has, and of its reports."""
    fate = "kept, because you changed it" if gone.kept else "removed"
    named = f"{gone.event} ({gone.title})"
    if gone.into:
        return f"the reports of {named} now stand with {', '.join(gone.into)}: {fate}"
    if gone.still:
        return f"{', '.join(gone.still)} still has the words of {named}, but as no event of its own: {fate}"
    return f"no document reports {named} any more: {fate}"


def _value(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def difference(path: Path, change: Change) -> tuple[str, str]:
    """The unified diff of the store, and why it is out of date; two empty texts where it is not."""
    lock = lock_path(path)
    locked = lock.read_bytes() if lock.exists() else b""
    before, after = change.before, change.text
    if before == after and locked == change.lock:
        return "", ""
    name = path.name
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    diff = "".join(_ended(text) for text in unified_diff(old, new, name, f"{name} (as the documents have it)"))
    reason = f"{line(str(path))} is out of date (timeline build)"
    if before == after:
        reason = f"{line(str(lock))} is out of date (timeline build)"
    if locked and f'"{__version__}"'.encode() not in locked.split(b"\n", 1)[0]:
        reason += f"; another version of timeline wrote it, this is {__version__}"
    return diff, reason


def _ended(text: str) -> str:
    return text if text.endswith("\n") else f"{text}\n\\ No newline at end of file\n"

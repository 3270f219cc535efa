"""Which files under the given paths are documents, and which are not."""

from __future__ import annotations

import difflib
import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from timeline.model import Problem

READERS = {
    ".txt": "text",
    ".text": "text",
    ".log": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".docx": "docx",
    ".eml": "eml",
    ".mht": "eml",
    ".mhtml": "eml",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}
_STORE = {"events.yaml", "events.lock"}
_NAMED = 5  # how many skipped files of a kind are named


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read. `id` is its path relative to the store's folder, with '/' on every system."""

    path: Path
    id: str
    reader: str


def scan(paths: Sequence[Path], base: Path) -> tuple[list[Found], list[Problem]]:
    """The documents among files and folders, sorted by id; each file once, however it is reached.

    `base` is the folder of the store. Hidden files and the store are left out; other files are named as
    skipped. A file that is given by name is read whatever it is called.
    """
    found: dict[str, Found] = {}
    problems: list[Problem] = []
    skipped: dict[str, list[str]] = {}
    seen: set[str] = set()
    for path in sorted(set(paths), key=lambda p: (p.is_symlink(), str(p))):
        if path.is_dir():
            known = os.path.realpath(path) in seen
            files = list(_walk(path, seen, problems))
            for file in files:
                _offer(file, base, found, skipped)
            if not files and not known:
                problems.append(_empty_folder(path))
        elif path.exists():
            reader = READERS.get(path.suffix.lower(), "guess")
            found.setdefault(os.path.realpath(path), Found(path, relative(path, base), reader))
        else:
            problems.append(_missing(path))
    problems += [_skipped(suffix, names) for suffix, names in sorted(skipped.items())]
    return sorted(found.values(), key=lambda f: f.id), problems


def digest(found: Found) -> str:
    """SHA-256 of the file's bytes, hexadecimal. Raises OSError where it cannot be read."""
    with found.path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def file_of(key: str, base: Path) -> str:
    """The file of a document: `talks.jsonl#7` is the seventh of talks.jsonl, unless a file has that name."""
    file, mark, _ = key.rpartition("#")
    return file if mark and not (base / key).exists() else key


def is_there(name: str, base: Path) -> bool:
    """Whether there is such a file, or such a folder where the name ends with a slash."""
    return (base / name).is_dir() if name.endswith("/") else (base / name).exists()


def _walk(root: Path, seen: set[str], problems: list[Problem]) -> Iterator[Path]:
    """Files under a folder, `seen` ones left out. Links to folders come last: a file is known by its own path."""
    waiting = [root]
    while waiting:
        links: list[Path] = []
        for start in waiting:
            if start.is_file():
                yield start
                continue
            stack = [start]
            while stack:
                folder = stack.pop()
                real = os.path.realpath(folder)
                if real in seen:
                    continue
                seen.add(real)
                files, folders, linked = _entries(folder, problems)
                yield from files
                stack += reversed(folders)
                links += linked
        waiting = links


def _entries(folder: Path, problems: list[Problem]) -> tuple[list[Path], list[Path], list[Path]]:
    """Files, folders and links of a folder, hidden ones and the store left out."""
    files: list[Path] = []
    folders: list[Path] = []
    links: list[Path] = []
    try:
        entries = sorted(os.scandir(folder), key=lambda e: e.name)
    except OSError as error:
        problems.append(_refused(folder.as_posix(), error))
        return files, folders, links
    for entry in entries:
        path = folder / entry.name
        if entry.name.startswith(".") or _is_store(path):
            continue
        if entry.is_symlink():
            if _leads_somewhere(path):
                links.append(path)
            else:
                problems.append(_dangling(path))
        elif entry.is_dir():
            folders.append(path)
        elif entry.is_file():
            files.append(path)
    return files, folders, links


def _leads_somewhere(link: Path) -> bool:
    try:
        return link.exists()
    except OSError:  # a link that leads to itself
        return False


def _is_store(path: Path) -> bool:
    return path.name in _STORE or (path.suffix == ".lock" and path.with_suffix(".yaml").exists())


def _offer(file: Path, base: Path, found: dict[str, Found], skipped: dict[str, list[str]]) -> None:
    real = os.path.realpath(file)
    if real in found:
        return
    reader = READERS.get(file.suffix.lower())
    if reader is None:
        names = skipped.setdefault(file.suffix.lower(), [])
        names.append(relative(file, base))
    else:
        found[real] = Found(file, relative(file, base), reader)


def relative(path: Path, base: Path) -> str:
    """The path as the store writes it: relative to the store's folder, absolute from another drive, with '/'."""
    try:
        return Path(os.path.relpath(path, base)).as_posix()
    except ValueError:  # on another drive
        return Path(os.path.abspath(path)).as_posix()  # noqa: PTH100 - resolve() would follow links


def _missing(path: Path) -> Problem:
    try:
        siblings = sorted(entry.name for entry in os.scandir(path.parent))
    except OSError:
        siblings = []
    near = difflib.get_close_matches(path.name, siblings, 1)
    repair = f"did you mean {(path.parent / near[0]).as_posix()}?" if near else "check the spelling"
    return Problem(path.as_posix(), "no such file or folder", repair, "missing-path")


def _empty_folder(path: Path) -> Problem:
    return Problem(path.as_posix(), "the folder holds no files", "put documents there, or name another", "empty-folder")


def _dangling(path: Path) -> Problem:
    return Problem(path.as_posix(), "a link that leads nowhere", "remove it, or point it at a file", "dangling-link")


def _refused(where: str, error: OSError) -> Problem:
    what = error.strerror or type(error).__name__
    return Problem(where, f"cannot be opened: {what}", "give yourself the right to read it", "no-permission")


def _skipped(suffix: str, names: list[str]) -> Problem:
    names.sort()
    kind = f"{suffix} is" if suffix else "a name without an ending is"
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    count = f"{len(names)} files skipped" if len(names) > 1 else "skipped"
    return Problem(
        ", ".join(names[:_NAMED]) + more,
        f"{count}: {kind} no format that is read",
        "name the file itself to read it as text" if not suffix else f"readable are {' '.join(sorted(READERS))}",
        "skipped-file",
        error=False,
    )

"""Derived values kept under the user's cache folder, by content: safe to delete at any time.

A value that is missing, damaged or of another version is made anew; a folder that cannot be written is no error.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO, TypeVar

import msgspec

from timeline.collector import paused

T = TypeVar("T")
LIMIT = 500_000_000
"""Bytes that a cache may take up; what was not used for longest goes first."""


def key(*parts: str | bytes) -> str:
    """A name for what is derived from these parts."""
    total = blake2b(digest_size=20)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        total.update(len(data).to_bytes(8, "little"))
        total.update(data)
    return total.hexdigest()


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of derived values. `version` is the tool's: another one's values are not read."""

    folder: Path
    version: str

    def get(self, kind: str, name: str, form: type[T]) -> T | None:
        """The value of this kind and name, or None."""
        try:
            path = self._path(kind, name)
            with path.open("rb") as file:
                data = file.read()
            with contextlib.suppress(OSError):  # a cache that may only be read is as good
                os.utime(path)
        except OSError:
            return None
        try:
            with paused():
                return msgspec.msgpack.decode(data, type=form)
        except (msgspec.MsgspecError, ValueError, RecursionError):
            return None

    def pieces(self, kind: str, name: str, spans: Sequence[tuple[int, int]]) -> list[bytes] | None:
        """Parts of a value as they are encoded, by their first byte and the one after their last; None without it."""
        try:
            with self._path(kind, name).open("rb") as file:
                return [_piece(file, *span) for span in spans]
        except OSError:
            return None

    def has(self, kind: str, name: str) -> bool:
        """Whether there is such a value; it may still prove damaged."""
        return self._path(kind, name).exists()

    def put(self, kind: str, name: str, value: object) -> None:
        """Keeps a value, if the folder can be written."""
        path = self._path(kind, name)
        fresh = path.with_name(f"{path.name}.{os.getpid()}")
        with contextlib.suppress(OSError, ValueError, OverflowError):
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(msgspec.msgpack.encode(value))
            fresh.replace(path)

    def prune(self, limit: int = LIMIT) -> None:
        """Removes what was not used for longest until the rest fits."""
        found = []
        for path in self.folder.rglob("*"):
            with contextlib.suppress(OSError):
                if path.is_file():
                    stat = path.stat()
                    found.append((stat.st_mtime, stat.st_size, path))
        total = sum(size for _, size, _ in found)
        for _, size, path in sorted(found):
            if total <= limit:
                return
            with contextlib.suppress(OSError):
                path.unlink()
                total -= size

    def _path(self, kind: str, name: str) -> Path:
        return self.folder / kind / key(self.version)[:8] / name[:2] / name[2:]


def _piece(file: BinaryIO, start: int, end: int) -> bytes:
    file.seek(start)
    return file.read(end - start)

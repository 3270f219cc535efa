"""The two files on disk: one build at a time, and a switch from old to new that a crash cannot split (law 5).

Both new files are prepared and synced, `events.yaml.new` first and `events.lock.new` after it; then
`events.yaml.new` takes the place of events.yaml, which is the moment of the switch, then the lock follows.
So a start after a crash can tell: where `events.yaml.new` is there, nothing was switched, and both are
removed; where only `events.lock.new` is there, events.yaml was switched, and the lock still has to follow.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from timeline.errors import RepairableError
from timeline.model import Problem
from timeline.store.cache import Cache, key
from timeline.store.change import Change


class StoreError(RepairableError):
    """A store that cannot be read or written."""


_NO_FOLDER_SYNC = frozenset((errno.EINVAL, errno.ENOTSUP, errno.EBADF))
"""What file systems over a network say that cannot sync a folder; their servers order its changes."""
MAX_BYTES = 100_000_000
"""Of events.yaml: what is larger is no file to edit by hand, and is not read."""


def lock_path(path: Path) -> Path:
    """The lock beside a store: the same stem."""
    return path.with_name(path.stem + ".lock")


def busy_path(path: Path) -> Path:
    """The empty file beside a store that only one writer at a time can hold."""
    return path.with_name(f".{path.stem}.busy")


def _new(path: Path) -> Path:
    return path.with_name(path.name + ".new")


def digest(data: bytes) -> str:
    """SHA-256, hexadecimal."""
    return sha256(data).hexdigest()


def name(data: bytes, lock: bytes | None) -> str:
    """What the cache calls that which is derived from both files."""
    return key(digest(data), "" if lock is None else digest(lock))


@contextlib.contextmanager
def hold(path: Path) -> Iterator[None]:
    """Holds the store for one writer. Raises StoreError where another build holds it."""
    from filelock import FileLock, Timeout  # here: reading a store needs none of it

    path = path.resolve()
    busy = busy_path(path)
    try:
        guard = FileLock(busy, timeout=0)
        guard.acquire()
    except Timeout:
        try:
            busy.touch()  # where nobody's file can be made, nobody holds it: /proc, a folder removed meanwhile
        except OSError as error:
            raise StoreError([_refused(path, error)]) from error
        raise StoreError(
            [Problem(str(path), "another build or command is writing this store", "wait for it to end", "busy")]
        ) from None
    except OSError as error:
        raise StoreError([_refused(path, error)]) from error
    try:
        yield
    finally:
        guard.release()


def recover(path: Path) -> bool:
    """Finishes or undoes a switch that a crash cut off; whether there was one. Call it while holding the store."""
    path = path.resolve()
    new, new_lock = _new(path), _new(lock_path(path))
    if new.exists():
        _discard(path)
        return True
    if new_lock.exists():
        new_lock.replace(lock_path(path))
        _sync_folder(path.parent)
        return True
    return False


def read(path: Path) -> tuple[bytes | None, bytes | None]:
    """The bytes of the store and of the lock that belongs to it, also in the middle of a switch; None is absent."""
    path = path.resolve()
    for _ in range(20):
        before = _state(path)
        store, _, new, new_lock = before
        if store and store[-1] > MAX_BYTES:
            raise StoreError([_too_big(path, f"it has {store[-1]:,} bytes")])
        data = _bytes(path)
        lock = _bytes(_new(lock_path(path)) if new_lock and not new else lock_path(path))
        if _state(path) == before:
            break
    return data, lock


def _too_big(path: Path, what: str) -> Problem:
    return Problem(path.name, f"{what}; the limit is {MAX_BYTES:,}", "divide it into several stores", "too-big")


def _state(path: Path) -> tuple[tuple[int, ...], ...]:
    """What stands on the disk, the size last: it changes when any of the four files is switched."""
    found: list[tuple[int, ...]] = []
    for file in (path, lock_path(path), _new(path), _new(lock_path(path))):
        try:
            known = file.stat()
            found.append((known.st_ino, known.st_mtime_ns, known.st_size))
        except FileNotFoundError:
            found.append(())
    return tuple(found)


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def write(path: Path, data: bytes, lock: bytes, expected: str | None) -> None:
    """Switches the store to these bytes. `expected` is the digest of the events.yaml they were made from.

    Raises StoreError, with the old store whole, where the file has been changed meanwhile or cannot be written.
    """
    path = path.resolve()
    if len(data) > MAX_BYTES:
        raise StoreError([_too_big(path, f"it would have {len(data):,} bytes, so nothing was written")])
    try:
        _prepare(path, data, lock)
        if _changed(path, expected):
            _discard(path)
            raise StoreError(
                [Problem(str(path), "it was changed while this ran", "run it again: nothing was written", "changed")]
            )
        _new(path).replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            _discard(path)
        raise StoreError([_refused(path, error)]) from error
    try:
        _sync_folder(path.parent)
        _new(lock_path(path)).replace(lock_path(path))
        _sync_folder(path.parent)
    except OSError as error:
        what = f"the store is written, its lock not yet: {error.strerror or error}"
        repair = f"leave {_new(lock_path(path)).name} where it is: the next run finishes"
        raise StoreError([Problem(str(lock_path(path)), what, repair, "unwritable")]) from error


def _changed(path: Path, expected: str | None) -> bool:
    """Whether the file is not what it was read as. A save while it is being read shows in its state."""
    before = _state(path)
    current = _bytes(path)
    return (None if current is None else digest(current)) != expected or _state(path) != before


def _prepare(path: Path, data: bytes, lock: bytes) -> None:
    mode = _mode(path)
    _write_synced(_new(path), data, mode)
    _sync_folder(path.parent)  # so that no power cut shows the second file without the first
    _write_synced(_new(lock_path(path)), lock, mode)
    _sync_folder(path.parent)


def _discard(path: Path) -> None:
    # The lock first: it must never be left alone.
    _new(lock_path(path)).unlink(missing_ok=True)
    _sync_folder(path.parent)
    _new(path).unlink(missing_ok=True)


def _mode(path: Path) -> int | None:
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except FileNotFoundError:
        return None


def _write_synced(path: Path, data: bytes, mode: int | None) -> None:
    with path.open("wb") as file:
        if mode is not None and sys.platform != "win32" and stat.S_IMODE(os.fstat(file.fileno()).st_mode) != mode:
            os.fchmod(file.fileno(), mode)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return  # a folder cannot be opened there; NTFS orders its own metadata
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(handle)


def _refused(path: Path, error: OSError) -> Problem:
    return Problem(
        str(path),
        f"it cannot be written: {error.strerror or error}",
        "make room or give yourself the right to write there; the store is as it was",
        "unwritable",
    )


def commit(path: Path, change: Change, cache: Cache | None = None) -> bool:
    """Writes a change; whether there was anything to write. Call it while holding the store.

    With a cache, the next reader need not parse what was written. Raises StoreError, with the old store whole,
    where it was changed meanwhile or cannot be written.
    """
    data, lock = read(path)
    if data == change.data and lock == change.lock:
        return False
    write(path, change.data, change.lock, change.base)
    if cache is not None and change.layout is not None:
        from timeline.store.laidout import keep  # here: it needs this module

        keep(cache, change.data, change.layout)
    return True

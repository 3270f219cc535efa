"""A build that is killed, runs out of disk or meets another one loses nothing; the next one ends in the same bytes."""

from __future__ import annotations

import errno
import json
import os
import random
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from store.builder import material
from store.building import build, edit, loaded

from timeline import store
from timeline.store import switch

KILLS = int(os.environ.get("TIMELINE_KILLS", "20"))
Closed = Callable[..., AbstractContextManager[None]]
BUILDER = Path(__file__).with_name("builder.py")


class Builder:
    """A process that builds in children."""

    def __init__(self) -> None:
        folders = os.pathsep.join(str(p) for p in (BUILDER.parents[2], BUILDER.parents[1]))
        self.process = subprocess.Popen(
            [sys.executable, str(BUILDER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": folders},
        )

    def start(self, path: Path, turn: int, **options: float) -> None:
        """Begins a build."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"store": str(path), "turn": turn, **options}) + "\n")
        self.process.stdin.flush()

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def ended(self) -> str:
        """What the build said at its end; nothing where it was killed."""
        said = ""
        while (line := self.line()) != "end\n":
            assert line
            said += line
        return said.strip()

    def run(self, path: Path, turn: int, **options: float) -> str:
        self.start(path, turn, **options)
        return self.ended()

    def close(self) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait(60)
        self.process.stdout.close()


@pytest.fixture(scope="module")
def builder() -> Iterator[Builder]:
    one = Builder()
    yield one
    one.close()


def edited(folder: Path) -> Path:
    """A store after its first build and a person's edits."""
    folder.mkdir(exist_ok=True)
    path = folder / "events.yaml"
    build(path, *material(0))
    edit(path, "title: Number 30 as", "title: Mine, not number 30 as")
    edit(path, "title: Number 31 as round 0 has it", "title: Number 31 as round 0 has it  # mine")
    return path


def kept(path: Path) -> bool:
    """Whether the edits are in a store that is whole."""
    text = loaded(path).text
    return "title: Mine, not number 30" in text and "has it  # mine" in text


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory, builder: Builder) -> tuple[bytes, bytes, float]:
    """The bytes of both files after the second build, and how long it takes."""
    path = edited(tmp_path_factory.mktemp("undisturbed"))
    begun = time.perf_counter()
    assert builder.run(path, 1) == "done"
    return *both(path), time.perf_counter() - begun


def both(path: Path) -> tuple[bytes, bytes]:
    return path.read_bytes(), store.lock_path(path).read_bytes()


def copied(path: Path, folder: str) -> Path:
    """A copy of a store and of whatever stands beside it."""
    shutil.copytree(path.parent, path.parent.parent / folder)
    return path.parent.parent / folder / path.name


def test_killed_at_a_random_instant(tmp_path: Path, builder: Builder, undisturbed: tuple[bytes, bytes, float]) -> None:
    before = edited(tmp_path / "before")
    chance = random.Random(KILLS)
    for turn in range(KILLS):
        path = copied(before, str(turn))
        builder.run(path, 1, kill_after=chance.random() * undisturbed[2] * 1.1)
        assert kept(path)
        build(path, *material(1))
        assert both(path) == undisturbed[:2]
        shutil.rmtree(path.parent)


def test_killed_before_each_touch_of_the_disk(
    tmp_path: Path, builder: Builder, undisturbed: tuple[bytes, bytes, float]
) -> None:
    before = edited(tmp_path / "before")
    for step in range(100):
        path = copied(before, f"killed {step}")
        if builder.run(path, 1, die_at=step) == "done":
            break
        assert kept(path)
        also = copied(path, f"edited {step}")
        build(path, *material(1))
        assert both(path) == undisturbed[:2]
        edit(also, "title: Number 42 as", "title: Mine too, not number 42 as")
        edit(also, "title: Number 43 as round 0 has it", "title: Number 43 as round 0 has it\n    tags: [mine]")
        build(also, *material(1))
        assert kept(also)
        assert "title: Mine too, not number 42 as" in also.read_text()
        assert "tags: [mine]" in also.read_text()
        assert also.read_text().count("  - id:") == undisturbed[0].decode().count("  - id:")
        assert not [*path.parent.glob("*.new"), *also.parent.glob("*.new")]
    assert 10 <= step < 99


@pytest.mark.parametrize("share", [0, 0.1, 0.6, 0.99])
def test_full_disk(tmp_path: Path, builder: Builder, undisturbed: tuple[bytes, bytes, float], share: float) -> None:
    path = edited(tmp_path)
    before = both(path)
    assert builder.run(path, 1, limit=int(len(undisturbed[1]) * share)) == "unwritable"
    assert both(path) == before
    assert not list(tmp_path.glob("*.new"))
    build(path, *material(1))
    assert both(path) == undisturbed[:2]


def test_a_folder_that_cannot_be_written(public: Path, closed: Closed) -> None:
    path = edited(public)
    before = both(path)
    with closed(public, writing=True), pytest.raises(store.StoreError, match="cannot be written"):
        build(path, *material(1))
    assert both(path) == before


def test_a_folder_that_cannot_be_synced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As over a network: the build goes on. Any other failure of the disk is told."""
    path = edited(tmp_path)
    real, said = os.fsync, [errno.EINVAL]

    def fsync(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(said[0], os.strerror(said[0]))
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    build(path, *material(1))
    assert kept(path)
    before, said[0] = both(path), errno.EIO
    with pytest.raises(store.StoreError, match="cannot be written"):
        build(path, *material(2))
    assert both(path) == before


@pytest.mark.parametrize("name", ["events.yaml", "events.lock"])
def test_a_rename_that_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """As where another program has the file open, or a network goes: nothing is lost, the next build ends alike."""
    path = edited(tmp_path / "before")
    undisturbed = copied(path, "undisturbed")
    build(undisturbed, *material(1))
    real, before = Path.replace, both(path)

    def replace(self: Path, target: Path) -> Path:
        if target.name == name:
            raise PermissionError(errno.EACCES, "Permission denied", str(self))
        return real(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", replace)
        with pytest.raises(store.StoreError) as raised:
            build(path, *material(1))
    assert raised.value.problems[0].rule == "unwritable"
    assert kept(path)
    if name == "events.yaml":
        assert both(path) == before
    build(path, *material(1))
    assert both(path) == both(undisturbed)


def test_a_store_that_would_be_too_big_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = edited(tmp_path)
    before = both(path)
    monkeypatch.setattr("timeline.store.switch.MAX_BYTES", len(before[0]) + 100)
    with pytest.raises(store.StoreError, match="bytes, so nothing was written"):
        build(path, *material(1))
    assert both(path) == before
    monkeypatch.setattr("timeline.store.switch.MAX_BYTES", 1000)
    with pytest.raises(store.StoreError, match="the limit is 1,000"):
        store.load(path)


def test_two_builds_at_once(tmp_path: Path, builder: Builder, undisturbed: tuple[bytes, bytes, float]) -> None:
    path = edited(tmp_path)
    with store.hold(path):
        assert builder.run(path, 1) == "busy"
    assert kept(path)
    several = [Builder() for _ in range(3)]
    for one in several:
        one.start(path, 1)
    ends = [one.ended() for one in several]
    for one in several:
        one.close()
    assert set(ends) <= {"done", "busy"}
    assert "done" in ends
    assert both(path) == undisturbed[:2]


def test_an_edit_while_the_build_runs_is_not_written_over(tmp_path: Path) -> None:
    path = edited(tmp_path)
    documents, events = material(1)
    change = store.reconcile(store.load(path), documents, [], events, version="1")
    edit(path, "title: Number 42 as", "title: Mine too, not number 42 as")
    before = both(path)
    with pytest.raises(store.StoreError, match="changed while"):
        store.commit(path, change)
    assert both(path) == before


def test_an_edit_while_the_build_compares_is_not_written_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last instant: the file was read once more, and is saved before it is known to be the same."""
    path = edited(tmp_path)
    documents, events = material(1)
    change = store.reconcile(store.load(path), documents, [], events, version="1")
    real = switch.digest

    def digest(data: bytes) -> str:
        monkeypatch.setattr("timeline.store.switch.digest", real)
        edit(path, "title: Number 42 as", "title: Mine too, not number 42 as")
        return real(data)

    monkeypatch.setattr("timeline.store.switch.digest", digest)
    with pytest.raises(store.StoreError, match="changed while"):
        store.commit(path, change)
    assert "title: Mine too, not number 42 as" in path.read_text()


def test_the_lock_file_is_held_by_one_only(tmp_path: Path) -> None:
    path = tmp_path / "events.yaml"
    with store.hold(path), pytest.raises(store.StoreError, match="another build"), store.hold(path):
        pass

"""`timeline build` is killed, runs out of disk or meets another build: no edit is lost, the next build ends alike."""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, replace
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from store.building import edit, loaded

from timeline import store
from timeline.cli import Environment, main

KILLS = int(os.environ.get("TIMELINE_KILLS", "20"))
ROOT = Path(__file__).parents[2]
TOWNS = ("Harwick", "Ellmouth", "Stanbrook", "Oxley")
REPORT = """\
Published: 2026-03-{day:02}

# {town} council sells its pier

{town} council sold the pier to Brightwater Holdings on {day} February 2026. The mayor had promised on
9 January {year} that it would stay public. Divers found a crack in the pier in {year}. On Monday, Brightwater
Holdings closed the pier.
"""
LIMITED = """\
import sys
from store import disk
from timeline.__main__ import run
disk.limit(int(sys.argv.pop(1)))
run()
"""
TITLE = "Mine, whatever the papers say"
MINE = """\
  # what the archive says, not the papers
  - date: '1904-06'
    title: The pier at Oxley was opened
    note: from the archive
"""


@dataclass(frozen=True)
class Prepared:
    """A store with a person's edits and a document it does not know yet; what a build makes of it, and how fast."""

    folder: Path
    variables: dict[str, str]
    ends: tuple[bytes, bytes]
    seconds: float
    deleted: str  # the id of an event

    def copied(self, folder: Path) -> Path:
        """A copy of all of it; the path of the store."""
        shutil.copytree(self.folder, folder)
        return folder / "events.yaml"

    def begun(self, path: Path, limit: int | None = None) -> subprocess.Popen[bytes]:
        """The build, as a person starts it; on a disk that holds files of `limit` bytes."""
        start = ["-m", "timeline"] if limit is None else ["-c", LIMITED, str(limit)]
        folders = os.pathsep.join((str(ROOT), str(ROOT / "tests")))
        variables = {**os.environ, "PYTHONPATH": folders, **self.variables}
        command = [sys.executable, *start, "build", "--store", str(path)]
        return subprocess.Popen(command, env=variables, stderr=subprocess.PIPE)

    def kept(self, path: Path) -> None:
        """Both files are read, and nothing that the person did is lost."""
        found = loaded(path)
        assert found.lock is not None
        titles = [entry["title"] for entry in found.entries]
        assert titles.count(TITLE) == 1
        assert titles.count("The pier at Oxley was opened") == 1
        assert self.deleted not in found.lines
        for comment in ("# ask the clerk", "# mine", "# what the archive says"):
            assert found.text.count(comment) == 1

    def built(self, path: Path) -> int:
        """The next build, in this process."""
        env = Environment(BytesIO(), StringIO(), StringIO(), self.variables)
        return main(["build", "--store", str(path)], env)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    base = tmp_path_factory.mktemp("prepared")
    folder, variables = base / "store", {"TIMELINE_CACHE": str(base / "cache")}
    (folder / "news").mkdir(parents=True)
    path = folder / "events.yaml"
    for number, town in enumerate(TOWNS):
        report(folder, number, town)
    env = Environment(BytesIO(), StringIO(), StringIO(), variables)
    assert main(["build", str(folder / "news"), "--store", str(path)], env) == 0
    deleted = edited(path)
    report(folder, 7, "Langstow")
    one = Prepared(folder, variables, (b"", b""), 0, deleted)
    whole = one.copied(base / "undisturbed")
    begun = time.perf_counter()
    process = one.begun(whole)
    assert process.communicate()[1]
    assert process.returncode == 0
    return replace(one, ends=both(whole), seconds=time.perf_counter() - begun)


def edited(path: Path) -> str:
    """A title, two comments, an event less, whose id is returned, and one more; whatever the events are."""
    head, first, second, third, *others = re.split(r"(?m)^(?=  - id: )", path.read_text(encoding="utf-8"))
    first = re.sub(r"(?m)^    title: .*$", f"    title: {TITLE}", first)
    second = re.sub(r"(?m)^(    title: .*)$", r"    # ask the clerk\n\1  # mine", second)
    path.write_text("".join((head, first, second, *others)) + "\n" + MINE, encoding="utf-8")
    return third.split()[2].strip("'")


def report(folder: Path, number: int, town: str) -> None:
    """A document more."""
    text = REPORT.format(day=number + 3, town=town, year=2019 + number % 5)
    (folder / "news" / f"{town.split()[0].lower()}.md").write_text(text, encoding="utf-8")


def both(path: Path) -> tuple[bytes, bytes]:
    return path.read_bytes(), store.lock_path(path).read_bytes()


def moment(prepared: Prepared, number: int, chance: random.Random, path: Path) -> None:
    """Waits for the instant of the kill: any at all, or one while the files are written."""
    if number % 2:
        time.sleep(chance.uniform(0, prepared.seconds * 1.1))
        return
    new = [path.with_name("events.yaml.new"), path.with_name("events.lock.new")]
    end = time.monotonic() + prepared.seconds * 3
    while time.monotonic() < end and not any(file.exists() for file in new):
        pass
    time.sleep(chance.choice([0, chance.uniform(0, 0.003)]))


def test_killed_at_random_instants(tmp_path: Path, prepared: Prepared) -> None:
    seed = int.from_bytes(os.urandom(4)) if KILLS > 20 else 6
    print("seed", seed)
    chance = random.Random(seed)
    hits = split = 0
    for number in range(KILLS):
        path = prepared.copied(tmp_path / str(number))
        process = prepared.begun(path)
        moment(prepared, number, chance, path)
        process.kill()
        process.communicate()
        hits += process.returncode != 0
        split += any(path.parent.glob("*.new"))
        prepared.kept(path)
        assert prepared.built(path) == 0
        assert both(path) == prepared.ends
        assert not [*path.parent.glob("*.new")]
        shutil.rmtree(path.parent)
    print(f"{KILLS} builds killed, {hits} before their end, {split} with the files half-way")
    assert hits >= KILLS // 3
    assert split or KILLS < 20


@pytest.mark.parametrize("share", [0, 0.5, 0.99])
def test_full_disk(tmp_path: Path, prepared: Prepared, share: float) -> None:
    path = prepared.copied(tmp_path / "store")
    before, limit = both(path), int(max(map(len, prepared.ends)) * share)
    process = prepared.begun(path, limit)
    said = process.communicate()[1].decode()
    assert process.returncode == 2
    assert "cannot be written" in said.splitlines()[-1]
    assert both(path) == before
    assert not [*path.parent.glob("*.new")]
    assert prepared.built(path) == 0
    assert both(path) == prepared.ends


def test_three_at_once(tmp_path: Path, prepared: Prepared) -> None:
    path = prepared.copied(tmp_path / "store")
    several = [prepared.begun(path) for _ in range(3)]
    said = [process.communicate()[1].decode() for process in several]
    ends = [process.returncode for process in several]
    assert set(ends) <= {0, 2}
    assert 0 in ends
    for end, words in zip(ends, said, strict=True):
        assert ("another build or command is writing this store" in words) == (end == 2)
    assert both(path) == prepared.ends
    prepared.kept(path)


def test_an_edit_while_it_runs_is_kept(tmp_path: Path, prepared: Prepared) -> None:
    """Whatever the instant, a person's save is in the store after the next build."""
    chance = random.Random(5)
    for number in range(3):
        path = prepared.copied(tmp_path / str(number))
        process = prepared.begun(path)
        time.sleep(chance.uniform(0.3, 1) * prepared.seconds)
        edit(path, "note: from the archive", "note: from the archive, box 9")
        process.communicate()
        assert process.returncode in (0, 2)
        assert "note: from the archive, box 9" in path.read_text(encoding="utf-8")
        assert prepared.built(path) == 0
        prepared.kept(path)
        assert "note: from the archive, box 9" in path.read_text(encoding="utf-8")

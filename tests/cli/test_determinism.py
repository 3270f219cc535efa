"""The same documents give the same bytes: in any order, named in any way, with any number of workers."""

import io
import shutil
from pathlib import Path

import pytest

from timeline.cli import Environment, main

SEEDS = Path(__file__).parents[2] / "seeds"


def built(folder: Path, *arguments: str) -> tuple[bytes, bytes]:
    shutil.copytree(SEEDS, folder / "seeds")
    out, err = io.StringIO(), io.StringIO()
    environment = Environment(io.BytesIO(), out, err, {"TIMELINE_CACHE": ""})
    store = folder / "events.yaml"
    assert main(["build", "-q", "--store", str(store), *arguments], environment) == 0, err.getvalue()
    before = store.read_bytes(), store.with_suffix(".lock").read_bytes()
    assert main(["build", "-q", "--store", str(store), *reversed(arguments)], environment) == 0, err.getvalue()
    assert (store.read_bytes(), store.with_suffix(".lock").read_bytes()) == before, "building again changes nothing"
    return before


def test_any_order_and_any_number_of_workers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = sorted(file.name for file in SEEDS.iterdir() if file.is_file())
    made = []
    for number, (order, jobs) in enumerate([(names, 1), (names[::-1], 1), (names, 2)]):
        folder = tmp_path / str(number)
        folder.mkdir()
        monkeypatch.chdir(folder)
        made.append(built(folder, *(f"--jobs={jobs}", *(f"seeds/{name}" for name in order))))
    assert made[0] == made[1] == made[2]


def test_workers_on_more_than_one_parcel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    for jobs in (1, 2):
        folder = tmp_path / str(jobs)
        notes = folder / "notes"
        notes.mkdir(parents=True)
        for number in range(20):
            text = f"The Harbour Trust sold pier {number} on {number + 1} March 2026.\n"
            (notes / f"{number}.txt").write_text(text, encoding="utf-8")
        monkeypatch.chdir(folder)
        made.append(built(folder, "notes", f"--jobs={jobs}"))
    assert made[0] == made[1]

"""Which files are documents: order, links, what is left out and what is reported."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from timeline.model import Problem
from timeline.read import Found, digest, scan

Closed = Callable[..., AbstractContextManager[None]]


def ids(found: list[Found]) -> list[str]:
    return [f.id for f in found]


def rules(problems: list[Problem]) -> list[tuple[str, bool]]:
    return sorted((p.rule, p.error) for p in problems)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    fill(tmp_path)
    return tmp_path


def fill(folder: Path) -> None:
    for name in (
        "b/two.md",
        "a/one.txt",
        "c.log",
        "three.HTML",
        ".hidden.txt",
        ".git/x.txt",
        "events.yaml",
        "events.lock",
    ):
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("Fares rose.")


def test_documents_are_sorted_and_the_store_and_hidden_files_are_left_out(folder: Path) -> None:
    found, problems = scan([folder], folder)
    assert [(f.id, f.reader) for f in found] == [
        ("a/one.txt", "text"),
        ("b/two.md", "markdown"),
        ("c.log", "text"),
        ("three.HTML", "html"),
    ]
    assert problems == []


def test_paths_in_any_order_and_twice_give_the_same(folder: Path) -> None:
    paths = [folder / "b", folder / "a" / "one.txt", folder]
    assert scan(paths, folder) == scan([*reversed(paths), *paths], folder)
    assert len(scan(paths, folder)[0]) == 4


def test_ids_are_relative_to_the_store(folder: Path) -> None:
    store = folder / "b"
    assert ids(scan([folder / "a", folder / "b"], store)[0]) == ["../a/one.txt", "two.md"]


def test_other_files_are_named_once(folder: Path) -> None:
    for number in range(7):
        (folder / f"{number}.png").write_bytes(b"x")
    (folder / "README").write_text("x")
    (folder / "other.lock").write_text("x")
    _, problems = scan([folder, folder / "a"], folder)
    assert rules(problems) == [("skipped-file", False)] * 3
    (pictures,) = [p for p in problems if ".png" in p.what]
    assert pictures.where == "0.png, 1.png, 2.png, 3.png, 4.png and 2 more"
    assert pictures.what == "7 files skipped: .png is no format that is read"


def test_the_lock_of_a_store_by_another_name_is_left_out(folder: Path) -> None:
    (folder / "mine.yaml").write_text("version: 1")
    (folder / "mine.lock").write_text("{}")
    assert [p.where for p in scan([folder], folder)[1]] == ["mine.yaml"]


def test_a_file_named_by_the_person_is_read_whatever_it_is_called(folder: Path) -> None:
    (folder / "NOTES").write_text("Fares rose.")
    found, problems = scan([folder / "NOTES"], folder)
    assert [(f.id, f.reader) for f in found] == [("NOTES", "guess")]
    assert problems == []


def test_missing_paths_and_empty_folders_are_problems_and_the_rest_is_found(folder: Path) -> None:
    (folder / "empty").mkdir()
    found, problems = scan([folder / "a", folder / "empty", folder / "a" / "on.txt", folder / "x" / "y"], folder)
    assert ids(found) == ["a/one.txt"]
    assert rules(problems) == [("empty-folder", True), ("missing-path", True), ("missing-path", True)]
    assert any("did you mean" in p.repair and "one.txt" in p.repair for p in problems)


def test_loops_of_links_end(folder: Path) -> None:
    (folder / "a" / "up").symlink_to(folder, target_is_directory=True)
    (folder / "a" / "self").symlink_to("self")
    (folder / "a" / "gone").symlink_to("nowhere")
    (folder / "aa.txt").symlink_to(folder / "b" / "two.md")
    found, problems = scan([folder], folder)
    assert ids(found) == ["a/one.txt", "b/two.md", "c.log", "three.HTML"]
    assert rules(problems) == [("dangling-link", True)] * 2


def test_a_linked_folder_outside_is_followed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "four.txt").write_text("Fares rose.")
    (folder / "link").symlink_to(outside, target_is_directory=True)
    assert "link/four.txt" in ids(scan([folder], folder)[0])


def test_what_may_not_be_read_is_a_problem(public: Path, closed: Closed) -> None:
    from timeline.read import load

    fill(public)
    with closed(public / "a", public / "three.HTML"):
        found, problems = scan([public], public)
        assert rules(problems) == [("no-permission", True)]
        assert [p.rule for f in found for p in load(f)[1]] == ["no-permission"]


def test_digest_is_sha256(folder: Path) -> None:
    found, _ = scan([folder / "a"], folder)
    assert digest(found[0]) == "faf6764062c3800640dd7465e11d30f11e85a787b8cbc8a0d020d61cd51b27a3"

"""`timeline diff` against git: what changed since a commit."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import pytest

from timeline.cli import Environment, main


def timeline(*words: str) -> tuple[int, str, str]:
    out, err = io.StringIO(newline=""), io.StringIO(newline="")
    status = main(words, Environment(io.BytesIO(), out, err, {"TIMELINE_CACHE": ""}))
    return status, out.getvalue(), err.getvalue()


def git(*words: str) -> None:
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *words], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    monkeypatch.chdir(folder)
    git("init", "-q", str(tmp_path))
    assert timeline("add", "--date", "2021-05-03", "--title", "The ferry sank")[0] == 0
    git("add", ".")
    git("commit", "-qm", "one")
    return folder


def test_since_the_last_commit(repository: Path) -> None:
    assert timeline("diff") == (0, "", "nothing changed\n")
    timeline("add", "--date", "2021-05-04", "--title", "The crew was saved")
    status, out, err = timeline("diff", "--exit-code")
    assert (status, out.startswith("+ 4 May 2021: The crew was saved ["), err) == (1, True, "1 added\n")
    git("commit", "-qam", "two")
    assert timeline("diff")[2] == "nothing changed\n"
    assert timeline("diff", "HEAD~1")[2] == "1 added\n"
    assert timeline("diff", "HEAD", "HEAD~1")[2] == "1 gone\n"


def test_from_another_folder(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository.parent)
    assert timeline("diff", "--store", "notes/events.yaml") == (0, "", "nothing changed\n")


def test_a_store_that_no_commit_has(repository: Path) -> None:
    timeline("add", "--date", "2021", "--title", "A year", "--store", "other.yaml")
    assert timeline("diff", "--store", "other.yaml")[2] == "1 added\n"


def test_a_revision_that_is_not_there(repository: Path) -> None:
    status, out, err = timeline("diff", "--upload-pack=x")
    assert (status, out) == (2, "")
    status, out, err = timeline("diff", "nowhere")
    assert (status, out) == (2, "")
    assert "git knows no revision 'nowhere'" in err

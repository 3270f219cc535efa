"""Two branches that changed one store merge by git, with the driver that `timeline git-setup` installs."""

from __future__ import annotations

import io
import os
import subprocess
from pathlib import Path

import pytest

from timeline.cli import Environment, main

ROOT = Path(__file__).parents[2]


def timeline(*words: str) -> tuple[int, str, str]:
    out, err = io.StringIO(newline=""), io.StringIO(newline="")
    status = main(words, Environment(io.BytesIO(), out, err, {"TIMELINE_CACHE": ""}))
    return status, out.getvalue(), err.getvalue()


def git(*words: str, status: int = 0) -> str:
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    environment = {**os.environ, "PYTHONPATH": path}  # the driver is run from git
    done = subprocess.run(["git", *identity, *words], capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == status, (words, done.stdout, done.stderr)
    return done.stdout + done.stderr


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.md").write_text("The ferry Alba sank off Oban on 3 May 2021.\n", encoding="utf-8")
    assert timeline("build", "docs", "-q")[0] == 0
    git("init", "-q", "-b", "main")
    assert timeline("git-setup")[0] == 0
    commit("one")
    git("branch", "other")
    return tmp_path


def commit(message: str) -> None:
    git("add", "-A")
    git("commit", "-qm", message)


def on_other_branch(store: Path) -> None:
    commit("ours")
    git("checkout", "-q", "other")


def on_main_again() -> None:
    commit("theirs")
    git("checkout", "-q", "main")


def text() -> str:
    return Path("events.yaml").read_text(encoding="utf-8")


def test_setup_says_what_it_does_and_can_be_undone(repository: Path) -> None:
    assert Path(".gitattributes").read_text() == "/events.yaml merge=timeline\n/events.lock merge=union\n"
    assert Path(".gitignore").read_text() == "/.events.busy\n"
    assert timeline("git-setup")[2] == "git merges events.yaml event by event\n"
    assert git("status", "--short") == ""
    assert timeline("git-setup", "--undo")[0] == 0
    assert Path(".gitattributes").read_text() == Path(".gitignore").read_text() == ""
    assert "merge.timeline" not in git("config", "--local", "--list")
    assert timeline("git-setup", "--undo")[0] == 0


NAMES = ["two words.yaml", "a[b].yaml", "!not.yaml", "#1.yaml", "é.yaml"]
if os.name == "posix":  # elsewhere no file can be called so
    NAMES += ["a[b]*?.yaml", '#"1".yaml', "back\\slash.yaml"]


@pytest.mark.parametrize("name", NAMES)
def test_the_patterns_fit_the_store_alone(repository: Path, name: str) -> None:
    assert timeline("git-setup", "--store", name)[0] == 0
    lock = name.replace(".yaml", ".lock")
    for path, driver in (
        (name, "timeline"),
        (lock, "union"),
        (f"below/{name}", "unspecified"),
        ("b.yaml", "unspecified"),
    ):
        assert git("check-attr", "-z", "merge", "--", path).split("\0")[2] == driver
    busy = name.replace(".yaml", ".busy")
    git("check-ignore", f".{busy}")
    git("check-ignore", f"below/.{busy}", ".b.busy", status=1)
    assert timeline("git-setup", "--undo", "--store", name)[0] == 0
    assert git("check-attr", "-z", "merge", "--", name).split("\0")[2] == "unspecified"


def test_branches_that_built_different_documents_merge(repository: Path) -> None:
    Path("docs/b.md").write_text("The crew was saved by a trawler on 4 May 2021.\n", encoding="utf-8")
    assert timeline("build", "-q")[0] == 0
    on_other_branch(repository)
    Path("docs/c.md").write_text("The wreck was found by divers on 9 June 2021.\n", encoding="utf-8")
    assert timeline("build", "-q")[0] == 0
    on_main_again()
    git("merge", "other", "-qm", "both")
    assert [line.split("date: ")[1] for line in text().splitlines() if "date:" in line] == [
        "'2021-05-03'",
        "'2021-05-04'",
        "'2021-06-09'",
    ]
    status, _, err = timeline("build")
    assert (status, "0 new, 0 changed, 3 unchanged" in err) == (0, True)
    assert timeline("check") == (0, "", "")


def test_different_fields_of_one_event_merge(repository: Path) -> None:
    identity = text().split("- id: ")[1].split()[0].strip("'")
    timeline("edit", identity, "--title", "The Alba went down", "--tag", "wreck")
    on_other_branch(repository)
    timeline("edit", identity, "--note", "Ask the harbour.", "--tag", "night")
    on_main_again()
    git("merge", "other", "-qm", "both")
    assert "title: The Alba went down" in text()
    assert "note: Ask the harbour." in text()
    assert "tags: [wreck, night]" in text()
    assert timeline("build")[0] == 0


def test_one_field_with_two_values_is_a_conflict_between_markers(repository: Path) -> None:
    identity = text().split("- id: ")[1].split()[0].strip("'")
    timeline("edit", identity, "--title", "The Alba went down")
    on_other_branch(repository)
    timeline("edit", identity, "--title", "The Alba was lost")
    on_main_again()
    said = git("merge", "other", "-qm", "both", status=1)
    assert f"both branches changed title of {identity}" in said
    assert "<<<<<<< ours\n" in text()
    status, out, _ = timeline("check")
    assert (status, "TL002 conflict-marker" in out) == (1, True)


def both_change_the_title() -> None:
    store = Path("events.yaml")
    commit("ours")
    git("checkout", "-q", "other")
    store.write_text(text().replace("title: ", "title: 'THEIRS' # "), encoding="utf-8")
    commit("theirs")
    git("checkout", "-q", "main")


def test_a_version_that_is_no_store_is_merged_by_lines(repository: Path) -> None:
    Path("events.yaml").write_text(text().replace("title: ", "titel: OURS "), encoding="utf-8")
    both_change_the_title()
    said = git("merge", "other", "-qm", "both", status=1)
    assert "did you mean `title`?" in said
    assert "merged by lines" in said
    for words in ("<<<<<<< ours", "titel: OURS", "title: 'THEIRS'", ">>>>>>> theirs"):
        assert words in text()


def test_a_python_that_has_lost_timeline_merges_by_lines(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("events.yaml").write_text(text().replace("title: ", "title: OURS "), encoding="utf-8")
    both_change_the_title()
    driver = git("config", "merge.timeline.driver").replace("import timeline", "import timeline_that_is_not_there")
    git("config", "merge.timeline.driver", driver.strip())
    git("merge", "other", "-qm", "both", status=1)
    for words in ("<<<<<<< ours", "title: OURS", "title: 'THEIRS'", ">>>>>>> theirs"):
        assert words in text()


def test_an_event_deleted_on_one_side_stays_deleted(repository: Path) -> None:
    Path("docs/b.md").write_text("The crew was saved by a trawler on 4 May 2021.\n", encoding="utf-8")
    timeline("build", "-q")
    commit("more")
    git("branch", "-f", "other")
    head, _, _ = text().partition("  - id: ")
    last = text().rpartition("  - id: ")[2]
    Path("events.yaml").write_text(f"{head}  - id: {last}", encoding="utf-8")
    timeline("build", "-q")
    on_other_branch(repository)
    timeline("add", "--date", "2021-06-09", "--title", "The wreck was found")
    on_main_again()
    git("merge", "other", "-qm", "both")
    assert "2021-05-03" not in text()
    assert "2021-06-09" in text()
    assert timeline("build", "-q")[0] == 0
    assert "2021-05-03" not in text()

"""`timeline review` on a terminal: each answer is written at once, and can be taken back."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from timeline import store
from timeline.cli import Environment, main
from timeline.store.fields import Entry

REPORTS = {
    "a.md": "---\ndate: 2021-05-05\n---\n# A\n\nOn 3 May 2021 the ferry Alba sank off Oban.\n",
    "b.md": "---\ndate: 2021-05-05\n---\n# B\n\nThe ferry Alba sank off Oban on 4 May 2021.\n",
    "c.md": "# C\n\nThe harbour board dismissed its master.\n",
    "d.md": "# D\n\nThe parish council founded a school.\n",
}


@pytest.fixture(autouse=True)
def waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A store with a conflict and two events without a date."""
    monkeypatch.chdir(tmp_path)
    Path("news").mkdir()
    for name, text in REPORTS.items():
        Path("news", name).write_text(text, encoding="utf-8")
    assert run("build", "news")[0] == 0


def run(*words: str, typed: str = "") -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    terminal = bool(typed)
    stdin = io.BytesIO(typed.encode())
    variables = {"TIMELINE_CACHE": "", "EDITOR": "no-such-editor-here"}
    status = main(words, Environment(stdin, out, err, variables, terminal, terminal, terminal))
    return status, out.getvalue(), err.getvalue()


def entries() -> dict[str, Entry]:
    """The first event that waits for each reason."""
    found = store.load(Path("events.yaml"))
    assert found is not None
    return {"conflict" if e.get("conflicts") else "undated": e for e in reversed(found.entries)}


def test_what_waits_for_a_person() -> None:
    assert run("review")[2] == "3 waiting: 1 conflict, 2 undated\n"


@pytest.mark.parametrize(
    ("typed", "reason", "fields"),
    [
        ("a", "conflict", {"reviewed": True, "settled": True}),
        ("2", "conflict", {"date": "2021-05-04", "basis": "person", "settled": True}),
        ("d 2021-05-03", "conflict", {"date": "2021-05-03", "settled": True}),
        ("h", "conflict", {"hidden": True}),
        ("n\nd May 2021", "undated", {"date": "2021-05", "basis": "person"}),
        ("n\na", "undated", {"reviewed": True}),
        ("s\nhide", "undated", {"hidden": True}),
    ],
)
def test_an_answer_is_written_and_taken_back(typed: str, reason: str, fields: Entry) -> None:
    before = Path("events.yaml").read_bytes()
    assert run("review", typed=f"{typed}\nq\n")[0] == 0
    assert {name: entries()[reason].get(name) for name in fields} == fields
    status, _, err = run("build")
    assert {name: entries()[reason].get(name) for name in fields} == fields, err
    Path("events.yaml").write_bytes(before)
    run("build")
    run("review", typed=f"{typed}\nu\nq\n")
    assert Path("events.yaml").read_bytes() == before
    assert status == 0


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("d someday", "'someday' is no date"),
        ("x", "Every answer is written at once"),
        ("u", "nothing to take back"),
        ("9", "Every answer is written at once"),
        ("e", "the editor 'no-such-editor-here' cannot be started"),
    ],
)
def test_what_cannot_be_done_asks_again(typed: str, said: str) -> None:
    before = Path("events.yaml").read_bytes()
    status, out, err = run("review", typed=f"{typed}\nq\n")
    assert status == 0
    assert said in out + err
    assert "--date" not in out + err
    assert Path("events.yaml").read_bytes() == before


def test_the_end_of_input_ends_it() -> None:
    assert run("review", typed="n\n")[0] == 0
    assert run("review", typed="h\n")[2].endswith("1 hidden\n")
    assert entries()["conflict"]["hidden"] is True

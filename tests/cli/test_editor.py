"""`timeline edit` in an editor: checked before it is saved, and nothing that was written is lost."""

from __future__ import annotations

import io
import re
import sys
import tempfile
from pathlib import Path

import pytest

from timeline.cli import Environment, main


def timeline(*words: str, editor: str = "", terminal: bool = False) -> tuple[int, str, str]:
    out, err = io.StringIO(newline=""), io.StringIO(newline="")
    variables = {"TIMELINE_CACHE": ""} | ({"VISUAL": editor} if editor else {"EDITOR": "no-such-editor-here"})
    status = main(words, Environment(io.BytesIO(), out, err, variables, terminal, terminal, terminal))
    return status, out.getvalue(), err.getvalue()


@pytest.fixture
def event(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return timeline("add", "--date", "2021-05-03", "--title", "The ferry sank", "--actor", "Alba")[1].strip()


def an_editor(folder: Path, *changes: tuple[str, str]) -> str:
    """An editor that makes one change each time it is opened."""
    script = folder / "editor.py"
    script.write_text(
        f"""
import pathlib, sys
changes, count = {changes!r}, pathlib.Path({str(folder / "count")!r})
number = int(count.read_text()) if count.exists() else 0
count.write_text(str(number + 1))
file = pathlib.Path(sys.argv[1])
text = file.read_text(encoding="utf-8")
pathlib.Path({str(folder)!r}, f"seen{{number}}").write_text(text, encoding="utf-8")
old, new = changes[number]
assert old in text, text
file.write_text(text.replace(old, new), encoding="utf-8")
""",
        encoding="utf-8",
    )
    return f'"{sys.executable}" "{script}"'


def test_what_is_saved_is_in_the_store(event: str, tmp_path: Path) -> None:
    status, out, err = timeline("edit", event, editor=an_editor(tmp_path, ("The ferry sank", "The ferry “Alba” sank")))
    assert (status, out) == (0, "")
    assert "title: The ferry sank → The ferry “Alba” sank" in err
    assert "title: The ferry “Alba” sank" in Path("events.yaml").read_text(encoding="utf-8")


def test_what_is_left_as_it_is_changes_nothing(event: str, tmp_path: Path) -> None:
    before = Path("events.yaml").read_bytes()
    status, _, err = timeline("edit", event, editor=an_editor(tmp_path, ("", "")))
    assert (status, err) == (0, f"unchanged: {event} 3 May 2021: The ferry sank\n")
    assert Path("events.yaml").read_bytes() == before


def test_a_new_date_leaves_nothing_of_the_old_one(event: str, tmp_path: Path) -> None:
    timeline("edit", event, "--date", "mid-2021")
    assert "as: mid-2021" in Path("events.yaml").read_text(encoding="utf-8")
    editor = an_editor(tmp_path, ("date: '2021-05/2021-08'", "date: '2021-06-02'"))
    status, _, err = timeline("edit", event, editor=editor)
    assert (status, err) == (
        0,
        f"~ 2 June 2021: The ferry sank [{event}]\n    date: mid-2021 (by hand) → 2 June 2021 (by hand)\n",
    )
    assert "as:" not in Path("events.yaml").read_text(encoding="utf-8")


def test_a_field_that_is_taken_out_is_gone(event: str, tmp_path: Path) -> None:
    status, _, err = timeline("edit", event, editor=an_editor(tmp_path, ("actors: [Alba]\n", "")))
    assert (status, "actor gone: Alba" in err) == (0, True)


def test_a_mistake_opens_the_editor_again_with_the_reason(event: str, tmp_path: Path) -> None:
    editor = an_editor(tmp_path, ("title:", "titel:"), ("titel:", "title:"))
    status, _, err = timeline("edit", event, editor=editor, terminal=True)
    assert (status, err) == (0, f"unchanged: {event} 3 May 2021: The ferry sank\n")
    assert "#: line 3: an entry has no field `titel` (did you mean `title`?)\n" in (tmp_path / "seen1").read_text(
        encoding="utf-8"
    )


def test_a_mistake_that_stays_is_kept_in_a_file(event: str, tmp_path: Path) -> None:
    before = Path("events.yaml").read_bytes()
    status, _, err = timeline("edit", event, editor=an_editor(tmp_path, ("2021-05-03", "3 May")))
    assert status == 2
    assert Path("events.yaml").read_bytes() == before
    kept = re.search(r"what you wrote is kept in (\S+)", err)
    assert kept is not None
    assert "3 May" in Path(kept[1]).read_text(encoding="utf-8")


def test_the_id_cannot_be_changed(event: str, tmp_path: Path) -> None:
    status, _, err = timeline("edit", event, editor=an_editor(tmp_path, (event, "mine")))
    assert (status, "an id never changes" in err) == (2, True)
    assert "mine" in kept_text(err)


def kept_text(err: str) -> str:
    kept = re.search(r"what you wrote is kept in (\S+)", err)
    assert kept is not None
    return Path(kept[1]).read_text(encoding="utf-8")


def test_what_changed_meanwhile_is_not_written_over_and_what_was_written_is_kept(event: str, tmp_path: Path) -> None:
    editor = an_editor(tmp_path, ("The ferry sank", "The ferry went down"))
    script = tmp_path / "editor.py"
    other = "store = pathlib.Path('events.yaml'); store.write_text(store.read_text().replace('2021-05', '2021-06'))"
    script.write_text(script.read_text(encoding="utf-8") + other, encoding="utf-8")
    status, _, err = timeline("edit", event, editor=editor)
    assert (status, "it was changed elsewhere" in err) == (2, True)
    assert "2021-06-03" in Path("events.yaml").read_text(encoding="utf-8")
    assert "The ferry went down" in kept_text(err)


def test_bytes_that_are_not_utf8_are_refused_and_kept(event: str, tmp_path: Path) -> None:
    before = Path("events.yaml").read_bytes()
    editor = an_editor(tmp_path, ("The ferry sank", "The Z\xfcrich sank"))
    script = tmp_path / "editor.py"
    script.write_text(script.read_text(encoding="utf-8") + "file.write_text(file.read_text('utf-8'), 'latin-1')\n")
    status, _, err = timeline("edit", event, editor=editor)
    assert (status, "not UTF-8: b'\\xfc'" in err) == (2, True)
    assert Path("events.yaml").read_bytes() == before


def test_comments_are_seen_and_kept(event: str, tmp_path: Path) -> None:
    path = Path("events.yaml")
    text = path.read_text(encoding="utf-8")
    text = text.replace("    title: The", "    # by the log\n    title:   The").replace("  - id", "  # top\n  - id")
    path.write_text(text, encoding="utf-8", newline="\r\n")
    change = (
        "# by the log\ntitle:   The ferry sank\n",
        "# by the log\n# ask Ada\ntitle:   'The ferry sank'  # sure?\n",
    )
    status, _, err = timeline("edit", event, editor=an_editor(tmp_path, change))
    assert (status, err) == (0, f"no field changed: {event} 3 May 2021: The ferry sank\n")
    for line in ("  # top", "    # by the log", "    # ask Ada", "    title:   'The ferry sank'  # sure?"):
        assert f"{line}\r\n".encode() in path.read_bytes()
    assert timeline("edit", event, editor=an_editor(tmp_path, change, ("id:", "# mine\nid:")))[0] == 0
    assert b"  # top\r\n  # mine\r\n  - id" in path.read_bytes()


def test_an_editor_with_half_a_quotation(event: str) -> None:
    status, _, err = timeline("edit", event, editor='vi "x')
    assert status == 2
    assert "EDITOR: the editor 'vi \"x' has a quotation mark without its other half" in err


def test_an_editor_that_is_not_there(event: str) -> None:
    status, _, err = timeline("edit", event)
    assert status == 2
    assert "EDITOR: the editor 'no-such-editor-here' cannot be started" in err

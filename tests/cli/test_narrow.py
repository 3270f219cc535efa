"""On a terminal every line in words is broken between words to its width; elsewhere a line stays a line."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.cli import Environment, main

WORDS = st.lists(st.text("abcdeé.:,-", min_size=1, max_size=12), min_size=1, max_size=40)
LINES = st.lists(st.tuples(st.integers(0, 4), WORDS), min_size=1, max_size=4)


def environment(width: int, *, terminal: bool) -> tuple[Environment, io.StringIO, io.StringIO]:
    out, err = io.StringIO(), io.StringIO()
    variables = {"TIMELINE_CACHE": "", "NO_COLOR": "1"}
    return Environment(io.BytesIO(), out, err, variables, terminal, terminal, terminal, width), out, err


@given(LINES, st.integers(20, 100))
def test_a_line_is_broken_between_words(lines: list[tuple[int, list[str]]], width: int) -> None:
    text = "\n".join(" " * indent + " ".join(words) for indent, words in lines)
    env, out, err = environment(width, terminal=True)
    env.note(text)
    env.tell(f"{text}\n")
    assert out.getvalue() == err.getvalue()
    assert max(map(len, err.getvalue().split("\n"))) <= width
    assert err.getvalue().split() == text.split()


@given(LINES, st.integers(20, 100))
def test_what_no_terminal_reads_stays_as_it_is(lines: list[tuple[int, list[str]]], width: int) -> None:
    text = "\n".join(" " * indent + " ".join(words) for indent, words in lines)
    env, out, err = environment(width, terminal=False)
    env.note(text)
    env.tell(text)
    assert (out.getvalue(), err.getvalue()) == (text, f"{text}\n")


STORE = """\
version: 1
actors:
  - name: Board of the Harbour and Dock Company of Ellmouth and Stanbrook
    kind: organisation
    aliases: [Harbour Board, Dock Company, Ellmouth Harbour and Dock, the Dock and Harbour Company of Ellmouth]
events:
  - id: aaaa0001
    date: '2026-03-02'
    title: The board met and said in many words that it would not sell the pier, whatever was paid for it
    actors: [Board of the Harbour and Dock Company of Ellmouth and Stanbrook, Brightwater]
  - id: aaaa0002
    date: '2026-03-02'
    title: The board met and said in many words that it would not sell the pier, whatever was paid for that
    actors: [Board of the Harbour and Dock Company of Ellmouth and Stanbrook, Brightwater]
"""


@pytest.mark.parametrize("command", ["actors", "check", "review", "review --list", "show", "diff empty.yaml"])
def test_nothing_is_wider_than_80_columns(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("events.yaml").write_text(STORE, encoding="utf-8")
    Path("empty.yaml").write_text("version: 1\nevents: []\n", encoding="utf-8")
    env, out, err = environment(80, terminal=True)
    assert main(command.split(), env) in (0, 1)
    assert "pier" in out.getvalue() or "Brightwater" in out.getvalue()
    assert max(map(len, (out.getvalue() + err.getvalue()).split("\n"))) <= 80

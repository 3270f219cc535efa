"""The session runner itself: a session that should fail fails."""

from pathlib import Path

import pytest
from cases.session import agrees, read


@pytest.mark.parametrize(
    ("expected", "lines", "agree"),
    [
        (["a", "b"], ["a", "b"], True),
        (["a"], ["a", "b"], False),
        (["a", "b"], ["a"], False),
        (["/[ab]+/"], ["abba"], True),
        (["/[ab]+/"], ["abbac"], False),
        (["...", "b"], ["x", "y", "b"], True),
        (["...", "b"], ["x", "b", "y"], False),
        (["a", "..."], ["a"], True),
        ([], ["a"], False),
        (["a", ""], ["a"], True),
    ],
)
def test_agrees(expected: list[str], lines: list[str], agree: bool) -> None:
    assert agrees(expected, lines) is agree


@pytest.mark.parametrize(
    "text", ["$ timeline --version\nnothing like it\n", "$ timeline --version\n/.*/\n? 1\n", "$ timeline x\n? 2\n"]
)
def test_a_session_that_is_wrong_fails(text: str, tmp_path: Path) -> None:
    file = tmp_path / "wrong.test"
    file.write_text(text, encoding="utf-8")
    (session,) = read(file)
    with pytest.raises(AssertionError, match=r"wrong\.test:1"):
        session.play()

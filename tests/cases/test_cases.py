"""Runs the plain-text shell sessions of this folder, in process, on every system. `README.md` has the format."""

from pathlib import Path

import pytest
from cases.session import Session, sessions

HERE = Path(__file__).parent


@pytest.mark.parametrize("session", [pytest.param(s, id=s.name) for s in sessions(HERE)])
def test_session(session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    session.play()

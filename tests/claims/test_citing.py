"""Whom a sentence cites: some two hundred forms, and sentences in which an outlet is a party."""

from pathlib import Path

import pytest

from timeline import when as w
from timeline.claims import extract
from timeline.model import Document

LINES = (Path(__file__).parent / "citing.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize("line", [line for line in LINES if line and not line.startswith("#")])
def test_citing(line: str) -> None:
    text, _, wanted = line.partition(" =>")
    claims = extract(Document("a.txt", text.replace("\\n", "\n"), published=w.of_day(2024, 5, 10))).claims
    found = dict.fromkeys(outlet for c in claims for outlet in c.cites)
    assert list(found) == [outlet.strip() for outlet in wanted.split(";") if outlet.strip()]

"""Titles read like sentences: no date phrase, no loose end, asides and tails gone before anything is cut."""

from pathlib import Path

import pytest

from timeline import when as w
from timeline.claims import extract
from timeline.claims.trimming import LONGEST
from timeline.model import Document

LINES = (Path(__file__).parent / "titles.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize("line", [line for line in LINES if line and not line.startswith("#")])
def test_title(line: str) -> None:
    text, _, wanted = line.partition(" => ")
    claims = extract(Document("a.txt", text, published=w.of_day(2024, 3, 12))).claims
    assert [c.title for c in claims if c.mention] == wanted.split(" ; ")
    assert all(len(c.title) <= LONGEST for c in claims)

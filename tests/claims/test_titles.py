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


@pytest.mark.parametrize(
    ("sender", "text", "wanted"),
    [
        ("Ida Reyne", "I sold my flat on 3 March 2024.", "Ida Reyne sold her flat"),
        ("Ida Reyne", "Tom Rudge rang me on 3 March 2024.", "Tom Rudge rang Ida Reyne"),
        ("Ida Reyne", "I paid for it myself on 3 March 2024.", "Ida Reyne paid for it herself"),
        ("Ida Reyne", "My sister drove me home on 3 March 2024.", "Ida Reyne’s sister drove her home"),
        ("Ida Reyne", "A judge fined us on 3 March 2024.", "A judge fined us"),
        ("Norhall Ltd", "Thieves took our van on 3 March 2024.", "Thieves took Norhall Ltd’s van"),
        ("Ida Reyne", "I have left the choir on 3 March 2024.", "Ida Reyne has left the choir"),
        ("Norhall Ltd", "We sold our mill on 3 March 2024.", "Norhall Ltd sold its mill"),
    ],
)
def test_who_speaks_is_named(sender: str, text: str, wanted: str) -> None:
    document = Document("a.eml", text, published=w.of_day(2024, 3, 12), publisher=sender, published_from="e-mail")
    assert [c.title for c in extract(document).claims] == [wanted]


def test_a_diary_is_of_whom_its_head_names() -> None:
    text = "Diary of Edith Holm\n\nTom Rudge wrote to me on 3 March 2024. I burnt my letters on 4 March 2024."
    claims = extract(Document("a.txt", text, published=w.of_day(2024, 3, 12))).claims
    assert [c.title for c in claims] == ["Tom Rudge wrote to Edith Holm", "Edith Holm burnt her letters"]


@pytest.mark.parametrize(
    ("below", "wanted"),
    [
        ("Ida Reyne\nChief executive, Orbis Cloud", "Orbis Cloud has sold its mill"),
        ("Ida\n\nOrbis Cloud Inc., 12 Tarn Road, Leeds", "Orbis Cloud has sold its mill"),
        ("Ida Reyne\n\nNot authorised by Orbis Cloud Inc.", "We have sold our mill"),
        ("Ida Reyne", "We have sold our mill"),
    ],
)
def test_a_mail_of_a_person_speaks_for_the_body_below_the_name(below: str, wanted: str) -> None:
    text = f"Dear all,\n\nOn 3 March 2024 we have sold our mill.\n\n{below}\n"
    document = Document("a.eml", text, published=w.of_day(2024, 3, 12), publisher="Ida Reyne", published_from="e-mail")
    assert wanted in [c.title for c in extract(document).claims]

"""Dashes and quotation marks of typewriters: what they become, what stays, and that no offset moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import claims
from timeline.claims.typewritten import typeset
from timeline.model import Document


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("the plan -- a first -- was", "the plan —  a first —  was"),
        ("the plan--a first", "the plan— a first"),
        ("LYON (AP)_ The yard", "LYON (AP)— The yard"),
        ("ended _ at last _ in", "ended — at last — in"),
        ("he was ``no liar'' then", "he was  “no liar”  then"),
    ],
)
def test_signs(text: str, wanted: str) -> None:
    assert typeset(text) == wanted


@pytest.mark.parametrize(
    "text", ["timeline build --json", "a | --- | b", "-- \nAnn", "``code``", "5'10''", "a_b", "x --y"]
)
def test_what_is_no_such_sign_stays(text: str) -> None:
    assert typeset(text) == text


@given(st.text(alphabet="ab .,-_`')(\n", max_size=60))
def test_every_offset_stays(text: str) -> None:
    assert len(typeset(text)) == len(text)


def test_a_quote_has_the_signs_of_its_document() -> None:
    text = "``No liar'' is what Helga Brandt called him on 4 March 2024."
    (claim,) = claims.extract(Document("a.txt", text)).claims
    assert text.startswith(claim.quote)
    assert claim.quote.startswith("``No liar''")

"""Markdown marks change neither what is read nor where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import claims, edtf
from timeline.claims import markup
from timeline.model import Document

PLAIN = "Orbis Rail bought the Keller yard on 3 March 2024. The yard reopened on 5 March 2024."
MARKED = [
    "**Orbis Rail** bought the *Keller yard* on 3 March 2024. The `yard` reopened on **5 March 2024**.",
    "<b>Orbis Rail</b> bought the \x1b[31mKeller yard\x1b[0m on 3 March 2024.<br/> The yard reopened on 5 March 2024.",
    "_Orbis Rail_ bought the [Keller yard](/2020/01/02) on 3 March 2024.[^1] The yard ***reopened*** on 5 March 2024.",
]


@pytest.mark.parametrize("text", MARKED)
def test_marks_are_no_part_of_a_sentence(text: str) -> None:
    wanted = [(c.title, c.date) for c in claims.extract(Document("a.md", PLAIN)).claims]
    found = claims.extract(Document("a.md", text)).claims
    assert [(c.title, c.date) for c in found] == wanted
    assert all(text[c.start : c.end] == c.quote for c in found)


def test_a_quote_takes_both_marks_or_none() -> None:
    (claim,) = claims.extract(Document("a.md", "**Orbis Rail** closed on 3 March 2024.")).claims
    assert claim.quote == "**Orbis Rail** closed on 3 March 2024"


@pytest.mark.parametrize(
    "text", ["* Rails closed\n* Ferries ran", "3 * 4 * 5", "a snake_case_name", "[1] and [2]", "a < b and c > d"]
)
def test_what_is_no_pair_of_marks_stays(text: str) -> None:
    assert markup.plain(text) == text


@given(st.text(alphabet="ab *_`[]()^!\n", max_size=60))
def test_every_offset_stays(text: str) -> None:
    plain = markup.plain(text)
    assert len(plain) == len(text)
    assert all(new in (old, " ") for old, new in zip(text, plain, strict=True))


def test_an_address_holds_no_date() -> None:
    text = "Orbis Rail reopened the yard, see https://rail.example/2020/01/02/yard for pictures."
    found = claims.extract(Document("a.md", text, published=edtf.parse("2024-03-12"))).claims
    assert all(c.says is None for c in found)

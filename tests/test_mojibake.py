"""Misread UTF-8 is repaired for the eye; what the file has stays where quotes are concerned."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from timeline import claims, edtf
from timeline.model import Document
from timeline.mojibake import repaired, repaired_with_places

CLEAN = "Lucía Ruíz – the mayor’s deputy – said “no” on 3–5 May 2024. The Café Zoë paid £3m at São João’s."


def misread(text: str, codec: str) -> str:
    return text.encode().decode(codec, "replace")


@pytest.mark.parametrize("codec", ["cp1252", "latin-1"])
def test_what_was_misread_is_put_right(codec: str) -> None:
    assert repaired(misread(CLEAN, codec)) == CLEAN


def test_quote_marks_misread_as_those_of_a_mac_or_twice() -> None:
    assert repaired(misread("“the mayor’s”", "mac_roman")) == "“the mayor’s”"
    assert repaired(misread(misread("the mayor’s", "cp1252"), "cp1252")) == "the mayor’s"


@pytest.mark.parametrize(
    "text",
    [
        "plain words",
        "CAFÉ» and MENÜ” and the île “â”",
        "Ângela Vassalo, Âge d’or, SÃO PAULO, Šárka, Å",
        "§ 3 costs £5 – €9 … “yes”",
    ],
)
def test_what_is_written_so_stays(text: str) -> None:
    assert repaired(text) == text


def test_a_dash_of_which_one_letter_is_left() -> None:
    assert repaired("Halden โ the rival โ agreed") == "Halden – the rival – agreed"


@given(st.text(alphabet="aé’ –—ñ€“ž\n", max_size=40))
def test_places_lead_back_to_the_same_words(text: str) -> None:
    broken = misread(text, "latin-1")
    fresh, places = repaired_with_places(broken)
    assume(places is not None)
    assert places is not None
    assert fresh == text
    for at in range(len(fresh)):
        here = places.original(at)
        assert places.repaired(here) == at
        assert repaired("â€" * (fresh[at] in "’–—€“") + broken[here : places.original(at + 1)])


def test_claims_read_the_repaired_text_and_quote_the_files() -> None:
    broken = misread(CLEAN, "cp1252")
    found = claims.extract(Document("a.txt", broken, published=edtf.parse("2024-05-06"))).claims
    clean = claims.extract(Document("a.txt", CLEAN, published=edtf.parse("2024-05-06"))).claims
    assert [(c.title, c.date, [p.actor for p in c.parts]) for c in found] == [
        (c.title, c.date, [p.actor for p in c.parts]) for c in clean
    ]
    assert found
    for claim, other in zip(found, clean, strict=True):
        assert broken[claim.start : claim.end] == claim.quote == misread(other.quote, "cp1252")
        assert claim.says is None or claim.says in broken
        assert claim.mention is None or broken[claim.mention.start : claim.mention.end] == claim.mention.text

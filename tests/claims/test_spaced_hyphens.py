"""Hyphens with spaces around them: which are closed up, which stay dashes, and that quotes keep the file's words."""

import pytest

from timeline import claims, edtf
from timeline.claims.spaced_hyphens import cuts, joined
from timeline.model import Document

SURE = " The 18-year - old left."  # shows that the text has lost its hyphens


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a short - lived, Oslo - based team - mate", "a short-lived, Oslo-based team-mate"),
        ("the out - of - date line - up", "the out-of-date line-up"),
        ("its anti - European run - off", "its anti-European run-off"),
        ("Anna Keller - Lund and twenty - one more", "Anna Keller-Lund and twenty-one more"),
        (
            "a much - loved, second - placed, part - state - owned firm",
            "a much-loved, second-placed, part-state-owned firm",
        ),
        ("from Villeneuve - sur - Lot", "from Villeneuve-sur-Lot"),
        ("a multi - million euro deal", "a multi-million euro deal"),
    ],
)
def test_parts_of_one_word_are_closed_up(text: str, wanted: str) -> None:
    assert joined(text + SURE, cuts(text + SURE)).removesuffix(" The 18-year-old left.") == wanted


@pytest.mark.parametrize(
    "text",
    [
        "the team - and its head - won 3 - 1",
        "the ship - built in Gdansk - sank",
        "two riders - Bo Ek and Jan Ulm - drowned.",
        "it was new - something that worked - and cheap",
        "sold well - 45 million pieces - and badly - probably",
        "the yard - said to be old - and the firm - it lost - too",
    ],
)
def test_dashes_stay(text: str) -> None:
    assert joined(text + SURE, cuts(text + SURE)).removesuffix(" The 18-year-old left.") == text


@pytest.mark.parametrize(
    "text", ["The dock - landing stage - sank.", "A well-known 18-year - old left, tired - ill too."]
)
def test_a_text_that_keeps_its_hyphens_stays(text: str) -> None:
    assert cuts(text) == []


def test_claims_read_the_closed_hyphens_and_quote_the_files() -> None:
    text = "Keller - Lund’s team - mate, an 18-year - old, won the race on 3 May 2024. The co - driver fell â€“ twice."
    document = Document("a.txt", text, published=edtf.parse("2024-05-06"))
    won, *_ = claims.extract(document).claims
    assert won.title == "Keller-Lund’s team-mate, an 18-year-old, won the race"
    assert won.quote == "Keller - Lund’s team - mate, an 18-year - old, won the race on 3 May 2024"
    assert won.mention is not None
    assert text[won.mention.start : won.mention.end] == won.mention.text == "3 May 2024"

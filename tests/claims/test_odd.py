"""No text stops the reader or takes it long: sentences that break off, words in any order, no full stops at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import claims
from timeline import when as w
from timeline.claims.units import units
from timeline.dates import sentences
from timeline.model import Document, When

WORDS = (
    "the a of and in to was had that who which said he they will not been but when after before by on at for with as "
    "if firm Orbis Ann Kent bank sued sold left is are denied planned killed closed claims reports what have no than "
    "will be between"
).split()
DATES = ("3 May 2021", "last Friday", "14:07", "two days later", "2019")
PUBLISHED = (None, w.of_day(2021, 5, 6))
SIGNS = (*', ; : . — – ( ) “ ” " * - ’s'.split(), "\n", "\n\n# ", "\n- ")


@pytest.mark.parametrize(
    "text",
    [
        "The MEP resigned on 3 May 2021 — that",
        "On 3 May 2021 he said: “that",
        "To Kent late on Friday moved to vaccine Ann but",
        "The bank Orbis sued in 2019 Ann and",
        "Ann Kent will be sacked",
        "the the was who was when",
        "The hall was open between Monday",
    ],
)
@pytest.mark.parametrize("published", PUBLISHED)
def test_a_sentence_that_breaks_off(text: str, published: When | None) -> None:
    for claim in claims.extract(Document("a.txt", text, published=published)).claims:
        assert text[claim.start : claim.end] == claim.quote


@given(st.lists(st.sampled_from((*WORDS, *DATES, *SIGNS)), max_size=30), st.sampled_from(PUBLISHED))
def test_words_in_any_order(words: list[str], published: When | None) -> None:
    text = " ".join(words)
    for claim in claims.extract(Document("a.txt", text, published=published)).claims:
        assert text[claim.start : claim.end] == claim.quote
        assert claim.title == claim.title.strip()


@pytest.mark.parametrize("sign", [" and then", ",", ";", "\nand then"])
def test_what_has_no_full_stops_is_read_in_pieces(sign: str) -> None:
    """Each clause of a sentence is compared with the others, so that a sentence without end would take as long."""
    text = f"{sign} ".join(f"the firm sued bank {n} on 3 May {1900 + n}" for n in range(100))
    found = claims.extract(Document("a.txt", text)).claims
    assert [c.date is not None and str(1900 + n) in (c.says or "") for n, c in enumerate(found)] == [True] * 100
    assert max(s.end - s.start for s in units(text, sentences(text), ())) <= 2_000

"""Which documents are copies: they count as one source."""

from __future__ import annotations

from timeline import edtf
from timeline.events.copies import copies
from timeline.model import Document, Region

SAID = "The council fined the ferry company four thousand pounds."


def document(key: str, text: str, day: str = "2024-05-03", *regions: Region) -> Document:
    return Document(id=key, text=text, title=None, publisher=None, url=None, published=edtf.parse(day), regions=regions)


def test_a_short_mail_and_an_answer_that_quotes_it_are_one_source() -> None:
    quoted = SAID.replace("ferry ", "ferry\n")
    assert copies([document("a", SAID), document("b#1", quoted)]) == {"b#1": "a"}


def test_the_same_words_on_another_day_are_another_report() -> None:
    assert copies([document("a", SAID), document("b", SAID, "2024-05-04")]) == {}
    assert copies([document("a", "It sank."), document("b", "It sank.")]) == {}


def test_a_mail_is_no_copy_of_the_answer_in_which_it_stands() -> None:
    told = " ".join(f"The ferry {n} sank off the coast of Hull and was raised in spring." for n in range(20))
    answer = "The board will meet on Monday."
    whole = f"{answer}\n\n{told}"
    outer = document("b", whole, "2024-05-04", Region(len(answer), len(whole), "quoted"))
    assert copies([outer, document("b#1", told)]) == {}
    assert copies([document("a", told), outer, document("b#1", told)]) == {"b#1": "a"}

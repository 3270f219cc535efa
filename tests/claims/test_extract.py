"""What `extract` promises of every claim."""

import pytest

from timeline import claims, edtf
from timeline.model import Basis, Document, Region, Status

TEXT = """Harbour bridge reopens

GLENMOUTH, 9 May 2023 (Coast Wire) - The harbour bridge reopened on Monday, Mayor Ruth Ansell said.

Ansell closed it in March after an inspector found cracks. The council will repaint it in June.
"""


def test_quotes_are_the_text_at_their_offsets() -> None:
    document = Document("a.txt", TEXT, published=edtf.parse("2023-05-09"))
    found = claims.extract(document)
    assert len(found.claims) >= 3
    for claim in found.claims:
        assert TEXT[claim.start : claim.end] == claim.quote
        assert TEXT[claim.start - len(claim.prefix) : claim.start] == claim.prefix
        assert TEXT[claim.end : claim.end + len(claim.suffix)] == claim.suffix
        assert len(claim.title) <= 100
    assert [c.order for c in found.claims] == list(range(len(found.claims)))
    assert any(c.status is Status.PLANNED for c in found.claims)


def test_without_a_date_of_the_document_a_relative_date_stays_open() -> None:
    found = claims.extract(Document("a.txt", "The harbour bridge reopened on Monday."))
    (claim,) = found.claims
    assert claim.date is None
    assert claim.says is not None
    assert "Monday" in claim.says
    assert claim.undated
    assert claim.basis is Basis.RELATIVE


def test_no_date_phrase_runs_from_the_header_into_the_report() -> None:
    header = "---\ntitle: A report\ndate: 2024-11-15\n---\n"
    document = Document(
        "a.md",
        header + "Yesterday the board agreed to pay.",
        published=edtf.parse("2024-11-15"),
        body=len(header),
        regions=(Region(0, len(header), "front matter"),),
    )
    (claim,) = claims.extract(document).claims
    assert (claim.says, claim.date) == ("Yesterday", edtf.parse("2024-11-14"))


def test_a_late_block_about_somebody_the_story_does_not_know_makes_no_claims() -> None:
    story = "The port of Varna closed on 4 March 2024.\n\nThe mayor reopened it on 6 March 2024.\n\n"
    about = "Harbour Eye is a small reader-led site. Since 2019 it has covered the Black Sea."
    made = claims.extract(Document("a.txt", story + about)).claims
    assert [c.says for c in made] == ["4 March 2024", "6 March 2024"]


def test_a_title_does_not_run_on_into_the_date_line_below_it() -> None:
    text = "Bridge Reopens Before Harbour Fair Ends\nPosted on May 9, 2023 by Harbour News\n\nThe mayor cut a ribbon.\n"
    start, end = text.index("Posted"), text.index("\n\n")
    document = Document(
        "a.txt", text, published=edtf.parse("2023-05-09"), regions=(Region(start, end, "header"),), body=end
    )
    assert not [c for c in claims.extract(document).claims if "Posted" in c.quote]


@pytest.mark.parametrize(
    "row",
    ["2021-05-04: " + "1, " * 400, "1 " * 3000 + "s Smith sank it.", "10:30 " + "1.1." * 2000 + " Hale left."],
    ids=["a chronology", "a table", "a log"],
)
def test_a_row_of_figures_is_read_to_its_end(row: str) -> None:
    """A pattern that cuts figures in more than one way would not come back from such a row."""
    days = "".join(f"2021-05-0{n}: The ferry left harbour {n}.\n\n" for n in (1, 2, 3))
    assert len(claims.extract(Document("a.txt", days + row)).claims) >= 3


def test_a_column_of_exhibits_is_no_part_of_the_titles() -> None:
    head = "| Date | Event | Exhibit |\n|---|---|---|\n"
    rows = "| 3 May 2021 | Lease signed | A1 |\n| 9 June 2021 | Damp found | B12 |\n"
    made = claims.extract(Document("a.md", head + rows + "| 2 July 2021 | Repairs at last | C-3 |\n")).claims
    assert [c.title for c in made] == ["Lease signed", "Damp found", "Repairs at last"]


def test_what_readers_wrote_below_names_nobody_of_the_story() -> None:
    text = (
        "Ruth Ansell closed the bridge on 3 March 2022. Ansell gave no reason.\n\n"
        "Gordon Ansell should pay for it! Posted by: ferryman | March 4, 2022 9:10 AM | Report abuse\n\n"
        "Ask Mayor Glum. Posted by: toll | March 4, 2022 9:40 AM | Report abuse\n"
    )
    found = claims.extract(Document("a.txt", text, published=edtf.parse("2022-03-04")))
    assert [a.name for a in found.actors] == ["Ruth Ansell"]
    assert {p.actor for c in found.claims for p in c.parts} == {"Ruth Ansell"}
    assert not found.problems
    for claim in found.claims:
        assert text[claim.end : claim.end + len(claim.suffix)] == claim.suffix


def test_a_dated_sentence_of_two_documents_is_no_furniture() -> None:
    texts = ["The mayor resigned on 2 May 2024.", "The mayor resigned on 3 May 2024.", "Read our daily letter"]
    documents = [Document(f"{n}.txt", f"{text}\n\n{texts[2]}") for n, text in enumerate(texts[:2])]
    assert claims.furniture(documents) == {"read our daily letter"}


def test_the_row_of_a_table_is_titled_as_who_and_what() -> None:
    rows = ["| Day | Who | What |", "|---|---|---|"]
    rows += [f"| {day} May 2024 | Ada Voss | Closed gate {day}, the north one |" for day in (3, 4, 5)]
    made = claims.extract(Document("a.md", "\n".join(rows))).claims
    assert [c.title for c in made][:1] == ["Ada Voss: Closed gate 3, the north one"]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("The petition closed at five o'clock on Monday.", None),
        ("The mill burnt at five on Monday morning.", "05:00"),
        ("The mill burnt at 05:00 on Monday.", "05:00"),
        ("The mill burnt at nine on Monday.", "09:00"),
    ],
)
def test_an_hour_of_which_nothing_tells_the_half_of_the_day_is_none(text: str, time: str | None) -> None:
    (claim,) = claims.extract(Document("a.txt", text, published=edtf.parse("2013-02-16"))).claims
    assert claim.date is not None
    assert edtf.fields(claim.date).get("time") == time


@pytest.mark.parametrize(
    ("end", "told"),
    [
        ("Jane Moor is a writer in Hull. Her book on mills appeared in 2019.", []),
        ("Jane Moor's first novel, Low Water, came out in 2019.", []),
        ("Jane Moor teaches at Hull. She won the Tarn Prize in 2018.", []),
        ("Jane Moor saw the fire. She left the town on 5 April 2020.", ["5 April 2020"]),
        ("Ida Lund is the owner's sister. She sold the land on 5 April 2020.", ["5 April 2020"]),
        ("The owner is a writer. Her book on mills appeared in 2019.", ["2019"]),
    ],
)
def test_a_note_on_the_author_at_the_end_makes_no_claims(end: str, told: list[str]) -> None:
    byline = "By Jane Moor"
    story = f"{byline}\n\nThe mill burned down on 3 March 2020. Ida Lund was rescued.\n\n"
    document = Document("a.txt", story + end, regions=(Region(0, len(byline), "byline"),))
    assert [c.says for c in claims.extract(document).claims if c.mention is not None] == ["3 March 2020", *told]


def test_an_author_who_is_a_figure_of_the_story_has_no_note() -> None:
    byline = "By Jane Moor"
    story = f"{byline}\n\nThe mill burned down on 3 March 2020. Jane Moor was rescued.\n\n"
    end = "Jane Moor is in Hull now. She sold the land on 5 April 2020."
    document = Document("a.txt", story + end, regions=(Region(0, len(byline), "byline"),))
    assert "5 April 2020" in [c.says for c in claims.extract(document).claims]


@pytest.mark.parametrize(
    ("headline", "verb"),
    [
        ("Judge orders hand count", "orders"),
        ("Governor signs budget deal", "signs"),
        ("Company profits jump", "jump"),
        ("Doctor fees rise", "rise"),
    ],
)
def test_a_person_in_a_headline_does_what_could_be_a_noun(headline: str, verb: str) -> None:
    text = f"{headline}\n\nIt was long expected."
    (claim, *_) = claims.extract(Document("a.txt", text, published=edtf.parse("2018-11-15"))).claims
    assert claim.trigger is not None
    assert text[slice(*claim.trigger)] == verb

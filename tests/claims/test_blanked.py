"""What is no word of the story is blanked, and every offset stays: figures of notes, cells for sources."""

from hypothesis import given
from hypothesis import strategies as st

from timeline.claims import bare_notes, source_columns
from timeline.claims.blanking import blanked

TEXT = st.lists(
    st.sampled_from(
        [
            "| Day | Source |",
            "| 3 May | BBC |",
            "It closed.1",
            " He left,2 too.",
            "1. BBC",
            "2. Axios",
            "\n",
            "|",
            " 3 ",
        ]
    )
).map("".join)


@given(TEXT)
def test_offsets_stay(text: str) -> None:
    cells, notes = source_columns.cells(text), bare_notes.read(text)
    for shown in (blanked(text, [cell.place for cell in cells]), blanked(text, notes.places)):
        assert len(shown) == len(text)
        assert all(a == b or b == " " for a, b in zip(text, shown, strict=True))


def test_cells_are_those_under_a_head() -> None:
    text = "Day | Source\n3 May | BBC\n4 May | Axios | CNN\nEnd.\n5 May | NPR\n"
    assert [cell.said.strip() for cell in source_columns.cells(text)] == ["BBC"]


def test_notes_want_a_figure_each_in_order() -> None:
    assert bare_notes.read("It closed.2 He left.1\n\n1. BBC\n2. Axios\n").marks == ()
    assert bare_notes.read("It closed.1 He left.\n\n1. BBC\n2. Axios\n").marks == ()
    marks = bare_notes.read("It closed.1 He left in 1857;2 all did.\n\n1. BBC\n2. Axios\n").marks
    assert [note for _, _, note in marks] == ["BBC", "Axios"]

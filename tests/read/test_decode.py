"""Law 7: the text is the file's, with only BOM and line ends normalised."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.read.decode import decode, normalise
from timeline.read.draft import UnreadableError

TEXT = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=200)


@given(TEXT)
def test_utf_8_comes_back_but_for_line_ends(text: str) -> None:
    data = text.encode()
    if not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        assert decode(data) == (text.replace("\r\n", "\n").replace("\r", "\n"), [])


@given(TEXT, st.sampled_from(["utf-8-sig", "utf-16", "utf-32"]))
def test_a_bom_tells_the_set_and_is_no_text(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == (normalise(text), [])


@settings(deadline=None)  # the first call loads charset-normalizer
@given(st.binary(max_size=300))
def test_any_bytes_give_text_without_surrogates_or_are_refused(data: bytes) -> None:
    try:
        text, _ = decode(data)
    except UnreadableError:
        assert b"\0" in data
    else:
        text.encode()
        assert "\r" not in text


def test_mojibake_and_typography_stay() -> None:
    text = "the board โ “at last” – rose\u00a05\u2011fold"
    assert decode(text.encode()) == (text, [])


@pytest.mark.parametrize(
    ("text", "encoding", "shown"),
    [
        ("Der Fährpreis stieg über Nacht, sagte Müller in Köln.", "cp1252", "cp1252"),
        ("The fare is “too high” — she said.", "cp1252", "cp1252"),
        ("Цены на паром выросли, сообщил городской совет в понедельник. " * 4, "cp1251", "cp1251"),
        ("Fares rose in the town on Monday.", "utf-16-le", "UTF-16-LE"),
        ("Fares rose in the town on Monday.", "utf-16-be", "UTF-16-BE"),
    ],
)
def test_what_is_assumed_is_said(text: str, encoding: str, shown: str) -> None:
    decoded, (note,) = decode(text.encode(encoding))
    assert decoded == text
    assert (note.rule, note.error, shown in note.what) == ("encoding-assumed", False, True)


def test_damaged_utf_8_stays_utf_8() -> None:
    text, (note,) = decode("“Fares” – in Köln\n".encode() + b"rose\xff")
    assert text == "“Fares” – in Köln\nrose\ufffd"
    assert (note.rule, note.line) == ("encoding-damaged", 2)


def test_a_broken_utf_16_file_is_read_and_reported() -> None:
    text, notes = decode("Fares".encode("utf-16") + b"x")
    assert text.startswith("Fares")
    assert [note.rule for note in notes] == ["encoding-damaged"]


def test_the_declared_set_is_used_where_utf_8_fails() -> None:
    assert decode("płace".encode("iso8859_2"), "iso-8859-2") == ("płace", [])
    assert decode("café".encode("latin-1"), "no-such-set")[0] == "café"


@pytest.mark.parametrize("data", [bytes(range(256)), b"\x89PNG\r\n\0\0", b"text\0more text and more"])
def test_binary_files_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="binary"):
        decode(data)

"""What a clause counts."""

from __future__ import annotations

import pytest

from timeline.events.counts import counts, differ


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("was held with 12 stolen phones", {"phones": {"12"}}),
        ("1,240 people and 86 patients left", {"people": {"1240", "86"}}),
        ("31 were hurt", {"people": {"31"}}),
        ("36 night trains", {"train": {"36"}}),
        ("$3m, or 3 million dollars", {"dollar": {"3"}}),
        ("8 per cent, not 9%", {"percent": {"8", "9"}}),
        ("Karl Sund, 48, and a 19-year-old man", {}),
        ("Pier 4 closed at 10:15", {}),
        ("12 of them", {}),
    ],
)
def test_numbers_stand_by_what_they_count(text: str, found: dict[str, set[str]]) -> None:
    assert {noun: numbers for noun, numbers in counts(text).items() if noun} == found


def test_counts_differ_where_one_thing_has_two_numbers() -> None:
    assert differ(counts("31 crates of milk"), counts("74 crates of milk"))
    assert differ(counts("bought 12 planes"), counts("about 40 buses were bought"))
    assert not differ(counts("stole 31 crates"), counts("was arrested with 12 phones"))
    assert not differ(counts("with about 214 passengers"), counts("the 412-tonne ferry"))
    assert not differ(counts("31 crates of milk"), counts("31 crates and 74 crates"))

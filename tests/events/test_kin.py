"""The keys of words: what stands for what, and what only looks alike."""

from __future__ import annotations

import pytest

from timeline.events.families import FAMILIES, NEAR, PHRASES
from timeline.events.kin import is_family, kin
from timeline.events.synonyms import THINGS

KEYS = {line.split()[0] for line in FAMILIES.strip().splitlines()}


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("judge", "ruling"),
        ("department", "departed"),
        ("ground", "landed"),
        ("writer", "writ"),
        ("broker", "broken"),
        ("foundation", "found"),
        ("defect", "defected"),
    ],
)
def test_a_noun_that_looks_like_an_act_is_none(word: str, other: str) -> None:
    assert kin(word) != kin(other)
    assert not is_family(kin(word))


@pytest.mark.parametrize(
    ("word", "other"),
    [("sent", "dispatched"), ("verdicts", "ruling"), ("frigate", "warship"), ("jewels", "gem"), ("pledge", "promised")],
)
def test_words_for_one_thing_share_a_key(word: str, other: str) -> None:
    assert kin(word) == kin(other)


def test_tables_name_families_that_are_there() -> None:
    assert {word for line in NEAR.strip().splitlines() for word in line.split()} <= KEYS
    assert {line.split()[2] for line in PHRASES.strip().splitlines()} <= KEYS


def test_a_word_stands_in_one_family_and_no_key_is_a_thing_too() -> None:
    words = [word.rstrip("!") for word in FAMILIES.split()]
    assert len(words) == len(set(words))
    assert not KEYS & {line.split()[0] for line in THINGS.strip().splitlines()}

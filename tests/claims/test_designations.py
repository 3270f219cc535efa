"""Nouns of persons and bodies: their number, and that no set contradicts another."""

import pytest

from timeline.claims import designations as d


@pytest.mark.parametrize(
    ("one", "several"),
    [
        ("baker", "bakers"),
        ("secretary", "secretaries"),
        ("chairman", "chairmen"),
        ("coach", "coaches"),
        ("wife", "wives"),
    ],
)
def test_plurals(one: str, several: str) -> None:
    assert d.plural(one) == several
    assert d.is_plural(several)
    assert not d.is_plural(one)


@pytest.mark.parametrize("noun", ["crewmen", "townspeople", "schoolchildren", "lorries"])
def test_irregular_plurals(noun: str) -> None:
    assert d.is_plural(noun)


@pytest.mark.parametrize("noun", ["news", "species", "specimen", "regimen", "crisis", "virus", "glass"])
def test_what_only_looks_like_a_plural(noun: str) -> None:
    assert not d.is_plural(noun)


@pytest.mark.parametrize("noun", ["club", "party", "company", "agency"])
def test_a_plural_has_its_singular(noun: str) -> None:
    assert d.singular(d.plural(noun)) == noun


def test_what_is_civic_or_leads_to_a_person_is_human() -> None:
    assert d.CIVIC <= d.ACTING <= d.HUMAN
    assert d.PERSONS <= d.HUMAN
    assert not d.ROLES & d.PUBLIC

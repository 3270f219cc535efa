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


@pytest.mark.parametrize("noun", ["club", "party", "company", "agency"])
def test_a_plural_has_its_singular(noun: str) -> None:
    assert d.singular(d.plural(noun)) == noun


def test_what_is_civic_or_leads_to_a_person_is_human() -> None:
    assert d.CIVIC <= d.ACTING <= d.HUMAN
    assert d.PERSONS <= d.HUMAN
    assert not d.ROLES & d.PUBLIC

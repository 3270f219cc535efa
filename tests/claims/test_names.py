"""What a name shows of its bearer by its words alone."""

from collections import Counter

import pytest

from timeline.claims import evidence, given_names, name_forms
from timeline.model import Kind


@pytest.mark.parametrize(
    "name",
    [
        "Beryl Astley",
        "Wojciech Sarnek",
        "Concepción Ruiz",
        "Nkechi Obi",
        "Fatima Haddad",
        "Mehmet Dural",
        "Anuradha Pillai",
        "Haruki Senda",
        "Seo Ji-yeon",
        "Tran Van Minh",
        "Zhang Wei",
        "Øystein Berg",
        "J. Hallam",
    ],
)
def test_people(name: str) -> None:
    assert name_forms.kind_of(name) is Kind.PERSON


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Beryl Street", Kind.PLACE),
        ("Astley Rovers", Kind.ORGANISATION),
        ("Victor Shipping Ltd", Kind.ORGANISATION),
        ("Silver Bream", None),
        ("Long Acre", None),
    ],
)
def test_what_is_no_person(name: str, kind: Kind | None) -> None:
    assert name_forms.kind_of(name) is kind


@pytest.mark.parametrize(
    ("name", "woman"),
    [("Beryl Astley", True), ("Wojciech Sarnek", False), ("Robin Astley", None), ("Silver Bream", None)],
)
def test_sex_by_given_name(name: str, woman: bool | None) -> None:
    assert given_names.is_woman(name) is woman


def test_no_given_name_tells_two_things() -> None:
    assert not given_names.WOMEN & given_names.MEN
    assert {"Paris", "Hope", "Chase", "Long"}.isdisjoint(given_names.GIVEN_NAMES)


def test_what_is_left_of_a_title_and_its_stop_is_no_name() -> None:
    assert not evidence.is_name("the Hon. spoke", "", [], frozenset(), Counter())

"""One name for each actor across documents."""

import pytest

from timeline.events.names import roster
from timeline.model import Actor, Extraction, Kind

PERSON, BODY = Kind.PERSON, Kind.ORGANISATION


def names(*actors: Actor) -> list[str]:
    """The names of the roster of documents that each name one actor."""
    return [a.name for a in roster([Extraction((), (actor,)) for actor in actors]).actors]


@pytest.mark.parametrize(
    ("kind", "given", "wanted"),
    [
        (BODY, ["Orbis Mutual", "Orbis Mutual Insurance"], ["Orbis Mutual Insurance"]),
        (BODY, ["Orbis Mutual", "Orbis Mutual Insurance", "Orbis Mutual Insurance"], ["Orbis Mutual Insurance"]),
        (BODY, ["Orbis Mutual", "Orbis Mutual", "Orbis Mutual Insurance"], ["Orbis Mutual"]),
        (BODY, ["Orbis Mutual", "Orbis Mutual Bank", "Orbis Mutual Insurance"], None),
        (BODY, ["Orbis Mutual", "Orbis Mutual Riverside"], None),
        (BODY, ["OPA", "Orbis Transport Agency"], None),
        (BODY, ["OTA", "Orbis Transport Agency"], ["Orbis Transport Agency"]),
        (BODY, ["OTA", "Orbis Transport Agency", "Orsk Tram Authority"], None),
        (PERSON, ["S. H. Lund", "Signe Lund", "Signe H. Lund"], ["Signe H. Lund"]),
        (PERSON, ["SIGNE LUND", "Signe Lund"], ["Signe Lund"]),
        (PERSON, ["S. Lund", "Signe Lund", "Sven Lund"], None),
        (PERSON, ["Signe Lund", "Sven Lund"], None),
        (PERSON, ["Signe H. Lund", "Signe B. Lund"], None),
    ],
)
def test_one_name(kind: Kind, given: list[str], wanted: list[str] | None) -> None:
    assert names(*(Actor(name, kind) for name in given)) == sorted(wanted or given)

"""What a clause tells as done."""

from __future__ import annotations

import pytest

from timeline.events.acts import act


@pytest.mark.parametrize(
    ("clause", "verb", "date", "key"),
    [
        ("The suit that we filed a few days ago", "filed", "a few days ago", "sue"),
        ("The suit that tenants filed this August", "filed", "this August", "sue"),
        ("The firm that we told a few days ago of the suit filed a claim", "filed", None, "submit"),
    ],
)
def test_words_of_a_date_are_no_object(clause: str, verb: str, date: str | None, key: str) -> None:
    at = clause.index(verb)
    assert act(clause, (at, at + len(verb)), clause.index(date) if date else None) == key

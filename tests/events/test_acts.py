"""What a clause tells as done."""

from __future__ import annotations

import pytest
from events.building import claim

from timeline.events.acts import act
from timeline.events.facts import facts
from timeline.events.names import roster


@pytest.mark.parametrize(
    ("clause", "verb", "date", "key"),
    [
        ("The suit that we filed a few days ago", "filed", "a few days ago", "sue"),
        ("The suit that tenants filed this August", "filed", "this August", "sue"),
        ("The firm that we told a few days ago of the suit filed a claim", "filed", None, "submit"),
        ("Shares of the brewery dropped a week ago", "dropped", "a week ago", "fall"),
        ("Last week shares of the brewery dropped", "dropped", "Last week", "fall"),
        ("The brewery dropped last week its case", "dropped", "last week", "withdraw"),
        ("The meeting closed the same evening", "closed", "the same evening", "end"),
        ("The lights went the same evening off in the whole town", "went", "the same evening", "outage"),
    ],
)
def test_words_of_a_date_are_neither_subject_nor_object(clause: str, verb: str, date: str | None, key: str) -> None:
    told = claim("a", clause, says=date, trigger=verb)
    assert [f.trigger for f in facts([told], roster([], ()), {})] == [key]


def test_a_verb_that_has_another_sense_with_its_subject_is_no_word_of_the_clause() -> None:
    told = claim("a", "Shares of the brewery dropped the next day", says="the next day", trigger="dropped")
    (fact,) = facts([told], roster([], ()), {})
    assert "fall" in fact.terms
    assert "withdraw" not in fact.terms


@pytest.mark.parametrize(
    ("clause", "verb", "key"),
    [
        ("The mill passed to Brandt Estates on 4 May", "passed", "transfer"),
        ("The council passed the budget 31 to 12", "passed", "approve"),
        ("Ownership of the quarry passed in June", "passed", "transfer"),
        ("The foundry passed on Tuesday into the hands of its creditors", "passed", "transfer"),
        ("The ministry released the figures on Monday", "released", "publish"),
        ("The three hostages were released on Monday", "released", "free"),
        ("She was released on bail", "released", "bailed-act"),
        ("The observatory issued an ash advisory", "issued", "warn"),
        ("The tribunal issued its ruling", "issued", "rule"),
        ("He admitted the manslaughter of his brother", "admitted", "convict"),
        ("The bank admitted that it had lost the tapes", "admitted", "confirm"),
        ("The treasurer was voted out on 3 March", "voted", "dismiss"),
        ("They voted the plan out of order", "voted", "vote"),
        ("Shares of the brewery dropped on Friday", "dropped", "fall"),
        ("The brewery dropped the case on Friday", "dropped", "withdraw"),
        ("The stock closed at 41 on Friday", "closed", "traded-act"),
        ("The polls closed at ten", "closed", "vote"),
        ("The meeting closed at ten", "closed", "end"),
        ("The factory closed in June", "closed", "close"),
        ("The market closed its gates in June", "closed", "close"),
        ("His appeal failed in June", "failed", "reject"),
        ("The pump failed in June", "failed", "collapse"),
        ("The cabinet failed to find a majority", "failed", "fail-act"),
        ("Her appeal succeeded in June", "succeeded", "uphold"),
        ("The lights went off at ten", "went", "outage"),
        ("The bomb went off at ten", "went", "explode"),
        ("A cyclone strikes in June", "strikes", "hit"),
        ("The welders strike in June", "strike", "strike-labour"),
        ("The court sat in June", "sat", "hear"),
        ("The league docked them six points", "docked", "cut"),
        ("The tug docked at noon", "docked", "arrive"),
    ],
)
def test_sense_of_a_verb(clause: str, verb: str, key: str) -> None:
    at = clause.index(verb)
    assert act(clause, (at, at + len(verb))).key == key

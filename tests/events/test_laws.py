"""Laws of assembling: neither order nor repetition matters, and a document never takes a source from an event."""

from __future__ import annotations

from itertools import combinations
from math import inf

from events.building import claim, events_of
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.events.facts import facts
from timeline.events.links import evidence
from timeline.events.names import roster
from timeline.events.profiles import profiles
from timeline.model import Basis, Claim, Event

# What happens in a small world: verb forms, what it is done to, the day.
WORLD = (
    ("Oakridge Mining", ("reopened", "brought back into use"), "the Pelham copper shaft", 3),
    ("Oakridge Mining", ("dismissed", "fired"), "its geologist Vera Lund", 3),
    ("Senator Amos Bell", ("resigned from", "stepped down from"), "the harbour committee", 9),
    ("Tessin Rail", ("ordered", "bought"), "84 electric locomotives", 17),
    ("Tessin Rail", ("cancelled", "called off"), "the Brig tunnel tender", 21),
    ("Lake County", ("evacuated", "cleared"), "1,450 homes below the Sutter dam", 25),
)
DOCUMENTS = tuple("abcdef")

Report = tuple[str, int, int]  # document, thing, wording


def told(report: Report) -> Claim:
    document, thing, wording = report
    actor, verbs, what, day = WORLD[thing]
    says = f"{day} June 2021"
    quote = (f"{actor} {verbs[wording]} {what} on {says}", f"On {says}, {actor} {verbs[wording]} {what}")[wording]
    return claim(document, quote, f"2021-06-{day:02}", says, (actor,), trigger=verbs[wording], order=thing)


reports = st.lists(
    st.tuples(st.sampled_from(DOCUMENTS), st.integers(0, len(WORLD) - 1), st.integers(0, 1)),
    min_size=1,
    max_size=18,
    unique_by=lambda r: (r[0], r[1]),
)


def sources(event: Event) -> set[tuple[str, str]]:
    return {(s.document, s.quote) for s in event.sources}


@settings(deadline=None, max_examples=60)
@given(reports, st.randoms(use_true_random=False))
def test_order_does_not_matter(found: list[Report], random: object) -> None:
    claims = [told(r) for r in found]
    shuffled = list(claims)
    getattr(random, "shuffle")(shuffled)  # noqa: B009 - the strategy's type does not say that it shuffles
    assert events_of(claims) == events_of(shuffled, reverse=True)


@settings(deadline=None, max_examples=60)
@given(reports)
def test_every_claim_is_a_source_of_one_event(found: list[Report]) -> None:
    events = events_of([told(r) for r in found])
    assert sorted(s.quote for e in events for s in e.sources) == sorted(told(r).quote for r in found)


@settings(deadline=None, max_examples=60)
@given(reports, st.sampled_from(DOCUMENTS))
def test_adding_a_document_never_takes_a_source_from_an_event(found: list[Report], added: str) -> None:
    before = events_of([told(r) for r in found if r[0] != added])
    after = events_of([told(r) for r in found])
    for event in before:
        assert any(sources(event) <= sources(e) for e in after)


@settings(deadline=None, max_examples=60)
@given(reports)
def test_reports_of_one_thing_are_one_event_and_of_two_things_are_two(found: list[Report]) -> None:
    events = events_of([told(r) for r in found])
    assert len(events) == len({r[1] for r in found})


def test_what_is_left_out_early_is_no_link() -> None:
    claims = [told((d, thing, n % 2)) for n, d in enumerate(DOCUMENTS) for thing in range(len(WORLD))]
    claims += [claim(d, f"{WORLD[0][0]} was fined", basis=Basis.PUBLICATION, order=9) for d in DOCUMENTS]
    found = facts(claims, roster(()), {})
    about = profiles(found, {})
    early = 0
    for one, other in combinations(found, 2):
        exact, quick = evidence(one, other, about), evidence(one, other, about, 0.0)
        assert quick == exact or (quick == -inf and exact <= 0)
        early += quick != exact
    assert early

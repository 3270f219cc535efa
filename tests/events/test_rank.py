"""What makes an event matter, told with hand-made groups of claims."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from events.building import claim

from timeline import edtf
from timeline.events.compose import compose
from timeline.events.facts import Fact, facts
from timeline.events.names import roster
from timeline.events.rank import rank
from timeline.events.solve import solve
from timeline.model import Claim, Status

_DAY, _NEXT = ("2019-03-04", "4 March 2019"), ("2019-03-05", "5 March 2019")


def _told(
    document: str, what: str, day: tuple[str, str] = _DAY, *, order: int = 0, status: Status = Status.HAPPENED
) -> Claim:
    date, says = day
    return claim(document, f"{what} on {says}", date, says, trigger=what.split()[-1], order=order, status=status)


def _saliences(groups: Mapping[str, list[Claim]], copies: Mapping[str, str] | None = None) -> dict[str, float]:
    found = facts([c for g in groups.values() for c in g], roster([], ()), {})
    at = {id(c): f for f in found for c in [f.claim]}
    return dict(zip(groups, rank([[at[id(c)] for c in g] for g in groups.values()], copies or {}), strict=True))


def test_more_independent_documents_weigh_more_and_copies_do_not() -> None:
    groups = {
        "three": [_told(d, "The pier collapsed") for d in "abc"],
        "copied": [_told(d, "The mayor resigned", _NEXT) for d in "def"],
    }
    apart = _saliences(groups)
    assert apart["three"] == apart["copied"]
    copied = _saliences(groups, {"e": "d", "f": "d"})
    assert copied["three"] > copied["copied"]


def test_what_happened_weighs_more_than_what_was_planned_or_denied() -> None:
    found = _saliences({s: [_told(s, "The pier collapsed", status=s)] for s in Status})
    assert max(found, key=lambda s: found[Status(s)]) is Status.HAPPENED
    assert found[Status.PLANNED] > found[Status.DENIED]


def test_what_a_report_leads_with_weighs_more() -> None:
    found = _saliences(
        {"first": [_told("a", "The pier collapsed")], "last": [_told("a", "The mayor resigned", order=9)]}
    )
    assert found["first"] > found["last"]


def test_what_is_told_again_on_later_days_weighs_more_than_what_all_tell_at_once() -> None:
    days = {d: edtf.parse(f"2019-03-{n:02}") for n, d in enumerate("abcd", 6)}
    often = [replace(_told(d, "The pier collapsed"), published=day) for d, day in days.items()]
    once = [replace(_told(d, "The mayor resigned", _NEXT), published=days["a"]) for d in "efgh"]
    found = _saliences({"often": often, "once": once})
    assert found["often"] > found["once"]


def test_what_reports_about_the_main_actors_tell_weighs_more() -> None:
    def told(document: str, actor: str, day: tuple[str, str] = _DAY) -> Claim:
        return claim(document, f"{actor} resigned on {day[1]}", day[0], day[1], actors=(actor,), trigger="resigned")

    found = _saliences({d: [told(d, "Grace Tanaka")] for d in "abc"} | {"other": [told("d", "Lou Petri", _NEXT)]})
    assert min(found[d] for d in "abc") > found["other"]


def test_a_day_that_many_name_is_that_of_what_most_of_them_tell() -> None:
    found = _saliences(
        {
            "main": [_told(d, "The pier collapsed") for d in "abcd"],
            "beside it": [_told("e", "The mayor resigned")],
            "on a day that few name": [_told(d, "A ferry sank", _NEXT) for d in "fg"],
        }
    )
    assert found["main"] > found["on a day that few name"] > found["beside it"]


def test_who_knows_only_the_year_counts_for_less() -> None:
    year = ("2019", "2019")
    loose = [
        _told("a", "The pier collapsed"),
        _told("b", "The pier collapsed", year),
        _told("c", "The pier collapsed", year),
    ]
    groups = {"exact": [_told(d, "The mayor resigned", _NEXT) for d in "def"], "loose": loose}
    found = _saliences(groups)
    assert found["exact"] > found["loose"]


def test_the_title_tells_what_most_documents_tell() -> None:
    claims = [
        _told("a", "The crane at Orley quay fell"),
        _told("b", "The quay crane at Orley fell"),
        _told("c", "Insurers of Merrow fled when shares fell"),
    ]
    group: list[Fact] = facts(claims, roster([], ()), {})
    event = compose(group, solve(group, {}), roster([], ()), {}, 0.5)
    assert "crane" in event.title

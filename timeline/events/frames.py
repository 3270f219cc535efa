"""Asides of a report: what somebody did of whom the report leads with on a day shortly before was on that day, as long
as it tells no other day of them: "Acme showed the car on Monday. … Lee called it the best" is of one Monday.

A narrative stays at its time until it names another (Reichenbach 1947; Partee 1984).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from timeline.events.derivation import Step, cited_date
from timeline.events.facts import Dating, Fact, day_of, verb_of
from timeline.events.solve import Solution
from timeline.model import Basis, Status

_OPENING = 4  # claims of a report among which its news is dated
_NEWS_DAYS = 7  # what a report leads with is seldom older
_PERFECT = frozenset({"had", "has", "have"})


def framed(group: Sequence[Fact], solution: Solution, frames: Mapping[int, Fact]) -> Solution:
    """The date of a group of asides, with the day that `frames` gives to all of them."""
    days = {day_of(frames[f.index].first) if f.index in frames else None for f in group}
    if len(days) != 1 or None in days:
        return solution
    news = frames[group[0].index].claim
    assert news.date is not None
    told = Step(f"{cited_date(news)}, of what is told before it,", news.date)
    return replace(solution, date=news.date, basis=Basis.DERIVED, steps=(told,))


def frames(facts: Iterable[Fact]) -> dict[int, Fact]:
    """The claim whose day each aside shares, by the place of the aside. Linear in the claims."""
    found: dict[int, Fact] = {}
    told: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        told[fact.claim.document].append(fact)
    for of in told.values():
        news = _news(of)
        if news is not None:
            found |= _on_its_day(of, news)
    return found


def _news(told: Sequence[Fact]) -> Fact | None:
    """The first dated claim of a report, where it opens it and is of a day shortly before."""
    first = next((f for f in told[:_OPENING] if f.dating <= Dating.COARSE and f.claim.past), None)
    if first is None or first.dating is not Dating.EXACT or first.claim.published is None:
        return None
    published = first.claim.published.first
    before = day_of(published) - day_of(first.first) if published is not None else 0
    return first if 0 < before <= _NEWS_DAYS else None


def _on_its_day(told: Sequence[Fact], news: Fact) -> dict[int, Fact]:
    last: dict[str, int] = {}  # the day that was told last of each
    found: dict[int, Fact] = {}
    for fact in told:
        if fact.dating is Dating.EXACT:
            last |= dict.fromkeys(fact.parties, day_of(fact.first))
        elif fact.dating is Dating.COARSE:
            last |= dict.fromkeys(fact.doers, -1)
        elif _may_follow(fact) and any(last.get(who) == day_of(news.first) for who in fact.doers):
            found[fact.index] = news
    return found


def _may_follow(fact: Fact) -> bool:
    """Whether a claim can be of the day before it: a fact, in the plain past."""
    claim = fact.claim
    verb, _ = verb_of(claim) or (0, 0)
    perfect = _PERFECT.intersection(claim.quote[:verb].casefold().split()[-3:])
    return fact.aside and claim.past and claim.status is Status.HAPPENED and not perfect

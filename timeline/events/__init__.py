"""Claims to events: match what tells of one thing, reason about its date, rank it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline import when as w
from timeline.events.beyond import of_years_gone
from timeline.events.clocks import on_shared_clocks
from timeline.events.compose import compose
from timeline.events.copies import copies
from timeline.events.facts import Fact, facts
from timeline.events.frames import framed, frames
from timeline.events.match import Compared, match
from timeline.events.names import roster
from timeline.events.network import propagate
from timeline.events.rank import rank
from timeline.events.relations import Relation, relations, without_dates
from timeline.events.solve import Solution, solve
from timeline.events.undated import redate
from timeline.events.years import of_told_years
from timeline.model import Actor, Document, Event, Extraction, Problem
from timeline.read.unyeared import head_day

__all__ = ["Assembly", "assemble"]


@dataclass(frozen=True, slots=True)
class Assembly:
    """Events in the order of their dates, the actors that take part, and what a person should look at.

    `asides` are sentences that a dated report tells as past without a date of their own and away from its
    lead: each happened by the day of the report, or on the day of what it is told with; none stands on a timeline
    by itself.
    """

    events: tuple[Event, ...]
    actors: tuple[Actor, ...]
    problems: tuple[Problem, ...]
    asides: tuple[Event, ...] = ()


def assemble(
    extractions: Sequence[Extraction], documents: Sequence[Document], actors: Sequence[Actor] = ()
) -> Assembly:
    """One story from what the documents say. The order of the arguments' items does not matter.

    `actors` are those that the person declared; they win over what documents say of names.
    """
    who = roster(extractions, actors)
    texts = {d.id: d.text for d in documents}
    found = of_told_years(of_years_gone(facts((c for e in extractions for c in e.claims), who, texts)))
    hanging = relations(found, who, texts)
    found = without_dates(found, hanging)
    same = copies(documents)
    groups, solved, solutions, compared = _solve(found, texts, hanging, same)
    heads = {d.id: head for d in documents if d.published is None and (head := head_day(d)) is not None}
    dated = on_shared_clocks(redate(found, groups, solved, solutions, hanging, heads), groups)
    if dated != found:  # what has got a date may be an event that is told of elsewhere
        groups, _, solutions, _ = _solve(dated, texts, hanging, same, compared)
    saliences = rank(groups, same)
    shared = frames(dated)
    events: list[Event] = []
    asides: list[Event] = []
    for group, solution, salience in zip(groups, solutions, saliences, strict=True):
        if _is_aside(group):
            asides.append(compose(group, framed(group, solution, shared), who, same, salience))
        else:
            events.append(compose(group, solution, who, same, salience))
    wanted = {a for e in events for a in e.actors} | {a.name for a in actors}
    return Assembly(
        events=tuple(sorted(events, key=_order)),
        actors=tuple(a for a in who.actors if a.name in wanted),
        problems=who.problems,
        asides=tuple(sorted(asides, key=_order)),
    )


def _solve(
    found: Sequence[Fact],
    texts: Mapping[str, str],
    hanging: Sequence[Relation],
    same: Mapping[str, str],
    before: Compared | None = None,
) -> tuple[list[list[Fact]], list[Solution], list[Solution], Compared]:
    """Groups, their dates by their own claims, and those with what relations between events add."""
    groups, compared = match(found, texts, before)
    solved = [solve(g, same) for g in groups]
    return groups, solved, propagate(solved, hanging, {f.index: n for n, g in enumerate(groups) for f in g}), compared


def _is_aside(group: Sequence[Fact]) -> bool:
    return all(f.aside for f in group)


def _order(event: Event) -> tuple[object, ...]:
    first = event.sources[0]
    return (w.sort_key(event.date), first.document, first.start or 0, first.quote, event.title)

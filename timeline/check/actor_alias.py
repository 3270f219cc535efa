"""TL403: an event names an actor by an alias."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.check.rule import Rule
from timeline.check.subject import Subject
from timeline.model import Problem


def find(subject: Subject) -> Iterator[Problem]:
    """Each actor of an event that is an alias of exactly one declared actor and no actor's name."""
    names = {actor.name for actor in subject.actors}
    owners: dict[str, set[str]] = {}
    for actor in subject.actors:
        for alias in actor.aliases:
            owners.setdefault(alias, set()).add(actor.name)
    for event in subject.shown():
        for number, name in enumerate(event.actors):
            if name in names or len(owners.get(name, ())) != 1:
                continue
            owner = next(iter(owners[name]))
            yield Problem(
                subject.where("events", event.id, "actors", number),
                f"{name} is an alias of {owner}",
                f"write {owner}",
                event=event.id,
            )


RULE = Rule("TL403", "actor-alias", "an event that names an actor by an alias", find)

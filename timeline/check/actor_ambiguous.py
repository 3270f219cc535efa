"""TL402: one name stands for two actors."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from timeline.check.rule import Rule
from timeline.check.subject import Subject
from timeline.model import Problem


def find(subject: Subject) -> Iterator[Problem]:
    """Each name or alias that two declared actors bear; the build links it to nobody."""
    bearers: dict[str, list[int]] = defaultdict(list)
    for number, actor in enumerate(subject.actors):
        for name in dict.fromkeys((actor.name, *actor.aliases)):
            bearers[name].append(number)
    for name, numbers in bearers.items():
        if len(numbers) < 2:
            continue
        others = " and ".join(subject.actors[number].name for number in numbers)
        used = [event.id for event in subject.shown() if name in event.actors]
        yield Problem(
            subject.where("actors", numbers[-1]),
            f"{name} can be {others}" + (f" (in event {', '.join(used)})" if used else ""),
            "leave the name with one of them",
        )


RULE = Rule("TL402", "actor-ambiguous", "a name or alias that two actors bear", find)

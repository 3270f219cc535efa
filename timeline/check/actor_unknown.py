"""TL401: an event names an actor whom neither the store nor its documents know."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from timeline.check.rule import Rule
from timeline.check.subject import Subject
from timeline.check.text import normalised
from timeline.model import Event, Problem


def find(subject: Subject) -> Iterator[Problem]:
    """Each actor of an event that is not declared, not found by the build and not in the words of its documents.

    Where an event has no source to look into, only a name that is nearly a declared one.
    """
    declared = {name for actor in subject.actors for name in (actor.name, *actor.aliases)}
    folded: dict[str, str] = {}
    for event in subject.shown():
        for number, name in enumerate(event.actors):
            if name in declared or event.reviewed or _named(subject, event, name, folded):
                continue
            near = get_close_matches(name, sorted(declared), 1)
            if not near and not event.sources:
                continue
            repair = f"did you mean {near[0]}?" if near else "correct it, or declare it under actors"
            yield Problem(
                subject.where("events", event.id, "actors", number), f"unknown actor {name}", repair, event=event.id
            )


def _named(subject: Subject, event: Event, name: str, folded: dict[str, str]) -> bool:
    wanted = normalised(name).casefold()
    for source in event.sources:
        if any(part.actor == name for part in source.parts) or wanted in normalised(source.quote).casefold():
            return True
        document = subject.texts.get(source.document)
        if document is None:
            continue
        if document.id not in folded:
            folded[document.id] = normalised(document.text).casefold()
        if wanted in folded[document.id]:
            return True
    return False


RULE = Rule("TL401", "actor-unknown", "an actor that is not declared and that no document of the event names", find)

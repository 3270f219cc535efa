"""TL201: an event's date is not what its evidence says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline import edtf
from timeline import when as w
from timeline.check.rule import Rule
from timeline.check.subject import Subject
from timeline.check.text import clipped
from timeline.model import Anchor, Basis, Clue, Event, Problem, Source, Status, When
from timeline.moments import DAY
from timeline.wording import spell


@dataclass(frozen=True, slots=True)
class _Evidence:
    words: str
    date: When


def find(subject: Subject) -> Iterator[Problem]:
    """Each source whose date words leave no day in common with its event's date.

    Not of events that are settled, reviewed or in open conflict: there a person has looked, or TL202 speaks.
    """
    published = {document.id: document.published for document in subject.listed}
    for event in subject.shown():
        if event.date is None or event.settled or event.reviewed or event.conflicts:
            continue
        for source in event.sources:
            evidence = _evidence(source, published.get(source.document))
            if evidence is not None and not _agree(event, source, evidence.date):
                yield _problem(subject, event, source, evidence)


def _problem(subject: Subject, event: Event, source: Source, evidence: _Evidence) -> Problem:
    assert event.date is not None
    if source.basis is Basis.PUBLICATION:
        what = f"dated {spell(event.date)}, and {source.document} reported it by {spell(evidence.date)}"
    else:
        words = f"“{clipped(evidence.words)}” in {source.document}"
        what = f"dated {spell(event.date)}, and {words} is {spell(evidence.date)}"
    said = edtf.dump(evidence.date)
    repair = f"`timeline edit {event.id} --date {said}`, or `--reviewed` where yours is right"
    if not event.id:  # no command can name it before a build has given it one
        repair = f"write `date: '{said}'`, or `reviewed: true` where yours is right"
    return Problem(subject.where("events", event.id, "date"), what, repair, event=event.id)


def _evidence(source: Source, published: When | None) -> _Evidence | None:
    """What the source alone says: as the build read it, else as its date words are read here."""
    if source.date:
        return _Evidence(source.says or source.date, edtf.parse(source.date))
    if not source.says:
        return None
    from timeline.dates import tag

    start = source.quote.find(source.says)
    for mention in tag(source.quote, published=published):
        inside = start <= mention.start < start + len(source.says)
        sure = mention.clue.anchor in (Anchor.WRITTEN, Anchor.DOCUMENT) and not _clock_alone(mention.clue)
        if start >= 0 and inside and sure and mention.when is not None and mention.link is None:
            return _Evidence(mention.text, mention.when)
    return None


def _clock_alone(clue: Clue) -> bool:
    """Whether the words are a time of day without its day, which what stands around the quote tells: about 8:55 p.m."""
    days = (clue.year, clue.month, clue.day, clue.weekday, clue.shift, clue.index, clue.name)
    return clue.hour is not None and all(said is None for said in days)


def _agree(event: Event, source: Source, said: When) -> bool:
    assert event.date is not None
    if source.basis is Basis.PUBLICATION:
        first, last = w.bounds(event.date)[0], w.bounds(said)[1]
        return first <= last or event.status is not Status.HAPPENED
    zones = event.date.zone != said.zone and (event.date.zone or said.zone)
    return w.overlaps(_days(event.date, DAY if zones else 0), _days(said, 0))


def _days(when: When, slack: int) -> When:
    """The whole days of a date, and `slack` seconds on both sides for clocks of different zones."""
    first = None if when.first is None else when.first // DAY * DAY - slack
    last = None if when.last is None else (when.last // DAY + 1) * DAY - 1 + slack
    return replace(when, first=first, last=last)


RULE = Rule("TL201", "date-contradicted", "a date with no day in common with what the source's words say", find)

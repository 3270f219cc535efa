"""Which events a view shows: filters over events, all pure, and the order of a timeline."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from timeline import when as w
from timeline.model import Actor, Document, Event, Grain, Status, When

# Told of, but not as having happened or as firmly planned: shown only when asked for.
ASIDE = frozenset({Status.CANCELLED, Status.DENIED, Status.HYPOTHETICAL})


@dataclass(frozen=True, slots=True)
class Query:
    """What to show. All conditions hold together; what is empty asks for nothing."""

    actors: tuple[str, ...] = ()  # names or aliases in any case; all must take part
    since: When | None = None
    until: When | None = None
    sources: tuple[str, ...] = ()  # outlets, documents or publishers; all must be there
    match: str = ""
    min_sources: int = 0  # distinct documents, copies not counted
    min_salience: float = 0.0
    top: int | None = None  # the most salient ones
    tags: tuple[str, ...] = ()
    undated: bool = False  # only those without a date
    conflicts: bool = False  # only those whose sources disagree and that nobody has settled
    hidden: bool = False  # only those that are hidden
    every: bool = False  # those that did not happen too


@dataclass(frozen=True, slots=True)
class Selection:
    """The events to show, in order, with the documents and actors of the whole store."""

    documents: tuple[Document, ...] = ()
    actors: tuple[Actor, ...] = ()
    events: tuple[Event, ...] = ()


def order(event: Event) -> tuple[tuple[int, int, int, int], str, str]:
    """The key by which a timeline is sorted: date, then title and id."""
    return w.sort_key(event.date), event.title, event.id


def select(whole: Selection, query: Query) -> Selection:
    """The part of a store that a query asks for, sorted."""
    tests = list(_tests(query, whole))
    events = [event for event in whole.events if all(test(event) for test in tests)]
    if query.top is not None:
        events = sorted(events, key=lambda e: (-e.salience, order(e)))[: max(query.top, 0)]
    return replace(whole, events=tuple(sorted(events, key=order)))


def reading(whole: Selection, query: Query) -> Selection:
    """What is offered to a person to read: what happened or is firmly planned, and has a date.

    The rest stands aside unless the query asks for it.
    """
    if query.every:
        return whole
    asked = query.undated or query.hidden
    kept = (e for e in whole.events if e.status not in ASIDE and (asked or e.date is not None))
    return replace(whole, events=tuple(kept))


def _tests(query: Query, whole: Selection) -> Iterable[Callable[[Event], bool]]:
    yield lambda event: event.hidden == query.hidden
    for name in query.actors:
        yield _acts(names_of(name, whole))
    if query.since is not None or query.until is not None:
        yield _in_period(query.since, query.until)
    for name in query.sources:
        yield _from(name, whole)
    if query.match:
        yield _matches(query.match)
    if query.undated:
        yield lambda event: event.date is None
    if query.conflicts:
        yield lambda event: bool(event.conflicts) and not event.settled
    for tag in query.tags:
        yield _tagged(fold(tag))
    if query.min_sources:
        yield lambda event: len({s.document for s in event.sources if s.copy_of is None}) >= query.min_sources
    if query.min_salience:
        yield lambda event: event.salience >= query.min_salience


def fold(text: str) -> str:
    """The text for comparing: case, dots and runs of white space do not count, nor the kind of quotation mark."""
    return " ".join(text.casefold().replace(".", "").replace("\u2019", "'").split())


def names_of(name: str, whole: Selection) -> frozenset[str]:
    """The folded names of all actors that have this name or alias, else of those that have it as words of theirs.

    "Dahl" is A. Dahl where nobody is called Dahl alone. The name itself where none has it.
    """
    wanted = _without_article(name)
    forms = {fold(n): [n] for event in whole.events for n in event.actors}
    for actor in whole.actors:
        forms.setdefault(fold(actor.name), []).extend((actor.name, *actor.aliases, *actor.domains))
    found = {key for key, names in forms.items() if wanted in map(_without_article, names)}
    if not found and wanted:
        found = {key for key, names in forms.items() if any(f" {wanted} " in f" {fold(n)} " for n in names)}
    return frozenset(found or {fold(name)})


def _without_article(name: str) -> str:
    return fold(name).removeprefix("the ")


def _acts(names: frozenset[str]) -> Callable[[Event], bool]:
    return lambda event: not names.isdisjoint(map(fold, event.actors))


def _tagged(tag: str) -> Callable[[Event], bool]:
    return lambda event: tag in map(fold, event.tags)


def _in_period(since: When | None, until: When | None) -> Callable[[Event], bool]:
    period = When(since.first if since else None, until.last if until else None, Grain.DAY)
    return lambda event: event.date is not None and w.overlaps(event.date, period)


def _from(name: str, whole: Selection) -> Callable[[Event], bool]:
    """Whether an outlet is cited or published it, or a document (its path or the end of it) reports it."""
    outlets = _outlets(name, whole.actors)
    path = name.replace("\\", "/").removeprefix("./")
    documents = {
        d.id
        for d in whole.documents
        if d.id == path or d.id.endswith(f"/{path}") or (d.publisher and outlet(d.publisher) in outlets)
    }

    def test(event: Event) -> bool:
        return any(
            s.document in documents or s.document == path or any(outlet(cited) in outlets for cited in s.cites)
            for s in event.sources
        )

    return test


def outlet(name: str) -> str:
    """An outlet's name or domain for comparing: techcrunch.com, www.techcrunch.com and TechCrunch are one."""
    folded = " ".join(name.casefold().split()).removeprefix("https://").removeprefix("http://").removeprefix("www.")
    host, _, end = folded.rpartition(".")
    if host and end.isalpha() and " " not in folded:
        folded = host.removesuffix(".co").rpartition(".")[2]
    return "".join(c for c in folded.removeprefix("the ") if c.isalnum())


def _outlets(name: str, actors: Iterable[Actor]) -> frozenset[str]:
    wanted = outlet(name)
    found = {wanted}
    for actor in actors:
        own = {outlet(n) for n in (actor.name, *actor.aliases, *actor.domains)}
        if wanted in own:
            found |= own
    return frozenset(found)


def _matches(text: str) -> Callable[[Event], bool]:
    wanted = fold(text)

    def test(event: Event) -> bool:
        texts = (event.title, event.note or "", *event.actors, *(s.quote for s in event.sources))
        return any(wanted in fold(t) for t in texts)

    return test

"""The straight line through the rooms: documents in, a timeline out. No disk, no clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from timeline import claims
from timeline.events import assemble
from timeline.model import Actor, Document, Event, Extraction, Problem

_NOTHING: Mapping[str, Extraction] = {}
_PARCEL = 8  # documents a worker gets at once
_WINDOW = 4  # parcels in flight for each worker
_MOST = 61  # workers, as Windows waits for no more handles


@dataclass(frozen=True, slots=True)
class Timeline:
    """What a build says. `extractions` holds every document's, cached or fresh, by document id."""

    documents: tuple[Document, ...]
    actors: tuple[Actor, ...]
    events: tuple[Event, ...]
    problems: tuple[Problem, ...]
    claims: int
    extractions: Mapping[str, Extraction]
    asides: tuple[Event, ...] = ()  # see `events.Assembly`


def build(
    documents: Sequence[Document],
    actors: Sequence[Actor] = (),
    *,
    known: Mapping[str, Extraction] = _NOTHING,
    jobs: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> Timeline:
    """Read claims from every document and assemble them into events.

    `actors` are those the person declared. `known` are extractions from an earlier build by document id;
    they are taken as they are. The result depends neither on the order of `documents` nor on `jobs`.
    `progress` is called with the number of documents done and their total.
    """
    ordered = tuple(sorted(documents, key=lambda d: d.id))
    found = _extract(ordered, tuple(actors), known, jobs, progress)
    extractions = {d.id: found[d.id] for d in ordered}
    assembly = assemble(list(extractions.values()), ordered, actors)
    problems = tuple(p for e in extractions.values() for p in e.problems) + assembly.problems
    return Timeline(
        documents=ordered,
        actors=assembly.actors,
        events=assembly.events,
        problems=tuple(dict.fromkeys(problems)),
        claims=sum(len(e.claims) for e in extractions.values()),
        extractions=extractions,
        asides=assembly.asides,
    )


def _extract(
    documents: Sequence[Document],
    actors: tuple[Actor, ...],
    known: Mapping[str, Extraction],
    jobs: int,
    progress: Callable[[int, int], None] | None,
) -> dict[str, Extraction]:
    found = {d.id: known[d.id] for d in documents if d.id in known}
    fresh = [d for d in documents if d.id not in found]
    if not fresh:
        return found
    common = claims.furniture(documents)
    parcels = [fresh[i : i + _PARCEL] for i in range(0, len(fresh), _PARCEL)]
    spread = jobs > 1 and len(parcels) > 1
    work = _in_workers(parcels, actors, common, jobs) if spread else (_one(d, actors, common) for d in fresh)
    for document_id, extraction in work:
        found[document_id] = extraction
        if progress is not None:
            progress(len(found), len(documents))
    return found


def _one(document: Document, actors: tuple[Actor, ...], common: frozenset[str]) -> tuple[str, Extraction]:
    return document.id, claims.extract(document, actors, common)


_worker: tuple[tuple[Actor, ...], frozenset[str]] = ((), frozenset())


def _start(actors: tuple[Actor, ...], common: frozenset[str]) -> None:
    global _worker
    _worker = (actors, common)


def _parcel(documents: Sequence[Document]) -> list[tuple[str, Extraction]]:
    return [_one(d, *_worker) for d in documents]


def _in_workers(
    parcels: Sequence[Sequence[Document]], actors: tuple[Actor, ...], common: frozenset[str], jobs: int
) -> Iterator[tuple[str, Extraction]]:
    """Extractions as they come; few parcels are in flight, so that memory does not grow with the corpus."""
    import multiprocessing
    from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait

    jobs = min(jobs, len(parcels), _MOST)
    context = multiprocessing.get_context("spawn")
    queue = iter(parcels)
    with ProcessPoolExecutor(jobs, mp_context=context, initializer=_start, initargs=(actors, common)) as pool:
        flying: set[Future[list[tuple[str, Extraction]]]] = {
            pool.submit(_parcel, p) for p in islice(queue, jobs * _WINDOW)
        }
        while flying:
            done, flying = wait(flying, return_when=FIRST_COMPLETED)
            for future in done:
                yield from future.result()
            flying |= {pool.submit(_parcel, p) for p in islice(queue, len(done))}

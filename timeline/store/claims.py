"""Which stored claim a fresh one continues: by document and quote, else by its place or its words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.store.lock import Evidence

Key = tuple[str, str]
Place = tuple[int, int]
"""A fresh claim: the number of its event, and its number among the event's sources."""


@dataclass(frozen=True, slots=True)
class Known:
    """A stored event, or the tombstone of one, as far as matching goes."""

    id: str
    live: bool  # it stands in events.yaml
    touched: Callable[[], bool]  # whether a person has changed something in it
    keys: tuple[Key, ...]  # its sources in events.yaml
    own: frozenset[Key]  # those of them that a person put there
    evidence: Mapping[Key, Evidence]  # all that the lock knows of it, deleted sources too
    into: str | None = None  # of a tombstone: the event it was merged into
    merges: bool = False  # a person put it together: what its sources report belongs to it
    frozen: bool = False  # reviewed: it takes no other words


@dataclass(frozen=True, slots=True)
class Holder:
    """A stored claim: whose it is, and whether that event has it, lost it to a person, or was deleted by one."""

    fate: str  # 'live', 'cut' or 'gone'
    event: str
    key: Key
    evidence: Evidence | None
    own: bool = False  # a person put it there


def holders(known: Sequence[Known]) -> list[Holder]:
    """All stored claims, those of living events first."""
    living = {k.id for k in known if k.live}
    live, dead = [], []
    for event in known:
        if event.live:
            live += [
                Holder("live", event.id, key, event.evidence.get(key), key in event.own)
                for key in dict.fromkeys(event.keys)
            ]
            has = set(event.keys)
            dead += [Holder("cut", event.id, key, e) for key, e in event.evidence.items() if key not in has]
        elif event.into is not None and event.into in living:
            live += [Holder("live", event.into, key, e, own=True) for key, e in event.evidence.items()]
        else:
            dead += [Holder("gone", event.id, key, e) for key, e in event.evidence.items()]
    return live + dead


def resolve(known: Sequence[Known], fresh: Sequence[Sequence[Evidence]], same: frozenset[str]) -> dict[Place, Holder]:
    """The stored claim of each fresh one that continues one. `same` are documents whose bytes have not changed.

    A sentence may hold two claims: of several with one quote, trigger and date words tell them apart.
    """
    stored: dict[Key, list[Holder]] = defaultdict(list)
    for holder in holders(known):
        stored[holder.key].append(holder)
    seen: dict[Key, list[Place]] = defaultdict(list)
    for number, sources in enumerate(fresh):
        for place, source in enumerate(sources):
            seen[source.key].append((number, place))
    found: dict[Place, Holder] = {}
    loose: list[Place] = []
    left: list[Holder] = []
    for key, places in seen.items():
        there = stored.pop(key, [])
        if len(places) == len(there) == 1:
            found[places[0]] = there[0]
        elif there:
            rest = _told_apart(found, [(p, fresh[p[0]][p[1]]) for p in places], there)
            loose += [p for p in places if p not in found]
            left += rest
        else:
            loose += places
    left += [holder for rest in stored.values() for holder in rest]
    _by_likeness(found, [(p, fresh[p[0]][p[1]]) for p in loose], left, same)
    return found


def _told_apart(
    found: dict[Place, Holder], claims: Sequence[tuple[Place, Evidence]], there: Sequence[Holder]
) -> list[Holder]:
    """Pairs claims of one quote; the holders that are left over."""
    scored = []
    for i, (_, claim) in enumerate(claims):
        for j, holder in enumerate(there):
            old = holder.evidence
            score = 0
            if old is not None:
                score = 4 * (claim.trigger == old.trigger) + 2 * (claim.says == old.says) + (claim.date == old.date)
            scored.append((-score - 8 * holder.own, holder.fate != "live", j, i))
    return _paired(found, [place for place, _ in claims], there, sorted(scored))


def _paired(
    found: dict[Place, Holder],
    places: Sequence[Place],
    there: Sequence[Holder],
    scored: Iterable[tuple[float, bool, int, int]],
) -> list[Holder]:
    taken: set[int] = set()
    for _, _, j, i in scored:
        if places[i] not in found and j not in taken:
            found[places[i]] = there[j]
            taken.add(j)
    return [holder for j, holder in enumerate(there) if j not in taken]


def _by_likeness(
    found: dict[Place, Holder], loose: Sequence[tuple[Place, Evidence]], left: Sequence[Holder], same: frozenset[str]
) -> None:
    claims: dict[str, list[tuple[Place, Evidence]]] = defaultdict(list)
    for place, claim in loose:
        claims[claim.document].append((place, claim))
    there: dict[str, list[Holder]] = defaultdict(list)
    for holder in left:
        if holder.key[0] in claims:
            there[holder.key[0]].append(holder)
    for document, some in there.items():
        scored = []
        for i, (_, claim) in enumerate(claims[document]):
            for j, holder in enumerate(some):
                score = _likeness(claim, holder.evidence or Evidence(*holder.key), same=document in same)
                if score > 0:
                    scored.append((-score, holder.fate != "live", j, i))
        _paired(found, [place for place, _ in claims[document]], some, sorted(scored))


def _likeness(one: Evidence, other: Evidence, *, same: bool) -> float:
    """Between 0 and 1: whether two claims of a document are one that was cut or worded differently."""
    if same and None not in (one.start, one.end, other.start, other.end):
        assert one.start is not None
        assert one.end is not None
        assert other.start is not None
        assert other.end is not None
        if one.trigger and other.trigger and one.trigger != other.trigger:
            return 0.0
        shared = min(one.end, other.end) - max(one.start, other.start)
        shorter = min(one.end - one.start, other.end - other.start)
        return shared / shorter if shorter > 0 and shared * 2 > shorter else 0.0
    from rapidfuzz import fuzz  # here: most builds have no claim to compare by its words

    score = fuzz.ratio(one.quote, other.quote) / 100
    return score if score >= 0.8 else 0.0

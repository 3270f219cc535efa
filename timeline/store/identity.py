"""Which stored event a fresh one is: ids are made once and then taken over by shared sources (law 1)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from timeline.store.lock import Evidence

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Known:
    """A stored event, or the tombstone of one, as far as matching goes."""

    id: str
    live: bool  # it stands in events.yaml
    touched: bool  # a person has changed something in it
    keys: tuple[Key, ...]  # its sources in events.yaml
    own: frozenset[Key]  # those of them that a person put there
    evidence: Mapping[Key, Evidence]  # all that the lock knows of it, deleted sources too
    into: str | None = None  # of a tombstone: the event it was merged into


@dataclass(slots=True)
class Found:
    """What extraction now says of a stored event: which fresh event it is, and its sources.

    A source comes with the key of the stored one that it continues; its own where it is new.
    """

    main: int | None = None
    sources: list[tuple[Evidence, Key]] = field(default_factory=list)


@dataclass(slots=True)
class Assignment:
    """Fresh events given to stored ones, the new ones, and how many reports of deleted things were left out."""

    found: dict[str, Found] = field(default_factory=dict)
    new: list[tuple[int, list[Evidence]]] = field(default_factory=list)
    left_out: int = 0


def birth(key: Key, taken: Iterable[str] = ()) -> str:
    """The id of an event that is born with this source: the start of a hash, longer where it is taken."""
    digest = sha256("\0".join(key).encode("utf-8", "replace")).hexdigest()
    return next(digest[:size] for size in range(8, 65) if digest[:size] not in taken)


class _Claims:
    """Who owns a claim: exactly by document and quote, else by its place or its words in the same document."""

    def __init__(self, known: Sequence[Known], same: frozenset[str]) -> None:
        self.same = same  # documents whose bytes have not changed: offsets still hold
        self.owner: dict[Key, tuple[str, str]] = {}
        self.stored: dict[str, list[Evidence]] = defaultdict(list)
        live = {k.id for k in known if k.live}
        for event in known:
            if event.live:
                for key in event.keys:
                    self.owner.setdefault(key, ("live", event.id))
        for event in known:
            fate = ("cut", event.id) if event.live else ("gone", event.id)
            if event.into in live and event.into is not None:
                fate = ("live", event.into)
            for key, evidence in event.evidence.items():
                self.owner.setdefault(key, fate)
                self.stored[evidence.document].append(evidence)
        for event in known:  # what a person wrote, perhaps a little longer or shorter than the claim
            for document, quote in event.keys if event.live else ():
                if (document, quote) not in event.evidence:
                    self.stored[document].append(Evidence(document, quote))

    def resolve(self, fresh: Sequence[Sequence[Evidence]]) -> dict[Key, Key]:
        """Fresh key to the stored key that it continues; claims that are new are not in it."""
        found: dict[Key, Key] = {}
        open_keys: dict[str, list[Evidence]] = defaultdict(list)
        for sources in fresh:
            for source in sources:
                if source.key in self.owner:
                    found[source.key] = source.key
                else:
                    open_keys[source.document].append(source)
        for document, sources in open_keys.items():
            rest = [e for e in self.stored.get(document, ()) if e.key not in found]
            pairs = [
                (score, i, j)
                for i, source in enumerate(sources)
                for j, old in enumerate(rest)
                if (score := _likeness(source, old, same=document in self.same)) > 0
            ]
            taken: set[Key] = set()
            for _, i, j in sorted(pairs, key=lambda p: (-p[0], p[1], p[2])):
                if sources[i].key not in found and rest[j].key not in taken:
                    found[sources[i].key] = rest[j].key
                    taken.add(rest[j].key)
        return found


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


def assign(known: Sequence[Known], fresh: Sequence[Sequence[Evidence]], same: frozenset[str]) -> Assignment:
    """Gives each fresh event (its sources) to the stored event it is, one to one, and each source to its owner.

    A source that a person put with an event stays there; so does one of an event a person has touched when
    extraction would merge that event into another. Everything else follows extraction.
    """
    claims = _Claims(known, same)
    continues = claims.resolve(fresh)
    by_id = {k.id: k for k in known}
    order = {k.id: i for i, k in enumerate(known)}
    owners = [
        [claims.owner[continues[s.key]] if s.key in continues else ("free", "") for s in sources] for sources in fresh
    ]
    mains = _mains(fresh, owners, continues, by_id, order)
    taken = set(mains.values())
    out = Assignment()
    for index, sources in enumerate(fresh):
        main = mains.get(index)
        joined = main if main is not None else _joined(sources, owners[index], continues, by_id)
        if main is not None:
            out.found.setdefault(main, Found()).main = index
        elif joined is None and _is_deleted(owners[index]):
            out.left_out += 1
            continue
        rest = []
        for source, (fate, owner) in zip(sources, owners[index], strict=True):
            if fate in ("gone", "cut"):
                out.left_out += 1
                continue
            key = continues.get(source.key, source.key)
            stays = fate == "live" and owner != joined and _stays(by_id[owner], key, taken)
            goes_to = owner if stays else joined
            if goes_to is None:
                rest.append(source)
            else:
                out.found.setdefault(goes_to, Found()).sources.append((source, key))
        if rest:
            out.new.append((index, rest))
    return out


def _mains(
    fresh: Sequence[Sequence[Evidence]],
    owners: list[list[tuple[str, str]]],
    continues: Mapping[Key, Key],
    by_id: Mapping[str, Known],
    order: Mapping[str, int],
) -> dict[int, str]:
    """Fresh event to stored event, one to one: the touched first, then by shared sources, then by place."""
    pairs = []
    for index, sources in enumerate(fresh):
        weights: dict[str, int] = defaultdict(int)
        for source, (fate, owner) in zip(sources, owners[index], strict=True):
            if fate == "live":
                weights[owner] += 1 + (continues[source.key] in by_id[owner].keys)
        pairs += [(not by_id[o].touched, -weight, order[o], index, o) for o, weight in weights.items()]
    mains: dict[int, str] = {}
    taken: set[str] = set()
    for _, _, _, index, owner in sorted(pairs):
        if index not in mains and owner not in taken:
            mains[index] = owner
            taken.add(owner)
    return mains


def _joined(
    sources: Sequence[Evidence],
    owners: list[tuple[str, str]],
    continues: Mapping[Key, Key],
    by_id: Mapping[str, Known],
) -> str | None:
    """The event into which a person merged this one: it holds sources of it that the person put there."""
    for source, (fate, owner) in zip(sources, owners, strict=True):
        if fate == "live":
            key = continues[source.key]
            if key in by_id[owner].own or key not in by_id[owner].keys:
                return owner
    return None


def _stays(owner: Known, key: Key, taken: set[str]) -> bool:
    return key in owner.own or (owner.touched and owner.id not in taken)


def _is_deleted(owners: list[tuple[str, str]]) -> bool:
    """Whether a person deleted the event that these sources report, and nothing of it is left elsewhere."""
    fates = {fate for fate, _ in owners}
    return "gone" in fates and "live" not in fates

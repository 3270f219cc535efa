"""Which stored event a fresh one is: ids are made once and then taken over by shared sources (law 1)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from operator import itemgetter

from timeline.store import claims
from timeline.store.claims import Holder, Key, Known, Place
from timeline.store.lock import Evidence


@dataclass(slots=True)
class Found:
    """What extraction now says of a stored event: which fresh event it is, and its sources.

    A source comes with the key of the stored one that it continues; its own where it is new.
    """

    main: int | None = None
    sources: list[tuple[Evidence, Key]] = field(default_factory=list)


@dataclass(slots=True)
class Assignment:
    """Fresh events given to stored ones, the new ones, and how many reports of deleted things were left out.

    `moved` has, by the stored event that had a claim, the events that have it now: an id, or the number of a new one.
    """

    found: dict[str, Found] = field(default_factory=dict)
    new: list[tuple[int, list[Evidence]]] = field(default_factory=list)
    left_out: int = 0
    moved: dict[str, set[str | int]] = field(default_factory=dict)


def birth(key: Key, taken: Collection[str] = ()) -> str:
    """The id of an event that is born with this source: the start of a hash, longer where it is taken."""
    return _born(key, taken, 0)[0]


@dataclass(slots=True)
class Births:
    """Ids as `birth` gives them one after another, each taken at once; a key costs no more the tenth time."""

    taken: set[str]
    turns: dict[Key, int] = field(default_factory=dict)

    def next(self, key: Key) -> str:
        """The id of the next event that is born with this source."""
        name, self.turns[key] = _born(key, self.taken, self.turns.get(key, 0))
        self.taken.add(name)
        return name


def _born(key: Key, taken: Collection[str], start: int) -> tuple[str, int]:
    """A free id and the turn that gave it; every turn before `start` is known to have none left."""
    for turn in count(start):
        digest = sha256("\0".join((*key, *(str(turn) for _ in range(turn > 0)))).encode("utf-8", "replace")).hexdigest()
        for size in range(8, 65):
            if digest[:size] not in taken:
                return digest[:size], turn
    raise AssertionError  # the turns do not end


def assign(known: Sequence[Known], fresh: Sequence[Sequence[Evidence]], same: frozenset[str]) -> Assignment:
    """Gives each fresh event (its sources) to the stored event it is, one to one, and each source to its owner.

    A source that a person put with an event stays there; so does one of an event a person has touched when
    extraction would merge that event into another. Everything else follows extraction. `same` are documents
    whose bytes have not changed.
    """
    held = claims.resolve(known, fresh, same)
    by_id = {k.id: k for k in known}
    mains = _mains(held, by_id, fresh)
    taken = set(mains.values())
    out = Assignment()
    for index, sources in enumerate(fresh):
        main = mains.get(index)
        stored = [held.get((index, place)) for place in range(len(sources))]
        joined = main if main is not None else _joined(stored, by_id)
        if main is not None:
            out.found.setdefault(main, Found()).main = index
        elif joined is None and _is_deleted(stored):
            out.left_out += 1
            continue
        rest = _give(out, index, sources, stored, joined, lambda h, key: _stays(by_id[h.event], h.key, key, taken))
        if rest or not sources:
            out.new.append((index, rest))
    return out


def _give(
    out: Assignment,
    index: int,
    sources: Sequence[Evidence],
    stored: Sequence[Holder | None],
    joined: str | None,
    stays: Callable[[Holder, Key], bool],
) -> list[Evidence]:
    """Gives the sources of a fresh event to stored ones; those that are left make a new event."""
    rest = []
    for source, holder in zip(sources, stored, strict=True):
        if holder is not None and holder.fate != "live":
            out.left_out += 1
            continue
        goes_to = joined
        if holder is not None and holder.event != joined and stays(holder, source.key):
            goes_to = holder.event
        if holder is not None and holder.event != goes_to:
            out.moved.setdefault(holder.event, set()).add(index if goes_to is None else goes_to)
        if goes_to is None:
            rest.append(source)
        else:
            key = source.key if holder is None else holder.key
            out.found.setdefault(goes_to, Found()).sources.append((source, key))
    return rest


def _mains(
    held: Mapping[Place, Holder], by_id: Mapping[str, Known], fresh: Sequence[Sequence[Evidence]]
) -> dict[int, str]:
    """Fresh event to stored event, one to one: the touched first, then by shared sources, then by whose is named first.

    Of an event that a person put together, the fresh event of its first source is the one. A frozen event takes no
    other words, so where it is only like a fresh one, it comes last.
    """
    first: dict[tuple[int, str], int] = {}
    verbatim: set[tuple[int, str]] = set()
    weights: dict[tuple[int, str], int] = defaultdict(int)
    for (index, place), holder in sorted(held.items(), key=itemgetter(0)):
        if holder.fate == "live":
            first.setdefault((index, holder.event), place)
            keys = by_id[holder.event].keys
            pair = (index, holder.event)
            if fresh[index][place].key == holder.key:
                verbatim.add(pair)
            if not by_id[holder.event].merges:
                weights[pair] += 1 + (holder.key in keys)
            elif holder.key in keys:
                weights[pair] = max(weights[pair], len(keys) - keys.index(holder.key))
            else:
                weights[pair] += 0
    rivals = Counter(owner for _, owner in weights)
    choices = Counter(index for index, _ in weights)
    mains = {i: owner for i, owner in weights if rivals[owner] == choices[i] == 1}
    taken = set(mains.values())
    pairs = sorted(
        (
            by_id[owner].frozen and (index, owner) not in verbatim,
            not by_id[owner].touched(),
            -weight,
            first[index, owner],
            index,
            owner,
        )
        for (index, owner), weight in weights.items()
        if rivals[owner] > 1 or choices[index] > 1
    )
    for *_, index, owner in pairs:
        if index not in mains and owner not in taken:
            mains[index] = owner
            taken.add(owner)
    return mains


def _joined(stored: Sequence[Holder | None], by_id: Mapping[str, Known]) -> str | None:
    """The event into which a person merged this one."""
    owners = [holder.event for holder in stored if holder is not None and holder.fate == "live"]
    return next((owner for owner in owners if by_id[owner].merges), None)


def _stays(owner: Known, key: Key, fresh: Key, taken: set[str]) -> bool:
    if owner.frozen and fresh != key:
        return False  # it keeps its own words, so others are free to go where they belong
    return key in owner.own or (owner.id not in taken and owner.touched())


def _is_deleted(stored: Sequence[Holder | None]) -> bool:
    """Whether a person deleted the event that these sources report, and nothing of it is left elsewhere."""
    fates = {holder.fate for holder in stored if holder is not None}
    return "gone" in fates and "live" not in fates

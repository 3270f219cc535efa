"""The events of a store as the cache keeps them: a reader who wants a few need not read the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, pairwise

import msgspec

from timeline.collector import paused
from timeline.model import Event, Status
from timeline.store.cache import Cache

_KIND = "events"


class Gist(msgspec.Struct, array_like=True, frozen=True):
    """What tells whether an event is wanted before it is read."""

    salience: float
    status: Status
    dated: bool
    hidden: bool


Choice = Callable[[Sequence[Gist]], Iterable[int]]
"""Which events are wanted, by their places in the order of the file."""


class _Index(msgspec.Struct, array_like=True):
    """The gist of each event, and where in the value of all events each begins, in bytes; the last is the end."""

    gists: list[Gist]
    starts: list[int]


def put(cache: Cache, name: str, events: Sequence[Event]) -> None:
    """Keeps the events of the store of this name."""
    encode = msgspec.msgpack.Encoder().encode
    pieces = [encode(event) for event in events]
    head = len(encode([None] * len(pieces))) - len(pieces)  # how long the array's own head is
    gists = [Gist(e.salience, e.status, e.date is not None, e.hidden) for e in events]
    cache.put("gists", name, _Index(gists, list(accumulate(map(len, pieces), initial=head))))
    cache.put(_KIND, name, [msgspec.Raw(piece) for piece in pieces])


def has(cache: Cache, name: str) -> bool:
    """Whether the store of this name was read before."""
    return cache.has(_KIND, name)


def every(cache: Cache, name: str) -> tuple[Event, ...] | None:
    """All events; None where they are not kept."""
    return cache.get(_KIND, name, tuple[Event, ...])


def chosen(cache: Cache, name: str, choice: Choice) -> tuple[Event, ...] | None:
    """The events that are wanted, in the order of the file; None where they are not kept."""
    index = cache.get("gists", name, _Index)
    if index is None:
        return None
    spans = list(pairwise(index.starts))
    pieces = cache.pieces(_KIND, name, [spans[place] for place in sorted(choice(index.gists))])
    if pieces is None:
        return None
    decode = msgspec.msgpack.Decoder(Event).decode
    try:
        with paused():
            return tuple(decode(piece) for piece in pieces)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None

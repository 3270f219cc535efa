"""Which events `show --top N` has to read, told from their gists: on a big store nearly all stay unread."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from heapq import nlargest
from typing import TYPE_CHECKING

from timeline.views.selection import ASIDE, Query

if TYPE_CHECKING:
    from timeline.store.shelf import Choice, Gist

_TOLD = ("top", "min_salience", "every")
"""What a gist can answer of a query."""


def foremost(query: Query, *, data: bool, left_out: bool) -> Choice | None:
    """What a query with `top` may choose from, with all that the reader is told was left out; None is everything.

    `data` is of a format that holds what stands aside too.
    """
    plain = Query()
    unasked = replace(query, **{name: getattr(plain, name) for name in _TOLD}) == plain
    if query.top is None or query.top < 1 or not unasked:
        return None
    top, least, whole = query.top, query.min_salience, data or query.every

    def choice(gists: Sequence[Gist]) -> Iterable[int]:
        offered = [not g.hidden and (whole or (g.dated and g.status not in ASIDE)) for g in gists]
        best = nlargest(top, (g.salience for g, fit in zip(gists, offered, strict=True) if fit))
        least_of_best = max(best[-1], least) if best else 0.0
        for place, (gist, fit) in enumerate(zip(gists, offered, strict=True)):
            if (gist.salience >= least_of_best) if fit else left_out:
                yield place

    return choice

"""A second quantity of a verb that is not said again, with a date of its own: it fell 3 percent, and 8 on Friday."""

from __future__ import annotations

from timeline.claims import clauses
from timeline.claims import lexicon as x
from timeline.claims.lines import Line


def start(line: Line, clause: clauses.Clause, place: int) -> int:
    """The first word of a second quantity that a date at `place` belongs to, of the same verb: fell 3 percent on
    Wednesday and [another 8 percent] on Friday. 0 where there is none.
    """
    tags, group = line.words.tag, clause.group
    if group is None or place <= group.last:
        return 0
    k = tags.rfind(x.COORD, group.last, place)
    if k < 0 or x.NUM not in tags[group.last : k] or not _timed(line, group.last, k):
        return 0
    quantity = tags[k + 1 : place].lstrip(x.DET + x.ADJ + x.ADV)
    return k + 1 if quantity.startswith(x.NUM) and x.STRONG not in tags[group.last : place] else 0


def without_first(line: Line, clause: clauses.Clause, place: int) -> clauses.Clause:
    """A clause that gives the title of a second quantity without the first: it fell [3 percent on Wednesday and]
    another 8 percent.
    """
    gap, group = start(line, clause, place), clause.group
    if not gap or group is None:
        return clause
    first = line.words.tag.index(x.NUM, group.last)
    while line.words.tag[first - 1] in (x.DET, x.ADJ, x.ADV) and first > group.last:
        first -= 1
    before = tuple((a, min(b, first)) for a, b in clause.ranges if a < first)
    return clause._replace(ranges=(*before, (gap, clause.last)))


def until(clause: clauses.Clause, last: int) -> clauses.Clause:
    """The words of a clause before one of them."""
    return clause._replace(ranges=tuple((a, min(b, last)) for a, b in clause.ranges if a < last))


def _timed(line: Line, first: int, last: int) -> bool:
    """Whether words have a time of their own: on Wednesday, on the day of the recall, after it."""
    low, tags = line.words.low, line.words.tag
    return any(
        tags[i] == x.TIMEX or low[i] in ("after", "following") or (low[i] in x.TIMES and tags[i - 1] == x.DET)
        for i in range(first + 1, last)
    )

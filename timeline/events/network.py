"""Interval propagation between events: dates that only a relation gives, and dates that it narrows.

Bounds are intersected along relations until nothing changes, at most `PASSES` times: PASSES * relations steps.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from timeline import edtf, moments
from timeline import when as w
from timeline.events.derivation import Step, cited
from timeline.events.relations import Relation
from timeline.events.solve import Solution
from timeline.model import Basis, Conflict, Grain
from timeline.moments import DAY

PASSES = 5
_WIDEST = 400 * DAY  # a derived date wider than this says nothing
_FAR = 10**18
_HOUR = 3600
_MONTH = 31 * DAY


@dataclass(slots=True)
class _Node:
    first: int
    last: int
    steps: tuple[Step, ...]
    moved: bool = False


def propagate(
    solutions: Sequence[Solution], relations: Sequence[Relation], group_of: Mapping[int, int]
) -> list[Solution]:
    """Solutions with what relations add. An undated or coarse date is narrowed, never a day; what would leave
    nothing is not applied. `group_of` gives the place of a claim's solution.
    """
    relations = [replace(r, one=group_of[r.one], other=group_of[r.other]) for r in relations]
    relations = [r for r in relations if r.one != r.other]
    nodes = [_Node(*_bounds(s), s.steps) for s in solutions]
    for _ in range(PASSES):
        changed = False
        for relation in relations:
            changed |= _apply(nodes, relation, solutions, forward=True)
            changed |= _apply(nodes, relation, solutions, forward=False)
        if not changed:
            break
    disputed: dict[int, Conflict] = {}
    for relation in relations:
        conflict = _against(relation, solutions)
        if conflict is not None:
            disputed.setdefault(relation.one, conflict)
    narrowed = [_solution(s, n) for s, n in zip(solutions, nodes, strict=True)]
    return [_disputed(s, disputed[n]) if n in disputed else s for n, s in enumerate(narrowed)]


def _bounds(solution: Solution) -> tuple[int, int]:
    """The moments that a solution leaves; what is known by its report only happened by then."""
    if solution.date is None:
        return -_FAR, _FAR
    first, last = w.bounds(solution.date)
    return (-_FAR if solution.basis is Basis.PUBLICATION else first), last


def _apply(nodes: list[_Node], relation: Relation, solutions: Sequence[Solution], *, forward: bool) -> bool:
    """Narrow one end of a relation by the other."""
    target, origin = (relation.one, relation.other) if forward else (relation.other, relation.one)
    node, known = nodes[target], nodes[origin]
    reported = solutions[origin].basis is Basis.PUBLICATION and not known.moved  # by then, nobody says when
    if reported or known.last - known.first >= _WIDEST or _is_day(solutions[target]):
        return False
    least, most = (relation.least, relation.most) if forward else (-relation.most, -relation.least)
    if max(-least, most) < _HOUR and known.last - known.first >= DAY - 1:
        least = most = 0  # minutes after it left on Monday: on Monday
    first, last = known.first // DAY * DAY + least, known.last + most
    first, last = max(node.first, first // DAY * DAY), min(node.last, last // DAY * DAY + DAY - 1)
    if forward and relation.weekday is not None:
        first, last = _on_weekday(first, last, relation.weekday)
    if first > last or (first, last) == (node.first, node.last) or last - first >= _WIDEST:
        return False
    node.first, node.last, node.moved = first, last, True
    node.steps = (*node.steps, Step(cited(relation.says, relation.document), w.spanning(first, last)))
    return True


def _on_weekday(first: int, last: int, weekday: int) -> tuple[int, int]:
    """The one such weekday between two moments; the moments where there is none or more than one."""
    days = [day for day in range(first, min(last, first + _MONTH), DAY) if moments.weekday_of(day) == weekday]
    return (days[0], days[0] + DAY - 1) if len(days) == 1 and last - first < _MONTH else (first, last)


def _against(relation: Relation, solutions: Sequence[Solution]) -> Conflict | None:
    """The one day that a relation leaves for its first event, where others give another day for that."""
    target, origin = solutions[relation.one], solutions[relation.other]
    if not (_is_day(target) and _is_day(origin)) or target.conflicts or origin.conflicts:
        return None
    if relation.most != relation.least or relation.least % DAY or relation.document in target.documents:
        return None
    if relation.guessed:
        return None
    assert origin.date is not None
    assert target.date is not None
    start = w.bounds(origin.date)[0] // DAY * DAY
    day = w.containing(start + relation.least, Grain.DAY)
    return None if w.overlaps(day, target.date) else Conflict(edtf.dump(day), (relation.document,))


def _disputed(solution: Solution, other: Conflict) -> Solution:
    assert solution.date is not None
    own = Conflict(edtf.dump(solution.date), solution.documents)
    return replace(solution, conflicts=tuple(sorted((own, other), key=lambda c: c.date)))


def _is_day(solution: Solution) -> bool:
    """Whether it is dated to the day by something better than its report."""
    date = solution.date
    return (
        date is not None and date.grain <= Grain.DAY and not date.interval and solution.basis is not Basis.PUBLICATION
    )


def _solution(solution: Solution, node: _Node) -> Solution:
    if not node.moved:
        return solution
    date = w.spanning(node.first, node.last)
    return replace(solution, date=date, basis=Basis.DERIVED, steps=node.steps, undated=None)

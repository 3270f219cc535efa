"""Whether "by" behind a form tells who did it, or how much, by what margin, by what means."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.neighbours import MAYBE_BASE, MAYBE_PRES

_COUNTS = frozenset("vote votes to goals points runs seats lengths percent per % percentage majority margin".split())
_ENDS_COUNT: tuple[list[str], ...] = ([], [x.STOP], [x.COMMA], [x.TO], [x.PREP], [x.COORD], [x.TIMEX])
_SHARES = frozenset("majority margin vote show".split())
_MANNERS = frozenset(  # and means, which are nobody who does it: by post, by train
    "acclamation consensus ballot lot show unanimous majority post mail letter telephone phone telegram cable "
    "fax email e-mail text courier hand radio boat ship train rail road car bus tram bicycle air sea plane helicopter "
    "land night day mistake accident chance".split()
)
_NAMING = frozenset({x.NOUN, x.NAME, MAYBE_PRES, MAYBE_BASE})


def done_by(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether "by" tells who did what a form says was done, behind a particle as well: called in by the police."""
    by = i + 1 + (low[i + 1 : i + 2] != ("by",) and not x.PARTICLES.isdisjoint(low[i + 1 : i + 2]))
    return low[by : by + 1] == ("by",) and not _by_count(low, tags, by + 1)


def _by_count(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether what stands behind "by" is a count, time or manner, and nobody who did it: resolved by 4 votes to 1."""
    if tags[i : i + 1] == [x.TIMEX]:
        return True  # error rates recovered by 14:20
    if low[i : i + 1] in (("a",), ("an",)):
        return not _SHARES.isdisjoint(low[i + 1 : i + 3])  # by a large majority
    if tags[i : i + 1] == [x.NUM]:
        alone = low[i].endswith("%") or tags[i + 1 : i + 2] in _ENDS_COUNT  # fell by 9%, by 40 to 60
        return alone or (low[i + 1 : i + 2] != () and low[i + 1] in _COUNTS)
    return low[i : i + 1] != () and low[i] in _MANNERS and _NAMING.isdisjoint(tags[i + 1 : i + 2])

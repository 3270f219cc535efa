"""Participles that share the auxiliary of a passive before them: was arrested, questioned and extradited in June."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.neighbours import AMBIGUOUS, back
from timeline.claims.valency import ALONE, DONE_TO, WITH_PARTICLE


def passive_goes_on(low: tuple[str, ...], tags: list[str], i: int, j: int) -> bool:
    """Whether a participle behind "and" shares the auxiliary of a passive: was arrested and extradited in June."""
    after = tags[i + 1] if i + 1 < len(tags) else x.STOP
    put_off = low[i] in _PUT_OFF and low[i + 1 : i + 2] in (("until",), ("till",))
    again = low[i] in DONE_TO and low[i + 1 : i + 2] == ("again",)  # was promoted in 1995 and relegated again
    so = low[i] in _INTO_STATE and not _STATES.isdisjoint(low[i + 1 : i + 2])  # was granted and made absolute
    ends = put_off or again or so or after in (x.PREP, x.STOP, x.TIMEX, x.COMMA, x.TO, x.COORD)
    if low[i] in ALONE or low[i : i + 2] in WITH_PARTICLE or not ends:
        return False
    for k in range(j - 1, max(-1, j - 14), -1):
        if tags[k] in (x.PAST, x.PRES, x.SUB, x.REL, x.STRONG, AMBIGUOUS):
            return False
        if tags[k] == x.PART:
            opens = k == 0 or tags[k - 1] in (x.NOUN, x.NAME, x.COMMA)  # judged on Monday and hanged on Friday, he
            return opens or tags[back(tags, k)] == x.BE or low[back(tags, k)] == "been"
    return False


_INTO_STATE = frozenset("made declared rendered".split())
_STATES = frozenset("absolute bankrupt public permanent redundant void final available homeless insolvent".split())
_PUT_OFF = frozenset("adjourned postponed deferred suspended remanded extended detained held closed".split())


def in_passives(low: tuple[str, ...], tags: list[str], i: int, j: int) -> bool:
    """Whether a form behind a comma is one of a list of passives: was arrested, questioned and released."""
    if low[i] not in DONE_TO or not passive_goes_on(low, tags, i, j):
        return False
    behind = range(i + 1, min(len(tags) - 1, i + 14))
    return any(tags[k] == x.COORD and tags[k + 1] in (AMBIGUOUS, x.PART, x.PAST, x.ADV) for k in behind)

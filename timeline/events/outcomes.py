"""Acts that a verb names only with what is said of it: who defeats wins, what falls to the rebels is seized."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.claims.lexicon import BE, CLOSED, PREP
from timeline.claims.verbs import verb_uses
from timeline.events.kin import kin

_BEATING = frozenset("beat thrash trounce rout hammer overcome edge outplay".split())
_SCORE = re.compile(r"(?<![\w.,-])\d{1,3}[-–]\d{1,3}(?![\w-])")  # 3-2, but neither a date nor a price
_CONTESTS = frozenset(
    """final semi-final semifinal quarter-final match game derby tie cup league championship title tournament playoff
    play-off round race election primary runoff run-off""".split()
)
_STORMING = frozenset("out off away to into through ahead back".split())  # out of the room, to victory
_TAKERS = frozenset(kin(w) for w in "rebel soldier army militia terrorist".split()) | frozenset(
    "forces fighters troops insurgents militants separatists".split()
)
_DROPPING = frozenset("plunge plummet dive slam smash tumble".split())
_SURFACES = frozenset(
    """sea ocean river lake bay gulf ground mountain mountainside hill hillside ravine gorge field forest water building
    house tower canal jungle swamp""".split()
)
_AWAY = frozenset("from off out over into onto".split())  # a man, not a price
_SHIP, _AIRCRAFT = kin("ship"), kin("aircraft")
_ABOARD = frozenset("aboard hands board".split())
_BE = frozenset(word for word, tag in CLOSED.items() if tag == BE)


def outcome(before: Sequence[str], following: Sequence[str], behind: str) -> str:
    """The family of what was done, by a verb, the words before it and from it on, all lower-case, and the text from it
    on; empty where the verb says it by itself.
    """
    verb = _lemma(following[0]) if following else ""
    if verb == "defeat" or (verb in _BEATING and _of_contest(following, behind)):
        return _of_contestants(before, following)
    if verb == "storm" and following[0] != "storm":
        return "" if following[1:2] and following[1] in _STORMING else "attack"
    if verb == "fall" and following[1:2] == ["to"] and not _TAKERS.isdisjoint(_heads(following[2:])):
        return "seize"
    if verb in _DROPPING and following[1:2] in (["into"], ["onto"]) and not _SURFACES.isdisjoint(following[2:6]):
        return "crash"
    if verb in ("jump", "leap") and following[1:2] and following[1] in _AWAY:
        return "leap"
    if verb in ("go", "come") and following[1:2] == ["down"]:
        return _went_down(before, following)
    return ""


def _of_contest(following: Sequence[str], behind: str) -> bool:
    return _SCORE.search(behind) is not None or not _CONTESTS.isdisjoint(following)


def _of_contestants(before: Sequence[str], following: Sequence[str]) -> str:
    """What the subject of a verb of beating has done: won, or lost where it was beaten."""
    near = [w for w in before if not w.endswith("ly")][-1:]
    if near and near[0] in _BE:
        return "lose"
    if len(following) < 2 or not following[1][0].isalpha():
        return ""
    return "lose" if CLOSED.get(following[1]) == PREP else "win"  # Orsk, defeated in the final


def _heads(words: Sequence[str]) -> set[str]:
    """The keys and forms of the words of the phrase that words begin with."""
    end = next((n for n, w in enumerate(words) if not w[0].isalpha() or w in ("in", "on", "after", "and")), len(words))
    return {form for w in words[: min(end, 4)] for form in (kin(w), w)}


def _went_down(before: Sequence[str], following: Sequence[str]) -> str:
    """What befell a ship or an aircraft that went down; empty for a network, which fails."""
    things = {kin(w) for w in before[-3:]}
    if _AIRCRAFT in things:
        return "crash"
    if _SHIP in things or following[2:3] == ["off"] or not _ABOARD.isdisjoint(following):
        return "capsize" if following[0] != "came" else "crash"
    return ""


def _lemma(word: str) -> str:
    uses = verb_uses(word)
    return uses[0] if uses is not None else word

"""Years in brackets behind a name: Diocletian (284–305), the gabelle (1286–1790)."""

from __future__ import annotations

from timeline.dates.grammar import Found, Reading
from timeline.dates.scene import DASHES, Scene
from timeline.model import Anchor, Clue, Grain, TimexType

_LATEST = 2100
_LONGEST = 600  # years from one to the other
_FIGURES = (3, 4)


def years_in_brackets(found: list[Found], scene: Scene) -> list[Found]:
    """Two numbers of three or four figures that run forward, alone in brackets behind a word of a name."""
    taken = {f.first for f in found}
    new: list[Found] = []
    bracket = scene.rules.alphabet["("]
    at = scene.reduced.find(bracket)
    while at >= 0:
        if at + 1 not in taken:
            new += _pair(at, scene)
        at = scene.reduced.find(bracket, at + 1)
    return sorted([*found, *new], key=lambda f: f.first) if new else found


def _pair(at: int, scene: Scene) -> list[Found]:
    """The two years behind an opening bracket; none where there are none."""
    first, last = scene.word(at + 1), scene.word(at + 3)
    if scene.word(at + 2) not in DASHES or scene.word(at + 4) not in (")", ",", ";"):
        return []
    if not (first.isdecimal() and last.isdecimal()) or len(first) not in _FIGURES or len(last) not in _FIGURES:
        return []
    named = scene.tokens[at - 2 : at - 1] if scene.word(at - 1) == " " else []
    if not int(first) < int(last) <= min(_LATEST, int(first) + _LONGEST) or not _is_name(named):
        return []
    if scene.is_(named[0].lower(), "label"):
        return []  # Pages (123–145)
    return [_year(at + 1, int(first)), _year(at + 3, int(last))]


def _is_name(word: list[str]) -> bool:
    """Whether a word has a capital, or is of a script that has none."""
    return bool(word) and word[0][:1].isalpha() and not word[0][:1].islower()


def _year(at: int, year: int) -> Found:
    clue = Clue(Anchor.WRITTEN, year=year, unit=Grain.YEAR)
    return Found(at, at + 1, "<year>-<year>", Reading(TimexType.DATE, clue), ("years in brackets behind a name",))

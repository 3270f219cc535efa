"""Clock times of four figures without a sign, where a text writes its times so: 0615 slipped mooring, in by 1800."""

from __future__ import annotations

from timeline import moments
from timeline.dates.entries import RULE, is_alone, is_clock, is_entry, is_four
from timeline.dates.grammar import Found, Reading
from timeline.dates.scene import DASHES, Scene
from timeline.model import Anchor, Clue, TimexType

_SURE = frozenset(("at <early clock>", "<clock> <zone>"))  # at 0545, 1800 hours
_FEWEST = 2  # times with a zero before them: a single number may be anything
_AWAY = 100  # years from those that a text tells of
_YEAR = "<year>"
_AHEAD = 20
_STOPS = frozenset(".;:,")
_JOINTS = frozenset(("and", "or", "to", *DASHES))
_NOTE = ("a clock time, as the others of the text",)


def clock_figures(found: list[Found], scene: Scene) -> list[Found]:
    """Figures that begin with a zero are times where one is sure to be and all can be; so are, beside them, years that
    the text can hardly mean.
    """
    heads = {f.first for f in found if is_entry(f)}
    if not heads and not any(f.rule in _SURE for f in found):
        return found
    taken = {at for f in found for at in range(f.first, f.last)}
    early = [at for at, token in enumerate(scene.tokens) if token[0] == "0" and is_four(token) and is_alone(at, scene)]
    early = _told(early, heads, scene)
    if (len(early) < _FEWEST and not heads) or not all(is_clock(scene.tokens[at]) for at in early):
        return found
    told = _years_told(found, scene)
    timed = [_time(f.first, scene) if _is_time(f, told, scene) or _goes_on(f, heads, scene) else f for f in found]
    more = {*early, *(_placed(scene) if heads else ())}
    return sorted([*timed, *(_time(at, scene) for at in more if at not in taken)], key=lambda f: f.first)


def _told(early: list[int], heads: set[int], scene: Scene) -> list[int]:
    """Figures that stand where a time does: behind "at" and the like, at the head of a line or sentence, or joined to
    such figures; not flights 0412 and 0533, nor a code.
    """
    told: set[int] = set()
    for at in early:
        before = scene.before(at)
        joined = before in _JOINTS and (at - 4 in told or at - 2 in told)
        placed = before not in _JOINTS and scene.is_(before, "figures place")
        placed = placed or (before == "for" and not _counts(at, scene))
        if at in heads or joined or placed or _opens(at, scene):
            told.add(at)
    return sorted(told)


def _counts(at: int, scene: Scene) -> bool:
    """Whether what figures count stands behind them: sold for 0900 pounds."""
    follows = scene.after(at + 1)
    return scene.word(at + 1) == " " and follows.isalpha() and not scene.is_(follows, "function")


def _placed(scene: Scene) -> list[int]:
    """Figures behind "at" and the like in a log: died at 1122."""
    at = [n for n, token in enumerate(scene.tokens) if is_four(token) and is_clock(token) and is_alone(n, scene)]
    return [n for n in at if scene.is_(scene.before(n), "clock place")]


def _years_told(found: list[Found], scene: Scene) -> set[int]:
    """The years of whole dates, and of the document; where there are none, the years that can be no time."""
    years = {f.reading.clue.year for f in found if f.reading.clue.month is not None}
    if scene.published is not None and scene.published.last is not None:
        years.add(moments.ymd(scene.published.last)[0])
    bare = {f.reading.clue.year for f in found if f.rule == _YEAR and not is_clock(scene.word(f.first))}
    return {year for year in years if year is not None} or {year for year in bare if year is not None}


def _is_time(f: Found, told: set[int], scene: Scene) -> bool:
    """Whether a year is far from every year that is told, and the clock can show it; "at 1930" is never a year."""
    if (
        f.rule != _YEAR
        or f.last != f.first + 1
        or not is_four(scene.word(f.first))
        or not is_clock(scene.word(f.first))
    ):
        return False
    before, year = scene.before(f.first), int(scene.word(f.first))
    if before in ("at", "@") or (scene.word(f.first - 1) in DASHES and is_four(scene.word(f.first - 2))):
        return True
    done = before.endswith("ed") and not scene.is_(before, "made")  # reefed 1640; not founded 1812
    if not told or not (scene.is_(before, "figures place") or done or _opens(f.first, scene)):
        return False
    return all(year - other > _AHEAD or other - year > _AWAY for other in told)


def _goes_on(f: Found, heads: set[int], scene: Scene) -> bool:
    """Whether a year opens a sentence in the line of an entry, as a time does: 04 MAR 1137 Reached it. 1152 Left."""
    figures = scene.word(f.first)
    if f.rule != _YEAR or f.last != f.first + 1 or not is_four(figures) or not is_clock(figures):
        return False
    start, _ = scene.line(f.first)
    follows = scene.word(f.last) == " " and scene.word(f.last + 1).isalpha()
    return follows and _opens(f.first, scene) and any(start <= head < f.first for head in heads)


def _opens(at: int, scene: Scene) -> bool:
    """Whether figures stand at the head of a line or sentence, or behind the day that opens it."""
    return scene.begins_line(at) or scene.before(at) in _STOPS


def _time(at: int, scene: Scene) -> Found:
    clock = scene.tokens[at]
    clue = Clue(Anchor.DOCUMENT, hour=int(clock[:2]), minute=int(clock[2:]))
    return Found(at, at + 1, RULE, Reading(TimexType.TIME, clue), _NOTE)

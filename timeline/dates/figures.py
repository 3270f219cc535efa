"""Clock times of four figures without a sign, where a text writes its times so: 0615 slipped mooring, in by 1800."""

from __future__ import annotations

import re

from timeline import moments
from timeline.dates.grammar import Found, Reading
from timeline.dates.scene import DASHES, Scene
from timeline.model import Anchor, Clue, TimexType

RULE = "<clock> among others"
_SURE = frozenset(("at <early clock>", "<clock> <zone>"))  # at 0545, 1800 hours
_FEWEST = 2  # times with a zero before them: a single number may be anything
_AWAY = 100  # years from those that a text tells of
_GROUP = 2  # figures of a count, 0615 31 miles; groups of a long number are of more
_YEAR = "<year>"
_AHEAD = 20
_EARLY = re.compile(r"\n[^\w\n]{0,8}0\d{3}(?!\d)")  # lines that open with them
_STOPS = frozenset(".;:,")
_JOINTS = frozenset(("and", "or", "to", *DASHES))
_JOINING = frozenset("+#/$£€:")
_NOTE = ("a clock time, as the others of the text",)


def clock_figures(found: list[Found], scene: Scene) -> list[Found]:
    """Figures that begin with a zero are times where one is sure to be and all can be; so are, beside them, years that
    the text can hardly mean.
    """
    heads = _heads(scene)
    if not heads and not any(f.rule in _SURE for f in found):
        return found
    if heads:
        found = [f for f in found if f.first not in heads or f.reading.clue.hour is not None]  # 1830 Day shift
    taken = {at for f in found for at in range(f.first, f.last)}
    early = [at for at, token in enumerate(scene.tokens) if token[0] == "0" and _four(token) and _alone(at, scene)]
    early = _told(early, heads, scene)
    if len(early) < _FEWEST or not all(_is_clock(scene.tokens[at]) for at in early):
        return found
    told = _years_told(found, scene)
    timed = [_time(f.first, scene) if _is_time(f, told, scene) else f for f in found]
    more = {*early, *heads, *(_placed(scene) if heads else ())}
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


def _heads(scene: Scene) -> set[int]:
    """Where the lines of a log open with times: all figures there can be times, and some begin with a zero, which no
    year does.
    """
    if not scene.lines_open(_EARLY, _FEWEST):
        return set()
    tokens = scene.tokens
    opens = [at for at, token in enumerate(tokens) if _four(token) and scene.begins_line(at)]
    early = [at for at in opens if tokens[at][0] == "0"]
    log = len(early) >= _FEWEST and len(opens) > _FEWEST
    alone = log and all(_is_clock(tokens[at]) and _alone(at, scene) and _tells(at, scene) for at in opens)
    return set(opens) if alone else set()


def _tells(at: int, scene: Scene) -> bool:
    """Whether words follow on figures."""
    return scene.word(at + 1).isspace() and "\n" not in scene.word(at + 1) and scene.word(at + 2)[:1].isalnum()


def _placed(scene: Scene) -> list[int]:
    """Figures behind "at" and the like in a log: died at 1122."""
    at = [n for n, token in enumerate(scene.tokens) if _four(token) and _is_clock(token) and _alone(n, scene)]
    return [n for n in at if scene.is_(scene.before(n), "clock place")]


def _four(token: str) -> bool:
    return len(token) == 4 and token.isdecimal() and token.isascii()


def _is_clock(figures: str) -> bool:
    return int(figures[:2]) < 24 and int(figures[2:]) < 60


def _alone(at: int, scene: Scene) -> bool:
    """Whether figures are no part of a longer number: 0800 123 456, 0207-946; but 0200-0500."""
    return all(_parted(scene.word(sign), scene.word(beyond)) for sign, beyond in ((at - 1, at - 2), (at + 1, at + 2)))


def _parted(sign: str, beyond: str) -> bool:
    """Whether what stands beside figures parts them from the token beyond it."""
    if sign in DASHES:
        return beyond.isspace() or (_four(beyond) and _is_clock(beyond))
    if sign.isspace():
        return "\n" in sign or not (beyond.isdecimal() and len(beyond) > _GROUP)
    return not sign.isalnum() and sign not in _JOINING


def _years_told(found: list[Found], scene: Scene) -> set[int]:
    """The years of whole dates, and of the document; where there are none, the years that can be no time."""
    years = {f.reading.clue.year for f in found if f.reading.clue.month is not None}
    if scene.published is not None and scene.published.last is not None:
        years.add(moments.ymd(scene.published.last)[0])
    bare = {f.reading.clue.year for f in found if f.rule == _YEAR and not _is_clock(scene.word(f.first))}
    return {year for year in years if year is not None} or {year for year in bare if year is not None}


def _is_time(f: Found, told: set[int], scene: Scene) -> bool:
    """Whether a year is far from every year that is told, and the clock can show it; "at 1930" is never a year."""
    if f.rule != _YEAR or f.last != f.first + 1 or not _four(scene.word(f.first)) or not _is_clock(scene.word(f.first)):
        return False
    before, year = scene.before(f.first), int(scene.word(f.first))
    if before in ("at", "@") or (scene.word(f.first - 1) in DASHES and _four(scene.word(f.first - 2))):
        return True
    done = before.endswith("ed") and not scene.is_(before, "made")  # reefed 1640; not founded 1812
    if not told or not (scene.is_(before, "figures place") or done or _opens(f.first, scene)):
        return False
    return all(year - other > _AHEAD or other - year > _AWAY for other in told)


def _opens(at: int, scene: Scene) -> bool:
    """Whether figures stand at the head of a line or sentence, or behind the day that opens it."""
    return scene.begins_line(at) or scene.before(at) in _STOPS


def _time(at: int, scene: Scene) -> Found:
    clock = scene.tokens[at]
    clue = Clue(Anchor.DOCUMENT, hour=int(clock[:2]), minute=int(clock[2:]))
    return Found(at, at + 1, RULE, Reading(TimexType.TIME, clue), _NOTE)

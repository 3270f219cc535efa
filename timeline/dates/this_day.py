"""The day of the year on which a text was written, of another year: on this day in 1992, ten years ago on this day."""

from __future__ import annotations

from dataclasses import replace

from timeline import moments
from timeline.dates.grammar import Found
from timeline.dates.scene import Scene
from timeline.model import Anchor, Grain

_WITHIN = (" in ", " back in ")
_BESIDE = (" ", ", ", " on ")
_GAP = 5  # tokens between the day and its year


def days_of_years(found: list[Found], scene: Scene) -> list[Found]:
    """Each "this day" with the year beside it."""
    out: list[Found] = []
    for f in found:
        of_year = _of_year(out[-1], f, scene) if out else None
        if of_year is None:
            out.append(f)
        else:
            out[-1] = of_year
    return out


def _of_year(f: Found, g: Found, scene: Scene) -> Found | None:
    if not 0 < g.first - f.last <= _GAP or _is_this_day(f, scene) == _is_this_day(g, scene):
        return None
    day, year = (f, g) if _is_this_day(f, scene) else (g, f)
    clue, gap = year.reading.clue, "".join(scene.tokens[f.last : g.first]).lower()
    if clue.counted and clue.unit is Grain.YEAR and clue.shift and clue.index is None and gap in _BESIDE:
        return f._replace(last=g.last, rule=year.rule, reading=year.reading._replace(clue=replace(clue, index=1)))
    published, written = scene.published, day is f and clue.anchor is Anchor.WRITTEN
    if not written or year.rule != "<year>" or gap not in _WITHIN or published is None or published.first is None:
        return None
    _, month, number = moments.ymd(published.first)
    if published.grain > Grain.DAY or number > moments.days_in(clue.year or 0, month):
        return None
    clue = replace(clue, month=month, day=number)
    return f._replace(last=g.last, rule=year.rule, reading=year.reading._replace(clue=clue), notes=("of that year",))


def _is_this_day(f: Found, scene: Scene) -> bool:
    return [t.lower() for t in scene.tokens[f.first : f.last]] == ["this", " ", "day"]

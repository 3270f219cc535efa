"""Dates of the years whose new year was Lady Day: 30 January 1648/9 is of 1649; O.S. and N.S. belong to their date."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import replace

from timeline.dates.grammar import Found
from timeline.dates.scene import DASHES, Scene

_REFORM = 1752  # the last year that began on Lady Day somewhere in Britain
_FIRST = 1000
_LATEST = 1930  # the last countries changed their calendar in the 1920s
_SPRING = 3  # March, the last month of which a day can be of two years
_STYLES = frozenset((("o", ".", "s", "."), ("n", ".", "s", "."), ("old", " ", "style"), ("new", " ", "style")))
_INITIALS = frozenset(style[0] for style in _STYLES)


def old_styles(found: list[Found], scene: Scene) -> list[Found]:
    """Each date of the first months with both of its years in the later one, and with the mark of its style."""
    begins = {f.first for f in found}
    return [_with_style(_dual(f, scene, begins), scene) for f in found]


def _dual(f: Found, scene: Scene, begins: AbstractSet[int]) -> Found:
    """A date that ends with its year and has the next one behind it, where no other phrase `begins`."""
    clue = f.reading.clue
    year, month = clue.year, clue.month
    if year is None or month is None or month > _SPRING or not _FIRST <= year < _REFORM or clue.counted:
        return f
    second = scene.word(f.last + 1)
    parted = scene.word(f.last) == "/" or scene.word(f.last) in DASHES
    parted = parted and scene.word(f.last - 1) == str(year) and f.last + 1 not in begins  # no 1517-03-15-18:50
    if not parted or not second.isdecimal() or second not in (str(year + 1), str(year + 1)[2:], str(year + 1)[3:]):
        return f
    later = f.reading._replace(clue=replace(clue, year=year + 1))
    return f._replace(last=f.last + 2, reading=later, notes=(*f.notes, "the year began on Lady Day"))


def _with_style(f: Found, scene: Scene) -> Found:
    year = f.reading.clue.year
    if (year is None and f.reading.clue.day is None) or (year is not None and year > _LATEST):
        return f
    at = f.last + (scene.word(f.last) == ",")
    at += scene.word(at).isspace()
    opens = scene.word(at) in ("(", "[")
    at += opens
    if scene.word(at) not in _INITIALS:
        return f
    for style in _STYLES:
        end = at + len(style)
        if tuple(scene.word(k) for k in range(at, end)) == style and at > f.last:
            closes = opens and scene.word(end) in (")", "]")
            ends = style[-1] == "." and not opens and scene.word(end) in ("", "\n")
            return f._replace(last=end - ends + closes) if closes or not opens else f
    return f

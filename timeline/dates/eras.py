"""Years of one to three digits in a text of an old age: In 428 the city revolted, beside 431 BC."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from timeline.dates.grammar import Found, Reading
from timeline.dates.scene import DASHES, Scene
from timeline.model import Anchor, Clue, Grain, TimexType

_DECADE = "the <early decade>s"
_NEAR_YEARS = 150  # from a year whose era was written
_MONTH_DAYS = frozenset(("<day> <month>", "<month> <day>"))
_COUNTS = frozenset("were was are had have or more out of".split())
_SPAN = 30  # years of a range
_BESIDE = 10  # years on either side of a number whose era is looked at
_OLD = 1000  # years below were written with fewer than four digits


def era_years(found: list[Found], scene: Scene) -> list[Found]:
    """Where some years of a text are written with their era, bare numbers near them are years of that era."""
    known = [(f.first, year) for f in found if (year := f.reading.clue.year) is not None and _has_era(f, year)]
    known = sorted(known + _behind_days(found, scene))
    if not known:
        return found
    found = [_decade(f, known) if f.rule == _DECADE else f for f in found]
    taken = {at for f in found for at in range(f.first, f.last)}
    added = [
        Found(at, at + 1, "<year> BC", Reading(TimexType.DATE, Clue(Anchor.WRITTEN, year=year)), ("era of the text",))
        for at, token in enumerate(scene.tokens)
        if len(token) <= 3 and token.isdecimal() and at not in taken and (year := _year(at, known, scene)) is not None
    ]
    return _seasons(sorted([*found, *added], key=lambda f: f.first), scene) if added else found


def _behind_days(found: list[Found], scene: Scene) -> list[tuple[int, int]]:
    """Years of three digits behind a day: on 16 December 755; where two stand so, or a text tells no later year."""
    years: list[tuple[int, int]] = []
    for f in found:
        if f.rule not in _MONTH_DAYS:
            continue
        at = f.last + 1 + (scene.word(f.last) == ",")
        if len(scene.word(at)) != 3 or not scene.word(at).isdecimal():
            continue
        ranged = scene.after(at + 1) in ("to", "or", "and") and scene.word(at + 4).isdecimal()
        counted = ranged or scene.after(at + 1) in _COUNTS
        if scene.word(at - 1) == " " and _stands_free(at, scene) and not counted:
            years.append((at, int(scene.word(at))))
    modern = scene.published is not None or any((f.reading.clue.year or 0) >= _OLD for f in found)
    return years if len(years) > 1 or not modern else []


def _decade(f: Found, known: list[tuple[int, int]]) -> Found:
    """The 370s beside 386 BC."""
    clue = f.reading.clue
    near = min(_around(f.first, known), key=lambda at: abs(at[0] - f.first))[1]
    if clue.year is None or clue.year <= 0 or near > 0:
        return f
    return f._replace(reading=f.reading._replace(clue=replace(clue, year=-clue.year - 8)), notes=("era of the text",))


def _around(at: int, known: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The years that are nearest to a token in the text, on either side."""
    behind = bisect_left(known, (at,))
    return known[max(0, behind - _BESIDE) : behind + _BESIDE]


def _has_era(f: Found, year: int) -> bool:
    if f.rule == _DECADE and year > 0:
        return False
    return year <= 0 or (year < _OLD and f.reading.clue.anchor is Anchor.WRITTEN)


def _year(at: int, known: list[tuple[int, int]], scene: Scene) -> int | None:
    """The year of a bare number, by the era of the year nearest in the text, if it stands as a year does."""
    number = int(scene.tokens[at])
    first = _listed(at, scene)
    if first is not None and (year := _year(first, known, scene)) is not None:
        return year + abs(number - int(scene.tokens[first])) * (
            1 if year > 0 or number < int(scene.tokens[first]) else -1
        )
    dated = scene.word(at - 1) == " " and scene.before(at) in scene.rules.lexicon.words["anymonth"]
    if number < 1 or not (_stands_free(at, scene) or (dated and scene.word(at + 1) == " ")):
        return None
    ways = [(abs(where - at), where, number if near > 0 else 1 - number, near) for where, near in _around(at, known)]
    likely = [(where, year) for _, where, year, near in sorted(ways) if abs(year - near) <= _NEAR_YEARS]
    if not likely:
        return None
    where, year = likely[0]
    ranged = (scene.word(at + 1) in DASHES and where == at + 2) or _heads(at, scene)
    if not ranged and not dated and not scene.is_(scene.before(at), "era place"):
        return None
    return year


def _listed(at: int, scene: Scene) -> int | None:
    """The number before one with which it is a range or a pair: 757–759, 760 and 761."""
    first = at - 2 if scene.word(at - 1) in DASHES else at - 4 if scene.before(at) == "and" else -1
    one, two = scene.word(first), scene.word(at)
    alike = first >= 0 and one.isdecimal() and len(one) == len(two) == 3
    return first if alike and 0 < int(two) - int(one) <= _SPAN else None


def _heads(at: int, scene: Scene) -> bool:
    """Whether a number is the label of a line, or a line of its own: 492: the fleet is lost; 757–759."""
    start, end = scene.line(at)
    if not any(t.isalnum() for t in scene.tokens[start:at]) and scene.word(at + 1) == ":":
        return True
    line = [t for t in scene.tokens[start:end] if not t.isspace()]
    return all(t in DASHES or (t.isdecimal() and len(t) == len(scene.tokens[at])) for t in line)


def _stands_free(at: int, scene: Scene) -> bool:
    """Whether neither a unit, nor a noun, nor a sign of money or measure belongs to a number."""
    if scene.touches(at) and scene.word(at - 1) != "(":
        return False
    if scene.touches(at + 1):
        return scene.word(at + 1) in ".,;:)" or scene.word(at + 1) in DASHES
    token = scene.tokens[at + 2] if at + 2 < len(scene.tokens) else ""
    if scene.tokens[at - 2 : at - 1] == ["In"] and not token.endswith("s"):
        return True  # In 206 nothing was done
    return token[:1].isupper() or not token[:1].isalpha() or scene.is_(token.lower(), "function")


def _seasons(found: list[Found], scene: Scene) -> list[Found]:
    """The spring of 431 and August 414 are one expression."""
    out: list[Found] = []
    for f in found:
        before = out[-1] if out else None
        if before is not None and "era of the text" in f.notes and _is_season_of(before, f, scene):
            season = replace(before.reading.clue, year=f.reading.clue.year, anchor=Anchor.WRITTEN)
            out[-1] = before._replace(last=f.last, reading=before.reading._replace(clue=season))
            continue
        out.append(f)
    return out


def _is_season_of(season: Found, year: Found, scene: Scene) -> bool:
    """The spring of 431, in August 414, on 22 June 207."""
    clue = season.reading.clue
    if clue.year is not None or clue.shift is not None:
        return False
    gap = scene.tokens[season.last : year.first]
    if clue.month is not None and season.reading.type is TimexType.DATE:
        return gap in ([" "], [",", " "], [" ", "of", " "])
    return clue.unit is Grain.SEASON and gap == [" ", "of", " "]

"""Years that stand for both ends of a range: 1939-45, between June and August 2023."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.grammar import Found, Reading
from timeline.dates.lists import connected, lent, with_year
from timeline.dates.numeric import RULES
from timeline.dates.scene import DASHES, Scene
from timeline.model import Anchor, Clue, Grain, TimexType

_YEAR_RULES = frozenset(("<year>", "<year>-<month>"))
_FISCAL = frozenset(("fiscal <year>", "FY <year>"))  # the financial year 2020/21
_PAGES = 1500  # below, a pair of numbers is as likely one of pages
_LONG, _WIDE = 150, 500  # years of a range, and of one behind "for" or "from"
_OF_GAP = 12  # tokens between a part of a year and that year
_CLAUSE = frozenset(".,;:()")
_GAP = 6  # tokens between the ends of a range at most


def split_years(found: list[Found], scene: Scene) -> list[Found]:
    """1939-45 and 1861–1863 are two years with a range between them, not a subtraction or a month."""
    out: list[Found] = []
    skip = -1
    for f in found:
        if f.first < skip:
            continue
        pair = _year_pair(f, scene) if f.rule in _YEAR_RULES or f.rule in _FISCAL else None
        if pair is None:
            out.append(f)
            continue
        for first, last, year in pair:
            clue = Clue(Anchor.WRITTEN, year=year, unit=Grain.YEAR)
            note = ("written as a range of years",)
            out.append(Found(first, last, "<year>-<year>", Reading(TimexType.DATE, clue), note))
        skip = pair[-1][1]
    return out


def _year_pair(f: Found, scene: Scene) -> list[tuple[int, int, int]] | None:
    at = f.last - 1 if f.rule in _FISCAL else f.first
    first = scene.word(at)
    if not first.isdecimal():
        return None  # the 2020 financial year
    gap = at + 1
    while scene.word(gap) == " ":
        gap += 1
    if scene.word(gap) not in DASHES and not (scene.word(gap) == "/" and gap == at + 1):
        return None
    second = gap + 1
    while scene.word(second) == " ":
        second += 1
    word = scene.word(second)
    if (
        not word.isdecimal()
        or len(word) not in (2, 4)
        or (scene.touches(second + 1) and scene.after(second + 1) in "-/%:@")
    ):
        return None
    if len(word) == 2 and second != at + 2 and scene.word(gap) not in "–—":
        return None
    low = int(first)
    high = int(word) if len(word) == 4 else low // 100 * 100 + int(word)
    if high < low and len(word) == 2 and int(word) == 0 and low % 100 == 99:
        high += 100
    if scene.word(gap) == "/" and high != low + 1:
        return None  # reference 2008/24
    if (high < _PAGES and scene.before(at) == ":") or _are_pages(at, scene):
        return None
    longest = _WIDE if scene.is_(scene.before(at), "opening range") else _LONG
    if not low < high <= low + longest or not 1000 <= low <= 2100 or scene.is_(scene.before(at), "label"):
        return None
    if f.rule == "<year>-<month>" and not _is_season(at, low, int(word), scene):
        return None
    return [(f.first, at + 1, low), (second, second + 1, high)]


def _are_pages(at: int, scene: Scene) -> bool:
    """Whether a pair of numbers are pages: pp. 1901-1945; 45(3), 1887-1912."""
    before = [t for t in scene.tokens[max(0, at - 6) : at] if not t.isspace()]
    if before[-1:] == ["."]:
        return before[-2:-1] in (["pp"], ["p"])
    return before[-2:] in ([")", ","], [")", ":"]) and before[-3:-2] != [] and before[-3].isdecimal()


def _is_season(at: int, low: int, second: int, scene: Scene) -> bool:
    """2010-11 is a season of two years inside a sentence, a month where it begins a line."""
    if second != (low + 1) % 100 or at == 0 or "\n" in scene.tokens[at - 1]:
        return False
    return scene.before(at) not in ("|", ":", ",") and not scene.before(at).isdecimal()


def borrow_years(found: list[Found], scene: Scene) -> list[Found]:
    """Between June and August 2023; June 2019 to March: a year stands for both ends."""
    out = _with_years_behind(found, scene)
    for i in range(len(out) - 2, -1, -1):
        f, g = out[i], out[i + 1]
        if _of_its_year(f, g, scene):
            out[i] = _year_note(with_year(f, g.reading.clue.year or 0))
        if connected(f, g, scene):
            out[i] = _from_second(out[i], g)
    for i in range(1, len(out)):
        f, g = out[i - 1], out[i]
        one, two = f.reading.clue, g.reading.clue
        if connected(f, g, scene) and _lacks_year(two) and one.year is not None and one.month is not None:
            early = (two.month or 0, two.day or 99) < (one.month, one.day or 0)
            out[i] = _year_note(with_year(g, one.year + early))
    return out


def _with_years_behind(found: list[Found], scene: Scene) -> list[Found]:
    """The first week of June in 2021; 4 May in 2019."""
    out: list[Found] = []
    for g in found:
        f = out[-1] if out else None
        behind = f is not None and g.rule == "<year>" and scene.tokens[f.last : g.first] == [" ", "in", " "]
        if f is not None and behind and (_lacks_year(f.reading.clue) or _is_week_of_month(f.reading.clue)):
            out[-1] = _year_note(with_year(f, g.reading.clue.year or 0)._replace(last=g.last))
        else:
            out.append(g)
    return out


def _is_week_of_month(clue: Clue) -> bool:
    return clue.unit is Grain.WEEK and clue.index is not None and clue.month is not None and clue.year is None


def _from_second(f: Found, g: Found) -> Found:
    """The first end of a range with the year or the month of the second."""
    one, two = f.reading.clue, g.reading.clue
    if _is_season_of(one) and one.year is None and one.shift is None and _is_season_of(two) and two.year is not None:
        return _year_note(with_year(f, two.year - ((one.index or 0) > (two.index or 0))))
    if two.month is None:
        return f
    if f.rule in ("the <day>", "<weekday> the <day>") and two.day is not None and two.shift is None:
        if g.rule in RULES:
            return f  # which of two numbers is the month is not known yet
        return lent(g, f.first, f.last, one.day or 1)
    if _lacks_year(one) and two.year is None and two.shift is not None and two.anchor is Anchor.PREVIOUS:
        clue = replace(two, month=one.month, day=one.day, modifier=one.modifier)  # June and August of that year
        return _year_note(f._replace(reading=f.reading._replace(clue=clue)))
    if _lacks_year(one) and two.year is not None:
        late = (one.month or 0, one.day or 0) > (two.month, two.day or 99)
        return _year_note(with_year(f, two.year - late))
    return f


def _of_its_year(f: Found, g: Found, scene: Scene) -> bool:
    """The second half of the firm's fiscal 2020; the autumn term of 2010."""
    one, two = f.reading.clue, g.reading.clue
    if _is_season_of(one) and one.year is None and one.shift is None and g.rule == "<year>":
        between = [t for t in scene.tokens[f.last : g.first] if not t.isspace()] if g.first - f.last <= _GAP else []
        return len(between) == 2 and between[1] == "of" and between[0].isalpha() and between[0].islower()
    if one.index is None or one.year is not None or one.unit not in (Grain.QUARTER, Grain.HALF):
        return False
    if two.year is None or two.month is not None or two.unit not in (None, Grain.YEAR) or two.index is not None:
        return False
    gap = scene.tokens[f.last : g.first]
    return len(gap) <= _OF_GAP and scene.after(f.last) in ("of", "in") and not set(gap) & _CLAUSE


def _is_season_of(clue: Clue) -> bool:
    return clue.index is not None and clue.month is None and clue.unit is Grain.SEASON


def _year_note(f: Found) -> Found:
    return f._replace(notes=(*f.notes, "takes its year from its neighbour"))


def _lacks_year(clue: Clue) -> bool:
    return (
        clue.month is not None
        and clue.year is None
        and clue.shift is None
        and clue.anchor is Anchor.DOCUMENT
        and clue.unit is None
    )

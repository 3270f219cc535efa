"""Lists and ranges of days and hours, whose members borrow what they lack from each other."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.grammar import Found
from timeline.dates.numeric import NUMERIC
from timeline.dates.scene import DASHES, Scene
from timeline.model import Anchor
from timeline.moments import days_in

_HOURS = 12
_MONTHS = 12
_LEADING = frozenset(("between", "from", "on", "of"))  # a day that takes its month from figures; not items 1 and 28/11
_HALVES = frozenset(("a", "am", "pm", "p"))
_GAP = 6  # tokens between the ends of a range at most
_LIST = 12  # days in a list at most
_SLASH = "/"


def borrow_days(found: list[Found], scene: Scene) -> list[Found]:
    """May 3, 5 and 7, 2024; 3 to 7 May: every day of the list gets the month and the year."""
    out: list[Found] = []
    skip = -1
    for number, f in enumerate(found):
        if f.first < skip:
            continue
        clue = f.reading.clue
        if f.rule == "the <day>":
            following = found[number + 1].first if number + 1 < len(found) else len(scene.tokens)
            days = [day for day in _days_after(f, scene, [])[0] if day[1] <= following]
            out += [f, *(lent(f, *day) for day in days)]
            continue
        if not _lends_days(f):
            out.append(f)
            continue
        if (scene.word(f.last - 1).isdecimal() and clue.year is None) or scene.is_(
            scene.word(f.last - 1), "ordinal sign"
        ):
            days, year, last = _days_after(f, scene, found[number + 1 :])
            items = [f, *(lent(f, *day) for day in days)]
            if year is not None and days:
                items = [with_year(item, year) for item in items]
                items[-1] = items[-1]._replace(last=last)
            out += items
            skip = last
        else:
            done = out[-1].last if out else 0
            days = _days_before(f, scene, done)
            figures = f.reading.mod == NUMERIC and [d for d in days[:1] if scene.before(d[0]) not in _LEADING]
            out += [lent(f, *day) for day in days if not figures]
            out.append(f)
    return out


def _lends_days(f: Found) -> bool:
    """Whether a phrase has a month for a list of days; what is all numbers does not say which one is the month."""
    clue = f.reading.clue
    whole = clue.month is not None and clue.day is not None and clue.hour is None
    sure = f.reading.mod != NUMERIC or (clue.day or 0) > _MONTHS  # 12 and 13.03.2016
    return whole and sure and not (clue.weekday is not None and clue.year)


def with_year(f: Found, year: int) -> Found:
    """A date with the year that its neighbour has; as it was where that year has no such day."""
    clue = f.reading.clue
    if clue.month is not None and clue.day is not None and clue.day > days_in(year, clue.month):
        return f
    return f._replace(reading=f.reading._replace(clue=replace(clue, year=year, anchor=Anchor.WRITTEN)))


def lent(f: Found, first: int, last: int, day: int) -> Found:
    """A day of the month that a neighbouring date has."""
    clue = replace(f.reading.clue, day=day, weekday=None)
    mod = None if f.reading.mod == NUMERIC else f.reading.mod
    rule = "the <day>" if mod is not f.reading.mod else f.rule
    return Found(first, last, rule, f.reading._replace(clue=clue, mod=mod), ("takes its month from its neighbour",))


def _days_after(f: Found, scene: Scene, following: list[Found]) -> tuple[list[tuple[int, int, int]], int | None, int]:
    days: list[tuple[int, int, int]] = []
    at = f.last
    month = f.reading.clue.month or 1
    while len(days) < _LIST:
        start = _separator_end(at, scene)
        if start is None and scene.word(at) == _SLASH and _next_day(scene.word(at - 1), scene.word(at + 1)):
            start = at + 1
        if start is None or not is_day(start, scene, month):
            break
        last = day_end(start, scene)
        days.append((start, last, int(scene.word(start))))
        at = last
    while days and not (_free_after(days[-1][1], scene) or _ends_range(days, f, scene)):
        days.pop()
    end = days[-1][1] if days else f.last
    for g in following:
        gap = "".join(scene.tokens[end : g.first])
        if days and g.rule == "<year>" and gap in (", ", " ", ",") and g.reading.clue.year:
            return days, g.reading.clue.year, g.last
        break
    return days, None, end


def _ends_range(days: list[tuple[int, int, int]], f: Found, scene: Scene) -> bool:
    """Whether the last of some days is the end of a range that describes a noun: in the Oct. 11-20 period."""
    first, last, day = days[-1]
    before = days[-2][2] if len(days) > 1 else f.reading.clue.day or 0
    joined = scene.word(first - 1) in DASHES and scene.touches(first) and day > before
    return joined and scene.word(last) == " " and scene.after(last).isalpha()


def _separator_end(at: int, scene: Scene) -> int | None:
    """Where the next member of a list begins after ", ", " and ", "-" or " to "."""
    tokens = scene.tokens
    if scene.word(at) in DASHES:
        return at + 1
    if scene.word(at) == "," and scene.word(at + 1).isspace():
        at += 1
    elif not scene.word(at).isspace():
        return None
    word = scene.word(at + 1)
    if scene.is_(word, "and") or scene.is_(word, "to") or word in DASHES:
        at += 3 if scene.word(at + 2).isspace() else 2
        return at + 2 if scene.word(at) == "the" and scene.word(at + 1).isspace() else at
    return at + 1 if tokens[at - 1 : at] == [","] else None


def is_day(at: int, scene: Scene, month: int) -> bool:
    """Whether a token can be a day of a month."""
    word = scene.word(at)
    return word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= days_in(2000, month)


def day_end(at: int, scene: Scene) -> int:
    """The token behind a day and its ordinal sign."""
    return at + 2 if scene.is_(scene.word(at + 1), "ordinal sign") else at + 1


def _next_day(one: str, other: str) -> bool:
    """Whether a slash parts two days that follow each other: on the night of 2/3 September."""
    return one.isdecimal() and other.isdecimal() and int(other) == int(one) + 1


def _free_after(at: int, scene: Scene) -> bool:
    """Whether a number is done here: no unit, noun, decimal or percent sign follows."""
    if scene.touches(at):
        word = scene.word(at)
        return word in ".,;)!?:”\"'’]" and not scene.word(at + 1)[:1].isdigit()
    follows = scene.after(at)
    return not follows[:1].isalnum() or scene.is_(follows, "function") or (len(follows) == 4 and follows.isdecimal())


def _days_before(f: Found, scene: Scene, done: int) -> list[tuple[int, int, int]]:
    days: list[tuple[int, int, int]] = []
    at = f.first
    month = f.reading.clue.month or 1
    while len(days) < _LIST:
        last = separator_start(at, scene, done)
        if last is None and at - 1 >= done and scene.word(at - 1) == _SLASH and not days:
            last = at - 1 if _next_day(scene.word(at - 2), str(f.reading.clue.day)) else None
        if last is None:
            break
        start = last - 1
        if scene.is_(scene.word(start), "ordinal sign"):
            start -= 1
        if start < done or not is_day(start, scene, month) or (scene.touches(start) and scene.word(start - 1) != "("):
            break
        first = start - 2 if scene.word(start - 2) == "the" and start - 2 >= done else start
        days.insert(0, (first, last, int(scene.word(start))))
        at = first
    return days


def separator_start(at: int, scene: Scene, done: int) -> int | None:
    """Where the member before ends."""
    if at - 1 >= done and scene.word(at - 1) in DASHES:
        return at - 1
    if at - 2 < done or not scene.word(at - 1).isspace():
        return None
    word = scene.word(at - 2)
    if scene.is_(word, "and") or scene.is_(word, "to") or word in DASHES:
        at -= 3
        at -= scene.word(at - 1) == ","
        return at if at > done else None
    return at - 2 if word == "," else None


_SIGNS = frozenset(".:")  # between an hour and its minutes
_MINUTES = 60
_DIGITS = 2
_NEAR = 12  # tokens from a verb to the time behind it


def borrow_times(found: list[Found], scene: Scene) -> list[Found]:
    """From 9:30 to 11:45 a.m. on Friday: the day, the zone and the half of the day stand for both ends."""
    out = list(found)
    for i in range(len(out) - 2, -1, -1):
        f, g = out[i], out[i + 1]
        one, two = f.reading.clue, g.reading.clue
        if one.hour is None or two.hour is None or not connected(f, g, scene) or one.day or one.weekday is not None:
            continue
        if one.shift is not None or one.unit is not None or _has_day_alone(f, g, scene):
            continue
        open_half = _bare_hour(f, scene) and not scene.tokens[f.first].startswith("0")
        hour = one.hour + 12 if open_half and one.hour < 12 <= two.hour and one.hour + 12 <= two.hour else one.hour
        clue = replace(two, hour=hour, minute=one.minute, second=one.second, zone=one.zone or two.zone)
        out[i] = f._replace(reading=f.reading._replace(clue=clue))
    return out


def _has_day_alone(f: Found, g: Found, scene: Scene) -> bool:
    """Whether a time behind another names a day that is its alone, as it stands first or what is told pauses till then:
    worked from 4.30 pm until Monday at 10 am; adjourned at 4.30 pm until 10 am on Monday.
    """
    words, word = scene.rules.lexicon.words, scene.word(g.first)
    if not scene.is_(scene.before(g.first), "until"):
        return False
    near = range(max(scene.sentence(f.first)[0], f.first - _NEAR), f.first)
    pauses = any(scene.is_(scene.word(at), "pausing") for at in near)
    return pauses or word in words["anyday"] or word in words["anymonth"]


def borrow_hours(found: list[Found], scene: Scene) -> list[Found]:
    """6 to 9 p.m., 11-2 p.m., 7.30-9pm: the first hour takes its half of the day from the second."""
    out: list[Found] = []
    for f in found:
        done = out[-1].last if out else 0
        first = _hour_before(f, scene, done) if f.reading.clue.hour is not None and not _bare_hour(f, scene) else None
        if first is not None:
            out.append(first)
        out.append(f)
    return out


def _hour_before(f: Found, scene: Scene, done: int) -> Found | None:
    last = separator_start(f.first, scene, done)
    if last is None or scene.before(f.first) == ",":
        return None
    minute = _minute(last - 1, scene)
    first = last - 1 if minute is None else last - 3
    if scene.touches(first) and scene.word(first - 1) != "(":
        return None
    word, clue = scene.word(first), f.reading.clue
    if not word.isdecimal() or not 1 <= int(word) <= _HOURS or clue.hour is None:
        return None
    if scene.is_(scene.before(f.first), "and") and scene.before(first) != "between":
        return None
    half = clue.hour // _HOURS
    if int(word) % _HOURS > clue.hour % _HOURS:
        half = 1 - half
    clue = replace(clue, hour=int(word) % _HOURS + half * _HOURS, minute=minute, second=None)
    return Found(first, last, f.rule, f.reading._replace(clue=clue), ("takes its half of the day from its neighbour",))


def _minute(at: int, scene: Scene) -> int | None:
    """The minutes that a token gives behind an hour and a sign: 7.30, 7:30."""
    word = scene.word(at)
    timed = len(word) == _DIGITS and word.isdecimal() and int(word) < _MINUTES and scene.word(at - 1) in _SIGNS
    return int(word) if timed and scene.touches(at) and scene.word(at - 2).isdecimal() else None


def _bare_hour(f: Found, scene: Scene) -> bool:
    parts = scene.rules.lexicon.words["part"]
    return not any(t.lower() in _HALVES or t.lower() in parts for t in scene.tokens[f.first : f.last])


def connected(f: Found, g: Found, scene: Scene) -> bool:
    """Whether two phrases are the ends of a range or joined by "and"."""
    if g.first - f.last > _GAP:
        return False
    gap = [t.lower() for t in scene.tokens[f.last : g.first] if not t.isspace()]
    if len(gap) == 2 and gap[1] in ("early", "mid", "late"):
        gap = gap[:1]
    return len(gap) == 1 and (
        gap[0] in DASHES or gap[0] == _SLASH or scene.is_(gap[0], "to") or scene.is_(gap[0], "and")
    )

"""The period that a business report is about: "the latest quarter", "a year earlier", "the 1988 period"."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline import moments
from timeline import when as w
from timeline.dates.grammar import Found
from timeline.dates.memory import Memory
from timeline.dates.scene import DASHES, Scene
from timeline.model import Anchor, Clue, Grain, TimexType, When
from timeline.moments import DAY

_REPORTING = 75  # days after a quarter in which it is still the one that is reported
_MID_MONTH = 15  # a quarter that ends before is that of the month before
_SUMS = frozenset((6, 9, 12))  # months of which a report gives the sum
_ENDED = re.compile(
    r"\s+(?:(?:(?:that|which)\s+)?(?:(?P<over>ended)|ending|ends)(?:\s+(?:on|in))?|to|through)\s+", re.IGNORECASE
)
_SUM_RULES = frozenset(("the <number> <units>", "the last <number> <units>", "the year ended"))
_YEAR_RULES = frozenset(("<year>", "fiscal <year>", "FY <year>", "the <unit>"))
_NEIGHBOUR = "the previous <unit>"  # which is a quarter before or after, where others are a year
_PERIODS = frozenset(("quarter", "period"))
_STATISTIC = frozenset(("%", "percent", "pct"))
_MONEY = frozenset(("$", "£", "#", "€", "million", "billion", "cents", "pence"))
_NEAR, _BEHIND = 24, 5  # tokens around "last year" in which sums are compared
_OLDER = 300 * DAY  # a quarter so much older is one to compare with


def note(f: Found, when: When | None, told: int | None, memory: Memory, published: When | None) -> None:
    """Remember the quarter that is reported, and what a "year earlier" counts from.

    A quarter that is to come is only looked at; after "for the nine months" years are compared, not quarters.
    """
    clue = f.reading.clue
    if f.reading.type is TimexType.DURATION:
        if f.rule in _SUM_RULES and memory.period is not None and _is_sum(f):
            memory.span = _year_of(memory.period)
        return
    if when is None or when.first is None or when.last is None or when.choices:
        return
    if when.grain == Grain.MONTH and not clue.counted:
        memory.month, memory.month_at = when, f.first
    plain = f.rule == "the quarter" and memory.period is None
    if when.grain == Grain.QUARTER and (clue.index is not None or plain) and clue.shift in (None, 0):
        known = memory.period
        ended = published is None or published.last is None or when.last <= published.last
        running = published is not None and w.within(published, when)
        if known is None or known.first is None:
            if ended or running or told != 1:
                memory.period = memory.span = when
        elif ended and when.first > known.first - _OLDER:
            memory.period = memory.span = when
    elif when.grain == Grain.HALF and clue.index is not None and clue.shift in (None, 0) and memory.span is None:
        over = published is None or published.last is None or when.last <= published.last
        memory.span = when if over else None
    elif when.grain == Grain.YEAR and f.rule in _YEAR_RULES and memory.period is not None:
        year = _year_of(memory.period)
        if when.first == year.first:
            memory.span = year


def quarters_ended(found: list[Found], scene: Scene) -> list[Found]:
    """The quarter ended July 31 is that of its middle, unless the text has called it by a number before."""
    out: list[Found] = []
    for n, f in enumerate(found):
        end = found[n + 1] if n + 1 < len(found) else None
        if f.reading.clue.unit is Grain.QUARTER and f.reading.clue.index is not None:
            return out + found[n:]
        out.append(_ended(f, end, scene) if end is not None and f.rule == "the quarter" else f)
    return out


def _ended(f: Found, end: Found, scene: Scene) -> Found:
    clue = end.reading.clue
    between = _ENDED.fullmatch("".join(scene.tokens[f.last : end.first]))
    if clue.month is None or between is None:
        return f
    last = clue.month - (clue.day is not None and clue.day < _MID_MONTH)
    middle = (last - 2) % 12 + 1
    written = clue.anchor is Anchor.WRITTEN and clue.year is not None
    year = clue.year - (middle > last) if written and clue.year is not None else None
    index = (middle + 2) // 3
    quarter = Clue(Anchor.WRITTEN if written else Anchor.DOCUMENT, year=year, unit=Grain.QUARTER, index=index)
    if between["over"] and not written:
        quarter = replace(quarter, direction=-1)
    return f._replace(reading=f.reading._replace(clue=quarter), notes=(*f.notes, "the quarter that ends then"))


def _is_sum(f: Found) -> bool:
    clue = f.reading.clue
    return clue.unit is Grain.YEAR or (clue.unit is Grain.MONTH and clue.shift in _SUMS)


def _year_of(when: When) -> When:
    return w.containing(when.first or 0, Grain.YEAR)


def period(f: Found, memory: Memory, scene: Scene, narrative: bool) -> When | None:
    """The date of a phrase that counts from what the text reports; None where it does not."""
    clue = f.reading.clue
    if clue.counted and clue.unit is Grain.YEAR and clue.shift == -1:
        if narrative or clue.weekday is not None or clue.month is not None or clue.index is not None:
            return None
        if _is_of_old(f, memory, scene):
            return None
        told = _month_told(f, memory, scene) or _half_told(f, memory, scene) or memory.span
        return w.shift(told, -1, Grain.YEAR) if told is not None else None
    if f.rule == "last <unit>" and clue.unit is Grain.YEAR and clue.shift == -1 and _is_compared(f, memory, scene):
        return w.shift(memory.span, -1, Grain.YEAR) if memory.span is not None and not narrative else None
    if f.rule == "full-year":
        reported = memory.period or _reported(scene.published)
        return _year_of(reported) if reported is not None else None
    if f.rule == "the <unit>" and clue.unit is Grain.YEAR and memory.period is not None and not narrative:
        return _year_of(memory.period) if scene.before(f.first) == "for" else None  # for the year, it lost as much
    if clue.unit is not Grain.QUARTER or clue.anchor is Anchor.DOCUMENT:
        return None
    if clue.anchor is Anchor.WRITTEN:
        half = _half_told(f, memory, scene)
        if half is not None and clue.index is None and clue.year is not None:
            return w.of_half(clue.year, 1 + (_number(half) > 2))
        return _of_year(clue, memory, None if _is_loose(f, scene) else scene.published)
    return _quarter(f, memory, scene, narrative)


def is_statistic(f: Found, scene: Scene) -> bool:
    """Whether a month is that of a statistic: will release February figures, growth in the January-March quarter."""
    follows = scene.after(f.last)
    if follows in DASHES and scene.word(f.last + 1) in scene.rules.lexicon.words["anymonth"]:
        return scene.after(f.last + 2) in _PERIODS
    second = scene.after(f.last + 2) if not scene.is_(follows, "function") else ""  # April auto sales
    return (
        scene.is_(follows, "statistic")
        or scene.is_(second, "statistic")
        or (follows in _PERIODS and scene.before(f.first) in DASHES)
    )


def _is_loose(f: Found, scene: Scene) -> bool:
    """Whether a phrase says "period", which may be a year."""
    return "quarter" not in (t.lower() for t in scene.tokens[f.first : f.last])


def _reported(published: When | None) -> When | None:
    """The quarter that a report of a day is about."""
    if published is None or published.first is None:
        return None
    return w.containing(published.first - _REPORTING * DAY, Grain.QUARTER)


def _of_year(clue: Clue, memory: Memory, published: When | None) -> When | None:
    """The 1988 period: the same quarter of that year, or the year where sums are compared."""
    if clue.index is not None or clue.year is None:
        return None
    span = memory.span or _reported(published)
    if span is None or span.grain == Grain.YEAR:
        return w.of_year(clue.year)
    if span.grain == Grain.HALF:
        return w.of_half(clue.year, 1 + (_number(span) > 2))
    return w.of_quarter(clue.year, _number(span))


def _quarter(f: Found, memory: Memory, scene: Scene, narrative: bool) -> When | None:
    """The quarter, the latest period, the year-ago quarter."""
    clue, base, published = f.reading.clue, memory.period, scene.published
    loose = _is_loose(f, scene)
    half = _half_told(f, memory, scene)
    if loose and clue.shift and half is not None:
        return w.shift(half, clue.shift, Grain.YEAR)
    if loose and clue.shift and memory.span is not None and memory.span.grain == Grain.YEAR:
        base = memory.span
    if base is None and published is not None and published.first is not None and not (narrative and clue.shift):
        if loose and clue.shift and clue.index is None:
            return w.containing(w.shift(published, -1, Grain.YEAR).first or 0, Grain.YEAR)
        base = _reported(published)
    if base is None or base.first is None:
        return None
    if clue.index is not None:
        return w.of_quarter(moments.ymd(base.first)[0] + (clue.shift or 0), clue.index)
    return w.shift(base, clue.shift or 0, Grain.QUARTER if f.rule == _NEIGHBOUR else Grain.YEAR)


def _is_compared(f: Found, memory: Memory, scene: Scene) -> bool:
    """A loss of $2 million, compared with $3 million last year: the same quarter of it."""
    if memory.span is None or memory.span.grain is not Grain.QUARTER:
        return False
    start, _ = scene.sentence(f.first)
    for at in range(f.first - 1, max(start, f.first - _NEAR) - 1, -1):
        word = scene.word(at)
        if word == "," or word == "than":
            return False
        if scene.is_(word, "comparing"):
            return not _MONEY.isdisjoint(scene.tokens[at : f.last + _BEHIND])
    return False


def _is_of_old(f: Found, memory: Memory, scene: Scene) -> bool:
    """Whether a year long before the one reported was told just before: in May 1998 … up from 40 the year before."""
    if memory.span is None or memory.date is None or memory.stated < scene.previous_sentence(f.first):
        return False
    return moments.ymd(memory.date.first or 0)[0] < moments.ymd(memory.span.first or 0)[0] - 1


def _month_told(f: Found, memory: Memory, scene: Scene) -> When | None:
    """The month of a statistic: prices rose 3 percent in May from a year earlier."""
    date = memory.month
    if date is None or memory.date is None or memory.date.grain != Grain.MONTH:
        return None
    start, end = scene.sentence(f.first)
    before = scene.previous_sentence(f.first)
    if memory.month_at < (start if memory.span is not None else before):
        return None
    return date if any(scene.word(at) in _STATISTIC for at in range(before, end)) else None


def _half_told(f: Found, memory: Memory, scene: Scene) -> When | None:
    """The half of a year told last in the sentence: in the first half, against nine in the same period of 2012."""
    date = memory.date
    told = date is not None and date.grain is Grain.HALF and memory.told >= scene.sentence(f.first)[0]
    return date if told else None


def _number(quarter: When) -> int:
    return (moments.ymd(quarter.first or 0)[1] + 2) // 3

"""News or narrative: whether a bare "in May" hangs on the document's date or on the date told before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline import moments
from timeline import when as w
from timeline.dates.agreement import NEWS, year_of_weekday
from timeline.dates.grammar import Found, Ground
from timeline.dates.resolution import resolve
from timeline.model import Anchor, Clue, Grain, Modifier, When
from timeline.moments import DAY

_FAR_YEARS = 4  # written years that make a history, at least
_NEXT_YEAR = 5  # so many months back in a narrative are rather the next year
_NEXT_MONTH = 15  # so many days back are rather in the next month
_STEP_YEARS = 3  # that a story may go within a sentence
_SOON_YEARS = 5
_DATELINE = 3  # days between the date in a dateline and the document's at most
_JUST_GONE = 100  # days
_RATIO = 6
_REPORTS = frozenset(("the quarter", "the year-ago quarter", "the same quarter last year"))
_LIVING = 30  # years that news looks back to
_OLD = 3  # years from which one alone makes a history, where no word hangs on the document's date


def is_narrative(found: Sequence[Found], published: When | None, *, generic: bool = True) -> bool:
    """True without a document date; else where years far from it outnumber the words that hang on it.

    One configuration serves both: news says today and Tuesday, history says 1862. `generic`: its "today" is nowadays.
    """
    if published is None or published.first is None:
        return True
    year = moments.ymd(published.first)[0]
    far = old = here = 0
    for f in found:
        clue = f.reading.clue
        if clue.year is not None and clue.anchor is Anchor.WRITTEN and clue.year < year - 1:
            far += 1
            old += clue.year <= year - _OLD
        elif clue.anchor is Anchor.DOCUMENT or f.rule in _REPORTS:
            here += _counts(f) or (f.rule == "today" and not generic)
        elif _is_near(clue, published):
            here += 1
    if far >= _FAR_YEARS and far > here * _RATIO:
        return True
    return (
        old > here * 2
        if old >= _FAR_YEARS
        else old > 0 and here == 0 and not (_begins_by_clock(found) or _is_fresh(found, published))
    )


def _is_fresh(found: Sequence[Found], published: When) -> bool:
    """Whether all days without a year are news: The firm was founded in 2009. On 28 April the board dismissed him."""
    clues = [f.reading.clue for f in found]
    year = moments.ymd(published.first or 0)[0]
    if any(c.year is not None and (year - c.year > _LIVING or c.day is not None) for c in clues):
        return False  # a history of long ago, or one told day by day
    days = [c for c in clues if c.month is not None and c.day is not None and c.year is None and not c.counted]
    ways = [resolve(c, published, -1) for c in days if c.shift is None and c.anchor is Anchor.DOCUMENT]
    return bool(ways) and all(
        way is not None and (published.first or 0) - (way.first or 0) <= NEWS * DAY for way in ways
    )


def _begins_by_clock(found: Sequence[Found]) -> bool:
    """Whether a time stands before every date, and so is of the day of writing: 40 degrees at 2pm, on a fan of 1998."""
    first = next((f.reading.clue for f in found if f.reading.clue.anchor is not Anchor.VAGUE), None)
    return first is not None and first.hour is not None and first.day is first.weekday is first.year is None


def is_told_now(found: Sequence[Found]) -> bool:
    """Whether a word of a text hangs on the day of writing, so that its bare months may, too: next May, or a weekday
    before any year is told.
    """
    years = False
    for f in found:
        years = years or f.reading.clue.year is not None
        if f.reading.clue.anchor is Anchor.DOCUMENT and _counts(f) and not (years and _bare_weekday(f)):
            return True
    return False


def _is_near(clue: Clue, published: When) -> bool:
    """Whether a whole date is that of the document, as in a dateline."""
    if clue.year is None or clue.month is None or clue.day is None or clue.counted:
        return False
    when = resolve(clue, None)
    return when is not None and abs((when.first or 0) - (published.first or 0)) <= _DATELINE * DAY


def _counts(f: Found) -> bool:
    """Whether a phrase speaks from the day of writing: yesterday, last week, Tuesday; not "today" as nowadays."""
    clue = f.reading.clue
    if f.rule in ("today", "the next <unit>", "earlier in the <unit>"):
        return f.rule == "today" and bool(clue.shift)
    if f.rule in _REPORTS:
        return True
    if clue.counted and clue.unit is not None and clue.unit >= Grain.YEAR:
        return False
    return clue.shift is not None or _bare_weekday(f)


def _bare_weekday(f: Found) -> bool:
    clue = f.reading.clue
    return clue.weekday is not None and clue.day is None and clue.unit is not Grain.WEEK


def onward(clue: Clue, anchor: When, *, back: bool, latest: int | None = None) -> When | None:
    """In a narrative: the same year as the date before, unless that would run far backwards.

    `back` is a sentence that looks back: the siege had begun in April; `latest` the last year that a text tells of
    which says what is going on, and so begins with what came last.
    """
    if anchor.first is None:
        return resolve(clue, anchor)
    year, month, _ = moments.ymd(anchor.first)
    if clue.unit is Grain.SEASON and clue.index is not None:
        return _season_onward(clue, anchor, year, back=back)
    if clue.month is not None:
        if anchor.grain < Grain.YEAR and month - clue.month >= _NEXT_YEAR and not back and year != latest:
            year += 1
        if anchor.grain < Grain.YEAR and clue.month - month >= _NEXT_YEAR and back:
            year -= 1  # in January: they had marched in December
        if clue.weekday is not None and clue.day is not None:  # Sunday 18 May
            year = year_of_weekday(clue.month, clue.day, clue.weekday, (year, year + 1, year - 1)) or year
        return resolve(replace(clue, year=year, anchor=Anchor.WRITTEN), None) or resolve(clue, anchor)
    if clue.day is not None and clue.weekday is None:
        return _day_onward(clue, anchor)
    if clue.unit is Grain.DECADE and clue.index is not None:
        return w.of_decade(_nearest_decade(clue.index, year))
    if clue.name is not None and anchor.grain <= Grain.YEAR:
        same = resolve(replace(clue, year=year, anchor=Anchor.WRITTEN), None)
        if anchor.grain == Grain.YEAR:
            return same
        return _feast_onward(clue, anchor, back=back)
    return resolve(clue, anchor, 1 if clue.weekday is not None else None)


def _feast_onward(clue: Clue, anchor: When, *, back: bool) -> When | None:
    """The next Christmas, unless one has just gone by and the next is far."""
    past, ahead = resolve(clue, anchor, -1), resolve(clue, anchor, 1)
    if past is None or ahead is None or past.last is None or ahead.first is None or anchor.first is None:
        return past or ahead
    near = anchor.first - past.last < _JUST_GONE * DAY < ahead.first - anchor.first
    return past if back or near else ahead


def _day_onward(clue: Clue, anchor: When) -> When | None:
    assert anchor.first is not None
    assert clue.day is not None
    year, month, day = moments.ymd(anchor.first)
    late = anchor.modifier in (Modifier.LATE, Modifier.END)
    month += clue.day < day if late else anchor.grain <= Grain.DAY and day - clue.day >= _NEXT_MONTH
    return resolve(replace(clue, anchor=Anchor.WRITTEN, year=year + month // 13, month=(month - 1) % 12 + 1), None)


def _nearest_decade(tens: int, year: int) -> int:
    century = year // 100 * 100
    return min((century + tens, century - 100 + tens, century + 100 + tens), key=lambda d: abs(d + 5 - year))


def _season_onward(clue: Clue, anchor: When, year: int, *, back: bool) -> When | None:
    """The season that is going on or comes next; of a year, the one that begins in it."""
    if anchor.grain == Grain.YEAR:
        return resolve(replace(clue, year=year, anchor=Anchor.WRITTEN), None)
    return resolve(clue, anchor, -1 if back else 1)


def moves(ground: Ground, when: When, clue: Clue, line: When) -> bool:
    """Whether a story goes on from a date that it tells."""
    if ground in (Ground.BACK, Ground.END) or ((clue.shift or 0) < 0 and clue.anchor is Anchor.PREVIOUS):
        return False
    if when.grain != Grain.YEAR or ground is Ground.FIRST:
        return True
    return ground is not Ground.BOUND and _years_on(when, line) >= -_STEP_YEARS


def leads_on(clue: Clue) -> bool:
    """Whether a story goes on to a year that nobody knows where a date was not resolved: the next February, in May of
    the year of the trial.
    """
    return (clue.month is not None or clue.unit is Grain.SEASON) and clue.anchor in (Anchor.EVENT, Anchor.DOCUMENT)


def is_outlook(when: When, clue: Clue) -> bool:
    """Whether a date is only looked ahead to: it was rebuilt forty years later."""
    return when.grain == Grain.YEAR and clue.counted and (clue.shift or 0) > _STEP_YEARS


def follows_on(when: When, line: When) -> bool:
    """Whether a date is near the line of a story, and so may well be on it."""
    return -(_STEP_YEARS if when.grain < Grain.YEAR else 0) <= _years_on(when, line) <= _SOON_YEARS


def _years_on(when: When, line: When) -> int:
    assert when.first is not None
    assert line.first is not None
    return moments.ymd(when.first)[0] - moments.ymd(line.first)[0]

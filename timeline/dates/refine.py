"""Refiners: plain functions from phrases to phrases, applied in the order of `REFINERS`.

The order matters: what is no date goes first, so that nothing is built on it; then neighbours are joined and lend
each other what they lack; then the words around are taken in; numeric dates come last, when all evidence is there.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.afternoons import afternoon_hours
from timeline.dates.agreement import weekdays_behind
from timeline.dates.business import quarters_ended
from timeline.dates.described import described
from timeline.dates.entries import entry_times
from timeline.dates.eras import era_years
from timeline.dates.feasts import feasts_beside
from timeline.dates.figures import clock_figures
from timeline.dates.grammar import Found
from timeline.dates.hours import dotted_hours, told_hours
from timeline.dates.join import join_lengths, join_times, split_lengths
from timeline.dates.lifespans import years_in_brackets
from timeline.dates.lists import borrow_days, borrow_hours, borrow_times
from timeline.dates.measures import MEASURING, measured, or_so
from timeline.dates.messages import days_behind, message_hours
from timeline.dates.nights import join_nights
from timeline.dates.numeric import order_numbers, short_numbers
from timeline.dates.old_style import old_styles
from timeline.dates.ordinals import borrow_ordinals
from timeline.dates.readings import PART_CODES
from timeline.dates.relate import relate_events
from timeline.dates.scene import DASHES, Refiner, Scene
from timeline.dates.spans import join_spans
from timeline.dates.this_day import days_of_years
from timeline.dates.unlikely import loose_parts, unlikely
from timeline.dates.weekdays import week_days, weekday_clocks, weekday_days, weekday_numbers, weekend_days
from timeline.dates.years import borrow_years, split_years
from timeline.model import Clue, Grain, Modifier, TimexType

_EDGES = {
    "early": Modifier.EARLY, "late": Modifier.LATE, "mid": Modifier.MID, "beginning": Modifier.START,
    "start": Modifier.START, "end": Modifier.END, "middle": Modifier.MID, "close": Modifier.END,
    "opening": Modifier.START, "turn": Modifier.START, "closing": Modifier.END, "height": Modifier.MID,
}  # fmt: skip
_SMALL_HOURS = frozenset("early small wee first".split())
_DAY_FIRST = frozenset(("<day> <month>", "<day> <month> <year>"))
_PLACING = frozenset("early late mid of on the".split())
_BEFORE = _PLACING | MEASURING | {"in"}  # right before whatever is taken in


def refined(found: list[Found], scene: Scene) -> list[Found]:
    """The phrases after all refiners."""
    for refine in REFINERS:
        found = refine(found, scene)
    return found


def widen(found: list[Found], scene: Scene) -> list[Found]:
    """Take in the words before a phrase that place or measure it: early, mid-, the end of, about, more than."""
    out: list[Found] = []
    done = 0
    for f in found:
        more = scene.word(f.first - 2) in _BEFORE
        out.append(or_so(measured(_placed(f, scene, done), scene, done) if more else f, scene))
        done = f.last
    return out


def bare_attributes(found: list[Found], scene: Scene) -> list[Found]:
    """In "the fourth-quarter loss" the article belongs to the loss, in "the 31 October vote" to the vote."""
    return [_bare(f, scene) for f in found]


def _bare(f: Found, scene: Scene) -> Found:
    lasts = f.rule == "the last <number> <units>" and scene.word(f.first) == "last"
    if lasts and scene.is_(scene.before(f.first), "helping"):
        return f._replace(first=f.first + 2)  # it was to last two years
    if f.rule in _DAY_FIRST and scene.word(f.first) == "the" and scene.word(f.first + 2).isdecimal():
        noun = scene.after(f.last)
        plain = noun.isalpha() and not scene.is_(noun, "after ordinal") and not scene.is_(noun, "function")
        return f._replace(first=f.first + 2) if plain and not scene.word(f.first + 3).isalpha() else f
    hyphened = f.last - f.first > 3 and scene.word(f.last - 2) in "-‐‑" and scene.after(f.last)[:1].isalpha()
    if not hyphened or f.reading.type is not TimexType.DATE or not scene.is_(scene.word(f.first), "determiner"):
        return f
    return f._replace(first=f.first + 2)


def _placed(f: Found, scene: Scene, done: int) -> Found:
    """Early, mid-, late, the end of."""
    reading, at = f.reading, f.first
    if at - 2 < done or reading.value is not None or reading.type not in (TimexType.DATE, TimexType.TIME):
        return f
    clue = reading.clue
    word = scene.word(at - 2)
    skip = 0
    if word in ("in", "of") and at - 4 >= done and scene.word(at - 4) in ("early", "late", "mid"):
        word, skip = scene.word(at - 4), 2
    if word not in _PLACING:
        return f
    if word in ("early", "late", "mid") and not clue.counted:
        first = at - 2 - skip
        whole = clue.unit in (Grain.DECADE, Grain.CENTURY) or "of" in scene.tokens[at : f.last]
        if whole and scene.word(first - 2) == "the" and first - 2 >= done:
            first -= 2
        note = (f"'{word}' narrows it",)
        return f._replace(first=first, reading=reading._replace(clue=_narrow(f, _EDGES[word])), notes=f.notes + note)
    within = _in_part(f, word, scene, done)
    if within is not None:
        return within
    if word == "the" and scene.word(at - 4) == "of" and scene.word(at - 6) in _EDGES and at - 6 >= done:
        word, at = "of", at - 2
    if word == "of" and at - 4 >= done and scene.word(at - 4) in _EDGES and not clue.counted:
        if _belongs_on(f, scene):
            return f
        edge = scene.word(at - 4)
        first = at - 6 if at - 6 >= done and scene.word(at - 6) in ("the", "very") else at - 4
        if scene.word(first) == "very" and first - 2 >= done and scene.word(first - 2) == "the":
            first -= 2
        note = (f"'{edge} of' narrows it",)
        return f._replace(first=first, reading=reading._replace(clue=_narrow(f, _EDGES[edge])), notes=f.notes + note)
    return f


def _belongs_on(f: Found, scene: Scene) -> bool:
    """Whether an edge is that of what follows the phrase: the start of the 2009 season, the end of last year's race."""
    if f.reading.clue.unit in (Grain.QUARTER, Grain.HALF):
        return False
    owns = scene.touches(f.last) and scene.word(f.last) in ("'", "’") and scene.word(f.last + 1) == "s"
    ranged = scene.word(f.last) in DASHES and scene.word(f.last + 1).isdecimal()  # the 1914-18 war
    noun = scene.after(f.last + 2) if owns or ranged else scene.after(f.last)
    if not noun.isalpha() or scene.is_(noun, "function"):
        return False
    articled = scene.word(f.first) == "the" or scene.before(f.first) == "the"
    of_year = f.rule in ("<year>", "<year>-<year>") or f.reading.clue.unit is Grain.SEASON
    return owns or (articled and of_year and not scene.is_(noun, "after ordinal"))


def _in_part(f: Found, word: str, scene: Scene, done: int) -> Found | None:
    """The morning of 3 May, the early hours of Tuesday, dawn on Sunday."""
    at, clue = f.first, f.reading.clue
    if at - 4 < done or clue.part is not None or (clue.day is None and clue.weekday is None):
        return None
    noun = scene.word(at - 4)
    part = scene.rules.lexicon.words["part"].get(noun)
    first = at - 4
    if word == "of" and noun == "hours" and scene.word(at - 6) in _SMALL_HOURS and at - 6 >= done:
        part, first = 0, at - 6
    if part is None or not (word == "of" or (word == "on" and noun in ("dawn", "dusk", "nightfall"))):
        return None
    for words in (("early", "late"), ("the",)):
        if scene.word(first - 2) in words and first - 2 >= done:
            first -= 2
    reading = f.reading._replace(type=TimexType.TIME, clue=replace(clue, part=PART_CODES[part]))
    return f._replace(first=first, reading=reading)


def _narrow(f: Found, modifier: Modifier) -> Clue:
    return replace(f.reading.clue, modifier=modifier)


REFINERS: tuple[Refiner, ...] = (
    split_years,  # 1939-45 before anything asks whether 1939 is a year
    described,  # three dark days, before the units are asked whether they are any without a number
    entry_times,  # 09 FEB 2247 before anything borrows its year
    weekday_clocks,  # Wed 9 Mar, 1000
    clock_figures,  # 0615, and by 1800 beside it
    unlikely,  # nothing may borrow from, or join with, what is no date
    weekday_numbers,  # fri 12/4
    short_numbers,  # on 6/3, while the other numbers are as they were found
    years_in_brackets,  # Diocletian (284–305)
    message_hours,  # out of here at 5
    old_styles,  # 30 January 1648/9, before its year is borrowed
    era_years,  # In 428, beside 431 BC
    borrow_ordinals,  # the 19th and 20th centuries, before "the 19th" is taken for a day
    weekday_days,  # from Monday 3 to Friday 7 June, before Monday is taken for a day of its own
    weekdays_behind,  # 31 December, a Sunday
    borrow_days,  # May 3, 5 and 7, 2024: the list gets its days
    weekend_days,  # the weekend of 8 and 9 November
    borrow_years,  # between June and August 2023: both get the year
    loose_parts,  # before a time takes them in
    order_numbers,  # needs every date of the text as evidence, before times make other phrases of them
    dotted_hours,  # at 6.40, before its day takes it in
    join_times,  # 9 a.m. + Tuesday, last week + on Tuesday
    borrow_hours,  # 6 to 9 p.m.: once the later is whole
    borrow_times,  # from 9:30 to 11:45 a.m. on Friday: after the day was joined
    afternoon_hours,  # 7:40 on Monday night and 8:15
    told_hours,  # adjourned at four: once the times that were written out are whole
    days_behind,  # 10am lecture tmrw: where they were not joined
    split_lengths,  # two to three weeks, before anything counts from the second
    join_lengths,  # before a length looks for what it counts from
    relate_events,  # three days before Christmas, hours after the vote
    quarters_ended,  # once the day it ended on has its year
    days_of_years,  # on this day in 1992
    feasts_beside,  # the following Christmas; Easter Monday, 24 April 1916
    bare_attributes,  # "the fourth-quarter loss" has no "the"
    week_days,  # once the day has its year, and "the week" is no more needed by itself
    join_spans,  # before "early" and "end of" are taken in
    widen,  # after joining, so that the first word of the whole is known
    join_nights,  # once "the night of" was taken in
)

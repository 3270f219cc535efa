"""A bare weekday, month or day, underspecified without what it belongs to: before or after its anchor."""

from __future__ import annotations

from dataclasses import replace

from timeline import moments
from timeline import when as w
from timeline.dates.agreement import agreeing, is_of_weekday, is_told_again, told_before, year_of_weekday
from timeline.dates.bare import is_month
from timeline.dates.business import is_statistic
from timeline.dates.grammar import Found
from timeline.dates.memory import Memory
from timeline.dates.messages import direction, is_informal
from timeline.dates.narrative import onward
from timeline.dates.nearest import distance
from timeline.dates.resolution import resolve
from timeline.dates.scene import HEADING, STAMP, Scene
from timeline.dates.stamps import says_today
from timeline.dates.story import Story
from timeline.model import Anchor, Clue, Grain, When
from timeline.moments import DAY

_AGAINST_TENSE = 4  # how much nearer a day must be that the tense speaks against
_AGAINST_TENSE_MONTH = 12
_AGAINST_TENSE_QUARTER = 3
_LATELY = 100  # days before a report that are its own time
_LONG_OVER = 300  # days before it that are history
_BESIDE = 45  # days around what a history begins with
_EITHER = 2  # a plan given up, before or after
_DONE = 400  # where the verb beside it says that it is over: no year has as many days
_DUE = 30  # where it says that it is to come, which may be over when a text is printed
_PLANNED = 0.7  # a plan may be one that was made for a day gone by
_AHEAD = 1.3  # without a tense the past is a little more likely


class Underspecified:
    """The bare dates of one text under way: those of a narrative follow its story, others tense and distance."""

    __slots__ = ("memory", "narrative", "scene", "story")

    def __init__(self, scene: Scene, memory: Memory, story: Story, *, narrative: bool) -> None:
        self.scene, self.memory, self.story, self.narrative = scene, memory, story, narrative

    def date(self, f: Found, clue: Clue, anchor: When) -> When | None:
        """A weekday, month or day without what it belongs to: before or after the anchor, by tense and distance.

        A day of the wrong weekday is of a year that was told in which it is the right one, where there is such a year.
        """
        when = self._beside(f, clue, anchor)
        named = clue.weekday is not None and clue.day is not None and clue.month is not None
        if not named or when is None or is_of_weekday(when, clue.weekday or 0):
            return when
        year = moments.ymd(when.first or 0)[0]
        told = sorted(self.memory.years, key=lambda other: abs(other - year))
        right = year_of_weekday(clue.month or 1, clue.day or 1, clue.weekday or 0, told)
        return when if right is None else resolve(replace(clue, anchor=Anchor.WRITTEN, year=right), None)

    def _beside(self, f: Found, clue: Clue, anchor: When) -> When | None:
        if anchor is not self.scene.published:
            return self._told(f, clue, anchor) if self.narrative else onward(clue, anchor, back=False)
        if clue.unit in (Grain.QUARTER, Grain.HALF) and self.scene.word(f.last - 1) == "year":
            return resolve(replace(clue, shift=0), anchor)  # the second half of the year
        since = self.scene.is_(self.scene.before(f.first), "since")
        if clue.month is not None and clue.day is None and is_statistic(f, self.scene):
            gone = self.scene.is_past(f)  # not: will release February figures
            return resolve(clue, anchor, -1 if gone else None)
        day = agreeing(clue, anchor, self.memory.date)
        if day is not None:
            return day
        informal = clue.weekday is not None and is_informal(f, self.scene)
        own = informal or (clue.weekday is not None and self.scene.whose == STAMP)
        told = -1 if since else direction(f, self.scene) if own else self._told_tense(f)
        if clue.weekday is not None and clue.day is None and clue.month is None:
            return self._weekday(f, clue, anchor, told, informal=informal)
        past, ahead = resolve(clue, anchor, -1), resolve(clue, anchor, 1)
        if past is not None and since:
            return past
        if past is None or ahead is None:
            return past or ahead
        if self.scene.whose == HEADING and self.scene.runs and self.scene.is_line(f.first, f.last):
            return ahead if self.scene.runs > 0 else past  # 3 August 2015 …, below it 22 February
        again = told_before(clue, self.memory.days) if told == -1 else None
        if again is not None and is_told_again(again, past, anchor):
            return again
        history = self._of_history(clue, past, anchor) if told == -1 else None
        if history is not None:
            return history
        return past if self._is_over(f, clue, anchor, told, past, ahead) else ahead

    def _of_history(self, clue: Clue, past: When, anchor: When) -> When | None:
        """A day beside the one with which a report of something long over begins: of the breach of 1 February 1995
        a report of September 1996 says that it was closed on 13 February.
        """
        days = (day for day in self.memory.opening if day.grain <= Grain.DAY and not w.overlaps(day, anchor))
        first = next(days, None)
        if clue.day is None or first is None or first.last is None or distance(past, anchor) < _LATELY:
            return None
        if ((anchor.first or 0) - first.last) / DAY < _LONG_OVER:
            return None
        near = resolve(clue, first, None)
        return near if near is not None and distance(near, first) <= _BESIDE else None

    def _weekday(self, f: Found, clue: Clue, anchor: When, told: int | None, *, informal: bool) -> When | None:
        this = resolve(replace(clue, direction=None), anchor, -1) if told == -1 and clue.direction == 1 else None
        if this is not None and w.overlaps(this, w.of_week(anchor.first or 0)):
            return this  # they met this Tuesday
        if self.scene.whose == HEADING and says_today(f, self.scene):
            return resolve(clue, anchor, 1)  # a diary goes on: it is Wednesday
        known = self.memory.weekdays.get(clue.weekday or 0) if told is None and _owns(f, self.scene) else None
        if known is not None:
            return known  # they meet on Saturday; details of Saturday's meeting
        return resolve(clue, anchor, None if told == _EITHER else told or (1 if informal else -1))

    def _is_over(self, f: Found, clue: Clue, anchor: When, told: int | None, past: When, ahead: When) -> bool:
        """Whether the date before the anchor is meant: its distance and that of the one ahead, weighed by the tense."""
        back, on = distance(past, anchor), distance(ahead, anchor)
        if clue.unit in (Grain.QUARTER, Grain.HALF) and back:
            back = ((anchor.first or 0) - (past.last or 0)) / DAY  # it is over since then
        lexicon, tokens = self.scene.rules.lexicon, self.scene.tokens
        planned = clue.month is not None and lexicon.to_come(tokens, f.first)
        back *= _DUE if planned else _against(clue) * (_PLANNED if clue.month else 1) if told == 1 else 1
        told = 1 if planned else told
        done = told == -1 and lexicon.done(tokens, f.first)
        on *= _DONE if done else _against(clue) * _AHEAD if told == -1 else 1 if told == 1 else _AHEAD
        return back <= on

    def _told_tense(self, f: Found) -> int | None:
        """The tense in which a date is told; a month that labels its line has none: February. The mill cuts wages."""
        return None if is_label(f, self.scene) else self.scene.tense(f)

    def _told(self, f: Found, clue: Clue, anchor: When) -> When | None:
        """A bare date of a story, which is no later than the story was written where both are of one time."""
        when, published = self.story.onward(f, clue, anchor), self.scene.published
        if when is None or published is None or published.last is None or self.scene.whose == HEADING:
            return when
        told = (anchor.first or 0) <= published.last < (when.first or 0)
        return resolve(clue, published, -1) if told and self.scene.is_past(f) else when


def is_label(f: Found, scene: Scene) -> bool:
    """Whether a month labels its line: February. The mill cuts wages."""
    return is_month(f.reading.clue) and scene.labels(f.first, f.last)


def _owns(f: Found, scene: Scene) -> bool:
    """Whether a possessive follows: Saturday's meeting."""
    return scene.word(f.last) in ("'", "’") and scene.word(f.last + 1) == "s"


def _against(clue: Clue) -> float:
    if clue.index is not None and clue.unit is not Grain.DAY:
        return _AGAINST_TENSE_QUARTER
    return _AGAINST_TENSE if clue.day is not None or clue.weekday is not None else _AGAINST_TENSE_MONTH

"""The dates told so far, as far as a later phrase may hang on them."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline import moments
from timeline import when as w
from timeline.dates.sessions import Session
from timeline.model import Clue, Grain, When

_OPENING = 8  # dates
_TIMES = 3
NEXT_DAYS = 3  # days from one written with its weekday to a bare one behind it


@dataclass(slots=True)
class Memory:
    """What was mentioned last: any date, a day, a business period."""

    date: When | None = None
    line: When | None = None  # where a story has come to
    aside: When | None = None  # what was only mentioned beside it
    beside: int = -1  # the token at which that was
    times: list[When] = field(default_factory=list)  # the times of day told last, with their days
    since: When | None = None  # what a report said that something is so since
    since_at: int = -1  # the token at which that was
    ages: When | None = None  # the decade or century mentioned last, while what is told lies in it
    opened: When | None = None  # what was told last when a range had been read
    until: When | None = None  # the end of that range
    days_from: When | None = None  # the first of the days told last, where they were several: on 21 and 22 November
    days_to: When | None = None  # the last of them
    above: When | None = None  # what was told before the heading that was read last
    day: When | None = None
    entered: When | None = None  # the day of the entries whose times open their lines
    entry: int = -1  # the token behind the time that opened the last of them
    period: When | None = None  # the quarter a report is about
    opening: list[When] = field(default_factory=list)  # what a text told first
    session: Session | None = None  # the trial or conference whose days are counted
    month: When | None = None  # the month of a statistic
    month_at: int = -1  # the token at which it was told
    span: When | None = None  # the quarter or year whose sums it compares
    away: int | None = None  # the year of the last look aside
    heading: When | None = None  # the year that is the last heading
    headed: int = -1  # the token behind it
    hung: int = -1  # the token of the phrase that hung on an event last
    timed: bool = False  # whether what was told last is a time of day
    lost: bool = False  # the story has gone on to a day that is not known
    monthly: bool = False  # whether the day told last was named by its month, or goes on from such a day
    numbered: When | None = None  # the day that was told so last
    numbered_at: int = -1  # the token of it
    by_weekday: bool = False  # whether it was told with its weekday
    told: int = -1  # the token at which a date was mentioned last
    stated: int = -1  # the token at which a year was written last
    days: dict[tuple[int, int], When] = field(default_factory=dict)  # the last day told of each month and day
    weekdays: dict[int, When] = field(default_factory=dict)  # the last day told by each weekday alone
    years: set[int] = field(default_factory=set)  # written with their month
    present: bool = False  # what was told last opens a sentence that tells the past in the present tense
    labelled: When | None = None  # the month that labels a line: February. The keys were cut on the 3rd.
    labelled_at: int = -1  # the token of it
    untold: bool = False  # a weekday of a week that nobody told was spoken of last: on the Sunday it rained
    label: int = -1  # the token of the date that began a line last

    def keep(self, when: When | None, *, assumed: bool = False) -> None:
        """Remember a date that was read; of decades and centuries only what "the end of the decade" asks for.

        `assumed`: a time whose day nobody wrote does not take the place of a day that somebody did.
        """
        if when is None or when.first is None or when.choices:
            return
        if when.grain > Grain.YEAR:
            self.ages = when
            return
        if self.ages is not None and not w.within(when, self.ages):
            self.ages = None
        self.date, self.lost = when, False
        self.untold = self.untold and (assumed or when.grain > Grain.DAY)
        if len(self.opening) < _OPENING:
            self.opening.append(when)
        if assumed and self.day is not None:
            return
        if when.grain <= Grain.PART:
            self.times = [*self.times[1 - _TIMES :], when]
        if when.grain <= Grain.DAY:
            self.day = w.containing(when.first, Grain.DAY)
            _, month, day = moments.ymd(when.first)
            self.days[month, day] = self.day
        elif self.day is not None and not w.within(self.day, when):
            self.day = None

    def number(self, clue: Clue, at: int) -> None:
        """Remember a day that a clue at a token names by its number, of a month that is named or goes on."""
        on = clue.day is not None or (clue.counted and clue.unit is Grain.DAY)  # two days later
        self.monthly = clue.month is not None or (self.monthly and on)
        if self.monthly and clue.day is not None and self.day is not None:
            self.numbered, self.numbered_at, self.by_weekday = self.day, at, clue.weekday is not None
        elif self.by_weekday and clue.weekday is not None and clue.day is None and self._is_next():
            self.numbered, self.numbered_at = self.day, at  # on Friday 3 May …; on Saturday …; on Monday

    def _is_next(self) -> bool:
        """Whether the day told last comes soon after the one told by its number."""
        day, numbered = self.day, self.numbered
        if day is None or day.first is None or numbered is None or numbered.first is None:
            return False
        return 0 < day.first - numbered.first <= NEXT_DAYS * moments.DAY

    def clock_day(self) -> When | None:
        """The day of a bare time: that of the time before it, else the day that was told last."""
        timed = self.date is not None and self.date.grain <= Grain.PART and self.date.first is not None
        return w.containing(self.date.first or 0, Grain.DAY) if timed and self.date is not None else self.day

    def lose(self) -> None:
        """Forget the day that was told last: the text has gone on to one that is not known."""
        self.date = self.day = None
        self.lost = True

    def anchor(self, clue: Clue) -> When | None:
        """What a phrase that follows on hangs on: a day for what is counted in days, else any date."""
        if clue.unit in (Grain.QUARTER, Grain.HALF):
            return self.period
        if self.ages is not None and clue.unit is not None and self.ages.grain <= clue.unit:
            return self.ages
        fine = clue.unit is not None and clue.unit <= Grain.DAY
        if fine and not clue.counted:
            return self.day
        if clue.counted and clue.unit is not None and clue.unit <= Grain.HOUR and self._has_clock():
            return self.date
        if clue.counted and clue.unit is not None and clue.unit <= Grain.WEEK:
            return self.day or self.date
        return self.date

    def day_of_part(self, part: str) -> When | None:
        """The day of "the same morning" told behind an evening: that of a time before it, if one was told."""
        last = self.times[-1] if self.times else None
        if last is None or self.date is not last or not _is_over(part, last):
            return None
        earlier = next((t for t in reversed(self.times) if not _is_over(part, t)), None)
        return w.containing(earlier.first or 0, Grain.DAY) if earlier is not None else None

    def _has_clock(self) -> bool:
        return self.date is not None and self.date.grain <= Grain.HOUR


def _is_over(part: str, time: When) -> bool:
    """Whether a part of the day is over at a time of it: the afternoon is in the evening."""
    over = 17 if part == "AF" else w.PARTS[part][1]
    return (time.first or 0) % moments.DAY >= over * 3600

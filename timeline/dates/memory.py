"""The dates told so far, as far as a later phrase may hang on them."""

from __future__ import annotations

from dataclasses import dataclass

from timeline import when as w
from timeline.model import Clue, Grain, When


@dataclass(slots=True)
class Memory:
    """What was mentioned last: any date, a day, a business period."""

    date: When | None = None
    line: When | None = None  # where a story has come to
    aside: When | None = None  # what was only mentioned beside it
    beside: int = -1  # the token at which that was
    day: When | None = None
    period: When | None = None  # the quarter a report is about
    span: When | None = None  # the quarter or year whose sums it compares
    away: int | None = None  # the year of the last look aside
    told: int = -1  # the token at which a date was mentioned last
    stated: int = -1  # the token at which a year was written last
    label: int = -1  # the token of the date that began a line last

    def keep(self, when: When | None) -> None:
        """Remember a date that was read. Decades, centuries and dates without a beginning leave no trace."""
        if when is None or when.first is None or when.choices or when.grain > Grain.YEAR:
            return
        self.date = when
        if when.grain <= Grain.DAY:
            self.day = w.containing(when.first, Grain.DAY)
        elif self.day is not None and not w.within(self.day, when):
            self.day = None

    def anchor(self, clue: Clue) -> When | None:
        """What a phrase that follows on hangs on: a day for what is counted in days, else any date."""
        if clue.unit in (Grain.QUARTER, Grain.HALF):
            return self.period
        fine = clue.unit is not None and clue.unit <= Grain.DAY
        if fine and not clue.counted:
            return self.day
        if clue.counted and clue.unit is not None and clue.unit <= Grain.HOUR and self._has_clock():
            return self.date
        if clue.counted and clue.unit is not None and clue.unit <= Grain.WEEK:
            return self.day or self.date
        return self.date

    def _has_clock(self) -> bool:
        return self.date is not None and self.date.grain <= Grain.HOUR

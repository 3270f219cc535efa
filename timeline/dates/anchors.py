"""What a date hangs on: the document's date, the date mentioned before, or the day of its own clause."""

from __future__ import annotations

import re

from timeline import moments
from timeline import when as w
from timeline.dates.agreement import is_of_weekday
from timeline.dates.bare import is_bare, is_bare_hour, is_bare_time, is_bare_weekday, is_clock, is_feast
from timeline.dates.ends import is_end, past_end
from timeline.dates.grammar import Found, Ground
from timeline.dates.memory import Memory
from timeline.dates.onward import Onward, will_be, will_follow, would_be
from timeline.dates.report import beside
from timeline.dates.scene import HEADING, Scene
from timeline.dates.story import Story
from timeline.model import Anchor, Clue, Grain, When
from timeline.moments import DAY

BEFORE = "the date mentioned before"
DAY_BEFORE = "the day mentioned before"
_WILL = 24  # tokens between "will" and a date
_ROW = 60  # tokens of a line that a date labels
_ROWS = re.compile(  # that begin with a day of a year
    r"\n[ \t*•|–—-]{0,8}+(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2} [A-Z][a-z]{2,8}\.?,? \d{4}"
    r"|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})\b"
)
_FEWEST_ROWS = 3  # fewer may be the lines of a paragraph that happen to begin so
_BESIDE = 10  # tokens between a day and its time, whatever stands between
_FRESH = 2  # days for which a bare time goes on with the day of the sentence before
_THAT = frozenset(("that <unit>", "earlier this <unit>"))
_RELATING = frozenset(("before", "after", "of", "following", "preceding", "in"))


class Anchors:
    """The anchors of one text under way; `narrative` texts follow their own line, reports the day they are of.

    `now`: a word of the text hangs on the day of writing, so that a bare month of a narrative may, too; `today`: it
    speaks of that day or the one before.
    """

    __slots__ = ("memory", "narrative", "now", "onward", "scene", "story", "today")

    def __init__(
        self, scene: Scene, memory: Memory, story: Story, *, narrative: bool, now: bool = False, today: bool = False
    ) -> None:
        self.scene, self.memory, self.story = scene, memory, story
        self.narrative, self.now, self.today = narrative, now, today
        self.onward = Onward(scene, memory, story, now=now)

    def of(self, f: Found, clue: Clue) -> tuple[When | None, str]:
        """The date on which a phrase hangs, and whose it is."""
        ahead = is_bare(clue) and (self.narrative or self._is_of_past()) and self._is_to_come(f)
        if (ahead and self.scene.published is not None) or self._is_entry(f, clue):
            return self.scene.published, self.scene.whose
        if self._is_labelled(f, clue):
            return self.memory.labelled, BEFORE
        if self._is_of_untold(f, clue):
            return None, BEFORE
        if self.onward.is_some_ordinal(f) or self.onward.is_beside_event(f):
            return None, BEFORE
        if f.rule == "that <unit>" and clue.part is not None and self.scene.ground(f) is not Ground.BACK:
            other = self.memory.day_of_part(clue.part)
            if other is not None:
                return other, BEFORE
        if self._is_that_weekday(f):
            self.memory.untold = self.memory.day is None and not self.today
            return (self.memory.day if self.story.lately(f) else None), BEFORE
        if self._is_of_untold_week(f, clue):
            return None, BEFORE
        if self.onward.ends_on(f) or self.onward.is_next_weekday(f):
            return self.memory.day, BEFORE
        if is_bare(clue) and clue.month is not None and self._is_headed():
            return self.memory.heading, BEFORE
        if self.memory.entered is not None and opens_entry(f, self.scene):
            return self.memory.entered, HEADING
        return self._of_story(f, clue) if self.narrative else self._of_report(f, clue)

    def _of_report(self, f: Found, clue: Clue) -> tuple[When | None, str]:
        """The date on which a phrase of a report hangs, and whose it is."""
        aside = beside(f, self.memory, self.scene) if clue.year is None else None
        clock = is_bare_time(clue)
        if aside is not None and (clock or clue.anchor is Anchor.PREVIOUS):
            return aside, DAY_BEFORE
        if clock:
            if self.memory.day is not None and (
                self._same_day(f) or self._is_planned(f) or self.scene.begins_line(f.first) or self._is_in_row(f)
            ):
                return self.memory.clock_day(), DAY_BEFORE
            unknown = self.onward.is_of_unknown_day(f)
            return (None, BEFORE) if unknown else (self.scene.published, self.scene.whose)
        if self.onward.is_beyond_aside(f, clue):
            self.memory.monthly = True  # as the day that it goes on from
            return self.memory.numbered, BEFORE
        if is_bare(clue) and self._goes_beyond(f, clue):
            return self.scene.published, self.scene.whose
        stated = is_bare(clue) and (self._is_stated(f) if clue.month is not None else self.onward.is_of_that_month(f))
        if stated or self._is_month_told(f, clue) or self.onward.goes_on_from(f, clue):
            return self.memory.date, BEFORE
        if self.memory.lost and is_bare(clue) and clue.day is not None and clue.month is None:
            return None, BEFORE  # the following February, on the 9th
        if f.rule == "the next <unit>" and self.memory.date is not None and self.story.lately(f):
            begun = self.memory.told >= self.scene.sentence(f.first)[0]
            if self.scene.is_past(f) or (begun and self.scene.is_(self.scene.before(f.first), "until")):
                return self.memory.date, BEFORE  # dismissed on 2 August and sued the next month
        return self._told_before(f, clue)

    def _told_before(self, f: Found, clue: Clue) -> tuple[When | None, str]:
        """What a report told before, for a phrase that follows on; else its own date, or none where nobody knows."""
        memory, follows = self.memory, clue.anchor is Anchor.PREVIOUS
        if is_end(f, clue) and self.scene.is_past(f) and not would_be(f, self.scene):
            lately = memory.date if self.story.lately(f) else None
            anchor, before = past_end(clue, lately, self.scene.published)
            return anchor, BEFORE if anchor is lately else before + self.scene.whose
        apart = memory.told < self.scene.paragraph(f.first)
        told = memory.anchor(clue) if follows and f.rule != "the <unit>" else None
        if told is not None and clue.counted and (clue.unit or Grain.YEAR) <= Grain.WEEK:
            if (clue.shift or 0) < 0 and told.grain > Grain.WEEK and apart:
                return None, BEFORE  # the day before, of a day that is not told
            told = None if self._compares(f) or self._is_behind(told, clue, f) else told
        if f.rule == "on the <ordinal> day":
            if not clue.shift and apart:
                return None, BEFORE  # the first day, of what nobody says
            if told is not None and memory.days_to is not None and w.overlaps(told, memory.days_to):
                return memory.days_from, BEFORE
        next_day = clue.shift == 1 and clue.unit is Grain.DAY
        that_day = f.rule in _THAT and (clue.weekday is not None or clue.unit is Grain.DAY)
        if that_day and self._is_since(f):
            return memory.since, BEFORE
        that_day = that_day or f.rule == "the <weekday> before"
        later = (
            clue.counted and (clue.unit or Grain.YEAR) < Grain.DAY and (clue.shift or 0) > 0 and self.scene.is_past(f)
        )
        if told is None and follows and (memory.lost or memory.untold or next_day or that_day or later):
            return None, BEFORE  # the next day, of a day that is not told; that Friday, the same evening
        return (told, BEFORE) if told is not None and clue.year is None else (self.scene.published, self.scene.whose)

    def _is_labelled(self, f: Found, clue: Clue) -> bool:
        """Whether a bare day stands in a line that a month labels: February. The keys were cut on the 3rd."""
        if self.memory.labelled is None or clue.day is None or clue.month is not None or not is_bare(clue):
            return False
        return self.memory.labelled_at >= self.scene.line(f.first)[0]

    def _is_of_untold(self, f: Found, clue: Clue) -> bool:
        """Whether a phrase goes on from one that hangs on an event: what he said six days after the vote, and took back
        two months later, or the next day; not "charged on 3 May, two days after the fire, and freed a week later".
        """
        memory, scene = self.memory, self.scene
        next_day = clue.unit is Grain.DAY and (clue.shift or 0) > 0  # the next morning
        if clue.anchor is not Anchor.PREVIOUS or not (clue.counted or next_day) or memory.hung < 0:
            return False
        if next_day and scene.is_(scene.after(scene.sentence(memory.hung)[0]), "pronoun it"):
            return False  # it fell on Monday: it was two days after the inspection
        return memory.hung >= scene.previous_sentence(f.first) and memory.told < scene.sentence(memory.hung)[0]

    def _is_entry(self, f: Found, clue: Clue) -> bool:
        """Whether a time opens an entry of a diary, whose day stands above, or goes on from that day."""
        if self.scene.whose != HEADING or not is_bare(clue) or not is_clock(clue):
            return False
        day, own = self.memory.day, self.scene.published
        goes_on = is_bare_time(clue) and day is not None and own is not None and day.first == own.first
        return goes_on or self.scene.begins_line(f.first)

    def _is_planned(self, f: Found) -> bool:
        """Whether a message tells of a day that is to come, of which its times are: see u sat! At 8; not b4 xmas."""
        day, published = self.memory.day, self.scene.published
        ahead = day is not None and published is not None and (day.first or 0) > (published.last or 0)
        if not ahead or not self.scene.is_message or self.scene.is_(self.scene.before(self.memory.told), "limit"):
            return False
        return not self.scene.is_past(f)

    def _is_headed(self) -> bool:
        """Whether a bare month stands below a heading that is a year, and no year was told in between."""
        memory = self.memory
        return not self.narrative and memory.heading is not None and memory.stated <= memory.headed

    def _of_story(self, f: Found, clue: Clue) -> tuple[When | None, str]:
        """The date on which a phrase of a narrative hangs, and whose it is."""
        if self.now and self.scene.published is not None and self._is_of_some_year(clue, f):
            self.memory.lose()  # what follows on has no date either
            return None, BEFORE
        told = self.story.anchor(f, clue, bare=is_bare(clue))
        clock = is_clock(clue) and is_bare(clue) and clue.hour is not None
        if told is not None or clue.anchor is Anchor.PREVIOUS or clock:
            return told, BEFORE
        return self.scene.published, self.scene.whose

    def _is_of_some_year(self, clue: Clue, f: Found) -> bool:
        """Whether a bare month may be of the year last told or of the report's: its own paragraph tells no year, or
        one that is behind it. A day without a month is of a month that is not known then.
        """
        if not is_bare(clue) or (clue.month is None and clue.day is None):
            return False
        told, published = self.memory.date, self.scene.published
        if clue.month is None or told is None or told.first is None or published is None or published.first is None:
            return self.memory.lost
        apart = abs(moments.ymd(published.first)[0] - moments.ymd(told.first)[0])
        return apart > 1 and self.memory.told < self.scene.paragraph(f.first)

    def _is_of_past(self) -> bool:
        """Whether the date told last is over: closed since June 2014, it will reopen on 3 May."""
        told, published = self.memory.date, self.scene.published
        if told is None or told.last is None or published is None or published.first is None:
            return False
        return told.last < published.first

    def _is_to_come(self, f: Found) -> bool:
        """Whether a sentence tells what will be: the comet will be seen on August 3, the show runs through May 3; she
        will speak at 3pm.
        """
        clue = f.reading.clue
        if clue.month is None and clue.weekday is None and not is_feast(clue) and not self._is_clock_apart(f, clue):
            return False
        start, _ = self.scene.sentence(f.first)
        runs = self.scene.is_(self.scene.before(f.first), "until")
        on = runs and self.scene.has("going on", max(start, f.first - _WILL), f.first)
        return on or will_be(f, self.scene) or will_follow(f, self.scene)

    def _is_clock_apart(self, f: Found, clue: Clue) -> bool:
        """Whether a time stands in a sentence without a day, in a text that was written on one."""
        published = self.scene.published
        dated = published is not None and published.grain <= Grain.DAY
        return dated and is_clock(clue) and clue.hour is not None and self.memory.told < self.scene.sentence(f.first)[0]

    def _is_month_told(self, f: Found, clue: Clue) -> bool:
        """Whether "in the month" is that of a statistic: prices rose in September; food fell in the month."""
        if f.rule != "the <unit>" or clue.unit is not Grain.MONTH or self.memory.date is None:
            return False
        told = self.memory.date.grain is Grain.MONTH and self.story.lately(f)
        return told and self.scene.before(f.first) in ("in", "for", "during") and self.scene.is_past(f)

    def _is_since(self, f: Found) -> bool:
        """Whether the day told last is one since which something is so: known since 3 May; on that day he told her."""
        memory = self.memory
        day = memory.since is not None and memory.since.grain is Grain.DAY
        return day and memory.since_at >= self.scene.previous_sentence(f.first) and memory.told < memory.since_at

    def _is_that_weekday(self, f: Found) -> bool:
        """Whether a weekday is one of days that are told: he rang on the Friday and was out by the Monday."""
        clue = f.reading.clue
        if not _is_the_weekday(f, self.scene):
            return False
        follows, day = self.scene.after(f.last), self.memory.day
        if follows[:1].isalpha() and not self.scene.is_(follows, "function"):
            told = day is not None and clue.weekday is not None and is_of_weekday(day, clue.weekday)
            return (
                told and self.story.lately(f) and self.scene.is_past(f)
            )  # not the Tuesday deadline, but that of the Friday told before
        return follows not in _RELATING and self.scene.tense(f) in (None, -1)

    def _is_of_untold_week(self, f: Found, clue: Clue) -> bool:
        """Whether a weekday or time goes on from one of an untold week: on the Sunday …; on Monday …; at six."""
        if not self.memory.untold or self.narrative or not is_bare(clue) or self.scene.tense(f) not in (None, -1):
            return False
        return is_bare_time(clue) or (clue.weekday is not None and clue.day is clue.month is None)

    def _is_stated(self, f: Found) -> bool:
        """Whether a year was written in the sentence, or behind the date that labels its line: Q2 (Oct-Dec 2009)."""
        memory = self.memory
        if memory.stated >= self.scene.sentence(f.first)[0]:
            return memory.stated >= self.scene.paragraph(f.first) and not self.scene.parts_items(memory.stated, f.first)
        row = 0 <= memory.label <= memory.stated == memory.told and f.first - memory.label <= _ROW
        return row and not any("\n" in t for t in self.scene.tokens[memory.label : f.first])

    def _goes_beyond(self, f: Found, clue: Clue) -> bool:
        """Whether a clause goes on in the next year from a date with its year: voted for it in May 2022, and the state
        took over on Jan. 1. A date that it looks back to stands with a conjunction or preposition of its own.
        """
        told, published = self.memory.date, self.scene.published
        if clue.month is None or told is None or told.first is None or told.grain > Grain.MONTH or published is None:
            return False
        year, month, _ = moments.ymd(told.first)
        ahead = moments.moment(year + 1, clue.month)
        if clue.month >= month or ahead > (published.last or 0) or not self.scene.is_past(f):
            return False
        tokens, start = self.scene.tokens, max(self.memory.told, self.scene.sentence(f.first)[0])
        joints = [
            n for n in range(start, f.first - 2) if tokens[n] == "," and self.scene.is_(self.scene.after(n + 1), "and")
        ]
        return bool(joints) and not self.scene.has("looking back", joints[-1], f.first)

    def _is_in_row(self, f: Found) -> bool:
        """Whether a time stands in the entry that a day heads: 07/14/2021  Status hearing. She spoke from 1:38 p.m."""
        label, near = self.memory.label, 0 <= f.first - self.memory.label <= _ROW
        if not near or not 0 <= label <= self.memory.told or label < self.scene.paragraph(f.first):
            return False
        return self.scene.lines_open(_ROWS, _FEWEST_ROWS)

    def _compares(self, f: Found) -> bool:
        """Up from 40 a day earlier: a sum of the day before the report, unless its sentence says of which."""
        start, _ = self.scene.sentence(f.first)
        return self.memory.told < start and self.scene.has("comparing", max(start, f.first - _BESIDE), f.first)

    def _is_behind(self, told: When, clue: Clue, f: Found) -> bool:
        """Whether what was done "a day earlier" cannot be counted from a day that is to come, of another sentence."""
        published = self.scene.published
        ahead = published is not None and (told.first or 0) > (published.last or 0)
        other = self.memory.told < self.scene.sentence(f.first)[0]
        return ahead and other and (clue.shift or 0) < 0 and self.scene.is_past(f)

    def _same_day(self, f: Found) -> bool:
        """Whether a bare time is of the day told before: told in its sentence, or just before and not long gone."""
        if self.memory.told >= min(self.scene.sentence(f.first)[0], f.first - _BESIDE):
            return True
        if self.memory.timed:
            return self.story.lately(f)  # one time after the other
        day, published = self.memory.day, self.scene.published
        if day is None or day.first is None or published is None or published.first is None:
            return self.story.lately(f)
        return self.story.lately(f) and 0 <= published.first - day.first <= _FRESH * DAY


def _is_the_weekday(f: Found, scene: Scene) -> bool:
    """Whether a phrase is "the Sunday", alone or behind its time: at ten on the Sunday morning."""
    clue = f.reading.clue
    if is_bare_weekday(f.rule, clue):
        return scene.before(f.first) == "the"
    timed = clue.weekday is not None and clue.day is None and clue.hour is not None and is_bare(clue)
    days = scene.rules.lexicon.words["anyday"]
    return timed and any(scene.word(at) in days and scene.before(at) == "the" for at in range(f.first, f.last))


def opens_entry(f: Found, scene: Scene) -> bool:
    """Whether a phrase is a bare clock time that opens its line, as the entries of a log do."""
    return is_bare_hour(f.reading.clue) and scene.begins_line(f.first)


def _heads_entries(f: Found, entry: int, scene: Scene) -> bool:
    """Whether the times that open the lines below are of the day of a date: not of a day that an entry tells of.

    `entry`: the token behind the time that opened the last entry.
    """
    if opens_entry(f, scene):
        return True
    clue = f.reading.clue
    named = clue.day is not None or (clue.weekday is not None and scene.is_heading(f.first, f.last))
    if not named or clue.counted:
        return False
    if entry < 0:
        return True
    told = entry >= scene.line(f.first)[0] and any(token.isalnum() for token in scene.tokens[entry : f.first])
    return not told  # 09:14 lena: it fell over on 2 March


def keep_entry(f: Found, when: When | None, memory: Memory, scene: Scene) -> None:
    """Remember the day of the entries of a log, and where the last of them opened."""
    heads = _heads_entries(f, memory.entry, scene)
    if heads and when is not None and when.first is not None and when.grain <= Grain.DAY:
        memory.entered = w.containing(when.first, Grain.DAY)
    if opens_entry(f, scene):
        memory.entry = f.last

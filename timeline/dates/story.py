"""A narrative as it is told: what each phrase hangs on, and where each date leaves the story."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from timeline import moments
from timeline import when as w
from timeline.dates.agreement import told_before
from timeline.dates.background import places_day
from timeline.dates.grammar import Found, Ground
from timeline.dates.memory import Memory
from timeline.dates.narrative import follows_on, is_outlook, moves, onward
from timeline.dates.nearest import distance
from timeline.dates.resolution import resolve
from timeline.dates.scene import DASHES, Scene
from timeline.dates.weeks import is_week_beside
from timeline.model import Anchor, Clue, Grain, When
from timeline.moments import DAY
from timeline.when import within

_OPENING = 120  # tokens to the first year of a story
_ERA = 40  # years ahead that are another story
_OWN_TIME = 60  # years before the document that are its writer's own time
_OF_PAST = frozenset(("in", "between", "and", "from", "to", "during"))
_NO_START = (Ground.END, Ground.SINCE)  # a story does not begin with until 2019
_LONGEST = 12  # years of a range with which a story begins
_ONWARD = frozenset(("the next <unit>", "<day> <month> last", "in <month> last", "earlier in the <unit>"))
_FROM_START = frozenset(("on the <ordinal> day",))  # of a range
_NEAR_HEAD = 120  # days from what is told above a heading to the year that it is
_LEAD = 120  # tokens in which news says what will be
_SPOKEN = frozenset(f"{of} <short spoken year>" for of in ("in", "<month> of", "<season> of"))
_LIVED = w.of_year(2000)  # in whose century people speak of eighty-five
_SPEAKERS = frozenset(("i", "we", "you", "never"))
_ISSUE = 40  # tokens of a line in which a periodical names its number


class Story:
    """The line that a narrative has come along, beside the dates that it only mentions.

    A bare "in May" goes on from the line; "three days later" counts from the date told last. Which dates move the
    line is decided by how they stand in their sentences (`Ground`): narrative reference time, Kamp & Reyle 1993.
    """

    __slots__ = ("_begins_bare", "_current", "_speaks_of_today", "latest", "memory", "scene")

    def __init__(self, memory: Memory, scene: Scene, found: Sequence[Found] = ()) -> None:
        self.memory, self.scene = memory, scene
        self.latest = max((f.reading.clue.year or 0 for f in found), default=0)  # year that is written
        self._current: bool | None = None  # looked for once it matters
        self._speaks_of_today = scene.published is None and any(map(_hangs_on_today, found))
        clues = (f.reading.clue for f in found)
        dated = [c for c in clues if c.month is not None or c.year is not None]
        year = next((c for c in dated if c.year is not None), None)
        self._begins_bare = year is not None and dated[0] is not year and year.month is None

    def anchor(self, f: Found, clue: Clue, *, bare: bool) -> When | None:
        """The date of the story that a phrase hangs on; None where it hangs on none."""
        memory = self.memory
        if bare:
            return self._of_bare(f, clue)
        if clue.year is not None:
            return None if self.scene.published is not None else _LIVED if f.rule in _SPOKEN else memory.date
        if f.rule in _ONWARD:
            return memory.date
        if (clue.counted and (clue.name is not None or clue.month is not None)) or is_week_beside(clue):
            return self._fixed(clue)
        if clue.anchor is not Anchor.PREVIOUS:
            return None
        told = self._told_elsewhere(f, clue)
        if told is not None:
            return told
        that_year = clue.unit is Grain.YEAR and not clue.shift  # opened on 3 May 2020, shut in July of that year
        apart = "," in self.scene.tokens[memory.beside : f.first]
        if self._is_beside(f) and (clue.counted or that_year or not apart):
            return memory.aside
        told = memory.anchor(clue)
        fine = clue.counted and (clue.unit or Grain.YEAR) <= Grain.WEEK
        if fine and told is not None and told.grain >= Grain.YEAR and memory.told < self.scene.paragraph(f.first):
            return None  # five days later, of a day that is not told
        return told

    def _fixed(self, clue: Clue) -> When | None:
        """The feast or day from which something is counted, as the story comes to it: two days after Christmas."""
        line = self.memory.line
        day = replace(clue, anchor=Anchor.DOCUMENT, counted=False, unit=None, shift=None, direction=None, weekday=None)
        return (onward(day, line, back=False) or line) if line is not None else None

    def _told_elsewhere(self, f: Found, clue: Clue) -> When | None:
        """What a phrase right behind a range or a heading follows: the siege lasted from May to July. Two days later.

        Below a heading, what was told above it, where that leads into the heading's own year.
        """
        memory, ahead = self.memory, (clue.shift or 0) > 0
        if memory.opened is not None and memory.date is memory.opened:
            fine = memory.until is not None and (
                memory.until.grain <= Grain.DAY or (clue.unit or Grain.DAY) > Grain.WEEK
            )
            return memory.until if fine and ahead and f.rule not in _FROM_START else None
        if memory.above is None or memory.date is None or clue.unit is None or not ahead:
            return None
        when = resolve(clue, memory.above)
        headed = when is not None and when.grain < Grain.YEAR and within(when, memory.date)
        return memory.above if headed else None

    def opening(self, f: Found, clue: Clue, found: Sequence[Found]) -> When | None:
        """The date of a bare month before any year was told, by the first whole date: In May …, but on 3 July 1777."""
        if self.memory.line is not None or clue.month is None:
            return None
        at = bisect_right(found, f.first, key=lambda g: g.first)
        for g in found[at:]:
            if g.first - f.first > _OPENING:
                break
            year = g.reading.clue
            if year.anchor is Anchor.WRITTEN and year.year is not None and year.month is not None:
                first = resolve(year, None)
                return resolve(clue, first, -1) if first is not None and first.first is not None else None
        return None

    def _of_bare(self, f: Found, clue: Clue) -> When | None:
        memory = self.memory
        dated = clue.month is not None or clue.name is not None or clue.unit is Grain.SEASON
        if dated and self._is_of_own_year(f):
            return None
        if clue.month is not None:
            return memory.date if memory.stated >= self.scene.sentence(f.first)[0] else memory.line
        if clue.day is not None:
            fine = memory.date is not None and memory.date.grain <= Grain.MONTH
            return memory.date if fine else memory.line
        if clue.unit in (Grain.QUARTER, Grain.HALF):
            return memory.anchor(clue) or memory.line
        if clue.unit is Grain.SEASON and memory.above is not None and self._runs_on(clue):
            return memory.above
        if clue.weekday is not None:
            entry = self.scene.begins_line(f.first)
            return memory.day if self._goes_on(f) and (entry or not self._speaks_of_today) else None
        return memory.day if clue.hour is not None or clue.part is not None else memory.line

    def _is_of_own_year(self, f: Found) -> bool:
        """Whether a bare month, season or feast of a text without a date may be of the year in which it was written: it
        went on to a year that nobody knows, or spoke of its own year first (the dinner of 24 May), and no year was told
        since its paragraph began.
        """
        if self.scene.published is not None or self.scene.begins_line(f.first):
            return False  # the head of an entry
        present = self._speaks_of_today or self._begins_bare
        return self.memory.lost or (present and self.memory.told < self.scene.paragraph(f.first))

    def _runs_on(self, clue: Clue) -> bool:
        """Whether a season below a heading that is a year began before it: 1912. The winter passed in skirmishes."""
        memory = self.memory
        above, head = memory.above, memory.date
        if above is None or head is None or head.grain is not Grain.YEAR or above.last is None or head.first is None:
            return False
        season = resolve(clue, above, 1) if 0 <= head.first - above.last < _NEAR_HEAD * DAY else None
        return season is not None and season.first is not None and season.first < head.first <= (season.last or 0)

    def _goes_on(self, f: Found) -> bool:
        """Whether a bare weekday goes on from the day told last: in its paragraph, or as the head of an entry."""
        return self.lately(f) or self.scene.begins_line(f.first) or self.memory.told >= self.scene.paragraph(f.first)

    def _is_beside(self, f: Found) -> bool:
        """Whether something was mentioned beside the story in this sentence."""
        return self.memory.beside >= self.scene.sentence(f.first)[0]

    def lately(self, f: Found) -> bool:
        """Whether a date was told in this sentence or the one before."""
        return self.memory.told >= self.scene.previous_sentence(f.first)

    def onward(self, f: Found, clue: Clue, anchor: When) -> When | None:
        """A bare month, day or season beside its anchor."""
        if self.memory.told >= self.scene.sentence(f.first)[0]:
            anchor = replace(anchor, modifier=None)  # at the end of June, after a stone was laid on the 10th
        back = self.scene.ground(f) in (Ground.BACK, Ground.SINCE)
        ends = self.scene.is_(self.scene.before(f.first), "to") or self.scene.before(f.first) in ("and", *DASHES)
        when = onward(clue, anchor, back=back, latest=self.latest if not ends and self._is_current() else None)
        again = told_before(clue, self.memory.days)
        if again is not None and when is not None and distance(again, anchor) < distance(when, anchor):
            return again  # On 3 May …, in June …; on 3 May the mayor had been away
        return self._out_of_digression(f, clue, anchor, when)

    def _is_current(self) -> bool:
        """Whether a text without a date opens by telling what will be: news, whose last day comes first."""
        if self._current is None:
            scene = self.scene
            opening = range(min(len(scene.tokens), _LEAD)) if scene.published is None else ()
            self._current = any(self._looks_ahead(at) for at in opening)
        return self._current

    def _looks_ahead(self, at: int) -> bool:
        """It will, is expected; not I will, it will be remembered."""
        scene, word = self.scene, self.scene.word(at)
        if scene.is_(word, "planned"):
            return scene.before(at) in ("is", "are")
        return scene.is_(word, "will") and scene.before(at) not in _SPEAKERS

    def _out_of_digression(self, f: Found, clue: Clue, anchor: When, when: When | None) -> When | None:
        """A month that would run into a year that the text has not named, in a later one that it has: a story of 2004,
        a paragraph on November 2002, and on 24 May the jury was sent out.
        """
        if when is None or clue.month is None or self.memory.told >= self.scene.paragraph(f.first):
            return when
        year, told = moments.ymd(when.first or 0)[0], self.memory.years
        if year == moments.ymd(anchor.first or 0)[0] or year in told:
            return when
        last = self.scene.published.last if self.scene.published is not None else None
        named = min((y for y in told if y > year), default=None)
        late = last is not None and named is not None and named > moments.ymd(last)[0]
        return resolve(replace(clue, year=named, anchor=Anchor.WRITTEN), None) if named and not late else when

    def tell(self, f: Found, when: When | None, clue: Clue) -> None:
        """Keep a date: on the line, behind it, or only beside it."""
        memory = self.memory
        if when is None or when.first is None or when.choices:
            return
        if when.grain > Grain.YEAR:
            memory.keep(when)
            return
        if memory.line is None and (self._only_described(f, when) or self._of_issue(f)):
            memory.aside, memory.beside = when, f.first
            return
        above, memory.above = memory.above, None
        if memory.line is None or self.scene.is_heading(f.first, f.last):
            again = memory.told >= self.scene.line(f.first)[0]
            memory.above = above if again else memory.date
            memory.keep(when)
            if when.grain < Grain.YEAR or self.scene.ground(f) not in _NO_START:
                memory.line = when
            return
        if self._elsewhere(f, when):
            return
        ground = self.scene.ground(f)
        apart = ground in (Ground.ASIDE, Ground.SINCE) or places_day(f, when, memory, self.scene)
        if apart or (ground is Ground.RELATIVE and not follows_on(when, memory.line)):
            memory.aside, memory.beside = when, f.first
            return
        if self._glances_back(f, clue, ground) or is_outlook(when, clue):
            memory.aside, memory.beside = when, f.first
            return
        memory.keep(when)
        if moves(ground, when, clue, memory.line):
            memory.line = when

    def _glances_back(self, f: Found, clue: Clue, ground: Ground) -> bool:
        """Whether a date is only looked back to: two years earlier he had married; it had lent it the May before."""
        before = clue.month is not None and self.scene.is_(self.scene.after(f.last), "before")
        return ground is Ground.BACK and ((clue.shift or 0) < 0 or before)

    def _of_issue(self, f: Found) -> bool:
        """Whether a date is that of the number of a periodical: Newsletter 41 (Spring 2011)."""
        start, end = self.scene.line(f.first)
        words = range(start, min(end, start + _ISSUE))
        return self.scene.is_heading(f.first, f.last) and any(self._is_numbered(at, f) for at in words)

    def _is_numbered(self, at: int, f: Found) -> bool:
        """Whether a word is that of a periodical with its number beside it: Newsletter 41, vol. 3, 12th edition."""
        scene = self.scene
        if not scene.is_(scene.word(at), "issue"):
            return False
        behind = at + 1 + (scene.word(at + 1) == ".")
        ordinal = at - 3 if scene.is_(scene.word(at - 2), "ordinal sign") else at - 2
        numbers = (n for n in (behind + (scene.word(behind) == " "), ordinal) if not f.first <= n < f.last)
        return any(scene.word(n).isdecimal() for n in numbers)

    def _only_described(self, f: Found, when: When) -> bool:
        """Whether a year only describes something, and a text that has a date of its own does not begin in it."""
        if self.scene.published is None or when.grain < Grain.YEAR or self.scene.is_heading(f.first, f.last):
            return False
        apposed = self.scene.before(f.first) in _OF_PAST  # Lund, elected in 2001, left
        described = self.scene.in_brackets(f.first) and not self.scene.begins_line(f.first)
        return described or self.scene.ground(f) in ((Ground.RELATIVE, Ground.ASIDE) if apposed else (Ground.RELATIVE,))

    def ranged(self, f: Found, last: When | None) -> None:
        """Keep the end of a range that a sentence tells, for what comes after it."""
        if last is not None and not self.scene.in_brackets(f.first) and not self.scene.is_heading(f.first, f.last):
            self.memory.opened, self.memory.until = self.memory.date, last

    def framed(self, first: When | None, last: When | None, *, glossed: bool) -> None:
        """A story that was framed by the two ends of a range begins at the first of them.

        `glossed`: the range stands in brackets behind what it explains, Q2 FY2010 (Oct-Dec 2009).
        """
        if first is None or last is None:
            return
        if _years(first, last) > _LONGEST and not glossed and self.memory.line is last:
            self.memory.line = self.memory.date = None  # Postings 1951-1983
        elif glossed or self.memory.line is last or self.memory.line is first:
            self.memory.keep(first)
            self.memory.line = first

    def _elsewhere(self, f: Found, when: When) -> bool:
        """Whether a date stands in brackets, or is a year of the writer's own time."""
        if self.scene.in_brackets(f.first) or (f.rule == "<year>-<year>" and self.scene.word(f.first - 1) in DASHES):
            return True
        published, before = self.scene.published, self.memory.date
        if published is None or published.first is None or before is None or before.first is None:
            return False
        year = moments.ymd(when.first or 0)[0]
        if year - moments.ymd(before.first)[0] <= _ERA:
            return False
        away, self.memory.away = self.memory.away, year
        return moments.ymd(published.first)[0] - year <= _OWN_TIME and (away is None or abs(away - year) > _ERA)


def _years(first: When, last: When) -> int:
    return moments.ymd(last.first or 0)[0] - moments.ymd(first.first or 0)[0]


def _hangs_on_today(f: Found) -> bool:
    """Yesterday, last night, on Monday of last week: a text that says so counts its weekdays from its own day."""
    clue = f.reading.clue
    if clue.anchor is not Anchor.DOCUMENT or clue.counted or not clue.shift or f.rule == "overnight":
        return False
    if is_week_beside(clue):
        return False  # the week before Christmas
    return clue.unit in (Grain.DAY, Grain.WEEK) or (clue.unit is None and clue.weekday is not None)

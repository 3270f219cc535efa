"""Days and months of a report that go on from one told just before, not from its own date."""

from __future__ import annotations

from dataclasses import replace

from timeline import moments
from timeline.dates.agreement import NEWS
from timeline.dates.bare import is_bare, is_bare_weekday, is_feast, is_ordinal_word
from timeline.dates.grammar import Found
from timeline.dates.memory import NEXT_DAYS, Memory
from timeline.dates.resolution import resolve
from timeline.dates.scene import Scene
from timeline.dates.story import Story
from timeline.model import Clue, Grain, When
from timeline.moments import DAY

_LONG_GONE = 300  # days: a report tells nothing of those without a year
_RIGHT_ON = 20  # days after a date of which one without a year is of the same story, though there was one lately
_FRESH = 2  # days before a report of which a new sentence tells its news
_MONTHS = 100  # days after a date of which a bare month is the next, though the present year has one, too
_SEASONS = 200  # days after a date of which a bare month still goes on from it
_OF_ITS_TIME = 400  # days before a report of which it may go on to tell
_GONE = 90  # days to a report in which they are of one story
_TWO_WEEKS = 15  # days to a report in which a day and the weekday that ended it are of one story
_ENDING = frozenset(("until", "till", "by"))
_OPENS = 3  # tokens before a phrase with which a sentence opens
_SUBJECT = 48  # tokens from it to a verb
_WILL = 24  # tokens between "took" or "will" and a date


class Onward:
    """What a report told so far, and which of its bare phrases go on from it.

    `now`: a word of the text hangs on the day of writing.
    """

    __slots__ = ("memory", "now", "scene", "story")

    def __init__(self, scene: Scene, memory: Memory, story: Story, *, now: bool) -> None:
        self.scene, self.memory, self.story, self.now = scene, memory, story, now

    def ends_on(self, f: Found) -> bool:
        """Whether a weekday ends what is told of a day just before: on Tuesday of last week …; it took until Friday."""
        clue, day, published = f.reading.clue, self.memory.day, self.scene.published
        bare = is_bare_weekday(f.rule, clue)
        if not bare or day is None or published is None or published.first is None:
            return False
        if self.scene.before(f.first) not in _ENDING or not self.story.lately(f):
            return False
        low = max(self.scene.sentence(f.first)[0], f.first - _WILL)
        if not self.scene.is_past(f) and "took" not in map(str.lower, self.scene.tokens[low : f.first]):
            return False
        end = resolve(clue, day, 1)
        told, ended = day.first or 0, end.first or 0 if end is not None else 0
        return told < ended <= published.first < told + _TWO_WEEKS * DAY

    def is_next_weekday(self, f: Found) -> bool:
        """Whether a bare weekday follows a day written with its own just before, though the report came later than
        that week: the lights failed on Friday 6 October; on Saturday the tills stopped.
        """
        clue, day, published = f.reading.clue, self.memory.day, self.scene.published
        bare = is_bare_weekday(f.rule, clue)
        if not bare or day is None or day.first is None or published is None or published.first is None:
            return False
        if day is not self.memory.numbered or not self.memory.by_weekday or not self.story.lately(f):
            return False
        next_day = resolve(clue, day, 1)
        on = ((next_day.first or 0) - day.first) // DAY if next_day is not None else 0
        start, _ = self.scene.sentence(f.first)
        said = self.scene.has("reporting", start, f.first)
        ago = (published.first - day.first) // DAY
        return 0 < on <= min(NEXT_DAYS, ago) and ago < _GONE and not said and self.scene.is_past(f)

    def is_of_that_month(self, f: Found) -> bool:
        """Whether a bare day, told as past, is of a month or week told shortly before, or goes on from a day of it: in
        late April …, on the 18th; sailed on the 3rd of May …, sank on the 9th.
        """
        clue, date = f.reading.clue, self.memory.date
        if clue.day is None or clue.weekday is not None or date is None or date.grain > Grain.MONTH:
            return False
        told = date.grain > Grain.DAY or self.memory.monthly
        if self.memory.present and self.memory.told >= self.scene.paragraph(f.first) and not self.scene.is_past(f):
            return told and not will_be(f, self.scene)
        return (
            told
            and (self.story.lately(f) or self._is_of_old(date) or self._is_above(f, date))
            and self.scene.is_past(f)
        )

    def _is_of_old(self, date: When) -> bool:
        """Whether a date lies so far before a report, but of its time, that the report goes on about it."""
        published = self.scene.published
        if published is None or published.first is None or date.first is None:
            return False
        return NEWS * DAY < published.first - date.first < _OF_ITS_TIME * DAY

    def _is_above(self, f: Found, date: When) -> bool:
        """Whether a date that is no news was told in the paragraph of a phrase or the one above it."""
        published = self.scene.published
        gone = published is not None and (published.first or 0) - (date.first or 0) > NEWS * DAY
        return gone and self.memory.told >= self.scene.previous_paragraph(f.first)

    def is_beyond_aside(self, f: Found, clue: Clue) -> bool:
        """Whether a bare day, told as past, goes on from one told in this paragraph or the one before, where only a
        season or year was named in between: burst on the 9th of March; as was asked in 1922; on the 12th.
        """
        memory = self.memory
        if clue.day is None or clue.month is not None or clue.weekday is not None or not is_bare(clue):
            return False
        if memory.numbered is None or memory.date is None or memory.date.grain <= Grain.MONTH:
            return False
        return memory.numbered_at >= self.scene.previous_paragraph(f.first) and self.scene.is_past(f)

    def goes_on_from(self, f: Found, clue: Clue) -> bool:
        """Whether a bare day or month goes on from a date told just before, of a year long gone: on 30 October 2008 she
        wrote; he came on 6 November. Who leaves out the year means the one told, or the present: of the present year it
        is only what comes soon after what was told.
        """
        told, published = self.memory.date, self.scene.published
        if not (clue.month or is_feast(clue)) or not is_bare(clue) or told is None or told.grain > Grain.MONTH:
            return False
        if published is None or published.first is None or published.first - (told.first or 0) < _LONG_GONE * DAY:
            return False
        last, day = resolve(clue, published, -1), resolve(replace(clue, weekday=None), told, 1)
        if last is None or last.first is None or day is None:
            return False
        after = (day.first or 0) - (told.first or 0)
        one_day = clue.day is not None or is_feast(clue)
        soon = one_day and (day.first or 0) - (told.last or 0) <= NEWS * DAY
        ago = published.first - (last.last or 0)
        if ago < NEWS * DAY:  # it is news, if it does not follow right on
            here = self.memory.told >= self.scene.sentence(f.first)[0] and after <= _RIGHT_ON * DAY
            feast = is_feast(clue) and after <= _RIGHT_ON * DAY
            here = here or ((feast or not self.now) and ago > _FRESH * DAY and self.story.lately(f))
            return soon and here and told.grain <= Grain.DAY and after > 0 and self.scene.is_past(f)
        soon = soon or (not one_day and self.story.lately(f) and 0 < after <= _MONTHS * DAY)
        reach = self.scene.paragraph if told.grain > Grain.DAY else self.scene.previous_paragraph
        near = soon and self.memory.told >= reach(f.first)
        over = moments.ymd(last.first)[0] < moments.ymd(published.first)[0] and after <= _SEASONS * DAY
        apart = self.memory.told < self.scene.sentence(f.first)[0]
        return (near or (over and apart and self.story.lately(f))) and self.scene.tense(f) in (None, -1)

    def is_beside_event(self, f: Found) -> bool:
        """Whether a weekday hangs on an event, or on nothing: on the Friday before the fire; one Friday last May."""
        if not is_bare_weekday(f.rule, f.reading.clue):
            return False
        follows, before = self.scene.after(f.last), self.scene.before(f.first)
        beside = before == "the" and follows in ("before", "after", "following", "preceding")
        some = before == "one" and (follows in ("last", "in") or self.scene.begins_line(f.first - 2))
        return (beside or some) and self.scene.is_past(f)

    def is_of_unknown_day(self, f: Found) -> bool:
        """Whether a time is of a day that nobody tells, of the year or month that its sentence names: a year on, at
        6.20 in the morning, they cut the lock.
        """
        date = self.memory.date
        coarse = date is not None and date.grain > Grain.WEEK and self.memory.told >= self.scene.sentence(f.first)[0]
        return coarse and self.scene.tense(f) in (None, -1)

    def is_some_ordinal(self, f: Found) -> bool:
        """Whether an ordinal in words is no day, as it does not follow on one that was told in its paragraph or the one
        above: sailed on 3 May, landed on the ninth; not who drove on 3 May, and lost his ball on the second.
        """
        if not is_ordinal_word(f.rule, "".join(self.scene.tokens[f.first : f.last])):
            return False
        date = self.memory.date
        if date is None or date.first is None or date.grain > Grain.DAY:
            return True
        if self.memory.told < self.scene.previous_paragraph(f.first):
            return True
        if (f.reading.clue.day or 0) >= moments.ymd(date.first)[2]:
            return False
        end = resolve(f.reading.clue, date, 1)  # opened on 30 May, and was robbed on the second
        return end is None or (end.first or 0) - date.first > _TWO_WEEKS * DAY


def will_be(f: Found, scene: Scene) -> bool:
    """Whether will, is due or are expected stands before a phrase, in its sentence; not was due."""
    start, _ = scene.sentence(f.first)
    return _looks_ahead(max(start, f.first - _WILL), f.first, scene)


def will_follow(f: Found, scene: Scene) -> bool:
    """Whether "will" stands behind a phrase that opens its sentence: on 3 May, a case brought by them will be heard;
    not: on 3 May the bank said that it will be heard.
    """
    start, end = scene.sentence(f.first)
    if f.first - start > _OPENS:
        return False
    will = next((at for at in range(f.last, min(end, f.last + _SUBJECT)) if scene.is_(scene.word(at), "will")), f.last)
    done = (at for at in range(f.last, will) if scene.rules.lexicon.past(scene.word(at)))
    return will > f.last and all(scene.after(at + 1) == "by" for at in done)


def would_be(f: Found, scene: Scene) -> bool:
    """Whether a sentence tells before a phrase what may come: would, 'd like, likely, will."""
    start, end = scene.sentence(f.first)
    if scene.has("will", f.last, min(end, f.last + _WILL)):
        return True  # if they strike at the end of the month they will not be paid
    low = max(start, f.first - _WILL)
    return scene.has("modal", low, f.first) or _looks_ahead(low, f.first, scene)


def _looks_ahead(first: int, last: int, scene: Scene) -> bool:
    """Whether will, is due or are expected stands among tokens."""
    if scene.has("will", first, last):
        return True
    planned = (at for at in range(first, last) if scene.is_(scene.word(at), "planned"))
    return scene.has("planned", first, last) and any(scene.before(at) in ("is", "are") for at in planned)

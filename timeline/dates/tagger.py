"""From a text to its mentions: find, refine, resolve in reading order, and say why."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline import edtf
from timeline import when as w
from timeline.dates import nowadays, report, sessions
from timeline.dates.agreement import contradiction, is_of_weekday
from timeline.dates.anchors import BEFORE, Anchors, keep_entry, opens_entry
from timeline.dates.bare import is_bare, is_bare_time, is_clock, is_of_today, is_ordinal_word, names_day
from timeline.dates.business import note, period
from timeline.dates.grammar import Found
from timeline.dates.headings import Headings
from timeline.dates.language import grammar
from timeline.dates.links import are_days, is_range, linked
from timeline.dates.measures import since
from timeline.dates.memory import Memory
from timeline.dates.narrative import is_narrative, is_told_now, leads_on
from timeline.dates.neighbours import apposed, in_turn, named_behind, past_midnight, week_before
from timeline.dates.numeric import AMBIGUOUS
from timeline.dates.onward import will_be
from timeline.dates.overnight import Overnight
from timeline.dates.readings import TIMEX_MOD
from timeline.dates.recurrence import recurring
from timeline.dates.refine import refined
from timeline.dates.resolution import resolve
from timeline.dates.scene import LENGTH, Scene
from timeline.dates.stamps import Log
from timeline.dates.story import Story
from timeline.dates.underspecified import Underspecified, is_label
from timeline.dates.values import inside, value_of
from timeline.dates.weeks import is_week_beside, week_with
from timeline.model import Anchor, Clue, Grain, Mention, TimexType, When
from timeline.moments import DAY

_ADDRESS = re.compile(r"(?:https?://|ftp://|www\.)[^\s<>\"')\]]+")
_INEXACT = 7  # days by which "nearly two weeks later" may miss
_YEARS = frozenset(("<year>", "'<year>"))
_GONE_BY = "<number> <units> on"
_ONLY_KNOWN = frozenset(
    ("on the <ordinal> day", sessions.RULE, sessions.ANNIVERSARY)
)  # what is no date unless it is known which
_MIDNIGHT = 24
_OPENS = 3  # tokens before a date with which a sentence opens


def tag(text: str, published: When | None = None, language: str = "en", *, order: str | None = None) -> list[Mention]:
    """As `timeline.dates.tag`."""
    rules = grammar(language)
    tokens, reduced = rules.reduce(_without_addresses(text))
    found = rules.find(tokens, reduced)
    if not found and len(tokens) > LENGTH:
        return []

    lined = f"\n{text}"

    def told(on: When | None) -> list[Mention]:
        scene = Scene(tokens, reduced, rules, on, order, lined)
        return _Reader(text, scene, refined(list(found), scene)).mentions()

    if published is None or not published.choices:
        return told(published)
    # One of several dates is no day to count from, but what all of them say is so: "in May" in October or November.
    return _agreed(told(None), [{(m.start, m.end): m for m in told(day)} for day in published.choices])


def _agreed(alone: list[Mention], ways: Sequence[Mapping[tuple[int, int], Mention]]) -> list[Mention]:
    """The mentions of an undated text, those that hang on its date as all `ways` of dating it have them."""
    out: list[Mention] = []
    for mention in alone:
        given = [way.get((mention.start, mention.end)) for way in ways]
        first = given[0]
        alike = first is not None and all(m is not None and m.when == first.when for m in given)
        out.append(first if alike and first is not None else mention)
    return out


def _without_addresses(text: str) -> str:
    """The text with web addresses blanked out, at the same length: their numbers are no dates."""
    if "://" not in text and "www." not in text:
        return text
    return _ADDRESS.sub(lambda m: "_" * len(m[0]), text)


class _Reader:
    """One pass in reading order over the refined phrases of one text."""

    def __init__(self, text: str, scene: Scene, found: list[Found]) -> None:
        self.text, self.scene, self.found = text, scene, found
        self.token = self.offset = 0  # how far the text was measured
        self.before: tuple[Found, When | None] | None = None  # the phrase that was read last, and its date
        self.anchor: When | None = None  # the anchor that was written last
        self.edtf = ""
        self.recurring = recurring(found, scene)
        self.counts_days = any(f.rule in _ONLY_KNOWN for f in found)
        self.has_entries = any(opens_entry(f, scene) for f in found)
        self.published = scene.published
        self.log, self.nights = Log(found, scene), Overnight(found, scene)
        self.generic = nowadays.is_generic(found, scene)
        self.narrative = not self.log.stamps and is_narrative(found, scene.published, generic=self.generic)
        self.memory = Memory()
        self.headings = Headings(text, self.memory)
        self.story = Story(self.memory, scene, found)
        now = scene.published is not None and is_told_now(found)
        today = any(map(is_of_today, found))
        self.anchors = Anchors(scene, self.memory, self.story, narrative=self.narrative, now=now, today=today)
        self.bare = Underspecified(scene, self.memory, self.story, narrative=self.narrative)

    def mentions(self) -> list[Mention]:
        mentions: list[Mention] = []
        for i, f in enumerate(self.found):
            if self.log.opens(i):
                self.memory.keep(self.log.page)
            mentions.append(self._mention(f, recurs=i in self.recurring))
            if i and (moved := week_before(self.found[i - 1], mentions[-2].when, f, mentions[-1].when, self.scene)):
                mentions[-2] = replace(mentions[-2], when=moved, value=value_of(mentions[-2].clue, moved))
            self.log.read(i, mentions[i].when)
            if i and (named := named_behind(self.found[i - 1], f, mentions[-1].when, self.scene)):
                mentions[-2] = replace(mentions[-2], when=named, value=value_of(mentions[-2].clue, named))
            self.before = f, mentions[i].when
            if i and are_days(self.found[i - 1], f, self.scene):
                self.memory.days_from, self.memory.days_to = mentions[i - 1].when, mentions[i].when
            if self.narrative and i and is_range(self.found[i - 1], f, self.scene):
                one = self.found[i - 1]
                glossed = i > 1 and self.scene.tokens[self.found[i - 2].last : one.first] == [" ", "("]
                self.story.framed(mentions[i - 1].when, mentions[i].when, glossed=glossed)
                self.story.ranged(f, mentions[i].when)
        return [m for m in linked(mentions, self.found, self.scene) if m.when is not None or not _is_doubtful(m)]

    def _mention(self, f: Found, *, recurs: bool) -> Mention:
        reading, clue, notes = f.reading, f.reading.clue, f.notes
        when: When | None = None
        anchor: str | None = None
        start = self._offset(f.first)
        self.headings.reach(start)
        mod = reading.mod or (TIMEX_MOD[clue.modifier] if clue.modifier is not None else None)
        if recurs:
            reading, notes = reading._replace(type=TimexType.SET), (*notes, "it comes again and again")
        elif mod == AMBIGUOUS:
            when, mod = _either(clue), None
            clue = replace(clue, month=None, day=None)
        elif self.narrative and f.rule == "today" and clue.shift == 0 and clue.part is None and self.generic:
            reading = reading._replace(value="PRESENT_REF")
            notes += ("in a narrative it means nowadays",)
        elif clue.anchor is not Anchor.VAGUE and reading.type in (TimexType.DATE, TimexType.TIME):
            when, anchor = self._date(f, clue)
            notes += contradiction(clue, when)
        self._keep(f, clue, when, anchor)
        if clue.year is not None and when is not None:
            heads = when.grain is Grain.YEAR and self.scene.is_line(f.first, f.last)
            self.headings.put(when if heads else None, start)
            self.memory.headed = f.last
        tense = self.scene.tense(f) if when is not None and when.grain == Grain.QUARTER else None
        note(f, when, tense, self.memory, self.scene.published)
        if when is not None and (when is self.memory.date or clue.hour == _MIDNIGHT):
            self.memory.timed = clue.hour is not None or when.grain < Grain.PART
            self.memory.told, self.memory.present = f.first, self._in_present(f, when)
            if f.rule != "a <weekday>":  # 31 May, a Tuesday: it is that day
                self.memory.number(clue, f.first)
            dated = clue.month is not None or clue.unit is Grain.SEASON
            if (clue.anchor is Anchor.WRITTEN and dated) or self._frames(f):
                self.memory.stated = f.first
        if clue.year is not None and self.scene.begins_line(f.first):
            self.memory.label = f.first
        value = reading.value if reading.value is not None else self._value(f, clue, when)
        if when is not None and f.reading.mod is not None:
            when = since(f, when, self.scene)
        end = self._offset(f.last)
        return Mention(
            start, end, self.text[start:end], f.rule, reading.type, value, mod, clue, when, anchor, notes
        )  # fmt: skip

    def _date(self, f: Found, clue: Clue) -> tuple[When | None, str | None]:
        """The date of a phrase beside the phrase before it and in its log, and what it hangs on."""
        when, anchor = self._resolve(f, clue)
        when = self._midnight(f, None if self._is_untold(f, clue, when) else when, anchor)
        if self.before is not None and (clue.hour is not None or clue.part is not None):
            when = past_midnight(*self.before, f, when, self.scene)
        if self.before is not None and (clue.weekday is not None or clue.month is not None):
            when = in_turn(*self.before, f, when, self.scene)
        return self.nights.read(f, when, anchor)

    def _in_present(self, f: Found, when: When) -> bool:
        """Whether a sentence that opens with a day gone by tells of it in the present tense, or goes on from one: On 3
        March the bank fails.
        """
        published = self.scene.published
        if published is None or published.first is None or when.last is None or when.last >= published.first:
            return False
        opens = f.first - self.scene.sentence(f.first)[0] <= _OPENS
        goes_on = self.memory.present and self.memory.told >= self.scene.paragraph(f.first)
        return (opens or goes_on) and not self.scene.is_past(f) and not will_be(f, self.scene)

    def _is_untold(self, f: Found, clue: Clue, when: When | None) -> bool:
        """Whether "that Friday", "that night" or "a year later", told as past, would lie behind the report: it is of a
        day that is not told.
        """
        published = self.scene.published
        if self.narrative or when is None or published is None or published.last is None:
            return False
        that = not clue.shift and (clue.weekday is not None or f.rule == "that <unit>")
        counted = clue.counted or clue.unit is Grain.SEASON
        on = (counted or clue.unit is Grain.DAY) and (clue.shift or 0) > 0 and clue.day is None and clue.name is None
        if clue.anchor is not Anchor.PREVIOUS or not (that or on):
            return False
        return (when.first or 0) > published.last and self.scene.is_past(f)

    def _keep(self, f: Found, clue: Clue, when: When | None, anchor: str | None) -> None:
        """Remember a date for what hangs on it."""
        if when is not None and is_label(f, self.scene):
            self.memory.labelled, self.memory.labelled_at = when, f.first
        if when is None and clue.anchor is Anchor.EVENT and names_day(clue):
            self.memory.hung = f.first
        if clue.year is not None and clue.month is not None:
            self.memory.years.add(clue.year)
        if when is not None and clue.weekday is not None and when.grain is Grain.DAY and clue.shift is None:
            self.memory.weekdays[clue.weekday] = when
        if self.has_entries:
            keep_entry(f, when, self.memory, self.scene)
        if self.counts_days:
            self.memory.session = sessions.begun(f, when, self.memory.session, self.scene)
        if self.narrative:
            if when is None and leads_on(clue):
                self.memory.lose()
            self.story.tell(f, when, clue)
        elif when is None and clue.anchor is Anchor.PREVIOUS and (clue.weekday is not None or clue.unit is Grain.DAY):
            self.memory.lose()  # that Friday, which is no day told before
        else:
            assumed = is_bare_time(clue) and anchor is not None and anchor.endswith(self.scene.whose)
            told = _day_of_midnight(when) if clue.hour == _MIDNIGHT else when
            report.tell(f, told, self.memory, self.scene, assumed=assumed)

    def _value(self, f: Found, clue: Clue, when: When | None) -> str:
        """The TIMEX3 value; that of one of several dates says only what they share."""
        value = value_of(clue, None if when is not None and when.choices else when)
        if when is None and self.narrative and self.memory.date is not None and self._is_told_part(f):
            return inside(value, self.memory.date)
        return value

    def _midnight(self, f: Found, when: When | None, anchor: str | None) -> When | None:
        """Midnight on the day of a report, where it is over, is that of the night before."""
        clue = f.reading.clue
        if when is None or anchor is None or clue.hour != _MIDNIGHT or not anchor.endswith(self.scene.whose):
            return when
        over = is_clock(clue) and clue.shift is None and self.scene.is_past(f)
        return w.shift(when, -1, Grain.DAY) if over else when

    def _offset(self, token: int) -> int:
        """Where a token begins in the text; tokens are asked for in order."""
        self.offset += len("".join(self.scene.tokens[self.token : token]))
        self.token = token
        return self.offset

    def _known(self, f: Found, clue: Clue) -> tuple[When | None, str | None] | None:
        """The date of a phrase that hangs on nothing, on a trial or conference, or on what is reported."""
        if f.rule == sessions.ANNIVERSARY:
            return sessions.anniversary(self.memory.opening, clue, self.scene.published), BEFORE
        session = self.memory.session if f.rule in _ONLY_KNOWN else None
        if f.rule == sessions.RULE or (session is not None and session.counted >= self.scene.paragraph(f.first)):
            return sessions.day(session, f, clue), BEFORE
        business = period(f, self.memory, self.scene, self.narrative)
        if business is not None:
            return business, "the business period the text is about"
        if clue.anchor is Anchor.WRITTEN:
            return resolve(clue, None), None
        return None

    def _resolve(self, f: Found, clue: Clue) -> tuple[When | None, str | None]:
        if f.rule == "overnight" and self.scene.tense(f) == 1:
            clue = replace(clue, shift=0)
        if is_week_beside(clue) and not clue.shift:
            day, anchored = self._resolve(f, replace(clue, unit=None, shift=None, direction=None))
            return week_with(day, clue.direction or 0) if day is not None else None, anchored
        known = self._known(f, clue)
        if known is not None:
            return known
        if self.narrative and is_bare(clue) and self.scene.published is not None:  # else other documents may tell
            opening = self.story.opening(f, clue, self.found)
            if opening is not None:
                return opening, "the first year told"
        if clue.anchor is Anchor.EVENT:
            day = apposed(f, *self.before, self.scene) if self.before is not None else None
            return day, BEFORE if day is not None else None
        if f.rule == "a <weekday>":
            day = self.memory.day
            if day is None or clue.weekday is None or not is_of_weekday(day, clue.weekday):
                return None, None
            if clue.part is None:
                return day, BEFORE
        anchor, whose = self.anchors.of(f, clue)
        if anchor is None:
            return None, None
        asked = is_week_beside(clue) or (clue.unit is Grain.SEASON and clue.shift == 0)
        this = self.scene.tense(f) if asked else None
        when = self.bare.date(f, clue, anchor) if is_bare(clue) else resolve(clue, anchor, this)
        back = clue.anchor is Anchor.PREVIOUS
        if when is not None and clue.counted and back and (f.reading.mod is not None or f.rule == _GONE_BY):
            when = self._by_publication(when, f.rule == _GONE_BY)
        return when, f"{self._edtf(anchor)}, {whose}" if when is not None else None

    def _edtf(self, anchor: When) -> str:
        if anchor is not self.anchor:
            self.anchor, self.edtf = anchor, edtf.dump(anchor)
        return self.edtf

    def _by_publication(self, when: When, gone: bool) -> When:
        """Nearly two weeks later: an inexact count from a day told before does not run past the document's date.

        `gone`: nor does "ten years on", whatever it counts from.
        """
        published = self.scene.published
        if published is None or published.last is None or when.first is None or self.narrative:
            return when
        over = (when.first - published.last) / DAY
        return published if over > 0 and (gone or over <= _INEXACT) else when

    def _is_told_part(self, f: Found) -> bool:
        """Whether a part of a day is told of a day that is not known: they sailed in 1862, at dawn."""
        clue = f.reading.clue
        part = f.reading.type is TimexType.TIME and (clue.part is not None or clue.hour == _MIDNIGHT)
        return part and self.story.lately(f) and self.scene.is_past(f)

    def _frames(self, f: Found) -> bool:
        """Whether a year stands before its sentence, which is then of that year: In 1994 it was well on May 1."""
        before = f.first - 2
        if f.rule not in _YEARS or not self.scene.is_(self.scene.word(before), "framing"):
            return False
        return self.scene.first_of_sentence(before)


def _is_doubtful(mention: Mention) -> bool:
    """Whether a phrase is no date unless it is known which: the third day, on the eleventh."""
    return mention.rule in _ONLY_KNOWN or is_ordinal_word(mention.rule, mention.text)


def _day_of_midnight(when: When | None) -> When | None:
    """The day that ends at midnight, of which the times beside it are."""
    return w.containing(when.first - 1, Grain.DAY) if when is not None and when.first is not None else when


def _either(clue: Clue) -> When | None:
    """03/04/2026 where nothing shows the order: one of the two days."""
    ways = [resolve(replace(clue, month=a, day=b), None) for a, b in ((clue.month, clue.day), (clue.day, clue.month))]
    return edtf.one_of([way for way in ways if way is not None])

"""The day of a bare time and of what hangs on the day told last: a story as it goes on from clause to clause."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline import dates
from timeline import when as w
from timeline.claims import clauses, phrases
from timeline.claims import lexicon as x
from timeline.claims.lines import Line, Reading
from timeline.claims.tokens import Words
from timeline.model import Anchor, Grain, When
from timeline.moments import DAY


def bare_time(phrase: phrases.Phrase) -> bool:
    """A clock time that names no day: 5:12 a.m., 14:07 UTC."""
    clue = phrase.mention.clue
    named = clue.day, clue.month, clue.weekday, clue.shift, clue.name
    return clue.hour is not None and not any(v is not None for v in named) and phrase.when is not None


def on_day(phrase: phrases.Phrase, day: When | None) -> When | None:
    """A bare time on another day than the one it was read for."""
    clue = phrase.mention.clue
    if day is None or day.first is None or clue.hour is None or phrase.when is None or phrase.when.first is None:
        return phrase.when
    if phrase.when.interval:
        moved = w.bounds(day)[0] - w.bounds(w.containing(phrase.when.first, Grain.DAY))[0]
        last = phrase.when.last + moved if phrase.when.last is not None else None
        return replace(phrase.when, first=phrase.when.first + moved, last=last)
    if clue.hour < _DAYBREAK and clue.minute is None and _HALF.search(phrase.mention.text) is None:
        return w.containing(day.first, Grain.DAY)  # at four o'clock
    try:
        return w.at_time(day, clue.hour, clue.minute, clue.second, phrase.when.zone)
    except ValueError:
        return phrase.when


def without_hour(phrase: phrases.Phrase) -> phrases.Phrase:
    """A day with an hour of which nothing tells whether it is of the morning or the afternoon: at five on Monday."""
    clue, when = phrase.mention.clue, phrase.when
    if clue.hour is None or when is None or when.first is None or when.interval or when.grain >= Grain.PART:
        return phrase
    if not 0 < clue.hour < _DAYBREAK or clue.part is not None or _HALF.search(phrase.mention.text) is not None:
        return phrase
    return replace(phrase, when=w.containing(when.first, Grain.DAY))


GOES_ON = 6  # paragraphs for which a story stays on its day


def posted_on(reading: Reading) -> When | None:
    """The day on which an entry that closes with its stamp was posted."""
    posted = reading.section.when if reading.stamps and reading.section is not None else None
    return w.containing(posted.first, Grain.DAY) if posted is not None and posted.first is not None else None


def posted_at(reading: Reading, phrase: phrases.Phrase) -> phrases.Phrase:
    """A clock time that nothing has dated yet, on the day on which its entry was posted, or with which a text without a
    date opens: the disaster of 16 October 1928 …; shortly after eight in the morning the pier gave way.
    """
    clue, day = phrase.mention.clue, posted_on(reading)
    if day is None and reading.document.published is None:
        day = reading.opening
    named = clue.day, clue.month, clue.weekday, clue.shift, clue.name, clue.event
    if phrase.when is not None or day is None or clue.hour is None or any(v is not None for v in named):
        return phrase
    return replace(phrase, when=w.at_time(day, clue.hour, clue.minute, clue.second, clue.zone))


def in_the_evening(phrase: phrases.Phrase) -> bool:
    """Whether a date is of the evening or the night of its day."""
    clue = phrase.mention.clue
    return clue.part in ("EV", "NI") if clue.hour is None else clue.hour >= _EVENING


_EVENING = 18
_HALF = re.compile(r"\d[:.]\d|(?<![a-z])[ap]\.?m\b|\d{4}|noon|midnight|morning|evening|night", re.IGNORECASE)
_DAYBREAK = 7  # an hour before it that is written without its half of the day may be one of the afternoon


def of_story(
    reading: Reading, line: Line, clause: clauses.Clause, place: int, phrase: phrases.Phrase
) -> phrases.Phrase:
    """A date as the story around it has it: the next day is the one behind the day told last; a weekday that the text
    wrote with its date before, and that is the report's own, is that one.
    """
    clue, when, published = phrase.mention.clue, phrase.when, reading.document.published
    day = reading.told_on[1]
    if when is None and day is not None and _hours_later(reading, line, clause, phrase):
        return replace(phrase, when=w.between(day, w.shift(day, 1, Grain.DAY)))
    if when is None or when.first is None:
        return phrase
    if clue.anchor is Anchor.PREVIOUS and clue.counted and when.grain <= Grain.HOUR and day is not None:
        assumed = published is not None and w.overlaps(when, published) and not w.overlaps(when, day)
        if (by := _days_moved(reading, line, place)) is not None:
            return replace(phrase, when=w.shift(when, by, Grain.DAY))
        return replace(phrase, when=_on_day_of(when, day)) if assumed else phrase
    logged = line.sentence.start in reading.messages  # told on the day of its stamp
    if not logged and _bare_part(phrase) and _reported_as_past(reading, line, clause, phrase):
        assert day is not None
        return replace(phrase, when=_on_day_of(when, day))
    if place != min(line.places):
        return phrase
    told = line.number - 1 <= reading.told_in < line.number
    again = _same_day(phrase) and not (
        reading.evening and clue.part == "MO"
    )  # no morning of what was told of an evening
    if not logged and again and told and day is not None:
        return replace(phrase, when=_on_day_of(when, day))
    onward = clue.anchor is Anchor.PREVIOUS and clue.unit is Grain.DAY and (clue.shift or 0) > 0
    onward = onward and (place < _LEADS or reading.told_in == line.number - 1)
    if onward and clue.weekday is None and 0 <= line.sentence.paragraph - reading.told_on[0] <= 1:
        moved = dates.resolve(clue, reading.told_on[1])
        late = published is not None and when.first > w.bounds(published)[1]
        better = moved is not None and (late or (moved.first or 0) > when.first)
        return replace(phrase, when=moved) if better else phrase
    group = clause.group
    bare = clue.weekday is not None and clue.day is clue.month is clue.shift is None
    named = reading.named.get(clue.weekday) if clue.weekday is not None and bare else None
    said = group is None or not group.past or line.words.lemma[group.head] in _NEWS
    if named is None or said or published is None:
        return phrase
    if not w.overlaps(when, published):
        return replace(phrase, when=_on_day_of(when, named)) if _still_on(reading, line, named) else phrase
    week = w.shift(when, -7, Grain.DAY)
    return replace(phrase, when=week) if w.overlaps(week, named) else phrase


_BACK_TO = 2  # paragraphs behind what was told within which a story comes back to it


def _hours_later(reading: Reading, line: Line, clause: clauses.Clause, phrase: phrases.Phrase) -> bool:
    """Whether a date only says that hours had gone by since what was told last: on that day or the next."""
    clue, group = phrase.mention.clue, clause.group
    counted = clue.anchor is Anchor.PREVIOUS and clue.unit is not None and clue.unit <= Grain.HOUR
    later = phrase.mention.text.lower().endswith(("later", "after", "afterwards", "afterward", "after that"))
    near = 0 <= line.sentence.paragraph - reading.told_on[0] <= _BACK_TO
    past = group is not None and group.past and not (group.modal or group.perfect)
    return counted and later and near and past and clue.hour is None


_LEADS = 2  # words with which a sentence opens


def _same_day(phrase: phrases.Phrase) -> bool:
    """Whether a date is the day told last, or a part of it: the same afternoon, that day."""
    clue, when = phrase.mention.clue, phrase.when
    same = clue.anchor is Anchor.PREVIOUS and clue.unit is Grain.DAY and clue.shift == 0 and not clue.counted
    return same and clue.weekday is None and when is not None and when.grain <= Grain.DAY


def _bare_part(phrase: phrases.Phrase) -> bool:
    """Whether a part of a day is named without its day: in the afternoon."""
    clue = phrase.mention.clue
    named = clue.hour, clue.day, clue.month, clue.weekday, clue.shift, clue.name, clue.event, clue.year
    return clue.part is not None and not any(v is not None for v in named)


def _reported_as_past(reading: Reading, line: Line, clause: clauses.Clause, phrase: phrases.Phrase) -> bool:
    """Whether a part of the day of a report is told in a story that is still on a day before it: the nine were seized
    on Monday …; they were brought to court in the afternoon.
    """
    (paragraph, day), published, group = reading.told_on, reading.document.published, clause.group
    if day is None or day.last is None or published is None or published.first is None or phrase.when is None:
        return False
    plain = group is not None and group.past and not (group.perfect or group.modal or group.future)
    near = 0 <= line.sentence.paragraph - paragraph <= 1 and 0 < published.first - day.last <= DAY
    return plain and near and w.overlaps(phrase.when, published)


def _days_moved(reading: Reading, line: Line, place: int) -> int | None:
    """By how many days the time told right before a place in this line was moved to the day of the story; None where
    no time was told there.
    """
    day = reading.told_on[1]
    before = [p.when for p, i in zip(line.phrases, line.places, strict=True) if i < place and p.when is not None]
    if reading.told_in != line.number or day is None or day.first is None or not before:
        return None
    last = before[-1]
    return (day.first - last.first // DAY * DAY) // DAY if last.first is not None and last.grain < Grain.PART else None


def _still_on(reading: Reading, line: Line, day: When) -> bool:
    """Whether the story is on a day, or opened with it: an outage on Saturday 7 August; on Saturday at 9:14."""
    paragraph, told = reading.told_on
    on = told if 0 <= line.sentence.paragraph - paragraph <= GOES_ON and told is not None else reading.opening
    return on is not None and w.overlaps(on, day)


def _on_day_of(when: When, day: When) -> When:
    """A time on another day."""
    assert when.first is not None
    assert day.first is not None
    return w.shift(when, (day.first - when.first // DAY * DAY) // DAY, Grain.DAY)


_NEWS = frozenset("say tell announce report confirm warn state add deny insist publish".split())  # on its own day


def _lies_before(clause: clauses.Clause, words: Words) -> bool:
    """Whether a clause tells what lies before the story; not what was said to have happened, with "had" for "has"."""
    group = clause.group
    had = group is not None and group.perfect and words.low[group.first] in ("had", "'d")
    return had and clause.kind != "reported"


def _is_earlier(phrase: phrases.Phrase) -> bool:
    """Whether a date is so long before the one told last, to which a story comes back: bought a week earlier."""
    clue = phrase.mention.clue
    return clue.anchor is Anchor.PREVIOUS and clue.counted and (clue.shift or 0) < 0


def go_on(reading: Reading, line: Line, clause: clauses.Clause, phrase: phrases.Phrase) -> None:
    """Note the day on which a story goes on behind a clause, for the bare times that follow: of what is told as past,
    not of what lies before it or is only compared; the day of a word only where its sentence tells nothing else.
    """
    group, when, words = clause.group, phrase.when, line.words
    if _lies_before(clause, words) or when is None or when.first is None or _is_earlier(phrase):
        return
    if when.grain > Grain.DAY:
        day, undated = reading.told_on[1], reading.document.published is None
        if undated and day is not None and not w.overlaps(when, day):
            reading.told_on = -1, None  # a story that has gone on to other years
        return
    if when.choices or (when.interval and not _of_one_day(when)):
        return
    if _flashes_back(reading, line, clause, phrase) or _describes_earlier(reading, line, clause, when):
        return
    said = group is not None and words.lemma[group.head] in x.REPORTING
    if said and reading.told_in == line.number:
        return
    reading.told_on = line.sentence.paragraph, w.containing(_locally(reading, phrase, when.first), Grain.DAY)
    reading.told_in, reading.told_at = -1 if said else line.number, phrase.start
    reading.evening, reading.timed = in_the_evening(phrase), when.grain < Grain.PART


_LOCAL = re.compile(
    r"\s*[(,]\s*(?:or\s+)?(\d{1,2})[:.]([0-5]\d)\s*(?:([ap])\.?m\.?\s*)?(?:hrs\s+)?local\b", re.IGNORECASE
)
_UNIVERSAL = frozenset({"UTC", "GMT", "Z"})
_EASTERNMOST = 14 * 3600


def _locally(reading: Reading, phrase: phrases.Phrase, at: int) -> int:
    """A moment on the local clock where the text gives both: at 14:17 UTC on 29 February (01:17 local), from where the
    story goes on on 1 March.
    """
    local = _LOCAL.match(reading.document.text, phrase.end)
    zone = phrase.when.zone if phrase.when is not None else None
    if local is None or zone not in _UNIVERSAL:
        return at
    hour = int(local[1]) % 12 + 12 * (local[3] in "pP") if local[3] else int(local[1])
    ahead = (hour * 3600 + int(local[2]) * 60 - at) % DAY
    return at + (ahead if ahead <= _EASTERNMOST else ahead - DAY)


def _of_one_day(when: When) -> bool:
    """Whether a stretch of time begins and ends on one day: between 09:12 and 10:47 on 31 May."""
    return when.last is not None and (when.first or 0) // DAY == when.last // DAY


_LONG_BEFORE = 14  # days
_REASONS = frozenset({"because", "since", "as", "for", "although", "though"})


def _describes_earlier(reading: Reading, line: Line, clause: clauses.Clause, when: When) -> bool:
    """Whether a clause that only describes something, or gives a reason, lies before the story: it failed on 11 June;
    the fault, of which its maker warned us on 23 April, is mended.
    """
    day = reading.told_on[1]
    aside = clause.kind in ("relative", "reduced") or (clause.kind == "subordinate" and clause.opener in _REASONS)
    if not aside or day is None or day.first is None or when.first is None:
        return False
    return when.first < day.first and line.sentence.paragraph - reading.told_on[0] <= GOES_ON


def _flashes_back(reading: Reading, line: Line, clause: clauses.Clause, phrase: phrases.Phrase) -> bool:
    """Whether a day lies before the one on which the story is: another fire on 1 May 2019 killed two. One without a
    year only where it lies long before what was told by the clock and ends its clause: Velda told us of it on 23 April.
    """
    clue, day, when, group = phrase.mention.clue, reading.told_on[1], phrase.when, clause.group
    if day is None or day.first is None or when is None or when.first is None:
        return False
    behind = (
        group is not None
        and clue.day is not None
        and clue.month is not None
        and line.words.at(phrase.start) > group.head
    )
    long_before = behind and reading.timed and day.first - when.first > _LONG_BEFORE * DAY
    whole = clue.anchor is Anchor.WRITTEN and clue.hour is None  # with its time, a story begins on it
    before = when.first < day.first and (whole or long_before)
    return before and line.sentence.paragraph - reading.told_on[0] <= 1

"""The day of a clock time that names none: of a log, a session, a chronology, or of the story as it stands."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline import when as w
from timeline.claims import phrases, records
from timeline.claims.lines import Line, Reading
from timeline.claims.storyline import GOES_ON, bare_time, on_day, posted_on
from timeline.dates.anchors import DAY_BEFORE
from timeline.dates.overnight import is_logged
from timeline.dates.scene import DOCUMENT
from timeline.model import Grain, When

_NOON = 12
_MORNING = re.compile(r"(?<![a-z])a\.?m\b|\b0\d[:.]|\bmidnight|\bmorning|\bdawn|\b0\d{3}\b", re.IGNORECASE)
_NEAR = 1  # lines


def placed(reading: Reading, line: Line, place: int, phrase: phrases.Phrase, *, now: bool) -> phrases.Phrase:
    """A bare clock time on its day, on none where nobody knows which; `now` as in `of_times`."""
    untold = _is_untold(reading, line, place, phrase)
    day = of_times(reading, line, place, phrase, now=now)
    return replace(phrase, when=None if untold else on_day(phrase, day))


def of_times(reading: Reading, line: Line, place: int, phrase: phrases.Phrase, *, now: bool = False) -> When | None:
    """The day of a bare clock time in a page written as things happen, in an entry of a chronology or in a story; `now`
    if it tells how things are as the text is written.
    """
    if phrase.when is not None and is_logged(phrase.mention.anchor):
        return w.containing(phrase.when.first or 0, Grain.DAY)
    message = reading.messages.get(line.sentence.start)
    if message is not None:
        return message.day
    if reading.session is not None and not reading.session.rules:
        return reading.session.day.when
    if (own := records.rises(reading.document, line) or posted_on(reading)) is not None:
        return own
    if reading.live:
        return reading.heading or reading.document.published
    paragraph = line.sentence.paragraph
    if place and reading.entry[0] == paragraph:
        return reading.entry[1]
    if now and reading.document.published is not None:
        return w.containing(w.bounds(reading.document.published)[0], Grain.DAY)
    if (said := _just_said(reading, line, place, phrase)) is not None:
        return said
    if place:
        day = reading.told_on[1] if 0 <= paragraph - reading.told_on[0] <= GOES_ON else None
        return w.shift(day, 1, Grain.DAY) if day is not None and reading.evening and _early(phrase) else day
    start, (told, day) = line.sentence.start, reading.told_on
    if told == paragraph and day is not None and start and reading.document.text[start - 1] != "\n":
        return day  # 9 May. Dole came. About five he left: no entry of its own
    if reading.entry[0] < 0 and _introduced(reading, line):
        reading.day = reading.told_on[1]
    reading.entry = paragraph, reading.day or reading.opening or _of_report(reading)
    return reading.entry[1]


def named_day(phrase: phrases.Phrase) -> When | None:
    """The one day that a phrase names, not a bare time."""
    when = phrase.when
    if when is None or when.first is None or when.last is None or when.grain > Grain.DAY or bare_time(phrase):
        return None
    day = w.containing(when.first, Grain.DAY)
    return day if day == w.containing(when.last, Grain.DAY) else None


def said_before(reading: Reading, line: Line, place: int) -> tuple[int, int, When | None]:
    """The line, the place in the text and the day of the phrase before a word that named a day last; None for a day
    that is not known, "on the Saturday".
    """
    for phrase, at in zip(reversed(line.phrases), reversed(line.places), strict=True):
        if at < place and (day := named_day(phrase)) is not None:
            return line.number, phrase.start, day
        if at < place and _is_untold_day(phrase):
            return line.number, phrase.start, None
    return reading.said_day


def _is_untold(reading: Reading, line: Line, place: int, phrase: phrases.Phrase) -> bool:
    """Whether the day of a bare time is not known: the story is on one that nobody knows (we sailed on the Saturday.
    About nine there was a bang), or was on several, the last of them some sentences and a paragraph ago.
    """
    logged = line.sentence.start in reading.messages or reading.session is not None or reading.live
    entered = reading.entry[0] == line.sentence.paragraph or not place or is_logged(phrase.mention.anchor)
    number, at, day = said_before(reading, line, place)
    if logged or entered or number < 0:
        return False
    if day is None:
        return line.number - number <= _NEAR and reading.told_at < at
    assumed = (phrase.mention.anchor or "").endswith(DOCUMENT)
    apart = reading.document.text.count("\n\n", at, phrase.start) > 0
    return (
        assumed
        and apart
        and len(reading.told_days - {None}) > 1
        and line.number - number > _NEAR
        and posted_on(reading) is None
    )


def note(reading: Reading, line: Line) -> None:
    """Note the day that a line names, and the one on which the story is behind it, for the times behind it."""
    reading.told_days.add(reading.told_on[1])
    reading.said_day = said_before(reading, line, len(line.words))


def _is_untold_day(phrase: phrases.Phrase) -> bool:
    """Whether a phrase names a weekday of a week that is not known, or the weekday beside an event."""
    return phrase.usable and phrase.when is None and phrase.mention.clue.weekday is not None


def _just_said(reading: Reading, line: Line, place: int, phrase: phrases.Phrase) -> When | None:
    """The day that was named right before a time, where the story has not moved on since: confirmed yesterday that it
    was sold. The statement, rushed out at 7.15am, followed a report on Saturday.
    """
    number, at, day = said_before(reading, line, place)
    if day is None or day.first is None or line.number - number > _NEAR or at <= reading.told_at < phrase.start:
        return None
    when, published = phrase.when, reading.document.published
    before = when is not None and when.first is not None and (phrase.mention.anchor or "").endswith(DAY_BEFORE)
    if not before or when is None or w.containing(when.first or 0, Grain.DAY) != day:
        return None
    ahead = published is not None and day.first > w.bounds(published)[1]
    own = published is not None and w.overlaps(day, published)
    overnight = reading.evening and reading.told_at < phrase.start and _early(phrase)
    return None if ahead or own or overnight else day


def _early(phrase: phrases.Phrase) -> bool:
    """Whether a time is of the morning."""
    hour = phrase.mention.clue.hour
    return hour is not None and hour < _NOON and _MORNING.search(phrase.mention.text) is not None


_INTRODUCES = 2  # lines before the first entry: what was told, and that all times are CET


def _introduced(reading: Reading, line: Line) -> bool:
    """Whether the paragraph above a line that opens with a time tells of a day: round 8 was played on 13 April."""
    above = line.sentence.paragraph - reading.told_on[0] == 1
    return above and line.number - _INTRODUCES <= reading.told_in < line.number


def _of_report(reading: Reading) -> When | None:
    """The day of the report itself, of which a page is whose entries open with nothing but a time."""
    published = reading.document.published
    if reading.heading is not None or not all(bare_time(p) for p in reading.entries.values()):
        return None
    return published if published is not None and published.grain <= Grain.DAY and not published.interval else None

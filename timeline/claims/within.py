"""What happened within a stretch of the day told before: sued within the week; left before the month was out."""

from __future__ import annotations

import re

from timeline import when as w
from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.lines import Line, Reading
from timeline.claims.phrases import Phrase
from timeline.model import Anchor, Basis, Clue, Grain, Mention, TimexType, When
from timeline.moments import DAY

_GRAINS = {
    "hour": Grain.DAY,  # the next hours can be those of the next day
    "day": Grain.DAY,
    "night": Grain.DAY,
    "evening": Grain.DAY,
    "week": Grain.WEEK,
    "fortnight": Grain.WEEK,
    "month": Grain.MONTH,
    "year": Grain.YEAR,
}
_COUNTS = {"the": 1, "a": 1, "an": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10}
_SOME = {"hour": 1, "day": 14, "week": 10}  # the most that hours, days and weeks without a number are
_UNIT = "|".join(_GRAINS)
_WITHIN = re.compile(
    rf"\bwithin (?:(?:just |only |barely )?(?P<count>{'|'.join(_COUNTS)}|\d\d?) )?(?P<unit>{_UNIT})(?P<many>s?)\b"
    r"(?! of\b| after\b| before\b|[-’'])"
)
_OUT = re.compile(rf"\bbefore the (?P<unit>{_UNIT}) (?:was|were|had been) (?:out|over|up|through|done|gone)\b")
_GAP = 3  # characters between two sentences
_NEAR = 1  # paragraphs to the day that the stretch begins with


def stretch(reading: Reading, line: Line, n: int) -> Phrase | None:
    """The interval of a clause told as past that says within what it came; None elsewhere, or where no day was told
    right before.
    """
    group = line.clauses[n].group
    if group is None or not group.past or group.modal or group.future or group.negated:
        return None
    found = _said(line, n)
    day = _told_before(reading, line) if found is not None else None
    when = _since(day, found) if found is not None and day is not None else None
    if found is None or when is None or _of_what_is_to_be(line, n, line.sentence.start + found.start()):
        return None
    start, end = line.sentence.start + found.start(), line.sentence.start + found.end()
    text = reading.document.text[start:end]
    clue = Clue(Anchor.PREVIOUS, unit=_GRAINS[found["unit"]], direction=1)
    mention = Mention(start, end, text, "within a stretch", TimexType.DATE, "", None, clue, when)
    return Phrase(start, end, mention, when, usable=True)


def _told_before(reading: Reading, line: Line) -> When | None:
    """The date of what the sentence before told, which may look back, else the day that the story is on."""
    paragraph, day = reading.told_on
    last = next((c for c in reversed(reading.claims) if c.basis is not Basis.PUBLICATION and c.date is not None), None)
    if last is not None and 0 <= line.sentence.start - last.sentence[1] <= _GAP:
        return last.date
    return day if 0 <= line.sentence.paragraph - paragraph <= _NEAR else None


def _said(line: Line, n: int) -> re.Match[str] | None:
    """Where in its sentence a clause, or a short one beside it, says within what something came."""
    clause, text = line.clauses[n], line.sentence.text.lower().replace("\n", " ")
    if "within " not in text and "before the " not in text:
        return None
    found = _WITHIN.search(text, *_span(line, clause))
    beside = [c for c in line.clauses[max(0, n - 1) : n + 2] if c.opener == "before"]
    return found or next((m for c in [clause, *beside] if (m := _OUT.search(text, *_span(line, c))) is not None), None)


def _span(line: Line, clause: Clause) -> tuple[int, int]:
    """From the first word of a clause, with the one that opens it, to its last, in its sentence."""
    start = line.words.start[max(0, clause.first - 1)]
    return start - line.sentence.start, line.words.end[clause.last - 1] - line.sentence.start


def _of_what_is_to_be(line: Line, n: int, at: int) -> bool:
    """Whether an infinitive stands between the verb of a clause and a place: promised to go within the week."""
    group, words = line.clauses[n].group, line.words
    assert group is not None
    behind = range(group.last, line.clauses[n].last)
    return any(words.tag[i : i + 2] == x.TO + x.BASE and words.start[i] < at for i in behind)


def _since(day: When, said: re.Match[str]) -> When | None:
    """From a day to the end of what is said: so many units on, or the end of the month or year that it is in."""
    if day.first is None or day.grain > Grain.DAY:
        return None
    unit, grain = said["unit"], _GRAINS[said["unit"]]
    first = w.containing(day.first, Grain.DAY)
    if said.re is _OUT:
        return w.spanning(first.first, w.containing(day.first, grain).last) if grain > Grain.DAY else first
    if said["count"] is None:
        most = _SOME.get(unit) if said["many"] else None
        if most is None:
            return None
        last = w.shift(first, most, grain)
    else:
        count = _COUNTS.get(said["count"]) or int(said["count"])
        hours = unit == "hour"
        last = w.shift(first, -(-count * 3600 // DAY) if hours else count * (1 + (unit == "fortnight")), grain)
    return w.spanning(first.first, last.last)

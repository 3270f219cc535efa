"""Stamps of a chat or log: the day and time that open a line, from which the words of that line are told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline import when as w
from timeline.dates.alphabet import has_empty_line
from timeline.dates.bare import is_bare_hour, is_bare_weekday, is_of_today
from timeline.dates.grammar import Found
from timeline.dates.scene import DASHES, DOCUMENT, HEADING, STAMP, Scene
from timeline.model import Anchor, Clue, Grain, When
from timeline.moments import DAY

_FEWEST = 2  # a single one may be the date of the page
_FEWEST_HEADS = 3  # entries of a diary whose days open their paragraphs
_MARKS = 4  # tokens of a mark before such a day
_CLOCK = re.compile(r",?[ \t]+\d{1,2}:\d\d")
_WRITES = re.compile(
    r"[ \t]*\]|[ \t]+(?:<[^<>\n]{1,30}>|@[\w.-]{1,30}:?[ \t]|[a-z][\w.+-]{0,30}:[ \t])"
)  # [10:05], 10:05 ana:
_SAID = 8  # tokens in which "today is" stands before the day that it names
_WRITTEN = 60  # days from a text's telling to its publication
_MONTH = 31
_NEXT_YEAR = 5 * _MONTH  # so many days back are rather in the next year
_TODAY = frozenset((word, "is") for word in ("today", "tonight", "it"))
_STILL = frozenset(("the", "now", "only", "already", "finally"))
_TODAY_SHORT = frozenset((word, sign, "s") for word in ("today", "it") for sign in "'’")
_QUOTES = frozenset('"“”«»')
_AHEAD = 12  # tokens in which those signs stand


class Log:
    """The stamps of a log as they are read: the words behind one are told on its day, up to an empty line.

    So are, in a diary, all words below a day that stands in a line of its own, or behind one that opens a paragraph, up
    to the next.
    """

    __slots__ = ("days", "found", "heads", "page", "published", "scene", "stamps")

    def __init__(self, found: Sequence[Found], scene: Scene) -> None:
        self.found, self.scene, self.published = found, scene, scene.published
        self.stamps = _stamps(found, scene)  # places in `found`
        self.days = frozenset() if self.stamps else _days(found, scene)  # places in `found`
        self.heads = frozenset() if self.stamps or self.days else _heads(found, scene)  # places in `found`
        self.page = scene.published  # the day above the messages
        scene.runs = _run([found[i].reading.clue for i in sorted(self.days)])

    def opens(self, i: int) -> bool:
        """Leave the stamp before a phrase where an empty line parts them; whether it is a stamp of a time alone, which
        is of the day of the page.
        """
        ends = self.stamps and i and _ends_block(self.found[i - 1].last, self.found[i].first, self.scene)
        if ends or i in self.heads:
            self.scene.dated(self.published, DOCUMENT)
        return i in self.stamps and _has_no_day(self.found[i])

    def read(self, i: int, when: When | None) -> None:
        """Let a date that is a stamp date what follows it, and one that heads a day the stamps below."""
        if when is not None and _is_now(self.found[i], when, self.published, self.scene):
            self.scene.dated(w.containing(when.first or 0, Grain.DAY), HEADING)
            return
        if not (self.stamps or self.days or self.heads) or when is None or when.first is None or when.choices:
            return
        day = w.containing(when.first, Grain.DAY)
        if i in self.days or i in self.heads:
            self.scene.dated(day, HEADING)
        elif i in self.stamps:
            self.scene.dated(day, STAMP)
        elif _heads_day(self.found[i], self.scene):
            self.page = day


def _is_now(f: Found, when: When, published: When | None, scene: Scene) -> bool:
    """Whether a text says in its own voice on which day it is told: today is Monday, May 3rd; it's the 7th of May."""
    clue = f.reading.clue
    named = clue.day is not None if clue.month is not None else is_bare_weekday(f.rule, clue)
    if not named or clue.counted or when.first is None or when.choices or not says_today(f, scene):
        return False
    quoted = any(t in _QUOTES for t in scene.tokens[scene.paragraph(f.first) : f.first])
    ago = (published.first - when.first) // DAY if published is not None and published.first is not None else -1
    return not quoted and 0 <= ago <= _WRITTEN


def says_today(f: Found, scene: Scene) -> bool:
    """Whether "today is" or "it's" stands right before a day, and nothing that it would describe behind it."""
    said = tuple(t.lower() for t in scene.tokens[max(0, f.first - _SAID) : f.first] if not t.isspace())
    follows = scene.after(f.last)
    noun = follows.isalpha() and not scene.is_(follows, "function")
    if noun or follows in ("or", "that", "who") or scene.word(f.last) in ("'", "’"):
        return False
    return said[-2:] in _TODAY or (said[-3:-1] in _TODAY and said[-1] in _STILL) or said[-3:] in _TODAY_SHORT


def _stamps(found: Sequence[Found], scene: Scene) -> frozenset[int]:
    """The phrases that are stamps, by their place in `found`: [08.02.2026 09:02], 2025-11-18 09:33, [09:33]."""
    places = frozenset(n for n, f in enumerate(found) if _is_stamp(f, scene) and scene.begins_line(f.first))
    return places if len(places) >= _FEWEST else frozenset()


def _days(found: Sequence[Found], scene: Scene) -> frozenset[int]:
    """The days of a diary, by their place in `found`: each stands in a line of its own above its entries."""
    places = frozenset(n for n, f in enumerate(found) if _is_day_above(f, scene))
    return places if len(places) >= _FEWEST else frozenset()


def _run(days: Sequence[Clue]) -> int:
    """Whether days run forward, 1, or back, -1, as most do that follow on another; 0 where it is not told.

    From August to February they run forward, into the next year.
    """
    numbers = [day.month * _MONTH + day.day for day in days if day.month is not None and day.day is not None]
    steps = [two - one for one, two in pairwise(numbers)]
    on = sum(1 if step > 0 or step <= -_NEXT_YEAR else -1 for step in steps if step)
    return (on > 0) - (on < 0)


def _heads(found: Sequence[Found], scene: Scene) -> frozenset[int]:
    """The days of a diary, by their place in `found`, that open the paragraphs of its entries: 27 June. -- He died last
    night. Some entry must speak of its own day: a chronology does not.
    """
    heads = [n for n, f in enumerate(found) if _opens_entry(f, scene)]
    if len(heads) < _FEWEST_HEADS or not any(is_of_today(f) for f in found[heads[0] + 1 :]):
        return frozenset()
    return frozenset(heads)


def _opens_entry(f: Found, scene: Scene) -> bool:
    """Whether a day opens a paragraph, with a sign behind it."""
    clue = f.reading.clue
    if clue.day is None or clue.month is None or clue.hour is not None or clue.counted:
        return False
    behind = scene.word(f.last) or scene.word(f.last + 1)
    behind = scene.word(f.last + 1) if behind.isspace() and "\n" not in behind else behind
    signed = behind[:1] in (".", ":", *DASHES) or scene.word(f.last - 1) == "."
    return signed and scene.begins_line(f.first) and f.first - scene.paragraph(f.first) <= _MARKS


def _is_day_above(f: Found, scene: Scene) -> bool:
    clue = f.reading.clue
    day = clue.day is not None or clue.name is not None
    if not day or clue.hour is not None or clue.counted or clue.shift is not None or clue.event is not None:
        return False
    if scene.begins_line(f.first):
        return scene.is_line(f.first, f.last)
    added = scene.before(f.first) == "," and scene.is_(scene.before(f.first - 2), "added")
    return added and scene.word(f.last) == ":" and scene.begins_line(f.first - 3)  # Added, 3 May: it was paid yesterday


def _has_no_day(f: Found) -> bool:
    """Whether a phrase is a time of day alone."""
    return is_bare_hour(f.reading.clue)


def _heads_day(f: Found, scene: Scene) -> bool:
    """Whether a date stands above the messages of its day."""
    clue = f.reading.clue
    return clue.day is not None and clue.hour is None and not clue.counted and scene.is_heading(f.first, f.last)


def _is_stamp(f: Found, scene: Scene) -> bool:
    clue = f.reading.clue
    if _has_no_day(f):
        return _WRITES.match("".join(scene.tokens[f.last : f.last + _AHEAD])) is not None
    if clue.anchor is not Anchor.WRITTEN or None in (clue.year, clue.month, clue.day) or clue.counted:
        return False
    return clue.hour is not None or _CLOCK.match("".join(scene.tokens[f.last : f.last + _AHEAD])) is not None


def _ends_block(first: int, last: int, scene: Scene) -> bool:
    """Whether an empty line stands between two tokens: what follows it is of no stamp."""
    return any(has_empty_line(token) for token in scene.tokens[first:last])

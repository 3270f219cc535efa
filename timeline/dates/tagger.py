"""From a text to its mentions: find, refine, resolve in reading order, and say why."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from timeline import edtf
from timeline import when as w
from timeline.dates import tense
from timeline.dates.grammar import Found
from timeline.dates.language import grammar
from timeline.dates.readings import TIMEX_MOD
from timeline.dates.refine import Scene, refined
from timeline.dates.resolve import resolve
from timeline.dates.sentences import sentences
from timeline.dates.values import value_of
from timeline.model import Anchor, Clue, Grain, Mention, TimexType, When


def tag(text: str, published: When | None = None, language: str = "en", *, order: str | None = None) -> list[Mention]:
    """The temporal expressions of a text, in order, with offsets in code points.

    `published` is the date of the document: what "yesterday" hangs on. Without it such a mention keeps `when`
    None and a complete clue; nothing is ever anchored to the clock. `order` is the order of numeric dates, 'dmy'
    or 'mdy', where the caller knows it (the publisher's country); else the document's own dates decide, and what
    they leave open becomes an EDTF one-of set with a note. Raises ValueError for a language without rules.
    """
    rules = grammar(language)
    tokens, reduced = rules.reduce(text)
    found = rules.find(tokens, reduced)
    if not found:
        return []
    scene = Scene(tokens, reduced, rules, published, order)
    return _Resolver(text, scene, refined(found, scene)).mentions()


@dataclass(slots=True)
class _State:
    """What was mentioned last, as far as later mentions may hang on it."""

    date: When | None = None  # of any grain
    day: When | None = None
    sentence: int = -1


class _Resolver:
    """One pass over the refined phrases of one text."""

    def __init__(self, text: str, scene: Scene, found: list[Found]) -> None:
        self.text, self.scene, self.found = text, scene, found
        self.offsets = list(accumulate(map(len, scene.tokens), initial=0))
        self.starts = [s.start for s in sentences(text)]
        self.narrative = _is_narrative(found, scene.published)
        self.state = _State()

    def mentions(self) -> list[Mention]:
        return [self._mention(f) for f in self.found]

    def _mention(self, f: Found) -> Mention:
        start, end = self.offsets[f.first], self.offsets[f.last]
        reading = f.reading
        clue = reading.clue
        when, anchor, notes = None, None, list(f.notes)
        if reading.type in (TimexType.DATE, TimexType.TIME) and clue.anchor is not Anchor.VAGUE:
            when, anchor = self._resolve(f, clue, start)
            self._remember(when, clue)
        value = reading.value if reading.value is not None else value_of(clue, when)
        mod = reading.mod or (TIMEX_MOD[clue.modifier] if clue.modifier is not None else None)
        return Mention(start, end, self.text[start:end], f.rule, reading.type, value, mod, clue, when, anchor,
                       tuple(notes))  # fmt: skip

    def _resolve(self, f: Found, clue: Clue, start: int) -> tuple[When | None, str | None]:
        if clue.anchor is Anchor.WRITTEN:
            return resolve(clue, None), None
        sentence = bisect_right(self.starts, start) - 1
        state = self.state
        bare = _is_bare(clue)
        if clue.anchor is Anchor.EVENT:
            return None, None
        if clue.anchor is Anchor.PREVIOUS or (bare and self.narrative):
            fine = clue.counted and clue.unit is not None and clue.unit <= Grain.WEEK
            anchor = (state.day if fine or (clue.unit is not None and clue.unit <= Grain.DAY) else None) or state.date
            whose = "the date mentioned before"
            if anchor is None and not self.narrative:
                anchor, whose = self.scene.published, "the document's date"
        else:
            anchor, whose = self.scene.published, "the document's date"
        if anchor is None:
            return None, None
        direction = None
        if bare:
            direction = self._direction(f, sentence, clue)
        when = resolve(clue, anchor, direction)
        return when, f"{edtf.dump(anchor)}, {whose}" if when is not None else None

    def _direction(self, f: Found, sentence: int, clue: Clue) -> int | None:
        if self.narrative:
            return None
        first = bisect_right(self.offsets, self.starts[sentence]) - 1 if sentence >= 0 else 0
        last = (
            bisect_right(self.offsets, self.starts[sentence + 1]) - 1
            if sentence + 1 < len(self.starts)
            else len(self.scene.tokens)
        )
        told = tense.direction(self.scene.tokens, f.first, f.last, first, last)
        if told is None and clue.weekday is not None and clue.day is None:
            return -1
        return told

    def _remember(self, when: When | None, clue: Clue) -> None:
        if when is None or when.first is None or when.choices:
            return
        if when.grain > Grain.YEAR:
            return
        self.state.date = when
        if when.grain <= Grain.DAY:
            self.state.day = w.containing(when.first, Grain.DAY)
        else:
            self.state.day = None if self.state.day is None or not w.within(self.state.day, when) else self.state.day
        del clue


def _is_bare(clue: Clue) -> bool:
    """A weekday, month or day (or named day, quarter, season) without what it belongs to."""
    return clue.anchor is Anchor.DOCUMENT and clue.shift is None and clue.year is None and not clue.counted


def _is_narrative(found: list[Found], published: When | None) -> bool:
    """Whether a text tells history, so that a bare "in May" follows the date before it, not the document's.

    True without a document date; else where written years far from it outnumber words that hang on it.
    """
    if published is None or published.first is None:
        return True
    year = w.ymd(published.first)[0]
    far = here = 0
    for f in found:
        clue = f.reading.clue
        if clue.year is not None and abs(clue.year - year) > 1:
            far += 1
        elif clue.anchor is Anchor.DOCUMENT and (clue.weekday is not None or clue.shift is not None):
            here += 1
    return far >= 4 and far > here * 3

"""Date phrases of a sentence as clauses use them: ranges joined, durations set aside, their place in the words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline import edtf
from timeline import when as w
from timeline.claims import lexicon as x
from timeline.claims import midnight
from timeline.claims.tokens import Chunk, Words
from timeline.model import Anchor, Grain, Mention, TimexType, When
from timeline.moments import DAY, ymd

_NAMES = frozenset({"April", "May", "June", "August", "March", "Jan", "January"})
_HANGING = re.compile(r"\s+(?:after|before|since|following|when)$", re.IGNORECASE)
_JOINT = re.compile(r"\s*(?:,\s*)?(to|until|till|through|and|–|—|-)\s+(?:the\s+)?")
_OR = re.compile(r"\s*(?:,\s*)?(?:or|/)\s*(?:(?:on|in|at|early on|late on|perhaps|possibly|maybe)\s+)?(?:the\s+)?")

_COMMA = re.compile(r",\s*(?:(?:on|in|at)\s+)?")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A date phrase: the mention (the first part of a range), its words in the text, what it says."""

    start: int
    end: int
    mention: Mention
    when: When | None
    usable: bool  # it can date something: no duration, no set, nothing vague


def phrases(text: str, mentions: Sequence[Mention]) -> list[Phrase]:
    """The mentions of a text as phrases, the two parts of a range as one."""
    by_span = {(m.start, m.end): m for m in mentions}
    used: set[tuple[int, int]] = set()
    found = []
    for m in mentions:
        if (m.start, m.end) in used or _misread(text, m) or _titles(text, m):
            continue
        other = by_span.get((m.link.start, m.link.end)) if m.link is not None else None
        if other is not None and m.link is not None and (other.start, other.end) not in used:
            begin, end = (m, other) if m.link.role == "begin" else (other, m)
            used.add((other.start, other.end))
            found.append(_range(begin, end))
        else:
            found.append(_phrase(midnight.placed(text, m)))
    return _spelt_ranges(text, sorted(found, key=lambda p: p.start))


_QUOTED = re.compile(r"[\"“]([^\"“”\n]{3,60})[\"”]")
_SMALL = frozenset("a an and at by for from in of on or the to with".split())
_REACH = 64  # characters of a title


def _titles(text: str, mention: Mention) -> bool:
    """Whether a date stands in the title of a work, in quotation marks: "The Flood of 1965" airs next week."""
    low = max(0, mention.start - _REACH)
    for m in _QUOTED.finditer(text, low, mention.end + _REACH):
        if m.start(1) <= mention.start and mention.end <= m.end(1):
            words = [w for w in m[1].rstrip(",.!?").split() if w.lower() not in _SMALL]
            rest = [w for w in words if w.strip(",") not in mention.text.split()]
            return len(rest) > 0 and all(w[0].isupper() or w[0].isdigit() for w in words)
    return False


def _misread(text: str, mention: Mention) -> bool:
    """Whether the words around show a name or number: captain June Harper, Local 2011, 555-2022."""
    before, after = text[max(0, mention.start - 24) : mention.start], text[mention.end : mention.end + 24]
    if mention.text in _NAMES:
        led = re.search(
            r"\b(?:in|of|last|next|this|by|since|until|till|from|to|early|late|mid|during|for|and|through)\W+$",
            before,
            re.IGNORECASE,
        )
        return led is None and re.match(r"\s+[A-Z][a-z]+\b", after) is not None
    if mention.text == "dawn":
        return _BEGINS.search(before) is not None  # began to dawn on me
    if mention.text.isdigit():
        if re.search(r"[a-z]-\Z", before):
            return True  # the post-1959 rules
        return re.search(r"\d[-.]\Z|\b(?:Local|Route|Room|Unit|Lot|Gate|Flight|ext\.|No\.)[ \t]+\Z", before) is not None
    return False


_BEGINS = re.compile(r"\b(?:beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?)\s+to\s+\Z")


def _phrase(mention: Mention) -> Phrase:
    """A single mention; of "three weeks after the fire" the words before "after", which hang on the fire.

    "The day after" that hangs on the date told before it is whole.
    """
    m = _HANGING.search(mention.text)
    when, clue = mention.when, mention.clue
    if m is not None and clue.anchor is Anchor.PREVIOUS and clue.unit is Grain.WEEK and when is not None:
        near = when.first is not None and abs(clue.shift or 0) == 1 and not when.interval and when.grain <= Grain.WEEK
        week = w.containing(when.first or 0, Grain.WEEK) if near else when
        return Phrase(mention.start, mention.end, mention, week, _usable(mention))  # the week before
    if m is None or mention.clue.anchor is Anchor.PREVIOUS:
        return Phrase(mention.start, mention.end, mention, mention.when, _usable(mention))
    return Phrase(mention.start, mention.start + m.start(), mention, None, True)


def _spelt_ranges(text: str, found: list[Phrase]) -> list[Phrase]:
    """Joins from … to …, between … and … where the tagger left two dates."""
    out: list[Phrase] = []
    for p in found:
        last = out[-1] if out else None
        joint = _JOINT.fullmatch(text, last.end, p.start) if last is not None else None
        lead = text[max(0, last.start - 12) : last.start] if last is not None else ""
        if last is not None and joint and _days_on(last, p) and joint.group(1) == "and" and not _goes_on(joint[0], p):
            out[-1] = Phrase(last.start, p.end, last.mention, _from_to(last.when, p.when), usable=True)
            continue
        either = _either(last, p) if last is not None and _OR.fullmatch(text, last.end, p.start) else None
        if last is not None and either is not None:
            out[-1] = Phrase(last.start, p.end, last.mention, either, usable=True)
            _listed(text, out)
            continue
        word = "between" if joint and joint.group(1) == "and" else "from"
        if (
            last is not None
            and joint
            and re.search(rf"\b{word}\s+(?:the\s+)?$", lead, re.IGNORECASE)
            and last.usable
            and p.usable
        ):
            when = _from_to(last.when, p.when)
            out[-1] = Phrase(last.start, p.end, last.mention, when, usable=True)
        else:
            out.append(p)
    return out


def _goes_on(joint: str, phrase: Phrase) -> bool:
    """Whether a date behind "and" opens the next clause: on Monday, and a day afterwards the mayor signed."""
    return "," in joint and phrase.mention.clue.anchor is Anchor.PREVIOUS


def _listed(text: str, out: list[Phrase]) -> None:
    """Joins to the alternatives at the end those that only a comma parts from them: on 2, 3 or 4 May."""
    while len(out) > 1 and _COMMA.fullmatch(text, out[-2].end, out[-1].start):
        one, rest = out[-2:]
        either = _either(one, rest)
        if either is None:
            return
        out[-2:] = [Phrase(one.start, rest.end, one.mention, either, usable=True)]


def _days_on(one: Phrase, other: Phrase) -> bool:
    """Whether two days follow each other: on 29 and 30 April."""
    days = [p.when for p in (one, other) if p.usable and p.when is not None and p.when.grain is Grain.DAY]
    if len(days) < 2 or any(day.interval for day in days):
        return False
    return days[0].last is not None and days[1].first == days[0].last + 1


def _either(one: Phrase, other: Phrase) -> When | None:
    """One of dates of a kind: on 16 or 17 January, on Friday or Saturday night; of two times what lies between.

    None where the phrases are no alternatives.
    """
    if not (one.usable and other.usable) or one.when is None or other.when is None or one.when.interval:
        return None
    first = one.when.choices or (_whole(one.when),)
    rest = other.when.choices or (_same_of(first[-1], other) or _whole(other.when),)
    last = rest[0]
    if first[-1].first is None or last.first is None or first[-1].first >= last.first or last.interval:
        return None
    if max(first[-1].grain, last.grain) < Grain.PART:
        return w.between(one.when, other.when)
    if first[-1].grain is not last.grain or last.grain < Grain.DAY:
        return None
    parts = first[-1].modifier is not None or last.modifier is not None  # late May or early June is one stretch
    return w.spanning(first[0].first, rest[-1].last) if parts else edtf.one_of([*first, *rest])


def _same_of(when: When, other: Phrase) -> When | None:
    """The same part of another year: in the winter of 1911 or 1912."""
    year = other.mention.clue.year
    alone = other.when is not None and other.when.grain is Grain.YEAR and other.mention.clue.month is None
    if not alone or year is None or when.first is None or when.grain >= Grain.YEAR:
        return None
    return w.shift(when, year - ymd(when.first)[0], Grain.YEAR)


def _whole(when: When) -> When:
    """The day of the evening or night of a day; any other date as it is."""
    return w.containing(when.first, Grain.DAY) if when.grain is Grain.PART and when.first is not None else when


def _from_to(one: When | None, other: When | None) -> When | None:
    """The interval between two dates. From 9 p.m. to 1 a.m. ends on the next day; where the second date is not the
    later one in any other way, the words were no range, and the first stands alone.
    """
    if one is None or other is None or one.first is None or other.last is None:
        return one
    if max(one.grain, other.grain) < Grain.PART and other.last < one.first < other.last + DAY:
        other = w.shift(other, 1, Grain.DAY)
    assert other.last is not None
    return w.between(one, other) if one.first <= other.last else one


def _range(begin: Mention, end: Mention) -> Phrase:
    when = _from_to(begin.when, end.when)
    first, last = min(begin.start, end.start), max(begin.end, end.end)
    if last - first > 60:  # the parts stand apart: each is a word of its own, the first carries both
        return Phrase(begin.start, begin.end, begin, when, _usable(begin))
    return Phrase(first, last, begin, when, _usable(begin))


def _usable(mention: Mention) -> bool:
    if mention.clue.anchor is Anchor.EVENT:
        return True
    if mention.type in (TimexType.SET, TimexType.DURATION):
        return mention.type is TimexType.DURATION and mention.when is not None
    return mention.clue.anchor is not Anchor.VAGUE


_ZONE = re.compile(r"\s+(?:(?:local|[A-Z][a-z]+(?: [A-Z][a-z]+)?) time|[A-Z]{2,4}T)\b")


def _clock_end(text: str, phrase: Phrase) -> int:
    """Where a phrase ends with the clock that a time is by, though no table has it: 21:40 VUT, 7:40 Irish time."""
    clock = phrase.mention.clue.hour is not None and (m := _ZONE.match(text, phrase.end)) is not None
    return m.end() if clock and m is not None else phrase.end


def chunks(text: str, found: Sequence[Phrase], names: Iterable[tuple[int, int]]) -> list[Chunk]:
    """The stretches of a sentence that count as one word: date phrases first, then names beside them; in order."""
    people = [Chunk(a, b, x.NAME) for a, b in names]
    if not found:
        return people
    ends = [min(_clock_end(text, p), *(q.start for q in found if q.start >= p.end), len(text)) for p in found]
    dates = [Chunk(p.start, end, x.TIMEX) for p, end in zip(found, ends, strict=True)]
    apart = [n for n in people if not any(d.start < n.end and n.start < d.end for d in dates)]
    return sorted([*dates, *apart])


def place(words: Words, phrase: Phrase) -> int:
    """The word that a phrase is."""
    return words.at(phrase.start)


def finest(found: Sequence[Phrase]) -> Phrase:
    """Of phrases that can be one date (Friday, 6 November, 08:35 UTC) the finest, else the first."""
    best = found[0]
    for p in found[1:]:
        if best.when is None or p.when is None:
            if best.when is None and p.when is not None:
                best = p
            continue
        if p.when.grain < best.when.grain and _compatible(p.when, best.when):
            best = p
    return best


def compatible(one: Phrase, other: Phrase) -> bool:
    """Whether two phrases can be one date."""
    return one.when is None or other.when is None or _compatible(one.when, other.when)


def _compatible(one: When, other: When) -> bool:
    if one.grain < Grain.DAY <= other.grain or other.grain < Grain.DAY <= one.grain:
        return w.overlaps(one, other)
    return w.overlaps(one, other)

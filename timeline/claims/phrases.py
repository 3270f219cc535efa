"""Date phrases of a sentence as clauses use them: ranges joined, durations set aside, their place in the words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline import edtf
from timeline import when as w
from timeline.claims import ascribed, deadlines, midnight
from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.comparing import compared
from timeline.claims.occasions import taken_part
from timeline.claims.tokens import Chunk, Words
from timeline.model import Anchor, Grain, Mention, TimexType, When
from timeline.moments import DAY, ymd

_NAMES = frozenset({"April", "May", "June", "August", "March", "Jan", "January"})
_HANGING = re.compile(r"\s+(?:after|before|since|following|when)$", re.IGNORECASE)
_JOINT = re.compile(r"\s*(?:,\s*)?(to|until|till|through|and|–|—|-)\s+(?:the\s+)?")
_OR = re.compile(r"\s*(?:,\s*)?(?:or|/)\s*(?:(?:on|in|at|early on|late on|perhaps|possibly|maybe)\s+)?(?:the\s+)?")
_HOUR = re.compile(r"\d[:.]\d\d|\b[ap]\.?m\b|o'clock|noon|midnight|night|morning|evening|dawn|dusk")
_UNTIL = frozenset({"until", "till"})


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
        if (m.start, m.end) in used or _misread(text, m):
            continue
        other = by_span.get((m.link.start, m.link.end)) if m.link is not None else None
        if other is not None and m.link is not None and (other.start, other.end) not in used:
            begin, end = (m, other) if m.link.role == "begin" else (other, m)
            used.add((other.start, other.end))
            found.append(_range(begin, end))
        else:
            found.append(_phrase(midnight.placed(text, m)))
    return _spelt_ranges(text, sorted(found, key=lambda p: p.start))


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
    if mention.text.isdigit():
        if re.search(r"[a-z]-$", before):
            return True  # the post-1959 rules
        return re.search(r"\d[-.]$|\b(?:Local|Route|Room|Unit|Lot|Gate|Flight|ext\.|No\.)\s+$", before) is not None
    return False


def _phrase(mention: Mention) -> Phrase:
    """A single mention; of "three weeks after the fire" the words before "after", which hang on the fire.

    "The day after" that hangs on the date told before it is whole.
    """
    m = _HANGING.search(mention.text)
    when, clue = mention.when, mention.clue
    if m is not None and clue.anchor is Anchor.PREVIOUS and clue.unit is Grain.WEEK and when is not None:
        week = w.containing(when.first, Grain.WEEK) if when.first is not None and abs(clue.shift or 0) == 1 else when
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
        if last is not None and joint and _days_on(last, p) and joint.group(1) == "and":
            out[-1] = Phrase(last.start, p.end, last.mention, _from_to(last.when, p.when), usable=True)
            continue
        either = _either(last, p) if last is not None and _OR.fullmatch(text, last.end, p.start) else None
        if last is not None and either is not None:
            out[-1] = Phrase(last.start, p.end, last.mention, either, usable=True)
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


def _days_on(one: Phrase, other: Phrase) -> bool:
    """Whether two days follow each other: on 29 and 30 April."""
    days = [p.when for p in (one, other) if p.usable and p.when is not None and p.when.grain is Grain.DAY]
    if len(days) < 2 or any(day.interval for day in days):
        return False
    return days[0].last is not None and days[1].first == days[0].last + 1


def _either(one: Phrase, other: Phrase) -> When | None:
    """One of two dates of a kind: on 16 or 17 January, on Friday or Saturday night; of two times what lies between.

    None where the phrases are no alternatives.
    """
    if not (one.usable and other.usable) or one.when is None or other.when is None or one.when.interval:
        return None
    first = one.when.choices or (_whole(one.when),)
    last = _same_of(first[-1], other) or _whole(other.when)
    if first[-1].first is None or last.first is None or first[-1].first >= last.first or last.interval:
        return None
    if max(first[-1].grain, last.grain) < Grain.PART:
        return w.between(one.when, other.when)
    if first[-1].grain is not last.grain or last.grain < Grain.DAY:
        return None
    parts = first[-1].modifier is not None or last.modifier is not None  # late May or early June is one stretch
    return w.spanning(first[0].first, last.last) if parts else edtf.one_of([*first, last])


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


def chunks(found: Sequence[Phrase], names: Iterable[tuple[int, int]]) -> list[Chunk]:
    """The stretches of a sentence that count as one word: date phrases first, then names beside them; in order."""
    people = [Chunk(a, b, x.NAME) for a, b in names]
    if not found:
        return people
    dates = [Chunk(p.start, p.end, x.TIMEX) for p in found]
    apart = [n for n in people if not any(d.start < n.end and n.start < d.end for d in dates)]
    return sorted([*dates, *apart])


def place(words: Words, phrase: Phrase) -> int:
    """The word that a phrase is."""
    return words.at(phrase.start)


def dates_clause(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date phrase tells when the clause's event was: no attribute of a noun, no "until", no cited year."""
    before, group = words.low[i - 1] if i else "", clause.group
    if deadlines.bounds(words, clause, i):
        return False
    if before in _UNTIL and not moved(words, clause):
        return group is not None and (group.negated or _no_one(words, clause, i) or _lasted(words, clause, i))
    chosen = group is not None and i == group.last and words.lemma[group.head] in _CHOOSES  # the company wanted 2016
    if chosen or before == "beyond" or _in_absolute(words, clause, i) or _is_due(words, clause, i):
        return False  # needs that it could not meet beyond May
    if before == "dated" and words.tag[i - 1] == x.PREP:
        return ascribed.by_document(words, clause, i)
    if words.low[i + 1 : i + 2] in _PICTURES or words.low[i + 2 : i + 3] in _PICTURES[:3]:
        return False  # in this May 8, 2008, file photo
    others = (attribute(words, i) and not taken_part(words, clause, i)) or compared(words, clause, i)
    others = others or _of_sum(words, clause, i)
    return not (
        others or _target(words, clause, i) or ascribed.to_noun(words, clause, i) or _of_period(words, clause, i)
    )


def _in_absolute(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date stands in what "with" opens a sentence with: With the vote due in May, prices fell."""
    if words.low[0] != "with" or clause.first or clause.subject is None or i < 2:
        return False
    due = any(words.low[k] in _LOOMING or words.tag[k] in (x.ING, x.PART) for k in range(i))
    return due and i < clause.subject[0] and words.tag.find(x.COMMA, 0, i) < 0


_LOOMING = frozenset("due likely over ready open set".split())
_DUE = (("due", "on"), ("due", "by"), ("due", "in"), ("due", "for"))
_PICTURES = (("photo",), ("photograph",), ("image",), ("picture",), ("footage",), ("file",))
_CHOOSES = frozenset("set fix want mean prefer suggest propose choose favour favor name pick".split())


def _is_due(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date says when a thing was due of which the clause tells how it is: due on 1 July, is outstanding."""
    due = words.low[max(0, i - 2) : i] in _DUE and words.tag[max(0, i - 3) : i - 2] in (x.COMMA, x.NOUN)
    return due and clause.group is not None and words.lemma[clause.group.head] in ("be", "remain")


_PERIODS = frozenset("year quarter months month weeks period half".split())


def _of_period(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date only ends a period of accounts: for the year ended 3 February 2001, in the six months to June."""
    ended = words.low[i - 1] in ("ended", "ending", "to")
    return i > 1 and ended and words.low[i - 2].rsplit(None, 1)[-1] in _PERIODS and clause.group is not None


def attribute(words: Words, i: int) -> bool:
    """Whether a date describes the noun that follows, or dates a work in brackets: Friday's vote, Ferry (2021)."""
    before = words.tag[i - 1] if i else x.STOP
    after = words.tag[i + 1] if i + 1 < len(words) else x.STOP
    if after == x.POSS and words.low[i + 1] in ("'s", "'"):
        return True
    if before == x.OPEN and after == x.CLOSE and words.text[i].isdigit():
        return i > 1 and words.tag[i - 2] in (x.NAME, x.QUOTE, x.NOUN)
    if before == x.DET and after == x.COMMA and "," in words.text[i]:
        return words.tag[i + 2 : i + 3] in (x.NOUN, x.ADJ, x.NAME)  # the Dec. 21, 2008, bombing
    if _YEAR_AGO.match(words.low[i]) and after in (x.NOUN, x.ADJ, x.NUM, x.TIMEX):
        return True
    if after not in (x.NOUN, x.ADJ, x.NAME, x.ING) or words.low[i + 1] == "ago":
        return False
    if before in (x.DET, x.POSS, x.ADJ):
        return not _of_span(words, i)
    return after == x.NOUN and before != x.PREP and words.low[i].startswith("the ")


_SPANS = frozenset("season semester term".split())
_YEARS = frozenset("financial fiscal academic school tax".split())


def _of_span(words: Words, i: int) -> bool:
    """Whether the noun behind a year only says what kind of year it is: in the 2018-19 season, in the 2020 tax year."""
    low = words.low
    if i < 2 or low[i - 2] not in ("in", "during", "throughout") or low[i - 1] not in ("the", "its", "their"):
        return False
    last = i + 2 if low[i + 1] in _YEARS and low[i + 2 : i + 3] == ("year",) else i + 1
    spans = last > i + 1 or low[last] in _SPANS
    return spans and words.tag[last + 1 : last + 2] not in (x.NOUN, x.NAME)


_YEAR_AGO = re.compile(r"(?:the |a )?(?:year|month)-(?:ago|earlier)$")
_CHARGES = frozenset("charge convict jail imprison sentence fine arrest suspend sack dismiss sue indict acquit".split())


def _of_deed(words: Words, first: int, i: int) -> bool:
    """Whether a date is that of a deed: charged with killing a man in 2018."""
    return any(words.low[k] in ("with", "of", "for") and words.tag[k + 1] == x.ING for k in range(first, i - 1))


_MOVES = frozenset("push move shift postpone delay defer reschedule adjourn bring put set extend".split())
_BACK = frozenset("forward back up off".split())


def moved(words: Words, clause: Clause) -> bool:
    """Whether a clause tells that something got another date: moved to, put back until, extended by."""
    group = clause.group
    if group is None or words.lemma[group.head] not in _MOVES:
        return False
    if words.lemma[group.head] in ("bring", "put", "set"):
        return bool(_BACK.intersection(words.low[group.last : group.last + 6]))
    return True


def _target(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date is what something is moved from or to, or the last day for it."""
    low = words.low
    if low[max(0, i - 3) : i] == ("no", "later", "than") or low[max(0, i - 1) : i + 1] == ("since", "then"):
        return True
    if clause.group is None or i < clause.group.last:
        return False
    if words.lemma[clause.group.head] in ("promise", "pledge", "vow") and (
        low[i - 1] in ("before", "by") or low[i].startswith(("this ", "next "))
    ):
        return True
    if words.low[clause.group.last : i].count("having") and words.lemma[clause.group.head] != "accuse":
        return True  # listed him as having paid in May
    if words.lemma[clause.group.head] in _CHARGES and _of_deed(words, clause.group.last, i):
        return True
    if not moved(words, clause):
        return False
    goal = low[i - 1] == "in" and low[i - 2] in x.EVENT_NOUNS and "to" in low[clause.group.last : i]
    return goal or low[i - 1] in ("from", "to", "until", "till")


_SUMS = frozenset(
    "fee fees rent rents tax taxes result results budget figures profit profits loss losses dividend dividends "
    "salary salaries wage wages bonus bonuses forecast target targets guidance accounts estimate outlook".split()
)


def _of_sum(words: Words, clause: Clause, i: int) -> bool:
    """Whether a period is that of a sum of money: resolved to waive all fees for January."""
    group = clause.group
    behind = group is not None and i > group.last and words.low[i - 1] == "for" and words.low[i - 2] in _SUMS
    return behind and re.search(r"\b\d{1,2}\b", words.low[i]) is None


def _lasted(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date ends what went on till then: was kept from its homes until 13 February."""
    group = clause.group
    assert group is not None
    plain = group.finite and group.past and not (group.modal or group.future or group.perfect)
    hour = _HOUR.search(words.low[i]) is not None  # sat until 3 a.m.: no end that a timeline tells
    return plain and not hour and i > group.last and words.tag[group.last : group.last + 1] not in (x.TO, "")


def _no_one(words: Words, clause: Clause, i: int) -> bool:
    assert clause.group is not None
    return any(low in ("no", "nobody", "nothing", "none", "only") for low in words.low[clause.group.last : i])


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

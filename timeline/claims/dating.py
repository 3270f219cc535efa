"""Which date belongs to which clause of a sentence, and which is a header, an attribute or the day itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline import when as w
from timeline.claims import clauses, displaced, gapping, phrases
from timeline.claims import lexicon as x
from timeline.claims.groups import NOMINAL
from timeline.claims.lines import Line, Reading
from timeline.claims.storyline import bare_time, on_day
from timeline.model import Anchor, Grain, When


def holder(line: Line, i: int) -> int:
    """The clause that a date belongs to: the one it stands in, or the one around a participle that only describes."""
    n = next((k for k, c in enumerate(line.clauses) if within(c, i)), -1)
    clause = line.clauses[n]
    if n >= 0 and (later := displaced.later_clause(line, n, i)):
        return later
    if n > 0 and _is_object(line, clause):
        return clause.parent
    if (n > 0 and gapping.behind_inserted(line, clause, i)) or _of_some(line, i):
        return -1
    if n < 0 or clause.group is None or clause.group.finite:
        return _around_content(line, n, i)
    lemma = line.words.lemma[clause.group.head]
    if (clause.opener == "as" and lemma in _AS_MEANT) or _from_then(line, clause, i):
        return (
            clause.parent if clause.parent >= 0 else min(n + 1, len(line.clauses) - 1)
        )  # they met as planned on Monday
    if clause.kind == "reduced":
        apart = any(line.words.tag[k] in (x.COMMA, x.QUOTE) for k in range(clause.group.last, i))
        if n and displaced.of_writing(line, clause):
            return clause.parent
        if n and ((lemma in x.NAMING and apart) or _describes(line, clause, i)):
            return clause.parent if clause.parent >= 0 else n - 1
        by = line.words.low[0] == "by" and (lemma in _GIVEN or lemma in _BINDING)
        opens = by or (lemma in _GIVEN and line.words.low[0] in _WHERE)
        opens = opens and not (by and any(place >= clause.last for place in line.places))  # a law of 1990, sold in 1992
        if n == 1 and opens and line.clauses[0].group is None:
            behind = line.clauses[2:3]  # In a statement issued on Friday, Brandt resigned
            return 2 if behind and behind[0].kind == "main" and behind[0].group is not None else n
    if n == 0 and lemma in x.SPEAKING and clause.kind in ("participle", "main") and len(line.clauses) > 1:
        told = line.clauses[1]  # Speaking in Lyon on Friday, she said …
        return 1 if told.group is not None and told.group.finite and told.kind == "main" else n
    if clause.kind == "participle" and lemma in x.SPEAKING and clause.parent >= 0:
        outer = line.clauses[clause.parent]  # the mayor, speaking in Lyon on Friday, said …
        return clause.parent if outer.group is not None and outer.group.head > clause.first else n
    return n


def _of_some(line: Line, i: int) -> bool:
    """Whether a date is only that of some of what a clause tells: reports of 14 deaths, nine of them since Saturday."""
    low, tag = line.words.low, line.words.tag
    at = next((k for k in range(i - 1, max(0, i - _PART), -1) if tag[k] == x.COMMA), -1)
    return at >= 0 and low[at + 2 : at + 4] in (("of", "them"), ("of", "these"), ("of", "those"))


_PART = 8  # words of such a part, with its date


def _is_object(line: Line, clause: clauses.Clause) -> bool:
    """Whether "what" is the subject of a clause that only names what was dealt with: sold [what was left] in June."""
    low, group = line.words.low, clause.group
    if group is None or clause.parent < 0 or "what" not in low[clause.first - 1 : clause.first + 1]:
        return False
    return low[group.first - 1] == "what"


def _around_content(line: Line, n: int, i: int) -> int:
    """The clause of a date: admitted on Tuesday that they had paid, four days after it closed, is of "admitted"."""
    phrase = next(p for p, k in zip(line.phrases, line.places, strict=True) if k == i) if i in line.places else None
    if phrase is None or not hangs(phrase) or line.words.tag[i - 1] != x.COMMA:
        return n
    content, outer = False, n
    while _in_another(line.clauses[outer]):
        content = content or line.clauses[outer].kind != "coordinate"
        outer = line.clauses[outer].parent
    dated = any(within(line.clauses[outer], k) for k in line.places if k != i)
    return outer if content and dated else n


def _in_another(clause: clauses.Clause) -> bool:
    """Whether a date behind a clause may be of the one around: it is said, goes on, or tells what something is."""
    group = clause.group
    lasts = clause.kind == "relative" and group is not None and not (group.past or group.perfect or group.modal)
    return clause.parent >= 0 and (clause.kind in ("reported", "coordinate") or lasts)


_AS_MEANT = frozenset("plan schedule expect promise intend agree require request arrange".split())


def _from_then(line: Line, clause: clauses.Clause, i: int) -> bool:
    """Whether a participle only tells when what is around it begins: will be shut for a week, starting on Monday."""
    assert clause.group is not None
    starts = line.words.lemma[clause.group.head] in ("start", "begin") and clause.kind == "participle"
    return starts and all(line.words.tag[k] in (x.PREP, x.TIMEX, x.DET) for k in range(clause.group.last, i))


_GIVEN = frozenset(
    "issue publish release send post make broadcast air give deliver hand file write record tape screen print submit "
    "sign circulate upload hold carry conduct stage mount play".split()
)


_WHERE = frozenset("in at during on".split())
_BINDING = frozenset("serve make enter pass execute adopt enact grant seal".split())  # by an order made on 3 May


def _describes(line: Line, clause: clauses.Clause, i: int) -> bool:
    """Whether a participle tells whose something is, so that a date at its end is the sentence's: a firm led by X."""
    assert clause.group is not None
    outer = line.clauses[clause.parent] if clause.parent >= 0 else None
    if clause.subject is not None and line.words.low[clause.subject[0]] == "no":
        return True  # no bank insured since 2001 has failed
    by = line.words.low[clause.group.last : clause.group.last + 1] == ("by",)
    return (
        by
        and line.words.lemma[clause.group.head] in x.BELONGING
        and line.words.low[i - 1] != "since"
        and outer is not None
        and outer.group is not None
        and outer.group.finite
        and outer.group.head < clause.first
        and not any(within(outer, k) for k in line.places)
    )


def within(clause: clauses.Clause, i: int) -> bool:
    """Whether a word stands in a clause."""
    first, last = clause.ranges[0]  # mostly the only one
    return first <= i < last or (len(clause.ranges) > 1 and any(a <= i < b for a, b in clause.ranges))


def holders(line: Line) -> list[int]:
    """The clauses that the dates of a sentence belong to, -1 for a date that dates nothing."""
    if line.holders is None:
        dated = zip(line.phrases, line.places, strict=True)
        line.holders = [holder(line, i) if p.usable else -1 for p, i in dated]
    return line.holders


def of_when(line: Line, clause: clauses.Clause) -> list[int]:
    """The date that a clause tells of: on 2 June, when its token was rotated."""
    words, group = line.words, clause.group
    if clause.opener != "when" or group is None or not group.finite:
        return []
    if words.lemma[group.head] in x.STATIVE and words.low[group.last : group.last + 1] not in _ONWARD:
        return []
    at = clause.first - 2  # behind a comma; without one the clause tells of the same event: died when the bomb went off
    if at > 0 and words.tag[at + 1] == x.TIMEX and ("only", "to") in pairwise(words.low[:at]):
        at += 1  # quit in May, only to return on 3 June when he was asked
    elif at < 0 or words.tag[at + 1] != x.COMMA:
        return []
    found = [(k, line.phrases[k]) for k, i in enumerate(line.places) if i == at]
    return [k for k, p in found if p.usable and not (p.when is not None and p.when.interval)]


_ONWARD = (("into",), ("over",), ("off",), ("away",), ("out",), ("aground",))  # ran into her


def best(found: Sequence[phrases.Phrase]) -> phrases.Phrase:
    """What the phrases of one event say together: a time is one of the day beside it, else the finest counts."""
    days = [p for p in found if p.when is not None and p.when.grain in (Grain.PART, Grain.DAY) and not p.when.interval]
    times = [p for p in found if bare_time(p)]
    if days and times:
        day = days[0].when
        assert day is not None
        whole = w.containing(day.first, Grain.DAY) if day.first is not None else day  # this morning, at 0600 hours
        return replace(days[0], when=on_day(times[0], whole))
    return phrases.finest(found)


def opening_day(line: Line) -> When | None:
    """The day that opens an entry of a chronology, set off from what it tells: February 3: a train derailed."""
    if not line.phrases or line.places[0]:
        return None
    when, after = line.phrases[0].when, line.sentence.text[line.phrases[0].end - line.sentence.start :]
    if when is None or when.first is None or when.last is None or when.interval or when.grain > Grain.DAY:
        return None
    day = w.containing(when.first, Grain.DAY)
    return day if day == w.containing(when.last, Grain.DAY) and re.match(r"\)?\s*[:–—-]", after) else None


def labels(line: Line) -> bool:
    """Whether a day stands before a sentence and apart from it: Tuesday, 21 May 2024. It went online last Thursday."""
    if not line.phrases or line.places[0]:
        return False
    when, after = line.phrases[0].when, line.sentence.text[line.phrases[0].end - line.sentence.start :]
    return when is not None and when.grain is Grain.DAY and re.match(r"\)?\s*[.:–—-]\s", after) is not None


def first_day(ready: Sequence[Line]) -> When | None:
    """The day that the headline or the first sentences give for the story, if any."""
    for line in ready[:4]:
        for phrase in line.phrases:
            if phrase.usable and phrase.when is not None and phrase.when.grain is Grain.DAY and not only_date(line):
                return None if phrase.when.interval else phrase.when
    return None


def _agree(one: phrases.Phrase, other: phrases.Phrase) -> bool:
    return bare_time(one) != bare_time(other) or phrases.compatible(one, other)


def grouped(line: Line, own: list[int]) -> list[list[int]]:
    """The phrases of a clause by the events they date: one, unless "and again two days later" or a list adds others."""
    groups: list[list[int]] = [[own[0]]]
    enumerated, several = gapping.lists(line, own), False
    for k in own[1:]:
        last = line.phrases[groups[-1][-1]]
        between = range(line.places[groups[-1][-1]] + 1, line.places[k])
        joined = any(line.words.tag[i] == x.COORD for i in between) and len(between) > 1
        several = several or _is_next_day(line, groups[-1][-1], k)
        if len(between) == 1 and line.words.tag[between[0]] == x.COORD and not several:
            continue  # in 2019 and 2020: one event, or a list that no verb tells apart
        if (joined or enumerated or several) and not _agree(last, line.phrases[k]):
            groups.append([k])
        elif _agree(last, line.phrases[k]):
            groups[-1].append(k)
    return groups


def _is_next_day(line: Line, one: int, other: int) -> bool:
    """Whether a comma alone parts two days of a list: met on 3 April, 10 April and 17 April."""
    between = line.words.tag[line.places[one] + 1 : line.places[other]]
    days = [p.when for p in (line.phrases[one], line.phrases[other])]
    return between == x.COMMA and all(d is not None and d.grain is Grain.DAY and not d.interval for d in days)


def only_of(line: Line, i: int) -> bool:
    """Whether a date hangs on a noun with "of" that is no part of time: the budget of 2018."""
    words = line.words
    if i < 2 or words.low[i - 1] != "of" or words.low[i - 2] == "as":
        return False
    if words.tag[i - 2] == x.PRES:
        return words.lemma[i - 2] not in _TELL_OF  # best shells of 2020
    return words.tag[i - 2] in (x.NOUN, x.NAME, x.NUM, x.DET, x.SUB, x.REL) and words.low[i - 2] not in x.TIMES


_TELL_OF = frozenset("tell speak dream think complain hear know die talk".split())


def hangs(phrase: phrases.Phrase) -> bool:
    """Whether a date hangs on another event: hours after the vote."""
    return phrase.mention.clue.anchor is Anchor.EVENT


def own_line(line: Line, phrase: phrases.Phrase) -> bool:
    """Whether a date stands alone on its line, below a name or a slogan."""
    rows = line.sentence.text.split("\n")
    said = line.sentence.text[phrase.start - line.sentence.start : phrase.end - line.sentence.start]
    return len(rows) > 1 and any(row.strip() == said.strip() for row in rows)


def header(reading: Reading, line: Line) -> bool:
    """A line at the top that gives the document's own date: no event."""
    if line.sentence.start in reading.entries:
        return False
    finite = any(c.group is not None and c.group.finite for c in line.clauses)
    published = reading.document.published
    if line.sentence.paragraph < 3 and any(own_line(line, p) for p in line.phrases):
        return True
    dates = [p for p in line.phrases if not bare_time(p)]
    if line.sentence.paragraph > 4 or (finite and not (line.sentence.heading and len(line.words) < 8)):
        return False
    return (
        any(published is None or (p.when is not None and w.overlaps(p.when, published)) for p in dates)
        and line.sentence.start < 600
        and not re.match(r"[\w ]+:\s", line.sentence.text)
    )


def only_date(line: Line) -> bool:
    """Whether a line is a date and nothing else: 4:31 p.m.; ## 3 May 2024; On 2 December."""
    if not line.phrases or len(line.words) > 14 or line.words.tag.count(x.NUM) > 1:
        return False  # a row of figures is none either
    rest = [
        i
        for i, tag in enumerate(line.words.tag)
        if tag in (x.NOUN, x.NAME, x.PAST, x.PRES, x.PART, x.PRON, x.BE, x.HAVE, x.ADJ)
    ]
    return not [i for i in rest if line.words.low[i] not in ("night", "local", "time", "cet", "clock", "pl", "q", "a")]


def opens_section(line: Line) -> bool:
    """Whether a line that is only a date can hold for what follows: no label says what it is the date of."""
    before = line.sentence.text[: line.words.start[0] - line.sentence.start]
    return ":" not in before and not line.sentence.text.lstrip().startswith("(")


def ellipsis_start(line: Line, place: int) -> int:
    """The first word of "and again two days later", "; the yard, in 1930"."""
    tag, at = line.words.tag, place
    if tag[max(0, place - 2) : place] == x.TIMEX + x.COMMA:
        return place  # on 3 April, 10 April
    while at > 0 and tag[at] not in (x.COORD, x.STRONG) and not (tag[at] == x.COMMA and tag[at + 1] in NOMINAL):
        at -= 1
    return at + 1

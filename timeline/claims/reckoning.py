"""Dates reckoned from another clause: closed on 3 May, two days after it burnt; two died after it fell on Monday.

And from another sentence: The club was sold on 3 May. The sale came two days after it lost.
"""

from __future__ import annotations

import re
from dataclasses import replace

from timeline import when as w
from timeline.claims import clauses, dating, states
from timeline.claims import lexicon as x
from timeline.claims.lines import Line, Reading
from timeline.claims.phrases import Phrase
from timeline.model import Anchor, Basis, Claim, Grain, When
from timeline.moments import DAY

_SIGNS = {"after": -1, "before": 1}
_UNITS = frozenset({Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR})


def backwards(reading: Reading, line: Line, clause: clauses.Clause) -> Phrase | None:
    """The date of a clause behind "four days after", reckoned from the last date before these words in the sentence, or
    from the day on which what the sentence is about was told: the sale came four days after.

    None where the clause is no such one, or the length has no number (hours after).
    """
    sign = _SIGNS.get(clause.opener)
    if sign is None:
        return None
    k = next((k for k, i in enumerate(line.places) if i == clause.first - 1), None)
    if k is None or line.phrases[k].mention.clue.anchor is not Anchor.EVENT:
        return None
    dated = [p.when for p in line.phrases[:k] if p.usable and p.when is not None and not p.when.interval]
    dated = dated or [when for when in (_taken_up(reading, line, clause),) if when is not None]
    phrase = line.phrases[k]
    clue = phrase.mention.clue
    unit = Grain.DAY if clue.unit is Grain.PART or clue.part is not None else clue.unit
    count = 1 if clue.shift is None and clue.unit is None else abs(clue.shift or 0)
    if not dated or unit not in _UNITS or not count or "half" in phrase.mention.text:
        return None
    when = _moved(dated[-1], sign * count, unit)
    return replace(phrase, end=line.words.end[clause.first], when=when) if when is not None else None


_COMES = frozenset("come follow arrive happen occur".split())
_POINTS = frozenset("it that this the his her their its".split())


def _comes_after(line: Line, n: int) -> bool:
    """Whether a clause only says how long before or after another what was told came: the sale came two days after."""
    clause, words = line.clauses[n], line.words
    behind = line.clauses[n + 1] if n + 1 < len(line.clauses) else None
    group, subject = clause.group, clause.subject
    if group is None or subject is None or behind is None or behind.opener not in _SIGNS or clause.first != subject[0]:
        return False
    plain = group.finite and not (group.modal or group.future or group.negated or group.perfect)
    if not plain or words.lemma[group.head] not in _COMES or words.low[subject[0]] not in _POINTS:
        return False
    measured = [p for p, i in zip(line.phrases, line.places, strict=True) if i == behind.first - 1]
    short = all(words.tag[i] in (x.ADV, x.TIMEX, x.PREP) for i in range(group.last, behind.first))
    return short and any(dating.hangs(p) for p in measured)


def only_comes(reading: Reading, line: Line, n: int) -> bool:
    """Whether a clause tells nothing but how far what was told lies from the clause behind it, whose date it gives."""
    return _comes_after(line, n) and _taken_up(reading, line, line.clauses[n + 1]) is not None


def _taken_up(reading: Reading, line: Line, clause: clauses.Clause) -> When | None:
    """The day of what a clause in front takes up: of the report where it comes, of what was told last where it came."""
    n = line.clauses.index(clause) - 1
    if n < 0 or not _comes_after(line, n):
        return None
    outer, published = line.clauses[n], reading.document.published
    assert outer.group is not None
    assert outer.subject is not None
    if not outer.group.past:
        return published if published is not None and published.grain <= Grain.DAY else None
    told = [c for c in reading.claims[-_BACK:] if c.date is not None and c.basis is not Basis.PUBLICATION]
    head = line.words.low[outer.subject[1] - 1].rsplit(None, 1)[-1]
    named = [c for c in told if _is_deed(reading.document.text, c, head)]
    if named or head not in _ANY_DEED:
        return named[-1].date if named else None
    near = [c for c in told if 0 <= line.sentence.paragraph - c.depth <= 1]  # the first of the last sentence that tells
    return next((c.date for c in near if c.sentence == near[-1].sentence), None)


_BACK = 8  # claims
_ANY_DEED = frozenset(
    "it that this move decision order announcement news action step development scandal crisis episode incident "
    "disclosure revelation statement warning verdict".split()
)
_ENDING = re.compile(r"(?:ation|ition|sion|tion|ment|ance|ence|ure|ing|ion|al|e)$")
_VERB_ENDS = frozenset(("", "e", "s", "es", "ed", "ing"))
_ODD = {  # nouns whose verbs are others
    "departure": ("left", "resigned", "quit", "stepped"),
    "exit": ("left", "quit", "stepped"),
    "sale": ("sold",),
    "death": ("died",),
    "loss": ("lost",),
    "meeting": ("met",),
}


def _is_deed(text: str, claim: Claim, noun: str) -> bool:
    """Whether a noun takes up a claim: its verb, ruled and ruling, sold and sale, or it stands in its title."""
    if noun in claim.title.lower().split():
        return True
    word, root = text[slice(*(claim.trigger or (0, 0)))].lower(), _ENDING.sub("", noun)
    if word in _ODD.get(noun, ()):
        return True
    return len(root) > 2 and word.startswith(root) and (len(root) > 3 or word[len(root) :] in _VERB_ENDS)


def around(line: Line, n: int, published: When | None) -> Phrase | None:
    """The date of a clause by the one that it goes with: died when a wall fell on Monday, on that day; died after it
    fell, from that day to the report's, None where the report is of much later.
    """
    clause = line.clauses[n]
    if clause.kind != "main" or not _happened(clause) or _before_it(line, clause):
        return None
    for m in (n - 1, n + 1):
        other = line.clauses[m] if 0 <= m < len(line.clauses) else None
        if other is None or other.kind != "subordinate" or other.parent not in (n, -1) or not _happened(other):
            continue
        held = [p for p, k in zip(line.phrases, dating.holders(line), strict=True) if k == m]
        day = held[0].when if len(held) == 1 else None
        if day is None or day.first is None or day.interval or day.grain > Grain.DAY or not _told(line, other):
            continue
        if other.opener == "when":
            return replace(held[0], when=w.containing(day.first, Grain.DAY))
        if other.opener == "after" and published is not None and published.last is not None:
            since = w.containing(day.first, Grain.DAY)
            near = 0 <= published.last - day.first < _NEAR * DAY and published.grain <= Grain.DAY
            return replace(held[0], when=w.hull(since, w.containing(published.last, Grain.DAY))) if near else None
    return None


_NEAR = 3  # days from what came before to the report that tells what came after it


def _happened(clause: clauses.Clause) -> bool:
    """Whether a clause is told as a plain past."""
    group = clause.group
    return group is not None and group.finite and group.past and not (group.modal or group.future or group.negated)


def _before_it(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause tells what came before its story: had taken two pills when she fell."""
    group = clause.group
    return group is not None and group.perfect and line.words.low[group.first] in ("had", "'d")


def _told(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause tells something that was done, and not how something was: when he was mayor."""
    assert clause.group is not None
    head = clause.group.head
    if line.words.tag[head] in (x.BE, x.HAVE):
        return False
    return line.words.lemma[head] not in x.STATIVE or states.appears(line.words, clause)


def _moved(when: When, count: int, unit: Grain) -> When | None:
    """So many units from a date, no finer than the unit; None where the date is not fine enough to count from."""
    if when.first is None or when.grain > unit:
        return None
    return w.containing(w.bounds(w.shift(when, count, unit))[0], unit)

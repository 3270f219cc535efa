"""What is moved to another day: put off, brought forward, adjourned; the day that it has then, and what it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline import when as w
from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.groups import NOMINAL
from timeline.claims.phrases import Phrase
from timeline.claims.tokens import Words

_MOVES = frozenset(
    "push move shift postpone delay defer reschedule rearrange adjourn bring put set extend slip slide".split()
)
_BACK = frozenset("forward back up off".split())
_GOALS = frozenset("to until till".split())
_WAY = _GOALS | {"from"}
_OF_ITSELF = frozenset("slip slide".split())
_ENDS = frozenset("deadline cut-off".split())  # what is extended to a day; a truce that is extended only ends on it
_MOVED = x.OCCASIONS | x.EVENT_NOUNS | _ENDS | frozenset("date start kick-off cup championship games sitting".split())


def moved(words: Words, clause: Clause) -> bool:
    """Whether a clause tells that something got another date: moved to, put back until, extended by."""
    group = clause.group
    if group is None or words.lemma[group.head] not in _MOVES:
        return False
    if words.lemma[group.head] in ("bring", "put", "set"):
        return bool(_BACK.intersection(words.low[group.last : group.last + 6]))
    return True


def new_day(words: Words, clause: Clause, i: int, phrase: Phrase) -> Phrase | None:
    """The day to which a clause moves something, where the phrase at `i` tells it: to 21 June, from 7 to 21 June."""
    group, when = clause.group, phrase.when
    if group is None or when is None or i < group.last or not moved(words, clause):
        return None
    if words.tag[i + 1 : i + 2] in NOMINAL:
        return None  # was moved to the Friday class
    if words.low[i - 1] in _GOALS and not when.interval:
        return phrase
    if words.low[i - 1] != "from" or not when.interval or when.last is None:
        return None
    return replace(phrase, when=w.containing(when.last, when.end_grain or when.grain))


def begun(words: Words, clause: Clause, i: int, phrase: Phrase) -> Phrase:
    """The first day of a stretch whose end is only that to which something is put off: adjourned on Friday until
    Monday; not "from Friday until Monday".
    """
    when, group = phrase.when, clause.group
    if group is None or when is None or not when.interval or words.low[i - 1] == "from":
        return phrase
    shifts = moved(words, clause) and words.lemma[group.head] != "extend"
    goals = _GOALS if shifts else _GOALS - {"to"} if words.lemma[group.head] in _PUTS_OFF else frozenset()
    if not any(f" {word} " in words.low[i] for word in goals):
        return phrase
    return replace(phrase, when=w.containing(when.first or 0, when.grain))


_PUTS_OFF = frozenset("recess rise remand suspend reserve release bail".split())


def puts_off(words: Words, clause: Clause) -> bool:
    """Whether a clause tells that something is to go on later: recessed until Monday, was remanded until 4 July."""
    return clause.group is not None and words.lemma[clause.group.head] in _PUTS_OFF


def is_goal(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date is that to which a clause puts something off: adjourned at 2 p.m. until noon on Thursday."""
    to = words.low[i - 1] in (_GOALS if moved(words, clause) else _GOALS - {"to"})
    return i > 0 and to and (moved(words, clause) or puts_off(words, clause))


def thing(words: Words, clause: Clause, i: int) -> tuple[int, int] | None:
    """The noun phrase of an occasion that a clause moves to the day at `i`, None where it moves anything else."""
    group, found = clause.group, clause.subject
    assert group is not None
    lemma = words.lemma[group.head]
    if not (group.passive or lemma in _OF_ITSELF):
        first = group.last
        while words.low[first] in _BACK:
            first += 1
        last = next((k for k in range(first, i) if words.low[k] in _WAY or words.low[k] in _BACK), first)
        found = (first, last)
    if found is None or found[0] >= found[1]:
        return None
    end = next((k for k in range(found[0] + 1, found[1]) if words.tag[k] in (x.PREP, x.COMMA)), found[1])
    head = words.low[end - 1].rsplit(None, 1)[-1]
    known = head in _ENDS if lemma == "extend" else head in _MOVED
    return found if known and words.tag[end - 1] in (x.NOUN, x.NAME) else None


def tells_day(words: Words, kept: Sequence[int], i: int) -> bool:
    """Whether a title wants the date at `i`, as the words kept before it move something to it: postponed to 21 June."""
    if not kept or words.low[i - 1] not in _WAY:
        return False
    if words.low[i - 1] == "from" and " to " not in words.low[i]:
        return False
    return any(
        words.lemma[k] in _MOVES and (words.lemma[k] not in ("put", "bring", "set") or _off(words, k, i)) for k in kept
    )


def _off(words: Words, k: int, i: int) -> bool:
    return not _BACK.isdisjoint(words.low[k + 1 : i])

"""Whether English tells a habit or a general truth: "open from March to October", "we start at noon every day".

Such a month, season, day of the week or time of day is none in particular: XXXX-10, XXXX-XX-XXT12:00. What tells it
are adverbs of frequency, dates that come again beside it, and a present tense without a plan (the generic present:
Krifka et al. 1995, "Genericity"). Each function takes the tokens of a text, where the date begins and ends among
them, and where its sentence does.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.language.en.ahead import word_at
from timeline.dates.language.en.verbs import is_plain_past

_OFTEN = frozenset(
    "usually normally generally typically always often sometimes traditionally ordinarily seldom rarely commonly".split()
)
# With a range of months or seasons; not runs, lasts: so do tours and exhibitions, once.
_PRESENT = frozenset(
    "is are open lie lies has have falls fall flowers nests grows grow serves serve operates operate works work "
    "visits visit rains rain snows snow comes come year season".split()
)
# With a month or season alone.
_GENERIC = frozenset(
    "occurs occur temperatures rainfall varies vary blooms bloom breeds breed nest ripens ripen migrates migrate "
    "tends tend hottest coldest wettest driest warmest rainy sunny humid busiest quietest snowiest".split()
)
_WEEKLY = frozenset("open hours operates operate works work serves serve".split())
# With a day of a month.
_KEPT = frozenset("holiday celebrated observed commemorated celebrates observes commemorates keeps kept feast".split())
_NOWADAYS = frozenset("is are remains celebrates observes commemorates keeps annually".split())
_PLANNED = frozenset(
    "will shall ll would going planned scheduled due expected set proposed upcoming may might could should must can "
    "today tomorrow yesterday".split()
)
_NEAR = frozenset("this next last".split())  # where a time follows, unlike in "this is the high season"
_UNITS = frozenset(("year", "season"))
_ADJECTIVES = frozenset("closed located situated based called limited advised recommended".split())
_ARTICLES = frozenset("a an the its his her their our my".split())
_REACH = 20  # tokens between an adverb and the date
_BEHIND = 4
_AROUND = 30  # tokens between a verb and the date
_CLAUSE = frozenset(",;:()")


def often(tokens: Sequence[str], first: int, last: int, start: int, end: int) -> bool:
    """Whether an adverb of frequency stands in the clause of a date."""
    if _OFTEN.isdisjoint(map(str.lower, tokens[max(start, first - _REACH) : min(end, last + _BEHIND)])):
        return False
    for at in range(first - 1, max(start, first - _REACH) - 1, -1):
        if tokens[at] in _CLAUSE:
            break
        if tokens[at].lower() in _OFTEN:
            return word_at(tokens, at - 2) not in _ARTICLES  # a normally quiet street
    return any(tokens[at].lower() in _OFTEN for at in range(last, min(end, last + _BEHIND)))


def general(tokens: Sequence[str], first: int, last: int, start: int, end: int, ranged: bool) -> bool:
    """Whether a sentence tells what holds every year; `ranged`: the date is one end of a range."""
    return _is_timeless(tokens, first, last, start, end, _PRESENT | _GENERIC if ranged else _GENERIC)


def weekly(tokens: Sequence[str], first: int, last: int, start: int, end: int) -> bool:
    """Whether a sentence tells of what is open, or done, from weekday to weekday."""
    return _is_timeless(tokens, first, last, start, end, _WEEKLY)


def yearly(tokens: Sequence[str], first: int, last: int, start: int, end: int) -> bool:
    """Whether a sentence tells of a day that is kept every year: 8 March is now a public holiday."""
    near = tokens[max(start, first - _AROUND) : min(end, last + _AROUND)]
    if _KEPT.isdisjoint(map(str.lower, near)):
        return False
    words = {t.lower() for t in near if t != "May"}
    return not (
        words.isdisjoint(_NOWADAYS) or words & (_PLANNED | _NEAR) or any(_is_past(word) for word in words - _KEPT)
    )


def _is_timeless(tokens: Sequence[str], first: int, last: int, start: int, end: int, verbs: frozenset[str]) -> bool:
    """Whether one of the verbs stands in a sentence that has no past and no plan."""
    near = tokens[max(start, first - _AROUND) : min(end, last + _AROUND)]
    if verbs.isdisjoint(map(str.lower, near)):
        return False
    words = {t.lower() for t in near if t != "May"}
    return not (words & _PLANNED or _is_named(near) or any(map(_is_past, words)))


def _is_named(near: Sequence[str]) -> bool:
    """Whether a year or season of its own is told of: this year, next summer."""
    pairs = zip(near, near[2:], strict=False)
    return any(one.lower() in _NEAR and not _is_clause(two.lower()) for one, two in pairs)


def _is_clause(word: str) -> bool:
    """Whether a word goes on from "this" as what it is: this is, this means."""
    return word in (_PRESENT | _NOWADAYS) - _UNITS or word in ("means", "makes")


def _is_past(word: str) -> bool:
    return is_plain_past(word) and word not in _ADJECTIVES

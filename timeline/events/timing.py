"""What the dates of two claims say for or against their telling of one event."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from math import log

from timeline import moments
from timeline import when as w
from timeline.dates import resolve
from timeline.events.facts import Dating, Fact, day_of, names_feast
from timeline.model import Clue, Grain, Modifier, Status
from timeline.moments import DAY

VETO: Mapping[str, float] = {"veto": 1.0}
_ABOUT, CLOCKS = 1800, 600  # seconds by which "about ten" and two clocks may be off
_HALF = DAY // 2  # by which a clock of twelve hours may be misread
_WEEK, _MONTH = 8, 32  # days of a week and of the longest month, and one for the hours of a zone
_NEWS = 7  # days between two reports that may be of one piece of news
_POINT = 3600  # seconds of a clock time: much can happen between nine and eleven
_AT_ONCE, _IN_DAYS, _LATE = 1, 5, 30  # days between an event and its report; what is older is told with its date


class Days:
    """The days to which a document dates its claims, and what was done on each."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self.acts: dict[int, list[str]] = {}
        dated = [f for f in facts if f.dating <= Dating.COARSE]
        self.spans = {(day_of(f.first), day_of(f.last)) for f in dated}
        self.firsts = sorted(f.first for f in dated)
        self.lasts = sorted(f.last for f in dated)
        self.opening = sorted(first for first, _ in self.spans)
        self.closing = sorted(last for _, last in self.spans)
        for fact in facts:
            if fact.dating is Dating.EXACT:
                self.acts.setdefault(day_of(fact.first), []).append(fact.trigger)
        self.told = sorted(self.acts)

    def on(self, day: int) -> int:
        """How many claims are dated to a day."""
        return len(self.acts.get(day, ()))

    def like(self, fact: Fact) -> bool:
        """Whether a claim on the day of a fact tells of the act that it tells of."""
        return fact.trigger in self.acts.get(day_of(fact.first), ())

    def once(self, fact: Fact) -> bool:
        """Whether the act of a fact is told of one day only."""
        return sum(fact.trigger in acts for acts in self.acts.values()) <= 1

    def inside(self, fact: Fact) -> int:
        """How many days inside the date of a claim have claims."""
        first, last = day_of(fact.first - fact.before), day_of(fact.last + fact.behind)
        return bisect_right(self.told, last) - bisect_left(self.told, first)

    def surprise(self, fact: Fact) -> float:
        """How little a date in common with a claim says of chance: minus the logarithm of the share of the dated
        claims that have one.
        """
        common = bisect_right(self.firsts, fact.last) - bisect_left(self.lasts, fact.first)
        return log((len(self.firsts) + 1) / max(1, common))

    def over(self, fact: Fact) -> int:
        """How many dates hold the day of a claim."""
        day = day_of(fact.first)
        return bisect_right(self.opening, day) - bisect_left(self.closing, day)


def dates(one: Fact, other: Fact, mine: Days, theirs: Days) -> Mapping[str, float]:
    """The evidence of the dates by name; "contradiction" where no day is common, a single "veto" where a date
    cannot be the other's.
    """
    if _vague(one) > _vague(other):
        one, other, mine, theirs = other, one, theirs, mine
    if other.dating is Dating.OPEN:
        return _open(one, other)
    if other.dating is Dating.REPORTED:
        return _reported(one, other)
    if contradict(one, other):
        return _contradiction(one, other, gap_days(one, other), mine, theirs)
    if _on_one_day(one, other):
        return _same_day(one, other, mine, theirs)
    return _coarse(one, other, mine, theirs)


def _vague(fact: Fact) -> tuple[int, int]:
    """The less its date says, the more."""
    return fact.dating, fact.before + fact.behind


def contradict(one: Fact, other: Fact) -> bool:
    """Whether two dates have no day in common, however vague their words are."""
    sooner, later = (one, other) if one.first <= other.first else (other, one)
    return gap_days(one, other) > max(sooner.behind, later.before) / DAY and not _on_one_day(one, other)


def _on_one_day(one: Fact, other: Fact) -> bool:
    return other.dating is Dating.EXACT and day_of(one.first) == day_of(other.first)


def gap_days(one: Fact, other: Fact) -> float:
    """Days between two dates, 0 where they overlap."""
    if one.instant and other.instant:
        first, last = one.instant, other.instant
    else:
        first, last = (one.first, one.last), (other.first, other.last)
    apart = max(first[0] - last[1], last[0] - first[1])
    return max(0, apart) / DAY


def _contradiction(one: Fact, other: Fact, gap: float, mine: Days, theirs: Days) -> Mapping[str, float]:
    if other.dating is not Dating.EXACT and _days(other) > 10:
        return VETO
    clear = not mine.like(other) and not theirs.like(one)
    slip = gap > 1 and _slip(one, other)
    apart = 1.0 if slip else min(7.0, max(0.0, gap - 1))
    return {"contradiction": 1.0, "days apart": apart, "clear days": float(clear), "slip": float(slip)}


def _slip(one: Fact, other: Fact) -> bool:
    """Whether two days are alike but for one part that is easily miswritten: the 4th, the 14th and the 24th of a month,
    the 12th and the 21st, one weekday in two weeks, the 3rd of May and the 3rd of June, one day in two years that
    follow each other.
    """
    if one.dating is not Dating.EXACT or other.dating is not Dating.EXACT:
        return False
    here, there = moments.ymd(one.first), moments.ymd(other.first)
    apart = [n for n in range(3) if here[n] != there[n]]
    if apart == [2]:
        short, long = sorted((str(here[2]), str(there[2])), key=len)
        added = len(short) < len(long) and short in long
        return added or short == long[::-1] or abs(here[2] - there[2]) in (7, 10)
    return len(apart) == 1 and abs(here[apart[0]] - there[apart[0]]) == 1


def _same_day(one: Fact, other: Fact, mine: Days, theirs: Days) -> dict[str, float]:
    day = day_of(one.first)
    found = {"same day": 1.0, "only on that day": 1 / max(1, mine.on(day) * theirs.on(day))}
    apart = clocks_apart(one, other)
    if apart == 0 and max(f.last - f.first for f in (one, other)) <= _POINT:
        found["same time"] = 1.0
    elif apart is not None and apart > CLOCKS:
        found["other time"] = 1.0
    return found


def is_timed(fact: Fact) -> bool:
    """Whether a claim gives a time of a day."""
    return fact.dating is Dating.EXACT and fact.claim.date is not None and fact.claim.date.grain <= Grain.PART


def clocks_apart(one: Fact, other: Fact) -> float | None:
    """Seconds between the times of two claims, 0 where they overlap or are about the same; None where one of the
    claims gives no time of the day.
    """
    a, b = one.claim.date, other.claim.date
    if a is None or b is None or not (is_timed(one) and is_timed(other)):
        return None
    if abs(one.first - other.first) == _HALF and max(a.grain, b.grain) < Grain.PART:
        return 0.0  # at twenty past two, at 2.20 p.m.
    apart = gap_days(one, other) * DAY
    return apart if apart > (_ABOUT if Modifier.APPROXIMATE in (a.modifier, b.modifier) else 0) else 0.0


def _coarse(one: Fact, other: Fact, mine: Days, theirs: Days) -> Mapping[str, float]:
    """The second date is coarse. The fewer days of the first's document it leaves, the more it says.

    A date derived from relations was not said by both documents: that it is the same says nothing more.
    """
    days = max(_days(one), _days(other))
    rare = (mine.surprise(other) + theirs.surprise(one)) / 2
    if (one.first, one.last) == (other.first, other.last) and not (one.derivation or other.derivation):
        return {"same coarse date" if days <= _MONTH else "same year": 1.0, "rare date": rare}
    found = {"coarse date": 1.0, "wide date": float(days > _MONTH), "rare date": rare}
    if one.dating is Dating.EXACT:
        inside = max(1, mine.inside(other))
        found["only inside it"] = 1 / inside
        found["only each other"] = 1 / (inside * max(1, theirs.over(one)))
    return found


def _days(fact: Fact) -> float:
    """How many days its date can mean."""
    return (fact.last - fact.first + 1) / DAY


def _open(one: Fact, other: Fact) -> Mapping[str, float]:
    """One claim has no date; its clue may say a weekday or a day of some year."""
    for clue, dated in ((one.clue, other), (other.clue, one)):
        if clue is None:
            continue
        if dated.dating is Dating.EXACT and names_feast(clue):
            return {"same day of the year": 1.0} if _is_feast_in(clue, dated) else VETO
        if dated.dating is Dating.EXACT:
            _, month, day = moments.ymd(dated.first)
            said = ((clue.month, month), (clue.day, day), (clue.weekday, moments.weekday_of(dated.first)))
            if any(given not in (None, found) for given, found in said):
                return VETO
            return {"same day of the year" if clue.month and clue.day else "same clue": 1.0}
        if dated.dating is Dating.COARSE and clue.weekday is not None and _days(dated) <= 10:
            return {"same clue": 1.0} if not names_feast(clue) or _is_feast_in(clue, dated) else VETO
        if dated.clue is not None and one is not dated:
            here = (clue.month, clue.day, clue.weekday, clue.name, clue.shift)
            there = (dated.clue.month, dated.clue.day, dated.clue.weekday, dated.clue.name, dated.clue.shift)
            if here == there:
                return {"same day of the year" if (clue.month and clue.day) or names_feast(clue) else "same clue": 1.0}
    return {"no date": 1.0}


def _is_feast_in(clue: Clue, dated: Fact) -> bool:
    """Whether the day that a clue names by a feast, the Tuesday after Easter, lies in the date of a claim."""
    day = resolve(clue, w.containing(dated.first, Grain.DAY))
    return day is not None and day.first is not None and day_of(dated.first) <= day_of(day.first) <= day_of(dated.last)


def _reported(one: Fact, other: Fact) -> Mapping[str, float]:
    """The second is dated by its report only: it happened by then, and what the report leads with shortly before."""
    if one.dating is Dating.REPORTED:
        apart = abs(day_of(one.last) - day_of(other.last))
        if apart > _NEWS:
            return VETO
        return {"reports together" if apart <= 1 else "reports apart": 1.0}
    if one.first > other.last:  # told before it happened: the plan of it at best
        return {"reported late": 1.0} if other.claim.status is Status.PLANNED else VETO
    lag = max(0, day_of(other.last) - day_of(one.last))
    if lag <= _IN_DAYS and _days(one) > _WEEK:
        return {"reported inside": 1.0}
    if lag <= _IN_DAYS:
        return {"reported at once" if lag <= _AT_ONCE else "reported in days": 1.0}
    if lag <= _LATE:
        return {"reported late": 1.0}
    if other.claim.lead or not other.claim.past:
        return VETO
    return {"reported late": 1.0, "told in passing": 1.0}

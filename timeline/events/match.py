"""Claims into groups that tell of one event each: candidate pairs by blocks, then the best links first.

Cost grows about linearly: a block that is too full is split by day and by a second word, so that a claim meets
a bounded number of others. The grouping is agglomerative; a claim joins at most one claim of another document
unless that document itself tells the event twice.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, product
from math import inf
from typing import NamedTuple

from timeline.events.facts import Dating, Fact, day_of
from timeline.events.kin import light
from timeline.events.links import evidence
from timeline.events.profiles import Profile, profiles
from timeline.events.retelling import RETOLD, retold
from timeline.events.timing import CLOCKS, clocks_apart, contradict, is_timed

_FULL = 40  # claims in a block of which all pairs are compared
_TOKENS = 10  # the rarest tokens of a claim that open blocks
_REPORT_DAYS = 4  # how many days before its report an event is looked for in full blocks
_PEERS = 6  # claims of a group that are looked at before it joins another
_SLACK = -0.8  # mean evidence between the claims of two groups that still lets a link join them

Pair = tuple[int, int]


class Compared(NamedTuple):
    """Claims, their documents' profiles and the evidence of their pairs, in order; a pair as `i * len(facts) + j`."""

    facts: Sequence[Fact]
    about: Mapping[str, Profile]
    pairs: array[int]
    scores: array[float]


def match(
    facts: Sequence[Fact], texts: Mapping[str, str], before: Compared | None = None
) -> tuple[list[list[Fact]], Compared]:
    """Groups of claims, each of one event, in the order of their first claims. `texts` are the documents' by id.

    `before` is what an earlier match of as many claims returned, with some of their dates unlike these: a pair of
    which neither document has such a claim is not compared again.
    """
    changed = _changed(facts, before)
    about = profiles([f for f in facts if f.claim.document in changed], texts)
    if before is not None:
        about = {**before.about, **about}
    known = _known(facts, before, changed)
    compared = Compared(facts, about, array("q"), array("d"))
    positive: dict[Pair, float] = {}
    for i, j in candidates(facts):
        key = i * len(facts) + j
        score = known(key)
        if score is None:
            score = evidence(facts[i], facts[j], about, 0.0)
        compared.pairs.append(key)
        compared.scores.append(score)
        if score > 0:
            positive[i, j] = score
    return _Groups(facts, about).merge(positive), compared


def _changed(facts: Sequence[Fact], before: Compared | None) -> set[str]:
    """The documents of which a claim is not what it was before."""
    if before is None:
        return {f.claim.document for f in facts}
    return {f.claim.document for f, was in zip(facts, before.facts, strict=True) if f is not was}


def _known(facts: Sequence[Fact], before: Compared | None, changed: set[str]) -> Callable[[int], float | None]:
    """What gives the evidence that an earlier match found for a pair and that still holds."""
    if before is None:
        return lambda _: None
    size = len(facts)
    fresh = [f.claim.document in changed for f in facts]

    def known(key: int) -> float | None:
        if fresh[key // size] or fresh[key % size]:
            return None
        at = bisect_left(before.pairs, key)
        return before.scores[at] if at < len(before.pairs) and before.pairs[at] == key else None

    return known


# --- candidates


def candidates(facts: Sequence[Fact]) -> Iterator[Pair]:
    """Pairs of claims that share a block, each once, in order: made claim by claim, and never held together."""
    blocks = [*_blocks(facts), *_inside(facts)]
    holding: list[list[int]] = [[] for _ in facts]
    for n, block in enumerate(blocks):
        for i in block:
            holding[i].append(n)
    for i, holders in enumerate(holding):
        yield from ((i, j) for j in sorted({j for n in holders for j in blocks[n] if j > i}))


def _blocks(facts: Sequence[Fact]) -> Iterator[Sequence[int]]:
    """Claims of one day, claims with a word or an actor in common, neighbours that cite two voices."""
    tokens = [_tokens(f) for f in facts]
    frequency = Counter(t for ts in tokens for t in ts)
    chosen = [sorted(ts, key=lambda t: (frequency[t], t))[:_TOKENS] for ts in tokens]
    days: dict[int, list[int]] = defaultdict(list)
    holders: dict[str, list[int]] = defaultdict(list)
    for fact, rarest in zip(facts, chosen, strict=True):
        if fact.dating is Dating.EXACT:
            days[day_of(fact.first)].append(fact.index)
        for token in rarest:
            holders[token].append(fact.index)
    yield from (on for on in days.values() if 1 < len(on) <= _FULL)
    yield from ((f.index, g.index) for f, g in pairwise(facts) if f.voice and g.voice)
    for token, members in holders.items():
        yield from (block for block in _split(token, members, facts, chosen) if len(block) > 1)


def _inside(facts: Sequence[Fact]) -> Iterator[Pair]:
    """Each claim with a coarse date and the exactly dated ones inside it, and the coarse ones that begin in it, where
    they are few.
    """
    for dating in (Dating.EXACT, Dating.COARSE):
        begin = sorted((f.first, f.index) for f in facts if f.dating is dating)
        for fact in facts:
            if fact.dating is Dating.COARSE:
                low, high = bisect_left(begin, (fact.first, -1)), bisect_left(begin, (fact.last + 1, -1))
                if high - low <= _FULL:
                    yield from ((i, fact.index) for _, i in begin[low:high] if i != fact.index)


def _tokens(fact: Fact) -> list[str]:
    return [f"@{a}" for a in fact.parties] + [t for t in fact.terms if not light(t)]


def _split(
    token: str, members: list[int], facts: Sequence[Fact], chosen: Sequence[Sequence[str]]
) -> Iterator[list[int]]:
    """A block as it is, or, where it is too full, by day, then by day and a second token; what has no day meets
    whatever shares a second token, itself first.
    """
    if len(members) <= _FULL:
        yield members
        return
    for day, on_day in _by_day(members, facts).items():
        if len(on_day) <= _FULL and day is not None:
            yield on_day
        else:
            others = (i for i in members if facts[i].dating is Dating.EXACT) if day is None else ()
            yield from _by_second(token, [*on_day, *others], chosen)


def _by_second(token: str, members: Iterable[int], chosen: Sequence[Sequence[str]]) -> Iterator[list[int]]:
    """The members of a block by a second token, the first of each."""
    seconds: dict[str, list[int]] = defaultdict(list)
    for i in members:
        for second in chosen[i]:
            if second > token:
                seconds[second].append(i)
    yield from (sorted(block[:_FULL]) for block in seconds.values())


def _by_day(members: Iterable[int], facts: Sequence[Fact]) -> dict[int | None, list[int]]:
    days: dict[int | None, list[int]] = defaultdict(list)
    for i in members:
        fact = facts[i]
        if fact.dating is Dating.EXACT:
            days[day_of(fact.first)].append(i)
        elif fact.dating is Dating.REPORTED:
            for back in range(_REPORT_DAYS):
                days[day_of(fact.last) - back].append(i)
        else:
            days[None].append(i)
    return days


# --- groups


class _Groups:
    """Claims in groups; `merge` joins them, the strongest link first."""

    def __init__(self, facts: Sequence[Fact], about: Mapping[str, Profile]) -> None:
        self.facts = facts
        self.about = about
        self.group = list(range(len(facts)))
        self.members: dict[int, list[Fact]] = {f.index: [f] for f in facts}
        self.seen: dict[Pair, float] = {}  # evidence of claims of one document as if two told them

    def merge(self, scores: Mapping[Pair, float]) -> list[list[Fact]]:
        """Join what may be joined. Ties are settled by the place of the claims, never by the order of input."""
        twice = self._told_as_two(scores)
        ordered = sorted(scores.keys() - twice, key=lambda p: (-round(scores[p], 6), p))
        for i, j in ordered:
            a, b = self.group[i], self.group[j]
            if a != b and self._may_join(self.members[a], self.members[b], scores):
                self._join(min(a, b), max(a, b))
        groups = sorted(self.members.values(), key=lambda g: min(f.index for f in g))
        return [sorted(g, key=lambda f: f.index) for g in groups]

    def _told_as_two(self, scores: Mapping[Pair, float]) -> set[Pair]:
        """Pairs whose days contradict each other, where one document has a claim that agrees with each, no less
        strongly than they with each other, and tells two events.
        """
        days = [day_of(f.first) if f.dating is Dating.EXACT else None for f in self.facts]
        agreeing: dict[int, list[tuple[float, int]]] = defaultdict(list)
        contrary: list[Pair] = []
        for (i, j), score in scores.items():
            if days[i] is None or days[j] is None:
                continue
            if days[i] == days[j]:
                agreeing[i].append((score, j))
                agreeing[j].append((score, i))
            elif contradict(self.facts[i], self.facts[j]):
                contrary.append((i, j))
        told = {(i, j): [[n, *(k for s, k in agreeing[n] if s >= scores[i, j])] for n in (i, j)] for i, j in contrary}
        return {pair for pair, (here, there) in told.items() if self._tells_both(here, there, scores)}

    def _tells_both(self, here: Sequence[int], there: Sequence[int], scores: Mapping[Pair, float]) -> bool:
        both = ((min(i, j), max(i, j)) for i in here for j in there if self._document(i) == self._document(j))
        return any(scores.get(pair, -1.0) <= 0 for pair in both)

    def _document(self, index: int) -> str:
        return self.facts[index].claim.document

    def _join(self, into: int, other: int) -> None:
        for fact in self.members[other]:
            self.group[fact.index] = into
        self.members[into] += self.members.pop(other)

    def _may_join(self, one: Sequence[Fact], other: Sequence[Fact], scores: Mapping[Pair, float]) -> bool:
        if len(one) == 1 == len(other):
            return True
        return (
            self._one_to_one(one, other, scores)
            and self._close(one, other, scores)
            and not _conflicting(one, other, scores)
            and not _on_other_clocks(one, other, scores)
        )

    def _one_to_one(self, one: Sequence[Fact], other: Sequence[Fact], scores: Mapping[Pair, float]) -> bool:
        """No document would tell the event twice, unless its two claims are linked themselves or would be linked if
        two documents told them.
        """
        here = defaultdict(list)
        for fact in one:
            here[fact.claim.document].append(fact.index)
        for fact in other:
            for index in here.get(fact.claim.document, ()):
                if self._within(self.facts[index], fact, scores) <= RETOLD:
                    return False
        return True

    def _within(self, one: Fact, other: Fact, scores: Mapping[Pair, float]) -> float:
        """The evidence that two claims of one document are one event's, by themselves or seen as if two told them."""
        pair = (min(one.index, other.index), max(one.index, other.index))
        if scores.get(pair, -1.0) > 0:
            return inf
        if pair not in self.seen:
            self.seen[pair] = retold(self.facts[pair[0]], self.facts[pair[1]], self.about)
        return self.seen[pair]

    def _close(self, one: Sequence[Fact], other: Sequence[Fact], scores: Mapping[Pair, float]) -> bool:
        """Whether two groups agree on the whole: few vetoes, and the mean evidence not far below a link's.

        A bounded number of claims of each is looked at. Where one group has both days of a contradiction, a claim
        on either contradicts it no more.
        """
        total, vetoes, count = 0.0, 0, 0
        here, there = _by_date(one), _by_date(other)
        for a in one[:_PEERS]:
            for b in other[:_PEERS]:
                if contradict(a, b) and (_date(a) in there or _date(b) in here):
                    continue
                count += 1
                score = scores.get((min(a.index, b.index), max(a.index, b.index)))
                if score is None and a.claim.document == b.claim.document:
                    score = self._within(a, b, scores)
                elif score is None:
                    score = evidence(a, b, self.about)
                if score == -inf:
                    vetoes += 1
                else:
                    total += score
        return vetoes * 4 <= count and total > _SLACK * (count - vetoes)


def _conflicting(one: Sequence[Fact], other: Sequence[Fact], scores: Mapping[Pair, float]) -> bool:
    """Whether dates of two groups contradict each other, of which most claims tell of two events.

    A third claim without a day, "in March", may fit two events: it does not make them one with two dates.
    """
    here, there = _by_date(one), _by_date(other)
    for a, b in ((a, b) for a in here if a not in there for b in there if b not in here):
        pairs = [(x, y) for x in here[a] for y in there[b]]
        if not any(contradict(x, y) for x, y in pairs):
            continue
        linked = sum(scores.get((min(x.index, y.index), max(x.index, y.index)), 0.0) > 0 for x, y in pairs)
        if not linked:
            return True
    return False


def _on_other_clocks(one: Sequence[Fact], other: Sequence[Fact], scores: Mapping[Pair, float]) -> bool:
    """Whether claims of two groups give times of one day far apart and are not linked: two moments of it.

    A third claim of that day, without a time, may fit both.
    """
    timed = ([f for f in group if is_timed(f)] for group in (one, other))
    return any(
        (clocks_apart(a, b) or 0.0) > CLOCKS and scores.get((min(a.index, b.index), max(a.index, b.index)), 0.0) <= 0
        for a, b in product(*timed)
    )


def _by_date(group: Sequence[Fact]) -> dict[Pair, list[Fact]]:
    """The dated claims of a group by day, or by the ends of a date that is no day."""
    dates: dict[Pair, list[Fact]] = defaultdict(list)
    for fact in group:
        if fact.dating <= Dating.COARSE:
            dates[_date(fact)].append(fact)
    return dates


def _date(fact: Fact) -> Pair:
    """The day of a fact, twice, or the first and last day of a date that is no day."""
    return day_of(fact.first), day_of(fact.first if fact.dating is Dating.EXACT else fact.last)

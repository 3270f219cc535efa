"""Words of a clause that are another's: what stands behind a relative clause in commas, or before a description.

They arrested the man, who had fled in April, [in Cadiz on 3 May].
"""

from __future__ import annotations

from dataclasses import replace

from timeline.claims import lexicon as x
from timeline.claims.groups import NOMINAL
from timeline.claims.nouns import Range, first_np
from timeline.claims.pending import Clause
from timeline.claims.tokens import Words


def regrouped(words: Words, found: list[Clause]) -> list[Clause]:
    """The clauses of a statement, each with all its words."""
    found = _clefts(words, _parted_passives(words, _reclaimed(words, _turned(words, found))))
    return _handed_on(words, _handed_back(words, found))


_BEFORE_VERB = frozenset({x.PREP, x.TIMEX, x.DET, x.POSS, x.ADJ, x.NOUN, x.NUM, x.NAME, x.COMMA})


def _reclaimed(words: Words, found: list[Clause]) -> list[Clause]:
    """The clauses, each coordinate one with its beginning where a description parts its subject from its verb.

    He apologised, [and on 3 May his deputy, Ida Lund,] who had been ill, [resigned].
    """
    moved: dict[int, tuple[Range, int]] = {}
    for n, c in enumerate(found):
        if c.kind != "coordinate" or c.opener or c.subject is None or c.subject[1] > c.first:
            continue
        for m, other in enumerate(found[:n]):
            if other.group is None or not other.ranges[-1][0] <= other.group.last <= c.subject[0] < other.last:
                continue
            behind = range(c.subject[0] - 1, other.group.last - 1, -1)
            k = next((i for i in behind if words.tag[i] not in _BEFORE_VERB), -1)
            if k >= other.group.last and words.tag[k] == x.COORD and words.tag[k - 1] == x.COMMA:
                moved[n] = moved[m] = (k, other.last), n
    for n, (cut, owner) in moved.items():
        c = found[n]
        if owner == n:
            found[n] = replace(c, ranges=(cut, *c.ranges), opener=words.low[cut[0]], inherited=False)
        else:
            found[n] = replace(c, ranges=(*c.ranges[:-1], (c.ranges[-1][0], cut[0])))
    return found


def _parted_passives(words: Words, found: list[Clause]) -> list[Clause]:
    """The clauses, a dated passive without the subject of the next one, which lacks its "was": the case was heard on 3
    May [and judgment] given on 9 May.
    """
    for c in found:
        outer = found[c.parent] if c.kind == "reduced" and c.parent >= 0 else None
        if outer is None or outer.group is None or not outer.group.passive or c.subject is None:
            continue
        joins = c.subject[0] - 1
        if c.subject[1] == c.first == outer.last and words.tag[joins - 1 : joins + 1] == x.TIMEX + x.COORD:
            kept = (*outer.ranges[:-1], (outer.ranges[-1][0], joins))
            found[c.parent] = replace(outer, ranges=kept)
    return found


def _clefts(words: Words, found: list[Clause]) -> list[Clause]:
    """The clauses, what is told with "what" and "is" as one: What came out on Thursday is a complaint."""
    if words.low[:1] != ("what",) or len(found) < 2 or found[0].group is None:
        return found
    one, two = found[0], found[1]
    is_ = two.group is not None and words.tag[two.group.head] == x.BE and two.kind == "reported"
    if not is_ or one.last != two.first or len(one.ranges) + len(two.ranges) > 2:
        return found
    whole = replace(one, ranges=((one.first, two.last),))
    return [whole, *(replace(c, parent=max(0, c.parent - 1)) for c in found[2:])]


def _turned(words: Words, found: list[Clause]) -> list[Clause]:
    """The clauses, a passive whose participle stands first as one: Killed in the attack were two soldiers."""
    if len(found) < 2:
        return found
    one, two = found[:2]
    done, is_ = one.group, two.group
    if done is None or is_ is None or not done.passive or done.finite or one.last != two.first:
        return found
    opens = words.tag[: done.head].strip(x.ADV + x.STOP + x.QUOTE) == "" and words.tag[done.head] == x.PART
    alone = words.tag[is_.head] == x.BE and is_.last == is_.first + 1 and len(one.ranges) + len(two.ranges) == 2
    between = words.tag[done.last : is_.first]
    own = two.subject is not None and not two.inherited and between[:1] not in (x.PREP, x.TO)
    if not (opens and alone) or own or x.COMMA in between:
        return found
    subject = first_np(words, [(is_.last, two.last)])
    if subject is None or subject[0] != is_.last:
        return found
    group = replace(is_, first=done.head, head=done.head, passive=True)
    whole = Clause("main", ((one.first, two.last),), group, subject)
    return [whole, *(replace(c, parent=max(0, c.parent - 1)) for c in found[2:])]


_AGAIN = frozenset("again then once".split())


def _handed_back(words: Words, found: list[Clause]) -> list[Clause]:
    """The clauses, what tells of another time of the outer one taken from one that stands in between: met on 3 May,
    when it voted, [and again on 9 May].
    """
    for n, c in enumerate(found):
        if (
            c.kind not in ("subordinate", "relative")
            or c.parent < 0
            or c.group is None
            or words.tag[c.first - 1] != x.COMMA
        ):
            continue
        for k in range(c.group.last + 1, c.last - 3):
            joined = words.tag[k - 1 : k + 1] == x.COMMA + x.COORD
            again = words.low[k + 1] in _AGAIN and words.tag[k + 2 : k + 4] == x.PREP + x.TIMEX and c.kind != "relative"
            if joined and (again or _same_again(words, found[c.parent], k + 1)) and found[c.parent].last == c.first:
                outer = found[c.parent]
                found[c.parent] = replace(outer, ranges=(*outer.ranges, (k, c.last)))
                found[n] = replace(c, ranges=(*c.ranges[:-1], (c.ranges[-1][0], k)))
                break
    return found


def _same_again(words: Words, outer: Clause, k: int) -> bool:
    """Whether a date and what leads on from it stand as in the outer clause: married in 1948 to Ann, who died in 1971,
    and [in 1975 to] Mary.
    """
    if outer.group is None or words.tag[k : k + 2] != x.PREP + x.TIMEX:
        return False
    first = words.tag.find(x.TIMEX, outer.group.last, outer.last)
    leads = words.tag[k + 2] in (x.PREP, x.TO)
    return first > 0 and leads and words.low[first + 1] == words.low[k + 2] and words.low[first - 1] == words.low[k]


def _handed_on(words: Words, found: list[Clause]) -> list[Clause]:
    """The clauses, what a date of its own follows behind a relative clause in commas given to the outer one."""
    for n, c in enumerate(found):
        tail = _date_behind(words, found, c)
        if tail:
            outer = found[c.parent]
            found[c.parent] = replace(outer, ranges=tuple(sorted((*outer.ranges, (tail, c.last)))))
            found[n] = replace(c, ranges=(*c.ranges[:-1], (c.ranges[-1][0], tail)))
            continue
        if c.kind != "relative" or c.parent < 0 or x.COMMA not in words.tag[c.first - 1 : c.first + 1]:
            continue
        outer = found[c.parent]
        whole = outer.group is not None and outer.last == c.first
        if not whole or any(_is_dated(words, *r) for r in outer.ranges):
            continue
        tail = _behind_aside(words, c)
        if tail:
            found[c.parent] = replace(outer, ranges=(*outer.ranges, (tail, c.last)))
            found[n] = replace(c, ranges=(*c.ranges[:-1], (c.ranges[-1][0], tail)))
    return found


_DESCRIBED = NOMINAL | {x.DET, x.POSS, x.NUM}


def _date_behind(words: Words, found: list[Clause], clause: Clause) -> int:
    """Where only a date stands behind the comma that ends what describes somebody, and is of the clause around it: they
    freed Poe, who had fled, [on Monday]; Poe, a nurse accused of theft, [on Monday] told the court; 0 for none.
    """
    if clause.kind not in ("relative", "reduced") or clause.parent < 0 or clause.group is None:
        return 0
    outer, last = found[clause.parent], clause.last
    while last > clause.group.last and words.tag[last - 1] in (x.STOP, x.STRONG):
        last -= 1
    comma = words.tag.rfind(x.COMMA, clause.group.last, last)
    alone = words.tag[comma + 1 : last] in (x.PREP + x.TIMEX, x.TIMEX) and last > comma + 1 > 0
    opens = clause.first - 1
    while opens > 0 and words.tag[opens] in _DESCRIBED:
        opens -= 1  # Poe, the nurse who
    alone = alone and x.COMMA not in words.tag[clause.group.last : comma]  # which rejected it, 60 to 40, on Monday
    alone = alone and not (words.tag[comma - 1] == x.TIMEX and words.tag[comma - 2] != x.PREP)  # a day later, on Monday
    if not alone or (words.tag[opens] != x.COMMA and words.tag[clause.first] != x.COMMA):
        return 0
    resumes = any(a == clause.last for a, _ in outer.ranges[1:])
    whole = outer.group is not None and (resumes or (outer.last == clause.first and clause.last == len(words)))
    return comma + 1 if whole and not any(_is_dated(words, *r) for r in outer.ranges) else 0


def _behind_aside(words: Words, clause: Clause) -> int:
    """The word with which the sentence goes on behind a dated relative clause: of a phrase with a date; 0 for none."""
    if clause.group is None:
        return 0
    comma = words.tag.find(x.COMMA, clause.group.last, clause.last)
    if comma < 0 or not _is_dated(words, clause.group.last, comma) or not _is_dated(words, comma, clause.last):
        return 0
    k = comma + 1
    leads = words.tag[k] in (x.PREP, x.TO) or words.low[k] == "as"
    listed = words.tag[k + 1 : min(k + 3, clause.last)] in (x.TIMEX + x.COORD, x.TIMEX + x.COMMA)  # let in May, in June
    return k if leads and not listed and not _goes_on(words, clause.group.last, k, clause.last) else 0


def _goes_on(words: Words, first: int, k: int, last: int) -> bool:
    """Whether a phrase is the next of a list: worked in Lyon in 2010, in Paris in 2012 and in Rome in 2014."""
    more = words.tag.find(x.COORD, words.tag.index(x.TIMEX, k), last)
    same = words.low[first] == words.low[k] and words.tag[first + 1] == words.tag[k + 1] == x.NAME
    return same or (more > 0 and _is_dated(words, more, last))


def _is_dated(words: Words, first: int, last: int) -> bool:
    return x.TIMEX in words.tag[first:last]

"""Clauses, read or still being read, and when a verb is that of one that was interrupted before its own.

Those hurt [when a lorry struck the bus] have died.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.claims import lexicon as x
from timeline.claims.contacts import FINITE
from timeline.claims.groups import NOMINAL, Group
from timeline.claims.neighbours import PREPOSITIONAL, disagrees
from timeline.claims.nouns import Range
from timeline.claims.tokens import Words

GOVERNING = PREPOSITIONAL | {"as", "than"}  # conjunctions, and before a noun none


@dataclass(slots=True)  # not frozen, as that takes thrice as long to make
class Clause:
    """A clause; ranges are of words. `kind`: main, coordinate, subordinate, relative, reported, participle, reduced."""

    kind: str
    ranges: tuple[Range, ...]
    group: Group | None
    subject: Range | None
    opener: str = ""  # the conjunction or relative pronoun, lower case
    parent: int = -1  # the clause it hangs on, by place in the list
    inherited: bool = False  # the subject is another clause's

    first: int = field(init=False)  # its first word
    last: int = field(init=False)  # one past its last word

    def __post_init__(self) -> None:
        self.first, self.last = self.ranges[0][0], self.ranges[-1][1]


@dataclass(slots=True)
class Open:
    """A clause that is still being read; `ranges` of words, the last one open."""

    kind: str
    ranges: list[Range]
    group: Group | None = None
    subject: Range | None = None
    opener: str = ""
    parent: int = -1
    inherited: bool = False
    body: int = field(default=0)  # first word after the opener


def resumes(words: Words, group: Group, top: Open, previous_end: int) -> bool:
    """Whether a finite verb is none of a clause of its own, so that it belongs to one whose verb is to come.

    Nothing that could be its subject stands between it and the verb before, that of `top`.
    """
    nested = top.group is not None and (
        top.kind in ("relative", "reduced", "participle", "reported")
        or (top.kind == "subordinate" and _only_led(words, _behind_object(words, previous_end), group.first))
        or (top.kind == "coordinate" and not top.group.finite)
    )
    behind = previous_end + (nested and _object_it(words, top, previous_end))
    return nested and not any(words.tag[k] == x.PRON for k in range(behind, group.first))


def last_verb(words: Words, group: Group, j: int, top: Open) -> bool:
    """Whether a verb behind "after" and the like has to be that of the sentence, which has none else: data written
    after the backup was lost; not: those hurt after the bus fell were freed.
    """
    if words.low[j] not in GOVERNING or top.kind not in ("reduced", "relative"):
        return False
    if words.low[j] == "as" and "as" in (*words.low[max(0, j - 3) : j], *words.low[j + 2 : j + 4]):
        return True  # a pump that cost as much as a house broke
    return FINITE.isdisjoint(words.tag[group.last :]) or disagrees(words.low, words.tag, group.first)


def _only_led(words: Words, first: int, last: int) -> bool:
    """Whether between two verbs only dates, adverbs and what prepositions lead stand, so that the second has its
    subject further back: a boy rescued after the boat sank off Oban on 3 June died.
    """
    tags = words.tag[first:last]
    return not tags or tags[0] in (x.PREP, x.TIMEX, x.ADV)


def _behind_object(words: Words, first: int) -> int:
    """The word behind the noun phrase that begins at `first`, which is no subject of a verb right behind it; `first`
    where none does: hurt when a lorry struck [the bus] on Sunday.
    """
    last = first
    while words.tag[last : last + 1] in NOMINAL and (last == first or words.tag[last] not in (x.DET, x.POSS)):
        last += 1
    return last


def _object_it(words: Words, clause: Open, at: int) -> bool:
    """Whether "it" is what a relative clause's verb has: the man who had sold [it] was jailed; not: who knew it was."""
    group = clause.group
    owned = clause.opener == "whose"  # whose call had started [it] all won
    if group is None or clause.kind != "relative" or words.low[at : at + 1] != ("it",):
        return False
    if clause.body != group.first and not owned:
        return False
    return group.last == at and words.lemma[group.head] not in x.REPORTING


def fronted_in_content(words: Words, group: Group, j: int, previous_end: int) -> int:
    """The "that" behind which only what tells when, where or how stands, up to the comma before a subject, -1 where
    there is none: said that in 1999, after a long strike, the firm sold; not: that in 1999, she said, the firm sold.
    """
    that = words.low.index("that", previous_end, j) if "that" in words.low[previous_end:j] else -1
    if (
        that < 0
        or words.tag[that] != x.SUB
        or _FRONTED.isdisjoint((words.tag[that + 1], words.low[that + 1 : that + 3]))
    ):
        return -1
    aside = words.lemma[group.head] in x.SAYING and words.tag[group.last : group.last + 1] == x.COMMA
    return -1 if aside or not {x.COORD, x.STRONG}.isdisjoint(words.tag[j - 1 : group.first]) else that


_FRONTED = frozenset({x.PREP, x.TIMEX, x.COMMA, ("because", "of")})

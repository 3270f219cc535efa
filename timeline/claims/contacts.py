"""Relative clauses without their pronoun, contact clauses: the letter [she sent] was burnt."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.groups import NOMINAL, Group
from timeline.claims.tokens import Words

FINITE = x.TENSED | {x.DO}
_PHRASE = NOMINAL | {x.COORD, x.PREP}


def begins(words: Words, group: Group, previous_end: int) -> int:
    """Where a relative clause without its pronoun begins: the letter [she sent] was burnt; 0 where none does."""
    tags = words.tag
    at = group.first - 1
    while at > previous_end and tags[at] in (x.ADV, x.NEG):
        at -= 1
    if _behind_plural(words, group, at):
        return at
    if tags[at] == x.NOUN and previous_end == 0:
        at = _own_subject(words, at)
    if at < previous_end + 2 or tags[at] not in (x.PRON, x.DET) or tags[at - 1] not in (x.NOUN, x.NAME):
        return 0
    if words.low[at] == "there" or words.low[at - 1] in x.TIMES:
        return 0
    first = at
    while first > previous_end and tags[first - 1] in _PHRASE:
        first -= 1
    opens = tags[first : first + 1] in (x.DET, x.POSS, x.NUM)
    before = tags[first - 1] if first else x.STOP
    return at if opens and before in (x.STOP, x.COMMA, x.QUOTE) and not words.low[at - 1].endswith("time") else 0


def _behind_plural(words: Words, group: Group, at: int) -> bool:
    """Whether a pronoun stands right behind the plural that opens a sentence: messages [you sent] were lost."""
    if at != 1 or words.tag[at] != x.PRON or words.tag[0] != x.NOUN or not words.low[0].endswith("s"):
        return False
    return not FINITE.isdisjoint(words.tag[group.last :]) and words.low[0] not in x.TIMES


def _own_subject(words: Words, last: int) -> int:
    """The article of the noun phrase that ends a sentence's second subject: the documents [the committee] published."""
    at = last
    while at > 0 and words.tag[at] in (x.NOUN, x.ADJ, x.NUM):
        at -= 1
    later = any(tag in x.TENSED for tag in words.tag[last + 2 :])
    return at if later and words.tag[at] == x.DET else 0

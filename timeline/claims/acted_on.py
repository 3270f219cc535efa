"""What a clause acts on, which a "they" or "it" behind it may mean as well as whoever acts: they seized three lorries,
and they were sold. Then nobody is named, as a wrong name is worse than none.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from timeline.claims import designations as d
from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.expletives import ANSWERS
from timeline.claims.groups import Group
from timeline.claims.tokens import Words

# What is done to people alone, besides what harms their names.
_TO_PEOPLE = x.PENAL | frozenset(
    "injure wound elect hire employ appoint question interrogate hospitalise hospitalize invite praise knight".split()
)
# What befalls things, though people and bodies may do it.
_BEFALLS = frozenset(
    "fail collapse sink burn explode crash break leak fall expire melt rot wither flood overheat capsize".split()
)
_ADMITS = ANSWERS | frozenset("admit deny confess".split())
_PHRASE = frozenset({x.DET, x.POSS, x.NUM, x.ADJ, x.ADV, x.NOUN})


class Object(NamedTuple):
    """What stands as a common noun or a bare number right behind a verb: whether it is several, whether it is people,
    None where only their number stands, and the verb.
    """

    plural: bool
    human: bool | None
    verb: str


def last_object(words: Words, clauses: Sequence[Clause], stop: int) -> Object | None:
    """The last of the objects of the verbs before the word `stop`."""
    for clause in reversed(clauses):
        group = clause.group
        if group is None or group.passive or group.last >= stop:
            continue
        last = min(clause.last, stop)
        end = group.last
        while end < last and words.tag[end] in _PHRASE:
            end += 1
        head = end - 1
        if head < group.last:
            continue
        noun, verb = words.low[head], words.lemma[group.head]
        if words.tag[head] == x.NOUN:
            plural = d.is_plural(noun)
            human = not d.HUMAN.isdisjoint({noun, d.singular(noun)}) or (plural and noun.endswith(d.OF_PEOPLE))
            return Object(plural, human, verb)
        if words.tag[head] == x.NUM and (end == last or words.tag[end] in (x.COMMA, x.STRONG, x.COORD)):
            return Object(True, None, verb)
    return None


def they_may_mean(done_to: Object, words: Words, group: Group) -> bool:
    """Whether "they" with a verb can mean what was acted on right before."""
    verb = words.lemma[group.head]
    if not done_to.plural:
        return False
    if group.passive:
        return done_to.human is not False or verb not in _TO_PEOPLE
    if done_to.human is False:
        return verb in _BEFALLS
    return done_to.verb in x.PENAL and (group.perfect or verb in _ADMITS)


def it_may_mean(done_to: Object, words: Words, group: Group) -> bool:
    """Whether "it" with a verb can mean the thing that was acted on right before: they built the dam; it collapsed."""
    return not (done_to.plural or done_to.human or group.passive) and words.lemma[group.head] in _BEFALLS

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
_TAKES_AWAY = frozenset("revoke withdraw cancel refuse reject freeze seize terminate rescind".split())
_ADMITS = ANSWERS | frozenset("admit deny confess".split())
_PHRASE = frozenset({x.DET, x.POSS, x.NUM, x.ADJ, x.ADV, x.NOUN})


class Object(NamedTuple):
    """What stands as a common noun or a bare number right behind a verb: whether it is several, whether it is people,
    None where only their number stands, the verb, and whether it is somebody's who has a name: the licence of Norhall.
    """

    plural: bool
    human: bool | None
    verb: str
    owned: bool = False


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
            owner = end + 1 + (words.tag[end + 1 : end + 2] == x.DET)
            owned = words.low[end : end + 1] == ("of",) and words.tag[owner : owner + 1] == x.NAME
            return Object(plural, human, verb, owned)
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
    """Whether "it" with a verb can mean the thing that was acted on right before: they built the dam; it collapsed.

    Or whose the thing is, where it was punished by it: they revoked the licence of Norhall, and it appealed.
    """
    verb = words.lemma[group.head]
    if done_to.owned and (done_to.verb in x.PENAL or done_to.verb in _TAKES_AWAY or verb in _BEFALLS):
        return True
    return not (done_to.plural or done_to.human or group.passive) and verb in _BEFALLS

"""Where a clause begins whose subject is two, joined by a conjunction that begins no clause of its own."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.groups import NOMINAL as _NP
from timeline.claims.pending import GOVERNING
from timeline.claims.tokens import Words


def behind_opening(words: Words, j: int, verb: int, previous_end: int) -> int:
    """Where the subject of which a conjunction joins two begins, behind the comma that ends what opens the sentence:
    When the storm hit, [Lund and his crew] left. 0 where there is none.
    """
    k = j - 1
    while k >= previous_end and (words.tag[k] in _NP or words.low[k] == "of"):
        k -= 1
    behind = words.tag[j + 1 : bare_start(words, verb)]
    joins = previous_end <= k < j - 1 and words.tag[k] == x.COMMA and behind != "" and _NP.issuperset(behind)
    return k + 1 if joins else 0


def said_of_two(words: Words, j: int, verb: int, previous_end: int) -> int:
    """Where what is said begins, of which a conjunction joins two subjects: she said [staff and food had been sent]."""
    if not previous_end or words.lemma[previous_end - 1] not in _WITHOUT_OBJECT or words.low[verb] not in _OF_SEVERAL:
        return 0
    inside, behind = words.tag[previous_end:j], words.tag[j + 1 : bare_start(words, verb)]
    return previous_end if inside and behind and _NP.issuperset(inside) and _NP.issuperset(behind) else 0


_WITHOUT_OBJECT = frozenset("say think believe".split())  # a clause follows: no letter is said
_OF_SEVERAL = frozenset("had have were are would should could will must might".split())


def behind_conjunction(words: Words, j: int, verb: int, previous_end: int) -> bool:
    """Whether a conjunction joins what a clause with its own conjunction is about: where Lund and his partner met."""
    k = j - 1
    while k >= previous_end and words.tag[k] in _NP:
        k -= 1
    opens = k >= previous_end and k < j - 1 and words.tag[k] == x.SUB and words.low[k] not in GOVERNING
    behind = words.tag[j + 1 : bare_start(words, verb)]
    return opens and behind != "" and _NP.issuperset(behind)


def bare_start(words: Words, verb: int) -> int:
    """The first word of the adverbs and dates right before a verb."""
    while verb > 0 and words.tag[verb - 1] in (x.ADV, x.TIMEX, x.COMMA):
        verb -= 1
    return verb

"""What stands in brackets inside a sentence, read apart from the sentence around it.

The mayor (he had served since 2001) resigned: the clause around goes on behind the brackets, those inside are its own.
"""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.groups import groups
from timeline.claims.tokens import Words, apart

_OPENING = 3  # words of a date that opens a sentence
_SUBJECT = (x.DET, x.POSS, x.NAME, x.NOUN, x.PRON, x.NUM)
_VERBS = frozenset({x.PAST, x.PRES, x.PART, x.MODAL, x.HAVE, x.BE, x.DO})


def told(words: Words) -> list[list[int]]:
    """The words around the brackets that tell something, and those in each of them; none where none does.

    By their places; brackets without a verb stay with the words around.
    """
    if x.OPEN not in words.tag:
        return []
    _, *inside = apart(words.tag)
    telling = [part for part in inside if not _VERBS.isdisjoint(words.tag[i] for i in part)]
    telling = [part for part in telling if next(groups(words.of(part)), None) is not None]
    glosses = [part for part in inside if part not in telling and _glosses_date(words, part)]
    cut = {i for part in (*telling, *glosses) for i in range(part[0] - 1, part[-1] + 2)}
    around = [i for i in range(len(words)) if i not in cut]
    return [around, *telling] if cut and around else []


def _glosses_date(words: Words, part: list[int]) -> bool:
    """Whether brackets explain the date with which a sentence opens, before its subject: on 3 May (a holiday) she."""
    opens = part[0] - 1
    if words.tag[0] != x.PREP or any(words.tag[i] == x.TIMEX for i in part):
        return False  # Q1 (July to September)
    behind = words.tag[part[-1] + 2 : part[-1] + 3]
    return opens <= _OPENING and words.tag[opens - 1] == x.TIMEX and behind in _SUBJECT

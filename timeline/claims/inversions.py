"""Verbs in front of their subjects: had it failed, never did they meet."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.neighbours import INVERTING, PHRASE, fronted
from timeline.claims.tokens import Words

_OPENS_SUBJECT = frozenset({x.PRON, x.DET, x.NAME, x.POSS, x.NOUN, x.OBJ, x.NUM})

NOBODY = frozenset({"no", "none", "neither", "nobody", "no-one", "nothing", "nor"})


def inverts(words: Words, i: int) -> bool:
    """Had the bank moved …; Should it object …; Nor did this institute …: the subject stands after the auxiliary."""
    if words.tag[i + 1 : i + 2] not in _OPENS_SUBJECT:
        return False
    before = words.tag[i - 1] if i else x.STOP
    opens = before in (x.STOP, x.QUOTE, x.STRONG, x.COORD) or words.low[max(0, i - 1) : i + 1] == ("that", "had")
    return (
        opens
        or unfulfilled(words, i)
        or _at_no_time(words, i)
        or (i > 0 and (words.low[i - 1] in INVERTING or fronted(words.low, i)))
    )


def _at_no_time(words: Words, i: int) -> bool:
    """Whether a phrase with "no" opens a clause, which turns its verb and subject: at no time in May did it sell."""
    no = next((k for k in range(i - 2, 0, -1) if words.low[k] == "no"), 0)
    if (
        not no
        or words.tag[no - 1] != x.PREP
        or words.tag[i] not in x.AUXILIARIES
        or not _AROUND.issuperset(words.tag[no:i])
    ):
        return False
    return no == 1 or words.tag[no - 2] in (x.STOP, x.COMMA, x.COORD, x.QUOTE, x.STRONG, x.SUB)


_CONDITIONAL = frozenset("would could might should 'd".split())


def unfulfilled(words: Words, i: int) -> bool:
    """Whether "had" behind what would have been opens its condition: it would have closed had the parents not sued."""
    if words.low[i] != "had" or words.tag[i + 1 : i + 2] not in _OPENS_SUBJECT:
        return False
    would = next((k for k in range(i - 1, -1, -1) if words.low[k] in _CONDITIONAL), -1)
    if would < 0 or x.HAVE not in words.tag[would:i] or x.REL in words.tag[:would]:
        return False
    at = i + 1
    while words.tag[at : at + 1] in _SUBJECT:
        at += 1
    return at < len(words) and words.tag[at] in (x.PART, x.BE, x.PAST) and words.low[at] not in x.PAST_AUX


_SUBJECT = _OPENS_SUBJECT | {x.ADJ, x.ADV, x.NEG}
_IN_SUBJECT = PHRASE | {x.ADV, x.PREP, x.TO, x.OBJ, x.TIMEX, x.PART, x.QUOTE}


def no_subject(words: Words, i: int) -> bool:
    """Whether the subject itself denies: nobody, no money, neither, none of them, not one."""
    tags, low = words.tag, words.low
    j = i - 1
    while j >= 0 and (tags[j] in _IN_SUBJECT or low[j] == "since"):
        if low[j] in _DENIES_NOUN and not (j > 0 and tags[j - 1] == x.PREP and not inverts(words, i)):
            break  # at no time did he pay; but: in no time it was full; a man with no licence did drive
        if low[j] in _EXCEPT:
            return False  # no one except the mayor came
        j -= 1
    if j < 0 or low[j] not in NOBODY:
        return j >= 0 and tags[j] == x.NEG and low[j] == "not" and low[j + 1] in _ONE and low[j + 2] not in _SEVERAL
    sure = low[j + 1] in _SURE and j + 2 < i and tags[j + 2] != x.PREP  # no doubt the mill was sold
    least = low[j + 1] in _AT_LEAST and low[j + 2] == "than"
    quoted = j > 0 and tags[j - 1] == x.QUOTE and x.QUOTE in tags[j:i]  # the bank whose slogan is "No fees" closed
    return not (quoted or (low[j] == "no" and (sure or least)))


_DENIES_NOUN = frozenset({"no", "none", "neither"})
_EXCEPT = frozenset("except besides save bar".split())
_ONE = frozenset("one a an".split())
_SEVERAL = frozenset("few little but".split())
_SURE = frozenset("doubt wonder question surprise matter".split())
_AT_LEAST = frozenset("less more fewer".split())  # than a third
_AROUND = PHRASE | {x.PREP, x.TIMEX, x.ADV}

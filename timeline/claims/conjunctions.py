"""What a conjunction or relative pronoun opens: a clause, and from which word on, or no more than a noun phrase."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.groups import NOMINAL
from timeline.claims.nouns import OPENS_SUBJECT, new_subject
from timeline.claims.pending import GOVERNING
from timeline.claims.tokens import Words


def governs_noun(words: Words, j: int, verb: int) -> bool:
    """Whether a conjunction is a preposition here: after the vote, the board did; an hour after the walkout he left."""
    if words.low[j] == "as" and (words.low[j - 1 : j] == ("such",) or words.low[j + 1 : j + 2] in (("of",), ("yet",))):
        return True
    if words.low[j] not in GOVERNING:
        return False
    if (
        words.tag[j + 1] == x.COMMA
        and words.tag[j - 1] in NOMINAL
        and words.tag[j + 2] in (x.PAST, x.BE, x.HAVE, x.MODAL)
    ):
        return True  # donations, a trickle before, rose
    if words.low[j - 1 : j + 1] == ("time", "since") and words.tag[j + 1] == x.TIMEX:
        return True  # for the first time since 1990 fans stood
    if words.tag[j + 1] == x.TIMEX and (j + 2 == verb or words.tag[j + 2] == x.COMMA) and words.low[j] != "as":
        return True
    if words.low[j] != "as" and (new_subject(words, j + 1, verb) or _in_aside(words, j, verb)):
        return True
    for k in range(j + 2, verb):
        opens = words.tag[k] == x.PRON or words.tag[k] in NOMINAL
        if words.tag[k] == x.PRON and words.tag[k - 1] in (x.NOUN, x.NAME, x.TIMEX, x.COMMA, x.CLOSE):
            return True
        if words.tag[k - 1] == x.COMMA and opens and words.tag[k - 2] in (x.NOUN, x.NAME, x.TIMEX, x.NUM, x.OBJ, x.SUB):
            return _all_of_subject(words, k, verb)
    return False


def _all_of_subject(words: Words, first: int, verb: int) -> bool:
    """Whether all words up to a verb can be its subject, with or without a description between commas: [the mayor],
    [the mayor, Ann Lund,] resigned.
    """
    between = words.tag[first:verb].rstrip(x.ADV)
    if x.COMMA not in between:
        return True
    return between.count(x.COMMA) == 2 and between[-1] == x.COMMA and x.COORD not in between


_STATES = frozenset("silent empty closed shut derelict dormant vacant ill dead blind idle disused".split())


def _in_aside(words: Words, j: int, verb: int) -> bool:
    """Whether a conjunction and nouns stand between two commas before a verb: Lund, days after the vote, left."""
    k = j - 1
    while k > 0 and (words.tag[k] in (x.TIMEX, x.ADV, x.NUM) or words.low[k] in _STATES):
        k -= 1
    inside = words.tag[j + 1 : verb - 1]
    closed = k > 0 and words.tag[k] == x.COMMA and words.tag[verb - 1] == x.COMMA
    return closed and inside != "" and all(tag in NOMINAL or tag in (x.PREP, x.TIMEX) for tag in inside)


def by_the_time(words: Words, j: int, verb: int) -> bool:
    """Whether "by the time" ends at a word and the subject of a verb follows."""
    if words.low[j] != "time" or words.low[max(0, j - 2) : j] != ("by", "the"):
        return False
    return j + 1 < verb and words.tag[j + 1] in (*OPENS_SUBJECT, x.NUM)


def subordinate_opening(words: Words, j: int, previous_end: int) -> tuple[str, int, int]:
    """The beginning of a clause whose conjunction stands at `j`, with what measures it: [just] after he left."""
    low = words.low[j]
    start = j
    while start > previous_end and low in ("after", "before", "when") and _measures(words, start - 1):
        if words.low[start - 1] in x.PARTICLES and start - 1 == previous_end:
            break  # was swept away when
        start -= 1
    if low == "as" and words.low[j - 2 : j - 1] == ("as",) and words.low[j - 1] in ("soon", "long"):
        start = max(previous_end, j - 2)  # as soon as it had the money
    if low == "that" or (low == "how" and _recounts(words, j, previous_end)):
        return "reported", j, j + 1
    return "subordinate", start, j + 1


def _measures(words: Words, i: int) -> bool:
    """Whether a word before "after" says how long after: just, shortly. Dates belong to the clause around."""
    return words.tag[i] in (x.ADV, x.NUM)


def _recounts(words: Words, j: int, previous_end: int) -> bool:
    """Whether "how" opens what is told, and asks for no degree: the court heard how Lund had lied."""
    told = previous_end > 0 and words.lemma[previous_end - 1] in _RECOUNTING
    return told and words.tag[j + 1] in (x.DET, x.PRON, x.POSS, x.NAME, x.NOUN, x.TIMEX, x.PREP)


_RECOUNTING = x.REPORTING | frozenset("see watch witness notice realise realize discover recount relate detail".split())


def relative_opening(words: Words, j: int, previous_end: int) -> tuple[str, int, int]:
    """The beginning of a relative clause whose pronoun stands at `j`, or of the part that it tells of: five men, [three
    of whom] were jailed.
    """
    k = j - 1
    while words.low[j - 1] == "of" and k > previous_end and words.tag[k - 1] in NOMINAL:
        k -= 1
    if previous_end < k < j - 1 and words.tag[k - 1] == x.COMMA:
        return "relative", k, k
    return "relative", j - (j > previous_end and words.tag[j - 1] == x.PREP), j + 1

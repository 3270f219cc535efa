"""Noun phrases of a tagged sentence, and where the subject of a verb begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.claims import lexicon as x
from timeline.claims.groups import NOMINAL as _NP
from timeline.claims.neighbours import PREPOSITIONAL
from timeline.claims.tokens import Words

Range = tuple[int, int]
HEADS = frozenset({x.NOUN, x.NAME, x.NUM, x.PRON, x.OBJ})
_IN_SUBJECT = _NP | {x.PREP, x.TIMEX, x.CLOSE, x.OPEN}
_NOMINAL = _NP | HEADS
_ANY = re.compile(f"[{re.escape(''.join(sorted(_NOMINAL | {x.PREP, x.TO, x.SUB})))}]")
_IN_PHRASE = _NOMINAL | {x.OPEN, x.CLOSE}


def subject_start(words: Words, verb: int, limit: int) -> int:
    """The first word of the noun phrase before a verb."""
    tags, j = words.tag, verb
    while j > limit and tags[j - 1] in (x.ADV, x.TIMEX, x.NEG):
        j -= 1
    if j > limit and tags[j - 1] == x.PRON:
        return j - 1
    while j > limit and tags[j - 1] in _IN_SUBJECT:
        j -= 1
        if _begins_np(words, j) and not (j > limit and tags[j - 1] == x.PREP):
            break
    return j


def _begins_np(words: Words, j: int) -> bool:
    """Whether a noun phrase begins at a word: told AFP by phone [his bank was sound], in Rome [two men had fled]."""
    owner = words.tag[j] == x.POSS and not words.low[j].startswith(("'", "’"))
    counts = words.tag[j] == x.NUM and words.tag[j - 1 : j] == x.NAME
    return words.tag[j] == x.DET or owner or counts


def with_apposition(words: Words, subject: Range, verb: int) -> Range:
    """The subject with a name or description between commas before the verb."""
    while words.tag[verb - 1] == x.ADV and verb - 1 > subject[1]:
        verb -= 1
    between = words.tag[subject[1] : verb]
    if x.PAST in between and x.REL not in between:
        return subject  # the mill, the council said, burned down
    if between[:1] == between[-1:] == x.COMMA and len(between) < 16 and x.TIMEX not in between:
        return subject[0], verb - 1
    return subject


def first_np(words: Words, ranges: Sequence[Range]) -> Range | None:
    """The first noun phrase in the ranges that no preposition governs, with what hangs on it."""
    tags = words.tag
    for first, last in ranges:
        i = first
        while (m := _ANY.search(tags, i, last)) is not None:
            i = m.start()
            if tags[i] in (x.PREP, x.TO) or (tags[i] == x.SUB and words.low[i] in PREPOSITIONAL):  # past its noun
                i = _past_opening(words, i, last) or _past_phrase(words, i, last)
                continue
            if tags[i] == x.SUB:
                comma = tags.find(x.COMMA, i, last) if _is_role(words, i, last) else -1
                i = max(i, comma) + 1
                continue
            end = _np_end(words, i, last)
            if not HEADS.isdisjoint(tags[i:end]):
                return i, end
            i = end
    return None


def _is_role(words: Words, i: int, last: int) -> bool:
    """Whether "as" gives a role or a cause and opens no clause: As a result of the flood, the bank was raised; not: As
    Lund, Ek and Sund left; as rain, wind and snow hit Ulm.
    """
    tags = words.tag
    verb = next((k for k in range(i, last) if tags[k] in (x.PAST, x.PRES, x.BE, x.HAVE)), last)
    return words.low[i] == "as" and tags[i + 1 : i + 2] != x.NAME and x.COORD not in tags[i:verb]


_OWNS = (("'s",), ("’s",), ("'",))


def _past_opening(words: Words, i: int, last: int) -> int:
    """One past the comma that ends what opens a sentence and holds a verb: With talks going on, …; To save it, …."""
    tags = words.tag
    fronted = words.low[i] == "with" and tags[i - 1 : i] == x.COMMA  # In 1643, with the enemy near, …
    if i and tags[i - 1] not in (x.STOP, x.QUOTE, x.STRONG, x.OPEN) and not fronted:
        return 0
    comma = tags.find(x.COMMA, i, last)
    inside = tags[i : max(i, comma)]
    opens = words.low[i] == "with" or x.ING in inside or inside[:2] in (x.TO + x.BASE, x.TO + x.BE)
    return comma + 1 if comma > 0 and opens else 0


_ANYBODY = frozenset("everyone everybody everything anyone anything others all this that these those".split())


def _past_phrase(words: Words, i: int, last: int) -> int:
    if words.low[i] == "according" and x.COMMA in words.tag[i:last]:  # according to the agency, a train derailed
        return words.tag.index(x.COMMA, i) + 1
    k = i + 1
    while k < last and words.tag[k] in (x.DET, x.ADJ, x.POSS, x.NUM, x.ADV):
        k += 1
    k += words.tag[k : k + 2] == x.PART + x.NOUN  # despite repeated requests
    if k < last and words.low[k] in _ANYBODY and words.tag[k + 1 : k + 2] == x.COMMA:
        return k + 1  # in front of everyone, she resigned
    while k < last and words.tag[k] in (x.NOUN, x.NAME, x.TIMEX, x.POSS, x.NUM, x.OBJ):
        if k > i + 1 and words.tag[k] == x.NAME and words.tag[k - 1] == x.NOUN:
            break
        if (
            k == i + 1 and words.tag[k] == x.TIMEX and words.low[k + 1 : k + 2] not in _OWNS
        ):  # on Friday police arrested …: the date is all of the phrase
            return k + 1
        k += 1
    if words.tag[k : k + 2] == x.COORD + x.NAME and words.tag[k + 2 : k + 3] == x.DET:
        return k + 2  # in the days of Lund and Moor the yard was full
    comma = words.tag.find(x.COMMA, k, last) if words.tag[k : k + 1] == x.COORD else -1
    if comma > 0 and all(tag in _COORDINATED for tag in words.tag[k:comma]):
        return comma + 1  # hours before the latest and greatest win, the paper praised him
    return max(k, i + 1)


_COORDINATED = _NOMINAL | {x.COORD, x.PREP, x.ADV}


def _np_end(words: Words, i: int, last: int) -> int:
    """One past a noun phrase, `of` phrases and coordinated nouns included."""
    tags, k = words.tag, i
    while k < last and (
        tags[k] in _IN_PHRASE
        or (tags[k] in (x.COORD, x.PREP) and k + 1 < last and tags[k + 1] in _NP)
        or words.low[k] == "of"
        or (k > i and (dates_noun(words, k) or grades(words, k)))
        or (tags[k] == x.COMMA and k > i and dates_noun(words, k - 1))
    ):
        k += 1
    return k


def grades(words: Words, k: int) -> bool:
    """Whether an adverb stands between an article and an adjective: a newly built pier."""
    return words.tag[k] == x.ADV and words.tag[k - 1] in (x.DET, x.POSS) and words.tag[k + 1 : k + 2] == x.ADJ


def dates_noun(words: Words, k: int) -> bool:
    """Whether a word is a date between an article and its noun: a 2017 ruling, the May election."""
    if words.tag[k] != x.TIMEX or not k or words.tag[k - 1] not in (x.DET, x.POSS, x.ADJ):
        return False
    k += words.tag[k + 1 : k + 2] == x.COMMA and "," in words.text[k]  # the Dec. 21, 2008, bombing
    return words.tag[k + 1 : k + 2] in (x.NOUN, x.ADJ, x.NAME)


_HEAD_TAGS = frozenset({x.NOUN, x.NAME, x.PRON})
_HEAD = re.compile(f"[{x.NOUN}{x.NAME}{x.PRON}](?![{x.NOUN}{x.NAME}{x.POSS}])")


def heads_of(words: Words, first: int, last: int) -> list[int]:
    """The words that head a noun phrase: what no noun follows, up to the first preposition."""
    if last == first + 1:
        return [first] if words.tag[first] in _HEAD_TAGS or words.low[first] == "both" else []
    stop = words.tag.find(x.PREP, first, last)
    found = [m.start() for m in _HEAD.finditer(words.tag, first, last if stop < 0 else stop)]
    if words.low[first:last] == ("the", "two"):
        return [last - 1]
    return found


def new_subject(words: Words, i: int, verb: int) -> bool:
    """Whether another noun phrase follows at once on the one at `i`: after [the vote] the board met."""
    tags, k = words.tag, i
    while k < verb and tags[k] in (x.DET, x.POSS, x.NUM, x.ADJ):
        k += 1
    nouns = k
    while k < verb and (tags[k] == x.NOUN or (words.low[k] == "of" and k > nouns)):
        k += 1
    if k == nouns or k >= verb or words.low[k - 1] == "of":
        return False
    head = words.low[k - 1]
    if tags[k : k + 2] == x.PREP + x.NAME and words.low[k] in ("in", "at"):
        k += 2  # after the ruling in Lausanne the court
    nobody = (
        head in x.EVENT_NOUNS or head.endswith(("-out", "-off")) or (head.endswith("s") and not head.endswith("ss"))
    )
    owner = tags[k] == x.POSS and not words.low[k].startswith("'")
    return tags[k] == x.DET or owner or (nobody and (tags[k] == x.NAME or _counts(words, k, verb)))


def _counts(words: Words, k: int, verb: int) -> bool:
    """Whether a noun phrase begins with a number: more than 200 of the staff, at least two men, hundreds."""
    while k < verb and (words.tag[k] == x.ADV or words.low[k - 1 : k + 1] == ("at", "least") or words.low[k] == "at"):
        k += 1
    return k + 1 < verb and (words.tag[k] == x.NUM or words.low[k] in _MANY)


_MANY = frozenset("several many most dozens hundreds thousands scores".split())


OPENS_SUBJECT = (x.DET, x.POSS, x.NAME, x.NOUN, x.PRON)


def behind_date(words: Words, i: int) -> int:
    """The word behind a date that stands at `i`, with or without its preposition: and on Tuesday [the mayor]."""
    at = i + (words.tag[i] == x.PREP)
    return at + 1 if words.tag[at : at + 1] == x.TIMEX and at + 1 < len(words) else i

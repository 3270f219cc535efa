"""Who says so, told beside what is said: "They knew," said the lawyer; the mill, the council said, burned down."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.groups import NOMINAL, Group
from timeline.claims.neighbours import before_phrase
from timeline.claims.nouns import OPENS_SUBJECT, behind_date
from timeline.claims.pending import Open
from timeline.claims.tokens import Words


def inverted_speech(words: Words, group: Group) -> bool:
    """Whether the speaker stands behind the verb: "They knew," said the lead plaintiff."""
    if not group.first or words.tag[group.first - 1] != x.QUOTE or words.lemma[group.head] not in x.SAYING:
        return False
    return words.tag[group.last : group.last + 1] in OPENS_SUBJECT


_SPEAKER = NOMINAL | {x.PRON}
_HEARERS = (x.DET, x.POSS, x.NOUN, x.NAME, x.OBJ)
_REMARKS = x.SAYING | frozenset("announce admit confirm declare recall testify".split())


def inserted_speech(words: Words, group: Group) -> int:
    """Where a remark on who says so begins between a subject and its verb: the mill, [the council said,] burned down; 0
    where there is none.
    """
    k = before_phrase(words.tag, group.first - 1, inside=_SPEAKER)
    if words.lemma[group.head] not in _REMARKS or not 0 < k < group.first - 1 or words.tag[k] != x.COMMA:
        return 0
    told = group.last
    while words.lemma[group.head] == "tell" and words.tag[told : told + 1] in _HEARERS:
        told += 1  # he told parliament
    comma = behind_date(words, told) if told < len(words) else told
    resumes = words.tag[comma : comma + 1] == x.COMMA and words.tag[comma + 1 : comma + 2] in x.TENSED
    return k + 1 if resumes and words.tag[k - 1] in NOMINAL and _opens_sentence(words, k) else 0


def _opens_sentence(words: Words, end: int) -> bool:
    """Whether a noun phrase that no preposition governs is all that stands before a word."""
    return words.tag[0] in NOMINAL and x.COMMA not in words.tag[:end]


def speaker_with_apposition(words: Words, group: Group, j: int, previous_end: int) -> int:
    """Where the speaker behind a quotation begins, with an apposition: "We lost," Ann Lund, the mayor, said."""
    quote = next((k for k in range(j - 1, previous_end - 1, -1) if words.tag[k] == x.QUOTE), -1)
    opens = words.tag[quote + 1 : quote + 2] in (x.NAME, x.DET, x.POSS, x.NOUN, x.ADJ)
    return quote + 1 if quote >= 0 and opens and words.lemma[group.head] in x.REPORTING else 0


TELLS = frozenset("say show claim believe suggest indicate reveal report think find confirm insist allege".split())


def told_with_apposition(words: Words, j: int, previous_end: int, top: Open) -> int:
    """Where what is said begins, its subject with an apposition: records show the owner, Orbis, was fined."""
    group = top.group
    if group is None or words.lemma[group.head] not in TELLS or group.last != previous_end:
        return 0
    commas = [k for k in range(previous_end, j + 1) if words.tag[k] == x.COMMA]
    opens = words.tag[previous_end : previous_end + 1]
    named = len(commas) == 2 and commas[0] > previous_end and opens in (x.DET, x.NAME, x.POSS, x.NOUN)
    return previous_end if named else 0

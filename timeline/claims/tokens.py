"""Words of a sentence with coarse part-of-speech tags, by word tables, endings and their neighbours; no model.

The rules are those by which a reader tells a past tense from a participle: what stands before it, whether the
clause has its verb already, whether another follows. Dates and known names come in as single words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from timeline.claims import lexicon as x
from timeline.claims import verbs
from timeline.claims.forms import EARLY, FORMS, PUNCTUATION, aux_lemma, by_ending

_WORD = re.compile(
    r"[A-Za-z][a-z]*+(?=[ ,\n;)])"  # most words; the rest of the pattern would read them alike, and slower
    r"|(?:[A-Za-z]\.){2,}"  # U.S., a.m.
    r"|\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Prof|Rev|Hon|Jr|Sr|Inc|Ltd|Corp|Co|No|Jas|vs)\.(?=\s)"
    r"|(?:[$€£¥]|US\$)?\d[\d.,:/]*\d%?|\d%?"
    r"|['’](?:s|ll|ve|re|d|m)\b"
    r"|\w+(?:[-‑]\w+)*(?:['’](?!s\b|ll\b|ve\b|re\b|d\b|m\b)\w+)?"
    r"|—|–|\.\.\.|…|[^\w\s]"
)
_AMBIGUOUS = "V?"  # past tense or participle, decided in the second pass
_MAYBE_PRES = "Z?"  # reports, plans: a verb where a clause lacks one
_MAYBE_BASE = "B?"
_NOMINAL = frozenset({x.NOUN, x.NAME, x.NUM, x.CLOSE, x.TIMEX, x.OBJ, x.POSS})
_BEFORE_NOUN = frozenset({x.DET, x.POSS, x.ADJ, x.NUM, x.PREP})
_FINITE = frozenset({x.PAST, x.PRES, x.MODAL})
# What the second pass leaves as it is.
_SETTLED = frozenset(
    {x.NAME, x.TIMEX, x.PRON, x.OBJ, x.DET, x.POSS, x.ADV, x.PREP, x.TO, x.NEG, x.NUM, x.COMMA, x.OPEN, x.CLOSE}
    | {x.PART, x.BASE, x.ING}
)


class Chunk(NamedTuple):
    """A stretch that counts as one word: a date phrase or a name. Offsets are those of the document."""

    start: int
    end: int
    tag: str


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence's words as columns; offsets are those of the document."""

    text: tuple[str, ...]
    low: tuple[str, ...]
    start: tuple[int, ...]
    end: tuple[int, ...]
    tag: tuple[str, ...]
    lemma: tuple[str, ...]  # of verbs; empty otherwise

    def __len__(self) -> int:
        return len(self.text)

    def part(self, first: int, last: int) -> Words:
        """The words from `first` up to `last`."""
        cut = slice(first, last)
        return Words(self.text[cut], self.low[cut], self.start[cut], self.end[cut], self.tag[cut], self.lemma[cut])


def read(text: str, start: int, end: int, chunks: Sequence[Chunk]) -> Words:
    """The tagged words of `text[start:end]`; `chunks` are in order and do not overlap."""
    tokens: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    tags: list[str] = []
    at = start
    for chunk in (*chunks, None):
        stop = end if chunk is None else chunk.start
        for word in _WORD.findall(text, at, stop):  # only white space stands between two of them
            first = text.index(word, at)
            at = first + len(word)
            tokens.append(word)
            starts.append(first)
            ends.append(at)
            tags.append("")
        if chunk is not None:
            tokens.append(text[chunk.start : chunk.end])
            starts.append(chunk.start)
            ends.append(chunk.end)
            tags.append(chunk.tag)
            at = chunk.end
    known = list(map(FORMS.__getitem__, tokens))
    low = [word[0] for word in known]
    lemma = [""] * len(tokens)
    shouting = _shouting(tokens)
    for i, (_, tag, base) in enumerate(known):
        if tags[i]:
            continue
        if tag:
            tags[i], lemma[i] = tag, base
        else:
            tags[i], lemma[i] = _lexical(tokens, low, i, tags, shouting)
    _decide(low, tags, lemma)
    return Words(tuple(tokens), tuple(low), tuple(starts), tuple(ends), tuple(tags), tuple(lemma))


def _shouting(tokens: Sequence[str]) -> bool:
    """Whether the sentence is set in capitals or title case, so that a capital says nothing."""
    if tokens and tokens[-1] in (".", "!", "”") and any(t[0].islower() for t in tokens if len(t) > 3):
        return False
    words = [t for t in tokens if len(t) > 3 and t[0].isalpha()]
    return len(words) > 2 and sum(t[0].isupper() for t in words) > 0.75 * len(words)


def _lexical(tokens: list[str], low: list[str], i: int, tags: list[str], shouting: bool) -> tuple[str, str]:
    """The tag of a word by tables, form and the word before, and its base form if it is a verb."""
    word, form = tokens[i], low[i]
    if word in PUNCTUATION:
        return PUNCTUATION[word], ""
    if word in "'’‘`":
        return (x.POSS if i and low[i - 1].endswith("s") and word != "‘" else x.QUOTE), ""
    if word[0] in "'’":
        return _clitic(form, tags[i - 1] if i else "", low[i - 1] if i else ""), ""
    if word[0].isdigit() or word[0] in "$€£¥":
        return x.NUM, ""
    first = i == 0 or tags[i - 1] in (x.QUOTE, x.STRONG, x.STOP) or (i == 1 and tags[0] == x.TIMEX)
    capital = word[0].isupper()
    closed = x.CLOSED.get(form)
    if closed == x.MODAL and capital and not first and not shouting:
        return x.NAME, ""  # Mr May, Will Ames
    if capital and word.isupper() and len(word) > 2 and not shouting:
        capital = not (closed or verbs.FORMS.get(form, ("", 0))[1] & (verbs.PAST | verbs.PART | verbs.THIRD))
    if closed is not None and not (capital and not first and not shouting and closed in (x.NOUN, x.ADJ, x.NUM)):
        return _closed(closed, form, low, tags, i), aux_lemma(closed)
    if not word[0].isalpha():
        return x.NOUN, ""
    if capital and not first and not (shouting and not word.isupper()) and not (shouting and verbs.verb_uses(form)):
        return x.NAME, ""
    return _open(form, low, i, tags)


def _clitic(form: str, before: str, word: str) -> str:
    if form == "'s":
        return x.BE if before in (x.PRON, x.REL) or word in ("that", "there", "here", "what") else x.POSS
    return {"'ll": x.MODAL, "'d": x.HAVE, "'ve": x.HAVE, "'re": x.BE, "'m": x.BE}[form]


def _closed(tag: str, form: str, low: list[str], tags: list[str], i: int) -> str:
    """Closed words that play several parts: that, her, no, so, as, like, up."""
    following = low[i + 1] if i + 1 < len(low) else ""
    if form == "her" and (
        not following or not following[0].isalpha() or x.CLOSED.get(following) in (x.PREP, x.SUB, x.DET)
    ):
        return x.OBJ
    if form in EARLY and i and tags[i - 1] in (x.DET, x.POSS, x.NUM):
        return x.ADJ
    if form == "so" and following != "that":
        return x.ADV
    if form in ("no", "neither") and following in (",", "."):
        return x.ADV
    if form in ("more", "less") and following == "than":
        return x.ADV
    if form == "than" and i and low[i - 1] in ("more", "less", "other", "rather"):
        return x.ADV
    return tag


def _open(form: str, low: list[str], i: int, tags: list[str]) -> tuple[str, str]:
    """An open-class word: verb candidates, else adverb, adjective or noun by ending."""
    before = tags[i - 1] if i else ""
    found = verbs.verb_uses(form)
    if found is None:
        return by_ending(form), ""
    lemma, uses = found
    if uses & (verbs.PAST | verbs.PART):
        return _past(uses, low, i, tags), lemma
    if uses & verbs.ING:
        nounish = before in (x.DET, x.ADJ, x.POSS) or (form in x.ING_NOUNS and before != x.BE)
        return (x.NOUN, "") if nounish else (x.ING, lemma)
    if uses & verbs.THIRD:
        return (x.NOUN, "") if before in _BEFORE_NOUN or before in (x.TO, x.MODAL) else (_MAYBE_PRES, lemma)
    if before in (x.TO, x.MODAL, x.DO) or (before in (x.ADV, x.NEG) and i > 1 and tags[i - 2] in (x.MODAL, x.DO, x.TO)):
        return x.BASE, lemma
    if before == x.PRON and low[i - 1] in ("i", "we", "you", "they"):
        return x.PRES, lemma
    if before in _BEFORE_NOUN:
        return x.NOUN, ""
    return _MAYBE_BASE, lemma


def _past(uses: int, low: list[str], i: int, tags: list[str]) -> str:
    j = _back(tags, i)
    before = tags[j] if j >= 0 else ""
    if before == x.HAVE or (before == x.BE and uses & verbs.PART) or low[j] in ("got", "get", "gets", "getting"):
        return x.PART
    if before == x.PRON and j and tags[j - 1] == x.HAVE and uses & verbs.PART:  # had they sold it
        return x.PART
    if before in (x.TO, x.MODAL, x.DO) and uses & verbs.BASE:
        return x.BASE
    if uses & verbs.BASE and i and tags[i - 1] in (x.DET, x.POSS, x.ADJ):
        return x.NOUN
    if i and tags[i - 1] in (x.DET, x.POSS, x.ADJ, x.NUM):
        noun_follows = (
            i + 1 < len(low) and low[i + 1][0].isalpha() and x.CLOSED.get(low[i + 1], x.NOUN) in (x.NOUN, x.ADJ)
        )
        if noun_follows or tags[i - 1] in (x.DET, x.POSS):
            return x.ADJ if noun_follows or uses & verbs.PART else x.NOUN
    if not uses & verbs.PART:
        return x.PAST
    if not uses & verbs.PAST and not uses & verbs.BASE:
        return x.PART
    if uses & verbs.BASE and before == x.PREP:
        return x.NOUN
    return _AMBIGUOUS


def _back(tags: Sequence[str], i: int) -> int:
    """The place of the last word before `i` that is no adverb, negation or date."""
    j = i - 1
    while j >= 0 and (tags[j] in (x.ADV, x.NEG) or (tags[j] == x.TIMEX and j and tags[j - 1] == x.PREP)):
        j -= 2 if tags[j] == x.TIMEX else 1
    if j >= 0 and tags[j] == x.TIMEX and j and tags[j - 1] in (x.BE, x.HAVE, x.MODAL):
        return j - 1
    return j


def _decide(low: list[str], tags: list[str], lemma: list[str]) -> None:
    """The second pass: each doubtful form by whether its clause has a verb already and what follows."""
    seen = False  # a finite verb since the last clause boundary
    main = False  # a finite verb of the clause around a relative clause
    relative = pending = False  # `pending`: a clause was interrupted before its verb
    for i, tag in enumerate(tags):
        if tag in _SETTLED and low[i] != "that":
            continue
        if tag == x.REL or (
            low[i] == "that" and i and tags[i - 1] in (x.NOUN, x.NAME) and not _reported(low, lemma, i)
        ):
            tags[i] = x.REL
            pending = pending or not (seen or main)
            main, seen, relative = seen or main, False, True
        elif tag in (x.SUB, x.STRONG, x.QUOTE, x.STOP) or (tag == x.COORD and seen):
            seen, relative = False, False
        elif tag == _AMBIGUOUS:
            closed = pending and i > 0 and tags[_back(tags, i)] == x.COMMA
            finite = _is_past(low, tags, i, seen, (relative and not main) or closed)
            pending = pending and not (finite and closed)
            tags[i] = x.PAST if finite else x.PART
        elif tag == _MAYBE_PRES:
            tags[i] = (
                x.PRES
                if _is_present(low, tags, i, seen and not (relative and not main), lemma[i] in x.REPORTING)
                else x.NOUN
            )
        elif tag == _MAYBE_BASE:
            tags[i] = _plain_form(low, tags, i, seen)
        if tags[i] in (x.NOUN, x.ADJ) and lemma[i]:
            lemma[i] = ""
        if tags[i] in _FINITE or (tags[i] in (x.BE, x.HAVE, x.DO) and low[i] not in x.NONFINITE_AUX):
            if seen and relative:
                main = True
            seen = True
            if lemma[i] in x.SAYING:
                seen = False


def _reported(low: list[str], lemma: list[str], i: int) -> bool:
    """Whether "that" opens what someone said: told Reuters that, rejected claims that."""
    return low[i - 1] in x.REPORTS or any(
        lemma[k] in ("tell", "inform", "assure", "warn") for k in range(max(0, i - 5), i)
    )


def _is_past(low: list[str], tags: list[str], i: int, seen: bool, resumes: bool) -> bool:
    """Whether a form that can be past tense or participle is the past tense here."""
    j = _back(tags, i)
    before = tags[j] if j >= 0 else ""
    after = low[i + 1] if i + 1 < len(low) else ""
    if low[i] in ("said", "told"):
        return before not in (x.SUB, x.PREP, "") or low[i] == "said"
    if before in (x.PRON, x.REL) or (j >= 0 and low[j] == "that" and tags[j] != x.DET):
        return True
    if before == x.COORD:
        return True
    if before in ("", x.SUB, x.PREP, x.TO, x.BE) or after == "by":
        return False
    if before in (x.COMMA, x.CLOSE):
        return _after_comma(low, tags, i, j, seen, resumes)
    if before in (x.STRONG, x.QUOTE, x.STOP):
        return before == x.QUOTE
    if before in _NOMINAL or before in (x.DET, x.ADJ):
        if seen and not resumes:  # "…, the agency retracted its call": a participle has no object
            return x.COMMA in tags[max(0, i - 6) : i] and i + 1 < len(tags) and tags[i + 1] in (x.DET, x.POSS, x.OBJ)
        return not _finite_ahead(tags, low, i)
    return not seen or resumes


def _after_comma(low: list[str], tags: list[str], i: int, j: int, seen: bool, resumes: bool) -> bool:
    """After a comma: the verb of the clause, one of a list of verbs, or a participle in apposition."""
    if resumes:
        return True
    if seen:
        aside = [k for k in range(max(0, j - 8), j) if tags[k] == x.COMMA]
        if aside and aside[-1] > 0 and tags[aside[-1] - 1] == x.COORD:  # searched the house and, later, charged two men
            return True
        return any(
            tags[k] == x.COORD and k + 1 < len(tags) and tags[k + 1] in (x.PAST, _AMBIGUOUS, x.ADV, x.BE, x.HAVE)
            for k in range(i + 1, min(len(tags), i + 14))
        )
    earlier_comma = any(t in (x.COMMA, x.OPEN) for t in tags[max(0, j - 14) : j])
    if earlier_comma:
        return not _finite_ahead(tags, low, i)
    return not any(t in _FINITE or t in (x.BE, x.HAVE, x.DO, _MAYBE_PRES, _AMBIGUOUS) for t in tags[i + 1 : i + 16])


def _finite_ahead(tags: list[str], low: list[str], i: int) -> bool:
    """Whether the same clause has a sure finite verb further on."""
    for k in range(i + 1, min(len(tags), i + 22)):
        tag = tags[k]
        if tag in (x.SUB, x.REL, x.STRONG, x.COORD, x.QUOTE, x.STOP) or (tag == x.COMMA and k < i + 2):
            return False
        have = low[k] == "have" and tags[k - 1] not in (x.MODAL, x.TO, x.ADV)
        if tag in _FINITE or have or (tag in (x.BE, x.HAVE, x.DO) and low[k] not in x.NONFINITE_AUX):
            return not any(t in (x.PRON, x.COMMA) for t in tags[i + 1 : k])
    return False


def _is_present(low: list[str], tags: list[str], i: int, seen: bool, reporting: bool) -> bool:
    j = _back(tags, i)
    before = tags[j] if j >= 0 else ""
    if seen and before not in (x.COORD, x.PRON, x.REL):
        return False
    after = tags[i + 1] if i + 1 < len(tags) else x.STOP
    if before in (x.PRON, x.REL) or (j >= 0 and low[j] == "that"):
        return True
    if before not in (x.NOUN, x.NAME, x.COMMA, x.CLOSE, x.COORD, x.TIMEX, x.QUOTE, x.POSS):
        return False
    if before == x.POSS:
        return False
    ends = (
        x.DET,
        x.POSS,
        x.PRON,
        x.OBJ,
        x.NAME,
        x.PREP,
        x.TO,
        x.ADV,
        x.SUB,
        x.NUM,
        x.ADJ,
        x.QUOTE,
        x.COMMA,
        x.TIMEX,
        x.NOUN,
    )
    if after not in ends and after != x.STOP:
        return False
    return reporting or not _finite_ahead(tags, low, i)


def _after_aside(tags: list[str], i: int) -> bool:
    """Whether an aside between commas parts the form from its auxiliary: did not, as is claimed, meet."""
    if not i or tags[i - 1] != x.COMMA:
        return False
    for k in range(i - 2, max(0, i - 10), -1):
        if tags[k] == x.COMMA:
            return tags[k - 1] in (x.NEG, x.MODAL, x.DO)
    return False


def _plain_form(low: list[str], tags: list[str], i: int, seen: bool) -> str:
    """What a base form is that no auxiliary governs: behind an aside, a present tense, or a noun."""
    if _after_aside(tags, i):
        return x.BASE
    return x.PRES if _is_plural_present(low, tags, i, seen) else x.NOUN


def _is_plural_present(low: list[str], tags: list[str], i: int, seen: bool) -> bool:
    j = _back(tags, i)
    if j < 0 or seen:
        return False
    if tags[j] in (x.PRON, x.REL):
        return True
    plural = tags[j] == x.NOUN and low[j].endswith("s") and not low[j].endswith("ss")
    for k in range(j - 1, max(-1, j - 8), -1):  # the head of a phrase: aspects of the contract reveal
        if tags[k] in (x.COMMA, x.STRONG, x.COORD, x.SUB, x.REL, x.QUOTE):
            break
        if tags[k] == x.NOUN and tags[k + 1] == x.PREP:
            plural = low[k].endswith("s") and not low[k].endswith("ss")
    after = tags[i + 1] if i + 1 < len(tags) else x.STOP
    if tags[j] == x.NAME and x.COORD in tags[max(0, j - 3) : j]:  # two names: IG Metall and the union sign a pact
        plural = after in (x.DET, x.POSS, x.NAME, x.PREP, x.TO, x.ADJ, x.NOUN, x.NUM)
    return plural and not _finite_ahead(tags, low, i)

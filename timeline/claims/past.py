"""Whether a form that can be past tense or participle is the verb of its clause."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.done_by import done_by
from timeline.claims.neighbours import AMBIGUOUS, FINITE, MAYBE_BASE, MAYBE_PRES, back, before_phrase, finite_ahead
from timeline.claims.passives import in_passives, passive_goes_on
from timeline.claims.reporting_verbs import tells_of
from timeline.claims.valency import ALONE, DONE_TO, NEVER_DONE, WITH_PARTICLE, WITH_TWO, has_object

_NOMINAL = frozenset({x.NOUN, x.NAME, x.NUM, x.CLOSE, x.TIMEX, x.OBJ, x.POSS})
_WITH_OBJECT = frozenset("accused charged suspected convicted acquitted".split())
_DATED = frozenset("scheduled planned foreseen slated set booked billed due fixed meant intended appointed".split())


_TAKES_CLAUSES = x.REPORTING | x.SAYING | {"ensure", "wish"}


def _of_object(low: tuple[str, ...], tags: list[str], lemma: list[str], i: int) -> bool:
    """Whether a form describes the object of a participle that no clause can follow: using a method devised in May."""
    k = before_phrase(tags, i - 1)
    if not k < i - 1 or tags[k] != x.ING or (k and tags[k - 1] != x.COMMA):
        return False
    if low[k] in ("citing", "quoting"):
        return True
    return tags[k + 1] in (x.DET, x.POSS, x.NUM) and lemma[k] not in _TAKES_CLAUSES


def is_past(low: tuple[str, ...], tags: list[str], lemma: list[str], i: int, *, seen: bool, resumes: bool) -> bool:
    """Whether a form that can be past tense or participle is the past tense here."""
    j = back(tags, i)
    before = tags[j] if j >= 0 else ""
    after = low[i + 1] if i + 1 < len(low) else ""
    if low[i] in ("said", "told"):
        return tells_of(low, tags, i, before, seen=seen)
    if before in (x.PRON, x.REL) or (j >= 0 and low[j] == "that" and tags[j] != x.DET):
        return True
    if _described(low, tags, i, after) or _of_object(low, tags, lemma, i) or _opens_dated(tags, i):
        return False
    if before == x.COORD:
        both = j > 0 and tags[j - 1] == x.ADJ and tags[i + 1 : i + 2] == [x.NOUN]  # new and unproven work
        return not both and not passive_goes_on(low, tags, i, j)
    if before in ("", x.OPEN, x.SUB, x.PREP, x.TO, x.BE) or done_by(low, tags, i):
        return False
    if before in (x.NOUN, x.NAME) and _tells(low, tags, i, j, seen=seen):
        return True
    if before in (x.COMMA, x.CLOSE):
        return _after_comma(low, tags, i, j, seen, resumes)
    if before in (x.STRONG, x.QUOTE, x.STOP):
        return before == x.QUOTE
    if before in _NOMINAL and _of_prepositional(low, tags, j) and _subject_follows(tags, i):
        return False  # in a statement issued on Friday, Brandt said
    if before in _NOMINAL or before in (x.DET, x.ADJ):
        if seen and not resumes:  # "…, the agency retracted its call": a participle has no object
            return x.COMMA in tags[max(0, i - 6) : i] and i + 1 < len(tags) and tags[i + 1] in (x.DET, x.POSS, x.OBJ)
        return not (finite_ahead(tags, low, i) or verb_behind_date(low, tags, i))
    return not seen or resumes


def _shares_object(tags: list[str], i: int) -> bool:
    """Whether a form with its preposition has its object in common with the next: asked for and obtained a rise."""
    joined = tags[i + 1 : i + 3] == [x.PREP, x.COORD] and tags[i + 3 : i + 4] in ([AMBIGUOUS], [x.PAST])
    return joined and tags[i + 4 : i + 5] in ([x.DET], [x.POSS], [x.NUM], [x.NOUN], [x.NAME], [x.OBJ])


_INSIDE = frozenset({x.NOUN, x.NAME, x.NUM, x.ADJ, x.ADV, x.PREP, x.DET, x.POSS, x.TIMEX})


def verb_behind_date(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether another doubtful form is the verb, behind a date or by its kind: workers hired in 2011 struck."""
    k = i + 1
    while k < len(tags) and (
        tags[k] in _INSIDE or (tags[k] == x.SUB and tags[k + 1 : k + 2] == [x.TIMEX]) or _before_its_noun(low, tags, k)
    ):
        k += 1
    if k == i + 1 or k >= len(tags) or tags[k] not in (AMBIGUOUS, MAYBE_PRES):
        return False
    dated = tags[k - 1] == x.TIMEX
    goes_on = tags[k + 1] if k + 1 < len(tags) else x.STOP
    if tags[k] == MAYBE_PRES:
        return dated and tags[k - 2] == x.PREP and goes_on in (x.DET, x.POSS, x.NOUN, x.PREP, x.NUM, x.TO)
    if low[i] in DONE_TO and not has_object(low, tags, i, seen=False):
        return True  # the house built with borrowed money burned
    if (
        low[k] in NEVER_DONE
        or low[k] in ALONE
        or low[k : k + 2] in WITH_PARTICLE
        or has_object(low, tags, k, seen=False)
    ):
        return True  # investors worried about a slump dumped their shares
    return dated and goes_on != x.TIMEX and low[k + 1 : k + 2] != ("by",)


_OFF = frozenset("off up out down away back".split())  # particles: the men laid off struck a deal


def _before_its_noun(low: tuple[str, ...], tags: list[str], k: int) -> bool:
    """Whether a doubtful form describes the noun behind it: met behind closed doors, fled with the stolen car."""
    if tags[k] != AMBIGUOUS or tags[k + 1 : k + 2] not in ([x.NOUN], [x.ADJ], [MAYBE_PRES], [MAYBE_BASE]):
        return False
    return tags[k - 1] in (x.DET, x.POSS) or (tags[k - 1] == x.PREP and low[k - 1] not in _OFF)


def _described(low: tuple[str, ...], tags: list[str], i: int, after: str) -> bool:
    """Whether a form tells of its noun what was done to it: a man accused of theft: he accused nobody."""
    if low[i] in _WITH_OBJECT and after in ("of", "with", "over", "for"):
        return after == "of" or any(tag in FINITE or tag == x.BE for tag in tags[i:])
    if low[i] == "compared" and after in ("with", "to"):
        return True
    return low[i] in _DATED and after == "for" and tags[i + 2 : i + 3] == [x.TIMEX]  # talks scheduled for May


def _tells(low: tuple[str, ...], tags: list[str], i: int, j: int, *, seen: bool) -> bool:
    """Whether a form behind the noun at `j` says what that does, whatever follows."""
    alone = (
        low[i] in NEVER_DONE
        or low[i : i + 2] in WITH_PARTICLE
        or _changes(low, tags, i)
        or _shares_object(tags, i)
        or (not seen and _with_described_object(tags, i))
    )
    return alone or _has_own_subject(tags, j) or has_object(low, tags, i, seen=seen)


_NOUNS = frozenset({x.NOUN, MAYBE_PRES, MAYBE_BASE})
_OF_NOUNS = frozenset({x.DET, x.POSS, x.NUM, x.ADJ})


def _with_described_object(tags: list[str], i: int) -> bool:
    """Whether an object follows with a clause about it that has no pronoun: named three things the firm got wrong."""
    noun = i + 1
    while noun < len(tags) and tags[noun] in _OF_NOUNS:
        noun += 1
    end = noun
    while end < len(tags) and tags[end] in _NOUNS:
        end += 1
    if end == noun or tags[end : end + 1] not in ([x.DET], [x.POSS], [x.PRON], [x.NAME]):
        return False
    verb = end + 1
    while verb < len(tags) and tags[verb] in (x.NOUN, x.ADJ, x.NAME, x.ADV):
        verb += 1
    return verb < len(tags) and (tags[verb] in FINITE or tags[verb] in (x.BE, x.HAVE, x.DO, x.MODAL, AMBIGUOUS))


_CHANGES = frozenset(
    "declined climbed jumped slipped edged dropped dipped advanced gained increased decreased widened eased".split()
)


def _changes(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether a form tells by how much or to what number something changed: the rate declined to 4 percent."""
    if low[i] not in _CHANGES:
        return False
    return tags[i + 1 : i + 2] == [x.NUM] or (
        low[i + 1 : i + 2] in (("to",), ("by",), ("from",)) and tags[i + 2 : i + 3] == [x.NUM]
    )


_BEHIND_ARTICLE = frozenset({x.NOUN, x.ADJ, x.NUM})
_OPENING = frozenset({x.NOUN, x.NAME, x.ADJ})


def _has_own_subject(tags: list[str], j: int) -> bool:
    """Whether the noun before a form begins with an article right behind another noun: income [the firm] reported."""
    j = before_phrase(tags, j, inside=_BEHIND_ARTICLE)
    return j > 0 and tags[j] == x.DET and tags[j - 1] == x.NOUN


def _of_prepositional(low: tuple[str, ...], tags: list[str], j: int) -> bool:
    """Whether the noun at `j` opens its clause behind a preposition: in a statement, in an interview with the Post."""
    j = before_phrase(tags, j, inside=_OPENING)
    article = low[j] in ("a", "an") or tags[j] in (x.POSS, x.NUM)
    if j > 2 and not article:  # what the noun before is with, of or on
        link = j - (tags[j] == x.DET)
        return tags[link] in (x.PREP, x.TO) and tags[link - 1] == x.NOUN and _of_prepositional(low, tags, link - 1)
    opens = j < 2 or tags[j - 2] in (x.STOP, x.STRONG, x.QUOTE)
    return j > 0 and article and tags[j - 1] == x.PREP and opens


def _opens_dated(tags: list[str], i: int) -> bool:
    """Whether a form and its date end, before a comma and a subject, what a sentence opens with: in the poll held on 14
    March, the mayor …; not: in the north rebels held on until May.
    """
    opens = tags[:i] in ([x.PREP, x.DET, x.NOUN], [x.PREP, x.DET, x.ADJ, x.NOUN])
    return opens and tags[i + 1 : i + 4] == [x.PREP, x.TIMEX, x.COMMA] and tags[i + 4 : i + 5] in _SUBJECTS


_SUBJECTS = ([x.DET], [x.POSS], [x.NAME], [x.PRON], [x.NUM])


def _subject_follows(tags: list[str], i: int) -> bool:
    """Whether a comma, or a date and the first word of a noun phrase, and a verb follow."""
    ends = (k for k in range(i + 1, len(tags)) if tags[k] == x.COMMA or _subject_behind_date(tags, k))
    comma = next(ends, len(tags))
    if tags[comma + 1 : comma + 3] == [x.PRON, MAYBE_PRES]:
        return True
    return any(tag in FINITE or tag in (x.BE, x.HAVE, AMBIGUOUS) for tag in tags[comma + 2 :])


def _subject_behind_date(tags: list[str], k: int) -> bool:
    return tags[k] == x.TIMEX and tags[k + 1 : k + 2] in ([x.DET], [x.POSS], [x.PRON], [x.NAME], [x.NUM])


def _after_comma(low: tuple[str, ...], tags: list[str], i: int, j: int, seen: bool, resumes: bool) -> bool:
    """After a comma: the verb of the clause, one of a list of verbs, or a participle in apposition."""
    if in_passives(low, tags, i, j):
        return False
    if seen and tags[i + 1 : i + 2] == [x.DET] and low[i] not in WITH_TWO:
        return True  # took the banks, resold the best
    if seen and (low[i] in NEVER_DONE or (low[i : i + 2] == ("called", "at") and tags[i + 2] == x.NAME)):
        return True  # left Lund, called at Cadiz
    if resumes or tags[i + 1 : i + 2] == [x.OBJ]:  # wrote to the papers, chained herself to a digger
        return True
    if seen:
        aside = [k for k in range(max(0, j - 8), j) if tags[k] == x.COMMA]
        if aside and aside[-1] > 0 and tags[aside[-1] - 1] == x.COORD:  # searched the house and, later, charged two men
            return True
        return any(
            tags[k] == x.COORD and k + 1 < len(tags) and tags[k + 1] in (x.PAST, AMBIGUOUS, x.ADV, x.BE, x.HAVE)
            for k in range(i + 1, min(len(tags), i + 14))
        )
    earlier_comma = any(t in (x.COMMA, x.OPEN) for t in tags[max(0, j - 14) : j])
    if earlier_comma:
        return not finite_ahead(tags, low, i) or has_object(low, tags, i, seen=seen)
    return not any(t in FINITE or t in (x.BE, x.HAVE, x.DO, MAYBE_PRES, AMBIGUOUS) for t in tags[i + 1 : i + 16])

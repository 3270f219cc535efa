"""Whether a sentence takes back what the one before it tells: a rumour denied, a plan called off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.claims import denials, hearsay
from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.lines import Line
from timeline.claims.mood import cancels
from timeline.claims.status import COMES
from timeline.claims.tokens import Words
from timeline.model import Claim, Status


def taken_back(made: list[Claim], line: Line, following: Line) -> list[Claim]:
    """The claims of a sentence, without those plans and rumours that one behind it takes back."""
    denies, corrected = denials.denies(line, following), _corrects(line, following)
    labelled = (denies or corrected) and hearsay.labelled_claim(line.sentence.text)
    taken = corrected or (denies and (labelled or hearsay.spreads(line.words, line.clauses)))
    return [_after_denial(c, following, denied=taken and (labelled or _rests_on_others(line, c))) for c in made]


def _after_denial(claim: Claim, following: Line, *, denied: bool) -> Claim:
    if claim.status is Status.PLANNED:
        planned = claim.quote.lower().split()
        if _calls_off(following.words, following.clauses, planned) or _NOTHING_OF_IT.match(following.sentence.text):
            return replace(claim, status=Status.CANCELLED)
    if denied and claim.status in (Status.HAPPENED, Status.PLANNED, Status.ALLEGED):
        return replace(claim, status=Status.DENIED)
    return claim


_NOTHING_OF_IT = re.compile(  # a plan that was not carried out
    r"\W*(?:nothing (?:ever )?came of (?:it|this|that)|(?:it|this|that|he|she|they|we|i) "
    r"(?:never|(?:(?:did|does|do|has|have|had|was|were|is|are|will|would)(?: not\b|n['’]t)|won['’]t)(?: yet)?)"
    r"(?: (?:did|came?|(?:turn|show)(?:ed)? up|appear(?:ed)?|arrived?))?)\s*(?:[.;:!]|$|, (?:and|but|as|for)\b)",
    re.IGNORECASE,
)


def _rests_on_others(line: Line, claim: Claim) -> bool:
    at = line.words.at(claim.trigger[0]) if claim.trigger is not None else -1
    return at < 0 or not _vouched(line.words, line.clauses, at)


def _vouched(words: Words, clauses: Sequence[Clause], at: int) -> bool:
    """Whether the writer vouches for what the verb at `at` tells: that somebody said something, that he rang up and was
    told; not what was told, nor anything that rests on rumours.
    """
    n = next((n for n, c in enumerate(clauses) if c.group is not None and c.group.head == at), -1)
    if n < 0 or words.lemma[at] in x.SAYING:
        return n >= 0
    behind = clauses[n + 1 :] if clauses[n].kind == "main" else ()
    told = any(c.kind == "main" and c.group and words.lemma[c.group.head] in x.SAYING for c in behind)
    if told or hearsay.of_others(words):
        return False
    while n >= 0:
        if clauses[n].kind == "reported" or clauses[n].opener in ("that", "whether", "if"):
            return False
        n = clauses[n].parent
    return True


_OURS = frozenset("we our".split())
_SAME = frozenset("it he she they".split())
_CORRECTS = frozenset("correction corrections corrected erratum wrongly mistakenly incorrectly error".split())
_DATES = frozenset({x.TIMEX, x.PREP, x.COMMA, x.STOP, x.QUOTE, x.STRONG})


def _corrects(line: Line, behind: Line) -> bool:
    """Whether a sentence puts another date to what the one before cites as what "we" said: Correction: We said that
    the yard closed on 20 March. It closed on 21 March. No more may differ than the date, and one of the two says that
    it corrects: in fact, actually, not 20 March, our earlier report.
    """
    words, following = line.words, behind.words
    group = behind.clauses[0].group if behind.clauses else None
    subject = behind.clauses[0].subject if behind.clauses else None
    if group is None or subject is None or group.negated or x.TIMEX not in following.tag:
        return False
    if subject[1] - subject[0] != 1 or following.low[subject[0]] not in _SAME or not _as_correction(line, following):
        return False
    verb = following.lemma[group.head]
    rest = {following.low[i] for i in range(group.last, len(following)) if following.tag[i] not in _DATES}
    for clause in line.clauses:
        outer = line.clauses[clause.parent] if clause.kind == "reported" and clause.parent >= 0 else None
        if clause.group is None or outer is None or outer.subject is None or words.lemma[clause.group.head] != verb:
            continue
        same = rest - _CUES <= set(words.low[clause.group.last :])
        ours = not _OURS.isdisjoint(words.low[slice(*outer.subject)])
        if ours and same and x.TIMEX in words.tag[clause.group.last :]:
            return True
    return False


_CUES = frozenset("in fact actually really not".split())


def _as_correction(line: Line, following: Words) -> bool:
    """Whether one of two sentences says that the second corrects the first."""
    low, tag = following.low, following.tag
    other = any(w == "not" and tag[i - 1] == x.COMMA for i, w in enumerate(low))  # on 21 March, not 20 March
    fact = any(low[i : i + 2] == ("in", "fact") for i in range(len(low)))
    said = set(re.findall(r"\w+", line.sentence.text.lower()))
    return other or fact or "actually" in low or not (said.isdisjoint(_CORRECTS) and said.isdisjoint(x.EARLIER))


_PLAN_NOUNS = frozenset("plan plans idea ideas event project scheme proposal move arrangement arrangements".split())
_NOUN_ENDINGS = ("ing", "ance", "ment", "ion", "ation")  # of nouns made of verbs: meet and meeting
_DROPPED = 9  # words of a sentence that does nothing but call something off


def _calls_off(words: Words, clauses: Sequence[Clause], planned: Sequence[str]) -> bool:
    """Whether a short sentence calls off what the one before plans: It's off. It never took place.

    Its subject stands for the plan or names the same thing, one of the lower-case words `planned` that tell the plan.
    """
    if len(words) > _DROPPED or not clauses or not _means(words, clauses[0], planned):
        return False
    group = clauses[0].group
    assert group is not None
    gone = group.passive or words.tag[group.head] == x.BE or words.lemma[group.head] in ("come", "fall")
    gone = gone or any(w in ("it", "them") for w in words.low[group.last : group.last + 2])
    if not group.negated:
        return gone and cancels(words, clauses[0])
    if words.lemma[group.head] == "do" and all(t in (x.STOP, x.QUOTE) for t in words.tag[group.last :]):
        return True  # it never did
    return words.lemma[group.head] in COMES - {"take"} or words.low[group.last : group.last + 1] == ("place",)


def _means(words: Words, clause: Clause, planned: Sequence[str]) -> bool:
    """Whether the subject of a clause is one of the words of a plan, is made of one, or stands for the plan."""
    subject = clause.subject
    if clause.group is None:
        return False
    if words.low[0] in denials.PICKS_UP and set(words.tag[1 : clause.group.first]) <= {x.ADV, x.NEG}:
        return True
    if subject is None:
        return False
    ends = (i for i in range(*subject) if words.tag[i] in (x.PREP, x.COMMA))
    head = words.low[next(ends, subject[1]) - 1]
    made = {w.removesuffix("e") + ending for w in planned for ending in _NOUN_ENDINGS}
    return head in _PLAN_NOUNS or head in planned or head in made

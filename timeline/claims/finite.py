"""The second pass of tagging: which doubtful forms are the verb of their clause.

The rules are those by which a reader tells a past tense from a participle: what stands before it, whether the clause
has its verb already, whether another follows.
"""

from __future__ import annotations

import re
from itertools import pairwise

from timeline.claims import lexicon as x
from timeline.claims.complementizers import (
    AFTER_THAT,
    after_acronym,
    describes,
    opens_content,
    pointing,
    points,
    reported,
)
from timeline.claims.neighbours import (
    AMBIGUOUS,
    FINITE,
    MAYBE_BASE,
    MAYBE_PRES,
    back,
    before_phrase,
    verbs_ahead,
)
from timeline.claims.past import is_past, verb_behind_date
from timeline.claims.present import after_aside, is_demanded, is_plural_present, is_present, says_together
from timeline.claims.reporting_verbs import holds, speaks

_OPENING = frozenset({x.REL, x.SUB})
_ENDING = frozenset({x.STRONG, x.QUOTE, x.STOP})
_DOUBTFUL = frozenset({AMBIGUOUS, MAYBE_PRES, MAYBE_BASE})
_AUXILIARIES_ALONE = frozenset({x.BE, x.HAVE, x.DO})
# What opens or ends a clause, is its verb, or can be.
_TELLING = _OPENING | _ENDING | _DOUBTFUL | FINITE | _AUXILIARIES_ALONE | {x.COORD, x.COMMA, x.ING}
_WAITS = frozenset({x.NOUN, x.NAME, x.PRON, x.CLOSE, x.COORD})  # for its verb behind an aside
_MEASURES = frozenset({x.TIMEX, x.ADV, x.NUM})
_BEFORE_FRONTED = frozenset({x.SUB, x.STRONG, x.QUOTE, x.STOP, x.COORD})
_CALLS = frozenset("remember note recall suppose imagine".split())  # Remember that …


def decide(low: tuple[str, ...], tags: list[str], lemma: list[str]) -> None:
    """The second pass: each doubtful form by whether its clause has a verb already and what follows."""
    _aside_in_dashes(low, tags)
    _gerunds(low, tags, lemma)
    if "what" in low:
        _free_relatives(low, tags)
    _Pass(low, tags, lemma).run()
    for i in [i for i, tag in enumerate(tags) if tag == x.MODAL] if x.MODAL in tags else ():
        verb = (
            tags[i + 1 : i + 2] == [x.NOUN] and low[i + 1] not in x.CLOSED and tags[i + 2 : i + 3] not in _BEHIND_NOUN
        )
        if verb and i and tags[i - 1] in _BEFORE_MODAL:  # it would cause losses
            tags[i + 1], lemma[i + 1] = x.BASE, low[i + 1]
    if x.ADJ in tags:  # the chief said, the injured were flown out
        for m in _SUBJECT_BY_ITSELF.finditer("".join(tags)):
            tags[m.start()] = x.NOUN


_BEFORE_MODAL = frozenset({x.NOUN, x.NAME, x.PRON, x.REL})
_BEHIND_NOUN = ([x.BASE], [x.BE], [x.HAVE], [x.DO])
_SUBJECT_BY_ITSELF = re.compile(f"{x.ADJ}(?<=[{x.DET}{x.POSS}]{x.ADJ})(?=[{x.PAST}{x.PRES}{x.BE}{x.HAVE}{x.MODAL}])")


_IN_GERUND = frozenset(
    {x.NOUN, x.NAME, x.DET, x.ADJ, x.NUM, x.POSS, x.OBJ, x.PREP, x.ADV, x.TIMEX, MAYBE_PRES, MAYBE_BASE}
)
_VERBS = frozenset({x.PAST, x.BE, x.HAVE, x.MODAL, AMBIGUOUS})


def _gerunds(low: tuple[str, ...], tags: list[str], lemma: list[str]) -> None:
    """Words in -ing that open a clause and are its subject or describe it become nouns: Pumping ceased; Digging it up
    was hard; On Monday, striking workers blocked the gate.
    """
    for i in [i for i, tag in enumerate(tags) if tag == x.ING] if x.ING in tags else ():
        fronted = _behind_fronted(tags, i)
        joined = i > 0 and tags[i - 1] == x.COORD and _tells_alone(tags, i + 1)  # talks failed, and fighting resumed
        if not (i == 0 or fronted or joined or tags[i - 1] in (x.STOP, x.QUOTE, x.STRONG) or low[i - 1] == "that"):
            continue
        verb = i + 2 if low[i + 1 : i + 2] == ("it",) else i + 1
        while verb < len(tags) and tags[verb] in _IN_GERUND and not joined:
            verb += 1
        if verb < len(tags) and tags[verb] in _VERBS and not (fronted and _resumes(tags, verb)):
            tags[i : i + 2] = [x.NOUN, x.OBJ if low[i + 1] == "it" else tags[i + 1]]
            tags[i:verb] = [x.NOUN if tag in _DOUBTFUL else tag for tag in tags[i:verb]]  # falling prices
            lemma[i] = ""


def _tells_alone(tags: list[str], i: int) -> bool:
    """Whether a word is a verb without an object: and fighting resumed in May; not: and receiving reduced sanctions."""
    doubtful = tags[i : i + 1] == [AMBIGUOUS]
    return not doubtful or tags[i + 1 : i + 2] in ([x.PREP], [x.TIMEX], [x.STOP], [x.COMMA], [x.ADV], [])


_IN_FRONT = frozenset({x.PREP, x.TIMEX, x.ADV, x.DET, x.ADJ, x.NOUN, x.NAME, x.NUM, x.POSS})


def _behind_fronted(tags: list[str], i: int) -> bool:
    """Whether only what tells when or where stands before a word, up to a comma: On Monday, in the north, …."""
    return i > 1 and tags[i - 1] == x.COMMA and tags[0] in (x.PREP, x.TIMEX) and _IN_FRONT.issuperset(tags[: i - 1])


def _resumes(tags: list[str], verb: int) -> bool:
    """Whether a subject follows on a comma behind a possible participle: visiting men hurt in May, she fell."""
    comma = tags.index(x.COMMA, verb) if x.COMMA in tags[verb:] else len(tags)
    subject = tags[comma + 1 : comma + 2] in ([x.PRON], [x.DET], [x.NAME], [x.POSS])
    return tags[verb] == AMBIGUOUS and subject and tags[verb + 1 : verb + 2] not in ([x.DET], [x.OBJ], [x.POSS])


def _free_relatives(low: tuple[str, ...], tags: list[str]) -> None:
    """Mark "what" behind a preposition as opening a clause: on what should have been the last day, of what he saw."""
    for i in range(1, len(low) - 1):
        if low[i] == "what" and tags[i - 1] in (x.PREP, x.TO) and tags[i + 1] in _GOES_ON:
            tags[i] = x.REL


_GOES_ON = frozenset({x.MODAL, x.PRON, x.DET, x.POSS, x.NAME})


class _Pass:
    """One sentence from left to right; changes the tags."""

    def __init__(self, low: tuple[str, ...], tags: list[str], lemma: list[str]) -> None:
        self.low, self.tags, self.lemma = low, tags, lemma
        self.seen = False  # a finite verb since the last clause boundary
        self.main = False  # a finite verb of the clause around a relative clause
        self.content = False  # in a clause that gives the content of the subject, whose own verb is to come
        self.relative = self.pending = False  # `pending`: a clause was interrupted before its verb
        self.fronted = False  # in a clause that opens with a conjunction, which a comma ends
        self.ended = -1  # that comma

    def run(self) -> None:
        tags = self.tags
        for i in [i for i, tag in enumerate(tags) if tag in _TELLING]:
            tag = tags[i]
            if tag in _OPENING:
                self._opener(i)
            elif tag == x.COMMA:
                if self.fronted and self.seen and not self.relative:
                    self.seen, self.fronted, self.ended = False, False, -1 if self.pending else i
                elif self.pending and self.relative and self.seen and _led(tags, i):
                    self.seen = self.relative = self.pending = False
            elif tag in _ENDING or (tag == x.COORD and self.seen):
                self.content = self.seen = self.relative = self.fronted = False
            elif tag != x.COORD:
                self._verb(i, tag)

    def _verb(self, i: int, tag: str) -> None:
        """A verb, or a form that can be one, whose tag is decided."""
        tags, lemma = self.tags, self.lemma
        if tag in _DOUBTFUL:
            tag = tags[i] = self._form(i, tag)
            lemma[i] = "" if tag == x.NOUN else lemma[i]
            described = tag == x.PART and not self.seen and tags[i - 1 : i] == [x.COMMA]
            self.pending = self.pending or (described and tags[i - 2] in _WAITS)  # the house, sold when …, burned
        if tag in FINITE or (tag in _AUXILIARIES_ALONE and self.low[i] not in x.NONFINITE_AUX):
            self.main = self.main or (self.seen and self.relative)
            self.seen = lemma[i] not in x.SAYING
        elif tag == x.ING and self.seen and lemma[i] in x.SAYING and tags[back(tags, i)] == x.BE:
            self.seen = False  # people are saying the barn burnt

    def _opener(self, i: int) -> None:
        """A relative pronoun, a conjunction, or "that", which can be either or an article."""
        low, tags, that = self.low, self.tags, self.low[i] == "that"
        if that and pointing(low, tags, i):
            tags[i] = x.DET
            return
        if that and i and low[i - 1] == "but" and x.REL not in tags[:i] and tags[i + 1 : i + 2] in AFTER_THAT:
            tags[i] = x.PRON  # but that was the charge
            return
        noun = i > 0 and (tags[i - 1] in (x.NOUN, x.NAME) or low[i - 1] in ("one", "ones", "those"))
        bare = that and (noun or after_acronym(tags, i))
        called = i == 1 and low[0] in _CALLS
        if tags[i] == x.REL or (bare and not called and not reported(low, tags, self.lemma, i)):
            tags[i] = x.REL
            self.pending = self.pending or not (self.seen or self.main)
            self.main, self.seen, self.relative = self.seen or self.main, False, True
        elif that and points(low, tags, i):
            tags[i] = x.DET
        else:
            self.content = not self.seen and (opens_content(low, tags, i) or describes(low, tags, i))
            k = i - 1
            while k >= 0 and tags[k] in _MEASURES:  # two days after, shortly before
                k -= 1
            aside = k >= 0 and tags[k] == x.COMMA and not that and not self.seen  # On Monday, as the board met, …
            self.pending = self.pending or (aside and tags[k - 1] in _WAITS)  # the mayor, when asked, denied it
            self.seen = self.relative = False
            self.fronted = not that and (k < 0 or aside or tags[k] in _BEFORE_FRONTED)

    def _form(self, i: int, tag: str) -> str:
        """The tag of a form that can be several."""
        low, tags, seen = self.low, self.tags, self.seen
        if tag == AMBIGUOUS and _describes_subject(tags, i):
            return x.ADJ
        if tag == AMBIGUOUS:
            return x.PAST if self._past(i) else x.NOUN if _compound(low, tags, i) else x.PART
        if tag == MAYBE_PRES:
            inside = seen and not (self.relative and not self.main)
            return x.PRES if is_present(low, tags, i, inside, self.lemma[i] in x.REPORTING) else x.NOUN
        if after_aside(tags, i):
            return x.BASE
        several = is_plural_present(low, tags, i, seen) or says_together(low, tags, self.lemma, i, seen)
        return x.PRES if several or (not seen and is_demanded(low, tags, self.lemma, i)) else x.NOUN

    def _past(self, i: int) -> bool:
        """Whether a form that can be past tense or participle is the past tense."""
        low, tags, seen = self.low, self.tags, self.seen
        if (not seen and _gets_described(low, tags, i)) or _of_that_day(low, tags, i):
            return True
        if self.ended == i - 1 >= 0 or (tags[i + 1 : i + 2] == [AMBIGUOUS] and i and tags[i - 1] in (x.NOUN, x.COORD)):
            return False  # against a takeover bid launched in May
        closed = self.pending and i > 0 and tags[back(tags, i)] == x.COMMA
        alone = self.relative and not self.main
        finite = is_past(low, tags, self.lemma, i, seen=seen, resumes=alone or closed)
        finite = finite or speaks(low, tags, self.lemma, i) or holds(tags, self.lemma, i)
        inside = alone and not seen and tags[i - 1] in (x.NOUN, x.NAME)
        finite = finite or ((self.content or inside) and verbs_ahead(tags, low, i) == (0 if seen else 1))
        finite = finite or (self.content and not seen and verb_behind_date(low, tags, i))
        self.pending = self.pending and not (finite and closed)
        return finite


def _describes_subject(tags: list[str], i: int) -> bool:
    """Whether a form behind "and" describes the noun before a verb: the fall and continued fear have."""
    if i < 2 or tags[i - 1] != x.COORD or tags[i - 2] not in (x.NOUN, MAYBE_BASE, MAYBE_PRES):
        return False
    k = i + 1
    while k < len(tags) and tags[k] in (x.NOUN, x.ADJ, MAYBE_BASE, MAYBE_PRES):
        k += 1
    return i + 1 < k < len(tags) and tags[k] in _AUXILIARIES_ALONE


def _of_that_day(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether only a subject stands between a form and "the day", whose clause it ends: the day the strike ended."""
    k = before_phrase(tags, i - 1)
    return 0 <= k < i - 1 and tags[k] == x.TIMEX and low[k] in x.THE_DAY


_GETS = frozenset(
    "found kept bought sold recovered received discovered seized used offered made got held stored imported carried "
    "produced delivered collected accepted returned sent served issued published showed "
    "presented brought wore ate".split()
)


def _gets_described(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether a form is the verb of something that the form behind it only describes: bought looted bronzes."""
    subject = i > 0 and tags[i - 1] in (x.NOUN, x.NAME, x.PRON)
    described = tags[i + 1 : i + 2] == [AMBIGUOUS] and tags[i + 2 : i + 3] in ([x.NOUN], [MAYBE_PRES], [MAYBE_BASE])
    return subject and low[i] in _GETS and described


_LEADS = frozenset({x.PREP, x.TIMEX})
_SUBJECT = frozenset({x.DET, x.POSS, x.NAME, x.PRON, x.NUM})


def _led(tags: list[str], i: int) -> bool:
    """Whether a comma ends a relative clause within what leads its sentence: In a room that smelled of soup, the board
    voted.
    """
    return tags[0] in _LEADS and i + 1 < len(tags) and tags[i + 1] in _SUBJECT


_DASHES = frozenset("–—-")
_OF_DATES = frozenset({x.PREP, x.TIMEX, x.ADV, x.COMMA})  # On 3 May – a day late – the ship sailed
_RESUMES = frozenset({x.HAVE, x.BE, x.MODAL, x.DO, x.PAST, x.ADV, x.COMMA, AMBIGUOUS, MAYBE_PRES})


_BOTH = frozenset("cut bid hit split spread cost".split())  # nouns and verbs in one form


def _compound(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether a form that is no finite verb ends a compound noun: a wage cut, the takeover bid."""
    return (
        low[i] in _BOTH
        and i > 1
        and tags[i - 1] == x.NOUN
        and (tags[i - 2] in (x.DET, x.POSS, x.ADJ) or tags[i + 1 : i + 2] == [AMBIGUOUS])
        and ("by" not in low[i + 1 : i + 2])
    )


def _aside_in_dashes(low: tuple[str, ...], tags: list[str]) -> None:
    """Dashes around an aside behind which its clause goes on count as commas: the mayor – a Liberal – resigned."""
    places = [i for i, tag in enumerate(tags) if tag == x.STRONG and low[i] in _DASHES] if x.STRONG in tags else []
    for opens, closes in pairwise(places):
        resumes = _RESUMES | _SUBJECT if all(tag in _OF_DATES for tag in tags[:opens]) else _RESUMES
        if tags[opens] == x.STRONG and closes + 1 < len(tags) and tags[closes + 1] in resumes:
            tags[opens] = tags[closes] = x.COMMA

"""The second pass of tagging: which doubtful forms are the verb of their clause.

The rules are those by which a reader tells a past tense from a participle: what stands before it, whether the clause
has its verb already, whether another follows.
"""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.neighbours import AMBIGUOUS, AUXILIARY, FINITE, MAYBE_BASE, MAYBE_PRES, back
from timeline.claims.past import is_past, speaks, verbs_ahead
from timeline.claims.present import after_aside, is_plural_present, is_present, says_together

# What opens or ends a clause, is its verb, or can be.
_TELLING = frozenset(
    {x.REL, x.SUB, x.STRONG, x.QUOTE, x.STOP, x.COORD, AMBIGUOUS, MAYBE_PRES, MAYBE_BASE}
    | {x.PAST, x.PRES, x.MODAL, x.BE, x.HAVE, x.DO}
)
_CALLS = frozenset("remember note recall suppose imagine".split())  # Remember that …


def decide(low: tuple[str, ...], tags: list[str], lemma: list[str]) -> None:
    """The second pass: each doubtful form by whether its clause has a verb already and what follows."""
    _aside_in_dashes(low, tags)
    _gerunds(low, tags, lemma)
    seen = False  # a finite verb since the last clause boundary
    main = False  # a finite verb of the clause around a relative clause
    content = False  # in a clause that gives the content of the subject, whose own verb is to come
    relative = pending = False  # `pending`: a clause was interrupted before its verb
    for i in [i for i, tag in enumerate(tags) if tag in _TELLING]:
        tag = tags[i]
        bare = low[i] == "that" and i > 0 and (tags[i - 1] in (x.NOUN, x.NAME) or _after_acronym(tags, i))
        if tag == x.REL or (bare and not _reported(low, tags, lemma, i) and not (i == 1 and low[0] in _CALLS)):
            tags[i] = x.REL
            pending = pending or not (seen or main)
            main, seen, relative = seen or main, False, True
        elif tag == x.SUB and low[i] == "that" and _points(tags, i):
            tags[i] = x.DET
        elif tag in (x.SUB, x.STRONG, x.QUOTE, x.STOP) or (tag == x.COORD and seen):
            content = not seen and _opens_content(low, tags, i)
            seen, relative = False, False
        elif tag == AMBIGUOUS:
            closed = pending and i > 0 and tags[back(tags, i)] == x.COMMA
            finite = is_past(low, tags, i, seen, (relative and not main) or closed) or speaks(low, tags, lemma, i)
            inside = relative and not (seen or main) and tags[i - 1] in (x.NOUN, x.NAME)
            finite = finite or ((content or inside) and verbs_ahead(tags, low, i) == (0 if seen else 1))
            pending = pending and not (finite and closed)
            tags[i] = x.PAST if finite else x.NOUN if _compound(low, tags, i) else x.PART
        elif tag == MAYBE_PRES:
            tags[i] = (
                x.PRES
                if is_present(low, tags, i, seen and not (relative and not main), lemma[i] in x.REPORTING)
                else x.NOUN
            )
        elif tag == MAYBE_BASE:
            plural = is_plural_present(low, tags, i, seen) or says_together(low, tags, lemma, i, seen)
            tags[i] = x.BASE if after_aside(tags, i) else x.PRES if plural else x.NOUN
        if tags[i] == x.NOUN:
            lemma[i] = ""
        if tags[i] in FINITE or (tags[i] in (x.BE, x.HAVE, x.DO) and low[i] not in x.NONFINITE_AUX):
            main = main or (seen and relative)
            seen = lemma[i] not in x.SAYING
    for i in [i for i, tag in enumerate(tags) if tag == x.ADJ]:  # the chief said, the injured were flown out
        if tags[i - 1 : i] in ([x.DET], [x.POSS]) and tags[i + 1 : i + 2] in ([x.PAST], [x.PRES], *AUXILIARY):
            tags[i] = x.NOUN


_IN_GERUND = frozenset({x.NOUN, x.NAME, x.DET, x.ADJ, x.NUM, x.POSS, x.OBJ, x.PREP, x.ADV, x.TIMEX})
_VERBS = frozenset({x.PAST, x.BE, x.HAVE, x.MODAL, AMBIGUOUS})


def _gerunds(low: tuple[str, ...], tags: list[str], lemma: list[str]) -> None:
    """Words in -ing that open a clause and are its subject become nouns: Pumping ceased; Digging it up was hard."""
    for i in [i for i, tag in enumerate(tags) if tag == x.ING]:
        if not (i == 0 or tags[i - 1] in (x.STOP, x.QUOTE, x.STRONG) or low[i - 1] == "that"):
            continue
        verb = i + 2 if low[i + 1 : i + 2] == ("it",) else i + 1
        while verb < len(tags) and tags[verb] in _IN_GERUND:
            verb += 1
        if verb < len(tags) and tags[verb] in _VERBS:
            tags[i : i + 2] = [x.NOUN, x.OBJ if low[i + 1] == "it" else tags[i + 1]]
            lemma[i] = ""


_DASHES = frozenset("–—-")
_RESUMES = frozenset({x.HAVE, x.BE, x.MODAL, x.DO, x.PAST, x.ADV, x.COMMA, AMBIGUOUS, MAYBE_PRES})


_BOTH = frozenset("cut bid hit split spread".split())  # nouns and verbs in one form


def _compound(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether a form that is no finite verb ends a compound noun: a wage cut, the takeover bid."""
    return (
        low[i] in _BOTH
        and i > 1
        and tags[i - 1] == x.NOUN
        and tags[i - 2] in (x.DET, x.POSS, x.ADJ)
        and ("by" not in low[i + 1 : i + 2])
    )


def _aside_in_dashes(low: tuple[str, ...], tags: list[str]) -> None:
    """Dashes around an aside behind which its clause goes on count as commas: the mayor – a Liberal – resigned."""
    places = [i for i, tag in enumerate(tags) if tag == x.STRONG and low[i] in _DASHES]
    if len(places) == 2 and places[1] + 1 < len(tags) and tags[places[1] + 1] in _RESUMES:
        tags[places[0]] = tags[places[1]] = x.COMMA


def _points(tags: list[str], i: int) -> bool:
    """Whether "that" is the subject of its sentence: That's it."""
    if i and tags[i - 1] not in (x.QUOTE, x.STRONG):
        return False
    after = i + 2 if tags[i + 1 : i + 2] in ([x.NOUN], [MAYBE_BASE]) else i + 1  # that offer was
    return tags[after : after + 1] in ([x.BE], [x.MODAL])


def _after_acronym(tags: list[str], i: int) -> bool:
    """Whether a relative clause opens behind a name and what stands for it: the Liberal Movement (LM) that split."""
    short = tags[i - 1] == x.CLOSE and i > 3 and tags[i - 3] == x.OPEN and tags[i - 4] in (x.NOUN, x.NAME)
    return short and tags[i + 1 : i + 2] in ([x.PAST], [x.PRES], [x.BE], [x.HAVE], [x.MODAL], [AMBIGUOUS], [MAYBE_PRES])


def _reported(low: tuple[str, ...], tags: list[str], lemma: list[str], i: int) -> bool:
    """Whether "that" opens what someone said: told Reuters that, rejected claims that; not: a claim that spread."""
    if tags[i + 1 : i + 2] in ([x.PAST], [x.BE], [x.HAVE], [x.MODAL]):
        return False
    if tags[i + 1 : i + 2] == [AMBIGUOUS] and tags[i + 2 : i + 3] in (
        [x.PREP],
        [x.TIMEX],
        [x.ADV],
        [x.STOP],
        [x.COMMA],
    ):
        return False
    if tags[i - 1] == x.NAME and tags[i + 1 : i + 2] in ([x.DET], [x.POSS], [x.NAME], [x.PRON]):
        return True  # a warning from the Bank of Kent that the economy might shrink
    return low[i - 1] in x.REPORTS or any(
        lemma[k] in ("tell", "inform", "assure", "warn") for k in range(max(0, i - 5), i)
    )


def _opens_content(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether "that" gives the content of the subject: claims that the barn burnt are false."""
    return low[i] == "that" and i > 0 and tags[i - 1] == x.NOUN and x.SUB not in tags[:i]

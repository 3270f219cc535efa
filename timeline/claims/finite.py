"""The second pass of tagging: which doubtful forms are the verb of their clause.

The rules are those by which a reader tells a past tense from a participle: what stands before it, whether the clause
has its verb already, whether another follows.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims import lexicon as x

AMBIGUOUS = "1"  # past tense or participle, decided in the second pass
MAYBE_PRES = "2"  # reports, plans: a verb where a clause lacks one
MAYBE_BASE = "3"
_NOMINAL = frozenset({x.NOUN, x.NAME, x.NUM, x.CLOSE, x.TIMEX, x.OBJ, x.POSS})
_WITH_OBJECT = frozenset("accused charged suspected convicted acquitted".split())
# What opens or ends a clause, is its verb, or can be.
_TELLING = frozenset(
    {x.REL, x.SUB, x.STRONG, x.QUOTE, x.STOP, x.COORD, AMBIGUOUS, MAYBE_PRES, MAYBE_BASE}
    | {x.PAST, x.PRES, x.MODAL, x.BE, x.HAVE, x.DO}
)
_CALLS = frozenset("remember note recall suppose imagine".split())  # Remember that …
_DATED = frozenset("scheduled planned slated set booked billed due".split())
_FINITE = frozenset({x.PAST, x.PRES, x.MODAL})


def back(tags: Sequence[str], i: int) -> int:
    """The place of the last word before `i` that is no adverb, negation or date."""
    j = i - 1
    while j >= 0 and (tags[j] in (x.ADV, x.NEG) or (tags[j] == x.TIMEX and j and tags[j - 1] == x.PREP)):
        j -= 2 if tags[j] == x.TIMEX else 1
    if j >= 0 and tags[j] == x.TIMEX and j and tags[j - 1] in (x.BE, x.HAVE, x.MODAL):
        return j - 1
    return j


def decide(low: list[str], tags: list[str], lemma: list[str]) -> None:
    """The second pass: each doubtful form by whether its clause has a verb already and what follows."""
    _aside_in_dashes(low, tags)
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
            finite = _is_past(low, tags, i, seen, (relative and not main) or closed) or _speaks(low, tags, lemma, i)
            inside = relative and not (seen or main) and tags[i - 1] in (x.NOUN, x.NAME)
            finite = finite or ((content or inside) and _verbs_ahead(tags, low, i) == (0 if seen else 1))
            pending = pending and not (finite and closed)
            tags[i] = x.PAST if finite else x.PART
        elif tag == MAYBE_PRES:
            tags[i] = (
                x.PRES
                if _is_present(low, tags, i, seen and not (relative and not main), lemma[i] in x.REPORTING)
                else x.NOUN
            )
        elif tag == MAYBE_BASE:
            plural = _is_plural_present(low, tags, i, seen) or _says_together(low, tags, lemma, i, seen)
            tags[i] = x.BASE if _after_aside(tags, i) else x.PRES if plural else x.NOUN
        if tags[i] == x.NOUN:
            lemma[i] = ""
        if tags[i] in _FINITE or (tags[i] in (x.BE, x.HAVE, x.DO) and low[i] not in x.NONFINITE_AUX):
            main = main or (seen and relative)
            seen = lemma[i] not in x.SAYING


_DASHES = frozenset("–—-")
_RESUMES = frozenset({x.HAVE, x.BE, x.MODAL, x.DO, x.PAST, x.ADV, x.COMMA, AMBIGUOUS, MAYBE_PRES})


def _aside_in_dashes(low: list[str], tags: list[str]) -> None:
    """Dashes around an aside behind which its clause goes on count as commas: the mayor – a Liberal – resigned."""
    places = [i for i, tag in enumerate(tags) if tag == x.STRONG and low[i] in _DASHES]
    if len(places) == 2 and places[1] + 1 < len(tags) and tags[places[1] + 1] in _RESUMES:
        tags[places[0]] = tags[places[1]] = x.COMMA


def _points(tags: list[str], i: int) -> bool:
    """Whether "that" is the subject of its sentence: That's it."""
    return (i == 0 or tags[i - 1] in (x.QUOTE, x.STRONG)) and tags[i + 1 : i + 2] in ([x.BE], [x.MODAL])


def _after_acronym(tags: list[str], i: int) -> bool:
    """Whether a relative clause opens behind a name and what stands for it: the Liberal Movement (LM) that split."""
    short = tags[i - 1] == x.CLOSE and i > 3 and tags[i - 3] == x.OPEN and tags[i - 4] in (x.NOUN, x.NAME)
    return short and tags[i + 1 : i + 2] in ([x.PAST], [x.PRES], [x.BE], [x.HAVE], [x.MODAL], [AMBIGUOUS], [MAYBE_PRES])


def _reported(low: list[str], tags: list[str], lemma: list[str], i: int) -> bool:
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


def _is_past(low: list[str], tags: list[str], i: int, seen: bool, resumes: bool) -> bool:
    """Whether a form that can be past tense or participle is the past tense here."""
    j = back(tags, i)
    before = tags[j] if j >= 0 else ""
    after = low[i + 1] if i + 1 < len(low) else ""
    if low[i] in ("said", "told"):
        return before not in (x.SUB, x.PREP, "") or low[i] == "said"
    if before in (x.PRON, x.REL) or (j >= 0 and low[j] == "that" and tags[j] != x.DET):
        return True
    deed = low[i] in _WITH_OBJECT and after in ("of", "with", "over", "for")
    if deed and any(tag in _FINITE or tag == x.BE for tag in tags[i:]):
        return False  # a man charged with theft was jailed: he charged nobody
    if low[i] in _DATED and after == "for" and tags[i + 2 : i + 3] == [x.TIMEX] and tags[i + 3 : i + 4] == [AMBIGUOUS]:
        return False  # talks scheduled for May collapsed
    if before == x.COORD:
        return not _passive_goes_on(low, tags, i, j)
    if before in ("", x.SUB, x.PREP, x.TO, x.BE) or after == "by":
        return False
    if before in (x.COMMA, x.CLOSE):
        return _after_comma(low, tags, i, j, seen, resumes)
    if before in (x.STRONG, x.QUOTE, x.STOP):
        return before == x.QUOTE
    if before in _NOMINAL and _of_prepositional(low, tags, j) and _subject_follows(tags, i):
        return False  # in a statement issued on Friday, Brandt said
    if before in _NOMINAL or before in (x.DET, x.ADJ):
        if seen and not resumes:  # "…, the agency retracted its call": a participle has no object
            return x.COMMA in tags[max(0, i - 6) : i] and i + 1 < len(tags) and tags[i + 1] in (x.DET, x.POSS, x.OBJ)
        return not _finite_ahead(tags, low, i)
    return not seen or resumes


def _of_prepositional(low: list[str], tags: list[str], j: int) -> bool:
    """Whether the noun at `j` opens its clause behind a preposition: in a statement, at her meeting."""
    while j > 0 and tags[j] in (x.NOUN, x.NAME, x.ADJ):
        j -= 1
    article = low[j] in ("a", "an") or tags[j] == x.POSS
    opens = j < 2 or tags[j - 2] in (x.STOP, x.STRONG, x.QUOTE)
    return j > 0 and article and tags[j - 1] == x.PREP and opens


def _subject_follows(tags: list[str], i: int) -> bool:
    """Whether a comma and a subject with its verb follow."""
    comma = next((k for k in range(i + 1, len(tags)) if tags[k] == x.COMMA), len(tags))
    return any(tag in _FINITE or tag in (x.BE, x.HAVE, AMBIGUOUS) for tag in tags[comma + 2 :])


def _opens_content(low: list[str], tags: list[str], i: int) -> bool:
    """Whether "that" gives the content of the subject: claims that the barn burnt are false."""
    return low[i] == "that" and i > 0 and tags[i - 1] == x.NOUN and x.SUB not in tags[:i]


_ALONE = frozenset(
    "resigned retired returned moved fled settled withdrew agreed rose fell left stayed remained appealed won lost "
    "quit emigrated escaped recovered spoke waited worked lived apologised apologized succeeded collapsed".split()
)


def _passive_goes_on(low: list[str], tags: list[str], i: int, j: int) -> bool:
    """Whether a participle behind "and" shares the auxiliary of a passive: was arrested and extradited in June."""
    after = tags[i + 1] if i + 1 < len(tags) else x.STOP
    if low[i] in _ALONE or after not in (x.PREP, x.STOP, x.TIMEX, x.COMMA, x.TO, x.COORD):
        return False
    for k in range(j - 1, max(-1, j - 14), -1):
        if tags[k] in (x.PAST, x.PRES, x.SUB, x.REL, x.STRONG, AMBIGUOUS):
            return False
        if tags[k] == x.PART:
            opens = k == 0 or tags[k - 1] in (x.NOUN, x.NAME, x.COMMA)  # judged on Monday and hanged on Friday, he
            return opens or tags[back(tags, k)] == x.BE or low[back(tags, k)] == "been"
    return False


def _verbs_ahead(tags: list[str], low: list[str], i: int) -> int:
    """How many sure finite verbs follow in the sentence."""
    ahead = range(i + 1, len(tags))
    return sum(tags[k] in _FINITE or (tags[k] in (x.BE, x.HAVE, x.DO) and low[k] not in x.NONFINITE_AUX) for k in ahead)


def _speaks(low: list[str], tags: list[str], lemma: list[str], i: int) -> bool:
    """Whether a form tells who said what stands before a comma: …, the studio announced on Wednesday."""
    if lemma[i] not in x.REPORTING or not (i + 1 == len(low) or tags[i + 1] in (x.TIMEX, x.COMMA, x.STOP, x.PREP)):
        return False
    j = i - 1
    while j > 0 and tags[j] in (x.NOUN, x.NAME, x.ADJ, x.POSS):
        j -= 1
    if j > 0 and low[j] == "the":
        j -= 1
    return 0 < j < i - 1 and tags[j] == x.COMMA and (i + 1 == len(low) or low[i + 1] not in ("by", "to", "of", "for"))


def _after_comma(low: list[str], tags: list[str], i: int, j: int, seen: bool, resumes: bool) -> bool:
    """After a comma: the verb of the clause, one of a list of verbs, or a participle in apposition."""
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
        return not _finite_ahead(tags, low, i)
    return not any(t in _FINITE or t in (x.BE, x.HAVE, x.DO, MAYBE_PRES, AMBIGUOUS) for t in tags[i + 1 : i + 16])


def _finite_ahead(tags: list[str], low: list[str], i: int) -> bool:
    """Whether the same clause has a sure finite verb further on."""
    inside = False  # in a subordinate clause, whose own verb is none of this one
    for k in range(i + 1, min(len(tags), i + 22)):
        tag = tags[k]
        if tag == x.SUB and low[k] in ("when", "after", "while", "where", "as") and not inside and k < i + 3:
            inside = True
            continue
        if inside and (tag in _FINITE or tag in (AMBIGUOUS, MAYBE_PRES)) and low[k] not in x.NONFINITE_AUX:
            inside = False
            continue
        if tag == x.COORD and tags[k + 1 : k + 2] == [AMBIGUOUS]:
            continue  # the men arrested on Monday and charged in May were jailed
        stops = tag in (x.SUB, x.REL, x.STRONG, x.COORD, x.QUOTE, x.STOP) or low[k] == "what"
        if stops or (tag == x.COMMA and k < i + 2):
            return False
        have = low[k] == "have" and tags[k - 1] not in (x.MODAL, x.TO, x.ADV)
        if tag in _FINITE or have or (tag in (x.BE, x.HAVE, x.DO) and low[k] not in x.NONFINITE_AUX):
            return not any(t in (x.PRON, x.COMMA) for t in tags[i + 1 : k])
    return False


_ATTRIBUTES = frozenset("recent current former past future previous annual daily weekly monthly quarterly".split())
_SUBJECTS = frozenset("i he she we they".split())


def _is_present(low: list[str], tags: list[str], i: int, seen: bool, reporting: bool) -> bool:
    j = back(tags, i)
    before = tags[j] if j >= 0 else ""
    if seen and before not in (x.COORD, x.PRON, x.REL):
        return False
    after = tags[i + 1] if i + 1 < len(tags) else x.STOP
    if after in (x.BE, x.HAVE, x.MODAL, x.DO, x.PAST, AMBIGUOUS) and before not in (x.PRON, x.REL):
        return False  # that files were taken
    if before in (x.PRON, x.REL) or (j >= 0 and low[j] == "that"):
        return True
    if before not in (x.NOUN, x.NAME, x.COMMA, x.CLOSE, x.COORD, x.TIMEX, x.QUOTE, x.POSS):
        return False
    if before == x.POSS or (after == x.COMMA and tags[i + 2 : i + 3] == [x.REL]):
        return False  # the Canton shops, which were closed
    if after == x.PRON and not reporting and low[i + 1] in _SUBJECTS:
        return False  # the defence witnesses we have heard
    if before == x.TIMEX and low[j] in _ATTRIBUTES:
        return False  # described recent attempts
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


# Verbs that are no noun, and of what groups they are told in the plural in British English.
_ONLY_VERBS = frozenset("deny say insist believe admit accept confirm agree refuse think argue maintain expect".split())
_GROUPS = frozenset(
    "club company council government team side board committee firm union party police band crew family bank ministry "
    "association federation league opposition jury staff management agency trust group press public cabinet".split()
)


def _says_together(low: list[str], tags: list[str], lemma: list[str], i: int, seen: bool) -> bool:
    """Whether a group says something as many: the club deny that, Rovers insist."""
    if seen or not i or lemma[i] not in _ONLY_VERBS:
        return False
    return low[i - 1] in _GROUPS or (tags[i - 1] == x.NAME and i > 0)


def _after_aside(tags: list[str], i: int) -> bool:
    """Whether an aside between commas parts the form from its auxiliary: did not, as is claimed, meet."""
    if not i or tags[i - 1] != x.COMMA:
        return False
    for k in range(i - 2, max(0, i - 10), -1):
        if tags[k] == x.COMMA:
            return tags[k - 1] in (x.NEG, x.MODAL, x.DO)
    return False


_FRONTED = frozenset("only rarely seldom never hardly scarcely little not nor neither".split())


def fronted(low: Sequence[str], i: int) -> bool:
    """Whether a sentence opens with a word behind which the verb comes before its subject: Only in 2003 did they go."""
    return low[0] in _FRONTED and i < 8


_SINGULAR = frozenset("news series species gas".split())


def _plural(noun: str) -> bool:
    return noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and noun not in _SINGULAR


def _is_plural_present(low: list[str], tags: list[str], i: int, seen: bool) -> bool:
    j = back(tags, i)
    if j < 0 or seen:
        return False
    if tags[j] in (x.PRON, x.REL):
        return True
    plural = tags[j] == x.NOUN and _plural(low[j])
    for k in range(j - 1, max(-1, j - 8), -1):  # the head of a phrase: aspects of the contract reveal
        if tags[k] in (x.COMMA, x.STRONG, x.COORD, x.SUB, x.REL, x.QUOTE):
            break
        if tags[k] == x.NOUN and tags[k + 1] == x.PREP:
            plural = _plural(low[k])
        if low[k] in ("a", "an") and plural:
            return False  # in a sales report
    after = tags[i + 1] if i + 1 < len(tags) else x.STOP
    if tags[j] == x.NAME and x.COORD in tags[max(0, j - 3) : j]:  # two names: IG Metall and the union sign a pact
        plural = after in (x.DET, x.POSS, x.NAME, x.PREP, x.TO, x.ADJ, x.NOUN, x.NUM)
    return plural and not _finite_ahead(tags, low, i)

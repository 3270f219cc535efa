"""What both passes of tagging ask of the words around a doubtful form."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims import lexicon as x
from timeline.claims.designations import ACTING

AMBIGUOUS = "1"  # past tense or participle, decided in the second pass
MAYBE_PRES = "2"  # reports, plans: a verb where a clause lacks one
MAYBE_BASE = "3"
FINITE = frozenset({x.PAST, x.PRES, x.MODAL})
AUXILIARY = ([x.BE], [x.HAVE], [x.MODAL])


PHRASE = frozenset({x.NOUN, x.NAME, x.ADJ, x.DET, x.POSS, x.NUM})


def before_phrase(tags: Sequence[str], i: int, stop: int = 0, inside: frozenset[str] = PHRASE) -> int:
    """The place of the last word before the noun phrase whose last word stands at `i`, not before `stop`."""
    while i > stop and tags[i] in inside:
        i -= 1
    return i


def back(tags: Sequence[str], i: int) -> int:
    """The place of the last word before `i` that is no adverb, negation or date."""
    j = i - 1
    while j >= 0 and (tags[j] in (x.ADV, x.NEG) or (tags[j] == x.TIMEX and j and tags[j - 1] == x.PREP)):
        j -= 2 if tags[j] == x.TIMEX else 1
    if j >= 0 and tags[j] == x.TIMEX and j and tags[j - 1] in (x.BE, x.HAVE, x.MODAL):
        return j - 1
    return j


def finite_ahead(tags: list[str], low: tuple[str, ...], i: int) -> bool:
    """Whether the same clause has a sure finite verb further on."""
    inside = False  # in a subordinate clause, whose own verb is none of this one
    since = i + 1
    for k in range(i + 1, min(len(tags), i + 22)):
        tag = tags[k]
        if tag == x.SUB and low[k] in WITH_VERB and not inside and k < i + 3 and tags[k + 1 : k + 2] != [x.TIMEX]:
            inside = True
            continue
        if inside and disagrees(low, tags, k):
            return True  # houses built before the war were sold
        if inside and tag in _VERBS and low[k] not in x.NONFINITE_AUX:
            inside, since = False, k + 1
            continue
        if tag == AMBIGUOUS and since > i + 1 and tags[k + 1 : k + 2] in _OBJECTS:
            return True  # a boy rescued when the boat sank thanked the crew
        if tag == x.COORD and tags[k + 1 : k + 2] == [AMBIGUOUS]:
            continue  # the men arrested on Monday and charged in May were jailed
        if (
            tag == x.COORD
            and tags[k - 1] == x.NAME
            and tags[k + 1 : k + 2] == [x.NAME]
            and tags[k + 2 : k + 3] in AUXILIARY
        ):
            continue  # the stock exchanges in Russia and Brazil were shut
        if tag == x.COORD and tags[i - 1 : i] == [x.NAME] and tags[i + 1] == x.PREP and _goes_on(tags, k):
            continue  # EU sanctions against banks and oil firms were lifted
        if tag == x.SUB and low[k] in PREPOSITIONAL and tags[k + 1 : k + 2] == [x.TIMEX]:
            continue  # the men held since Monday were freed
        stops = tag in (x.SUB, x.REL, x.STRONG, x.COORD, x.QUOTE, x.STOP) or low[k] == "what"
        if stops or (tag == x.COMMA and k < i + 2):
            return False
        have = low[k] == "have" and tags[k - 1] not in (x.MODAL, x.TO, x.ADV)
        if tag in FINITE or have or (tag in (x.BE, x.HAVE, x.DO) and low[k] not in x.NONFINITE_AUX):
            return not any(t in (x.PRON, x.COMMA) for t in tags[since:k])
    return False


def _goes_on(tags: list[str], joint: int) -> bool:
    """Whether only nouns stand between "and" and an auxiliary: against banks [and oil firms] were lifted."""
    k = joint + 1
    while k < len(tags) and tags[k] in _NOMINAL:
        k += 1
    return k > joint + 1 and tags[joint - 1] in _NOMINAL and tags[k : k + 1] in AUXILIARY


_NOMINAL = frozenset({x.NOUN, x.NAME, x.ADJ, x.NUM, MAYBE_PRES, MAYBE_BASE})
_OBJECTS = ([x.DET], [x.POSS], [x.OBJ])
_VERBS = FINITE | {x.BE, x.HAVE, x.DO, AMBIGUOUS, MAYBE_PRES}
WITH_VERB = frozenset("when after while where as before since until till".split())


def disagrees(low: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Whether a plural verb stands right behind a noun in the singular, not its subject: before the war were."""
    noun = k - 3 if tags[k - 1] == x.TIMEX and k > 2 else k - 1  # the copy of 3 May were
    first = before_phrase(tags, noun - 1, inside=_BEFORE_NOUN)
    if low[k] not in ("were", "are", "have") or tags[noun] != x.NOUN or low[first] not in ("the", "a", "an"):
        return False
    return low[noun] not in _SEVERAL and not low[noun].endswith("s")


_BEFORE_NOUN = frozenset({x.NOUN, x.ADJ, x.NUM})
_SEVERAL = ACTING | {"couple", "majority", "number", "press", "media", "data", "people", "children", "men", "women"}
PREPOSITIONAL = frozenset("since until till before after".split())  # conjunctions that can stand before a noun
# Behind these, too, a verb may come before its subject: never had he; when did she.
INVERTING = frozenset("nor neither never when where why how".split())
_FRONTED = frozenset("only rarely seldom never hardly scarcely little not nor neither".split())


def fronted(low: tuple[str, ...], i: int) -> bool:
    """Whether a sentence opens with a word behind which the verb comes before its subject: Only in 2003 did they go."""
    return low[0] in _FRONTED and i < 8


def verbs_ahead(tags: list[str], low: tuple[str, ...], i: int) -> int:
    """How many sure finite verbs follow in the sentence, up to a colon or dash."""
    end = tags.index(x.STRONG, i) if x.STRONG in tags[i:] else len(tags)
    return sum(tags[k] in FINITE or _finite_auxiliary(tags, low, k) for k in range(i + 1, end))


def _finite_auxiliary(tags: list[str], low: tuple[str, ...], k: int) -> bool:
    """Whether an auxiliary is no infinitive; "have" is none but behind "to" and the like: the reports have spread."""
    if tags[k] not in (x.BE, x.HAVE, x.DO):
        return False
    return low[k] not in x.NONFINITE_AUX or (low[k] == "have" and tags[back(tags, k)] not in (x.TO, x.MODAL))

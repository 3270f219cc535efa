"""Verb groups: a verb with its auxiliaries, tense, voice and negation; the participles that make clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline.claims import lexicon as x
from timeline.claims.inversions import NOBODY, inverts, no_subject, unfulfilled
from timeline.claims.neighbours import PHRASE
from timeline.claims.tokens import Words
from timeline.claims.valency import WITH_TWO

_FINITE = frozenset({x.PAST, x.PRES})
_SPLIT = frozenset({x.PREP + x.TIMEX + x.PART, x.PREP + x.TIMEX + x.BASE})
_PLAIN = frozenset({x.HAVE, x.BE, x.DO})
_VERB = re.compile(f"[{''.join(sorted(x.AUXILIARIES | _FINITE | {x.ING, x.PART}))}]")
_INSIDE_GROUP = frozenset({x.ADV, x.NEG, x.TIMEX})
NOMINAL = PHRASE  # tags of words inside a noun phrase


@dataclass(slots=True)  # not frozen, as that takes thrice as long to make
class Group:
    """A verb with its auxiliaries: word range, place of the main verb."""

    first: int
    last: int
    head: int
    finite: bool
    negated: bool
    modal: str  # will, may, could; empty
    past: bool  # past tense or perfect
    passive: bool
    perfect: bool
    future: bool = False  # is to, was to, is going to, set to


def groups(words: Words) -> Iterator[Group]:
    """The verb groups that make clauses: finite ones, participles after a comma or a noun."""
    tags, n, i = words.tag, len(words.tag), 0
    denies = not NOBODY.isdisjoint(words.low) or (x.NEG in tags and (x.NEG + x.NUM in tags or x.NEG + x.DET in tags))
    task = _task(words)
    if task is not None:
        yield task
        i = task.last
    while (m := _VERB.search(tags, i)) is not None:
        i = m.start()
        tag = tags[i]
        if words.low[i] == "being" and i and tags[i - 1] in _BEFORE_BEING:
            i += 1  # stopped being one; accused of being late
            continue
        if words.low[i] in ("be", "have", "do") and _infinitive(words, i):
            while i < n and tags[i] in _PLAIN:
                i += 1
            continue
        if words.low[i] == "having":
            head = _participle_of(words, i)
            if i and (words.tag[i - 1] == x.PREP or words.low[i - 1] == "as"):
                i = head + 1  # accused of having taken it
                continue
            passive = "been" in words.low[i:head]
            group = Group(i, head + 1, head, False, _negated_before(words, i), "", True, passive, True)
        elif tag in x.AUXILIARIES or tag in _FINITE:
            group = _finite_group(words, i) if tag in x.AUXILIARIES else _of_one_word(words, i)
            if denies and not group.negated and no_subject(words, i):
                group = replace(group, negated=True)
        elif tag == x.ING and _opens_participle(words, i):
            group = Group(i, i + 1, i, False, _negated_before(words, i), "", False, False, False)
        elif tag == x.PART and _opens_reduced(words, i):
            group = Group(i, i + 1, i, False, _negated_before(words, i), "", True, True, False)
        else:
            i += 1
            continue
        yield group
        i = max(group.last, i + 1)


_BEFORE_BEING = frozenset({x.PAST, x.PRES, x.BASE, x.PREP, x.ING})
_NAMES = re.compile(f"[{x.STOP}{x.STRONG}]*{x.NAME}+(?:(?:{x.COORD}|{x.COMMA}){x.NAME}+)*(?={x.TO})")


def _task(words: Words) -> Group | None:
    """What an item or headline gives somebody to do, without "is": Ann Moor to call the firm by Friday."""
    m = _NAMES.match(words.tag)
    if m is None:
        return None
    to = m.end()
    passive = words.tag[to + 1 : to + 3] == x.BE + x.PART
    head = to + 2 if passive else to + 1
    if words.tag[head : head + 1] not in ((x.PART,) if passive else (x.BASE,)) or not words.text[head].islower():
        return None
    return Group(to, head + 1, head, True, False, "", False, passive, False, True)


def _participle_of(words: Words, i: int) -> int:
    """The participle behind "having", or the word itself: having since been sold."""
    at = i + 1
    while at < len(words) and words.tag[at] in (x.ADV, x.NEG, x.BE, x.TIMEX):
        at += 1
    return at if words.tag[at : at + 1] == x.PART else i


_BEFORE_REDUCED = frozenset(
    {x.NOUN, x.NAME, x.CLOSE, x.COMMA, x.STOP, x.OPEN, x.NUM, x.TIMEX, x.QUOTE, x.SUB, x.STRONG, x.COORD}
)


def _infinitive(words: Words, i: int) -> bool:
    """Whether an auxiliary in its base form stands in an infinitive, which makes no clause: expected to be named."""
    if words.tag[i] not in _PLAIN:
        return False
    j = i - 1
    while j >= 0 and words.tag[j] in (x.ADV, x.NEG):
        j -= 1
    return j >= 0 and (words.tag[j] == x.TO or (words.low[i] == "be" and _is_let(words, j)))


_LETTING = frozenset(("let", "see", "watch", "hear", "make"))


def _is_let(words: Words, j: int) -> bool:
    """Whether up to a noun or pronoun it is what somebody let be: let it be known, saw his son be crowned."""
    while j > 0 and words.tag[j] in (*NOMINAL, x.PRON, x.OBJ):
        j -= 1
    return words.lemma[j] in _LETTING


def _negation(words: Words, i: int) -> int:
    """The negation right before a verb, a quotation mark between them or none: never "met" him; -1 where none is."""
    at = i - 1 - (words.tag[i - 1 : i] == x.QUOTE)
    return at if at >= 0 and words.tag[at] == x.NEG else -1


def _negated_before(words: Words, i: int) -> bool:
    return _negation(words, i) >= 0


def _opens_participle(words: Words, i: int) -> bool:
    before = words.tag[i - 1] if i else x.STOP
    if words.low[i - 1 : i] == ("than",):
        return False  # better than waiting for it
    if i and words.tag[i - 1] == x.ADV:
        before = words.tag[i - 2] if i > 1 else x.STOP
    return before in (x.COMMA, x.SUB, x.STOP, x.STRONG) or (
        before == x.COORD and x.ING in words.tag[max(0, i - 14) : max(0, i - 1)]
    )


def _opens_reduced(words: Words, i: int) -> bool:
    j = i - 1
    while j >= 0 and words.tag[j] in (x.ADV, x.NEG):
        j -= 1
    before = words.tag[j] if j >= 0 else x.STOP
    if before == x.ADJ and words.tag[i + 1 : i + 2] in (x.PREP, x.TIMEX):
        return True  # a joint fitted in March: a word of both kinds that no noun follows is the noun
    if before == x.SUB and words.tag[i + 1 : i + 2] in (x.NOUN, x.ADJ) and words.low[i] not in WITH_TWO:
        return False  # how standardised clauses are read
    return before in _BEFORE_REDUCED


_FILLERS = (("in", "fact"), ("of", "course"), ("in", "effect"), ("so", "far"), ("at", "last"), ("in", "turn"))


def _of_one_word(words: Words, i: int) -> Group:
    negated = _negated_before(words, i) and _denies(words, _negation(words, i))
    past = words.tag[i] == x.PAST or words.low[i] in x.PAST_AUX
    modal = _goes_on_from(words, i) if words.low[i] in _UNCHANGED and past else ""
    return Group(i, i + 1, i, True, negated, modal, past and not modal, False, False)


_UNCHANGED = frozenset("cut put set hit let shut quit spread split beat cast bid shed hurt upset".split())
_WILL = frozenset("will would shall 'll 'd".split())
_BETWEEN = frozenset({x.PAST, x.PRES, x.BE, x.HAVE, x.DO, x.STRONG, x.STOP, x.QUOTE, x.SUB, x.REL})


def _goes_on_from(words: Words, i: int) -> str:
    """The "will" or "would" from which a form that may be a base form goes on, empty where there is none: will go on
    sale in May and hit the shops in June; not: could see the rock and cut the engine.
    """
    j = i - 1 - (words.tag[i - 1 : i] == x.ADV)
    if j < 1 or words.low[j] not in ("and", "or"):
        return ""
    verb = next((k for k in range(j - 1, -1, -1) if words.tag[k] == x.MODAL or words.tag[k] in _BETWEEN), -1)
    told = verb >= 0 and words.low[verb] in _WILL and words.tag[verb + 1] != x.NEG
    return words.low[verb] if told else ""


def _finite_group(words: Words, i: int) -> Group:
    """The verb group that begins with the auxiliary at `i`, with the main verb as head."""
    n = len(words.tag)
    head, at = i, i + 1
    negated = words.low[i] in x.NEGATED
    modal = words.low[i] if words.tag[i] == x.MODAL else ""
    perfect = words.tag[i] == x.HAVE
    passive = future = False
    past = words.low[i] in x.PAST_AUX or perfect
    inverted = inverts(words, i)
    complete = False
    while at < n and not complete:
        tag = words.tag[at]
        if tag == x.NEG:
            negated = negated or _denies(words, at)
        elif tag == x.PART or (tag == x.PAST and _as_participle(words, i, at)):
            passive = passive or words.tag[head] == x.BE or words.low[head] in ("be", "been", "being", "got", "get")
            head, complete = at, True
        elif tag in (x.BASE, x.ING) or _is_main(words, head, at, perfect=perfect):
            head, complete = at, True
        elif tag == x.BE and words.tag[head] in x.AUXILIARIES:
            head = at
        elif tag == x.HAVE and (future or words.tag[head] in (x.MODAL, x.TO)):
            head, perfect = at, True
        elif tag == x.TO and words.tag[head] == x.BE and at + 1 < n and words.tag[at + 1] in (x.BASE, x.BE, x.HAVE):
            future = words.low[at - 1] not in _RANKS and not (perfect and words.low[i] in _PRESENT_HAVE)
        elif words.tag[at : at + 3] in _SPLIT or _sets_off(words, at):
            pass  # was on Saturday seen
        elif (aside := _aside(words, at)) > at:
            at = aside
        elif not (tag in _INSIDE_GROUP or (inverted and tag in (x.PRON, x.NAME, x.NOUN, x.DET, x.ADJ, x.POSS, x.PREP))):
            break
        at += 1
    if not complete:
        at = head + 1
    negated = negated or (_negated_before(words, i) and _denies(words, _negation(words, i)))
    finite = not (words.low[i] == "being" and _opens_participle(words, i))
    return Group(i, at, head, finite, negated, modal, past, passive, perfect, future)


def _is_main(words: Words, head: int, at: int, *, perfect: bool) -> bool:
    """Whether "have" or "do" is no auxiliary behind another: might have had, did not have, did do."""
    if words.tag[head] == x.DO:
        return words.low[at] in ("have", "do")
    return perfect and words.low[at] == "had"


def _sets_off(words: Words, at: int) -> bool:
    """Whether a mark or "likely" stands between an auxiliary and its verb: was "over-exposed", will likely open."""
    if words.low[at] == "likely":
        return words.tag[at + 1 : at + 2] in (x.PART, x.BASE, x.BE, x.HAVE, x.ING)
    return words.tag[at : at + 2] in (x.QUOTE + x.PART, x.QUOTE + x.BASE)


def _as_participle(words: Words, i: int, at: int) -> bool:
    """Whether a form read as a past tense belongs to the auxiliary at `i`: was, as they believed, burnt; it would have
    failed had the board closed it.
    """
    return words.tag[at - 1] == x.COMMA or unfulfilled(words, i)


_PRESENT_HAVE = frozenset({"has", "have", "'ve"})  # the answer has been to ask: done, too
_RANKS = frozenset("first last next only there here".split())  # was first to say so: done, and not to come
_HARDLY = frozenset("hardly scarcely barely".split())


def _denies(words: Words, at: int) -> bool:
    """Whether a negation takes its verb back: not in "was not only sacked", "had hardly left when the fog came"."""
    if words.low[at] in _HARDLY:
        return not ("when" in words.low[at:] and "had" in words.low[max(0, at - 1) : at + 2])
    return words.low[at + 1 : at + 2] not in (("only",), ("just",), ("merely",), ("simply",))


def _aside(words: Words, at: int) -> int:
    """The last word of a short aside between auxiliary and verb: did not, as is alleged, meet; had in fact left."""
    if words.low[at : at + 2] in _FILLERS:
        return at + 1
    if words.tag[at] != x.COMMA:
        return at
    for k in range(at + 1, min(len(words), at + 9)):
        if words.tag[k] == x.COMMA:
            goes_on = words.tag[k + 1 : k + 2] in (x.PART, x.BASE, x.BE)
            inserted = words.low[at + 1] in _INSERTED and words.tag[k + 1 : k + 3] in (
                x.PAST + x.PREP,
                x.PAST + x.TIMEX,
            )
            return k if k + 1 < len(words) and (goes_on or inserted) else at
    return at


_INSERTED = frozenset("as contrary whatever despite".split())  # was not, as they believed, burnt in the war

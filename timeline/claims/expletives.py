"""When "it" means a body: what bodies do and what is done to them, and the "it" that means nothing."""

from __future__ import annotations

import re

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.designations import KIN, PERSONS
from timeline.claims.tokens import Words

# What is done to a body, as to a person; to a thing are done others: he finished it.
TO_BODIES = frozenset(
    """
    clear acquit exonerate send offer show lend grant award hand teach cost deny
    buy acquire sue fine join leave found lead run own sell warn order ban accuse tell ask give owe pay raid
    dissolve hire advise represent support back fund finance control quit chair head establish create set merge
    nationalise
    nationalize privatise privatize criticise criticize blame praise attack charge indict convict investigate inspect
    regulate license rescue save bail call urge force allow permit help invite inform notify serve
    """.split()
)
# What a body does, whatever thing was the subject of the sentence before.
OF_BODIES = x.REPORTING | frozenset(
    """
    plan buy sell acquire hire appoint sue vote reject approve apologise apologize refuse accept decide file fine ban
    offer
    launch open close pay withdraw win name elect publish employ settle appeal negotiate bid invest donate merge
    shut fold reopen dismiss sack recall restate operate
    """.split()
)
# What those do who are fined or sued.
ANSWERS = frozenset("pay appeal settle plead apologise apologize contest comply challenge".split())
_IMPERSONAL = frozenset(
    "seems seemed takes took rained snowed rains snows happened happens emerged emerges transpired turned "
    "follows".split()
)
_HANDING = frozenset("send show lend grant award teach cost deny leave sell".split())
_OF_THINGS = _HANDING | {"clear", "run", "control", "save", "call", "allow"}
_AHEAD = frozenset("expected due set likely scheduled supposed bound".split())


# What is handed over follows those who get it: gave it a loan; gave it to the town.
_GIVING = _HANDING | {"offer", "hand", "give", "owe", "pay", "refuse", "serve"}
# Done to a thing more often than to a body, where no word tells which.
_TO_THINGS = _OF_THINGS | frozenset("buy own acquire create set found attack inspect rescue quit finance".split())
_PHRASE = frozenset({x.DET, x.POSS, x.NUM, x.ADJ, x.NOUN, x.NAME})


def is_body(words: Words, i: int, verb: str) -> bool:
    """Whether what is done to "it" is done to a body: sued it, gave it a loan; but: gave it to the town, bought it."""
    if verb in _GIVING:
        return words.tag[i + 1 : i + 2] in _PHRASE
    return verb in TO_BODIES and verb not in _TO_THINGS


def does_or_suffers(passive: bool, verb: str) -> bool:
    """Whether of whatever does or suffers this it is told that it is a body: sued, was sued; not: fell, was found."""
    return verb in (TO_BODIES if passive else OF_BODIES)


_OF_TERMS = {"force": ("enter", "come"), "effect": ("take", "come"), "sale": ("go",), "live": ("go",)}


def befalls_thing(words: Words, verb: str, at: int) -> bool:
    """Whether a law or a product does what a verb and the words behind it tell, and no body: came into force, took
    effect, went on sale.
    """
    told = words.low[at : at + 2]
    last = told[-1:] if told[:1] in (("into",), ("on",)) else told[:1]
    return bool(last) and verb in _OF_TERMS.get(last[0], ())


_BEEN = re.compile(rf"(?:{x.HAVE}|{x.MODAL}){x.NEG}?{x.ADV}*{x.BE}{x.ADV}*")
_TOLD = re.compile(rf"[{x.PART}{x.PAST}{x.ADJ}][{x.PREP}{x.ADV}]?")
_TIME = re.compile(rf"{x.DET}[{x.ADV}{x.ADJ}{x.NUM}{x.NOUN}]*([{x.NOUN}{x.TIMEX}])")


def is_expletive(words: Words, i: int) -> bool:
    """It is, it has been …: more often nothing than someone, but where it does or suffers what bodies do."""
    if words.low[i] != "it" or i + 1 >= len(words):
        return False
    if words.low[i - 1 : i] == ("as",) or words.low[i + 1] in _IMPERSONAL:
        return True
    been = _BEEN.match(words.tag, i + 1)
    if been is not None:
        return _tells(words, been.end())
    return words.low[i + 1] in ("is", "was", "'s") and not _of_body(words, i + 2)


def _of_body(words: Words, k: int) -> bool:
    """Whether what is said behind "it was" is said of bodies only: was fined by the court; is expected to report."""
    while words.tag[k : k + 1] in (x.ADV, x.NEG, x.BE):
        k += 1
    if words.low[k : k + 1] and words.low[k] in _AHEAD and words.tag[k + 1 : k + 3] == x.TO + x.BASE:
        return words.lemma[k + 2] in OF_BODIES
    return words.tag[k : k + 1] == x.PART and words.lemma[k] in TO_BODIES and words.lemma[k] not in _OF_THINGS


def _tells(words: Words, k: int) -> bool:
    """Whether what follows "it has been" is what "it" stands for: put about that he fled; a hard winter."""
    time, told = _TIME.match(words.tag, k), _TOLD.match(words.tag, k)
    if time is not None:
        low = words.low[time.start(1)]
        return low in x.TIMES or words.tag[time.start(1)] == x.TIMEX
    return told is not None and words.low[told.end() : told.end() + 1] == ("that",)


# Of these most who do it are bodies, and what is founded or joined is one.
_OF_FIRMS = frozenset("hire appoint employ recruit launch cut float merge acquire unveil issue post release".split())
_WORKING = PERSONS - KIN
_JOINED = (("found",), ("co-found",), ("join",), ("head",), ("chair",), ("run",), ("quit",))


def is_firm(words: Words, i: int, clause: Clause | None) -> bool:
    """Whether the name at `i`, subject of a clause or of none, does what bodies do, or somebody works for it: Orbis
    hired; the chairman of Orbis.
    """
    if clause is not None:
        return clause.group is not None and words.lemma[clause.group.head] in _OF_FIRMS
    works = words.low[i - 1 : i] in (("of",), ("at",)) and words.low[i - 2] in _WORKING
    return works or words.lemma[i - 1 : i] in _JOINED

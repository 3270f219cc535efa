"""Words and their kin: one key for the forms and near-synonyms by which reports name the same event."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.claims.verbs import verb_uses
from timeline.events.families import FAMILIES, NEAR
from timeline.events.synonyms import THINGS

_STOP = frozenset(
    """a an the and or but if than then that this these those there here it its he she they them his her their we our us
    i you your my me him who whom whose which what when where why how as at by for from in into of off on onto out over
    to up upon with within without about after again against all also although among any are aren't be because been
    before being below between both can cannot could did do does doing down during each either else ever every few
    further had has have having however is isn't just may might more most much must near neither no nor not now once
    one only other otherwise own per rather same shall should since so some such though through thus till too under
    until very was wasn't were weren't while will would yet s t re ve ll d mr mrs ms dr st still even meanwhile
    according including amid despite toward towards around across along another several two""".split()
)
# Words that most reports use whatever they report: they say little of which event is meant.
_LIGHT = frozenset(
    """announce say report new company firm group official officials spokesman spokeswoman spokesperson people year
    month week day time make made take took get got give gave go went come came become use used first last next late
    early part number million billion thousand percent government agency country state city world man woman men women
    today yesterday monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night
    january february april june july august september october november december hour hours minute minutes
    expect plan source sources news press medium media told tell later earlier ago statement
    put set keep turn bring hold see look seem want need let call""".split()
)

_SUFFIXES = tuple(
    pair if len(pair := tuple(p.split(">"))) == 2 else (p, "")
    for p in """ational> ations ation ates ated ating ate ctions>ct ction>ct ption>pt ements ement ments ment nesses
    ness ities ity ingly ings ing edly ers ies>y ied>y es ed er ly s""".split()
)
_VOWEL = re.compile(r"[aeiouy]")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A light English stem of a lower-case word: inflection goes, most derivation stays."""
    if len(word) <= 3 or not word.isalpha():
        return word
    for suffix, other in _SUFFIXES:
        rest = word[: -len(suffix)] + other
        if word.endswith(suffix) and len(rest) >= 3 and _VOWEL.search(rest):
            if suffix == "s" and word.endswith(("ss", "us", "is")):
                continue
            return _trim(rest)
    return _trim(word)


def _trim(word: str) -> str:
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "aeiou":
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word[-1] == "e" else word


_FAMILY: dict[str, str] = {}
_LISTED = {word.rstrip("!") for word in FAMILIES.split()}
for _line in FAMILIES.strip().splitlines():
    for _word in _line.split():
        _FAMILY[_word.rstrip("!")] = _line.split()[0]
        if not _word.endswith("!"):
            _FAMILY.setdefault(stem(_word), _line.split()[0])
_KEYS = frozenset(_FAMILY.values())
_THING = {word: line.split()[0] for line in THINGS.strip().splitlines() for word in line.split() if word not in _LISTED}


@lru_cache(maxsize=65536)
def kin(word: str) -> str:
    """The key of a lower-case word's family, else the stem of its base form; empty for a word that says nothing."""
    if word in _STOP or len(word) < 2:
        return ""
    uses = verb_uses(word)
    base = uses[0] if uses is not None else word
    thing = None if word in _LISTED else _thing(word)  # a judge is no judgment, a broker breaks nothing
    if thing is not None:
        return thing
    for form in (word, stem(word), base, stem(base)):
        if form in _FAMILY:
            return _FAMILY[form]
    return stem(base)


def _thing(word: str) -> str | None:
    """The key of a noun, or of the noun that it is the plural of."""
    sibilant = word.endswith(("ses", "xes", "zes", "ches", "shes"))
    singular = (word, word.removesuffix("s"), word[:-2] if sibilant else word, word.removesuffix("ies") + "y")
    return next((_THING[w] for w in singular if w in _THING), None)


_THING_KEYS = frozenset(_THING.values())


def is_thing(key: str) -> bool:
    """Whether a key names a person or thing that reports call by several words."""
    return key in _THING_KEYS


_LIGHT_KEYS = frozenset(kin(w) for w in _LIGHT if kin(w))


def is_family(key: str) -> bool:
    """Whether a key names a family of event words."""
    return key in _KEYS


def light(key: str) -> bool:
    """Whether a key says little of which event is meant."""
    return key in _LIGHT_KEYS


_NEAR: dict[str, set[str]] = {}
for _line in NEAR.strip().splitlines():
    for _word in _line.split():
        _NEAR.setdefault(_word, set()).update(_line.split())
_HEAVY_NEAR = {key: frozenset(k for k in keys if not light(k)) for key, keys in _NEAR.items() if not light(key)}


def near(one: str, other: str) -> bool:
    """Whether reports of one event may use either family."""
    return other in _NEAR.get(one, ())


def near_any(key: str, families: frozenset[str]) -> bool:
    """Whether a family is near one of others, and neither says little of which event is meant."""
    return not _HEAVY_NEAR.get(key, _NOTHING).isdisjoint(families)


_NOTHING: frozenset[str] = frozenset()


_SYNONYMS = tuple(
    frozenset(line.split())
    for line in """resign leave dismiss remove
    close stop end seal
    cancel withdraw end
    win elect
    sell transfer buy
    rule decide order
    collapse break
    open start establish
    arrest seize
    launch fly
    sue petition submit apply
    discover recover
    dissolve end
    sign execute lease
    breach attack
    grant order
    appear discover
    murder die
    exile deport remove leave fly
    give accept receive
    grant receive
    send receive
    pay receive""".splitlines()
)


def synonyms(one: str, other: str) -> bool:
    """Whether two families may name one and the same act, and not two acts of one story, as a death and a burial."""
    return any({one, other} <= group for group in _SYNONYMS)


# Families that do not name one event of the same actor on the same day.
_OPPOSED = frozenset(
    frozenset(pair.split())
    for pair in (
        "rise fall",
        "start end",
        "open close",
        "open end",
        "stop resume",
        "cancel resume",
        "cancel capsize",
        "cancel crash",
        "cancel explode",
        "approve reject",
        "appoint resign",
        "appoint dismiss",
        "convict acquit",
        "arrest charge",
        "arrest sentence",
        "charge sentence",
        "convict arrest",
        "sue appeal",
        "sue rule",
        "launch recall",
        "launch withdraw",
        "outage resume",
        "outage repair",
        "outage end",
        "collapse resume",
        "collapse repair",
        "break repair",
        "start repair",
        "stop start",
        "hit end",
        "hit repair",
        "strike-labour end",
        "strike-labour resume",
        "ban lift",
        "impose lift",
        "stop lift",
        "evacuate return",
        "arrive leave",
        "arrest acquit",
    )
)


_SAYING = frozenset("say report confirm warn describe".split())


def saying(key: str) -> bool:
    """Whether a family tells that somebody said something: what two people say is two events."""
    return key in _SAYING


_NEWS = _SAYING | frozenset("announce letter inform speak".split())


def announcing(key: str) -> bool:
    """Whether a family tells that something was made known, on a day that need not be that of the thing."""
    return key in _NEWS


_CONVEYING = _NEWS | frozenset("introduce propose".split())
_PHASES = frozenset("start end".split())


@lru_cache(maxsize=65536)
def any_telling(families: frozenset[str]) -> bool:
    """Whether one of several families names what was done."""
    return any(telling(f) for f in families)


def telling(key: str) -> bool:
    """Whether a family names what was done, not how it was made known or which phase of it this was: the letter may
    be what dismissed him, the trouble that began may be the fire.
    """
    return not light(key) and key not in _CONVEYING and key not in _PHASES


# Two sides of one event, so that only the same doer does two things by them: who buys has another who sells.
_CONVERSE = frozenset(frozenset(pair.split()) for pair in ("buy sell", "win lose", "elect lose"))


def opposed(one: str, other: str) -> bool:
    """Whether two families name different events."""
    return frozenset((one, other)) in _OPPOSED


def converse(one: str, other: str) -> bool:
    """Whether two families name what the two parties of one event do."""
    return frozenset((one, other)) in _CONVERSE


_RECURRING = _CONVEYING | frozenset(
    """vote hear trial meet rise fall double test perform visit arrive leave move return attack strike-labour protest
    riot pay lend storm outbreak flood investigate inspect warn negotiate win lose fly land launch
    deliver stop start end resume search testify order rule request hit cut publish redundancy condemn praise contact
    threaten promise consult traded-act""".split()
)


def recurs(key: str) -> bool:
    """Whether the same people do or suffer what a family names again and again: hearings, votes, raids."""
    return key in _RECURRING or light(key)


_DECIDING = frozenset("order rule request propose introduce announce launch publish testify".split())


def decides(key: str) -> bool:
    """Whether a family names an act that recurs, but not about the same thing: an order, a proposal, a release."""
    return key in _DECIDING


_PLAIN = frozenset(
    """resign appoint die bear bury marry divorce murder shoot hang arrest sentence convict acquit pardon sue
    fine buy sell lease lend donate redundancy strike-labour elect vote sign publish recall explode crash
    capsize fire-blaze flood earthquake landslide poison stab rape kidnap abduct steal smuggle patent invent excavate
    vaccinate diagnose perform award divert hijack evict deport extradite besiege annex rename baptise
    apologise float-act raise testify rise fall open visit investigate dismiss""".split()
)


def plain(key: str) -> bool:
    """Whether a family names an act so plainly that no unlike act is meant by it."""
    return key in _PLAIN


_ENDURING = frozenset("stop end publish launch investigate redundancy transfer submit".split())


def endures(key: str) -> bool:
    """Whether a family names an act that recurs, but is not done by one to another again the next day: who is suspended
    stays so.
    """
    return key in _ENDURING


_SUFFERED = frozenset("die bear murder execute bury marry sentence convict acquit".split())
_TO_THINGS = frozenset("establish sign".split())
_ONCE = _SUFFERED | _TO_THINGS | frozenset("landfall coup".split())


def happens_once(key: str) -> bool:
    """Whether a family names what the same people or things do or suffer once."""
    return key in _ONCE


def suffered_once(key: str) -> bool:
    """Whether a family names what befalls a person once, whoever does it to many: a sentence, a burial."""
    return key in _SUFFERED


def once_to_a_thing(key: str) -> bool:
    """Whether a family names what one does to many things, to each once: he signed the lease, he signed the will."""
    return key in _TO_THINGS

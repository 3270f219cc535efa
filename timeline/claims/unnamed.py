"""Those who act in a clause that names nobody: police, prosecutors, a magistrate, the electoral commission."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims import lexicon as x
from timeline.claims import naming as t
from timeline.claims.demonyms import DEMONYMS
from timeline.claims.descriptions import ANY_COMPANY
from timeline.claims.tokens import Words

_KIN = "uncle aunt cousin father mother son daughter brother sister wife husband widow nephew niece"
_PEOPLE = frozenset(
    f"""
    {_KIN} parents couple pair duo man woman men women boy girl people crew gang temp contractor
    magistrate magistrates brewer
    criminals thieves burglars intruders detectives officers soldiers guards inmates prisoners pilots drivers miners
    farmers dockers sailors settlers pickets activists campaigners parishioners neighbours neighbors pupils parents
    owners landlords tenants investors traders analysts lawyers solicitors administrators liquidators receivers auditors
    surveyors archaeologists divers volunteers veterans refugees migrants fans supporters players patients doctors
    region county city town borough parish
    clerk watchdog ombudsman tribunal jury bailiffs coastguard lifeboat firefighter lawmakers ministers governors
    councillors aldermen burgesses electors magistrates militia mob crowd garrison squadron regiment
    """.split()
)
# Of these a text says nothing that tells them from others.
_VAGUE = frozenset(
    "man woman men women boy girl people owner successor predecessor partner colleague friend".split()
) | frozenset("spokesman spokeswoman spokesperson candidate resident keeper witness".split())
_PLACED = frozenset("office service centre center airport port festival campaign paper".split())  # told by their kind
HUMAN = frozenset(_PEOPLE | t.BODIES | t.BODY_NOUNS | t.ROLES)  # nouns of people and of bodies that act
_KINDS = frozenset("state federal military riot district election county city fire school traffic border".split())
_ONE = frozenset({"a", "an", "one", "another", "any", "each", "no", "neither", "either"})
PERSONS = frozenset(t.ROLES | set(f"{_KIN} man woman boy girl temp contractor magistrate brewer clerk".split()))
_ACTING = HUMAN - _VAGUE
# Of these there is one in a place, and the place before them says which.
CIVIC = frozenset(
    """
    police council court magistrates prosecutors firefighters residents lifeboat coastguard councillors voters
    authorities parliament government
    """.split()
)
_ANY = ANY_COMPANY | {"fund", "bank"}  # an indefinite one of these could be anybody
_WHAT = frozenset({x.ADJ, x.NOUN, x.PART, x.ING})
_NOT_KIND = frozenset("other same own new old last next former late early able several few further young".split())


def singular(noun: str) -> str:
    """A plural without its ending: company, club; other nouns as they are."""
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def unnamed(words: Words, span: Sequence[int], *, nearest: bool = False) -> tuple[int, str] | None:
    """Where somebody unnamed who acts stands in a noun phrase, and how it can be listed.

    The head of the phrase, or with `nearest` the last noun of people in it: the keys of a temp who ….
    """
    end = (
        span[-1] + 1
        if nearest
        else next((i for i in span if i > span[0] and words.tag[i] in (x.PREP, x.COMMA, x.OPEN)), span[-1] + 1)
    )
    heads = [i for i in span if i < end and words.tag[i] in (x.NOUN, x.NAME)]
    for i in reversed(heads):
        after = words.tag[i + 1] if i + 1 < end else x.STOP
        if words.low[i] not in _ACTING or after in (x.NOUN, x.NAME, x.POSS):
            continue
        if words.low[i] in _ANY and not _ONE.isdisjoint(words.low[max(0, span[0] - 1) : i]):
            return None
        if i and words.text[i - 1] in DEMONYMS:
            return i, f"{words.text[i - 1]} {words.low[i]}"
        name = _with_kind(words, span, i)
        return (i, name) if " " in name or name not in _PLACED else None
    return None


def _with_kind(words: Words, span: Sequence[int], i: int) -> str:
    """The noun with the word before it that says of what kind: electoral commission, second officer, school board."""
    before = words.low[i - 1] if i else ""
    inside = i - 1 in span and words.tag[i - 1] in _WHAT and before not in _NOT_KIND
    return f"{before} {words.low[i]}" if before in _KINDS or inside else words.low[i]

"""Those who act in a clause that names nobody: police, prosecutors, a magistrate, the electoral commission."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims import lexicon as x
from timeline.claims.demonyms import DEMONYMS
from timeline.claims.designations import ACTING, ANYBODY, JUSTICE, PLACED
from timeline.claims.tokens import Words

_KINDS = frozenset("state federal military riot district election county city fire school traffic border lord".split())
_ONE = frozenset({"a", "an", "one", "another", "any", "each", "no", "neither", "either"})
# Hundreds of farmers: the farmers act.
_AMOUNTS = frozenset(
    """
    hundreds thousands dozens scores tens millions some most many several number group groups majority handful couple
    pair crowd crowds members one two three four five six seven eight nine ten half all none few
    """.split()
)
# A service of one of these kinds acts; a bus, a customer or a memorial service is a thing.
_SERVICES = frozenset(
    """
    ambulance border civil coastguard diplomatic emergency enforcement fire forest foreign geological health
    immigration intelligence marshals meteorological parks police postal prison prisons probation prosecution
    rescue revenue secret security seismological social tax weather wire news customs marshal
    """.split()
)
_STATE = "State"  # as a party, which a text writes with a capital
_MANY = frozenset("police staff crew".split())
_ENDS = frozenset({x.PREP, x.SUB, x.COMMA, x.OPEN})  # of a head: employed by the firm as a driver
_WHAT = frozenset({x.ADJ, x.NOUN, x.PART, x.ING})
_NOT_KIND = frozenset(
    "unknown other same own new old last next former late early able several few further young year-old previous"
    " present current entire whole said only single lone poor learned main then numerous various many local".split()
)
# Before a panel or a cleaner that is a thing.
_DEVICES = frozenset(
    "solar instrument control wing roof wall door side dashboard vacuum carpet pipe drain oven".split()
)
_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
# First officer, second respondent: the number is part of what they are.
_RANKED = frozenset(
    "officer lady minister mate secretary lieutenant violinist engineer appellant respondent defendant claimant"
    " plaintiff petitioner applicant party".split()
)


def _is_people(words: Words, part: range) -> bool:
    """Whether a part of a list names people or a body for itself: nurses, the council; but not: police and crime …."""
    head = words.low[part[-1]]
    return head in ACTING and (head.endswith("s") or head in _MANY or words.tag[part[0]] == x.DET)


def coordinated(words: Words, span: range) -> list[range]:
    """The parts of a list of people in the plural, each of whom acts: doctors and nurses; else the phrase whole."""
    parts: list[range] = []
    first = span[0]
    last = next((i for i in span if words.tag[i] in (x.PREP, x.OPEN, x.TIMEX)), span[-1] + 1)
    for i in range(first, last):
        if words.tag[i] == x.COORD or (words.tag[i] == x.COMMA and x.COORD in words.tag[i + 2 : last]):
            parts.append(range(first, i))
            first = i + 1
    parts.append(range(first, last))
    several = all(len(part) and _is_people(words, part) for part in parts)
    return parts if several and len(parts) > 1 else [span]


def unnamed(words: Words, span: Sequence[int], *, nearest: bool = False) -> tuple[int, str] | None:
    """Where somebody unnamed who acts stands in a noun phrase, and how it can be listed.

    The head of the phrase, or with `nearest` the last noun of people in it: the keys of a temp who ….
    """
    if ACTING.isdisjoint(words.low[span[0] : span[-1] + 1]) and _STATE not in words.text[span[0] : span[-1] + 1]:
        return None
    begin = next((i + 2 for i in span[:3] if words.low[i] in _AMOUNTS and words.low[i + 1 : i + 2] == ("of",)), span[0])
    end = span[-1] + 1 if nearest else next((i for i in span if i > begin and words.tag[i] in _ENDS), span[-1] + 1)
    heads = [i for i in span if i < end and words.tag[i] in (x.NOUN, x.NAME)]
    for i in reversed(heads):
        after = words.tag[i + 1] if i + 1 < end else x.STOP
        if words.tag[i + 1 : i + 3] == x.COMMA + x.NAME:
            return None  # Norhall's insurer, Marden Re: it has a name
        if (words.low[i] not in ACTING and words.text[i] != _STATE) or after in (x.NOUN, x.NAME, x.POSS):
            continue
        if words.low[i] in ANYBODY and not _ONE.isdisjoint(words.low[max(0, span[0] - 1) : i]):
            return None
        if i and words.text[i - 1] in DEMONYMS:
            return i, f"{_of_country(words, i - 1)} {words.low[i]}"
        name = _with_kind(words, span, i)
        before = words.low[i - 1]
        if " " in name and i > 1 and words.text[i - 2] in DEMONYMS:
            name = f"{_of_country(words, i - 2)} {name}"  # Fijian army engineers
        if (words.low[i] == "service" and before not in _SERVICES) or (before in _DEVICES and i > span[0]):
            return None
        return (i, name) if " " in name or name not in PLACED else None
    return None


_PARTS = frozenset("North South East West Northern Southern Central".split())


def _of_country(words: Words, i: int) -> str:
    """A word for what is of a country, with the part of the world that belongs to it: South African."""
    return f"{words.text[i - 1]} {words.text[i]}" if i and words.text[i - 1] in _PARTS else words.text[i]


def _with_kind(words: Words, span: Sequence[int], i: int) -> str:
    """The noun with the word before it that says of what kind: electoral commission, second officer, school board.

    One of justice has that of whoever holds it: the prosecutor's office.
    """
    before = words.low[i - 1] if i else ""
    if words.low[i] == "office" and words.tag[i - 1] == x.POSS and i - 2 in span and words.low[i - 2] in JUSTICE:
        return f"{words.low[i - 2]}{words.low[i - 1]} office"
    ordinal = before in _ORDINALS and words.low[i] not in _RANKED
    without = before in _NOT_KIND or (before.startswith("un") and before.endswith("ed"))  # unnamed, unarmed
    inside = i - 1 in span and words.tag[i - 1] in _WHAT and not without and not ordinal
    return f"{before} {words.low[i]}" if before in _KINDS or inside else words.low[i]

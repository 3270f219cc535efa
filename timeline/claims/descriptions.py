"""What a text calls its actors: the nouns by which a company, a club, a court or a judge can be meant later."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from functools import lru_cache

from timeline.claims import body_words as bw
from timeline.claims.designations import DEPUTIES, GANGS, NOUNS, ROLES
from timeline.claims.spots import Spot
from timeline.model import Kind

# What a word of a name lets its bearer be called.
_CALLED = {
    word: called
    for words, called in (
        ("FC United City Rovers Wanderers Athletic Town Albion Hotspur Villa Rangers Club", "club team side"),
        ("Bank Banque Banco Banca Bancorp Bankshares", "bank lender"),
        ("Airlines Airways Air", "airline carrier"),
        ("Insurance Assurance Mutual", "insurer"),
        ("Motors Motor Automobile Automotive", "carmaker automaker manufacturer"),
        ("Stores Supermarkets Retail", "retailer chain"),
        ("Mining Mines Resources Minerals", "miner"),
        ("Power Electric Utilities Water", "utility supplier"),
        ("Pharma Pharmaceuticals Therapeutics", "drugmaker manufacturer"),
        ("Hospital Infirmary Clinic", "hospital clinic"),
        ("Hospitals Healthcare", "chain"),
        ("Primary Academy Grammar Comprehensive Infants", "school academy"),
        ("Police Constabulary", "police force"),
        ("Agency Administration Bureau Survey Inspectorate Directorate", "agency regulator watchdog"),
        ("Commission Authority", "agency regulator watchdog"),
        ("Teamsters Workers Dockers", "union"),
        ("Greens Liberals Conservatives Democrats Republicans", "party"),
        ("Films Pictures Studios Productions Entertainment", "studio company"),
    )
    for word in words.split()
}
_NOUN = "|".join(sorted(NOUNS, key=lambda n: (-len(n), n)))
_HONORIFICS = "mr mrs ms miss mx dr sir dame lord lady".split()
_HONORIFIC = re.compile(rf"\b(?:{'|'.join(_HONORIFICS)})\.? $")
_HONOURED = tuple(title + end for title in _HONORIFICS for end in (" ", ". "))
_QUOTES = tuple("“\"‘'")
_BEGINNING = re.compile(r"\b\w")
_COMPETITIONS = re.compile(r"(?<!\S)(?:League|Division|Championship)(?!\S)")
_AFTER = re.compile(rf"^[”\"’']? ({'|'.join(sorted(GANGS | {'group', 'party', 'union', 'newspaper', 'charity'}))})\b")
_SEXES = dict.fromkeys(
    "Mrs Ms Miss Dame Lady Madame Mme Frau actress widow chairwoman spokeswoman businesswoman congresswoman".split(),
    "woman",
) | dict.fromkeys("Mr Sir Lord Herr Monsieur businessman congressman spokesman".split(), "man")
_APPOSED = re.compile(
    rf"^[”\"’']?(?:,| \(| (?:is|was)) (?:the|an?|its|their|his|her) (?:[\w’'&-]+ ){{0,6}}?({_NOUN})"
    r"(?=[,.;)]| (?:of|in|from|for|behind|which|who|that|based|owned|at|on|to|with|and)\b)"
)


# What a person or a body can be in a case or a contract.
_PARTIES = frozenset(
    """
    claimant plaintiff defendant appellant respondent petitioner applicant contractor landlord tenant debtor creditor
    vendor supplier owner sponsor donor investor shareholder
    """.split()
)
# …, Claimant, and …: the parties of a case in its head.
_PARTY = re.compile(
    r"^(?:,? (?:plc|PLC|Ltd|Limited|Inc|LLC|LLP|Co|Corp|SA|AG|GmbH|LIMITED|LTD)\.?)?"
    r"[”\"’']?,? \(?(?:[“\"‘]?[Tt]he )?[“\"‘]?"
    r"(Claimant|Plaintiff|Defendant|Appellant|Respondent|Petitioner|Applicant)[”\"’]?(?=[,.;)]|$| and\b)"
)


def nouns_of(text: str, spots: Sequence[Spot]) -> dict[str, frozenset[str]]:
    """The nouns by which each actor is called in a text: by the words of its name, and by those beside it.

    "woman" and "man" stand where a title tells it.
    """
    found: dict[str, set[str]] = {}
    line = text.replace("\n", " ")
    for spot in spots:
        if spot.kind is Kind.PLACE:
            continue
        nouns = found.get(spot.name)
        if nouns is None:
            nouns = found[spot.name] = set(_of_name(spot.name))
        before, after = line[max(0, spot.start - 40) : spot.start], line[spot.end : spot.end + 80]
        person = spot.kind is Kind.PERSON
        beside = None if person or _COMPETITIONS.search(spot.name) else _AFTER.match(after)
        apposed = _APPOSED.match(after) or _PARTY.match(after)
        said = apposed[0].lower() if apposed else ""
        small = before.lower()
        called = (
            (_led_by(small), small),
            (_led_by_office(before) if person and ", " in before else "", small),
            (beside[1] if beside else "", ""),
            (apposed[1].lower() if apposed else "", said),
        )
        nouns.update([_whole(n, words) for n, words in called if n and ((n in ROLES) == person or n in _PARTIES)])
        sex = _last_of(_SEXES, before[:-1].removesuffix(".")) if person and before[-1:] == " " else ""
        if sex:
            nouns.add(_SEXES[sex])
    return {name: frozenset(nouns) for name, nouns in found.items()}


_ROLE = "|".join(sorted(ROLES, key=lambda n: (-len(n), n)))
_OFFICE_OF = re.compile(rf"\bthe ({_ROLE}) of (?:the )?[\w .’'-]{{2,30}}, (?:\w+\.? )?$", re.IGNORECASE)
_DEPUTY = re.compile(rf"\b({'|'.join(sorted(DEPUTIES))})[ -]$")


def _led_by_office(before: str) -> str:
    """The office before a name, with what it is of: the president of the college, Miss Strand."""
    m = _OFFICE_OF.search(before)
    return m[1].lower() if m is not None else ""


def _whole(noun: str, words: str) -> str:
    """The noun with the word that says that it is another's office: deputy governor."""
    m = _DEPUTY.search(words[: words.rfind(noun)])
    return f"{m[1]} {noun}" if m is not None else noun


def _led_by(before: str) -> str:
    """The noun that leads to a name behind these words, in small letters: the bank, the bank called; else empty."""
    if before.endswith(_QUOTES):
        before = before[:-1]
    before = before.removesuffix("called ").removesuffix("known as ")
    before = _HONORIFIC.sub("", before) if before.endswith(_HONOURED) else before
    return _last_of(NOUNS, before[:-1].removesuffix(",")) if before[-1:] == " " else ""


def _last_of(table: Container[str], said: str) -> str:
    """The last word or words of a text if a table has them; of two endings the longer: co-founder, not founder."""
    word = said.rpartition(" ")[2]
    if word in table:
        return word
    if word.isalnum():
        return ""
    return next((word[m.start() :] for m in _BEGINNING.finditer(word) if word[m.start() :] in table), "")


# Of these there are several sorts, and the word before tells which: the county court is not the High Court.
_SORTED = frozenset(
    "court council bank school ministry authority office department commission committee board tribunal college".split()
)
_AGENCIES = frozenset("space news tax border environment environmental health police".split())
# Adjectives that say of what sort a body is, and not what it is like: the top court.
_SORTS = frozenset(
    """
    central secondary primary high middle medical supreme federal municipal electoral constitutional criminal civil
    commercial lower upper appellate regional provincial military juvenile national international royal environmental
    district county parish city town
    """.split()
)
_NO_SORTS = frozenset("watchdog giant world country company nation home host top country's".split())


def is_of_other_sort(name: str, noun: str, word: str, *, adjective: bool) -> bool:
    """Whether "the <word> <noun>" is not the body whose own name has the noun: the tax office, no Audit Office.

    The central bank can be the Bank of Orsk.
    """
    if noun not in _SORTED and (noun != "agency" or word not in _AGENCIES):
        return False
    if (adjective and word not in _SORTS) or word in _NO_SORTS:
        return False
    small = name.lower()
    if (noun, word) == ("bank", "central") and small.startswith(("bank of ", "reserve bank", "national bank")):
        return False
    stem = word.rstrip("s")[: max(4, len(word) - 3)]
    return noun in small.split() and stem not in small


_OF_HEADS = NOUNS - ROLES


@lru_cache(maxsize=1 << 12)
def _of_name(name: str) -> frozenset[str]:
    """The nouns in a name: of its head (Bank of Orsk, Orsk Bank) and what its words let it be called."""
    words = [w.strip(".,") for w in re.split(r" (?:of|for) ", name)[0].split()]
    while len(words) > 1 and words[-1] in bw.LEGAL:
        words.pop()
    nouns = {words[-1].lower()} if words and words[-1].lower() in _OF_HEADS else set()
    for word in words:
        nouns.update(_CALLED.get(word, "").split())
    return frozenset(nouns)

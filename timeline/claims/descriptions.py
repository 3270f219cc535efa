"""What a text calls its actors: the nouns by which a company, a club, a court or a judge can be meant later."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from timeline.claims import naming as t
from timeline.claims.spots import Spot
from timeline.model import Kind

# Any company can be called so.
ANY_COMPANY = frozenset("company firm business corporation group startup start-up giant maker owner employer".split())
# A company can be called so where the text shows no other; the rest needs the word itself.
COMPANIES = ANY_COMPANY | frozenset(
    """
    carmaker automaker chipmaker drugmaker manufacturer retailer chain lender operator developer publisher utility
    airline carrier contractor supplier vendor insurer miner builder broadcaster provider producer distributor
    """.split()
)
PAPERS = frozenset("newspaper paper magazine broadcaster outlet publisher agency weekly daily".split())
PUBLIC = frozenset(
    """
    ministry department court commission authority council party union senate parliament congress police county board
    committee government university college school tribunal regulator watchdog club charity army navy
    """.split()
)
SPECIAL = frozenset("bank airline insurer carmaker retailer broadcaster newspaper publisher miner utility gang".split())
_GANGS = frozenset("gang crew cartel syndicate militia band trio duo festival project".split())
NOUNS = t.COMPANY_NOUNS | t.BODY_NOUNS | t.ROLES | _GANGS | COMPANIES
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
_BEFORE = re.compile(rf"\b({_NOUN}),? (?:known as |called )?[“\"‘']?$", re.IGNORECASE)
_AFTER = re.compile(rf"^[”\"’']? ({'|'.join(sorted(_GANGS | {'group', 'party', 'union', 'newspaper', 'charity'}))})\b")
_WOMAN = re.compile(
    r"\b(?:Mrs|Ms|Miss|Dame|Lady|Madame|Mme|Frau|actress|widow|(?:chair|spokes|business|congress)woman)\.? $"
)
_MAN = re.compile(r"\b(?:Mr|Sir|Lord|Herr|Monsieur|(?:business|congress|spokes)man)\.? $")
_APPOSED = re.compile(
    rf"^[”\"’']?(?:,| \(| (?:is|was)) (?:the|an?|its|their|his|her) (?:[\w’'&-]+ ){{0,6}}?({_NOUN})"
    r"(?=[,.;)]| (?:of|in|from|for|behind|which|who|that|based|owned|at|on|to|with|and)\b)"
)


def is_company(noun: str) -> bool:
    """Whether any company can be meant by a noun: the lender, the planemaker."""
    return noun in COMPANIES or noun.endswith("maker")


def can_mean(noun: str) -> bool:
    """Whether "the <noun>" can stand for an actor."""
    return noun in NOUNS or noun.endswith("maker")


def nouns_of(text: str, spots: Sequence[Spot]) -> dict[str, frozenset[str]]:
    """The nouns by which each actor is called in a text: by the words of its name, and by those beside it.

    "woman" and "man" stand where a title tells it.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for spot in spots:
        if spot.kind is Kind.PLACE:
            continue
        found[spot.name] |= _of_name(spot.name)
        before = text[max(0, spot.start - 40) : spot.start].replace("\n", " ")
        after = text[spot.end : spot.end + 80].replace("\n", " ")
        person = spot.kind is Kind.PERSON
        modifies = person or any(w in ("League", "Division", "Championship") for w in spot.name.split())
        for m in (_BEFORE.search(before), None if modifies else _AFTER.match(after), _APPOSED.match(after)):
            noun = m[1].lower() if m is not None else ""
            if noun and (noun in t.ROLES) == person:
                found[spot.name].add(noun)
        for sex, title in (("woman", _WOMAN), ("man", _MAN)):
            if person and title.search(before):
                found[spot.name].add(sex)
    return {name: frozenset(nouns) for name, nouns in found.items()}


def _of_name(name: str) -> set[str]:
    """The nouns in a name: of its head (Bank of Orsk, Orsk Bank) and what its words let it be called."""
    words = [w.strip(".,") for w in re.split(r" (?:of|for) ", name)[0].split()]
    while len(words) > 1 and words[-1] in t.LEGAL:
        words.pop()
    nouns = {words[-1].lower()} if words and words[-1].lower() in NOUNS - t.ROLES else set()
    for word in words:
        nouns.update(_CALLED.get(word, "").split())
    return nouns

"""Words and their kin: one key for the forms and near-synonyms by which reports name the same event."""

from __future__ import annotations

import re
from functools import lru_cache

# One family a line, its key first. A word stands in one family only; forms are stemmed on both sides.
_FAMILIES = """
announce announcement unveil reveal disclose publicise introduce present
agree agreement deal contract pact accord arrangement partnership partner ink sign signing treaty
say tell told state statement comment remark add note describe claim
report reporting publish publication article post print
sue lawsuit suit complaint litigation petition plaintiff litigate
appeal appellate appealed
rule ruling verdict judgment judgement decide decision
order directive instruct mandate injunction direct
convict conviction guilty
acquit acquittal clear exonerate
sentence jail imprison prison
arrest detain detention custody apprehend
charge indict indictment accuse accusation allege
resign resignation quit step-down depart departure leave left
dismiss dismissal fire fired sack sacked oust ouster remove removal
appoint appointment name named hire install successor
elect election vote ballot poll polling
win won victory triumph
lose lost defeat
die died dead death fatal fatality kill killed killing perish
injure injury injured hurt wound wounded casualty
buy bought acquire acquisition purchase takeover merger merge
sell sold sale divest divestment disposal
launch release released roll-out rollout debut introduction
open opened opening inaugurate inauguration
close closed closure shut shutdown shutter
start started begin began begun commence kick-off
end ended finish finished conclude conclusion complete completed completion wrap wrapped
stop halt suspend suspension pause freeze frozen
resume resumption restart reopen reinstate restore restoration
recall recalled
withdraw withdrew withdrawn withdrawal pull pulled retract retraction drop dropped shelve shelved
ban banned bar barred prohibit prohibition block blacklist exclude exclusion bann
approve approval pass passed adopt adoption endorse ratify ratified ratification authorise authorize clearance permit
reject rejection refuse refusal turn-down decline deny denial
propose proposal offer offered bid
withhold withheld
collapse collapsed fail failure fell-through
crash crashed collision collide
explode explosion blast bomb
fire-blaze blaze wildfire burn burned
flood flooding inundate inundation
storm hurricane typhoon cyclone tornado gale
landfall ashore
earthquake quake tremor
outbreak epidemic pandemic infection infected
breach hack hacked intrusion attack attacked cyberattack
outage disruption disrupt downtime offline
strike-labour walkout walk-out stoppage picket
protest demonstration demonstrate rally march
fine fined penalty penalise penalize
pay paid payment compensation compensate settle settlement
raise raised funding financing invest investment round
rise rose increase increased climb jump soar gain surge
fall fell slump plunge slide tumble dip
cut reduce reduction lower lowered slash trim
meet met meeting summit talks convene session
visit visited trip travel
move moved relocate relocation transfer
build built construct construction erect erected
destroy destroyed demolish demolition
discover discovery detect detected uncover find found finding turn-up
investigate investigation inquiry probe inquest
testify testimony hearing heard witness
search raid raided seize seized seizure
evacuate evacuation flee fled
rescue rescued save saved
warn warning alert advisory caution
confirm confirmation verify acknowledge admit admission
apologise apologize apology sorry
marry married wedding
bear born birth
award awarded prize honour honor medal
join joined membership enter accede
amend amendment revise revision update updated change changed
designate designation label labelled classify declare declared declaration proclaim
devalue devaluation depreciate peg
default bankruptcy bankrupt insolvent insolvency administration chapter-11
nationalise nationalize nationalisation expropriate
establish established establishment incorporate founded founder
name-change rename renamed rebrand
extend extension prolong postpone postponement delay delayed
certify certification certified
count counted recount tally
concede concession
letter write wrote written
"""

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
    week today yesterday monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night
    january february march april june july august september october november december hour hours minute minutes
    expect plan source sources news press medium media told told tell later earlier ago statement""".split()
)

_SUFFIXES = (
    ("ational", "ate"),
    ("ations", "ate"),
    ("ation", "ate"),
    ("ements", ""),
    ("ement", ""),
    ("ments", ""),
    ("ment", ""),
    ("nesses", ""),
    ("ness", ""),
    ("ities", ""),
    ("ity", ""),
    ("ingly", ""),
    ("ings", ""),
    ("ing", ""),
    ("edly", ""),
    ("ers", ""),
    ("ies", "y"),
    ("ied", "y"),
    ("es", ""),
    ("ed", ""),
    ("er", ""),
    ("ly", ""),
    ("s", ""),
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


_FAMILY = {stem(word): line.split()[0] for line in reversed(_FAMILIES.strip().splitlines()) for word in line.split()}
_LIGHT_KEYS = frozenset(_FAMILY.get(stem(w), stem(w)) for w in _LIGHT)


@lru_cache(maxsize=65536)
def kin(word: str) -> str:
    """The key of a lower-case word's family, else its stem; empty for a word that says nothing."""
    if word in _STOP or len(word) < 2:
        return ""
    found = stem(word)
    return _FAMILY.get(found, found)


def is_family(key: str) -> bool:
    """Whether a key names a family of event words."""
    return key in _KEYS


_KEYS = frozenset(_FAMILY.values())


def light(key: str) -> bool:
    """Whether a key says little of which event is meant."""
    return key in _LIGHT_KEYS


# Families that do not name one event of the same actor on the same day.
_OPPOSED = tuple(
    frozenset(pair.split())
    for pair in (
        "rise fall",
        "start end",
        "open close",
        "stop resume",
        "approve reject",
        "appoint resign",
        "appoint dismiss",
        "win lose",
        "convict acquit",
        "buy sell",
        "arrest charge",
        "arrest sentence",
        "charge sentence",
        "convict arrest",
        "sue appeal",
        "sue rule",
        "launch recall",
    )
)


def opposed(one: str, other: str) -> bool:
    """Whether two families name different events."""
    return frozenset((one, other)) in _OPPOSED

"""Names that are nobody's: works, laws, prizes, products; and ships and storms, which act but are no company."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

from timeline.claims import body_words as bw
from timeline.claims import naming as t
from timeline.claims.lexicon import GATHERINGS
from timeline.claims.name_forms import kind_of
from timeline.claims.names import Candidate, goes_on
from timeline.model import Kind


class Sort(StrEnum):
    """What a name that is no person, body or place is."""

    WORK = "work"
    LAW = "law"
    PRIZE = "prize"
    OCCASION = "occasion"
    PRODUCT = "product"
    SHIP = "ship"
    STORM = "storm"
    VEHICLE = "vehicle"


ACTING = frozenset({Sort.SHIP, Sort.STORM, Sort.VEHICLE})  # these take part in what happens

_LAWS = frozenset(
    """
    Act Bill Law Treaty Accord Accords Agreement Protocol Convention Directive Regulation Regulations Code Constitution
    Amendment Charter Declaration Resolution Statute Ordinance Decree Stipulation Covenant Pact Rules Ruling Clause
    Doctrine Plan Programme Program Initiative Deal Report Review Inquiry Index Rate
    """.split()
)
_PRIZES = frozenset("Prize Award Awards Medal Trophy Prix Oscar Oscars Bafta Emmy Emmys Grammy Grammys Globe".split())
_CONTESTS = frozenset(
    "Cup Open Championship Championships Grand Derby Marathon Playoffs Final Finals Masters Bowl".split()
)
_RITES = frozenset("Memorial Funeral Church Carol Remembrance Thanksgiving Burial Baptism Christening".split())
_EVENTS = frozenset(
    """
    Games Olympics Olympic Paralympics Paralympic Giro Vuelta Tour Tours Wimbledon Eurovision Ashes Dauphiné
    Berlinale Glastonbury War Wars Revolution Uprising Rebellion Mutiny Armistice Depression Recession Blitz Holocaust
    Reformation
    Renaissance
    """.split()
)
_RACE = re.compile(
    r"(?:Tour|Giro|Vuelta|Grand Prix|Cup|Battle|Festival|Siege|Massacre|Storming|Peace)"
    r" (?:of|de|d['’]|di|a) ?(?:[a-z]+ )?[A-Z]"
    r"|.*\bWar (?:I|II|One|Two)$|Giro d|Vuelta a|Super Bowl|World Series"
)
_PRECIOUS = frozenset("Golden Silver Bronze Palme Nobel Pulitzer Booker Oscar Tony".split())
_SHIP_PREFIX = frozenset("HMS USS SS MV RMS MS HMAS HMCS USNS USCGC RRS MT FV SMS INS".split())
_DEVICES = frozenset("Telescope Satellite Probe Rover Lander Orbiter Engine Rocket Missile Algorithm Collider".split())
_STORM_PREFIX = frozenset("Storm Hurricane Typhoon Cyclone".split())
SHIPS = frozenset(
    """
    ship vessel tanker freighter trawler corvette destroyer frigate cruiser battleship submarine liner steamer steamship
    schooner brig brigantine barque bark sloop yacht tug tugboat ferry barge cutter gunboat minesweeper lifeboat dredger
    spacecraft probe lander rover satellite capsule shuttle locomotive airship zeppelin
    icebreaker containership flagship whaler clipper ketch paddle-steamer boat
    """.split()
)
_CARRIER = re.compile(
    r"\b(?:(?:bulk|aircraft|car|gas|oil|ore|LNG) carrier|(?:cargo|container|cruise) ship|factory ship) $"
)
_STORMS = frozenset("storm hurricane typhoon cyclone".split())
_PRODUCTS = frozenset(
    """
    database product products software app platform model models chip chips phone phones smartphone tablet console
    processor drug vaccine pill treatment chatbot assistant browser engine jet rocket missile brand brands toy toys
    sedan hatchback pickup truck car cars scooter e-bike bike heater stroller cereal biscuit
    """.split()
)
# A name behind one of these is that of the thing.
_MADE = frozenset(
    "malware ransomware spyware virus worm trojan botnet drug vaccine pill chatbot missile smartphone sedan".split()
)
_WORK = re.compile(
    r"(?:\b(?:premiere|screening|adaptation|trailer|soundtrack|sequel|remake|episode|performance|staging|revival"
    r"|author|star|director|writer|copies|rights) (?:of|to)|\b(?:starr(?:ed|ing|s)|appeared|plays [^.,]{2,30}) in"
    r"|\b(?:directed|published|wrote|composed|painted|premiered)"
    r"|\b(?:prize|prix|award|actor|actress|heron|bear|lion|palm)\b[^.;]{0,60} for"
    r"|\b(?:novel|film|play|book|album|single|series|opera|song|poem|feature|drama|documentary|memoirs?|biography"
    r"|autobiography|essay|pamphlet|musical|ballet|painting|portrait|anthology|trilogy|sitcom|thriller),?)"
    r"\s+[“\"‘']?$",
    re.IGNORECASE,
)
# How what leads to a work ends, before marks and commas; plays … in, the prize for.
_LEADING = (
    *(
        f"{work} {link}"
        for work in "premiere screening adaptation trailer soundtrack sequel remake episode performance staging revival"
        " author star director writer copies rights".split()
        for link in ("of", "to")
    ),
    *(f"{verb} in" for verb in "starred starring starrs appeared".split()),
    *"directed published wrote composed painted premiered".split(),
    *"novel film play book album single series opera song poem feature drama documentary memoir memoirs biography"
    " autobiography essay pamphlet musical ballet painting portrait anthology trilogy sitcom thriller".split(),
)
_PRIZED = ("prize", "prix", "award", "actor", "actress", "heron", "bear", "lion", "palm")
_WORK_BEHIND = re.compile(
    r"^[”\"’']?, (?:a|an|the|his|her|their) (?:[\w-]+ ){0,3}"
    r"(?:film|drama|documentary|novel|comedy|thriller|opera|play|album)\b"
)
_GADGET = re.compile(r"i(?:Phone|Pad|Pod|Mac|Tunes|Cloud|Movie|Book|Photo|Message)s?\b")
_OWNED = re.compile(r"(?:\b(?:its|their|whose|his|her)|['’]s)(?: \w+)? $")
_PRODUCT = re.compile(rf" (?:{'|'.join(sorted(_PRODUCTS))})\b")
_SOLD = re.compile(
    r" (?:heaters?|stoves?|fridges?|toasters?|cribs?|strollers?|masks?|ventilators?|inhalers?|pumps?|tablets?|capsules?"
    r"|pills?|doses|jabs?|vaccines?|shampoos?|creams?|powders?|cereals?|consoles?|cameras?|headsets?|headphones|speakers?"
    r"|laptops?|notebooks?|netbooks?|phones?|smartphones?|handsets?|drones?|trainers|sneakers|batteries|firmware|apps?"
    r"|chatbots?|browsers?|chips?|processors?|scooters?|e-bikes?|sedans?|hatchbacks?|pickups?|SUVs?|software|devices?)\b"
)
_DECIDES = re.compile(
    r"(?:['’]s (?:chief|chair|board|owner|founder|shares|director|lawyers)| (?:has |had |have |also |later |will )?"
    r"(?:said|says|announced|told|agreed|bought|sued|hired|denied|declined|plans|planned|apologi[sz]ed|acquired|sold|fined"
    r"|appointed|refused|reported|recalled|launched|settled|makes|made|sells|paid)\b)"
)
_CALLED = re.compile(r"\b(?:called|named|known as|dubbed|group|party|campaign|committee|alliance)\s+[“\"‘']$")
_BESIDE = re.compile(r"\b(\w+),?\s+the\s+$")
_OPENING, _CLOSING = "“\"‘'", "”\"’'"


_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_NUMBER = re.compile(
    r"[ \u00a0](?:\d|[1-9]\d|I{2,3}|IV|VI{0,3}|IX|X)\b"
    rf"(?![%°:/–-]|[.,]\d| (?:per ?cent|{_MONTHS}|a\.?m|p\.?m|million|billion|thousand|hundred|of|to|and \d|or \d"
    r"|[a-z]+s\b))"
)


_APART = re.compile(r",[ \n](?:the|an?)[ \n][a-z]")


def series(
    text: str, where: Mapping[str, Sequence[Candidate]], lowered: Mapping[str, int]
) -> dict[str, list[Candidate]]:
    """The names of vehicles and the like that a text numbers, more than once or as a subject: Tern 2 left the pad."""
    found: dict[str, list[Candidate]] = {}
    for name, places in where.items():
        if " " in name or not name[:1].isupper() or lowered.get(name.lower()) or name in t.THINGS or len(name) < 3:
            continue
        ends = {c: m.end() for c in places if (m := _NUMBER.match(text, c.end)) is not None}
        if len(ends) > 1 or any(goes_on(text, e) or _APART.match(text, e) for e in ends.values()):
            for c, end in ends.items():
                whole = " ".join(text[c.start : end].split())
                found.setdefault(whole, []).append(c._replace(end=end, text=whole))
    return found


def sort_of(text: str, name: str, found: Sequence[Candidate]) -> Sort | None:
    """What a name is, by its words and by what stands around it in the text; None for people, bodies and places."""
    ship = any(c.before in SHIPS or (c.before == "the" and _apposed_ship(text, c)) for c in found)
    if kind_of(name, [c.title for c in found]) is Kind.PERSON and not ship:
        return None
    sort = (None if _names_body(text, name) else _by_words(name)) or next(
        (s for c in found if (s := _by_place(text, name, c))), None
    )
    return sort or (Sort.PRODUCT if _is_product(text, name, found) else None)


def _by_words(name: str) -> Sort | None:
    words = name.split()
    if words[0] in _SHIP_PREFIX and len(words) > 1:
        return Sort.SHIP
    if words[0] in _STORM_PREFIX and len(words) == 2:
        return Sort.STORM
    if len(words) > 1 and (words[-1] in _LAWS or words[0] == "Treaty"):
        return Sort.LAW
    if len(words) > 1 and (words[-1] in _PRIZES or (words[0] in _PRECIOUS and len(words) == 2)):
        return Sort.PRIZE
    if len(words) > 1 and words[-1] in _DEVICES:
        return Sort.PRODUCT
    rite = words[-1] == "Service" and not _RITES.isdisjoint(words)
    held = len(words) > 1 and (words[-1] in _CONTESTS or words[-1].lower() in GATHERINGS or rite)
    return Sort.OCCASION if held or words[-1] in _EVENTS or _RACE.match(name) else None


def _names_body(text: str, name: str) -> bool:
    """Whether a longer name of a body begins with a name: Silver Basin, where there is a Silver Basin Mining Co."""
    if name.split()[0] not in _PRECIOUS:
        return False
    longer = re.finditer(rf"\b{re.escape(name)} ([A-Z]\w+)", text)
    return any(m[1] in bw.ORGANISATION or m[1] in bw.LEGAL for m in longer)


def _by_place(text: str, name: str, found: Candidate) -> Sort | None:
    if found.title:
        return None
    if found.before in SHIPS or (found.before == "the" and _apposed_ship(text, found)):
        return Sort.SHIP
    if found.before in _STORMS:
        return Sort.STORM
    before = text[max(0, found.start - 90) : found.start].replace("\n", " ")
    if before.endswith((" carrier ", " ship ")) and _CARRIER.search(before):
        return Sort.SHIP
    after = text[found.end : found.end + 60].replace("\n", " ")
    if after[:2] in ("'s", "’s"):
        return None
    if _made(before) or _WORK_BEHIND.match(after) or _quoted(before, after, name):
        return Sort.WORK
    owned = _PRODUCT.match(after) and _OWNED.search(before)
    return Sort.PRODUCT if owned or (found.before in _MADE and not _DECIDES.match(after)) else None


def _apposed_ship(text: str, found: Candidate) -> bool:
    """Whether a name with "the" stands beside the noun for a ship: their trawler, the April Dawn, sank."""
    noun = _BESIDE.search(text, max(0, found.start - 30), found.start)
    return noun is not None and noun[1] in SHIPS


def _is_product(text: str, name: str, found: Sequence[Candidate]) -> bool:
    """Whether a name goes before what is sold by it, "Plume tablets", and never decides or speaks."""
    if kind_of(name) is not None:
        return False
    gadget = _GADGET.match(name) is not None  # an iPod
    after = [text[c.end : c.end + 60].replace("\n", " ") for c in found]
    return (gadget or any(map(_SOLD.match, after))) and not any(map(_DECIDES.match, after))


def _made(before: str) -> bool:
    """Whether the words before a name lead to a work: the author of, starring in, the novel."""
    led = before.rstrip().rstrip(_OPENING).rstrip().rstrip(",").lower()
    leads = led.endswith(_LEADING) or (led.endswith(" in") and "plays" in led)
    leads = leads or (led.endswith(" for") and any(map(led.__contains__, _PRIZED)))
    return leads and _WORK.search(before) is not None


def _quoted(before: str, after: str, name: str) -> bool:
    """Whether a name of several words is all of a quotation, and no one is said to be called so."""
    inside = before[-1:] in _OPENING and before[-1:] != "" and re.match(r"[,.]?[”\"’'](?!\w)", after) is not None
    return inside and " " in name and _CALLED.search(before) is None

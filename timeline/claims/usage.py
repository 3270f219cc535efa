"""What the words around a name show it to be: a person, a body or a place."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from timeline.claims import body_words as bw
from timeline.claims import evidence
from timeline.claims import naming as t
from timeline.claims.designations import ACTING, HUMAN, LOCAL, ORGANISATIONS, ROLES
from timeline.claims.names import Candidate
from timeline.model import Kind

_OF_PERSON = re.compile(r",?[ \n]\(?\d\d\)?,|,[ \n](?:who\b|formerly[ \n])")
_ROLE_BEHIND = re.compile(
    r",[ \n](?:then[ \n])?(?:the|an?|its|their|his|her|whose)[ \n](?:[\w’'-]+[ \n]){0,3}?"
    rf"(?:{'|'.join(sorted(ROLES - ORGANISATIONS))})"
    r"(?=[,.;]|[ \n](?:of|at|in|for|from|who|on)\b)"
)
_STATE = re.compile(rf",[ \n](?:{'|'.join(sorted(t.STATES))})\b")
_COMES = re.compile(
    r"\b(?:sent|brought|fl[eoy]wn?|came|come|sailed|left|travelled|traveled|moved|drove|returned|arrived|called|miles|km|sail|travel|fly"
    r"|launched|lifted|deported|extradited|shipped|evacuated|transferred)"
    r"\b[^.;:]{0,40} (?:from|off|for) (?:the )?$"
)
_MOTION = (
    r"fl(?:y|ies|ew|own|ying)|flights?|travel(?:s|led|ed|ling)?|trips?|journeys?|dr(?:ive|ives|ove|iven)"
    r"|sail(?:s|ed|ing)|march(?:ed)?|cycled?|deported|extradited|exiled|banished|evacuated|towed|sent on"
    r"|bus(?:es)?|coach(?:es)?|trains?|roads?|railway|ferr(?:y|ies)|way|miles|km"
)
# Somebody goes or is brought there: flew to Orsk, a coach to Orsk, sent on to Orsk; one walks to persons too.
_GOES = re.compile(
    rf"\b(?i:{_MOTION}|as far(?: away)?)"
    r"(?: (?:back|on|over|down|up|out|home))? (?:to|as) (?:[A-Z]\w+, )*(?:[A-Z]\w+,? and )?$"
)
# Where somebody or something comes to be: reached Orsk, touched down on Ceres.
_ARRIVES = re.compile(
    r"\b(?:reached|(?:landed|touched down) (?:on|at|in)|(?:arrived|settled|born|based|docked|moored|camped) (?:in|at)"
    r"|fled (?:to|from)|emigrated to|visited|toured|overflew"
    # On an island: 38 sites on Orsk, people on Orsk.
    r"|(?:is|are|was|were|be|been|people|islanders|families|home|landed|ashore|live[sd]?|living|camps?|sites?|schools?"
    r"|churches|church|villages?|resettle\w*|volcano(?:es)?|mines?|airport|hospital|clinic|harbour|beach(?:es)?) on) $"
)
_ARRIVING = ("reached ", " on ", " at ", " in ", " to ", " from ")
# A way or a journey, not the power that shifted from one to another: every branch from Hexham to Hull.
_BETWEEN = (
    rf"\b(?i:{_MOTION}|walk(?:s|ed|ing)?|rode|lines?|branch(?:es)?|routes?|services?|canals?|pipelines?|tunnels?|tracks?"
    r"|paths?|voyages?|passages?|passengers?|people|men|women|(?:he|she|they|we|i|who) (?:went|ran|came))\b"
    r"[^.;:]{0,40} from "
)
_FROM_ONE = re.compile(_BETWEEN + "(?:the )?$")
_RANGE = re.compile(_BETWEEN + r"[A-Z]\w+ to $")
_TO_NEXT = re.compile(r" to [A-Z]\w+\b")
_HANDED = re.compile(r"\b(?:sold|sell|transfer\w*|loan\w*|pass\w*|hand\w*|switch\w*|promot\w*|bought|moved?)\b")
_NATIVE = re.compile(r"[ \n](?:man|woman|men|women|girl|boy|resident|native)\b")
# What only people do or suffer, and what of places nobody says.
_LIVES = re.compile(
    r"[ \n](?:(?:has|had|was|were|is|also|later|then)[ \n])*(?:resigned|died|born|arrested|jailed"
    r"|studied|graduated|emigrated|confessed|sworn|widowed|imprisoned|(?:retired|married|divorced)"
    r"(?=[.,;]|[ \n](?:\w+ly|in|on|at|from|to|as|after|before|when|and|last|this|again|twice|shortly|aged)\b|$))\b"
)
_DOES = re.compile(
    r"[ \n](?:(?:has|had|was|is|also|later|then|will)[ \n])*(?:said|says|told|joined|wrote|won|apologi[sz]ed|admitted"
    r"|denied|became|appointed|elected|charged|sacked|hired|named|takes[ \n]over|took[ \n]over|left|replaces?|succeeds?"
    r"|runs)\b|,[ \n]who\b"
)
_TITLES = "Senators Representatives Justices Judges Ministers Councillors Messrs Lords Professors Presidents".split()
_WITH_TITLE = re.compile(rf"\b(?:{'|'.join(_TITLES)}) (?:[A-Z]\w+(?: [A-Z]\w+)?, )*(?:[A-Z]\w+(?: [A-Z]\w+)?,? and )?$")
_THEIRS = re.compile(r"[^.!?;:\n]{0,140}?\b(?:his|her|him|himself|herself|he|she)\b")
_CAPITAL = re.compile(r"[A-Z](?<!\w[A-Z])")
_SAID = re.compile(
    r"[ \n](?:has |had |also |later )*(?:said|says|told|denied|admitted|insisted|claimed|wrote|thought|knew)\b"
)


_HOLDING = re.compile(
    r"\b(?:shares?|stakes?|stock|invest(?:ed|ments?|s|ing)?|holdings?|bonds|faith|confidence|interest) in $",
    re.IGNORECASE,
)


def _held(before: str) -> bool:
    """Whether words lead to what one has a share of or trusts: shares in Norhall."""
    return before.endswith(" in ") and _HOLDING.search(before) is not None


def _owner(text: str, found: Candidate) -> bool:
    return text[found.end : found.end + 2] in ("'s", "’s")


_TERRITORY = re.compile(
    r"[ \n](?:district|valley|neighbou?rhood|region|province|suburb|area|peninsula|municipality|governorate|prefecture"
    r"|archipelago|basin|coast|border|oblast|canton|estuary|corridor)s?\b"
)
# What is brought goes to a place more often than to a person: airlifted rice to Orsk.
_SHIPPED = re.compile(r"\b(?:airlift|ferri|truck|evacuat|ship|tow|haul)\w*\b[^.;:,]{1,40} to (?:[A-Z]\w+ and )?$")
_GOVERNED = re.compile(r"[ \n](?:[Mm]ayor|[Ss]heriff|[Gg]overnor|[Cc]ouncillor)s?\b")


_NO_HEADS = bw.ORGANISATION - bw.OF_HEADS


# Of what town these are, others than its own folk tell: the tribunal of Orsk, the town hall of Orsk.
_OF_TOWNS = frozenset("tribunal airport prosecutor streets harbour harbor laboratory outskirts gates".split())


def _seated(text: str, found: Candidate, before: str) -> bool:
    """Whether a name says where somebody is from: firefighters from Orsk; the mayor of Orsk; Orsk Mayor Ann Lund."""
    said, _, link = before.rstrip().rpartition(" ")
    if link == "of" and said.endswith(","):
        return text[found.end : found.end + 1] in (",", ".")
    noun = said.rpartition(" ")[2].lower()
    if link == "of" and noun.capitalize() in said.split()[-1:] and noun.capitalize() in _NO_HEADS:
        return " " not in found.text  # Lowe Motors of Leeds
    if _GOVERNED.match(text, found.end) or _TERRITORY.match(text, found.end):
        return True
    if link == "from":
        end = text[found.end : found.end + 1]
        return noun in HUMAN or (said.endswith(",") and end in (",", ".", ";"))  # Tom Rudge, 21, from Orsk, …
    return link == "of" and (noun in LOCAL or noun in _OF_TOWNS)


def _reached(text: str, found: Candidate, before: str) -> bool:
    """Whether a name says where somebody goes, or where something begins or ends: from Hexham to Hull."""
    if found.before in ("to", "as", "and") and " " not in found.text:
        return (
            _GOES.search(before) is not None
            or _SHIPPED.search(before) is not None
            or (_RANGE.search(before) is not None and _HANDED.search(before) is None)
        )
    if before.endswith(_ARRIVING) and _ARRIVES.search(before) is not None:
        return " " not in found.text
    if found.before == "from" and _TO_NEXT.match(text, found.end):
        return _FROM_ONE.search(before) is not None and _HANDED.search(before) is None
    return found.before in ("a", "an", "two", "young", "old") and _NATIVE.match(text, found.end) is not None


def _his(text: str, found: Candidate, *, alone: Callable[[], bool]) -> bool:
    """Whether "he" or "her" in the rest of a sentence can mean nobody else: Sloan said that no one had called him.

    Where the text has named people before, not `alone`, a name that does anything but speak may be that of a firm
    that shut his account.
    """
    m = _THEIRS.match(text, found.end) if evidence.acts(text, found) else None
    said = m[0].split() if m is not None else ()
    if m is None or _CAPITAL.search(m[0]) is not None or not {"its", "itself", *HUMAN}.isdisjoint(said):
        return False
    return alone() or _SAID.match(text, found.end) is not None


def _with_title(before: str) -> bool:
    """Whether words lead to the last of several people with a title: Senators Rudge and."""
    return any(map(before.__contains__, _TITLES)) and _WITH_TITLE.search(before) is not None


def _employer(before: str) -> bool:
    """Whether words lead to whom somebody works for: engineers at."""
    said = before.rstrip()
    noun = said[:-3].rpartition(" ")[2].lower() if said.endswith(" at") else ""
    return noun in ACTING and noun not in ORGANISATIONS  # but: the church at Orsk


_FROM = (" from ", " off ", " for ", " from the ", " off the ", " for the ")


def kind_by_use(text: str, found: Sequence[Candidate], *, alone: Callable[[], bool] = lambda: True) -> Kind | None:
    """What the words around a name show: an age or a title behind it, a preposition of place before it.

    `alone` says whether the text names no other person; it is seldom asked.
    """
    places = persons = bodies = 0
    for c in found:
        before = text[max(0, c.start - 70) : c.start].replace("\n", " ")
        persons += c.before != "from" and _OF_PERSON.match(text, c.end) is not None
        apart = " " not in c.text and text[max(0, c.start - 2) : c.start - 1] == ","  # by a physicist, Norhall builds
        persons += (c.before in ROLES and not apart) or _ROLE_BEHIND.match(text, c.end) is not None
        persons += _with_title(before) or _LIVES.match(text, c.end) is not None
        persons += _his(text, c, alone=alone)
        company = c.before in ORGANISATIONS and c.before not in ROLES and c.before != "publisher"
        bodies += company or _employer(before) or _held(before)
        places += (
            (c.before in t.LOCATIVE and not _held(before))
            or (c.before == "at" and " " not in c.text and not _owner(text, c) and not _employer(before))
            or (c.text.rstrip(".") in t.STATES and before.endswith(", "))
            or (" " not in c.text and _STATE.match(text, c.end) is not None)  # Madison, Ill.
            or (before.endswith(_FROM) and _COMES.search(before) is not None)
            or _seated(text, c, before)
            or _reached(text, c, before)
        )
    if bodies and bodies >= max(persons, places):
        return Kind.ORGANISATION
    if persons > places:
        return Kind.PERSON
    if places and places >= 0.6 * len(found):
        return Kind.PLACE
    return None


def employs(text: str, found: Sequence[Candidate]) -> bool:
    """Whether somebody works at a name: analysts at Morgan Hale."""
    return any(_employer(text[max(0, c.start - 40) : c.start].replace("\n", " ")) for c in found)


def bears_name_of_place(text: str, found: Sequence[Candidate]) -> bool:
    """Whether somebody is called as a place could be: June Park, who ran the lab; Lea Hill resigned."""
    return any(_LIVES.match(text, c.end) or _DOES.match(text, c.end) for c in found) and not any(
        c.before in ("in", "at", "on", "near", "along", "outside", "into", "through") for c in found
    )

"""Names in a clause that take no part in it: whose something is, where it is, which one is meant, who says it."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence

from timeline.claims import lexicon as x
from timeline.claims import naming as t
from timeline.claims import tokens
from timeline.claims.designations import CIVIC, HUMAN, PERSONS, VENUES
from timeline.claims.lines import Line, Reading
from timeline.claims.name_forms import NOBLES
from timeline.claims.spots import Spot
from timeline.model import Kind

# Where things are said; who says them there takes part, the place does not.
_MEDIA = frozenset(
    """
    Twitter Facebook Instagram YouTube TikTok Telegram WhatsApp LinkedIn Reddit GitHub Weibo Substack Mastodon Bluesky
    Discord Zoom Teams Twitch Spotify
    """.split()
)


def takes_no_part(reading: Reading, line: Line, n: int, before: str) -> bool:
    """Whether the name at an index of a line's spots, behind a word in lower case, is no party to what is told."""
    words, text, spot = line.words, reading.document.text, line.spots[n]
    return (
        before == "unlike"
        or _of_other_event(words, spot)
        or _beside(text, spot, line.spots[n + 1 :], before)
        or _counted(words, spot, before)
        or _attribute(reading, words, spot)
        or _in_citation(text, spot)
        or _is_office(text, spot, line.spots[n + 1 :])
        or _is_occasion(spot, before)
        or _is_venue(text, spot)
        or _is_byline(text, spot)
        or (n > 0 and (_home(text, line.spots[n - 1], spot) or _see(text, line.spots[n - 1], spot)))
    )


PLACING = frozenset("before after since until till following".split())  # what only tells when another thing was
_VERBS = (x.PAST, x.PRES, x.BE, x.HAVE, x.MODAL, x.DO, x.ADV)
_IN_PHRASE = frozenset({x.NOUN, x.NAME, x.DET, x.ADJ, x.NUM, x.POSS, x.COORD})
_JOINING = frozenset("of in on with between for at by".split())


def _of_other_event(words: tokens.Words, spot: Spot) -> bool:
    """Whether a name belongs to an event that only tells when: barred hours before Orbis's merger with Lund."""
    k = bisect.bisect_left(words.start, spot.start) - 1
    while k > 0 and (words.tag[k] in _IN_PHRASE or words.low[k] in _JOINING):
        k -= 1
    when = words.low[k].rpartition(" ")[2] if k >= 0 and words.tag[k] in (x.TIMEX, x.SUB, x.PREP, x.ADV) else ""
    if when not in PLACING:
        return False
    end = _phrase_end(words, k + 1)
    return x.NOUN in words.tag[k + 1 : end] and words.tag[end : end + 1] not in _VERBS


def _phrase_end(words: tokens.Words, at: int) -> int:
    tag, low = words.tag, words.low
    while at < len(tag) and (tag[at] in _IN_PHRASE or low[at] in _JOINING):
        at += 1
    return at


_ACCORDING = re.compile(r"\baccording to (?:the |an? )?(?:[\w.-]+ ){0,4}$", re.IGNORECASE)
# According to the librarian, Miss Ida Reyne, who …
_ACCORDING_TO_ROLE = re.compile(
    r"\baccording to (?:the|an?|its|their|his|her) (?:[\w-]+ ){0,2}(\w+), (?:[A-Z]\w*\.? )?$"
)
_CLOSES = re.compile(r"[,.;]|[ \n]who\b")
# The Orsk company: a place, and a body that sits there.
_SEATED = re.compile(
    r"[ \n](?:company|firm|chain|maker|insurer|carmaker|automaker|retailer|hospital|school|bank|lender|club|team"
    r"|store|shop|depot|warehouse|utility|manufacturer|start-?up|brewery|plant|factory|mill|court|jury|judge|police)\b"
)
_ACCOUNT = re.compile(r"[ \n](?:user|account|channel|post|page|profile|video|message)s?\b")
_OFFICES = re.compile(
    rf"[ \n](?:(?:District|Circuit|Appeals|Bankruptcy|Magistrate|Associate|Assistant|Federal|Supreme[ \n]Court)[ \n])?"
    rf"(?:(?:{'|'.join(sorted(t.RANKS))})\.?[ \n])+"
)


def _beside(text: str, spot: Spot, following: Sequence[Spot], before: str) -> bool:
    """Whether a name only says whose or where: a place before its governor or its bank, a medium, a source."""
    said = text[spot.start : spot.end]
    if text[spot.start - 1 : spot.start] == "(" and text[spot.end : spot.end + 1] == ")":
        return True  # Ann Lund (Labour)
    if said in _MEDIA and _ACCOUNT.match(text, spot.end):
        return True
    if before in ("on", "via") and said in _MEDIA:
        return True
    led = text[max(0, spot.start - 60) : spot.start]
    if "ccording" in led and _heard(text, led.replace("\n", " "), spot):
        return True
    if spot.kind in (Kind.PLACE, None) and _SEATED.match(text, spot.end) and " " not in said:
        return re.search(r"\b(?:[Tt]he|[Aa]n?)[ \n]$", text[max(0, spot.start - 5) : spot.start]) is not None
    if spot.kind is Kind.PLACE and re.match(r"['’]s[ \n][a-z]", text[spot.end : spot.end + 4]):
        return True
    if _OWNERS_OWNER.match(text, spot.end):
        return True
    if spot.kind is not Kind.PLACE or not following:
        return False
    between = text[spot.end : following[0].start]
    return between in ("'s ", "’s ", "'s\n", "’s\n", " ", "\n") or _OFFICES.fullmatch(between) is not None


_OWNERS_OWNER = re.compile(r"['’]s[ \n][a-z]+['’]s[ \n]")  # on Lund's cousin's yacht


def _heard(text: str, led: str, spot: Spot) -> bool:
    """Whether somebody is only who said what is told."""
    role = _ACCORDING_TO_ROLE.search(led)
    apposed = role is not None and role[1] in PERSONS and _CLOSES.match(text, spot.end) is not None
    return apposed or _ACCORDING.search(led) is not None


def _counted(words: tokens.Words, spot: Spot, before: str) -> bool:
    """Whether a name stands for a thing of which there are several, or for where something is: a Lumen; in Orsk."""
    if before in ("in", "near", "outside", "around", "off"):
        first, _, more = spot.name.partition(" ")  # in Orsk, where the Orsk Hospital Trust is
        held = before == "in" and words.low[bisect.bisect_left(words.start, spot.start) - 2] in _HOLDINGS
        short = spot.kind is Kind.ORGANISATION and more != "" and spot.end - spot.start == len(first)
        return not held and (spot.kind is None or short)
    behind = bisect.bisect_left(words.start, spot.end)
    modifies = behind < len(words) and words.tag[behind] in (x.NOUN, x.NAME, x.POSS, x.ADJ)
    return before in ("a", "an") and spot.kind is not Kind.PERSON and not modifies


_HOLDINGS = frozenset("trading dealing dealings shares stock stake stakes bonds confidence trust interest".split())
_HELD = x.GATHERINGS | x.ASSEMBLIES | {"sale", "show", "market", "match", "races", "games"}
_AT = frozenset("at in near outside inside around from".split())


def _attribute(reading: Reading, words: tokens.Words, spot: Spot) -> bool:
    """Whether a name only says which of somebody's things or which place is meant: its Ripon mill, at the Orsk sale."""
    behind = bisect.bisect_left(words.start, spot.end)
    if spot.kind not in (Kind.PLACE, None) or words.tag[behind : behind + 1] != x.NOUN or behind < 2:
        return False
    if spot.kind is Kind.PLACE and words.text[behind] in t.RANKS:
        return True  # the U.S. Attorney
    if not words.text[behind].islower() or words.low[behind] in CIVIC:
        return False
    k = bisect.bisect_left(words.start, spot.start) - 1
    if k >= 0 and words.tag[k] == x.POSS:
        return True
    if spot.kind is Kind.PLACE and (words.low[behind] not in HUMAN or words.low[behind] in PERSONS):
        return True  # the Orsk shops; an Orsk man
    at = k > 0 and words.tag[k] == x.DET and words.low[k - 1] in _AT and words.low[behind] not in HUMAN
    held = words.low[behind] in _HELD and reading.mentioned[spot.name] == 1
    return at and (spot.kind is Kind.PLACE or held)


_ENDS = re.compile(r"[,.;)](?! (?:and|or|[A-ZÀ-Þ]\w+,)\b)|$")


def _home(text: str, before: Spot, spot: Spot) -> bool:
    """Whether a name between commas behind a person says where they live or work: Ann Lund, Orsk, won."""
    if before.kind is not Kind.PERSON or spot.kind not in (Kind.PLACE, None) or " " not in before.name:
        return False
    return text[before.end : spot.start] == ", " and _ENDS.match(text, spot.end) is not None


def _see(text: str, before: Spot, spot: Spot) -> bool:
    """Whether a name is the see or title of whoever is named before it: Paul Orr, the Bishop of Lund, said."""
    between = text[before.end : spot.start].replace("\n", " ")
    noble = spot.name.split()[0] in NOBLES and " of " in spot.name
    return noble and before.kind is not Kind.PLACE and between in (", ", ", the ", " (the ", ", then ")


def _is_occasion(spot: Spot, before: str) -> bool:
    """Whether a name is that of what somebody was at: at the Annual Meeting, during the Orsk Summit."""
    last = spot.name.rpartition(" ")[2].lower()
    return before in ("the", "at", "during", "after") and last in _OCCASIONS and spot.kind is not Kind.PERSON


_AT_VENUE = re.compile(r"\b(?:at|in|inside|outside|near|into|drove to|walked to|went to) (?:the )?$")


def _is_venue(text: str, spot: Spot) -> bool:
    """Whether a name is that of the house where something is done: signed the pact at the Customs House."""
    if spot.kind is Kind.PERSON or " " not in spot.name or spot.name.rpartition(" ")[2] not in VENUES:
        return False
    return _AT_VENUE.search(text[max(0, spot.start - 16) : spot.start].replace("\n", " ")) is not None


_CREDIT = re.compile(
    r"\b(?:EXCLUSIVE|Exclusive|Words|Report|Story|Analysis|Interview|Pictures?|Photos?|Photographs?)"
    r"(?: and [a-z]+)? [Bb]y (?:[A-Z]\w+ [A-Z]\w+ and )?$"
)


def _is_byline(text: str, spot: Spot) -> bool:
    """Whether a name is only that of whoever wrote the text: EXCLUSIVE by Ann Lund."""
    return _CREDIT.search(text[max(0, spot.start - 60) : spot.start].replace("\n", " ")) is not None


_OCCASIONS = frozenset("meeting summit conference convention hearing dinner ceremony regatta symposium debate".split())
_TO_HOLDER = re.compile(r", (?:[A-Z]\w*\.? )?")


def _is_office(text: str, spot: Spot, following: Sequence[Spot]) -> bool:
    """Whether a name is the office of whoever is named behind it: the District Inspector, Mr Dowd, came."""
    if spot.name.rpartition(" ")[2].lower() not in PERSONS or not following or following[0].kind is not Kind.PERSON:
        return False
    return _TO_HOLDER.fullmatch(text[spot.end : following[0].start].replace("\n", " ")) is not None


_SIDE = r"[A-Z][\w.&’'-]*(?: (?:[A-Z&][\w.&’'-]*|of|and|the|de|van)){0,6}"
_CASE = re.compile(rf"{_SIDE} v\.? {_SIDE},? (?:\[\d{{4}}\]|\(\d{{4}}\)|\d{{1,4}} (?:[A-Z]\.? ?){{2}}[\w.]* \d)")


def _in_citation(text: str, spot: Spot) -> bool:
    """Whether a name is a party of an old case that is cited: Hollis v Brand [1982] QB 1220."""
    first = max(0, spot.start - 60)
    around = text[first : spot.end + 90].replace("\n", " ")
    if " v " not in around and " v. " not in around:
        return False
    return any(m.start() <= spot.start - first and spot.end - first <= m.end() for m in _CASE.finditer(around))

"""Which names are those of news outlets: shipped, worded like one, or treated as one by the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from timeline.claims import body_words as bw
from timeline.claims import gazetteer
from timeline.claims.designations import ORGANISATIONS
from timeline.claims.given_names import GIVEN_NAMES
from timeline.claims.spots import Spot
from timeline.model import Kind

# Words of the names of papers, by which alone they are called as well: the Courier.
PRESS = frozenset(
    """
    Times Post Journal Herald Tribune Gazette Courier Chronicle Ledger Mercury Observer Recorder Telegraph Clarion
    Beacon Dispatch Bulletin Record Sentinel Examiner Globe Mail Echo Argus Wire News Radio TV FM Newspaper Newspapers
    Magazine Review Television Reporter Desk Newsletter Broadcasting Daily Weekly Blog Podcast
    Sketch Courant Inquirer Enquirer Advertiser Bugle Intelligencer Statesman Spectator Citizen Picayune Democrat
    Sunday Newswire Newswires Broadcaster Zeitung Tageblatt Anzeiger Bote Nachrichten Rundschau Kurier Blatt Posten
    Bladet Tidende Dagblad Dagbladet Nieuws Gazeta Gazzetta Giornale Corriere Notícias Noticias Diario Diário Jornal
    Periódico Journaux Dépêche Presse
    """.split()
)
# None is called by one of these alone.
_SORTS = frozenset(
    "Wire News Radio TV FM Newspaper Newspapers Magazine Television Reporter Desk Newsletter Broadcasting Daily Weekly"
    " Blog Podcast Sunday Newswire Newswires Broadcaster Zeitung Presse".split()
)
# Papers are called so, and much else: only one that tells something is an outlet.
_WEAK = frozenset(
    """
    Star Express Mirror Standard Sun Age World Republic Republican Patriot Banner Pilot Leader Independent Item Eagle
    Bee Union Register Free Journaal Avis Press Blade Call Call-Bulletin Chieftain Constitution Crier Day Era Eye Flash
    Free-Press Gleaner Guardian Hour Light Meridian Message Messenger Monitor Nation News-Press Outlook Packet People
    Plain Planet Punch Record-Eagle Reflector Reporter Scotsman Signal Spokesman State Scroll Sketch Times-Union Truth
    Visitor Voice Watchman Witness
    """.split()
)
# What has one of these in its name and no word of the press behind it is another body.
_OTHER = frozenset(
    "Court Ministry Office Party Police Bank Commission Department Council Church Trust Society Centre Center".split()
)
_CALL_SIGN = re.compile(
    r"[KW][A-Z]{2,3}(?:-?(?:TV|FM|AM|DT))?\d{0,2}|(?!(?:CC|HD|IP)TV)\w+[-‑]?(?:TV|FM)|TV[-‑ ]?\d{1,3}|Channel \d{1,3}"
)
# Papers whose language writes as one word what they are.
_COMPOUND = re.compile(
    r"\w(?:avis(?:en|a)?|posten|bladet|zeitung|tidende?|tidningen?|dagblad|(?:tage|volks|abend|wochen)blatt|anzeiger"
    r"|kurier|stimme|krant|lehti|sanomat|gazet)$"
)
_STATIONS = frozenset("Radio Channel Kanal Canal Antenne Rádio Televisión Télé".split())


@lru_cache(maxsize=1 << 12)
def is_outlet(name: str, publisher: str | None = None) -> bool:
    """Whether a name is that of a news outlet: shipped, the document's publisher, or worded like one."""
    plain = name.lower().removeprefix("the ")
    if plain in gazetteer.outlets():
        return True
    words = re.split(r"[ ‑-]", name)
    words[-1:] = re.split(r"(?<=[a-z])(?=[A-Z])", words[-1])[-1:]  # StackWire; but: RadioShack
    if publisher and plain == publisher.lower().removeprefix("the "):
        return not any(w in _OTHER for w in name.title().split())  # what a court publishes it does not report
    if _CALL_SIGN.fullmatch(name) is not None and len(name) > 3:
        return True
    if words[0] in _STATIONS and len(words) > 1:
        return True
    if any(w in _OTHER for w in words) or words[-1].isdecimal() or name in _SORTS:  # Echo 2, a product
        return False
    return any(w in PRESS for w in words) or _COMPOUND.search(words[-1]) is not None


def may_be_paper(name: str) -> bool:
    """Whether a name ends as those of papers do, though others can: the Western Star."""
    last = name.split()[-1]
    return last in PRESS or last in _WEAK


# What an outlet is called beside its name: the daily Aurora; the Xinhua news agency. The weak ones are as often others.
_STRONG = (
    r"newspaper|daily|weekly|magazine|tabloid|broadsheet|broadcaster|(?:radio|television|TV|cable|news) station"
    r"|news ?site|web ?site|blog|newsletter|podcast|(?:news )?portal|(?:news|press) ?agency|newswire|wire service"
    r"|(?:news|trade) outlet|(?:news|Telegram|YouTube|TV|television) channel"
    r"|(?:trade|medical|scientific) (?:journal|publication|paper)"
)
_ADJECTIVES = (
    r"(?:online|(?:state|local|national|regional|public|private|independent|investigative|trade|business|financial"
    r"|satirical|conservative|liberal|[\w-]+-(?:language|run|owned|backed|based)|pro-\w+|[A-Z]\w+(?:an|ish|ese|ch)))"
)
KIND = (
    rf"(?:{_ADJECTIVES} )*(?:{_STRONG}|paper|station|site|programme|program|show"
    r"|(?:media |news )?(?:outlet|organi[sz]ation|network|group)|agency|channel|journal|publication|title)s?"
)
_LED = re.compile(rf"\b(?:{_STRONG}|station|outlet|channel|journal)s?,? (?:the )?[“\"*_]*$", re.IGNORECASE)
_IS = re.compile(
    r"^[”\"*_]*(?: (?!(?:web ?site|blog|newsletter|podcast)s?\b)"  # every firm has one
    rf"(?:{_STRONG})\b|,? ?\(?(?:an?|the|its|our)? ?(?:{_ADJECTIVES} )*(?:{_STRONG}|paper)"
    r"(?: (?:in|of|for|from|based)\b[^,.;)]{2,30})?[,.)])"
)
_GIVEN = re.compile(
    r"\b(?:(?:first|as|was|were|been|previously|originally) (?:reported|published|revealed) (?:by|in)"
    r"|quoted (?:by|in)"
    r"|(?:letters?|e-?mails?|memos?|documents?|recordings?|figures|reports?|records|filings?|minutes|footage|statements?"
    r"|papers|files|messages|contracts?|transcripts?|data)"
    r" (?:obtained|seen|reviewed|viewed)(?: under (?:[\w’'-]+ ){1,7})? ?by|leaked to|story broken by"
    r"|(?:article|op-ed|column|essay|editorial|obituary|interview|profile|piece|letter|report) (?:in|for))"
    r" (?:the )?[“\"*_]*$",
    re.IGNORECASE,
)
# The words with which both end; to look for these first spares most names a search.
_LAST_WORDS = tuple(
    word + end
    for word in "by in to for newspaper daily weekly magazine tabloid broadsheet broadcaster station site blog"
    " newsletter podcast portal agency newswire service journal publication paper channel outlet".split()
    for end in ("", "s")
)
_GIVES = re.compile(
    r"^[”\"*_]*(?:['’]s (?:[A-Z][\w.’-]+ ){1,3}(?:first |has |had )?(?:report(?:s|ed)|writes|wrote)\b"
    r"| (?:says|said|reports|reported|writes|wrote) in (?:its|an?|this|today['’]s) (?:[\w-]+ ){0,2}"
    r"(?:issue|edition|editorial)\b"
    r"| (?:has|have|had) learn(?:ed|t)\b| (?:understands|can reveal)\b"
    r"| (?:was )?(?:the )?first (?:reported|to report)\b"
    r"| (?:reported|reports|wrote)\b[^.;]{0,40}?, (?:citing|quoting)\b|, (?:citing|quoting)\b)"
)
# …, Lorne Standard reported on Friday.
_ASIDE = re.compile(
    r"^[”\"*_]* (?:first |has |had |later )?(?:report(?:ed|s)|reveal(?:ed|s)|understands)"
    r"(?: (?:on|in|at|this|last|yesterday|earlier|late|early)\b[^,.;]{0,30})?(?:[.;]|,? (?:citing|quoting)|$)"
)
_REPORTS = re.compile(
    r"^[”\"*_]*(?:,? which)?(?:['’]s (?:report|story|website|correspondent|reporter)\b"
    r"| (?:first |has |had |later |also )*"
    r"(?:said|says|reckons|ha[sd] it|(?:will|would) have it|had the story|report(?:ed|s)|published|wrote|revealed"
    r"|printed|broke|is to be believed|put it)\b)"
)
_TOLD = re.compile(
    r"(?:\b(?:told|tells|telling|interview with|spoke to|speaking to|said to|wrote in|[Aa]ccording to|quoted (?:in|by))"
    r"|[,”\"] (?:wrote|writes|reported|reports|so))"
    r" the $"
)
# To whom sources talk, and who stands behind "reports".
_CONFIDED = re.compile(
    r"(?:\b(?:sources?|people familiar|spokes(?:man|woman|person))\b[^,.;:]{0,60} (?:told|tells)|[,”\"] reports)"
    r" (?:the )?$"
)
# …, the chairman told Orsk Szemle: to whom people talk at the end of a sentence.
_TOLD_LAST = re.compile(r"[,”\"] (?!and |but |or )[^,.;:“”\"]{2,60} told (?:the )?$")
_LAST = re.compile(r"^(?:[.;]|$| (?:on|in|last|this|earlier|yesterday|today)\b[^,.;:]{0,30}[.;])")
_TO_WHOM = ("told", "tells", "reports")  # the last of these words
_ISSUE = re.compile(r"^, (?:\d{1,2} [A-Z][a-z]{2}|[A-Z][a-z]{2,8}\.? \d|pp?\. ?\d)")  # (Norden Star, 4 May 1911)
_AS = re.compile(r"\b[Aa]s (?:the )?[“\"*_]*$")
_TELLS = re.compile(r"^[”\"*_]* (?:first |has |had )?(?:reported|revealed|wrote|put it)\b")


def named_so(text: str, spots: Sequence[Spot], publisher: str | None) -> frozenset[str]:
    """The names that are outlets in a text; a name once shown to be one is one everywhere in it."""
    found: set[str] = set()
    line = text.replace("\n", " ")
    for spot in spots:
        if spot.kind is Kind.PLACE or spot.name in found:
            continue
        if spot.name in _CAMERAS and not _ADDRESSED.search(line, max(0, spot.start - 30), spot.start):
            continue
        product = spot.name in PRESS and spot.name not in _SORTS and _VERSION.match(line, spot.end) is not None
        named = is_outlet(spot.name, publisher) and not product
        if named or (_may_be(spot) and _treated_so(line, spot)):
            found.add(spot.name)
    return frozenset(found)


_CAMERAS = frozenset({"CCTV"})  # far more often those that watch a street than the broadcaster
_ADDRESSED = re.compile(r"\b(?:told|[Aa]ccording to|interview with|broadcaster|television|reported by) [*_]*$")
_VERSION = re.compile(r"[- ]\d{1,2}(?:\.\d+)*\b(?! [A-Z])")  # of a product: the Echo 2; but: on Mercury 4 May


_PUBLISHERS = frozenset("Press Books Verlag Editions Publishing Publishers House".split())


def _may_be(spot: Spot) -> bool:
    """Whether nothing in a name says that it is somebody else's: a person's, a court's, a known company's."""
    person = spot.kind is Kind.PERSON and (" " not in spot.name or spot.name.split()[0] in GIVEN_NAMES)
    if person or spot.name in gazetteer.names():
        return False
    return " " not in spot.name or not any(w in bw.ORGANISATION or w in bw.LEGAL for w in spot.name.split()[:-1])


def in_brackets(before: str, after: str) -> bool:
    """Whether a name stands in brackets with a day or a page behind it: (Norden Star, 4 May 1911)."""
    return before.endswith(("(", "(the ", "[")) and _ISSUE.match(after) is not None


def _treated_so(line: str, spot: Spot) -> bool:
    before, after = line[max(0, spot.start - 90) : spot.start], line[spot.end : spot.end + 70]
    last = spot.name.split()[-1]
    leading = before.rstrip('“"*_').lower().removesuffix("the ").rstrip(" ,")
    if leading.endswith(_LAST_WORDS) and _led(before, last):
        return True
    if _GIVES.match(after) or _IS.match(after) or in_brackets(before, after):
        return True
    if spot.kind is not Kind.PERSON and leading.endswith(_TO_WHOM) and _CONFIDED.search(before):
        return True
    if _told_last(line, spot, before, after):
        return True
    article = before.lower().endswith("the ") or spot.name.startswith("The ")
    if last in _WEAK and article and (_REPORTS.match(after) or _TOLD.search(before)):
        return True
    if before.endswith((", ", ",” ", '," ', "the ")) and _ASIDE.match(after):
        return before.removesuffix("the ").rstrip().endswith((",", ",”", ',"'))
    return leading.endswith("as") and _AS.search(before) is not None and _TELLS.match(after) is not None


def _told_last(line: str, spot: Spot, before: str, after: str) -> bool:
    """Whether somebody tells a name, of which a text says nothing else, at the end of a sentence."""
    if spot.kind is Kind.PERSON or spot.name.rpartition(" ")[2].lower() in ORGANISATIONS:
        return False
    return _TOLD_LAST.search(before) is not None and _LAST.match(after) is not None and line.count(spot.name) == 1


def _led(before: str, last: str) -> bool:
    """Whether words lead to a name, with that `last` word, as to an outlet; no novel published by Wattle Press."""
    return bool(_LED.search(before) or (last not in _PUBLISHERS and _GIVEN.search(before)))

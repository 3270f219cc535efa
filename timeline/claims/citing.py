"""Whether the words around the name of an outlet cite it: as Axios first reported; a memo seen by the BBC; told CNN.

An outlet can be a party as well: sued by CNN, sold to the Guardian. It is cited where words of telling stand beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.claims.outlets import KIND, in_brackets


def _any(words: Iterable[str]) -> str:
    """A pattern for any of some words; an underscore stands for a space."""
    return "|".join(words).replace("_", " ")


# Behind these "to", "with" or "on" leads to whom somebody tells something.
_TELLING = _any(
    """
    said say says saying confirmed confirms admitted explained disclosed confided leaked spoke speaking
    talked talking written boasted insisted conceded revealed given sent handed passed supplied
    provided shown emailed e-mailed declined_to_comment
    """.split()
)
# These may have what is told between them and "to".
_SENDING = _any(
    """
    confirmed admitted leaked gave given sent handed passed showed disclosed revealed explained denied provided
    supplied released issued emailed
    """.split()
)
_GIVING = _any(
    """
    reported revealed broken published carried printed aired uncovered obtained seen reviewed viewed examined
    verified authenticated analysed analyzed posted shared released broadcast recorded conducted commissioned
    compiled gathered provided supplied quoted cited asked pressed contacted approached interviewed reached filmed
    photographed geolocated tallied counted projected called made told disclosed exposed unearthed leaked_to picked_up
    spotted flagged excerpted serialised
    serialized syndicated translated
    """.split()
)
_PIECES = _any(
    r"""
    interviews? podcast conversation chat q&a call appearance briefing statement e-?mail message letter reply
    response remarks one comments? op-ed column article story piece essay exclusive editorial questions? reports?
    reporting investigation review analysis tally count survey poll estimates? footage video tweet posts? scoop
    exposé profile obituary notice advertisement series leaks? photographs? photos? pictures? images? documentary
    coverage front_page headlines? pages? columns?
    """.split()
)
_DAY = r"(?: (?:on|in|last|this|earlier|yesterday)\b(?: [\w.]+){0,3}?)"
_LEADING = (
    r"(?:the |a |an |both |either |h(?:is|er) |their |our |my |(?:this |last )?\w+['’]s )?"  # Tuesday’s
    rf"(?:{KIND} )?(?:the )?[*_“\"‘]*$"
)
_BEFORE = re.compile(
    rf"\b(?:(?:{_SENDING})(?: [\w’'-]+){{0,4}}? to|according to|per|via|h/?t|credit:?|citing|cites?|quoting"
    r"|(?:media|outlets|papers|newspapers|broadcasters|sites|agencies),? (?:including|such as|like|among them|notably)"
    r"|in the words of|believe|trust|so|told|tells?|telling"
    rf"|(?:{_TELLING})(?: \w+| on condition of anonymity)? (?:to|with|on|in|for)"
    r"|(?:learn|learnt|learned|gather|gathered|hear|heard|copied|reprinted|taken|extracted|quoted|gleaned) from|read in"
    r"|(?:wrote|writing|writes) (?:to|on|in)"  # for: employed by it
    rf"|(?:{_GIVING})(?: as saying| under (?:[\w’'-]+ ){{0,6}}[\w’'-]+|{_DAY})? (?:by|in|on)"
    rf"|(?:{_PIECES})(?: \w+(?:ed|en))? (?:with|to|on|in|for|by|from|of)|reports?|reported|says|writes|wrote"
    r"|(?<!stake )(?<!shares )(?<!job )(?<!role )(?<!post )(?<!office )(?<!invested )(?:in|on))\s+"
    rf"(?:(?:a|an|the) (?:report|story|article|piece|column|post) (?:from|by|in|on) )?{_LEADING}",
    re.IGNORECASE,
)
# …, claimed the Age.
_INVERTED = re.compile(
    rf"[,;”\"] (?:said|claims|claimed|revealed|noted|notes|observed|remarked|added|adds|argued|warned|so),? {_LEADING}",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"\s[—–-]\s+$")  # … — Reuters.
_WORKS = _any(
    """
    review investigation report reporting analysis story article coverage interview survey front_page website
    editorial scoop account source sources podcast blog column documentary poll
    tally count exclusive database witness witnesses photo photos photograph photographs
    images footage team obituary notice edition issue figures pictures version sister_paper
    leader_column bureau front_pages archive archives weather_page letters_page
    """.split()
)
_WRITERS = (
    r"(?:correspondent|reporter|journalist|columnist|critic|writer|editor|stringer|producer|photographer)s?|man|men"
)
_TELLS = _any(
    r"""
    said says? reported reports? reporting wrote writes? published publishes obtained revealed reveals? called calls
    found confirmed confirms announced claimed claims quoted quotes cited cites noted notes put puts estimated
    estimates described describes broke breaks learned learnt understands carried carries printed ran runs hears
    heard scooped aired airs showed shows? identified verified geolocated uncovered documented disclosed discloses
    details detailed gives gave dates dated tweeted posted tallied counted alleged alleges splashed led_with
    projects projected interviewed saw suggests? suggested adds added cabled telegraphed noticed spotted prints names
    stated states declared remarked commented hinted insinuated observed maintained
    followed_up assesses assessed believes recounts recounted relates recorded tells_how tells_of tells_us told_how
    told_of is_to_be_believed has_it would_have_it will_have_it has_had_it asked reckons insists asks disclose reveal
    confirm establish
    established
    """.split()
)
_TOLD = (
    r"(?:was|were) (?:first )?(?:the )?(?:told|informed|shown|given|first(?:,[^,]{3,30},)? to)|ha[sd] (?:it|the|its|\d)"
)
_OFTEN = _any(
    """
    has have had is are was can could first also later then earlier already previously exclusively separately since
    now both all itself online there
    """.split()
)
_WANTS = r"ask(?:ed|s)? (?:for|to)\b"  # the Times asked for the minutes
_AFTER = re.compile(
    rf"^[*_”\"]*(?: {KIND}\b)?(?:['’]s?(?: own)?)?"
    r"(?: (?:[A-Z]\w+ ){1,3}(?:programme|program|show|podcast|supplement)\b)?"
    rf"(?: (?:{_WORKS})\b"
    rf"|(?: (?:{_WRITERS}))?(?: \w+(?: \w+)?(?= [A-Z]))?(?: [A-Z][\w.’-]+){{0,3}}(?:,[^,.]{{3,60}},)?"
    r"(?: and (?:\w+ )?other \w+)?"
    r"(?:,? (?:of|on|in|dated|from|for|this|last|yesterday|late|earl(?:y|ier))(?: [\w.,]+){0,4}?| [A-Z]\w+day)?"
    rf"(?:,? (?:which|that|who))?\s+(?<!\ba )(?<!\bthe )(?:(?:{_OFTEN}) )*(?!{_WANTS})(?:{_TELLS}|{_TOLD})\b)"
)
# Ann Lund, a reporter at the Miami Herald, said
_STAFF = re.compile(
    r"\b(?:reporter|correspondent|journalist|columnist|critic|writer)s? (?:at|for|of|with|from) (?:the )?$"
)
_TOLD_BY = re.compile(
    rf"^(?:,? who [^,.;]{{3,50}}?)?,? (?:(?:has|had|have|also|first|later) )*(?!{_WANTS})(?:{_TELLS})\b"
)
_BODIES = _any(
    r"""
    firm company group agency charity monitor institute watchdog tank tracker consultancy provider broker union
    organi[sz]ation network site website database regulator service app
    """.split()
)
_ACCORDING = re.compile(
    r"\baccording to (?:(?:data|figures|research|estimates|analysts|researchers|experts|records) (?:from|by|at|of) )?"
    rf"(?:(?:the|a|an) )?(?:(?:[\w-]+ ){{0,4}}(?:{_BODIES}) )?$",
    re.IGNORECASE,
)
# Environment Agency records show
_RECORDS = re.compile(
    r"(?:['’]s?)?(?: own)? (?:records|figures|data|documents|papers|filings|files|statistics|accounts)"
    r" (?:show|suggest|indicate|reveal)\b"
)
# Between two outlets that are cited together.
_AND = re.compile(r"^[*_”\"]*(?:['’]s)?,?(?:(?: and| or| as well as)?\s+| ?[/&;]\s*)(?:the |a )?[*_“\"]*$")


# What an outlet said is not what the sentence says: contrary to what it reported, whatever it says.
_AGAINST = re.compile(
    r"\b(?:contrary to|whatever|despite|in spite of|notwithstanding|regardless of)\b[^,.;:]{0,50}$", re.IGNORECASE
)
# She gave the Age an interview.
_GIVES_TO = re.compile(r"\b(?:handed|gave|give|gives|sent|showed|emailed|e-mailed) (?:the )?$")
_GIFT = re.compile(
    r" (?:[\w-]+ ){0,3}(?:interview|account|cop(?:y|ies)|statement|details|documents?|papers|letters?|e-?mails?|records"
    r"|version|story|footage|photo(?:graph)?s?|recordings?|minutes|diary|file|memo)\b"
)
# He was told the Age had lied; she says the Age is for sale: the outlet is what is spoken of.
_SPOKEN_OF = re.compile(r"\b(?:told|says|said|reports|reported|writes|wrote) (?:the )?$")
_HAD = re.compile(r" (?:had|has|have|was|were|is|are|would|will|could|did|does)\b")
# To Le Monde she said …
_TO = re.compile(r"(?:^|[.;”\"] )To (?:the )?$")
_TO_SAID = re.compile(
    r",? (?:he|she|they|[A-Z]\w+)(?: (?:has|had|later|also))* (?:said|told|admitted|denied|confirmed|insisted)\b"
)
# Here the outlet is a party, or a place: its owner, its list of best sellers, an advertisement in it, a series on it.
_ITS_OWN = re.compile(
    r"(?:['’]s)? (?:president|chief|boss|owner|chair\w+|director|spokes\w+|executive|lawyer|management|board|office"
    r"|shares|headquarters|building|studio|list|best-?seller|prize|award|crossword|iPlayer)s?\b"
)
_PLACED = re.compile(
    r"\b(?:ran|placed|took out|taken out|bought|paid for)\b[^,.;]{0,40}\b(?:ad|advert|advertisement|notice)s? in"
    r" (?:the )?$"
    r"|\b(?:opens?|opened|ran|runs|starts?|started|premiered|shown|screened|series|film|match|episode)\b"
    r"(?:(?!\b(?:interview|report|remarks|documentary|said)\b)[^,.;]){0,40} on (?:the )?$"
)
_PEOPLE = re.compile(
    r"\b(?:owner|viewer|worker|employee|publisher|staff|board|head|boss|chief)s? (?:of|at) (?:the )?$",
    re.IGNORECASE,
)
# What opens a line and names its source: From the BBC: she was paid.
_LABELS = re.compile(r"^(?:from |via |per )?(?:the )?[*_]*$", re.IGNORECASE)
_VIA = re.compile(r"^\W*(?:via|per|from|h/t) (?:the )?[*_]*$", re.IGNORECASE)  # Via the BBC: she was paid
_LABELLED = re.compile(
    r"[*_]*(?:,? (?:of |for )?(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]{2,8}\.?(?: \d{1,2})?,? \d{4})?: "
)


# How the words before "the" and an outlet end, or what is in them, where one of the rules above holds.
_TOLD_ENDS = ("told ", "says ", "said ", "reports ", "reported ", "writes ", "wrote ")
_OPPOSING = ("contrary to", "whatever", "despite", "in spite of", "notwithstanding", "regardless of")
_LINKS = (" in ", " on ", " of ", " at ")


def outlet(before: str, after: str) -> bool:
    """Whether an outlet is cited, by the words of its sentence before and behind its name."""
    led = before.lower().removesuffix("the ")
    if led.endswith(_TOLD_ENDS) and _SPOKEN_OF.search(before) and _HAD.match(after):
        return False
    if any(map(led.__contains__, _OPPOSING)) and _AGAINST.search(before):
        return False
    if led.endswith(_LINKS) and (_PLACED.search(before) or _PEOPLE.search(before)):
        return False
    if _ITS_OWN.match(after):
        return False
    if after.startswith(":") and _VIA.match(before):
        return True
    if _LABELLED.match(after) and _LABELS.match(before):
        return True
    if in_brackets(before, after):
        return True
    if _BESIDE.search(before) and not after.strip(" ."):
        return True
    if _BEFORE.search(before) or _INVERTED.search(before) or _AFTER.match(after):
        return True
    if _GIVES_TO.search(before) and _GIFT.match(after):
        return True
    if _TO.search(before) and _TO_SAID.match(after):
        return True
    return _STAFF.search(before) is not None and _TOLD_BY.match(after) is not None


def other(before: str, after: str) -> bool:
    """Whether a name that is no outlet's is the source of its sentence: according to the security firm Ambrey."""
    according = "ccording" in before and _ACCORDING.search(before) is not None
    aside = before.endswith((", per ", ", per the ")) and re.match(r"[,.;)]|$", after) is not None
    return (according and not after.startswith(("'s", "’s"))) or aside or _RECORDS.match(after) is not None


def together(between: str) -> bool:
    """Whether the text between two outlets puts them into one list: Reuters, the BBC and CNN."""
    return _AND.match(between) is not None

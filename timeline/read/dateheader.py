"""Whether one line dates its document: by a word before the date, or because the date stands apart in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.model import Grain
from timeline.read.dating import Written, date_of, dates_in, in_words
from timeline.read.headrow import HAS_FINITE, KIND, WRITING, ends_row, in_row

_LONGEST = 250  # characters of a date line
_LABEL = (
    r"date|dated|datum|fecha|data|stand|published(?: (?:online|on|at|date))?"
    r"|date (?:published|issued|signed|filed|decided|adopted|approved|posted)|accepted"
    r"|(?:first|originally) (?:published|posted|issued|released)(?: on)?|posted(?: (?:on|at))?|publication date|pubdate"
    r"|(?:press )?release date|released(?: on)?|(?:not )?for (?:immediate )?release(?: before)?|issued(?: on)?"
    r"|issue date|edition of|date of (?:issue|publication|release|report)|week ending|recall date|report date"
    r"|embargo(?:ed)?(?: until| till| to)?"
    r"|filing date|filed(?: on)?|submitted(?: on)?|decided|entered|delivered(?: on)?|recorded(?: on)?"
    r"|(?:reasons )?(?:deposited|handed down|lodged)|time of issue|dtg|date(?: |-)time group"
    r"|(?:\w+ )?transaction receipt"
    r"|judge?ment(?: (?:handed down|given|delivered|entered|pronounced)(?: on)?)?"
    r"|des?patched|sent(?: (?:on|to the parties(?: on)?))?"
    r"|gesendet(?: am)?|envoyé(?: le)?|enviado(?: el)?|inviato(?: il)?|verzonden(?: op)?|skickat"
    r"|(?:first )?shown(?: on)?|tx|transmitted(?: on)?|(?:first )?broadcast(?: on)?"
    r"|aired(?: on)?|prepared(?: on)?|printed(?: on)?|(?:valid |current )?as (?:at|of)"
    r"|(?:(?:page|report|file|list|log|document) )?(?:generated|exported)(?: (?:on|at))?"
    r"|(?:extract|export|copy|print-?out|snapshot) (?:made|taken|created|run|generated)(?: (?:on|at))?"
    r"|(?P<own>(?:this|present|revised|amended) (?:version|revision|edition|issue)(?: (?:of|dated|issued|published))?)"
    r"|veröffentlicht(?: am)?|erschienen(?: am)?|publié(?: le)?|publicado(?: el)?|pubblicato(?: il)?"
    r"|gepubliceerd(?: op)?"
).replace(" ", "[ ]+")
_LATER = r"(?:page[ ]+)?(?:last[ ]+)?(?:updated|modified|revised|edited|reviewed)(?:[ ]+(?:on|at))?|last[ ]+update"
_SAYS_OF_ITSELF = (
    r"(?:this|the)[ ]+(?:story|article|report|post|page)[ ]+(?:is|was)[ ]+"
    r"(?:from|(?:(?:first|originally)[ ]+)?(?:published|posted)(?:[ ]+on)?)"
)
_HALF = r"[ ]*(?:[ap]\.?m\.?|h(?:ou)?rs)"
_ZONE = r"[ ]*(?:\(?(?-i:[A-Z]{1,5})\b\)?|local[ ]+time)"
_CLOCK_BETWEEN = (  # Updated 11:00 AM EDT, Fri June 3; issued at 0900 GMT on Saturday 7 October; not issued 2000 masks
    rf"(?:(?:(?:at[ ]+)?\d{{1,2}}(?:[:.]\d\d(?:{_HALF})?|{_HALF})(?:{_ZONE})?|at[ ]+\d{{3,4}}(?:{_HALF})?(?:{_ZONE})?"
    rf"|\d{{3,4}}(?:{_HALF}(?:{_ZONE})?|{_ZONE}))[ ]*[,|·•/–-]?[ ]*(?:on[ ]+)?)?"
)
_LABELLED = re.compile(
    rf"(?:\W*|.*(?:[|·•–—(\t.;,]|\s[\s-])[\s*]*(?:strictly\s+)?)(?P<label>{_SAYS_OF_ITSELF}|{_LABEL}|(?P<later>{_LATER}))"
    rf"\W*{_CLOCK_BETWEEN}",
    re.IGNORECASE | re.DOTALL,
)
_FIELD = re.compile(rf"[ \t>*#-]*(?:{_LABEL})\**[ \t]*:?\**[ \t]*(?P<value>\S.*?)[ \t]*", re.IGNORECASE)
_OWN_DATE = re.compile(  # "Letters Patent No. 12, dated"; "Despatch No. 8 of"; "Minutes of the meeting held on"
    r".*,\s*dated\s+|.*\b(?:no\.?|nos\.?|number|telno|nr\.?|prot\.?|protocol|ref\.?)\s*[\w/-]+,?\s+of\s+"
    r"|\s*(?:[^.;:]{1,80}?(?::|\s[–—-])\s+(?=(?:\w+\s+){0,3}(?:minutes|proceedings|transcript|notes?|record)\b))?"
    r"(?:\w+\s+(?=notes?\b))?(?:(?:public|regular|special|extraordinary|ordinary|annual|general|summary|verbatim|draft|official)\s+){0,2}"
    r"(?:minutes?|proceedings|transcript|notes?|record|report|meeting|session|sitting|hearing)\b[^.;]{0,120}"
    r"(?:\b(?:on|of|held|dated|recorded)|\b(?:meetings?|sittings?|sessions?|hearing|day),)\s+"
    r"|\s*(?:review|board|committee|council)\s+meeting:?\s+"
    r"|\s*held\b[^.;]{0,80}\bon\s+",
    re.IGNORECASE | re.DOTALL,
)
_OF_WRITING = re.compile(
    rf"\s*(?:[\w'’-]+\s+){{0,2}}(?:{WRITING})\b(?:[^.;]|\b(?:Mr|Mrs|Ms|Dr|Hon|St|[A-Z])\.){{0,120}}?(?:\b(?:on|of|dated|issued|released|recorded|taken|given)|,)\s+"
    r"(?:the\s+)?",
    re.IGNORECASE,
)
_HANDED = re.compile(  # Laid before the Assembly on; Presented to the Minister on
    r"\W*(?:laid|presented|tabled|submitted|delivered|handed|transmitted|reported)\s+(?:before|to|in)\s+"
    r"(?:[\w'’-]+\s+){1,10}?(?:on\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
_OF_EVENT = re.compile(
    r"\((?:date of )?earliest event reported\)|date of (?:event|birth|death|hearing|loss)\b", re.IGNORECASE
)
_PUBLISHED = re.compile(r"\bpublished(?: (?:online|on))?\W*$", re.IGNORECASE)  # rather than accepted or received
_PARTS = ",.;:|–—-"
_ISSUE = re.compile(r"(?:^|\W)(?:issue|edition|number|no\.)\s+(?:of|for|dated)(?:\s+the)?$", re.IGNORECASE)
_UNTIL = r"\s*(?:to|until|[–—-])\s*\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\b\.?)?"  # 10:00 to 12:40
_NO_HEADER = ("|", ">", "+")  # a row of a table, a quotation
_ROW = re.compile(
    rf"^\|(?P<key>[ \t]*(?:{_LABEL})[ \t]*)\|(?P<value>[^|]*)\|$", re.IGNORECASE
)  # of a table that is a head
_PRECEDENCE = re.compile(r"\s*(?:[A-Z]{1,2}\s+){1,2}")  # before the date-time group of a cable: R 031515Z MAY 24
_SLUG = re.compile(r"\s+\d{3,4}\s*(?:gmt|utc|z|hrs)\W*", re.IGNORECASE)  # behind the day in a wire's slug line
_TITLE_AFTER = re.compile(r"[ \t:|–—-]+[^\W_a-z]\S*(?:\s+\S+){2,}\s*|[ \t:|–—-]+[“\"'‘].{10,}", re.DOTALL)
_NAME = r"(?:[A-Z0-9][\w.'’&/-]*|of|the|and|de|la|am|den)"
_BEFORE = re.compile(  # nothing, or something and a divider
    r"\W*|.*(?:[|·•–—\t(]|\s\s|\s--?|\s/)\s*(?:(?:No|Nr|Vol|Issue)\.?\s*\d+\W*)?|.*:\s+"
    rf"|(?:.*\s\s)?\s*(?:{_NAME}[ ,]+){{0,7}}{_NAME},\s*(?:the\s+)?|\s*No\.\s*\d+\W*"  # Port Louis, or No. 46, Geneva,
    r"|\W*\d{1,2}(?:[:.]?\d\d)?\s*(?:[AaPp]\.?[Mm]\.?|hrs|hours)?(?:\s*[A-Z]{1,5})?[ ,]+",  # 6 PM EDT
    re.DOTALL,
)
_AFTER = re.compile(
    r"\W*|\s*[.)\]]*(?:\s*[|·•–—/(\t)]|\s\s|\.\s).{0,120}|,?\d{1,2}:\d\d.{0,80}"  # glued to the year
    r"|,?\s+(?:(?:[\d:.]+|[A-Z][\w.]{0,13}|[ap]\.?m\.?|hrs|hours)\s?){1,3}"
    r"|,\s+(?i:room|hall|floor|chamber|office|online|via)\b[\w .'’-]{0,40}"  # 10:00, room Oslo
    rf"|{_UNTIL}\W*|,?\s+(?:[ap]\.?m\.?|noon|morning|afternoon|evening|night)\s\s.{{0,120}}"
    r"|,?\s+\d{3,4}\s*(?:hrs|hours|h|Z)\b(?:\s+\([^()]{1,20}\))?\W*"
    r"|(?:\s*(?:hrs|hours|h))?\s+local(?:\s+time)?\W*|(?:\s*(?:hrs|hours|h)\b)?(?:\s+local(?:\s+time)?)?\s+\([^()]{1,40}\)\W*"
    r"|,?\s+in\s+[A-Z].{0,60}|,?\s+by\s+\w.{0,60}|,?\s+(?:pp?\.|page)\s*\w+(?:\s+of\s+\d+)?\W*"
    r"|[\s,–—-]+\d+[ -]min(?:ute)?s?[ -]read\W*",
    re.DOTALL,
)
# What a date is set off from in a head: The Ferry Gazette, Wednesday 31 May 2018; minutes, 3 May 2024, Hall, 8 p.m.
_SET_OFF = re.compile(
    r"(?:.*(?:[.,;:|·•–—(]|\s-)\s+)?(?P<own>[^.,;:|·•–—(]+?)\s*(?:\([^()]{1,40}\)\s*)?[.,]\s+(?:(?:the|released|issued)\s+)?",
    re.DOTALL,
)
_NAMES = re.compile(rf"(?:the\s+)?{_NAME}(?:\s+{_NAME}){{0,7}}")
_AND_MORE = re.compile(
    rf"\W*|\s+\([^()]{{1,60}}\)\W*|{_UNTIL}\W*|\s+(?:in|at)\s+(?:[A-Z]|case|cause|matter|the (?:case|matter)).{{0,80}}"
    r"|(?:\s*(?:hrs|hours|h|Uhr|o['’]clock)\b)?(?:(?:\s*[.,;]|\s[-–—])\s+(?:[A-Z\d(]|(?:pp?|page|at|cols?|columns?|vol|no|transcript)\b)[^,;]{0,60}){1,4}"
)
_UNDERSCORES = re.compile(r"(?<=\W)_+(?=\w)|^_+|_+(?=\W|$)")
_ON = re.compile(r"[\s*#(\[]*(?:(?:held|on)\s+){0,2}", re.IGNORECASE)
_HOUR_AND_PLACE = re.compile(
    rf"(?:,?\s+at\s+\d{{1,2}}(?:[:.]\d\d)?(?:{_HALF})?)?(?:,?\s+(?:at|in)\s+(?:the\s+)?[A-Z][^.;]{{0,60}})?\W*"
)
_OPENS = re.compile(r"(?:In|On|At|As|By|To|Since|Until|Before|After|Retrieved|Accessed|Born|Founded|Established)\b")
_SMALL = (
    r"by|in|at|on|of|for|from|to|our|the|this|article|story|post|was|first|weekly|daily|monthly|staff|all|admin|and|a"
    r"|am|pm"
)
_BIBLIOGRAPHIC = re.compile(
    rf"\W*(?:(?:{KIND}|{_SMALL}|press|news|online|dated|patients|[^\W_a-z][\w.'’/:-]*)[\s,()]+){{1,8}}"
)
_SAYS_KIND = re.compile(rf"^\W*by\b|\b(?:{KIND})\b", re.IGNORECASE)
_PERSON = re.compile(r"\s*(?!THE\b|The\b)[A-Z][\w'’-]+ (?:[A-Z][\w.'’-]* )?[A-Z][\w'’-]+,?\s+")
_ONE_NAME = re.compile(  # Reuters 03 Jun, 2022; not Retrieved 3 June 2022
    r"\s*(?!(?:Retrieved|Accessed|Archived|Viewed|Visited|Downloaded|Printed|Scanned|Since|Until|From|To|Before|After|In|On)\b)"
    r"[A-Z][\w.'’&-]+\s+"
)
_HANDLE = re.compile(r"\(?@\w+\)?\s*")
_UNTITLED = r"the|an?|its?|their|his|her|th[io]s|that|these|will|would|has|have|had|is|are|was|were|to|\w+ed"
_DIGEST = re.compile(  # Water Weekly - digest, 17 October 2025; Sitrep 3 as of 1800 local time, 4 March 2014
    rf"\W*(?:(?-i:[A-Z](?:(?! (?:{_UNTITLED})\b)[^.;!?\n]){{0,60}}?)\b)?"
    r"(?:digest|summary|briefing|brief|notes?|review|report|bulletin|newsletter|update|round-?up|memo|diary|log|wrap"
    r"|letter|edition|monitor|advisory|sitrep)\b(?:\s+(?:no\.?\s*)?#?\d{1,4})?"
    rf"\s*(?:[,|–—:-]|as[ ]+(?:of|at))\s*{_CLOCK_BETWEEN}",
    re.IGNORECASE,
)
_CITATION = re.compile(rf"\W*(?:{_NAME}\s+){{1,4}}")  # HC Deb 12 June 1974 vol 874; Hull Times 3 May 2001, p 4
_CITED = re.compile(r",?\s+(?:vol|no|pp?|page|cols?|cc|issue)\b.*", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class DateLine:
    """What a line says of its document's date; `rest` is where words follow that may be the title."""

    date: Written
    later: bool = False  # of a change, not of publication
    labelled: bool = False
    own: bool = False  # of this version, whatever day the first one has
    rest: int | None = None


def date_line(text: str, *, top: bool, chronology: bool, head: bool = False, record: bool = False) -> DateLine | None:
    """How a line dates its document, if it does.

    `top` tells that it stands in the first block of the text, `head` that it is of the first few, `record` that its
    head calls the text the record of a meeting, `chronology` that lines which are only a date recur in the text and so
    head entries.
    """
    text = _ROW.sub(lambda m: f" {m['key']}:{m['value']} ", text)  # of the same length
    if len(text) > _LONGEST or text.lstrip()[:1] in _NO_HEADER or not (any(map(str.isdigit, text)) or in_words(text)):
        return None
    if _OF_EVENT.search(text):
        return None
    text = _UNDERSCORES.sub(lambda m: " " * len(m[0]), text)  # a line in italics
    dates = dates_in(text)
    found = [line for line in (_labelled(text, date) for date in dates) if line is not None]
    if found:
        first = min(found, key=lambda line: _rank(text, line))
        own = first.later and dates[0] is not first.date and _BEFORE.fullmatch(text[: dates[0].start])
        return DateLine(dates[0]) if own else first
    if len(dates) == 1:
        date = dates[0]
        apart = _OWN_DATE.fullmatch(text[: date.start]) is not None or _stands_apart(
            text, date, top=top, chronology=chronology
        )
        apart = apart or (_HANDED.fullmatch(text[: date.start]) is not None and not text[date.end :].strip(" .*_)"))
        row = head and not chronology and (in_row(text, date) or (record and _convenes(text, date)))
        return DateLine(date) if apart or row else None
    days = dates_in(text, partial=True) if not dates and (top or head) else []
    if len(days) == 1 and days[0].weekday is not None:
        alone = not (text[: days[0].start] + text[days[0].end :]).strip(" .,")
        named = not chronology and text[: days[0].start].strip() and in_row(text, days[0])
        if (alone and top) or named:
            return DateLine(days[0])
    field = _FIELD.fullmatch(text) if not dates else None
    when = date_of(field["value"]) if field else None
    return DateLine(Written(0, len(text), when), labelled=True) if when is not None else None


def _stands_apart(text: str, date: Written, *, top: bool, chronology: bool) -> bool:
    """Whether the one date of a line is set off in it, by what stands on its sides, as no date of a sentence is."""
    before, after = text[: date.start], text[date.end :]
    entry = chronology and not before.strip(" \t*#_-")
    if (not entry and _apart(text, date, top=top)) or _set_off(text, date, top=top):
        return True
    cable = "Z " in text and _PRECEDENCE.fullmatch(before) is not None
    slug = _SLUG.fullmatch(after) is not None and not HAS_FINITE.search(text)
    return top and (_in_brackets(text, date) or cable or slug)


def _rank(text: str, line: DateLine) -> tuple[bool, bool, int]:
    """Of several labels that of publication first, then the last day: Argued 6 January 1987, decided 19 February."""
    when = line.date.when
    return line.later, not _PUBLISHED.search(text[: line.date.start]), -(when.first or 0) if when is not None else 0


def breaks_off(text: str, at: int) -> bool:
    """Whether a head that names a meeting or writing goes on behind `at`, in the next line, with its day."""
    dates = dates_in(text)
    return len(dates) == 1 and dates[0].start > at and _OWN_DATE.fullmatch(text[: dates[0].start]) is not None


def _labelled(text: str, date: Written) -> DateLine | None:
    m, after = _LABELLED.fullmatch(text[: date.start]), text[date.end :]
    if m is None:
        return None
    if _AFTER.fullmatch(after) or (not text[: m.start("label")].strip(" *_[(") and ends_row(after)):
        return DateLine(date, m["later"] is not None, labelled=True, own=m["own"] is not None)
    if text[: m.start("label")].strip() or not _TITLE_AFTER.fullmatch(after):
        return None
    return DateLine(date, m["later"] is not None, True, rest=date.end + len(after) - len(after.lstrip(" \t:|–—-")))


def _convenes(text: str, date: Written) -> bool:
    """Whether a line is a day with its hour and place: on Thursday 3 May 2024 at 7.30pm in the Village Hall, Hull."""
    before, after = text[: date.start], text[date.end :]
    return date.weekday is not None and bool(_ON.fullmatch(before) and _HOUR_AND_PLACE.fullmatch(after))


def _in_brackets(text: str, date: Written) -> bool:
    """Whether a note in brackets says where and when a text stood: [From La Voix, issue of 23 May 2019, page 3]."""
    whole = text.strip()
    if whole[:1] not in "([" or whole[-1:] not in ")]" or (date.when is not None and date.when.grain > Grain.DAY):
        return False
    before, after = text[: date.start].strip(" \t(["), text[date.end :].strip(" \t)]")
    return (before[-1:] in ("", *_PARTS) or _ISSUE.search(before) is not None) and after[:1] in ("", *_PARTS)


def _set_off(text: str, date: Written, *, top: bool) -> bool:
    """Whether a day stands between commas in a head that names a paper, a gathering, a place or a kind of writing:
    The Ferry Gazette, Wednesday 31 May 2018; Judgment of Mr Justice Moss delivered on 3 May 2024.
    """
    before, after = text[: date.start], text[date.end :]
    if (date.when is not None and date.when.grain > Grain.DAY) or HAS_FINITE.search(before + after):
        return False
    if not _AND_MORE.fullmatch(after) or _OPENS.match(before.lstrip()):
        return False
    if _OF_WRITING.fullmatch(before):
        return True
    m = _SET_OFF.fullmatch(before) if top else None
    if m is None or before.lstrip()[:1].islower():
        return False
    kind = re.search(rf"\b(?:{WRITING}|{KIND}|issue)$|^issued by\b", m["own"], re.IGNORECASE)
    return date.weekday is not None or kind is not None or _NAMES.fullmatch(m["own"]) is not None


def _apart(text: str, date: Written, *, top: bool) -> bool:
    before, after = _HANDLE.sub("", text[: date.start]), text[date.end :]
    partial = date.when is not None and date.when.grain > Grain.DAY
    if partial and before.rstrip().endswith(":"):
        return False
    if top and not partial and _DIGEST.fullmatch(before) and _AFTER.fullmatch(after):
        return True
    if top and _CITATION.fullmatch(before) and _CITED.fullmatch(after):
        return True
    if not partial and _BIBLIOGRAPHIC.fullmatch(before) and (_SAYS_KIND.search(before) or _PERSON.fullmatch(before)):
        return bool(_AFTER.fullmatch(after))
    if not (_BEFORE.fullmatch(before) or (not top and not partial and _ONE_NAME.fullmatch(before))):
        return False
    if before.strip() == "" and len(after.split()) > 3 and after.rstrip().endswith("."):
        return after.lstrip()[:1] in "(|·•" or (top and date.weekday is not None)
    return bool(_AFTER.fullmatch(after))

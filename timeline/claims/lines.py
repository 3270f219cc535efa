"""Sentences made ready for reading: words, clauses, date phrases, names and citations of each."""

from __future__ import annotations

import bisect
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from timeline.claims import (
    citations,
    clauses,
    crediting,
    gazetteer,
    known,
    label_words,
    phrases,
    reach,
    statements,
    tokens,
)
from timeline.claims.coreference import Reference
from timeline.claims.discourse import Discourse
from timeline.claims.logs import Message
from timeline.claims.spots import Spot
from timeline.model import Claim, Document, Kind, Sentence, When


@dataclass(frozen=True, slots=True)
class Asked:
    """A question for the date of something, or a date that somebody gives it and whoever answers may correct: its
    line, the place of the clause, what its words stand for.
    """

    line: Line
    clause: int
    references: tuple[Reference, ...]
    said: phrases.Phrase | None = None


class Row(NamedTuple):
    """An entry that goes on: its label, where it begins, its paragraph, and whether it is told in the present."""

    label: phrases.Phrase
    start: int
    paragraph: int
    present: bool


class Session(NamedTuple):
    """The day of a meeting or court, as the head of its document writes it; `rules` if the document is its act.

    Minutes and notes tell as past what was decided; a ruling, an order or a notice does it, and its past is the story.
    """

    day: phrases.Phrase
    rules: bool


@dataclass(slots=True)
class Reading:
    """What reading a sentence needs of what came before."""

    document: Document
    spots: Sequence[Spot]
    discourse: Discourse
    mentioned: Counter[str] = field(default_factory=Counter)  # how often the text names each actor
    references: list[Reference] = field(default_factory=list)  # of the sentence that is being read
    claims: list[Claim] = field(default_factory=list)
    made: int = 0  # claims so far, those of the sentence that is being read included
    dated: bool = False  # a text in sections by date, each under a line that is one
    live: bool = False  # written as things happen, under lines that are times
    entered: bool = False  # a line that is a date or time has come: what follows is no report's lead
    goes_on: set[int] = field(default_factory=set)  # starts of lead sentences that are no news themselves
    opening: When | None = None  # the day of which the headline or the first sentences tell
    heading: When | None = None  # the day of the last line that is only a date
    entry: tuple[int, When | None] = (-1, None)  # paragraph and day of the last entry of a chronology
    told_on: tuple[int, When | None] = (-1, None)  # paragraph and day of the last thing told as past
    unplaced: int = -1  # paragraph of the last phrase that could not be dated
    told_in: int = -1  # the number of the line that told it, if it tells more than that somebody said something
    told_at: int = -1  # where its date is written
    said_day: tuple[int, int, When | None] = (-1, -1, None)  # line, place and day of the last day named, if it is known
    disaster: tuple[phrases.Phrase | None, int] = (None, -1)  # the date of the last one told, and the line that told it
    told_days: set[When | None] = field(default_factory=set)  # on which the story has been
    evening: bool = False  # it was told of the evening, so that an hour before noon is one of the next day
    timed: bool = False  # it was told by the clock
    told: tuple[str, ...] = ()  # outlets to which somebody spoke in the sentence before
    cited: tuple[str, ...] = ()  # outlets that were cited last by name
    cited_in: int = -9  # the number of the line that cited them
    cited_lead: bool = False  # they were the first word of it
    section: phrases.Phrase | None = None  # a line that is only a date or time, until the sentence that it dates
    day: When | None = None  # the last full date written
    named: dict[int, When] = field(default_factory=dict)  # the days written with their weekday, by it
    session: Session | None = None  # the meeting or court of which the document has the decisions
    asked: Asked | None = None  # the line before, where it asks when something was
    loose: phrases.Phrase | None = None  # a sentence that is only a date, which holds for the next one
    entries: Mapping[int, phrases.Phrase] = field(default_factory=dict)  # the labels of a chronology by line start
    row: Row | None = None  # the entry of a chronology that goes on
    messages: Mapping[int, Message] = field(default_factory=dict)  # of a chat or log, by the start of each sentence
    alleging: Sequence[tuple[int, int]] = ()  # stretches that allege what they tell, a charge sheet's
    charged: int = -2  # the number of the last line that tells what somebody is charged with
    stamps: Mapping[int, phrases.Phrase] = field(default_factory=dict)  # behind each line of an entry that closes so


@dataclass(slots=True)
class Line:
    """A sentence ready to be read."""

    sentence: Sentence
    number: int
    end: int  # without citations in brackets
    words: tokens.Words
    clauses: list[clauses.Clause]
    phrases: list[phrases.Phrase]
    places: list[int]
    spots: Sequence[Spot]
    cites: tuple[str, ...]
    cited: tuple[str, ...]  # outlets that the sentence cites by name
    credit: bool  # it cites in brackets, by links or notes
    reach: reach.Reach  # what of it those cover that do not cover all of it
    holders: list[int] | None = None  # see `dating.holders`


def lines(
    document: Document,
    sentences: Sequence[Sentence],
    found: Sequence[phrases.Phrase],
    spots: Sequence[Spot],
    skip: set[int],
    press: Collection[str],
    references: Sequence[crediting.Credit] = (),
    messages: Mapping[int, Message] = MappingProxyType({}),
) -> Iterator[Line]:
    """The sentences that tell of the story, without dateline and citations in brackets, each parsed.

    `press` are the names that are outlets, `references` the places of links and notes with the outlets that they lead
    to, in order, `messages` where lines of a log that have a date of their own begin behind stamp and handle.
    """
    starts = [p.start for p in found]
    names = [s.start for s in spots]
    led_at = [c.start for c in references]
    text = document.text
    others = crediting.credited_so(text, {s.name for s in spots if s.kind in _NO_OUTLETS})
    for n, sentence in enumerate(sentences):
        if n in skip or sentence.end <= document.body:
            continue
        following = bisect.bisect_left(starts, sentence.start)
        first_date = starts[following] if following < len(starts) else len(text)
        begin = sentence.start + _opening(sentence.text, first_date - sentence.start)
        if sentence.start in messages:
            begin = messages[sentence.start].begin
        whole = spots_in(spots, names, sentence)
        if whole and whole[0].start == sentence.start and whole[0].end > begin:
            begin = sentence.start  # J. P. Lund, and no item J
        end = sentence.start + crediting.body_end(sentence.text)
        own = [p for p in found[bisect.bisect_left(starts, begin) : bisect.bisect_left(starts, end)] if p.end <= end]
        named = spots[bisect.bisect_left(names, begin) : bisect.bisect_left(names, end)]
        spans = [(s.start, _name_end(text, s.end, end)) for s in named if s.end <= end]
        words = tokens.read(text, begin, end, phrases.chunks(text[:end], own, spans))
        if not len(words):
            continue
        first = sentence.start + crediting.leading(sentence.text)
        said = citations.named(text, first, sentence.end, whole, press)
        credited = citations.own_credits(text, first, sentence.end, others)
        cited = citations.cites(text, first, sentence.end, whole, said, credited)
        led = references[bisect.bisect_right(led_at, sentence.start) : bisect.bisect_right(led_at, sentence.end)]
        linked = [c.outlet for c in led if c.outlet]
        label = text[sentence.start : begin].strip(" :*•-–—\n")  # Axios: The bank …
        linked += _of_label(label) if label and len(label) < _LABELLED else []
        cited = citations.merged(cited, linked) if cited or linked else ()
        places = [phrases.place(words, p) for p in own]
        outlets = [s.name for s in said if begin <= s.start < end]
        outlets += [c for c in cited if c not in linked and not c.islower()]  # names, no domains
        credit = bool(linked) or end < sentence.end
        parsed = statements.clauses(words)
        covered: reach.Reach = {}
        if cited:
            marks = sorted([*credited, *led], key=lambda c: c.start)
            covered = reach.reach(text, sentence.start, sentence.end, marks, said)
        yield Line(
            sentence, n, end, words, parsed, own, places, named, cited, tuple(dict.fromkeys(outlets)), credit, covered
        )


_NO_OUTLETS = (Kind.PERSON, Kind.PLACE)
_SHORTENED = re.compile(r"(?<![^\W_])(?:Inc|Ltd|Corp|Co|Bros|Jr|Sr|plc|St)\.(?=,|\s+\S)")


def _name_end(text: str, end: int, stop: int) -> int:
    """One past a name with the full stop of its last word, where the sentence goes on: Acme Inc. on Tuesday said."""
    if text[end : end + 1] != "." or end + 1 >= stop:
        return end
    return end + 1 if _SHORTENED.match(text, text.rfind(" ", 0, end) + 1) else end


def spots_in(spots: Sequence[Spot], starts: Sequence[int], sentence: Sentence) -> Sequence[Spot]:
    """The names that stand in a sentence."""
    return spots[bisect.bisect_left(starts, sentence.start) : bisect.bisect_left(starts, sentence.end)]


def _of_label(label: str) -> list[str]:
    """The outlets that a label names; an ordinary word is the head of a section: SCIENCE, People."""
    return [o for o in crediting.listed(label) if o not in known.ORDINARY and o not in gazetteer.ordinary_outlets()]


_LABELLED = 40  # characters of a label that can name an outlet
_DATELINE = re.compile(r"[A-Z][\w\s.,’'-]{1,60}?(?:\([A-Z][\w .]+\)\s*)?\s*(?:—|–|:| - )\s*(?=[\"“A-Z])")
_STAMP = re.compile(  # Wed Apr 29, 2009 11:31 pm IST
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})"
    r",? \d{4},? \d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?,? )?(?:[A-Z]{2,4} )?(?=[A-Z]{2})"
)
_CREDIT = re.compile(r"\((?:[A-Z]{2,5}|[A-Z][\w .]{1,24})\)\s*(?:—|–|-)\s+(?=[\"“A-Z])")
# … PARIS, 5 July (Reuters) - behind the headline and stamp of a page that was saved as one line.
_WIRE = re.compile(
    r"(?<![^\s])[A-Z]{3}[A-Z]*(?:[ /,.’'-]+[A-Z0-9][\w.’'-]*){0,6},? ?"
    r"\((?:Reuters|AP|AFP|UPI|dpa|PA|Bloomberg|Xinhua|Kyodo)\) ?[–—-]{1,2}\s+(?=[\"“A-Z])"
)
_ENTRY = re.compile(r"\d{1,2}\.\d\d(?:\s?[ap]m)?\s+(?=[\"“A-Z])")  # 16.05 A tree fell
_LETTER = r"\(?(?:[A-Za-z]|[ivx]{2,5})\)"
_LABEL = re.compile(
    rf"(?:[\s*•#>–—-]*(?:{_LETTER}|[A-Z]\.|\d{{1,2}}[.)]\*{{0,2}}|\d{{1,2}}(?:\.\d{{1,2}})+(?=\s+\()"
    rf"|\d{{1,3}}/\d{{1,3}}(?=\s+[A-Z])|\[\d{{1,4}}\])\s+(?:{_LETTER}\s+)?|[\s*•#>–—-]+(?=\S))?"
    r"(?:\*{0,2}[A-Z][\w’'#&/-]*(?: [\w’'#&/-]+){0,3}:\*{0,2}\s+(?=[\"“A-Z\d]\S*\s+\S+\s))?"
)
# Ghana – The bank kept its rate: a heading on the line of what stands under it, no aside between two dashes.
_HEAD = re.compile(
    r"[\s*•#>_–—-]*[A-ZÀ-Þ][\w’'.&/-]*(?: (?:of |the |and |& )?[A-ZÀ-Þ][\w’'.&/-]*){0,3}[*_]* +[–—-] +"
    r"(?=[*_]*[\"“A-Z\d]\S*\s+\S+\s)(?![^\n]* [–—-] )"
)

_SALUTATION = re.compile(r"(?:[Mm]y )?[Dd]ear(?:est)? [^,.;:!?\n]{1,40}[,:—–]\s+(?=[\"“A-Z])")  # Dear Mother, We left
_SALUTES = ("Dear", "dear", "My ", "my ")
_STATE = re.compile(r"[*_]*[A-Z]\w+(?: \w+){1,2}[*_]*:? [–—-] ")  # In progress – 9 Feb 2024, 18:00
_NEXT = re.compile(r"\b[Nn]ext (?:[\w-]+ ){0,2}\w+\**:")  # meeting
_PLAIN = re.compile(r"[“\"‘]?[A-Za-z][^.)]")  # no bullet, letter or number with which an entry begins


def _opening(text: str, date: int) -> int:
    """The length of what stands before a sentence proper: a dateline, a bullet, a number, a label and colon."""
    length = crediting.leading(text) if text.startswith(("(", "[")) else 0
    if length:
        return length
    credit = _CREDIT.match(text) or (_SALUTATION.match(text) if text.startswith(_SALUTES) else None)  # (Reuters) -
    length = credit.end() if credit is not None else _dateline(text) or _wire(text)
    if length:
        return length
    m = _HEAD.match(text) if " -" in text or "–" in text or "—" in text else None
    if m is None and ":" not in text and _PLAIN.match(text):
        return date if (state := _STATE.match(text)) is not None and state.end() == date else 0
    m = m or _ENTRY.match(text) or _LABEL.match(text)
    if (state := _STATE.match(text)) is not None and state.end() == date:
        return date
    if m is not None and m.end() == date and (_NEXT.search(text, 0, date) is not None or _done(text[:date])):
        return 0
    return m.end() if m is not None and m.end() <= date else 0


def _wire(text: str) -> int:
    """The length of what stands before a report up to where its wire ends, on the line on which it begins."""
    found = _WIRE.search(text) if ") -" in text or ") –" in text or ") —" in text else None
    return found.end() if found is not None else 0


def _done(label: str) -> bool:
    """Whether what stands before a date tells the event that it dates: Boil notice lifted: 3 May."""
    return label.rstrip(" *").endswith(":") and label_words.tells(label.strip(" \t\n*•#>–—-:"))


def _dateline(text: str) -> int:
    """The length of "PARIS, 5 July 2018 (Wire) — " before a sentence, with the stamp of a page that was saved as one
    line before it.
    """
    stamp = _STAMP.match(text)
    at = stamp.end() if stamp is not None else 0
    m = _DATELINE.match(text, at) if text[at : at + 2].isupper() else None
    return m.end() if m and m[0].split(",")[0].split(" (")[0].strip(" —–-:").isupper() else 0

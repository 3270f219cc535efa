"""The nouns of timeline: frozen values that walk through the rooms. No behaviour lives here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Grain(IntEnum):
    """How fine a date was written, finest first."""

    SECOND = 1
    MINUTE = 2
    HOUR = 3
    PART = 4  # a part of a day: morning, night
    DAY = 5
    WEEK = 6
    MONTH = 7
    QUARTER = 8
    SEASON = 9
    HALF = 10
    YEAR = 11
    DECADE = 12
    CENTURY = 13
    MILLENNIUM = 14


class Modifier(StrEnum):
    """What the words do to the date they stand with; the bounds of the `When` already carry it."""

    START = "start"
    EARLY = "early"
    MID = "mid"
    LATE = "late"
    END = "end"
    APPROXIMATE = "approximate"
    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class When:
    """A partial date: the first and last moment it can mean, and how it was written.

    `first` and `last` are seconds since 0000-01-01T00:00 of the proleptic Gregorian calendar with a
    year 0 (1 BC), on the clock of `zone`, both inclusive. None is an open side.
    """

    first: int | None
    last: int | None
    grain: Grain
    modifier: Modifier | None = None
    zone: str | None = None  # as written: UTC, EDT, +02:00, America/New_York
    end_grain: Grain | None = None  # of `last`, where it differs from `grain`
    part: str | None = None  # TIMEX3 part of day (MO, MI, AF, EV, NI, DT) where grain is PART
    qualifier: str | None = None  # EDTF ? (uncertain), ~ (approximate) or % (both)
    interval: bool = False  # written as two ends, or as open on one side
    choices: tuple[When, ...] = ()  # one of these: an EDTF set, an ambiguous 03/04/2026
    unknown: str | None = None  # 'first' or 'last': an EDTF interval whose side is unknown, not open
    mask: str | None = None  # an EDTF date with unspecified digits as written: 156X-12-XX


class TimexType(StrEnum):
    """The TIMEX3 types (TimeML 1.2.1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Anchor(StrEnum):
    """What a date phrase hangs on."""

    WRITTEN = "written"  # nothing: it is complete
    DOCUMENT = "document"  # the document's date
    PREVIOUS = "previous"  # the date mentioned before it
    EVENT = "event"  # another event, named in `Clue.event`
    VAGUE = "vague"  # nothing that can be pinned down: now, recently, the future


@dataclass(frozen=True, slots=True)
class Clue:
    """What a phrase says of its date before it is resolved; None is unsaid.

    "on Friday": weekday 4, anchor DOCUMENT. "hours after the vote": unit HOUR, direction 1, event "the
    vote", anchor EVENT. "the end of February": month 2, modifier END, anchor DOCUMENT. "two weeks ago":
    shift -2, unit WEEK, anchor DOCUMENT. "earlier this year": unit YEAR, shift 0, direction -1.
    """

    anchor: Anchor
    year: int | None = None  # astronomical
    month: int | None = None
    day: int | None = None
    weekday: int | None = None  # 0 is Monday
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    unit: Grain | None = None  # the unit that is counted, shifted or named
    index: int | None = None  # which one of its parent: quarter 3, season 21 (spring), week 1; counted: 1 is to the day
    shift: int | None = None  # how many units from the anchor; None beside a unit: some
    direction: int | None = None  # -1 before the anchor, 1 after it, 0 the same one, None not said
    modifier: Modifier | None = None
    part: str | None = None
    zone: str | None = None
    event: str | None = None  # the words of the event it hangs on
    name: str | None = None  # a named day: easter, thanksgiving
    counted: bool = (
        False  # `shift` counts from the anchor itself ("two weeks ago"), not in calendar units ("last week")
    )


@dataclass(frozen=True, slots=True)
class Link:
    """The other part of a range: `role` is what the mention that carries the link is of the range."""

    role: str  # 'begin' or 'end'
    start: int  # offsets of the other part in the document's text
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A date phrase. Offsets are code points in the text that was tagged."""

    start: int
    end: int
    text: str
    rule: str
    type: TimexType
    value: str  # TIMEX3 value
    mod: str | None  # TIMEX3 mod
    clue: Clue
    when: When | None  # what it resolves to by itself and its document, if anything
    anchor: str | None = None  # the date it was resolved against (EDTF) and whose it is, in words
    notes: tuple[str, ...] = ()  # what each refinement did, in words, in order
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A piece of a document; `text` is `document.text[start:end]`.

    The bracketed citation after a sentence, `(reuters.com)`, belongs to it.
    """

    start: int
    end: int
    text: str
    paragraph: int  # 0 is the first block of text, a heading counts
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of a document's text that is not the report itself; offsets are code points.

    `kind` is front matter, header (a date line, a masthead), dateline, byline, quoted (a reply's original),
    greeting or signature.
    """

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Document:
    """One text with what is known of it. `text` has only BOM and line ends normalised (law 7)."""

    id: str  # its path relative to the store's folder, '/' on every system
    text: str
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: When | None = None
    # front matter, header, dateline, json-ld, meta, e-mail, text, url, file name, person
    published_from: str | None = None
    language: str | None = None  # ISO 639-1
    reader: str = "text"  # which reader of read/ made it
    digest: str = ""  # SHA-256 of the file's bytes, hexadecimal
    pages: tuple[int, ...] = ()  # offset at which each page begins
    body: int = 0  # offset at which the text proper begins, after header lines
    path: str = ""  # the file it came from, as given; several documents may share one (.jsonl, .eml)
    regions: tuple[Region, ...] = ()  # sorted; what stands in them is no report


class Status(StrEnum):
    """Whether the thing happened, by the document's own words and date."""

    HAPPENED = "happened"
    PLANNED = "planned"
    CANCELLED = "cancelled"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"
    ALLEGED = "alleged"


class Basis(StrEnum):
    """How a date is known. WRITTEN is absent from the store."""

    WRITTEN = "written"
    RELATIVE = "relative"
    DERIVED = "derived"
    PUBLICATION = "publication"  # reported then: it happened by that day
    PERSON = "person"


class Kind(StrEnum):
    """What an actor is."""

    ORGANISATION = "organisation"
    PERSON = "person"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Actor:
    """One name and its aliases."""

    name: str
    kind: Kind | None = None
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()  # web domains of an outlet


@dataclass(frozen=True, slots=True)
class Part:
    """An actor's part in a claim. `role` is 'agent', 'patient' or None where it is not clear."""

    actor: str
    alias: str  # the words that name it here
    start: int
    end: int
    role: str | None = None
    kind: Kind | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One document's report of one event. Offsets are code points in the document's text.

    `start` to `end` is the clause and the quote; `date` is what this document alone says of the date.
    """

    document: str
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    title: str
    trigger: tuple[int, int] | None
    parts: tuple[Part, ...]
    cites: tuple[str, ...]
    status: Status
    mention: Mention | None  # the date words; the first part of a range
    date: When | None
    basis: Basis
    says: str | None = None  # the date words as quoted, both ends of a range included
    undated: str | None = None  # why there is no date
    sentence: tuple[int, int] = (0, 0)  # offsets of the sentence the clause stands in
    order: int = 0  # place of the claim among those of its document
    depth: int = 0  # paragraph; 0 is the headline or first block
    past: bool = True  # told as past: it happened by the day of publication
    then: int | None = None  # order of the claim of this document that this one follows ("and then")
    page: int | None = None
    published: When | None = None  # the document's
    lead: bool = False  # the news of an undated lead: ranks though only the publication dates it


@dataclass(frozen=True, slots=True)
class Source:
    """One document's evidence for an event, as it stands in the store."""

    document: str
    quote: str
    says: str | None = None
    cites: tuple[str, ...] = ()
    page: int | None = None
    archive_url: str | None = None
    # What follows stands in the lock, not in events.yaml.
    start: int | None = None
    end: int | None = None
    prefix: str = ""
    suffix: str = ""
    trigger: tuple[int, int] | None = None
    date: str | None = None  # EDTF: what this source alone says
    basis: Basis = Basis.WRITTEN
    rule: str | None = None
    clue: str | None = None  # in words
    anchor: str | None = None
    parts: tuple[Part, ...] = ()
    copy_of: str | None = None  # the document of which this one is a syndicated copy


@dataclass(frozen=True, slots=True)
class Conflict:
    """A date that some documents give and others contradict."""

    date: str  # EDTF
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """Claims that report the same thing. `id` is empty until the store gives it one (law 1)."""

    id: str
    date: When | None
    title: str
    actors: tuple[str, ...]
    sources: tuple[Source, ...]
    basis: Basis = Basis.WRITTEN
    because: str | None = None  # the derivation of a derived date, in words
    status: Status = Status.HAPPENED
    undated: str | None = None
    conflicts: tuple[Conflict, ...] = ()
    settled: bool = False
    note: str | None = None
    tags: tuple[str, ...] = ()
    reviewed: bool = False
    hidden: bool = False
    merged_from: tuple[str, ...] = ()
    salience: float = 0.0
    merged_because: str | None = None  # which claims were merged and why, in words


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person should look at. Problems travel beside the data."""

    where: str  # file, file:line, or a store's field
    what: str
    repair: str  # the way out
    rule: str = ""  # a stable id for programs
    error: bool = True  # False: worth knowing, nothing is wrong
    event: str = ""  # id of the event it is about


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one document says: its claims in order, the actors it names, and what a person should look at."""

    claims: tuple[Claim, ...] = ()
    actors: tuple[Actor, ...] = ()
    problems: tuple[Problem, ...] = ()

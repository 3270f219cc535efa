"""One document read from top to bottom: sentences, their clauses, and a claim for each clause that tells an event."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from timeline import dates
from timeline import when as w
from timeline.claims import actors as cast
from timeline.claims import boilerplate, citations, clauses, coreference, phrases, status, titles, tokens
from timeline.claims import lexicon as x
from timeline.model import (
    Actor,
    Anchor,
    Basis,
    Claim,
    Document,
    Extraction,
    Kind,
    Mention,
    Part,
    Sentence,
    Status,
    When,
)

_CONTEXT = 32  # characters of prefix and suffix
_LEAD = 3  # blocks of text, the headline included, that tell what is new
_TRAIL = ' \t\n,;:–—-•*|"“”‘('


@dataclass(slots=True)
class _Reading:
    """What reading a sentence needs of what came before."""

    document: Document
    spots: Sequence[cast.Spot]
    discourse: coreference.Discourse
    claims: list[Claim] = field(default_factory=list)
    section: phrases.Phrase | None = None  # a line that is only a date, which holds for what follows
    loose: phrases.Phrase | None = None  # a sentence that is only a date, which holds for the next one
    dated_lead: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence ready to be read."""

    sentence: Sentence
    number: int
    end: int  # without citations in brackets
    words: tokens.Words
    clauses: list[clauses.Clause]
    phrases: list[phrases.Phrase]
    places: list[int]
    spots: Sequence[cast.Spot]
    cites: tuple[str, ...]


def read(document: Document, declared: Sequence[Actor], furniture: frozenset[str]) -> Extraction:
    """Everything that a document claims."""
    language = document.language or "en"
    sentences = dates.sentences(document.text, language)
    mentions = dates.tag(document.text, document.published, language)
    found = phrases.phrases(mentions)
    people = cast.recognise(document, sentences, declared, [(p.start, p.end) for p in found])
    skip = boilerplate.skipped(document, sentences, furniture)
    outlets = frozenset(a.name for a in people.actors if citations.is_outlet(a.name, document.publisher))
    discourse = coreference.Discourse({a.name: a for a in people.actors}, outlets, _speaker(document, people))
    reading = _Reading(document, people.spots, discourse)
    lines = list(_lines(document, sentences, found, people.spots, skip))
    for n, line in enumerate(lines):
        following = lines[n + 1] if n + 1 < len(lines) else None
        _read_line(reading, line, following)
    return Extraction(_ordered(reading.claims), people.actors, people.problems)


def _speaker(document: Document, people: cast.Cast) -> str | None:
    """Whom "we" means: the publisher where the text names it as something that acts and it is no outlet."""
    publisher = (document.publisher or "").lower()
    for actor in people.actors:
        names = {actor.name.lower(), *(a.lower() for a in actor.aliases)}
        if publisher in names and not citations.is_outlet(actor.name):
            return actor.name
    return None


def _lines(
    document: Document,
    sentences: Sequence[Sentence],
    found: Sequence[phrases.Phrase],
    spots: Sequence[cast.Spot],
    skip: set[int],
) -> Iterator[_Line]:
    starts = [p.start for p in found]
    names = [s.start for s in spots]
    text = document.text
    for n, sentence in enumerate(sentences):
        if n in skip or sentence.end <= document.body:
            continue
        begin = sentence.start + _dateline(sentence.text)
        end = sentence.start + citations.body_end(sentence.text)
        own = list(found[bisect.bisect_left(starts, begin) : bisect.bisect_left(starts, end)])
        own = [p for p in own if p.end <= end]
        named = spots[bisect.bisect_left(names, begin) : bisect.bisect_left(names, end)]
        words = tokens.read(text, begin, end, phrases.chunks(own, [(s.start, s.end) for s in named if s.end <= end]))
        if not len(words):
            continue
        cited = citations.cites(
            text, sentence.start, sentence.end, spots_in(spots, names, sentence), document.publisher
        )
        places = [phrases.place(words, p) for p in own]
        yield _Line(sentence, n, end, words, clauses.parse(words), own, places, named, cited)


def spots_in(spots: Sequence[cast.Spot], starts: Sequence[int], sentence: Sentence) -> Sequence[cast.Spot]:
    """The names that stand in a sentence."""
    return spots[bisect.bisect_left(starts, sentence.start) : bisect.bisect_left(starts, sentence.end)]


_DATELINE = re.compile(r"[A-Z][\w .,’'-]{1,60}?(?:\([A-Z][\w .]+\)\s*)?\s*(?:—|–|--)\s+(?=[\"“A-Z])")


def _dateline(text: str) -> int:
    """The length of "PARIS, 5 July 2018 (Wire) — " before a sentence."""
    m = _DATELINE.match(text)
    return m.end() if m and text[: m.end()].split(",")[0].split(" (")[0].strip(" —–-").isupper() else 0


# --- claims of one sentence


def _read_line(reading: _Reading, line: _Line, following: _Line | None) -> None:
    for spot in line.spots:
        reading.discourse.name(spot, line.number, _is_subject(line, spot))
    if _only_date(line):
        _note_date(reading, line)
        return
    made = [c for c in _claims(reading, line) if c is not None]
    if following is not None and following.sentence.paragraph - line.sentence.paragraph <= 1:
        made = [_after_denial(c, line, following) for c in made]
    reading.loose = None
    reading.claims.extend(made)


def _is_subject(line: _Line, spot: cast.Spot) -> bool:
    for clause in line.clauses:
        if clause.subject is not None and not clause.inherited:
            a, b = clause.subject
            if b <= len(line.words) and line.words.start[a] <= spot.start < line.words.end[b - 1]:
                return True
    return False


def _only_date(line: _Line) -> bool:
    """Whether a line is a date and nothing else: 4:31 p.m.; ## 3 May 2024; On 2 December."""
    if not line.phrases or len(line.words) > 14:
        return False
    rest = [
        i
        for i, tag in enumerate(line.words.tag)
        if tag in (x.NOUN, x.NAME, x.PAST, x.PRES, x.PART, x.PRON, x.BE, x.HAVE, x.ADJ)
    ]
    return not [i for i in rest if line.words.low[i] not in ("night", "local", "time", "cet", "clock", "pl", "q", "a")]


def _note_date(reading: _Reading, line: _Line) -> None:
    usable = [p for p in line.phrases if p.usable]
    if not usable:
        return
    phrase = phrases.finest(usable)
    published = reading.document.published
    header = line.sentence.paragraph == 0 or (published is not None and phrase.when == published)
    if line.sentence.text.rstrip().endswith((".", "?")) and any(t_ == x.PREP for t_ in line.words.tag[:1]):
        reading.loose = phrase
    elif not header:
        reading.section = phrase


def _claims(reading: _Reading, line: _Line) -> Iterator[Claim | None]:
    header = _header(reading, line)
    used: set[int] = set()
    dated: dict[int, list[list[int]]] = {}
    for n, clause in enumerate(line.clauses):
        own = [k for k, i in enumerate(line.places) if line.phrases[k].usable and _within(clause, i)]
        own = [k for k in own if phrases.dates_clause(line.words, clause, line.places[k])]
        nouns = [k for k in own if _noun_of(line, clause, k) is not None]
        for k in nouns:
            if not header:
                yield _noun_claim(reading, line, n, k)
        own = [k for k in own if k not in nouns]
        if own:
            dated[n] = _grouped(line, own)
    for n in range(len(line.clauses)):
        if n in dated and not header:
            for group in dated[n]:
                used.add(n)
                yield _dated_claim(reading, line, n, group, group is not dated[n][0])
        elif n not in dated:
            yield _undated_claim(reading, line, n, bool(dated))


def _within(clause: clauses.Clause, i: int) -> bool:
    return any(a <= i < b for a, b in clause.ranges)


def _header(reading: _Reading, line: _Line) -> bool:
    """A line at the top that gives the document's own date: no event."""
    if any(c.group is not None for c in line.clauses) or line.sentence.paragraph > 4:
        return False
    published = reading.document.published
    return (
        any(published is None or (p.when is not None and w.overlaps(p.when, published)) for p in line.phrases)
        and line.sentence.start < 600
        and not re.match(r"[\w ]+:\s", line.sentence.text)
    )


def _noun_of(line: _Line, clause: clauses.Clause, k: int) -> int | None:
    """The noun that names the event a phrase dates, where the phrase does not date the verb."""
    words, i = line.words, line.places[k]
    noun = phrases.of_noun(words, i)
    if noun is not None:
        group = clause.group
        cancelled = group is not None and i < group.first
        eventful = any(
            words.low[j] in x.EVENT_NOUNS or words.low[j].endswith(("tion", "ment", "ing", "al"))
            for j in range(max(0, noun - 6), noun + 1)
        )
        return noun if eventful and not cancelled else None
    for j in range(i - 1, max(-1, i - 12), -1):
        if words.tag[j] in (x.PAST, x.PRES, x.PART, x.COMMA, x.STRONG, x.ING, x.BASE):
            return None
        if words.low[j] in ("after", "before", "since", "following") and any(
            words.low[q] in x.EVENT_NOUNS for q in range(j, i)
        ):
            return next(q for q in range(i - 1, j, -1) if words.low[q] in x.EVENT_NOUNS)
    return None


def _grouped(line: _Line, own: list[int]) -> list[list[int]]:
    """The phrases of a clause by the events they date: one, unless "and again two days later" adds another."""
    groups: list[list[int]] = [[own[0]]]
    for k in own[1:]:
        last = line.phrases[groups[-1][-1]]
        between = range(line.places[groups[-1][-1]] + 1, line.places[k])
        joined = any(line.words.tag[i] == x.COORD for i in between)
        if joined and not phrases.compatible(last, line.phrases[k]):
            groups.append([k])
        elif phrases.compatible(last, line.phrases[k]):
            groups[-1].append(k)
    return groups


# --- the three kinds of claims


def _dated_claim(reading: _Reading, line: _Line, n: int, group: list[int], elliptic: bool) -> Claim | None:
    clause = line.clauses[n]
    phrase = phrases.finest([line.phrases[k] for k in group])
    place = line.places[group[0]]
    state = status.of_clause(line.words, line.clauses, n, place)
    state = _by_date(reading, phrase, state)
    if clause.group is None and not _eventful_fragment(line, clause):
        return None
    if elliptic:
        start = _ellipsis_start(line, place)
        ranges = ((start, clause.last),)
        clause = replace(clause, ranges=ranges)
    elif len([g for g in line.places if _within(clause, g)]) > len(group):
        later = [i for i in line.places if i > line.places[group[-1]] and _within(clause, i)]
        cut = next((q for i in later for q in range(line.places[group[-1]], i) if line.words.tag[q] == x.COORD), None)
        if cut is not None and cut > line.places[group[-1]]:
            clause = replace(clause, ranges=tuple((a, min(b, cut)) for a, b in clause.ranges if a < cut))
    also = _complement(line, n)
    return _claim(reading, line, clause, phrase, state, also)


def _ellipsis_start(line: _Line, place: int) -> int:
    at = place
    while at > 0 and line.words.tag[at] != x.COORD:
        at -= 1
    return at + 1


def _complement(line: _Line, n: int) -> list[clauses.Clause]:
    """The undated clauses right behind that belong to a claim: what was said, what it brought with it."""
    out = []
    reach = line.clauses[n].last
    for m in range(n + 1, len(line.clauses)):
        other = line.clauses[m]
        if other.first != reach or any(_within(other, i) and line.phrases[k].usable for k, i in enumerate(line.places)):
            break
        if other.kind not in ("reported", "participle", "reduced", "relative"):
            break
        out.append(other)
        reach = other.last
    return out


def _by_date(reading: _Reading, phrase: phrases.Phrase, state: Status) -> Status:
    """What lies after the document's date is planned, however it is told."""
    published = reading.document.published
    if state is not Status.HAPPENED or phrase.when is None or published is None:
        return state
    if phrase.when.first is not None and published.last is not None and phrase.when.first > published.last:
        return Status.PLANNED
    return state


def _eventful_fragment(line: _Line, clause: clauses.Clause) -> bool:
    """Whether a line without a verb still tells an event: a participle, a noun of events, an entry after its date."""
    words = line.words
    lows = [words.low[i] for a, b in clause.ranges for i in range(a, b)]
    tags = [words.tag[i] for a, b in clause.ranges for i in range(a, b)]
    if x.PART in tags or x.PRES in tags or any(low in x.EVENT_NOUNS for low in lows):
        return True
    return tags[:1] == [x.TIMEX] and len(lows) > 2 and any(t_ in (x.NOUN, x.NAME) for t_ in tags)


def _noun_claim(reading: _Reading, line: _Line, n: int, k: int) -> Claim | None:
    words, clause, i = line.words, line.clauses[n], line.places[k]
    noun = _noun_of(line, clause, k)
    assert noun is not None
    start = noun
    while (
        start > 0
        and words.tag[start - 1] in (x.NOUN, x.NAME, x.DET, x.ADJ, x.NUM, x.POSS, x.PREP)
        and noun - start < 14
    ):
        if words.tag[start - 1] == x.PREP and words.low[start - 1] not in ("of", "in", "at", "for", "by", "on", "from"):
            break
        start -= 1
    while start < noun and words.tag[start] in (x.PREP, x.COORD):
        start += 1
    own = clauses.Clause("noun", ((start, i + 1),), None, None, "", clause.parent)
    state = status.of_clause(words, line.clauses, n, None)
    if state in (Status.DENIED, Status.CANCELLED, Status.PLANNED):
        state = Status.HAPPENED if i > (clause.group.head if clause.group else 0) else state
    state = _by_date(reading, line.phrases[k], state)
    return _claim(reading, line, own, line.phrases[k], state, [], trigger=noun)


def _undated_claim(reading: _Reading, line: _Line, n: int, others_dated: bool) -> Claim | None:
    """A clause without a date: an event by its verb, dated by a line above it or by publication."""
    clause = line.clauses[n]
    group = clause.group
    if group is None or not _tells_event(line, clause):
        return None
    state = status.of_clause(line.words, line.clauses, n)
    phrase = reading.loose or reading.section
    if phrase is not None and state is Status.HAPPENED and clause.kind in ("main", "coordinate"):
        return _claim(reading, line, clause, phrase, state, _complement(line, n), outside=True)
    lead = (
        not others_dated
        and not reading.dated_lead
        and reading.document.published is not None
        and clause.kind == "main"
        and state is Status.HAPPENED
        and line.sentence.paragraph <= _LEAD
        and _new(line, clause)
    )
    made = _claim(reading, line, clause, None, state, _complement(line, n), lead=lead)
    if made is not None and lead:
        reading.dated_lead = True
    return made


def _new(line: _Line, clause: clauses.Clause) -> bool:
    """Whether a lead sentence tells news: a perfect, a past tense of doing, a headline's present."""
    group = clause.group
    assert group is not None
    if group.perfect or group.past:
        return True
    return line.sentence.heading or line.words.tag[group.head] == x.ING


def _tells_event(line: _Line, clause: clauses.Clause) -> bool:
    group = clause.group
    assert group is not None
    lemma = line.words.lemma[group.head]
    if lemma in x.STATIVE and not (group.passive and lemma not in ("be", "have", "think", "believe", "expect", "know")):
        return False
    if not lemma or clause.kind == "reduced":
        return False
    quoted = _in_quotes(line, clause)
    headline = line.sentence.heading and line.words.tag[group.head] == x.PRES
    return (
        group.past or group.perfect or headline or (line.words.tag[group.head] == x.ING and group.finite)
    ) and not quoted


def _in_quotes(line: _Line, clause: clauses.Clause) -> bool:
    """Whether the clause is someone's words: an odd number of quotation marks before its verb."""
    assert clause.group is not None
    return sum(1 for i in range(clause.group.head) if line.words.tag[i] == x.QUOTE) % 2 == 1


# --- building


def _claim(
    reading: _Reading,
    line: _Line,
    clause: clauses.Clause,
    phrase: phrases.Phrase | None,
    state: Status,
    also: Sequence[clauses.Clause],
    *,
    trigger: int | None = None,
    outside: bool = False,
    lead: bool = False,
) -> Claim | None:
    document, words = reading.document, line.words
    parts, names = _parts(reading, line, clause, also)
    subject = clause.subject
    if phrase is None and not parts and not lead:
        return None
    start, end = _span(document.text, line, clause, also)
    head = trigger if trigger is not None else _trigger(line, clause)
    extra = (
        [i for other in also[:1] for a, b in other.ranges for i in range(a, b)]
        if _needs_complement(words, clause)
        else []
    )
    title = titles.title(words, clause, names, extra)
    if not title or (subject is None and clause.group is None and len(title.split()) < 2 and trigger is None):
        title = titles.finish(document.text[start:end])
    when, basis, undated = _date(document, phrase, outside)
    return Claim(
        document=document.id,
        start=start,
        end=end,
        quote=document.text[start:end],
        prefix=document.text[max(0, start - _CONTEXT) : start],
        suffix=document.text[end : end + _CONTEXT],
        title=title,
        trigger=(words.start[head], words.end[head]) if head is not None else None,
        parts=parts,
        cites=line.cites,
        status=state,
        mention=phrase.mention if phrase is not None else None,
        date=when,
        basis=basis,
        says=document.text[phrase.start : phrase.end] if phrase is not None else None,
        undated=undated,
        sentence=(line.sentence.start, line.sentence.end),
        order=len(reading.claims),
        depth=line.sentence.paragraph,
        past=clause.group is None or clause.group.past or clause.group.passive or not clause.group.finite,
        page=_page(document, start),
        published=document.published,
        lead=lead,
    )


def _date(document: Document, phrase: phrases.Phrase | None, outside: bool) -> tuple[When | None, Basis, str | None]:
    if phrase is None:
        if document.published is None:
            return None, Basis.PUBLICATION, "no date is written, and the document has none"
        return document.published, Basis.PUBLICATION, None
    if phrase.when is None:
        return None, Basis.RELATIVE, _why_undated(document, phrase.mention)
    written = phrase.mention.clue.anchor is Anchor.WRITTEN and not outside
    return phrase.when, Basis.WRITTEN if written else Basis.RELATIVE, None


def _why_undated(document: Document, mention: Mention) -> str:
    said = " ".join(mention.text.split())
    if mention.clue.anchor is Anchor.EVENT:
        return f"{said!r} hangs on another event"
    if document.published is None:
        return f"{said!r} is relative, and the document has no date"
    return f"{said!r} does not say which date"


def _needs_complement(words: tokens.Words, clause: clauses.Clause) -> bool:
    return clause.group is not None and words.lemma[clause.group.head] in x.REPORTING


def _trigger(line: _Line, clause: clauses.Clause) -> int | None:
    if clause.group is not None:
        return clause.group.head
    for a, b in clause.ranges:
        for i in range(a, b):
            if line.words.low[i] in x.EVENT_NOUNS or line.words.tag[i] in (x.PART, x.PRES):
                return i
    return next((i for a, b in clause.ranges for i in range(a, b) if line.words.tag[i] == x.NOUN), None)


def _span(text: str, line: _Line, clause: clauses.Clause, also: Sequence[clauses.Clause]) -> tuple[int, int]:
    """The offsets of the quote: the clause's words and what follows of it, without loose ends."""
    words = line.words
    first, last = clause.first, max([clause.last, *(o.last for o in also)])
    while first < last - 1 and words.tag[first] in (x.COMMA, x.COORD, x.STRONG, x.STOP, x.CLOSE):
        first += 1
    if clause.kind in ("relative", "reduced") and clause.subject is not None and clause.subject[1] <= clause.first:
        first = clause.subject[0]
        while first < clause.first and words.tag[first] == x.PREP:
            first += 1
    start, end = words.start[first], words.end[last - 1]
    while end > start and text[end - 1] in _TRAIL + ".":
        if text[end - 1] == "." and re.search(r"\b(?:[A-Za-z]\.){2,}$|\b(?:Inc|Ltd|Corp|Co|Jr|Sr)\.$", text[start:end]):
            break
        end -= 1
    while start < end and text[start] in _TRAIL.replace("(", "").replace("“", "").replace('"', ""):
        start += 1
    return start, end


def _parts(
    reading: _Reading, line: _Line, clause: clauses.Clause, also: Sequence[clauses.Clause]
) -> tuple[tuple[Part, ...], dict[int, str]]:
    """Who takes part in a clause, and the names that stand for its pronouns in a title."""
    words, text = line.words, reading.document.text
    ranges = [*clause.ranges, *(r for other in also for r in other.ranges)]
    subject = clause.subject
    if subject is not None and not any(a <= subject[0] < b for a, b in ranges):
        ranges = [subject, *ranges]
    found: list[Part] = []
    names: dict[int, str] = {}
    kinds = {a.name: a.kind for a in reading.discourse.actors.values()}
    for a, b in sorted(set(ranges)):
        for spot in line.spots:
            if words.start[a] <= spot.start and spot.end <= words.end[b - 1]:
                role = _role(words, clause, spot.start)
                if not (spot.kind is Kind.PLACE and role != "agent"):
                    found.append(Part(spot.name, text[spot.start : spot.end], spot.start, spot.end, role, spot.kind))
        for i, j, name in coreference.resolve(words, a, b, reading.discourse, line.number):
            role = _role(words, clause, words.start[i])
            span = (words.start[i], words.end[j - 1])
            found.append(Part(name, text[span[0] : span[1]], *span, role, kinds.get(name)))
            if words.tag[i] == x.PRON and subject is not None and subject[0] <= i < subject[1]:
                names[i] = name
    if subject is not None and not any(p.role == "agent" for p in found):
        body = coreference.unnamed(words, range(*subject))
        if body is not None:
            at = max(i for i in range(*subject) if words.low[i] == body.split()[-1])
            found.append(Part(body, words.text[at], words.start[at], words.end[at], "agent", Kind.ORGANISATION))
    unique = {p.actor: p for p in reversed(found)}
    return tuple(sorted(unique.values(), key=lambda p: (p.start, p.end))), names


def _role(words: tokens.Words, clause: clauses.Clause, at: int) -> str | None:
    """Agent for the subject of an active verb or behind "by" of a passive; patient for what it is done to."""
    group, subject = clause.group, clause.subject
    if group is None:
        return None
    inside = subject is not None and words.start[subject[0]] <= at < words.end[subject[1] - 1]
    if inside:
        return "patient" if group.passive else "agent"
    if at < words.start[group.first]:
        return None
    i = bisect.bisect_right(words.start, at) - 1
    if group.passive:
        return "agent" if any(words.low[k] == "by" for k in range(max(group.last, i - 4), i)) else None
    return "patient" if i - group.last <= 4 and not any(words.tag[k] == x.PREP for k in range(group.last, i)) else None


def _page(document: Document, at: int) -> int | None:
    return bisect.bisect_right(document.pages, at) if document.pages else None


# --- what neighbouring sentences do


def _after_denial(claim: Claim, line: _Line, following: _Line) -> Claim:
    """A claim that the next sentence takes back."""
    if claim.status not in (Status.HAPPENED, Status.PLANNED, Status.ALLEGED):
        return claim
    if status.dropped_after(following.words) and claim.status is Status.PLANNED:
        return replace(claim, status=Status.CANCELLED)
    if status.denied_after(following.words) and status.rumoured(line.words):
        return replace(claim, status=Status.DENIED)
    return claim


def _ordered(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims in the order of the text, numbered, each with the one it follows where the words say so."""
    ordered = sorted(claims, key=lambda c: (c.start, c.end))
    out: list[Claim] = []
    for n, claim in enumerate(ordered):
        previous = out[-1] if out else None
        before = (claim.prefix[-12:] + claim.quote[:24]).lower()
        follows = previous is not None and re.search(
            r"\b(?:then|later|afterwards?|subsequently|the (?:next|following))\b", before
        )
        out.append(replace(claim, order=n, then=n - 1 if follows else None))
    return tuple(out)

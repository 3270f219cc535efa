"""One document read from top to bottom: sentences, their clauses, and a claim for each clause that tells an event."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline import dates
from timeline.claims import actors as cast
from timeline.claims import (
    boilerplate,
    citations,
    clauses,
    coreference,
    dating,
    lines,
    making,
    markup,
    phrases,
    regions,
    status,
    tokens,
    units,
)
from timeline.claims import lexicon as x
from timeline.claims.lines import Line, Reading
from timeline.claims.regions import blanked, outside, trimmed
from timeline.model import (
    Actor,
    Anchor,
    Basis,
    Claim,
    Document,
    Extraction,
    Grain,
    Status,
)

_SHORT = 6  # words of a sentence that does not part a rumour from its denial
_LEAD = 3  # blocks of text, the headline included, that tell what is new
_FOLLOWS = re.compile(r"\b(?:then|later|afterwards?|subsequently|the (?:next|following))\b")
_TRAIL = ' \t\n,;:–—-•*|"“”‘('


def read(document: Document, declared: Sequence[Actor], furniture: frozenset[str]) -> Extraction:
    """Everything that a document claims."""
    found = _read(replace(document, text=markup.plain(document.text)), declared, furniture)
    return replace(found, claims=tuple(markup.verbatim(document, claim) for claim in found.claims))


def _read(document: Document, declared: Sequence[Actor], furniture: frozenset[str]) -> Extraction:
    language = document.language or "en"
    mentions = dates.tag(blanked(document), document.published, language)
    found = phrases.phrases(document.text, outside(document, mentions))
    sentences = trimmed(document, units.units(document.text, regions.sentences(document), found))
    people = cast.recognise(document, sentences, declared, [(p.start, p.end) for p in found])
    skip = boilerplate.skipped(document, sentences, furniture)
    outlets = frozenset(a.name for a in people.actors if citations.is_outlet(a.name, document.publisher))
    discourse = coreference.Discourse({a.name: a for a in people.actors}, outlets, _speaker(document, people))
    reading = Reading(document, people.spots, discourse)
    ready = list(lines.lines(document, sentences, found, people.spots, skip))
    alone = [line for line in ready if dating.only_date(line) and dating.opens_section(line)]
    reading.dated = len(alone) > 1
    reading.live = sum(all(dating.bare_time(p) for p in line.phrases) for line in alone) > 1
    reading.opening = dating.first_day(ready)
    for n, line in enumerate(ready):
        _read_line(reading, line, ready[n + 1 : n + 3])
    return Extraction(_ordered(_one_lead(reading.claims, ready)), people.actors, people.problems)


def _one_lead(claims: Sequence[Claim], ready: Sequence[Line]) -> list[Claim]:
    """Of the claims that could be the news of the report only one: of its first sentences, else the headline.

    None where the first sentence gives its date.
    """
    body = next((line for line in ready if _runs(line)), None)
    first = body.sentence.start if body is not None else 0
    dated = [c for c in claims if c.sentence[0] == first and c.basis is not Basis.PUBLICATION and c.date is not None]
    leads = [] if dated else [c for c in claims if c.lead]
    best = min(leads, key=lambda c: (c.sentence[0] < first, c.sentence[0], c.start), default=None)
    return [replace(c, lead=c is best) if c.lead else c for c in claims]


def _runs(line: Line) -> bool:
    return not line.sentence.heading and len(line.words) > 7 and any(c.group and c.group.finite for c in line.clauses)


def _speaker(document: Document, people: cast.Cast) -> str | None:
    """Whom "we" means: the publisher where the text names it as something that acts and it is no outlet."""
    publisher = (document.publisher or "").lower()
    for actor in people.actors:
        names = {actor.name.lower(), *(a.lower() for a in actor.aliases)}
        if publisher in names and not citations.is_outlet(actor.name):
            return actor.name
    return None


# --- claims of one sentence


def _read_line(reading: Reading, line: Line, following: Sequence[Line]) -> None:
    """Claims of a sentence; `following` are the next two, which may take them back."""
    subjects = _subject_starts(line)
    for spot in line.spots:
        reading.discourse.name(spot, line.number, spot.start in subjects)
    if dating.only_date(line):
        _note_date(reading, line)
        return
    made = [c for c in _claims(reading, line) if c is not None]
    for p in line.phrases:
        written = p.mention.clue.anchor is Anchor.WRITTEN and p.when is not None and p.when.grain is Grain.DAY
        reading.day = p.when if written else reading.day
    if following and line.sentence.paragraph == following[0].sentence.paragraph:
        source = citations.credited(following[0].sentence.text, following[0].cited)
        if source:
            made = [replace(c, cites=tuple(dict.fromkeys((*c.cites, *source)))) for c in made]
    for n, other in enumerate(following):
        near = n == 0 or len(following[0].words) < _SHORT
        if other.sentence.paragraph - line.sentence.paragraph <= 1:
            made = [_after_denial(c, line, other, near=near) for c in made]
    reading.loose = None
    reading.claims.extend(made)


def _subject_starts(line: Line) -> set[int]:
    """Where the heads of the subjects begin."""
    found: set[int] = set()
    for clause in line.clauses:
        if clause.subject is not None and not clause.inherited:
            found.update(line.words.start[i] for i in _np_heads(line.words, *clause.subject))
    return found


def _np_heads(words: tokens.Words, first: int, last: int) -> list[int]:
    """The words that head a noun phrase: what no noun follows, up to the first preposition."""
    found = []
    for i in range(first, last):
        if words.tag[i] == x.PREP:
            break
        if words.tag[i] in (x.NOUN, x.NAME, x.PRON):
            after = words.tag[i + 1] if i + 1 < last else x.STOP
            if after not in (x.NOUN, x.NAME, x.POSS):
                found.append(i)
    return found


def _note_date(reading: Reading, line: Line) -> None:
    usable = [p for p in line.phrases if p.usable]
    if not usable:
        return
    phrase = phrases.finest(usable)
    published = reading.document.published
    first = line.sentence.paragraph == 0 and published is None and not reading.dated
    header = first or (published is not None and phrase.when == published)
    if line.sentence.text.rstrip().endswith((".", "?")) and any(t_ == x.PREP for t_ in line.words.tag[:1]):
        reading.loose = phrase
    elif not header and dating.opens_section(line) and (reading.dated or line.sentence.heading):
        if dating.bare_time(phrase):
            phrase = replace(phrase, when=dating.on_day(phrase, reading.heading or published))
        else:
            reading.heading = phrase.when
        reading.section, reading.entered = phrase, True


def _claims(reading: Reading, line: Line) -> Iterator[Claim | None]:
    question = line.sentence.text.rstrip().endswith("?")
    header = dating.header(reading, line)
    used: set[int] = set()
    dated: dict[int, list[list[int]]] = {}
    for n, clause in enumerate(line.clauses):
        own = [k for k, i in enumerate(line.places) if line.phrases[k].usable and dating.holder(line, i) == n]
        own = [k for k in own if phrases.dates_clause(line.words, clause, line.places[k])]
        nouns = [k for k in own if dating.noun_of(line, clause, k) is not None]
        for k in nouns:
            if not header:
                yield _noun_claim(reading, line, n, k)
        own = [k for k in own if k not in nouns and not dating.only_of(line, line.places[k])]
        if own and not (question and clause.kind not in ("relative", "subordinate", "reduced")):
            dated[n] = dating.grouped(line, own)
    shared = {m for n in dated for m in _shared(line, n)}
    for n in range(len(line.clauses)):
        if n in shared:
            continue
        if n in dated and not header:
            for group in dated[n]:
                used.add(n)
                yield _dated_claim(reading, line, n, group, group is not dated[n][0])
        elif n not in dated and not question:
            yield _undated_claim(reading, line, n, bool(dated))


# --- the three kinds of claims


def _dated_claim(reading: Reading, line: Line, n: int, group: list[int], elliptic: bool) -> Claim | None:
    clause = line.clauses[n]
    phrase = dating.best([line.phrases[k] for k in group])
    place = line.places[group[0]]
    if dating.bare_time(phrase):
        phrase = replace(phrase, when=dating.on_day(phrase, dating.of_times(reading, line.sentence.paragraph, place)))
    state = status.of_clause(line.words, line.clauses, n, place)
    state = _by_date(reading, line, clause, phrase, state)
    if clause.group is None and not _eventful_fragment(line, clause):
        return None
    if clause.group is not None and dating.tells_the_day(line, clause, place):
        if n + 1 == len(line.clauses) or line.clauses[n + 1].opener != "that":
            return None
        told = line.clauses[n + 1]  # it was in 1903 that they built it
        n, clause = n + 1, replace(told, ranges=(*clause.ranges, *told.ranges))
    if elliptic:
        start = dating.ellipsis_start(line, place)
        ranges = ((start, clause.last),)
        clause = replace(clause, ranges=ranges)
    elif len([g for g in line.places if dating.within(clause, g)]) > len(group):
        later = [i for i in line.places if i > line.places[group[-1]] and dating.within(clause, i)]
        cut = next((q for i in later for q in range(line.places[group[-1]], i) if line.words.tag[q] == x.COORD), None)
        if cut is not None and cut > line.places[group[-1]]:
            clause = replace(clause, ranges=tuple((a, min(b, cut)) for a, b in clause.ranges if a < cut))
    also = _complement(line, n, after=any(dating.hangs(line.phrases[k]) for k in group))
    if not also and _tail_of_speech(line, n):
        clause = replace(line.clauses[n - 1], ranges=(*line.clauses[n - 1].ranges, *clause.ranges))
    return making.claim(reading, line, clause, phrase, state, also)


def _complement(line: Line, n: int, *, after: bool = False) -> list[clauses.Clause]:
    """The undated clauses right behind that belong to a claim: what was said, what it brought with it.

    With `after` also the event that its date hangs on: hours after the minister resigned.
    """
    kinds = {"reported", "participle", "reduced", "relative"} | ({"subordinate"} if after else set())
    out = []
    reach = line.clauses[n].last
    for m in range(n + 1, len(line.clauses)):
        other = line.clauses[m]
        if other.first < reach and other.last <= reach:
            continue
        if other.first != reach or any(
            dating.holder(line, i) == m and p.usable for p, i in zip(line.phrases, line.places, strict=True)
        ):
            break
        shared = other.kind == "coordinate" and other.inherited and other.opener == "and" and not after
        if other.kind not in kinds and not shared:
            break
        out.append(other)
        reach = other.last
    return out


def _shared(line: Line, n: int) -> list[int]:
    """The clauses that tell on with the date of this one: met on Monday and decided to close it."""
    mine = _complement(line, n)
    return [m for m, c in enumerate(line.clauses) if c.kind == "coordinate" and any(c is other for other in mine)]


def _tail_of_speech(line: Line, n: int) -> bool:
    """Whether a clause only says who said what stands before it: …, it said on Friday."""
    clause = line.clauses[n]
    if n == 0 or clause.kind != "main" or clause.group is None or line.clauses[n - 1].group is None:
        return False
    if line.words.tag[clause.first - 1] == x.QUOTE or line.words.tag[clause.first] == x.QUOTE:
        return False
    return line.words.lemma[clause.group.head] in x.SAYING and line.clauses[n - 1].kind in ("main", "coordinate")


def _by_date(reading: Reading, line: Line, clause: clauses.Clause, phrase: phrases.Phrase, state: Status) -> Status:
    """What lies after the document's date is planned, however it is told."""
    published = reading.document.published
    if state is Status.HAPPENED and clause.group is not None and dating.ahead(line, clause, phrase):
        return Status.PLANNED
    if state is not Status.HAPPENED or phrase.when is None or published is None:
        return state
    if phrase.when.first is not None and published.last is not None and phrase.when.first > published.last:
        return Status.PLANNED
    return state


def _eventful_fragment(line: Line, clause: clauses.Clause) -> bool:
    """Whether a line without a verb still tells an event: a participle, a noun of events, an entry after its date."""
    words = line.words
    lows = [words.low[i] for a, b in clause.ranges for i in range(a, b)]
    tags = [words.tag[i] for a, b in clause.ranges for i in range(a, b)]
    if x.PART in tags or x.PRES in tags or any(low in x.EVENT_NOUNS for low in lows):
        return True
    if any(words.low[i - 1] == "on" for i in line.places if i > 1 and dating.within(clause, i)):
        return True
    return tags[:1] == [x.TIMEX] and len(lows) > 2 and any(t_ in (x.NOUN, x.NAME) for t_ in tags)


def _noun_claim(reading: Reading, line: Line, n: int, k: int) -> Claim | None:
    words, clause, i = line.words, line.clauses[n], line.places[k]
    noun = dating.noun_of(line, clause, k)
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
    state = _by_date(reading, line, own, line.phrases[k], state)
    return making.claim(reading, line, own, line.phrases[k], state, [], trigger=noun)


def _undated_claim(reading: Reading, line: Line, n: int, others_dated: bool) -> Claim | None:
    """A clause without a date: an event by its verb, dated by a line above it or by publication."""
    clause = line.clauses[n]
    group = clause.group
    if group is None or not _tells_event(line, clause, reading.section is not None):
        return None
    state = status.of_clause(line.words, line.clauses, n)
    phrase = reading.loose or reading.section
    if phrase is not None and state is Status.HAPPENED and clause.kind == "main":
        reading.section = None  # the first sentence is the news of the entry, the rest goes on about it
        return making.claim(reading, line, clause, phrase, state, _complement(line, n), outside=True)
    lead = (
        not (others_dated or reading.entered)
        and reading.document.published is not None
        and clause.kind == "main"
        and state is Status.HAPPENED
        and line.sentence.paragraph <= _LEAD
        and _new(line, clause)
    )
    return making.claim(reading, line, clause, None, state, _complement(line, n), lead=lead)


def _new(line: Line, clause: clauses.Clause) -> bool:
    """Whether a lead sentence tells news: a perfect, a past tense of doing, a headline's present."""
    group = clause.group
    assert group is not None
    if group.perfect or group.past:
        return True
    return line.sentence.heading or line.words.tag[group.head] == x.ING


def _tells_event(line: Line, clause: clauses.Clause, live: bool) -> bool:
    """Whether a clause tells an event: a verb of doing, told as past; in headlines and live reports as present."""
    group = clause.group
    assert group is not None
    lemma = line.words.lemma[group.head]
    if lemma in x.STATIVE and not (group.passive and lemma not in ("be", "have", "think", "believe", "expect", "know")):
        return False
    if not lemma or clause.kind == "reduced" or lemma in x.SAYING:
        return False
    quoted = _in_quotes(line, clause)
    headline = (line.sentence.heading or live) and line.words.tag[group.head] == x.PRES
    return (
        group.past or group.perfect or headline or (line.words.tag[group.head] == x.ING and group.finite)
    ) and not quoted


def _in_quotes(line: Line, clause: clauses.Clause) -> bool:
    """Whether the clause is someone's words: an odd number of quotation marks before its verb."""
    assert clause.group is not None
    return sum(1 for i in range(clause.group.head) if line.words.tag[i] == x.QUOTE) % 2 == 1


# --- what neighbouring sentences do


def _after_denial(claim: Claim, line: Line, following: Line, *, near: bool) -> Claim:
    """A claim that a sentence behind it takes back; `near`: next to it, or parted by a few words only."""
    if claim.status not in (Status.HAPPENED, Status.PLANNED, Status.ALLEGED):
        return claim
    if status.dropped_after(following.words) and claim.status is Status.PLANNED:
        return replace(claim, status=Status.CANCELLED)
    if near and status.denied_after(following.words) and status.rumoured(line.words):
        return replace(claim, status=Status.DENIED)
    return claim


def _ordered(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims in the order of the text, numbered, each with the one it follows where the words say so."""
    ordered = sorted(claims, key=lambda c: (c.start, c.end))
    out: list[Claim] = []
    for n, claim in enumerate(ordered):
        previous = out[-1] if out else None
        before = (claim.prefix[-12:] + claim.quote[:24]).lower()
        then = n - 1 if previous is not None and _FOLLOWS.search(before) else None
        out.append(claim if (claim.order, claim.then) == (n, then) else replace(claim, order=n, then=then))
    return tuple(out)

"""One document read from top to bottom: sentences, their clauses, and a claim for each clause that tells an event."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.claims import actors as cast
from timeline.claims import (
    allegations,
    answers,
    bare_notes,
    boilerplate,
    chronology,
    citations,
    clock_days,
    closing,
    coreference,
    crediting,
    dating,
    day_clauses,
    entry_claims,
    fiscal,
    hearsay,
    lately,
    leads,
    lines,
    logs,
    making,
    markup,
    misread,
    motions,
    outlets,
    phrases,
    records,
    regions,
    retractions,
    rows,
    scoops,
    source_columns,
    speakers,
    storyline,
    stretches,
    subject,
    suppositions,
    typewritten,
    units,
    untimed,
    voices,
)
from timeline.claims import lexicon as x
from timeline.claims.blanking import blanked
from timeline.claims.crediting import Credit
from timeline.claims.discourse import Discourse
from timeline.claims.lines import Line, Reading
from timeline.claims.regions import outside, trimmed
from timeline.model import (
    Actor,
    Anchor,
    Claim,
    Document,
    Extraction,
    Grain,
    Status,
)
from timeline.moments import DAY

_FOLLOWS = re.compile(r"\b(?:then|later|afterwards?|subsequently|the (?:next|following))\b")
_NEAR = 3  # sentences that part an outlet from "the paper"
_NEWS_BEFORE = 30 * DAY  # what an outlet reported so long before an event was of another
_SHORT = 6  # words of a sentence that does not part a rumour from its denial


def read(document: Document, declared: Sequence[Actor], furniture: frozenset[str]) -> Extraction:
    """Everything that a document claims."""
    readable, places = misread.repaired(document)
    noted = citations.notes(readable.text)
    references, notes = citations.references(readable.text, noted), citations.sources(readable.text, noted)
    cells = source_columns.cells(readable.text)
    references += source_columns.credits_in(cells)
    bare = bare_notes.read(readable.text)
    references += [Credit(start, end, citations.source_of(note) or "") for start, end, note in bare.marks]
    notes += [line for line, mark in zip(bare.lines, bare.marks, strict=True) if citations.source_of(mark[2])]
    shown = blanked(blanked(typewritten.typeset(readable.text), [cell.place for cell in cells]), bare.places)
    story = boilerplate.without_comments(replace(readable, text=markup.plain(shown)))
    found = _read(story, declared, furniture, references, notes)
    if story.text == document.text and not markup.marked(document.text):
        return found
    made = misread.restored(found.claims, document.text, places) if places is not None else found.claims
    return replace(found, claims=tuple(markup.verbatim(document, claim) for claim in made))


def _read(
    document: Document,
    declared: Sequence[Actor],
    furniture: frozenset[str],
    references: Sequence[Credit],
    notes: Sequence[tuple[int, int]],
) -> Extraction:
    mentions, subject_day = subject.read(document)
    found = stretches.told(document.text, phrases.phrases(document.text, outside(document, mentions)))
    found = fiscal.placed(lately.told(document.text, found, document.published), document.text, document.published)
    sentences = trimmed(document, units.units(document.text, regions.sentences(document), found))
    people = cast.recognise(document, sentences, declared, [(p.start, p.end) for p in found])
    messages = logs.messages(sentences, found)
    references = sorted([*references, *crediting.behind(sentences, messages)], key=lambda c: c.start)
    apart = logs.told_apart(messages, sentences, found)
    entries = {at: p for at, p in chronology.entries(sentences, found).items() if at not in apart}
    news = [p.start for p in found if p.usable and p.mention.clue.anchor is Anchor.DOCUMENT]
    dated = [p.start for p in found if p.usable]
    skip = boilerplate.skipped(document, sentences, furniture, entries, news, dated)
    skip |= {n for n, s in enumerate(sentences) if logs.is_mark(s) or any(a <= s.start < b for a, b in notes)}
    press = outlets.named_so(document.text, people.spots, document.publisher)
    known = {a.name: a for a in people.actors}
    discourse = Discourse(
        known,
        press,
        speakers.speaker(document, people),
        speakers.author(document, people),
        voices.voices(document.text, people.spots),
        people.things,
        people.nouns,
    )
    reading = Reading(
        document,
        people.spots,
        discourse,
        entries=entries,
        messages=logs.by_sentence(messages, sentences, document.text),
        session=records.session(document),
    )
    reading.mentioned.update(s.name for s in people.spots)
    ready = list(lines.lines(document, sentences, found, people.spots, skip, press, references, apart))
    alone = [line for line in ready if dating.only_date(line) and dating.opens_section(line)]
    reading.dated = len(alone) > 1
    reading.live = sum(all(storyline.bare_time(p) for p in line.phrases) for line in alone) > 1
    reading.stamps = closing.stamps(ready, dated=document.published is not None)
    reading.alleging = allegations.sections(document, sentences)
    reading.opening = subject_day or dating.first_day(ready)
    if subject_day is not None:
        reading.told_on = 0, subject_day
    for n, line in enumerate(ready):
        _read_line(reading, line, ready[n + 1 : n + 3])
    return Extraction(_ordered(leads.only_one(reading.claims, ready, reading.goes_on)), people.actors, people.problems)


# --- claims of one sentence


def _told(reading: Reading, line: Line) -> list[Claim]:
    """The claims of a line; one of a chat or log is told on the day of its stamp."""
    message, document = reading.messages.get(line.sentence.start), reading.document
    if message is None:
        return entry_claims.claims(reading, line)
    if logs.answers(message, line.sentence):
        return []
    reading.document = replace(document, published=message.day)
    made = entry_claims.claims(reading, line)
    reading.document = document
    made = logs.of_writer(made, message, document.text)
    return [replace(c, published=document.published) for c in made]


def _read_line(reading: Reading, line: Line, following: Sequence[Line]) -> None:
    """Claims of a sentence; `following` are the next two, which may take them back."""
    reading.discourse.begin(line.sentence.paragraph)
    reading.references = coreference.references(line.words, line.clauses, line.spots, reading.discourse, line.number)
    answers_it = _answer(reading, line)
    if reading.stamps:
        reading.section, reading.entered = reading.stamps.get(line.sentence.start), True
        if reading.section in line.phrases:
            return
    if dating.only_date(line):
        if not answers_it:
            _note_date(reading, line)
        return
    _date_last(reading, line)
    if untimed.long_ago(line, following):
        reading.goes_on.add(line.sentence.start)
    rows.begun(reading, line)
    made = motions.taken(reading, line, following, _told(reading, line))
    rows.kept(reading, line, made)
    made = _marked(made, line)
    made = allegations.alleged(made, line, reading.alleging, charged=reading.charged == line.number - 1)
    reading.charged = line.number if allegations.charges(line) else -2
    carried = _carried(reading, line)
    made = [replace(c, cites=tuple(dict.fromkeys((*c.cites, *carried)))) for c in made] if carried else made
    _note_day(reading, line)
    if any(p.usable and p.when is None for p in line.phrases):
        reading.unplaced = line.sentence.paragraph
    clock_days.note(reading, line)
    if following and following[0].cited and line.sentence.paragraph == following[0].sentence.paragraph:
        source = citations.credited(following[0].sentence.text, following[0].cited)
        if source and not _of_older_news(following[0], made):
            made = [replace(c, cites=tuple(dict.fromkeys((*c.cites, *source)))) for c in made]
    _credit_scoop(reading, line)
    for n, other in enumerate(following if made else ()):
        near = n == 0 or len(following[0].words) < _SHORT
        if near and other.sentence.paragraph - line.sentence.paragraph <= 1:
            made = retractions.taken_back(made, line, other)
    if line.credit and not any(c.mention for c in made) and crediting.STAMP.match(line.sentence.text) is None:
        _credit(reading, line)
    reading.loose = None
    reading.claims.extend(made)


def _of_older_news(line: Line, made: Sequence[Claim]) -> bool:
    """Whether a line says that an outlet reported something long before what was made of the line before it happened:
    fined on Monday. The Courier first reported the fraud in 2012.
    """
    ends = [p.when.last for p in line.phrases if p.usable and p.when is not None and p.when.last is not None]
    begins = [c.date.first for c in made if c.mention is not None and c.date is not None and c.date.first is not None]
    return bool(ends and begins) and max(ends) < min(begins) - _NEWS_BEFORE


def _carried(reading: Reading, line: Line) -> tuple[str, ...]:
    """The outlets of sentences before that a line still cites: … told the Age. He said …; … The paper said …."""
    named, text = tuple(c for c in line.cited if c in line.cites), line.sentence.text
    reading.told = citations.told(text, named, reading.told)
    carried = reading.told if reading.told != named else ()
    if named:
        first = min(s.start for s in line.spots if s.name in named) if any(s.name in named for s in line.spots) else -1
        leads = line.sentence.start <= first <= line.sentence.start + len("The ")
        reading.cited, reading.cited_in, reading.cited_lead = named, line.number, leads
    elif reading.cited and line.number - reading.cited_in <= _NEAR and _taken_up(reading, line):
        reading.cited_in, reading.cited_lead = line.number, True
        carried = tuple(dict.fromkeys((*carried, *reading.cited)))
    return carried


def _taken_up(reading: Reading, line: Line) -> bool:
    leads = reading.cited_lead and line.number - reading.cited_in == 1
    return citations.taken_up(line.sentence.text, leads=leads)


def _answer(reading: Reading, line: Line) -> bool:
    """Whether a line answers the question before it with a date; the claim is noted, and what the line asks itself."""
    answered, reading.asked = answers.answer(reading, line), answers.asked(line, reading.references)
    if answered is not None:
        reading.claims.append(answered)
    return answered is not None


def _note_day(reading: Reading, line: Line) -> None:
    """Note the day that a line gives to the times behind it."""
    label = reading.entries.get(line.sentence.start)
    for p in line.phrases if label is not None or reading.entry[0] < 0 else ():
        written = p.mention.clue.anchor is Anchor.WRITTEN and p.when is not None and p.when.grain is Grain.DAY
        reading.day = p.when if written else reading.day
    day = clock_days.named_day(label) if label is not None else None
    if label is not None and day is not None and reading.told_in != line.number:  # else it goes on from what it told
        reading.told_on, reading.told_in, reading.told_at = (line.sentence.paragraph, day), line.number, label.start
    for p in line.phrases:
        clue = p.mention.clue
        if clue.weekday is not None and clue.day is not None and clue.month is not None and p.when is not None:
            reading.named[clue.weekday] = p.when
    opening = dating.opening_day(line)
    if opening is not None:
        reading.entry = line.sentence.paragraph, opening


def _date_last(reading: Reading, line: Line) -> None:
    """Give the date of a line that is about nothing else to the first undated claim right before it."""
    phrase = day_clauses.dates_before(line)
    if phrase is None:
        return
    last = reading.claims[-1].sentence if reading.claims else (-1, -1)
    if reading.document.text[last[1] : line.sentence.start].strip(" \n"):
        return
    told = [n for n, c in enumerate(reading.claims) if c.sentence == last and c.depth == line.sentence.paragraph]
    of_year = {n: claim for n in told if (claim := making.in_year(reading.claims[n], phrase)) is not None}
    for n in of_year or [n for n in told if reading.claims[n].mention is None][:1]:
        reading.claims[n] = of_year.get(n) or making.dated(reading.document, reading.claims[n], phrase)


def _credit_scoop(reading: Reading, line: Line) -> None:
    """Give the outlets of a sentence to what it says they first reported: TMZ first reported the ruling."""
    for n in scoops.credited(line.sentence.text, reading.claims) if line.cited else ():
        claim = reading.claims[n]
        reading.claims[n] = replace(claim, cites=tuple(dict.fromkeys((*claim.cites, *line.cited))))


def _credit(reading: Reading, line: Line) -> None:
    """Give the brackets behind a remark to those claims of the last dated sentence before it that cite nobody."""
    before = max((c.sentence for c in reading.claims if c.depth == line.sentence.paragraph), default=None)
    last = [n for n, c in enumerate(reading.claims) if c.sentence == before]
    if any(reading.claims[n].mention is not None for n in last):
        for n in (n for n in last if not reading.claims[n].cites):
            reading.claims[n] = replace(reading.claims[n], cites=line.cites)


def _note_date(reading: Reading, line: Line) -> None:
    usable = [p for p in line.phrases if p.usable]
    if not usable:
        return
    phrase = phrases.finest(usable)
    published = reading.document.published
    first = line.sentence.paragraph == 0 and published is None and not reading.dated
    header = first or (published is not None and phrase.when == published)
    if line.sentence.text.rstrip().endswith((".", "?")) and line.words.tag[:1] == x.PREP:
        reading.loose = phrase
    elif not header and dating.opens_section(line) and (reading.dated or line.sentence.heading):
        if storyline.bare_time(phrase):
            phrase = replace(phrase, when=storyline.on_day(phrase, reading.heading or published))
        else:
            reading.heading = phrase.when
            if phrase.when is not None and phrase.when.grain <= Grain.DAY:
                reading.told_on = -1, None  # the story above it is over
        reading.section, reading.entered = phrase, True


def _marked(made: list[Claim], line: Line) -> list[Claim]:
    """The claims of a sentence, as alleged or hypothetical where it says at its beginning that it only tells so."""
    unsure = made and (hearsay.labelled(line.sentence.text) or hearsay.is_content(line.words, line.clauses))
    status = Status.ALLEGED if unsure else None
    if made and hearsay.labelled_untrue(line.sentence.text):
        status = Status.DENIED
    out: list[Claim] = []
    for claim in made:
        at = line.words.at(claim.trigger[0] if claim.trigger is not None else claim.start)
        unreal = suppositions.supposes(line, at) or suppositions.imagined(line, at)
        says = Status.HYPOTHETICAL if unreal else status
        out.append(replace(claim, status=says) if says and claim.status is Status.HAPPENED else claim)
    return out


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

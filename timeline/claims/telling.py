"""Which clauses of a sentence tell an event, and the claim of each, dated or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from timeline.claims import (
    casualties,
    clauses,
    clock_days,
    dating,
    doing_so,
    gapping,
    labels,
    making,
    moving,
    noun_claims,
    planning,
    questions,
    reckoning,
    snapshots,
    status,
    storyline,
    tense,
    untimed,
)
from timeline.claims import lexicon as x
from timeline.claims.attached import bare_speech, complement, said_before, spread, told_as_fact
from timeline.claims.lines import Line, Reading
from timeline.claims.phrases import Phrase, compatible
from timeline.claims.told_by import calls_off, of_verb, teller, whose, witnessed, worded
from timeline.model import Claim, Grain, Status


def of_clauses(reading: Reading, line: Line) -> Iterator[Claim | None]:
    """The claims of a sentence by its clauses, None for each clause that tells no event after all."""
    text = line.sentence.text
    tag = questions.tag(text)
    question = tag == len(text) and text.rstrip().endswith("?")
    labelled = labels.done(reading, line) if line.phrases and not question else None
    if labelled is not None:
        yield labelled
    elif line.phrases and line.clauses:
        for claim in _of_dated(reading, line, question=question):
            if claim is None or claim.start < line.sentence.start + tag:
                yield claim
    elif not question:
        yield labels.to_come(reading, line)
        for n, clause in enumerate(line.clauses):
            if line.words.start[clause.first] < line.sentence.start + tag:
                yield untimed.undated_claim(reading, line, n, others_dated=False)


def _of_dated(reading: Reading, line: Line, *, question: bool) -> Iterator[Claim | None]:
    """The claims of a sentence in which a date stands."""
    header = dating.header(reading, line)
    dated: dict[int, list[list[int]]] = {}
    holders = dating.holders(line)
    for n, clause in enumerate(line.clauses):
        held = [k for k, holder in enumerate(holders) if holder == n]
        own, nouns = whose(reading, line, clause, held)
        own = _but_posted(reading, line, own)
        if not header:
            for k, noun in nouns.items():
                yield noun_claims.of_noun(reading, line, n, k, noun)
            yield from () if question else (noun_claims.of_moved(reading, line, n, k) for k in held if k not in nouns)
        if own and not (question and questions.asked(line, clause)):
            dated[n] = dating.grouped(line, own)
    shared = spread(line, dated)
    telling = {n: teller(line, n, line.places[own[0][0]]) for n, own in dated.items()}
    shared |= _told_elsewhere(line, telling)
    shared |= {n for n in dated if reckoning.only_comes(reading, line, n)}
    for n in range(len(line.clauses)):
        if n in shared:
            continue
        if n in dated and _outlets_word(line, n, dated):
            continue
        if n in dated and not header:
            for group in dated[n]:
                first = group is dated[n][0]
                gap = gapping.start(line, line.clauses[n], line.places[group[0]])
                if first and gap:
                    yield making.claim(
                        reading, line, gapping.until(line.clauses[n], gap - 1), None, Status.HAPPENED, []
                    )
                m = telling[n] if first else teller(line, n, line.places[group[0]])
                yield _dated_claim(reading, line, n, m, group, not first or bool(gap)) if m is not None else None
        elif n not in dated and not question:
            yield untimed.undated_claim(reading, line, n, others_dated=bool(dated))


def _but_posted(reading: Reading, line: Line, own: list[int]) -> list[int]:
    """The dates of a clause without the day or time at which its entry was written, where it tells one of its own."""
    if len(own) > 1 and own[0] == 0 and dating.labels(line):
        head = line.phrases[0]
        told = [k for k in own[1:] if not compatible(head, line.phrases[k]) and _is_day(line.phrases[k])]
        if told:
            return [k for k in own[1:] if k >= told[0]]
    label = reading.entries.get(line.sentence.start)
    if label is None or not storyline.bare_time(label) or len(own) < 2:
        return own
    others = [k for k in own if line.phrases[k] is not label]
    days = [when for k in others if (when := line.phrases[k].when) is not None]
    return others if any(when.grain <= Grain.DAY for when in days) else own


def _is_day(phrase: Phrase) -> bool:
    when = phrase.when
    return when is not None and when.grain <= Grain.DAY and not when.interval and not storyline.bare_time(phrase)


def _told_elsewhere(line: Line, telling: Mapping[int, int | None]) -> set[int]:
    """The clauses that dated ones tell: it was in May that [they met]; [the mill burnt], police said on Monday.

    `telling` has each dated clause with the one that tells its event.
    """
    behind = {n + 1 for n, m in telling.items() if m == n + 1}
    said = {said_before(line, n) for n in telling}
    return behind | {n for n in said if n is not None and n not in telling}


def _outlets_word(line: Line, n: int, dated: dict[int, list[list[int]]]) -> bool:
    """Whether a clause only says which outlet tells what has a date of its own: sold on 4 May, the Post said Friday."""
    subject, told = line.clauses[n].subject, said_before(line, n)
    if subject is None or told not in dated:
        return False
    first, end = line.words.start[subject[0]], line.words.end[subject[1] - 1]
    return any(s.name in line.cited and first <= s.start < end for s in line.spots)


# --- the claim of a dated clause


def _dated_claim(reading: Reading, line: Line, n: int, m: int, group: list[int], elliptic: bool) -> Claim | None:
    """The claim of dates of clause `n` of which clause `m` tells the event."""
    place = line.places[group[0]]
    phrase = storyline.posted_at(reading, dating.best([line.phrases[k] for k in group]))
    phrase = phrase if storyline.bare_time(phrase) else storyline.without_hour(phrase)
    if storyline.bare_time(phrase):
        now = snapshots.taken(line.words, line.clauses[m], place)
        phrase = clock_days.placed(reading, line, place, phrase, now=now)
    told = line.clauses[m]
    phrase = storyline.of_story(reading, line, told, place, moving.begun(line.words, told, place, phrase))
    seen = witnessed(line, told) if m == n else None
    state = status.of_clause(line.words, line.clauses, m, place if m == n else None)
    planning_it = planning.plans(line.words, told) and not planning.done_on(told, place)
    if state is Status.PLANNED or (state is Status.HAPPENED and not planning_it):
        published = reading.document.published
        phrase = tense.by_tense(phrase, told, place, published, planned=state is Status.PLANNED)
    phrase = tense.of_will(phrase, line, told, place, reading.document.published)
    ends = _is_end(line, told, place)
    fronted = told.group is not None and told.subject is not None and place < min(told.subject[0], told.group.first)
    effective = line.words.low[place - 1 : place] == ("effective",)  # named her chief, effective 16 March
    if state is Status.HAPPENED and not effective and (fronted or not (ends or planning_it)):
        borne = line.words.low[place - 1 : place] == ("dated",)
        phrase = tense.past_year(phrase, told, reading.document.published, borne=borne)
        phrase = tense.untold(phrase, told, reading.document.published)
    state, planned = tense.by_date(reading, line, told, phrase, state), state is Status.PLANNED
    if state is Status.PLANNED and not planned:
        phrase = tense.by_tense(phrase, told, place, reading.document.published, planned=True)
        state = Status.CANCELLED if planning.forgone(line.words, told, place) else state
    if state is Status.HAPPENED:
        storyline.go_on(reading, line, told, phrase)
    casualties.note(reading, line, told, phrase, state)
    clause = worded(line, n, m, group, elliptic=elliptic)
    also = complement(line, m, after=any(dating.hangs(line.phrases[k]) for k in group))
    named = gapping.without_first(line, told, place) if elliptic or m != n else doing_so.told(line, n)
    if m == n and (member := _of_list(line, n, place, elliptic=elliptic)) is not None:
        named, clause = member, clause if elliptic else gapping.until(clause, place + 1)
    if (spoken := said_before(line, m)) is not None and ((bare := bare_speech(line, told)) is not None or not also):
        content, told = line.clauses[spoken], bare or told
        stands = told_as_fact(line, m, spoken) and not of_verb(reading, line, spoken)
        named, also = (content, also) if stands else (told, [content])
        clause = replace(content if stands else told, ranges=(*content.ranges, *clause.ranges))
    if state is Status.CANCELLED and told.kind in ("reduced", "relative"):
        named = next((c for c in reversed(line.clauses) if calls_off(line, c, told)), named)
    if seen is not None:
        return making.claim(reading, line, clause, phrase, state, also, trigger=seen[0], named=seen[1])
    return making.claim(reading, line, clause, phrase, state, also, named=named)


def _is_end(line: Line, told: clauses.Clause, place: int) -> bool:
    """Whether a date is the end or aim of what a clause tells: for May, with effect from May, hired to sail then."""
    low, group = line.words.low, told.group
    if low[place - 1 : place] in (("for",), ("to",), ("until",), ("till",), ("by",), ("before",)):
        return True
    aim = group is not None and x.TO + x.BASE in line.words.tag[group.last : place]
    return aim or low[max(0, place - 2) : place] == ("effect", "from")


def _of_list(line: Line, n: int, place: int, *, elliptic: bool) -> clauses.Clause | None:
    """Clause `n` as it is told of the member of a list that the date at `place` dates, None where it holds no list."""
    held = [k for k, holder in enumerate(dating.holders(line)) if holder == n]
    if not gapping.lists(line, held):
        return None
    first = dating.ellipsis_start(line, place) if elliptic else None
    return gapping.member(line, line.clauses[n], held, place, first)

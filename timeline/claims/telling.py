"""Which clauses of a sentence tell an event, and the claim of each, dated or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from timeline.claims import (
    anchoring,
    attributive,
    casualties,
    clauses,
    closing,
    dating,
    day_clauses,
    deadlines,
    displaced,
    doing_so,
    gapping,
    labels,
    making,
    means,
    mood,
    moving,
    noun_claims,
    noun_events,
    planning,
    questions,
    reckoning,
    snapshots,
    states,
    status,
    storyline,
    suppositions,
    tense,
    untimed,
)
from timeline.claims import lexicon as x
from timeline.claims.attached import bare_speech, complement, said_before, spread, told_as_fact
from timeline.claims.groups import Group
from timeline.claims.lines import Line, Reading
from timeline.claims.phrases import Phrase, compatible
from timeline.model import Claim, Grain, Status

_FIGURES = 3  # numbers in a line without a verb that make it a row of figures


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
        own, nouns = _whose(reading, line, clause, held)
        own = _but_posted(reading, line, own)
        if not header:
            for k, noun in nouns.items():
                yield noun_claims.of_noun(reading, line, n, k, noun)
            yield from () if question else (noun_claims.of_moved(reading, line, n, k) for k in held if k not in nouns)
        if own and not (question and questions.asked(line, clause)):
            dated[n] = dating.grouped(line, own)
    shared = spread(line, dated)
    telling = {n: _telling(line, n, line.places[own[0][0]]) for n, own in dated.items()}
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
                m = telling[n] if first else _telling(line, n, line.places[group[0]])
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


def _whose(reading: Reading, line: Line, clause: clauses.Clause, held: list[int]) -> tuple[list[int], dict[int, int]]:
    """Of the dates that a clause holds those of its verb, and those of a noun in it, each with that noun."""
    if not held and clause.opener != "when":
        return [], {}
    written = [k for k in held if displaced.written_in(line, clause, k)]
    if written:
        return written, {}
    done = [k for k in held if means.done_by(line.words, clause, line.places[k])]
    if done:
        held = [k for k in held if k in done or not deadlines.bounds(line.words, clause, line.places[k])]
    clues = {k: line.phrases[k].mention.clue for k in held}
    own = [k for k in held if anchoring.dates_clause(line.words, clause, line.places[k], clues[k])]
    own = [k for k in own if not means.by_doing(line.words, line.places[own[0]], line.places[k])]
    nouns = {k: noun for k, noun in noun_events.dated(line, clause, held, own).items() if k not in done}
    nouns |= {k: noun for k in held if (noun := anchoring.deed(line.words, clause, line.places[k])) is not None}
    own = [k for k in own if k not in nouns]
    own = [k for k in own if k in done or not dating.only_of(line, line.places[k])] or dating.of_when(line, clause)
    own = [k for k in own if not _describes(line, k, own)] or own
    own = [k for k in own if not planning.is_due(line.words, line.places[k])] or own
    own = [k for k in own if not moving.is_goal(line.words, clause, line.places[k])] or own
    own = own or noun_events.called_off(line, clause, [k for k in held if k not in nouns])
    for k in [k for k in own if tense.past_of_noun(line, clause, k, reading.document.published)]:
        behind = noun_events.behind_verb(line, clause, line.places[k])
        if behind is not None:
            nouns[k] = behind
        if behind is not None or tense.never_to_come(clause, line.phrases[k]):
            own.remove(k)
    for k, noun in list(nouns.items()):
        within = means.tells_with(line.words, clause, noun) or means.happens_in(line.words, clause, noun)
        told = line.places[k] < noun and within
        if not own and (told or noun_events.of_subject(line, clause, noun)):
            own = [k]
            del nouns[k]
    return own, nouns


def _describes(line: Line, k: int, own: list[int]) -> bool:
    """Whether one of the dates of a clause describes a noun: lost a 2015 appeal on 3 May."""
    words, i, clue = line.words, line.places[k], line.phrases[k].mention.clue
    others = any(q != k and words.low[line.places[q] - 1] in _ADVERBIAL for q in own)
    return attributive.attribute(words, i, clue) or (others and attributive.may_describe(words, i, clue))


_ADVERBIAL = frozenset("on in at".split())  # before a date that only a verb has


# --- the claim of a dated clause


def _dated_claim(reading: Reading, line: Line, n: int, m: int, group: list[int], elliptic: bool) -> Claim | None:
    """The claim of dates of clause `n` of which clause `m` tells the event."""
    place = line.places[group[0]]
    phrase = storyline.posted_at(reading, dating.best([line.phrases[k] for k in group]))
    phrase = phrase if storyline.bare_time(phrase) else storyline.without_hour(phrase)
    if storyline.bare_time(phrase):
        now = snapshots.taken(line.words, line.clauses[m], place)
        day = storyline.of_times(reading, line, place, phrase, now=now)
        phrase = replace(phrase, when=storyline.on_day(phrase, day))
    told = line.clauses[m]
    phrase = storyline.of_story(reading, line, told, place, moving.begun(line.words, told, place, phrase))
    seen = _seen(line, told) if m == n else None
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
    clause = _worded(line, n, m, group, elliptic=elliptic)
    also = complement(line, m, after=any(dating.hangs(line.phrases[k]) for k in group))
    named = gapping.without_first(line, told, place) if elliptic or m != n else doing_so.told(line, n)
    if m == n and (member := _of_list(line, n, place, elliptic=elliptic)) is not None:
        named, clause = member, clause if elliptic else gapping.until(clause, place + 1)
    if (spoken := said_before(line, m)) is not None and ((bare := bare_speech(line, told)) is not None or not also):
        content, told = line.clauses[spoken], bare or told
        stands = told_as_fact(line, m, spoken) and not _of_verb(reading, line, spoken)
        named, also = (content, also) if stands else (told, [content])
        clause = replace(content if stands else told, ranges=(*content.ranges, *clause.ranges))
    if state is Status.CANCELLED and told.kind in ("reduced", "relative"):
        named = next((c for c in reversed(line.clauses) if _calls_off(line, c, told)), named)
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


def _of_verb(reading: Reading, line: Line, n: int) -> bool:
    """Whether the verb of a clause has a date of its own."""
    held = [k for k, i in enumerate(line.places) if line.phrases[k].usable and dating.holder(line, i) == n]
    return bool(_whose(reading, line, line.clauses[n], held)[0]) if held else False


def _puts_it(line: Line, group: Group) -> bool:
    """Whether a verb behind "as" tells in whose words something is said: as the paper wrote, had it or put it."""
    lemma = line.words.lemma[group.head]
    has_it = lemma in ("have", "put", "tell") and line.words.low[group.last : group.last + 1] == ("it",)
    return lemma in x.REPORTING or has_it


_WITNESSES = frozenset("see bring witness".split())


def _seen(line: Line, clause: clauses.Clause) -> tuple[int, clauses.Clause] | None:
    """What a date is said to have seen, its first noun of an event, and the words for it: May saw his arrest."""
    words, group = line.words, clause.group
    if group is None or not group.finite or group.passive or words.lemma[group.head] not in _WITNESSES:
        return None
    before = [i for a, b in clause.ranges for i in range(a, min(b, group.first))]
    dates = any(words.tag[i] == x.TIMEX for i in before)
    if not dates or any(words.tag[i] in (x.NAME, x.PRON) for i in before):
        return None
    if any(words.tag[i] == x.NOUN and words.low[i] not in x.TIMES for i in before):
        return None
    behind = range(group.last, clause.last)
    head = next((i for i in behind if words.low[i] in x.EVENT_NOUNS), None)
    if head is None:
        head = next((i for i in behind if words.tag[i] == x.NOUN), None)
    if head is None:
        return None
    return head, clauses.Clause("noun", ((group.last, clause.last),), None, None, "", clause.parent)


def _calls_off(line: Line, clause: clauses.Clause, plan: clauses.Clause) -> bool:
    """Whether a clause tells that the plan that another describes came to nothing: a fair set for May was scrapped."""
    if clause is plan or clause.group is None or not clause.first <= plan.first:
        return False
    return mood.cancels(line.words, clause) or clause.group.negated


def _telling(line: Line, n: int, place: int) -> int | None:
    """The clause that tells the event of a dated clause: itself, or the one for which it only gives the date."""
    clause = line.clauses[n]
    if place and line.words.tag.count(x.NUM) >= _FIGURES and not any(c.group and c.group.finite for c in line.clauses):
        return None  # a row of a table
    if clause.group is None:
        return n if _eventful_fragment(line, clause) else None
    if closing.of_page(line, clause.group.head):
        return None
    if states.sets_scene(line, n):
        return n + 1
    if clause.opener == "as" and _puts_it(line, clause.group):
        return None  # as the paper wrote on Friday: whose word it is, no event
    if day_clauses.restates(line, clause, place) or questions.announces(line) or questions.of_manner(clause):
        return None
    if states.tells_nothing(line, clause, place) or suppositions.of_anybody(line, clause, place):
        return None
    if day_clauses.subject(line, clause, place) and _seen(line, clause) is None:
        return None
    behind = line.clauses[n + 1] if n + 1 < len(line.clauses) else None
    if doing_so.told(line, n) is not None:
        return n
    if untimed.bare_do(line, clause):  # another did not, and the house fell
        return n + 1 if behind is not None and behind.kind == "coordinate" and not behind.inherited else None
    if day_clauses.tells_the_day(line, clause, place):  # it was in 1903 that they built it
        return n + 1 if behind is not None and behind.opener == "that" else None
    return n


def _worded(line: Line, n: int, m: int, group: list[int], *, elliptic: bool) -> clauses.Clause:
    """The clause with the words that are its claim's: from "again" on, up to the next date, the date before it."""
    clause, place = line.clauses[n], line.places[group[0]]
    if m != n:
        told = line.clauses[m]
        return replace(told, ranges=(*clause.ranges, *told.ranges))
    if elliptic:
        later = [dating.ellipsis_start(line, i) - 1 for i in line.places if place < i < clause.last]
        ends = [at for at in later if at > place and line.words.tag[at] in (x.COORD, x.STRONG, x.COMMA)]
        return replace(clause, ranges=((dating.ellipsis_start(line, place), min([*ends, clause.last])),))
    if doing_so.told(line, n) is not None:
        return replace(clause, ranges=(*line.clauses[max(0, clause.parent)].ranges, *clause.ranges))
    if clause.kind == "main" and n > 1 and place < clause.first:  # In a statement issued on Friday, Brandt resigned
        return replace(clause, ranges=((0, clause.first), *clause.ranges))
    last = line.places[group[-1]]
    if len([g for g in line.places if dating.within(clause, g)]) > len(group):
        later = [i for i in line.places if i > last and dating.within(clause, i)]
        cut = next((q for i in later for q in range(last, i) if line.words.tag[q] == x.COORD), None)
        if cut is not None and cut > last:
            return replace(clause, ranges=tuple((a, min(b, cut)) for a, b in clause.ranges if a < cut))
    return clause


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

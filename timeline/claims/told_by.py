"""Which dates of a clause date its act and which its nouns, which clause tells the event, and in which words."""

from __future__ import annotations

from dataclasses import replace

from timeline.claims import (
    anchoring,
    attributive,
    clauses,
    closing,
    dating,
    day_clauses,
    deadlines,
    displaced,
    doing_so,
    means,
    mood,
    moving,
    noun_dates,
    noun_events,
    planning,
    questions,
    states,
    suppositions,
    tense,
    untimed,
)
from timeline.claims import lexicon as x
from timeline.claims.groups import Group
from timeline.claims.lines import Line, Reading

_FIGURES = 3  # numbers in a line without a verb that make it a row of figures


def of_verb(reading: Reading, line: Line, n: int) -> bool:
    """Whether the verb of a clause has a date of its own."""
    held = [k for k, i in enumerate(line.places) if line.phrases[k].usable and dating.holder(line, i) == n]
    return bool(whose(reading, line, line.clauses[n], held)[0]) if held else False


def _puts_it(line: Line, group: Group) -> bool:
    """Whether a verb behind "as" tells in whose words something is said: as the paper wrote, had it or put it."""
    lemma = line.words.lemma[group.head]
    has_it = lemma in ("have", "put", "tell") and line.words.low[group.last : group.last + 1] == ("it",)
    return lemma in x.REPORTING or has_it


_WITNESSES = frozenset("see bring witness".split())


def witnessed(line: Line, clause: clauses.Clause) -> tuple[int, clauses.Clause] | None:
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


def calls_off(line: Line, clause: clauses.Clause, plan: clauses.Clause) -> bool:
    """Whether a clause tells that the plan that another describes came to nothing: a fair set for May was scrapped."""
    if clause is plan or clause.group is None or not clause.first <= plan.first:
        return False
    return mood.cancels(line.words, clause) or clause.group.negated


def teller(line: Line, n: int, place: int) -> int | None:
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
    if day_clauses.subject(line, clause, place) and witnessed(line, clause) is None:
        return None
    behind = line.clauses[n + 1] if n + 1 < len(line.clauses) else None
    if doing_so.told(line, n) is not None:
        return n
    if untimed.bare_do(line, clause):  # another did not, and the house fell
        return n + 1 if behind is not None and behind.kind == "coordinate" and not behind.inherited else None
    if day_clauses.tells_the_day(line, clause, place):  # it was in 1903 that they built it
        return n + 1 if behind is not None and behind.opener == "that" else None
    return n


def worded(line: Line, n: int, m: int, group: list[int], *, elliptic: bool) -> clauses.Clause:
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


def whose(reading: Reading, line: Line, clause: clauses.Clause, held: list[int]) -> tuple[list[int], dict[int, int]]:
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
    nouns |= {k: noun for k in held if (noun := noun_dates.deed(line.words, clause, line.places[k])) is not None}
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

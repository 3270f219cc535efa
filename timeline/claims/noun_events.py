"""Nouns that tell an event, and the dates that are theirs and not the verb's: the recall of 19 April, Friday's vote."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.claims import anchoring, attributive, clauses, gapping, mood, phrases, planning, storyline, verbs
from timeline.claims import lexicon as x
from timeline.claims.designations import HUMAN
from timeline.claims.groups import NOMINAL
from timeline.claims.lines import Line
from timeline.claims.tokens import Words
from timeline.model import Grain

_LAWS = frozenset("act code law laws regulations rules bill ordinance".split())
_INSIDE = frozenset({x.NOUN, x.NAME, x.DET, x.ADJ, x.NUM, x.POSS, x.PREP})
_LINKS = frozenset(("of",))
_ON_THE_DAY = frozenset("adjourn win lose hold record attend chair witness disrupt mar film televise".split())
_AT = frozenset("on in at".split())
_LONGEST = 14  # words of such a noun phrase


def dated(line: Line, clause: clauses.Clause, held: Sequence[int], own: Sequence[int]) -> dict[int, int]:
    """Of the dates that a clause holds (places in the phrases) those that date a noun, each with that noun.

    `own` are those that can be its verb's, see `anchoring.dates_clause`.
    """
    found: dict[int, int] = {}
    clues = {k: line.phrases[k].mention.clue for k in held}
    for k in held:
        i = line.places[k]
        if attributive.attribute(line.words, i, clues[k]):
            noun = None if _is_off(line.words, clause, i) else _of_attribute(line, k) or _held(line, clause, k)
        else:
            noun = _avoidable(line.words, clause, i) or chosen_for(line.words, clause, i) or _of_noun(line, clause, i)
        if noun is not None:
            found[k] = noun
    rest = [k for k in own if k not in found]
    # of a 2015 appeal on 3 May the one that is no attribute
    rest = [k for k in rest if not attributive.attribute(line.words, line.places[k], clues[k])]
    for k in rest if len(rest) > 1 else ():
        noun = None if storyline.bare_time(line.phrases[k]) else _beside(line.words, line.places[k])
        if noun is not None and not all(phrases.compatible(line.phrases[k], line.phrases[q]) for q in rest):
            found[k] = noun
            rest = [q for q in rest if q != k]
    return found


def called_off(line: Line, clause: clauses.Clause, held: Sequence[int]) -> list[int]:
    """The dates of an occasion that a clause calls off: the exercise of 28 May, or the 28 May exercise, was cancelled.

    An order or a sale that is cancelled was made on its day.
    """
    words, found = line.words, []
    for k in held:
        i = line.places[k]
        noun = (
            _of_attribute(line, k, x.OCCASIONS)
            if attributive.attribute(words, i, line.phrases[k].mention.clue)
            else _with_of(words, i)
        )
        occasion = noun is not None and words.low[noun].rsplit(None, 1)[-1] in x.OCCASIONS
        if occasion and _is_off(words, clause, i):
            found.append(k)
    return found[:1]


def calls_off(words: Words, clause: clauses.Clause, noun: int) -> bool:
    """Whether a clause calls off the occasion that it has for its object: the club cancelled the match of 4 May."""
    group = clause.group
    if group is None or group.passive or group.modal or group.negated or not group.last <= noun:
        return False
    between = words.tag[group.last : noun]
    object_ = all(tag in NOMINAL or tag in (x.TIMEX, x.PREP) for tag in between) and between.count(x.PREP) <= (
        words.low[group.last] == "off"
    )
    off = mood.cancels(words, clause) and words.lemma[group.head] not in _LEAVES
    return object_ and off and words.low[noun].rsplit(None, 1)[-1] in x.OCCASIONS


_LEAVES = frozenset("skip ditch drop abandon pull bin".split())  # what others go on with


def _is_off(words: Words, clause: clauses.Clause, i: int) -> bool:
    """Whether a date stands in the subject of a clause that tells that something was called off."""
    group = clause.group
    plain = group is not None and not (group.modal or group.future or group.negated)
    return group is not None and plain and i < group.first and mood.cancels(words, clause)


def chosen_for(words: Words, clause: clauses.Clause, i: int) -> int | None:
    """The noun of an event for which a date at `i` is chosen: set October 6 for the trial of Marcus Thiele."""
    if words.low[i + 1 : i + 2] != ("for",) or not anchoring.chosen(words, clause, i):
        return None
    last = i + 2
    while last < len(words) and words.tag[last] in NOMINAL:
        last += 1
    return last - 1 if last > i + 2 and _eventful(words.low[last - 1]) else None


def behind_verb(line: Line, clause: clauses.Clause, i: int) -> int | None:
    """The last noun of an event between the verb of a clause and a date."""
    assert clause.group is not None
    return next((j for j in range(i - 1, clause.group.last - 1, -1) if _eventful(line.words.low[j])), None)


def _eventful(noun: str) -> bool:
    """Whether a noun, in the plural as well, names an event."""
    return noun in x.EVENT_NOUNS or noun.removesuffix("s") in x.EVENT_NOUNS


def names_event(noun: str) -> bool:
    """Whether a noun in lower case names an event by itself: strike, eviction; not: hospital, building, evening."""
    return _eventful(noun) or _derived(noun)


_TOLD = x.WRITINGS | x.SPEECHES
_MADE = x.DEEDS | frozenset(
    """
    accord appeal arrest bail ban bequest bid complaint donation enquiry grant indictment injunction inquiry lawsuit
    lease licence license loan mortgage order pact pardon permit petition purchase sale subpoena suit summons truce
    """.split()
)


def was_made(words: Words, noun: int, date: int) -> bool:
    """Whether a date behind a noun is that of its making, whatever becomes of it: the decree of 3 May was suspended.

    Where something is only done by or under it, it is no news: it is governed by a charter of 4 May 1910.
    """
    first = noun
    while first and words.tag[first - 1] in _INSIDE and words.tag[first - 1] != x.PREP:
        first -= 1
    means = words.low[first - 1 : first] in (("by",), ("under",), ("with",), ("in",), ("against",))
    return noun < date and words.low[noun] in _MADE and not means


def only_written(words: Words, noun: int, first: int) -> bool:
    """Whether a noun names a writing of which no more is told than its date, or what one is of: minutes of a meeting.

    `first` is where its noun phrase begins.
    """
    described = words.tag[noun - 1 : noun] in (x.ADJ, x.NOUN, x.NAME, x.POSS) or words.low[noun + 1 : noun + 2] == (
        "to",
    )
    return (words.low[noun] in _TOLD and not described) or not _TOLD.isdisjoint(words.low[first:noun])


def of_subject(line: Line, clause: clauses.Clause, noun: int) -> bool:
    """Whether a noun heads the subject of a verb that tells on of it: Friday's collapse killed four.

    What is done to an event is done later, but for what only its own day can bring: the hearing was adjourned.
    """
    group, subject, words = clause.group, clause.subject, line.words
    if group is None or subject is None or clause.inherited or not subject[0] <= noun < subject[1] <= group.first:
        return False
    heads = not any(words.tag[q] == x.PREP for q in range(subject[0], noun))
    heads = heads and (_eventful(words.low[noun]) or _is_held(words, noun))
    plain = group.finite and group.past and not (group.modal or group.future or group.negated)
    active = not group.passive or words.lemma[group.head] in _ON_THE_DAY
    return heads and plain and active and words.low[group.first] != "had" and words.lemma[group.head] not in x.REPORTING


_BESIDE = frozenset("wake aftermath cause causes anniversary site scene light shadow result results time face".split())


def span(words: Words, noun: int, date: int) -> tuple[int, int]:
    """The noun phrase of an event: from its article to its date or to what hangs on it with "of"."""
    if date < noun:
        chosen = words.low[date + 1] == "for"
        first = date + 2 if chosen else date - 1 if words.tag[date - 1] in (x.DET, x.POSS, x.ADJ) else date
        last = noun + 1
        while words.low[last : last + 1] in (("of",), ("in",), ("at",)):
            stop = last + 1
            while stop < len(words) and words.tag[stop] in NOMINAL:
                stop += 1
            if stop == last + 1:
                break
            last = stop
        return first, last
    start = noun
    made = was_made(words, noun, date)
    while start > 0 and words.tag[start - 1] in _INSIDE and noun - start < _LONGEST:
        beside = words.low[start - 2] in HUMAN or words.low[start - 2] in _BESIDE
        if words.tag[start - 1] == x.PREP and (made or beside or words.low[start - 1] not in _LINKS):
            break  # a clause of the licence of 18 June; in the wake of the raid
        start -= 1
    while start < noun and words.tag[start] in (x.PREP, x.COORD):
        start += 1
    return start, date + 1


def _of_noun(line: Line, clause: clauses.Clause, i: int) -> int | None:
    """The noun that a date hangs on with "of", or behind "after": the recall of 19 April, after the vote on Tuesday."""
    words = line.words
    noun = _with_of(words, i)
    if noun is not None:
        done = was_made(words, noun, i)
        if words.low[noun].rsplit(None, 1)[-1] in _LAWS or (not done and _undone(words, clause, i)):
            return None
        first = noun
        while first > max(0, noun - 6) and words.tag[first - 1] in NOMINAL:
            first -= 1
        eventful = any(words.low[j] in x.EVENT_NOUNS for j in range(first, noun + 1)) or _derived(words.low[noun])
        eventful = eventful or done or words.low[noun] in _TOLD  # said in a memo of 3 May
        return noun if eventful else None
    if gapping.start(line, clause, i) or _between_subject_and_verb(clause, i):
        return None  # fell 31 percent after the recall and 8 percent on Friday; after a trial the jury on Friday found
    for j in range(i - 1, max(-1, i - 12), -1):
        if words.tag[j] in (x.PAST, x.PRES, x.PART, x.COMMA, x.STRONG, x.ING, x.BASE):
            return None
        leads = words.low[j] in ("after", "before", "since", "following") or words.low[j : j + 2] == ("ahead", "of")
        if leads and any(words.low[q] in x.EVENT_NOUNS for q in range(j, i)):
            return next(q for q in range(i - 1, j, -1) if words.low[q] in x.EVENT_NOUNS)
    return None


_HINDERED = frozenset("prevent avoid avert foresee stop predict forestall".split())


def _avoidable(words: Words, clause: clauses.Clause, i: int) -> int | None:
    """The noun of what was no plan and was not avoided, with a date between it and the verb: the crash on 3 May could
    have been prevented.
    """
    group, subject = clause.group, clause.subject
    if group is None or subject is None or not (group.modal and group.perfect and group.passive):
        return None
    if words.lemma[group.head] not in _HINDERED or not subject[0] < i < group.first:
        return None
    heads = (j for j in range(subject[0], i) if words.tag[j] == x.NOUN and words.low[j] in x.UNFORESEEN)
    return next((j for j in heads if x.PREP not in words.tag[subject[0] : j]), None)


def _between_subject_and_verb(clause: clauses.Clause, i: int) -> bool:
    group, subject = clause.group, clause.subject
    return group is not None and subject is not None and subject[1] <= i < group.first


def _derived(noun: str) -> bool:
    """Whether a noun is made from a verb of doing: eviction, removal, shooting; not: position, hospital, building."""
    stems = [noun[: -len(ending)] for ending in _MAKE_NOUNS if noun.endswith(ending)]
    return noun not in _THINGS and any(stem + more in verbs.FORMS for stem in stems for more in ("", "e", "t", "te"))


_MAKE_NOUNS = ("ion", "ation", "ition", "ment", "ing", "al")
_THINGS = frozenset(  # what the doing has made, or who does it
    """
    position station section portion proportion population generation ration caption option relation foundation
    corporation organisation organization administration association institution constitution delegation edition
    version collection government department statement document apartment management basement regiment instrument
    building ceiling being feeling living painting drawing housing general signal manual total final individual
    material principal personal national professional capital meal seal metal goal hotel rental portal
    """.split()
)
_ALWAYS = frozenset(f"the {unit}" for unit in "century decade year season month week day".split())  # trial of the year


def _undone(words: Words, clause: clauses.Clause, i: int) -> bool:
    """Whether what a date in the subject is of may never have been: the meeting of 3 May was cancelled."""
    group = clause.group
    if group is None or i >= group.first:
        return False
    return (
        group.modal != ""
        or group.future
        or group.negated
        or mood.cancels(words, clause)
        or planning.plans(words, clause)
    )


def _with_of(words: Words, i: int) -> int | None:
    """The noun that a date hangs on with "of"."""
    if i < 2 or words.low[i - 1] != "of" or words.low[i] in _ALWAYS:
        return None
    j = i - 2
    if words.tag[j] in (x.NOUN, x.NAME, x.CLOSE) and not words.low[j].endswith(("day", "night", "morning", "evening")):
        return j
    return None


def _of_attribute(line: Line, k: int, among: Collection[str] = ()) -> int | None:
    """The noun of an event, or one `among` those given, that a day or month stands before: Friday's collapse."""
    words, i, when = line.words, line.places[k], line.phrases[k].when
    if when is None or when.grain > Grain.MONTH:
        return None
    j = i + 1 + (words.tag[i + 1 : i + 2] == x.COMMA)
    while j < len(words) and j - i < _LONGEST and words.tag[j] in NOMINAL:
        j += 1
    noun = j - 1
    named = noun > i and words.tag[noun] == x.NOUN
    return noun if named and (_eventful(words.low[noun]) or words.low[noun] in among) else None


# What is held on a day, as the subject of a verb that tells how it went.
_HELD = x.OCCASIONS | frozenset(
    "derby count poll walk swim ball picnic hustings gig shoot shift tasting seminar webinar broadcast run fête fete "
    "draw screening auction bazaar sale rodeo pageant carnival play recital tie fundraiser demonstration".split()
)
_DAYS_OF = frozenset("open sports fun field market polling election".split())


def _is_held(words: Words, noun: int) -> bool:
    low = words.low[noun].rsplit(None, 1)[-1]
    return low in _HELD or (low == "day" and words.low[noun - 1] in _DAYS_OF)


def _held(line: Line, clause: clauses.Clause, k: int) -> int | None:
    """What is held on a day that stands before it, where it tells how that went: Last Saturday's open day drew few."""
    words, i, subject = line.words, line.places[k], clause.subject
    if subject is None or words.tag[i + 1 : i + 2] != x.POSS or subject[0] > i + 2 or subject[1] <= i + 1:
        return None
    noun = subject[1] - 1
    return noun if words.tag[noun] == x.NOUN and _is_held(words, noun) and of_subject(line, clause, noun) else None


def _beside(words: Words, i: int) -> int | None:
    """The noun of an event right before a date that is not the verb's: questioned on Friday about the crash in May."""
    if i < 2 or words.low[i - 1] not in _AT:
        return None
    return i - 2 if words.tag[i - 2] == x.NOUN and words.low[i - 2] in x.EVENT_NOUNS else None

"""Clauses that say how something is, what it ranks as or what anybody may think, and tell no event."""

from __future__ import annotations

import re

from timeline.claims import clauses, comparing
from timeline.claims import lexicon as x
from timeline.claims.lines import Line
from timeline.claims.tokens import Words
from timeline.model import Grain

_REACHED = frozenset(
    "complete ready dead free gone open shut closed public final official law clear safe ablaze".split()
)
# What something now is, as a log or a status page tells that it has become so.
_NOW = _REACHED | frozenset("back live up down online offline over available restored operational".split())
_NOW_IN = frozenset("place force custody hospital effect service operation progress control".split())
_NOW_ON = frozenset("site scene fire board air strike hand".split())


def has_become(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause tells what something now is, said as news: bookings are back; divers are on site."""
    words, group, subject = line.words, clause.group, clause.subject
    if group is None or subject is None or words.lemma[group.head] != "be" or group.negated or group.modal:
        return False
    if words.low[group.first] not in ("is", "are", "'s", "’s") or words.tag[subject[0]] == x.PRON:
        return False
    behind = [words.low[i] for i in range(group.last, min(group.last + 3, clause.last)) if words.low[i] != "now"]
    if behind[:1] in (["in"], ["on"], ["under"], ["at"]):
        return behind[1:2] != [] and behind[1] in _NOW_IN | _NOW_ON | {"way"}
    return bool(behind) and behind[0] in _NOW


_ENDS = frozenset("end close begin start run".split())
_ANYBODY = frozenset("it this that everyone everybody i".split())


def of_whatever(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause leaves open what it tells of: whatever the papers said on Sunday."""
    first = line.words.low[clause.subject[0]] if clause.subject is not None else clause.opener
    return first in ("whatever", "whoever", "whichever") or clause.opener == "whatever"


def of_state(line: Line, clause: clauses.Clause, place: int) -> bool:
    """Whether a clause only says how something was: it was cold in May, everyone was tired."""
    words, group, subject = line.words, clause.group, clause.subject
    if group is None or subject is None or clause.inherited or words.lemma[group.head] != "be":
        return False
    alone = subject[1] - subject[0] == 1 and words.low[subject[0]] in _ANYBODY
    alone = alone or words.low[subject[1] - 1] in _SKIES
    told = words.low[group.last : group.last + 1]
    aged = words.tag[group.last : group.last + 2] == x.NUM + x.PREP and words.low[group.last + 1] == "in"
    if aged and words.text[group.last].isdigit() and group.last + 2 == place:
        return words.tag[subject[0]] == x.NAME or words.low[subject[0]] in ("he", "she", "i", "who")  # was 12 in 1990
    return alone and words.tag[group.last : group.last + 1] in (x.ADJ, x.NOUN) and not _REACHED.issuperset(told)


_SKIES = frozenset("weather sky skies mood atmosphere".split())


def of_seasons(line: Line, clause: clauses.Clause, place: int) -> bool:
    """Whether a present tells what happens in every such season: flu peaks in the winter, otters stay in summer; not:
    talks resume in spring; the firm shows it in spring.
    """
    words, group, subject = line.words, clause.group, clause.subject
    if group is None or subject is None or line.sentence.heading or words.tag[group.head] != x.PRES:
        return False
    clue = line.phrases[line.places.index(place)].mention.clue if place in line.places else None
    if clue is None or clue.unit is not Grain.SEASON or clue.index is None:
        return False
    bare = clue.year is clue.shift is None and clue.direction is None and clue.modifier is None
    anything = words.tag[subject[0]] in (x.NOUN, x.ADJ) and words.low[place - 1] in ("in", "during", "every", "the")
    return bare and anything and place > group.head and words.lemma[group.head] not in _TIMETABLE


_TIMETABLE = frozenset(
    "open close begin start end leave arrive depart meet expire reopen resume sail return come launch play".split()
)


def lasts(line: Line, clause: clauses.Clause, place: int) -> bool:
    """Whether a present only tells how things are in a time that is not over: the club owns six boats this year, the
    hardest hills lie ahead today.
    """
    words, group = line.words, clause.group
    if group is None or words.tag[group.head] != x.PRES or group.modal or group.passive or line.sentence.heading:
        return False
    holds = words.lemma[group.head] in _HOLDS_STILL
    return holds and place > group.head and words.low[place] in ("today", "this year", "this week", "this month")


_HOLDS_STILL = frozenset(
    "contain consist include involve comprise belong own possess depend differ resemble lie lack exist live".split()
)


def of_accounts(line: Line, clause: clauses.Clause) -> bool:
    """Whether the subject is a fiscal year, whose ends are no events."""
    subject, group = clause.subject, clause.group
    if group is None or line.words.lemma[group.head] not in _ENDS:
        return False
    low = line.words.low[subject[0] : subject[1]] if subject is not None else ()
    return "year" in low and ("fiscal" in low or "financial" in low)


def of_standing(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause only says how a count or match stood: Lund led by 40 votes, trailed by two goals."""
    words, group = line.words, clause.group
    if group is None or group.passive or words.lemma[group.head] not in ("lead", "trail"):
        return False
    return words.low[group.last : group.last + 1] == ("by",) and words.tag[group.last + 1 : group.last + 2] == x.NUM


_MINDS = frozenset(
    "satisfied convinced worried concerned pleased delighted annoyed upset disappointed surprised interested scared "
    "frightened embarrassed ashamed tired bored excited thrilled relieved saddened dismayed".split()
)


def of_mind(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause only says what somebody felt or held: as it was satisfied that; not: was convinced by him."""
    group = clause.group
    if group is None or not group.passive or line.words.low[group.head] not in _MINDS:
        return False
    return line.words.low[group.last : group.last + 1] != ("by",)


def of_extremes(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause only says of what something is the most: the best film that has ever been made."""
    group = clause.group
    return clause.kind == "relative" and group is not None and "ever" in line.words.low[group.first : group.head]


def ranks(line: Line, clause: clauses.Clause, place: int) -> bool:
    """Whether a clause only says what something is now: it is the second attack on a bank this year."""
    words, group, subject = line.words, clause.group, clause.subject
    if group is None or subject is None or words.lemma[group.head] != "be" or place <= group.last + 1:
        return False
    present = words.low[group.first] in ("is", "'s", "are", "'re")
    return present and subject[1] - subject[0] == 1 and words.low[subject[0]] in ("it", "this", "that", "these", "they")


_HOLDS = x.HOLDING | frozenset("imagine presume gather fancy".split())
_POINTS = frozenset("that this it which".split())
_MAY = frozenset("can could may might should must".split())
_CAN_BE = frozenset({x.STOP, x.COMMA, x.QUOTE, x.STRONG, x.TIMEX})
_CAN_BE_LED = _CAN_BE | {x.PREP}


def opines(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause only says that somebody thinks so: in October, I think."""
    words, group, subject = line.words, clause.group, clause.subject
    if group is None or subject is None or words.lemma[group.head] not in _HOLDS:
        return False
    alone = subject[1] - subject[0] == 1 and words.low[subject[0]] in ("i", "we")
    return alone and all(words.tag[i] in _CAN_BE for i in range(group.last, clause.last))


def points_back(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause only points to what has been told: that's what we saw in 1987; not: what the court said."""
    words, subject, what = line.words, clause.subject, clause.first - (clause.opener != "what")
    if subject is None or words.tag[subject[0]] != x.PRON or what < 2 or words.low[what] != "what":
        return False
    return words.tag[what - 1] == x.BE and words.low[what - 2] in _POINTS


def invites(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause tells the reader what can be done: you can join on 8 May."""
    words, group, subject = line.words, clause.group, clause.subject
    if group is None or subject is None or subject[1] - subject[0] != 1:
        return False
    return words.low[subject[0]] == "you" and group.modal in _MAY


_THINGS = (x.DET, x.NOUN, x.POSS)  # what something has become


def nowadays(line: Line, clause: clauses.Clause, place: int) -> bool:
    """Whether "today" stands for these times: Today, most of us own a phone; today it's a ruin; but: Today the court
    sits; today Ann Lund is free.
    """
    words, group = line.words, clause.group
    if group is None or words.low[place] != "today" or place > 1:
        return False
    being = words.tag[group.head] == x.BE and words.tag[group.last : group.last + 1] in _THINGS
    if words.tag[place + 1 : place + 2] != x.COMMA and not being:
        return False
    lasts = (
        words.tag[group.head] == x.BE
        or words.lemma[group.head] in x.STATIVE
        or words.lemma[group.head] in ("use", "tend")
    )
    return group.finite and lasts and not (group.past or group.perfect or group.modal or group.passive)


_NO_EVENTS = frozenset("time date deadline day hour moment birthday anniversary".split())


def names_day(line: Line, clause: clauses.Clause, place: int) -> bool:
    """Whether a clause only says when something is: the nominal time is 02:06; the deadline is 3 May."""
    words, group, subject = line.words, clause.group, clause.subject
    if group is None or subject is None or words.lemma[group.head] != "be" or place != group.last:
        return False
    if words.low[subject[0]] == "what":
        return True  # what the file leaves out is the winter of 2022
    ends = (i for i in range(*subject) if words.tag[i] in (x.PREP, x.COMMA))
    return words.low[next(ends, subject[1]) - 1].rsplit(None, 1)[-1] in _NO_EVENTS


_TOLD = frozenset("tell inform warn notify".split())
_PERSONS = frozenset("i we you he she they".split())


def told_nothing(line: Line, clause: clauses.Clause) -> bool:
    """Whether it is not said what somebody was told: we got it wrong in May, when we were told."""
    words, group, subject = line.words, clause.group, clause.subject
    if group is None or subject is None or not group.passive or words.lemma[group.head] not in _TOLD:
        return False
    alone = subject[1] - subject[0] == 1 and words.low[subject[0]] in _PERSONS
    content = any(c.kind == "reported" and c.first == clause.last for c in line.clauses)
    bare = all(words.tag[i] in _CAN_BE_LED for i in range(group.last, clause.last))
    dated = clause.kind == "main" and words.low[group.last : group.last + 1] == ("on",)  # they were told on 21 March
    return alone and not content and bare and not (dated and words.low[subject[0]] in ("they", "he", "she"))


_GREETING = re.compile(
    r"\W*(?:\d[\d:.]* ?(?:[ap]\.?m\.?|h|[A-Z]{3,4})?\W*)?"
    r"(?:good (?:morning|afternoon|evening|day|night)|hello|welcome)\b",
    re.IGNORECASE,
)


def greets(line: Line) -> bool:
    """Whether a line only greets its readers: 08.00 Good morning. Welcome to our live page."""
    if _GREETING.match(line.sentence.text) is None:
        return False
    return not any(c.group is not None and c.group.finite for c in line.clauses)


def of_age(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause says how old something is: the church dates from 1340, the feud dates to it."""
    words, group = line.words, clause.group
    if group is None or words.lemma[group.head] != "date" or group.passive:
        return False
    return words.low[group.last : group.last + 1] in (("from",), ("back",), ("to",)) or group.last in line.places


_OF_PAGES = frozenset("update correct amend revise edit".split())


def of_page(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause only says when a page was changed: Updated at noon: the firm has filed for bankruptcy."""
    words, group = line.words, clause.group
    if group is None or group.first or words.lemma[group.head] not in _OF_PAGES:
        return False
    return all(words.tag[i] in _CAN_BE_LED or words.tag[i] == x.ADV for i in range(group.last, clause.last))


def tells_nothing(line: Line, clause: clauses.Clause, place: int) -> bool:
    """Whether a clause with a date tells no event, by what it says or whom it speaks to."""
    return (
        ranks(line, clause, place)
        or of_whatever(line, clause)
        or of_state(line, clause, place)
        or of_standing(line, clause)
        or of_extremes(line, clause)
        or (of_mind(line, clause) and clause.kind == "subordinate" and not clause.first <= place < clause.last)
        or of_accounts(line, clause)
        or of_age(line, clause)
        or opines(line, clause)
        or names_day(line, clause, place)
        or of_seasons(line, clause, place)
        or lasts(line, clause, place)
        or comparing.likened(line.words, clause, place)
        or told_nothing(line, clause)
        or points_back(line, clause)
        or invites(line, clause)
        or nowadays(line, clause, place)
        or of_page(line, clause)
    )


def appears(words: Words, clause: clauses.Clause) -> bool:
    """Whether a clause tells that somebody came before others: appeared in court; not: appeared ill, to be ill."""
    group = clause.group
    if group is None or not (group.past or group.perfect) or words.lemma[group.head] != "appear":
        return False
    return words.tag[group.last : group.last + 1] == x.PREP and words.low[group.last] in _WHERE


_WHERE = frozenset("in at before on".split())
# What happens in "the trouble started when", "the end came when": the clause behind "when" tells it.
_SCENES = frozenset(
    """trouble troubles problem problems rot end beginning point breakthrough blow shock disaster tragedy catastrophe
    crunch climax change changes moment chance opportunity straw surprise twist worst relief success everything all it
    things matters drama nightmare turning""".split()
)
_COMES = frozenset("begin start come arrive strike set change fall happen end follow".split())


def sets_scene(line: Line, n: int) -> bool:
    """Whether a clause only says when something came that the clause behind it tells: the end came in May, when."""
    clause = line.clauses[n]
    behind = line.clauses[n + 1] if n + 1 < len(line.clauses) else None
    group, subject, words = clause.group, clause.subject, line.words
    if group is None or subject is None or not group.finite or behind is None or behind.opener != "when":
        return False
    if behind.group is None or not behind.group.finite or words.lemma[behind.group.head] in x.STATIVE:
        return False
    nouns = [i for i in range(*subject) if words.tag[i] in (x.NOUN, x.NAME, x.PRON)]
    scene = bool(nouns) and all(words.low[i].rsplit(None, 1)[-1] in _SCENES for i in nouns)
    rest = [words.tag[i] for a, b in clause.ranges for i in range(max(a, group.last), b)]
    return scene and words.lemma[group.head] in _COMES and not {x.NOUN, x.NAME, x.PRON, x.ADJ}.intersection(rest)

"""What the tense of a verb says of its date: on which side of the report it lies, and that it may be a noun's."""

from __future__ import annotations

from dataclasses import replace

from timeline import edtf
from timeline import when as w
from timeline.claims import clauses, midnight, phrases, snapshots
from timeline.claims import lexicon as x
from timeline.claims.lines import Line, Reading
from timeline.claims.storyline import bare_time, on_day
from timeline.dates.anchors import BEFORE, DAY_BEFORE
from timeline.dates.bare import is_bare
from timeline.dates.nearest import distance
from timeline.dates.overnight import is_logged
from timeline.model import Anchor, Grain, Modifier, Status, When
from timeline.moments import DAY

_TIMETABLE = frozenset("open close begin start end leave arrive depart meet expire reopen resume sail".split())


def by_date(reading: Reading, line: Line, clause: clauses.Clause, phrase: phrases.Phrase, state: Status) -> Status:
    """What lies after the document's date is planned, however it is told."""
    published = reading.document.published
    if state is Status.HAPPENED and clause.group is not None and ahead(line, clause, phrase, published):
        return Status.PLANNED
    if state is Status.PLANNED and _will_have(line, clause, phrase) and _is_over(phrase, published):
        return Status.HAPPENED  # last week's rise will have been a relief
    if state is not Status.HAPPENED or phrase.when is None or published is None:
        return state
    if _is_rest(phrase, published):
        return Status.PLANNED  # said that more were on the way later this year
    midnight = 1 if phrase.mention.clue.hour is not None else 0  # which ends a day as much as it begins one
    if phrase.when.first is None or published.last is None or phrase.when.first <= published.last + midnight:
        return state
    return state if told_after(phrase, clause, published) else Status.PLANNED


def _is_over(phrase: phrases.Phrase, published: When | None) -> bool:
    """Whether a date lies before or on the day of publication, or is the week of it."""
    when = phrase.when
    if when is None or when.last is None or published is None or published.last is None:
        return False
    return when.last <= published.last or (when.grain is Grain.WEEK and _known_past(phrase, published))


def _will_have(line: Line, clause: clauses.Clause, phrase: phrases.Phrase) -> bool:
    """Whether a verb may tell what is surely done: will have been a relief last week; not by Friday."""
    group, place = clause.group, line.words.at(phrase.start)
    will = group is not None and group.modal in ("will", "'ll") and group.perfect
    will = will and group is not None and line.words.lemma[group.head] != "have"  # not: will have to go
    return will and line.words.low[max(0, place - 1)] not in ("by", "before")


def ahead(line: Line, clause: clauses.Clause, phrase: phrases.Phrase, published: When | None) -> bool:
    """A present tense with a bare weekday or under way tells what is to come: the court meets on Monday."""
    group, words = clause.group, line.words
    assert group is not None
    clue = phrase.mention.clue
    if words.low[max(1, words.at(phrase.start)) - 1] == "since":
        return False  # since Monday all trains stop at Leeds
    if words.low[group.first] in ("is", "are", "'re", "'m") and words.tag[group.head] in (x.ING, x.PART):
        going_on = words.tag[group.head] == x.ING or "being" in words.low[group.first : group.head]
        still = words.tag[group.head] == x.PART and _still_to_end(phrase, published)
        known = phrase.when is None or _known_past(phrase, published) or clue.hour is not None
        return still or (going_on and not known)
    if _stands(line, clause, phrase, published):
        return True
    present = words.tag[group.head] == x.PRES and not line.sentence.heading
    if present and published is None and words.lemma[group.head] in _TIMETABLE:
        return clue.day is not None or clue.weekday is not None or clue.anchor is Anchor.PREVIOUS
    if present and _still_to_end(phrase, published):
        return True
    return present and clue.weekday is not None and clue.day is None and clue.shift in (None, 0, 1)


def _still_to_end(phrase: phrases.Phrase, published: When | None) -> bool:
    """Whether a date is the rest of a period that is not over: goes at the end of the year, later this month."""
    when = phrase.when
    if when is None or when.last is None or published is None or published.last is None:
        return False
    rest = phrase.mention.clue.modifier in (Modifier.END, Modifier.LATE)
    return (rest and when.last > published.last) or _is_rest(phrase, published)


def _is_rest(phrase: phrases.Phrase, published: When) -> bool:
    """Whether a date is what is left of the year, month or week of a report: later this year."""
    when = phrase.when
    ahead = when is not None and when.last is not None and published.last is not None and when.last > published.last
    return ahead and phrase.mention.text.lower().startswith("later this ")


_PRESENT = frozenset("is 's are 're am 'm has have".split())
_STANDS = frozenset("closed shut open booked fixed".split())  # is closed on Monday


_BEHIND = frozenset("from after since following by with over".split())


def _today(phrase: phrases.Phrase, published: When | None) -> bool:
    when = phrase.when
    if when is None or published is None or None in (when.first, when.last, published.first):
        return False
    (first, last), (opened, _) = w.bounds(when), w.bounds(published)
    return first <= opened <= last and when.grain <= Grain.DAY


def _stands(line: Line, clause: clauses.Clause, phrase: phrases.Phrase, published: When | None) -> bool:
    """Whether "is" or "has" gives the day of what is to come: the match is on Saturday, they have a fair in May."""
    group, words, clue = clause.group, line.words, phrase.mention.clue
    if group is None or words.low[group.first] not in _PRESENT or group.negated:
        return False
    if group.head != group.first and (group.perfect or words.low[group.head] not in _STANDS):
        return False
    bare = is_bare(clue) and (clue.weekday is not None or clue.month is not None)
    place = max(1, words.at(phrase.start))
    if clue.hour is not None and snapshots.led_to(words, place):
        return False
    led = words.low[place - 1]
    if not _BEHIND.isdisjoint(words.low[group.last : place - 1]) or _today(phrase, published):
        return False  # has a scar from the fall on Monday; are without power on Monday
    return bare and led in ("on", "in", "at", "for") and not line.sentence.heading


def by_tense(
    phrase: phrases.Phrase, clause: clauses.Clause, place: int, published: When | None, *, planned: bool
) -> phrases.Phrase:
    """A bare weekday on the side of the publication that its verb tells: left on Tuesday, will rule on Monday."""
    group, when, clue = clause.group, phrase.when, phrase.mention.clue
    if group is not None and group.past and not group.modal and when is not None and published is not None:
        when = midnight.over(clue, when, published)
        phrase = phrase if when is phrase.when else replace(phrase, when=when)
        if is_logged(phrase.mention.anchor):
            return phrase
        if bare_time(phrase):
            return (
                replace(phrase, when=on_day(phrase, published)) if _after(when, published) and not planned else phrase
            )
    bare = clue.weekday is not None and clue.day is None and clue.month is None and clue.shift is None
    of_year = clue.month is not None and clue.year is clue.shift is None and clue.anchor is Anchor.DOCUMENT
    if group is None or not group.finite or when is None or published is None or when.interval:
        return phrase
    (first, last), (opened, closed) = w.bounds(when), w.bounds(published)
    present = (not group.past or (group.perfect and group.head == group.first)) and not (
        group.modal or group.passive
    )  # is, has
    if of_year and planned and present and last < opened:
        return replace(phrase, when=_moved(when, 1, Grain.YEAR))
    if not bare:
        return phrase
    near = place < group.first or place - group.last <= 2
    if first > closed and near and group.past and not (group.modal or group.future):
        return replace(phrase, when=_moved(when, -7, Grain.DAY))
    if last < opened and planned and not group.past:
        return replace(phrase, when=_moved(when, 7, Grain.DAY))
    return phrase


def past_year(
    phrase: phrases.Phrase, clause: clauses.Clause, published: When | None, *, borne: bool = False
) -> phrases.Phrase:
    """The year before where a month, quarter or season without one, told as past, was read as one to come; the month
    before where only its day is given. What a writing bears is past: `borne`, the memo is dated March 4.
    """
    clue, group, when = phrase.mention.clue, clause.group, phrase.when
    part = clue.unit in (Grain.QUARTER, Grain.SEASON) and clue.index is not None and clue.shift is None
    of_month = clue.day is not None and clue.month is None and clue.shift is None
    dated = clue.month is not None or part or of_month
    bare = dated and clue.year is clue.weekday is None and clue.anchor is Anchor.DOCUMENT
    past = group is not None and group.finite and (group.past or borne) and not (group.modal or group.future)
    if not (bare and past) or when is None or published is None or when.interval or when.grain > Grain.SEASON:
        return phrase
    if not _after(when, published) or told_after(phrase, clause, published):
        return phrase
    return replace(phrase, when=_moved(when, -1, Grain.MONTH if of_month else Grain.YEAR))


def past_of_noun(line: Line, clause: clauses.Clause, k: int, published: When | None) -> bool:
    """Whether a present perfect or a future has a date that is over by the report's, or a perfect one that is to come,
    which no writer gives it: the date is that of a noun behind the verb: has denied the theft of a car in May; will
    stand trial for the theft in May; has announced a concert on 8 October.
    """
    group, when, i = clause.group, line.phrases[k].when, line.places[k]
    if group is None or when is None or when.last is None or published is None or published.first is None:
        return False
    perfect = line.words.tag[group.head] == x.PART and line.words.low[group.first] in _PRESENT_PERFECT
    if not (perfect or (group.modal in ("will", "shall") and not group.perfect)) or i < group.last + 3:
        return False
    behind_noun = line.words.low[i - 1] in ("in", "on", "at") or line.words.tag[i - 1] in (x.NOUN, x.NAME)
    ahead = perfect and _after(when, published)
    return (when.last < published.first or ahead) and behind_noun


_PRESENT_PERFECT = frozenset({"has", "have", "'ve"})


def never_to_come(clause: clauses.Clause, phrase: phrases.Phrase) -> bool:
    """Whether a date over by the report's says its year, so that "will" cannot be of it: will ride with Lund, winner of
    the race in 2001.
    """
    clue = phrase.mention.clue
    said = clue.year is not None or clue.unit is Grain.DECADE or (clue.shift or 0) < 0
    return said and clause.group is not None and clause.group.modal in ("will", "shall")


def gone_by(phrase: phrases.Phrase, published: When) -> phrases.Phrase:
    """A bare weekday, weekend, day or month on the near side of a report, of what nobody plans: will pay for Monday's
    outage.
    """
    clue, when = phrase.mention.clue, phrase.when
    if when is None or not is_bare(clue) or not _after(when, published):
        return phrase
    if clue.month is not None:
        return replace(phrase, when=_moved(when, -1, Grain.YEAR))
    weekly = clue.weekday is not None or clue.name == "weekend"
    return replace(phrase, when=_moved(when, -7, Grain.DAY)) if weekly else phrase


def untold(phrase: phrases.Phrase, clause: clauses.Clause, published: When | None) -> phrases.Phrase:
    """The next day, two weeks later, where it would lie behind the report that tells it as past: of a day not known."""
    group, when, clue = clause.group, phrase.when, phrase.mention.clue
    told = (phrase.mention.anchor or "").endswith(_TOLD_BEFORE)
    hangs = (clue.anchor is Anchor.PREVIOUS or told) and clue.year is None
    past = group is not None and (group.past or group.passive) and not (group.modal or group.future)
    if not (hangs and past) or when is None or published is None or not _after(when, published):
        return phrase
    return replace(phrase, when=None)


_TOLD_BEFORE = (BEFORE, DAY_BEFORE)


def of_will(
    phrase: phrases.Phrase, line: Line, clause: clauses.Clause, place: int, published: When | None
) -> phrases.Phrase:
    """A date by what somebody is willing, resolved or ready to do: would not say on Monday is of the Monday gone by,
    prepared to sail on Monday of the next one, agreed in June to pay in January of the nearer January.
    """
    group, clue, words = clause.group, phrase.mention.clue, line.words
    if group is None or published is None:
        return phrase
    if group.modal == "would" and group.negated and not group.passive and words.lemma[group.head] in _SPEAKS:
        return gone_by(phrase, published)
    bare = clue.weekday is not None and clue.day is clue.month is clue.shift is None
    ready = group.past and words.lemma[group.head] == "prepare" and group.last < place
    if bare and ready and phrase.when is not None and _known_past(phrase, published):
        return replace(phrase, when=_moved(phrase.when, 7, Grain.DAY))
    return of_resolve(phrase, line, clause, place, published)


_SPEAKS = x.SAYING | frozenset("comment confirm discuss elaborate disclose name identify specify answer".split())
_RESOLVES = frozenset("agree decide vote resolve choose opt offer ask tell order invite urge instruct".split())


def of_resolve(
    phrase: phrases.Phrase, line: Line, clause: clauses.Clause, place: int, published: When | None
) -> phrases.Phrase:
    """The nearer year of a month behind what somebody resolved to do, as it can be that of either: in June of one year,
    "agreed to pay in January" is when they agreed, "agreed to pay in September" when they will pay.
    """
    clue, when, group, words = phrase.mention.clue, phrase.when, clause.group, line.words
    bare = clue.month is not None and clue.year is clue.shift is clue.weekday is None
    if group is None or when is None or when.first is None or published is None or not bare or when.interval:
        return phrase
    resolved = group.finite and group.past and not (group.modal or group.future) and place > group.last
    if not resolved or words.lemma[group.head] not in _RESOLVES:
        return phrase
    if x.TO + x.BASE not in words.tag[group.last : place]:
        return phrase
    years = [when, _moved(when, 1, Grain.YEAR), _moved(when, -1, Grain.YEAR)]
    return replace(phrase, when=min(years, key=lambda one: distance(one, published)))


def to_come(phrase: phrases.Phrase, published: When) -> phrases.Phrase:
    """A day or month without a year on the side of the publication to which it is nearer, if no date before it gave it
    a year: the publication gives the last one.
    """
    clue, when = phrase.mention.clue, phrase.when
    yearless = clue.month is not None and clue.year is clue.shift is None  # not in November last year
    if when is None or when.first is None or published.first is None or not yearless:
        return phrase
    later = _moved(when, 1, Grain.YEAR)
    if later.first is None or later.first <= published.first:
        return phrase
    nearer = abs(later.first - published.first) < abs(published.first - when.first)
    return replace(phrase, when=later) if nearer else phrase


def chosen(phrase: phrases.Phrase, published: When | None, *, ahead: bool = False) -> phrases.Phrase:
    """A day that is chosen for what is to come: of the year to which it is nearer, a weekday the next one; `ahead` if
    it lies ahead of the publication however far that is: the next meeting.
    """
    clue, when = phrase.mention.clue, phrase.when
    if when is None or when.last is None or published is None or published.first is None:
        return phrase
    bare = clue.weekday is not None and clue.day is clue.month is clue.shift is None
    if bare and when.last <= (published.last or published.first):
        return replace(phrase, when=_moved(when, 7, Grain.DAY))
    yearless = clue.month is not None and clue.year is clue.shift is None
    if ahead and yearless and when.last < published.first:
        return replace(phrase, when=_moved(when, 1, Grain.YEAR))
    return to_come(phrase, published)


def _moved(when: When, count: int, unit: Grain) -> When:
    """A date so many units on; of one of several dates each."""
    if when.choices:
        return edtf.one_of([w.shift(one, count, unit) for one in when.choices])
    return w.shift(when, count, unit)


def _after(when: When, published: When) -> bool:
    """Whether a date lies after the day of publication."""
    return when.first is not None and published.last is not None and when.first > published.last


def _known_past(phrase: phrases.Phrase, published: When | None) -> bool:
    """Whether a date lies before or on the day of publication."""
    if published is None or phrase.when is None:
        return False
    return phrase.when.first is not None and published.last is not None and phrase.when.first <= published.last


def told_after(phrase: phrases.Phrase, clause: clauses.Clause, published: When) -> bool:
    """Whether a plain past tense outweighs a publication date that lies before it: a page dated by its event; so does
    the entry of a log that runs past the midnight of its own date.
    """
    group, when = clause.group, phrase.when
    if is_logged(phrase.mention.anchor):
        return group is None or not (group.modal or group.future)
    if group is None or not group.finite or not group.past or clause.subject is None or clause.inherited:
        return False
    if group.modal or group.future or when is None or published.last is None:
        return False
    clue = phrase.mention.clue
    full = clue.anchor is Anchor.WRITTEN or (clue.day is not None and clue.month is not None)
    return full and when.first is not None and when.first - published.last < _SOON


_SOON = 3 * DAY

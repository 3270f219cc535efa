"""The claims of what a clause names with a date of its own: the vote of 3 May, a match that was put off to 21 June."""

from __future__ import annotations

from dataclasses import replace

from timeline.claims import clauses, making, mood, moving, noun_events, status, storyline, tense
from timeline.claims import lexicon as x
from timeline.claims.lines import Line, Reading
from timeline.claims.tokens import Words
from timeline.model import Claim, Status


def of_noun(reading: Reading, line: Line, n: int, k: int, noun: int) -> Claim | None:
    """The claim of the noun at `noun` in clause `n`, whose event date `k` dates; None where it is only written of."""
    words, clause, i = line.words, line.clauses[n], line.places[k]
    span = noun_events.span(words, noun, i)
    if noun_events.only_written(words, noun, span[0]) or _is_law(line, noun, k):
        return None
    own = clauses.Clause("noun", (span,), None, None, "", clause.parent)
    state = status.of_clause(words, line.clauses, n, None)
    if state in (Status.DENIED, Status.CANCELLED, Status.PLANNED):
        behind = i > (clause.group.head if clause.group else 0)
        state = Status.HAPPENED if behind or noun_events.was_made(words, noun, i) else state
    held = state is Status.HYPOTHETICAL and clause.opener == "if" and words.tag[i + 1 : i + 2] == x.POSS
    if held and not noun_events.calls_off(words, clause, noun) and not _is_given_up(words, clause, noun):
        state = Status.HAPPENED  # if they lose Sunday's vote, which is held all the same
    if state is Status.HAPPENED and words.low[span[0]] == "no":
        state = Status.DENIED
    if state is Status.HAPPENED and not _DUE.isdisjoint(words.low[noun + 1 : i]):
        state = Status.PLANNED
    if state is Status.HAPPENED and (noun_events.calls_off(words, clause, noun) or _is_given_up(words, clause, noun)):
        state = Status.CANCELLED
    phrase, published = line.phrases[k], reading.document.published
    won = words.low[noun] in _OUTCOMES and words.low[max(0, span[0] - 1) : span[0]] == ("after",)
    unplanned = (won or _is_unforeseen(words.low[noun])) and state is not Status.DENIED
    if published is not None and unplanned:
        phrase, state = tense.gone_by(phrase, published), Status.HAPPENED
    elif published is not None and tense.past_of_noun(line, clause, k, published):
        phrase = tense.to_come(phrase, published)
    elif noun_events.chosen_for(words, clause, i) == noun and state is Status.HAPPENED:
        phrase, state = tense.chosen(phrase, published), Status.PLANNED
    state = tense.by_date(reading, line, own, phrase, state)
    if unplanned and state is Status.HAPPENED:
        storyline.go_on(reading, line, own, phrase)
    return making.claim(reading, line, own, phrase, state, [], trigger=noun)


def _is_unforeseen(noun: str) -> bool:
    """Whether a noun names what nobody plans, one or several: the deaths in November."""
    return (
        noun in x.UNFORESEEN or noun.removesuffix("s") in x.UNFORESEEN or noun.removesuffix("ies") + "y" in x.UNFORESEEN
    )


_OUTCOMES = frozenset("victory defeat win loss triumph".split())  # which nobody plans: due home after his victory
_DUE = frozenset("due expected scheduled planned".split())  # before the next election, due by May 2026
_LAWS = frozenset("treaty convention law act protocol charter statute accord code".split())


def _is_law(line: Line, noun: int, k: int) -> bool:
    """Whether a year is part of the name of a law: the Treaty of 1983 forbids it."""
    words, i = line.words, line.places[k]
    named = words.low[noun] in _LAWS and line.sentence.text[words.start[noun] - line.sentence.start].isupper()
    clue = line.phrases[k].mention.clue
    return named and i == noun + 2 and words.low[i - 1] == "of" and clue.month is None


_DATES = frozenset(("date", "dates", "day", "days"))


def _is_given_up(words: Words, clause: clauses.Clause, noun: int) -> bool:
    """Whether a clause takes a day from something: the trial date of 3 May was vacated, is adjourned."""
    return words.low[noun].rsplit(None, 1)[-1] in _DATES and (
        mood.cancels(words, clause) or moving.moved(words, clause)
    )


def of_moved(reading: Reading, line: Line, n: int, k: int) -> Claim | None:
    """The claim that what a clause moves to another day is planned for it: the match was postponed to 21 June."""
    words, clause, i = line.words, line.clauses[n], line.places[k]
    phrase = moving.new_day(words, clause, i, line.phrases[k])
    thing = moving.thing(words, clause, i) if phrase is not None else None
    if phrase is None or thing is None or clause.kind == "reduced":
        return None
    if status.of_clause(words, line.clauses, n, None) not in (Status.HAPPENED, Status.PLANNED):
        return None
    told = clauses.Clause("noun", ((min(thing[0], clause.first), i + 1),), None, None, "", clause.parent)
    named = replace(told, ranges=(thing,))
    phrase = tense.chosen(phrase, reading.document.published)
    return making.claim(reading, line, told, phrase, Status.PLANNED, [], trigger=thing[1] - 1, named=named)

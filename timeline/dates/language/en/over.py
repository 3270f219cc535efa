"""What tells beside an English date, without a verb, which way it lies: a ruling from May, since the vote in May."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.dates.language.en.ahead import FIXTURES, QUOTES, word_at
from timeline.dates.language.en.verbs import DETERMINERS, FUTURE, is_past, told_by

# What nobody has planned, so that its date is over.
UNFORESEEN = frozenset(
    "death deaths murder murders killing killings attack attacks bombing bombings shooting shootings stabbing crash "
    "collision explosion explosions blast blasts earthquake quake tsunami accident disaster assassination collapse "
    "disappearance kidnapping abduction massacre coup arrest derailment outbreak".split()
)
_RECORDS = frozenset(
    "ruling judgment verdict podcast report article column letter email e-mail memo interview video footage clip photo "
    "photograph picture pictures recording transcript statement post tweet speech estimate survey poll minutes".split()
)
_WRITTEN = frozenset(
    "letter letters email e-mail telegram despatch dispatch memo memorandum ruling judgment judgement".split()
)
_ACCOUNTS = frozenset(
    "account accounts summary recap round-up roundup highlights footage pictures transcript aftermath".split()
)
_READING = frozenset("read watch listen catch see find".split())
_REPORTS = frozenset("report blog coverage story article column interview".split())
_ONWARD = frozenset("to until till through on onward onwards".split())
_SUBORDINATE = frozenset("that but because whether although though while".split())
_PRONOUNS = frozenset("he she it they we i you there".split())
_CLAUSES = frozenset("who which that when where if because and but or than".split())
_UNITS = frozenset("day week month year morning night time to".split())
_STATES = frozenset("is are was were will would may could".split())
_HOPING = frozenset("hopes hope says say believes believe thinks think expects expect".split())
_RELATIVE = frozenset("where who which whose".split())
_EVENTS = FIXTURES | {"gig", "runoff", "run-off", "tour", "festival", "trial"}
_ANNOUNCED = frozenset("announced confirmed called scheduled cancelled canceled postponed approved arranged".split())
_NEAR = 14  # tokens from "read" to its date
_PHRASE = 10  # words of a phrase before its date


def is_on_record(tokens: Sequence[str], first: int, last: int) -> bool:
    """Whether a date is that of what can be read or heard: the ruling from May, your letter of the 14th, an account of
    Tuesday's hearing, read Tuesday's report; not a report from May to July.
    """
    link, noun = word_at(tokens, first - 2), word_at(tokens, first - 4)
    if link == "from":
        sent = word_at(tokens, last + 1) == "to" and word_at(tokens, last + 3) in DETERMINERS  # a letter to the firm
        return noun in _RECORDS and (sent or word_at(tokens, last + 1) not in _ONWARD)
    if link == "of" and noun in _WRITTEN:
        return True
    if word_at(tokens, last) not in QUOTES:
        return False
    if link == "of" and noun in _ACCOUNTS:
        return True
    read = not _READING.isdisjoint(map(str.lower, tokens[max(0, first - _NEAR) : first]))
    return read and not _REPORTS.isdisjoint((word_at(tokens, last + 3), word_at(tokens, last + 5)))


def is_since_event(tokens: Sequence[str], first: int, last: int, start: int) -> bool:
    """Whether a date is of what "since" names: since the beginning of the outbreak in April; not of a reason, since the
    vote in May is close.
    """
    near = tokens[max(start, first - 2 * _PHRASE) : first]
    if "since" not in map(str.lower, near) or word_at(tokens, last + 1) in _STATES:
        return False
    for at in range(first - 4, max(start - 1, first - 2 * _PHRASE), -2):
        word = word_at(tokens, at)
        if word == "since":
            return True
        if not word.isalpha() or word in _CLAUSES or word in FUTURE or is_past(word):
            return False
    return False


def is_of_next(tokens: Sequence[str], first: int, start: int) -> bool:
    """Whether a date is that of the next of its kind: before his next appearance in court on 4 June."""
    if "next" not in map(str.lower, tokens[max(start, first - 2 * _PHRASE) : first]):
        return False
    for at in range(first - 2, max(start, first - 2 * _PHRASE), -2):
        word = word_at(tokens, at)
        if word == "next":
            return word_at(tokens, at - 2) in DETERMINERS and word_at(tokens, at + 2) not in _UNITS and at < first - 2
        if not word.isalpha() or word in _CLAUSES or is_past(word):
            return False
    return False


def is_of_saying(tokens: Sequence[str], last: int) -> bool:
    """Whether what was said follows a date: the announcement on Wednesday that he is leaving; not one that could cost him
    the post.
    """
    if word_at(tokens, last + 1) != "that":
        return False
    word = word_at(tokens, last + 3)
    if word_at(tokens, last + 5) in _HOPING:
        return False  # a statement on Tuesday that he hopes will help
    return word in _PRONOUNS or word in DETERMINERS or (word != "" and tokens[last + 3][0].isupper())


def opens_clause(tokens: Sequence[str], first: int, start: int) -> bool:
    """Whether a date stands before the verb of its clause: it means that on Saturday he may win, in Rome, where the
    ministers on Sunday set up a fund.
    """
    at = first - 2 - 2 * (word_at(tokens, first - 2) in ("on", "in", "by"))
    if at < first - 2 and word_at(tokens, at) in _SUBORDINATE:
        return True
    while at >= start and (word_at(tokens, at).isalpha() or tokens[at] == ","):
        word = word_at(tokens, at)
        if word in _RELATIVE:
            return True
        if word in _STATES or told_by(tokens, at, first) is not None:
            return False
        at -= 1 + (tokens[at - 1] == " ")
    return False


def is_of_announced(tokens: Sequence[str], last: int) -> bool:
    """Whether a date is that of an event of which it is told that it was announced: the 8 October gig at the hall was
    announced.
    """
    if word_at(tokens, last + 1) not in _EVENTS:
        return False
    near = [t.lower() for t in tokens[last + 2 : last + 2 + _NEAR * 2] if not t.isspace()]
    return any(one in _STATES and two in _ANNOUNCED for one, two in pairwise(near))

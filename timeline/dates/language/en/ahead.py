"""Whether an English date is an end, a start or a fixture that lies ahead: shut until Monday, tickets for Friday."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

# Verbs of programmes and timetables, whose present tense speaks of what is to come.
PROGRAMME = frozenset(
    "resumes resume begins begin starts start opens open closes close ends follows follow plays play meets meet faces face "
    "travels travel hosts host returns return leaves leave comes come goes go arrives arrive votes vote heads head kicks "
    "launches launch reopens reopen continues continue concludes conclude lands visits visit speaks takes take works runs "
    "turns forecast bound gathers airs due marks sees brings holds applies".split()
)
_STILL_PAST = frozenset(
    "had was were did didn stood sat lay ran kept held lasted continued stayed remained waited went fought took".split()
)
MOVED = frozenset("moved pushed postponed rescheduled shifted delayed changed deferred adjourned brought".split())
_PUT = frozenset("off back forward".split())
_PUT_OFF = frozenset("adjourned postponed suspended halted delayed extended remanded deferred".split())
_SPELT = {"2": "to", "4": "for"}  # in messages
_UNTIL = frozenset("until til till".split())
_ENDS = _UNTIL | frozenset("on to for by through".split())
_WAITING = frozenset(
    (
        ("ahead", "of"),
        ("is", "on"),
        ("are", "on"),
        ("forward", "to"),
        ("excited", "for"),
        ("pumped", "for"),
        ("wait", "for"),
        ("had", "until"),
        ("have", "until"),
        ("has", "until"),
    )
)
_SET_FOR = frozenset("set called fixed listed booked rebooked pencilled sentencing".split())
FIXTURES = frozenset(
    "match game race final finals semifinal semifinals semi vote election elections ballot referendum summit talks debate "
    "concert show program programme ceremony hearing launch meeting contest fight rally parade".split()
)
_SESSIONS = FIXTURES | frozenset(
    "review retro demo standup stand-up call sync workshop training interview lunch".split()
)
_KNOWN = frozenset("the a an that this his her their its our my your".split())  # no name begins so
PRAISE = frozenset(
    "great good nice amazing awesome brilliant lovely fab wonderful pleasure fun crazy mad what best such".split()
)
_TITLE = 2  # words of the name of a meeting
_DELAYS = frozenset("postponement delay eve run-up".split())
_PREPARED = frozenset("ticket tickets squad line-up preparations draw".split())  # for what is to come
# What is over is what one is judged, held or known for, and what is counted.
JUDGING = frozenset(
    "blame blamed praise praised credit credited thank thanks thanked thankful grateful sorry responsible criticised "
    "criticized fined punished guilty wanted arrest arrests arrested custody trial charged jailed known famous "
    "remembered review reviews attendance turnout result results score scores".split()
)
_CONDITIONS = frozenset(("if", "unless"))
_DELIVERED = frozenset("delivery futures contract settlement".split())
QUOTES = frozenset("'’‘`")
REACH = 24  # tokens on either side
AFTER = 56


def lies_ahead(tokens: Sequence[str], first: int, last: int, start: int, end: int) -> bool:
    """Closed until Monday, on sale by Friday: an end that lies ahead, unless the sentence says had or was."""
    near = [t.lower() for t in tokens[max(start, first - 6) : first] if not t.isspace()]
    near[-1:] = [_SPELT.get(t, t) for t in near[-1:]]
    if word_at(tokens, last + 1) in _DELIVERED or tuple(near[-2:]) in _WAITING:
        return True  # crude for March delivery rose
    if word_at(tokens, last) in QUOTES and _is_left(tokens, last, end):
        return True
    if near[-1:] == ["come"] or (word_at(tokens, last) in QUOTES and _is_fixture(tokens, first, last, near)):
        return True  # come Monday, all will be well
    if near[-1:] in (["past"], ["beyond"], ["from"]):
        return _lasts(near[-2:-1]) if near[-1] != "from" else _begins(tokens, first, last, start)
    if _ENDS.isdisjoint(near):
        return False
    before = {t.lower() for t in tokens[max(start, first - REACH // 2) : first]}
    moved = not before.isdisjoint(MOVED) or ("put" in before and not before.isdisjoint(_PUT))
    if moved and (near[-1] == "to" or near[-1] in _UNTIL):
        return True  # the vote was moved to Friday, put off until Friday
    if near[-1] == "for" and not {t.lower() for t in tokens[last : min(end, last + REACH)]} & _STILL_PAST:
        return any(t.lower() in _SET_FOR for t in tokens[max(start, first - REACH // 2) : first])
    if near[-1] == "through" and _extended(tokens, max(start, first - REACH), first):
        return True
    if near[-1] != "by" and _UNTIL.isdisjoint(near[-3:]):
        return False
    if any(t.lower() in _PUT_OFF for t in tokens[max(start, first - REACH // 2) : first]):
        return True
    whole = {t.lower() for t in tokens[start : min(end, last + AFTER)]}
    if near[-1] == "by" and not _CONDITIONS.isdisjoint(t.lower() for t in tokens[max(start, first - REACH) : first]):
        return True  # if there was no answer by Friday
    return not whole & _STILL_PAST


def _is_left(tokens: Sequence[str], last: int, end: int) -> bool:
    """With only Sunday's race left, with Sunday's match still to go."""
    behind = [t.lower() for t in tokens[last : min(end, last + REACH // 2)] if not t.isspace()]
    return "left" in behind[3:6] or "remaining" in behind[3:6] or ("to", "go") in pairwise(behind[3:8])


def _is_fixture(tokens: Sequence[str], first: int, last: int, near: list[str]) -> bool:
    """Tickets for Saturday's match, a delay in Saturday's match; not suspended for Saturday's match."""
    if near[-1:] in (["of"], ["in"]):
        return not _DELAYS.isdisjoint(near)
    prepared = len(near) > 1 and near[-2] in _PREPARED
    return prepared and is_for_fixture(tokens, first, last)


def is_for_fixture(tokens: Sequence[str], first: int, last: int) -> bool:
    """Whether something is so for what a date's day brings: fit for Saturday's match, which lies ahead in the present
    tense; not sorry for it.
    """
    if word_at(tokens, first - 2) != "for" or word_at(tokens, last) not in QUOTES:
        return False
    ahead = {t.lower() for t in tokens[last + 2 : last + 8]}
    before = {t.lower() for t in tokens[max(0, first - REACH // 2) : first]}
    return not FIXTURES.isdisjoint(ahead) and JUDGING.isdisjoint(before)


def is_announced(tokens: Sequence[str], first: int, last: int, start: int, end: int) -> bool:
    """Whether a clause is a meeting and its date, and no more: "review on Thursday", "team lunch Friday"."""
    if not all(t.isspace() or t in ".!" for t in tokens[last:end]):
        return False
    words = [t.lower() for t in tokens[start:first] if not t.isspace()]
    if words[-1:] == ["on"]:
        words.pop()
    return 0 < len(words) <= _TITLE and words[-1] in _SESSIONS and words[0] not in _KNOWN | PRAISE


def _lasts(verb: Sequence[str]) -> bool:
    """Whether what stands before "past" is a verb of the present: if it lasts past Easter; not "ran on past Easter"."""
    return bool(verb) and verb[0].endswith("s") and not verb[0].endswith("ss")


def _begins(tokens: Sequence[str], first: int, last: int, start: int) -> bool:
    """To go back to work from Monday; not from Monday to Friday."""
    if word_at(tokens, last + 1) in _ENDS:
        return False
    words = [t.lower() for t in tokens[max(start, first - REACH) : first] if not t.isspace()]
    return any(one == "to" and (two in PROGRAMME or two == "be") for one, two in pairwise(words))


def _extended(tokens: Sequence[str], start: int, first: int) -> bool:
    """They were extended through June, a vote to keep it open through June: an end that lies ahead."""
    words = [t.lower() for t in tokens[start:first] if not t.isspace()]
    return bool(_PUT_OFF & set(words)) or ("to" in words and "from" not in words and "and" not in words)


def word_at(tokens: Sequence[str], at: int) -> str:
    """A token in lower case; empty outside the text."""
    return tokens[at].lower() if 0 <= at < len(tokens) else ""

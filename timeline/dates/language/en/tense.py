"""Whether an English sentence tells of the past or of what is to come, beside a date without a direction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.dates.language.en.ahead import (
    AFTER,
    FIXTURES,
    MOVED,
    PROGRAMME,
    REACH,
    is_announced,
    is_for_fixture,
    lies_ahead,
    word_at,
)
from timeline.dates.language.en.arranged import told_of_day
from timeline.dates.language.en.context import RELATIVES
from timeline.dates.language.en.over import (
    UNFORESEEN,
    is_of_announced,
    is_of_next,
    is_of_saying,
    is_on_record,
    is_since_event,
    opens_clause,
)
from timeline.dates.language.en.verbs import DETERMINERS, EITHER, FUTURE, HAS, OPEN, PAST, is_past, told_by

_APART = frozenset("who which whose where a an the due set expected scheduled his her its their one".split())
_SAYING = frozenset("said told added warned stated predicted".split())
_TAKING_PLACE = frozenset((("go", "ahead"), ("take", "place"), ("be", "held"), ("go", "on")))
_CALLING = frozenset("called announced scheduled convened summoned set announcing calling scheduling".split())
_MODALS = frozenset("would will could might".split())
_IN_EFFECT = frozenset("force effect place valid active applicable".split())
_SET_DOWN = frozenset("planned scheduled foreseen set due slated booked billed".split())
_CALLED_OFF = frozenset("cancelled canceled postponed scrapped abandoned shelved suspended delayed".split())
_PLACING = frozenset(("in", "on", "early", "late"))
_WITHOUT_OBJECT = frozenset("in on at by after before for from with last earlier twice since during this".split())
# Present tenses that stand for a plan in force right before its date: the ban takes effect on 1 January.
_COMING = frozenset(
    (one, *more)
    for ones, *more in (
        ("takes take", "effect"),
        ("takes take", "office"),
        ("comes come", "into", "force"),
        ("comes come", "into", "effect"),
        ("enters enter", "into", "force"),
        ("goes go", "into", "effect"),
        ("goes go", "on", "sale"),
        ("goes go", "on", "trial"),
        ("stands stand", "trial"),
    )
    for one in ones.split()
)
_PARTICLES = frozenset("over off up out down back in again away effect place office power".split())
_BREAKS = frozenset(", ; : and but or since after before than who which that".split())
_WILL = frozenset(("will", "shall"))
_NOW = frozenset("is are has have will".split())
_BETWEEN = frozenset("in for of with by from to over about those whose".split())  # the date may be of what they name
_CLAUSE = 12  # tokens from a verb to its date
_COPULA = frozenset(("is", "are"))
_IN_PROSPECT = frozenset("likely expected due set scheduled going about certain unlikely".split())
_PROSPECTS = frozenset("prospect prospects possibility likelihood".split())
_SEASONS = frozenset("spring summer autumn fall winter".split())
_PHRASE = 12  # tokens of a phrase of place between a date and its verb


def direction(tokens: Sequence[str], first: int, last: int, start: int, end: int) -> int | None:
    """1 for a plan, -1 for the past, `OPEN` for an intention, `EITHER` for one given up, None where nothing says.

    The nearest verb before the date decides, else the nearest after it. `first` to `last` are the tokens of the
    date, `start` to `end` those of its sentence.
    """
    told = _told(tokens, first, last, start, end)
    return OPEN if told == -1 and (is_of_next(tokens, first, start) or is_of_announced(tokens, last)) else told


def _told(tokens: Sequence[str], first: int, last: int, start: int, end: int) -> int | None:
    told = _around(tokens, first, last, start, end)
    if told is None and opens_clause(tokens, first, start):
        told = _behind(tokens, last, end, fixture=False)
    if told is not None:
        return told
    fixture = is_for_fixture(tokens, first, last)
    for at in _main_clause_before(tokens, first, max(start, first - 4 * REACH)):
        word = tokens[at].lower()
        told = told_by(tokens, at, first)
        if _is_prospect(tokens, at, first, last, end, told):
            return 1
        if told is not None:
            return told
        if word in _COPULA and (fixture or at == first - 2 or _holds(tokens, at, first)):
            return 1  # payday is the 5th, he is fit for Saturday's match
        if word in _COPULA:
            break  # they have been late, and are of no use before December
    if is_of_saying(tokens, last):
        return -1
    told = _behind(tokens, last, end, fixture=fixture)
    if told is not None:
        return told
    if fixture or not PROGRAMME.isdisjoint(map(str.lower, tokens[max(start, first - REACH) : last + REACH])):
        return 1
    return 1 if _is_for_season(tokens, first, last) else None


def _is_prospect(tokens: Sequence[str], at: int, first: int, last: int, end: int, told: int | None) -> bool:
    """Whether a word that tells so much of a date is of what is to come: the prospect of his return in June; they have
    called a meeting on Friday; she said the talks on Tuesday would be short.
    """
    word = tokens[at].lower()
    if word in _PROSPECTS:
        return word_at(tokens, at + 2) == "of"
    if word in _CALLING and told in (OPEN, None):
        return _calls(tokens, at, first, last)
    return told == -1 and word in _SAYING and at < first - 4 and _foretold(tokens, first, last, end)


def _is_for_season(tokens: Sequence[str], first: int, last: int) -> bool:
    """Whether something is made for a season: at work on a line for the autumn."""
    return word_at(tokens, first - 2) == "for" and tokens[last - 1].lower() in _SEASONS


def _behind(tokens: Sequence[str], last: int, end: int, *, fixture: bool) -> int | None:
    """What the nearest verb behind a date tells."""
    for at in _main_clause(tokens, last, min(end, last + AFTER)):
        told = told_by(tokens, at)
        if told is not None and not (fixture and tokens[at].lower() in _SAYING):
            return told
    return None


def _around(tokens: Sequence[str], first: int, last: int, start: int, end: int) -> int | None:
    """What the words around a date tell, whatever the verb of the sentence."""
    if (told := told_of_day(tokens, first, last)) is not None:
        return told
    if _behind_gerund(tokens, first, max(start, first - REACH)):
        return EITHER
    if lies_ahead(tokens, first, last, start, end) or is_announced(tokens, first, last, start, end):
        return 1
    if _compared(tokens, max(start, first - REACH // 2), first) or _is_told_of(tokens, last, min(end, last + REACH)):
        return -1
    if is_on_record(tokens, first, last) or is_since_event(tokens, first, last, start):
        return -1
    return _off(tokens, first, last, start, end)


def _behind_gerund(tokens: Sequence[str], first: int, start: int) -> bool:
    """Whether a date stands in a gerund that a plan follows: will miss the season after tearing a tendon on Tuesday,
    will retire after playing on Sunday: the nearest day.
    """
    if "after" not in map(str.lower, tokens[start + 1 : first]):
        return False
    for at in range(first - 1, start, -1):
        word = tokens[at].lower()
        if word == "after":
            verb = word_at(tokens, at + 2)
            return verb.endswith("ing") and not FUTURE.isdisjoint(map(str.lower, tokens[start:at]))
        if word in _BREAKS or (word in DETERMINERS and word_at(tokens, at - 2) == "after"):
            return False
    return False


def _calls(tokens: Sequence[str], at: int, first: int, last: int) -> bool:
    """Whether what is called, with a present perfect or a participle, has its date: announcing a vote on Friday; not
    "Announcing the vote on Friday, he said".
    """
    if word_at(tokens, last) == "," and tokens[at][0].isupper():
        return False
    fixed = any(t.lower() in FIXTURES for t in tokens[at + 1 : first])
    return fixed and (tokens[at].endswith("ing") or word_at(tokens, at - 2) in HAS)


def _is_told_of(tokens: Sequence[str], last: int, end: int) -> bool:
    """A repeat of the storm of February, when the pier fell: a clause with a verb of the past tells of the date."""
    at = last + (word_at(tokens, last) == ",") + 1
    if word_at(tokens, at) != "when":
        return False
    for verb in range(at + 1, end):
        word = tokens[verb].lower()
        plain = word in PAST or (is_past(word) and verb > at + 2)  # not: when parked cars
        if plain and word_at(tokens, verb - 2) not in DETERMINERS:
            return True
        if word in FUTURE or word in _COPULA or word in PROGRAMME or word in _BREAKS:
            return False
    return False


def _off(tokens: Sequence[str], first: int, last: int, start: int, end: int) -> int | None:
    """How a plan that was given up or changed lies: a march planned for Sunday is off, or has been cancelled, which lies
    ahead; it was cancelled, the vote was moved from Monday, which is the nearer day.
    """
    before = tokens[max(start, first - REACH) : first]
    if word_at(tokens, first - 2) == "from" and not MOVED.isdisjoint(before):
        return EITHER  # the match was moved from Saturday
    if "supposed" in before and ("was" in before or "were" in before):
        return EITHER  # it was supposed to be ready in December
    if _SET_DOWN.isdisjoint(before):
        return None
    if not _CALLED_OFF.isdisjoint(before) or ("called" in before and "off" in before):
        return EITHER  # they called off a strike planned for Saturday
    words = [t.lower() for t in tokens[last : min(end, last + REACH)] if not t.isspace()]
    for at, word in enumerate(words):
        off = word in _CALLED_OFF or (word in ("called", "put") and words[at + 1 : at + 2] == ["off"])
        if at and off and words[at - 1] in ("was", "were", "been", "is", "are"):
            now = words[at - 1] in _COPULA or (words[at - 1] == "been" and words[at - 2] in HAS)
            return 1 if now else EITHER
    return None


def is_done(tokens: Sequence[str], first: int) -> bool:
    """Whether the date that begins at a token stands right behind a verb of the past: was jailed in May, left on 3 May.

    The nearest date to come is a plan's only where another verb can stand between: decided to meet in May.
    """
    at = first - 2
    if word_at(tokens, at) in _PLACING:
        at -= 2
    if word_at(tokens, at) in _PARTICLES:
        at -= 2
    word, before = word_at(tokens, at), word_at(tokens, at - 2)
    if word in UNFORESEEN and at < first - 2:
        return True  # it led to her death on 25 June
    return is_past(word) and word not in FUTURE and before not in ("be", "being", "to") and before not in DETERMINERS


def is_to_come(tokens: Sequence[str], first: int) -> bool:
    """Whether the date that begins at a token stands right behind a plan in force: is due on 27 November, will be held on
    3 May, takes effect on 3 May, the trial set for 3 May, is cancelled; not was due on, nor what will be paid for a crash on 3 May.
    """
    at = first - 2 - 2 * (word_at(tokens, first - 2) == "the")
    said = [word_at(tokens, n) for n in range(at - 6, at + 2, 2)]
    said = said[:-1] if said[-1] in ("on", "in", "from") else said
    if tuple(said[-2:]) in _COMING or tuple(said[-3:]) in _COMING:
        return True
    if word_at(tokens, at) not in ("on", "for", "in", "from"):
        return False
    verb = word_at(tokens, at - 2)
    if verb in _SET_DOWN and word_at(tokens, at - 4) in (*_COPULA, "now"):
        return True
    if verb in _SET_DOWN - {"due"} and word_at(tokens, at - 4) not in PAST:
        behind = [t.lower() for t in tokens[first : first + REACH] if not t.isspace()]
        told = next((n for n, t in enumerate(behind) if t in _NOW or t in ("was", "were", "had")), len(behind))
        off = behind[told + 1 : told + 2] == ["been"] and not _CALLED_OFF.isdisjoint(behind[told + 2 : told + 3])
        return behind[told : told + 1] != [] and (behind[told] in _COPULA or behind[told] == "will" or off)
    if word_at(tokens, at) == "for":
        return False
    for back in range(at - 2, max(0, at - _CLAUSE), -2):
        word = word_at(tokens, back)
        if word in _WILL:
            return True
        told = is_past(word) and word_at(tokens, back - 2) != "be"  # will be held on
        if not word.isalpha() or word in _BREAKS or word in _BETWEEN or told:
            return False
    return False


def _compared(tokens: Sequence[str], start: int, first: int) -> bool:
    """A figure to compare with is known: growth of 3 percent is expected, up from 0.4 percent in the fourth quarter."""
    near = tokens[start:first]
    if "from" not in near:
        return False
    at = start + near.index("from")
    return word_at(tokens, at - 2) in ("up", "down") and "," not in tokens[at:first]


def _foretold(tokens: Sequence[str], first: int, last: int, end: int) -> bool:
    """The talks on Tuesday in Rome would be short, the vote in May is likely to be; the strike on Tuesday would go ahead; not the fire on Monday would
    cost it millions, and not the match on Sunday would have been lost: a modal tells nothing of what may be over.
    """
    fixture = word_at(tokens, first - 4) in FIXTURES
    for at in range(last, min(end, last + _PHRASE)):
        if tokens[at].lower() in _COPULA and (fixture or word_at(tokens, at + 2) in _IN_PROSPECT):
            return True
        if tokens[at].lower() in _MODALS:
            verb = word_at(tokens, at + 2)
            return verb != "have" and (fixture or (verb, word_at(tokens, at + 4)) in _TAKING_PLACE)
        if tokens[at] == "," or tokens[at].lower() in PAST:
            return False
    return False


def _holds(tokens: Sequence[str], at: int, first: int) -> bool:
    """Whether a present tense says when something has effect: the warning is in force from noon on Wednesday, the
    film is out on 31 January.
    """
    between = [t.lower() for t in tokens[at + 1 : first] if not t.isspace()]
    if between[:1] == ["out"] and between[1:] in (["on"], ["in"], ["this"], []):
        return True
    return not _IN_EFFECT.isdisjoint(between) and _BREAKS.isdisjoint(between)


def _main_clause(tokens: Sequence[str], last: int, end: int) -> Iterator[int]:
    """The tokens behind a date without what stands between two commas: the actor, due to speak, has left."""
    at = last + (word_at(tokens, last) == ",")
    while at < end:
        if tokens[at] == "," and at + 2 < end and tokens[at + 2].lower() in _APART:
            close = next((n for n in range(at + 1, end) if tokens[n] == ","), None)
            if close is not None:
                at = close
        yield at
        at += 1


def _main_clause_before(tokens: Sequence[str], first: int, start: int) -> Iterator[int]:
    """The words before a date, the last first, without what tells more of somebody: the team, which lost in May, plays on
    Friday; the bill, passed in May, takes effect.
    """
    at, inside = first - 1, first
    while at >= start:
        if tokens[at] == ",":
            opens = next((n for n in range(at - 1, start, -1) if tokens[n] == ","), None)
            if opens is not None and inside < first and _tells_more(tokens, opens, start):
                at = opens
        elif tokens[at].isalpha():
            inside = at
            yield at
        at -= 1


def _tells_more(tokens: Sequence[str], opens: int, start: int) -> bool:
    """Whether a comma opens a relative clause, or a participle behind a noun; not "was arrested, charged in May and"."""
    word = word_at(tokens, opens + 2)
    if word in RELATIVES:
        return True
    participle = is_past(word) and word not in _SAYING and word_at(tokens, opens + 4) in _WITHOUT_OBJECT
    return participle and not any(is_past(t.lower()) for t in tokens[start:opens])

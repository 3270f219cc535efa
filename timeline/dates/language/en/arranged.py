"""What one person says to another of an English day: have a nice Sunday, back on Monday, is Friday ok?, pics from Friday."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from timeline.dates.language.en.ahead import FIXTURES, PRAISE, QUOTES, word_at
from timeline.dates.language.en.context import CONTEXT
from timeline.dates.language.en.verbs import DETERMINERS, HAS, UNCHANGED, is_past, is_plain_past
from timeline.dates.scene import LENGTH

_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun "
    "weekend wkend wknd weekends".split()
)
_FEASTS = frozenset("christmas xmas easter thanksgiving halloween hanukkah diwali eid passover".split())
_PAUSES = frozenset('!?.,;:()…–—“”"') | {"...", "..", "!!", "?!", "!!!"}
_CLAUSE = 40  # tokens on either side
_WISHED = 5  # words between "have" or "enjoy" and the day that is wished for
_NOTICE = 3  # words of a notice before its day
_AFFAIR = 5  # words of what one is or has on a day
_OPENING = frozenset("pls plz please and so then just hey ok okay also now hi but well right yes yeah".split())
_ARTICLES = frozenset("a an the your ur yr this".split())
# What ends right before a day that is waited for, suggested or hoped for.
_WAITING = frozenset(
    tuple(phrase.split())
    for phrase in (
        "roll on", "bring on", "ready for", "hyped for", "buzzing for", "psyched for", "stoked for", "amped for", "on for",
        "gearing up for", "praying for", "counting down to", "countdown to", "wish it was", "wish it were", "how about",
        "what about", "luck on", "luck for", "crossed for", "wait til", "wait for",
    )
)  # fmt: skip
_DEADLINES = frozenset(
    tuple(phrase.split())
    for phrase in ("eod", "cob", "close of business", "close of play", "end of day", "end of the day", "end of play")
)
# What one is asked to do begins the clause; some of the verbs want somebody behind them.
_ASKING = frozenset(
    "text txt message dm email remind tune submit rsvp register don dont meet join bring catch come swing".split()
)
_ASKING_FOR = frozenset("call ring phone see watch hit give show lend pick help let".split())
_SOMEBODY = frozenset("me us my mum mom dad".split())
_AUXILIARIES = frozenset("is are am r does do can could shall should will would fancy".split())
_YOU = frozenset("you u ya anyone any1 anybody everyone who whos".split())
_FREE = frozenset("free around up out off coming going keen available busy about".split())
_FITTING = frozenset("good fine ok okay better perfect great ideal".split())
_LOOKING_BACK = frozenset("about after since over of from".split())
_WISHING = frozenset("you u all ya to and everyone".split())
_TOLD = frozenset("had was were did said".split())
_THANKING = frozenset("thanks thank thx cheers ty".split())
# What somebody is about to do, said without who it is, and present tenses of one's own plans.
_DOING = frozenset(
    "starting working planning hoping praying thinking going flying heading leaving moving quitting playing hosting "
    "having getting visiting travelling traveling taking doing staying finishing opening launching meeting driving".split()
)
_SIMPLE = frozenset("get fly finish move go leave start graduate sit travel head return".split())
_GETTING = frozenset("get gets getting be".split())
_STATES = frozenset("closed shut off out in".split())
# What a day was like that one lives through or has behind oneself: worst Monday ever, long Tuesday.
_LIVED = PRAISE | frozenset(
    "worst long lazy quiet rough wet rainy sunny cold busy productive tough manic grim slow".split()
)
_FEELING = frozenset("is be was were been am m are re s so very feel feels felt not more".split())
_PLACING = frozenset("at in after near from outside during of off".split())
# The first of these may begin what "from Friday" ends, the others are of it.
_STARTING = frozenset("off leave hols holiday holidays vacation free available away back open closed".split())
_REMAINING = frozenset(
    "photos photo pics pic pictures footage video videos clip clips highlights hungover hangover recovering tired sore "
    "aching exhausted knackered leftovers memories snaps shots".split()
)
# What a notice tells, without a verb: dentist Tuesday, no school Monday.
_NOTICED = FIXTURES | frozenset(
    "exam exams test quiz interview dentist appointment appt deadline birthday bday party wedding kickoff gig flight "
    "payday brunch drinks bbq rehearsal practice training showtime doors day session class classes school work workshop".split()
)
_RELEASED = frozenset("single album video ep episode book mixtape tickets tix issue trailer season sale".split())


class _Said(NamedTuple):
    """The words of the clause of a day, before and behind it, and the sign that ends it."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    sign: str


def told_of_day(tokens: Sequence[str], first: int, last: int) -> int | None:
    """1 for a day of the week that is wished, waited or asked for, or agreed on, -1 for one that was enjoyed or left
    something behind, None where its clause says neither.
    """
    words = set(map(str.lower, tokens[first:last]))
    if words.isdisjoint(_DAYS) and words.isdisjoint(_FEASTS):
        return None
    said = _clause(tokens, first, last)
    if words & _FEASTS:
        return _of_feast(said)
    over = _is_over(said)
    if _is_wished(said.before, over=over) or (_ends(said.before, _WAITING) and "was" not in said.after):
        return 1
    if not over and (_is_remembered(said.before) or _is_today(said.before)):
        return -1
    if (said.before[:1] == ("got",) and said.before[-1] in _NOTICED) or _is_due(said) or _is_shut(said.before):
        return 1
    if said.before[-1:] and said.before[-1] in _LOOKING_BACK and not _is_start(said.before):
        return None
    nearly = tokens[first].lower() in ("nearly", "almost")
    if not over and (nearly or _is_asked(said) or _is_planned(said)):
        return 1
    if not over and said.before[-1:] and said.before[-1] in _LIVED:
        return -1
    return 1 if not over and len(tokens) <= LENGTH and (_is_notice(said) or _is_under_way(said)) else None


def _is_over(said: _Said) -> bool:
    """Whether a verb of the past stands in the clause; not "get paid", nor "be closed"."""
    words = ("", *said.before, "", *said.after)
    verbs = (word for before, word in pairwise(words) if before not in _GETTING)
    return any(is_plain_past(word) and word not in UNCHANGED for word in verbs)


def _of_feast(said: _Said) -> int | None:
    """I want a bike for Christmas; not what was given, nor "jailed for Christmas Eve robbery", nor thanks for it."""
    follows = said.after[0] if said.after else ""
    noun = follows.isalpha() and follows not in CONTEXT["function"]
    over = any(is_past(word) for word in (*said.before, *said.after) if word not in HAS | UNCHANGED)
    asked = said.before[-1:] == ("for",) and not noun and _THANKING.isdisjoint(said.before)
    return 1 if asked and not over else None


def _clause(tokens: Sequence[str], first: int, last: int) -> _Said:
    start = next(
        (n for n in range(first, max(0, first - _CLAUSE), -1) if _pauses(tokens, n - 1)), max(0, first - _CLAUSE)
    )
    reach = min(last + _CLAUSE, len(tokens))
    end = next((n for n in range(last, reach) if _pauses(tokens, n)), reach)
    before = [t.lower() for t in tokens[start:first] if not t.isspace() and t not in QUOTES]
    after = [t.lower() for t in tokens[last:end] if not t.isspace() and t not in QUOTES]
    while before and before[0] in _OPENING:
        before.pop(0)
    return _Said(tuple(before), tuple(after), tokens[end] if end < len(tokens) else "")


def _pauses(tokens: Sequence[str], at: int) -> bool:
    """Whether a token parts clauses; not the full stop of a short form: Packing Co.'s gate."""
    sign = tokens[at]
    inside = sign == "." and at + 1 < len(tokens) and tokens[at + 1] in QUOTES and word_at(tokens, at + 2) == "s"
    return "\n" in sign or (sign in _PAUSES and not inside)


def _ends(words: tuple[str, ...], phrases: frozenset[tuple[str, ...]]) -> bool:
    return any(words[-size:] in phrases for size in range(1, 5))


def _is_wished(before: tuple[str, ...], *, over: bool) -> bool:
    """Have a lovely Sunday, enjoy the weekend, happy Friday; not "a happy Friday", nor "used to have a big Sunday"."""
    if before[-1:] == ("happy",):
        return before[-2:-1] == () or (before[-2] not in DETERMINERS and before[-2] not in _FEELING)
    for at in range(max(0, len(before) - _WISHED), len(before) - 1):
        if before[at] in ("have", "enjoy") and before[at + 1] in _ARTICLES:
            return before[:at] == () or (not over and before[at - 1] in _WISHING)
    return False


def _is_remembered(before: tuple[str, ...]) -> bool:
    """Nice to see you on Monday, pics from Friday, thanks for Saturday; not "it will be nice to see you"."""
    if before[-1:] == ("from",) and not _REMAINING.isdisjoint(before[-2:-1]):
        return True
    if before[:1] and before[0] in _THANKING and before[1:2] in (("for",), ("4",)):
        return True
    for at, word in enumerate(before[:-2]):
        if word in PRAISE and before[at + 1] == "to" and before[at + 2] in ("see", "meet", "have", "catch"):
            return "be" not in before[:at]
    return False


def _is_today(before: tuple[str, ...]) -> bool:
    """It is only Tuesday: today, or the last one."""
    words = before[:-1] if before[-1:] and before[-1] in ("only", "now", "finally", "already", "still") else before
    return words in (("it", "is"), ("it", "s"), ("its",), ("today", "is"), ("today", "s"))


def _is_asked(said: _Said) -> bool:
    """Remind me on Monday, join us on Friday; is Friday ok?, anyone free on Sunday?, drinks on Friday?"""
    before = said.before
    if before[:1] and before[0] in _ASKING:
        return before[0] not in ("don", "dont") or "forget" in before
    if len(before) > 1 and before[0] in _ASKING_FOR and before[1] in _SOMEBODY:
        return True
    if said.sign != "?" or "have" in said.after:
        return False
    if before[:1] and (before[0] in _AUXILIARIES or before[:3] == ("any", "chance", "of")):
        return True
    if before[:2] == ("who", "s") or before[:1] == ("whos",):
        return any(word in _DOING or word in ("coming", "watching", "up") for word in before)
    return not _YOU.isdisjoint(before[:2]) and not _FREE.isdisjoint(before)


def _is_start(before: tuple[str, ...]) -> bool:
    """Off from Friday, free from Sunday, as of Monday."""
    if before[-2:] == ("as", "of"):
        return True
    return before[-1:] == ("from",) and not _STARTING.isdisjoint(before[-4:-1])


def _is_due(said: _Said) -> bool:
    """By close of business on Friday; not "had sold it by close of business on Friday"."""
    bare = said.before[:-1] if said.before[-1:] == ("on",) else said.before
    due = next((size for size in range(1, 5) if bare[-size:] in _DEADLINES), 0)
    by = len(bare) == due or bare[-due - 1] in ("by", "until", "til", "till")
    return due > 0 and by and _TOLD.isdisjoint(said.before + said.after)


def _is_shut(before: tuple[str, ...]) -> bool:
    """Closed Monday, the shop's closed on Monday, not in Friday, supposed to rain on Sunday; not "closed on Monday at 40", nor "it closed Monday"."""
    bare = before[:-1] if before[-1:] == ("on",) else before
    states = bare[-1:] and bare[-1] in _STATES
    if before[:2] == ("supposed", "to"):
        return True
    if len(bare) == 1:
        return bare[0] in ("closed", "shut")
    return bool(states) and (bare[-2] in ("s", "is", "are", "m", "re", "im", "not"))


def _is_under_way(said: _Said) -> bool:
    """Starting a diet on Monday, hoping for sun on Saturday, I get paid on Friday; not "meeting her on Monday, he said"."""
    before = said.before
    if before[:1] and before[0] in _DOING:
        return said.sign != ","
    return len(before) > 1 and before[0] in ("i", "we") and before[1] in _SIMPLE


def _is_planned(said: _Said) -> bool:
    """Back to work on Monday, off from Sunday, I have a test on Friday, Friday works."""
    before, after = said.before, said.after
    if before[-1:] in (("from",), ("before",)):
        return True
    lead = before[1:] if before[:1] and before[0] in ("i", "im", "we") else before
    lead = lead[1:] if lead[:1] and lead[0] in ("m", "re", "am", "are", "ll", "be") else lead
    if lead[:1] == ("back",):
        goes_on = said.sign == "," and lead == before  # back in Rome on Monday, she said
        return not goes_on and lead[1:3] != ("to", "back") and _LOOKING_BACK.isdisjoint(lead)
    if len(lead) < len(before) and len(lead) <= _AFFAIR:
        verb, what = before[1:2], before[2:3]
        mine = before[0] == "im" or verb in (("m",), ("re",), ("am",), ("are",))
        has = verb == ("have",) and what in (("a",), ("an",), ("my",), ("another",), ("no",), ("to",), ("work",))
        return mine or has
    fits = after[:1] in (("works",), ("suits",)) or (
        after[:1] in (("is",), ("s",)) and not _FITTING.isdisjoint(after[1:2])
    )
    return fits and len(before) <= 1


def _is_notice(said: _Said) -> bool:
    """Exam on Monday, no school on Tuesday, single out on Friday; not "great party on Saturday", nor "fire at school"."""
    before = said.before[:-1] if said.before[-1:] == ("on",) else said.before
    if not before or len(before) > _NOTICE or before[0] in PRAISE or before[0] in ("the", "my"):
        return False
    if not _PLACING.isdisjoint(before):
        return False
    released = before[-1] == "out" or before[-2:] == ("on", "sale") or before[0] == "new"
    return before[-1] in _NOTICED or (released and not _RELEASED.isdisjoint(before))

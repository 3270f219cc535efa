"""Whether an English sentence tells of the past or of what is to come, beside a date without a direction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.dates.language.en.ahead import (
    AFTER,
    FIXTURES,
    JUDGING,
    MOVED,
    PROGRAMME,
    QUOTES,
    REACH,
    is_for_fixture,
    lies_ahead,
    word_at,
)
from timeline.dates.language.en.context import RELATIVES

OPEN = 0  # the sentence speaks of an intention: the nearer date is meant
EITHER = 2  # of what was planned and called off: before or after, whichever day is nearer
_FUTURE = frozenset(
    "forecast will shall ll wo would wd scheduled due expected expects expect planning planned intends intend "
    "upcoming forthcoming slated deadline expires expire matures mature payable tomorrow going hope hopes "
    "gonna gotta wanna imma finna should must can may might promises await awaits awaiting lets".split()
)
_PLANS = frozenset("plan plans proposal proposals".split())  # of what is to come where "to" follows
_INTENTIONS = frozenset("agreement decision deal bid offer proposal pact intention contract".split())
PAST = frozenset(
    "was were had did said told came went took made gave got began became left met held won lost sent paid sold bought "
    "fell rose grew spent led kept felt found heard saw ran broke wrote spoke brought thought stood lay hit shot fled knew "
    "sat slept ate swam sang drank taught caught built dealt meant lent bent swore wore tore bore chose froze "
    "woke hid bit fed sped fought sought blew shone shook stole swept wept crept lit laid rang sprang stuck swung clung "
    "dug hung spun arose beat burst cast flung ground let overthrew withdrew undertook understood upheld "
    "struck drew threw flew drove rode sank sued quit has have been died yesterday ago "
    "taken given seen shown begun gone written broken driven drawn grown fallen spoken stolen thrown beaten known".split()
)
# They end like a verb of the past and are none.
_NO_PAST = frozenset(
    "need indeed hundred speed seed feed weed deed greed breed bleed exceed proceed succeed embed sacred naked wicked "
    "kindred hatred unspecified undisclosed unprecedented unexpected alleged so-called excited tired bored pumped stoked psyched".split()
)
# Those of them that are no nouns.
_TIMETABLE = frozenset(
    "resumes begins starts opens closes meets travels hosts returns leaves arrives launches reopens concludes lands "
    "visits speaks gathers airs goes holds applies makes".split()
)
_ARRANGED = frozenset(
    "coming leaving arriving returning starting beginning opening closing meeting holding hosting visiting traveling "
    "travelling flying launching releasing retiring playing moving heading speaking joining gathering".split()
)
_INCLINED = frozenset(
    "set ready likely agreed vowed pledged arranged proposed promised threatened threatens wants want hoping hoped aims aim is are was were".split()
)
_ASKED = frozenset("asked told ordered invited urged instructed required summoned directed".split())
_SEEMING = frozenset(
    "appear appears appeared seem seems seemed prove proves proved proven used said believed thought reported claimed "
    "claims found considered known alleged deemed out happened tends tend".split()
)
_ACCUSING = frozenset("accused charged suspected alleged believed reported thought said known understood".split())
_BEARING = frozenset("dated postmarked stamped inscribed".split())  # the day on which it was written
_HAS = frozenset(("has", "have"))
# Verbs whose past is as their present.
UNCHANGED = frozenset("cut put set hit let shut cost quit spread split beat cast burst upset".split())
_DETERMINERS = frozenset("a an the its his her their our my your this that these those no any some of s".split())
_APART = frozenset("who which whose where a an the due set expected scheduled his her its their one".split())
_FOLLOWS_VERB = frozenset(
    "in on at from to into with by for off out up down last early late a an the his her its their".split()
)
_SAYING = frozenset("said told added warned stated predicted".split())
_TAKING_PLACE = frozenset((("go", "ahead"), ("take", "place"), ("be", "held"), ("go", "on")))
_CALLING = frozenset("called announced scheduled convened summoned set announcing calling scheduling".split())
_POSSIBLE = frozenset("may might must could couldn".split())
_MODALS = frozenset("would will could might".split())
_IN_EFFECT = frozenset("force effect place valid active applicable".split())
_SET_DOWN = frozenset("planned scheduled set due slated booked billed".split())
_CALLED_OFF = frozenset("cancelled canceled postponed scrapped abandoned shelved suspended delayed".split())
_PLACING = frozenset(("in", "on", "early", "late"))
_PARTICLES = frozenset("over off up out down back in again away effect place office power".split())
_BREAKS = frozenset(", ; : and but or since after before than who which that".split())
_COPULA = frozenset(("is", "are"))
_SUBJECTS = frozenset("it he she they we i who".split())
# Whatever `_verb` looks at, beside verbs that end like "asked".
_TELLING = (
    _FUTURE
    | _PLANS
    | _INTENTIONS
    | PAST
    | PROGRAMME
    | _TIMETABLE
    | _ARRANGED
    | _INCLINED
    | UNCHANGED
    | frozenset("won see c could couldn effective to follows".split())
)
_PHRASE = 12  # tokens of a phrase of place between a date and its verb


def direction(tokens: Sequence[str], first: int, last: int, start: int, end: int) -> int | None:
    """1 for a plan, -1 for the past, `OPEN` for an intention, `EITHER` for one given up, None where nothing says.

    The nearest verb before the date decides, else the nearest after it. `first` to `last` are the tokens of the
    date, `start` to `end` those of its sentence.
    """
    told = _around(tokens, first, last, start, end)
    if told is not None:
        return told
    fixture = is_for_fixture(tokens, first, last)
    for at in _main_clause_before(tokens, first, max(start, first - 2 * REACH)):
        word = tokens[at].lower()
        told = _verb(tokens, at, first) if word in _TELLING or word[-2:] == "ed" else None
        if told in (OPEN, None) and word in _CALLING and _calls(tokens, at, first):
            return 1  # they have called a meeting on Friday
        if told == -1 and word in _SAYING and at < first - 4 and _foretold(tokens, first, last, end):
            return 1  # she said the talks on Tuesday would be short
        if told is not None:
            return told
        if word in _COPULA and (fixture or at == first - 2 or _holds(tokens, at, first)):
            return 1  # payday is the 5th, he is fit for Saturday's match
        if word in _COPULA:
            break  # they have been late, and are of no use before December
    for at in _main_clause(tokens, last, min(end, last + AFTER)):
        word = tokens[at].lower()
        told = _verb(tokens, at) if word in _TELLING or word[-2:] == "ed" else None
        if told is not None and not (fixture and word in _SAYING):
            return told
    if fixture or not PROGRAMME.isdisjoint(map(str.lower, tokens[max(start, first - REACH) : last + REACH])):
        return 1
    return None


def _around(tokens: Sequence[str], first: int, last: int, start: int, end: int) -> int | None:
    """What the words around a date tell, whatever the verb of the sentence."""
    if lies_ahead(tokens, first, last, start, end):
        return 1
    if _compared(tokens, max(start, first - REACH // 2), first) or _is_told_of(tokens, last, min(end, last + REACH)):
        return -1
    return EITHER if _is_off(tokens, first, last, start, end) else None


def _calls(tokens: Sequence[str], at: int, first: int) -> bool:
    """Whether what is called, with a present perfect or a participle, has its date: announcing a vote on Friday."""
    fixed = any(t.lower() in FIXTURES for t in tokens[at + 1 : first])
    return fixed and (tokens[at].endswith("ing") or word_at(tokens, at - 2) in _HAS)


def _is_told_of(tokens: Sequence[str], last: int, end: int) -> bool:
    """A repeat of the storm of February, when the pier fell: a clause with a verb of the past tells of the date."""
    at = last + (word_at(tokens, last) == ",") + 1
    if word_at(tokens, at) != "when":
        return False
    for verb in range(at + 1, end):
        word = tokens[verb].lower()
        if word in PAST and word_at(tokens, verb - 2) not in _DETERMINERS:
            return True
        if word in _FUTURE or word in _COPULA or word in PROGRAMME or word in _BREAKS:
            return False
    return False


def _is_off(tokens: Sequence[str], first: int, last: int, start: int, end: int) -> bool:
    """Whether a plan was given up or changed: a march planned for Sunday was cancelled, the vote was moved from Monday."""
    before = tokens[max(start, first - REACH) : first]
    if word_at(tokens, first - 2) == "from" and not MOVED.isdisjoint(before):
        return True  # the match was moved from Saturday
    if "supposed" in before and ("was" in before or "were" in before):
        return True  # it was supposed to be ready in December
    if _SET_DOWN.isdisjoint(before):
        return False
    if not _CALLED_OFF.isdisjoint(before) or ("called" in before and "off" in before):
        return True  # they called off a strike planned for Saturday
    words = [t.lower() for t in tokens[last : min(end, last + REACH)] if not t.isspace()]
    ends = [
        at
        for at, word in enumerate(words)
        if word in _CALLED_OFF or (word in ("called", "put") and words[at + 1 : at + 2] == ["off"])
    ]
    return any(words[at - 1] in ("was", "were", "been") for at in ends if at)


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
    over = word in PAST or (word[-2:] == "ed" and len(word) > 3 and word not in _NO_PAST)
    return over and word not in _FUTURE and before not in ("be", "being", "to") and before not in _DETERMINERS


def _compared(tokens: Sequence[str], start: int, first: int) -> bool:
    """A figure to compare with is known: growth of 3 percent is expected, up from 0.4 percent in the fourth quarter."""
    near = tokens[start:first]
    if "from" not in near:
        return False
    at = start + near.index("from")
    return word_at(tokens, at - 2) in ("up", "down") and "," not in tokens[at:first]


def _foretold(tokens: Sequence[str], first: int, last: int, end: int) -> bool:
    """The talks on Tuesday in Rome would be short, the strike on Tuesday would go ahead; not the fire on Monday would
    cost it millions, and not the match on Sunday would have been lost: a modal tells nothing of what may be over.
    """
    fixture = word_at(tokens, first - 4) in FIXTURES
    for at in range(last, min(end, last + _PHRASE)):
        if tokens[at].lower() in _MODALS:
            verb = word_at(tokens, at + 2)
            return verb != "have" and (fixture or (verb, word_at(tokens, at + 4)) in _TAKING_PLACE)
        if tokens[at] == "," or tokens[at].lower() in PAST:
            return False
    return False


def _holds(tokens: Sequence[str], at: int, first: int) -> bool:
    """Whether a present tense says when something has effect: the warning is in force from noon on Wednesday."""
    between = [t.lower() for t in tokens[at + 1 : first] if not t.isspace()]
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
    """The words before a date, the last first, without a relative clause: the team, which lost in May, plays on Friday."""
    at, inside = first - 1, first
    while at >= start:
        if tokens[at] == ",":
            opens = next((n for n in range(at - 1, start, -1) if tokens[n] == ","), None)
            if opens is not None and inside < first and word_at(tokens, opens + 2) in RELATIVES:
                at = opens
        elif tokens[at].isalpha():
            inside = at
            yield at
        at -= 1


def _verb(tokens: Sequence[str], at: int, first: int | None = None) -> int | None:
    """What a word tells. `first`: it stands before the date that begins there.

    They agreed to pay on Monday, but on Monday they agreed to pay.
    """
    word, before, after = tokens[at].lower(), word_at(tokens, at - 2), word_at(tokens, at + 2)
    if word == "may" and tokens[at][0] == "M":
        return None  # the month
    if word in _POSSIBLE:
        return _possible(tokens, at, word)
    if word in _FUTURE or (word == "won" and word_at(tokens, at + 1) in QUOTES):
        return _ahead(tokens, at, word, before)
    if (word in ("see", "c") and after in ("you", "u", "ya")) or (word == "let" and _proposes(tokens, at)):
        return 1
    if word in _PLANS or word in _INTENTIONS:
        return None if after != "to" else 1 if word in _PLANS else OPEN
    if word == "effective":
        return 1 if first is not None and first - at <= 4 else None
    if after == "to" and _is_wanted(tokens, at, first):
        return 1
    if word == "to" and after == "be":
        return None if before in _SEEMING else 1
    if first is not None and _on_programme(word, before):
        return 1
    if word == "follows" and first is not None and first - at <= 2:
        return -1  # it follows Tuesday's vote, but the final follows on Tuesday
    if word.endswith("ing") and (before in ("am", "m") or (word in _ARRANGED and before in ("is", "are", "be", "re"))):
        return 1
    return _past(tokens, at, word, before)


def _possible(tokens: Sequence[str], at: int, word: str) -> int:
    """It may rain in May; but rain in May may have washed it away, and they could not be reached."""
    if word_at(tokens, at + 2) == "have":
        return -1
    denied = {"not", "n", "t", "reached", "located"} & {word_at(tokens, at + n) for n in range(1, 7)}
    return -1 if denied and word.startswith("could") else 1


def _is_wanted(tokens: Sequence[str], at: int, first: int | None) -> bool:
    """He wants to return in May, he has been asked to; but not he had been asked to."""
    word, before = tokens[at].lower(), word_at(tokens, at - 2)
    if word in _ASKED:
        asked = before in ("is", "are") or (before == "been" and word_at(tokens, at - 4) in ("has", "have"))
        return first is not None and asked
    if word_at(tokens, at + 4) == "blame":
        return False  # he is to blame for it
    return word in _INCLINED and not (first is None and word.endswith("ed"))


def _proposes(tokens: Sequence[str], at: int) -> bool:
    """Let's meet on Friday, let me know by Friday."""
    addressed = word_at(tokens, at + 1) in QUOTES or word_at(tokens, at + 2) in ("me", "us")
    return addressed and not word_at(tokens, at - 2).isalpha()


def _on_programme(word: str, before: str) -> bool:
    """A present tense of timetables, which is no noun here: the match that plays on Sunday, the shop opens Monday."""
    if before == "that" or before in RELATIVES:
        return word in PROGRAMME
    return word in _TIMETABLE and before not in _DETERMINERS and before.isalpha()


def _ahead(tokens: Sequence[str], at: int, word: str, before: str) -> int | None:
    """Expected, scheduled and the like: not "better than expected", and what had been expected is over."""
    if word in ("expected", "planned", "scheduled", "forecast", "due"):
        if before in ("than", "as"):
            return None
        if word == "forecast" and before in _SUBJECTS:
            return -1  # the loss it forecast in November
        if before == "been" and word_at(tokens, at - 4) in ("had", "previously"):
            return -1
    if word == "should" and word_at(tokens, at + 2) == "have":
        return None  # on what should have been the first day
    return 1


def _is_finite(tokens: Sequence[str], at: int, word: str, before: str) -> bool:
    """Whether a form behind a determiner is a verb nevertheless: the talks that began in May; not that proposed law."""
    if word in ("was", "were", "had", "has", "have", "said"):
        return True
    return before == "that" and (word in PAST or word_at(tokens, at + 2) in _FOLLOWS_VERB)


def _past(tokens: Sequence[str], at: int, word: str, before: str) -> int | None:
    if word in _HAS and word_at(tokens, at + 2) == "to":
        return None  # details have to be worked out
    if word in UNCHANGED and before in RELATIVES:
        return -1  # the bank, which cut rates in May
    if word in UNCHANGED and before in ("and", "or"):
        return None  # it will go on sale and hit the stores
    if word not in PAST and not (word.endswith("ed") and len(word) > 3 and word not in _NO_PAST):
        return None
    if word not in PAST and tokens[at][0].isupper() and at > 0 and before not in (".", ""):
        return None  # the United Nations
    if word in ("was", "were") and "wish" in (before, word_at(tokens, at - 4)):
        return 1  # I wish it was Friday
    if before in ("is", "are") and word not in ("was", "were", "had", "said"):
        return -1 if word in _BEARING else None if word in _ACCUSING or word in JUDGING else 1
    if before in ("be", "to") or (before in _DETERMINERS and not _is_finite(tokens, at, word, before)):
        return None
    if before in _HAS or (before == "been" and _HAS & {word_at(tokens, at - 4), word_at(tokens, at - 6)}):
        return OPEN  # it has been put off in May: no time that is over goes with a present perfect
    if word_at(tokens, at - 4) in _DETERMINERS and (before.endswith("ly") or before == "still"):
        return None
    return -1

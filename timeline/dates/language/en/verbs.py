"""What one English verb tells beside a date: that it is over, or that it is to come."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.language.en.ahead import JUDGING, PROGRAMME, QUOTES, word_at
from timeline.dates.language.en.context import RELATIVES

OPEN = 0  # the sentence speaks of an intention: the nearer date is meant
EITHER = 2  # of what was planned and called off, or agreed on a day or for it: before or after, whichever day is nearer
FUTURE = frozenset(
    "forecast will shall ll wo would wd scheduled due expected expects expect planning planned intends intend "
    "upcoming forthcoming slated deadline expires expire matures mature payable tomorrow going hope hopes "
    "gonna gotta wanna imma finna should must can may might promises await awaits awaiting lets".split()
)
_PLANS = frozenset("plan plans proposal proposals".split())  # of what is to come where "to" follows
_INTENTIONS = frozenset("agreement decision deal bid offer proposal pact intention contract".split())
PAST = frozenset(
    "was were had did wasn weren hadn didn wasnt werent hadnt didnt said told came went took made gave got began became left met held won lost sent paid sold bought "
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
# Those verbs of programmes that are no nouns.
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
# What is settled on a day more often than for it, unless it is to do what has its day.
_SETTLED = frozenset("agreed vowed pledged".split())
_HAS_ITS_DAY = frozenset(
    "meet talk hold resume return reconvene reopen begin start vote visit travel come go hand deliver appear speak sit "
    "convene gather play fly arrive leave launch open close withdraw move hear do be have send show testify strike".split()
)
_ASKED = frozenset("asked told ordered invited urged instructed required summoned directed".split())
_SEEMING = frozenset(
    "appear appears appeared seem seems seemed prove proves proved proven used said believed thought reported claimed "
    "claims found considered known alleged deemed out happened tends tend".split()
)
_ACCUSING = frozenset("accused charged suspected alleged believed reported thought said known understood".split())
_BEARING = frozenset("dated postmarked stamped inscribed".split())  # the day on which it was written
HAS = frozenset(("has", "have"))
# Verbs whose past is as their present.
UNCHANGED = frozenset("cut put set hit let shut cost quit spread split beat cast burst upset".split())
DETERMINERS = frozenset("a an the its his her their our my your this that these those no any some of s".split())
_FOLLOWS_VERB = frozenset(
    "in on at from to into with by for off out up down last early late a an the his her its their".split()
)
# What somebody plans, and does not do on a day that was set for it.
_LASTING = tuple(
    "merger takeover acquisition purchase sale deal buyout investment expansion closure plant project pipeline line bridge "
    "dam tunnel road mine airport stadium tower centre center factory cuts cut increase rise tax levy ban law bill reform "
    "reforms reduction tie-up flotation privatisation privatization".split()
)
_POSSIBLE = frozenset("may might must could couldn".split())
_DENIED = frozenset("did didn didnt didn’t never".split())
_SUBJECTS = frozenset("it he she they we i who".split())
_PLANNED = frozenset("due scheduled expected planned".split())
_WAS = frozenset(("was", "were"))
_DAYS = frozenset("mon tue wed thu fri sat sun".split())
_MARKS = frozenset("record records high low mark peak target goal precedent standard".split())
_POINTING = frozenset(("this", "these", "those"))
_FOLLOWS_POINTED = frozenset("after before when as amid despite about more than that".split())
_BEING = frozenset("is are was were be been am re m not also still now already reportedly currently".split())
# Whatever `_verb` looks at, beside verbs that end like "asked".
_TELLING = (
    FUTURE
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


def told_by(tokens: Sequence[str], at: int, first: int | None = None) -> int | None:
    """What a word tells: 1 of what is to come, -1 of the past, `OPEN` of an intention, `EITHER` of what was agreed on a
    day or for it, None nothing.

    `first`: it stands before the date that begins there. They agreed to pay on Monday, but on Monday they agreed to pay.
    """
    word = tokens[at].lower()
    return _verb(tokens, at, word, first) if word in _TELLING or word[-2:] == "ed" else None


def is_past(word: str) -> bool:
    """Whether a word in lower case has a form of the past."""
    return word in PAST or (word[-2:] == "ed" and len(word) > 3 and word not in _NO_PAST)


def is_plain_past(word: str) -> bool:
    """Whether a word in lower case has a form of the past, but for "has" and "have", which may be of today."""
    return word not in HAS and is_past(word)


def _verb(tokens: Sequence[str], at: int, word: str, first: int | None) -> int | None:
    before, after = word_at(tokens, at - 2), word_at(tokens, at + 2)
    if word == "may" and tokens[at][0] == "M":
        return None  # the month
    if word in _POSSIBLE:
        return _possible(tokens, at, word)
    if word in FUTURE or (word == "won" and word_at(tokens, at + 1) in QUOTES):
        return _ahead(tokens, at, first)
    if (told := _addressed(tokens, at, word, after)) is not None:
        return told
    if word in _PLANS or word in _INTENTIONS:
        return None if after != "to" else 1 if word in _PLANS else OPEN
    if word == "effective":
        return 1 if first is not None and first - at <= 4 else None
    if after == "to" and _is_wanted(tokens, at, first):
        return EITHER if word in _SETTLED and word_at(tokens, at + 4) not in _HAS_ITS_DAY else 1
    if word == "to" and after == "be":
        was = before in _WAS and _is_month_day(tokens, first)
        return None if before in _SEEMING else OPEN if was else 1
    if first is not None and _on_programme(word, before):
        return 1
    if word == "follows" and first is not None and first - at <= 2:
        return -1  # it follows Tuesday's vote, but the final follows on Tuesday
    if word.endswith("ing") and (before in ("am", "m") or (word in _ARRANGED and before in ("is", "are", "be", "re"))):
        return 1
    return _past(tokens, at, word, before)


def _addressed(tokens: Sequence[str], at: int, word: str, after: str) -> int | None:
    """See you on Monday, let's meet on Monday; not "didn't see you on Monday"."""
    if word in ("see", "c") and after in ("you", "u", "ya"):
        return -1 if _DENIED.intersection(word_at(tokens, at - n) for n in range(2, 7)) else 1
    return 1 if word == "let" and _proposes(tokens, at) else None


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
    return word in _TIMETABLE and before not in DETERMINERS and before.isalpha()


def _ahead(tokens: Sequence[str], at: int, first: int | None) -> int | None:
    """Expected, scheduled and the like: not "better than expected", and what had been expected is over."""
    word, before = tokens[at].lower(), word_at(tokens, at - 2)
    if word in _PLANNED and before in _WAS and _is_month_day(tokens, first):
        return OPEN  # he was due for parole in March, whether it has come or not
    if word in ("expected", "planned", "scheduled", "forecast", "due"):
        if before in ("than", "as"):
            return None
        if word == "forecast" and (before in _SUBJECTS or (first is None and _forecasts(tokens, at))):
            return -1  # the loss it forecast in November
        if before == "been" and word_at(tokens, at - 4) in ("had", "previously"):
            return -1
        if before in ("originally", "initially"):
            return OPEN  # it may have come since, or not
    if word == "going" and _goes_there(tokens, at, before):
        return None  # it was split on Monday, its mills going to a rival
    if word == "planned" and before in DETERMINERS and _of_no_day(tokens, at):
        return None  # they blocked the planned merger on Monday
    if word == "planning" and not _is_planning(before, word_at(tokens, at + 2)):
        return None  # the planning minister
    if word == "should" and word_at(tokens, at + 2) == "have":
        return None  # on what should have been the first day
    return 1


def _goes_there(tokens: Sequence[str], at: int, before: str) -> bool:
    """Whether something goes to somebody, behind its noun: the mill going to a rival; not: is going to, going to a fair."""
    noun = before.isalpha() and before not in _BEING and before not in _SUBJECTS and before not in ("s", "re", "m")
    return noun and word_at(tokens, at + 2) == "to" and word_at(tokens, at + 4) in DETERMINERS


def _of_no_day(tokens: Sequence[str], at: int) -> bool:
    """Whether a word describes what is no matter of one day, the object of a verb of the past: they blocked the planned
    merger; not "they called off the planned march", nor "the planned merger".
    """
    noun = next((w for n in (2, 4, 6) if (w := word_at(tokens, at + n)).endswith(_LASTING)), "")
    return bool(noun) and any(is_plain_past(word_at(tokens, at - n)) for n in range(4, 11, 2))


def _forecasts(tokens: Sequence[str], at: int) -> bool:
    """In October the company forecast sales of a billion; not: growth is forecast to slow, sales forecast for May."""
    before = word_at(tokens, at - 2)
    passive = word_at(tokens, at + 2) in ("to", "by", "for", "at", "of")
    return before.isalpha() and before not in _BEING and before not in DETERMINERS and not passive


def _is_month_day(tokens: Sequence[str], first: int | None) -> bool:
    """Whether a date that begins at a token is no weekday, of which the nearest lies ahead of what was planned."""
    return first is not None and word_at(tokens, first)[:3] not in _DAYS


def _is_planning(before: str, after: str) -> bool:
    """Who is planning, by the words around: they are planning, planning to return; not the planning minister."""
    return before in _BEING or after in ("to", "for", "on") or after in DETERMINERS


def _is_finite(tokens: Sequence[str], at: int, word: str, before: str) -> bool:
    """Whether a form behind a determiner is a verb nevertheless: the talks that began in May; not that proposed law."""
    if word in ("was", "were", "had", "has", "have", "said"):
        return True
    if before in _POINTING:  # this followed a defeat, these came after it
        follows = word_at(tokens, at + 2)
        return follows in _FOLLOWS_VERB or follows in _FOLLOWS_POINTED
    if before != "that":
        return False
    told_more = word_at(tokens, at - 6) in DETERMINERS and not is_past(word_at(tokens, at - 4))  # the row that prompted
    return told_more or word in PAST or word_at(tokens, at + 2) in _FOLLOWS_VERB


def _is_unchanged_past(tokens: Sequence[str], at: int, word: str, before: str) -> bool:
    """The bank, which cut rates in May; the ministers on Sunday set up a fund; a record set in May."""
    if before in RELATIVES or (before[:3] in _DAYS and before[-3:] == "day"):
        return True
    return word == "set" and before in _MARKS and word_at(tokens, at + 2) in ("in", "on", "last", "earlier")


def _past(tokens: Sequence[str], at: int, word: str, before: str) -> int | None:
    if word in HAS and word_at(tokens, at + 2) == "to":
        return None  # details have to be worked out
    if word in UNCHANGED and _is_unchanged_past(tokens, at, word, before):
        return -1
    if word in UNCHANGED and before in ("and", "or"):
        return None  # it will go on sale and hit the stores
    if not is_past(word):
        return None
    if word not in PAST and tokens[at][0].isupper() and at > 0 and before not in (".", ""):
        return None  # the United Nations
    if word in ("was", "were") and "wish" in (before, word_at(tokens, at - 4)):
        return 1  # I wish it was Friday
    if before in ("is", "are") and word not in ("was", "were", "had", "said"):
        return -1 if word in _BEARING else None if word in _ACCUSING or word in JUDGING else 1
    if before in ("be", "to") or (before in DETERMINERS and not _is_finite(tokens, at, word, before)):
        return None
    if before in HAS or (before == "been" and HAS & {word_at(tokens, at - 4), word_at(tokens, at - 6)}):
        return OPEN  # it has been put off in May: no time that is over goes with a present perfect
    if word_at(tokens, at - 4) in DETERMINERS and (before.endswith("ly") or before == "still"):
        return None
    return -1

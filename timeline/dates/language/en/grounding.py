"""Where English puts a date in a story: on its line, or behind it (had fallen in 1849, built in 1884, since 1815)."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.grammar import Ground
from timeline.dates.language.en.context import RELATIVES
from timeline.dates.language.en.verbs import PAST, UNCHANGED

_VERBS = PAST - {"yesterday", "ago"}
_REACH = 60  # tokens between a date and its verb
_GROUP = 5  # words between an auxiliary and its verb
_CLAUSE = 24  # tokens between two verbs of one subject, or from a date to the comma that closes its clause
_PLANS = frozenset("would should will shall ll".split())
_HOPES = frozenset("hoped planned expected intended meant wanted promised agreed scheduled due".split())
_PERFECT = frozenset("had having".split())
_PASSIVE = frozenset("was were is are be being got".split())
_FINITE = frozenset("was were is are had has".split())
_PARTICIPLES = frozenset(
    "been born begun broken chosen done drawn driven eaten fallen forbidden forgotten frozen given gone grown hidden "
    "known lain overthrown ridden risen seen shaken shown spoken stolen sunk sworn taken thrown torn undertaken "
    "withdrawn worn written undergone overtaken overrun become built burnt laid".split()
)
_UNMARKED = UNCHANGED | {"read", "beaten", "come"}  # participles that end like no past
_NO_VERBS = frozenset("hundred united red bed bred indeed need exceed breed speed seed".split())
_FILLERS = frozenset(
    "been be not never already also just long then only now again twice once itself always still both first".split()
)
_SAYS = frozenset("said say says so it".split())  # so that, it was May that
_OPENS = frozenset("in on by at".split())
_JOINS = frozenset(("and", "but", "then", "so"))
_TELLS = frozenset(
    "says writes recalls remembers thinks believes claims insists jokes".split()
)  # today, of another time
_NOUN_SIGNS = frozenset("the a an his her their its".split())
_NOT_DONE = _NOUN_SIGNS | frozenset("it this that these those him them us me".split())
_PERIODS = frozenset(
    "day days week weeks month months season seasons part parts half quarter year years rest whole most much".split()
)
_LIMITS = (
    dict.fromkeys("until till before".split(), Ground.END)
    | dict.fromkeys("by from after to between and – — -".split(), Ground.BOUND)
    | {"than": Ground.ASIDE}
)
_BEFORE_YEAR = frozenset(
    "in on by during from until till to between and or after before at around about early late mid c circa through "
    "throughout ( – — - ,".split()
)


def ground(tokens: Sequence[str], first: int, last: int, start: int, end: int) -> Ground:
    """How a date stands in its sentence; `first` to `last` are its tokens, `start` to `end` those of the sentence."""
    sentence = _Sentence(tokens, start, end)
    before = sentence.word(sentence.before(first))
    if before == "since":
        return Ground.SINCE
    if sentence.is_attribute(first, last) or sentence.is_compared(first):
        return Ground.ASIDE
    verb = None if sentence.opens_clause(first) else sentence.verb_before(first)
    if verb is None:
        if sentence.is_told_now(first):
            return Ground.ASIDE
        return Ground.BACK if before != "by" and sentence.looks_back(last) else Ground.FIRST
    plan = sentence.word(verb) in _HOPES or sentence.word(sentence.after(verb)) in _HOPES
    if plan and sentence.plans_to(verb, first):
        return Ground.ASIDE
    told = sentence.told(verb, last)
    return _LIMITS.get(before, told) if told is Ground.TOLD else told


class _Sentence:
    """The words of one sentence around a date."""

    __slots__ = ("end", "start", "tokens")

    def __init__(self, tokens: Sequence[str], start: int, end: int) -> None:
        self.tokens, self.start, self.end = tokens, start, end

    def word(self, at: int) -> str:
        return self.tokens[at].lower() if self.start <= at < self.end else ""

    def before(self, at: int) -> int:
        """The token before one, spaces skipped."""
        at -= 1
        while at >= self.start and self.tokens[at].isspace():
            at -= 1
        return at

    def after(self, at: int) -> int:
        """The token after one, spaces skipped."""
        at += 1
        while at < self.end and self.tokens[at].isspace():
            at += 1
        return at

    def is_verb(self, at: int) -> bool:
        word = self.word(at)
        if word in _VERBS or word in _PARTICIPLES or word in _PLANS:
            return True
        return word.endswith("ed") and len(word) > 3 and word not in _NO_VERBS and self.tokens[at].islower()

    def opens_clause(self, first: int) -> bool:
        """Whether a date opens a main clause of its own: …, and by ten the next morning they were seen."""
        at = self.before(first)
        if self.word(at) in _OPENS:
            at = self.before(at)
        return self.word(at) in _JOINS and self.word(self.before(at)) == ","

    def is_compared(self, first: int) -> bool:
        """Whether a date is that of another number to compare with: three seats more than in 2011."""
        at = self.before(first)
        return self.word(at) in _OPENS and self.word(self.before(at)) == "than"

    def is_told_now(self, first: int) -> bool:
        """Whether somebody says in the present what was at a date: he says that in 1974 he lay there for nine days."""
        return any(self.word(at) in _TELLS for at in range(max(self.start, first - _CLAUSE), first))

    def plans_to(self, verb: int, first: int) -> bool:
        """Whether it was agreed to do something at a date; not agreed to the terms at it."""
        things = (self.word(self.after(at)) for at in range(verb, first) if self.word(at) == "to")
        return any(thing not in _NOT_DONE for thing in things)

    def verb_before(self, first: int) -> int | None:
        for at in range(first - 1, max(self.start, first - _REACH) - 1, -1):
            if self.tokens[at] == ";":
                return None
            if self.tokens[at].isalpha() and self.is_verb(at) and self.word(self.before(at)) not in _NOUN_SIGNS:
                return at
        return None

    def told(self, verb: int, last: int) -> Ground:
        """What the verb before the date says: a pluperfect, a plan, a participle or the story itself."""
        word = self.word(verb)
        if word in _PLANS:
            return Ground.ASIDE
        at, auxiliary = self._auxiliary(verb)
        if auxiliary in _PERFECT:
            return Ground.BACK
        if auxiliary in ("has", "have") or auxiliary in _PLANS:
            return Ground.ASIDE
        if auxiliary not in _PASSIVE and word not in ("had", "was", "were", "did"):
            if self.before(verb) < self.start:
                return Ground.TOLD  # Driven out on 23 August, they withdrew
            if auxiliary in RELATIVES and self.word(self.before(at)) == ",":
                return Ground.RELATIVE  # the trial, which opened in February, was watched by all
            shared = self.verb_before(at) if auxiliary in ("and", "or") else None
            near = shared is not None and at - shared < _CLAUSE
            passive = shared is not None and near and self._auxiliary(shared)[1] in _PASSIVE  # was begun and broken off
            if not passive and (word in _PARTICIPLES or self._closes(verb, last)):
                return Ground.ASIDE
            if shared is not None and near:
                return self.told(shared, last)
        return Ground.RELATIVE if self._is_relative(min(at, verb)) else Ground.TOLD

    def _auxiliary(self, verb: int) -> tuple[int, str]:
        """The first word before a verb that does not only fill its group: an auxiliary, if it has one."""
        at = verb
        for _ in range(_GROUP):
            at = self.before(at)
            word = self.word(at)
            if word == "d" and self.word(at - 1) in ("'", "’"):
                return at, "had"
            if not (word in _FILLERS or word.endswith("ly")):
                break
        return at, self.word(at)

    def _is_relative(self, verb: int) -> bool:
        at = self.before(verb)
        if self.word(at) == "that" and self.tokens[self.before(at)].islower():
            return self.word(self.before(at)) not in _SAYS  # a port that vanished in 1632
        at = verb
        for _ in range(3):
            if self.word(at) in RELATIVES:
                return True
            at = self.before(at)
        return False

    def _closes(self, verb: int, last: int) -> bool:
        """Whether the verb that the sentence still wants follows a comma: a ship built in 1884, was bought."""
        for at in range(last, min(self.end, last + _CLAUSE)):
            if self.tokens[at] == ";":
                return False
            if self.tokens[at] == ",":
                follows = self.after(at)
                return self.word(follows) in _FINITE or (self.word(self.before(verb)) == "," and self.is_verb(follows))
        return False

    def is_attribute(self, first: int, last: int) -> bool:
        """The treaty of 1815, the 1905 revolution."""
        if last - first > 1 or not self.tokens[first].isdecimal():
            return False
        at = self.before(first)
        if self.word(at) == "of":
            return self.word(self.before(at)) not in _PERIODS
        if at < self.start or self.word(at) in _BEFORE_YEAR:
            return False
        noun = self.tokens[at].isalpha() and self.word(last) == " " and self.word(last + 1).isalpha()
        return noun or self.word(at) == "the"

    def looks_back(self, last: int) -> bool:
        """Whether the verb after the date is a pluperfect: In 1903 the Swedes had laid a depot."""
        for at in range(last, min(self.end, last + _REACH)):
            if self.word(at) == "had":
                follows = self.after(at)
                while self.word(follows) in _FILLERS or self.word(follows).endswith("ly"):
                    follows = self.after(follows)
                return (
                    self.is_verb(follows)
                    or self.word(follows) in _UNMARKED
                    or self.word(self.before(follows)) == "been"
                )
            if self.is_verb(at):
                return False
        return False

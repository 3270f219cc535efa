"""What the verb of a clause says of whether it happened: tense, mood, negation, planning and calling off."""

from __future__ import annotations

import re

from timeline.claims import hearsay, negation
from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.groups import Group
from timeline.claims.inversions import unfulfilled
from timeline.claims.planning import looks_ahead, of_hope, points_to, superseded
from timeline.claims.tokens import Words
from timeline.model import Status

_WILL = frozenset({"will", "shall", "'ll"})
_MAYBE = frozenset("may might could would should must ought can 'd".split())
_SUSPICIONS = frozenset("accuse allege suspect rumour rumor".split())
_WRONGLY = frozenset("wrongly falsely mistakenly erroneously incorrectly untruthfully".split())
_CANCELS = frozenset(
    "cancel postpone scrap shelve abandon avert drop vacate suspend delay defer move axe ditch skip pull scrub abort "
    "bin reschedule rearrange".split()
)
_OFF = frozenset("call put lay break rain snow".split())
_BACK = frozenset("put push bring".split())  # put back, brought forward


def own(words: Words, clause: Clause, mention: int | None) -> Status:
    """The status by the clause's own words. `mention` is the word that dates it, if any."""
    group = clause.group
    if group is None:
        return _of_fragment(words, clause)
    lemma = words.lemma[group.head]
    before_verb = mention is not None and mention < group.first
    ends = words.tag[group.last : group.last + 1] in ("", x.STOP)  # Meeting of 3 May: cancelled
    undone = group.passive or ends or lemma in ("be", "come", "fall")
    gone = before_verb and undone and clause.kind != "participle" and not group.negated and cancels(words, clause)
    if (gone and not _leads(words, clause, mention)) or superseded(words, clause):
        return Status.CANCELLED
    instead = (not group.finite or words.low[group.first] == "being") and _instead(words, group.first)
    if instead or _denies_deed(words, clause, mention) or (group.passive and says_falsely(words, clause)):
        return Status.DENIED
    if (group.passive and lemma in _SUSPICIONS) or hearsay.of_verb(words, clause):
        return Status.ALLEGED
    were_to = clause.opener == "if" and group.future and words.low[group.first] in ("was", "were")
    if were_to or inverted_condition(words, clause):
        return Status.HYPOTHETICAL
    if negation.negated(words, clause) and not negation.fruitless(words, clause):
        return negation.status(words, clause, mention)
    if mention is not None and points_to(words, group, mention):
        return Status.PLANNED
    if group.modal == "would" and clause.kind == "reported" and not group.perfect:
        return Status.PLANNED  # said that it would: the future, told afterwards
    if _turned_out(words, clause, mention):
        return Status.HAPPENED
    demanded = clause.subject is not None and (words.low[group.first] == "be" or _subjunctive(words, clause))
    if demanded or group.modal in _MAYBE:
        return Status.HYPOTHETICAL
    if group.modal in _WILL or group.future or looks_ahead(words, clause, group):
        return Status.PLANNED
    return Status.HYPOTHETICAL if mention is not None and of_hope(words, clause, mention) else Status.HAPPENED


def _denies_deed(words: Words, clause: Clause, mention: int | None) -> bool:
    """Whether a date is that of a deed denied: denies a meeting on 4 May; denied taking the car on 4 May."""
    group = clause.group
    assert group is not None
    if mention is None or mention <= group.last or words.lemma[group.head] != "deny" or group.passive or group.negated:
        return False
    at = group.last + (words.low[group.last : group.last + 1] == ("ever",))
    meant = words.low[mention - 1] == "of" or (mention - 2 <= at + 2 and words.low[mention - 2] in x.EVENT_NOUNS)
    if words.low[at : at + 1] == ("being",) or (words.low[at : at + 1] == ("any",) and meant):
        return True  # denied any meeting on 3 May; not: denied any wrongdoing on Monday
    doing = words.tag[at : at + 1] == x.ING or (at > group.last and words.low[at].endswith("ing"))
    deed = words.tag[at : at + 1] in (x.DET, x.NOUN, x.ADJ) and not _refuses(words, group)
    return doing or (not group.past and deed)


# What somebody asks for: to deny it is to refuse it.
GRANTED = frozenset(
    """permit permission licence license leave request application appeal motion petition bid plea bail parole pardon
    clemency entry access admission visa asylum loan grant funding waiver variance extension relief injunction stay
    coverage tenure claim planning""".split()
)


def _refuses(words: Words, group: Group) -> bool:
    """Whether what is denied is something that is granted: denies a building permit, denies bail."""
    end = group.last
    while words.tag[end : end + 1] in (x.DET, x.ADJ, x.NOUN, x.NAME, x.POSS):
        end += 1
    return any(words.low[i].removesuffix("s") in GRANTED for i in range(max(group.last, end - 2), end))


_SINGULAR = frozenset("he she it".split())


def _subjunctive(words: Words, clause: Clause) -> bool:
    """Whether a verb only says what somebody wants: on condition that he surrender his passport.

    A base form, behind "that" and a verb or noun of demanding where its subject is more than a pronoun.
    """
    group, subject = clause.group, clause.subject
    if group is None or subject is None or group.head != group.first:
        return False
    tag = words.tag[group.head]
    if tag not in (x.PRES, x.BASE, x.PAST) or words.low[group.head] != words.lemma[group.head]:
        return False
    if tag != x.PAST and subject[1] - subject[0] == 1 and words.low[subject[0]] in _SINGULAR:
        return True
    opener = clause.first - (words.low[clause.first] != "that")
    if opener < 1 or words.low[opener] != "that":
        return False
    governor = {words.low[opener - 1], words.lemma[opener - 1]}
    # of "cut" and "set" only a verb that never tells what was done makes sure: ordered that it cut its staff
    return not governor.isdisjoint(x.DEMANDS) and (tag != x.PAST or governor.isdisjoint(_ASSERTS))


def _turned_out(words: Words, clause: Clause, mention: int | None) -> bool:
    """Whether "would" tells what did come later, or "could" what was done: she would later marry, the firm would go on
    to buy three mills; could log in again yesterday; not: warned that it could burst the next day.
    """
    group = clause.group
    assert group is not None
    if group.perfect or "if" in words.low:
        return False
    if group.modal == "could":
        said = clause.kind == "reported"
        verb = " ".join(words.low[group.first : group.last + 2])
        at_last = "at last" in verb or "finally" in verb
        return not said and mention is not None and (at_last or _PAST.search(words.low[mention]) is not None)
    if group.modal != "would" or group.negated or _hoped(words, group.last):
        return False
    goes_on = words.lemma[group.head] == "go" and words.low[group.last : group.last + 2] == ("on", "to")
    return goes_on or not _LATER.isdisjoint(words.low[group.first : group.last])


_HOPES = frozenset("hope hopes hoped expect expects expected predict predicts predicted fear fears feared".split())
_HOPER = frozenset({x.DET, x.POSS, x.ADJ, x.NOUN, x.NAME, x.PRON})


def _hoped(words: Words, start: int) -> bool:
    """Whether an aside behind a verb says that somebody only hopes so: would later be sold, the board hopes."""
    for i in range(start, len(words)):
        if words.low[i] in _HOPES and words.tag[i + 1 : i + 2] in ("", x.STOP, x.COMMA, x.QUOTE):
            back = i - 1
            while back > start and words.tag[back] in _HOPER:
                back -= 1
            if words.tag[back] == x.COMMA:
                return True
    return False


_PAST = re.compile(r"\byesterday\b|^last\b|\bago$")
_LATER = frozenset("later eventually ultimately subsequently afterwards soon".split())
_ASSERTS = frozenset("insist suggest propose".split())


def _instead(words: Words, first: int) -> bool:
    """Whether a participle tells what was not done: far from resigning, instead of selling, without asking."""
    before = words.low[max(0, first - 2) : first]
    return before in (("far", "from"), ("instead", "of"), ("rather", "than")) or before[-1:] == ("without",)


_SPEAKS = x.REPORTING | x.SAYING


def says_falsely(words: Words, clause: Clause) -> bool:
    """Whether a verb of saying stands with "wrongly": falsely claimed, was wrongly reported to have died; … on 3 May,
    wrongly.
    """
    group = clause.group
    if group is None or words.lemma[group.head] not in _SPEAKS:
        return False
    if not _WRONGLY.isdisjoint(words.low[max(0, group.first - 1) : group.last + 1]):
        return True
    apart = (i for i, w in enumerate(words.low) if w in _WRONGLY and words.tag[i - 1] == x.COMMA)
    return any(i == group.first - 2 or words.tag[i + 1 : i + 2] in ("", x.STOP) for i in apart)


def _leads(words: Words, clause: Clause, mention: int | None) -> bool:
    """Whether the date opens the clause, before its subject: it dates the cancelling then; not: Friday's drill."""
    subject = clause.subject
    if mention is not None and words.tag[mention + 1 : mention + 2] in (x.NOUN, x.POSS, x.ADJ):
        described = not mention or words.tag[mention - 1] != x.PREP
        return not described
    return mention is not None and (subject is None or clause.inherited or mention < subject[0])


_ENDS = ("", x.STOP, x.COMMA, x.STRONG, x.QUOTE, x.SUB, x.COORD, x.ADV, x.TIMEX, x.CLOSE)


def cancels(words: Words, clause: Clause) -> bool:
    """Whether the verb calls something off."""
    group = clause.group
    if group is None:
        return False
    lemma = words.lemma[group.head]
    following = words.low[group.last : group.last + 5]
    if lemma in _OFF and "off" in following:
        return True
    if lemma in _BACK:
        return following[:1] in (("back",), ("forward",))
    if lemma in ("come", "fall"):
        return following[:2] == ("to", "nothing") or following[:1] == ("through",)
    if words.tag[group.head] == x.BE:
        told = words.low[group.last : group.last + 1]
        ends = words.tag[group.last + 1 : group.last + 2] in _ENDS  # not: is off Main Street
        return told in (("cancelled",), ("canceled",)) or (told == ("off",) and ends)
    elsewhere = lemma in _TAKES and words.tag[group.last : group.last + 1] in (x.TO, x.PREP)
    return lemma in _CANCELS and not (elsewhere and words.tag[group.last + 1 : group.last + 2] != x.TIMEX)


_TAKES = frozenset("move drop pull".split())  # and what is moved to Leeds, dropped from a list, still is


def inverted_condition(words: Words, clause: Clause) -> bool:
    """A condition by word order: Had the bank moved; Should it object; Were prices to fall."""
    group = clause.group
    if group is None or words.low[group.first] not in ("had", "should", "were"):
        return False
    before = words.tag[group.first - 1] if group.first else x.STOP
    after = words.tag[group.first + 1 : group.first + 2]
    begins = before in (x.STOP, x.QUOTE, x.STRONG) or unfulfilled(words, group.first)
    if not begins and words.low[group.first - 1] in ("that", "but", "and"):
        begins = any(w in ("would", "could", "might") for w in words.low[group.last :])  # but had he known, he would
    return begins and after in (x.PRON, x.DET, x.NAME, x.POSS, x.NUM, x.NOUN)


def _of_fragment(words: Words, clause: Clause) -> Status:
    lows = [words.low[i] for a, b in clause.ranges for i in range(a, b)]
    if "not" in lows or "no" in lows[:3] or "never" in lows:
        return Status.CANCELLED if any(w in ("planned", "scheduled", "due") for w in lows) else Status.DENIED
    if any(w in ("cancelled", "canceled", "postponed", "vacated") for w in lows):
        return Status.CANCELLED
    if any(w in ("unless", "if") for w in lows):
        return Status.HYPOTHETICAL
    if any(w in ("due", "expected", "planned", "scheduled", "tomorrow", "upcoming", "next") for w in lows):
        return Status.PLANNED
    return Status.HAPPENED

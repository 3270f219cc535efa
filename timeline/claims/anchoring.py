"""Whether a date anchors a clause's event in time, or belongs to something else: a noun, a comparison, a deadline.

Anchoring of events to temporal expressions, the TLINKs of TimeML (Pustejovsky et al. 2003), by syntax alone.
"""

from __future__ import annotations

import re

from timeline.claims import attributive, deadlines, means, moving
from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.comparing import compared
from timeline.claims.groups import NOMINAL
from timeline.claims.neighbours import before_phrase
from timeline.claims.tokens import Words
from timeline.model import Clue, Grain

_CLOCK = re.compile(r"\d[:.]\d\d|(?<![a-z])[ap]\.?m\b|o'clock|noon|midnight")
_PART = re.compile(r"night|morning|evening|dawn|dusk")
_UNTIL = frozenset({"until", "till"})


def dates_clause(words: Words, clause: Clause, i: int, clue: Clue) -> bool:
    """Whether a date phrase tells when the clause's event was: no attribute of a noun, no "until", no cited year.

    `clue` is what the phrase at `i` says of its date.
    """
    before, group = words.low[i - 1] if i else "", clause.group
    if deadlines.bounds(words, clause, i):
        return False
    if before in _UNTIL and not moving.moved(words, clause):
        if group is None or words.low[i - 2 : i - 1] == ("not",):
            return group is not None  # not until 3 May did the water fall
        lasted = _lasted(words, clause, i, clue) and not moving.puts_off(words, clause)
        return group.negated or _no_one(words, clause, i) or lasted
    if (
        chosen(words, clause, i)
        or _inscribed(words, clause, i)
        or _accounted(words, clause, i, clue)
        or before == "beyond"
        or _cites_part(words, i)
        or _of_record(words, clause, i)
        or _in_absolute(words, clause, i)
        or _is_due(words, clause, i)
    ):
        return False  # needs that it could not meet beyond May
    if before == "dated" and words.tag[i - 1] == x.PREP:
        return _by_document(words, clause, i)
    if words.low[i + 1 : i + 2] in _PICTURES or words.low[i + 2 : i + 3] in _PICTURES[:3]:
        return False  # in this May 8, 2008, file photo
    others = (attributive.attribute(words, i, clue) and not attributive.names_occasion(words, clause, i)) or compared(
        words, clause, i
    )
    others = others or _of_sum(words, clause, i) or _meant_for(words, clause, i)
    return not (others or _target(words, clause, i) or _to_noun(words, clause, i) or _of_period(words, clause, i))


def chosen(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date is itself what was chosen: the company wanted 2016; set Friday as the deadline."""
    group = clause.group
    if group is None or i != group.last or words.lemma[group.head] not in x.CHOOSING or _HANGS.match(words.low[i]):
        return False
    return words.tag[i + 1 : i + 2] not in NOMINAL  # fixed yesterday the pump


_PARTS_OF_PAPER = frozenset(
    "report reports letter letters comment editorial leader opinion obituary obituaries review reviews online analysis "
    "business sport society features".split()
)


def _cites_part(words: Words, i: int) -> bool:
    """Whether a date in brackets is that of the piece of a paper to which a writer answers: (Letters, 3 May)."""
    closed = words.tag[i - 1] + words.tag[i + 1 : i + 2] == x.COMMA + x.CLOSE
    return i > 2 and closed and words.tag[i - 3] == x.OPEN and words.low[i - 2] in _PARTS_OF_PAPER


_SHOWS = frozenset("read show display give say".split())  # the label, the stone
_YEAR = re.compile(r"\d{3,4}$")


def _inscribed(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date is what stands on a thing: the stone bears 1743; the label says 1918; paper with 1918 on it."""
    group, behind = clause.group, words.low[i + 1 : i + 2]
    if behind in (("on",), ("over",)) and words.low[i + 2 : i + 3] in (("it",), ("them",)):
        return True
    if group is None or i != group.last or words.tag[i + 1 : i + 2] not in ("", x.STOP, x.COMMA, x.PREP, x.COORD):
        return False
    if group.passive:
        return False  # was born the next year
    lemma = words.lemma[group.head]
    return lemma in ("bear", "carry") or (lemma in _SHOWS and _YEAR.match(words.low[i]) is not None)


_ACCOUNTS = frozenset((Grain.QUARTER, Grain.HALF, Grain.YEAR))
_OWNED = ("its ", "their ", "his ", "her ", "our ")


def _accounted(words: Words, clause: Clause, i: int, clue: Clue) -> bool:
    """Whether a period is the object of the verb, whose accounts are told of: reports its second quarter on 6 May."""
    if clause.group is None or i < clause.group.last or clue.unit not in _ACCOUNTS:
        return False
    owned = words.low[i].startswith(_OWNED) or words.tag[i - 1] == x.POSS
    return owned and i - (words.tag[i - 1] == x.POSS) == clause.group.last


_RECORDS = frozenset("snapshot snapshots backup backups back-up copy copies dump image checkpoint version".split())


def _of_record(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date is that of a copy which is used later: restored the data from the backup of 3 May; went back to
    the one from 02:00.
    """
    if i < 2 or words.low[i - 1] not in ("of", "from"):
        return False
    noun = words.low[i - 2]
    return noun in _RECORDS or (noun == "one" and not _RECORDS.isdisjoint(words.low[clause.first : i]))


def _in_absolute(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date stands in what "with" opens a sentence with: With the vote due in May, prices fell."""
    if words.low[0] != "with" or clause.first or clause.subject is None or i < 2:
        return False
    due = any(words.low[k] in _LOOMING or words.tag[k] in (x.ING, x.PART) for k in range(i))
    return due and i < clause.subject[0] and words.tag.find(x.COMMA, 0, i) < 0


_HANGS = re.compile(r"(?:\w+ )?(?:second|minute|hour|day|week|month|year)s?\b")  # was named three days before the vote
_LOOMING = frozenset("due likely over ready open set".split())
_DUE = (("due", "on"), ("due", "by"), ("due", "in"), ("due", "for"))
_PICTURES = (("photo",), ("photograph",), ("image",), ("picture",), ("footage",), ("file",))


def _is_due(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date says when a thing was due of which the clause tells how it is: due on 1 July, is outstanding."""
    k = i - 3 - (words.tag[max(0, i - 3) : i - 2] == x.ADV)  # once due for 2010
    due = words.low[max(0, i - 2) : i] in _DUE and k >= 0 and words.tag[k] in (x.COMMA, x.NOUN)
    return due and clause.group is not None and words.lemma[clause.group.head] in ("be", "remain")


_PERIODS = frozenset("year quarter months month weeks period half".split())


def _of_period(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date only ends a period of accounts: for the year ended 3 February 2001, in the six months to June."""
    ended = words.low[i - 1] in ("ended", "ending", "to")
    return i > 1 and ended and words.low[i - 2].rsplit(None, 1)[-1] in _PERIODS and clause.group is not None


_CHARGES = x.PENAL - {"accuse"}  # who is only accused of what they did in 2017 did it, if at all, then


def _of_deed(words: Words, first: int, i: int) -> bool:
    """Whether a date is that of a deed: charged with killing a man in 2018."""
    return any(words.low[k] in ("with", "of", "for") and words.tag[k + 1] == x.ING for k in range(first, i - 1))


_PUNISHED = frozenset("convict jail imprison sentence execute".split())


def deed(words: Words, clause: Clause, i: int) -> int | None:
    """The killing or the like whose date stands behind its object, of which somebody was found guilty: jailed for
    killing a man in 2018. None where the date is of none.
    """
    group = clause.group
    if (
        group is None
        or group.negated
        or i < group.last
        or words.lemma[group.head] not in _PUNISHED
        or words.low[i - 1] not in ("in", "on")
    ):
        return None
    done = (k + 1 for k in range(group.last, i - 2) if words.low[k] in ("of", "for"))
    found = next((k for k in done if words.tag[k] == x.NOUN and words.low[k].endswith("ing")), None)
    inside = found is not None and all(words.tag[k] in NOMINAL for k in range(found + 1, i - 1)) and found < i - 2
    return found if inside else None


def _target(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date is what something is moved from or to, or the last day for it."""
    low = words.low
    if low[max(0, i - 3) : i] == ("no", "later", "than") or low[max(0, i - 1) : i + 1] == ("since", "then"):
        return True
    if clause.group is None or i < clause.group.last:
        return False
    if words.lemma[clause.group.head] in deadlines.PLEDGES and low[i].startswith(("this ", "next ")):
        return True
    if words.low[clause.group.last : i].count("having") and words.lemma[clause.group.head] != "accuse":
        return True  # listed him as having paid in May
    if words.lemma[clause.group.head] in _CHARGES and _of_deed(words, clause.group.last, i):
        return True
    if deed(words, clause, i) is not None:
        return True
    if not moving.moved(words, clause):
        return False
    goal = low[i - 1] == "in" and low[i - 2] in x.EVENT_NOUNS and "to" in low[clause.group.last : i]
    return goal or low[i - 1] in ("from", "to", "until", "till")


_SUMS = frozenset(
    "fee fees rent rents tax taxes result results budget figures profit profits loss losses dividend dividends "
    "salary salaries wage wages bonus bonuses forecast target targets guidance accounts estimate outlook "
    "income revenue revenues earnings sales turnover costs spending".split()
)


def _of_sum(words: Words, clause: Clause, i: int) -> bool:
    """Whether a period is that of a sum of money: resolved to waive all fees for January; bills for May went out."""
    group = clause.group
    if group is None or words.low[i - 1] != "for":
        return False
    if i < group.first:
        return clause.first < i - 1 and words.tag[i - 2] in (x.NOUN, x.NAME)
    if i <= group.last or re.search(r"\b\d{1,2}\b", words.low[i]):
        return False
    if words.low[i - 2] in _SUMS:
        return True
    told = any(words.low[k] in _SUMS for k in range(group.last, i - 1))  # reported a loss of $3 million, …, for 2001
    return told and words.tag[i - 2] in (x.COMMA, x.NUM, x.NOUN)


def _meant_for(words: Words, clause: Clause, i: int) -> bool:
    """Whether a day is that for which something is: bought tickets for Saturday; tickets sold for 6 July."""
    group = clause.group
    if group is not None and words.lemma[group.head] in _SIGNS and _YEAR.match(words.low[i]) is not None:
        return i > group.last and "for" in words.low[i - 2 : i]  # signed with the club for the 2025 season
    if group is None or words.low[i - 1] != "for" or i < 2 or _DAY.search(words.low[i]) is None:
        return False
    if clause.kind == "reduced" and i - 1 == group.last:
        return words.lemma[group.head] in _BOUGHT
    event = words.low[i - 2].rsplit(None, 1)[-1] in x.EVENT_NOUNS  # considered a raid for 9 May
    return i >= group.last and not (group.future or event) and words.tag[i - 2] in (x.NOUN, x.NAME)


_DAY = re.compile(r"\b\d{1,2}\b|day$")
_SIGNS = frozenset("sign re-sign hire contract recruit".split())
_BOUGHT = frozenset("buy sell order issue print".split())


def _lasted(words: Words, clause: Clause, i: int, clue: Clue) -> bool:
    """Whether a date ends what went on till then: was kept from its homes until 13 February.

    Not an hour, which is no end that a timeline tells: sat until 3 a.m.
    """
    group = clause.group
    assert group is not None
    plain = group.finite and group.past and not (group.modal or group.future or group.perfect)
    day = clue.day is not None or clue.weekday is not None
    hour = _CLOCK.search(words.low[i]) is not None or (not day and _PART.search(words.low[i]) is not None)
    return plain and not hour and i > group.last and words.tag[group.last : group.last + 1] not in (x.TO, "")


def _no_one(words: Words, clause: Clause, i: int) -> bool:
    assert clause.group is not None
    return any(low in ("no", "nobody", "nothing", "none", "only") for low in words.low[clause.group.last : i])


# --- dates of writings, appositions, denials


def _by_document(words: Words, clause: Clause, i: int) -> bool:
    """Whether something was done by the document that a date belongs to: warned them in a letter dated 3 May."""
    group = clause.group
    if words.tag[before_phrase(words.tag, i - 2, clause.first)] in (x.PREP, x.TO) and group is not None:
        return means.done_by(words, clause, i)
    if group is not None and group.passive and words.lemma[group.head] not in _MADE and i < group.first:
        return False  # his letter dated 3 May was rejected: later
    return clause.subject is not None and clause.subject[0] <= i < clause.subject[1] + 2


def _to_noun(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date belongs to what describes a name: Pell, by then old, left; Dr Roth, head since 2018."""
    low, tag = words.low, words.tag
    if clause.group is None or i < 2:
        return False
    if _denied(words, clause, i) or _dates_writing(words, clause, i) or _is_deadline(words, clause, i):
        return True
    if _in_apposition(words, clause, i) or _of_winner(words, clause, i) or low[i - 2 : i] == ("time", "since"):
        return True  # for the first time since 1990
    if low[i - 1 : i + 1] == ("by", "then"):
        return tag[i - 2] == x.COMMA and i < clause.group.first and tag[i + 1] != x.COMMA
    if low[i - 1] == "since" and i < clause.group.first and tag[i + 1] == x.COMMA:
        return x.COMMA in tag[clause.first : i]  # the limits, in force since May, were lifted
    j = before_phrase(tag, i - 2, clause.group.last)
    return low[i - 1] in ("since", "from", "until") and clause.group.last <= j < i - 2 and tag[j] == x.COMMA


_RANKS = frozenset("first second third fourth fifth last latest latter former most".split())


def _in_apposition(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date closes what describes the subject or object between commas: the painting, a gift from the king in
    1911, was stolen; Ida Lund, mayor from 2001 to 2009, died; sold the boat, a gift of 1911, on Monday.
    """
    group, subject, tag = clause.group, clause.subject, words.tag
    assert group is not None
    first = group.last if i > group.last else (subject[0] if subject is not None else i)
    if not first < i or tag[i + 1 : i + 2] != x.COMMA:
        return False
    k = tag.rfind(x.COMMA, first, i)
    one_of = words.low[k + 2] in _RANKS and words.low[k + 3] in ("of", "on", "in", "at")
    if k <= first or words.low[k + 1].endswith("ing") or one_of:
        return False  # the coroner, sitting on the 21st; two reviews, the second of them on 3 March
    opens = tag[k + 1] == x.DET or (tag[k - 1 : k + 2] == x.NAME + x.COMMA + x.NOUN and i < group.first)
    return opens and tag[k - 1] in (x.NOUN, x.NAME) and x.NOUN in tag[k + 1 : i] and x.COORD not in tag[k + 1 : i]


_WINNERS = frozenset("winner winners champion champions runner-up finalist medallist medalist".split())
_IN_TITLE = NOMINAL | {x.PREP, x.TIMEX, x.COORD}


def _of_winner(words: Words, clause: Clause, i: int) -> bool:
    """Whether a year is that in which somebody won who is told of behind a comma: rode with Moor, winner of the cup in
    2001; not: beat Moor, winner of the cup, in 2001; who became champion in 2001.
    """
    assert clause.group is not None
    listed = words.tag[i - 2 : i] == x.TIMEX + x.COORD  # in 1999 and 2000
    if _YEAR.match(words.low[i]) is None or not (words.low[i - 1] == "in" or listed):
        return False
    k = words.tag.rfind(x.COMMA, clause.group.last, i)
    if k < 0 or k + 2 >= i or not _IN_TITLE.issuperset(words.tag[k + 1 : i]):
        return False
    return not _WINNERS.isdisjoint(words.low[k + 1 : i - 1])


_NOT_THEN = re.compile(r"(?:^| )(?:(not)|rather than|instead of)(?: (?:on|in|at|during|for))?$")


def _denied(words: Words, clause: Clause, i: int) -> bool:
    """Whether it is denied that a date is the one: not on 29 September but in May, in May rather than in June."""
    assert clause.group is not None
    m = _NOT_THEN.search(" ".join(words.low[max(0, i - 3) : i]))
    return m is not None and not (m[1] and clause.group.negated)  # "was not in May": the verb's own


def _dates_writing(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date between commas repeats "the date of" something: up to the date of the report, 10 March.

    Not where something was done on that day: gave evidence on the second day of the trial, 7 March.
    """
    assert clause.group is not None
    if words.tag[i - 1] != x.COMMA or i < clause.group.last:
        return False
    j = before_phrase(words.tag, i - 2, clause.group.last)
    then = words.low[before_phrase(words.tag, j - 1, clause.group.last - 1)] == "on"
    return words.low[j - 1 : j + 1] in (("date", "of"), ("day", "of")) and not then


def _is_deadline(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date between commas only says which deadline a clause is about: the deadline, 3 May, was put off."""
    subject, group = clause.subject, clause.group
    if subject is None or group is None or words.tag[i - 1] + words.tag[i + 1 : i + 2] != x.COMMA + x.COMMA:
        return False
    if words.lemma[group.head] in _COMES:
        return False
    return subject[0] < i < subject[1] + 2 and not _DEADLINES.isdisjoint(words.low[subject[0] : i])


_COMES = frozenset("pass expire lapse come arrive go fall".split())
_DEADLINES = frozenset("deadline deadlines cut-off".split())


# What is done to a writing on its date.
_MADE = frozenset("sign issue send write file publish serve execute conclude seal draft submit make enter post".split())

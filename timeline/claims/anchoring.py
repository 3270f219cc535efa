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
from timeline.claims.noun_dates import YEAR, meant_for, of_period, of_sum, target, to_noun
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
    others = others or of_sum(words, clause, i) or meant_for(words, clause, i)
    return not (others or target(words, clause, i) or to_noun(words, clause, i) or of_period(words, clause, i))


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
    return lemma in ("bear", "carry") or (lemma in _SHOWS and YEAR.match(words.low[i]) is not None)


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


# What is done to a writing on its date.
_MADE = frozenset("sign issue send write file publish serve execute conclude seal draft submit make enter post".split())

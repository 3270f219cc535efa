"""Whom a disaster hurt, told in the sentence behind it: a bus overturned on Tuesday. Six people were injured."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.lines import Line, Reading
from timeline.claims.phrases import Phrase
from timeline.claims.tokens import Words
from timeline.model import Status

_HURT = frozenset("injure hurt wound kill burn crush trap".split())  # who is saved may be saved days later
_SUFFERED = frozenset("die drown perish".split())
_LATER = frozenset("after later before since until eventually".split())
_NEAR = 2  # sentences of a paragraph
_LONG = frozenset("war conflict fighting famine epidemic pandemic uprising".split())  # in which others are hurt as well
_STRIKES = frozenset(
    "fall crash collapse overturn explode sink derail burn hit strike catch erupt collide capsize attack shoot stab "
    "bomb flood burst topple ram plunge destroy kill injure".split()
)

# What falls, hits a high, collapses or strikes without hurting anybody.
_FIGURES = frozenset(
    """
    share shares stock stocks price prices profit profits sales revenue revenues rate rates index currency turnout talks
    demand output temperature temperatures workers staff union unions crew drivers teachers nurses
    """.split()
)


def note(reading: Reading, line: Line, clause: Clause, phrase: Phrase, state: Status) -> None:
    """Note that a clause with a date tells of a disaster; what has another date ends what is told of it."""
    if state is Status.HAPPENED and _is_disaster(line.words, clause):
        reading.disaster = phrase, line.number
    elif reading.disaster[1] != line.number:
        reading.disaster = None, -1


def _is_disaster(words: Words, clause: Clause) -> bool:
    """Whether a clause tells of an accident or attack, by its verb or its nouns."""
    group, subject = clause.group, clause.subject
    if group is not None and words.lemma[group.head] in _STRIKES:
        return subject is None or _FIGURES.isdisjoint(words.low[slice(*subject)])
    return any(words.low[i] in x.UNFORESEEN for a, b in clause.ranges for i in range(a, b))


def date_of(reading: Reading, line: Line, clause: Clause) -> Phrase | None:
    """The date of the disaster told in the line before, where a clause says whom it hurt; None for any other clause."""
    phrase, told_in = reading.disaster
    group, words = clause.group, line.words
    behind = 0 <= line.number - told_in <= _NEAR and reading.told_on[0] == line.sentence.paragraph
    if phrase is None or group is None or clause.inherited or not behind:
        return None
    plain = group.finite and group.past and not (group.perfect or group.modal or group.future or group.negated)
    if not plain or clause.kind not in ("main", "coordinate") or words.low[group.first] == "had":
        return None
    lemma, behind_verb = words.lemma[group.head], words.low[group.last : clause.last]
    said = words.low[clause.first : clause.last]
    if not (_LATER.isdisjoint(said) and _LONG.isdisjoint(said)):
        return None
    hospital = "hospital" in behind_verb
    hurt = lemma in _SUFFERED and not hospital  # where they can have died later
    hurt = hurt or (group.passive and (lemma in _HURT or (lemma == "take" and hospital)))
    if not hurt or not _counted(words, clause.first, group.first):
        return None
    reading.disaster = phrase, line.number
    return phrase


def _counted(words: Words, first: int, verb: int) -> bool:
    """Whether the words before a verb are a count of people or some of them: at least six people, a child, dozens."""
    while first < verb and words.tag[first] in (x.COMMA, x.STRONG, x.COORD, x.QUOTE):
        first += 1
    limited = words.low[first : first + 2] in (("at", "least"), ("more", "than"), ("up", "to"))
    first += 2 if limited else words.low[first] in ("about", "around", "some", "nearly", "almost")
    return first < verb and (words.tag[first] == x.NUM or words.low[first] in _SOME)


_SOME = frozenset("a an another several many dozens scores hundreds thousands others".split())

"""What is only supposed, made an example of or ruled on: suppose that a man dies; anyone who paid before 3 January."""

from __future__ import annotations

import re

from timeline.claims import clauses
from timeline.claims import lexicon as x
from timeline.claims.lines import Line
from timeline.claims.tokens import Words

_SUPPOSES = re.compile(
    r"^\W*(?:(?:now|but|and|so),? |let us |let['’]s )?"
    r"(?:suppose|assume|(?:imagine|say)(?=,? (?:that |you |i |we |he |she |they |the |your |an? |some(?:one|body) ))"
    r"|(?:consider|picture|take|think of)(?= (?:an? |some(?:one|body) )))\b",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(r"^\W*(?:for (?:example|instance)|e\. ?g\.)", re.IGNORECASE)
_ANYBODY = frozenset("anyone anybody any whoever".split())
_ANY_ONE = frozenset("a an each every".split())
_RULES = frozenset("may can must shall should".split())  # what a rule allows or asks; "may be" is a guess
_CUT_OFF = frozenset("before after since until".split())
_OWNED = frozenset({x.DET, x.POSS, x.NUM, x.NAME, x.PRON})


_WORK = re.compile(
    r"^\W*in (?:the|this|that|his|her|an?) (?:[\w'’-]+ ){0,2}?(?:novel|film|movie|play|opera|musical|fable|ballad)\b",
    re.IGNORECASE,
)
_UNREAL = re.compile(
    r"^\W*(?:in|under) (?:the|this|that|his|her|my|an?) (?:[\w'’-]+ ){0,2}?"
    r"(?:simulation|scenario|dream|nightmare|thought experiment|parallel (?:world|universe)|alternat\w+ history)\b",
    re.IGNORECASE,
)


def imagined(line: Line, at: int) -> bool:
    """Whether a sentence tells at its word `at` what a work of fiction tells in the present, or what was only
    simulated or dreamt: In the novel the queen is shot; in the simulation the dam broke.
    """
    text, words = line.sentence.text, line.words
    unreal, work = _UNREAL.match(text), _WORK.match(text)
    if (unreal is None and work is None) or _described(line, at):
        return False
    if unreal is not None:
        return True
    group = next((c.group for c in line.clauses if c.group is not None and c.group.first <= at < c.group.last), None)
    return group is not None and (words.tag[group.first] == x.PRES or words.low[group.first] in ("is", "are"))


def supposes(line: Line, at: int) -> bool:
    """Whether a sentence asks the reader to suppose what its word `at` tells, or makes an example of what would be.

    What a relative clause says of somebody known is so, and so is what stands behind a colon.
    """
    text, words = line.sentence.text, line.words
    main = line.clauses[0].group if line.clauses else None
    if _EXAMPLE.match(text):
        return main is not None and main.modal == "would" and not _described(line, at)
    if not _SUPPOSES.match(text):
        return False
    ends = (i for i, w in enumerate(words.low) if w == ":" and words.low[i - 1] not in _POINTS_ON)
    end = next(ends, len(words))
    content = any(
        (c.kind in _CONTENT or _supposed(words, c) or _of_example(words, c))
        and c.group is not None
        and c.group.finite
        and c.group.head < end
        for c in line.clauses
    )  # not: say a prayer for those who died
    return content and at < end and not _described(line, at)


_POINTS_ON = frozenset("this following that".split())  # suppose this:
_CONTENT = frozenset("main reported coordinate".split())
_DESCRIBES = frozenset("relative reduced".split())
_INDEFINITE = frozenset("a an any some".split())


_VERBS = frozenset("suppose assume imagine say consider picture take".split())


def _supposed(words: Words, clause: clauses.Clause) -> bool:
    """Whether a clause stands right behind the verb of supposing, which may have been taken for a noun."""
    return words.low[clause.first - 1] in _VERBS


def _of_example(words: Words, clause: clauses.Clause) -> bool:
    """Whether a clause describes whom the reader is to think of: picture a man who sold a mill.

    The verb may have been taken for a noun of what is described.
    """
    if clause.kind not in _DESCRIBES or clause.subject is None:
        return False
    at = clause.subject[0] + (words.low[clause.subject[0]] in _VERBS)
    return at > 0 and (words.low[at - 1] == "of" or words.low[at - 1] in _VERBS) and not _known(words, clause.first - 1)


def _described(line: Line, at: int) -> bool:
    """Whether a word is of what describes somebody known: Ann Lund, who died in May; not: a man who died in May."""
    n = next((n for n, c in enumerate(line.clauses) if any(a <= at < b for a, b in c.ranges)), -1)
    while n >= 0:
        clause = line.clauses[n]
        if clause.kind in _DESCRIBES and not _supposed(line.words, clause) and _known(line.words, clause.first - 1):
            return True
        n = clause.parent
    return False


def _known(words: Words, last: int) -> bool:
    """Whether the noun phrase that ends at a word is definite, or a comma parts it from what follows."""
    if words.tag[last] in (x.COMMA, x.NAME, x.OBJ):
        return True
    first = last
    while first > 0 and words.tag[first] in (x.NOUN, x.ADJ, x.NUM):
        first -= 1
    return words.tag[first] in (x.DET, x.POSS, x.NAME) and words.low[first] not in _INDEFINITE


def of_anybody(line: Line, clause: clauses.Clause, place: int) -> bool:
    """Whether a clause only says whom or what a rule holds for: anyone who paid in May may ask; cars built before 1980
    are exempt; a driver who paid before May may ask. The men who were arrested in May are in custody is none.
    """
    words, subject = line.words, clause.subject
    outer = line.clauses[clause.parent].group if clause.parent >= 0 else None
    if clause.kind not in ("relative", "reduced") or subject is None or outer is None or outer.past:
        return False
    first, head = words.low[subject[0]], words.low[subject[1] - 1]
    if first in _ANYBODY or words.low[clause.first - 1] in _ANYBODY:
        return True
    if words.low[place - 1] not in _CUT_OFF:
        return False
    if first in _ANY_ONE and words.low[subject[0] + 1] != "of":
        return outer.modal in _RULES and (outer.modal == "must" or words.lemma[outer.head] not in ("be", "have"))
    bare = words.tag[subject[0]] not in _OWNED and (head.endswith("s") or head == "people")
    return bare or first == "those"

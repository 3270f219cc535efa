"""Performative sentences of rulings, orders, notices and minutes, which do what they say: The motion is GRANTED.

After J. L. Austin, How to Do Things with Words (1962): a present tense with which a body acts, not one that describes.
"""

from __future__ import annotations

import re

from timeline.claims import clauses
from timeline.claims import lexicon as x
from timeline.claims.lines import Line

DECIDES = frozenset(  # of meetings and of courts
    "adopt appoint approve award censure dismiss expel grant order refuse reject rescind suspend terminate "
    "withdraw".split()
)
_DONE = DECIDES | frozenset(
    "allow deny quash affirm reverse remand uphold overturn sustain overrule strike adjourn stay enjoin discharge "
    "vacate revoke ban prohibit recall fine reprimand convict disqualify acquit sentence impose repeal annul prove "
    "ground".split()
)
_DOING = _DONE | {"find", "declare", "direct", "cancel"}
_NOT_BUT = frozenset("usually generally ordinarily normally often always sometimes sparingly rarely only still".split())
_CONDITIONS = frozenset("if unless where wherever when whenever once provided whether".split())
_DEFINITE = frozenset("the this that these those your my our his her its their all".split())
_BARE = frozenset(
    "judgment judgement permission leave costs bail use sale protest appeal petition motion application claim charge "
    "summary".split()
)
_NUMBERED = re.compile(r"(?:[IVX]+|\d+[A-Za-z]?)$")
_ARGUED = frozenset(
    "argument arguments contention contentions submission submissions suggestion evidence presumption theory".split()
)
_CHARGES = frozenset("charge charges count counts allegation allegations".split())
_BODIES = frozenset(
    "court panel tribunal board commission office authority council committee department agency jury majority".split()
)
_OBJECTS = frozenset(
    "appeal appeals application applications motion motions petition petitions protest protests claim claims complaint "
    "action case "
    "judgment judgement order orders sentence conviction convictions permission leave relief injunction stay bail "
    "objection decision decree ruling verdict award costs licence license proceedings charge charges count counts "
    "registration approval penalty fine sanction suspension prohibition you him her them".split()
)
_OF_OTHERS = re.compile(
    r"\W*(?:according to|under|by virtue of|in some"
    r"|(?:on|in|to) (?:its|his|her|their|the \w+['’]s?) (?:view|case|reading|mind|submission))\b"
    r"(?!.*\b(?:hereby|I|we)\b)",
    re.IGNORECASE | re.DOTALL,
)
_HABIT = re.compile(
    r"\b(?:each|every) \w+\s*[.;]|\bon \w+days\b|\b(?:annually|yearly|monthly)\b|\bin (?:most|some) cases\b"
)
_FOUND = frozenset("proved proven guilty liable breach breached misconduct established".split())
_NEAR = 8  # words behind a verb in which stands what it is done to
_RULED = re.compile(
    r"(?:final )?(?:judge?ment|verdict)(?: entered| given)? for (?:the )?[\w.’' -]{3,60}"
    r"|(?:[\w’']+ ){0,3}(?:cross-)?(?:appeals?|motions?|petitions?|applications?|claims?|permission|leave|judge?ment|"
    r"order|charges?)\b[\w.,’' -]{0,60}? (?:dismissed|allowed|granted|denied|refused|affirmed|reversed|vacated|proved)"
    r"(?: (?:in part|with(?:out)? (?:prejudice|costs)|and remanded))?"
    r"|(?:affirmed|reversed|vacated|remanded|dismissed)(?:(?: in part)?,? and (?:affirmed|reversed|remanded|vacated)"
    r"(?: in part)?)?",
    re.IGNORECASE,
)
_TERM = re.compile(
    r"(?:the|your|my) sentence (?:on|for|in respect of) (?:counts? |charges? |the \w+ (?:count|charge))[\w, ]{0,30} ?"
    r"(?:is|will be|must be) .{0,80}\b(?:years?|months?|weeks?|life)\b.{0,60}",
    re.IGNORECASE,
)
_FINITE = re.compile(r"\b(?:is|was|were|had|has|have|been|be|are|may|not)\b", re.IGNORECASE)


def ruled(text: str) -> bool:
    """Whether a sentence, mostly without a verb, is an act as a whole: Appeal dismissed. Judgment for the tenants."""
    told = " ".join(text.strip(" \t\n.*_").split())
    return _TERM.fullmatch(told) is not None or (_RULED.fullmatch(told) is not None and _FINITE.search(told) is None)


def performs(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause is an act of the text's own voice: a present tense about something definite, not of law.

    [An appeal is allowed] where the verdict is unsafe; [the motion is] still [pending]; "[the order is quashed]".
    """
    group, words = clause.group, line.words
    if group is None or clause.kind not in ("main", "coordinate") or line.sentence.heading:
        return False
    if (group.past and not group.passive) or group.perfect or group.modal or group.negated or group.future:
        return False
    if _is_general(line):
        return False
    beside = words.low[max(clause.first, group.first - 2) : group.last + 3]
    if words.low[group.last : group.last + 1] == ("that",) and line.phrases:
        return False  # what is ordered has a date of its own and is told with it
    if x.QUOTE in words.tag[: group.head] or not _NOT_BUT.isdisjoint(beside):
        return False
    if group.passive:
        return words.low[group.first] in ("is", "are") and words.lemma[group.head] in _DONE and _done(line, clause)
    return words.lemma[group.head] in _DOING and words.tag[group.head] in (x.PRES, x.BASE) and _acts(line, clause)


def _is_general(line: Line) -> bool:
    """Whether a sentence tells what is so under a condition, by a statute, in another's view, or every time."""
    text = line.sentence.text
    conditional = line.words.low[0] in _CONDITIONS or any(_is_rule(c) for c in line.clauses)
    return conditional or _OF_OTHERS.match(text) is not None or _HABIT.search(text) is not None


def _is_rule(clause: clauses.Clause) -> bool:
    """Whether a clause tells when a rule applies: [where the verdict is unsafe], not [where the agency did not ask]."""
    past = clause.group is not None and clause.group.past and clause.group.finite
    return clause.opener in _CONDITIONS and not (past and clause.opener in ("where", "when"))


def _done(line: Line, clause: clauses.Clause) -> bool:
    """Whether the subject of a passive is one thing or person, and no rule is named by which it is so."""
    group, words, subject = clause.group, line.words, clause.subject
    if group is None or subject is None or words.low[group.last : group.last + 1] == ("by",):
        return False
    low = _subject(line, subject)
    if not low or not _ARGUED.isdisjoint(low) or "so" in words.low[group.first : group.last]:
        return False  # it is so ordered: what, the sentences before have told
    if words.lemma[group.head] == "prove" and _CHARGES.isdisjoint(low):
        return False
    if low[0] in ("a", "an"):  # a hearing that had been fixed for May is vacated
        return any(c.kind == "relative" and c.group is not None and c.group.past for c in line.clauses)
    named = any(words.start[subject[0]] <= s.start < words.end[subject[1] - 1] for s in line.spots)
    numbered = any(_NUMBERED.match(line.sentence.text[a:b]) for a, b in _places(line, subject))
    owned = x.POSS in words.tag[slice(*subject)]  # the tenants' motion
    return owned or low[0] in _DEFINITE | _BARE or low in (("you",), ("it",)) or named or numbered


def _subject(line: Line, span: tuple[int, int]) -> tuple[str, ...]:
    """The words of a subject without the number of its paragraph: 1.2 The Authority."""
    first, last = span
    while first < last and line.words.tag[first] == x.NUM and line.words.start[first] == line.sentence.start:
        first += 1
    return tuple(line.words.low[first:last])


def _places(line: Line, span: tuple[int, int]) -> list[tuple[int, int]]:
    begin, words = line.sentence.start, line.words
    return [(words.start[i] - begin, words.end[i] - begin) for i in range(*span)]


def _acts(line: Line, clause: clauses.Clause) -> bool:
    """Whether the body itself acts on what is before it: We affirm. The panel finds the charge proved."""
    group, words, subject = clause.group, line.words, clause.subject
    low = _subject(line, subject) if subject is not None else ()
    if group is None or not low or line.sentence.text.rstrip().endswith(":"):
        return False
    body = low in (("i",), ("we",)) or (low[0] in ("the", "this") and not _BODIES.isdisjoint(low))
    behind = words.low[group.last : group.last + _NEAR]
    if words.lemma[group.head] == "find":
        return body and not _FOUND.isdisjoint(behind)
    if words.lemma[group.head] in ("declare", "direct", "order", "appoint", "revoke", "sentence"):
        return body
    alone = words.tag[group.last : group.last + 1] in ("", x.STOP)
    return body and (alone or not _OBJECTS.isdisjoint(behind))

"""Minutes of a meeting, notes of a hearing, judgments and orders: what they say is decided was decided on their day."""

from __future__ import annotations

import re

from timeline import dates, edtf
from timeline import when as w
from timeline.claims import clauses
from timeline.claims import lexicon as x
from timeline.claims.lines import Line
from timeline.claims.phrases import Phrase
from timeline.model import Document, Grain, When

_HEAD = 600  # characters in which the title stands
_TITLE = re.compile(
    r"^\W*(?:(?:draft|approved|unconfirmed) )?minutes?\b(?s:.{0,120})\b(?:meeting|session|sitting)\b"
    r"|^(?:[^.\n]{0,80}[:–—] )?\W*(?:[\w'’-]+ ){0,2}notes?\s+(?:of|on)\s"
    r".{0,60}\b(?:hearing|trial|meeting|conference|tribunal|session|sitting)\b"
    r"|^\W*(?:hearing|attendance|meeting|court)\s+notes?\b.{0,120}$"
    r"|^\W*(?:summary|verbatim|official) records?\b.{0,120}\b(?:meeting|session|sitting)\b"
    r"|^.{0,80}\bminutes\b(?<!\d minutes).{0,120}\b(?:1[5-9]|20)\d\d\b"
    r"|^\W*(?:(?:draft|approved|unconfirmed|confirmed) )?minutes\b(?:\s*[(\[,:].{0,80}| taken by .{1,60})?\W*$"
    r"|^\W*notes (?:of|from) .{0,100}\b(?:group|board|committee|council|panel)\b",
    re.IGNORECASE | re.MULTILINE,
)
_COURT = re.compile(
    r"^\W*(?:approved |final |interim |consent )?(?:judgment|judgement|order|ruling|decision|opinion)\b.{0,60}$"
    r"|\b(?:judgment|judgement) (?:handed down|approved)\b|\bIT IS (?:SO )?ORDERED\b",
    re.IGNORECASE | re.MULTILINE,
)
_RULINGS = ("judgment", "judgement", "order", "ruling", "decision", "opinion")  # one of these is in each of them
_WRITTEN = ("minute", "record", "note")
_OF_COURTS = frozenset(
    "dismiss grant allow deny refuse quash affirm reverse remand uphold overturn sustain overrule strike adjourn stay "
    "enjoin order discharge vacate".split()
)
_DECISIONS = frozenset(
    "resolve agree approve adopt carry vote elect appoint accept authorise authorize reject defer award move amend "
    "pass grant ratify decide order direct instruct oppose support declare dismiss withdraw refuse renew rescind "
    "terminate endorse resign defeat lose censure suspend expel apply apologise apologize abstain dissent concede "
    "undertake".split()
)
# A line that says of what sitting a text is the record; no headline or sentence of news about one.
_RECORD = re.compile(
    r"^.{0,99}\b(?:transcript|proceedings|hansard|verbatim|(?:official|summary) (?:record|report))\b.{0,99}(?<![.!?])$"
    r"|^\W*(?:[\w-]+ )?(?:hearing|meeting|session|sitting|evidence) (?:before|of|on|held|taken)\b.{0,120}(?<![.!?])$",
    re.IGNORECASE | re.MULTILINE,
)
_GATHERED = frozenset(
    "hearing meeting session sitting committee subcommittee house senate council court inquiry tribunal board assembly "
    "conference proceedings evidence".split()
)
_RISES = frozenset("adjourn recess rise close end conclude finish suspend convene meet open begin start resume".split())
_CLOSING = 120  # characters at most that stand behind the line with which a record closes
_NEAR = 4  # words behind a verb in which its object stands
_GIVEN = frozenset("permission leave judgment judgement directions consent approval notice undertaking ruling".split())
_FALLS = frozenset("fall fail".split())
_MOVED = frozenset("motion motions amendment amendments proposal resolution".split())
_ROUTINE = frozenset("minutes minute agenda apologies meeting report accounts".split())


def session(document: Document) -> Phrase | None:
    """The date of the meeting or court of which a document has the decisions, as its head writes it, else None."""
    text = document.text
    head = text[:_HEAD].lower()
    if document.published is None or not (
        (any(word in head for word in _WRITTEN) and _TITLE.search(text[:_HEAD]))
        or (any(word in head for word in _RULINGS) and _COURT.search(text[:_HEAD]))
    ):
        return None
    for mention in dates.tag(text, document.published, document.language or "en"):
        if mention.when is not None and edtf.dump(mention.when) == edtf.dump(document.published):
            day = w.containing(mention.when.first or 0, Grain.DAY)  # not the hour at which it began
            return Phrase(mention.start, mention.end, mention, day, usable=True)
    return None


def rises(document: Document, line: Line) -> When | None:
    """The day of a record, where a line notes when what it records was opened, adjourned or closed.

    [The hearing recessed at 11:20 a.m.]
    """
    published = document.published
    head = document.text[:_HEAD]
    if published is None or published.first is None or not (_TITLE.search(head) or _RECORD.search(head)):
        return None
    start, end = line.sentence.start, line.sentence.end
    aside = document.text[start : start + 1] in "[(" or document.text[max(0, start - 1) : start] in ("[", "(")
    alone = document.text[:start].rstrip(" \t*_#-")[-1:] in ("", "\n")
    if not aside and not (alone and len(document.text[end:].strip()) <= _CLOSING):
        return None
    clause = line.clauses[0]
    if clause.group is None or clause.subject is None or line.words.lemma[clause.group.head] not in _RISES:
        return None
    own = not _GATHERED.isdisjoint(line.words.low[slice(*clause.subject)])
    return w.containing(published.first, Grain.DAY) if own else None


def decides(line: Line, clause: clauses.Clause) -> bool:
    """Whether a clause tells a decision, and not that the last minutes were approved."""
    group, words = clause.group, line.words
    if group is None or clause.kind not in ("main", "coordinate"):
        return False
    if group.passive and not group.modal and words.low[group.first] in ("is", "are"):
        return words.lemma[group.head] in _OF_COURTS  # the application is dismissed
    about = words.low[slice(*clause.subject)] if clause.subject is not None else ()
    fell = words.lemma[group.head] in _FALLS and not _MOVED.isdisjoint(about)
    given = words.lemma[group.head] == "give" and not _GIVEN.isdisjoint(words.low[group.last : group.last + _NEAR])
    if words.lemma[group.head] not in _DECISIONS and not fell and not given:
        return False
    routine = not _ROUTINE.isdisjoint(about)
    return (
        not routine and (group.past or group.passive) and not group.perfect and x.QUOTE not in words.tag[: group.first]
    )

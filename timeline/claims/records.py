"""Of which meeting or ruling a document is the record: minutes, notes of a hearing, rulings, orders and notices."""

from __future__ import annotations

import re

from timeline import dates, edtf
from timeline import when as w
from timeline.claims.lines import Line, Session
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
_KINDS = "judgment judgement order ruling decision opinion determination notice remarks sentence".split()
_ABOUT = (  # what goes on behind the kind of the document, not a headline: Ruling on dam delights farmers
    r"(?:and|of|no|under|given|delivered|handed|filed|issued|rendered|\w+ing|to show)\b"
    r"|for (?:judge?ment|possession|costs)\b"
    r"|on (?:the |an? )?(?:motion|application|appeal|petition|costs|penalty|sentence|merits)\b"
    r"|in (?:the matter|respect|council)\b|\W*\d"
)
_ACT = re.compile(
    r"^\W*(?:(?:approved|final|interim|consent|opinion|decision|prohibition|recall|revocation|enforcement|penalty|"
    r"suspension|safety|emergency|executive|judgment|memorandum|public|note|statement) (?:and |of )?){0,2}"
    r"(?:judge?ment|order|ruling|decision|opinion|determination|notice|sentencing remarks|sentence)"
    rf"(?:\W*| (?:{_ABOUT}).{{0,60}})$"
    r"|\b(?:judgment|judgement) (?:handed down|approved)\b|\bIT IS (?:SO )?ORDERED\b",
    re.IGNORECASE | re.MULTILINE,
)
_CAPITALS = re.compile(
    r"^\W*(?:[A-Z]+[ ,]+){0,3}(?:JUDGE?MENT|ORDER|RULING|DECISION|OPINION|DETERMINATION|NOTICE|SENTENCING REMARKS)"
    rf"(?:\W*$| (?i:{_ABOUT}))",
    re.MULTILINE,
)
_BENCH = re.compile(
    r"^[^a-z\n]*\b(?:COURT|TRIBUNAL|COMMISSION|PANEL|BOARD)\b|\bCourt of\b|\bv\. |\bJudge:|\b(?:Case|Docket) No\b"
    r"|\b(?i:in the matter of)\b|\b(?i:judge?ment|opinion) of the court\b",
    re.MULTILINE,
)
_CALLING = re.compile(r"\bnotice of (?:\w+ ){0,3}(?:meeting|death|hearing|sale|election|poll)\b", re.IGNORECASE)
_WRITTEN = ("minute", "record", "note")
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


def session(document: Document) -> Session | None:
    """The meeting or court of which a document has the decisions, or None."""
    text = document.text
    head, low = text[:_HEAD], text[:_HEAD].lower()
    written = any(word in low for word in _WRITTEN) and _TITLE.search(head) is not None
    rules = any(word in low for word in _KINDS) and _is_act(head)
    if document.published is None or not (written or rules):
        return None
    for mention in dates.tag(text, document.published, document.language or "en"):
        if mention.when is not None and edtf.dump(mention.when) == edtf.dump(document.published):
            day = w.containing(mention.when.first or 0, Grain.DAY)  # not the hour at which it began
            return Session(Phrase(mention.start, mention.end, mention, day, usable=True), rules and not written)
    return None


def _is_act(head: str) -> bool:
    """Whether a document is headed as a ruling, an order or a notice; counsel's and a newspaper's opinion is none."""
    found = _ACT.search(head) or _CAPITALS.search(head)
    if found is None or _CALLING.search(head):
        return False
    title = found[0].strip(" \t\n*_#|:")
    loose = "opinion" in title.lower() or (title.isalpha() and title.istitle())  # or a link of a page: Order
    return not loose or _BENCH.search(head) is not None


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

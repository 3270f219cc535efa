"""Charges and their particulars: a charge sheet, an indictment or a statement of claim alleges what it tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.claims import lexicon as x
from timeline.claims.lines import Line
from timeline.model import Claim, Document, Grain, Sentence, Status

_HEAD = 600  # characters in which the title stands
_SHEET = re.compile(
    r"^\W*(?:(?:the|draft|amended|re-amended|superseding|criminal|bill of) )*"
    r"(?:charge ?-?sheet|indictment|(?<=criminal )complaint|particulars of (?:the )?(?:claim|offence|charges?)"
    r"|statement of (?:the )?(?:claim|offence|charges?))(?:\W*$|,? no\b.{0,40}$)",
    re.IGNORECASE | re.MULTILINE,
)
_OF_SHEETS = ("sheet", "indictment", "complaint", "particulars", "statement of")  # one is in each heading of one
_COUNT = re.compile(
    r"^\W*counts? (?:\d{1,3}|[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)"
    r"(?:\W*$|\s*[-–—:(](?!.*\b(?:not )?guilty\b).{0,80}$)",
    re.IGNORECASE | re.MULTILINE,
)
# What is done in a case, and who somebody is, are no particulars of the charge.
_PROCEDURE = frozenset(
    "arrest question release bail remand charge summon indict arraign appear plead admit deny surrender try hear find "
    "convict acquit sentence jail fine adjourn discharge dismiss issue serve file sign date commence resign "
    "bear search seize".split()
)
_CHARGES = frozenset("charge accuse indict".split())


def sections(document: Document, sentences: Sequence[Sentence]) -> list[tuple[int, int]]:
    """The stretches of a text that allege what they tell: all of a charge sheet, else what stands under a count."""
    text, small = document.text, document.text.lower()
    sheets = any(word in small for word in _OF_SHEETS)
    if (sheets and _SHEET.search(text, 0, _HEAD)) or _SHEET.fullmatch(document.title or ""):
        return [(0, len(text))]
    heads = [m.start() for m in _SHEET.finditer(text)] if sheets else []
    heads += [m.start() for m in _COUNT.finditer(text)] if "count " in small or "counts " in small else []
    if not heads:
        return []
    others = [s.start for s in sentences if s.heading and not (_SHEET.match(s.text) or _COUNT.match(s.text))]
    return [(at, min((o for o in others if o > at), default=len(text))) for at in sorted(heads)]


def charges(line: Line) -> bool:
    """Whether a sentence tells what somebody is charged with: is charged with fraud, has been accused of theft."""
    clause = line.clauses[0] if line.clauses else None
    group = clause.group if clause is not None else None
    if clause is None or group is None or clause.kind != "main" or not group.passive or group.negated or group.modal:
        return False
    said = line.words.lemma[group.head] in _CHARGES and line.words.low[group.last : group.last + 1] in (
        ("with",),
        ("of",),
        ("on",),
    )
    return said and line.words.low[group.first] in ("is", "are", "has", "have")


def alleged(claims: Sequence[Claim], line: Line, within: Sequence[tuple[int, int]], *, charged: bool) -> list[Claim]:
    """The claims of a sentence as alleged where it stands in one of the stretches `within`, or where the sentence
    before it charges somebody (`charged`) and it gives the particulars: between 3 January and 4 May he took £300.
    """
    start = line.sentence.start
    sheet = any(a <= start < b for a, b in within)
    if not (sheet or charged):
        return list(claims)
    return [replace(c, status=Status.ALLEGED) if _particular(c, line, sheet) else c for c in claims]


def _particular(claim: Claim, line: Line, sheet: bool) -> bool:
    if claim.status is not Status.HAPPENED:
        return False
    at = line.words.at(claim.trigger[0]) if claim.trigger is not None else -1
    done = at >= 0 and line.words.lemma[at] not in _PROCEDURE
    return done and (sheet or _in_a_span(claim, line))


def _in_a_span(claim: Claim, line: Line) -> bool:
    """Whether a pronoun's deed is told of the days between two that open the sentence, as charges are worded."""
    when, subject = claim.date, line.clauses[0].subject
    if when is None or claim.mention is None or subject is None or not when.interval or when.grain > Grain.DAY:
        return False
    opens = claim.mention.start < line.words.start[subject[0]]
    return opens and line.words.tag[subject[0]] == x.PRON

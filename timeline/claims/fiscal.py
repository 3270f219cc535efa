"""Quarters, halves and years of a fiscal year that is not the calendar's, in a text that says when its year ends.

A fiscal year is named for the calendar year in which it ends.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline import when as w
from timeline.claims.phrases import Phrase
from timeline.model import Anchor, Clue, Grain, When
from timeline.moments import add_months, ymd
from timeline.wording import MONTHS

_MONTH = (
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
_YEAR = r"(?i:fiscal|financial|business|accounting|reporting)[ ](?i:years?)|FY(?:[ ]?\d{2,4})?|(?i:fiscal)[ ]\d{4}"
_DAY = r"(?:the[ ])?(?:\d{1,2}(?:st|nd|rd|th)?[ ](?:of[ ])?)?"
_ENDS = re.compile(
    rf"\b(?:{_YEAR}|year|twelve[ ]months|12[ ]months)\s+"
    rf"(?:of[ ][A-Z][\w &.'’-]{{1,40}}[ ]|which[ ]|that[ ])?(?:ended|ending|ends|closes|closed)\s+"
    rf"(?:on[ ]|in[ ]|with[ ])?{_DAY}{_MONTH}\b"
    rf"|\b(?i:fiscal|financial)[ ](?i:years?)\W{{1,3}}(?:runs?[ ])?(?:from[ ])?{_DAY}[A-Z][a-z]+\.?\s*"
    rf"(?:to|–|-|until|through)\s*{_DAY}{_MONTH.replace('month', 'last')}\b"
)
# A quarter or half that says when it ended: the third quarter (ended 31 March 2016), the first half, to 31 December.
_PART_ENDS = re.compile(
    rf"\b(?:(?P<nth>first|second|third|fourth)[ -](?P<part>quarter|half)|(?P<sign>[QH])(?P<digit>[1-4]))\b"
    rf"[^.;\n]{{0,24}}?(?P<gloss>[(,]\s*(?:which\s+)?|\s+)(?:ended|ending)\s+(?:on[ ]|in[ ])?{_DAY}{_MONTH}\b",
    re.IGNORECASE,
)
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_CLOSES = re.compile(r"\s(?:end(?:ed|ing|s)|close[sd])\s")  # in what says so of a year that is not called fiscal
_REPORT = re.compile(
    r"\bannual (?:report|results|accounts)\b[^.\n]{0,30}\b(?:fiscal|FY)[ ]?(?P<year>\d{4})\b", re.IGNORECASE
)
_FISCAL = re.compile(r"\b(?:fiscal|financial|FY)", re.IGNORECASE)
_SIGNS = ("fiscal", "financial", "fy")
_NUMBER = {name[:3].lower(): n for n, name in enumerate(MONTHS, 1)}
_DUE = 4  # months within which the report on a year appears


def placed(found: Sequence[Phrase], text: str, published: When | None) -> list[Phrase]:
    """The phrases, those of a fiscal year where they lie in the calendar."""
    if not any(_period(p.mention.clue) for p in found):
        return list(found)
    ends = _ends(text, published)
    if ends in (None, 12):
        return list(found)
    own = _REPORT.search(text)
    years = _near(published) or ([int(own["year"])] if own is not None else [])
    glosses = [m.span() for m in _PART_ENDS.finditer(text) if m["gloss"].strip()]
    apart = (
        replace(p, usable=False) if any(a < p.start < b for a, b in glosses if not _period(p.mention.clue)) else p
        for p in found
    )
    return [_moved(p, text, ends, published, years) for p in apart]


def _ends(text: str, published: When | None) -> int | None:
    """The month in which the text's fiscal year ends, None where it says none or several.

    An annual report that appears within its year tells it too: the last quarter that was over.
    """
    small = text.lower()
    fiscal = any(map(small.__contains__, _SIGNS)) and _FISCAL.search(text) is not None
    likely = fiscal or _CLOSES.search(text) is not None
    said = {_NUMBER[(m["month"] or m["last"])[:3].lower()] for m in _ENDS.finditer(text)} if likely else set()
    said |= {_year_end(m) for m in _PART_ENDS.finditer(text)} if "ended" in small or "ending" in small else set()
    if len(said) == 1:
        return said.pop()
    own = _REPORT.search(text) if fiscal and "annual " in small else None
    if said or own is None or published is None or published.first is None:
        return None
    year, month, _ = ymd(published.first)
    last = (month - 1) // 3 * 3
    return last if year == int(own["year"]) and last and month - last <= _DUE else None


def _year_end(part: re.Match[str]) -> int:
    """The month in which the fiscal year of a quarter or half ends that says when it ended."""
    nth = int(part["digit"]) if part["digit"] else _NTH[part["nth"].lower()]
    half = (part["part"] or part["sign"]).lower().startswith("h")
    left = (2 - nth) * 6 if half else (4 - nth) * 3
    return (_NUMBER[part["month"][:3].lower()] + left - 1) % 12 + 1


def _period(clue: Clue) -> bool:
    return clue.unit in (Grain.QUARTER, Grain.HALF, Grain.YEAR) and clue.shift is None and clue.anchor in _ANCHORS


_ANCHORS = (Anchor.WRITTEN, Anchor.DOCUMENT)


def _moved(phrase: Phrase, text: str, ends: int, published: When | None, around: Sequence[int]) -> Phrase:
    clue = phrase.mention.clue
    said = _FISCAL.search(text, phrase.start, phrase.end) is not None
    if not _period(clue) or phrase.when is None or phrase.when.interval or not (said or clue.year is None):
        return phrase
    count = {Grain.QUARTER: 3, Grain.HALF: 6}.get(clue.unit or Grain.YEAR, 12)
    if clue.index is None and count < 12:
        return phrase
    years = [clue.year] if clue.year is not None else around
    spans = [_months(year, ends, count, clue.index or 1) for year in years]
    over = [s for s in spans if clue.year is not None or _is_over(s, published)]
    if not over or (clue.year is None and count == 12):
        return phrase
    note = f"the fiscal year ends in {MONTHS[ends - 1]}"
    mention = replace(phrase.mention, notes=(*phrase.mention.notes, note))
    return replace(phrase, when=over[-1], mention=mention)


def _near(published: When | None) -> list[int]:
    """The fiscal years, by their numbers, about a publication."""
    if published is None or published.first is None:
        return []
    year = ymd(published.first)[0]
    return [year - 1, year, year + 1]


def _is_over(span: When, published: When | None) -> bool:
    if published is None:
        return True
    return span.last is not None and published.last is not None and span.last < published.last


def _months(year: int, ends: int, count: int, index: int) -> When:
    """The `index`-th stretch of `count` months of the fiscal year of that number."""
    first_year, first_month = add_months(year - 1, ends + 1, count * (index - 1))
    last_year, last_month = add_months(first_year, first_month, count - 1)
    if count == 3 and ends % 3 == 0:
        return w.of_quarter(first_year, first_month // 3 + 1)
    if count == 6 and ends == 6:
        return w.of_half(first_year, first_month // 6 + 1)
    return w.between(w.of_month(first_year, first_month), w.of_month(last_year, last_month))

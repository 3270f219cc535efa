"""The lead of a report: which of the claims that have only the day of publication for a date is its news."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.claims import questions
from timeline.claims.lines import Line
from timeline.model import Basis, Claim, Status


def only_one(claims: Sequence[Claim], ready: Sequence[Line], goes_on: set[int]) -> list[Claim]:
    """Of the claims that could be the news of the report only one: of its first sentences, else the headline.

    None where the first sentence gives its date; where it only has that of what is to come or was called off, or of
    what its verb is said of, that sentence can still tell it: the club has announced a concert for Friday; the order
    of 28 May was quashed. None either from a sentence that starts at one of `goes_on`, which is no news itself.
    """
    body = next((line for line in ready if _runs(line)), None)
    first = body.sentence.start if body is not None else 0
    dated = [c for c in claims if c.sentence[0] == first and c.basis is not Basis.PUBLICATION and c.date is not None]
    parts = _numbered(ready)
    claims = [replace(c, lead=False) if c.sentence[0] in parts else c for c in claims] if parts else claims
    new = [c for c in claims if c.lead]
    done = any(
        c.status is Status.HAPPENED and not any(c.start == n.start and c.end < n.end for n in new) for c in dated
    )
    leads = [c for c in claims if c.lead and not done and (not dated or c.sentence[0] == first)]
    best = min(leads, key=lambda c: (c.sentence[0] < first, c.sentence[0], c.start), default=None)
    if best is not None and best.sentence[0] in goes_on:
        leads = [c for c in leads if c.sentence[0] < first and c.sentence[0] not in goes_on]
        best = min(leads, key=lambda c: c.start, default=None)
    return [replace(c, lead=False) if c.lead and c is not best else c for c in claims]


_PART = re.compile(r"\s*(\d{1,2})[.)]?\s+[A-Z][A-Z'’,&()/ -]+$")


def _numbered(ready: Sequence[Line]) -> frozenset[int]:
    """Where the headings of numbered parts begin, which are no news: 2 CORONER'S LEGAL POWERS, above 3 INQUEST; not
    7 KILLED IN FIRE.
    """
    found = [(line.sentence.start, m) for line in ready if (m := _PART.match(line.sentence.text)) is not None]
    numbers = {int(m[1]) for _, m in found}
    return frozenset(start for start, m in found if not numbers.isdisjoint((int(m[1]) - 1, int(m[1]) + 1)))


def _runs(line: Line) -> bool:
    """Whether a line is a sentence of the text, no heading or motto."""
    told = not line.sentence.heading and len(line.words) > 5 and not questions.announces(line)
    return told and any(c.group and c.group.finite for c in line.clauses)

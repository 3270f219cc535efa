"""Motions, resolutions and rulings, mostly without a verb: RESOLVED: that …; MOTION by Ann Lee to …. Carried 4-0."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.claims import finishing, making, performatives
from timeline.claims.clauses import Clause
from timeline.claims.lines import Line, Reading
from timeline.model import Claim, Status

_RESOLVED = re.compile(
    r"(?:it was )?(?:unanimously )?(?P<act>resolved|agreed|decided|ordered|voted|approved)\b[^.;:]{0,60}?[:,]?\s+"
    r"(?P<what>(?:that|to)\s.+)",
    re.IGNORECASE | re.DOTALL,
)
_MOVED = re.compile(
    r"(?:on )?(?:a |the )?(?P<act>motion|moved)\b[^;:]{0,120}?[:,]?\s+(?P<what>(?:that|to)\s.+)",
    re.IGNORECASE | re.DOTALL,
)
_CARRIED = re.compile(r"\b(?:carried|passed|adopted|agreed|approved|unanimous(?:ly)?|ayes)\b", re.IGNORECASE)
_LOST = re.compile(
    r"\b(?:lost|fail(?:ed|s)|defeated|withdrawn|tabled|died|lapsed|not (?:carried|agreed))\b", re.IGNORECASE
)
_SHORT = 12  # words of a sentence that only tells how the vote went


def taken(reading: Reading, line: Line, following: Sequence[Line], made: Sequence[Claim]) -> list[Claim]:
    """The claims of a line of minutes with the decision that it records, which is of the day of the meeting.

    What the decision says of other days is not told as past: agreed to close the pool in June.
    """
    session = reading.session
    if session is None or any(c.mention is session.day.mention for c in made):
        return list(made)
    words = line.words
    text = reading.document.text[words.start[0] : line.end]
    m = _RESOLVED.match(text) or (_MOVED.match(text) if _is_carried(line, following) else None)
    if m is not None:
        title = finishing.finish(f"{m['act'].capitalize()} {' '.join(m['what'].split())}".rstrip("."))
    elif performatives.ruled(text) and not line.sentence.heading and not _repeats(reading, line):
        title = finishing.finish(" ".join(text.split()).rstrip("."))
    else:
        return list(made)
    whole = Clause("main", ((0, len(words)),), None, None)
    decided = making.claim(reading, line, whole, session.day, Status.HAPPENED, [], outside=True, title=title)
    if decided is None:
        return list(made)
    ahead = [
        replace(c, status=Status.PLANNED) if c.status is Status.HAPPENED else c for c in made if c.mention is not None
    ]
    return [decided, *(c for c in ahead if c.date is not None and c.mention is not session.day.mention)]


def _repeats(reading: Reading, line: Line) -> bool:
    """Whether a last word only says again what was ruled: The judgment is affirmed. Affirmed."""
    session = reading.session
    ruled = session is not None and any(c.mention is session.day.mention for c in reading.claims)
    return ruled and sum(word.isalpha() for word in line.words.low) == 1


def _is_carried(line: Line, following: Sequence[Line]) -> bool:
    """Whether a motion was carried, by its own words or by the short sentence behind it."""
    behind = [other for other in following[:1] if len(other.words) <= _SHORT]
    told = " ".join([line.sentence.text, *(other.sentence.text for other in behind)])
    return _CARRIED.search(told) is not None and _LOST.search(told) is None

"""What the label before a date tells to have been done: Keys handed over: 12 January; Level 1 to Level 2: 29 March."""

from __future__ import annotations

import re

from timeline.claims import lexicon as x
from timeline.claims.verbs import PART, verb_uses

_CHANGED = re.compile(r"\b([a-z]{3,}) \S+ to \1 \S+$")  # grade 3 to grade 2
# What is written of the document, or of a day that is no event.
_FIELDS = frozenset(
    """
    date dates day time times hour deadline period version edition issue page document file form record last next first
    due expiry expires valid updated printed generated created accessed retrieved revised posted number no ref by born
    total as all only each
    """.split()
)
_LEADS = ("to", "of", "from", "as", "into", "by")
_PARTICLES = x.PARTICLES | {"over", "up", "down"}


def tells(label: str) -> bool:
    """Whether the words of a label, without their colon, tell an event: a change, a participle, a noun of events."""
    words = label.lower().split()
    if len(words) < 2 or not _FIELDS.isdisjoint(words) or not words[-1][-1:].isalnum():
        return False
    if _CHANGED.search(label.lower()) or (words[0] in x.EVENT_NOUNS and words[1] in _LEADS):
        return True
    last = words[-2] if words[-1] in _PARTICLES else words[-1]
    uses = verb_uses(last)
    done = uses is not None and bool(uses[1] & PART) and len(words) > (2 if last != words[-1] else 1)
    return done or words[-1] in x.EVENT_NOUNS

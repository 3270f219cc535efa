"""Who speaks in the turns of a transcript, which are labelled by their speakers: CHIEF DUNN: We met him on Monday."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline.claims import name_forms
from timeline.claims import naming as t
from timeline.claims.spots import Spot
from timeline.model import Kind

_WORD = r"[A-ZÀ-Þ][\w.’'-]*"
_LABEL = re.compile(rf"^[*_]{{0,2}}({_WORD}(?: {_WORD}){{0,3}})[*_]{{0,2}}:[*_]{{0,2}}[ \t]+(?=\S)", re.MULTILINE)
_FEWEST = 3  # turns
_INITIALS = 3  # letters of a label that gives no surname
# Speakers without a name, and what else stands before a colon.
_NAMELESS = frozenset(
    """
    HOST MODERATOR SPEAKER REPORTER INTERVIEWER INTERVIEWEE OPERATOR NARRATOR VOICE ANCHOR PRESENTER CHAIR CHAIRMAN
    CLERK COURT WITNESS QUESTION ANSWER Q A EDITOR NOTE AUDIENCE MALE FEMALE PRESS STAFF ALL THE DATE TIME FROM TO CC
    SUBJECT RE PRESENT APOLOGIES SOURCE COUNSEL JUDGE CALLER DISPATCHER UPDATE LOCATION STATUS ACTION
    """.split()
)


def turns(text: str, spots: Sequence[Spot]) -> list[tuple[int, int, str]]:
    """Where somebody with a name speaks in a transcript, and who; a transcript has a speaker who speaks twice."""
    labels = [*_LABEL.finditer(text)] if text.count(":") >= _FEWEST else []
    spoken = Counter(m[1] for m in labels)
    if len(labels) < _FEWEST or len(spoken) == 1 or max(spoken.values()) == 1:
        return []
    if not all(label.isupper() or len(label.split()) > 1 for label in spoken):
        return []
    return list(_spoken(text, labels, spots))


def _spoken(text: str, labels: Sequence[re.Match[str]], spots: Sequence[Spot]) -> Iterator[tuple[int, int, str]]:
    people = {s.name for s in spots if s.kind in (Kind.PERSON, None) and not s.name.isupper()}
    for m, following in pairwise([*labels, None]):
        assert m is not None
        end = following.start() if following is not None else _paragraph_end(text, m.end())
        name = _speaker(m[1], people)
        if name is not None:
            yield m.end(), end, name


def _paragraph_end(text: str, at: int) -> int:
    end = text.find("\n\n", at)
    return end if end >= 0 else len(text)


def _speaker(label: str, people: set[str]) -> str | None:
    """The person of a label by the surname, else the label as a name is written."""
    words = label.replace(".", "").split()
    if not _NAMELESS.isdisjoint(w.upper() for w in words):
        return None
    if len(words) == 1 and len(words[0]) <= _INITIALS and words[0].isupper():
        fits = [p for p in people if "".join(w[0] for w in p.split()) == words[0]]
        return fits[0] if len(fits) == 1 else None
    fits = [p for p in people if p.split()[-1].casefold() == words[-1].casefold()]
    if len(fits) == 1:
        return fits[0]
    if not label.isupper() and name_forms.kind_of(label) is not Kind.PERSON:
        return None  # Bank Records: I paid
    bare = [w.capitalize() if w.isupper() else w for w in words]
    while len(bare) > 1 and bare[0] in t.TITLES:
        bare = bare[1:]
    return " ".join(bare) if not fits else None

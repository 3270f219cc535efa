"""The parties that the head of a document names with what they are: Defendant: Petra Holm; LOWE LIMITED (Claimant)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.claims import naming as t
from timeline.claims.names import Candidate

# Each of these is one in a case, so that the word alone tells who.
CASE = frozenset(
    "claimant plaintiff defendant appellant respondent petitioner applicant complainant prosecutor accused".split()
)
_HEAD = 3000  # characters: what comes later is no head of a document
_ROLES = "|".join(sorted({*CASE, *(role.capitalize() for role in CASE), *(role.upper() for role in CASE)}))
_WORD = r"[A-ZÀ-Þ][\w.&’'-]*"
_NAME = rf"{_WORD}(?:[ \t]+(?:(?:of|and|&|de|van|von|the)[ \t]+)?{_WORD}){{0,6}}"
_LABELLED = re.compile(rf"^[ \t]*(?P<role>{_ROLES})[ \t]*:[ \t]*(?P<name>{_NAME})", re.MULTILINE)
_BRACKETED = re.compile(
    rf"(?<![\w.])(?P<name>{_NAME}),?(?:[ \t]+{_WORD},?)?[ \t]*\n?[ \t]*\((?:[Tt]he )?[“\"]?(?P<role>{_ROLES})[”\"]?\)"
)
_TITLE = re.compile(rf"(?:(?:{'|'.join(sorted({*t.HONORIFICS, *(h.upper() for h in t.HONORIFICS)}))})\.?[ \t]+)+")
_SMALL = frozenset("of and the for de van von".split())


def parties(text: str) -> Iterator[tuple[Candidate, str]]:
    """The parties named in the head of a text where they stand, each with its role in lower case.

    A name in capitals is given as it is written else: LOWE DAIRY LIMITED is Lowe Dairy Limited.
    """
    head = text[:_HEAD]
    small = head.lower()
    if not any(role in small for role in CASE):
        return
    for pattern in (_LABELLED, _BRACKETED):
        for m in pattern.finditer(head):
            title = _TITLE.match(head, m.start("name"), m.end("name"))
            start = title.end() if title is not None else m.start("name")
            said = head[start : m.end("name")].rstrip(" .,")
            if said and " " in said and not said.lower().startswith("the "):
                honorific = title[0].split()[-1].rstrip(".").capitalize() if title is not None else ""
                yield Candidate(start, start + len(said), _cased(said), False, honorific, ""), m["role"].lower()


def _cased(said: str) -> str:
    if not said.isupper():
        return " ".join(said.split())
    words = (w.lower() if w.lower() in _SMALL else w if _short(w) else w.capitalize() for w in said.split())
    return " ".join(words)


def _short(word: str) -> bool:
    """Whether a word in capitals can be initials."""
    return len(word.rstrip(".")) < 3 or "." in word[:-1]

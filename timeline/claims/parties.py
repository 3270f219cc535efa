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
PARTIES = CASE - {"complainant", "prosecutor", "accused"}  # people or bodies
_HEAD = 3000  # characters: what comes later is no head of a document
_ROLES = "|".join(sorted({*CASE, *(role.capitalize() for role in CASE), *(role.upper() for role in CASE)}))
_WORD = r"[A-ZÀ-Þ][\w.&’'-]*"
_NAME = rf"{_WORD}(?:[ \t]+(?:(?:of|and|&|de|van|von|the)[ \t]+)?{_WORD}){{0,6}}"
_LABELLED = re.compile(rf"^[ \t]*(?P<role>{_ROLES})[ \t]*:[ \t]*(?P<name>{_NAME})", re.MULTILINE)
_BRACKETED = re.compile(
    rf"(?<![\w.])(?P<name>{_NAME}),?(?:[ \t]+{_WORD},?)?[ \t]*\n?[ \t]*\((?:[Tt]he )?[“\"]?(?P<role>{_ROLES})[”\"]?\)"
)
# KESTREL LIMITED, and in a line of its own below it: Defendant
_CAPTION = re.compile(
    rf"^[ \t]*(?:\(\d\)[ \t]*)?(?P<name>{_NAME})[ \t]*\n(?:[ \t]*\n)?[ \t]*(?P<role>{_ROLES})[ \t]*$", re.MULTILINE
)
# Kestrel Limited, a company registered in England, whose office is at Hull (the "Supplier")
_DEFINED = re.compile(
    rf"(?:^[ \t]*(?:\(?\w{{1,2}}[).][ \t]+)?|\b(?:between|and)[ \t]+)(?P<name>{_NAME}),[ \t]"
    r"(?:an?[ \t]|whose|incorporated|registered|having|acting|of[ \t]|the[ \t])[^\n]{1,300}?"
    r"\((?:hereinafter[ \t])?(?:the[ \t])?[“\"](?P<term>[A-Z]\w{2,20})[”\"]\)",
    re.MULTILINE,
)
_TERM = ('("', "(“", "(the", "(here")
_TITLE = re.compile(rf"(?:(?:{'|'.join(sorted({*t.HONORIFICS, *(h.upper() for h in t.HONORIFICS)}))})\.?[ \t]+)+")
_OPENS = re.compile(r"(?:between|against|by|for|from|and)[ \t]+", re.IGNORECASE)  # Between Kestrel Ltd (Claimant) and
_SMALL = frozenset("of and the for de van von".split())


_CASE_TITLE = re.compile(rf"[^a-z]{{3}}.*(?:\bvs?\.?|,\s+(?:{_ROLES})s?[,.]?)\s*", re.DOTALL)


def is_title(text: str) -> bool:
    """Whether a sentence is the title of a case, or the half of it that ends with "v.": ANN LUND, Plaintiff, v."""
    return _CASE_TITLE.fullmatch(text) is not None


def parties(text: str) -> Iterator[tuple[Candidate, str]]:
    """The parties named in the head of a text where they stand, each with its role in lower case.

    A name in capitals is given as it is written else: LOWE DAIRY LIMITED is Lowe Dairy Limited.
    """
    head = text[:_HEAD]
    small = head.lower()
    if not any(role in small for role in CASE):
        return
    for pattern in (_LABELLED, _BRACKETED, _CAPTION):
        for m in pattern.finditer(head):
            candidate = _named(head, m)
            if candidate is not None:
                yield candidate, m["role"].lower()


def defined(text: str) -> Iterator[tuple[Candidate, str]]:
    """The parties that the head of an agreement describes and gives a term, each where it stands, with that term."""
    head = text[:_HEAD]
    for m in _DEFINED.finditer(head) if any(sign in head for sign in _TERM) else ():
        candidate = _named(text, m)
        if candidate is not None:
            yield candidate, m["term"]


def _named(text: str, m: re.Match[str]) -> Candidate | None:
    """The name of a party without its honorific and what leads to it; None for a single word or a description."""
    opens = _OPENS.match(text, m.start("name"), m.end("name"))
    start = opens.end() if opens is not None else m.start("name")
    title = _TITLE.match(text, start, m.end("name"))
    start = title.end() if title is not None else start
    said = text[start : m.end("name")].rstrip(" .,")
    if " " not in said or said.lower().startswith("the "):
        return None
    honorific = title[0].split()[-1].rstrip(".").capitalize() if title is not None else ""
    return Candidate(start, start + len(said), _cased(said), False, honorific, "")


def _cased(said: str) -> str:
    if not said.isupper():
        return " ".join(said.split())
    words = (w.lower() if w.lower() in _SMALL else w if _short(w) else w.capitalize() for w in said.split())
    return " ".join(words)


def _short(word: str) -> bool:
    """Whether a word in capitals can be initials."""
    return len(word.rstrip(".")) < 3 or "." in word[:-1]

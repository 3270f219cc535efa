"""Acronyms and short names that a text defines in brackets.

The method is that of A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions in
biomedical text", PSB 2003.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping

from timeline.model import Actor, Kind

_DEFINED = re.compile(r"\(\s*(?:the |“|\"|or )*(?P<short>[A-Z][\w&.-]{1,9})[”\"]?\s*\)")
_REVERSED = re.compile(r"\b(?P<short>[A-Z]{2,8}) \((?:the )?(?P<long>[A-Z][^()\n]{4,80})\)")


def acronyms(text: str, full: Mapping[str, Actor], taken: Container[str]) -> dict[str, str]:
    """Acronyms and short names that the text defines in brackets, to the full name."""
    found: dict[str, str] = {}
    longest_first = sorted(full, key=len, reverse=True)
    for m in _DEFINED.finditer(text):
        acronym = m["short"].strip(".")
        before = text[max(0, m.start() - 120) : m.start()].replace("\n", " ").rstrip()
        owner = next((n for n in longest_first if _ends_with(before, full[n])), None)
        fits = owner is not None and (abbreviates(acronym, owner) or not acronym.isupper())
        if owner is not None and full[owner].kind is Kind.PERSON and not acronym.isupper():
            continue  # Edna Stope (Con): a party, no name
        if owner and fits and owner != acronym and acronym not in taken:
            found[acronym] = owner
    for m in _REVERSED.finditer(text):
        if m["long"] in full and abbreviates(m["short"], m["long"]):
            found[m["short"]] = m["long"]
    for name in list(full):
        words = re.split(r"[\s-]+", name) if name.count(" ") + name.count("-") > 1 else ()
        initials = "".join(w[0] for w in words if w[:1].isupper())
        if len(initials) > 2 and initials in full and initials not in found:
            found[initials] = name
    return found


def _ends_with(text: str, actor: Actor) -> bool:
    return any(text.endswith(n) for n in (actor.name, *actor.aliases))


def abbreviates(short: str, long: str) -> bool:
    """Whether each character of `short` is found in `long`, from the right, the first at a word's beginning.

    The matching of Schwartz and Hearst (2003).
    """
    at = len(long)
    letters = [c.lower() for c in short if c.isalnum()]
    for n in range(len(letters) - 1, -1, -1):
        at -= 1
        while at >= 0 and (long[at].lower() != letters[n] or (n == 0 and at > 0 and long[at - 1].isalnum())):
            at -= 1
        if at < 0:
            return False
    return True

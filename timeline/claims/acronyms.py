"""Acronyms and short names that a text defines in brackets.

The method is that of A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions in
biomedical text", PSB 2003.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping

from timeline.claims import body_words as bw
from timeline.claims import name_forms
from timeline.claims.parties import defined
from timeline.model import Actor, Kind

_DEFINED = re.compile(
    r"\(\s*(?:(?:hereinafter|hereafter|herein)(?: (?:called|referred to as))?,? )?(?:the |[“‘\"]|or )*"
    r"(?P<short>[A-ZÀ-Þ][\w&.-]{1,15})(?:,?[”’\"])?\s*(?:\)|,? or )"
)
_FORM = re.compile(rf",? (?:{'|'.join(sorted(re.escape(form) for form in bw.DROPPED_LEGAL))})$")
_SENTENCE = re.compile(r"(?<=[a-z)]{2})[.;:!?] ")
# The first capital first, which is quickly found.
_REVERSED = re.compile(r"(?P<short>[A-Z](?<!\w[A-Z])[A-Z]{1,7}) \((?:the )?(?P<long>[A-Z][^()\n]{4,80})\)")


def acronyms(text: str, full: Mapping[str, Actor], taken: Container[str]) -> dict[str, str]:
    """Acronyms and short names that the text defines in brackets, to the full name."""
    found: dict[str, str] = {}
    for party, term in defined(text):
        name = name_forms.cased(party.text)
        owner = next((n for n in (name, _FORM.sub("", name)) if n in full), None)
        if owner is not None and term not in taken:
            found |= {term: owner, f"The {term}": owner}
    longest_first = sorted(full, key=len, reverse=True)
    for m in _DEFINED.finditer(text):
        acronym = m["short"].strip(".")
        before = _FORM.sub("", text[max(0, m.start() - 120) : m.start()].replace("\n", " ").rstrip(" ,"))
        owner = _initialled(acronym, before, full) or next(
            (n for n in longest_first if _ends_with(before, full[n])), None
        )
        if owner is None or full[owner].kind is Kind.PERSON:
            owner = _named_so(acronym, before, full)
        elif (acronym.isupper() or m[0][1:].startswith(acronym)) and not abbreviates(acronym, owner):
            owner = None  # Duty Control (Natesan): who holds the office
        if owner and owner != acronym and acronym not in taken:
            found[acronym] = owner
    for m in _REVERSED.finditer(text):
        if m["long"] in full and abbreviates(m["short"], m["long"]):
            found[m["short"]] = m["long"]
    for name in list(full):
        if name.count(" ") + name.count("-") < 2:
            continue
        initials = "".join(w[0] for w in re.split(r"[\s-]+", name) if w[:1].isupper())
        if len(initials) > 2 and initials in full and initials not in found:
            found[initials] = name
    return found


def _ends_with(text: str, actor: Actor) -> bool:
    return text.endswith((actor.name, *actor.aliases))


def _initialled(short: str, before: str, full: Mapping[str, Actor]) -> str | None:
    """The last name of a sentence with these initials: the Office of Rail Safety of the Department of Trade (ORS)."""
    said = _SENTENCE.split(before)[-1] if short.isupper() and len(short) > 1 else ""
    fits = [n for n in full if n in said and short == "".join(w[0] for w in re.split(r"[\s-]+", n) if w[0].isupper())]
    return max(fits, key=said.rfind, default=None)


def _named_so(short: str, before: str, full: Mapping[str, Actor]) -> str | None:
    """The last name of a sentence that a word in brackets behind it is part of: KAREN WEBB, a director ("WEBB").

    Of a person initials count too where the name is right before them; of (Con), which is a party, nothing does.
    """
    said = _SENTENCE.split(before)[-1].casefold()
    word = short.casefold()
    places = {n: said.rfind(n.casefold()) for n in full if word in n.casefold().split()}
    last = max(places, key=lambda n: (places[n], len(n)), default=None)
    if last is not None and places[last] >= 0:
        return last
    ends = (n for n in full if said.endswith(n.casefold()))
    return next((n for n in ends if "".join(part[0] for part in n.split()) == short), None)


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

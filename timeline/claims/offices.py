"""Offices named by what they are of, and who holds them: the Secretary to the Cabinet; the Minister for Works, Mr Fono.

The whole is one actor: neither the minister alone nor the works, the cabinet or the bank that the office is of act.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.claims import body_words as bw
from timeline.claims.given_names import GIVEN_NAMES
from timeline.claims.parting import is_field
from timeline.claims.spots import Spot
from timeline.model import Kind

_BEFORE = "Deputy|Assistant|Permanent|Parliamentary|Principal|First|Joint|Chief|Under|Lord|Executive"
_RANKS = (
    "Secretary|Under-?[Ss]ecretary|Minister|Director(?:-General)?|Governor|Clerk|Chief|Commissioner|Speaker"
    "|Registrar|Comptroller|Controller|Chancellor|Superintendent|Inspector|Surveyor|Ombudsman|Treasurer|Administrator"
    "|Postmaster|Collector|Recorder|Keeper|Master|Lieutenant"
)
_RANK = rf"(?:(?:{_BEFORE})[ \n-])*(?:{_RANKS})"
_BEGINNING = re.compile(f"{_BEFORE}|{_RANKS}")  # sooner found than a whole office
_WORD = r"[A-ZÀ-Þ][\w’'-]*"
_WORDS = rf"{_WORD}(?:[ \n]{_WORD}){{0,3}}"
_OFFICE = re.compile(
    rf"\b{_RANK}[ \n](?:of|for|to)[ \n](?:the[ \n])?{_WORDS}"
    rf"(?:(?:,[ \n]{_WORDS}){{0,3}},?[ \n](?:and|of|for)[ \n](?:the[ \n])?{_WORDS}){{0,3}}"
)
_LINK = re.compile(r",? (?:and|of|for|to) (?:the )?|, ")
# A body or a group of people whose head or servant an office is, and no firm's.
_PUBLIC = frozenset(
    "Department Ministry Bank Court Courts Council Cabinet Treasury House Senate Parliament Assembly Staff Commons"
    " Lords Crown Board Rolls Exchequer Navy Army Police Fleet Forces Ports Roads Seal Works State".split()
)
_ARTICLE = re.compile(r"\b[Tt]he[ \n](?:then[ \n]|acting[ \n])?$")
_HONOURED = (
    r"(?:(?:the[ \n])?(?:(?:Rt|Right)\.?[ \n])?Hon(?:ourable|\.)?,?[ \n])?"
    r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Prof|Professor)\.?[ \n])*"
)
_TO_HOLDER = re.compile(rf",?[ \n]\(?{_HONOURED}")
_TO_OFFICE = re.compile(r",? \(?(?:the|then|now) (?:then |acting )?")


class Office(NamedTuple):
    """An office where it stands, by its name on one line; `acts` where it is told of and not only held."""

    start: int
    end: int
    name: str
    acts: bool

    @property
    def rank(self) -> str:
        """The noun by which its holder is called afterwards, in lower case: minister."""
        return self.name.partition(" of ")[0].partition(" for ")[0].partition(" to ")[0].split()[-1].lower()


def offices(text: str) -> Iterator[Office]:
    """The offices that a text names, in order; no title right before a name: Secretary of State Owen Birk."""
    for m in _sequences(text):
        said = m[0].replace("\n", " ")
        length = _public(said)
        if not length or (length < len(said) and said[length] == " " and said[length + 1].isupper()):
            continue
        end = m.start() + length
        acts = _ARTICLE.search(text, max(0, m.start() - 12), m.start()) is not None
        yield Office(m.start(), end, said[:length], acts and text[end : end + 2] not in ("'s", "’s"))


def _sequences(text: str) -> Iterator[re.Match[str]]:
    at = 0
    while (beginning := _BEGINNING.search(text, at)) is not None:
        m = _OFFICE.match(text, beginning.start())
        at = m.end() if m is not None else beginning.start() + 1
        if m is not None:
            yield m


def _public(said: str) -> int:
    """How much of a sequence is an office, by what it is of: a field of work, or a body of the state; else 0."""
    links = list(_LINK.finditer(said))
    end = 0
    for n, link in enumerate(links):
        last = links[n + 1].start() if n + 1 < len(links) else len(said)
        words = said[link.end() : last].split()
        fits = _of_state(words) if not n else _goes_on(words, link[0].strip(), said[:end])
        while not fits and len(words) > 1:
            words.pop()
            fits = _of_state(words) if not n else False
        if not fits:
            break
        end = link.end() + len(" ".join(words))
        if end < last:
            break
    return end


def _of_state(words: Sequence[str]) -> bool:
    if any(w in GIVEN_NAMES or w in bw.LEGAL for w in words):
        return False
    return words[-1] in _PUBLIC or is_field(" ".join(words)) or (words[0] in _PUBLIC and words[0] != "House")


def _goes_on(words: Sequence[str], link: str, before: str) -> bool:
    """Whether an office goes on behind "and", which only leads to another field, or "of", to what its body is of."""
    if any(w in GIVEN_NAMES for w in words):
        return False
    if link.lstrip(", ").startswith(("of", "for")):
        return before.split()[-1] in _PUBLIC or before.split()[-1] in bw.ORGANISATION
    return is_field(" ".join(words)) or words[-1] in _PUBLIC


def held(text: str, found: Sequence[Office], people: Sequence[Spot]) -> dict[str, str]:
    """The one holder of each office whom a text names beside it: the Minister for Works, Mr Fono."""
    holders: defaultdict[str, set[str]] = defaultdict(set)
    starts, ends = {s.start: s for s in people}, {s.end: s for s in people}
    for office in found:
        behind = _TO_HOLDER.match(text, office.end)
        spot = starts.get(behind.end()) if behind is not None else None
        line = text[max(0, office.start - 24) : office.start].replace("\n", " ")
        before = re.search(_TO_OFFICE.pattern + "$", line)
        spot = spot or (ends.get(office.start - len(before[0])) if before is not None else None)
        if spot is not None and spot.kind is not Kind.PLACE:
            holders[office.name].add(spot.name)
    return {name: next(iter(who)) for name, who in holders.items() if len(who) == 1}

"""Who speaks in the quotations of a text, so that "I" inside them is somebody."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.claims import naming as t
from timeline.claims import verbs
from timeline.claims.given_names import is_woman
from timeline.claims.lexicon import SAYING
from timeline.claims.spots import Spot
from timeline.model import Kind

_PARAGRAPH = re.compile(r"\S.*?(?=\n[ \t]*\n|\Z)", re.DOTALL)
_OPENING = re.compile(r"“|(?<![^\s(\[—–-])\"(?=\S)")
_CLOSING = {"“": re.compile("”"), '"': re.compile(r'(?<=\S)"')}
_TELLING = SAYING | frozenset("admit recall announce ask complain confess joke reply answer testify tweet warn".split())
_SAY = "|".join(
    sorted(form for form, (base, use) in verbs.FORMS.items() if base in _TELLING and use & (verbs.PAST | verbs.THIRD))
)
_SAID = re.compile(rf"\b(?:{_SAY})\b")
# …,” said Ann Lund; …,” Ann Lund, the mayor, told us
_AFTER = re.compile(rf"[\s,]*(?:(?:{_SAY})\b|(?=[^.!?“\"]{{2,120}}\b(?:{_SAY})\b))")
_STOP = re.compile(r"[.!?]\s|[“\"]")
_LATELY = 8  # voices and names before a pronoun that are looked at
_PRONOUN = re.compile(r"\b([Hh]e|[Ss]he)\b")


class Voice(NamedTuple):
    """A quotation, from its first to behind its last mark, and the person who says it; None where nothing tells."""

    start: int
    end: int
    name: str | None


def voices(text: str, spots: Sequence[Spot]) -> tuple[Voice, ...]:
    """The quotations of a text, in order."""
    if "“" not in text and '"' not in text:
        return ()
    people = [s for s in spots if _person(s)]
    found: list[Voice] = []
    goes_on = False  # the quotation before was not closed in its paragraph
    for paragraph in _PARAGRAPH.finditer(text):
        quoted = list(_quotations(text, *paragraph.span()))
        said = [_attributed(text, people, found, paragraph.span(), quoted, n) for n in range(len(quoted))]
        last = found[-1].name if goes_on and found and quoted and quoted[0][0] == paragraph.start() else None
        first = next((who for who in said if who is not None), None)
        for (start, end), who in zip(quoted, said, strict=True):
            last = who or last or first
            found.append(Voice(start, end, last))
        goes_on = bool(quoted) and text[quoted[-1][1] - 1] not in '”"'
    return tuple(found)


def voice_at(found: Sequence[Voice], at: int) -> Voice | None:
    """The quotation around a place."""
    n = bisect.bisect_right(found, at, key=lambda v: v.start) - 1
    return found[n] if n >= 0 and at < found[n].end else None


def _person(spot: Spot) -> bool:
    words = spot.name.split()
    named = len(words) == 2 and not any(w in t.ORGANISATION or w in t.PLACE_TAILS or not w.isalpha() for w in words)
    return spot.kind is Kind.PERSON or (spot.kind is None and named)


def _quotations(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    while (opening := _OPENING.search(text, at, end)) is not None:
        closing = _CLOSING[opening[0]].search(text, opening.end(), end)
        at = closing.end() if closing is not None else end
        yield opening.start(), at


def _attributed(
    text: str,
    people: Sequence[Spot],
    found: Sequence[Voice],
    paragraph: tuple[int, int],
    quoted: Sequence[tuple[int, int]],
    n: int,
) -> str | None:
    """Who says a quotation by the words before it or behind it."""
    start, end = quoted[n]
    begin = quoted[n - 1][1] if n else paragraph[0]
    stop = quoted[n + 1][0] if n + 1 < len(quoted) else paragraph[1]
    led = text[begin:start].rstrip().endswith(":")
    before, behind = _before(text, people, begin, start), None
    if text[end - 2 : end - 1] in (",", "?", "!", "—") or text[end : end + 1] == ",":
        behind = _behind(text, end, stop)
    for span in (before, behind) if led else (behind, before):
        if span is not None:
            return _who(text, people, found, *span)
    return None


def _before(text: str, people: Sequence[Spot], begin: int, end: int) -> tuple[int, int] | None:
    """The words of the sentence before a quotation that tell who says it: Ann Lund, the mayor, told the paper: …."""
    first = max((m.end() for m in _STOP.finditer(text, begin, end)), default=begin)
    verbs_said = list(_SAID.finditer(text, first, end))
    if not verbs_said:
        return None
    said = verbs_said[-1]
    n = bisect.bisect_left(people, first, key=lambda p: p.start)
    ahead = n < len(people) and people[n].end <= said.start()
    ahead = ahead or _PRONOUN.search(text, first, said.start()) is not None
    return (first, said.start()) if ahead else (said.end(), end)


def _behind(text: str, begin: int, end: int) -> tuple[int, int] | None:
    m = _AFTER.match(text, begin, end)
    if m is None:
        return None
    stop = _STOP.search(text, m.end(), end)
    return m.end(), stop.start() if stop is not None else end


def _who(text: str, people: Sequence[Spot], found: Sequence[Voice], first: int, last: int) -> str | None:
    """The first person named between two places, or whom a pronoun there means: who spoke or was named before."""
    n = bisect.bisect_left(people, first, key=lambda p: p.start)
    if n < len(people) and people[n].end <= last:
        return people[n].name
    pronoun = _PRONOUN.search(text, first, last)
    if pronoun is None:
        return None
    man = pronoun[1].lower() == "he"
    spoke = [(v.end, v.name) for v in found[-_LATELY:] if v.name is not None]
    earlier = [*spoke, *((p.end, p.name) for p in people[max(0, n - _LATELY) : n])]
    fits = [(at, name) for at, name in earlier if is_woman(name) is not man]
    return max(fits)[1] if fits else None

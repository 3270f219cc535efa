"""Sentences as claims are made of them: cut behind bracketed citations and between dated entries, loose ends joined."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.claims.phrases import Phrase
from timeline.model import Sentence

_CITED = re.compile(r"(?:\(\s*(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[^\s)]*)?\s*\)\s*)+(?=[A-Z“\"‘])")
_LOOSE = frozenset(
    "of to by the a an in on at for with and or from as into over under that which its his her their than about".split()
)
_ABBREVIATED = frozenset(
    {"Inc.", "Ltd.", "Corp.", "Co.", "Jr.", "Sr.", "No.", "St.", "etc.", "a.m.", "p.m.", "U.S.", "U.K."}
)
_PLACE = re.compile(r"[A-Z][A-Z .'’-]+, [A-Z]\w*\.(?:[A-Z]\w*\.)?")
_BULLET = re.compile(r"[\s*•|–—#>\[(-]*")


def units(text: str, sentences: Sequence[Sentence], found: Sequence[Phrase]) -> list[Sentence]:
    """The sentences of a text, joined where a line end cut one and cut where several were taken for one."""
    out: list[Sentence] = []
    for sentence in _joined(text, sentences):
        for start, end in _cut(text, sentence, found):
            if (start, end) == (sentence.start, sentence.end):
                out.append(sentence)
            else:
                out.append(Sentence(start, end, text[start:end], sentence.paragraph, sentence.heading))
    return out


def _joined(text: str, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    pending: Sentence | None = None
    for s in sentences:
        if pending is not None and _goes_on(text, pending, s):
            pending = Sentence(pending.start, s.end, text[pending.start : s.end], pending.paragraph)
            continue
        if pending is not None:
            yield pending
        pending = s
    if pending is not None:
        yield pending


def _goes_on(text: str, one: Sentence, other: Sentence) -> bool:
    """Whether a sentence was cut in the middle: it ends in a preposition, or the next begins in lower case."""
    if one.paragraph != other.paragraph or text[one.end : other.start].strip() or other.start - one.end > 80:
        return False
    last = one.text.rstrip().rsplit(None, 1)[-1] if one.text.strip() else ""
    if last in _ABBREVIATED and other.text[:1].islower():
        return True
    if other.text.startswith("(") and _PLACE.fullmatch(one.text.strip()):
        return True  # CHARLESTON, W.Va. (AP)
    if last[-1:] in '.!?:;”"':
        return False
    return last.lower() in _LOOSE or (other.text[:1].islower() and not one.heading)


def _cut(text: str, sentence: Sentence, found: Sequence[Phrase]) -> Iterator[tuple[int, int]]:
    cited = _CITED.finditer(text, sentence.start, sentence.end) if "(" in sentence.text else ()
    cuts = [m.end() for m in cited if text[sentence.start : m.start()].rstrip()[-1:] in '.!?”"']
    if "\n" in sentence.text:
        first = text.rfind("\n", 0, sentence.start) + 1  # [09:04] Lund: Looking. The deploy went out
        opening = [p.start for p in found if first <= p.start < sentence.end and _opens_line(text, p.start)]
        if opening and _BULLET.fullmatch(text, first, opening[0]):
            cuts += [text.rfind("\n", 0, at) + 1 for at in opening[1:]]
    at = sentence.start
    for cut in sorted(set(cuts)):
        if at < cut < sentence.end:
            yield from _stripped(text, at, cut)
            at = cut
    yield from _stripped(text, at, sentence.end)


def _opens_line(text: str, at: int) -> bool:
    return _BULLET.fullmatch(text, text.rfind("\n", 0, at) + 1, at) is not None


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end

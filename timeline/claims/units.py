"""Sentences as claims are made of them: cut behind bracketed citations and between dated entries, loose ends joined."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from timeline.claims.phrases import Phrase
from timeline.model import Sentence

_CITED = re.compile(r"(?:\(\s*(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[^\s)]*)?\s*\)\s*)+(?=[A-Z“\"‘])")
_LOOSE = frozenset(
    "of to by the a an in on at for with and or from as into over under that which its his her their than about is are "
    "was were be been has have had will".split()
)
# A sentence that begins in mid-line behind a heading or caption without a full stop: … by the virus The minister said.
_UNSTOPPED = re.compile(
    r"(?<=[a-z]) (?=(?:A (?!\w+(?:s|ed) |(?:in|on|of|at|to|for|with|and|or|was|is|by|from) )"
    r"|(?:The|An|He|She|They|But|There|This|These|We|In|Its|His|Her|Their) )[a-z]+ )"
)
_ARTICLES = ("The ", "A ", "An ", "This ", "These ", "There ")  # which follow no name
_HEADED = 2  # words in capitals before one of them that a heading ends with
# Behind which a capital begins a name, what is said, or what a date that opens the line dates.
_BEFORE_NAME = _LOOSE | frozenset(
    "vitamin hepatitis plan grade serie schedule group type influenza flu class level section part appendix point "
    "exhibit team division title said says called titled named am pm film song book album novel show "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december today yesterday tonight tomorrow days weeks months years later ago".split()
)
_ABBREVIATED = frozenset(
    {"Inc.", "Ltd.", "Corp.", "Co.", "Jr.", "Sr.", "No.", "St.", "etc.", "a.m.", "p.m.", "U.S.", "U.K."}
)
_WORD = 16  # characters of a word before a capital
_PLACE = re.compile(r"[A-Z][A-Z .'’-]+, [A-Z]\w*\.(?:[A-Z]\w*\.)?")
_BULLET = re.compile(r"[\s*•|–—#>\[(-]*")
_LONGEST = 2_000  # characters; longer is what was written without full stops, a transcript
_FULL = 50  # characters of a line that a margin can have ended
_MARKS = re.compile(r"\.[*_]* +")  # of a label that is a sentence by itself


def units(text: str, sentences: Sequence[Sentence], found: Sequence[Phrase]) -> list[Sentence]:
    """The sentences of a text, joined where a line end cut one and cut where several were taken for one."""
    out: list[Sentence] = []
    labels = {p.start: p.end for p in found if _opens_line(text, p.start)}
    for sentence in _joined(text, sentences, found, labels):
        for start, end in _readable(text, _cut(text, sentence, found), found):
            if (start, end) == (sentence.start, sentence.end):
                out.append(sentence)
            else:
                out.append(Sentence(start, end, text[start:end], sentence.paragraph, sentence.heading))
    return out


def _joined(
    text: str, sentences: Sequence[Sentence], found: Sequence[Phrase], labels: Mapping[int, int]
) -> Iterator[Sentence]:
    """The sentences joined again; `labels` are the dates that open a line, start and end."""
    pending: Sentence | None = None
    for s in sentences:
        if (
            pending is not None
            and s.end - pending.start <= _LONGEST
            and (_goes_on(text, pending, s) or _labels(text, pending, s, labels) or _parted(pending, s, found))
        ):
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


def _parted(one: Sentence, other: Sentence, found: Sequence[Phrase]) -> bool:
    """Whether a line end taken for the end of a sentence parts a date: stepped down last / Friday."""
    k = bisect_left(found, one.end, key=lambda p: p.start) - 1
    return one.paragraph == other.paragraph and k >= 0 and found[k].end > other.start


def _labels(text: str, one: Sentence, other: Sentence, labels: Mapping[int, int]) -> bool:
    """Whether a date with a full stop is the label of what follows it on the line: - **14 June.** They wrote."""
    at = one.start + _BULLET.match(one.text).end()  # type: ignore[union-attr]
    return at in labels and _MARKS.fullmatch(text, labels[at], other.start) is not None


def _runs_on(text: str, at: int) -> bool:
    """Whether the full line before `at` ends in a word that wants another: a date at `at` labels no entry."""
    line = text[text.rfind("\n", 0, at - 1) + 1 : at].rstrip()
    last = line.rsplit(None, 1)[-1:]
    return len(line) > _FULL and (last[0].lower() in _LOOSE or last[0].endswith(","))


def _cut(text: str, sentence: Sentence, found: Sequence[Phrase]) -> Iterator[tuple[int, int]]:
    cited = _CITED.finditer(text, sentence.start, sentence.end) if "(" in sentence.text else ()
    cuts = [m.end() for m in cited if text[sentence.start : m.start()].rstrip()[-1:] in '.!?”"']
    unstopped = [m.end() for m in _UNSTOPPED.finditer(text, sentence.start, sentence.end)]
    cuts += [at for at in unstopped if _ends_heading(text, sentence.start, at - 1)]
    if "\n" in sentence.text:
        first = text.rfind("\n", 0, sentence.start) + 1  # [09:04] Lund: Looking. The deploy went out
        near = (bisect_left(found, at, key=lambda p: p.start) for at in (first, sentence.end))
        opening = [p for p in found[slice(*near)] if _opens_line(text, p.start)]
        rows = len(opening) > 1 and all(text[p.end : p.end + 2].isspace() for p in opening)  # under their heads
        if rows or (opening and _BULLET.fullmatch(text, first, opening[0].start)):
            lines = [text.rfind("\n", 0, p.start) + 1 for p in opening]
            cuts += [at for at in lines if not _runs_on(text, at)]
    at = sentence.start
    for cut in sorted(set(cuts)):
        if at < cut < sentence.end:
            yield from _stripped(text, at, cut)
            at = cut
    yield from _stripped(text, at, sentence.end)


def _ends_heading(text: str, start: int, at: int) -> bool:
    """Whether the word before a capital can end a heading or caption; no time, no name and no owner does: 4.35pm The
    queue has gone; Lao She died; Ulm's A team; but: Outbreak Threatens Recovery The virus spread.
    """
    words = text[max(start, at - _HEADED * _WORD) : at].split()[-_HEADED:]
    word = words[-1] if words else ""
    if word[:1].isupper():
        return len(words) == _HEADED and all(w[:1].isupper() for w in words) and text.startswith(_ARTICLES, at + 1)
    owns = word.endswith(("'s", "’s"))
    return not owns and word.lower() not in _BEFORE_NAME and not any(map(str.isdigit, word))


def _readable(text: str, spans: Iterable[tuple[int, int]], found: Sequence[Phrase]) -> Iterator[tuple[int, int]]:
    """The spans, those longer than a sentence is in pieces: its clauses are compared with each other."""
    for start, end in spans:
        while end - start > _LONGEST:
            cut = _pause(text, start, found)
            yield from _stripped(text, start, cut)
            start = cut
        yield from _stripped(text, start, end)


def _pause(text: str, start: int, found: Sequence[Phrase]) -> int:
    """Where to cut what runs on: at a semicolon, else a comma, a line end, "and" or any space, and within no date."""
    furthest = start + _LONGEST
    for sign in (";", ",", "\n", " and ", " "):
        at = text.rfind(sign, start + _LONGEST // 2, furthest) + 1
        k = bisect_left(found, at, key=lambda p: p.start) - 1
        at = found[k].start if k >= 0 and found[k].end > at else at
        if at > start:
            return at
    return furthest


def _opens_line(text: str, at: int) -> bool:
    return _BULLET.fullmatch(text, text.rfind("\n", 0, at) + 1, at) is not None


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end

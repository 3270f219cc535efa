"""Who speaks in the quotations of a text, so that "I" inside them is somebody."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.claims import body_words as bw
from timeline.claims import naming as t
from timeline.claims import verbs
from timeline.claims.designations import PERSONS, ROLES
from timeline.claims.given_names import is_woman
from timeline.claims.lexicon import SAYING
from timeline.claims.spots import Spot
from timeline.claims.turns import turns
from timeline.model import Kind

_BLANK = re.compile(r"\n[ \t]*\n")
_WORD = re.compile(r"\S")
_OPENING = re.compile(r"[“\"](?:(?<=“)|(?<![^\s(\[—–-]\")(?=\S))")  # the mark first, which is quickly found
_CLOSING = {"“": re.compile("”"), '"': re.compile(r'(?<=\S)"')}
_TELLING = SAYING | frozenset("admit recall announce ask complain confess joke reply answer testify tweet warn".split())
_SAY = "|".join(
    sorted(form for form, (base, use) in verbs.FORMS.items() if base in _TELLING and use & (verbs.PAST | verbs.THIRD))
)
_SAID = re.compile(rf"\b(?:{_SAY})\b")
_VERB = re.compile(rf"[\s,]*(?:{_SAY})\b")
_STOP = re.compile(r"[.!?]\s|[“\"]")
# What may stand between a subject and its verb: Ann Lund, the mayor, later told …; Ann Lund (44) on Monday told ….
_ASIDE = r"(?:,\s[^.;:!?“\"]{1,100}?,|\s\([^)“\"]{1,60}\))"
_ADVERB = (
    r"(?:\w+ly|also|later|then|once|again|now|has|had|never|soon|still|even|just|today|yesterday|(?:on|in)\s[A-Z]\w+)"
)
_SPEAKS = re.compile(rf"{_ASIDE}{{0,2}}(?:\s{_ADVERB}){{0,3}}\s(?:{_SAY})\b")
# Ann Lund was arrested and told …, but not: Ann Lund was there when a man came in and said ….
_AND_SPEAKS = re.compile(
    r"\s(?:(?!\b(?:who|whom|that|which|how|when|as|while|where|because)\b)[^,;:.!?“\"]){1,80}?,?"
    rf"\s(?:and|but)(?:\sthen|\slater)?\s(?:{_SAY})\b"
)
# Words that lead to a name as one with it: the mill's owner, a former mayor, Dr, 44-year-old.
_TITLE = "|".join(sorted(ROLES | {"old"})) + "|" + "|".join(sorted(re.escape(w) for w in t.TITLES))
_LINK = r"(?i:of|to|for|by|with|without|about|after|before|at|in|on|from|like|unlike|near|than|as|who|that|told|met)\b"
_TITLED = re.compile(
    r"(?:(?:^|(?<=\s))(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]n?|\w+['’]s)\s(?:(?!of\b|who\b)[\w’'-]+\s){0,3}?"
    rf"|^[\s,]*(?:(?!{_LINK})[\w’'-]+\s){{1,2}}?)?"
    rf"(?<![\w’'])(?:\d+-year-)?(?i:former\s)?(?i:{_TITLE})\s$"
)
# Before a subject: the beginning of its clause.
_CLAUSE = re.compile(
    r"(?:^|[,;:(—–]|\b(?:but|when|while|as|that|because|before|after|until|if|then|[Ll]ater|[Yy]esterday|\d{4}|[A-Z]\w+day"
    r"|morning|afternoon|evening|night|week|month|year))\s*$"
)
# …,” the mayor, Ann Lund, said
_APPOSED = re.compile(r"[\s,]*(?:(?:the|an?|its|their|his|her)\s[^,.;:“\"]{1,60},\s)?$")
_MEETING = re.compile(r"\s(?:and|or)\s")
# Whoever comes in unnamed: a pronoun behind it means nobody named before.
_SOMEBODY = re.compile(
    rf"(?:^|[.!?”\"]\s+)(?:An?|One|Another)\s(?:[\w-]+\s){{0,3}}?(?:{'|'.join(sorted(PERSONS))})\b"
    r"(?!,?\s(?:named\s|called\s)?[A-Z])"
)
_LATELY = 8  # voices and names before a pronoun that are looked at
_PRONOUN = re.compile(r"\b([Hh]e|[Ss]he)\b")


class Voice(NamedTuple):
    """A quotation, from its first to behind its last mark, and the person who says it; None where nothing tells."""

    start: int
    end: int
    name: str | None


def voices(text: str, spots: Sequence[Spot]) -> tuple[Voice, ...]:
    """The quotations of a text and the turns of a transcript, in order and apart."""
    quoted = _quoted(text, spots)
    return tuple(sorted([*quoted, *(v for turn in turns(text, spots) for v in _around(turn, quoted))]))


def _around(turn: tuple[int, int, str], quoted: Sequence[Voice]) -> Iterator[Voice]:
    """What of a turn no quotation takes."""
    at, end, name = turn
    for voice in quoted[bisect.bisect_left(quoted, at, key=lambda v: v.start) :]:
        if voice.start >= end:
            break
        if at < voice.start:
            yield Voice(at, voice.start, name)
        at = voice.end
    if at < end:
        yield Voice(at, end, name)


def _quoted(text: str, spots: Sequence[Spot]) -> tuple[Voice, ...]:
    if "“" not in text and '"' not in text:
        return ()
    people = [s for s in spots if _person(s)]
    found: list[Voice] = []
    last: str | None = None
    goes_on = False  # the quotation before was not closed in its paragraph
    for paragraph in _paragraphs(text):
        quoted = list(_quotations(text, *paragraph))
        said = [_attributed(text, people, found, paragraph, quoted, n) for n in range(len(quoted))]
        if not (goes_on and quoted and quoted[0][0] == paragraph[0]):
            last = next((who for who in said if who is not None), None)
        for (start, end), who in zip(quoted, said, strict=True):
            last = who if who is not None else last
            found.append(Voice(start, end, last or None))
        goes_on = bool(quoted) and text[quoted[-1][1] - 1] not in '”"'
    return tuple(found)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """What blank lines part, from the first sign on."""
    at = 0
    while (first := _WORD.search(text, at)) is not None:
        blank = _BLANK.search(text, first.start())
        at = blank.start() if blank is not None else len(text)
        yield first.start(), at


def voice_at(found: Sequence[Voice], at: int) -> Voice | None:
    """The quotation around a place."""
    n = bisect.bisect_right(found, at, key=lambda v: v.start) - 1
    return found[n] if n >= 0 and at < found[n].end else None


def _person(spot: Spot) -> bool:
    if spot.kind is not None:
        return spot.kind is Kind.PERSON
    words = spot.name.split()
    return len(words) == 2 and not any(w in bw.ORGANISATION or w in t.PLACE_TAILS or not w.isalpha() for w in words)


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
    """Who says a quotation by the words before it or behind it: "" for somebody unnamed, None where nothing tells."""
    start, end = quoted[n]
    begin = quoted[n - 1][1] if n else paragraph[0]
    stop = quoted[n + 1][0] if n + 1 < len(quoted) else paragraph[1]
    led = text[begin:start].rstrip().endswith(":")
    first = max((m.end() for m in _STOP.finditer(text, begin, start)), default=begin)
    before, behind = _before(text, people, first, start), None
    if text[end - 2 : end - 1] in (",", "?", "!", "—") or text[end : end + 1] == ",":
        cut = _STOP.search(text, end, stop)
        behind = _behind(text, people, end, cut.start() if cut is not None else stop)
    for subject in (before, behind) if led else (behind, before):
        if subject is not None:
            return _meant(text, people, found, subject)
    return None


class _Subject(NamedTuple):
    """A person's name or a pronoun; `name` is "" for a pronoun, `end` is 0 for a subject that is neither."""

    start: int
    end: int
    name: str


_UNNAMED = _Subject(0, 0, "")


def _subjects(text: str, people: Sequence[Spot], first: int, last: int) -> list[_Subject]:
    """The names and pronouns between two places, in order."""
    n = bisect.bisect_left(people, first, key=lambda p: p.start)
    m = bisect.bisect_right(people, last, key=lambda p: p.end)
    names = [_Subject(p.start, p.end, p.name) for p in people[n:m]]
    return sorted([*names, *(_Subject(*p.span(), "") for p in _PRONOUN.finditer(text, first, last))])


def _before(text: str, people: Sequence[Spot], first: int, end: int) -> _Subject | None:
    """The subject of the verb before a quotation: Ann Lund, the mayor, told the paper: …."""
    said = max((m.end() for m in _SAID.finditer(text, first, end)), default=None)
    if said is None:
        return None
    subjects = _subjects(text, people, first, said)
    for n, subject in reversed(list(enumerate(subjects))):
        if n and subject.name and _MEETING.fullmatch(text, subjects[n - 1].end, subject.start):
            continue  # one of two
        ahead = _TITLED.sub("", text[first : subject.start])
        subject = _closed(text, ahead, subject)
        if _reaches(_SPEAKS, text, subject, said) and (not subject.name or _CLAUSE.search(ahead)):
            return subject
        if not ahead.strip() and _reaches(_AND_SPEAKS, text, subject, said):
            return subject
    return _UNNAMED


def _closed(text: str, ahead: str, subject: _Subject) -> _Subject:
    """A name between two commas with the second: the mayor, Ann Lund, said."""
    named = (
        ahead.rstrip().endswith(",") and text[subject.end : subject.end + 1] == "," and _VERB.match(text, subject.end)
    )
    return subject._replace(end=subject.end + 1) if named else subject


def _reaches(pattern: re.Pattern[str], text: str, subject: _Subject, verb_end: int) -> bool:
    return pattern.fullmatch(text, subject.end, verb_end) is not None


def _behind(text: str, people: Sequence[Spot], begin: int, end: int) -> _Subject | None:
    """The subject of the verb behind a quotation: …,” said Ann Lund; …,” Ann Lund, the mayor, told us."""
    if _SAID.search(text, begin, end) is None:
        return None
    verb = _VERB.match(text, begin, end)
    begin = verb.end() if verb is not None else begin
    subject = next(iter(_subjects(text, people, begin, end)), None)
    ahead = _TITLED.sub("", text[begin : subject.start]) if subject is not None else ""
    if subject is None or _APPOSED.match(ahead) is None:
        return _UNNAMED
    subject = _closed(text, ahead, subject) if ahead.strip(" \n,") else subject
    speaks = _SPEAKS.match(text, subject.end, end) is not None
    if verb is None:
        return subject if speaks else _UNNAMED
    owner = text[subject.end : subject.end + 2] in ("'s", "’s")
    return _UNNAMED if owner or text[subject.end : subject.end + 4] == " and" else subject


def _meant(text: str, people: Sequence[Spot], found: Sequence[Voice], subject: _Subject) -> str:
    """The person whom a subject names, or whom a pronoun means: who spoke or was named before; "" for nobody known."""
    if subject.name or not subject.end:
        return subject.name
    man = text[subject.start : subject.end].lower() == "he"
    n = bisect.bisect_left(people, subject.start, key=lambda p: p.start)
    spoke = [(v.end, v.name) for v in found[-_LATELY:] if v.name is not None]
    earlier = [*spoke, *((p.end, p.name) for p in people[max(0, n - _LATELY) : n])]
    at, name = max(((at, name) for at, name in earlier if is_woman(name) is not man), default=(0, ""))
    sentence = (_last_stop(text, max(0, at - _NEAR), at) or _last_stop(text, 0, at)) if name else 0
    return "" if _SOMEBODY.search(text, max(0, sentence - 1), subject.start) else name


_NEAR = 400  # characters in which a sentence has mostly begun


def _last_stop(text: str, first: int, last: int) -> int:
    """The last sign of what ends the last sentence or quotation between two places; 0 where none does."""
    return max((m.end() - 1 for m in _STOP.finditer(text, first, last)), default=0)

"""Lines of a chat or log: a stamp, who writes, and a message that may date what it tells by words of its own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline import when as w
from timeline.claims.phrases import Phrase
from timeline.dates.bare import is_clock
from timeline.model import Anchor, Claim, Clue, Grain, Kind, Part, Sentence, When

_FEWEST = 2
_STAMPED = re.compile(r"(?:,?\s+\d{1,2}:\d\d(?::\d\d)?)?(?P<closed>\s*(?:[\])]|\s[-–]\s))?\s*")
_HANDLE = re.compile(
    r"(?:<[^<>\n]{1,30}>:?|@[\w.-]{1,30}:?|[\w.+-]{1,30}(?: [\w.+-]{1,30}){0,2}(?: \([^()\n]{1,30}\))?:)\s+"
)
_NICK = re.compile(r"(?:<[^<>\n]{1,30}>:?|@[\w.-]{1,30}:?|[a-z][\w.+-]{0,30}:)\s+")  # no bracket around the stamp
_AROUND = " <>@:"  # what stands around a name
_OPENS = re.compile(r"[\s*•>#(\[-]*")


_MARK = re.compile(
    r"--- (?:Log (?:opened|closed)|Day changed)\b"
    r"|(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s+)?(?:-!- |\*\*\* (?:Joins|Parts|Quits|Now talking)\b)"
)


def is_mark(sentence: Sentence) -> bool:
    """Whether a line is one that the program wrote, of the day or of who came and went: it may date what follows it."""
    return _MARK.match(sentence.text) is not None


NOBODY = (0, 0)


class Message(NamedTuple):
    """Where a message begins behind its stamp and handle, the day of the stamp, and where who writes is named, which
    is `NOBODY` in the posts of a channel.
    """

    begin: int
    day: When
    writer: tuple[int, int]


def messages(sentences: Sequence[Sentence], found: Sequence[Phrase]) -> Mapping[int, Message]:
    """The messages of a text by the offset at which their line begins; `found` are all date phrases, in order.

    Only of lines with a handle behind the stamp or a whole stamp in brackets, and of a text with several: one alone may
    be anything.
    """
    starts = [p.start for p in found]
    begins: dict[int, Message] = {}
    for sentence in sentences:
        k = bisect_left(starts, sentence.start)
        if k < len(found) and found[k].end < sentence.end:
            at = _message(sentence, found[k])
            if at is not None:
                begins[sentence.start] = at
    return begins if len(begins) >= _FEWEST else {}


def by_sentence(told: Mapping[int, Message], sentences: Sequence[Sentence], text: str) -> Mapping[int, Message]:
    """The messages by each sentence of their lines: what goes on in a line is written on the day of its stamp."""
    found, last = dict(told), -1
    for sentence in sentences:
        if sentence.start in told:
            last = sentence.start
        elif last >= 0 and "\n" not in text[last : sentence.start]:
            found[sentence.start] = told[last]._replace(begin=sentence.start)
    return found


def _message(sentence: Sentence, stamp: Phrase) -> Message | None:
    """The message of a line; None where it has no stamp or no handle."""
    clue = stamp.mention.clue
    if stamp.when is None or stamp.when.first is None or stamp.when.choices:
        return None
    if not (_is_time_alone(clue) or (clue.anchor is Anchor.WRITTEN and clue.day is not None)):
        return None
    if not _OPENS.fullmatch(sentence.text, 0, stamp.start - sentence.start):
        return None
    m = _STAMPED.match(sentence.text, stamp.end - sentence.start)
    if m is None or (clue.hour is None and not m[0].strip(" ])\t,")):
        return None
    dash = m["closed"] is not None and m["closed"].strip() in ("-", "–")
    if dash and clue.hour is None and ":" not in m[0]:
        return None  # 3 May – Orsk: an entry of a chronology
    handle = (_HANDLE if m["closed"] else _NICK).match(sentence.text, m.end())
    day = w.containing(stamp.when.first, Grain.DAY)
    if handle is None and _is_post(clue, m["closed"]) and m.end() < len(sentence.text):
        return Message(sentence.start + m.end(), day, NOBODY)
    if handle is None or handle.end() >= len(sentence.text):
        return None
    name = handle[0].partition(" (")[0].strip(_AROUND)
    at = sentence.start + handle.start() + handle[0].index(name)
    return Message(sentence.start + handle.end(), day, (at, at + len(name)))


def _is_post(clue: Clue, closed: str | None) -> bool:
    """Whether a stamp opens a post of a channel, which names nobody: its day and time in brackets."""
    return closed is not None and closed.strip() == "]" and None not in (clue.hour, clue.day)


_ANSWERS = re.compile(
    r"(?:\b(?:ok(?:ay)?|good|great|fine|perfect|excellent|thanks?(?: you)?|thx|cheers|yes|yep|yeah|no|nope|sure|done"
    r"|right|agreed|noted|cool|nice|hi|hello|hey|bye|morning|afternoon|evening|night|will do|got it|sorry|all"
    r"|everyone|both|folks|team)\b[\s,.!…-]*)+",
    re.IGNORECASE,
)


def answers(message: Message, sentence: Sentence) -> bool:
    """Whether a message only greets, thanks or agrees."""
    return _ANSWERS.fullmatch(sentence.text, message.begin - sentence.start) is not None


def of_writer(claims: Sequence[Claim], message: Message, text: str) -> list[Claim]:
    """The claims of a message in which who writes tells of himself, as that person's: <ana> I restarted the mill."""
    if message.writer == NOBODY:
        return list(claims)
    name = text[slice(*message.writer)]
    claims = [_without_handle(claim, name) for claim in claims]
    if not _FIRST_PERSON.match(text, message.begin):
        return claims
    part = Part(name, name, *message.writer, role="agent", kind=Kind.PERSON)
    return [_of(claim, part) if not claim.parts or claim.title.startswith("I ") else claim for claim in claims]


def _without_handle(claim: Claim, name: str) -> Claim:
    """A claim without who writes it before its title: ana: the mill is up → The mill is up."""
    who, colon, said = claim.title.partition(": ")
    if not colon or who.lower() != name.lower():
        return claim
    return replace(claim, title=said[:1].upper() + said[1:])


_FIRST_PERSON = re.compile(r"I(?: |['’](?:ve|m|d|ll)\b)")
_VERBS = {"am": "is", "have": "has", "do": "does"}


def _of(claim: Claim, part: Part) -> Claim:
    """A claim with one more who acts, named in the title in place of "I"."""
    title, words = claim.title, claim.title.split()
    if words[0] == "I" and len(words) > 1:
        title = " ".join([part.actor, _VERBS.get(words[1], words[1]), *words[2:]])
    return replace(claim, title=title[:1].upper() + title[1:], parts=(part, *claim.parts))


def _is_time_alone(clue: Clue) -> bool:
    """Whether a stamp is a time alone, of the day that stands above."""
    return clue.hour is not None and clue.shift is clue.year is None and is_clock(clue)


def told_apart(
    told: Mapping[int, Message], sentences: Sequence[Sentence], found: Sequence[Phrase]
) -> Mapping[int, Message]:
    """Of the messages those with a date of their own, which is that of what they tell: the stamp only says when."""
    starts = [p.start for p in found]
    ends = {s.start: s.end for s in sentences}
    own: dict[int, Message] = {}
    for start, message in told.items():
        dated = found[bisect_left(starts, message.begin) : bisect_left(starts, ends[start])]
        if any(p.usable for p in dated):
            own[start] = message
    return own

"""Entries of a chronology, log or chat: each one claim as a whole where its clauses leave most of it out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.claims import (
    chronology,
    clock_days,
    making,
    mood,
    parties,
    phrases,
    questions,
    states,
    storyline,
    telling,
    tense,
)
from timeline.claims.lines import Line, Reading
from timeline.dates.scene import HEADING
from timeline.model import Basis, Claim, Status
from timeline.when import within

_MOST = 0.6  # of an entry: what its clauses tell of it stands for it


def claims(reading: Reading, line: Line) -> list[Claim]:
    """The claims of a sentence. An entry of a chronology is one as a whole where its clauses leave most of it out.

    A short entry is its own title, whoever reads it.
    """
    if (
        states.greets(line)
        or parties.is_title(line.sentence.text)
        or (line.sentence.heading and questions.announces(line))
    ):
        return []
    made = [claim for claim in telling.of_clauses(reading, line) if claim is not None]
    label = reading.entries.get(line.sentence.start)
    if label is None or questions.put(line):
        return made
    posted = storyline.bare_time(label)  # what an entry tells may have a time of its own
    own = [c for c in made if c.mention is not None and (posted or c.mention.start == label.mention.start)]
    entry = _entry_claim(reading, line, label)
    if entry is None:
        return made
    if entry.status is not Status.CANCELLED and _told(own) > (entry.end - entry.start) * _MOST:
        short = len(own) == 1 and chronology.short(line, _label_end(reading, line, label))
        return [replace(c, title=entry.title) if short and c is own[0] else c for c in made]
    own = [c for c in own if c.mention is not None and c.mention.start == label.mention.start]
    others = [c for c in made if c not in own and c.basis is not Basis.PUBLICATION]
    return others if any(_is_finer(c, entry) for c in others) else [entry, *others]


def _is_finer(claim: Claim, entry: Claim) -> bool:
    """Whether a claim says on which day an entry was: February. The keys were cut on the 3rd; 27 June: he died last
    night.
    """
    anchor = claim.mention.anchor if claim.mention is not None else None
    if anchor is not None and anchor.endswith(HEADING) and claim.trigger == entry.trigger is not None:
        return True
    if entry.trigger not in (None, claim.trigger) or claim.date is None or entry.date is None:
        return False
    return claim.date.grain < entry.date.grain and within(claim.date, entry.date)


def _label_end(reading: Reading, line: Line, label: phrases.Phrase) -> int:
    """Where the words of an entry begin: behind its date, and in a chat or log behind who writes."""
    message = reading.messages.get(line.sentence.start)
    return message.begin if message is not None else label.end


def _told(own: Sequence[Claim]) -> int:
    """How many characters of a line its claims cover."""
    return len({i for c in own for i in range(c.start, c.end)})


def _entry_claim(reading: Reading, line: Line, phrase: phrases.Phrase) -> Claim | None:
    """The claim of an entry of a chronology as a whole, dated by its label."""
    posted = line.sentence.start in reading.messages
    title = chronology.title(line, _label_end(reading, line, phrase), posted=posted)
    entry = chronology.told(line, phrase)
    if storyline.bare_time(phrase):
        day = clock_days.of_times(reading, line, 0, phrase)
        phrase = replace(phrase, when=storyline.on_day(phrase, day))
    state = mood.own(line.words, entry, None)
    if entry.group is None and state not in (Status.CANCELLED, Status.DENIED):
        state = Status.HAPPENED
    state = tense.by_date(reading, line, entry, phrase, state)
    return making.claim(reading, line, entry, phrase, state, [], title=title)

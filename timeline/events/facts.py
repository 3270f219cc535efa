"""What matching and reasoning need to know of a claim, computed once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum

from timeline import when as w
from timeline.dates.resolution import EDGE_DAY
from timeline.events.acts import Act, act, parted
from timeline.events.attribution import voice
from timeline.events.counts import Counts, counts
from timeline.events.derivation import Step
from timeline.events.kin import is_family, kin
from timeline.events.names import Roster
from timeline.events.phrases import phrases
from timeline.events.weighing import NAME, places, words
from timeline.events.zones import by_words_behind, instant, on_clock, zone_of
from timeline.model import Anchor, Basis, Claim, Clue, Grain, Modifier, Status, TimexType
from timeline.moments import DAY

_FAR = 10**18
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]{2,6}|\.)?"
_DATE = re.compile(  # written dates say nothing of what happened
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?\b)(?:,?\s+\d{{4}}\b)?"
    rf"|\b{_MONTH},?\s+\d{{4}}\b|\b\d{{4}}-\d\d-\d\d\b|\b\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}\b"
    r"|(?<=\bin )(?:1[5-9]|20)\d\d\b"
)
_DIGIT = re.compile(r"\d")
TOLD = (Status.HAPPENED, Status.ALLEGED)  # what a claim tells as done, by whomever
_CITATION = re.compile(r"\(\s*[\w.-]+\.[a-z]{2,}(?:/\S*)?\s*\)")


_NOT_GUILTY = re.compile(r"\bnot[ \n](?:guilty|liable)\b", re.IGNORECASE)  # which is no word of a conviction


class Dating(IntEnum):
    """How a claim is dated, the surest first."""

    EXACT = 0  # to the day or finer
    COARSE = 1  # week, month, year, a range
    REPORTED = 2  # by the publication of its document only
    OPEN = 3  # not at all, or by a clue that is not resolved


@dataclass(frozen=True, slots=True)
class Fact:
    """A claim as matching sees it. `first` and `last` bound its date in seconds; open sides are far away."""

    index: int
    claim: Claim
    dating: Dating
    first: int
    last: int
    before: int  # seconds by which its words can be off, when it was earlier than its date, and when it was later
    behind: int
    instant: tuple[int, int] | None  # bounds in UTC of a time with a zone
    clue: Clue | None  # that says a weekday, day, month or feast and is not resolved
    actors: frozenset[str]
    agents: frozenset[str]
    parties: frozenset[str]  # the actors as they are compared
    doers: frozenset[str]
    patients: frozenset[str]
    terms: Mapping[str, float]
    mass: float
    context: Mapping[str, float]  # words of the sentence around the clause
    names: frozenset[str]  # words in capitals that are no actor's
    places: frozenset[str]  # those after "in", "near" and the like
    numbers: frozenset[str]
    counts: Counts  # numbers by what they count
    families: frozenset[str]  # of event words in the clause
    trigger: str  # family of the trigger
    derivation: tuple[Step, ...] = ()  # of a date that the document alone does not give
    voice: str = ""  # on whose word its document tells it
    aside: bool = False  # dated by its report only, and not what the report leads with

    @property
    def key(self) -> tuple[str, int, int]:
        """Where it stands, for orders that do not depend on the input's."""
        return (self.claim.document, self.claim.order, self.claim.start)


def facts(claims: Iterable[Claim], who: Roster, texts: Mapping[str, str]) -> list[Fact]:
    """Facts in the order of documents and of claims within them. `texts` are the documents' by id."""
    ordered = sorted(claims, key=lambda c: (c.document, c.order, c.start, c.end, c.quote))
    ordered = [by_words_behind(c, texts.get(c.document, "")) for c in ordered]
    told: dict[str, list[Claim]] = {}
    for claim in ordered:
        told.setdefault(claim.document, []).append(claim)
    clocks = {d: zone_of(texts.get(d, ""), of) for d, of in told.items()}
    ordered = [on_clock(c, clocks[c.document]) for c in ordered]
    return [_fact(i, c, who, texts.get(c.document, "")) for i, c in enumerate(ordered)]


def _fact(index: int, claim: Claim, who: Roster, text: str) -> Fact:
    dating, first, last = _dating(claim)
    people = {who.canonical(p.actor): p.role for p in claim.parts}
    before, behind = _slack(claim)
    done = _act(claim)
    terms, numbers = _terms(claim, verb_too=not done.otherwise)
    trigger = done.key
    undated_quote = _spaced(_without_dates(claim.quote), claim, _when(claim))
    if is_family(trigger):
        terms.setdefault(trigger, 1.0)
    return Fact(
        index=index,
        claim=claim,
        dating=dating,
        first=first,
        last=last,
        before=before,
        behind=behind,
        instant=instant(claim.date) if claim.date is not None else None,
        clue=_clue(claim),
        actors=frozenset(people),
        agents=frozenset(n for n, role in people.items() if role == "agent"),
        parties=frozenset(_party(n) for n in people),
        doers=frozenset(_party(n) for n, role in people.items() if role == "agent"),
        patients=frozenset(_party(n) for n, role in people.items() if role == "patient"),
        terms=terms,
        mass=sum(terms.values()),
        context=_context(claim, terms, text),
        names=frozenset(t for t, weight in terms.items() if weight == NAME),
        places=places(undated_quote),
        numbers=numbers,
        counts=counts(undated_quote),
        families=frozenset(t for t in terms if is_family(t)) - _only_beside(terms, undated_quote),
        trigger=trigger,
        voice=voice(claim, text) if dating is Dating.EXACT else "",
        aside=dating is Dating.REPORTED and not claim.lead,
    )


def _party(name: str) -> str:
    """A description by the kin of its head, so that a watchdog is a regulator; a name as it is."""
    return (kin(name.split()[-1]) or name) if name.islower() else name


def _act(claim: Claim) -> Act:
    """The act of the clause, read without the words of its date; none where it has no verb."""
    verb = verb_of(claim)
    if verb is None:
        return Act("", otherwise=False)
    first, last = (claim.start + at for at in verb)
    dates = [(a, b) for a, b in _when(claim) if b <= first or last <= a]
    return act(_spaced(claim.quote, claim, dates), verb)


def verb_of(claim: Claim) -> tuple[int, int] | None:
    """Where the verb of a claim stands in its quote, in characters; None where it has none."""
    if claim.trigger is None:
        return None
    first, last = claim.trigger
    return first - claim.start, last - claim.start


def redated(fact: Fact, steps: tuple[Step, ...]) -> Fact:
    """The fact with the date that a derivation leaves."""
    claim = replace(fact.claim, date=steps[-1].leaves, basis=Basis.DERIVED, undated=None)
    dating, first, last = _dating(claim)
    return replace(fact, claim=claim, dating=dating, first=first, last=last, clue=None, derivation=steps)


def _clue(claim: Claim) -> Clue | None:
    """The clue of a date that is not resolved, where it says a weekday, a day, a month or a feast."""
    if claim.date is not None or claim.mention is None:
        return None
    clue = claim.mention.clue
    hangs = clue.anchor in (Anchor.DOCUMENT, Anchor.PREVIOUS)
    said = not clue.counted and (clue.weekday, clue.day, clue.month) != (None, None, None)
    return clue if hangs and (said or names_feast(clue)) else None


def names_feast(clue: Clue) -> bool:
    """Whether a clue says a day by a feast: Easter, two days before Christmas."""
    return clue.name not in (None, "weekend", EDGE_DAY)


def undated(fact: Fact) -> Fact:
    """The fact as if its claim gave no date."""
    claim = replace(fact.claim, date=None, undated="it hangs on another event")
    return replace(
        fact, claim=claim, dating=Dating.OPEN, first=-_FAR, last=_FAR, before=0, behind=0, instant=None, clue=None
    )


def _dating(claim: Claim) -> tuple[Dating, int, int]:
    when = claim.date
    if when is None:
        return Dating.OPEN, -_FAR, _FAR
    first, last = w.bounds(when)
    if claim.basis is Basis.PUBLICATION:
        return Dating.REPORTED, first, last
    exact = last - first < DAY and when.grain <= Grain.DAY
    return (Dating.EXACT if exact else Dating.COARSE), first, last


def _slack(claim: Claim) -> tuple[int, int]:
    """How far off the words of a date may be, back and on: "two weeks ago" is seldom to the day, "late 2019" may begin
    in August and is over with the year; "last month" is a month of the calendar.
    """
    when = claim.date
    if when is None:
        return 0, 0
    if when.grain <= Grain.DAY and (when.modifier is Modifier.APPROXIMATE or when.qualifier):
        return _both(3 * DAY if when.grain is Grain.DAY else DAY // 2)
    if when.part == "NI":  # it is over on the next morning
        return 0, DAY // 4
    if when.grain > Grain.DAY and when.modifier is not None:
        soft = DAY * (3 if when.grain <= Grain.MONTH else 31)
        return (0 if when.modifier in _OPENING else soft), (0 if when.modifier in _CLOSING else soft)
    if when.grain in (Grain.SEASON, Grain.DECADE, Grain.CENTURY):
        return _both(31 * DAY)
    clue = claim.mention.clue if claim.mention is not None else None
    if clue is not None and clue.shift and clue.counted and clue.unit in _ROUGH and clue.weekday is None is clue.index:
        return _both(_ROUGH[clue.unit] * DAY)
    return 0, 0


def _both(seconds: int) -> tuple[int, int]:
    return seconds, seconds


_OPENING = (Modifier.START, Modifier.EARLY)  # of a date whose first day is sure
_CLOSING = (Modifier.LATE, Modifier.END)
_ROUGH = {Grain.WEEK: 3, Grain.MONTH: 15, Grain.YEAR: 31}


def _terms(claim: Claim, *, verb_too: bool) -> tuple[dict[str, float], frozenset[str]]:
    """Weighted words of a clause without its date words, citations and actors, and its numbers.

    A verb that has another sense here, "shares dropped", is none of them: not `verb_too`.
    """
    text = _NOT_GUILTY.sub(_spaces, _without_dates(_CITATION.sub(_spaces, claim.quote)))
    if claim.trigger is not None and not verb_too:
        text = _spaced(text, claim, [claim.trigger])
    weights = words(_blank(text, claim))
    return weights, frozenset(t for t in weights if t[0].isdigit())


def _only_beside(terms: Mapping[str, float], quote: str) -> frozenset[str]:
    """The terms of what a clause only sets its act beside."""
    act, beside = parted(quote)
    return frozenset(terms.keys() & words(beside).keys() - words(act).keys()) if beside else frozenset()


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _without_dates(text: str) -> str:
    """The text with spaces for its written dates, each of which has a digit."""
    return _DATE.sub(_spaces, text) if _DIGIT.search(text) is not None else text


def _around(claim: Claim, text: str) -> str:
    """The sentence without the clause."""
    first, last = claim.sentence
    return _without_dates(_CITATION.sub(" ", text[first : claim.start] + " " + text[claim.end : last]))


_BEFORE = 200  # characters before a sentence that tell what its pronouns mean
_BACK = re.compile(r"\b(?:it|its|this|that|these|they|them|he|she|his|her|one|both|which|such)\b", re.IGNORECASE)
_STOP = re.compile(r"[.!?][\s\"'”’)]|\n\s*\n")


def _context(claim: Claim, terms: Mapping[str, float], text: str) -> dict[str, float]:
    """Words of the sentence around the clause and, where the clause points back, of the one before it."""
    around = words(_around(claim, text))
    if _BACK.search(claim.quote):
        before = text[max(0, claim.sentence[0] - _BEFORE) : claim.sentence[0]].rstrip()
        ends = [m.end() for m in _STOP.finditer(before)]
        for key, weight in words(before[ends[-1] if ends else 0 :]).items():
            around.setdefault(key, weight / 2)
    return {t: v for t, v in around.items() if t not in terms and not t[0].isdigit()}


def _blank(text: str, claim: Claim) -> str:
    """The quote without its date words, the other event it hangs on, and its actors, who are compared apart."""
    spans = [(p.start, p.end) for p in claim.parts if p.kind is not None or " " in p.alias]
    at, _ = verb_of(claim) or (0, 0)
    others = [p for p in phrases(text) if not p.start <= at < p.end]
    spans += [(claim.start + p.start, claim.start + p.end) for p in others]
    return _spaced(text, claim, spans + _when(claim))


def _when(claim: Claim) -> list[tuple[int, int]]:
    """Where the words of the date of a claim stand, and those of the event that it hangs on."""
    mention = claim.mention
    if mention is None or mention.type is TimexType.DURATION:
        return []
    link = mention.link
    return [(mention.start, mention.end), *([(link.start, link.end)] if link is not None else [])]


def _spaced(text: str, claim: Claim, spans: Iterable[tuple[int, int]]) -> str:
    """A text that begins where the claim does, with spaces for spans of the document."""
    for start, end in spans:
        a, b = max(0, start - claim.start), max(0, end - claim.start)
        text = text[:a] + " " * len(text[a:b]) + text[b:]
    return text


def day_of(at: int) -> int:
    """The day number of a moment."""
    return at // DAY

"""What two documents are about, and what lets claims be one event that share little or are told in two matters.

Two claims of a day with nothing else in common are mostly two things of it, and so are two acts of one kind in the
papers of a desk of mixed news.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from timeline.events.derivation import before_date
from timeline.events.distinctions import apart
from timeline.events.facts import Dating, Fact, verb_of
from timeline.events.kin import announcing, kin, light
from timeline.events.profiles import Profile
from timeline.events.weighing import LEAST_WORD, WHOLE_WORD

_NAMED = frozenset(
    {
        "shared actors",
        "kindred actors",
        "same light trigger",
        "same time",
        "same trigger",
        "act in clause",
        "near trigger",
        "near act in clause",
    }
)
_STRETCH = re.compile(r"\b(?:since|until|till)\s+(?:the\s+)?$", re.IGNORECASE)
_TOPIC = re.compile(  # told the regulator of the outage: who hears, and of what
    r"(?P<heard>(?:\s+[\w'’-]+){0,4}?)\s+(?:of|about)(?P<topic>(?:\s+[\w'’-]+){1,4})"
)
_WORD = re.compile(r"[^\W\d_]+")
_BY_CHANCE = 2  # words that two short documents of one genre have in common
_SUBJECT = 0.08  # share of what one document speaks of that stands in another of its matter
_ACTS = frozenset({"same trigger", "near trigger", "act in clause"})
_MATTER = 0.1  # share of the names of one document that stand in another of its matter


def only_dated_alike(found: Mapping[str, float]) -> bool:
    """Whether two claims share their date and nothing else: no actor, no number, no word, no kin of acts; `found` is
    the evidence by name.
    """
    return not found.keys() & _NAMED and not found["numbers"] and found["mass"] < LEAST_WORD


def may_be_one(one: Fact, other: Fact) -> bool:
    """Whether two claims of one date in documents of one matter may tell of one event by that alone.

    They may on one day, where nothing sets them apart: a plan and what happened, an act and how things are, an act
    and the news of something, what two parties did, each by its name.
    """
    if not one.dating is Dating.EXACT is other.dating:
        return False
    if one.claim.status is not other.claim.status or one.claim.past is not other.claim.past:
        return False
    if _news(one) != _news(other) or _lasts(one) != _lasts(other):
        return False
    return not all(any(not doer.islower() for doer in fact.doers) for fact in (one, other))


def _lasts(fact: Fact) -> bool:
    """Whether a claim tells what lasted since or until its day."""
    return _STRETCH.search(before_date(fact.claim)) is not None


def _news(fact: Fact) -> bool:
    """Whether a claim tells that something was made known, which may be another thing of the day; who wrote a letter
    may have refused by it.
    """
    return announcing(fact.trigger) and fact.trigger != "letter"


def of_one_matter(mine: Profile, theirs: Profile) -> bool:
    """Whether two documents tell of one matter, by the names that stand in both."""
    return len(mine.matter & theirs.matter) > _MATTER * min(len(mine.matter), len(theirs.matter))


def _of_two_matters(mine: Profile, theirs: Profile) -> bool:
    """Whether two documents, each with names, have next to none in common, nor much of what they speak of."""
    if not mine.matter or not theirs.matter or of_one_matter(mine, theirs):
        return False
    least = min(len(mine.topics), len(theirs.topics))
    return len(mine.topics & theirs.topics) <= max(_BY_CHANCE, _SUBJECT * least)


def two_of_a_kind(one: Fact, other: Fact, found: Mapping[str, float], mine: Profile, theirs: Profile) -> bool:
    """Whether two claims in documents of two matters tell of two events, as two clubs win and two firms report on one
    day: they name no actor in common, and not one act and more, or something sets the acts apart.
    """
    named = any(not party.islower() for party in one.parties & other.parties) or "kindred actors" in found
    if named or not _of_two_matters(mine, theirs):
        return False
    acts = bool(found.keys() & _ACTS) and not light(one.trigger) and not light(other.trigger)
    more = found["mass"] >= WHOLE_WORD or bool(found["numbers"])
    return not (acts and more) or apart(one, other, found["other names"], mine, theirs)


def told_of(one: Fact, other: Fact) -> bool:
    """Whether one of two claims only tells that somebody spoke or heard of what the other tells: told the regulator of
    the outage, and the outage.
    """
    return _topic_is(one, other) or _topic_is(other, one)


def _topic_is(telling: Fact, told: Fact) -> bool:
    verb = verb_of(telling.claim)
    if verb is None or not announcing(telling.trigger) or announcing(told.trigger):
        return False
    said = _TOPIC.match(telling.claim.quote, verb[1])
    if said is None:
        return False
    heard, topic = ({kin(word) for word in _WORD.findall(said[part].casefold())} for part in ("heard", "topic"))
    return told.trigger in topic - heard

"""Two claims that share their date and nothing else: what lets them be one event all the same.

A verb that no table knows says nothing for sameness, so that most of such pairs are two things of one day.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from timeline.events.facts import Dating, Fact
from timeline.events.kin import announcing, kin
from timeline.events.profiles import Profile
from timeline.wording import DAYS, MONTHS

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
LEAST_WORD = 0.5  # what no light word weighs
_CALENDAR = frozenset(kin(word.lower()) for word in (*DAYS, *MONTHS))
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
    mention, claim = fact.claim.mention, fact.claim
    before = claim.quote[: max(0, mention.start - claim.start)] if mention is not None else ""
    return _STRETCH.search(before) is not None


def _news(fact: Fact) -> bool:
    """Whether a claim tells that something was made known, which may be another thing of the day; who wrote a letter
    may have refused by it.
    """
    return announcing(fact.trigger) and fact.trigger != "letter"


def of_one_matter(mine: Profile, theirs: Profile) -> bool:
    """Whether two documents tell of one matter, by the names that stand in both."""
    common = len((mine.names & theirs.names) - _CALENDAR)
    return common > _MATTER * min(len(mine.names), len(theirs.names))

"""What is planned as an occasion and told by what was done at it: the trial is to begin, he pleaded guilty; and what
is not the plan told of: no trains will run.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from timeline.claims.designations import plural
from timeline.events.acts import occasion
from timeline.events.facts import Fact, verb_of
from timeline.events.kin import kin
from timeline.model import Status

# Occasions, and what is done at them.
_TABLE = """
trial hearing sentencing appeal: plead testify convict acquit jail sentence adjourn deny
    rule remand hear
meeting session assembly meet congress: vote approve elect decide adopt agree reject appoint
talks summit negotiations conference: agree sign meet adopt
match game final race fight derby semi-final: beat win lose draw defeat score
election referendum ballot poll polls vote: win elect lose approve reject
"""


def _acts() -> Mapping[str, frozenset[str]]:
    """The keys of what is done at an occasion, by the noun for it."""
    acts: dict[str, frozenset[str]] = {}
    for line in _TABLE.replace("\n    ", " ").strip().splitlines():
        nouns, _, done = line.partition(":")
        keys = frozenset(kin(word) for word in done.split())
        acts.update((form, keys) for noun in nouns.split() for form in (noun, plural(noun)))
    return acts


_ACTS = _acts()


def kept(one: Fact, other: Fact) -> bool:
    """Whether one claim plans an occasion and the other, of another document, tells what is done at such a one."""
    if one.claim.status is not Status.PLANNED:
        one, other = other, one
    if one.claim.status is not Status.PLANNED or other.claim.status is not Status.HAPPENED:
        return False
    if one.claim.document == other.claim.document:
        return False
    verb = verb_of(one.claim)
    words = occasion(one.claim.quote, verb) if verb is not None else ()
    return any(other.trigger in _ACTS.get(word, ()) for word in words)


def ruled_out(one: Fact, other: Fact) -> bool:
    """Whether one of two claims, of which one is planned, is that there is to be none of something: no trains will run,
    and trains will run, or ran.
    """
    planned = Status.PLANNED in (one.claim.status, other.claim.status)
    return planned and _of_none(one) is not _of_none(other)


def _of_none(fact: Fact) -> bool:
    return _NONE.match(fact.claim.quote) is not None


_NONE = re.compile(r"(?:there (?:\w+ ){1,3})?(?:no|none|nobody)\b", re.IGNORECASE)

"""What is planned as an occasion and told by what was done at it: the trial is to begin, he pleaded guilty."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.events.facts import Fact
from timeline.events.kin import kin
from timeline.model import Status

# Occasions, and what is done at them.
_TABLE = """
trial hearing court tribunal sentencing appeal: plead testify convict acquit jail sentence adjourn deny
    rule remand hear
meeting session assembly meet congress: vote approve elect decide adopt agree reject appoint
talks summit negotiation conference: agree sign meet adopt
match game final race fight derby semi-final: beat win lose draw defeat score
election referendum ballot poll vote: win elect lose approve reject
launch flight mission: lift
"""


def _acts() -> Mapping[str, frozenset[str]]:
    """The keys of what is done at an occasion, by the key of the occasion."""
    acts: dict[str, set[str]] = {}
    for line in _TABLE.replace("\n    ", " ").strip().splitlines():
        occasions, _, done = line.partition(":")
        for occasion in occasions.split():
            acts.setdefault(kin(occasion), set()).update(kin(word) for word in done.split())
    return {occasion: frozenset(done) for occasion, done in acts.items()}


_ACTS = _acts()


def kept(one: Fact, other: Fact) -> bool:
    """Whether one claim plans an occasion and the other, of another document, tells what is done at such a one."""
    if one.claim.status is not Status.PLANNED:
        one, other = other, one
    if one.claim.status is not Status.PLANNED or other.claim.status is not Status.HAPPENED:
        return False
    if one.claim.document == other.claim.document:
        return False
    return any(other.trigger in _ACTS[term] for term in one.terms if term in _ACTS)

"""Derivations: the clues that led to a date, in order, and their wording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.model import Claim, Modifier, When
from timeline.when import spanning
from timeline.wording import spell

_PARTS = (Modifier.START, Modifier.EARLY, Modifier.MID, Modifier.LATE, Modifier.END)


@dataclass(frozen=True, slots=True)
class Step:
    """One clue of a derivation, in words with its document, and what it leaves."""

    clue: str
    leaves: When


def wording(steps: Sequence[Step]) -> str:
    """Each clue and what it leaves: "'Late on Friday' (desk.md) leaves 27 February 2026"."""
    return "; ".join(f"{s.clue} leaves {_left(s.leaves)}" for s in steps)


def _left(when: When) -> str:
    """The days that are left, where the words say only which part of a month or year they are."""
    return spell(spanning(when.first, when.last) if when.modifier in _PARTS and not when.interval else when)


def cited(says: str, document: str) -> str:
    """Date words and their document, as a derivation names them."""
    return f"'{' '.join(says.split())}' ({document})"


def before_date(claim: Claim) -> str:
    """What stands in front of the date words of a claim, also where its clause begins with them; empty without any."""
    if claim.mention is None:
        return ""
    return claim.prefix + claim.quote[: max(0, claim.mention.start - claim.start)]


def cited_date(claim: Claim) -> str:
    """The date words of a claim and its document."""
    return cited(claim.says or (claim.mention.text if claim.mention else ""), claim.document)

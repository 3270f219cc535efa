"""The words of the clause of a claim, and where its verb stands in them."""

from __future__ import annotations

from timeline.events.facts import Fact, verb_of


def told_words(fact: Fact) -> str:
    """The clause without the words of its date, which are no ranks and no numbers."""
    claim = fact.claim
    mention = claim.mention
    if mention is None:
        return claim.quote
    start, end = max(0, mention.start - claim.start), max(0, mention.end - claim.start)
    return f"{claim.quote[:start]}{' ' * (end - start)}{claim.quote[end:]}"


def verb_at(fact: Fact) -> int:
    """Where the verb of a claim begins in its quote, in characters; -1 where it has none."""
    verb, _ = verb_of(fact.claim) or (-1, -1)
    return verb

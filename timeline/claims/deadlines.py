"""The last day for what somebody was asked, ordered, allowed or has promised to do: it dates neither word nor deed."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.tokens import Words

_LIMITS = frozenset("by before until till".split())
_DEMANDS = frozenset(
    "ask order tell instruct direct require request urge demand invite command oblige compel press warn summon seek "
    "beg implore petition advise remind expect permit authorise authorize".split()
)
_GIVES = frozenset("give grant allow allot offer".split())
PLEDGES = frozenset("promise pledge vow".split())
_PROMISES = PLEDGES | frozenset("agree undertake commit resolve vote threaten swear offer decide".split())
# What is to be done, said by a noun: approved a plan to close it by 2035; issued an order to leave by Friday.
_INTENTS = frozenset(
    "plan plans deal law bill goal target proposal agreement order orders scheme strategy programme program promise "
    "pledge deadline ultimatum contract commitment intention offer request call calls demand demands mandate "
    "instruction instructions notice resolution motion pact bid rule rules".split()
)


def bounds(words: Words, clause: Clause, i: int) -> bool:
    """Whether a date is a deadline: asked for a report by Friday; gave them until Monday; approved a plan to end it by
    2035. A failure by a day is one of that day.
    """
    if words.low[i - 1] not in _LIMITS or clause.group is None:
        return False
    if i < clause.group.first:
        return _of_noun(words, clause, i)
    if i < clause.group.last or _fails(words, clause):
        return False
    return _demands(words, clause, i) or _of_noun(words, clause, i)


def _demands(words: Words, clause: Clause, i: int) -> bool:
    """Whether the verb is one of asking or ordering, of giving time, or of promising to do something."""
    group = clause.group
    assert group is not None
    lemma, limit = words.lemma[group.head], words.low[i - 1]
    calls = lemma == "call" and words.low[group.last : group.last + 1] in (("on",), ("upon",), ("for",))
    demands = calls or lemma in _DEMANDS
    asks = demands or lemma in _GIVES or lemma in _PROMISES
    if asks and words.tag.find(x.TO + x.BASE, group.last, i) >= 0:
        return True
    if lemma in _GIVES:
        return limit in ("until", "till")
    # With "by" alone the thing itself is asked for; "until" and "before" may tell how long and when: ruled until 1805.
    if lemma in PLEDGES:
        return limit in ("by", "before")
    return limit == "by" and demands and i - 1 > group.last


def _of_noun(words: Words, clause: Clause, i: int) -> bool:
    """Whether a noun of planning or ordering and a verb stand before a date: an order to leave by Friday."""
    at = words.tag.find(x.TO + x.BASE, clause.first, i)
    return at > 0 and words.tag[at - 1] == x.NOUN and words.low[at - 1] in _INTENTS


def _fails(words: Words, clause: Clause) -> bool:
    """Whether a clause tells that a deadline was missed, which is so from its day on."""
    group = clause.group
    assert group is not None
    return words.lemma[group.head] == "fail" or group.negated

"""Which of several acts or things a clause tells of: the second reading, another crash, for the third time."""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from timeline.events import noun_phrases as np
from timeline.events.kin import is_family, kin

_RANKS = {
    word: rank
    for rank, words in enumerate(
        "first maiden initial|second 2nd|third 3rd|fourth 4th|fifth 5th|sixth 6th|seventh 7th|eighth 8th|ninth 9th"
        "|tenth 10th|last final|again anew another further fresh repeat repeated re-run rerun twice amended"
        " revised additional".split("|")
    )
    for word in words.split()
}
FIRST, LAST, _AGAIN = 0, 10, 11
_ADVERBS = frozenset("again anew twice".split())
_TIMES = frozenset("time times occasion attempt".split())


class Ordinal(NamedTuple):
    """A rank and the key of what bears it, empty for the act; `one_more` where there was one before: a second crash."""

    rank: int
    of: str
    one_more: bool


def ranks(text: str) -> frozenset[int]:
    """The ranks of all words of a text."""
    return frozenset(_RANKS[w] for w in map(str.casefold, np.tokens(text)) if w in _RANKS)


@lru_cache(maxsize=1 << 12)
def ordinals(text: str, verb: int) -> frozenset[Ordinal]:
    """The ranks of the act whose verb stands at `verb` in a clause, of its subject and of its object.

    What else a clause counts says nothing of the act: his second wife's son, the first man to climb Ash.
    """
    before = np.tokens(text[: max(0, verb)])
    words = np.tokens(text[verb:]) if verb >= 0 else ["", *np.tokens(text)]
    direct = [*np.subject(before), np.object_of(words)]
    led = [p for p in np.led_to(words[1:]) if p[-1].casefold() in _TIMES or is_family(kin(p[-1].casefold()))]
    found = {ordinal for phrase in (*direct, *led) if (ordinal := _ordinal(phrase)) is not None}
    if any(w.casefold() in _ADVERBS for w in takewhile(lambda w: w[0].isalnum(), words[1:])):
        found.add(Ordinal(_AGAIN, "", one_more=True))
    return frozenset(found)


def _ordinal(phrase: list[str]) -> Ordinal | None:
    """The rank that a noun phrase gives to its head."""
    words = [w.casefold() for w in phrase]
    at = next((n for n, w in enumerate(words) if w in _RANKS), None)
    if at is None:
        return None
    rank, head = _RANKS[words[at]], words[-1]
    if words[at] in _ADVERBS or at == len(words) - 1 or head in _TIMES:
        return Ordinal(rank, "", one_more=True)
    more = rank == _AGAIN or at == 0 or words[at - 1] in ("a", "an")
    return Ordinal(rank, kin(head.removesuffix("s")), more)


def comparable(one: Ordinal, other: Ordinal) -> bool:
    """Whether two ranks are those of one kind of thing."""
    return not one.of or not other.of or one.of == other.of

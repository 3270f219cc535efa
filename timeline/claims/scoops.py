"""Which earlier claims a sentence credits to an outlet by what it says was reported: TMZ first reported the ruling."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.model import Claim

_DEED = r"first (?:reported|revealed|published|broke|disclosed)"
_ACTIVE = re.compile(
    rf"{_DEED} (?:(?:news|details|word) )?(?:(?:on|about|of) )?(?:the|her|his|its|their) "
    r"(?P<what>[\w’'&-]+(?: [\w’'&-]+){0,5}?)"
    r"(?=[.,;]|$| (?:on|in|last|earlier)\b)"
)
_PASSIVE = re.compile(
    r"^(?:News of )?(?:The|the|Her|His|Its|Their) (?P<what>[\w’'&-]+(?: [\w’'&-]+){0,5}?) (?:was|were|had been) "
    rf"{_DEED} (?:by|in|on) "
)
# These say nothing of which event is meant but that it is the one that the report leads with.
_NEWS = frozenset(
    """
    news story deal move decision ruling plan plans agreement sale takeover merger arrest arrests departure resignation
    death breach attack lawsuit settlement appointment investigation inquiry talks verdict
    """.split()
)
_BEHIND = re.compile(r" (?:of|on|in|to|for|against|at|with|by) ")
_STEM = 5  # letters by which two words are taken for one
_SHORT = 4  # letters of a word that tells anything


def credited(text: str, claims: Sequence[Claim]) -> list[int]:
    """The claims that a sentence says were first reported elsewhere, by their place; none where none is like it."""
    m = _PASSIVE.match(text) or _ACTIVE.search(text)
    leads = [n for n, c in enumerate(claims) if c.lead or n == 0]
    if m is None or not leads:
        return []
    head = _BEHIND.split(m["what"].lower())[0].split()[-1]
    told = ({w[:_STEM] for w in re.findall(r"\w+", c.quote.lower())} for c in claims)
    like = [n for n, stems in enumerate(told) if len(head) >= _SHORT and head[:_STEM] in stems]
    return like[:1] or (leads[:1] if head in _NEWS else [])

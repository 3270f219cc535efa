"""Hyphens with spaces around them, as extraction from a page or a tokeniser leaves them: the 18-year - old co - driver.

Only in a text that no longer has a hyphen between two letters and shows that it once had: elsewhere " - " is a dash.
"""

from __future__ import annotations

import re
from functools import cache

from timeline.claims import lexicon as x
from timeline.claims import verbs

_SPACED = " - "
_KEPT = re.compile(r"[a-z]-[a-z]")
# What is hyphenated in every text, and no dash parts.
_ONCE_HYPHENATED = re.compile(
    r"\d-(?:years?|days?|months?|weeks?|man|times?|miles?|minutes?) - [a-z]"
    r"|\b(?:co|anti|non|pre|ex|semi|self|multi|mid|vice|so|post|pro|inter|re) - [a-z]"
    r"|[a-z] - (?:old|year|times?|based|winning|term|minute|hour|day|called|profile|wing|run|led|owned|style|born|known"
    r"|mates?|finals?)\b(?! (?:by|in|at|as|on|of|from|since|out|to|twice)\b)"
)
_HYPHEN = re.compile(r"(?<=\w) - (?=\w)")
# out - of - date, year - on - year, Villeneuve - sur - Lot
_LINKING = re.compile(
    r" - (?:(?:of|on|to|in|the|and|by|for|at|up) - (?=[a-z])|(?:en|sur|sous|de|du|la|le|les|lès) - (?=[A-Z]))"
)
_BEFORE = re.compile(r"[\w'’]+$")
_BEHIND = re.compile(r"[\w'’]+")
_LONGEST = 24  # letters of a part
_OPEN = frozenset({x.NUM, x.ADJ, x.NOUN})
_FIRST = frozenset("out over under off up down in by on well so then all much ever".split())  # the by - election
_LAST = frozenset("up off out down ever".split())  # the line - up
_NEVER = frozenset(
    "said says saying something anything everything nothing someone anyone everyone somebody anybody".split()
)
_PREFIXES = frozenset(
    "multi anti non pre ex post pro mid semi neo pan trans un".split()
)  # before a capital: anti - European


def cuts(text: str) -> list[tuple[int, int, int]]:
    """The hyphens of a text that lose the spaces around them: where each begins, how long it is and becomes."""
    if _SPACED not in text or _KEPT.search(text) or not _ONCE_HYPHENATED.search(text):
        return []
    found: dict[int, tuple[int, int, int]] = {}
    for m in _LINKING.finditer(text):
        if text[m.start() - 1 : m.start()].isalpha():
            for at in (m.start(), m.end() - len(_SPACED)):
                found[at] = at, len(_SPACED), 1
    for m in _HYPHEN.finditer(text):
        before = _BEFORE.search(text, max(0, m.start() - _LONGEST), m.start())
        behind = _BEHIND.match(text, m.end(), m.end() + _LONGEST)
        if before and behind and _joins(before[0], behind[0]) and not _participle(text, before[0], behind):
            found[m.start()] = m.start(), len(_SPACED), 1
    return [found[at] for at in sorted(found)]


def joined(text: str, places: list[tuple[int, int, int]]) -> str:
    """The text with those hyphens closed up."""
    out, at = [], 0
    for start, was, _ in places:
        out += [text[at:start], "-"]
        at = start + was
    return "".join([*out, text[at:]])


def _joins(before: str, behind: str) -> bool:
    """Whether two words are the parts of one: co - founder, Los Angeles - based; not: Lund - who, 3 - 1."""
    if _counts(behind):
        return (_counts(before) or before in _PREFIXES) and not behind[0].isdigit()  # multi - million
    if behind[0].isupper() and before[0].islower() and before not in _PREFIXES:
        return False
    return _is_part(before.lower(), _FIRST) and _is_part(behind.lower(), _LAST) and not behind.endswith("ly")


def _counts(word: str) -> bool:
    return word[0].isdigit() or x.CLOSED.get(word.lower()) == x.NUM


def _participle(text: str, before: str, behind: re.Match[str]) -> bool:
    """Whether a participle behind a dash tells of the noun before it: the device - unveiled at a show - is thin."""
    found = verbs.verb_uses(behind[0])
    done = found is not None and found[1] & verbs.PART and not found[1] & verbs.BASE
    ends = before[0].isupper() and _ENDS.match(text, behind.end()) is not None  # Bo Ek - drowned.
    return bool(done) and before not in _PREFIXED and (ends or _GOES_ON.match(text, behind.end()) is not None)


_PREFIXED = frozenset("so self co re pre well much ever long newly".split())
_ENDS = re.compile(r"[.,;:]|$")
_GOES_ON = re.compile(r" (?:at|in|on|by|to|for|from|with|as|the|a|an|his|her|its|their|[A-Z0-9]\S*)\b")


@cache
def _is_part(word: str, also: frozenset[str]) -> bool:
    """Whether a word can be a part of a compound: one with a meaning of its own, or one of some others."""
    closed = x.CLOSED.get(word)
    uses = verbs.verb_uses(word)
    if word in _NEVER or (uses is not None and uses[1] & verbs.PAST and not uses[1] & (verbs.PART | verbs.BASE)):
        return False  # the ship - a ketch - sank
    return word in also or (closed is None and "'" not in word and "’" not in word[:-2]) or closed in _OPEN

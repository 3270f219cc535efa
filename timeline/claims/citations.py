"""Whom a sentence cites: outlets in brackets after it, "according to", "told", "first reported by", wire credits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from timeline.claims import gazetteer
from timeline.claims.spots import Spot

_BRACKETED = re.compile(r"\(\s*((?:[a-z0-9-]+\.)+[a-z]{2,})(?:/[^\s)]*)?\s*\)")
_LAST_BRACKETS = re.compile(r"\s*\(\s*(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[^\s)]*)?\s*\)\s*[.,;]?\s*$")
_WORDS = frozenset(
    """
    Times Post Journal Herald Tribune Gazette Courier Chronicle Ledger Mercury Observer Recorder Telegraph Clarion
    Beacon Dispatch Bulletin Record Sentinel Examiner Globe Mail Echo Argus Wire News Radio TV
    Magazine Review Television Meridian Reporter Desk Newsletter Broadcasting Press Daily Weekly Blog Podcast
    Sketch Courant
    Post-Dispatch Inquirer
    """.split()
)
_BEFORE = re.compile(
    r"(?:according to|told|tells|reported by|reported in|obtained by|published by|published in|seen by|"
    r"reviewed by|cited by|"
    r"citing|cites|quoted by|interview with|speaking to|spoke to|said to|confirmed to|in a statement to|leaked to|"
    r"revealed by|broken by|credit:?|via|by|to|in|from)\s+(?:a report (?:from|by|in) )?(?:the |a |an )?[*_“\"]*$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^[*_”\"]*(?:['’]s)?(?:,[^,.]{3,60},)?\s+(?:has |have |had |first |also |later |then )*"
    r"(?:said|says|reported|reports|wrote|"
    r"writes|published|publishes|obtained|revealed|reveals|called|calls|found|confirmed|confirms|announced|"
    r"claimed|quoted|"
    r"cited|noted|notes|put|estimated|described|review|investigation|report|analysis|story|article|coverage|"
    r"interview|survey)\b"
)


def in_brackets(text: str) -> tuple[str, ...]:
    """The domains in brackets in or after a sentence, in order: (reuters.com) (ft.com)."""
    return tuple(dict.fromkeys(m.group(1) for m in _BRACKETED.finditer(text))) if "(" in text else ()


def body_end(text: str) -> int:
    """Where a sentence ends before the citations in brackets that follow it."""
    end = len(text)
    while True:
        m = _LAST_BRACKETS.search(text[:end]) if ")" in text else None
        if m is None:
            return end
        end = m.start()


@lru_cache(maxsize=1 << 12)
def is_outlet(name: str, publisher: str | None = None) -> bool:
    """Whether a name is that of a news outlet: shipped, the document's publisher, or worded like one."""
    plain = name.lower().removeprefix("the ")
    if plain in gazetteer.outlets() or (publisher and plain == publisher.lower().removeprefix("the ")):
        return True
    words = name.split()
    return any(w in _WORDS for w in words) and not any(w in ("Court", "Ministry", "Office", "Party") for w in words)


def named(text: str, start: int, end: int, spots: Sequence[Spot], publisher: str | None) -> Iterable[str]:
    """The outlets that the words of a sentence cite; other names only after "according to"."""
    for spot in spots:
        if not start <= spot.start < end or not is_outlet(spot.name, publisher):
            continue
        before, after = text[max(start, spot.start - 60) : spot.start], text[spot.end : min(end, spot.end + 100)]
        if _BEFORE.search(before.replace("\n", " ")) or _AFTER.match(after.replace("\n", " ")):
            yield spot.name


_CREDIT = re.compile(
    r"^(?:The )?[\w .'’&-]{2,40}? (?:was the )?first (?:to )?(?:report|publish|reveal|br[eo]ke?)", re.IGNORECASE
)
_CREDIT_LATER = re.compile(
    r"^(?:The )?[\w .'’&-]{2,40}? (?:reported|broke|revealed) (?:the|it|this|that) ", re.IGNORECASE
)


def credited(text: str, outlets: Iterable[str]) -> tuple[str, ...]:
    """Outlets that a sentence credits with what stands before it: The Star Tribune first reported the departure."""
    named_there = tuple(outlets)
    if named_there and (_CREDIT.match(text) or (_CREDIT_LATER.match(text) and len(text) < 90)):
        return named_there
    return ()


def cites(text: str, start: int, end: int, spots: Sequence[Spot], publisher: str | None) -> tuple[str, ...]:
    """Everything a sentence cites: domains in brackets, then outlets by name where their domain is not there."""
    found = list(in_brackets(text[start:end]))
    owners = {gazetteer.domains().get(d, d) for d in found}
    for name in named(text, start, end, spots, publisher):
        if name not in owners and name not in found:
            found.append(name)
    return tuple(found)

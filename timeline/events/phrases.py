"""Phrases by which a clause hangs on another event: "hours after X", "just prior to X", "the day X"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.events.counts import CARDINALS
from timeline.moments import DAY
from timeline.wording import DAYS

_UNITS = {
    "second": 1,
    "moment": 60,
    "minute": 60,
    "hour": 3600,
    "day": DAY,
    "week": 7 * DAY,
    "fortnight": 14 * DAY,
    "month": 31 * DAY,
    "year": 366 * DAY,
}
# "Hours after": between how many seconds, where no number is given.
_SOME = {
    "second": (0, 3599),
    "moment": (0, 3599),
    "minute": (0, 3599),
    "hour": (0, DAY),
    "day": (DAY, 14 * DAY),
    "week": (7 * DAY, 70 * DAY),
    "fortnight": (14 * DAY, 60 * DAY),
}
_SOON = (0, 7 * DAY)  # "shortly after"
_NEXT = (DAY, 7 * DAY)  # to a weekday
_NUMBERS = CARDINALS | {"a": 1, "an": 1, "the": 1, "a couple of": 2}
_SIDE = r"(?P<side>after|before|following|preceding|prior\s+to|ahead\s+of)"
_UNIT = "(?P<unit>" + "|".join(_UNITS) + ")"
_COUNT = r"(?P<count>\d{1,3}|a\s+couple\s+of|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
_PATTERNS = (
    re.compile(rf"\b(?:{_COUNT}[\s-]+)?{_UNIT}s?\s+{_SIDE}\b", re.IGNORECASE),
    re.compile(rf"\bwithin\s+(?:{_COUNT}\s+)?{_UNIT}s?\s+(?P<side>of)\b", re.IGNORECASE),
    re.compile(
        rf"\bthe\s+(?P<weekday>{'|'.join(DAYS)})(?:\s+(?:morning|afternoon|evening|night))?\s+{_SIDE}\b", re.IGNORECASE
    ),
    re.compile(rf"\b(?P<soon>just|shortly|immediately|right|soon|straight|directly)\s+{_SIDE}\b", re.IGNORECASE),
    re.compile(
        r"\b(?:on\s+)?the\s+(?:very\s+|same\s+)?(?:day|morning|afternoon|evening|night)(?P<same>\s+as|\s+that|\s+when)?"
        r"(?=\s+(?:the|a|an|his|her|its|their|[A-Z])\b)",
        re.IGNORECASE,
    ),
)
# One of these stands in every phrase.
_HINT = re.compile(
    r"after|before|following|preceding|prior|ahead|within|the\s+(?:very\s+|same\s+)?(?:day|morning|evening|night)",
    re.IGNORECASE,
)
_END = re.compile(r"[,;:.!?()\[\]\n—–]|\s-\s|$")
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase in a sentence. What it stands with is `least` to `most` seconds after what it names, which stands
    from `named` to `end`, on a `weekday` where one is told, 0 for Monday. Offsets are those of the text.
    """

    start: int
    named: int
    end: int
    least: int
    most: int
    weekday: int | None = None


def phrases(text: str) -> list[Phrase]:
    """The phrases of a sentence, in order, none inside another."""
    found: list[Phrase] = []
    for phrase in sorted(_all(text), key=lambda p: (p.start, -p.end)):
        if not found or phrase.start >= found[-1].named:
            found.append(phrase)
    return found


def _all(text: str) -> Iterator[Phrase]:
    if _HINT.search(text) is None:
        return
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            span = _span(match)
            end = _END.search(text, match.end())
            last = min(end.start() if end else len(text), match.end() + _LONGEST)
            if span is not None and last - match.end() > 3:
                yield Phrase(match.start(), match.end(), last, *span, weekday=_weekday(match))


def _weekday(match: re.Match[str]) -> int | None:
    told = match.groupdict().get("weekday")
    return DAYS.index(told.title()) if told else None


def _span(match: re.Match[str]) -> tuple[int, int] | None:
    """Seconds after what is named, at least and at most."""
    groups = match.groupdict()
    if "side" not in groups:
        return (-DAY // 2, DAY // 2)
    if groups.get("soon"):
        span = _SOON
    elif groups.get("weekday"):
        span = _NEXT
    elif groups.get("count"):
        span = _counted(groups["count"], groups["unit"].casefold())
    else:
        some = _SOME.get(groups["unit"].casefold())
        if some is None:
            return None
        span = some
    if groups["side"].casefold() == "of":
        return (0, span[1])
    return span if groups["side"].casefold() in ("after", "following") else (-span[1], -span[0])


def _counted(count: str, unit: str) -> tuple[int, int]:
    """A count of units; half a unit of leeway from the week up, for then the count is rounded."""
    words = " ".join(count.casefold().split())
    size = _UNITS[unit]
    middle = (int(words) if words.isdigit() else _NUMBERS[words]) * size
    leeway = size // 2 if size > DAY else 0
    return (middle - leeway, middle + leeway)

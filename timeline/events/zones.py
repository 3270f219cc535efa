"""UTC offsets of time zone names as news writes them, so that one instant on two clocks is seen as one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from timeline import moments
from timeline.model import Claim, Grain, When
from timeline.moments import DAY

# Hours from UTC. Abbreviations that stand for several zones have the one that English-language news means.
_HOURS = {
    "UTC": 0, "Z": 0, "GMT": 0, "WET": 0, "BST": 1, "WEST": 1, "CET": 1, "MET": 1, "CEST": 2, "EET": 2, "SAST": 2,
    "CAT": 2, "WAT": 1, "EAT": 3, "EEST": 3, "MSK": 3, "TRT": 3, "IST": 5.5, "PKT": 5, "NPT": 5.75, "ICT": 7, "WIB": 7,
    "HKT": 8, "SGT": 8, "AWST": 8, "PHT": 8, "JST": 9, "KST": 9, "ACST": 9.5, "AEST": 10, "ACDT": 10.5, "AEDT": 11,
    "NZST": 12, "NZDT": 13, "BRT": -3, "ART": -3, "NST": -3.5, "NDT": -2.5, "AST": -4, "ADT": -3, "EST": -5, "EDT": -4,
    "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8, "HST": -10,
}  # fmt: skip
# What North American reports call their zones, by the place that keeps the time.
_PLAIN = {
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
}
_SOME_DAY = 2000 * 366 * DAY  # any day on which every zone had a name
_OFFSET = re.compile(r"(?:UTC|GMT)?([+-])(\d\d?)(?::?(\d\d))?")


def offset(zone: str, at: int) -> int | None:
    """Seconds from UTC of a zone as written, at a moment of its clock; None where the name is not known."""
    name = zone.strip()
    if name.upper() in _HOURS:
        return int(_HOURS[name.upper()] * 3600)
    found = _OFFSET.fullmatch(name)
    if found:
        seconds = int(found[2]) * 3600 + int(found[3] or 0) * 60
        return seconds if found[1] == "+" else -seconds
    name = _PLAIN.get(name.casefold(), name)
    return _region(name, at) if "/" in name else None


def _region(name: str, at: int) -> int | None:
    """The offset of a zone of the IANA data base."""
    year, month, day = moments.ymd(at)
    hour, minute, second = moments.clock(at)
    if not 1 <= year <= 9999:
        return None
    try:
        delta = datetime(year, month, day, hour, minute, second, tzinfo=ZoneInfo(name)).utcoffset()
    except (ZoneInfoNotFoundError, ValueError):
        return None
    return None if delta is None else int(delta.total_seconds())


def instant(when: When) -> tuple[int, int] | None:
    """First and last moment in UTC of a time with a known zone, else None."""
    if when.zone is None or when.first is None or when.last is None or when.grain > Grain.PART:
        return None
    seconds = offset(when.zone, when.first)
    return None if seconds is None else (when.first - seconds, when.last - seconds)


_ALL_TIMES = re.compile(
    r"\ball\s+(?:clock\s+)?(?:times|hours)\b[\s|:=(]{0,20}(?:(?:are|is|given|shown|stated|quoted|in|local|time|the)\b[\s|:=(,]{0,20})*"
    r"(UTC[+-]\d+|GMT[+-]\d+|[a-z]+)",
    re.IGNORECASE,
)


def zone_of(text: str, claims: Iterable[Claim]) -> str | None:
    """The zone of a document's clock times that name none: the one it declares, "all times UTC", else the only one
    that its own times name.
    """
    declared = _ALL_TIMES.search(text)
    if declared is not None and offset(declared[1], _SOME_DAY) is not None:
        return declared[1]
    named = {c.date.zone for c in claims if c.date is not None and c.date.zone is not None}
    return named.pop() if len(named) == 1 else None


_ZONE_BEHIND = re.compile(r",?\s*\(?([A-Z]{3,4})\b")  # at noon, CET
_OTHER_CLOCK = re.compile(  # 3:35 in the morning local time (08:35 UTC); 0320 local on 10 May (2320Z on the 9th)
    r"\(\s*(?P<hour>\d{1,2})[:.]?(?P<minute>[0-5]\d)\s*(?P<half>[ap])?(?:\.?m\.?)?\s*(?P<zone>[A-Z]{1,4})\b"
)
_AFTER = 40  # characters behind a clause in which the other clock stands
_QUARTER = 900  # seconds; zones differ by quarters of an hour
_EASTERNMOST = 14 * 3600


def by_words_behind(claim: Claim, text: str) -> Claim:
    """The claim with its clock time in the zone that the words behind it name, or that the same time on another clock
    in brackets leaves.
    """
    when, mention = claim.date, claim.mention
    if mention is None or when is None or when.first is None or when.zone is not None or when.grain > Grain.MINUTE:
        return claim
    named = _ZONE_BEHIND.match(text, mention.end)
    if named is not None and offset(named[1], when.first) is not None:
        return replace(claim, date=replace(when, zone=named[1]))
    other = _OTHER_CLOCK.search(text, claim.start, claim.end + _AFTER)
    zone = _zone_beside(when.first, other) if other is not None else None
    return replace(claim, date=replace(when, zone=zone)) if zone is not None else claim


def _zone_beside(at: int, other: re.Match[str]) -> str | None:
    """The zone of a moment that another clock shows as something else, as an offset."""
    ahead = offset(other["zone"], at)
    if ahead is None:
        return None
    hour = int(other["hour"]) % 12 + 12 * (other["half"] == "p") if other["half"] else int(other["hour"])
    apart = (at - hour * 3600 - int(other["minute"]) * 60 + ahead) % DAY
    apart -= DAY if apart > _EASTERNMOST else 0
    minutes = abs(apart) // 60
    return f"{'-' if apart < 0 else '+'}{minutes // 60:02}:{minutes % 60:02}" if apart % _QUARTER == 0 else None


def on_clock(claim: Claim, zone: str | None) -> Claim:
    """The claim with its clock time in a zone, where it has none and is no "local time"; Pacific is PST or PDT."""
    when = claim.date
    if when is not None and when.zone is not None and when.zone.casefold() in _PLAIN:
        return replace(claim, date=replace(when, zone=_abbreviated(when.zone, when.first)))
    if zone is None or when is None or when.zone is not None or when.grain > Grain.HOUR or _LOCAL.search(claim.quote):
        return claim
    return replace(claim, date=replace(when, zone=_abbreviated(zone, when.first)))


def _abbreviated(zone: str, at: int | None) -> str:
    """Central as CST or CDT, by the season; any other zone as written."""
    region = _PLAIN.get(zone.casefold())
    if region is None or at is None:
        return zone
    year, month, day = moments.ymd(at)
    if not 1 <= year <= 9999:
        return zone
    try:
        return datetime(year, month, day, *moments.clock(at), tzinfo=ZoneInfo(region)).tzname() or zone
    except (ZoneInfoNotFoundError, ValueError):
        return zone


_LOCAL = re.compile(r"\blocal(?:ly)?\b", re.IGNORECASE)

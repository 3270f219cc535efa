"""English clock times: 2:30 p.m. EDT, 09:42 UTC, noon, five o'clock, with the day where one stands beside them."""

from __future__ import annotations

import re
from typing import Any

from timeline.dates.grammar import Groups, Reading, Rule
from timeline.dates.language.en.context import CONTEXT
from timeline.dates.language.en.words import WORDS
from timeline.dates.language.en.zone_places import ZONES
from timeline.dates.readings import PART_CODES, Make
from timeline.dates.stops import begins_sentence
from timeline.model import Anchor, Clue, Grain, TimexType


def _time(**given: int) -> Make:
    def make(g: Groups) -> Reading | None:
        hour, half = given.get("hour", g["hour"]), g["ampm"]
        if (
            hour is None
            or hour > 24
            or (hour == 24 and g["minute"])
            or (half is not None and not 1 <= hour <= 12)
            or _takes_day(g)
            or _runs_over(g)
        ):
            return None
        fields: dict[str, Any] = {"hour": hour if half is None else hour % 12 + half}
        if g["past"] is not None:
            return _past(g, hour) if not _is_score(g) else None
        minute = given.get("minute", g["minute"])
        fields |= {n: v for n, v in (("minute", minute), ("second", g["second"])) if v is not None}
        fields |= {n: v for n in ("month", "day", "weekday", "year") if (v := g[n]) is not None}
        zone = _zone(g)
        if zone:
            fields["zone"] = zone
        if g["deictic"] is not None:
            fields |= {"unit": Grain.DAY, "shift": g["deictic"]}
        if g["daypart"] is not None:
            if half is None and hour < 12 and PART_CODES[g["daypart"]] in ("AF", "EV", "NI"):
                fields["hour"] = hour + 12
        elif g["part"] is not None:
            fields |= {"unit": Grain.DAY, "shift": 0}
            if half is None and hour < 12 and PART_CODES[g["part"]] in ("AF", "EV", "NI"):
                fields["hour"] = hour + 12
        return Reading(TimexType.TIME, Clue(Anchor.WRITTEN if "year" in fields else Anchor.DOCUMENT, **fields))

    return make


def _runs_over(g: Groups) -> bool:
    """They reopened at 4 p.m. The next day they closed: behind the stop a sentence begins, with a word no name needs."""
    return any(begins_sentence(g.tokens, at) for at in range(g.first + 2, g.last))


def _takes_day(g: Groups) -> bool:
    """14:47 GMT, Wednesday, 28 September: the weekday belongs to the date, or to the range, behind it."""
    if g["weekday"] is None or g["day"] is not None:
        return False
    near = [t.lower() for t in g.tokens[g.last : g.last + 5] if not t.isspace() and t != ","]
    if len(near) > 1 and near[0] in _RANGES and near[1] in WORDS["anyday"]:
        return True  # 10am to 6pm Monday to Friday
    if near and near[0].isdecimal() and "," in g.tokens[g.first : g.last] and g.tokens[g.last] == " ":
        return True  # 9am–5pm, Sat 10am
    return len(near) > 1 and (near[0] in _MONTHS or near[1] in _MONTHS) and (near[0] + near[1]).isalnum()


def _past(g: Groups, hour: int) -> Reading | None:
    """Half past nine, ten to five, twenty past eleven at night."""
    minutes = (g["past"] or 0) * (g["sign"] or 1)
    part = PART_CODES[g["part"]] if g["part"] is not None else None
    if part in ("AF", "EV", "NI") and hour < 12:
        hour += 12
    hour, minutes = (hour % 24, minutes) if minutes >= 0 else ((hour - 1) % 24, 60 + minutes)
    fields: dict[str, Any] = {"hour": hour, "minute": minutes}
    if g["weekday"] is not None:
        fields["weekday"] = g["weekday"]
    if g["deictic"] is not None or g["last"] is not None:
        fields |= {"unit": Grain.DAY, "shift": -1 if g["last"] is not None else g["deictic"]}
    return Reading(TimexType.TIME, Clue(Anchor.DOCUMENT, **fields))


def _is_score(g: Groups) -> bool:
    """Whether "nine to four" is a result or odds: no clock tells nine minutes, and a vote is won by ten to five."""
    words = [t.lower() for t in g.tokens[g.first : g.last]]
    if "to" not in words or {"minutes", "clock", "quarter"} & set(words):
        return False
    if words[0].isdecimal():
        return int(words[0]) % 5 > 0
    return words[0] not in _TOLD_MINUTES or (g.precedes(0) == "by" and g.precedes(1) in CONTEXT["voting"])


def _half_hour(g: Groups) -> Reading | None:
    """At half 7, as Britons say: 7:30, rather of the evening; not at half a mile, at half 20."""
    hour, follows = g["hour"], g.follows(0)
    free = not follows.isalpha() or follows in CONTEXT["function"] or follows in CONTEXT["hour close"]
    if hour is None or not 1 <= hour <= 12 or not free or follows == "of":
        return None
    return Reading(TimexType.TIME, Clue(Anchor.DOCUMENT, hour=hour + 12 if hour <= _TEATIME else hour, minute=30))


def _zone(g: Groups) -> str | None:
    """The zone behind a time: UTC, Eastern, that of Italian time."""
    if g["zoneplace"] is not None:
        return ZONES[g["zoneplace"]]
    return _MINUS.sub("-", g.words("zone").upper()).replace(" ", "") or g.words("zonename").title() or None


def _dayhour(g: Groups) -> Reading | None:
    """Ten in the evening, five this morning, eight at night, 10 last night."""
    hour, part = g["hour"], g["part"]
    if hour is None or not 1 <= hour <= 12 or part is None:
        return None
    code = PART_CODES[part]
    if code in ("AF", "EV") or (code == "NI" and hour >= 6):
        hour = hour % 12 + 12 if hour < 12 else hour
    shift = -1 if g["last"] is not None else 0 if g["this"] is not None else None
    fields: dict[str, Any] = {"hour": hour, "zone": _zone(g)}
    if g["minute"] is not None:
        fields["minute"] = g["minute"]
    if shift is not None:
        fields |= {"unit": Grain.DAY, "shift": shift}
    if g["that"] is not None:
        return Reading(TimexType.TIME, Clue(Anchor.PREVIOUS, unit=Grain.DAY, shift=0, **fields))
    return Reading(TimexType.TIME, Clue(Anchor.DOCUMENT, **fields))


def _weekly(g: Groups) -> Reading | None:
    """At 8 on Saturdays."""
    hour, half, weekday = g["hour"], g["ampm"], g["weekdays"]
    if hour is None or weekday is None or (half is not None and not 1 <= hour <= 12):
        return None
    hour = hour if half is None else hour % 12 + half
    clue = Clue(Anchor.VAGUE, weekday=weekday, hour=hour, minute=g["minute"])
    return Reading(TimexType.SET, clue, f"XXXX-WXX-{weekday + 1}T{hour:02}:{g['minute'] or 0:02}")


def _tonight(g: Groups) -> Reading | None:
    """At 7 tonight."""
    hour = g["hour"]
    if hour is None or not 1 <= hour < 12:
        return None
    clue = Clue(Anchor.DOCUMENT, unit=Grain.DAY, shift=0, hour=hour + 12, minute=g["minute"])
    return Reading(TimexType.TIME, clue)


def _digits_half(g: Groups) -> Reading | None:
    """730pm."""
    digits, half = g["clock"], g["ampm"]
    if digits is None or half is None or not 1 <= digits // 100 <= 12 or digits % 100 > 59:
        return None
    clue = Clue(Anchor.DOCUMENT, hour=digits // 100 % 12 + half, minute=digits % 100)
    return Reading(TimexType.TIME, clue)


def _bare_part(g: Groups) -> Reading | None:
    """In the morning, at dawn, at first light: of the day that was told."""
    part = g["part"]
    if part is None:
        return None
    return Reading(TimexType.TIME, Clue(Anchor.DOCUMENT, part=PART_CODES[part]))


def _four_digits(g: Groups) -> Reading | None:
    digits = g["clock"]
    if digits is None or digits // 100 > 23 or digits % 100 > 59 or g.precedes(0) == "the":
        return None  # the 0820Z was a slip
    zone = g.words("zone").upper() or None
    return Reading(TimexType.TIME, Clue(Anchor.DOCUMENT, hour=digits // 100, minute=digits % 100, zone=zone))


_TOLD_MINUTES = frozenset(("five", "ten", "twenty"))  # to an hour, as people say them
_TEATIME = 8  # an hour up to which "half 8" is rather of the evening
_RANGES = frozenset(("to", "through", "thru", "-", "–", "—"))
_MONTHS = WORDS["anymonth"]
_MINUS = re.compile("[–—−‐‑]")
_ZONE = "( ?({zoned:zone}|<lowzone:zone>|<zonename>( (daylight|standard|summer))?( time)?|<zoneplace>( summer| standard)? time|local time)| ?<open>{zoned:zone}<close>)?"
_DAY = (
    "(,? (on )?((<weekday>|<shortday:weekday>).?( <part:daypart>)?|<deictic>( <part:daypart>)?|this <part>|(the )?<weekday>.?, (the )?<month>.? {day:day}(, <year>)?"
    "|<month>.? {day:day}(, <year>)?))?"
)
_SHORT = "(,? (on )?((<weekday>|<shortday:weekday>).?( <part:daypart>)?|<deictic>( <part:daypart>)?|this <part>))?"
_AMPM = " ?{ampm:ampm}"
RULES = (
    Rule("<hour>:<minute> <a.m.> <zone> <day>", "<hour>(:|.)<minute>(:<minute:second>)?" + _AMPM + _ZONE + _DAY, _time(), looks_around=True),
    Rule("<hour> <a.m.> <zone> <day>", "<hour>" + _AMPM + _ZONE + _DAY, _time(), looks_around=True),
    Rule("<hour word> <a.m.>", "<small:hour>" + _AMPM + _ZONE + _DAY, _time(), looks_around=True),
    Rule("<hour>:<minute> <zone> <day>", "<hour>:<minute>(:<minute:second>)?( ?hours| hrs)?" + _ZONE + _SHORT, _time(), looks_around=True),
    Rule("<clock> <a.m.>", "(<clock>|<n3:clock>) ?{ampm:ampm}", _digits_half),
    Rule("<hour>.<minute> <zone>", "<hour>.<minute> {zoned:zone}", _time()),
    Rule("<hour>.<minute> hours", "(at|by|until|till|around|about|towards) [(the )?<hour>.<minute>( hours| hrs)]|hours <hour>.<minute>|(at|by|until|till|to|towards|around|about|from) [<hour>h<minute>?]", _time(), looks_around=True),
    Rule("<hour> o'clock", "(<hour>((:|.)<minute>)?|<small:hour>)( o'clock| oclock|oclock| o clock)( in the <part:daypart>)?" + _ZONE + _SHORT, _time(), looks_around=True),
    Rule("half past <hour>", "(<halfword:past>|(a )?<quarterword:past>|<small:past>|<tens:past>|<tens:past>-five)( minutes)? <pastword:sign> (<hour>|<small:hour>|<twelve:hour>)( o'clock)?( in the <part>| at <night:part>| this <part>| <lastword:last> <night:part>| on <weekday>( <part>)?)?", _time(), looks_around=True),
    Rule("<minutes> past <hour> in the <part>", "<hour:past>( minutes)? <pastword:sign> <small:hour>( o'clock)? (in the <part>|at <night:part>)", _time(), looks_around=True),
    Rule("half <hour>", "(at|by|til|till|until|from|around|about|before|after|is|s|its|was|nearly|almost) [<halfword:past> (<hour>|<small:hour>)]", _half_hour, looks_around=True),
    Rule("<hour> in the <part>", "(<hour>|<small:hour>)((:|.)<minute>)?( o'clock)? (in the|of the|<thisword:this>|<thatword:that>|<lastword:last>|on the) <part>" + _ZONE + "|(<hour>|<small:hour>)(:<minute>)?( o'clock)? at <night:part>", _dayhour),
    Rule("at <hour> tonight", "at [(<hour>|<small:hour>)(:<minute>)? (tonight|tonite)]", _tonight),
    Rule("<hour> on <weekdays>", "(at|opens|open|from|until|till|til|by) [(<hour>|<small:hour>)(:<minute>)?( ?{ampm:ampm})? on <weekdays>]", _weekly),
    Rule("<hour>-thirty", "<small:hour>-<tens:minute>", _time()),
    Rule("<clock> <zone>", "<clock>( ?<zone>| hours| hrs| local time)", _four_digits, looks_around=True),
    Rule("at <early clock>", "(at|by|until|till|from|around|about|to|between) [<earlyclock:clock>( hours| hrs)?( ?<zone>)?]", _four_digits),
    Rule("the <part>", "the <daypart:part>", _bare_part),
    Rule("at <dawn>", "(at|before|by|until|till|til|after|since|from|to|towards|toward|around|about|shortly before|just before) [<lightword:part>|(the )?<firstlight:part> light]", _bare_part),
    Rule("noon <day>", "(12 )?(noon|midday)" + _ZONE + _DAY, _time(hour=12, minute=0), looks_around=True),
    Rule("midnight <day>", "(12 )?(midnight|midnite)" + _ZONE + _DAY, _time(hour=24), looks_around=True),
    Rule("<year>-<month>-<day>T<time>", "<year>-<moy2:month>-<dom2:day>(( |t)<hour>:<minute>(:<minute:second>(.<fraction>)?)?( ?{zoned:zone})?"
         "|( |t)<hour>:<minute>:<minute:second>(.<fraction>)? ?{offset:zone}|t<hour>:<minute>{offset:zone})", _time()),
    Rule("<weekday> <month> <day> <time> <year>", "(<weekday>|<shortday:weekday>),? <month> {day:day} <hour>:<minute>(:<minute:second>)?( <zone>)? <year>", _time()),
    Rule("<date> at <time>", "<month>.? {day:day}(, <year>)?,?( at)? <hour>:<minute>(:<minute:second>)?( ?{ampm:ampm})?" + _ZONE, _time()),
)  # fmt: skip

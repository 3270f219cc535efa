"""English clock times: 2:30 p.m. EDT, 09:42 UTC, noon, five o'clock, with the day where one stands beside them."""

from __future__ import annotations

from typing import Any

from timeline.dates.grammar import Groups, Reading, Rule
from timeline.dates.readings import PART_CODES, Make
from timeline.model import Anchor, Clue, Grain, TimexType


def _time(**given: int) -> Make:
    def make(g: Groups) -> Reading | None:
        hour, half = given.get("hour", g["hour"]), g["ampm"]
        if hour is None or hour > 24 or (half is not None and not 1 <= hour <= 12):
            return None
        fields: dict[str, Any] = {"hour": hour if half is None else hour % 12 + half}
        minute = given.get("minute", g["minute"])
        fields |= {n: v for n, v in (("minute", minute), ("second", g["second"])) if v is not None}
        fields |= {n: v for n in ("month", "day", "weekday", "year") if (v := g[n]) is not None}
        zone = g.words("zone").upper() or g.words("zonename").title()
        if zone:
            fields["zone"] = zone
        if g["deictic"] is not None:
            fields |= {"unit": Grain.DAY, "shift": g["deictic"]}
        elif g["part"] is not None:
            fields |= {"unit": Grain.DAY, "shift": 0}
            if half is None and hour < 12 and PART_CODES[g["part"]] in ("AF", "EV", "NI"):
                fields["hour"] = hour + 12
        return Reading(TimexType.TIME, Clue(Anchor.WRITTEN if "year" in fields else Anchor.DOCUMENT, **fields))

    return make


_ZONE = "( ?(<zone>|<zonename>( (daylight|standard|summer))?( time)?|local time))?"
_DAY = (
    "(,? (on )?(<weekday>.?|<deictic>|this <part>|(the )?<weekday>.?, (the )?<month>.? {day:day}(, <year>)?"
    "|<month>.? {day:day}(, <year>)?))?"
)
_SHORT = "(,? (on )?(<weekday>.?|<deictic>|this <part>))?"
_AMPM = " ?{ampm:ampm}"
RULES = (
    Rule("<hour>:<minute> <a.m.> <zone> <day>", "<hour>(:|.)<minute>(:<minute:second>)?" + _AMPM + _ZONE + _DAY, _time()),
    Rule("<hour> <a.m.> <zone> <day>", "<hour>" + _AMPM + _ZONE + _DAY, _time()),
    Rule("<hour word> <a.m.>", "<small:hour>" + _AMPM + _ZONE + _DAY, _time()),
    Rule("<hour>:<minute> <zone> <day>", "<hour>:<minute>(:<minute:second>)?( ?hours| hrs)?" + _ZONE + _SHORT, _time()),
    Rule("<hour>.<minute> <zone>", "<hour>.<minute> <zone>", _time()),
    Rule("<hour> o'clock", "(<hour>|<small:hour>)( o'clock| oclock)( in the <part>)?" + _SHORT, _time()),
    Rule("noon <day>", "(12 )?(noon|midday)" + _ZONE + _DAY, _time(hour=12, minute=0)),
    Rule("midnight <day>", "(12 )?midnight" + _ZONE + _DAY, _time(hour=24)),
    Rule("<year>-<month>-<day>T<time>", "<year>-<moy2:month>-<dom2:day>( |t)<hour>:<minute>(:<minute:second>)?(.<n>)?"
         "( ?(<zone>|(-|~)<minute:zone>:?<minute:offset>))?", _time()),
    Rule("<date> at <time>", "<month>.? {day:day}(, <year>)?,?( at)? <hour>:<minute>(:<minute:second>)?( ?{ampm:ampm})?" + _ZONE, _time()),
)  # fmt: skip

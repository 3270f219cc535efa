"""Years in English words: nineteen ninety-seven, fifteen sixteen, and as people speak of their own time: eighty-five."""

from __future__ import annotations

from timeline.dates.grammar import Groups, Reading, Rule
from timeline.dates.language.en.context import CONTEXT
from timeline.dates.language.en.periods import period
from timeline.dates.readings import PART_CODES, date
from timeline.model import Anchor, Clue, Grain, TimexType
from timeline.numerals import SMALL, TENS

_NO_YEAR_BEFORE = frozenset("one two three four five six seven eight nine ten hundred thousand all".split())
_THEN = frozenset("he she we they i it you there that the".split())  # by sixty-two we had a boat
_OWN_TIME = frozenset("i we my our me us dad mum mam oh aught".split())  # of whoever tells of the years he lived in
_TEN, _NOON, _HOUR = 10, 12, 60
_NEAR = 200  # tokens in which one of these stands


def _not_counted(g: Groups) -> Reading | None:
    """The third of May nineteen forty; not on the third of May two thousand people."""
    return None if g.follows(0).isalpha() and g.follows(0) not in CONTEXT["function"] else date()(g)


def _old_year(g: Groups) -> Reading | None:
    """In fifteen sixteen; but not in twelve fifteen-minute parts, of fourteen hundred men."""
    counted = g.follows(0).isalpha() and g.follows(0) not in CONTEXT["function"]
    return None if counted or g.tokens[g.last : g.last + 1] == ["-"] else date()(g)


def _short_year(g: Groups) -> Reading | None:
    """In eighty-five, since sixty-two, where somebody tells of his own time; not in eighty-five cases, by sixty-two
    votes, one in twenty-five, nor an age.
    """
    follows, signal = g.follows(0), g.tokens[g.first].lower()
    if _OWN_TIME.isdisjoint(map(str.lower, g.tokens[max(0, g.first - _NEAR) : g.last + _NEAR])):
        return None
    if g.precedes(0) in _NO_YEAR_BEFORE or g.tokens[g.last : g.last + 1] in (["-"], ["%"]):
        return None
    if signal == "by" and follows not in _THEN:
        return None
    counted = follows.isalpha() and follows not in CONTEXT["after ordinal"] and follows not in _THEN
    counted = counted or (follows == "and" and g.follows(1) in ("a", "one"))  # and a half
    return None if counted or follows in ("percent", "per") or _is_number(follows) else date()(g)


def _is_number(word: str) -> bool:
    return word.isdecimal() or word in SMALL or word in TENS or word in ("hundred", "thousand", "million")


def _clock(g: Groups) -> Reading | None:
    """At nine thirty, by four forty-five; not at two thirty miles, nor at one fifty-seat table."""
    hour, minute, follows = g["hour"], g["minute"], g.follows(0)
    if hour is None or minute is None or not 1 <= hour <= _NOON or not _TEN <= minute < _HOUR:
        return None
    if follows.isalpha() and follows not in CONTEXT["function"] and follows not in CONTEXT["hour close"]:
        return None
    if g.tokens[g.last : g.last + 1] in (["-"], ["%"]) or follows in ("or", "percent"):
        return None
    half, part = g["ampm"], g["daypart"]
    if half is None and part is not None:
        half = 0 if PART_CODES[part] == "MO" else _NOON
    return Reading(
        TimexType.TIME, Clue(Anchor.DOCUMENT, hour=hour if half is None else hour % _NOON + half, minute=minute)
    )


_WEEKDAY = "(<weekday>.?(,| the|, the)? )?"
_IN_WORDS = "(,|,? in the year( of our lord)?)? {writtenyear:year}"
RULES = (
    Rule("at <hour> <minute>", "(at|by|around|about|like|until|till|til|before|after) [<small:hour> {number:minute}( ?{ampm:ampm}| in the <daypart>)?]", _clock, looks_around=True),
    Rule("<day> <month> <year in words>", _WEEKDAY + "(the |this )?{day:day}( day)?( of)? <anymonth:month>" + _IN_WORDS, _not_counted, looks_around=True),
    Rule("<month> <day>, <year in words>", _WEEKDAY + "<anymonth:month> (the )?{day:day}" + _IN_WORDS, _not_counted, looks_around=True),
    Rule("<day> <month> in the year <year>", _WEEKDAY + "(the |this )?{day:day}( day)?( of)? <anymonth:month>,? in the year( of our lord)? <year>", date()),
    Rule("<month> of <spoken year>", "<month>(,| of)? ({spokenyear:year}|{oldyear:year})", date()),
    Rule("in <old spoken year>", "(in|since|until|by|before|after|of|from|to) [{oldyear:year}]", _old_year, looks_around=True),
    Rule("<spoken year>", "(the year )?{spokenyear:year}", date()),
    Rule("<month> of <short spoken year>", "<month>.? of {shortyear:year}", date()),
    Rule("<season> of <short spoken year>", "(the )?(early |late )?<season> of {shortyear:year}", period(Grain.SEASON)),
    Rule("in <short spoken year>", "(in|since|by) [{shortyear:year}]", _short_year, looks_around=True),
)  # fmt: skip

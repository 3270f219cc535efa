"""English dates that are written out: full, partial, numeric, in lists; and bare years."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.grammar import Groups, Reading, Rule
from timeline.dates.language.en.context import CONTEXT
from timeline.dates.language.en.words import WORDS
from timeline.dates.readings import date
from timeline.model import Anchor, Clue, Grain, TimexType

_DECADE_2000 = 2000  # the 2000s are a decade, the 1800s a century
_MILLENNIA = 10


def _numeric(g: Groups) -> Reading | None:
    """A numeric date; which number is the month is decided over the whole document, in refine."""
    one, two, year = g["a"], g["b"], g["year"]
    if one is None or two is None or (one > 12 and two > 12) or not one or not two:
        return None
    if year is not None and year < 100:
        year += 2000 if year < 50 else 1900
    month, day = (two, one) if one > 12 else (one, two)
    if one <= 12 and two <= 12 and one != two:
        clue = Clue(Anchor.WRITTEN, year=year, month=one, day=two, weekday=g["weekday"])
        return Reading(TimexType.DATE, clue, None, "NUMERIC")
    reading = date(year=year, month=month, day=day)(g) if year is not None else None
    return reading._replace(mod="NUMERIC") if reading else None


def _dotted(g: Groups) -> Reading | None:
    """13.02.80: with full stops the day stands first; the century is that of the document."""
    return date(day=g["a"], month=g["b"])(g) if g["a"] and g["b"] else None


def _short_numeric(g: Groups) -> Reading | None:
    """Due on 12/25: no year; where both can be the month, other dates of the document must tell which is."""
    one, two = g["a"] or 0, g["b"] or 0
    if two == one + 1 and g.tokens[g.first].lower() == "the":
        return None  # the 05/06 season
    if (one, two) == (9, 11):
        return None  # the day that is known by its figures
    month, day = min(one, two), max(one, two)
    goes_on = _goes_on(g) or g.follows(0) in WORDS["anymonth"] or g.follows(0) == "of"  # on 2/3 May, on 3/4 of it
    return date(month=month, day=day)(g) if 12 >= month > 0 and day and not goes_on else None


_BEFORE_DAY = frozenset("on of from to until till by since between and before after beyond dated for".split())


def _dotted_day(g: Groups) -> Reading | None:
    """On 13.04., or at the beginning of a line; no number at the end of a sentence, nor the first two of three."""
    opens = not g.first or g.tokens[g.first - 1] in ("(", "–", "-") or "\n" in g.tokens[g.first - 1]
    opens = opens or g.tokens[max(0, g.first - 2) : g.first] in ([".", " "], ["-", " "], ["–", " "], [":", " "])
    goes_on = g.tokens[g.last : g.last + 1] != [] and g.tokens[g.last][:1].isalnum()
    led = g.precedes(1 if g.precedes(0) == "the" else 0) in _BEFORE_DAY or g.has("weekday")
    if goes_on or not (opens or led) or g.follows(0) in WORDS["anyunit"] or not (_is_padded(g) or _runs_on(g)):
        return None
    return date(day=g["a"], month=g["b"])(g) if g["a"] and g["b"] else None


def _is_padded(g: Groups) -> bool:
    """Whether the figures of 04.10. are two and two, as a number at the end of a sentence seldom is."""
    return [len(t) for t in g.tokens[g.first : g.last] if t.isdecimal()][:2] == [2, 2]


def _runs_on(g: Groups) -> bool:
    """Whether the sentence goes on behind the full stop of 4.10., which no number has then."""
    behind = "".join(g.tokens[g.last : g.last + 2])
    return behind[:1] in (",", ";", ")") or behind.lstrip()[:1].islower()


def _dotted_open(g: Groups) -> Reading | None:
    """On 13.04, since 3.11, from 26.10 until 8.11, of the 5.12; no figure with a unit, nor what has a full stop behind
    it, which is a rule of its own where both numbers have two figures.
    """
    sign, follows = "".join(g.tokens[g.last : g.last + 1])[:1], g.follows(0)
    padded = all(len(t) == 2 for t in g.tokens[g.first : g.last] if t.isdecimal())
    led = [t.lower() for t in g.tokens[g.first : g.last] if t.isalpha()]
    stops = sign == "." and not "".join(g.tokens[g.last + 1 : g.last + 2]).strip()
    if sign and (sign in "%$€£:-/" or (sign == "." and (padded or not stops))):
        return None
    if follows in WORDS["anyunit"] or follows in _COUNTED or (led == ["from"] and follows not in _GOING_ON):
        return None
    if follows == "of" and led[-1] != "the":
        return None  # on 5.3 of the manual
    if led[-1] == "the" and follows.isalpha() and follows not in CONTEXT["function"]:
        return None  # the 3.11 release
    return date(day=g["a"], month=g["b"])(g) if g["a"] and g["b"] else None


_COUNTED = CONTEXT["priced"] | frozenset("cents points percent per cent thousand million billion trillion".split())
_GOING_ON = frozenset("until till on onwards onward".split())
_OF_DAYS = frozenset("on dated".split())  # no version stands behind these


def _dotted_figures(g: Groups) -> Reading | None:
    """On 3.9.20; where it opens a line or cell it may be a version: the document's other dates tell, in `numeric`."""
    at, before = g.first, g.tokens[max(0, g.first - 2) : g.first]
    opens = not at or "\n" in g.tokens[at - 1] or before[-1:] == ["|"] or before == ["|", " "]
    named = g.precedes(0) in _OF_DAYS
    reading = _dotted(g) if opens or named else None
    return reading._replace(mod=None if named else "NUMERIC") if reading else None


def _goes_on(g: Groups) -> bool:
    return g.tokens[g.last : g.last + 1] in (["/"], ["-"])


def _small_letters(g: Groups) -> Reading | None:
    """In nov, jan 5: as messages write."""
    return None if any(t[:1].isupper() for t in g.tokens[g.first : g.last]) else date()(g)


def _year_of_era(g: Groups) -> Reading | None:
    """431 BC, 10,500 BC."""
    if g["thousands"] is None:
        return date()(g)
    year = g["thousands"] * 1000 + (g["year"] or 0)
    return Reading(TimexType.DATE, Clue(Anchor.WRITTEN, year=1 - year if g["era"] == -1 else year))


def _small_may(g: Groups) -> Reading | None:
    """In may, as messages write; not in march order."""
    return None if any(t[0].isupper() for t in g.tokens[g.first + 2 : g.last]) or _is_no_month(g) else date()(g)


def _may_day(g: Groups) -> Reading | None:
    """Sat 1st may, by march 2nd; not the 2nd march of the year, nor a 1st may follow."""
    small = g.tokens[g.first].islower() or g.tokens[g.first].isdecimal()
    return date()(g) if small and not _is_no_month(g) else None


def _is_no_month(g: Groups) -> bool:
    """Whether a word follows that makes "may" a verb, "march" and "august" part of a name."""
    follows = g.follows(0)
    if follows in ("on", "of", "to", "for", "through", "not", "be", "have"):
        return True
    return follows.isalpha() and len(follows) > 1 and follows not in CONTEXT["function"] and follows not in _SIGNS_OFF


def _cited(g: Groups) -> Reading | None:
    """Wu (2009a; 2009b), (Tan, 2009c): a work of that year."""
    sign = g.tokens[g.first - 1] if g.first else ""
    behind = g.tokens[g.last] if g.last < len(g.tokens) else ""
    before = g.tokens[g.first - 2] if g.first > 1 else ""
    cited = sign in ("(", "[") or (before in (",", ";") and behind in (")", "]", ";", ","))
    return date()(g) if cited and g.tokens[g.last - 1].islower() and not behind[:1].isalnum() else None


def _month_day(g: Groups) -> Reading | None:
    """October the first; but in late October the first volunteers came."""
    word, follows = g.tokens[g.last - 1], g.follows(0)
    noun = follows.isalpha() and follows not in CONTEXT["after ordinal"] and follows not in CONTEXT["function"]
    return None if word.isalpha() and word.lower() in WORDS["ordword"] and noun else date()(g)


def _named_year(g: Groups) -> Reading | None:
    """In the year 9; but at the end of the year 20 were left."""
    few = len(g.tokens[g.last - 1]) < 4
    counted = few and g.follows(0) in ("were", "are", "had", "have", "of", "more", "or")
    return None if counted else date(unit=Grain.YEAR, anchor=Anchor.WRITTEN)(g)


def _decade(g: Groups) -> Reading | None:
    year = g["year"]
    if year is None:
        tens = g["tens"]
        if tens is None:
            tens = (g["decade"] or 0) * 10
        if g["era"] == -1:
            return Reading(TimexType.DATE, Clue(Anchor.WRITTEN, unit=Grain.DECADE, year=-tens - 8))
        if g["century"] is not None:
            return Reading(TimexType.DATE, Clue(Anchor.WRITTEN, unit=Grain.DECADE, year=g["century"] + tens))
        return Reading(TimexType.DATE, Clue(Anchor.DOCUMENT, unit=Grain.DECADE, index=tens))
    if g["era"] == -1:
        year = -year - 8
    if year > 0 and year % 100 == 0 and year != _DECADE_2000:
        return Reading(TimexType.DATE, Clue(Anchor.WRITTEN, unit=Grain.CENTURY, index=year // 100 + 1))
    return Reading(TimexType.DATE, Clue(Anchor.WRITTEN, unit=Grain.DECADE, year=year))


def _century(g: Groups) -> Reading | None:
    number = g["ordinal"] or g["roman"]
    if not number or number > 40:
        return None
    return Reading(TimexType.DATE, Clue(Anchor.WRITTEN, unit=Grain.CENTURY, index=number * (g["era"] or 1)))


def _millennium(g: Groups) -> Reading | None:
    number = g["ordinal"]
    if not number or number > _MILLENNIA:
        return None
    return Reading(TimexType.DATE, Clue(Anchor.WRITTEN, unit=Grain.MILLENNIUM, index=number * (g["era"] or 1)))


_OF_A_RANK = frozenset("from in since for to by with under over without against ever".split())


def _weekday_the(g: Groups) -> Reading | None:
    """Monday, the first; but "Monday, the first day of trading" is only a Monday, and so is "Monday, the first in years"."""
    follows = g.follows(0)
    if (
        follows in _OF_A_RANK
        and g.tokens[g.last - 1].isalpha()
        and g.tokens[g.last - 1].lower() not in ("st", "nd", "rd", "th")
    ):
        return None
    if not g.has("dom") and follows and follows not in CONTEXT["after ordinal"]:
        return None
    return date()(g)


def _short_year(g: Groups) -> Reading | None:
    """3 Mar 16, 26-Jul-22: nothing is counted by the year, and no range or score goes on from it."""
    behind = "".join(g.tokens[g.last : g.last + 2])
    ends = not behind.strip() or behind[0] in ",.;:)]|" or "\n" in behind or g.follows(0) in ("at", "by", "and", "to")
    goes_on = behind[:1] in ",.;:)" and behind[1:2].isdecimal()
    return date()(g) if ends and not goes_on else None


def _time_group(g: Groups) -> Reading | None:
    """050600Z MAR 16: the date-time group of the armed forces, its zone by its letter, the year in their own time."""
    figures, year, zone = g["group"] or 0, g["year"] or 0, g["letter"]
    day, hour, minute = figures // 10_000, figures // 100 % 100, figures % 100
    if hour > 23 or minute > 59 or zone is None:
        return None
    year += (2000 if year < 50 else 1900) if year < 100 else 0
    reading = date(year=year, month=g["month"], day=day)(g)
    if reading is None:
        return None
    clue = replace(reading.clue, year=year, anchor=Anchor.WRITTEN, hour=hour, minute=minute)
    clue = replace(clue, zone="Z" if not zone else f"{'+' if zone > 0 else '-'}{abs(zone):02}:00")
    return Reading(TimexType.TIME, clue)


_SIGNS_OFF = frozenset("xx xxx lol haha btw pls plz ok everyone guys".split())
_W = "(<weekday>.?(,| the|, the)? )?"
RULES = (
    Rule("<month> <day>, <year>", _W + "(this )?<anymonth:month>.? (the )?{day:day}(, ?| of | ){yearname:year}( {era:era})?", date()),
    Rule("<day> <month> <year>", _W + "(the |this )?{day:day}( day)?( of|-)? ?<anymonth:month>.?(, ?| |-|/|){yearname:year}( {era:era})?",
         date()),
    Rule("<month> <day>, <year> BC", "<month>.? {day:day},? <anyyear:year> {era:era}", date()),
    Rule("<day> <month> <year> BC", "(the )?{day:day}( of)? <month>.?,? <anyyear:year> {era:era}", date()),
    Rule("<month> <year> BC", "<month>.?( of|,)? <anyyear:year> {era:era}", date()),
    Rule("<month> <day>", _W + "<month>.? (the )?<dom:day><th>?", date()),
    Rule("<month> the <ordinal>", _W + "<month>.? (the )?{ordinal:day}", _month_day, looks_around=True),
    Rule("<month> <day> in small letters", "((<weekday>|<shortday:weekday>),? )?(<lowmonth:month>.? <dom:day><th>?|<dom:day><th>?( of)? <lowmonth:month>)", _small_letters),
    Rule("<month> <year> in small letters", "<lowmonth:month>.? <year>", _small_letters),
    Rule("in may", "(in|since|until|til|till|by) [<maymonth:month>( <year>)?]", _small_may, looks_around=True),
    Rule("1st may in small letters", "((<weekday>|<shortday:weekday>),? )?(the )?<dom:day><th>( of)? <maymonth:month>|((<weekday>|<shortday:weekday>),? )?<maymonth:month> <dom:day><th>", _may_day, looks_around=True),
    Rule("<month> in small letters", "(early|late|mid|in|this|last|next|since|until|til|till|thru|by|before|after|every|during|from) [<lowmonth:month>( <year>)?]", _small_letters),
    Rule("on <number>/<number>", "(on|by|until|since|due|before|from|til|drops|out|starts|ends|thru) [<moy:a>/<dom:b>|<dom:a>/<moy:b>]", _short_numeric, looks_around=True),
    Rule("the <number>/<number>", "the [<moy2:a>/<dom2:b>|<dom2:a>/<moy2:b>]", _short_numeric, looks_around=True),
    Rule("<day> <month>", _W + "(the )?(<dom:day>( of)?|{ordinal:day}( day)?( of)?) <month>.?", date()),
    Rule("<day> <month> <short year>", _W + "(the )?<dom:day><th>?( |-|/)<month:month>.?( |-|/)'?<yy:year>", _short_year, looks_around=True),
    Rule("<date-time group>", "<dayclock:group> ?<letter:letter> ?<anymonth:month> ?(<year>|<yy:year>)", _time_group),
    Rule("<day>/<month name>/<year>", "<dom:day>(/|-)<anymonth:month>(/|-)<year>", date()),
    Rule("<month name>-<day>-<year>", "<anymonth:month>(/|-)<dom:day>(/|-)<year>", date()),
    Rule("<weekday> the <day>", "(last |this |this past |next |this coming )?(<weekday>|<shortday:weekday>).?,? (the {ordinal:day}|<dom:day><th>)", _weekday_the, looks_around=True),
    Rule("<month> <year>", "<anymonth:month>.?( of the year|,| of|, in|-| in)? ?{yearname:year}( {era:era})?", date()),
    Rule("<month>", "<month>.?", date()),
    Rule("<year>-<month>-<day>", "<year>-<moy2:month>-<dom2:day>", date()),
    Rule("<year>/<month>/<day>", "<year>/<moy:month>/<dom:day>", date()),
    Rule("<year>-<month>", "<year>-<moy2:month>", date()),
    Rule("<number>/<number>/<year>", _W + "<dom:a>(/|-|.)<dom:b>(/|-|.)<year>", _numeric),
    Rule("<number>/<number>/<short year>", _W + "<dom:a>/<dom:b>/<yy:year>", _numeric),
    Rule("<day>.<month>.", _W + "<dom:a>.<moy:b>.", _dotted_day, looks_around=True),
    Rule("on <day>.<month>", "(on|dated|since|until|till|from|on the|of the|since the|until the) [<dom:a>.<moy:b>]", _dotted_open, looks_around=True),
    Rule("<day>.<month>.<short year>", "<dom2:a>.<moy2:b>.<yy:year>", _dotted),
    Rule("<figure>.<figure>.<short year>", "<dom:a>.<moy:b>.<yy:year>", _dotted_figures, looks_around=True),
    Rule("<year>", "<year>", date()),
    Rule("<year> with a letter", "<year>(a|b|c|d)", _cited, looks_around=True),
    Rule("'<year>", "'<yy:year>", date()),
    Rule("<year> BC", "<anyyear:year>,? ?{era:era}|<n:thousands>,<n3:year>,? ?{era:era}", _year_of_era),
    Rule("AD <year>", "(ad|a.d.|bc)( |.)<anyyear:year>", date(unit=Grain.YEAR, anchor=Anchor.WRITTEN)),
    Rule("the year <year>", "the year <anyyear:year>", _named_year, looks_around=True),
    Rule("the <decade>s", "(the )?<decadeyear:year>'?s( {era:era})?", _decade),
    Rule("the <early decade>s", "the <tens3year:year>s( {era:era})?", _decade),
    Rule("the '<decade>s", "(the )?'?<tensyear:tens>'?s( {era:era})?", _decade),
    Rule("the <decade word>", "(the )?(<century>( |-))?<decade>", _decade),
    Rule("the <ordinal> century", "(the )?{ordinal:ordinal}( |-)(century|centuries)( {era:era})?", _century),
    Rule("the <roman> century", "(the )?<roman> century( {era:era})?", _century),
    Rule("the <ordinal> millennium", "(the )?{ordinal:ordinal} millennium( {era:era})?", _millennium),
)  # fmt: skip

"""English for what is counted in units from a date: two weeks ago, a fortnight later, in three days, the day it ended."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.grammar import Groups, Reading, Rule
from timeline.dates.readings import HALVES, counted
from timeline.dates.resolution import SAME_WEEK
from timeline.model import Anchor, Clue, Grain, TimexType

_TIMES = frozenset(("once", "twice", "thrice"))
_PLACED = frozenset(("is", "was", "this", "s"))
_EDGES = frozenset(
    "course decade months weeks days half quarter part late later early earlier end close beginning start middle rest remainder most much".split()
)
_PREVIOUS = Anchor.PREVIOUS


def fortnights(g: Groups) -> Reading | None:
    """A fortnight later, two fortnights ago, a fortnight ago yesterday."""
    clue = Clue(
        Anchor.DOCUMENT if g.words("later") == "ago" else Anchor.PREVIOUS,
        unit=Grain.WEEK,
        shift=2 * (g["number"] or 1) * (g["later"] or 1),
        direction=g["later"],
        counted=True,
    )
    if g["today"] is not None:
        clue = replace(clue, unit=Grain.DAY, shift=7 * (clue.shift or 0) + g["today"], index=1)
    return Reading(TimexType.DATE, clue)


def years_ago(g: Groups) -> Reading | None:
    """Five years ago this month, next week, last May; a year ago in March, on 3 May: what lies in that year."""
    number, near = g["number"], g["rel"]
    if not number or (near is None and not {"in", "on"} & set(g.tokens[g.first : g.last])):
        return None
    if g.follows(0)[:1].isdecimal():
        return None  # a year ago on 3 May 2019
    clue = Clue(Anchor.DOCUMENT, unit=Grain.YEAR, shift=-number, direction=-1)
    if g["unit"] == Grain.MONTH and near is not None:
        clue = replace(clue, unit=Grain.MONTH, shift=near - 12 * number, counted=True)
    elif g["unit"] == Grain.WEEK and near is not None:
        clue = replace(clue, name=SAME_WEEK, index=near)
    elif g["season"] is not None and near == 0:
        clue = replace(clue, unit=Grain.SEASON, index=g["season"], direction=None)
    elif g["month"] is not None and near == -1:
        clue = replace(clue, unit=None, month=g["month"], day=g["day"], shift=-number - 1, direction=None)
    elif g["month"] is not None and not near:
        clue = replace(clue, month=g["month"], day=g["day"], direction=None)
    else:
        return None
    return Reading(TimexType.DATE, clue)


def weeks_from(g: Groups) -> Reading | None:
    """A week today, two weeks tomorrow."""
    days = 7 * (g["number"] or 1) + (g["deictic"] or 0)
    return Reading(TimexType.DATE, Clue(Anchor.DOCUMENT, unit=Grain.DAY, shift=days, direction=1, counted=True))


def half_ago(g: Groups) -> Reading | None:
    """Half an hour ago, half a century later."""
    whole, sign = Grain(g["unit"] or Grain.DAY), g["later"]
    if whole not in HALVES or whole is Grain.DAY or sign is None:
        return None
    unit, parts = HALVES[whole]
    anchor = Anchor.DOCUMENT if g.words("later") == "ago" else Anchor.PREVIOUS
    clue = Clue(anchor, unit=unit, shift=parts // 2 * sign, direction=sign, counted=True)
    return Reading(TimexType.TIME if unit < Grain.DAY else TimexType.DATE, clue)


def weekdays_ago(g: Groups) -> Reading | None:
    """Two Fridays ago, three weekends ago: the last but one, the last but two."""
    number = g["number"]
    if not number:
        return None
    if g["weekday"] is not None:
        return Reading(TimexType.DATE, Clue(Anchor.DOCUMENT, weekday=g["weekday"], shift=-number))
    return Reading(TimexType.DATE, Clue(Anchor.DOCUMENT, unit=Grain.WEEK, name="weekend", shift=-number))


def week_on(g: Groups) -> Reading | None:
    """A week on Monday; but not two flights a week on Monday."""
    rate = g.tokens[g.first].lower() in ("a", "one") and (g.precedes(0).endswith("s") or g.precedes(0) in _TIMES)
    return None if rate and g.precedes(0) not in _PLACED else counted(1, unit=Grain.WEEK)(g)


def _of_event(g: Groups) -> Reading | None:
    """The day the strike ended: the unit in which an event lies."""
    if g.precedes(0) in ("for", "through", "throughout") or (g.precedes(0), g.precedes(1)) == ("in", "back"):
        return None  # for the year it sees a loss; back in the day we walked
    unit = Grain(g["unit"] or Grain.DAY)
    before = [t.lower() for t in g.tokens[max(0, g.first - 4) : g.first] if not t.isspace()]
    if before[-1:] in (["in"], ["of"]) and set(before) & _EDGES:
        return None  # late in the year the fleet sailed
    return Reading(TimexType.DATE, Clue(Anchor.EVENT, unit=unit, shift=0, direction=0, event=""))


def _quarter_of_month(g: Groups) -> Reading | None:
    """The same month of 2011: of the month told last."""
    return Reading(TimexType.DATE, Clue(_PREVIOUS, unit=Grain.MONTH, year=g["year"], shift=0))


RULES = (
    Rule("<number> <units> ago", "({number:number}|{one:number})( |-)?({half:half}( |-)|or so |<whole> )?"
         "<anyunit:unit>( or so|( |-){half:half})? (ago|back)", counted(-1)),
    Rule("the same month last year", "(the )?same month( of)? (last year|a year (ago|earlier|before)|the (previous|prior) year|the year before)",
         counted(-1, _PREVIOUS, unit=Grain.MONTH, times=12)),
    Rule("the same month of <year>", "(the )?same month( of| in)? <year>", _quarter_of_month),
    Rule("<number> years ago this month", "({number:number}|{one:number}) (year|years) ago( <rel>| in| on)? (<monthword:unit>|<weekword:unit>|<season>|<month>.?( {day:day})?|(the )?{day:day}( of)? <month>)", years_ago, looks_around=True),
    Rule("a quarter century ago", "(a )?quarter( |-)(of a )?century (<ago:later>|<sooner:later>)", counted(None, unit=Grain.YEAR, number=25)),
    Rule("half a <unit> ago", "(a )?half( |-)(a |an )?<unit> (<ago:later>|<sooner:later>)", half_ago),
    Rule("<number> <units> ago <weekday>", "({one:number}|{number:number}) <anyunit:unit> ago( on| last| this)? (<weekday>|<today>( <part>)?|to-<today>|<tonight:part>|2<nightword:part>)", counted(-1)),
    Rule("<number> <units> later", "({number:number}|{one:number})( |-)({half:half}( |-)|or so |<whole> )?<anyunit:unit>( or so|( |-){half:half})?( <later>|,? <sooner:later>)", counted(None, _PREVIOUS)),
    Rule("<units> later", "<units:unit> <sooner:later>", counted(None, _PREVIOUS, number=0)),
    Rule("<number> <units> on", "[({number:number}|{one:number}) <anyunit:unit> on],", counted(1, _PREVIOUS)),
    Rule("the <day> of <event>", "[the (<dayword:unit>|<longunit:unit>|very <dayword:unit>)] (the|he|she|they|it|we|i|his|her|their|its) ", _of_event, looks_around=True),
    Rule("in <number> <units>", "in (about |around |approximately |exactly |just |another )?[({number:number}|{one:number}) <anyunit:unit>('s time|' time)]", counted(1)),
    Rule("<number> <units> from now", "({number:number}|{one:number}) <anyunit:unit> (from now|hence|from <today>)", counted(1)),
    Rule("year-ago", "(a |the )?[year-(ago|earlier)]", counted(-1, unit=Grain.YEAR)),
)  # fmt: skip

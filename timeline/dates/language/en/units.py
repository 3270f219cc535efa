"""English for the unit of the calendar that a text tells of: the year, its last day, the quarter and that a year ago."""

from __future__ import annotations

from timeline.dates.grammar import Groups, Reading, Rule
from timeline.dates.language.en.context import CONTEXT
from timeline.dates.readings import amount, fixed
from timeline.dates.resolution import EDGE_DAY
from timeline.dates.sessions import ANNIVERSARY
from timeline.dates.sessions import RULE as SESSION_DAY
from timeline.model import Anchor, Clue, Grain, Modifier, TimexType

_DOCUMENT, _PREVIOUS = Anchor.DOCUMENT, Anchor.PREVIOUS
_DAYS = 40  # that are counted by their number
_COUNTED_FROM = frozenset("of after before since following in from running".split())
_AFTER_DAY = CONTEXT["after ordinal"] | frozenset(("came", "alone"))


def _edge_of_unit(g: Groups) -> Reading | None:
    """The last day of the year, the first day of the month: of the year or month that is told of."""
    unit = Grain(g["unit"] or Grain.YEAR)
    if unit > Grain.YEAR:
        return None
    clue = Clue(_PREVIOUS, unit=unit, shift=0, index=1 if g["first"] is not None else -1, name=EDGE_DAY)
    return Reading(TimexType.DATE, clue)


def _nth_day(g: Groups) -> Reading | None:
    """On the sixth day: counted from the day told last; not on the first day of the strike."""
    number, follows = g["ordinal"], g.follows(0)
    opens = g.tokens[g.first] == "On" and follows not in _COUNTED_FROM
    if not number or number > _DAYS or follows == "of" or not (opens or not follows.isalpha() or follows in _AFTER_DAY):
        return None
    return Reading(TimexType.DATE, Clue(_PREVIOUS, unit=Grain.DAY, shift=number - 1, counted=True))


def _session_day(g: Groups) -> Reading | None:
    """On the third day of the trial, on its second day: counted from the day on which the trial began."""
    number, sessions = g["ordinal"], CONTEXT["court session"] | CONTEXT["session"]
    named = g.follows(0) == "of" and any(g.follows(k) in sessions for k in (1, 2, 3))
    if not number or number > _DAYS or not (named or g.tokens[g.first + 2].lower() == "its"):
        return None
    return Reading(TimexType.DATE, Clue(_PREVIOUS, unit=Grain.DAY, shift=number - 1, counted=True))


_MAIN = frozenset("disaster tragedy accident sinking wreck crash fire explosion collapse flood fall".split())
_OLD = 2  # a first anniversary is mostly of what a text tells later


def _anniversary(g: Groups) -> Reading | None:
    """On the tenth anniversary, on its centenary: counted from what the text told first."""
    number = g["ordinal"] if g["ordinal"] is not None else 100
    if number < _OLD or (g.follows(0) == "of" and g.follows(2) not in _MAIN):
        return None
    return Reading(TimexType.DATE, Clue(_PREVIOUS, unit=Grain.YEAR, shift=number, index=1, counted=True))


def _that_followed(g: Groups) -> Reading | None:
    """In the week that followed, within the hour: as long as that."""
    unit = Grain(g["unit"] or Grain.WEEK)
    return Reading(TimexType.DURATION, Clue(Anchor.VAGUE, unit=unit, shift=1), amount(1, unit))


def _the_unit(g: Groups) -> Reading | None:
    return Reading(TimexType.DATE, Clue(_PREVIOUS, unit=Grain(g["unit"] or Grain.YEAR), shift=0))


def _the_end(g: Groups) -> Reading | None:
    if g["year"] is not None:
        return Reading(TimexType.DATE, Clue(Anchor.WRITTEN, year=g["year"], modifier=Modifier.END))
    unit = Grain(g["unit"] or Grain.YEAR)
    return Reading(TimexType.DATE, Clue(_DOCUMENT, unit=unit, shift=0, modifier=Modifier.END))


def _the_middle(g: Groups) -> Reading | None:
    """Midyear, mid-week, mid-2003 with the word: mid-year 2003."""
    unit, year = Grain(g["unit"] or Grain.YEAR), g["year"]
    if year is not None:
        clue = Clue(Anchor.WRITTEN, year=year, modifier=Modifier.MID)
        return Reading(TimexType.DATE, clue) if unit is Grain.YEAR else None
    return Reading(TimexType.DATE, Clue(_DOCUMENT, unit=unit, shift=0, modifier=Modifier.MID))


def _latest_quarter(_: Groups) -> Reading | None:
    return Reading(TimexType.DATE, Clue(_PREVIOUS, unit=Grain.QUARTER, shift=0))


def _year_ago(g: Groups) -> Reading | None:
    """The same quarter of the year before; which quarter, the text has said."""
    index = g["ordinal"]
    if index is not None and index > 4:
        return None
    if g["year"] is not None:
        return Reading(TimexType.DATE, Clue(Anchor.WRITTEN, unit=Grain.QUARTER, index=index, year=g["year"]))
    return Reading(TimexType.DATE, Clue(_PREVIOUS, unit=Grain.QUARTER, index=index, shift=-1))


def _quarter_of(g: Groups) -> Reading | None:
    return Reading(TimexType.DATE, Clue(Anchor.WRITTEN, unit=Grain.QUARTER, year=g["year"]))


RULES = (
    Rule("the last day of the <unit>", "(the )?(very )?(<firstword:first>|last|final) (trading |business |working )?day of (the|that|this) (<bigunit:unit>)", _edge_of_unit),
    Rule(SESSION_DAY, "on [(the|its) {ordinal:ordinal} day]", _session_day, looks_around=True),
    Rule("on the <ordinal> day", "on [the {ordinal:ordinal} day]", _nth_day, looks_around=True),
    Rule(ANNIVERSARY, "on [(the|its|his|her|their) ({ordinal:ordinal} anniversary|centenary|centennial)]", _anniversary, looks_around=True),
    Rule("the <unit> that followed", "the (<longunit:unit>|<dayword:unit>) (that|which) (followed|follows)", _that_followed),
    Rule("within the <unit>", "within [the (<longunit:unit>|<dayword:unit>|<hourword:unit>)]", _that_followed),
    Rule("the <unit>", "the (full |whole |entire |(rest|remainder|balance) of the |current )?(fiscal |financial |calendar )?(<bigunit:unit>)", _the_unit),
    Rule("the year ended", "[the (fiscal )?year] (ended|ending|to|through)", fixed(TimexType.DURATION, "P1Y", unit=Grain.YEAR, shift=1)),
    Rule("the week ended", "[the (<weekword:unit>|<monthword:unit>)] (ended|ending)", _that_followed),
    Rule("full-year", "full-year", _the_unit),
    Rule("mid-<unit>", "(<midword:unit>|mid-<turnunit:unit>)( <year>)?", _the_middle),
    Rule("year end", "(the )?year('s|-)? ?end( <year>)?", _the_end),
    Rule("the <unit>'s end", "(the )?<bigunit:unit>'s end|(the )?<monthword:unit>-end", _the_end),
    Rule("the quarter", "(the|its|their|that)( latest| recent| most recent| just( |-)(ended|completed)| recently (ended|completed)| reported)? quarter|the (latest|most recent) period", _latest_quarter),
    Rule("the year-ago quarter", "(the )?(year(-| )(ago|earlier|before)|prior(-| )year|previous(-| )year)( |-)(fiscal |{ordinal:ordinal} |{ordinal:ordinal}-)?(quarter|period|half)( of)?( a year (ago|earlier|before)| last year| the previous year| the prior year| the year before)?", _year_ago),
    Rule("the same quarter last year", "(the|a) (same|corresponding|comparable|like|similar|equivalent)( fiscal)?( {ordinal:ordinal}| <year>)?( |-)(quarter|period|half)( of| in)?( a year (ago|earlier|before)| last year| the previous( fiscal| financial)? year| the prior year| the year before|,? <year>)|the (corresponding|comparable|like) (quarter|period)|the (same|corresponding|comparable|like|similar|equivalent) <year> (quarter|period)", _year_ago),
    Rule("the <year> quarter", "(the )?<year> (quarter|period)", _quarter_of),
    Rule("the quarter a year ago", "the quarter a year (ago|earlier)", _year_ago),
)  # fmt: skip

"""English periods: quarters, halves, seasons, durations, and what comes again and again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from timeline.dates.grammar import Groups, Reading, Rule
from timeline.dates.language.en.context import CONTEXT
from timeline.dates.language.en.words import UNITS, WORDS
from timeline.dates.readings import Make, amount, date, duration, fixed, year_fields
from timeline.model import Anchor, Clue, Grain, Modifier, TimexType
from timeline.moments import days_in

_OF_PERIOD = frozenset("of the this last next its their that same fiscal financial calendar current".split())
_BEFORE_SEASON = CONTEXT["season place"] - {"and", "or", "come", "that"} | {""}
_FIFTH = 5
_STRAIN = 24  # tokens around H1 in which it is one of a virus
_SHORT = 100  # a year below is one of a century


def period(unit: Grain) -> Make:
    """A quarter, half or season of a year, of the year beside the anchor, or of the nearest."""

    def make(g: Groups) -> Reading | None:
        number = next((g[n] for n in ("ordinal", "index", "season") if g[n] is not None), None)
        limit = {Grain.QUARTER: 4, Grain.HALF: 2}.get(unit, 24)
        if number is None or not 1 <= number <= limit or (unit is Grain.HALF and (_of_something(g) or _of_virus(g))):
            return None
        fields: dict[str, Any] = {}
        year_fields(g, fields)
        anchor = fields.pop("anchor", Anchor.WRITTEN if "year" in fields else Anchor.DOCUMENT)
        fields |= {"unit": unit, "index": number}
        shift = next((g[n] for n in ("rel", "relp", "that") if g[n] is not None), None)
        if shift is not None:
            fields["shift"] = shift
            anchor = Anchor.DOCUMENT if g["rel"] is not None else Anchor.PREVIOUS
        return Reading(TimexType.DATE, Clue(anchor, **fields))

    return make


def _of_something(g: Groups) -> bool:
    """The second half of that money, of the match."""
    if g.follows(0) != "of" or g.follows(1).isdecimal():
        return False
    near = [t.lower() for t in g.tokens[g.last : g.last + 14]]
    if "fiscal" in near or "financial" in near:
        return False  # of the company's fiscal 2020
    noun = next((word for word in (g.follows(n) for n in range(1, 5)) if word not in _OF_PERIOD), "")
    return noun not in ("year", "years", "decade", "century") and noun not in WORDS["anymonth"] and noun != "s"


def _of_virus(g: Groups) -> bool:
    """The H1 protein; but the H1 results."""
    if g["index"] is not None and g["year"] is None:
        near = {t.lower() for t in g.tokens[max(0, g.first - _STRAIN) : g.last + _STRAIN]}
        if near & {"n1", "n2", "virus", "viruses", "strain", "strains", "flu", "influenza"}:
            return True
    follows = g.follows(0)
    noun = follows.isalpha() and follows not in CONTEXT["function"] and follows not in CONTEXT["conventional"]
    return g["index"] is not None and g["year"] is None and noun and g.precedes(0) in ("the", "this", "an")


def _month_half(g: Groups) -> Reading | None:
    """The first half of May: early May."""
    half = g["ordinal"]
    if half not in (1, 2):
        return None
    return date(modifier=Modifier.EARLY if half == 1 else Modifier.LATE)(g)


def _years_half(g: Groups) -> Reading | None:
    """The year's first half, last year's second half."""
    half = g["ordinal"]
    if half not in (1, 2):
        return None
    return Reading(TimexType.DATE, Clue(Anchor.DOCUMENT, unit=Grain.HALF, index=half, shift=g["rel"] or 0))


def _season_of_year(g: Groups) -> Reading | None:
    """The spring of last year, whichever of its springs is the last."""
    word, before = g.tokens[g.first].lower(), g.precedes(0)
    if word in ("fall", "spring") and g.tokens[g.first + 2].lower() != "of" and before not in _BEFORE_SEASON:
        return None  # profits will fall this year
    shift = next((g[n] for n in ("rel", "relp", "that") if g[n] is not None), 0)
    anchor = Anchor.DOCUMENT if g["rel"] is not None else Anchor.PREVIOUS
    return Reading(TimexType.DATE, Clue(anchor, unit=Grain.YEAR, index=g["season"], shift=shift))


def _one_of_two(g: Groups) -> Reading | None:
    """Two to three weeks: what it lasts at least."""
    unit, low, high = g["unit"], g["low"], g["number"]
    if unit is None or not low or not high or low >= high or g.follows(0) in ("ago", "later", "earlier"):
        return None
    return Reading(TimexType.DURATION, Clue(Anchor.VAGUE, unit=Grain(unit), shift=low), amount(low, unit))


def _turn_of_years(g: Groups) -> Reading | None:
    """The winter of 1941-42 is that of 1941."""
    year, following = g["year"], g["next"]
    if year is None or following is None or following % 100 != (year + 1) % 100:
        return None
    return Reading(TimexType.DATE, Clue(Anchor.WRITTEN, unit=Grain.SEASON, index=g["season"], year=year))


def _short_season(g: Groups) -> Reading | None:
    """Summer 09, as messages write; not the summer 12 people died."""
    follows = g.follows(0)
    alone = not follows or follows in CONTEXT["function"]
    of = "of" in g.tokens[g.first : g.last]
    return period(Grain.SEASON)(g) if alone and (of or g.tokens[g.first].lower() != "the") else None


def _nth_weekday(g: Groups) -> Reading | None:
    """The first Sunday in May, the last Friday of June 1990."""
    which = g["ordinal"] if g["ordinal"] is not None else -1
    if which > _FIFTH:
        return None
    fields: dict[str, Any] = {}
    year_fields(g, fields)
    anchor = fields.pop("anchor", Anchor.WRITTEN if "year" in fields else Anchor.DOCUMENT)
    clue = Clue(anchor, weekday=g["weekday"], month=g["month"], unit=Grain.DAY, index=which, **fields)
    return Reading(TimexType.DATE, clue)


def _nth_weekend(g: Groups) -> Reading | None:
    """The first weekend of May, the last weekend in June 1999."""
    reading = _nth_weekday(g)
    if reading is None:
        return None
    clue = replace(reading.clue, weekday=None, unit=Grain.WEEK, name="weekend")
    return reading._replace(clue=clue)


def _edge_day(g: Groups) -> Reading | None:
    """The first or last day of a month."""
    month, year = g["month"], g["year"]
    if month is None:
        month = 1 if g["firstword"] is not None else 12
    day = 1 if g["firstword"] is not None else days_in(year if year is not None and year > _SHORT else 1, month)
    fields: dict[str, Any] = {"month": month, "day": day}
    year_fields(g, fields)
    fields.setdefault("anchor", Anchor.WRITTEN if "year" in fields else Anchor.DOCUMENT)
    return Reading(TimexType.DATE, Clue(**fields))


def _week_of(g: Groups) -> Reading | None:
    """The first week of January, the last week of last month."""
    number = g["ordinal"] if g["ordinal"] is not None else -1
    fields: dict[str, Any] = {}
    year_fields(g, fields)
    fields |= {"unit": Grain.WEEK, "index": number}
    if g["month"] is not None:
        fields["month"] = g["month"]
    anchor = fields.pop("anchor", Anchor.WRITTEN if "year" in fields else Anchor.DOCUMENT)
    return Reading(TimexType.DATE, Clue(anchor, **fields))


def _week_of_month(g: Groups) -> Reading | None:
    """The first week of this month, the last week of the previous month."""
    told = g["that"] is not None or g["relp"] is not None
    shift = next((g[n] for n in ("rel", "relp", "that") if g[n] is not None), 0)
    number = g["ordinal"] if g["ordinal"] is not None else -1
    anchor = Anchor.PREVIOUS if told else Anchor.DOCUMENT
    return Reading(TimexType.DATE, Clue(anchor, unit=Grain.MONTH, shift=shift, index=number))


def _one_day(g: Groups) -> Reading | None:
    """One day as some day to come: beside will, may and the like."""
    near = [t.lower() for t in g.tokens[max(0, g.first - 4) : g.last + 8]]
    if not {"will", "may", "could", "would", "might", "hopes", "ll"} & set(near):
        return None
    return Reading(TimexType.DATE, Clue(Anchor.VAGUE), "FUTURE_REF")


def _recent(g: Groups) -> Reading | None:
    """In recent years, the early days; but the early hours are a part of the day."""
    words = [t.lower() for t in g.tokens[g.first : g.last]]
    return None if "early" in words and words[-1] == "hours" else duration(number=0)(g)


def _following(g: Groups) -> Reading | None:
    """In the following weeks; but riots, following weeks of unrest, came after them."""
    return None if g.follows(0) == "of" and g.precedes(0) != "the" else _recent(g)


def _hours_minutes(g: Groups) -> Reading | None:
    """1h 42m."""
    hours, minutes = g["hours"], g["minutes"]
    if hours is None or minutes is None or minutes > 59:
        return None
    return Reading(TimexType.DURATION, Clue(Anchor.VAGUE, unit=Grain.HOUR, shift=hours), f"PT{hours}H{minutes}M")


def _only_hours(g: Groups) -> Reading | None:
    """For 24h."""
    hours = g["hours"]
    return (
        Reading(TimexType.DURATION, Clue(Anchor.VAGUE, unit=Grain.HOUR, shift=hours), f"PT{hours}H") if hours else None
    )


def _half(g: Groups) -> Reading | None:
    """Half an hour, half a year."""
    unit = g["unit"]
    value = {
        Grain.MINUTE: "PT30S",
        Grain.HOUR: "PT30M",
        Grain.DAY: "PT12H",
        Grain.YEAR: "P6M",
        Grain.DECADE: "P5Y",
        Grain.CENTURY: "P50Y",
    }.get(Grain(unit or 0) if unit else Grain.SECOND)
    return Reading(TimexType.DURATION, Clue(Anchor.VAGUE, unit=Grain(unit)), value) if unit and value else None


def _quarters_of_hour(g: Groups) -> Reading | None:
    """A quarter of an hour, three-quarters of an hour."""
    minutes = 15 * (g["number"] or 1)
    clue = Clue(Anchor.VAGUE, unit=Grain.MINUTE, shift=minutes)
    return Reading(TimexType.DURATION, clue, amount(minutes, Grain.MINUTE))


_SEASONS_TOLD = 20  # summers that somebody counts one by one


def _seasons_ago(g: Groups) -> Reading | None:
    """Two summers ago: the last but one; two summers later, a winter earlier: so many from the date told before."""
    number, later = g["number"] if g.has("number") else 1, g["later"]
    if not number or number > _SEASONS_TOLD:
        return None
    anchor = Anchor.PREVIOUS if later is not None else Anchor.DOCUMENT
    return Reading(TimexType.DATE, Clue(anchor, unit=Grain.SEASON, index=g["season"], shift=number * (later or -1)))


def _month_quarter(g: Groups) -> Reading | None:
    """The March quarter is the one that ends in March."""
    month = g["month"]
    if not month or month % 3:
        return None
    return Reading(TimexType.DATE, Clue(Anchor.DOCUMENT, unit=Grain.QUARTER, index=month // 3))


def _long(g: Groups) -> Reading | None:
    """Day-long, yearlong, three-month-long."""
    unit = Grain(g["unit"] or UNITS[g.tokens[g.last - 1].lower().removesuffix("long")])
    number = g["number"] if g.has("number") else 1
    return Reading(TimexType.DURATION, Clue(Anchor.VAGUE, unit=unit, shift=number or None), amount(number, unit))


def _whole(g: Groups) -> Reading | None:
    """It rained all day; not all day tickets."""
    follows = g.follows(0)
    return None if follows in ("tickets", "breakfast", "event", "parking") else duration(number=1)(g)


def _decade_long(g: Groups) -> Reading | None:
    """The past decade is ten years, not the decade of the calendar before; but the next century is the 21st."""
    if g["nextrel"] is not None and g.precedes(0) not in ("over", "for", "during", "within"):
        return Reading(TimexType.DATE, Clue(Anchor.DOCUMENT, unit=Grain.CENTURY, shift=1))
    unit = Grain.DECADE if g.tokens[g.last - 1].lower() == "decade" else Grain.CENTURY
    return Reading(TimexType.DURATION, Clue(Anchor.VAGUE, unit=unit, shift=1), amount(1, unit))


_YEAR = (
    "(( of|,|-|,? in)? ?((the )?(fiscal |financial )?(year )?{yearname:year}|fy ?{fyear:year}|<rel>( fiscal)? year"
    "|(the )?<relp>( fiscal)? year|(the )?<that>( same)? year))?"
)
_FISCAL = "((fiscal|financial|calendar)( |-))?"
RULES = (
    Rule("the <ordinal> quarter", "(the |its |their )?" + _FISCAL + "({ordinal:ordinal}|<finalword:ordinal>)( |-)" + _FISCAL + "(quarter|quarters|qtr)" + _YEAR,
         period(Grain.QUARTER)),
    Rule("the last quarter of <year>", "(the )?<lastquarter:ordinal> quarter (of|in) ((fiscal )?{yearname:year}|<rel> year|the <thenext:relp> year)", period(Grain.QUARTER)),
    Rule("Q <number> <year>", "q<n:index>" + _YEAR, period(Grain.QUARTER)),
    Rule("<number>Q <year>", "<n:index>q" + _YEAR, period(Grain.QUARTER)),
    Rule("the <year> <ordinal> quarter", "(the )?({yearname:year}('s)?|fiscal {yearname:year}('s)?|<rel> year's|<relp> year's)( |-)(fiscal )?{ordinal:ordinal}( |-)quarter", period(Grain.QUARTER)),
    Rule("the <year> <ordinal> half", "(the )?{yearname:year}('s)?( |-)(fiscal )?{ordinal:ordinal}( |-)half", period(Grain.HALF), looks_around=True),
    Rule("the <ordinal> half", "(the )?" + _FISCAL + "({ordinal:ordinal}|<lasthalf:ordinal>)( |-)(half|half-year|halves)" + _YEAR, period(Grain.HALF), looks_around=True),
    Rule("the <ordinal> half of <month>", "(the )?{ordinal:ordinal} half of <month>.?(,? {yearname:year})?", _month_half),
    Rule("last year's <ordinal> half", "(the|<rel>) year's {ordinal:ordinal}( |-)half", _years_half),
    Rule("H<number> <year>", "h<n:index>" + _YEAR, period(Grain.HALF), looks_around=True),
    Rule("the <month> quarter", "the <month> quarter", _month_quarter),
    Rule("the past decade", "(the )?(past|next|coming) decade|the last decade|(the )?past century|(the )?(<thenext:nextrel>|coming) century", _decade_long, looks_around=True),
    Rule("the <season> of <year> BC", "(the )?<season> of <anyyear:year> {era:era}", period(Grain.SEASON)),
    Rule("the <season> of <year>", "(the )?(<season>|<seasons:season>)( of|,|-| in)? ?{yearname:year}", period(Grain.SEASON)),
    Rule("the winter of <year>-<year>", "(the )?<season>( of|,|-| in)? ?<year>( ?)(~|/)( ?)(<yy:next>|<year:next>)", _turn_of_years),
    Rule("<season> <short year>", "(the )?<season>( of)? <yy:year>", _short_season, looks_around=True),
    Rule("<season> last year", "(the )?<season>( of)? (<rel>|(the )?<relp>|the <thenext:relp>|(the )?<that>) year", _season_of_year, looks_around=True),
    Rule("<number> <seasons> ago", "{number:number} <seasons:season> ago|({one:number}|{number:number}) (<season>|<seasons:season>) <sooner:later>", _seasons_ago),
    Rule("the <season>", "(the )?({ordinal:which} )?<season>( months)?", period(Grain.SEASON)),
    Rule("fiscal <year>", "(the )?(fiscal|financial|calendar)( year)? {yearname:year}|(the )?{yearname:year} ((fiscal|financial|calendar|tax|school|academic|crop|marketing|model) )?year", date(unit=Grain.YEAR)),
    Rule("FY <year>", "fy(-| |')?{fyear:year}", date(unit=Grain.YEAR)),
    Rule("the <ordinal> week of <month>", "(the )?({ordinal:ordinal}|last|final|closing) (full )?week (of|in) <month>.?(,? {yearname:year})?", _week_of),
    Rule("the <ordinal> week of last month", "(the )?({ordinal:ordinal}|last|final|closing) (full )?week (of|in) (<rel>|(the )?<relp>|(the )?<that>) month", _week_of_month),
    Rule("the <ordinal> <weekday> of <month>", "(the )?({ordinal:ordinal}|last|final) <dayname:weekday> (of|in) <month>.?(,? (of |in )?(the year )?{yearname:year})?", _nth_weekday),
    Rule("the <ordinal> weekend of <month>", "(the )?({ordinal:ordinal}|last|final) weekend (of|in) <month>.?(,? (of )?{yearname:year})?", _nth_weekend),
    Rule("the last day of <year>", "(the )?(very )?(<firstword>|last|final) (trading |business |working )?day of <year>", _edge_day),
    Rule("the last day of <month>", "(the )?(very )?(<firstword>|last|final) (trading |business |working )?day of <month>.?(,? (of )?{yearname:year})?", _edge_day),
    Rule("one day", "one day", _one_day, looks_around=True),
    Rule("<number> to <number> <units>", "((the |these )(last|past|next|first|final|coming|following|previous) )?{number:low}-?( to | or |-){number:number}( |-)(more )?<units:unit>", _one_of_two, looks_around=True),
    Rule("<number> <units>", "{number:number}( <open><n><close>|( |-)(odd|plus)| or so)?( |-)?(<whole> |{half:half}( |-))?<anyunit:unit>(( |-){half:half})?(( |-)old)?"
         "|{one:number}( |-)?(<whole> |{half:half}( |-))?<unit>(( |-){half:half})?(( |-)old)?|another <turnunit:unit>", duration()),
    Rule("<hours>h", "(for|in|last|next|past|after|within|every) [<n:hours>h]", _only_hours),
    Rule("<hours>h <minutes>m", "<n:hours> ?(h|hr|hrs) ?<n:minutes> ?(m|min|mins)|<n:hours> ?(hr|hrs) <minute:minutes>|<n:hours>h<minute:minutes>", _hours_minutes),
    Rule("the past fortnight", "(the )?(past|last|next|coming|previous) (fortnight)", duration(unit=Grain.WEEK, times=2)),
    Rule("half a <unit>", "((the |a |another )?(last|past|next|first|full) )?half( |-)(a |an )?<unit>|a half <unit>", _half),
    Rule("a quarter of an hour", "(a quarter|<small:number>( |-)quarters) of an <hourword>", _quarters_of_hour),
    Rule("a quarter century", "(a )?[quarter-century]|(a |the (last|past|next) )?quarter (of a )?century", fixed(TimexType.DURATION, "P25Y", unit=Grain.YEAR, shift=25)),
    Rule("<number> fortnights", "(a |one |<small:number> )(fortnight|fortnights)", duration(unit=Grain.WEEK, times=2)),
    Rule("<unit>-long", "(a |the )?[({number:number}(-| ))?<unit>(-| )long|(hourlong|daylong|weeklong|monthlong|yearlong|decadelong)]", _long),
    Rule("<units>-old", "<units:unit>-old", duration(number=0)),
    Rule("the whole <unit>", "the (whole|entire) (<dayword:unit>|<hourword:unit>)", duration(number=1)),
    Rule("all-day", "all-(<dayword:unit>|night)", duration(unit=Grain.DAY, number=1)),
    Rule("all <unit>", "all (<dayword:unit>|<weekword:unit>|<monthword:unit>|<yearword:unit>)( long)?", _whole, looks_around=True),
    Rule("<units>", "<units:unit>", duration(number=0)),
    Rule("the last <number> <units>", "(the |these |those |its |his |her |their )?(last|past|next|first|final|coming|following|previous|preceding|recent|latest|opening|closing|initial|other|same|remaining|ensuing) "
         "{number:number}(-| )(or so |more |full |fiscal |calendar |business |trading |consecutive )?<units:unit>", duration()),
    Rule("<number> previous <units>", "(the |these |those |its |his |her |their )?{number:number} (previous|preceding|prior|following|subsequent|ensuing|intervening|remaining|succeeding) <units:unit>", duration()),
    Rule("the <number> <units>", "(the |these |those ){number:number}(-| )<units:unit>( (that|which) followed)?", duration()),
    Rule("recent <units>", "(in )?[(the )?(recent|past|coming|previous) <units:unit>|(the )?(subsequent|later|earlier|prior|future|ensuing|intervening|preceding) <units:unit>|the (last|next|early) <units:unit>]", _recent),
    Rule("following <units>", "(in )?[(the )?following <units:unit>]", _following, looks_around=True),
    Rule("over the <units>", "(over|down|through|throughout) [the <units:unit>]", duration(number=0)),
    Rule("a later date", "(a|some) (later|future) date", fixed(TimexType.DATE, "FUTURE_REF", direction=1)),
    Rule("<units> from now", "(<some> |a few )?<units:unit> from now", fixed(TimexType.DATE, "FUTURE_REF", direction=1)),
)  # fmt: skip

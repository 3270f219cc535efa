"""English periods: quarters, halves, seasons, durations, and what comes again and again."""

from __future__ import annotations

from typing import Any

from timeline.dates.grammar import Groups, Reading, Rule
from timeline.dates.language.en.context import CONTEXT
from timeline.dates.language.en.words import UNITS, WORDS
from timeline.dates.readings import PART_CODES, Make, amount, date, duration, fixed, year_fields
from timeline.model import Anchor, Clue, Grain, Modifier, TimexType
from timeline.moments import days_in

_SET = TimexType.SET
_OF_PERIOD = frozenset("of the this last next its their that same fiscal financial calendar current".split())
_FIFTH = 5
_SHORT = 100  # a year below is one of a century


def _period(unit: Grain) -> Make:
    """A quarter, half or season of a year, of the year beside the anchor, or of the nearest."""

    def make(g: Groups) -> Reading | None:
        number = next((g[n] for n in ("ordinal", "index", "season") if g[n] is not None), None)
        limit = {Grain.QUARTER: 4, Grain.HALF: 2}.get(unit, 24)
        if number is None or not 1 <= number <= limit or (unit is Grain.HALF and _of_something(g)):
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
    return noun not in UNITS and noun not in WORDS["anymonth"] and noun != "s"


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


def _one_of_two(g: Groups) -> Reading | None:
    """Two to three weeks: what it lasts at least."""
    unit, low, high = g["unit"], g["low"], g["number"]
    if unit is None or not low or not high or low >= high:
        return None
    return Reading(TimexType.DURATION, Clue(Anchor.VAGUE, unit=Grain(unit), shift=low), amount(low, unit))


def _turn_of_years(g: Groups) -> Reading | None:
    """The winter of 1941-42 is that of 1941."""
    year, following = g["year"], g["next"]
    if year is None or following is None or following % 100 != (year + 1) % 100:
        return None
    return Reading(TimexType.DATE, Clue(Anchor.WRITTEN, unit=Grain.SEASON, index=g["season"], year=year))


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


def _monthly(g: Groups) -> Reading | None:
    """The first Tuesday of each month."""
    which = g["ordinal"]
    if which is not None and which > _FIFTH:
        return None
    return Reading(_SET, Clue(Anchor.VAGUE, weekday=g["weekday"], unit=Grain.MONTH), "P1M")


def _edge_day(g: Groups) -> Reading | None:
    """The first or last day of a month."""
    month, year = g["month"], g["year"]
    if month is None:
        return None
    day = 1 if g["firstword"] is not None else days_in(year if year is not None and year > _SHORT else 1, month)
    fields: dict[str, Any] = {"month": month, "day": day}
    year_fields(g, fields)
    fields.setdefault("anchor", Anchor.WRITTEN if "year" in fields else Anchor.DOCUMENT)
    return Reading(TimexType.DATE, Clue(**fields))


def _every(g: Groups) -> Reading | None:
    """Every Friday, each year, every two weeks."""
    number = g["number"] if g.has("number") else g["ordinal"] or 1
    if number is None:
        return None
    if g["weekday"] is not None:
        value = (
            f"XXXX-WXX-{g['weekday'] + 1}"
            if number == 1 and not g.words("other")
            else f"P{number * (1 + g.has('other'))}W"
        )
        return Reading(_SET, Clue(Anchor.VAGUE, weekday=g["weekday"]), value)
    if g["month"] is not None:
        return Reading(_SET, Clue(Anchor.VAGUE, month=g["month"]), f"XXXX-{g['month']:02}")
    if g["season"] is not None:
        return Reading(
            _SET, Clue(Anchor.VAGUE, index=g["season"]), f"XXXX-{('SP', 'SU', 'FA', 'WI')[g['season'] - 21]}"
        )
    if g["part"] is not None:
        code = ("MO", "MI", "AF", "EV", "NI", "DT")[g["part"]]
        return Reading(_SET, Clue(Anchor.VAGUE, part=code), f"XXXX-XX-XXT{code}")
    unit = g["unit"]
    if unit is None:
        return None
    number *= 2 if g.words("other") else 1
    if g.words("unit") == "night" and number == 1:
        return Reading(_SET, Clue(Anchor.VAGUE, part="NI"), "XXXX-XX-XXTNI")
    return Reading(_SET, Clue(Anchor.VAGUE, unit=Grain(unit), shift=number), amount(number, unit))


def _every_day(g: Groups) -> Reading | None:
    """I see her everyday; but not everyday life."""
    follows = g.follows(0)
    if follows.isalpha() and follows not in CONTEXT["function"]:
        return None
    return Reading(_SET, Clue(Anchor.VAGUE, unit=Grain.DAY, shift=1), "P1D")


def _rate(g: Groups) -> Reading | None:
    """Twice a week, three times a day."""
    unit = g["unit"]
    return Reading(_SET, Clue(Anchor.VAGUE, unit=Grain(unit or Grain.WEEK)), amount(1, unit) if unit else "P2W")


def _weekday_parts(g: Groups) -> Reading | None:
    """Sunday mornings."""
    weekday, part = g["weekday"] or 0, PART_CODES[g["part"] or 0]
    return Reading(_SET, Clue(Anchor.VAGUE, weekday=weekday, part=part), f"XXXX-WXX-{weekday + 1}T{part}")


def _every_weekend(g: Groups) -> Reading | None:
    return Reading(_SET, Clue(Anchor.VAGUE, name="weekend"), "P2W" if g.has("other") else "XXXX-WXX-WE")


def _parts(g: Groups) -> Reading | None:
    """Most mornings, in the evenings."""
    part = PART_CODES[g["part"] or 0]
    return Reading(_SET, Clue(Anchor.VAGUE, part=part), f"XXXX-XX-XXT{part}")


def _weekdays(g: Groups) -> Reading | None:
    weekday = g["weekdays"]
    return Reading(_SET, Clue(Anchor.VAGUE, weekday=weekday), f"XXXX-WXX-{(weekday or 0) + 1}")


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


def _one_day(g: Groups) -> Reading | None:
    """One day as some day to come: beside will, may and the like."""
    near = [t.lower() for t in g.tokens[max(0, g.first - 4) : g.last + 8]]
    if not {"will", "may", "could", "would", "might", "hopes", "ll"} & set(near):
        return None
    return Reading(TimexType.DATE, Clue(Anchor.VAGUE), "FUTURE_REF")


def _hours_minutes(g: Groups) -> Reading | None:
    """1h 42m."""
    hours, minutes = g["hours"], g["minutes"]
    if hours is None or minutes is None or minutes > 59:
        return None
    return Reading(TimexType.DURATION, Clue(Anchor.VAGUE, unit=Grain.HOUR, shift=hours), f"PT{hours}H{minutes}M")


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


def _seasons_ago(g: Groups) -> Reading | None:
    """Two summers ago: the last but one."""
    number = g["number"]
    if not number:
        return None
    return Reading(TimexType.DATE, Clue(Anchor.DOCUMENT, unit=Grain.SEASON, index=g["season"], shift=-number))


def _month_quarter(g: Groups) -> Reading | None:
    """The March quarter is the one that ends in March."""
    month = g["month"]
    if not month or month % 3:
        return None
    return Reading(TimexType.DATE, Clue(Anchor.DOCUMENT, unit=Grain.QUARTER, index=month // 3))


def _long(g: Groups) -> Reading | None:
    """Day-long, yearlong."""
    names = {"daylong": Grain.DAY, "weeklong": Grain.WEEK, "monthlong": Grain.MONTH, "yearlong": Grain.YEAR}
    unit = Grain(g["unit"] or names[g.tokens[g.last - 1].lower()])
    return Reading(TimexType.DURATION, Clue(Anchor.VAGUE, unit=unit, shift=1), amount(1, unit))


def _decade_long(g: Groups) -> Reading | None:
    """The past decade is ten years, not the decade of the calendar before."""
    unit = Grain.DECADE if g.tokens[g.last - 1].lower() == "decade" else Grain.CENTURY
    return Reading(TimexType.DURATION, Clue(Anchor.VAGUE, unit=unit, shift=1), amount(1, unit))


_YEAR = (
    "(( of|,|-|,? in)? ?((the )?(fiscal |financial )?(year )?{yearname:year}|fy ?{fyear:year}|<rel>( fiscal)? year"
    "|(the )?<relp>( fiscal)? year|(the )?<that>( same)? year))?"
)
_FISCAL = "((fiscal|financial|calendar)( |-))?"
RULES = (
    Rule("the <ordinal> quarter", "(the |its |their )?" + _FISCAL + "({ordinal:ordinal}|<finalword:ordinal>)( |-)" + _FISCAL + "(quarter|quarters|qtr)" + _YEAR,
         _period(Grain.QUARTER)),
    Rule("the last quarter of <year>", "(the )?<lastquarter:ordinal> quarter (of|in) ((fiscal )?{yearname:year}|<rel> year|the <thenext:relp> year)", _period(Grain.QUARTER)),
    Rule("Q <number> <year>", "q<n:index>" + _YEAR, _period(Grain.QUARTER)),
    Rule("<number>Q <year>", "<n:index>q" + _YEAR, _period(Grain.QUARTER)),
    Rule("the <year> <ordinal> quarter", "(the )?({yearname:year}('s)?|fiscal {yearname:year}('s)?|<rel> year's|<relp> year's)( |-)(fiscal )?{ordinal:ordinal}( |-)quarter", _period(Grain.QUARTER)),
    Rule("the <ordinal> half", "(the )?" + _FISCAL + "({ordinal:ordinal}|<lasthalf:ordinal>)( |-)(half|half-year|halves)" + _YEAR, _period(Grain.HALF), looks_around=True),
    Rule("the <ordinal> half of <month>", "(the )?{ordinal:ordinal} half of <month>.?(,? {yearname:year})?", _month_half),
    Rule("last year's <ordinal> half", "(the|<rel>) year's {ordinal:ordinal}( |-)half", _years_half),
    Rule("H<number> <year>", "h<n:index>" + _YEAR, _period(Grain.HALF), looks_around=True),
    Rule("the <month> quarter", "the <month> quarter", _month_quarter),
    Rule("the past decade", "(the )?(past|next|coming) (decade|century)", _decade_long),
    Rule("the <season> of <year> BC", "(the )?<season> of <anyyear:year> {era:era}", _period(Grain.SEASON)),
    Rule("the <season> of <year>", "(the )?(<season>|<seasons:season>)( of|,|-| in)? ?{yearname:year}", _period(Grain.SEASON)),
    Rule("the winter of <year>-<year>", "(the )?<season>( of|,|-| in)? ?<year>( ?)(~|/)( ?)(<yy:next>|<year:next>)", _turn_of_years),
    Rule("<season> last year", "(the )?<season>( of)? (<rel>|(the )?<relp>|the <thenext:relp>|(the )?<that>) year", _period(Grain.SEASON)),
    Rule("<number> <seasons> ago", "{number:number} <seasons:season> ago", _seasons_ago),
    Rule("the <season>", "(the )?({ordinal:which} )?<season>( months)?", _period(Grain.SEASON)),
    Rule("fiscal <year>", "(the )?(fiscal|financial)( year)? {yearname:year}|(the )?{yearname:year} (fiscal|financial) year", date(unit=Grain.YEAR)),
    Rule("FY <year>", "fy(-| |')?{fyear:year}", date(unit=Grain.YEAR)),
    Rule("the <ordinal> week of <month>", "(the )?({ordinal:ordinal}|last|final|closing) (full )?week (of|in) <month>.?(,? {yearname:year})?", _week_of),
    Rule("the <ordinal> <weekday> of <month>", "(the )?({ordinal:ordinal}|last|final) <dayname:weekday> (of|in) <month>.?(,? (of )?{yearname:year})?", _nth_weekday),
    Rule("the <ordinal> <weekday> of every month", "(the |every )?({ordinal:ordinal}|last|final) <dayname:weekday> (of|in) (<every>|the) month", _monthly),
    Rule("the last day of <month>", "(the )?(very )?(<firstword>|last|final) day of <month>.?(,? (of )?{yearname:year})?", _edge_day),
    Rule("the week of <day>", "the week( of| ended| ending)( on)? [<month>.? {day:day}]", date()),
    Rule("one day", "one day", _one_day, looks_around=True),
    Rule("<number> to <number> <units>", "((the |these )?(last|past|next|first|final|coming|following|previous) )?{number:low}-?( to | or |-){number:number}( |-)(more )?<units:unit>", _one_of_two),
    Rule("everyday", "everyday", _every_day, looks_around=True),
    Rule("<number> <units>", "({number:number}( <open><n><close>)?|{one:number})( |-)?(more |full |whole |straight |consecutive |calendar |business |working |trading |long |short |good |further |extra |additional |{half:half} )?<anyunit:unit>( {half:half})?(( |-)old)?", duration()),
    Rule("<hours>h <minutes>m", "<n:hours>h ?<n:minutes>(m|min|mins)", _hours_minutes),
    Rule("the past fortnight", "(the )?(past|last|next|coming|previous) (fortnight)", duration(unit=Grain.WEEK, times=2)),
    Rule("half a <unit>", "half( |-)(a |an )?<unit>", _half),
    Rule("<number> fortnights", "(a |one |<small:number> )(fortnight|fortnights)", duration(unit=Grain.WEEK, times=2)),
    Rule("<unit>-long", "(a |the )?[<unit>(-| )long|(daylong|weeklong|monthlong|yearlong)]", _long),
    Rule("<units>", "<units:unit>", duration(number=0)),
    Rule("the last <number> <units>", "(the |these |those |its |his |her |their )?(last|past|next|first|final|coming|following|previous|preceding|recent|latest|opening|closing|initial|other|same|remaining|ensuing) "
         "{number:number}(-| )(or so |more |full |fiscal |calendar |business |trading |consecutive )?<units:unit>", duration()),
    Rule("the <number> <units>", "(the |these |those ){number:number}(-| )<units:unit>", duration()),
    Rule("recent <units>", "(in )?[(the )?(recent|past|coming|previous|following) <units:unit>|the (last|next) <units:unit>]", duration(number=0)),
    Rule("every <unit>", "<every>( (<other>|{number:number}|{ordinal:ordinal}|single|<filler>))? (<anyunit:unit>|<weekday>|<month>|<season>|<part>)", _every),
    Rule("every weekend", "(every|each)( <other>| single| <filler>)? <weekendword>|<weekendwords>", _every_weekend),
    Rule("<parts>", "(most|some) <parts:part>|(in|on|during) [the <parts:part>]", _parts),
    Rule("any <weekday>", "any( given| other)? [(<weekday>|<month>|<season>)]", _every),
    Rule("twice a <unit>", "(once|twice|thrice|{number:times} times|<n:times>x) (a|an|every|each|per) (<unit>|fortnight)", _rate),
    Rule("<weekdays>", "<weekdays>", _weekdays),
    Rule("<weekday> <parts>", "(<dayname:weekday>|<shortday:weekday>) <parts:part>", _weekday_parts),
    Rule("daily", "daily", fixed(_SET, "P1D", unit=Grain.DAY)),
    Rule("weekly", "weekly", fixed(_SET, "P1W", unit=Grain.WEEK)),
    Rule("half-yearly", "(semi(-)?annually|semi(-)?annual|half(-| )yearly|biannually)", fixed(_SET, "P6M", unit=Grain.MONTH)),
    Rule("bimonthly", "bimonthly", fixed(_SET, "P2M", unit=Grain.MONTH)),
    Rule("biweekly", "(biweekly|fortnightly)", fixed(_SET, "P2W", unit=Grain.WEEK)),
    Rule("monthly", "monthly", fixed(_SET, "P1M", unit=Grain.MONTH)),
    Rule("quarterly", "quarterly", fixed(_SET, "P1Q", unit=Grain.QUARTER)),
    Rule("yearly", "(yearly|annually|annual)", fixed(_SET, "P1Y", unit=Grain.YEAR)),
    Rule("hourly", "hourly", fixed(_SET, "PT1H", unit=Grain.HOUR)),
    Rule("nightly", "nightly", fixed(_SET, "XXXX-XX-XXTNI", part="NI")),
)  # fmt: skip

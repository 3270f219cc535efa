"""English for what comes again and again: every Friday, twice a week, on the 15th of each month, daily."""

from __future__ import annotations

from timeline.dates.grammar import Groups, Reading, Rule
from timeline.dates.language.en.context import CONTEXT
from timeline.dates.readings import PART_CODES, amount, fixed
from timeline.dates.values import SEASONS
from timeline.model import Anchor, Clue, Grain, TimexType

_SET = TimexType.SET
_NOON = 12
_FIFTH = 5
_LONGEST = 31  # days of a month


def _monthly(g: Groups) -> Reading | None:
    """The first Tuesday of each month."""
    which = g["ordinal"]
    if which is not None and which > _FIFTH:
        return None
    return Reading(_SET, Clue(Anchor.VAGUE, weekday=g["weekday"], unit=Grain.MONTH), "P1M")


def _day_of_every_month(g: Groups) -> Reading | None:
    """The 15th of every month."""
    day = g["day"]
    if day is None or day > _LONGEST:
        return None
    return Reading(_SET, Clue(Anchor.VAGUE, day=day, unit=Grain.MONTH), f"XXXX-XX-{day:02}")


def _every_date(g: Groups) -> Reading | None:
    """Every 31 December."""
    month, day = g["month"], g["day"]
    if not month or not day or day > _LONGEST:
        return None
    return Reading(_SET, Clue(Anchor.VAGUE, month=month, day=day), f"XXXX-{month:02}-{day:02}")


def _weekly(g: Groups) -> Reading | None:
    """Thursdays at 8 pm."""
    hour, half, weekday = g["hour"], g["ampm"], g["weekday"]
    if hour is None or half is None or weekday is None or not 1 <= hour <= _NOON:
        return None
    hour = hour % _NOON + half
    clue = Clue(Anchor.VAGUE, weekday=weekday, hour=hour, minute=g["minute"])
    return Reading(_SET, clue, f"XXXX-WXX-{weekday + 1}T{hour:02}:{g['minute'] or 0:02}")


def _per(g: Groups) -> Reading | None:
    """Ten hours per day, nine percent per annum."""
    unit = {"day": Grain.DAY, "week": Grain.WEEK, "month": Grain.MONTH}.get(g.tokens[g.last - 1].lower(), Grain.YEAR)
    return Reading(_SET, Clue(Anchor.VAGUE, unit=unit), amount(1, unit))


def _every(g: Groups) -> Reading | None:
    """Every Friday, each year, every two weeks."""
    number = g["number"] if g.has("number") else g["ordinal"] or 1
    if number is None:
        return None
    if g["weekday"] is not None and g["part"] is not None and number == 1 and not g.words("other"):
        return _weekday_parts(g)
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
        return Reading(_SET, Clue(Anchor.VAGUE, index=g["season"]), f"XXXX-{SEASONS[g['season']]}")
    if g["part"] is not None:
        code = ("MO", "MI", "AF", "EV", "NI", "DT")[g["part"]]
        return Reading(_SET, Clue(Anchor.VAGUE, part=code), f"XXXX-XX-XXT{code}")
    unit = g["unit"]
    if unit is None:
        return None
    number *= 2 if g.words("other") else 1
    if g.words("unit") == "night" and number == 1:
        return Reading(_SET, Clue(Anchor.VAGUE, part="NI"), "XXXX-XX-XXTNI")
    value = amount(number, unit)
    if "." in g.words("number"):
        value = value.replace(str(number), g.words("number"))  # every 9.9 days
    return Reading(_SET, Clue(Anchor.VAGUE, unit=Grain(unit), shift=number), value)


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


def _many(g: Groups) -> Reading | None:
    """The past three summers, recent weekends: each of so many."""
    if g["season"] is not None:
        return Reading(_SET, Clue(Anchor.VAGUE, index=g["season"]), f"XXXX-{SEASONS[g['season']]}")
    return _weekdays(g) if g["weekdays"] is not None else _every_weekend(g)


def _every_weekend(g: Groups) -> Reading | None:
    return Reading(_SET, Clue(Anchor.VAGUE, name="weekend"), "P2W" if g.has("other") else "XXXX-WXX-WE")


def _parts(g: Groups) -> Reading | None:
    """Most mornings, in the evenings."""
    part = PART_CODES[g["part"] or 0]
    return Reading(_SET, Clue(Anchor.VAGUE, part=part), f"XXXX-XX-XXT{part}")


def _weekdays(g: Groups) -> Reading | None:
    weekday = g["weekdays"]
    return Reading(_SET, Clue(Anchor.VAGUE, weekday=weekday), f"XXXX-WXX-{(weekday or 0) + 1}")


RULES = (
    Rule("the <ordinal> <weekday> of every month", "(the |every )?({ordinal:ordinal}|last|final) <dayname:weekday> (of|in) (<every>|the) month", _monthly),
    Rule("the <day> of every month", "(the )?{ordinal:day} (day )?of (<every>|any) (calendar )?month", _day_of_every_month),
    Rule("everyday", "everyday", _every_day, looks_around=True),
    Rule("every <day> <month>", "<every> (<dom:day>( of)? <month>|{ordinal:day}( of)? <month>|<month>.? <dom:day><th>?)", _every_date),
    Rule("every <short weekday>", "<every> <shortday:weekday>", _every),
    Rule("every half hour", "<every> half( |-)(an )?(<hourword>)", fixed(_SET, "PT30M", unit=Grain.MINUTE)),
    Rule("<weekdays> at <hour>", "<weekdays:weekday>,? (at |from )?<hour>(:<minute>)? ?{ampm:ampm}", _weekly),
    Rule("per <unit>", "per (day|week|month|year|annum)", _per),
    Rule("every <unit>", "<every>( (<other>|{number:number}|{ordinal:ordinal}|single|<filler>))? (<anyunit:unit>|<weekday>( <part>)?|<month>|<season>|<part>)", _every),
    Rule("every weekend", "(every|each)( <other>| single| <filler>)? <weekendword>|<weekendwords>", _every_weekend),
    Rule("<parts>", "(most|some) <parts:part>|(in|on|during) [the <parts:part>]", _parts),
    Rule("any <weekday>", "any( given| other)? [(<weekday>|<month>|<season>)]", _every),
    Rule("twice a <unit>", "(once|twice|thrice|{number:times} times|<n:times>x) (a|an|every|each|per) (<unit>|fortnight)", _rate),
    Rule("a <unit> on a day", "[(a|per|every|each) <weekword:unit>] on <weekday>", _rate),
    Rule("the past <number> <seasons>", "(the |these |his |her |its |our |their )?(last|past|next|coming|previous|recent) ({number:number} )?(<seasons:season>|<weekdays>|<weekendwords>)", _many),
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

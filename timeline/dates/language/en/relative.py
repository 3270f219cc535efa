"""English dates that hang on another: the document's, the one mentioned before, or an event."""

from __future__ import annotations

from typing import Any

from timeline.dates.grammar import Groups, Reading, Rule
from timeline.dates.language.en.context import CONTEXT
from timeline.dates.language.en.counting import fortnights, week_on, weekdays_ago, weeks_from
from timeline.dates.language.en.words import WORDS
from timeline.dates.readings import PART_CODES, Make, counted, date, fixed
from timeline.model import Anchor, Clue, Grain, TimexType

_NEXT_DAY = frozenset("delivery shipping service air".split())
_BEYOND = {"last": -2, "next": 2}  # the weekend before last, after next
_DOCUMENT, _PREVIOUS = Anchor.DOCUMENT, Anchor.PREVIOUS


def named(anchor: Anchor, **given: Any) -> Make:
    """A named unit beside the anchor: last week, the following spring, that evening."""

    def make(g: Groups) -> Reading | None:
        fields: dict[str, Any] = dict(given)
        shift = next((g[n] for n in ("rel", "relp", "that") if g[n] is not None), fields.get("shift", 0))
        fields["shift"] = shift
        kind = TimexType.DATE
        if g["part"] is not None:
            fields["part"] = PART_CODES[g["part"]]
            if g["weekday"] is None:
                fields["unit"] = Grain.DAY
            kind = TimexType.TIME
        for name in ("weekday", "month"):
            if g[name] is not None:
                fields[name] = g[name]
        if g["season"] is not None:
            fields |= {"unit": Grain.SEASON, "index": g["season"]}
        if g["unit"] is not None:
            fields["unit"] = Grain(g["unit"])
            ages = fields["unit"] in (Grain.DECADE, Grain.CENTURY)
            lasts = fields["unit"] is Grain.DECADE and g.words("rel") == "last" and g.tokens[g.first].lower() == "the"
            if ages and (g.words("rel") in ("past", "next", "coming") or "shift" in given or lasts):
                return None
            kind = TimexType.TIME if fields["unit"] <= Grain.HOUR else kind
        return Reading(kind, Clue(anchor, **fields))

    return make


def _sooner(g: Groups) -> Reading | None:
    """Earlier this year, later that month: inside the unit, on one side of the anchor."""
    rel, that = g["rel"], g["that"]
    anchor = _DOCUMENT if rel is not None or that is None else _PREVIOUS
    fields: dict[str, Any] = {"shift": rel or 0, "direction": g["sooner"]}
    if g["deictic"] is not None:
        fields |= {"unit": Grain.DAY, "shift": g["deictic"]}
    elif g["weekday"] is not None:
        fields |= {"weekday": g["weekday"], "shift": rel}
        if g["sooner"] == 1:
            fields["direction"] = None  # later on Thursday he left: whichever the tense says
    elif g["part"] is not None:
        fields |= {"unit": Grain.DAY, "part": PART_CODES[g["part"]]}
    elif g["season"] is not None:
        fields |= {"unit": Grain.SEASON, "index": g["season"]}
    else:
        fields["unit"] = Grain(g["unit"] or Grain.YEAR)
    kind = TimexType.TIME if g["part"] is not None else TimexType.DATE
    return Reading(kind, Clue(anchor, **fields))


def deictic(g: Groups) -> Reading | None:
    """Today, this evening: a day beside the document's."""
    fields: dict[str, Any] = {"unit": Grain.DAY, "shift": g["deictic"] if g["deictic"] is not None else 0}
    if g["part"] is not None:
        fields["part"] = PART_CODES[g["part"]]
        return Reading(TimexType.TIME, Clue(_DOCUMENT, **fields))
    return Reading(TimexType.DATE, Clue(_DOCUMENT, **fields))


def _within_unit(anchor: Anchor, unit: Grain, shift: int | None = None) -> Make:
    """A part of a unit beside the anchor: May last year, Tuesday of that week, the 12th of last month."""

    def make(g: Groups) -> Reading | None:
        fields: dict[str, Any] = {"unit": unit}
        fields["shift"] = (
            shift if shift is not None else next((g[n] for n in ("rel", "relp", "that") if g[n] is not None), 0)
        )
        for name in ("month", "day", "weekday"):
            if g[name] is not None:
                fields[name] = g[name]
        which = _PREVIOUS if g["that"] is not None or g["relp"] is not None else anchor
        return Reading(TimexType.DATE, Clue(which, **fields))

    return make


def _beside(g: Groups) -> Reading | None:
    """The day before, the night after: one unit beside the date told before."""
    if g["part"] is not None:
        clue = Clue(_PREVIOUS, unit=Grain.DAY, shift=g["later"], counted=True, part=PART_CODES[g["part"]])
        return Reading(TimexType.TIME, clue)
    unit = Grain(g["unit"] or Grain.DAY)
    if g.precedes(0) == "to":
        return None  # a year to the day after it
    if unit > Grain.DAY and g.precedes(0) == "of" and g.follows(0):
        return None  # the end of the year, after so long a time
    kind = TimexType.DATE if unit > Grain.HOUR else TimexType.TIME
    return Reading(kind, Clue(_PREVIOUS, unit=unit, shift=g["later"], direction=g["later"], counted=True))


def _weekday_last(g: Groups) -> Reading | None:
    """On Friday last; not one Friday last September."""
    follows = g.follows(0)
    if any(follows in WORDS[kind] for kind in ("anymonth", "season")):
        return None
    return named(_DOCUMENT)(g)


_DOING = frozenset("had was were and but by in at to".split())


def _in_year_beside(g: Groups) -> Reading | None:
    """On 3 June, the year after; in May, the year of the trial: which year nobody says who does not tell of it."""
    follows = g.follows(0)
    told = not follows[:1].isalnum() or follows in _DOING or g.follows(1) == "had"  # the year before it had burned
    if g["later"] is not None and told:
        shift = g["later"]
        return Reading(TimexType.DATE, Clue(_PREVIOUS, unit=Grain.YEAR, month=g["month"], day=g["day"], shift=shift))
    clue = Clue(Anchor.EVENT, unit=Grain.YEAR, month=g["month"], day=g["day"], direction=g["later"] or 0, event="")
    return Reading(TimexType.DATE, clue)


def _weekday_beside(g: Groups) -> Reading | None:
    """The Friday before, the Monday after that: of the date told before; not "the Friday before the vote"."""
    follows, that = g.follows(0), g.tokens[g.last - 1].lower() == "that"
    if follows[:1].isalnum() and not (that and follows in CONTEXT["function"]):
        return None
    return Reading(TimexType.DATE, Clue(_PREVIOUS, weekday=g["weekday"], shift=g["later"]))


def _season_beside(g: Groups) -> Reading | None:
    """The autumn before: that of the date told before; of an event, the autumn before the war."""
    follows = g.follows(0)
    if not follows.isalpha() or follows in ("that", "this", "and"):
        return Reading(TimexType.DATE, Clue(_PREVIOUS, unit=Grain.SEASON, index=g["season"], shift=g["later"]))
    clue = Clue(Anchor.EVENT, unit=Grain.SEASON, index=g["season"], direction=g["later"], event="")
    return Reading(TimexType.DATE, clue)


def _by_part(g: Groups) -> Reading | None:
    """By nightfall, until morning: of the day that is told of; but noon and midnight are times."""
    if g.words("part") in ("noon", "midday", "midnight", "night", "nite") or g.follows(0) in ("on", "of"):
        return None
    if g.words("part") in ("arvo", "avo") and not g.tokens[g.last - 1].islower():
        return None  # a name
    return named(_PREVIOUS, shift=0)(g)


def _onward(g: Groups) -> Reading | None:
    """The next day, and without its article: Next morning they sailed; not next day delivery."""
    follows = g.follows(0)
    opens = g.tokens[g.first][:1].isupper() or g.precedes(0) in ("and", "but")
    ends = not follows[:1].isalpha() or follows in CONTEXT["after ordinal"] or follows[-2:] == "ed"
    known = (
        g.tokens[g.first].lower() == "the"
        or (opens and follows not in _NEXT_DAY)
        or ends
        or follows in CONTEXT["function"]
    )
    if g.precedes(0) in CONTEXT["possessive"] or g.precedes(0) in ("a", "any", "each", "every"):
        return None  # your next day's page
    if g.tokens[g.last - 1].lower() == "following" and (follows in CONTEXT["determiner"] or g.follows(1) == "of"):
        return None  # the day following the vote, the day following publication of the book
    return named(_PREVIOUS, shift=1)(g) if known else None


def _a_weekday(g: Groups) -> Reading | None:
    """On a Friday: some Friday; but a Friday night service is that of the last one."""
    follows = g.follows(0)
    if follows.isalpha() and follows not in CONTEXT["function"]:
        return None
    if g.first and g.tokens[g.first - 1] in ("'", "’", "`"):
        return None  # in San`a Friday
    return date(anchor=_PREVIOUS)(g)


def _dated_last(g: Groups) -> Reading | None:
    """The 12th of October last, in June next; but not in June last year's winner."""
    follows = g.follows(0)
    if follows.isalpha() and follows not in CONTEXT["function"]:
        return None
    return date(shift=g["rel"])(g)


def _previous_unit(g: Groups) -> Reading | None:
    """The following Monday; but following Monday's vote is after it."""
    bare = g.tokens[g.first].lower() in ("following", "preceding")
    after = bare and any(g.has(name) for name in ("weekday", "month", "season"))
    return None if after else named(_PREVIOUS)(g)


def _noon(g: Groups) -> Reading | None:
    """Sunday noon, tomorrow noon."""
    if g["deictic"] is not None:
        clue = Clue(_DOCUMENT, unit=Grain.DAY, shift=g["deictic"], hour=12, minute=0)
    else:
        clue = Clue(_DOCUMENT, weekday=g["weekday"], hour=12, minute=0)
    return Reading(TimexType.TIME, clue)


def _clock_of_day(g: Groups) -> Reading | None:
    """At 1130 last night."""
    digits, part = g["clock"], PART_CODES[g["part"] or 0]
    if digits is None or not 1 <= digits // 100 <= 12 or digits % 100 > 59:
        return None
    hour = digits // 100 + (12 if part in ("AF", "EV", "NI") and digits // 100 < 12 else 0)
    clue = Clue(_DOCUMENT, unit=Grain.DAY, shift=-1 if g["rel"] == -1 else 0, hour=hour, minute=digits % 100)
    return Reading(TimexType.TIME, clue) if g["rel"] != 1 else None


def _light(g: Groups) -> Reading | None:
    """Dawn Monday, lunchtime Monday."""
    part = PART_CODES[g["part"]] if g["part"] is not None else "MI"
    return Reading(TimexType.TIME, Clue(_DOCUMENT, weekday=g["weekday"], part=part))


def _this_weekday(g: Groups) -> Reading | None:
    fields: dict[str, Any] = {"weekday": g["weekday"], "direction": 1}
    if g["part"] is not None:
        fields["part"] = PART_CODES[g["part"]]
    return Reading(TimexType.DATE if g["part"] is None else TimexType.TIME, Clue(_DOCUMENT, **fields))


def _weekend(g: Groups) -> Reading | None:
    words = [t.lower() for t in g.tokens[g.first : g.last]]
    if words[-1] in _BEYOND:
        return Reading(TimexType.DATE, Clue(_DOCUMENT, unit=Grain.WEEK, name="weekend", shift=_BEYOND[words[-1]]))
    shift = (
        -1
        if {"last", "past", "previous"} & set(words)
        else 1
        if {"next", "nxt", "coming", "following"} & set(words)
        else None
    )
    anchor = _PREVIOUS if {"that", "previous", "following"} & set(words) else _DOCUMENT
    return Reading(TimexType.DATE, Clue(anchor, unit=Grain.WEEK, name="weekend", shift=shift))


RULES = (
    Rule("<weekday> noon", "(<dayname:weekday>|<deictic>) (noon|midday)", _noon),
    Rule("<clock> last night", "<clock> (<lastword:rel> <night:part>|<tonight:part>|this <part>)", _clock_of_day),
    Rule("<lightword> <weekday>", "(<lightword:part>|lunchtime) <weekday>", _light),
    Rule("today", "<deictic>( (<part>|<evepart:part>))?", deictic),
    Rule("to-day", "to-<todayword:deictic>", deictic),
    Rule("by <part>", "(by|since|until|till|toward|towards) [(the )?((early|late|mid)( |-))?<part>]|in [(the )?(early|late|mid)( |-)<daypart:part>( hours)?]", _by_part, looks_around=True),
    Rule("through the <part>", "(during|through|throughout) [the <part>]|all <daypart:part>", named(_PREVIOUS, shift=0)),
    Rule("tonight", "(tonight|tonights|tonite|tonyt|tnite|tnight|to-night|2(nite|night|nyt|nt))", date(unit=Grain.DAY, shift=0, part="NI")),
    Rule("the <part> of <today>", "(the )?<part>( of)? <deictic>", deictic),
    Rule("mid-<part> <today>", "(mid(-| )<part>|<midpart:part>)( <deictic>)?", deictic),
    Rule("overnight", "overnight", date(unit=Grain.DAY, shift=-1, part="NI")),
    Rule("last night", "(late )?last <night:part>", date(unit=Grain.DAY, shift=-1)),
    Rule("the day before yesterday", "(the )?day before <yesterday>", counted(-1, unit=Grain.DAY, times=2)),
    Rule("the day after tomorrow", "(the )?day after <tomorrow>", counted(1, unit=Grain.DAY, times=2)),
    Rule("the next <part>", "(the (very )?)?next <part>", _onward, looks_around=True),
    Rule("the next day", "(the( very)? )?next <dayword:unit>|the <dayword:unit> following", _onward, looks_around=True),
    Rule("this <part>", "this( very| same)? (<part>|<unit>|<season>|<month>.?)", named(_DOCUMENT)),
    Rule("the next <unit>", "the next (<turnunit:unit>|<season>|<month>)", named(_DOCUMENT, shift=1)),
    Rule("last <unit>", "(the )?<rel>( calendar| business| fiscal| financial| school| academic)? (<longunit:unit>|<season>|<month>.?)", named(_DOCUMENT)),
    Rule("this <weekday>", "this (<dayname:weekday>|<weekday>.)( <part>)?", _this_weekday),
    Rule("last <weekday>", "(the )?<relday:rel>( (week|month)'s)? <weekday>.?( <part>)?", named(_DOCUMENT)),
    Rule("this past <unit>", "this past (<unit>|<season>|<weekday>.?|<month>.?)( <part>)?", named(_DOCUMENT, shift=-1)),
    Rule("this coming <unit>", "(this|the) coming (<unit>|<season>|<weekday>.?|<month>.?)( <part>)?", named(_DOCUMENT, shift=1)),
    Rule("<weekday> <part>", "<weekday>.?( in the)?( early| late)?( |-)<part>", date()),
    Rule("<weekday>", "<weekday>.?", date()),
    Rule("a <weekday>", "(a|one) <dayname:weekday>( <part>)?", _a_weekday, looks_around=True),
    Rule("last <month> <day>", "<rel> <month>.? {day:day}", date()),
    Rule("<day> <month> last", "(the )?{day:day}( day)?( of)? <month>.? <lastword:rel>|<month>.? {day:day} <lastword:rel>", _dated_last, looks_around=True),
    Rule("in <month> last", "(in|since|until|by|from) [<month>.? <lastword:rel>]", _dated_last, looks_around=True),
    Rule("<weekday> last", "<weekday>.? <lastword:rel>", _weekday_last, looks_around=True),
    Rule("<weekday> last week", "<weekday>.?,?( of)? <rel> week", _within_unit(_DOCUMENT, Grain.WEEK)),
    Rule("<weekday> week", "<weekday> week", counted(1, unit=Grain.WEEK)),
    Rule("<weekday> fortnight", "<weekday> fortnight|a fortnight on <weekday>", counted(1, unit=Grain.WEEK, times=2)),
    Rule("a week on <weekday>", "({one:number}|<small:number>) (<weekword>|<weekwords>) on <weekday>", week_on, looks_around=True),
    Rule("a week today", "({one:number}|<small:number>) (<weekword>|<weekwords>)( from)? <todays:deictic>", weeks_from),
    Rule("<month> last year", "<month>.?( of|,)? (<rel>|(the )?<relp>|the <thenext:relp>|(the )?<that>) year", _within_unit(_DOCUMENT, Grain.YEAR)),
    Rule("<day> of <month> that year", "(the )?{day:day}( of)? <month>.?( of|,)? (<rel>|(the )?<relp>|the <thenext:relp>|(the )?<that>) year", _within_unit(_DOCUMENT, Grain.YEAR)),
    Rule("<day>.<month>. that year", "<dom2:day>.<moy2:month>.( of)? (<rel>|<that>) year", _within_unit(_DOCUMENT, Grain.YEAR)),
    Rule("<day> <month> that year", "<month>.? {day:day}( of|,)? (<rel>|(the )?<relp>|the <thenext:relp>|(the )?<that>) year", _within_unit(_DOCUMENT, Grain.YEAR)),
    Rule("<month> the year after", "((the )?{day:day}( of)? <month>.?|<month>.?( {day:day})?)(,| of|, of)? the <yearword> <beforeword:later>", _in_year_beside, looks_around=True),
    Rule("<month> the year of <event>", "[((the )?{day:day}( of)? <month>.?|<month>.?( {day:day})?)],? (in )?the <yearword> (of|when|he|she|they|we)", _in_year_beside, looks_around=True),
    Rule("the <day> of last month", "(<weekday>.?,? )?(the )?{ordinal:day} of (<rel>|(the )?<relp>|(the )?<that>) month", _within_unit(_DOCUMENT, Grain.MONTH)),
    Rule("the <day> of the month", "the {ordinal:day} of the month", date()),
    Rule("<day> ultimo", "(the )?{ordinal:day}( of)? (ultimo|ult.?)", _within_unit(_DOCUMENT, Grain.MONTH, -1)),
    Rule("<day> instant", "(the )?{ordinal:day}( of)? (instant|inst.?)", _within_unit(_DOCUMENT, Grain.MONTH, 0)),
    Rule("<day> proximo", "(the )?{ordinal:day}( of)? (proximo|prox.?)", _within_unit(_DOCUMENT, Grain.MONTH, 1)),
    Rule("the <day>", "the {ordinal:day}", date()),
    Rule("the previous <unit>", "(the )?(very )?<relp> (fiscal |financial |calendar )?(<part>|<unit>|<season>|<dayname:weekday>|<month>)", _previous_unit),
    Rule("that <unit>", "(that( very| same)?|the( very)? same) (<part>|<unit>|<season>|<dayname:weekday>|<month>)", named(_PREVIOUS)),
    Rule("<number> fortnights later", "(a |one |<small:number> )(fortnight|fortnights) (<later>|<ago:later>( <today>)?)", fortnights),
    Rule("the day before", "the (<longunit:unit>|<dayword:unit>|<part>) <beforeword:later>", _beside, looks_around=True),
    Rule("<units> ago", "(<units:unit>|some time|a long time|long|long time|ages|moments) <ago>", fixed(TimexType.DATE, "PAST_REF", direction=-1)),
    Rule("the <unit> after next", "(the )?<longunit:unit> after next|the (<dayname:weekday>|<month>) after next", named(_DOCUMENT, shift=2)),
    Rule("<number> <weekdays> ago", "{number:number} (<weekdays:weekday>|<weekendwords>) ago", weekdays_ago),
    Rule("the <weekday> before last", "(the )?(<dayname:weekday>|<month>) before last", named(_DOCUMENT, shift=-2)),
    Rule("a week last <weekday>", "a week last <dayname:weekday>|last <dayname:weekday> (a )?week", named(_DOCUMENT, shift=-2)),
    Rule("one day last <unit>", "one (<daypart>|<dayword>) <rel> (<longunit:unit>|<season>)", named(_DOCUMENT)),
    Rule("year to date", "(the )?<turnunit:unit>( |-)to( |-)date", named(_DOCUMENT, shift=0)),
    Rule("the latest <unit>", "(the|its|their) (latest|most recent)( full)? ((fiscal|financial) <yearword:unit>|<monthword:unit>|<weekword:unit>)", named(_DOCUMENT, shift=-1)),
    Rule("the <weekday> before", "the <dayname:weekday> <beforeword:later>( that)?", _weekday_beside, looks_around=True),
    Rule("the <season> before", "the <season> (<beforeword:later>)", _season_beside, looks_around=True),
    Rule("the <unit> before last", "(the )?(<longunit:unit>|<part>|<season>) before last", named(_DOCUMENT, shift=-2)),
    Rule("a week from <weekday>", "({one:number}|{number:number}) (<longunit:unit>|<units:unit>) from <weekday>", counted(1)),
    Rule("the weekend", "(the |all |this |last |next |nxt |that |the last |the next |this past |the past |this coming |the previous |the following )?(holiday |long |bank holiday )?(weekend|wknd|wkend)|(the )?weekend (before last|after next)", _weekend),
    Rule("late in the day", "(early|late) in the <dayword:unit>", named(_PREVIOUS, shift=0)),
    Rule("earlier in the <unit>", "<sooner> in the (<unit>|<season>|<part>)", _sooner),
    Rule("earlier this <unit>", "<sooner>( on)?( in)? (<rel>|(the( very)? )?<that>( very| same)?|the) (<unit>|<season>|<dayname:weekday>|<part>)", _sooner),
    Rule("earlier today", "<sooner> (on )?(<deictic>|<dayname:weekday>)", _sooner),
)  # fmt: skip

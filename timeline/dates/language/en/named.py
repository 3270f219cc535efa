"""English named days and vague references."""

from __future__ import annotations

from timeline.dates.grammar import Groups, Reading, Rule
from timeline.dates.holidays import NEW_YEAR
from timeline.dates.language.en.context import CONTEXT
from timeline.dates.readings import Make, date, fixed
from timeline.model import Anchor, Clue, Grain, TimexType

HOLIDAYS = (
        "new-year's-day", "new-year's-eve", "epiphany", "valentine's-day", "st-patrick's-day", "good-friday", "easter",
    "easter-monday", "palm-sunday", "ash-wednesday", "maundy-thursday", "whit-sunday", "whit-monday", "ascension-day",
    "corpus-christi", "shrove-tuesday", "mother's-day", "memorial-day", "father's-day", "juneteenth", "independence-day", "labor-day", "columbus-day", "halloween",
    "all-saints'-day", "veterans-day", "thanksgiving", "black-friday", "cyber-monday", "christmas-eve", "christmas",
    "boxing-day", "martin-luther-king-day", "presidents-day", "guy-fawkes-night", "remembrance-day", "anzac-day", "australia-day",
    "canada-day", "may-day", "midsummer-day", "michaelmas", "lady-day", "candlemas", "martinmas", "lammas", "election-day", "groundhog-day", "april-fools'-day",
    "earth-day", "flag-day", "burns-night", "bastille-day", "st-george's-day", "st-andrew's-day", "st-david's-day", "orthodox-easter", "inauguration-day", "d-day", "bank-holiday", "all-souls'-day", "st-swithin's-day", "st-nicholas's-day", "st-stephen's-day", "st-john's-day",
    "pi-day", "star-wars-day", "whit-tuesday", "holy-saturday", "trinity-sunday", "remembrance-sunday", "mothering-sunday",
)  # fmt: skip


def _holiday(number: int) -> Make:
    """Christmas, last Easter, Thanksgiving 2019, Halloween last year."""
    plain = date(name=HOLIDAYS[number])

    def make(g: Groups) -> Reading | None:
        if g["yearrel"] is None:
            return plain(g)
        clue = Clue(Anchor.DOCUMENT, name=HOLIDAYS[number], unit=Grain.YEAR, shift=g["yearrel"])
        return Reading(TimexType.DATE, clue)

    return make


def _short_feast(g: Groups) -> Reading | None:
    """Xmas 09, easter 98; not xmas 12 times."""
    figures = g.tokens[g.last - 1]
    if (
        g["year"] is None
        or (31 >= int(figures) > 9)
        or (g.follows(0).isalpha() and g.follows(0) not in CONTEXT["function"] | _BE)
    ):
        return None
    name = "christmas" if g.tokens[g.first].lower() == "xmas" else g.tokens[g.first].lower()
    return date(name=name)(g)


def _new_year(g: Groups) -> Reading | None:
    """In the new year; but not the New Year celebrations."""
    follows = g.follows(0)
    if follows.isalpha() and follows not in CONTEXT["function"] and follows not in _BEGINS:
        return None
    return date(name=NEW_YEAR)(g)


def _new_years_day(g: Groups) -> Reading | None:
    """Since New Year; but not at New Year parties, nor by New Year's Eve."""
    follows = g.follows(0)
    noun = follows.isalpha() and follows not in CONTEXT["function"]
    if noun or g.tokens[g.last - 1] != "Year" or g.tokens[g.last : g.last + 1] in (["'"], ["’"]):
        return None
    return date(name=HOLIDAYS[0])(g)


def _present(g: Groups) -> Reading | None:
    """To this day, from 1990 to the present; not until the present crisis."""
    follows = g.follows(0)
    noun = g.tokens[g.last - 1].lower() == "present" and follows.isalpha() and follows not in CONTEXT["function"]
    return None if noun else _PRESENT(g)


def _of_writing(g: Groups) -> Reading | None:
    """At the time of writing; not of writing a book."""
    return date(unit=Grain.DAY, shift=0)(g) if not g.follows(0) else None


def _eleventh(_: Groups) -> Reading | None:
    return Reading(TimexType.DATE, Clue(Anchor.WRITTEN, year=2001, month=9, day=11))


_BE = frozenset("was is were will".split())
_BEGINS = frozenset("began begins begin opened opens started starts brought brings dawned came comes saw".split())
_Y = "(,? {yearname:year})?"
_YEAR_BESIDE = "(,? {yearname:year}|( of)? <rel:yearrel> year)?"
_DATE = TimexType.DATE
_NAMES = {
    "christmas": "(christmas|xmas)( day)?", "christmas-eve": "(christmas|xmas) eve|christmaseve", "boxing-day": "boxing day", "easter": "easter( sunday| day)?",
    "good-friday": "good friday", "easter-monday": "easter monday", "palm-sunday": "palm sunday", "ash-wednesday": "ash wednesday",
    "maundy-thursday": "(maundy|holy) thursday", "shrove-tuesday": "(shrove|pancake) tuesday|mardi gras|pancake day", "remembrance-sunday": "remembrance sunday", "mothering-sunday": "mothering sunday", "whit-sunday": "whit sunday|whitsunday|pentecost|whitsun", "whit-monday": "whit monday",
    "ascension-day": "ascension day", "new-year's-day": "new (year's|years)( day)?", "new-year's-eve": "new (year's|years) eve|newyearseve", "thanksgiving": "thanksgiving( day)?|turkey day",
    "halloween": "halloween|hallowe'en", "labor-day": "labor day", "memorial-day": "memorial day", "independence-day": "independence day|the fourth of july|fourth of july|july fourth",
    "columbus-day": "columbus day", "veterans-day": "veterans'? day", "martin-luther-king-day": "martin luther king,?( jr.?)? day|mlk day", "presidents-day": "(presidents'?|president's) day",
    "valentine's-day": "(st.? )?(valentine's|valentines'?) day|valentinesday|valentines|v-?day|vday", "st-patrick's-day": "(st.? |saint )?(patrick's|patricks|paddy's|paddys|patty's|pattys) day|st.? (paddys|paddy's)|stpatricksday", "mother's-day": "(mother's|mothers'?) day|mothersday", "father's-day": "(father's|fathers'?) day|fathersday",
    "juneteenth": "juneteenth", "black-friday": "black friday|blackfriday", "cyber-monday": "cyber (monday|mon)|cybermonday", "guy-fawkes-night": "guy fawkes (night|day)|bonfire night",
    "remembrance-day": "remembrance day|armistice day", "anzac-day": "anzac day", "australia-day": "australia day", "canada-day": "canada day", "may-day": "may day",
    "midsummer-day": "midsummer('s)? day", "michaelmas": "michaelmas( day)?", "lady-day": "lady day", "candlemas": "candlemas( day)?", "martinmas": "martinmas",
    "lammas": "lammas( day)?", "election-day": "election day", "groundhog-day": "groundhog day", "april-fools'-day": "april fools?'?s? day", "earth-day": "earth day",
    "flag-day": "flag day", "burns-night": "burns night", "bastille-day": "bastille day", "st-george's-day": "(st.?|saint) george's day",
    "st-andrew's-day": "(st.?|saint) andrew's day", "st-david's-day": "(st.?|saint) david's day", "all-saints'-day": "all saints'? day|all hallows", "epiphany": "twelfth night|epiphany", "d-day": "d-day", "all-souls'-day": "all souls'? day", "st-swithin's-day": "(st.?|saint) (swithin's|swithun's) day", "st-nicholas's-day": "(st.?|saint) (nicholas's|nicholas'?) day",
    "pi-day": "pi day", "star-wars-day": "star wars day",
    "st-stephen's-day": "(st.?|saint) stephen's day", "st-john's-day": "(st.?|saint) john's day", "whit-tuesday": "whit tuesday", "holy-saturday": "(holy|easter) saturday", "trinity-sunday": "trinity sunday",
}  # fmt: skip


def _election_day(g: Groups) -> Reading | None:
    """The American day, which has capitals; election day anywhere is that of the election told of."""
    return _AMERICAN(g) if "Day" in g.tokens[g.first : g.last] else None


_AMERICAN = _holiday(HOLIDAYS.index("election-day"))
_YEARLY = (
    "christmas",
    "easter",
    "thanksgiving",
    "valentine's-day",
    "halloween",
    "new-year's-eve",
    "labor-day",
    "memorial-day",
)
_FUTURE = fixed(_DATE, "FUTURE_REF")
_PAST = fixed(_DATE, "PAST_REF")
_PRESENT = fixed(_DATE, "PRESENT_REF")
RULES = (
    *(Rule(name.replace("-", " "), f"(<relfeast:rel> |(this|the) <pastrel:rel> )?({pattern})" + (_YEAR_BESIDE if name in _YEARLY else _Y), _election_day if name == "election-day" else _holiday(HOLIDAYS.index(name))) for name, pattern in _NAMES.items() if name in HOLIDAYS),
    Rule("since New Year", "(since|at|by|before|after|until|till|over|for) [new year]", _new_years_day, looks_around=True),
    Rule("happy new year", "happy [new year]", date(name=HOLIDAYS[0])),
    Rule("the new year", "the new year", _new_year, looks_around=True),
    Rule("xmas <short year>", "(christmas|xmas|easter|halloween|thanksgiving) <yy:year>", _short_feast, looks_around=True),
    Rule("9/11", "(9/11|sept.? 11 attacks)", _eleventh),
    Rule("now", "(right )?[now]", _PRESENT),
    Rule("rn", "rn|atm", lambda g: _PRESENT(g) if g.tokens[g.first] in ("rn", "atm") else None),
    Rule("nye", "nye", lambda g: None if g.tokens[g.first] == "Nye" else _holiday(HOLIDAYS.index("new-year's-eve"))(g)),
    Rule("currently", "(currently|nowadays|at present|at the present( time| moment)?|at the moment|these days|presently)", _PRESENT),
    Rule("current", "current", _PRESENT),
    Rule("recently", "((more |most |very |only |just )?(recently|recent)|lately)", _PAST),
    Rule("those days", "in [those days]", _PAST),
    Rule("this day", "to [(this|the present) day]|(to|until|till|through) [the present]", _present, looks_around=True),
    Rule("the time of writing", "(at|as of|since|until|before) [(the|our|my|this) time of (writing|publication)|this writing]", _of_writing, looks_around=True),
    Rule("the other day", "the other (<dayword>|<night>|week|weekend|morning|evening|afternoon)", _PAST),
    Rule("the past", "the (recent |distant |near |not( |-)too( |-)distant )?past|recent (times|past)", _PAST),
    Rule("the future", "((the |in )?(near |foreseeable |not( |-)(too|so)( |-)distant |immediate |distant )?future)", _FUTURE),
    Rule("soon", "(soon|some day|someday)", _FUTURE),
    Rule("until further notice", "until further notice", _FUTURE),
    Rule("a while", "a while", fixed(TimexType.DURATION, "PXX")),
)  # fmt: skip
